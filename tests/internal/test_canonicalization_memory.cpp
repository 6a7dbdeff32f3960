// Canonicalization and memory: none is allocated per node, and each allocation may fail.
#include "support/canonical.h"
#include "support/failing_allocator.h"

#include <array>

using namespace test;

namespace {

const std::string long_name(1500, 'n'), other_name(1600, 'm');
const std::string long_text(9000, '<');
const std::basic_string<WCHAR> long_wide(3000, W('&'));
const ULONG most = 1 << 20;
const writer_properties room = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};

// Takes the canonical bytes without allocating.
struct fixed_sink {
    std::array<char, 1 << 18> bytes;
    size_t size = 0;

    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                  WS_ERROR*) {
        auto& self = *static_cast<fixed_sink*>(state);
        for (ULONG i = 0; i != count; ++i) {
            assert_true(buffers[i].length <= self.bytes.size() - self.size);
            std::memcpy(self.bytes.data() + self.size, buffers[i].bytes, buffers[i].length);
            self.size += buffers[i].length;
        }
        return S_OK;
    }
    std::string_view text() const { return {bytes.data(), size}; }
};
fixed_sink sink;

// With all that needs memory: a list of prefixes, and an element to leave out.
WS_XML_STRING prefixes[] = {xml("a prefix that is longer than a string without memory"), xml("q")};
WS_XML_CANONICALIZATION_INCLUSIVE_PREFIXES inclusive_prefixes = {2, prefixes};
WS_XML_QNAME omitted = {xml("the name of an element of some length"), xml("a namespace of some length")};
const WS_XML_CANONICALIZATION_PROPERTY properties[] = {
    {WS_XML_CANONICALIZATION_PROPERTY_INCLUSIVE_PREFIXES, &inclusive_prefixes, sizeof(inclusive_prefixes)},
    {WS_XML_CANONICALIZATION_PROPERTY_OMITTED_ELEMENT, &omitted, sizeof(omitted)},
};

HRESULT start(WS_XML_READER* reader) {
    sink.size = 0;
    return WsStartReaderCanonicalization(reader, fixed_sink::write, &sink, properties, 2, nullptr);
}
HRESULT start(WS_XML_WRITER* writer) {
    sink.size = 0;
    return WsStartWriterCanonicalization(writer, fixed_sink::write, &sink, properties, 2, nullptr);
}

// ---- writers --------------------------------------------------------------------------------------------------------

using call = HRESULT (*)(xml_writer&);

// Every kind of node, with names and values beyond what the first blocks of memory hold. No array: that is several
// elements, of which the first ones stay when a later one fails.
const call document[] = {
    [](xml_writer& w) { return w.comment("c"); },
    [](xml_writer& w) { return w.start("root", "ns", "p"); },
    [](xml_writer& w) { return w.xmlns("q", "ns2"); },
    [](xml_writer& w) { return w.start_attribute(long_name, "ns3"); },
    [](xml_writer& w) { return w.chars(long_wide); },
    [](xml_writer& w) { return w.end_attribute(); },
    [](xml_writer& w) { return w.start_attribute("a"); },
    [](xml_writer& w) { return w.raw_bytes(long_text); },
    [](xml_writer& w) { return w.end_attribute(); },
    [](xml_writer& w) { return w.start_attribute("b"); },
    [](xml_writer& w) { return w.name({}, long_name, "ns4"); },
    [](xml_writer& w) { return w.end_attribute(); },
    [](xml_writer& w) { return w.start(long_name, long_name, long_name); },
    [](xml_writer& w) { return w.text(long_text); },
    [](xml_writer& w) { return w.chars(long_wide); },
    [](xml_writer& w) { return w.raw_bytes("1"); },
    [](xml_writer& w) { return w.raw_bytes(long_text); },
    [](xml_writer& w) { return w.start_cdata(); },
    [](xml_writer& w) { return w.text("cdata"); },
    [](xml_writer& w) { return w.end_cdata(); },
    [](xml_writer& w) { return w.start("empty", other_name, "r"); },
    [](xml_writer& w) { return w.end(); },
    [](xml_writer& w) { return w.end(); },
    [](xml_writer& w) { return w.end(); },
};

