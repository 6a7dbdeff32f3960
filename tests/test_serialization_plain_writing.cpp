// Plain elements, `<name>text</name>`, are written in one piece where that is possible. What is written does not depend
// on that, nor does what a failure says and leaves behind: a writer that canonicalizes meanwhile writes each part by
// itself, and has to come to the same.
#include "support/typed.h"

#include <string>

using namespace test;

namespace {

constexpr const char* ns = "http://n";

struct sample {
    INT32 number;
    const WCHAR* wide;
    WS_STRING counted;
    WS_XML_STRING narrow;
    double real;
    BOOL flag;
    WS_BYTES bytes;
    WS_DATETIME when;
    DECIMAL exact;
    INT32 colour;
    WS_DURATION lasts;
    WS_UNIQUE_ID id;
    WS_XML_QNAME name;
    ULONG i_count;
    const INT32* i;
    UINT64 last;
};

class description {
  public:
    operator const void*() const { return whole_; }
    WS_FIELD_DESCRIPTION& operator[](size_t index) { return whole_[index]; }

  private:
    WS_ENUM_VALUE colours_[2] = {{1, xml_name("red")}, {2, xml_name("green")}};
    WS_ENUM_DESCRIPTION colour_{colours_, 2, 2, nullptr};
    structure whole_{
        sizeof(sample),
        {in_namespace(ns, element("number", WS_INT32_TYPE, offsetof(sample, number))),
         in_namespace(ns, element("wide", WS_WSZ_TYPE, offsetof(sample, wide), WS_FIELD_OPTIONAL)),
         in_namespace(ns, element("counted", WS_STRING_TYPE, offsetof(sample, counted))),
         in_namespace(ns, element("narrow", WS_XML_STRING_TYPE, offsetof(sample, narrow), WS_FIELD_NILLABLE)),
         element("real", WS_DOUBLE_TYPE, offsetof(sample, real)),
         in_namespace(ns, element("flag", WS_BOOL_TYPE, offsetof(sample, flag))),
         in_namespace(ns, element("bytes", WS_BYTES_TYPE, offsetof(sample, bytes), WS_FIELD_OPTIONAL)),
         in_namespace(ns, element("when", WS_DATETIME_TYPE, offsetof(sample, when))),
         in_namespace(ns, element("exact", WS_DECIMAL_TYPE, offsetof(sample, exact))),
         in_namespace(ns, element("colour", WS_ENUM_TYPE, offsetof(sample, colour), 0, &colour_)),
         in_namespace(ns, element("lasts", WS_DURATION_TYPE, offsetof(sample, lasts))),
         in_namespace(ns, element("id", WS_UNIQUE_ID_TYPE, offsetof(sample, id))),
         in_namespace(ns, element("name", WS_XML_QNAME_TYPE, offsetof(sample, name))),
         in_namespace(ns, repeating("items", "i", WS_INT32_TYPE, offsetof(sample, i), offsetof(sample, i_count))),
         in_namespace(ns, element("last", WS_UINT64_TYPE, offsetof(sample, last)))}};
};

WS_XML_STRING utf8_string(std::string_view text) {
    WS_XML_STRING string{};
    string.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text.data()));
    string.length = static_cast<ULONG>(text.size());
    return string;
}
WS_STRING wide_string(std::u16string_view text) {
    return {static_cast<ULONG>(text.size()), reinterpret_cast<WCHAR*>(const_cast<char16_t*>(text.data()))};
}

sample ordinary() {
    static const INT32 items[] = {1, -2, 3};
    static BYTE bytes[] = {1, 2, 3, 4, 5};
    sample s{};
    s.number = -12;
    s.wide = reinterpret_cast<const WCHAR*>(u"wide");
    s.counted = wide_string(u"counted");
    s.narrow = utf8_string("narrow");
    s.real = 0.1;
    s.flag = TRUE;
    s.bytes = {sizeof bytes, bytes};
    s.when = {630822816000000000u, WS_DATETIME_FORMAT_UTC};
    s.exact.Lo32 = 12345;
    s.exact.scale = 2;
    s.colour = 2;
    s.lasts = {FALSE, 0, 0, 1, 0, 0, 30, 0, 0};
    s.id.guid = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
    s.name = {*xml_name("local"), *xml_name(ns)};
    s.i_count = 3;
    s.i = items;
    s.last = UINT64_MAX;
    return s;
}

enum class how { at_once, part_by_part };

