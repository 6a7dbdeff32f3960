// The faults that SOAP 1.1 and 1.2 and WS-Addressing 0.9 and 1.0 prescribe for receivers.
#include "message/fault.h"
#include "message/tree.h"
#include "xml/name.h"

namespace ws {
namespace {

struct qualified_name {
    const WS_XML_STRING* prefix;
    WS_XML_STRING local_name;
    const WS_XML_STRING& ns;
};

[[nodiscard]] HRESULT append_element(xml_buffer& buffer, tree_node& parent, const qualified_name& name,
                                     tree_node** out) {
    const HRESULT hr = buffer.new_element(name.prefix, name.local_name, name.ns, out, nullptr);
    if (hr == S_OK) xml_buffer::insert_before(*parent.end, **out);
    return hr;
}

[[nodiscard]] HRESULT new_buffer(heap& memory, const qualified_name& name, xml_buffer** buffer, tree_node** element) {
    const HRESULT hr = xml_buffer::create(memory, nullptr, 0, buffer, nullptr);
    return hr == S_OK ? append_element(**buffer, *(*buffer)->root(), name, element) : hr;
}

[[nodiscard]] HRESULT declare(xml_buffer& buffer, tree_node& element, WS_XML_STRING prefix, WS_XML_STRING ns) {
    WS_XML_ATTRIBUTE declaration{};
    declaration.isXmlNs = TRUE;
    declaration.prefix = &prefix;
    declaration.ns = &ns;
    return buffer.add_attribute(element, declaration, nullptr);
}

// The text goes on pointing at the names.
WS_XML_QNAME_TEXT qname_text(WS_XML_STRING& prefix, WS_XML_STRING& local_name, WS_XML_STRING& ns) noexcept {
    WS_XML_QNAME_TEXT text{};
    text.text.textType = WS_XML_TEXT_TYPE_QNAME;
    text.prefix = &prefix;
    text.localName = &local_name;
    text.ns = &ns;
    return text;
}

// <element qname="h:name" xmlns:h="ns"/>
[[nodiscard]] HRESULT add_qname_attribute(xml_buffer& buffer, tree_node& element, WS_XML_STRING local_name,
                                          WS_XML_STRING ns) {
    WS_XML_STRING prefix = xml_string("h"), name = protocol_name("qname"), none = xml_string("");
    WS_XML_QNAME_TEXT value = qname_text(prefix, local_name, ns);
    WS_XML_ATTRIBUTE attribute{};
    attribute.prefix = &none;
    attribute.localName = &name;
    attribute.ns = &none;
    attribute.value = &value.text;
    HRESULT hr = declare(buffer, element, prefix, ns);
    if (hr == S_OK) hr = buffer.add_attribute(element, attribute, nullptr);
    element.element.isEmpty = TRUE;
    return hr;
}

[[nodiscard]] HRESULT store(error& to, const WS_FAULT& fault, const WS_XML_STRING& action, xml_buffer* header) {
    const HRESULT hr = store_fault(to, fault);
    if (hr != S_OK) return hr;
    to.fault().action = action;
    to.fault().header = header != nullptr ? to_handle(header) : nullptr;
    return S_OK;
}

} // namespace

// ---- SOAP -----------------------------------------------------------------------------------------------------------

// SOAP 1.2 wants to be told which envelopes are understood (part 1, 5.4.7); SOAP 1.1 has no header for that.
HRESULT set_version_mismatch_fault(error& to, const soap_names& soap) {
    heap& memory = to.memory();
    WS_FAULT fault;
    HRESULT hr = make_fault("VersionMismatch", memory, &fault);
    xml_buffer* upgrade = nullptr;
    if (hr == S_OK && soap.version == WS_ENVELOPE_VERSION_SOAP_1_2) {
        tree_node *root, *supported;
        hr = new_buffer(memory, {&soap.prefix, protocol_name("Upgrade"), soap.ns}, &upgrade, &root);
        if (hr == S_OK)
            hr = append_element(*upgrade, *root, {&soap.prefix, protocol_name("SupportedEnvelope"), soap.ns},
                                &supported);
        if (hr == S_OK) hr = add_qname_attribute(*upgrade, *supported, soap.envelope, soap.ns);
    }
    return hr == S_OK ? store(to, fault, {}, upgrade) : hr;
}

bool is_version_mismatch(error& from) noexcept {
    const WS_FAULT* fault = from.fault().fault;
    return fault != nullptr && fault->code != nullptr && fault->code->value.ns.length == 0 &&
           view(fault->code->value.localName) == "VersionMismatch";
}

// SOAP 1.2 wants to be told which header it was (part 1, 5.4.8).
HRESULT set_not_understood_fault(error& to, const soap_names& soap, const WS_XML_ELEMENT_NODE& header) {
    heap& memory = to.memory();
    WS_FAULT fault;
    HRESULT hr = make_fault("MustUnderstand", memory, &fault);
    xml_buffer* not_understood = nullptr;
    if (hr == S_OK && soap.version == WS_ENVELOPE_VERSION_SOAP_1_2) {
        tree_node* element;
        hr = new_buffer(memory, {&soap.prefix, protocol_name("NotUnderstood"), soap.ns}, &not_understood, &element);
        if (hr == S_OK) hr = add_qname_attribute(*not_understood, *element, *header.localName, *header.ns);
    }
    return hr == S_OK ? store(to, fault, {}, not_understood) : hr;
}

// ---- WS-Addressing --------------------------------------------------------------------------------------------------

namespace {

// What the versions call a fault, and the element that tells the problem in 1.0.
struct fault_names {
    std::string_view version_1_0, before, more, problem;
};

fault_names names_of(addressing_fault which) noexcept {
    switch (which) {
    case addressing_fault::action_not_supported:
        return {"ActionNotSupported", "ActionNotSupported", {}, "ProblemAction"};
    case addressing_fault::destination_unreachable:
        return {"DestinationUnreachable", "DestinationUnreachable", {}, "ProblemIRI"};
    case addressing_fault::header_required:
        return {"MessageAddressingHeaderRequired", "MessageInformationHeaderRequired", {}, "ProblemHeaderQName"};
    case addressing_fault::header_repeated:
        return {"InvalidAddressingHeader", "InvalidMessageInformationHeader", "InvalidCardinality",
                "ProblemHeaderQName"};
    }
    return {};
}

[[nodiscard]] HRESULT add_code(std::string_view name, const wsa_names& addressing, heap& memory, WS_FAULT_CODE** out) {
    const HRESULT hr = memory.alloc_array(1, out, nullptr);
    if (hr == S_OK) **out = {{protocol_name(name), addressing.ns}, nullptr};
    return hr;
}

// In SOAP 1.1 the subcode is the code, which cannot have others in it.
[[nodiscard]] HRESULT make_addressing_fault(const fault_names& names, const soap_names& soap,
                                            const wsa_names& addressing, heap& memory, WS_FAULT* out) {
    const bool is_1_0 = addressing.version == WS_ADDRESSING_VERSION_1_0;
    const bool is_soap_1_1 = soap.version == WS_ENVELOPE_VERSION_SOAP_1_1;
    WS_FAULT fault;
    HRESULT hr = make_fault("Sender", memory, &fault);
    WS_FAULT_CODE* code = nullptr;
    if (hr == S_OK) hr = add_code(is_1_0 ? names.version_1_0 : names.before, addressing, memory, &code);
    if (hr == S_OK && is_1_0 && !is_soap_1_1 && !names.more.empty())
        hr = add_code(names.more, addressing, memory, &code->subCode);
    if (hr != S_OK) return hr;
    (is_soap_1_1 ? fault.code : fault.code->subCode) = code;
    *out = fault;
    return S_OK;
}

[[nodiscard]] HRESULT add_problem(xml_buffer& buffer, tree_node& parent, addressing_fault which,
                                  const wsa_names& addressing, const WS_XML_STRING& problem) {
    tree_node* element;
    HRESULT hr = append_element(buffer, parent,
                                {&addressing.prefix, protocol_name(names_of(which).problem), addressing.ns}, &element);
    if (hr != S_OK) return hr;
    if (which == addressing_fault::header_required || which == addressing_fault::header_repeated) {
        WS_XML_STRING prefix = addressing.prefix, name = problem, ns = addressing.ns;
        const WS_XML_QNAME_TEXT value = qname_text(prefix, name, ns);
        tree_node* text;
        hr = declare(buffer, *element, prefix, ns);
        if (hr == S_OK) hr = buffer.new_text(value.text, &text, nullptr);
        if (hr == S_OK) xml_buffer::insert_before(*element->end, *text);
        return hr;
    }
    if (which == addressing_fault::action_not_supported) {
        hr = append_element(buffer, *element, {&addressing.prefix, addressing.headers[WS_ACTION_HEADER], addressing.ns},
                            &element);
        if (hr != S_OK) return hr;
    }
    return append_text(buffer, *element, problem, nullptr);
}

} // namespace

// The detail tells of a header, which in SOAP 1.1 may only be done in a header (SOAP binding of WS-Addressing 1.0, 6).
HRESULT set_addressing_fault(error* to, addressing_fault which, const soap_names& soap, const wsa_names& addressing,
                             const WS_XML_STRING& problem) {
    if (to == nullptr) return S_OK;
    heap& memory = to->memory();
    WS_FAULT fault;
    HRESULT hr = make_addressing_fault(names_of(which), soap, addressing, memory, &fault);
    if (hr != S_OK || addressing.version != WS_ADDRESSING_VERSION_1_0)
        return hr == S_OK ? store(*to, fault, {}, nullptr) : hr;
    const bool is_soap_1_1 = soap.version == WS_ENVELOPE_VERSION_SOAP_1_1;
    const WS_XML_STRING none = xml_string("");
    const qualified_name root_name =
        is_soap_1_1 ? qualified_name{&addressing.prefix, protocol_name("FaultDetail"), addressing.ns}
                    : qualified_name{nullptr, protocol_name("Detail"), none}; // each envelope version has its own
    xml_buffer* detail;
    tree_node* root;
    hr = new_buffer(memory, root_name, &detail, &root);
    if (hr == S_OK) hr = add_problem(*detail, *root, which, addressing, problem);
    if (hr != S_OK) return hr;
    if (!is_soap_1_1) fault.detail = to_handle(detail);
    return store(*to, fault, addressing.own_fault_action, is_soap_1_1 ? detail : nullptr);
}

} // namespace ws
