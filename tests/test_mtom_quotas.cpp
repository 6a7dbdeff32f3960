// The quotas of MTOM's reader and writer: one below, at, and one above each.
#include "support/mtom_writer.h"

using namespace test;

namespace {

constexpr char more_than_allowed[] = "!803d0008";

std::string read_stream(const std::string& bytes, size_t piece, const mtom_encoding& how,
                        const std::vector<WS_XML_READER_PROPERTY>& properties, WS_ERROR* error = nullptr) {
    const reader_ptr reader = make_reader();
    byte_source source{bytes, piece};
    const WS_XML_READER_STREAM_INPUT input = source.input();
    assert_hr(S_OK, set_mtom(reader, input.input, how, properties));
    assert_hr(S_OK, WsFillReader(reader.get(), static_cast<ULONG>(2 * bytes.size()), nullptr, nullptr));
    return read_all(reader, error);
}

void assert_names(WS_ERROR* error, const char* property) {
    assert_true(string_count(error) != 0);
    const std::string text = error_string(error, 0);
    if (text.find(property) == std::string::npos) fail_msg("no %s in \"%s\"", property, text.c_str());
    WsResetError(error);
}

// ---- reading --------------------------------------------------------------------------------------------------------

void parts_of_a_package(void**) {
    const error_ptr error = make_error();
    for (const ULONG count : {1, 2, 5, 4096}) {
        package p;
        p.root("<d/>");
        for (ULONG i = 1; i < count; ++i)
            p.binary(std::to_string(i), "");
        const std::string bytes = p.whole();
        for (int room = -1; room <= 1; ++room) {
            const ULONG quota = count + static_cast<ULONG>(room);
            const std::vector<WS_XML_READER_PROPERTY> properties = {
                property(WS_XML_READER_PROPERTY_MAX_MIME_PARTS, quota)};
            assert_package(room < 0 ? more_than_allowed : "<d/> </> EOF", bytes, {}, properties, error.get());
            if (room < 0) assert_names(error.get(), "WS_XML_READER_PROPERTY_MAX_MIME_PARTS of");
        }
    }
    package p;
    p.root("<d/>");
    for (ULONG i = 1; i < 4096; ++i)
        p.binary(std::to_string(i), "");
    assert_package("<d/> </> EOF", p.whole());
    assert_package(more_than_allowed, p.binary("one more", "").whole());
}

// What a stream's reader comes across it counts.
void parts_of_a_stream(void**) {
    const error_ptr error = make_error();
    const std::string bytes = package()
                                  .root("<d><e>" + include("1") + "</e>" + "<e>" + include("2") + "</e></d>")
                                  .binary("1", "one")
                                  .binary("other", "")
                                  .binary("2", "two")
                                  .whole();
    for (const auto& [quota, expected] : {std::pair<ULONG, const char*>{0, more_than_allowed},
                                          {1, "<d> <e> !803d0008"},
                                          {2, "<d> <e> bytes:one </> <e> !803d0008"},
                                          {3, "<d> <e> bytes:one </> <e> !803d0008"},
                                          {4, "<d> <e> bytes:one </> <e> bytes:two </> </> EOF"}}) {
        const ULONG most = quota;
        assert_string_equal(
            read_stream(bytes, 100, {}, {property(WS_XML_READER_PROPERTY_MAX_MIME_PARTS, most)}, error.get()).c_str(),
            expected);
        if (quota < 4) assert_names(error.get(), "WS_XML_READER_PROPERTY_MAX_MIME_PARTS of");
    }
}

void headers_of_a_stream(void**) {
    const error_ptr error = make_error();
    // The fields of the package, of the root, and of another part: the longest one counts.
    const auto with = [](size_t package_size, size_t root_size, size_t part_size) {
        const auto fields = [](std::string text, size_t size) {
            text += "X: ";
            text.append(size - text.size() - 2, 'x');
            return text + "\r\n";
        };
        package p;
        p.header = fields("Content-Type: multipart/related;boundary=b\r\n", package_size);
        return p.part(fields("", root_size), "<d>" + include("1") + "</d>")
            .part(fields("Content-ID: <1>\r\n", part_size), "one")
            .whole();
    };
    constexpr char whole[] = "<d> bytes:one </> EOF";
    for (const ULONG quota : {100, 256}) {
        const std::vector<WS_XML_READER_PROPERTY> properties = {
            property(WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE, quota)};
        for (const size_t piece : {1, 13, 10000}) {
            for (const size_t size : {quota - 1, quota}) {
                assert_string_equal(read_stream(with(size, 90, 90), piece, {}, properties).c_str(), whole);
                assert_string_equal(read_stream(with(90, size, 90), piece, {}, properties).c_str(), whole);
                assert_string_equal(read_stream(with(90, 90, size), piece, {}, properties).c_str(), whole);
            }
            const auto refused = [&](const std::string& bytes, const char* expected) {
                assert_string_equal(read_stream(bytes, piece, {}, properties, error.get()).c_str(), expected);
                assert_names(error.get(), "WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE of");
            };
            refused(with(quota + 1, 90, 90), more_than_allowed);
            refused(with(90, quota + 1, 90), more_than_allowed);
            refused(with(90, 90, quota + 1), "<d> !803d0008");
            refused(with(90, 90, 5000), "<d> !803d0008");
        }
        assert_package(whole, with(90, 5000, 90), {}, properties); // only streams
    }
    assert_string_equal(read_stream(with(256, 256, 256), 10, {}, {}).c_str(), whole); // the default
    assert_string_equal(read_stream(with(257, 90, 90), 10, {}, {}).c_str(), more_than_allowed);

    // A header that never ends is given up as soon as that is certain, and blanks behind a boundary are no way around.
    const reader_ptr reader = make_reader();
    for (const char* const begin : {"X: ", "A: b\r\n\r\n"}) {
        const bool in_header = begin[0] == 'X';
        byte_source endless{in_header ? begin + std::string(100000, 'x') : "--b" + std::string(100000, ' '), 10};
        mtom_encoding how;
        how.header = in_header;
        how.boundary = in_header ? wide_view() : wide_view(W("b"));
        const WS_XML_READER_STREAM_INPUT input = endless.input();
        assert_hr(S_OK, set_mtom(reader, input.input, how));
        assert_hr(S_OK, WsFillReader(reader.get(), 100000, nullptr, nullptr));
        assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), error.get()));
        assert_names(error.get(), "WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE of");
        assert_true(endless.at < 400);
    }
}

