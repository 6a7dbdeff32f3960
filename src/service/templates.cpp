#include "service/templates.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace ws {
namespace {

// --- where what lies

// Where a member begins in a type's template and in its policy description. No member has two different places at the
// beginning, so zeros say that there is none.
struct place {
    uint16_t in_template = 0;
    uint16_t in_policy = 0;
    constexpr explicit operator bool() const noexcept { return in_template != 0; }
};

struct binding_place {
    WS_SECURITY_BINDING_TYPE type{};
    place at;
};

struct template_kind {
    const char* name;
    WS_CHANNEL_BINDING binding;
    uint16_t template_size;
    uint16_t policy_size;
    // The channel's properties come first in all of them.
    place security{};
    place context{};             // of WS-SecureConversation; the bindings are those that begin it
    binding_place bindings[2]{}; // in the order in which a security description has them
};

// The structures call the same thing by the same name, so the names tell what a type is made of.
#define PLACE_OF(member)                                                                                               \
    if constexpr (requires(Template t) { t.member; })                                                                  \
        return place{offsetof(Template, member), offsetof(Policy, member)};                                            \
    else                                                                                                               \
        return place {}
template <class Template, class Policy>
struct members {
    static constexpr place security() { PLACE_OF(securityProperties); }
    static constexpr place context() { PLACE_OF(securityContextSecurityBinding); }
    static constexpr place ssl() { PLACE_OF(sslTransportSecurityBinding); }
    static constexpr place sspi() { PLACE_OF(sspiTransportSecurityBinding); }
    static constexpr place header_auth() { PLACE_OF(httpHeaderAuthSecurityBinding); }
    static constexpr place username() { PLACE_OF(usernameMessageSecurityBinding); }
    static constexpr place kerberos() { PLACE_OF(kerberosApreqMessageSecurityBinding); }
};
#undef PLACE_OF

template <class Template, class Policy>
constexpr template_kind describe(const char* name, WS_CHANNEL_BINDING binding) {
    static_assert(offsetof(Template, channelProperties) == 0 && offsetof(Policy, channelProperties) == 0);
    using m = members<Template, Policy>;
    template_kind kind{name, binding, sizeof(Template), sizeof(Policy), m::security(), m::context()};
    const binding_place all[] = {
        {WS_SSL_TRANSPORT_SECURITY_BINDING_TYPE, m::ssl()},
        {WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_TYPE, m::sspi()},
        {WS_HTTP_HEADER_AUTH_SECURITY_BINDING_TYPE, m::header_auth()},
        {WS_USERNAME_MESSAGE_SECURITY_BINDING_TYPE, m::username()},
        {WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_TYPE, m::kerberos()},
    };
    size_t count = 0;
    for (const binding_place& one : all)
        if (one.at) kind.bindings[count++] = one;
    return kind;
}

// By WS_BINDING_TEMPLATE_TYPE.
#define KIND(name, binding)                                                                                            \
    describe<WS_##name##_BINDING_TEMPLATE, WS_##name##_POLICY_DESCRIPTION>("WS_" #name "_BINDING_TEMPLATE_TYPE",       \
                                                                           WS_##binding##_CHANNEL_BINDING)
constexpr template_kind kinds[] = {
    KIND(HTTP, HTTP),
    KIND(HTTP_SSL, HTTP),
    KIND(HTTP_HEADER_AUTH, HTTP),
    KIND(HTTP_SSL_HEADER_AUTH, HTTP),
    KIND(HTTP_SSL_USERNAME, HTTP),
    KIND(HTTP_SSL_KERBEROS_APREQ, HTTP),
    KIND(TCP, TCP),
    KIND(TCP_SSPI, TCP),
    KIND(TCP_SSPI_USERNAME, TCP),
    KIND(TCP_SSPI_KERBEROS_APREQ, TCP),
    KIND(HTTP_SSL_USERNAME_SECURITY_CONTEXT, HTTP),
    KIND(HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT, HTTP),
    KIND(TCP_SSPI_USERNAME_SECURITY_CONTEXT, TCP), // one page of the documentation says SSL; the structures say SSPI
    KIND(TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT, TCP),
};
#undef KIND
static_assert(std::size(kinds) == WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE + 1);

// --- properties

// What a policy can say that is four bytes long. Microsoft's sample of a policy, and its guide, give for such values
// the size of a pointer to them, which on 32 bits is the same. So these are taken to have their own size, in a policy;
// what the program itself adds has to be right.
template <class Id, size_t Count>
constexpr bool is_one_of(Id id, const Id (&numbers)[Count]) noexcept {
    return std::find(numbers, numbers + Count, id) != numbers + Count;
}
bool is_number(WS_CHANNEL_PROPERTY_ID id) noexcept {
    constexpr WS_CHANNEL_PROPERTY_ID numbers[] = {WS_CHANNEL_PROPERTY_ENCODING, WS_CHANNEL_PROPERTY_ENVELOPE_VERSION,
                                                  WS_CHANNEL_PROPERTY_ADDRESSING_VERSION};
    return is_one_of(id, numbers);
}
bool is_number(WS_SECURITY_PROPERTY_ID id) noexcept {
    constexpr WS_SECURITY_PROPERTY_ID numbers[] = {
        WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME,
        WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT,
        WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION};
    return is_one_of(id, numbers);
}
bool is_number(WS_SECURITY_BINDING_PROPERTY_ID id) noexcept {
    constexpr WS_SECURITY_BINDING_PROPERTY_ID numbers[] = {
        WS_SECURITY_BINDING_PROPERTY_REQUIRE_SSL_CLIENT_CERT,
        WS_SECURITY_BINDING_PROPERTY_WINDOWS_INTEGRATED_AUTH_PACKAGE,
        WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME,
        WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_TARGET,
        WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE,
        WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION};
    return is_one_of(id, numbers);
}

template <class T>
HRESULT make(heap& memory, T*& out, error* err) noexcept {
    const HRESULT hr = memory.alloc_array(1, &out, err);
    if (hr == S_OK) *out = T{};
    return hr;
}

// The value lives with its property: the caller's may be on a stack that is gone when the endpoint is used.
template <class Property>
HRESULT copy_property(Property& p, heap& memory, error* err) noexcept {
    if (!p.value || p.valueSize == 0) return S_OK;
    void* copy;
    const HRESULT hr = memory.alloc(p.valueSize, &copy, err);
    if (hr != S_OK) return hr;
    std::memcpy(copy, p.value, p.valueSize);
    p.value = copy;
    return S_OK;
}

template <class Property>
HRESULT append(std::span<const Property> from, Property* to, ULONG& count, heap& memory, error* err) noexcept {
    HRESULT hr = S_OK;
    for (size_t i = 0; hr == S_OK && i < from.size(); ++i) {
        to[count] = from[i];
        hr = copy_property(to[count++], memory, err);
    }
    return hr;
}

template <class Property>
HRESULT append_policy(std::span<const Property> from, std::span<const Property> but_for, Property* to, ULONG& count,
                      heap& memory, error* err) noexcept {
    HRESULT hr = S_OK;
    for (size_t i = 0; hr == S_OK && i < from.size(); ++i) {
        const auto is_same = [&](const Property& other) { return other.id == from[i].id; };
        if (std::any_of(but_for.begin(), but_for.end(), is_same)) continue;
        to[count] = from[i];
        if (is_number(from[i].id) && from[i].valueSize == sizeof(void*)) to[count].valueSize = sizeof(ULONG);
        hr = copy_property(to[count++], memory, err);
    }
    return hr;
}

// The policy's come first, without those that the program says otherwise.
template <class List>
HRESULT merge(const List& policy, const List& added, heap& memory, List& out, error* err) noexcept {
    using property = std::remove_pointer_t<decltype(List::properties)>;
    for (const List* list : {&policy, &added})
        if (list->propertyCount != 0 && !list->properties)
            return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    const std::span<const property> first(policy.properties, policy.propertyCount);
    const std::span<const property> second(added.properties, added.propertyCount);
    List merged{};
    if (first.empty() && second.empty()) return out = merged, S_OK;
    HRESULT hr = memory.alloc_array(first.size() + second.size(), &merged.properties, err);
    if (hr == S_OK) hr = append_policy(first, second, merged.properties, merged.propertyCount, memory, err);
    if (hr == S_OK) hr = append(second, merged.properties, merged.propertyCount, memory, err);
    if (hr == S_OK) out = merged;
    return hr;
}

// --- a template and its policy

class expansion {
  public:
    expansion(const template_kind& kind, const void* value, const void* policy, heap& memory, error* err) noexcept
        : kind_(kind), value_(static_cast<const BYTE*>(value)), policy_(static_cast<const BYTE*>(policy)),
          memory_(memory), error_(err) {}

