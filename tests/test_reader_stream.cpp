// Stream input: read through the callback, with any cut between two reads.
#include "support/xml.h"

#include <algorithm>

using namespace test;

namespace {

// A stream that gives its bytes in pieces, and counts.
struct source {
    std::string bytes;
    size_t piece = 1;
    size_t at = 0;
    int calls = 0;
    HRESULT result = S_OK;
    ULONG last_room = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<source*>(state);
        ++self.calls;
        self.last_room = room;
        if (FAILED(self.result)) return self.result;
        *count = static_cast<ULONG>(std::min({self.piece, self.bytes.size() - self.at, size_t{room}}));
        std::memcpy(out, self.bytes.data() + self.at, *count);
        self.at += *count;
        return S_OK;
    }
};

HRESULT CALLBACK boast(void*, void*, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *count = room + 1;
    return S_OK;
}

HRESULT set_stream(const reader_ptr& reader, source& stream, const WS_XML_READER_ENCODING* encoding = nullptr,
                   const std::vector<WS_XML_READER_PROPERTY>& properties = {}) {
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = source::read;
    input.readCallbackState = &stream;
    return WsSetInput(reader.get(), encoding, &input.input, properties.data(), static_cast<ULONG>(properties.size()),
                      nullptr);
}

// Reads node by node, and fills only when the reader asks for more, one byte more each time.
std::string read_slowly(const reader_ptr& reader) {
    std::string out;
    ULONG wanted = 1;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        const std::string before = show(node(reader));
        const HRESULT hr = WsReadNode(reader.get(), nullptr);
        if (hr == WS_E_QUOTA_EXCEEDED) {
            assert_string_equal(show(node(reader)).c_str(), before.c_str());
            assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
            assert_string_equal(show(node(reader)).c_str(), before.c_str());
            continue;
        }
        wanted = 1;
        if (!out.empty()) out += " ";
        if (FAILED(hr)) return out + "failed";
        out += show(node(reader));
    }
    return out;
}

const char document[] =
    "<?xml version='1.0'?><p:a xmlns:p='urn:x' xmlns='urn:&#x79;' b='&#x41;\xc3\xa9' xml:lang='en'>t&lt;\r\n"
    "<!-- c\r\n --><![CDATA[ d\r ]]>]] \xe2\x82\xac<e p:f='g'>\xf0\x9f\x98\x80</e></p:a>\n";

void needs_to_be_filled(void**) {
    const reader_ptr reader = make_reader();
    source stream{"<t/>", 64};
    assert_hr(S_OK, set_stream(reader, stream));
    WS_CHARSET charset = WS_CHARSET_AUTO;
    const auto get_charset = [&] {
        return WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr);
    };
    assert_hr(WS_E_QUOTA_EXCEEDED, get_charset());
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr));
    assert_int_equal(stream.calls, 0); // nothing but WsFillReader reads
    assert_hr(S_OK, WsFillReader(reader.get(), 0, nullptr, nullptr));
    assert_int_equal(stream.calls, 0);
    assert_hr(S_OK, WsFillReader(reader.get(), 4, nullptr, nullptr));
    assert_int_equal(stream.calls, 1);
    assert_hr(S_OK, get_charset());
    assert_int_equal(charset, WS_CHARSET_UTF8);
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
}

void fills_as_much_as_asked(void**) {
    const reader_ptr reader = make_reader();
    source stream{std::string(10000, ' ') + "<t/>", 100};
    assert_hr(S_OK, set_stream(reader, stream));
    for (const ULONG wanted : {50, 100, 101, 200, 1000, 5000}) {
        assert_hr(S_OK, WsFillReader(reader.get(), wanted, nullptr, nullptr));
        assert_int_equal(stream.calls, (wanted + 99) / 100);
        assert_true(stream.last_room >= 4096);
    }
    assert_hr(S_OK, WsFillReader(reader.get(), 100000, nullptr, nullptr));
    assert_int_equal(stream.at, stream.bytes.size());
    const int calls = stream.calls;
    assert_hr(S_OK, WsFillReader(reader.get(), 200000, nullptr, nullptr));
    assert_int_equal(stream.calls, calls); // the end was seen
    next(reader);
    assert_string_equal(read_all(reader).c_str(), "<t/> </> EOF");
}