void the_root_of_a_stream(void**) {
    const error_ptr error = make_error();
    const auto with = [](size_t size) {
        return package().root("<d>" + std::string(size - 7, 'x') + "</d>").binary("1", "one").whole();
    };
    for (const ULONG quota : {100, 65536}) {
        const std::vector<WS_XML_READER_PROPERTY> properties = {
            property(WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE, quota)};
        for (const size_t piece : {71, 4096, 100000}) {
            for (const size_t size : {quota - 1, quota})
                assert_true(read_stream(with(size), piece, {}, properties).ends_with("</> EOF"));
            for (const size_t size : {quota + 1, quota + 10, 4 * quota}) {
                assert_string_equal(read_stream(with(size), piece, {}, properties, error.get()).c_str(),
                                    more_than_allowed);
                assert_names(error.get(), "WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE of");
            }
        }
        assert_true(read_package(with(4 * quota), {}, properties).ends_with("</> EOF")); // only streams
    }
    assert_true(read_stream(with(65536), 4096, {}, {}).ends_with("EOF")); // the default
    assert_string_equal(read_stream(with(65537), 4096, {}, {}).c_str(), more_than_allowed);

    // It is not read to its end, and neither is what precedes it.
    const reader_ptr reader = make_reader();
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("b");
    for (const char* const begin : {"--b\r\n\r\n<d>", ""}) {
        byte_source endless{begin + std::string(1000000, 'x'), 100};
        const WS_XML_READER_STREAM_INPUT input = endless.input();
        assert_hr(S_OK, set_mtom(reader, input.input, how));
        assert_hr(S_OK, WsFillReader(reader.get(), 1, nullptr, nullptr));
        assert_hr(WS_E_QUOTA_EXCEEDED, WsReadNode(reader.get(), error.get()));
        assert_names(error.get(), "WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE of");
        assert_true(endless.at < 70000);
    }
}

