// Which descriptions make sense: each type with each mapping, each mapping with each option; and that those that make
// none are refused both ways, with E_INVALIDARG and the name of the field.
#include "support/typed.h"

using namespace test;

namespace {

// Room for any field, all zero.
struct storage {
    alignas(8) BYTE bytes[128];
};

bool mentions(xml_session& xml, const std::string& words) {
    for (ULONG i = 0; i < string_count(xml.error()); ++i)
        if (error_string(xml.error(), i).find(words) != std::string::npos) return true;
    return false;
}

HRESULT read_it(xml_session& xml, const void* description) {
    storage* value = nullptr;
    return xml.read_pointer("<t/>", WS_STRUCT_TYPE, description, &value);
}
HRESULT write_it(xml_session& xml, const void* description) {
    const storage zeros{};
    const storage* value = &zeros;
    return xml.write(WS_STRUCT_TYPE, description, &value, WS_WRITE_REQUIRED_POINTER);
}

// E_INVALIDARG either way, and a text that has the words in it.
void refused(const void* description, const std::string& words) {
    for (const bool reading : {true, false}) {
        xml_session xml;
        assert_hr(E_INVALIDARG, reading ? read_it(xml, description) : write_it(xml, description));
        if (!mentions(xml, words)) fail_msg("no error text has %s", words.c_str());
    }
}

// As the second of two fields, so that its number is 1.
void field_refused(const WS_FIELD_DESCRIPTION& victim) {
    structure description(sizeof(storage), {attribute("before", WS_INT32_TYPE, 120, WS_FIELD_OPTIONAL), victim});
    description->typeLocalName = xml_name("Owner");
    const std::string name = victim.localName != nullptr       ? utf8(*victim.localName)
                             : victim.itemLocalName != nullptr ? utf8(*victim.itemLocalName)
                                                               : "";
    refused(description, "'" + name + "', number 1 counted from 0, of the type 'Owner'");
}

// ---- types and mappings
// ----------------------------------------------------------------------------------------------

HRESULT CALLBACK read_nothing(WS_XML_READER* reader, WS_TYPE_MAPPING mapping, const void*, WS_HEAP*, void*, ULONG,
                              WS_ERROR* error) {
    const bool whole = mapping == WS_ELEMENT_TYPE_MAPPING || mapping == WS_ANY_ELEMENT_TYPE_MAPPING;
    return whole ? WsSkipNode(reader, error) : S_OK;
}
HRESULT CALLBACK write_nothing(WS_XML_WRITER*, WS_TYPE_MAPPING, const void*, const void*, ULONG, WS_ERROR*) {
    return S_OK;
}

// What a field of the type needs besides, where it needs anything.
struct helpers {
    structure inner{sizeof(INT32), {field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, 0)}};
    union_structure choices{8, 0, 0, {{1, element("choice", WS_INT32_TYPE, 4)}}};
    WS_ENUM_VALUE value{0, xml_name("zero")};
    WS_ENUM_DESCRIPTION enumeration{&value, 1, 4, nullptr};
    WS_CUSTOM_TYPE_DESCRIPTION custom{4, 4, read_nothing, write_nothing, nullptr, nullptr};
    WS_FAULT_DESCRIPTION fault{WS_ENVELOPE_VERSION_SOAP_1_2};
    WS_ENDPOINT_ADDRESS_DESCRIPTION address{WS_ADDRESSING_VERSION_1_0};

    const void* of(WS_TYPE type) {
        switch (type) {
        case WS_STRUCT_TYPE:
            return inner;
        case WS_UNION_TYPE:
            return choices;
        case WS_ENUM_TYPE:
            return &enumeration;
        case WS_CUSTOM_TYPE:
            return &custom;
        case WS_FAULT_TYPE:
            return &fault;
        case WS_ENDPOINT_ADDRESS_TYPE:
            return &address;
        default:
            return nullptr;
        }
    }
};

