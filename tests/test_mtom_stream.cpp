// Packages from a stream: with any cut between two reads, in the order in which the parts come, and piece by piece.
#include "support/mtom.h"

using namespace test;

namespace {

HRESULT set_stream(const reader_ptr& reader, byte_source& source, const mtom_encoding& how = {},
                   const std::vector<WS_XML_READER_PROPERTY>& properties = {}) {
    const WS_XML_READER_STREAM_INPUT input = source.input();
    return set_mtom(reader, input.input, how, properties);
}

std::string noise(size_t size) {
    std::string bytes(size, '\0');
    unsigned state = 1;
    for (char& c : bytes) {
        state = state * 1103515245 + 12345;
        // Much of what delimiters are made of.
        c = state >> 28 < 8 ? "\r\n--b-\r\n"[state >> 16 & 7] : static_cast<char>(state >> 16);
    }
    // But none of them.
    for (size_t at = 0; (at = bytes.find("--b", at)) != std::string::npos;)
        bytes[at] = '+';
    return bytes;
}

const std::string document =
    package()
        .root("<?xml version='1.0'?><d a='&lt;'>text" // among which there are characters
              "<e>" +
              include("1") + "</e>\n<f>" + include("2") + "</f><g>" + include("3") + "</g><h>aGg=</h></d>")
        .binary("1", "\r\n-\r\n--\r\n--bb\r\n\r")
        .part("X: y\r\n", "nobody's")
        .binary("2", "")
        .binary("3", noise(300))
        .whole();

void reads_with_any_cut(void**) {
    const std::string expected = read_package(document);
    assert_true(expected.ends_with("'aGg=' </> </> EOF"));
    const reader_ptr reader = make_reader();
    for (size_t first = 1; first <= document.size(); ++first) {
        byte_source source{document, document.size(), first};
        assert_hr(S_OK, set_stream(reader, source));
        if (read_slowly(reader) != expected)
            fail_msg("another document with a cut at %u", static_cast<unsigned>(first));
    }
    for (const size_t piece : {1, 2, 3, 5, 64, 1000}) {
        byte_source source{document, piece};
        assert_hr(S_OK, set_stream(reader, source));
        if (read_slowly(reader) != expected) fail_msg("another document in pieces of %u", static_cast<unsigned>(piece));
    }
}

// In a small buffer room is made again and again: the bytes that are shown stay while a longer header does not come.
void reads_through_a_small_buffer(void**) {
    const std::string bytes = package()
                                  .part("", "<d>" + include("1") + include("2") + "</d>")
                                  .part("Content-ID: <1>\r\n", noise(300))
                                  .part("X: " + std::string(200, 'y') + "\r\nContent-ID: <2>\r\n", noise(200))
                                  .parts();
    const std::string expected = "<d> bytes:" + noise(300) + noise(200) + " </> EOF";
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("b");
    for (const ULONG room : {1, 2, 3, 5, 16, 50, 200}) {
        for (const size_t piece : {size_t{1}, size_t{room}}) {
            const reader_ptr reader = make_reader(); // whose memory has not grown yet
            byte_source source{bytes, piece};
            assert_hr(S_OK,
                      set_stream(reader, source, how, {property(WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE, room)}));
            if (read_slowly(reader) != expected)
                fail_msg("another document through %u bytes", static_cast<unsigned>(room));
        }
    }
}

// Nor does what an include has in it take the place of what is shown while the bytes do not come.
void includes_leave_alone_what_is_shown(void**) {
    const std::string open = "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:1'>";
    const std::string extension = " <!--lost\r\n--> <y:e xmlns:y='z' f='&lt;'/>&#x20;</x:Include>";
    const struct {
        const char* before;
        const char* shown;
    } cases[] = {{"", "<d a='<'>"}, {"text&gt;", "'text>'"}, {"<!--kept\r-->", "<!--kept\n-->"}};
    for (const auto& each : cases) {
        const std::string bytes = package()
                                      .root("<d a='&lt;'>" + std::string(each.before) + open + extension + "</d>")
                                      .binary("1", "one")
                                      .whole();
        const reader_ptr reader = make_reader();
        byte_source source{bytes, bytes.find("one")};
        assert_hr(S_OK, set_stream(reader, source));
        assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
        while (show(node(reader)) != each.shown)
            next(reader);
        assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr));
        assert_string_equal(show(node(reader)).c_str(), each.shown);
        assert_hr(S_OK, WsFillReader(reader.get(), 100, nullptr, nullptr));
        assert_string_equal(read_all(reader).c_str(), "bytes:one </> EOF");
    }
}