// Where and how the value is written.
struct setting {
    WS_CHARSET charset = WS_CHARSET_UTF8;
    bool binary = false;
    const char* prefix = nullptr; // of the element around it
    bool attribute = false;       // another namespace, and an attribute, in its start tag
    bool text_before = false;
    ULONG indent = FALSE;
    ULONG max_size = 1 << 20;
    ULONG max_depth = 32;
    BOOL whole_empty = FALSE;
    BOOL invalid_references = FALSE;
};

struct outcome {
    HRESULT hr = S_OK;
    HRESULT ended = S_OK; // the elements that are open then
    std::string said;
    std::string written;
    bool operator==(const outcome&) const = default;
};

HRESULT CALLBACK take_nothing(void*, const WS_BYTES*, ULONG, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

class comparison {
  public:
    outcome write(const sample& value, const setting& in, how write_how) {
        outcome o;
        set_output(in);
        WS_XML_STRING prefix{};
        if (in.prefix != nullptr) prefix = utf8_string(in.prefix);
        assert_hr(S_OK, WsWriteStartElement(xml_.writer(), nullptr, xml_name("root"), xml_name(""), nullptr));
        if (write_how == how::part_by_part)
            assert_hr(S_OK, WsStartWriterCanonicalization(xml_.writer(), take_nothing, nullptr, nullptr, 0, nullptr));
        o.hr = WsWriteStartElement(xml_.writer(), in.prefix != nullptr ? &prefix : nullptr, xml_name("t"), xml_name(ns),
                                   xml_.error());
        if (o.hr == S_OK && in.attribute) o.hr = write_attributes();
        if (o.hr == S_OK && in.text_before) {
            WS_XML_UTF8_TEXT text{{WS_XML_TEXT_TYPE_UTF8}, utf8_string("before")};
            o.hr = WsWriteText(xml_.writer(), &text.text, xml_.error());
        }
        if (o.hr == S_OK)
            o.hr = WsWriteType(xml_.writer(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description_,
                               WS_WRITE_REQUIRED_VALUE, &value, sizeof value, xml_.error());
        for (ULONG i = 0; i < string_count(xml_.error()); ++i)
            o.said.append(error_string(xml_.error(), i)).append("|");
        assert_true(o.hr == S_OK || !o.said.empty());
        assert_hr(S_OK, WsResetError(xml_.error()));
        // Canonicalization ends in the element where it began.
        o.ended = end_elements();
        if (write_how == how::part_by_part) {
            const HRESULT hr = WsEndWriterCanonicalization(xml_.writer(), nullptr);
            assert_true(hr == S_OK || o.ended != WS_E_INVALID_OPERATION);
        }
        if (o.ended == WS_E_INVALID_OPERATION) o.ended = end_elements();
        WS_BYTES bytes{};
        if (WsGetWriterProperty(xml_.writer(), WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof bytes, nullptr) == S_OK)
            o.written.assign(reinterpret_cast<const char*>(bytes.bytes), bytes.length);
        return o;
    }

    outcome assert_same(const sample& value, const setting& in = {}) {
        const outcome expected = write(value, in, how::part_by_part), found = write(value, in, how::at_once);
        if (!(expected == found))
            fail_msg("\npart by part: 0x%08x 0x%08x %s\n%s\nat once:      0x%08x 0x%08x %s\n%s", unsigned(expected.hr),
                     unsigned(expected.ended), expected.said.c_str(), expected.written.c_str(), unsigned(found.hr),
                     unsigned(found.ended), found.said.c_str(), found.written.c_str());
        return found;
    }

    description& described() { return description_; }

  private:
    void set_output(const setting& in) {
        WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, in.charset};
        WS_XML_WRITER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_BINARY;
        WS_XML_WRITER_BUFFER_OUTPUT output{};
        output.output.outputType = WS_XML_WRITER_OUTPUT_TYPE_BUFFER;
        const WS_XML_WRITER_PROPERTY properties[] = {
            {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, const_cast<ULONG*>(&in.max_size), sizeof in.max_size},
            {WS_XML_WRITER_PROPERTY_MAX_DEPTH, const_cast<ULONG*>(&in.max_depth), sizeof in.max_depth},
            {WS_XML_WRITER_PROPERTY_INDENT, const_cast<ULONG*>(&in.indent), sizeof in.indent},
            {WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS, const_cast<BOOL*>(&in.whole_empty),
             sizeof in.whole_empty},
            {WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, const_cast<BOOL*>(&in.invalid_references),
             sizeof in.invalid_references}};
        assert_hr(S_OK, WsSetOutput(xml_.writer(), in.binary ? &binary.encoding : &text.encoding, &output.output,
                                    properties, std::size(properties), nullptr));
    }
    // As many as are open, then WS_E_INVALID_OPERATION.
    HRESULT end_elements() {
        HRESULT hr;
        do
            hr = WsWriteEndElement(xml_.writer(), nullptr);
        while (hr == S_OK);
        return hr;
    }
    HRESULT write_attributes() {
        WS_XML_UTF8_TEXT text{{WS_XML_TEXT_TYPE_UTF8}, utf8_string("v")};
        HRESULT hr = WsWriteXmlnsAttribute(xml_.writer(), xml_name("o"), xml_name("http://o"), FALSE, xml_.error());
        if (hr == S_OK)
            hr = WsWriteStartAttribute(xml_.writer(), xml_name("o"), xml_name("a"), xml_name("http://o"), FALSE,
                                       xml_.error());
        if (hr == S_OK) hr = WsWriteText(xml_.writer(), &text.text, xml_.error());
        return hr == S_OK ? WsWriteEndAttribute(xml_.writer(), xml_.error()) : hr;
    }

    description description_;
    xml_session xml_;
};

const setting settings[] = {{},
                            {.charset = WS_CHARSET_UTF16LE},
                            {.charset = WS_CHARSET_UTF16BE},
                            {.binary = true},
                            {.prefix = "p"},
                            {.prefix = "p", .attribute = true},
                            {.attribute = true},
                            {.text_before = true},
                            {.indent = TRUE},
                            {.whole_empty = TRUE},
                            {.invalid_references = TRUE}};

} // namespace