// Each call again after it failed: it must have left nothing behind, neither in the output nor in the canonical form.
template <class Begin>
void check_each_failure(Begin&& begin) {
    std::string expected, expected_form;
    unsigned failures = 0;
    for (long number = 0;; ++number) { // 0: none fails
        xml_writer w;
        assert_ok(begin(w));
        if (number != 0) allocations::fail_at(number);
        const auto stubbornly = [&](auto&& one) {
            HRESULT hr = one();
            if (hr == E_OUTOFMEMORY) {
                ++failures;
                hr = one();
            }
            assert_ok(hr);
        };
        stubbornly([&] { return start(w); });
        for (const call c : document)
            stubbornly([&] { return c(w); });
        stubbornly([&] { return WsEndWriterCanonicalization(w, nullptr); });
        const bool failed = allocations::stop_failing();
        const std::string written = w.bytes();
        if (number == 0) {
            expected = written;
            expected_form = sink.text();
        }
        if (written != expected) fail_msg("another document when allocation %ld failed", number);
        if (sink.text() != expected_form) fail_msg("another canonical form when allocation %ld failed", number);
        if (number != 0 && !failed) break;
    }
    assert_true(failures > 20);
}

void a_writer_goes_on_when_there_is_memory_again(void**) {
    check_each_failure([](xml_writer& w) { return w.to_text(room); });
    check_each_failure([](xml_writer& w) { return w.to_binary(nullptr, nullptr, nullptr, room); });
}

void a_writer_leaves_nothing_behind(void**) {
    const HRESULT hr = allocations::fail_each_once([] {
        WS_XML_WRITER* handle = nullptr;
        HRESULT result = WsCreateWriter(room.data(), 1, &handle, nullptr);
        if (FAILED(result)) return result;
        const std::unique_ptr<WS_XML_WRITER, decltype(&WsFreeWriter)> writer(handle, WsFreeWriter);
        const WS_XML_WRITER_TEXT_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
        result = WsSetOutput(handle, &encoding.encoding, &output.output, nullptr, 0, nullptr);
        if (SUCCEEDED(result)) result = start(handle);
        const WS_XML_STRING name = xml(long_name), ns = xml("ns");
        if (SUCCEEDED(result)) result = WsWriteStartElement(handle, nullptr, &name, &ns, nullptr);
        if (SUCCEEDED(result)) result = WsWriteChars(handle, long_wide.data(), 3000, nullptr);
        return result; // freed while it is on
    });
    assert_hr(S_OK, hr);
}

// ---- readers --------------------------------------------------------------------------------------------------------

std::string written_document(bool binary) {
    xml_writer w;
    assert_ok(binary ? w.to_binary(nullptr, nullptr, nullptr, room) : w.to_text(room));
    for (const call c : document)
        assert_ok(c(w));
    return w.bytes();
}

void a_reader_goes_on_when_there_is_memory_again(void**) {
    for (const bool binary : {false, true}) {
        const std::string bytes = written_document(binary);
        std::string expected;
        unsigned failures = 0;
        for (long number = 0;; ++number) {
            const reader_ptr reader = make_reader();
            assert_ok(binary ? set_binary(reader, bytes) : set_text(reader, bytes));
            if (number != 0) allocations::fail_at(number);
            const auto stubbornly = [&](auto&& one) {
                HRESULT hr = one();
                if (hr == E_OUTOFMEMORY) {
                    ++failures;
                    hr = one();
                }
                assert_ok(hr);
            };
            stubbornly([&] { return start(reader.get()); });
            while (node_type(reader) != WS_XML_NODE_TYPE_EOF)
                stubbornly([&] { return WsReadNode(reader.get(), nullptr); });
            stubbornly([&] { return WsEndReaderCanonicalization(reader.get(), nullptr); });
            const bool failed = allocations::stop_failing();
            if (number == 0) expected = sink.text();
            if (sink.text() != expected) fail_msg("another canonical form when allocation %ld failed", number);
            if (number != 0 && !failed) break;
        }
        assert_true(failures > 20);
    }
}