WS_FIELD_DESCRIPTION sensible_field(WS_FIELD_MAPPING mapping, WS_TYPE type, const void* description) {
    const bool named = mapping == WS_ATTRIBUTE_FIELD_MAPPING || mapping == WS_XML_ATTRIBUTE_FIELD_MAPPING ||
                       mapping == WS_ELEMENT_FIELD_MAPPING;
    WS_FIELD_DESCRIPTION f = array(field(mapping, named ? "victim" : nullptr, type, 0, 0, description), 124);
    if (mapping == WS_REPEATING_ELEMENT_FIELD_MAPPING) {
        f.itemLocalName = xml_name("victim");
        f.itemNs = xml_name("");
    }
    return f;
}

// T: type attribute, a: attribute, x: xml attribute, e: element, r: repeating element, c: choice, C: repeating choice,
// t: text, n: none, y: any element, Y: repeating any element, o: any content, A: any attributes.
constexpr struct {
    WS_FIELD_MAPPING mapping;
    char letter;
} letters[] = {
    {WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 'T'},
    {WS_ATTRIBUTE_FIELD_MAPPING, 'a'},
    {WS_ELEMENT_FIELD_MAPPING, 'e'},
    {WS_REPEATING_ELEMENT_FIELD_MAPPING, 'r'},
    {WS_TEXT_FIELD_MAPPING, 't'},
    {WS_NO_FIELD_MAPPING, 'n'},
    {WS_XML_ATTRIBUTE_FIELD_MAPPING, 'x'},
    {WS_ELEMENT_CHOICE_FIELD_MAPPING, 'c'},
    {WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, 'C'},
    {WS_ANY_ELEMENT_FIELD_MAPPING, 'y'},
    {WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, 'Y'},
    {WS_ANY_CONTENT_FIELD_MAPPING, 'o'},
    {WS_ANY_ATTRIBUTES_FIELD_MAPPING, 'A'},
};

constexpr const char* mappings_of_types[] = {
    "aertn",   // BOOL
    "aertn",   // INT8
    "aertn",   // INT16
    "aertn",   // INT32
    "aertn",   // INT64
    "aertn",   // UINT8
    "aertn",   // UINT16
    "aertn",   // UINT32
    "aertn",   // UINT64
    "aertn",   // FLOAT
    "aertn",   // DOUBLE
    "aertn",   // DECIMAL
    "aertn",   // DATETIME
    "aertn",   // TIMESPAN
    "aertn",   // GUID
    "aertn",   // UNIQUE_ID
    "aertnx",  // STRING
    "aertnx",  // WSZ
    "aertn",   // BYTES
    "aertn",   // XML_STRING
    "aertn",   // XML_QNAME
    "ernyYo",  // XML_BUFFER
    "aetnx",   // CHAR_ARRAY
    "aetn",    // UTF8_ARRAY
    "aetn",    // BYTE_ARRAY
    "T",       // DESCRIPTION
    "ertn",    // STRUCT
    "aertny",  // CUSTOM
    "ern",     // ENDPOINT_ADDRESS
    "ern",     // FAULT
    "aenyYoA", // VOID
    "aertn",   // ENUM
    "aertn",   // DURATION
    "cC",      // UNION
    "A",       // ANY_ATTRIBUTES
};
static_assert(std::size(mappings_of_types) == WS_ANY_ATTRIBUTES_TYPE + 1);

void types_and_mappings(void**) {
    helpers with;
    for (int type = 0; type <= WS_ANY_ATTRIBUTES_TYPE; ++type) {
        for (const auto& m : letters) {
            const WS_FIELD_DESCRIPTION f = sensible_field(m.mapping, WS_TYPE(type), with.of(WS_TYPE(type)));
            const bool allowed = std::strchr(mappings_of_types[type], m.letter) != nullptr;
            if (!allowed) {
                field_refused(f);
                continue;
            }
            // Nothing is wrong with the description; that there is no such content is another matter.
            structure description(sizeof(storage), {f});
            xml_session xml;
            const HRESULT hr = read_it(xml, description);
            if (hr != S_OK && hr != WS_E_INVALID_FORMAT) print_error("type %d, mapping %c\n", type, m.letter);
            assert_true(hr == S_OK || hr == WS_E_INVALID_FORMAT);
        }
    }
    field_refused(element("victim", WS_TYPE(35), 0));
    field_refused(field(WS_FIELD_MAPPING(13), "victim", WS_INT32_TYPE, 0));
}