// All that there is, however little: room is made for what comes, not for what could.
void fills_with_everything(void**) {
    const reader_ptr reader = make_reader();
    for (const size_t size : {0, 10000, 5000000}) {
        source stream{"<t>" + std::string(size, 'x') + "</t>", 1000000};
        assert_hr(S_OK, set_stream(reader, stream));
        assert_hr(S_OK, WsFillReader(reader.get(), 0xffffffff, nullptr, nullptr));
        assert_int_equal(stream.at, stream.bytes.size());
        assert_true(stream.last_room <= 1 << 20);
        assert_string_equal(read_all(reader).c_str(), read_text_document(stream.bytes).c_str());
    }
}

void passes_errors_on(void**) {
    const reader_ptr reader = make_reader();
    source stream{"<t/>", 2};
    assert_hr(S_OK, set_stream(reader, stream));
    stream.result = WS_E_ENDPOINT_FAILURE;
    assert_hr(WS_E_ENDPOINT_FAILURE, WsFillReader(reader.get(), 4, nullptr, nullptr));
    stream.result = S_OK;
    assert_hr(S_OK, WsFillReader(reader.get(), 4, nullptr, nullptr));
    assert_hr(S_OK, WsFillReader(reader.get(), 100, nullptr, nullptr));
    assert_string_equal(read_all(reader).c_str(), "<t/> </> EOF");
    // A document that just ends is malformed, not too short.
    source cut{"<t>", 2};
    assert_hr(S_OK, set_stream(reader, cut));
    assert_hr(S_OK, WsFillReader(reader.get(), 100, nullptr, nullptr));
    assert_string_equal(read_all(reader).c_str(), "<t> !803d0000");
}

void reads_with_any_cut(void**) {
    const std::string expected = read_text_document(document);
    const reader_ptr reader = make_reader();
    for (size_t first = 1; first < sizeof(document); ++first) {
        source stream{document, first};
        assert_hr(S_OK, set_stream(reader, stream));
        assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
        stream.piece = 1000;
        assert_string_equal(read_slowly(reader).c_str(), expected.c_str());
    }
    source byte_by_byte{document, 1};
    assert_hr(S_OK, set_stream(reader, byte_by_byte));
    assert_string_equal(read_slowly(reader).c_str(), expected.c_str());
}

void reads_utf16_with_any_cut(void**) {
    const std::string ascii = "<?xml version='1.0' encoding='utf-16'?><a b='c'>text<d/></a>";
    const std::string expected = read_text_document("<a b='c'>text<d/></a>");
    const reader_ptr reader = make_reader();
    for (const bool big : {false, true}) {
        // A character of two units at its end.
        const std::string bytes = utf16(ascii, big) + (big ? "\0<\0!\0-\0-\xd8\x3d\xde\0\0-\0-\0>"_b
                                                           : "<\0!\0-\0-\0\x3d\xd8\0\xde-\0-\0>\0"_b);
        std::string with_comment = expected;
        with_comment.insert(with_comment.size() - 3, "<!--\xf0\x9f\x98\x80--> ");
        for (const size_t piece : {1, 2, 3, 5, 7, 64}) {
            source stream{bytes, piece};
            assert_hr(S_OK, set_stream(reader, stream));
            assert_string_equal(read_slowly(reader).c_str(), with_comment.c_str());
        }
    }
    source odd{utf16("<a/>", false) + "x", 3};
    assert_hr(S_OK, set_stream(reader, odd));
    assert_string_equal(read_slowly(reader).c_str(), "<a/> </> failed");
}

void reads_binary_with_any_cut(void**) {
    WS_XML_READER_BINARY_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    const std::string bytes =
        "\x02\x01x\x41\x01p\x01t\x09\x01p\x02ns\x35\x01\x61\xa4\x80\x98\x01x\xa6\x98\x02\xc3\xa9"
        "\x9e\x01z\x03\x41\x01p\x01i\x04\x01\x62\x82\x01\x8b\x03\1\0\2\0\3\0\x40\x01u\x9b\x01\x00y"
        "\x97\0\0\0\0\0\0\0\0"_b;
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_binary(reader, bytes));
    const std::string expected = read_all(reader);
    assert_int_equal(expected.find('!', 6), std::string::npos);
    for (size_t piece = 1; piece <= bytes.size(); ++piece) {
        source stream{bytes, piece};
        assert_hr(S_OK, set_stream(reader, stream, &encoding.encoding));
        assert_string_equal(read_slowly(reader).c_str(), expected.c_str());
    }
}