void a_reader_leaves_nothing_behind(void**) {
    const std::string bytes = written_document(false);
    const HRESULT hr = allocations::fail_each_once([&] {
        WS_XML_READER* handle = nullptr;
        HRESULT result = WsCreateReader(nullptr, 0, &handle, nullptr);
        if (FAILED(result)) return result;
        const reader_ptr reader(handle);
        result = set_text(reader, bytes);
        if (SUCCEEDED(result)) result = start(handle);
        while (SUCCEEDED(result) && node_type(reader) != WS_XML_NODE_TYPE_EOF)
            result = WsReadNode(handle, nullptr);
        if (SUCCEEDED(result)) result = WsEndReaderCanonicalization(handle, nullptr);
        return result;
    });
    assert_hr(S_OK, hr);
}

// ---- per node -------------------------------------------------------------------------------------------------------

HRESULT CALLBACK take_all(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    for (ULONG i = 0; i != count; ++i)
        *static_cast<size_t*>(state) += buffers[i].length;
    return S_OK;
}

void a_reader_allocates_nothing_per_node(void**) {
    std::string text = "<a xmlns:p='urn:x'>";
    std::string records = "\x40\x01\x61";
    for (int i = 0; i != 3000; ++i) {
        text += "<p:item b='" + std::to_string(i) +
                "' a='&quot;n&quot;'><q xmlns='urn:q'>text &amp; more</q></p:item>"
                "<!--c-->";
        records += "\x41\x01p\x01q\x09\x01p\x01n\x04\x01\x62\x82\x8b\x01\x02"_b;
    }
    text += "</a>";
    records += "\x01";
    const reader_ptr reader = make_reader();
    for (const bool binary : {false, true}) {
        assert_ok(binary ? set_binary(reader, records) : set_text(reader, text));
        size_t size = 0;
        assert_ok(WsStartReaderCanonicalization(reader.get(), take_all, &size, nullptr, 0, nullptr));
        for (int i = 0; i != 100; ++i) // the first nodes warm it up
            next(reader);
        const long before = allocations::count();
        int nodes = 0;
        for (; node_type(reader) != WS_XML_NODE_TYPE_EOF; ++nodes)
            next(reader);
        assert_int_equal(allocations::count() - before, 0);
        assert_true(nodes > 8000);
        assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
        assert_true(size > 50000);
    }
}

void a_writer_allocates_nothing_per_node(void**) {
    const ULONG all = 1 << 24;
    xml_writer w({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, all),
                  property(WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, all)});
    for (int round = 0; round != 2; ++round) {
        assert_ok(w.to_text());
        size_t size = 0;
        assert_ok(WsStartWriterCanonicalization(w, take_all, &size, nullptr, 0, nullptr));
        assert_ok(w.start("a"));
        long before = 0;
        for (int i = 0; i != 3000; ++i) {
            if (i == 100) before = allocations::count();
            assert_ok(w.start("item", "urn:x", "p"));
            assert_ok(w.attribute("b", "1"));
            assert_ok(w.attribute("a", "<2>"));
            assert_ok(w.raw_bytes("four"));
            assert_ok(w.chars(W("wide")));
            assert_ok(w.end());
        }
        if (round == 1) assert_int_equal(allocations::count() - before, 0);
        assert_ok(w.end());
        assert_ok(WsEndWriterCanonicalization(w, nullptr));
        assert_true(size > 100000);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_writer_goes_on_when_there_is_memory_again),
        cmocka_unit_test(a_writer_leaves_nothing_behind),
        cmocka_unit_test(a_reader_goes_on_when_there_is_memory_again),
        cmocka_unit_test(a_reader_leaves_nothing_behind),
        cmocka_unit_test(a_reader_allocates_nothing_per_node),
        cmocka_unit_test(a_writer_allocates_nothing_per_node),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
