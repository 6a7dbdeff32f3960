#include "serialization/fault.h"

#include "serialization/type_reader.h"
#include "serialization/type_writer.h"
#include "xml/name.h"
#include "xml/static_dictionary.h"

namespace ws {
namespace {

// Names that descriptions point at. The SDK's structures have no const; nobody writes through them.
WS_XML_STRING* name(ULONG id) noexcept {
    return const_cast<WS_XML_STRING*>(&static_string(id));
}
WS_XML_STRING* soap12() noexcept {
    return name(2);
}
WS_XML_STRING no_namespace{};

WS_FIELD_DESCRIPTION make_field(WS_FIELD_MAPPING mapping, WS_XML_STRING* local_name, WS_XML_STRING* ns, WS_TYPE type,
                                size_t offset, ULONG options = 0, void* description = nullptr) noexcept {
    WS_FIELD_DESCRIPTION field{};
    field.mapping = mapping;
    field.localName = local_name;
    field.ns = ns;
    field.type = type;
    field.typeDescription = description;
    field.offset = static_cast<ULONG>(offset);
    field.options = options;
    field.countOffset = no_count;
    return field;
}

WS_STRUCT_DESCRIPTION make_struct(size_t size, WS_FIELD_DESCRIPTION** fields, size_t count) noexcept {
    WS_STRUCT_DESCRIPTION structure{};
    structure.size = static_cast<ULONG>(size);
    structure.alignment = alignof(void*);
    structure.fields = fields;
    structure.fieldCount = static_cast<ULONG>(count);
    // Others' faults are read for what is understood of them.
    structure.structOptions = WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT | WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES;
    return structure;
}

// A reason's text with its language, which only SOAP 1.2 tells.
struct reason_description {
    WS_XML_STRING lang_name = xml_string("lang");
    WS_FIELD_DESCRIPTION lang = make_field(WS_XML_ATTRIBUTE_FIELD_MAPPING, &lang_name, nullptr, WS_STRING_TYPE,
                                           offsetof(WS_FAULT_REASON, lang), WS_FIELD_OPTIONAL);
    WS_FIELD_DESCRIPTION text =
        make_field(WS_TEXT_FIELD_MAPPING, nullptr, nullptr, WS_STRING_TYPE, offsetof(WS_FAULT_REASON, text));
    WS_FIELD_DESCRIPTION* fields[2] = {&lang, &text};
    WS_STRUCT_DESCRIPTION structure = make_struct(sizeof(WS_FAULT_REASON), fields, std::size(fields));
};

WS_FIELD_DESCRIPTION make_reasons(WS_XML_STRING* wrapper, WS_XML_STRING* item, WS_XML_STRING* ns,
                                  reason_description& reason) noexcept {
    WS_FIELD_DESCRIPTION field =
        make_field(WS_REPEATING_ELEMENT_FIELD_MAPPING, wrapper, wrapper != nullptr ? ns : nullptr, WS_STRUCT_TYPE,
                   offsetof(WS_FAULT, reasons), 0, &reason.structure);
    field.countOffset = offsetof(WS_FAULT, reasonCount);
    field.itemLocalName = item;
    field.itemNs = ns;
    return field;
}

struct fault11_description {
    reason_description reason;
    WS_VOID_DESCRIPTION pointer{sizeof(void*)};
    WS_VOID_DESCRIPTION string{sizeof(WS_STRING)};

    WS_FIELD_DESCRIPTION code_value =
        make_field(WS_TEXT_FIELD_MAPPING, nullptr, nullptr, WS_XML_QNAME_TYPE, offsetof(WS_FAULT_CODE, value));
    WS_FIELD_DESCRIPTION code_subcode =
        make_field(WS_NO_FIELD_MAPPING, nullptr, nullptr, WS_VOID_TYPE, offsetof(WS_FAULT_CODE, subCode), 0, &pointer);
    WS_FIELD_DESCRIPTION* code_fields[2] = {&code_value, &code_subcode};
    WS_STRUCT_DESCRIPTION code_structure = make_struct(sizeof(WS_FAULT_CODE), code_fields, std::size(code_fields));

    WS_FIELD_DESCRIPTION code = make_field(WS_ELEMENT_FIELD_MAPPING, name(483), &no_namespace, WS_STRUCT_TYPE,
                                           offsetof(WS_FAULT, code), WS_FIELD_POINTER, &code_structure);
    WS_FIELD_DESCRIPTION reasons = make_reasons(nullptr, name(484), &no_namespace, reason);
    WS_FIELD_DESCRIPTION actor = make_field(WS_ELEMENT_FIELD_MAPPING, name(485), &no_namespace, WS_STRING_TYPE,
                                            offsetof(WS_FAULT, actor), WS_FIELD_OPTIONAL);
    WS_FIELD_DESCRIPTION detail = make_field(WS_ELEMENT_FIELD_MAPPING, name(486), &no_namespace, WS_XML_BUFFER_TYPE,
                                             offsetof(WS_FAULT, detail), WS_FIELD_OPTIONAL);
    WS_FIELD_DESCRIPTION node =
        make_field(WS_NO_FIELD_MAPPING, nullptr, nullptr, WS_VOID_TYPE, offsetof(WS_FAULT, node), 0, &string);
    WS_FIELD_DESCRIPTION* fields[5] = {&code, &reasons, &actor, &detail, &node};
    WS_STRUCT_DESCRIPTION structure = make_struct(sizeof(WS_FAULT), fields, std::size(fields));
};

struct fault12_description {
    reason_description reason;

