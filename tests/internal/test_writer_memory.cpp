// A writer without memory, and a writer that has what it needs: each allocation fails once, and writing node after
// node allocates nothing.
#include "support/xml_writer.h"

#include "support/failing_allocator.h"

using namespace test;

namespace {

using call = HRESULT (*)(xml_writer&);

// A document of every kind of node, with names and values beyond what the first blocks of memory hold. No array: that
// is several elements, of which the first ones stay when a later one fails.
const std::string long_name(1500, 'n');
const std::string long_text(9000, 'x');
const std::basic_string<WCHAR> long_wide(3000, 'w');
const writer_properties room = [] {
    static const ULONG most = 1 << 20;
    return writer_properties{property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};
}();

const call document[] = {
    [](xml_writer& w) { return w.comment("c"); },
    [](xml_writer& w) { return w.start("root", "ns", "p"); },
    [](xml_writer& w) { return w.xmlns("q", "ns2"); },
    [](xml_writer& w) { return w.start_attribute(long_name, "ns3"); },
    [](xml_writer& w) { return w.chars(long_wide); },
    [](xml_writer& w) { return w.end_attribute(); },
    [](xml_writer& w) { return w.start_attribute("a"); },
    [](xml_writer& w) { return w.raw_bytes(long_text); },
    [](xml_writer& w) { return w.raw_bytes(long_text); },
    [](xml_writer& w) { return w.end_attribute(); },
    [](xml_writer& w) { return w.start_attribute("b"); },
    [](xml_writer& w) { return w.name({}, long_name, "ns4"); },
    [](xml_writer& w) { return w.end_attribute(); },
    [](xml_writer& w) { return w.start(long_name, long_name, long_name); },
    [](xml_writer& w) { return w.text(long_text); },
    [](xml_writer& w) { return w.chars(long_wide); },
    [](xml_writer& w) { return w.raw_bytes(long_text); },
    [](xml_writer& w) { return w.start_cdata(); },
    [](xml_writer& w) { return w.text("cdata"); },
    [](xml_writer& w) { return w.end_cdata(); },
    [](xml_writer& w) { return w.start("empty"); },
    [](xml_writer& w) { return w.end(); },
    [](xml_writer& w) { return w.end(); },
    [](xml_writer& w) {
        WS_XML_INT32_TEXT one = {{WS_XML_TEXT_TYPE_INT32}, 1};
        WS_XML_TEXT* items[] = {&one.text, &one.text};
        return w.typed(WS_XML_LIST_TEXT{{WS_XML_TEXT_TYPE_LIST}, 2, items});
    },
    [](xml_writer& w) { return w.end(); },
};

// Each call again after it failed: it must have left nothing behind.
void write_stubbornly(xml_writer& w) {
    for (const call c : document) {
        HRESULT hr = c(w);
        if (hr == E_OUTOFMEMORY) hr = c(w);
        assert_ok(hr);
    }
}

// The document with one allocation failing, for each of them: the same document every time.
template <class Begin, class Finish>
void check_each_failure(Begin&& begin, Finish&& finish) {
    std::string expected;
    unsigned failures = 0;
    for (long number = 0;; ++number) { // 0: none fails
        xml_writer w;
        if (number != 0) allocations::fail_at(number);
        HRESULT hr = begin(w);
        if (hr == E_OUTOFMEMORY) hr = begin(w);
        assert_ok(hr);
        write_stubbornly(w);
        const bool failed = allocations::stop_failing();
        const std::string written = finish(w);
        if (number == 0) expected = written;
        if (written != expected) fail_msg("another document when allocation %ld failed", number);
        if (number != 0 && !failed) break;
        failures += failed;
    }
    assert_true(failures > 5);
}

void text_with_failing_allocations(void**) {
    check_each_failure([](xml_writer& w) { return w.to_text(WS_CHARSET_UTF8, room); },
                       [](xml_writer& w) { return w.bytes(); });
}

void binary_with_failing_allocations(void**) {
    check_each_failure([](xml_writer& w) { return w.to_binary(nullptr, nullptr, nullptr, room); },
                       [](xml_writer& w) { return w.bytes(); });
}

void trees_with_failing_allocations(void**) {
    const heap_ptr heap = make_heap(SIZE_MAX);
    WS_XML_BUFFER* buffer = nullptr;
    check_each_failure(
        [&](xml_writer& w) {
            const HRESULT hr = WsCreateXmlBuffer(heap.get(), nullptr, 0, &buffer, nullptr);
            return hr == S_OK ? w.to_buffer(buffer) : hr;
        },
        [&](xml_writer&) {
            xml_writer text;
            assert_ok(text.to_text(room));
            assert_ok(WsWriteXmlBuffer(text, buffer, nullptr));
            assert_ok(WsResetHeap(heap.get(), nullptr));
            return text.bytes();
        });
}

void creating_with_failing_allocations(void**) {
    assert_ok(allocations::fail_each_once([] {
        WS_XML_WRITER* writer = nullptr;
        const HRESULT hr = WsCreateWriter(nullptr, 0, &writer, nullptr);
        assert_int_equal(FAILED(hr), writer == nullptr);
        WsFreeWriter(writer);
        return hr;
    }));
}

void joining_with_failing_allocations(void**) {
    for (const auto id : {WS_XML_WRITER_PROPERTY_BYTES, WS_XML_WRITER_PROPERTY_BUFFERS}) {
        for (long number = 1;; ++number) {
            xml_writer w;
            assert_ok(w.to_text(room));
            assert_ok(w.start("t"));
            assert_ok(w.text(long_text));
            WS_BYTES bytes{};
            WS_BUFFERS buffers{};
            const bool join = id == WS_XML_WRITER_PROPERTY_BYTES;
            allocations::fail_at(number);
            const HRESULT hr = join ? WsGetWriterProperty(w, id, &bytes, sizeof(bytes), nullptr)
                                    : WsGetWriterProperty(w, id, &buffers, sizeof(buffers), nullptr);
            const bool failed = allocations::stop_failing();
            assert_hr(failed ? E_OUTOFMEMORY : S_OK, hr);
            assert_ok(w.end());
            assert_written(("<t>" + long_text + "</t>").c_str(), w);
            if (!failed) break;
        }
    }
}

// ---- no allocation per node -----------------------------------------------------------------------------------------

void write_records(xml_writer& w, unsigned count) {
    assert_ok(w.start("records", "urn:records", "r"));
    for (unsigned i = 0; i < count; ++i) {
        assert_ok(w.start("record", "urn:records"));
        assert_ok(w.attribute("kind", "some kind"));
        assert_ok(w.attribute("other", "<&>", "urn:other"));
        assert_ok(w.start("name", "urn:records"));
        assert_ok(w.chars(W("a name")));
        assert_ok(w.end());
        assert_ok(w.start("value"));
        assert_ok(w.typed(WS_XML_DOUBLE_TEXT{{WS_XML_TEXT_TYPE_DOUBLE}, 0.1 * i}));
        assert_ok(w.end());
        assert_ok(w.end());
    }
    assert_ok(w.end());
}

void nodes_allocate_nothing(void**) {
    static const ULONG most = 1 << 26;
    const writer_properties big = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};
    for (const bool binary : {false, true}) {
        xml_writer w;
        const auto allocations_for = [&](unsigned count) {
            assert_ok(binary ? w.to_binary(nullptr, nullptr, nullptr, big) : w.to_text(big));
            const long before = allocations::count();
            write_records(w, count);
            return allocations::count() - before;
        };
        allocations_for(10);
        // The chunks only, which grow: a hundred times as much is a few more.
        const long some = allocations_for(200);
        const long many = allocations_for(20000);
        assert_true(some < 40);
        assert_true(many < some + 60);
    }
}

