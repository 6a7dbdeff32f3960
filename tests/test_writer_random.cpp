// Random documents, written in every encoding and into XML buffers, read back as what they were.
#include "support/xml_writer.h"

#include <algorithm>
#include <random>

using namespace test;

namespace {

// One run of calls. What a reader must make of them goes into `expected`; prefixes and declarations do not count.
class random_document {
  public:
    explicit random_document(unsigned seed) : random_(seed) {}

    std::string expected;

    void write(xml_writer& w) {
        expected.clear();
        if (chance(4)) comment(w);
        element(w, 0);
        if (chance(4)) comment(w);
    }

  private:
    bool chance(unsigned one_in) { return random_() % one_in == 0; }
    template <size_t N>
    const char* any_of(const char* const (&list)[N]) {
        return list[random_() % N];
    }
    const char* any_ns() {
        static const char* const all[] = {"", "", "urn:a", "urn:b", "http://c/?d=1&e='\"", "urn:f"};
        return any_of(all);
    }
    const char* any_name() {
        static const char* const all[] = {"a", "b", "name", "\xc3\xa9t\xc3\xa9", "a-b.c", "Envelope"};
        return any_of(all);
    }
    std::optional<std::string_view> any_prefix(const std::string_view ns, bool attribute) {
        static const char* const all[] = {"p", "q", "prefix", "z", "P"};
        if (chance(2)) return {};
        if (ns.empty() || (!attribute && chance(4))) return "";
        return any_of(all);
    }
    std::string any_text() {
        static const char* const pieces[] = {"x",
                                             " ",
                                             "<",
                                             ">",
                                             "&",
                                             "\"",
                                             "'",
                                             "\t",
                                             "\n",
                                             "\r",
                                             "]]>",
                                             "--",
                                             "ab",
                                             "text",
                                             "12",
                                             "\xe2\x82\xac",
                                             "\xf0\x9f\x98\x80",
                                             "sixteen bytes and more"};
        std::string text;
        for (size_t i = random_() % 6 + 1; i != 0; --i)
            text += any_of(pieces);
        return text;
    }

    static std::string shown(std::string_view ns, std::string_view name) {
        return "{" + std::string(ns) + "}" + std::string(name);
    }

    void comment(xml_writer& w) {
        assert_ok(w.comment("a comment <&"));
        expected += "<!--a comment <&-->";
    }

    void element(xml_writer& w, unsigned depth) {
        const std::string ns = any_ns(), name = any_name();
        assert_ok(w.start(name, ns, any_prefix(ns, false)));
        expected += "<" + shown(ns, name);
        attributes(w);
        expected += ">";
        if (chance(8)) assert_ok(w.end_start());
        bool after_text = false;
        for (size_t i = random_() % 5; i != 0; --i) {
            const unsigned what = random_() % 8;
            if (what < 3 && depth < 6) {
                element(w, depth + 1);
                after_text = false;
            } else if (what == 3) {
                comment(w);
                after_text = false;
            } else if (!after_text) {
                text(w);
                after_text = true;
            }
        }
        assert_ok(w.end());
        expected += "</>";
    }

    void attributes(xml_writer& w) {
        std::vector<std::string> shown_ones;
        std::vector<std::pair<std::string, std::string>> prefixes; // one prefix has one meaning
        for (size_t i = random_() % 4; i != 0; --i) {
            const std::string ns = any_ns(), name = any_name(), value = any_text();
            const std::string shown_name = shown(ns, name);
            const bool twice = std::any_of(shown_ones.begin(), shown_ones.end(),
                                           [&](const std::string& s) { return s.starts_with(shown_name + "="); });
            if (twice) continue;
            // A prefix of its own, so that no two contradict each other.
            std::optional<std::string_view> prefix;
            const std::string own = "own" + std::to_string(i);
            if (!ns.empty() && chance(2)) prefix = own;
            assert_ok(w.attribute(name, value, ns, prefix, chance(2)));
            shown_ones.push_back(shown_name + "='" + value + "'");
        }
        for (const std::string& s : shown_ones)
            expected += " " + s;
    }

    void text(xml_writer& w) {
        const std::string value = any_text();
        const bool cdata = chance(6) && value.find("]]>") == std::string::npos && value.find('\r') == std::string::npos;
        if (cdata) assert_ok(w.start_cdata());
        const size_t cut = random_() % (value.size() + 1);
        assert_ok(w.chars_utf8(value.substr(0, cut)));
        assert_ok(w.chars_utf8(value.substr(cut)));
        if (cdata) assert_ok(w.end_cdata());
        expected += value;
    }