    WS_FIELD_DESCRIPTION code_value =
        make_field(WS_ELEMENT_FIELD_MAPPING, name(77), soap12(), WS_XML_QNAME_TYPE, offsetof(WS_FAULT_CODE, value));
    WS_FIELD_DESCRIPTION code_subcode =
        make_field(WS_ELEMENT_FIELD_MAPPING, name(78), soap12(), WS_STRUCT_TYPE, offsetof(WS_FAULT_CODE, subCode),
                   WS_FIELD_POINTER | WS_FIELD_OPTIONAL, &code_structure);
    WS_FIELD_DESCRIPTION* code_fields[2] = {&code_value, &code_subcode};
    WS_STRUCT_DESCRIPTION code_structure = make_struct(sizeof(WS_FAULT_CODE), code_fields, std::size(code_fields));

    WS_FIELD_DESCRIPTION code = make_field(WS_ELEMENT_FIELD_MAPPING, name(71), soap12(), WS_STRUCT_TYPE,
                                           offsetof(WS_FAULT, code), WS_FIELD_POINTER, &code_structure);
    WS_FIELD_DESCRIPTION reasons = make_reasons(name(72), name(73), soap12(), reason);
    WS_FIELD_DESCRIPTION node = make_field(WS_ELEMENT_FIELD_MAPPING, name(74), soap12(), WS_STRING_TYPE,
                                           offsetof(WS_FAULT, node), WS_FIELD_OPTIONAL);
    WS_FIELD_DESCRIPTION role = make_field(WS_ELEMENT_FIELD_MAPPING, name(75), soap12(), WS_STRING_TYPE,
                                           offsetof(WS_FAULT, actor), WS_FIELD_OPTIONAL);
    WS_FIELD_DESCRIPTION detail = make_field(WS_ELEMENT_FIELD_MAPPING, name(76), soap12(), WS_XML_BUFFER_TYPE,
                                             offsetof(WS_FAULT, detail), WS_FIELD_OPTIONAL);
    WS_FIELD_DESCRIPTION* fields[5] = {&code, &reasons, &node, &role, &detail};
    WS_STRUCT_DESCRIPTION structure = make_struct(sizeof(WS_FAULT), fields, std::size(fields));
};

} // namespace

const WS_STRUCT_DESCRIPTION* fault_structure(WS_ENVELOPE_VERSION version) noexcept {
    static fault11_description fault11;
    static fault12_description fault12;
    switch (version) {
    case WS_ENVELOPE_VERSION_SOAP_1_1:
        return &fault11.structure;
    case WS_ENVELOPE_VERSION_SOAP_1_2:
        return &fault12.structure;
    default:
        return nullptr;
    }
}

HRESULT type_reader::read_fault(const void* description, void* out) {
    const auto version = static_cast<const WS_FAULT_DESCRIPTION*>(description)->envelopeVersion;
    return read_struct_element(*fault_structure(version), out);
}

namespace {

// A code without a namespace is SOAP's own, under the name that the version has for it.
void name_code(WS_FAULT_CODE& code, WS_ENVELOPE_VERSION version) noexcept {
    if (code.value.ns.length != 0) return;
    const bool soap11 = version == WS_ENVELOPE_VERSION_SOAP_1_1;
    code.value.ns = static_string(soap11 ? 481 : 2);
    if (soap11 && equal(code.value.localName, "Sender")) code.value.localName = xml_string("Client");
    if (soap11 && equal(code.value.localName, "Receiver")) code.value.localName = xml_string("Server");
}

} // namespace

HRESULT type_writer::write_fault(const void* description, const void* value) {
    const auto version = static_cast<const WS_FAULT_DESCRIPTION*>(description)->envelopeVersion;
    auto fault = load<WS_FAULT>(value);
    WS_FAULT_REASON no_reason{};
    // Without characters they mean the endpoint itself, which is what leaving them out says.
    if (fault.actor.length == 0) fault.actor = {};
    if (fault.node.length == 0) fault.node = {};
    WS_FAULT_CODE code;
    if (fault.code != nullptr) {
        code = *fault.code;
        name_code(code, version);
        fault.code = &code;
    }
    if (version == WS_ENVELOPE_VERSION_SOAP_1_1) {
        // faultstring has to be there, and there is but one.
        if (fault.reasonCount == 0) fault.reasons = &no_reason;
        fault.reasonCount = 1;
    }
    return write(WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, fault_structure(version), &fault);
}

} // namespace ws
