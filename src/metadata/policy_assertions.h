// The assertions about endpoints that are understood here.
#pragma once

#include "metadata/policy_alternatives.h"

namespace ws {

enum class assertion_kind {
    addressing,
    encoding,
    http_authentication,
    transport_binding,
    signed_tokens,    // supporting tokens that the transport protects
    endorsing_tokens, // supporting tokens that sign
    header_version,
    trust,
};

struct known_assertion {
    std::string_view name;
    std::string_view ns; // empty: of WS-SecurityPolicy, 1.1 and 1.2
    assertion_kind kind;
    ULONG value; // of the property that it is about, if there is one
};

// Encodings by what a policy can say of them, which leaves the character set open.
enum : ULONG { text_encoding, binary_encoding, mtom_encoding };

// Null for one that is not understood.
[[nodiscard]] const known_assertion* find_assertion(const WS_XML_STRING& name, const WS_XML_STRING& ns) noexcept;
[[nodiscard]] inline bool is_known_assertion(const assertion& of) noexcept {
    return find_assertion(of.name(), of.ns()) != nullptr;
}

// WS-SecurityPolicy
inline constexpr std::string_view security_policy11_namespace = "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy";
inline constexpr std::string_view security_policy12_namespace =
    "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702";

[[nodiscard]] bool is_security_namespace(const WS_XML_STRING& ns) noexcept;
[[nodiscard]] bool is_security(const WS_XML_ELEMENT_NODE& element, std::string_view name) noexcept;
[[nodiscard]] bool is_security(const assertion& of, std::string_view name) noexcept;
// Whether it has one of these names.
[[nodiscard]] bool is_security(const assertion& of, std::initializer_list<std::string_view> names) noexcept;

// The bit of a value in a set of values, such as those that a policy permits a property to have.
using value_set = uint64_t;
inline constexpr value_set any_value = ~value_set{0};
[[nodiscard]] constexpr value_set only(ULONG value) noexcept {
    return value < 64 ? value_set{1} << value : 0;
}

} // namespace ws
