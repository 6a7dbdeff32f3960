// Canonicalization of what a reader moves over: by whatever call, from whatever input, and what is not allowed
// meanwhile.
#include "support/canonical.h"

#include <algorithm>
#include <array>

using namespace test;

namespace {

HRESULT end(const reader_ptr& reader) {
    return WsEndReaderCanonicalization(reader.get(), nullptr);
}

// ---- by whatever call -----------------------------------------------------------------------------------------------

const char* const document = "<r xmlns='urn:r' a='1'><n>12</n><t>text <![CDATA[& more]]><!--c--></t><b>AAEC</b>"
                             "<i>1</i><i>2</i><e/></r>";
const char* const canonical_form =
    "<r xmlns=\"urn:r\" a=\"1\"><n>12</n><t>text &amp; more</t><b>AAEC</b><i>1</i><i>2</i>"
    "<e></e></r>";

// Canonicalizes the root while `read` goes from its start to behind its end.
template <class Read>
void check_reading(Read&& read) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, document));
    next(reader);
    canonical_sink sink;
    assert_ok(sink.start(reader.get()));
    read(reader);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_ok(end(reader));
    assert_string_equal(canonical_form, sink.bytes.c_str());
}

void node_by_node(void**) {
    check_reading(read_to_end);
}

void by_skipping(void**) {
    check_reading([](const reader_ptr& reader) { assert_ok(WsSkipNode(reader.get(), nullptr)); });
    check_reading([](const reader_ptr& reader) {
        assert_ok(WsReadStartElement(reader.get(), nullptr));
        while (node_type(reader) != WS_XML_NODE_TYPE_END_ELEMENT)
            assert_ok(WsSkipNode(reader.get(), nullptr));
        assert_ok(WsReadEndElement(reader.get(), nullptr));
    });
}

void by_reading_values(void**) {
    check_reading([](const reader_ptr& reader) {
        const WS_XML_STRING ns = xml("urn:r"), i = xml("i");
        assert_ok(WsReadStartAttribute(reader.get(), 1, nullptr));
        WCHAR digit[4];
        ULONG count;
        assert_ok(WsReadChars(reader.get(), digit, 4, &count, nullptr));
        assert_ok(WsReadEndAttribute(reader.get(), nullptr));
        assert_ok(WsReadStartElement(reader.get(), nullptr));

        assert_ok(WsReadToStartElement(reader.get(), nullptr, &ns, nullptr, nullptr));
        INT32 number = 0;
        assert_ok(WsReadStartElement(reader.get(), nullptr));
        assert_ok(WsReadValue(reader.get(), WS_INT32_VALUE_TYPE, &number, sizeof(number), nullptr));
        assert_int_equal(number, 12);
        assert_ok(WsReadEndElement(reader.get(), nullptr));

        assert_ok(WsReadStartElement(reader.get(), nullptr));
        BYTE piece[3];
        std::string text;
        do {
            assert_ok(WsReadCharsUtf8(reader.get(), piece, sizeof(piece), &count, nullptr));
            text.append(reinterpret_cast<char*>(piece), count);
        } while (count != 0);
        assert_string_equal("text & more", text.c_str());
        assert_ok(WsReadEndElement(reader.get(), nullptr));

        assert_ok(WsReadStartElement(reader.get(), nullptr));
        for (BYTE expected = 0; expected != 3; ++expected) {
            assert_ok(WsReadBytes(reader.get(), piece, 1, &count, nullptr));
            assert_true(count == 1 && piece[0] == expected);
        }
        assert_ok(WsReadBytes(reader.get(), piece, 1, &count, nullptr));
        assert_int_equal(count, 0);
        assert_ok(WsReadEndElement(reader.get(), nullptr));

        std::array<INT32, 4> items{};
        assert_ok(WsReadArray(reader.get(), &i, &ns, WS_INT32_VALUE_TYPE, items.data(), sizeof(items), 0, 4, &count,
                              nullptr));
        assert_int_equal(count, 2);
        assert_ok(WsReadStartElement(reader.get(), nullptr));
        assert_ok(WsReadEndElement(reader.get(), nullptr));
        assert_ok(WsReadEndElement(reader.get(), nullptr));
    });
}

