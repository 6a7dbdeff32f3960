// The raw encodings: any bytes as the base64 text of a document without elements, and back.
#include "support/mtom.h"
#include "support/xml_writer.h"

using namespace test;

namespace {

const WS_XML_READER_RAW_ENCODING reading = {{WS_XML_READER_ENCODING_TYPE_RAW}};
const WS_XML_WRITER_RAW_ENCODING writing = {{WS_XML_WRITER_ENCODING_TYPE_RAW}};

void set_raw(const reader_ptr& reader, std::string_view bytes) {
    const WS_XML_READER_BUFFER_INPUT input = bytes_input(bytes);
    assert_hr(S_OK, WsSetInput(reader.get(), &reading.encoding, &input.input, nullptr, 0, nullptr));
}

HRESULT to_raw(WS_XML_WRITER* writer, const writer_properties& properties = {}) {
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    return WsSetOutput(writer, &writing.encoding, &output.output, properties.data(),
                       static_cast<ULONG>(properties.size()), nullptr);
}

const std::string every_byte = [] {
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}();

// ---- reading --------------------------------------------------------------------------------------------------------

void bytes_are_one_text(void**) {
    const reader_ptr reader = make_reader();
    set_raw(reader, every_byte);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_BOF);
    next(reader);
    const auto& text = text_as<WS_XML_BASE64_TEXT>(reader, WS_XML_TEXT_TYPE_BASE64);
    assert_ptr_equal(text.bytes, every_byte.data()); // where they are
    assert_int_equal(text.length, 256);
    next(reader);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
    set_raw(reader, "");
    assert_string_equal(read_all(reader).c_str(), "EOF");
    set_raw(reader, "<a/>");
    assert_string_equal(read_all(reader).c_str(), "bytes:<a/> EOF");
}

void values_are_read_as_bytes_and_as_base64(void**) {
    const reader_ptr reader = make_reader();
    BYTE bytes[16];
    ULONG count = 0;
    const auto begin = [&](std::string_view input) {
        set_raw(reader, input);
        next(reader);
    };
    begin("{ 1, 2, 3 }");
    std::string read;
    do {
        assert_hr(S_OK, WsReadBytes(reader.get(), bytes, 4, &count, nullptr));
        read.append(reinterpret_cast<const char*>(bytes), count);
    } while (count != 0);
    assert_string_equal(read.c_str(), "{ 1, 2, 3 }");
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    begin("{ 1, 2, 3 }");
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), bytes, sizeof(bytes), &count, nullptr));
    assert_string_equal(std::string(reinterpret_cast<const char*>(bytes), count).c_str(), "eyAxLCAyLCAzIH0=");
    begin("{ 1, 2, 3 }");
    WCHAR chars[16];
    assert_hr(S_OK, WsReadChars(reader.get(), chars, 16, &count, nullptr));
    assert_string_equal(narrow(wide_view(chars, count)).c_str(), "eyAxLCAyLCAzIH0=");
    const heap_ptr heap = make_heap();
    WS_BYTES value{};
    begin("{ 1, 2, 3 }");
    assert_hr(S_OK, WsReadType(reader.get(), WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_BYTES_TYPE, nullptr,
                               WS_READ_REQUIRED_VALUE, heap.get(), &value, sizeof(value), nullptr));
    assert_string_equal(std::string(reinterpret_cast<const char*>(value.bytes), value.length).c_str(), "{ 1, 2, 3 }");
}

void there_are_no_elements(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    set_raw(reader, "<a/>");
    BOOL found = TRUE;
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
    assert_false(found);
    assert_hr(WS_E_INVALID_FORMAT, WsReadStartElement(reader.get(), error.get()));
    assert_true(string_count(error.get()) != 0);
    set_raw(reader, "abc");
    const WS_XML_STRING xml = test::xml("xml"), other = test::xml("p"), lang = test::xml("lang");
    const WS_XML_STRING* ns = nullptr;
    assert_hr(S_OK, WsGetNamespaceFromPrefix(reader.get(), &xml, TRUE, &ns, nullptr));
    assert_string_equal(std::string(view(*ns)).c_str(), "http://www.w3.org/XML/1998/namespace");
    assert_hr(S_FALSE, WsGetNamespaceFromPrefix(reader.get(), &other, FALSE, &ns, nullptr));
    WCHAR* chars = nullptr;
    ULONG count = 0;
    assert_hr(S_FALSE, WsGetXmlAttribute(reader.get(), &lang, heap.get(), &chars, &count, nullptr));
    WS_CHARSET charset;
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr));
}

