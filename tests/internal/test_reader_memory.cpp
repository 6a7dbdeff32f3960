// Readers and memory: none is allocated per node, and each allocation may fail.
#include "support/failing_allocator.h"
#include "support/xml.h"

#include "xml/reader.h"

#include <algorithm>

using namespace test;

namespace {

const std::string text_document = "<?xml version='1.0'?><p:a xmlns:p='urn:&#x78;' b='&lt;1' c='2' "
                                  "xml:lang='en'>x&amp;y<!-- c\r\n --><b><![CDATA[d\r]]>"
                                  "e</b><p:c p:d='" +
                                  std::string(300, 'f') + "&gt;' xmlns='g'/></p:a>";

const std::string binary_document =
    "\x41\x01p\x01t\x09\x01p\x02ns\x35\x01\x61\xa4\x80\x98\x01x\xa6\x04\x01\x62\xbc\x0f\x04\x05\x03xml\x04lang\x82\x98"
    "\x02\xc3\xa9"
    "\x9e\x01z\xa4\x82\x86\xa6\x03\x40\x01i\x04\x01\x62\xa8\x01\x8b\x03\1\0\2\0\3\0\xbd\x0f\x04"_b;

WS_XML_DICTIONARY& dictionary() {
    static WS_XML_STRING strings[] = {xml("zero"), xml("one"), xml("two")};
    static WS_XML_DICTIONARY words{{}, strings, 3, TRUE};
    return words;
}

struct slow_stream {
    std::string bytes;
    size_t at = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<slow_stream*>(state);
        *count = static_cast<ULONG>(std::min({size_t{7}, self.bytes.size() - self.at, size_t{room}}));
        std::memcpy(out, self.bytes.data() + self.at, *count);
        self.at += *count;
        return S_OK;
    }
};

using set_function = HRESULT (*)(const reader_ptr&);

HRESULT set_utf8(const reader_ptr& reader) {
    return set_text(reader, text_document);
}
HRESULT set_utf16(const reader_ptr& reader) {
    static const std::string wide = utf16(text_document.substr(text_document.find("?>") + 2), true);
    return set_text(reader, wide);
}
HRESULT set_records(const reader_ptr& reader) {
    return set_binary(reader, binary_document, &dictionary());
}
slow_stream stream;
HRESULT set_stream(const reader_ptr& reader) {
    stream.bytes = text_document;
    stream.at = 0;
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = slow_stream::read;
    input.readCallbackState = &stream;
    return WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr);
}
const set_function inputs[] = {set_utf8, set_utf16, set_records, set_stream};

HRESULT read_next(WS_XML_READER* reader) {
    ULONG wanted = 1;
    HRESULT hr = WsReadNode(reader, nullptr);
    while (hr == WS_E_QUOTA_EXCEEDED) {
        hr = WsFillReader(reader, wanted++, nullptr, nullptr);
        if (SUCCEEDED(hr)) hr = WsReadNode(reader, nullptr);
    }
    return hr;
}

// All nodes; when memory runs out, the same again.
std::string read_stubbornly(const reader_ptr& reader, long number) {
    std::string out;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        if (number != 0) allocations::fail_at(number);
        HRESULT hr = read_next(reader.get());
        if (number != 0) allocations::stop_failing();
        if (hr == E_OUTOFMEMORY) hr = read_next(reader.get());
        assert_hr(S_OK, hr);
        out += show(node(reader)) + " ";
    }
    return out;
}

void reads_on_when_there_is_memory_again(void**) {
    for (const set_function set : inputs) {
        std::string expected;
        {
            const reader_ptr reader = make_reader();
            assert_hr(S_OK, set(reader));
            expected = read_stubbornly(reader, 0);
        }
        for (long number = 1; number < 12; ++number) {
            const reader_ptr reader = make_reader();
            assert_hr(S_OK, set(reader));
            assert_string_equal(read_stubbornly(reader, number).c_str(), expected.c_str());
        }
    }
}