    std::mt19937 random_;
};

// The same of what a reader has: CDATA is text.
std::string read_back(const reader_ptr& reader) {
    std::string out;
    for (;;) {
        next(reader);
        const WS_XML_NODE& current = node(reader);
        switch (current.nodeType) {
        case WS_XML_NODE_TYPE_ELEMENT: {
            const auto& e = reinterpret_cast<const WS_XML_ELEMENT_NODE&>(current);
            out += "<{" + std::string(view(*e.ns)) + "}" + std::string(view(*e.localName));
            for (ULONG i = 0; i < e.attributeCount; ++i) {
                const WS_XML_ATTRIBUTE& a = *e.attributes[i];
                if (a.isXmlNs) continue;
                out += " {" + std::string(view(*a.ns)) + "}" + std::string(view(*a.localName)) + "=" + show(*a.value);
            }
            out += ">";
            break;
        }
        case WS_XML_NODE_TYPE_TEXT: {
            const std::string quoted = show(text(reader));
            out += quoted.substr(1, quoted.size() - 2);
            break;
        }
        case WS_XML_NODE_TYPE_EOF:
            return out;
        case WS_XML_NODE_TYPE_CDATA:
        case WS_XML_NODE_TYPE_END_CDATA:
            break;
        default:
            out += show(current);
        }
    }
}

void check_same(unsigned seed, const std::string& expected, const std::string& actual) {
    if (expected == actual) return;
    const auto in_expected = std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end()).first;
    const auto at = static_cast<size_t>(in_expected - expected.begin());
    const size_t from = at < 40 ? 0 : at - 40;
    fail_msg("document %u differs: %s\ninstead of %s", seed, actual.substr(from, 80).c_str(),
             expected.substr(from, 80).c_str());
}

constexpr unsigned documents = 400;
const ULONG most = 1 << 20;

void as_text(void**) {
    xml_writer w;
    const reader_ptr reader = make_reader();
    for (const WS_CHARSET charset : {WS_CHARSET_UTF8, WS_CHARSET_UTF16LE, WS_CHARSET_UTF16BE}) {
        for (unsigned seed = 0; seed < documents; ++seed) {
            random_document document(seed);
            assert_ok(w.to_text(charset, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
            document.write(w);
            const std::string bytes = w.bytes();
            assert_ok(set_text(reader, bytes, charset));
            check_same(seed, document.expected, read_back(reader));
        }
    }
}

HRESULT CALLBACK find_some(void* state, const WS_XML_STRING* string, BOOL* found, ULONG* id, WS_ERROR*) {
    const auto* dictionary = static_cast<const WS_XML_DICTIONARY*>(state);
    for (ULONG i = 0; i < dictionary->stringCount && !*found; ++i) {
        *found = view(dictionary->strings[i]) == view(*string);
        *id = i;
    }
    return S_OK;
}

void as_binary(void**) {
    WS_XML_DICTIONARY* built_in = nullptr;
    assert_ok(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &built_in, nullptr));
    WS_XML_STRING strings[] = {xml("a"), xml("urn:a"), xml("name"), xml("urn:f")};
    WS_XML_DICTIONARY session = {{7, 7, 7, {}}, strings, 4, FALSE};
    for (ULONG i = 0; i < 4; ++i) {
        strings[i].dictionary = &session;
        strings[i].id = i;
    }
    xml_writer w;
    const reader_ptr reader = make_reader();
    for (unsigned seed = 0; seed < documents; ++seed) {
        random_document document(seed);
        assert_ok(w.to_binary(built_in, find_some, &session, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
        document.write(w);
        const std::string bytes = w.bytes();
        assert_ok(set_binary(reader, bytes, built_in, &session));
        check_same(seed, document.expected, read_back(reader));
    }
}

void through_buffers_and_copies(void**) {
    const heap_ptr heap = make_heap(1 << 24);
    xml_writer w, again;
    const reader_ptr reader = make_reader();
    for (unsigned seed = 0; seed < documents; ++seed) {
        random_document document(seed);
        WS_XML_BUFFER* const buffer = make_buffer(heap);
        assert_ok(w.to_buffer(buffer));
        document.write(w);
        assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
        check_same(seed, document.expected, read_back(reader));
        // The buffer as binary, and that copied into a buffer again.
        assert_ok(w.to_binary(nullptr, nullptr, nullptr, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
        assert_ok(WsWriteXmlBuffer(w, buffer, nullptr));
        const std::string bytes = w.bytes();
        WS_XML_BUFFER* const copy = make_buffer(heap);
        assert_ok(again.to_buffer(copy));
        assert_ok(set_binary(reader, bytes));
        assert_ok(WsCopyNode(again, reader.get(), nullptr));
        assert_ok(WsSetInputToBuffer(reader.get(), copy, nullptr, 0, nullptr));
        check_same(seed, document.expected, read_back(reader));
        assert_ok(WsResetHeap(heap.get(), nullptr));
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(as_text),
        cmocka_unit_test(as_binary),
        cmocka_unit_test(through_buffers_and_copies),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