void streams_are_read_in_pieces(void**) {
    const reader_ptr reader = make_reader();
    std::string bytes;
    for (int i = 0; i < 50; ++i)
        bytes += every_byte;
    for (const size_t piece : {1, 2, 3, 7, 100, 100000}) {
        byte_source source{bytes, piece};
        const WS_XML_READER_STREAM_INPUT input = source.input();
        assert_hr(S_OK, WsSetInput(reader.get(), &reading.encoding, &input.input, nullptr, 0, nullptr));
        assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr));
        assert_int_equal(source.calls, 0);
        assert_true(read_slowly(reader) == "bytes:" + bytes + " EOF");

        // Pieces of whole groups, so that their base64 is that of all.
        source.at = 0;
        assert_hr(S_OK, WsSetInput(reader.get(), &reading.encoding, &input.input, nullptr, 0, nullptr));
        std::string base64;
        ULONG count = 0;
        ULONG wanted = 1;
        while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
            BYTE block[64];
            const HRESULT hr = node_type(reader) == WS_XML_NODE_TYPE_BOF
                                   ? WsReadNode(reader.get(), nullptr)
                                   : WsReadCharsUtf8(reader.get(), block, sizeof(block), &count, nullptr);
            if (hr == WS_E_QUOTA_EXCEEDED) {
                assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
                continue;
            }
            assert_hr(S_OK, hr);
            wanted = 1;
            base64.append(reinterpret_cast<const char*>(block), count);
        }
        xml_writer w;
        assert_ok(to_raw(w));
        assert_ok(w.chars_utf8(base64));
        assert_true(w.bytes() == bytes);
    }
}

// ---- writing --------------------------------------------------------------------------------------------------------

void bytes_are_written_as_they_are(void**) {
    xml_writer w;
    assert_ok(to_raw(w));
    assert_written("", w);
    assert_ok(w.raw_bytes(""));
    assert_ok(w.raw_bytes("a"));
    assert_ok(w.raw_bytes("bc"));
    assert_written("abc", w);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 3);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE), 0);
    assert_ok(w.raw_bytes(every_byte)); // what was taken is not the end
    assert_true(w.bytes() == "abc" + every_byte);
    const WS_XML_BASE64_TEXT text = {{WS_XML_TEXT_TYPE_BASE64}, reinterpret_cast<BYTE*>(const_cast<char*>("xy")), 2};
    assert_ok(to_raw(w));
    assert_ok(w.typed(text));
    const WS_BYTES value = {1, reinterpret_cast<BYTE*>(const_cast<char*>("z"))};
    assert_ok(WsWriteType(w, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_BYTES_TYPE, nullptr, WS_WRITE_REQUIRED_VALUE, &value,
                          sizeof(value), nullptr));
    assert_written("xyz", w);
}

void characters_are_base64(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    const std::string base64 = "eyAxLCAyLCAzIH0=";
    // Cut anywhere, and with blanks in it.
    for (size_t cut = 0; cut <= base64.size(); ++cut) {
        assert_ok(to_raw(w));
        assert_ok(w.chars_utf8(base64.substr(0, cut)));
        assert_ok(w.text(" \n" + base64.substr(cut)));
        assert_written("{ 1, 2, 3 }", w);
        assert_ok(to_raw(w));
        const std::basic_string<WCHAR> wide(base64.begin(), base64.end());
        assert_ok(w.chars(wide.substr(0, cut)));
        assert_ok(w.chars(wide.substr(cut)));
        assert_written("{ 1, 2, 3 }", w);
    }
    assert_ok(to_raw(w));
    assert_ok(w.chars_utf8("QUJD"));
    assert_ok(w.raw_bytes("def"));
    assert_ok(w.chars_utf8("R0g="));
    assert_ok(w.raw_bytes("i")); // the padding ended a value
    assert_ok(w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, 1234}));
    assert_ok(w.name({}, "QUJD", ""));
    assert_true(w.bytes() == "ABCdefGHi\xd7\x6d\xf8"
                             "ABC"_b);

    w.error = error.get();
    assert_ok(to_raw(w));
    assert_ok(w.raw_bytes("x"));
    for (const char* const bad : {"QU!D", "Q=", "QQ==Q", "<a/>", "QUJD\xc3\xa9"}) {
        WsResetError(error.get());
        assert_hr(WS_E_INVALID_FORMAT, w.chars_utf8(bad));
        assert_true(string_count(error.get()) != 0);
        assert_written("x", w); // nothing of it was written
    }
    assert_hr(WS_E_INVALID_FORMAT, w.chars(W("\xd800Q")));
    assert_hr(WS_E_INVALID_FORMAT, w.name("p", "QUJD", {}));
    // Half a group is no byte.
    assert_ok(w.chars_utf8("QU"));
    WS_BYTES bytes{};
    WsResetError(error.get());
    assert_hr(WS_E_INVALID_FORMAT,
              WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), error.get()));
    assert_true(string_count(error.get()) != 0);
    assert_hr(WS_E_INVALID_FORMAT, w.raw_bytes("y"));
    assert_ok(w.chars_utf8("JD"));
    assert_written("xABC", w);
}