void leaves_nothing_behind(void**) {
    for (const set_function set : inputs) {
        const HRESULT hr = allocations::fail_each_once([set] {
            WS_XML_READER* handle = nullptr;
            HRESULT result = WsCreateReader(nullptr, 0, &handle, nullptr);
            if (FAILED(result)) {
                assert_null(handle);
                return result;
            }
            const reader_ptr reader(handle);
            result = set(reader);
            while (SUCCEEDED(result) && node_type(reader) != WS_XML_NODE_TYPE_EOF)
                result = read_next(reader.get());
            return result;
        });
        assert_hr(S_OK, hr);
    }
}

// Found by fuzzing: what was unread went into new memory with each piece that the stream brought.
void fills_from_small_pieces_with_few_allocations(void**) {
    const std::string document = "<a>" + std::string(50000, 'x') + "</a>";
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_stream(reader));
    for (const std::string& bytes : {document, utf16(document, false)}) {
        stream.bytes = bytes;
        stream.at = 0;
        const long before = allocations::count();
        assert_hr(S_OK, WsFillReader(reader.get(), static_cast<ULONG>(bytes.size()), nullptr, nullptr));
        assert_true(allocations::count() - before < 20);
        assert_string_equal(read_stubbornly(reader, 0).c_str(),
                            ("<a> '" + std::string(50000, 'x') + "' </> EOF ").c_str());
        assert_hr(S_OK, set_stream(reader));
    }
}

void fails_cleanly_in_every_function(void**) {
    const std::string encoded = "<a xmlns:p='ns' b='p:q'>" + std::string(400, 'Y') + "<![CDATA[WJj]]></a>";
    const HRESULT hr = allocations::fail_each_once([&] {
        WS_XML_READER* handle = nullptr;
        WS_HEAP* memory = nullptr;
        WS_ERROR* error = nullptr;
        HRESULT result = WsCreateReader(nullptr, 0, &handle, nullptr);
        const reader_ptr reader(handle);
        if (SUCCEEDED(result)) result = WsCreateHeap(1 << 20, 0, nullptr, 0, &memory, nullptr);
        const heap_ptr heap(memory);
        if (SUCCEEDED(result)) result = WsCreateError(nullptr, 0, &error);
        const error_ptr errors(error);
        WS_XML_BUFFER* buffer = nullptr;
        if (SUCCEEDED(result))
            result = WsReadXmlBufferFromBytes(handle, nullptr, nullptr, 0, text_document.data(),
                                              static_cast<ULONG>(text_document.size()), memory, &buffer, error);
        if (SUCCEEDED(result)) result = WsSetInputToBuffer(handle, buffer, nullptr, 0, error);
        if (SUCCEEDED(result)) result = WsMoveReader(handle, WS_MOVE_TO_ROOT_ELEMENT, nullptr, error);
        const WS_XML_STRING lang = xml("lang");
        WCHAR* chars = nullptr;
        ULONG count = 0;
        if (SUCCEEDED(result)) result = WsGetXmlAttribute(handle, &lang, memory, &chars, &count, error);
        if (SUCCEEDED(result)) result = WsReadStartElement(handle, error);
        BYTE bytes[8];
        if (SUCCEEDED(result)) result = WsReadChars(handle, chars, 1, &count, error);
        if (SUCCEEDED(result)) result = WsReadCharsUtf8(handle, bytes, 8, &count, error);
        if (SUCCEEDED(result)) result = set_text(reader, encoded);
        if (SUCCEEDED(result)) result = WsReadToStartElement(handle, nullptr, nullptr, nullptr, error);
        if (SUCCEEDED(result)) result = WsReadStartAttribute(handle, 1, error);
        WS_XML_STRING prefix, local_name, ns;
        if (SUCCEEDED(result)) result = WsReadQualifiedName(handle, memory, &prefix, &local_name, &ns, error);
        if (SUCCEEDED(result)) result = WsReadEndAttribute(handle, error);
        if (SUCCEEDED(result)) result = WsReadStartElement(handle, error);
        if (SUCCEEDED(result)) result = WsReadBytes(handle, bytes, 8, &count, error);
        return result;
    });
    assert_hr(S_OK, hr);
}