void the_next_document_of_the_same_size_allocates_nothing(void**) {
    xml_writer w;
    for (int round = 0; round < 5; ++round) {
        assert_ok(w.to_text());
        const long before = allocations::count();
        write_records(w, 20); // below the trim size
        if (round > 0) assert_int_equal(allocations::count() - before, 0);
    }
}

HRESULT CALLBACK take_all(void*, const WS_BYTES*, ULONG, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

// Of what a stream's writer gathered, no more than the trim size stays behind a flush.
void a_flush_trims_the_memory(void**) {
    static const ULONG most = 1 << 26, nothing = 0, much = most;
    for (const ULONG* const trim : {static_cast<const ULONG*>(nullptr), &nothing, &much}) {
        writer_properties properties = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};
        if (trim != nullptr) properties.push_back(property(WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, *trim));
        xml_writer w;
        const WS_XML_WRITER_TEXT_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        const WS_XML_WRITER_STREAM_OUTPUT stream = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, take_all, nullptr};
        assert_ok(WsSetOutput(w, &encoding.encoding, &stream.output, properties.data(),
                              static_cast<ULONG>(properties.size()), nullptr));
        assert_ok(w.start("t"));
        assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
        const size_t before = allocations::live_bytes();
        const std::string text(1 << 20, 'x');
        const size_t own = allocations::live_bytes() - before;
        for (int round = 0; round < 3; ++round) {
            assert_ok(w.text(text));
            assert_true(allocations::live_bytes() - before - own >= text.size());
            assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
            const size_t kept = allocations::live_bytes() - before - own;
            if (trim == &much)
                assert_true(kept >= text.size());
            else
                assert_true(kept < 16384); // with the lists of what there was
        }
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(text_with_failing_allocations),
        cmocka_unit_test(binary_with_failing_allocations),
        cmocka_unit_test(trees_with_failing_allocations),
        cmocka_unit_test(creating_with_failing_allocations),
        cmocka_unit_test(joining_with_failing_allocations),
        cmocka_unit_test(nodes_allocate_nothing),
        cmocka_unit_test(the_next_document_of_the_same_size_allocates_nothing),
        cmocka_unit_test(a_flush_trims_the_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