void by_copying(void**) {
    const heap_ptr heap = make_heap();
    check_reading([&](const reader_ptr& reader) {
        WS_XML_BUFFER* buffer = nullptr;
        assert_ok(WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    });
    check_reading([](const reader_ptr& reader) {
        xml_writer writer;
        assert_ok(writer.to_text());
        assert_ok(WsCopyNode(writer, reader.get(), nullptr));
    });
}

// ---- from whatever input --------------------------------------------------------------------------------------------

template <class T, class V>
void write_value(xml_writer& w, WS_XML_TEXT_TYPE type, const V& value) {
    T text{};
    text.text.textType = type;
    text.value = value;
    assert_ok(w.start("v"));
    assert_ok(w.typed(text));
    assert_ok(w.end());
}

// Every type of text that the binary encoding knows, in elements and one attribute.
void write_values(xml_writer& w) {
    assert_ok(w.start("r", "urn:r", "p"));
    assert_ok(w.start_attribute("n", "urn:r", "p"));
    WS_XML_DOUBLE_TEXT half = {{WS_XML_TEXT_TYPE_DOUBLE}, 0.5};
    assert_ok(w.typed(half));
    assert_ok(w.end_attribute());
    write_value<WS_XML_BOOL_TEXT>(w, WS_XML_TEXT_TYPE_BOOL, TRUE);
    write_value<WS_XML_INT32_TEXT>(w, WS_XML_TEXT_TYPE_INT32, -77777);
    write_value<WS_XML_INT64_TEXT>(w, WS_XML_TEXT_TYPE_INT64, INT64_MIN);
    write_value<WS_XML_UINT64_TEXT>(w, WS_XML_TEXT_TYPE_UINT64, UINT64_MAX);
    write_value<WS_XML_FLOAT_TEXT>(w, WS_XML_TEXT_TYPE_FLOAT, 1.5f);
    write_value<WS_XML_GUID_TEXT>(w, WS_XML_TEXT_TYPE_GUID, GUID{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}});
    write_value<WS_XML_UNIQUE_ID_TEXT>(w, WS_XML_TEXT_TYPE_UNIQUE_ID, GUID{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}});
    write_value<WS_XML_DATETIME_TEXT>(w, WS_XML_TEXT_TYPE_DATETIME, WS_DATETIME{0, WS_DATETIME_FORMAT_UTC});
    write_value<WS_XML_TIMESPAN_TEXT>(w, WS_XML_TEXT_TYPE_TIMESPAN, WS_TIMESPAN{10000000});
    assert_ok(w.start("v"));
    assert_ok(w.raw_bytes("\x00\x01\x02\x03"_b));
    assert_ok(w.raw_bytes("\x04\x05\x06"));
    assert_ok(w.end());
    assert_ok(w.start("v"));
    assert_ok(w.name("p", "name", "urn:r"));
    assert_ok(w.end());
    const INT32 items[] = {1, 22, 333};
    const WS_XML_STRING name = xml("i"), ns = xml("");
    assert_ok(WsWriteArray(w, &name, &ns, WS_INT32_VALUE_TYPE, items, sizeof(items), 0, 3, nullptr));
    assert_ok(w.start("v"));
    assert_ok(w.chars(W("wide \x20ac <")));
    assert_ok(w.end());
    assert_ok(w.end());
}

const char* const values_form =
    "<p:r xmlns:p=\"urn:r\" p:n=\"0.5\"><v>true</v><v>-77777</v><v>-9223372036854775808</v><v>18446744073709551615</v>"
    "<v>1.5</v><v>00000001-0002-0003-0405-060708090a0b</v><v>urn:uuid:00000001-0002-0003-0405-060708090a0b</v>"
    "<v>0001-01-01T00:00:00Z</v><v>00:00:01</v><v>AAECAwQFBg==</v><v>p:name</v><i>1</i><i>22</i><i>333</i>"
    "<v>wide \xe2\x82\xac &lt;</v></p:r>";

void values_are_written_as_their_characters(void**) {
    const reader_ptr reader = make_reader();
    xml_writer w;
    WS_XML_DICTIONARY* strings = nullptr;
    assert_ok(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &strings, nullptr));
    for (const bool skip : {false, true}) {
        assert_ok(w.to_binary(strings));
        write_values(w);
        const std::string bytes = w.bytes();
        assert_hr(S_OK, set_binary(reader, bytes, strings));
        canonical_sink sink;
        assert_ok(sink.start(reader.get(), inclusive));
        next(reader);
        if (skip)
            assert_ok(WsSkipNode(reader.get(), nullptr));
        else
            read_to_end(reader);
        assert_ok(end(reader));
        assert_string_equal(values_form, sink.bytes.c_str());
    }
}