    [[nodiscard]] HRESULT run(expanded_template& out) const noexcept {
        expanded_template made{kind_.binding, {}, nullptr};
        HRESULT hr = merge_at(place{}, made.channel);
        if (hr == S_OK && kind_.security) hr = make_security(made.security);
        if (hr == S_OK) out = made;
        return hr;
    }

  private:
    template <class T>
    const T& added(place at) const noexcept {
        return *reinterpret_cast<const T*>(value_ + at.in_template);
    }
    template <class T>
    const T& said(place at) const noexcept {
        return *reinterpret_cast<const T*>(policy_ + at.in_policy);
    }
    template <class List>
    HRESULT merge_at(place at, List& out) const noexcept {
        return merge(said<List>(at), added<List>(at), memory_, out, error_);
    }

    HRESULT make_security(WS_SECURITY_DESCRIPTION*& out) const noexcept {
        WS_SECURITY_PROPERTIES properties{};
        WS_SECURITY_BINDING* bindings[2]{};
        HRESULT hr = merge_at(kind_.security, properties);
        for (size_t i = 0; hr == S_OK && i < 2; ++i)
            if (kind_.bindings[i].at) hr = make_any_binding(kind_.bindings[i], bindings[i]);
        if (hr == S_OK && kind_.context) hr = make_context(properties, bindings);
        return hr == S_OK ? make_description(bindings, properties, out) : hr;
    }