void nothing_but_text_can_be_written(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    w.error = error.get();
    assert_ok(to_raw(w));
    assert_ok(w.raw_bytes("x"));
    const auto refused = [&](HRESULT hr) {
        assert_hr(WS_E_INVALID_OPERATION, hr);
        assert_true(string_count(error.get()) != 0);
        WsResetError(error.get());
    };
    refused(w.start("a"));
    refused(w.end_start());
    refused(w.end());
    refused(w.start_attribute("a"));
    refused(w.end_attribute());
    refused(w.xmlns("p", "urn:p"));
    refused(w.comment("c"));
    refused(w.start_cdata());
    refused(w.end_cdata());
    const WS_XML_STRING name = xml("a"), ns = xml("");
    const INT32 numbers[] = {1, 2};
    refused(WsWriteArray(w, &name, &ns, WS_INT32_VALUE_TYPE, numbers, sizeof(numbers), 0, 2, error.get()));
    WS_XML_NODE_POSITION position{};
    refused(WsGetWriterPosition(w, &position, error.get()));
    WS_CHARSET charset;
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr));
    assert_false(w.get<BOOL>(WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE));
    assert_written("x", w);
}

void quotas_hold(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    w.error = error.get();
    for (const ULONG quota : {10, 1000}) {
        const std::string most(quota - 3, 'x');
        assert_ok(to_raw(w, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, quota)}));
        assert_ok(w.raw_bytes(most));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes("four"));
        assert_true(error_string(error.get(), 0).find("WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE") != std::string::npos);
        assert_hr(WS_E_QUOTA_EXCEEDED, w.chars_utf8("QUJDRA=="));
        assert_ok(w.chars_utf8("QUJD"));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes("x"));
        assert_written((most + "ABC").c_str(), w);
    }
}

struct sink {
    std::string bytes;
    int calls = 0;
    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                  WS_ERROR*) {
        auto& self = *static_cast<sink*>(state);
        ++self.calls;
        for (ULONG i = 0; i < count; ++i)
            self.bytes.append(reinterpret_cast<const char*>(buffers[i].bytes), buffers[i].length);
        return S_OK;
    }
};

void streams_are_written_when_flushed(void**) {
    xml_writer w;
    sink out;
    const WS_XML_WRITER_STREAM_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, sink::write, &out};
    assert_ok(WsSetOutput(w, &writing.encoding, &output.output, nullptr, 0, nullptr));
    assert_ok(w.raw_bytes("abc"));
    assert_ok(WsFlushWriter(w, 4, nullptr, nullptr));
    assert_int_equal(out.calls, 0);
    assert_ok(w.chars_utf8("ZGVmZ2"));
    assert_ok(WsFlushWriter(w, 4, nullptr, nullptr));
    assert_string_equal(out.bytes.c_str(), "abcdef"); // as far as it is known
    assert_ok(w.chars_utf8("hp"));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(out.bytes.c_str(), "abcdefghi");
    assert_int_equal(out.calls, 2);
}

// ---- from the one to the other --------------------------------------------------------------------------------------

// What the SDK's example does: raw on neither side, on one of them, or on both.
void copies_between_raw_and_text(void**) {
    const BOOL yes = TRUE;
    const std::string bytes = "{ 1, 2, 3 }", base64 = "eyAxLCAyLCAzIH0=";
    const reader_ptr reader = make_reader();
    xml_writer w;
    for (const bool raw_in : {false, true})
        for (const bool raw_out : {false, true}) {
            if (raw_in) {
                set_raw(reader, bytes);
            } else {
                assert_hr(S_OK, set_text(reader, base64, WS_CHARSET_AUTO,
                                         {property(WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, yes)}));
            }
            assert_ok(raw_out ? to_raw(w) : w.to_text({property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)}));
            assert_ok(WsCopyNode(w, reader.get(), nullptr));
            assert_written((raw_out ? bytes : base64).c_str(), w);
        }
}

void buffers_hold_raw_bytes(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* buffer = nullptr;
    set_raw(reader, every_byte);
    assert_ok(WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    xml_writer w;
    assert_ok(to_raw(w));
    assert_ok(WsWriteXmlBuffer(w, buffer, nullptr));
    assert_true(w.bytes() == every_byte);
    void* bytes = nullptr;
    ULONG size = 0;
    assert_ok(WsWriteXmlBufferToBytes(w, buffer, &writing.encoding, nullptr, 0, heap.get(), &bytes, &size, nullptr));
    assert_true(std::string(static_cast<char*>(bytes), size) == every_byte);
    assert_ok(WsReadXmlBufferFromBytes(reader.get(), &reading.encoding, nullptr, 0, bytes, size, heap.get(), &buffer,
                                       nullptr));
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_true(read_all(reader) == "bytes:" + every_byte + " EOF");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(bytes_are_one_text),
        cmocka_unit_test(values_are_read_as_bytes_and_as_base64),
        cmocka_unit_test(there_are_no_elements),
        cmocka_unit_test(streams_are_read_in_pieces),
        cmocka_unit_test(bytes_are_written_as_they_are),
        cmocka_unit_test(characters_are_base64),
        cmocka_unit_test(nothing_but_text_can_be_written),
        cmocka_unit_test(quotas_hold),
        cmocka_unit_test(streams_are_written_when_flushed),
        cmocka_unit_test(copies_between_raw_and_text),
        cmocka_unit_test(buffers_hold_raw_bytes),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
