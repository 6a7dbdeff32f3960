// Plain elements, `<name>text</name>`, are read without looking at their parts. What comes of a document does not
// depend on that: a reader that canonicalizes meanwhile looks at every node, and the same has to come of it there.
#include "support/typed.h"

#include <algorithm>
#include <string>

using namespace test;

namespace {

constexpr const char* ns = "http://n";

struct inner {
    INT32 x;
    WCHAR* y;
};
struct choice_value {
    INT32 which;
    union {
        INT32 m;
        WCHAR* n;
    };
};
struct outer {
    INT32 a;
    WCHAR* b;
    WS_STRING c;
    double d;
    inner e;
    ULONG i_count;
    INT32* i;
    choice_value k;
    ULONG s_count;
    WCHAR** s;
    WS_XML_QNAME q;
    BOOL z;
};

class descriptions {
  public:
    operator const void*() const { return whole_; }

  private:
    structure inner_{sizeof(inner),
                     {in_namespace(ns, element("x", WS_INT32_TYPE, offsetof(inner, x))),
                      in_namespace(ns, element("y", WS_WSZ_TYPE, offsetof(inner, y), WS_FIELD_OPTIONAL))}};
    union_structure choice_{sizeof(choice_value),
                            offsetof(choice_value, which),
                            0,
                            {{1, in_namespace(ns, element("m", WS_INT32_TYPE, offsetof(choice_value, m)))},
                             {2, in_namespace(ns, element("n", WS_WSZ_TYPE, offsetof(choice_value, n)))}}};
    structure whole_{
        sizeof(outer),
        {in_namespace(ns, element("a", WS_INT32_TYPE, offsetof(outer, a))),
         in_namespace(ns, element("b", WS_WSZ_TYPE, offsetof(outer, b), WS_FIELD_NILLABLE)),
         in_namespace(ns, element("c", WS_STRING_TYPE, offsetof(outer, c), WS_FIELD_OPTIONAL)),
         element("d", WS_DOUBLE_TYPE, offsetof(outer, d), WS_FIELD_OPTIONAL),
         in_namespace(ns, element("e", WS_STRUCT_TYPE, offsetof(outer, e), 0, inner_)),
         in_namespace(ns, repeating(nullptr, "i", WS_INT32_TYPE, offsetof(outer, i), offsetof(outer, i_count))),
         in_namespace(ns,
                      field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, offsetof(outer, k), 0, choice_)),
         in_namespace(
             ns, repeating("w", "s", WS_WSZ_TYPE, offsetof(outer, s), offsetof(outer, s_count), WS_FIELD_OPTIONAL)),
         in_namespace(ns, element("q", WS_XML_QNAME_TYPE, offsetof(outer, q), WS_FIELD_OPTIONAL)),
         in_namespace(ns, element("z", WS_BOOL_TYPE, offsetof(outer, z)))}};
};

