#include "xml/decoder.h"

#include "xml/name.h"
#include "xml/values.h"

#include <cstring>

namespace ws {

void encoded_decoder::restart() noexcept {
    scope_.reset(input_.is_stable(), properties_.max_namespaces);
    node_ = &bof_node;
    had_root_ = false;
    closes_element_ = false;
}

HRESULT encoded_decoder::fail_at(const char* place, error* err, HRESULT code, message_id id,
                                 std::initializer_list<text_argument> arguments) noexcept {
    if (err != nullptr) tell_place_of(place, err);
    return fail(err, code, id, arguments);
}

HRESULT encoded_decoder::allow_element(const char* place, error* err) noexcept {
    const size_t depth = scope_.depth();
    if (depth >= properties_.max_depth)
        return fail_at(place, err, WS_E_QUOTA_EXCEEDED, message_id::xml_depth_quota, {properties_.max_depth});
    if (depth == 0 && had_root_ && !properties_.allow_fragment)
        return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_second_root);
    return S_OK;
}

HRESULT encoded_decoder::allow_text(const char* place, bool is_space, error* err) noexcept {
    if (scope_.depth() != 0 || is_space || properties_.allow_fragment) return S_OK;
    return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_text_outside);
}

HRESULT encoded_decoder::too_many_attributes(const char* place, error* err) noexcept {
    return fail_at(place, err, WS_E_QUOTA_EXCEEDED, message_id::xml_attribute_quota, {properties_.max_attributes});
}

HRESULT encoded_decoder::declare(const char* place, const WS_XML_STRING& prefix, const WS_XML_STRING& ns, error* err) {
    // Namespaces in XML 1.0: xml is bound to its own namespace only, xmlns to none, and a prefix not to nothing.
    const bool is_xml = equal(prefix, "xml");
    if (is_xml != equal(ns, xml_namespace) || equal(prefix, "xmlns") || equal(ns, xmlns_namespace) ||
        (ns.length == 0 && prefix.length != 0))
        return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_reserved_binding, {prefix, ns});
    switch (scope_.declare(prefix, ns)) {
    case scope_stack::declared::done:
        return S_OK;
    case scope_stack::declared::twice:
        return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_prefix_declared_twice, {prefix});
    case scope_stack::declared::over_quota:
        break;
    }
    return fail_at(place, err, WS_E_QUOTA_EXCEEDED, message_id::xml_namespace_quota, {properties_.max_namespaces});
}

HRESULT encoded_decoder::resolve_names(const char* place, element_store& element, bool is_empty, error* err) {
    const WS_XML_STRING* ns = scope_.find(view(element.prefix));
    if (ns == nullptr)
        return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_unbound_prefix, {element.prefix});
    const size_t count = element.attribute_count();
    for (size_t i = 0; i != count; ++i) {
        attribute_slot& slot = element.attribute(i);
        if (slot.attribute.isXmlNs) continue;
        if (slot.prefix.length == 0)
            slot.ns = {};
        else if (const HRESULT hr = resolve_attribute(place, element, slot, err); FAILED(hr))
            return hr;
    }
    if (count > 1)
        if (const attribute_slot* twice = element.find_duplicate())
            return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_duplicate_attribute, {twice->local_name});
    element.finish(*ns, is_empty);
    return S_OK;
}

HRESULT encoded_decoder::resolve_attribute(const char* place, element_store& element, attribute_slot& slot,
                                           error* err) {
    const WS_XML_STRING* ns = scope_.find(view(slot.prefix));
    if (ns == nullptr) return fail_at(place, err, WS_E_INVALID_FORMAT, message_id::xml_unbound_prefix, {slot.prefix});
    slot.ns = *ns;
    if (!equal(slot.prefix, "xml")) return S_OK;
    const WS_XML_TEXT& text = slot.text.value.text;
    if (text.textType == WS_XML_TEXT_TYPE_UTF8) {
        scope_.add_xml_attribute(view(slot.local_name), utf8_chars(text));
        return S_OK;
    }
    char* begin = element.chars.reserve(text_size_bound(text));
    char* end;
    if (const HRESULT hr = format_text(text, begin, &end, err); FAILED(hr)) return hr;
    scope_.add_xml_attribute(view(slot.local_name), element.chars.commit(begin, end));
    return S_OK;
}

bool encoded_decoder::find_xml_attribute(std::string_view local_name, std::string_view* value, scratch_chars&) {
    const std::string_view* found = scope_.find_xml_attribute(local_name);
    if (found != nullptr) *value = *found;
    return found != nullptr;
}

} // namespace ws
