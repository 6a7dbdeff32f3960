// WS_ENDPOINT_ADDRESS: WS-Addressing's endpoint reference, with the identity that WCF puts into it.
#include "serialization/addressing.h"
#include "serialization/type_reader.h"
#include "serialization/type_writer.h"
#include "xml/name.h"
#include "xml/static_dictionary.h"

namespace ws {
namespace {

tree_node* first_element(const tree_node& parent) noexcept {
    tree_node* child = parent.first_child;
    while (child != nullptr && child->type() != WS_XML_NODE_TYPE_ELEMENT)
        child = child->next;
    return child;
}

// The element at the end of a path that has one element a level.
tree_node* descend(tree_node& from, std::initializer_list<const WS_XML_STRING*> path,
                   const WS_XML_STRING& ns) noexcept {
    tree_node* at = &from;
    for (const WS_XML_STRING* name : path) {
        at = first_element(*at);
        if (at == nullptr || !is_named(*at, *name, ns)) return nullptr;
    }
    return at;
}

} // namespace

bool is_named(const tree_node& node, const WS_XML_STRING& local_name, const WS_XML_STRING& ns) noexcept {
    return node.type() == WS_XML_NODE_TYPE_ELEMENT && equal(*node.element.localName, local_name) &&
           equal(*node.element.ns, ns);
}

const addressing_names* names_of(WS_ADDRESSING_VERSION version) noexcept {
    static const addressing_names version_0_9{static_string(105), static_string(106), static_string(21),
                                              static_string(100), static_string(88)};
    static const addressing_names version_1_0{static_string(3), static_string(10), static_string(21),
                                              static_string(100), static_string(88)};
    switch (version) {
    case WS_ADDRESSING_VERSION_0_9:
        return &version_0_9;
    case WS_ADDRESSING_VERSION_1_0:
        return &version_1_0;
    default:
        return nullptr;
    }
}

const identity_names& names_of_identity() noexcept {
    static const identity_names names{static_string(92),  static_string(93),  static_string(97),  static_string(95),
                                      static_string(94),  static_string(33),  static_string(35),  static_string(319),
                                      static_string(320), static_string(321), static_string(322), static_string(323),
                                      static_string(327)};
    return names;
}

// ---- reading
// ---------------------------------------------------------------------------------------------------------

HRESULT type_reader::read_endpoint_address(const void* description, void* out) {
    const auto& version = *static_cast<const WS_ENDPOINT_ADDRESS_DESCRIPTION*>(description);
    const addressing_names& names = *names_of(version.addressingVersion);
    if (memory_ == nullptr) return fail(err_, E_INVALIDARG, message_id::heap_required);
    WS_ENDPOINT_ADDRESS address{};
    HRESULT hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = to_tag();
    while (hr == S_OK && at_element()) {
        hr = read_address_part(names, &address);
        if (hr == S_OK) hr = to_tag();
    }
    if (hr != S_OK) return hr;
    if (reader_.node_type() != WS_XML_NODE_TYPE_END_ELEMENT) return unexpected_node();
    if (address.url.chars == nullptr) return invalid(message_id::element_expected, names.address, names.ns);
    hr = reader_.read_end_element(err_);
    if (hr == S_OK) store(out, address);
    return hr;
}

HRESULT type_reader::read_address_part(const addressing_names& names, WS_ENDPOINT_ADDRESS* out) {
    if (at_element(names.address, names.ns) && out->url.chars == nullptr) return read_address_url(names, &out->url);
    const identity_names& identity = names_of_identity();
    if (at_element(identity.identity, identity.ns) && out->identity == nullptr) return read_identity(&out->identity);

    const bool parameters = at_element(names.reference_parameters, names.ns) && out->headers == nullptr;
    WS_XML_BUFFER*& handle = parameters ? out->headers : out->extensions;
    if (handle == nullptr) {
        xml_buffer* buffer;
        const HRESULT hr = xml_buffer::create(*memory_, nullptr, 0, &buffer, err_);
        if (hr != S_OK) return hr;
        handle = to_handle(buffer);
    }
    xml_buffer& buffer = trusted<xml_buffer>(handle);
    if (!parameters) return append_element(buffer);
    HRESULT hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = append_content(buffer);
    return hr == S_OK ? reader_.read_end_element(err_) : hr;
}

HRESULT type_reader::read_address_url(const addressing_names& names, WS_STRING* url) {
    const WS_XML_TEXT* text;
    std::string_view chars;
    HRESULT hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = reader_.read_text(&text, err_);
    if (hr == S_OK) hr = reader_.text_chars(*text, &chars, err_);
    if (hr != S_OK) return hr;
    void* empty;
    if (equal(names.anonymous, chars)) {
        hr = allocate(0, &empty);
        if (hr == S_OK) *url = {0, static_cast<WCHAR*>(empty)};
    } else {
        hr = read_wide(*text, 0, 0xffffffff, false, &url->chars, &url->length);
    }
    return hr == S_OK ? reader_.read_end_element(err_) : hr;
}

HRESULT type_reader::read_identity(WS_ENDPOINT_IDENTITY** out) {
    xml_buffer* buffer;
    const HRESULT hr = reader_.read_xml_buffer(*memory_, &buffer, err_);
    if (hr != S_OK) return hr;
    tree_node* claim = first_element(*first_element(*buffer->root()));
    if (claim == nullptr) return S_OK; // an identity that says nothing is none
    return make_identity(*claim, out);
}

template <class Identity>
HRESULT type_reader::new_identity(WS_ENDPOINT_IDENTITY_TYPE type, Identity** out) {
    void* memory;
    const HRESULT hr = allocate(sizeof(Identity), &memory);
    if (hr != S_OK) return hr;
    *out = new (memory) Identity{};
    (*out)->identity.identityType = type;
    return S_OK;
}

HRESULT type_reader::read_node_text(WS_TYPE type, const tree_node& element, void* out) {
    static constexpr WS_XML_UTF8_TEXT no_text{{WS_XML_TEXT_TYPE_UTF8}, {}};
    const tree_node* child = element.first_child;
    const bool has_text = child != nullptr && child->type() == WS_XML_NODE_TYPE_TEXT;
    return read_text_type(type, nullptr, has_text ? *child->text.text : no_text.text, out);
}

// What says who the endpoint is: one element, whose kind decides the identity's.
HRESULT type_reader::make_identity(tree_node& claim, WS_ENDPOINT_IDENTITY** out) {
    const identity_names& names = names_of_identity();
    const WS_XML_STRING& ds = names.signature_ns;
    HRESULT hr;
    if (is_named(claim, names.dns, names.ns)) {
        WS_DNS_ENDPOINT_IDENTITY* dns;
        hr = new_identity(WS_DNS_ENDPOINT_IDENTITY_TYPE, &dns);
        if (hr == S_OK) hr = read_node_text(WS_STRING_TYPE, claim, &dns->dns);
        if (hr == S_OK) *out = &dns->identity;
        return hr;
    }
    if (is_named(claim, names.upn, names.ns)) {
        WS_UPN_ENDPOINT_IDENTITY* upn;
        hr = new_identity(WS_UPN_ENDPOINT_IDENTITY_TYPE, &upn);
        if (hr == S_OK) hr = read_node_text(WS_STRING_TYPE, claim, &upn->upn);
        if (hr == S_OK) *out = &upn->identity;
        return hr;
    }
    if (is_named(claim, names.spn, names.ns)) {
        WS_SPN_ENDPOINT_IDENTITY* spn;
        hr = new_identity(WS_SPN_ENDPOINT_IDENTITY_TYPE, &spn);
        if (hr == S_OK) hr = read_node_text(WS_STRING_TYPE, claim, &spn->spn);
        if (hr == S_OK) *out = &spn->identity;
        return hr;
    }
    if (is_named(claim, names.key_info, ds)) {
        if (const tree_node* certificate = descend(claim, {&names.x509_data, &names.x509_certificate}, ds)) {
            WS_CERT_ENDPOINT_IDENTITY* cert;
            hr = new_identity(WS_CERT_ENDPOINT_IDENTITY_TYPE, &cert);
            if (hr == S_OK) hr = read_node_text(WS_BYTES_TYPE, *certificate, &cert->rawCertificateData);
            if (hr == S_OK) *out = &cert->identity;
            return hr;
        }
        tree_node* key = descend(claim, {&names.key_value, &names.rsa_key_value}, ds);
        tree_node* modulus = key != nullptr ? first_element(*key) : nullptr;
        tree_node* exponent = modulus;
        do {
            exponent = exponent != nullptr ? exponent->next : nullptr;
        } while (exponent != nullptr && exponent->type() != WS_XML_NODE_TYPE_ELEMENT);
        if (exponent != nullptr && is_named(*modulus, names.modulus, ds) && is_named(*exponent, names.exponent, ds)) {
            WS_RSA_ENDPOINT_IDENTITY* rsa;
            hr = new_identity(WS_RSA_ENDPOINT_IDENTITY_TYPE, &rsa);
            if (hr == S_OK) hr = read_node_text(WS_BYTES_TYPE, *modulus, &rsa->modulus);
            if (hr == S_OK) hr = read_node_text(WS_BYTES_TYPE, *exponent, &rsa->exponent);
            if (hr == S_OK) *out = &rsa->identity;
            return hr;
        }
    }
    WS_UNKNOWN_ENDPOINT_IDENTITY* unknown;
    xml_buffer* buffer;
    hr = new_identity(WS_UNKNOWN_ENDPOINT_IDENTITY_TYPE, &unknown);
    if (hr == S_OK) hr = xml_buffer::create(*memory_, nullptr, 0, &buffer, err_);
    if (hr != S_OK) return hr;
    xml_buffer::remove(claim);
    xml_buffer::insert_before(*buffer->root()->end, claim);
    unknown->element = to_handle(buffer);
    *out = &unknown->identity;
    return S_OK;
}

// ---- writing
// ---------------------------------------------------------------------------------------------------------

HRESULT type_writer::write_endpoint_address(const void* description, const void* value) {
    const auto& version = *static_cast<const WS_ENDPOINT_ADDRESS_DESCRIPTION*>(description);
    const addressing_names& names = *names_of(version.addressingVersion);
    const auto address = load<WS_ENDPOINT_ADDRESS>(value);

    HRESULT hr = writer_.write_start_element(nullptr, &names.address, &names.ns, err_);
    if (hr == S_OK)
        hr = address.url.length != 0 ? write_text_type(WS_STRING_TYPE, nullptr, &address.url, nullptr)
                                     : write_text_type(WS_XML_STRING_TYPE, nullptr, &names.anonymous, nullptr);
    if (hr == S_OK) hr = writer_.write_end_element(err_);

    // Version 0.9 has its ReferenceProperties before the ReferenceParameters.
    const tree_node *extension = nullptr, *last = nullptr;
    if (hr == S_OK && address.extensions != nullptr) {
        xml_buffer* extensions = from_handle<xml_buffer>(address.extensions);
        if (extensions == nullptr)
            return fail(err_, E_INVALIDARG, message_id::bad_handle, {object_name(xml_buffer::kind)});
        extension = extensions->root()->first_child;
        last = extensions->root()->end->previous;
        if (is_named(*extension, names.reference_properties, names.ns)) {
            hr = writer_.write_siblings(*extension, *extension, err_);
            extension = extension->next;
        }
    }
    if (hr == S_OK && address.headers != nullptr) {
        hr = writer_.write_start_element(nullptr, &names.reference_parameters, &names.ns, err_);
        if (hr == S_OK) hr = write_buffer(address.headers);
        if (hr == S_OK) hr = writer_.write_end_element(err_);
    }
    if (hr == S_OK && extension != nullptr && !extension->is_end())
        hr = writer_.write_siblings(*extension, *last, err_);
    if (hr == S_OK && address.identity != nullptr) hr = write_identity(*address.identity);
    return hr;
}

HRESULT type_writer::write_text_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, WS_TYPE type,
                                        const void* value) {
    HRESULT hr = writer_.write_start_element(nullptr, &local_name, &ns, err_);
    if (hr == S_OK) hr = write_text_type(type, nullptr, value, nullptr);
    return hr == S_OK ? writer_.write_end_element(err_) : hr;
}

