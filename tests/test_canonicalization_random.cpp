// Random documents have one canonical form: while they are written to any output, and when they are read from it again
// in any way. The seeds are fixed.
#include "support/random_canonical.h"

using namespace test;

namespace {

constexpr unsigned documents = 250;
const ULONG most = 1 << 20, many = 1000;
const writer_properties roomy = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most),
                                 property(WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, many)};
const std::vector<WS_XML_READER_PROPERTY> lenient = {property(WS_XML_READER_PROPERTY_MAX_NAMESPACES, many)};

canonical_options options_of(unsigned seed) {
    canonical_options options(static_cast<WS_XML_CANONICALIZATION_ALGORITHM>(seed % 4));
    if (seed % 3 == 0) options.prefixes({"p", "", "a"});
    if (seed % 5 == 0) options.without(random_document::omitted_name, random_document::omitted_ns);
    if (seed % 7 != 0) options.buffer(seed % 90 + 1);
    return options;
}

void assert_same(unsigned seed, const char* how, const std::string& expected, const std::string& actual) {
    if (expected == actual) return;
    const size_t length = std::min(expected.size(), actual.size());
    const auto at = static_cast<size_t>(
        std::mismatch(expected.begin(), expected.begin() + static_cast<ptrdiff_t>(length), actual.begin()).first -
        expected.begin());
    const size_t from = at < 60 ? 0 : at - 60;
    fail_msg("document %u, %s: %s\ninstead of %s", seed, how, actual.substr(from, 120).c_str(),
             expected.substr(from, 120).c_str());
}

std::string write_canonically(xml_writer& w, unsigned seed) {
    canonical_sink sink;
    assert_ok(sink.start(w, options_of(seed)));
    random_document(seed).write(w);
    assert_ok(WsEndWriterCanonicalization(w, nullptr));
    return sink.bytes;
}

// The document of the seed, from any input: by whatever calls the seed leads to.
std::string read_canonically(const reader_ptr& reader, unsigned seed) {
    std::mt19937 random(seed);
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), options_of(seed)));
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        if (random() % 8 == 0) {
            assert_ok(WsSkipNode(reader.get(), nullptr));
        } else if (node_type(reader) == WS_XML_NODE_TYPE_TEXT && random() % 2 == 0) {
            BYTE piece[5];
            ULONG count;
            assert_ok(WsReadCharsUtf8(reader.get(), piece, sizeof(piece), &count, nullptr));
        } else {
            next(reader);
        }
    }
    assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
    return sink.bytes;
}

void documents_have_one_form(void**) {
    const heap_ptr heap = make_heap(1 << 24);
    const reader_ptr reader = make_reader(lenient);
    xml_writer text(roomy), binary(roomy), tree(roomy);
    for (unsigned seed = 0; seed != documents; ++seed) {
        const WS_CHARSET charset = seed % 2 == 0 ? WS_CHARSET_UTF8 : WS_CHARSET_UTF16BE;
        assert_ok(text.to_text(charset));
        const std::string expected = write_canonically(text, seed);
        assert_ok(binary.to_binary());
        assert_same(seed, "written as binary", expected, write_canonically(binary, seed));
        WS_XML_BUFFER* const buffer = make_buffer(heap);
        assert_ok(tree.to_buffer(buffer));
        assert_same(seed, "written into a buffer", expected, write_canonically(tree, seed));

        const std::string characters = text.bytes(), records = binary.bytes();
        assert_ok(set_text(reader, characters, charset));
        assert_same(seed, "read as text", expected, read_canonically(reader, seed));
        assert_ok(set_binary(reader, records));
        assert_same(seed, "read as binary", expected, read_canonically(reader, seed));
        assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
        assert_same(seed, "read from a buffer", expected, read_canonically(reader, seed));

        // From one to the other, canonicalized on both sides.
        assert_ok(set_text(reader, characters, charset));
        assert_ok(binary.to_binary());
        canonical_sink read, written;
        assert_ok(read.start(reader.get(), options_of(seed)));
        assert_ok(written.start(binary, options_of(seed)));
        assert_ok(WsCopyNode(binary, reader.get(), nullptr));
        assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
        assert_ok(WsEndWriterCanonicalization(binary, nullptr));
        assert_same(seed, "copied, at the reader", expected, read.bytes);
        assert_same(seed, "copied, at the writer", expected, written.bytes);
        assert_ok(WsResetHeap(heap.get(), nullptr));
    }
}

// What is canonical stays as it is.
void the_form_is_its_own_form(void**) {
    const reader_ptr reader = make_reader(lenient);
    xml_writer w(roomy);
    for (unsigned seed = 0; seed != documents; ++seed) {
        assert_ok(w.to_text());
        const std::string expected = write_canonically(w, seed);
        if (expected.empty()) continue; // all of it was omitted
        assert_ok(set_text(reader, expected));
        assert_same(seed, "again", expected, canonical_rest(reader, options_of(seed)));
    }
}

// Indented, the document is another one, but the same for its writer as for its readers.
void indentation_is_the_same_for_readers(void**) {
    const ULONG two = 2;
    writer_properties indented = roomy;
    indented.push_back(property(WS_XML_WRITER_PROPERTY_INDENT, two));
    const reader_ptr reader = make_reader(lenient);
    xml_writer w(indented);
    for (unsigned seed = 0; seed != documents; ++seed) {
        assert_ok(w.to_text());
        const std::string expected = write_canonically(w, seed);
        const std::string characters = w.bytes();
        assert_ok(set_text(reader, characters));
        assert_same(seed, "indented", expected, read_canonically(reader, seed));
    }
}

// One element of a document has one form, too.
void elements_have_one_form(void**) {
    const heap_ptr heap = make_heap(1 << 24);
    const reader_ptr reader = make_reader(lenient);
    xml_writer w(roomy);
    unsigned found = 0;
    for (unsigned seed = 0; seed != documents; ++seed) {
        canonical_options options(seed % 2 == 0 ? exclusive : exclusive_with_comments);
        if (seed % 3 != 0) options.prefixes({"p", "q", ""});
        const unsigned chosen = seed % 6;
        WS_XML_BUFFER* const buffer = make_buffer(heap);
        for (int output = 0; output != 3; ++output) {
            assert_ok(output == 0 ? w.to_text() : output == 1 ? w.to_binary() : w.to_buffer(buffer));
            canonical_sink written, read;
            random_document document(seed);
            document.before_element = [&](unsigned number) {
                if (number == chosen) assert_ok(written.start(w, options));
            };
            document.after_element = [&](unsigned number) {
                if (number == chosen) assert_ok(WsEndWriterCanonicalization(w, nullptr));
            };
            document.write(w);
            if (written.bytes.empty()) continue; // there is none, or it is an array's item
            ++found;

            const std::string bytes = output != 2 ? w.bytes() : "";
            assert_ok(output == 0   ? set_text(reader, bytes)
                      : output == 1 ? set_binary(reader, bytes)
                                    : WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
            for (unsigned elements = 0; elements != chosen + 1;) {
                next(reader);
                elements += node_type(reader) == WS_XML_NODE_TYPE_ELEMENT;
            }
            assert_ok(read.start(reader.get(), options));
            assert_ok(WsSkipNode(reader.get(), nullptr));
            assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
            assert_same(seed, "an element", written.bytes, read.bytes);
        }
        assert_ok(WsResetHeap(heap.get(), nullptr));
    }
    assert_true(found > documents);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(documents_have_one_form),
        cmocka_unit_test(the_form_is_its_own_form),
        cmocka_unit_test(indentation_is_the_same_for_readers),
        cmocka_unit_test(elements_have_one_form),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