static void same_document(void**) {
    comparison c;
    for (const setting& in : settings)
        assert_hr(S_OK, c.assert_same(ordinary(), in).hr);
    const std::string written = c.assert_same(ordinary()).written;
    const std::string_view parts[] = {"<number>-12</number><wide>wide</wide><counted>counted</counted>",
                                      "<narrow>narrow</narrow><real xmlns=\"\">0.1</real><flag>true</flag>",
                                      "<bytes>AQIDBAU=</bytes>",
                                      "<exact>123.45</exact><colour>green</colour>",
                                      "<items><i>1</i><i>-2</i><i>3</i></items>",
                                      "<last>18446744073709551615</last></t></root>"};
    for (const std::string_view part : parts)
        if (written.find(part) == written.npos) fail_msg("%s\nis not in\n%s", part.data(), written.c_str());
}

// At any place of a string, of those that need an escape, that no escape helps, and that are not one unit or byte.
static void same_for_every_character(void**) {
    comparison c;
    const std::u16string_view wide[] = {u"<",  u">",      u"&",      u"\"",     u"'",      u"]",      u"]]>",
                                        u"\t", u"\n",     u"\r",     u" ",      u"\x01",   u"\x7f",   u"\x80",
                                        u"",   u"\ufeff", u"\ufffd", u"\ufffe", u"\uffff", u"\u20ac", u"\U00010000"};
    const std::string_view narrow[] = {
        "<",    ">",        "&",    "\r",           "\x01",     "\xc2\x80",         "\xe2\x82\xac",
        "\xc3", "\xe2\x82", "\x80", "\xef\xbf\xbe", "\xc0\x80", "\xf0\x90\x80\x80", "\xed\xa0\x80"};
    const std::u16string lone[] = {std::u16string(1, char16_t{0xd800}), std::u16string(1, char16_t{0xdc00}),
                                   std::u16string(1, char16_t{0})};
    for (const size_t size : {0, 1, 7, 15, 16, 31, 40})
        for (size_t at = 0; at <= size; ++at) {
            const auto look = [&](sample value) {
                for (const setting& in : {setting{}, setting{.invalid_references = TRUE}, setting{.text_before = true}})
                    (void)c.assert_same(value, in);
            };
            const auto insert = [&](std::u16string_view part) {
                const std::u16string text = std::u16string(at, u'x').append(part).append(size - at, u'y');
                sample value = ordinary();
                value.counted = wide_string(text);
                look(value);
                value = ordinary();
                value.wide = reinterpret_cast<const WCHAR*>(text.c_str());
                look(value);
                value = ordinary();
                value.id = {wide_string(text), {}};
                look(value);
            };
            for (const std::u16string_view part : wide)
                insert(part);
            for (const std::u16string& part : lone)
                insert(part);
            for (const std::string_view part : narrow) {
                const std::string text = std::string(at, 'x').append(part).append(size - at, 'y');
                sample value = ordinary();
                value.narrow = utf8_string(text);
                look(value);
            }
        }
}

