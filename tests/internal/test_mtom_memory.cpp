// MTOM and memory: each allocation fails once, and parts take none of their own.
#include "support/failing_allocator.h"
#include "support/mtom_writer.h"

using namespace test;

namespace {

const std::string document = [] {
    package p;
    std::string xml = "<d>";
    for (int i = 0; i < 10; ++i)
        xml += "<e>" + include(std::string(40, 'i') + std::to_string(i)) + "</e>";
    p.root(xml + "</d>");
    for (int i = 0; i < 10; ++i)
        p.binary(std::string(40, 'i') + std::to_string(i), "part " + std::to_string(i));
    return p.whole();
}();

HRESULT set_memory(const reader_ptr& reader) {
    return set_mtom(reader, document);
}

byte_source stream;
HRESULT set_stream(const reader_ptr& reader) {
    const WS_XML_READER_STREAM_INPUT input = stream.input();
    return set_mtom(reader, input.input);
}

HRESULT read_next(WS_XML_READER* reader) {
    ULONG wanted = 1;
    HRESULT hr = WsReadNode(reader, nullptr);
    while (hr == WS_E_QUOTA_EXCEEDED) {
        hr = WsFillReader(reader, wanted++, nullptr, nullptr);
        if (SUCCEEDED(hr)) hr = WsReadNode(reader, nullptr);
    }
    return hr;
}

// A call of which the allocation of this number fails (0: none does), and the same again when that was too much for it.
struct stubborn {
    long number;
    unsigned failures = 0;

    template <class Call>
    void operator()(Call&& call) {
        if (number != 0) allocations::fail_at(number);
        HRESULT hr = call();
        failures += allocations::stop_failing();
        if (hr == E_OUTOFMEMORY) hr = call();
        assert_ok(hr);
    }
};

std::string read_all(const reader_ptr& reader, stubborn& calls) {
    std::string out, last;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        calls([&] { return read_next(reader.get()); });
        const std::string shown = show(node(reader));
        const bool joins = last.starts_with("bytes:") && shown.starts_with("bytes:");
        out += joins ? shown.substr(6) : " " + shown;
        last = shown;
    }
    return out;
}

void reading_with_failing_allocations(void**) {
    const std::string expected = " " + read_package(document);
    for (HRESULT (*const set)(const reader_ptr&) : {set_memory, set_stream}) {
        stubborn calls{1};
        for (unsigned before = 0; calls.number == 1 || calls.failures != before; ++calls.number) {
            before = calls.failures;
            const reader_ptr reader = make_reader();
            stream = {document, 50};
            calls([&] { return set(reader); });
            const std::string read = read_all(reader, calls);
            if (read != expected) fail_msg("%s when allocation %ld failed", read.c_str(), calls.number);
        }
        assert_true(calls.failures > 5);
    }
}

const ULONG plenty = 1 << 20;
const writer_properties room = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, plenty),
                                property(WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE, plenty)};
const std::string long_bytes(9000, 'x');

HRESULT CALLBACK pull(void* state, void* bytes, ULONG most, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    auto& left = *static_cast<ULONG*>(state);
    *count = std::min(most, left);
    std::memset(bytes, 'y', *count);
    left -= *count;
    return S_OK;
}
HRESULT CALLBACK push(void*, WS_WRITE_CALLBACK write, void* write_state, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    const WS_BYTES bytes = {6, reinterpret_cast<BYTE*>(const_cast<char*>("pushed"))};
    return write(write_state, &bytes, 1, nullptr, error);
}

void write(xml_writer& w, bool pushes, stubborn& calls) {
    const auto element = [&](const auto& content) {
        calls([&] { return w.start("b"); });
        calls(content);
        calls([&] { return w.end(); });
    };
    calls([&] { return w.start("a"); });
    for (int i = 0; i < 3; ++i) {
        element([&] { return w.raw_bytes(long_bytes); });
        element([&] {
            ULONG size = 20000;
            return WsPullBytes(w, pull, &size, nullptr);
        });
        if (pushes) element([&] { return WsPushBytes(w, push, nullptr, nullptr); });
        calls([&] { return w.start("c"); });
        calls([&] { return w.raw_bytes(long_bytes); });
        calls([&] { return w.text("x"); }); // characters after all
        calls([&] { return w.end(); });
    }
    calls([&] { return w.end(); });
}

// The package with "*" for each content ID: a part that was begun twice has another number.
std::string without_ids(const std::string& package) {
    constexpr size_t guid_size = 36;
    std::string out;
    for (size_t i = 0; i < package.size(); ++i) {
        if (package[i] != '@') {
            out += package[i];
            continue;
        }
        while (out.back() >= '0' && out.back() <= '9')
            out.pop_back();
        out += '*';
        i += guid_size;
    }
    return out;
}

void writing_with_failing_allocations(void**) {
    for (const bool to_stream : {false, true}) {
        std::string expected;
        stubborn calls{0};
        for (unsigned before = 0; calls.number <= 1 || calls.failures != before; ++calls.number) {
            before = calls.failures;
            xml_writer w;
            byte_sink sink;
            sink.bytes.reserve(1 << 20);
            sink.calls.reserve(100);
            calls([&] { return to_stream ? to_mtom(w, sink, {}, room) : to_mtom(w, {}, room); });
            write(w, to_stream, calls);
            WS_BYTES bytes{};
            calls([&] {
                return to_stream ? WsFlushWriter(w, 0, nullptr, nullptr)
                                 : WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr);
            });
            const std::string written = without_ids(
                to_stream ? sink.bytes : std::string(reinterpret_cast<const char*>(bytes.bytes), bytes.length));
            if (calls.number == 0) expected = written;
            if (written != expected) fail_msg("another package when allocation %ld failed", calls.number);
        }
        assert_true(calls.failures > 10);
    }
}

// ---- no allocation for a part ---------------------------------------------------------------------------------------

void parts_allocate_nothing(void**) {
    constexpr int count = 1000;
    xml_writer w;
    assert_ok(to_mtom(w, {}, room));
    assert_ok(w.start("a"));
    const auto write = [&] {
        assert_ok(w.start("b"));
        assert_ok(w.raw_bytes("fives"));
        assert_ok(w.end());
    };
    write();
    const long before = allocations::count();
    for (int i = 1; i < count; ++i)
        write();
    assert_ok(w.end());
    assert_true(allocations::count() - before < 30); // for chunks that grow geometrically
    const std::string written = w.bytes();

    const reader_ptr reader = make_reader();
    for (int again = 0; again < 2; ++again) {
        const long begun = allocations::count();
        assert_hr(S_OK, set_mtom(reader, written));
        do
            next(reader);
        while (node_type(reader) != WS_XML_NODE_TYPE_EOF);
        assert_true(allocations::count() - begun < (again == 0 ? 60 : 20)); // for what is in the package's header
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reading_with_failing_allocations),
        cmocka_unit_test(writing_with_failing_allocations),
        cmocka_unit_test(parts_allocate_nothing),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