HRESULT type_writer::write_identity(const WS_ENDPOINT_IDENTITY& identity) {
    const identity_names& names = names_of_identity();
    const WS_XML_STRING& ds = names.signature_ns;
    const void* at = &identity;
    HRESULT hr = writer_.write_start_element(nullptr, &names.identity, &names.ns, err_);
    if (hr != S_OK) return hr;
    switch (identity.identityType) {
    case WS_DNS_ENDPOINT_IDENTITY_TYPE:
        hr = write_text_element(names.dns, names.ns, WS_STRING_TYPE,
                                &static_cast<const WS_DNS_ENDPOINT_IDENTITY*>(at)->dns);
        break;
    case WS_UPN_ENDPOINT_IDENTITY_TYPE:
        hr = write_text_element(names.upn, names.ns, WS_STRING_TYPE,
                                &static_cast<const WS_UPN_ENDPOINT_IDENTITY*>(at)->upn);
        break;
    case WS_SPN_ENDPOINT_IDENTITY_TYPE:
        hr = write_text_element(names.spn, names.ns, WS_STRING_TYPE,
                                &static_cast<const WS_SPN_ENDPOINT_IDENTITY*>(at)->spn);
        break;
    case WS_CERT_ENDPOINT_IDENTITY_TYPE:
        hr = writer_.write_start_element(nullptr, &names.key_info, &ds, err_);
        if (hr == S_OK) hr = writer_.write_start_element(nullptr, &names.x509_data, &ds, err_);
        if (hr == S_OK)
            hr = write_text_element(names.x509_certificate, ds, WS_BYTES_TYPE,
                                    &static_cast<const WS_CERT_ENDPOINT_IDENTITY*>(at)->rawCertificateData);
        if (hr == S_OK) hr = writer_.write_end_element(err_);
        if (hr == S_OK) hr = writer_.write_end_element(err_);
        break;
    case WS_RSA_ENDPOINT_IDENTITY_TYPE: {
        const auto* rsa = static_cast<const WS_RSA_ENDPOINT_IDENTITY*>(at);
        hr = writer_.write_start_element(nullptr, &names.key_info, &ds, err_);
        if (hr == S_OK) hr = writer_.write_start_element(nullptr, &names.key_value, &ds, err_);
        if (hr == S_OK) hr = writer_.write_start_element(nullptr, &names.rsa_key_value, &ds, err_);
        if (hr == S_OK) hr = write_text_element(names.modulus, ds, WS_BYTES_TYPE, &rsa->modulus);
        if (hr == S_OK) hr = write_text_element(names.exponent, ds, WS_BYTES_TYPE, &rsa->exponent);
        for (int level = 0; hr == S_OK && level < 3; ++level)
            hr = writer_.write_end_element(err_);
        break;
    }
    case WS_UNKNOWN_ENDPOINT_IDENTITY_TYPE:
        hr = write_buffer(static_cast<const WS_UNKNOWN_ENDPOINT_IDENTITY*>(at)->element);
        break;
    default:
        return bad_description(err_, "the endpoint's identity is of an unknown type");
    }
    return hr == S_OK ? writer_.write_end_element(err_) : hr;
}

} // namespace ws