static void same_failure_of_each_value(void**) {
    comparison c;
    const auto fails = [&](HRESULT hr, auto&& spoil) {
        sample value = ordinary();
        spoil(value);
        for (const setting& in : settings) {
            const HRESULT found = c.assert_same(value, in).hr;
            if (!in.binary) assert_hr(hr, found); // where some have a form that they do not have as text
        }
    };
    fails(E_INVALIDARG, [](sample& s) { s.counted = {3, nullptr}; });
    fails(E_INVALIDARG, [](sample& s) { s.counted = {0xffffffff, nullptr}; });
    fails(E_INVALIDARG, [](sample& s) { s.colour = 3; });
    fails(WS_E_INVALID_FORMAT, [](sample& s) { s.when.ticks = UINT64_MAX; });
    fails(WS_E_INVALID_FORMAT, [](sample& s) { s.exact.scale = 200; });
    fails(WS_E_INVALID_FORMAT, [](sample& s) { s.lasts.milliseconds = 1000; });
    fails(WS_E_INVALID_FORMAT, [](sample& s) { s.name.localName.length = 0; });
    fails(E_INVALIDARG, [](sample& s) { s.i = nullptr; });
    fails(S_OK, [](sample& s) { s.wide = nullptr; });
    fails(S_OK, [](sample& s) { s.narrow = {}; });
    fails(S_OK, [](sample& s) { s.counted = {}; });
    fails(S_OK, [](sample& s) { s.bytes = {}; });
}

// Wherever behind the first tag the room for the output ends, and whichever element is too deep.
static void same_at_each_quota(void**) {
    comparison c;
    const sample value = ordinary();
    for (setting in : settings) {
        const size_t size = c.assert_same(value, in).written.size();
        for (in.max_size = 16; in.max_size < size + 100; ++in.max_size)
            (void)c.assert_same(value, in);
        assert_true(c.assert_same(value, in).written.size() == size);
        in.max_size = 1 << 20;
        for (in.max_depth = 2; in.max_depth < 6; ++in.max_depth)
            assert_hr(in.max_depth < 4 ? WS_E_QUOTA_EXCEEDED : S_OK, c.assert_same(value, in).hr);
    }
}

// Names that are none, that do not fit into the writer's table, or that are more than it has places for.
static void same_with_any_name(void**) {
    comparison c;
    const char* const names[] = {"",
                                 "a b",
                                 "1a",
                                 ":a",
                                 "a:b",
                                 "xmlns",
                                 "\xc3\xa4",
                                 "\xc3",
                                 "<",
                                 "name",
                                 "a-b.c_1",
                                 "a>",
                                 "a&",
                                 "x",
                                 "t",
                                 "root",
                                 "a-name-of-more-than-thirty-one-characters"};
    for (const char* name : names)
        for (size_t field = 0; field < 3; ++field)
            for (const setting& in : settings) {
                WS_FIELD_DESCRIPTION& changed = c.described()[field];
                const WS_FIELD_DESCRIPTION before = changed;
                changed.localName = xml_name(name);
                (void)c.assert_same(ordinary(), in);
                changed = before;
            }
    std::vector<std::string> many;
    for (int i = 0; i < 400; ++i)
        many.push_back("n" + std::to_string(i));
    for (const std::string& name : many) {
        c.described()[0].localName = xml_name(name.c_str());
        assert_hr(S_OK, c.assert_same(ordinary()).hr);
    }
}

static void same_with_any_namespace(void**) {
    comparison c;
    for (const char* other : {"", "http://n", "http://o", "http://n/", "http://www.w3.org/2000/xmlns/", "http://<&>"})
        for (size_t field = 0; field < 3; ++field)
            for (const setting& in : settings) {
                WS_FIELD_DESCRIPTION& changed = c.described()[field];
                const WS_FIELD_DESCRIPTION before = changed;
                changed.ns = xml_name(other);
                (void)c.assert_same(ordinary(), in);
                changed = before;
            }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(same_document),
        cmocka_unit_test(same_for_every_character),
        cmocka_unit_test(same_failure_of_each_value),
        cmocka_unit_test(same_at_each_quota),
        cmocka_unit_test(same_with_any_name),
        cmocka_unit_test(same_with_any_namespace),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