void types_without_their_description(void**) {
    for (const WS_TYPE type : {WS_STRUCT_TYPE, WS_CUSTOM_TYPE, WS_FAULT_TYPE, WS_ENDPOINT_ADDRESS_TYPE, WS_ENUM_TYPE}) {
        field_refused(element("victim", type, 0));
        field_refused(element("victim", type, 0, WS_FIELD_POINTER));
        field_refused(repeating(nullptr, "victim", type, 0, 8, WS_FIELD_POINTER));
    }
    field_refused(field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0));
    field_refused(array(field(WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0), 8));
    const WS_ENUM_DESCRIPTION without_values{nullptr, 3, 5, nullptr};
    field_refused(element("victim", WS_ENUM_TYPE, 0, 0, &without_values));
    const WS_CUSTOM_TYPE_DESCRIPTION misaligned{4, 12, read_nothing, write_nothing, nullptr, nullptr};
    field_refused(element("victim", WS_CUSTOM_TYPE, 0, 0, &misaligned));
    const WS_FAULT_DESCRIPTION no_version{WS_ENVELOPE_VERSION_NONE};
    field_refused(element("victim", WS_FAULT_TYPE, 0, 0, &no_version));
    const WS_ENDPOINT_ADDRESS_DESCRIPTION no_xml{WS_ADDRESSING_VERSION_TRANSPORT};
    field_refused(element("victim", WS_ENDPOINT_ADDRESS_TYPE, 0, 0, &no_xml));
}

// ---- options
// ---------------------------------------------------------------------------------------------------------

void options_and_mappings(void**) {
    helpers with;
    const struct {
        WS_FIELD_MAPPING mapping;
        WS_TYPE type; // that has no nil of its own, where there is one
        ULONG allowed;
    } cases[] = {
        {WS_TYPE_ATTRIBUTE_FIELD_MAPPING, WS_DESCRIPTION_TYPE, 0},
        {WS_ATTRIBUTE_FIELD_MAPPING, WS_INT32_TYPE, WS_FIELD_OPTIONAL},
        {WS_XML_ATTRIBUTE_FIELD_MAPPING, WS_STRING_TYPE, WS_FIELD_OPTIONAL},
        {WS_TEXT_FIELD_MAPPING, WS_STRING_TYPE, WS_FIELD_OPTIONAL},
        {WS_NO_FIELD_MAPPING, WS_INT32_TYPE, WS_FIELD_POINTER},
        {WS_ELEMENT_FIELD_MAPPING, WS_INT32_TYPE, WS_FIELD_POINTER | WS_FIELD_OPTIONAL},
        {WS_ELEMENT_FIELD_MAPPING, WS_STRING_TYPE, WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE},
        {WS_ELEMENT_FIELD_MAPPING, WS_WSZ_TYPE, WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE},
        {WS_ELEMENT_FIELD_MAPPING, WS_XML_BUFFER_TYPE, WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE},
        {WS_ELEMENT_FIELD_MAPPING, WS_BYTE_ARRAY_TYPE, WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE},
        {WS_ELEMENT_FIELD_MAPPING, WS_VOID_TYPE, WS_FIELD_OPTIONAL},
        {WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_INT32_TYPE, WS_FIELD_POINTER | WS_FIELD_OPTIONAL},
        {WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_BYTES_TYPE,
         WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM},
        {WS_ELEMENT_CHOICE_FIELD_MAPPING, WS_UNION_TYPE, WS_FIELD_OPTIONAL},
        {WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, WS_UNION_TYPE, WS_FIELD_OPTIONAL},
        {WS_ANY_ELEMENT_FIELD_MAPPING, WS_CUSTOM_TYPE, WS_FIELD_POINTER | WS_FIELD_OPTIONAL},
        {WS_ANY_ELEMENT_FIELD_MAPPING, WS_XML_BUFFER_TYPE, WS_FIELD_OPTIONAL},
        {WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, WS_XML_BUFFER_TYPE, WS_FIELD_OPTIONAL},
        {WS_ANY_CONTENT_FIELD_MAPPING, WS_XML_BUFFER_TYPE, WS_FIELD_OPTIONAL},
        {WS_ANY_ATTRIBUTES_FIELD_MAPPING, WS_ANY_ATTRIBUTES_TYPE, WS_FIELD_OPTIONAL},
    };
    for (const auto& c : cases) {
        for (ULONG option = 1; option <= 0x20; option <<= 1) {
            WS_FIELD_DESCRIPTION f = sensible_field(c.mapping, c.type, with.of(c.type));
            f.options = option;
            if ((c.allowed & option) == 0) {
                field_refused(f);
                continue;
            }
            structure description(sizeof(storage), {f});
            xml_session xml;
            const HRESULT hr = read_it(xml, description);
            assert_true(hr == S_OK || hr == WS_E_INVALID_FORMAT);
        }
    }
    // With a namespace there is another one; behind a pointer there is nil; with a wrapper there is a nil array.
    for (WS_FIELD_DESCRIPTION f :
         {field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, 0),
          array(field(WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, 0), 8),
          field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, nullptr, WS_ANY_ATTRIBUTES_TYPE, 0)}) {
        f.options = WS_FIELD_OTHER_NAMESPACE | WS_FIELD_OPTIONAL;
        field_refused(f);
        f.ns = xml_name("urn:ns");
        structure description(sizeof(storage), {f});
        xml_session xml;
        assert_hr(S_OK, read_it(xml, description));
    }
    for (const WS_FIELD_DESCRIPTION& f :
         {element("v", WS_INT32_TYPE, 0, WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE),
          repeating("w", "v", WS_INT32_TYPE, 0, 8, WS_FIELD_NILLABLE),
          repeating("w", "v", WS_INT32_TYPE, 0, 8, WS_FIELD_POINTER | WS_FIELD_NILLABLE | WS_FIELD_NILLABLE_ITEM)}) {
        structure description(sizeof(storage), {f});
        xml_session xml;
        assert_hr(S_OK, read_it(xml, description));
    }
}

