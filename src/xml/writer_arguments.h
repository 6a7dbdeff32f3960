// What the names of elements and attributes must be, whoever writes them.
#pragma once

#include "core/error.h"

namespace ws {

// A prefix that is not empty needs a namespace.
inline bool has_namespace(const WS_XML_STRING* prefix, const WS_XML_STRING& ns) noexcept {
    return prefix == nullptr || prefix->length == 0 || ns.length != 0;
}

[[nodiscard]] inline HRESULT check_binding(const WS_XML_STRING* prefix, const WS_XML_STRING& ns, error* err) noexcept {
    if (has_namespace(prefix, ns)) return S_OK;
    return fail(err, WS_E_INVALID_FORMAT, message_id::writer_prefix_without_namespace, {*prefix});
}

[[nodiscard]] HRESULT reject_name(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, error* err) noexcept;

[[nodiscard]] inline HRESULT check_named(const WS_XML_STRING* local_name, const WS_XML_STRING* ns,
                                         error* err) noexcept {
    const bool good = local_name != nullptr && ns != nullptr && local_name->length != 0;
    return good ? S_OK : reject_name(local_name, ns, err);
}

} // namespace ws