void other_quotas_are_those_of_the_root(void**) {
    const ULONG depth = 2;
    const auto with = [](const std::string& xml) { return package().root(xml).binary("1", "one").whole(); };
    const std::vector<WS_XML_READER_PROPERTY> properties = {property(WS_XML_READER_PROPERTY_MAX_DEPTH, depth)};
    assert_package("<a> <b/> </> </> EOF", with("<a><b/></a>"), {}, properties);
    assert_package("<a> <b> !803d0008", with("<a><b><c/></b></a>"), {}, properties);
    // An include is an element, too.
    assert_package("<a> bytes:one </> EOF", with("<a>" + include("1") + "</a>"), {}, properties);
    assert_package("<a> <b> !803d0008", with("<a><b>" + include("1") + "</b></a>"), {}, properties);
}

// ---- writing --------------------------------------------------------------------------------------------------------

void parts_that_are_kept(void**) {
    const error_ptr error = make_error();
    xml_writer w;
    w.error = error.get();
    for (const ULONG quota : {10, 1000, 65536}) {
        const ULONG most = 1 << 20;
        writer_properties properties = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};
        if (quota != 65536) properties.push_back(property(WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE, quota));
        for (const bool to_stream : {false, true}) {
            byte_sink sink;
            assert_ok(to_stream ? to_mtom(w, sink, {}, properties) : to_mtom(w, {}, properties));
            assert_ok(w.start("a"));
            // At once, and in two elements.
            assert_ok(w.start("b"));
            assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes(std::string(quota + 1, 'x')));
            assert_names(error.get(), "WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE");
            assert_ok(w.raw_bytes(std::string(quota - 5, 'x')));
            assert_ok(w.end());
            assert_ok(w.start("b"));
            assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes("sixsix"));
            assert_ok(w.raw_bytes("fives"));
            assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes("x"));
            assert_ok(w.end());
            // What is written in the document itself is none of it.
            assert_ok(w.start("b"));
            assert_ok(w.raw_bytes("four"));
            assert_ok(w.raw_bytes("fives"));
            assert_ok(w.end());
            assert_ok(w.end());
            const std::string expected = written_header +
                                         written_root("<a><b>" + written_include(1) + "</b><b>" + written_include(2) +
                                                      "</b><b>Zm91cmZpdmVz</b></a>") +
                                         written_part(1, std::string(quota - 5, 'x')) + written_part(2, "fives") +
                                         written_end;
            if (to_stream) assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
            assert_string_equal(without_guid(to_stream ? sink.bytes : w.bytes()).c_str(), expected.c_str());
        }
    }
}

// In memory the parts count, and so does what stands around them.
void the_whole_package(void**) {
    xml_writer w;
    const auto write = [&](ULONG quota, WS_ERROR* error) {
        const HRESULT hr = to_mtom(w, {}, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, quota)});
        assert_ok(hr);
        if (w.start("a") != S_OK || w.raw_bytes("fives") != S_OK || w.end() != S_OK) return WS_E_QUOTA_EXCEEDED;
        WS_BYTES bytes{};
        return WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), error);
    };
    assert_ok(write(65536, nullptr));
    const auto size = static_cast<ULONG>(w.bytes().size());
    const error_ptr error = make_error();
    assert_hr(WS_E_QUOTA_EXCEEDED, write(size - 1, error.get()));
    assert_names(error.get(), "WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE");
    assert_ok(write(size, nullptr));
    assert_int_equal(w.bytes().size(), size);
    assert_ok(write(size + 1, nullptr));
    for (ULONG quota = 0; quota < size; ++quota)
        assert_hr(WS_E_QUOTA_EXCEEDED, write(quota, nullptr));
    WS_BUFFERS buffers{};
    assert_hr(WS_E_QUOTA_EXCEEDED,
              WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BUFFERS, &buffers, sizeof(buffers), nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(parts_of_a_package),
        cmocka_unit_test(parts_of_a_stream),
        cmocka_unit_test(headers_of_a_stream),
        cmocka_unit_test(the_root_of_a_stream),
        cmocka_unit_test(other_quotas_are_those_of_the_root),
        cmocka_unit_test(parts_that_are_kept),
        cmocka_unit_test(the_whole_package),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
