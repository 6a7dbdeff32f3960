// Binding templates: the channel and security that a policy asks for, together with what the program adds to it.
#pragma once

#include "service/service_proxy.h"

namespace ws {

// As the functions are given it.
struct binding_template {
    WS_BINDING_TEMPLATE_TYPE type;
    const void* value; // null: nothing is added
    ULONG size;
    const void* policy;
    ULONG policy_size;
};

// What comes of it, all in one heap but for what the program's values and credentials point at.
struct expanded_template {
    WS_CHANNEL_BINDING binding;
    WS_CHANNEL_PROPERTIES channel;
    WS_SECURITY_DESCRIPTION* security; // null where the type has none
};

// E_INVALIDARG for an unknown type and for structures that are not the type's. What was taken from the heap is not
// given back on failure.
[[nodiscard]] HRESULT expand_template(const binding_template& from, heap& memory, expanded_template& out,
                                      error* err) noexcept;

// Throws std::bad_alloc.
[[nodiscard]] HRESULT create_proxy_from_template(WS_CHANNEL_TYPE type, std::span<const WS_PROXY_PROPERTY> properties,
                                                 const binding_template& from, owned<service_proxy>& out, error* err);

// What an endpoint has besides its binding.
struct endpoint_parts {
    WS_CHANNEL_TYPE type;
    std::span<const WS_SERVICE_ENDPOINT_PROPERTY> properties;
    const WS_STRING* url; // null: the program fills it in
    const WS_SERVICE_CONTRACT* contract;
    WS_SERVICE_SECURITY_CALLBACK authorize;
};
[[nodiscard]] HRESULT create_endpoint_from_template(const endpoint_parts& parts, const binding_template& from,
                                                    heap& memory, WS_SERVICE_ENDPOINT*& out, error* err) noexcept;

} // namespace ws