    HRESULT make_description(WS_SECURITY_BINDING* const (&bindings)[2], const WS_SECURITY_PROPERTIES& properties,
                             WS_SECURITY_DESCRIPTION*& out) const noexcept {
        WS_SECURITY_DESCRIPTION* made;
        HRESULT hr = make(memory_, made, error_);
        if (hr != S_OK) return hr;
        made->securityBindingCount = bindings[1] ? 2 : 1;
        made->properties = properties.properties;
        made->propertyCount = properties.propertyCount;
        hr = memory_.alloc_array(made->securityBindingCount, &made->securityBindings, error_);
        if (hr != S_OK) return hr;
        std::copy_n(bindings, made->securityBindingCount, made->securityBindings);
        out = made;
        return S_OK;
    }

    HRESULT make_any_binding(const binding_place& which, WS_SECURITY_BINDING*& out) const noexcept {
        switch (which.type) {
        case WS_SSL_TRANSPORT_SECURITY_BINDING_TYPE:
            return make_binding<WS_SSL_TRANSPORT_SECURITY_BINDING, WS_SSL_TRANSPORT_SECURITY_BINDING_TEMPLATE,
                                WS_SSL_TRANSPORT_SECURITY_BINDING_POLICY_DESCRIPTION>(which, out);
        case WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_TYPE:
            return make_binding<WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING, WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_TEMPLATE,
                                WS_SSPI_TRANSPORT_SECURITY_BINDING_POLICY_DESCRIPTION>(which, out);
        case WS_HTTP_HEADER_AUTH_SECURITY_BINDING_TYPE:
            return make_binding<WS_HTTP_HEADER_AUTH_SECURITY_BINDING, WS_HTTP_HEADER_AUTH_SECURITY_BINDING_TEMPLATE,
                                WS_HTTP_HEADER_AUTH_SECURITY_BINDING_POLICY_DESCRIPTION>(which, out);
        case WS_USERNAME_MESSAGE_SECURITY_BINDING_TYPE:
            return make_binding<WS_USERNAME_MESSAGE_SECURITY_BINDING, WS_USERNAME_MESSAGE_SECURITY_BINDING_TEMPLATE,
                                WS_USERNAME_MESSAGE_SECURITY_BINDING_POLICY_DESCRIPTION>(which, out);
        default:
            return make_binding<WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING,
                                WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_TEMPLATE,
                                WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_POLICY_DESCRIPTION>(which, out);
        }
    }

    // The program has the credentials, the policy says what the token is used for.
    template <class Binding, class Added, class Said>
    HRESULT make_binding(const binding_place& which, WS_SECURITY_BINDING*& out) const noexcept {
        const Added& from = added<Added>(which.at);
        const Said& policy = said<Said>(which.at);
        Binding* made;
        HRESULT hr = make(memory_, made, error_);
        if (hr == S_OK)
            hr = fill_head(which.type, policy.securityBindingProperties, from.securityBindingProperties, made->binding);
        if (hr != S_OK) return hr;
        if constexpr (requires { made->bindingUsage; }) made->bindingUsage = policy.bindingUsage;
        if constexpr (requires { made->localCertCredential; }) made->localCertCredential = from.localCertCredential;
        if constexpr (requires { made->clientCredential; }) made->clientCredential = from.clientCredential;
        if constexpr (requires { made->passwordValidator; }) {
            made->passwordValidator = from.passwordValidator;
            made->passwordValidatorCallbackState = from.passwordValidatorCallbackState;
        }
        out = &made->binding;
        return S_OK;
    }

    HRESULT fill_head(WS_SECURITY_BINDING_TYPE type, const WS_SECURITY_BINDING_PROPERTIES& policy,
                      const WS_SECURITY_BINDING_PROPERTIES& from, WS_SECURITY_BINDING& to) const noexcept {
        WS_SECURITY_BINDING_PROPERTIES properties{};
        const HRESULT hr = merge(policy, from, memory_, properties, error_);
        to = {type, properties.properties, properties.propertyCount};
        return hr;
    }