// In a small buffer room is made again and again. Also when the next node was asked for in vain before, the one that is
// shown stays as it is.
void keeps_the_node_while_it_waits_for_the_next(void**) {
    const std::string lengthy(0x40, 'l');
    const struct {
        std::string bytes;
        WS_CHARSET charset; // or binary
    } cases[] = {{document, WS_CHARSET_UTF8},
                 {"<a b='c'><!--" + lengthy + "--><e/>" + lengthy + "</a>", WS_CHARSET_UTF8},
                 {utf16("<a b='c'><!--" + lengthy + "--><e/>" + lengthy + "</a>", false), WS_CHARSET_UTF16LE},
                 {"\x40\x01t\x04\x01\x61\x98\x05value\x02\x40" + lengthy + "\x98\x04text\x98\x40" + lengthy + "\x01",
                  WS_CHARSET_AUTO}};
    const WS_XML_READER_BINARY_ENCODING binary = {{WS_XML_READER_ENCODING_TYPE_BINARY}, nullptr, nullptr};
    for (const auto& each : cases) {
        const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT}, each.charset};
        const auto& encoding = each.charset != WS_CHARSET_AUTO ? text.encoding : binary.encoding;
        source whole{each.bytes, each.bytes.size()};
        const reader_ptr first = make_reader();
        assert_hr(S_OK, set_stream(first, whole, &encoding));
        const std::string expected = read_slowly(first);
        for (const ULONG room : {1, 2, 3, 5, 8, 13, 21, 34}) {
            for (size_t piece = 1; piece <= room; ++piece) {
                source stream{each.bytes, piece};
                const reader_ptr reader = make_reader(); // whose memory has not grown yet
                assert_hr(S_OK, set_stream(reader, stream, &encoding,
                                           {property(WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE, room)}));
                assert_string_equal(read_slowly(reader).c_str(), expected.c_str());
            }
        }
    }
}

void tells_places_in_the_whole_stream(void**) {
    const reader_ptr reader = make_reader();
    std::string bytes = "<a>";
    for (int i = 0; i < 1000; ++i)
        bytes += "\n <b c='" + std::to_string(i) + "'/>";
    source stream{bytes + "\n</a>", 333};
    assert_hr(S_OK, set_stream(reader, stream));
    ULONGLONG row = 0;
    ULONG wanted = 1;
    while (row < 1000) {
        const HRESULT hr = WsReadNode(reader.get(), nullptr);
        if (hr == WS_E_QUOTA_EXCEEDED) {
            assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
        } else {
            assert_hr(S_OK, hr);
            wanted = 1;
        }
        if (node_type(reader) != WS_XML_NODE_TYPE_ELEMENT || element(reader).attributeCount == 0) continue;
        const auto& c = reinterpret_cast<const WS_XML_UTF8_TEXT&>(*element(reader).attributes[0]->value);
        row = std::stoull(std::string(view(c.value))) + 1;
        assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_ROW), row);
        assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_COLUMN), 1);
    }
}

