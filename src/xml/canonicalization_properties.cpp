#include "xml/canonicalization_properties.h"

#include "core/property.h"

namespace ws {

HRESULT canonicalization_properties::set(const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count,
                                         error* err) noexcept {
    if (properties == nullptr && count != 0) return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i != count; ++i)
        if (const HRESULT hr = set_one(properties[i], err); FAILED(hr)) return hr;
    return S_OK;
}

HRESULT canonicalization_properties::set_one(const WS_XML_CANONICALIZATION_PROPERTY& property, error* err) noexcept {
    const auto set = [&](auto& field) { return set_value(field, property.value, property.valueSize, err); };
    switch (property.id) {
    case WS_XML_CANONICALIZATION_PROPERTY_ALGORITHM: {
        const HRESULT hr = set(algorithm);
        const bool known =
            static_cast<unsigned>(algorithm) <= WS_INCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM;
        if (FAILED(hr) || known) return hr;
        return fail(err, E_INVALIDARG, message_id::canonicalization_bad_algorithm, {algorithm});
    }
    case WS_XML_CANONICALIZATION_PROPERTY_INCLUSIVE_PREFIXES: {
        const HRESULT hr = set(inclusive_prefixes);
        if (FAILED(hr) || inclusive_prefixes.prefixCount == 0 || inclusive_prefixes.prefixes != nullptr) return hr;
        return fail(err, E_INVALIDARG, message_id::null_argument, {"prefixes"});
    }
    case WS_XML_CANONICALIZATION_PROPERTY_OMITTED_ELEMENT:
        return set(omitted_element);
    case WS_XML_CANONICALIZATION_PROPERTY_OUTPUT_BUFFER_SIZE:
        return set(output_buffer_size);
    }
    return fail(err, E_INVALIDARG, message_id::unknown_property, {property.id, "XML canonicalization"});
}

} // namespace ws