HRESULT CALLBACK take_nothing(void*, const WS_BYTES*, ULONG, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

std::string text_of(const outer& value) {
    std::string text;
    const auto add = [&](const std::string& part) { text.append(part).append("|"); };
    const auto wide = [](const WCHAR* chars) { return chars != nullptr ? narrow(chars) : std::string("null"); };
    const auto name = [](const WS_XML_STRING& s) {
        return std::string(reinterpret_cast<const char*>(s.bytes), s.length);
    };
    add(std::to_string(value.a));
    add(wide(value.b));
    add(std::to_string(value.c.length) + " " + narrow(view(value.c)));
    add(std::to_string(value.d));
    add(std::to_string(value.e.x));
    add(wide(value.e.y));
    for (ULONG i = 0; i < value.i_count; ++i)
        add(std::to_string(value.i[i]));
    add(std::to_string(value.k.which) + " " + (value.k.which == 1 ? std::to_string(value.k.m) : wide(value.k.n)));
    for (ULONG i = 0; i < value.s_count; ++i)
        add(wide(value.s[i]));
    add(name(value.q.localName) + " " + name(value.q.ns));
    add(std::to_string(value.z));
    return text;
}

struct outcome {
    HRESULT hr = S_OK;
    std::string value;
    WS_XML_NODE_TYPE at = WS_XML_NODE_TYPE_BOF;
    bool operator==(const outcome&) const = default;
};

enum class how { at_once, node_by_node };

class comparison {
  public:
    // Of the document in a buffer, or of one that comes in pieces of so many bytes.
    outcome read(std::string_view document, how read_how, size_t piece = 0, ULONG max_depth = 32) {
        outcome o;
        set_input(document, piece, max_depth);
        o.hr = WsReadToStartElement(xml_.reader(), nullptr, nullptr, nullptr, nullptr);
        if (o.hr != S_OK) return o;
        if (read_how == how::node_by_node)
            assert_hr(S_OK, WsStartReaderCanonicalization(xml_.reader(), take_nothing, nullptr, nullptr, 0, nullptr));
        WsResetHeap(xml_.heap(), nullptr);
        outer* value = nullptr;
        o.hr = WsReadType(xml_.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description_,
                          WS_READ_REQUIRED_POINTER, xml_.heap(), &value, sizeof value, nullptr);
        if (o.hr == S_OK) o.value = text_of(*value);
        const WS_XML_NODE* node = nullptr;
        if (o.hr == S_OK && WsGetReaderNode(xml_.reader(), &node, nullptr) == S_OK) o.at = node->nodeType;
        return o;
    }

    outcome assert_same(const std::string& document, size_t piece = 0) {
        const std::string exact(document);
        const outcome expected = read(exact, how::node_by_node), found = read(exact, how::at_once, piece);
        if (!(expected == found))
            fail_msg("%s\nnode by node: 0x%08x %s\nat once: 0x%08x %s", document.c_str(),
                     static_cast<unsigned>(expected.hr), expected.value.c_str(), static_cast<unsigned>(found.hr),
                     found.value.c_str());
        return found;
    }

  private:
    static HRESULT CALLBACK give_piece(void* state, void* bytes, ULONG max, ULONG* actual, const WS_ASYNC_CONTEXT*,
                                       WS_ERROR*) {
        auto& self = *static_cast<comparison*>(state);
        const size_t size = std::min({self.rest_.size(), self.piece_, size_t{max}});
        std::memcpy(bytes, self.rest_.data(), size);
        self.rest_.remove_prefix(size);
        *actual = static_cast<ULONG>(size);
        return S_OK;
    }

    void set_input(std::string_view document, size_t piece, ULONG max_depth) {
        WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        WS_XML_READER_BUFFER_INPUT buffer{};
        buffer.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        buffer.encodedData = const_cast<char*>(document.data());
        buffer.encodedDataSize = static_cast<ULONG>(document.size());
        WS_XML_READER_STREAM_INPUT stream{};
        stream.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
        stream.readCallback = give_piece;
        stream.readCallbackState = this;
        const WS_XML_READER_PROPERTY depth{WS_XML_READER_PROPERTY_MAX_DEPTH, &max_depth, sizeof max_depth};
        assert_hr(S_OK, WsSetInput(xml_.reader(), &text.encoding, piece == 0 ? &buffer.input : &stream.input, &depth, 1,
                                   nullptr));
        rest_ = document;
        piece_ = piece;
        if (piece != 0) assert_hr(S_OK, WsFillReader(xml_.reader(), 1 << 20, nullptr, nullptr));
    }

    descriptions description_;
    xml_session xml_;
    std::string_view rest_;
    size_t piece_ = 0;
};

// The same value, with its namespace declared and its prefix written in several ways.
const char* const documents[] = {
    "<t xmlns=\"http://n\"><a>1</a><b>two</b><c>three</c><d xmlns=\"\">4.5</d><e><x>5</x><y>six</y></e><i>7</i><i>8</i>"
    "<i>9</i><m>10</m><w><s>el</s><s>ev</s></w><q xmlns:p=\"http://q\">p:r</q><z>true</z></t>",
    "<p:t "
    "xmlns:p=\"http://n\"><p:a>1</p:a><p:b>two</p:b><p:c>three</p:c><d>4.5</d><p:e><p:x>5</p:x><p:y>six</p:y></p:e>"
    "<p:i>7</p:i><p:i>8</p:i><p:i>9</p:i><p:m>10</p:m><p:w><p:s>el</p:s><p:s>ev</p:s></p:w>"
    "<p:q xmlns:p=\"http://n\" xmlns:q=\"http://q\">q:r</p:q><p:z>true</p:z></p:t>",
    "<t xmlns:p=\"http://n\" xmlns:o=\"http://n\">\n <p:a>1</p:a>\n <o:b>two</o:b><!-- --><p:c>three</p:c> <d>4.5</d>\n"
    "<q:e xmlns:q=\"http://n\"> <q:x>5</q:x> <p:y>six</p:y>\t</q:e>\r\n<p:i>7</p:i>\n<o:i>8</o:i>\n<o:i>9</o:i>\n"
    "<m xmlns=\"http://n\">10</m><p:w >\n<p:s>el</p:s><o:s>ev</o:s >\n</p:w>\n<p:q xmlns:p='http://n' "
    "xmlns:z='http://q'>"
    "z:r</p:q>\n<p:z>true</p:z></t>",
    "<t xmlns=\"http://n\" xmlns:p=\"http://other\"><p:a xmlns:p=\"http://n\">1</p:a><b>two</b><p:c "
    "xmlns:p=\"http://n\">"
    "three</p:c><d xmlns=\"\">4.5</d><e><p:x xmlns:p=\"http://n\">5</p:x><y>six</y></e><i>7</i><p:i "
    "xmlns:p=\"http://n\">8</p:i><i>9</i><p:m xmlns:p=\"http://n\">10</p:m><w><p:s xmlns:p=\"http://n\">el</p:s>"
    "<s>ev</s></w><q xmlns:q=\"http://q\">q:r</q><z>true</z></t>",
};
const char* const the_value = "1|two|5 three|4.500000|5|six|7|8|9|1 10|el|ev|r http://q|1|";

} // namespace