// ---- names, places, defaults
// -----------------------------------------------------------------------------------------

void names(void**) {
    for (const WS_FIELD_MAPPING mapping : {WS_ELEMENT_FIELD_MAPPING, WS_ATTRIBUTE_FIELD_MAPPING}) {
        WS_FIELD_DESCRIPTION f = field(mapping, "victim", WS_INT32_TYPE, 0);
        f.ns = nullptr;
        field_refused(f);
        f.ns = f.localName;
        f.localName = nullptr;
        field_refused(f);
    }
    field_refused(field(WS_XML_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_STRING_TYPE, 0));
    WS_FIELD_DESCRIPTION f = repeating(nullptr, "victim", WS_INT32_TYPE, 0, 8);
    f.itemNs = nullptr;
    field_refused(f);
    f = repeating("victim", "item", WS_INT32_TYPE, 0, 8);
    f.ns = nullptr;
    field_refused(f);
    field_refused(field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, "victim", WS_ANY_ATTRIBUTES_TYPE, 0));
    // A union has the names of its choices.
    helpers with;
    for (const bool of_namespace : {false, true}) {
        f = array(field(WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, "victim", WS_UNION_TYPE, 0, 0, with.choices), 8);
        (of_namespace ? f.itemNs : f.itemLocalName) = xml_name("item");
        field_refused(f);
    }
}

void places(void**) {
    constexpr size_t end = sizeof(storage);
    for (const size_t offset : {end - 3, end, end + 4, size_t{0xffffffff}}) {
        field_refused(element("victim", WS_INT32_TYPE, offset));
        field_refused(repeating(nullptr, "victim", WS_INT32_TYPE, 0, offset));
        field_refused(array(element("victim", WS_CHAR_ARRAY_TYPE, 0), offset));
    }
    field_refused(element("victim", WS_INT64_TYPE, end - 7));
    field_refused(element("victim", WS_INT32_TYPE, end - sizeof(void*) + 1, WS_FIELD_POINTER));
    field_refused(repeating(nullptr, "victim", WS_BOOL_TYPE, end - sizeof(void*) + 1, 0));
    const WS_VOID_DESCRIPTION large{static_cast<ULONG>(end) + 1};
    field_refused(field(WS_NO_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0, 0, &large));
    helpers with;
    field_refused(field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, end - 7, 0, with.choices));
    // At the very end they are inside. What is discarded has no place.
    structure description(end, {attribute("a", WS_INT32_TYPE, end - 4, WS_FIELD_OPTIONAL),
                                field(WS_ANY_CONTENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, end + 1, 0, &large)});
    xml_session xml;
    assert_hr(S_OK, read_it(xml, description));
}

