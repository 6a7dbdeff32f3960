#include "message/fault.h"

#include "core/property.h"
#include "core/system_text.h"
#include "message/header_values.h"
#include "message/language.h"
#include "message/tree.h"
#include "serialization/serialization.h"
#include "xml/name.h"

#include <algorithm>

namespace ws {
namespace {

// ---- copies ---------------------------------------------------------------------------------------------------------
// A WS_ERROR's fault is never changed after it was stored, only replaced: copies of the error share it.

[[nodiscard]] HRESULT copy_string(const WS_STRING& from, heap& memory, WS_STRING* out) {
    *out = {};
    if (from.length == 0) return S_OK;
    WCHAR* chars;
    if (const HRESULT hr = memory.alloc_array(from.length, &chars, nullptr); hr != S_OK) return hr;
    std::copy_n(from.chars, from.length, chars);
    *out = {from.length, chars};
    return S_OK;
}

[[nodiscard]] HRESULT copy_xml_string(const WS_XML_STRING& from, heap& memory, WS_XML_STRING* out) {
    BYTE* bytes;
    if (const HRESULT hr = memory.alloc_array(from.length, &bytes, nullptr); hr != S_OK) return hr;
    std::copy_n(from.bytes, from.length, bytes);
    *out = xml_string({reinterpret_cast<const char*>(bytes), from.length});
    return S_OK;
}

[[nodiscard]] HRESULT copy_codes(const WS_FAULT_CODE* from, heap& memory, WS_FAULT_CODE** out) {
    *out = nullptr;
    for (; from != nullptr; from = from->subCode, out = &(*out)->subCode) {
        WS_FAULT_CODE* code;
        HRESULT hr = memory.alloc_array(1, &code, nullptr);
        if (hr != S_OK) return hr;
        *code = {};
        hr = copy_xml_string(from->value.localName, memory, &code->value.localName);
        if (hr == S_OK) hr = copy_xml_string(from->value.ns, memory, &code->value.ns);
        if (hr != S_OK) return hr;
        *out = code;
    }
    return S_OK;
}

[[nodiscard]] HRESULT copy_reasons(const WS_FAULT& from, heap& memory, WS_FAULT* to) {
    HRESULT hr = memory.alloc_array(from.reasonCount, &to->reasons, nullptr);
    for (ULONG i = 0; hr == S_OK && i < from.reasonCount; ++i) {
        hr = copy_string(from.reasons[i].text, memory, &to->reasons[i].text);
        if (hr == S_OK) hr = copy_string(from.reasons[i].lang, memory, &to->reasons[i].lang);
    }
    to->reasonCount = from.reasonCount;
    return hr;
}

[[nodiscard]] HRESULT copy_handle(WS_XML_BUFFER* from, heap& memory, WS_XML_BUFFER** out) {
    *out = nullptr;
    if (from == nullptr) return S_OK;
    xml_buffer* buffer = from_handle<xml_buffer>(from);
    if (buffer == nullptr) return E_INVALIDARG;
    xml_buffer* copy;
    const HRESULT hr = copy_buffer(*buffer->root(), memory, &copy, nullptr);
    if (hr == S_OK) *out = to_handle(copy);
    return hr;
}

[[nodiscard]] HRESULT copy_fault(const WS_FAULT& from, heap& memory, WS_FAULT* out) {
    WS_FAULT copy{};
    HRESULT hr = copy_codes(from.code, memory, &copy.code);
    if (hr == S_OK) hr = copy_reasons(from, memory, &copy);
    if (hr == S_OK) hr = copy_string(from.actor, memory, &copy.actor);
    if (hr == S_OK) hr = copy_string(from.node, memory, &copy.node);
    if (hr == S_OK) hr = copy_handle(from.detail, memory, &copy.detail);
    if (hr == S_OK) *out = copy;
    return hr;
}

// ---- making faults --------------------------------------------------------------------------------------------------

[[nodiscard]] HRESULT add_reason(WS_FAULT& fault, wide_view text, LANGID language, heap& memory) {
    HRESULT hr = memory.alloc_array(1, &fault.reasons, nullptr);
    if (hr != S_OK) return hr;
    WS_FAULT_REASON& reason = fault.reasons[0];
    const wide_string name = language_name(language);
    hr = copy_string({static_cast<ULONG>(text.size()), const_cast<WCHAR*>(text.data())}, memory, &reason.text);
    if (hr == S_OK)
        hr = copy_string({static_cast<ULONG>(name.size()), const_cast<WCHAR*>(name.data())}, memory, &reason.lang);
    if (hr == S_OK) fault.reasonCount = 1;
    return hr;
}

[[nodiscard]] HRESULT add_reason_string(error& to, const WS_FAULT_REASON& reason) {
    return to.add_error_string(format_message(message_id::fault_reason, {reason.text}));
}

LANGID language_of(error& from) noexcept {
    LANGID language = 0;
    return from.get_property(WS_ERROR_PROPERTY_LANGID, &language, sizeof language) == S_OK ? language : LANGID{0};
}

// Everything that the error says, newest first, or else the text of the code.
[[nodiscard]] HRESULT disclose(error& from, HRESULT code, wide_string& text) {
    ULONG count;
    if (const HRESULT hr = from.get_property(WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof count); hr != S_OK)
        return hr;
    for (ULONG i = 0; i < count; ++i) {
        WS_STRING string;
        if (const HRESULT hr = from.get_error_string(i, &string); hr != S_OK) return hr;
        if (!text.empty()) text += WS_TEXT(' ');
        text += view(string);
    }
    if (text.empty()) text = text_of_code(static_cast<ULONG>(code), language_of(from));
    return S_OK;
}

// The element that holds a fault's detail, or null.
tree_node* detail_of(error& from, xml_buffer** buffer) noexcept {
    const WS_FAULT* fault = from.fault().fault;
    *buffer = fault != nullptr ? from_handle<xml_buffer>(fault->detail) : nullptr;
    if (*buffer == nullptr) return nullptr;
    tree_node* node = (*buffer)->root()->first_child;
    while (!node->is_end() && node->type() != WS_XML_NODE_TYPE_ELEMENT)
        node = node->next;
    return node->is_end() ? nullptr : node;
}

} // namespace

// A code without a namespace means SOAP's own, of whatever version the fault is sent in.
HRESULT make_fault(std::string_view code_name, heap& memory, WS_FAULT* out) {
    WS_FAULT_CODE* code;
    if (const HRESULT hr = memory.alloc_array(1, &code, nullptr); hr != S_OK) return hr;
    *code = {};
    code->value.localName = xml_string(code_name);
    code->value.ns = xml_string("");
    *out = {};
    out->code = code;
    return S_OK;
}

HRESULT store_fault(error& to, const WS_FAULT& fault) {
    WS_FAULT* stored;
    if (const HRESULT hr = to.memory().alloc_array(1, &stored, nullptr); hr != S_OK) return hr;
    *stored = fault;
    to.fault().fault = stored;
    return S_OK;
}

// ---- properties -----------------------------------------------------------------------------------------------------

HRESULT get_fault_error_property(error& from, WS_FAULT_ERROR_PROPERTY_ID id, void* value, ULONG size) {
    const error::fault_properties& fault = from.fault();
    switch (id) {
    case WS_FAULT_ERROR_PROPERTY_FAULT:
        return get_value(fault.fault, value, size, nullptr);
    case WS_FAULT_ERROR_PROPERTY_ACTION:
        return get_value(fault.action, value, size, nullptr);
    case WS_FAULT_ERROR_PROPERTY_HEADER:
        return get_value(fault.header, value, size, nullptr);
    }
    return E_INVALIDARG;
}

namespace {

[[nodiscard]] HRESULT set_fault(error& to, const WS_FAULT& from) {
    if (from.reasons == nullptr && from.reasonCount > 0) return E_INVALIDARG;
    WS_FAULT copy;
    HRESULT hr = copy_fault(from, to.memory(), &copy);
    if (hr == S_OK) hr = store_fault(to, copy);
    const LANGID language = language_of(to);
    for (ULONG i = 0; hr == S_OK && i < copy.reasonCount; ++i)
        if (is_language(view(copy.reasons[i].lang), language) && copy.reasons[i].text.length > 0)
            hr = add_reason_string(to, copy.reasons[i]);
    return hr;
}

} // namespace

HRESULT set_fault_error_property(error& to, WS_FAULT_ERROR_PROPERTY_ID id, const void* value, ULONG size) {
    switch (id) {
    case WS_FAULT_ERROR_PROPERTY_FAULT: {
        WS_FAULT fault;
        const HRESULT hr = set_value(fault, value, size, nullptr);
        return hr == S_OK ? set_fault(to, fault) : hr;
    }
    case WS_FAULT_ERROR_PROPERTY_ACTION: {
        WS_XML_STRING action{};
        const HRESULT hr = set_value(action, value, size, nullptr);
        return hr == S_OK ? copy_xml_string(action, to.memory(), &to.fault().action) : hr;
    }
    case WS_FAULT_ERROR_PROPERTY_HEADER: {
        WS_XML_BUFFER* header = nullptr;
        const HRESULT hr = set_value(header, value, size, nullptr);
        return hr == S_OK ? copy_handle(header, to.memory(), &to.fault().header) : hr;
    }
    }
    return E_INVALIDARG;
}

// ---- detail ---------------------------------------------------------------------------------------------------------

HRESULT set_fault_error_detail(error& to, const WS_FAULT_DETAIL_DESCRIPTION* description, WS_WRITE_OPTION option,
                               const void* value, ULONG size) {
    if (description == nullptr || description->detailElementDescription == nullptr) return E_INVALIDARG;
    if (option != WS_WRITE_REQUIRED_VALUE && option != WS_WRITE_REQUIRED_POINTER) return E_INVALIDARG;
    heap& memory = to.memory();
    WS_FAULT fault;
    HRESULT hr = S_OK;
    if (to.fault().fault != nullptr)
        fault = *to.fault().fault;
    else
        hr = make_fault("Receiver", memory, &fault);
    xml_buffer* buffer;
    tree_node* detail;
    if (hr == S_OK) hr = xml_buffer::create(memory, nullptr, 0, &buffer, nullptr);
    // The name does not matter: each envelope version has its own.
    if (hr == S_OK) hr = buffer->new_element(nullptr, xml_string("detail"), xml_string(""), &detail, nullptr);
    if (hr != S_OK) return hr;
    xml_buffer::insert_before(*buffer->root()->end, *detail);
    owned<xml_writer> writer;
    hr = xml_writer::create(nullptr, 0, writer, nullptr);
    if (hr == S_OK) hr = writer->set_output_to_buffer(*buffer, nullptr, 0, nullptr);
    const WS_XML_NODE_POSITION position{to_handle(buffer), detail->end};
    if (hr == S_OK) hr = writer->set_position(&position, nullptr);
    if (hr == S_OK) hr = write_element(*writer, *description->detailElementDescription, option, value, size, nullptr);
    fault.detail = to_handle(buffer);
    WS_XML_STRING action = to.fault().action;
    if (hr == S_OK && description->action != nullptr) hr = copy_xml_string(*description->action, memory, &action);
    if (hr == S_OK) hr = store_fault(to, fault);
    if (hr == S_OK) to.fault().action = action;
    return hr;
}

HRESULT get_fault_error_detail(error& from, const WS_FAULT_DETAIL_DESCRIPTION* description, WS_READ_OPTION option,
                               heap* memory, void* value, ULONG size) {
    if (description == nullptr || description->detailElementDescription == nullptr) return E_INVALIDARG;
    const WS_XML_STRING& action = from.fault().action;
    const bool other_fault =
        description->action != nullptr && action.length > 0 && !equal(*description->action, action);
    xml_buffer* buffer;
    tree_node* detail = detail_of(from, &buffer);
    const bool may_be_missing = option == WS_READ_OPTIONAL_POINTER || option == WS_READ_NILLABLE_POINTER;
    if (detail == nullptr || other_fault)
        return may_be_missing ? give_absence(option, value, size, nullptr) : WS_E_INVALID_FORMAT;
    owned<xml_reader> reader;
    HRESULT hr = xml_reader::create(nullptr, 0, reader, nullptr);
    if (hr == S_OK) hr = reader->set_input_to_buffer(*buffer, nullptr, 0, nullptr);
    const WS_XML_NODE_POSITION position{to_handle(buffer), detail};
    if (hr == S_OK) hr = reader->set_position(&position, nullptr);
    if (hr == S_OK) hr = reader->read_start_element(nullptr);
    const WS_ELEMENT_DESCRIPTION& element = *description->detailElementDescription;
    BOOL something = FALSE, wanted = FALSE;
    if (hr == S_OK) hr = reader->read_to_start_element(nullptr, nullptr, &something, nullptr);
    if (hr == S_OK) hr = reader->read_to_start_element(element.elementLocalName, element.elementNs, &wanted, nullptr);
    if (hr == S_OK) hr = read_element(*reader, element, option, memory, value, size, nullptr);
    // The element may be missing, but another must not be in its place; a pointer is null all the same.
    return hr == S_OK && something && !wanted ? WS_E_INVALID_FORMAT : hr;
}

// ---- from an error and into one -------------------------------------------------------------------------------------

HRESULT create_fault_from_error(error& from, HRESULT code, WS_FAULT_DISCLOSURE disclosure, heap& memory,
                                WS_FAULT* out) {
    if (out == nullptr || SUCCEEDED(code)) return E_INVALIDARG;
    if (disclosure != WS_MINIMAL_FAULT_DISCLOSURE && disclosure != WS_FULL_FAULT_DISCLOSURE) return E_INVALIDARG;
    WS_FAULT fault{};
    HRESULT hr = make_fault("Receiver", memory, &fault);
    WS_FAULT_CODE* const default_code = fault.code;
    if (hr == S_OK && from.fault().fault != nullptr) hr = copy_fault(*from.fault().fault, memory, &fault);
    if (hr == S_OK && fault.code == nullptr) fault.code = default_code;
    if (hr == S_OK && fault.reasonCount == 0) {
        constexpr LANGID catalogue_language = 0x0409;
        wide_string text;
        LANGID language = catalogue_language;
        if (disclosure == WS_FULL_FAULT_DISCLOSURE) {
            hr = disclose(from, code, text);
            language = language_of(from);
        } else {
            text = catalogue_text(static_cast<uint32_t>(message_id::e_endpoint_failure));
        }
        if (hr == S_OK) hr = add_reason(fault, text, language, memory);
    }
    if (hr == S_OK) *out = fault;
    return hr;
}

HRESULT set_fault_headers(message& to, error& from, error* err) {
    const error::fault_properties& fault = from.fault();
    WS_XML_STRING action{};
    bool has_action = false;
    HRESULT hr = to.get_header_text(WS_ACTION_HEADER, &action, &has_action, err);
    if (hr == S_OK && fault.action.length > 0)
        hr = to.set_header_text(WS_ACTION_HEADER, fault.action, err);
    else if (hr == S_OK && !has_action)
        hr = to.set_header_text(WS_ACTION_HEADER, to.addressing().fault_action, err);
    xml_buffer* header = from_handle<xml_buffer>(fault.header);
    return hr == S_OK && header != nullptr ? to.add_headers(*header, false, err) : hr;
}

namespace {

// What the fault means to this runtime: the first of its codes that has a meaning, or the outermost.
struct recognized_fault {
    HRESULT result;
    const WS_XML_QNAME* code;
};

// WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS: "If the fault is recognized by this runtime, the corresponding error code is
// returned". A fault of SOAP itself says that the two ends do not speak the same protocol.
recognized_fault recognize(const WS_FAULT& fault, const soap_names& soap, const wsa_names& addressing) noexcept {
    const struct {
        const WS_XML_STRING& ns;
        std::string_view name;
        HRESULT result;
    } known[] = {
        {soap.ns, "MustUnderstand", WS_E_INVALID_FORMAT},
        {soap.ns, "VersionMismatch", WS_E_INVALID_FORMAT},
        {addressing.ns, "ActionNotSupported", WS_E_ENDPOINT_ACTION_NOT_SUPPORTED},
        {addressing.ns, "DestinationUnreachable", WS_E_ENDPOINT_NOT_FOUND},
        {addressing.ns, "EndpointUnavailable", WS_E_ENDPOINT_NOT_AVAILABLE},
    };
    for (const WS_FAULT_CODE* code = fault.code; code != nullptr; code = code->subCode)
        for (const auto& each : known)
            if (view(code->value.localName) == each.name && equal(code->value.ns, each.ns))
                return {each.result, &code->value};
    return {WS_E_ENDPOINT_FAULT_RECEIVED, nullptr};
}

// Whatever their language, if none is in the one that is wanted.
[[nodiscard]] HRESULT add_reasons(error& to, const WS_FAULT& fault, const LANGID* language) {
    const auto is_wanted = [&](const WS_FAULT_REASON& r) { return is_language(view(r.lang), *language); };
    if (language && std::none_of(fault.reasons, fault.reasons + fault.reasonCount, is_wanted)) language = nullptr;
    HRESULT hr = S_OK;
    for (ULONG i = fault.reasonCount; hr == S_OK && i-- > 0;)
        if (fault.reasons[i].text.length > 0 && (!language || is_wanted(fault.reasons[i])))
            hr = add_reason_string(to, fault.reasons[i]);
    return hr;
}

[[nodiscard]] HRESULT receive_fault(message& from, bool recognizes, error* err, const LANGID* language);

} // namespace

HRESULT receive_fault(message& from, bool recognizes, error* err) {
    return receive_fault(from, recognizes, err, nullptr);
}

HRESULT receive_fault_in(LANGID language, message& from, bool recognizes, error* err) {
    if (language == 0 && err != nullptr) language = language_of(*err);
    return receive_fault(from, recognizes, err, &language);
}

namespace {

HRESULT receive_fault(message& from, bool recognizes, error* err, const LANGID* language) {
    if (err == nullptr && !recognizes) return WS_E_ENDPOINT_FAULT_RECEIVED;
    WS_ELEMENT_DESCRIPTION description{};
    description.type = WS_FAULT_TYPE;
    heap passing(SIZE_MAX, 0); // for who keeps nothing of it
    heap& memory = err != nullptr ? err->memory() : passing;
    WS_FAULT fault;
    HRESULT hr = from.read_body(&description, WS_READ_REQUIRED_VALUE, &memory, &fault, sizeof fault, err);
    if (hr != S_OK) return hr;
    recognized_fault known{WS_E_ENDPOINT_FAULT_RECEIVED, nullptr};
    if (recognizes) known = recognize(fault, from.soap(), from.addressing());
    if (err == nullptr) return known.result;
    WS_XML_STRING action{};
    bool has_action = false;
    hr = from.get_header_text(WS_ACTION_HEADER, &action, &has_action, err);
    if (hr == S_OK && has_action) hr = copy_xml_string(action, err->memory(), &err->fault().action);
    if (hr == S_OK) hr = store_fault(*err, fault);
    if (hr != S_OK) return hr;
    if (known.code != nullptr)
        (void)fail(err, known.result, message_id::fault_recognized, {known.code->localName, known.code->ns});
    else
        (void)fail(err, known.result, message_id::e_endpoint_fault_received);
    // The peer's own words are the newest: they say the most.
    hr = add_reasons(*err, fault, language);
    return hr == S_OK ? known.result : hr;
}

} // namespace

} // namespace ws