static void same_value_however_written(void**) {
    comparison c;
    for (const char* document : documents) {
        const outcome found = c.assert_same(document);
        assert_hr(S_OK, found.hr);
        assert_int_equal(found.at, WS_XML_NODE_TYPE_EOF);
        assert_string_equal(found.value.c_str(), the_value);
        for (const size_t piece : {1, 2, 3, 7, 64})
            assert_string_equal(c.assert_same(document, piece).value.c_str(), the_value);
    }
}

// One character less, more, or another one, anywhere.
static void same_outcome_whatever_is_wrong(void**) {
    comparison c;
    unsigned good = 0, bad = 0;
    const auto look = [&](const std::string& changed) { ++(c.assert_same(changed).hr == S_OK ? good : bad); };
    for (const std::string document : documents)
        for (size_t at = 0; at < document.size(); ++at) {
            look(document.substr(0, at));
            look(document.substr(0, at) + document.substr(at + 1));
            for (const char other : {'<', '>', '/', '&', ' ', ':', 'a', 'x', '\xc3', ']', '\0'}) {
                std::string changed = document;
                changed[at] = other;
                look(changed);
                look(document.substr(0, at) + other + document.substr(at));
            }
        }
    assert_true(good > 500);
    assert_true(bad > 5000);
}

// Other ways to write a part of it, and other things in its place.
static void same_outcome_with_other_parts(void**) {
    comparison c;
    const char* const parts[] = {"",
                                 " ",
                                 "<!-- c -->",
                                 "<?pi?>",
                                 "<![CDATA[1]]>",
                                 "&#49;",
                                 "text",
                                 "\xc3\xa4",
                                 "<i/>",
                                 "<i></i>",
                                 "<i>12</i>",
                                 "<i >12</i>",
                                 "<i>12</i >",
                                 "<i xmlns=\"http://n\">12</i>",
                                 "<i xmlns=\"http://other\">12</i>",
                                 "<p:i>12</p:i>",
                                 "<p:i xmlns:p=\"http://n\">12</p:i>",
                                 "<i xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:nil=\"true\"/>",
                                 "<b xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:nil=\"true\"/>",
                                 "<b>an&amp;d</b>",
                                 "<b>]]</b>",
                                 "<b>\xc3\xa4\xe2\x82\xac</b>",
                                 "<s>a</s>",
                                 "<z>1</z>",
                                 "<p:b>two</p:b>",
                                 "<p:s>s</p:s>",
                                 "<n>n</n>"};
    for (const std::string document : documents)
        for (size_t at = 0; at <= document.size(); ++at) {
            if (at < document.size() && document[at] != '<' && document[at - 1] != '>') continue;
            for (const char* part : parts)
                (void)c.assert_same(document.substr(0, at) + part + document.substr(at));
        }
}

// The name and the prefix are as expected, but do not mean it.
static void namespaces_count(void**) {
    comparison c;
    for (const char* document :
         {"<t xmlns=\"http://n\"><a>1</a><b>two</b><d>4.5</d><e><x>5</x></e><m>1</m><z>1</z></t>",
          "<t xmlns=\"http://other\"><a>1</a><b>two</b><e><x>5</x></e><m>1</m><z>1</z></t>",
          "<p:t xmlns:p=\"http://n\"><p:a>1</p:a><p:b>two</p:b><p:d>4.5</p:d><p:e><p:x>5</p:x></p:e><p:m>1</p:m><p:z>1"
          "</p:z></p:t>"})
        assert_hr(WS_E_INVALID_FORMAT, c.assert_same(document).hr);
}

static void depth_counts(void**) {
    comparison c;
    for (const char* document : documents)
        for (const ULONG depth : {1, 2, 3, 4}) {
            const outcome expected = c.read(document, how::node_by_node, 0, depth);
            assert_true(expected == c.read(document, how::at_once, 0, depth));
            assert_hr(depth < 3 ? WS_E_QUOTA_EXCEEDED : S_OK, expected.hr);
        }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(same_value_however_written),
        cmocka_unit_test(same_outcome_whatever_is_wrong),
        cmocka_unit_test(same_outcome_with_other_parts),
        cmocka_unit_test(namespaces_count),
        cmocka_unit_test(depth_counts),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