void reads_utf16_with_any_cut(void**) {
    const std::string xml = "<d>" + include("1") + "</d>";
    const reader_ptr reader = make_reader();
    for (const bool big : {false, true}) {
        const std::string bytes =
            package().root((big ? "\xfe\xff" : "\xff\xfe") + utf16(xml, big)).binary("1", "one").whole();
        mtom_encoding how;
        how.charset = big ? WS_CHARSET_UTF16BE : WS_CHARSET_UTF16LE;
        for (size_t piece = 1; piece < 100; ++piece) {
            byte_source source{bytes, piece};
            assert_hr(S_OK, set_stream(reader, source, how));
            assert_string_equal(read_slowly(reader).c_str(), "<d> bytes:one </> EOF");
        }
    }
}

// A package that ends anywhere is malformed, whatever was shown before.
void streams_that_end_too_early(void**) {
    const reader_ptr reader = make_reader();
    const std::string bytes =
        package().root("<d>" + include("1") + include("2") + "</d>").binary("1", "one").binary("2", "two").whole();
    const size_t last_delimiter = bytes.rfind("\r\n--b--");
    for (size_t size = 0; size < last_delimiter + 7; ++size) {
        byte_source source{bytes.substr(0, size), 10};
        assert_hr(S_OK, set_stream(reader, source));
        const std::string read = read_slowly(reader);
        if (!read.ends_with("!803d0000")) fail_msg("%u bytes: %s", static_cast<unsigned>(size), read.c_str());
    }
    byte_source source{bytes.substr(0, last_delimiter + 7), 10};
    assert_hr(S_OK, set_stream(reader, source));
    assert_string_equal(read_slowly(reader).c_str(), "<d> bytes:onetwo </> EOF");
}

// ---- filling --------------------------------------------------------------------------------------------------------

void a_fill_brings_the_whole_root(void**) {
    const reader_ptr reader = make_reader();
    const std::string xml = "<d>" + std::string(1000, 'x') + include("1") + "</d>";
    const std::string bytes = package().root(xml).binary("1", std::string(5000, 'y')).whole();
    const size_t root_end = bytes.find("\r\n--b", bytes.find("</d>")) + 7;
    byte_source source{bytes, 10};
    assert_hr(S_OK, set_stream(reader, source));
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr));
    WS_CHARSET charset;
    assert_hr(WS_E_QUOTA_EXCEEDED,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr));
    assert_int_equal(source.calls, 0); // nothing but WsFillReader reads
    assert_hr(S_OK, WsFillReader(reader.get(), 0, nullptr, nullptr));
    assert_int_equal(source.calls, 0);
    assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
    assert_in_range(source.at, root_end, root_end + 9);
    assert_int_equal(get_property<WS_CHARSET>(reader, WS_XML_READER_PROPERTY_CHARSET), WS_CHARSET_UTF8);
    // That is the least: the root is what there is to be read.
    const int calls = source.calls;
    assert_hr(S_OK, WsFillReader(reader.get(), static_cast<ULONG>(xml.size()), nullptr, nullptr));
    assert_int_equal(source.calls, calls);
    assert_hr(S_OK, WsFillReader(reader.get(), static_cast<ULONG>(xml.size()) + 30, nullptr, nullptr));
    assert_in_range(source.at, root_end + 20, root_end + 40);

    next(reader);
    next(reader);
    assert_int_equal(text(reader).textType, WS_XML_TEXT_TYPE_UTF8);
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr)); // the part's header is not there
    assert_hr(S_OK, WsFillReader(reader.get(), 500, nullptr, nullptr));
    next(reader);
    const auto& piece = text_as<WS_XML_BASE64_TEXT>(reader, WS_XML_TEXT_TYPE_BASE64);
    assert_in_range(piece.length, 300, 500);
    assert_int_equal(piece.length % 3, 0); // so that the pieces' base64 can be joined
}

// A peer that keeps its connection open is not waited for when the package is whole.
void a_fill_waits_for_nothing_that_is_not_needed(void**) {
    const reader_ptr reader = make_reader();
    const std::string bytes = package().root("<d/>").parts();
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("b");
    byte_source source{bytes.substr(0, bytes.size() - 2), 1};
    assert_hr(S_OK, set_stream(reader, source, how));
    assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
    assert_int_equal(source.at, source.bytes.size());
    assert_int_equal(source.calls, source.bytes.size()); // not one more
    assert_string_equal(read_all(reader).c_str(), "<d/> </> EOF");
}