// What the floors above use: texts joined, and typed text as characters.
void joins_texts_without_leaks(void**) {
    const std::string long_text(500, 'x');
    const std::string document = "<a>" + long_text + "<!--c--><![CDATA[" + long_text + "]]>&amp;</a>";
    const HRESULT hr = allocations::fail_each_once([&] {
        WS_XML_READER* handle = nullptr;
        HRESULT result = WsCreateReader(nullptr, 0, &handle, nullptr);
        if (FAILED(result)) return result;
        const reader_ptr reader(handle);
        result = set_text(reader, document);
        if (SUCCEEDED(result)) result = WsReadStartElement(handle, nullptr);
        std::string_view chars;
        try {
            if (SUCCEEDED(result)) result = ws::trusted<ws::xml_reader>(handle).read_text_utf8(&chars, nullptr);
        } catch (const std::bad_alloc&) {
            result = E_OUTOFMEMORY;
        }
        if (SUCCEEDED(result)) assert_int_equal(chars.size(), 1001);
        return result;
    });
    assert_hr(S_OK, hr);
}

void allocates_nothing_per_node(void**) {
    std::string document = "<a xmlns:p='urn:x'>\r\n";
    for (int i = 0; i < 3000; ++i)
        document +=
            " <p:item id='" + std::to_string(i) + "' name='&quot;n&quot;'><q>text &amp; more</q>\r\n</p:item><!--c-->";
    document += "</a>";
    std::string records = "\x40\x01\x61";
    for (int i = 0; i < 3000; ++i)
        records += "\x41\x01p\x01q\x09\x01p\x01n\x04\x01\x62\x82\x8b\x01\x02"_b;
    records += "\x01";
    const reader_ptr reader = make_reader();
    for (int round = 0; round < 3; ++round) {
        const long before = allocations::count();
        assert_hr(S_OK, set_text(reader, document));
        const long set = allocations::count(); // the tests' own
        int nodes = 0;
        while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
            next(reader);
            ++nodes;
        }
        assert_true(nodes > 20000);
        assert_true(allocations::count() - set <= (round == 0 ? 40 : 0));
        assert_true(set - before <= 2);
        assert_hr(S_OK, set_binary(reader, records));
        const long set_again = allocations::count();
        for (nodes = 0; node_type(reader) != WS_XML_NODE_TYPE_EOF; ++nodes)
            next(reader);
        assert_int_equal(nodes, 3 + 3 * 3000);
        assert_true(allocations::count() - set_again <= (round == 0 ? 10 : 0));
    }
}

// Of a large text, however it was read, WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE stays in each place where it was.
void keeps_no_more_than_the_trim_size(void**) {
    const std::string large(1 << 20, 'x'), escaped = "&amp;" + large;
    const std::string documents[] = {"<a>" + large + "<!--c-->" + large + "</a>", "<a>" + escaped + "</a>",
                                     "<a b='" + escaped + "'/>", "<!--\r\n" + large + "--><a/>",
                                     "<a><![CDATA[\r\n" + large + "]]>" + escaped + "</a>"};
    const reader_ptr reader = make_reader();
    const auto read_all = [&](const std::string& document) {
        assert_hr(S_OK, set_text(reader, document));
        assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        std::string_view chars;
        assert_hr(S_OK, ws::trusted<ws::xml_reader>(reader.get()).read_text_utf8(&chars, nullptr));
        assert_true(document.size() < 100 || chars.size() > large.size() || chars.empty());
    };
    read_all("<a>b</a>");
    allocations::settle();
    const size_t before = allocations::live_bytes();
    for (const std::string& document : documents) {
        read_all(document);
        read_all("<a>b</a>");
        if (allocations::live_bytes() > before + 8 * 4096)
            fail_msg("%ld bytes more after %.20s", static_cast<long>(allocations::live_bytes() - before),
                     document.c_str());
    }
    read_all(documents[0]);
    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, nullptr, nullptr, 0, nullptr)); // nothing to read any more
    assert_true(allocations::live_bytes() <= before + 8 * 4096);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_on_when_there_is_memory_again),
        cmocka_unit_test(leaves_nothing_behind),
        cmocka_unit_test(fills_from_small_pieces_with_few_allocations),
        cmocka_unit_test(fails_cleanly_in_every_function),
        cmocka_unit_test(joins_texts_without_leaks),
        cmocka_unit_test(allocates_nothing_per_node),
        cmocka_unit_test(keeps_no_more_than_the_trim_size),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