void an_array_record_is_its_elements(void**) {
    const reader_ptr reader = make_reader();
    xml_writer w;
    assert_ok(w.to_binary());
    write_values(w);
    const std::string bytes = w.bytes();
    assert_hr(S_OK, set_binary(reader, bytes));
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), inclusive));
    next(reader);
    assert_ok(WsReadStartElement(reader.get(), nullptr));
    while (view(*element(reader).localName) != "i")
        assert_ok(WsSkipNode(reader.get(), nullptr));
    const WS_XML_STRING name = xml("i"), ns = xml("");
    std::array<INT32, 8> items{};
    ULONG count = 0;
    assert_ok(
        WsReadArray(reader.get(), &name, &ns, WS_INT32_VALUE_TYPE, items.data(), sizeof(items), 0, 2, &count, nullptr));
    assert_int_equal(count, 2);
    assert_ok(
        WsReadArray(reader.get(), &name, &ns, WS_INT32_VALUE_TYPE, items.data(), sizeof(items), 2, 6, &count, nullptr));
    assert_int_equal(count, 1);
    assert_int_equal(items[2], 333);
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal(values_form, sink.bytes.c_str());
}

void an_xml_buffer_is_like_its_text(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    xml_writer w;
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    assert_ok(w.to_buffer(buffer));
    write_values(w);
    for (const canonical_options& options : {inclusive, exclusive}) {
        assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
        assert_string_equal(values_form, canonical_rest(reader, options).c_str());
    }
}

void an_xml_buffer_knows_what_is_around_a_node(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    const std::string text =
        "<!--1--><r xmlns='urn:d' xmlns:p='urn:p'><a xmlns='' xmlns:p='urn:q'/><b/><c p:d='e'/></r><!--2-->";
    const WS_XML_READER_TEXT_ENCODING encoding = {{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    WS_XML_BUFFER* buffer = nullptr;
    assert_ok(WsReadXmlBufferFromBytes(reader.get(), &encoding.encoding, nullptr, 0, text.data(),
                                       static_cast<ULONG>(text.size()), heap.get(), &buffer, nullptr));
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_ok(WsMoveReader(reader.get(), WS_MOVE_TO_ROOT_ELEMENT, nullptr, nullptr));
    assert_ok(WsMoveReader(reader.get(), WS_MOVE_TO_CHILD_NODE, nullptr, nullptr));
    // What the first element declares is not in force for those after it.
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).prefixes({"", "p"})));
    for (int i = 0; i != 3; ++i)
        assert_ok(WsSkipNode(reader.get(), nullptr));
    assert_ok(end(reader));
    assert_string_equal("<a xmlns:p=\"urn:q\"></a><b xmlns=\"urn:d\" xmlns:p=\"urn:p\"></b>"
                        "<c xmlns=\"urn:d\" xmlns:p=\"urn:p\" p:d=\"e\"></c>",
                        sink.take().c_str());
    next(reader);
    assert_string_equal("\n<!--2-->", canonical_rest(reader, exclusive_with_comments).c_str());
    assert_ok(WsMoveReader(reader.get(), WS_MOVE_TO_BOF, nullptr, nullptr));
    assert_ok(sink.start(reader.get(), exclusive_with_comments));
    next(reader);
    next(reader);
    assert_ok(end(reader));
    assert_string_equal("<!--1-->\n", sink.take().c_str());
}