void a_fill_passes_errors_on(void**) {
    const reader_ptr reader = make_reader();
    struct failing : byte_source {
        static HRESULT CALLBACK read_or_fail(void* state, void* out, ULONG room, ULONG* count,
                                             const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
            auto& self = *static_cast<failing*>(state);
            if (self.calls == 3) return ++self.calls, WS_E_ENDPOINT_FAILURE;
            return read(&self, out, room, count, async, error);
        }
    } source;
    source.bytes = package().root("<d>" + include("1") + "</d>").binary("1", "one").whole();
    source.piece = 50;
    WS_XML_READER_STREAM_INPUT input = source.input();
    input.readCallback = failing::read_or_fail;
    assert_hr(S_OK, set_mtom(reader, input.input));
    assert_hr(WS_E_ENDPOINT_FAILURE, WsFillReader(reader.get(), 1, nullptr, nullptr));
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr));
    assert_string_equal(read_slowly(reader).c_str(), "<d> bytes:one </> EOF");
}

struct async_source {
    std::string bytes;
    size_t at = 0;
    void* out = nullptr;
    ULONG* count = nullptr;
    WS_ASYNC_CONTEXT pending{};

    static HRESULT CALLBACK read(void* state, void* out, ULONG, ULONG* count, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR*) {
        auto& self = *static_cast<async_source*>(state);
        self.out = out;
        self.count = count;
        self.pending = *async;
        return WS_S_ASYNC;
    }
    bool complete(size_t size) {
        if (pending.callback == nullptr) return false;
        size = std::min(size, bytes.size() - at);
        std::memcpy(out, bytes.data() + at, size);
        at += size;
        *count = static_cast<ULONG>(size);
        const WS_ASYNC_CONTEXT context = pending;
        pending = {};
        context.callback(S_OK, WS_SHORT_CALLBACK, context.callbackState);
        return true;
    }
};

void CALLBACK note_result(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
    *static_cast<HRESULT*>(state) = hr;
}

void fills_asynchronously(void**) {
    const reader_ptr reader = make_reader();
    async_source source;
    source.bytes = package().root("<d>" + include("1") + "</d>").binary("1", "one").whole();
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = async_source::read;
    input.readCallbackState = &source;
    assert_hr(S_OK, set_mtom(reader, input.input));
    HRESULT result = E_FAIL;
    const WS_ASYNC_CONTEXT context{note_result, &result};
    assert_hr(WS_S_ASYNC, WsFillReader(reader.get(), 1, &context, nullptr));
    const size_t root_end = source.bytes.find("\r\n--b", source.bytes.find("</d>")) + 7;
    while (source.complete(7) && source.at < root_end)
        assert_hr(E_FAIL, result);
    assert_hr(S_OK, result);
    assert_null(source.pending.callback);
    next(reader);
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), nullptr));
    assert_hr(WS_S_ASYNC, WsFillReader(reader.get(), 1000, &context, nullptr));
    while (source.complete(7)) {
    }
    assert_hr(S_OK, result);
    assert_string_equal(read_all(reader).c_str(), "bytes:one </> EOF");
}

// ---- order ----------------------------------------------------------------------------------------------------------

void the_root_comes_first(void**) {
    const reader_ptr reader = make_reader();
    const error_ptr error = make_error();
    byte_source source{package().binary("1", "one").root("<d>" + include("1") + "</d>").whole(), 10};
    assert_hr(S_OK, set_stream(reader, source));
    assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), error.get()));
    assert_true(error_string(error.get(), 0).find("'root'") != std::string::npos);
    assert_hr(WS_E_OBJECT_FAULTED, WsReadNode(reader.get(), nullptr));
}

void parts_come_in_the_order_of_their_includes(void**) {
    const reader_ptr reader = make_reader();
    const std::string xml = "<d><a>" + include("1") + "</a><b>" + include("2") + "</b></d>";
    const auto read = [&](const package& p) {
        byte_source source{p.whole(), 10};
        assert_hr(S_OK, set_stream(reader, source));
        return read_slowly(reader);
    };
    assert_string_equal(read(package().root(xml).binary("1", "one").binary("2", "two")).c_str(),
                        "<d> <a> bytes:one </> <b> bytes:two </> </> EOF");
    assert_string_equal(read(package().root(xml).binary("2", "two").binary("1", "one")).c_str(),
                        "<d> <a> bytes:one </> <b> !803d0000");
    assert_string_equal(read(package()
                                 .root(xml)
                                 .binary("0", "zero")
                                 .binary("1", "one")
                                 .binary("x", "y")
                                 .binary("2", "two")
                                 .binary("3", "three"))
                            .c_str(),
                        "<d> <a> bytes:one </> <b> bytes:two </> </> EOF");
    assert_string_equal(read(package().root(xml).binary("2", "two")).c_str(), "<d> <a> !803d0000");
}