// No two fields are at one offset, wherever they stand among the others.
void shared_places(void**) {
    helpers with;
    structure nothing(0, {});
    const WS_VOID_DESCRIPTION four{4}, none{0};
    const WS_FIELD_DESCRIPTION a = attribute("a", WS_INT32_TYPE, 16, WS_FIELD_OPTIONAL),
                               b = element("b", WS_STRING_TYPE, 24, WS_FIELD_OPTIONAL),
                               c = element("c", WS_INT64_TYPE, 8, WS_FIELD_OPTIONAL);
    for (const WS_FIELD_DESCRIPTION& f : {
             element("victim", WS_INT32_TYPE, 16, WS_FIELD_OPTIONAL),
             element("victim", WS_STRUCT_TYPE, 24, WS_FIELD_POINTER | WS_FIELD_OPTIONAL, nothing),
             repeating(nullptr, "victim", WS_INT32_TYPE, 8, 40),
             array(field(WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, "victim", WS_UNION_TYPE, 16, 0, with.choices), 40),
             field(WS_NO_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 24, 0, &four),
         }) {
        structure description(sizeof(storage), {a, b, c, f});
        description->typeLocalName = xml_name("Owner");
        refused(description, "number 3 counted from 0, of the type 'Owner'");
    }
    // What has no place of its own, and a union: the other fields of its structure may be within it.
    for (const WS_FIELD_DESCRIPTION& f : {
             field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 24, WS_FIELD_OPTIONAL),
             element("f", WS_STRUCT_TYPE, 24, WS_FIELD_OPTIONAL, nothing),
             field(WS_NO_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 24, 0, &none),
             field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 24, WS_FIELD_OPTIONAL, with.choices),
         }) {
        structure description(sizeof(storage), {a, b, c, f});
        xml_session xml;
        assert_hr(S_OK, read_it(xml, description));
    }
}

// In structures of any size: every field is there twice in turn, the last among the others far away.
void shared_places_among_many(void**) {
    constexpr ULONG size = 3 * 4096, step = 64;
    static std::vector<std::string> field_names; // xml_name keeps no copies
    for (ULONG offset = 0; offset < size; offset += step)
        field_names.push_back("f" + std::to_string(offset));
    std::vector<WS_FIELD_DESCRIPTION> fields;
    for (ULONG i = 0; i < field_names.size(); ++i)
        fields.push_back(element(field_names[i].c_str(), WS_INT32_TYPE, size - step * (i + 1), WS_FIELD_OPTIONAL));
    const auto read_many = [&](structure& description) {
        xml_session xml;
        std::vector<BYTE> value(size);
        xml.set_input("<t/>");
        return WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, WS_READ_REQUIRED_VALUE,
                          nullptr, value.data(), size, xml.error());
    };
    structure all(size, fields);
    assert_hr(S_OK, read_many(all));
    for (const WS_FIELD_DESCRIPTION& each : fields) {
        std::vector<WS_FIELD_DESCRIPTION> twice = fields;
        twice.push_back(each);
        structure description(size, twice);
        assert_hr(E_INVALIDARG, read_many(description));
    }
}

