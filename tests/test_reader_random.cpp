// Documents that were damaged at random: whatever comes of them, it is the same by every way in, and nothing is read
// beyond the input's end. The seeds are fixed.
#include "support/xml.h"

#include <algorithm>
#include <random>

using namespace test;

namespace {

using random = std::mt19937;

size_t below(random& numbers, size_t limit) {
    return static_cast<size_t>(numbers()) % limit;
}

struct cut_stream {
    std::string_view bytes;
    random numbers;
    size_t at = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<cut_stream*>(state);
        const size_t left = self.bytes.size() - self.at;
        *count = static_cast<ULONG>(std::min({left, size_t{room}, 1 + below(self.numbers, 9)}));
        std::memcpy(out, self.bytes.data() + self.at, *count);
        self.at += *count;
        return S_OK;
    }
};

std::string read_stream(const reader_ptr& reader, std::string_view bytes, unsigned seed,
                        const WS_XML_READER_ENCODING* encoding) {
    cut_stream stream{bytes, random(seed)};
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = cut_stream::read;
    input.readCallbackState = &stream;
    assert_hr(S_OK, WsSetInput(reader.get(), encoding, &input.input, nullptr, 0, nullptr));
    std::string out;
    ULONG wanted = 1;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        const HRESULT hr = WsReadNode(reader.get(), nullptr);
        if (hr == WS_E_QUOTA_EXCEEDED && wanted < 100000) {
            assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
            continue;
        }
        if (!out.empty()) out += " ";
        if (FAILED(hr)) return out + "!803d0000";
        out += show(node(reader));
        wanted = 1;
    }
    return out;
}

std::string damage(std::string document, random& numbers, std::string_view pieces) {
    for (size_t i = 1 + below(numbers, 3); i-- > 0 && !document.empty();) {
        const size_t at = below(numbers, document.size());
        switch (below(numbers, 5)) {
        case 0:
            document[at] = static_cast<char>(numbers());
            break;
        case 1:
            document.erase(at, 1 + below(numbers, 4));
            break;
        case 2:
            document.insert(at, 1, pieces[below(numbers, pieces.size())]);
            break;
        case 3:
            document.insert(at, document.substr(below(numbers, document.size()), 1 + below(numbers, 12)));
            break;
        default:
            document.resize(at);
        }
    }
    return document;
}

const std::string texts[] = {
    "<?xml version='1.0'?><p:a xmlns:p='urn:x' xmlns='urn:&#x79;' b='&#x41;\xc3\xa9' xml:lang='en'>t&lt;\r\n"
    "<!-- c\r\n --><![CDATA[ d\r ]]>]] \xe2\x82\xac<e p:f='g'>\xf0\x9f\x98\x80</e></p:a>\n",
    "<a><b c=\"1\" d='2'/>\n <b c='3'>x</b><b>&amp;</b> <!----></a>",
    "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Header/><s:Body><x/></s:Body></s:Envelope>",
};

void damaged_text_is_the_same_by_every_way(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    random numbers(4711);
    int whole = 0, broken = 0;
    for (int round = 0; round < 6000; ++round) {
        const std::string bytes = damage(texts[below(numbers, 3)], numbers, "<>&;'\"=/![]-:? \r\n\t#x");
        const exact_copy document(bytes);
        assert_hr(S_OK, set_text(reader, document, WS_CHARSET_UTF8));
        const std::string expected = read_all(reader);
        (expected.back() == '0' ? broken : whole) += 1;

        WS_XML_READER_TEXT_ENCODING encoding{};
        encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
        encoding.charSet = WS_CHARSET_UTF8;
        assert_string_equal(read_stream(reader, document, numbers(), &encoding.encoding).c_str(), expected.c_str());

        const bool is_ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
        if (is_ascii && bytes.find("version") == std::string::npos) {
            const bool big = below(numbers, 2) != 0;
            const exact_copy wide(utf16(bytes, big));
            assert_hr(S_OK, set_text(reader, wide, big ? WS_CHARSET_UTF16BE : WS_CHARSET_UTF16LE));
            assert_string_equal(read_all(reader).c_str(), expected.c_str());
        }
        // What is whole goes through an XML buffer unchanged.
        if (expected.back() == '0') continue;
        WS_XML_BUFFER* buffer = nullptr;
        assert_hr(S_OK, WsReadXmlBufferFromBytes(reader.get(), &encoding.encoding, nullptr, 0, bytes.data(),
                                                 static_cast<ULONG>(bytes.size()), heap.get(), &buffer, nullptr));
        assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
        assert_string_equal(read_all(reader).c_str(), expected.c_str());
        assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    }
    assert_true(whole > 500 && broken > 500);
}

const std::string records[] = {
    "\x02\x01x\x41\x01p\x01t\x09\x01p\x02ns\x35\x01\x61\xa4\x80\x98\x01x\xa6\x98\x02\xc3\xa9\x9e\x01z\x03\x41\x01p\x01i"
    "\x04\x01\x62"
    "\x82\x01\x8b\x03\1\0\2\0\3\0\x40\x01u\x9b\x01\x00y\x97\0\0\0\0\0\0\0\0"_b,
    "\x56\x02\x0b\x01s\x04\x0b\x01\x61\x06\x56\x08\x44\x0a\x1e\x00\x82\x99\x03\x61\x62\x63\x01\x56\x0e\x40\x01x\x08\x01"
    "n\xb6\x02q\0\x95"
    "\0\0\2\0\0\0\0\0\5\0\0\0"
    "\0\0\0\0\x40\x01y\xbd\x12\x02\x01\x01"_b,
};

void damaged_records_are_the_same_by_every_way(void**) {
    WS_XML_DICTIONARY* strings = nullptr;
    assert_hr(S_OK, WsGetDictionary(WS_ENCODING_XML_BINARY_1, &strings, nullptr));
    WS_XML_READER_BINARY_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    encoding.staticDictionary = strings;
    const reader_ptr reader = make_reader();
    random numbers(815);
    for (const std::string& document : records) {
        assert_hr(S_OK, set_binary(reader, document, strings));
        assert_true(read_all(reader).find("!8") == std::string::npos);
    }
    int whole = 0, broken = 0;
    for (int round = 0; round < 6000; ++round) {
        const std::string bytes =
            damage(records[below(numbers, 2)], numbers, "\x01\x03\x08\x40\x41\x42\x99\xa4\xa6\x8d\xab\xbd\x7f\xff");
        const exact_copy document(bytes);
        assert_hr(S_OK, set_binary(reader, document, strings));
        const std::string expected = read_all(reader);
        (expected.back() == '0' ? broken : whole) += 1;
        assert_string_equal(read_stream(reader, document, numbers(), &encoding.encoding).c_str(), expected.c_str());
    }
    assert_true(whole > 100 && broken > 500);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(damaged_text_is_the_same_by_every_way),
        cmocka_unit_test(damaged_records_are_the_same_by_every_way),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