// ---- large parts ----------------------------------------------------------------------------------------------------

void large_parts_are_read_in_pieces(void**) {
    const std::string bytes = noise(1 << 20);
    const std::string package = test::package().root("<d>" + include("1") + "</d>").binary("1", bytes).whole();
    const reader_ptr reader = make_reader();
    struct watched : byte_source {
        ULONG most_room = 0;
        static HRESULT CALLBACK watch(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT* async,
                                      WS_ERROR* error) {
            auto& self = *static_cast<watched*>(state);
            self.most_room = std::max(self.most_room, room);
            return read(static_cast<byte_source*>(&self), out, room, count, async, error);
        }
    };
    for (const size_t piece : {701, 4096, 100000}) {
        watched source;
        source.bytes = package;
        source.piece = piece;
        WS_XML_READER_STREAM_INPUT input = source.input();
        input.readCallback = watched::watch;
        assert_hr(S_OK, set_mtom(reader, input.input));
        assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
        next(reader);
        while (WsReadNode(reader.get(), nullptr) != S_OK)
            assert_hr(S_OK, WsFillReader(reader.get(), 600, nullptr, nullptr));
        std::string read;
        while (node_type(reader) != WS_XML_NODE_TYPE_END_ELEMENT) {
            BYTE block[1000];
            ULONG count = 0;
            const HRESULT hr = WsReadBytes(reader.get(), block, sizeof(block), &count, nullptr);
            if (hr == WS_E_QUOTA_EXCEEDED) {
                assert_hr(S_OK, WsFillReader(reader.get(), 600, nullptr, nullptr));
                continue;
            }
            assert_hr(S_OK, hr);
            read.append(reinterpret_cast<const char*>(block), count);
        }
        assert_true(read == bytes);
        assert_int_equal(source.most_room, 4096); // the part is never kept as a whole
    }
}

void pieces_make_one_base64_text(void**) {
    const std::string bytes = "any bytes, of which there are not so many";
    const std::string base64 = "YW55IGJ5dGVzLCBvZiB3aGljaCB0aGVyZSBhcmUgbm90IHNvIG1hbnk=";
    const std::string package = test::package().root("<d>" + include("1") + "</d>").binary("1", bytes).whole();
    const reader_ptr reader = make_reader();
    for (const size_t piece : {1, 2, 3, 4, 5, 7}) {
        byte_source source{package, piece};
        assert_hr(S_OK, set_stream(reader, source));
        assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
        next(reader);
        ULONG wanted = 1;
        while (WsReadNode(reader.get(), nullptr) != S_OK)
            assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
        std::string read;
        while (node_type(reader) != WS_XML_NODE_TYPE_END_ELEMENT) {
            BYTE block[16];
            ULONG count = 0;
            const HRESULT hr = WsReadCharsUtf8(reader.get(), block, sizeof(block), &count, nullptr);
            if (hr == WS_E_QUOTA_EXCEEDED) {
                assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
                continue;
            }
            assert_hr(S_OK, hr);
            wanted = 1;
            read.append(reinterpret_cast<const char*>(block), count);
        }
        assert_string_equal(read.c_str(), base64.c_str());
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_with_any_cut),
        cmocka_unit_test(reads_through_a_small_buffer),
        cmocka_unit_test(includes_leave_alone_what_is_shown),
        cmocka_unit_test(reads_utf16_with_any_cut),
        cmocka_unit_test(streams_that_end_too_early),
        cmocka_unit_test(a_fill_brings_the_whole_root),
        cmocka_unit_test(a_fill_waits_for_nothing_that_is_not_needed),
        cmocka_unit_test(a_fill_passes_errors_on),
        cmocka_unit_test(fills_asynchronously),
        cmocka_unit_test(the_root_comes_first),
        cmocka_unit_test(parts_come_in_the_order_of_their_includes),
        cmocka_unit_test(large_parts_are_read_in_pieces),
        cmocka_unit_test(pieces_make_one_base64_text),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