void gives_long_texts_in_pieces(void**) {
    const reader_ptr reader = make_reader();
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += i % 7 == 0 ? "\xe2\x82\xac" : i % 5 == 0 ? "]]" : "x";
    for (const bool as_cdata : {false, true}) {
        source stream{as_cdata ? "<a><![CDATA[" + text + "]]></a>" : "<a>" + text + "</a>", 500};
        assert_hr(S_OK, set_stream(reader, stream));
        assert_hr(S_OK, WsFillReader(reader.get(), 20, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        std::string read;
        while (node_type(reader) != WS_XML_NODE_TYPE_END_ELEMENT) {
            BYTE piece[100];
            ULONG count = 0;
            const HRESULT hr = WsReadCharsUtf8(reader.get(), piece, sizeof(piece), &count, nullptr);
            if (hr == WS_E_QUOTA_EXCEEDED) {
                assert_hr(S_OK, WsFillReader(reader.get(), 600, nullptr, nullptr));
                continue;
            }
            assert_hr(S_OK, hr);
            read.append(reinterpret_cast<const char*>(piece), count);
        }
        assert_true(read == text);
    }
}

// ---- asynchronously
// --------------------------------------------------------------------------------------------------

struct async_source {
    std::string bytes;
    size_t at = 0;
    void* out = nullptr;
    ULONG* count = nullptr;
    WS_ASYNC_CONTEXT pending{};

    static HRESULT CALLBACK read(void* state, void* out, ULONG, ULONG* count, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR*) {
        auto& self = *static_cast<async_source*>(state);
        if (async == nullptr) return WS_S_ASYNC; // which is wrong
        self.out = out;
        self.count = count;
        self.pending = *async;
        return WS_S_ASYNC;
    }
    void complete(HRESULT hr, size_t size) {
        size = std::min(size, bytes.size() - at);
        std::memcpy(out, bytes.data() + at, size);
        at += size;
        *count = static_cast<ULONG>(size);
        const WS_ASYNC_CONTEXT context = pending;
        pending = {};
        context.callback(hr, WS_SHORT_CALLBACK, context.callbackState);
    }
};

void CALLBACK note_result(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
    *static_cast<HRESULT*>(state) = hr;
}

void fills_asynchronously(void**) {
    const reader_ptr reader = make_reader();
    async_source stream{"<t>text</t>"};
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = async_source::read;
    input.readCallbackState = &stream;
    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr));
    HRESULT result = E_FAIL;
    const WS_ASYNC_CONTEXT context{note_result, &result};
    assert_hr(WS_S_ASYNC, WsFillReader(reader.get(), 5, &context, nullptr));
    stream.complete(S_OK, 2);
    assert_hr(E_FAIL, result);
    stream.complete(S_OK, 4);
    assert_hr(S_OK, result);
    next(reader);
    assert_string_equal(show(node(reader)).c_str(), "<t>");
    assert_hr(S_OK, WsFillReader(reader.get(), 3, &context, nullptr)); // is there already
    assert_hr(WS_S_ASYNC, WsFillReader(reader.get(), 100, &context, nullptr));
    stream.complete(S_OK, 100);
    stream.complete(S_OK, 0);
    assert_hr(S_OK, result);
    assert_string_equal(read_all(reader).c_str(), "'text' </> EOF");

    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr));
    assert_hr(WS_S_ASYNC, WsFillReader(reader.get(), 5, &context, nullptr));
    stream.complete(WS_E_OPERATION_ABORTED, 0);
    assert_hr(WS_E_OPERATION_ABORTED, result);
    assert_hr(WS_E_INVALID_OPERATION, WsFillReader(reader.get(), 5, nullptr, nullptr));
}

void does_nothing_for_other_inputs(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(WS_E_INVALID_OPERATION, WsFillReader(reader.get(), 1, nullptr, nullptr));
    assert_hr(S_OK, set_text(reader, "<a/>"));
    for (const ULONG size : {0, 1, 4, 5, 1000})
        assert_hr(S_OK, WsFillReader(reader.get(), size, nullptr, nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_BOF);
    assert_string_equal(read_all(reader).c_str(), "<a/> </> EOF");
}

void refuses_more_than_it_asked_for(void**) {
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = boast;
    const reader_ptr reader = make_reader();
    const error_ptr error = make_error();
    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsFillReader(reader.get(), 10, nullptr, error.get()));
    assert_true(string_count(error.get()) > 0);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(needs_to_be_filled),
        cmocka_unit_test(fills_as_much_as_asked),
        cmocka_unit_test(fills_with_everything),
        cmocka_unit_test(passes_errors_on),
        cmocka_unit_test(refuses_more_than_it_asked_for),
        cmocka_unit_test(reads_with_any_cut),
        cmocka_unit_test(reads_utf16_with_any_cut),
        cmocka_unit_test(reads_binary_with_any_cut),
        cmocka_unit_test(keeps_the_node_while_it_waits_for_the_next),
        cmocka_unit_test(tells_places_in_the_whole_stream),
        cmocka_unit_test(gives_long_texts_in_pieces),
        cmocka_unit_test(fills_asynchronously),
        cmocka_unit_test(does_nothing_for_other_inputs),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