void defaults(void**) {
    helpers with;
    INT64 eight_bytes = 0;
    WS_DEFAULT_VALUE four{&eight_bytes, 4}, eight{&eight_bytes, 8};
    WS_FIELD_DESCRIPTION f = element("victim", WS_INT32_TYPE, 0, WS_FIELD_OPTIONAL);
    f.defaultValue = &eight;
    field_refused(f);
    f.options |= WS_FIELD_POINTER; // the value's size, not the pointer's
    field_refused(f);
    f.defaultValue = &four;
    structure good(sizeof(storage), {f});
    xml_session xml;
    assert_hr(S_OK, read_it(xml, good));

    // Types and mappings that have none.
    const WS_VOID_DESCRIPTION nothing{0};
    for (const WS_TYPE type : {WS_XML_BUFFER_TYPE, WS_CHAR_ARRAY_TYPE, WS_UTF8_ARRAY_TYPE, WS_BYTE_ARRAY_TYPE,
                               WS_STRUCT_TYPE, WS_FAULT_TYPE, WS_ENDPOINT_ADDRESS_TYPE}) {
        std::vector<BYTE> zeros(sizeof(WS_FAULT) + sizeof(WS_ENDPOINT_ADDRESS));
        const ULONG size = type == WS_STRUCT_TYPE             ? 4
                           : type == WS_FAULT_TYPE            ? sizeof(WS_FAULT)
                           : type == WS_ENDPOINT_ADDRESS_TYPE ? sizeof(WS_ENDPOINT_ADDRESS)
                                                              : sizeof(void*);
        WS_DEFAULT_VALUE value{zeros.data(), size};
        f = sensible_field(WS_ELEMENT_FIELD_MAPPING, type, with.of(type));
        f.options = WS_FIELD_OPTIONAL;
        f.defaultValue = &value;
        field_refused(f);
    }
    for (WS_FIELD_DESCRIPTION g :
         {text(WS_INT32_TYPE, 0), repeating(nullptr, "victim", WS_INT32_TYPE, 0, 8),
          field(WS_ANY_CONTENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0, 0, &nothing),
          field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, WS_FIELD_OPTIONAL, with.choices)}) {
        g.defaultValue = &four;
        field_refused(g);
    }
}

// ---- structures and unions
// -------------------------------------------------------------------------------------------

void order_of_fields(void**) {
    const WS_FIELD_DESCRIPTION type_attribute = field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0);
    const WS_FIELD_DESCRIPTION an_element = element("e", WS_WSZ_TYPE, 8, WS_FIELD_OPTIONAL);
    const WS_FIELD_DESCRIPTION some_text = text(WS_STRING_TYPE, 16);
    const WS_FIELD_DESCRIPTION everything = field(WS_ANY_CONTENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0);
    const WS_FIELD_DESCRIPTION any_attributes = field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0);
    const WS_FIELD_DESCRIPTION unmapped = field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, 32);
    const WS_FIELD_DESCRIPTION also_unmapped = field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, 36);
    const WS_FIELD_DESCRIPTION an_attribute = attribute("a", WS_INT32_TYPE, 40, WS_FIELD_OPTIONAL);
    const WS_FIELD_DESCRIPTION lang =
        field(WS_XML_ATTRIBUTE_FIELD_MAPPING, "lang", WS_STRING_TYPE, 48, WS_FIELD_OPTIONAL);
    for (const std::vector<WS_FIELD_DESCRIPTION>& fields : {
             std::vector{an_element, type_attribute},
             std::vector{type_attribute, type_attribute},
             std::vector{an_element, some_text},
             std::vector{some_text, an_element},
             std::vector{some_text, some_text},
             std::vector{some_text, everything},
             std::vector{everything, an_element},
             std::vector{everything, some_text},
             std::vector{any_attributes, any_attributes},
             std::vector{an_element, an_attribute},
             std::vector{some_text, an_attribute},
             std::vector{everything, an_attribute},
         }) {
        structure description(sizeof(storage), fields);
        description->typeLocalName = xml_name("Owner");
        refused(description, "number 1 counted from 0, of the type 'Owner'");
    }
    for (const std::vector<WS_FIELD_DESCRIPTION>& fields : {
             std::vector{type_attribute, an_attribute, any_attributes, an_element, everything, unmapped},
             std::vector{any_attributes, an_attribute, some_text, unmapped, also_unmapped},
             std::vector{unmapped, an_attribute, an_element, any_attributes, lang},
         }) {
        structure description(sizeof(storage), fields);
        xml_session xml;
        assert_hr(S_OK, read_it(xml, description));
    }
}

void structures(void**) {
    structure description(sizeof(storage), {element("e", WS_INT32_TYPE, 0)});
    for (const ULONG alignment : {0, 3, 16}) {
        description->alignment = alignment;
        refused(description, "alignment");
    }
    description->alignment = 1;
    xml_session xml;
    assert_hr(WS_E_INVALID_FORMAT, read_it(xml, description));
    description->subTypeCount = 1;
    refused(description, "subtypes");
    description->subTypeCount = 0;
    description->fields[0] = nullptr;
    refused(description, "one of its fields");
    description->fields = nullptr;
    refused(description, "its fields");
}