    // What begins the session uses all of the bindings; the session itself the transport's, and its context. The
    // properties of the beginning are the structures' inner ones; where there are none, the channel's, which the
    // documentation says it shares.
    HRESULT make_context(const WS_SECURITY_PROPERTIES& of_channel, WS_SECURITY_BINDING* (&bindings)[2]) const noexcept {
        const auto& from = added<WS_SECURITY_CONTEXT_SECURITY_BINDING_TEMPLATE>(kind_.context);
        const auto& policy = said<WS_SECURITY_CONTEXT_SECURITY_BINDING_POLICY_DESCRIPTION>(kind_.context);
        WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING* made;
        WS_SECURITY_PROPERTIES properties{};
        HRESULT hr = make(memory_, made, error_);
        if (hr == S_OK) hr = merge(policy.securityProperties, from.securityProperties, memory_, properties, error_);
        if (hr == S_OK)
            hr = make_description(bindings, properties.propertyCount != 0 ? properties : of_channel,
                                  made->bootstrapSecurityDescription);
        if (hr == S_OK)
            hr = fill_head(WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_TYPE,
                           policy.securityContextMessageSecurityBinding.securityBindingProperties,
                           from.securityContextMessageSecurityBinding.securityBindingProperties, made->binding);
        if (hr != S_OK) return hr;
        made->bindingUsage = policy.securityContextMessageSecurityBinding.bindingUsage;
        bindings[1] = &made->binding;
        return S_OK;
    }

    const template_kind& kind_;
    const BYTE* const value_;
    const BYTE* const policy_;
    heap& memory_;
    error* const error_;
};

// A template that adds nothing, of whatever type.
constexpr size_t largest_template() noexcept {
    size_t size = 0;
    for (const template_kind& kind : kinds)
        size = std::max<size_t>(size, kind.template_size);
    return size;
}
alignas(void*) constexpr BYTE nothing_added[largest_template()]{};

} // namespace

HRESULT expand_template(const binding_template& from, heap& memory, expanded_template& out, error* err) noexcept {
    if (static_cast<unsigned>(from.type) >= std::size(kinds))
        return fail(err, E_INVALIDARG, message_id::unknown_template_type, {from.type});
    const template_kind& kind = kinds[from.type];
    const auto wrong_size = [&](const char* what, ULONG expected, ULONG size) {
        return fail(err, E_INVALIDARG, message_id::template_size, {what, kind.name, expected, size});
    };
    if (from.policy_size != kind.policy_size)
        return wrong_size("templateDescription", kind.policy_size, from.policy_size);
    const bool adds_nothing = !from.value && from.size == 0;
    if (from.size != kind.template_size && !adds_nothing)
        return wrong_size("templateValue", kind.template_size, from.size);
    return expansion(kind, from.value ? from.value : nothing_added, from.policy, memory, err).run(out);
}

HRESULT create_proxy_from_template(WS_CHANNEL_TYPE type, std::span<const WS_PROXY_PROPERTY> properties,
                                   const binding_template& from, owned<service_proxy>& out, error* err) {
    heap memory(SIZE_MAX, 0);
    expanded_template made{};
    const HRESULT hr = expand_template(from, memory, made, err);
    if (hr != S_OK) return hr;
    return service_proxy::create(type, made.binding, made.security, properties,
                                 {made.channel.properties, made.channel.propertyCount}, out, err);
}

HRESULT create_endpoint_from_template(const endpoint_parts& parts, const binding_template& from, heap& memory,
                                      WS_SERVICE_ENDPOINT*& out, error* err) noexcept {
    expanded_template binding{};
    WS_SERVICE_ENDPOINT* made = nullptr;
    WS_SERVICE_CONTRACT* contract = nullptr;
    WS_SERVICE_ENDPOINT_PROPERTY* properties = nullptr;
    HRESULT hr = expand_template(from, memory, binding, err);
    if (hr == S_OK) hr = make(memory, made, err);
    if (hr == S_OK) hr = make(memory, contract, err);
    if (hr != S_OK) return hr;
    *contract = *parts.contract;
    if (!parts.properties.empty()) hr = memory.alloc_array(parts.properties.size(), &properties, err);
    if (hr == S_OK) hr = append(parts.properties, properties, made->propertyCount, memory, err);
    WS_STRING& url = made->address.url;
    if (hr == S_OK && parts.url && parts.url->length != 0) hr = memory.alloc_array(parts.url->length, &url.chars, err);
    if (hr != S_OK) return hr;
    if (url.chars) std::copy_n(parts.url->chars, url.length = parts.url->length, url.chars);
    made->channelBinding = binding.binding;
    made->channelType = parts.type;
    made->securityDescription = binding.security;
    made->contract = contract;
    made->authorizationCallback = parts.authorize;
    made->properties = properties;
    made->channelProperties = binding.channel;
    out = made;
    return S_OK;
}

} // namespace ws