void text_and_binary_know_what_is_around_a_node_too(void**) {
    const char* const text = "<r xmlns='urn:d' xmlns:p='urn:p'><a xmlns='' xmlns:p='urn:q'/><b/><c p:d='e'/></r>";
    const reader_ptr reader = make_reader(), source = make_reader();
    xml_writer w;
    assert_ok(w.to_binary());
    assert_hr(S_OK, set_text(source, text));
    assert_ok(WsCopyNode(w, source.get(), nullptr));
    const std::string bytes = w.bytes();
    for (const bool binary : {false, true}) {
        assert_ok(binary ? set_binary(reader, bytes) : set_text(reader, text));
        next(reader);
        next(reader);
        canonical_sink sink;
        assert_ok(sink.start(reader.get(), canonical_options(exclusive).prefixes({"", "p"})));
        for (int i = 0; i != 3; ++i)
            assert_ok(WsSkipNode(reader.get(), nullptr));
        assert_ok(end(reader));
        assert_string_equal("<a xmlns:p=\"urn:q\"></a><b xmlns=\"urn:d\" xmlns:p=\"urn:p\"></b>"
                            "<c xmlns=\"urn:d\" xmlns:p=\"urn:p\" p:d=\"e\"></c>",
                            sink.take().c_str());
    }
}

void a_buffer_without_declarations_gets_them(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    xml_writer w;
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("a", "urn:a", "p"));
    assert_ok(w.start("b", "urn:a", "p"));
    assert_ok(w.end());
    assert_ok(w.end());
    // The inner element alone: its prefix is declared outside of it.
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    next(reader);
    next(reader);
    WS_XML_BUFFER* inner = nullptr;
    assert_ok(WsReadXmlBuffer(reader.get(), heap.get(), &inner, nullptr));
    for (const canonical_options& options : {inclusive, exclusive}) {
        assert_ok(WsSetInputToBuffer(reader.get(), inner, nullptr, 0, nullptr));
        assert_string_equal("<p:b xmlns:p=\"urn:a\"></p:b>", canonical_rest(reader, options).c_str());
    }
}

// Gives its bytes one by one.
struct drop_by_drop {
    std::string bytes;
    size_t at = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<drop_by_drop*>(state);
        *count = self.at != self.bytes.size();
        if (*count != 0) *static_cast<char*>(out) = self.bytes[self.at++];
        return S_OK;
    }
};

// A node that must wait for more data is not canonicalized twice.
void a_stream_is_filled_in_between(void**) {
    const std::string long_text(2000, 'x');
    drop_by_drop stream{"<!--1--><r xmlns='urn:r' a='&#x9;'>" + long_text + "<b/><![CDATA[" + long_text +
                        "]]></r><!--2-->"};
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = drop_by_drop::read;
    input.readCallbackState = &stream;
    const reader_ptr reader = make_reader();
    assert_ok(WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr));
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), inclusive_with_comments));
    int waits = 0;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        const HRESULT hr = WsReadNode(reader.get(), nullptr);
        if (hr == S_OK) continue;
        assert_hr(WS_E_QUOTA_EXCEEDED, hr);
        assert_ok(WsFillReader(reader.get(), 1 + static_cast<ULONG>(++waits % 700), nullptr, nullptr));
    }
    assert_ok(end(reader));
    assert_true(waits > 20);
    const std::string expected =
        "<!--1-->\n<r xmlns=\"urn:r\" a=\"&#x9;\">" + long_text + "<b></b>" + long_text + "</r>\n<!--2-->";
    assert_string_equal(expected.c_str(), sink.bytes.c_str());
}

void a_fragment_is_content(void**) {
    const BOOL yes = TRUE;
    const reader_ptr reader = make_reader();
    const std::vector<WS_XML_READER_PROPERTY> fragment = {property(WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, yes)};
    assert_hr(S_OK, set_text(reader, "a <b/> <!--c--> <b/>d ", WS_CHARSET_UTF8, fragment));
    assert_string_equal("a <b></b> <!--c--> <b></b>d ", canonical_rest(reader, inclusive_with_comments).c_str());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(node_by_node),
        cmocka_unit_test(by_skipping),
        cmocka_unit_test(by_reading_values),
        cmocka_unit_test(by_copying),
        cmocka_unit_test(values_are_written_as_their_characters),
        cmocka_unit_test(an_array_record_is_its_elements),
        cmocka_unit_test(an_xml_buffer_is_like_its_text),
        cmocka_unit_test(an_xml_buffer_knows_what_is_around_a_node),
        cmocka_unit_test(text_and_binary_know_what_is_around_a_node_too),
        cmocka_unit_test(a_buffer_without_declarations_gets_them),
        cmocka_unit_test(a_stream_is_filled_in_between),
        cmocka_unit_test(a_fragment_is_content),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