void unions(void**) {
    const auto with = [](auto break_it) {
        helpers h;
        break_it(h.choices);
        field_refused(field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, 0, h.choices));
        field_refused(
            array(field(WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, 0, h.choices), 8));
        // By itself, too.
        for (const bool reading : {true, false}) {
            xml_session xml;
            INT64 value = 0;
            assert_hr(E_INVALIDARG, reading ? xml.read("<t/>", WS_UNION_TYPE, h.choices, &value)
                                            : xml.write(WS_UNION_TYPE, h.choices, &value));
        }
    };
    with([](union_structure& u) { u->alignment = 5; });
    with([](union_structure& u) { u->fields[0] = nullptr; });
    with([](union_structure& u) { u->fields = nullptr; });
    with([](union_structure& u) { u->enumOffset = 5; });
    with([](union_structure& u) { u->size = 3; });
    with([](union_structure& u) { u[0].field.offset = 5; });
    with([](union_structure& u) { u[0].field.localName = nullptr; });
    with([](union_structure& u) { u[0].field.options = WS_FIELD_OPTIONAL; });
    with([](union_structure& u) { u[0].field = text(WS_INT32_TYPE, 4); });
    with([](union_structure& u) { u[0].field = repeating(nullptr, "i", WS_INT32_TYPE, 0, 4); });
    // The union's own field has its name told, too.
    helpers h;
    h.choices[0].field.options = WS_FIELD_OPTIONAL;
    structure description(sizeof(storage),
                          {field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, 0, h.choices)});
    refused(description, "'choice', number 0");
}

// A description that is wrong deep within is found when it is reached, and the way there is told.
void nested(void**) {
    structure broken(8, {attribute("fine", WS_INT32_TYPE, 0, WS_FIELD_OPTIONAL), text(WS_STRUCT_TYPE, 0)});
    broken->typeLocalName = xml_name("Broken");
    structure middle(8, {element("deep", WS_STRUCT_TYPE, 0, 0, broken)});
    middle->typeLocalName = xml_name("Middle");
    structure outer(8, {element("middle", WS_STRUCT_TYPE, 0, 0, middle)});
    outer->typeLocalName = xml_name("Outer");
    xml_session xml;
    INT64 value = 7;
    assert_hr(E_INVALIDARG, xml.read("<t><middle><deep/></middle></t>", WS_STRUCT_TYPE, outer, &value));
    assert_true(value == 7);
    for (const char* words :
         {"'', number 1 counted from 0, of the type 'Broken'", "'deep', number 0 counted from 0, of the type 'Middle'",
          "'middle', number 0 counted from 0, of the type 'Outer'"})
        assert_true(mentions(xml, words));
    assert_hr(S_OK, WsResetError(xml.error()));
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, outer, &value));
    assert_true(mentions(xml, "'deep', number 0 counted from 0, of the type 'Middle'"));
}

// So are values that cannot be written.
void values_name_their_field(void**) {
    structure description(sizeof(WCHAR*) * 2,
                          {element("given", WS_WSZ_TYPE, 0), element("missing", WS_WSZ_TYPE, sizeof(WCHAR*))});
    WCHAR* const value[2] = {const_cast<WCHAR*>(W("x")), nullptr};
    xml_session xml;
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &value));
    assert_true(mentions(xml, "'missing', number 1"));
    assert_false(mentions(xml, "'given'"));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(types_and_mappings),
        cmocka_unit_test(types_without_their_description),
        cmocka_unit_test(options_and_mappings),
        cmocka_unit_test(names),
        cmocka_unit_test(places),
        cmocka_unit_test(shared_places),
        cmocka_unit_test(shared_places_among_many),
        cmocka_unit_test(defaults),
        cmocka_unit_test(order_of_fields),
        cmocka_unit_test(structures),
        cmocka_unit_test(unions),
        cmocka_unit_test(nested),
        cmocka_unit_test(values_name_their_field),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
