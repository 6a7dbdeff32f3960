// Proxies and endpoints from templates: every type, what policy and program say put together, and what makes no sense.
#include "support/http.h"
#include "support/service.h"

#include <cstring>

using namespace tests;

namespace {

using binding_types = std::vector<WS_SECURITY_BINDING_TYPE>;

constexpr auto ssl = WS_SSL_TRANSPORT_SECURITY_BINDING_TYPE, sspi = WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_TYPE,
               header_auth = WS_HTTP_HEADER_AUTH_SECURITY_BINDING_TYPE,
               username = WS_USERNAME_MESSAGE_SECURITY_BINDING_TYPE,
               kerberos = WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_TYPE,
               context = WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_TYPE;

// As the documentation's tables have them.
struct kind {
    WS_BINDING_TEMPLATE_TYPE type;
    const char* name;
    ULONG template_size, policy_size;
    WS_CHANNEL_BINDING binding;
    binding_types security;
    binding_types bootstrap{};
};

#define KIND(name)                                                                                                     \
    WS_##name##_BINDING_TEMPLATE_TYPE, "WS_" #name "_BINDING_TEMPLATE_TYPE", sizeof(WS_##name##_BINDING_TEMPLATE),     \
        sizeof(WS_##name##_POLICY_DESCRIPTION)
const kind kinds[] = {
    {KIND(HTTP), WS_HTTP_CHANNEL_BINDING, {}},
    {KIND(HTTP_SSL), WS_HTTP_CHANNEL_BINDING, {ssl}},
    {KIND(HTTP_HEADER_AUTH), WS_HTTP_CHANNEL_BINDING, {header_auth}},
    {KIND(HTTP_SSL_HEADER_AUTH), WS_HTTP_CHANNEL_BINDING, {ssl, header_auth}},
    {KIND(HTTP_SSL_USERNAME), WS_HTTP_CHANNEL_BINDING, {ssl, username}},
    {KIND(HTTP_SSL_KERBEROS_APREQ), WS_HTTP_CHANNEL_BINDING, {ssl, kerberos}},
    {KIND(TCP), WS_TCP_CHANNEL_BINDING, {}},
    {KIND(TCP_SSPI), WS_TCP_CHANNEL_BINDING, {sspi}},
    {KIND(TCP_SSPI_USERNAME), WS_TCP_CHANNEL_BINDING, {sspi, username}},
    {KIND(TCP_SSPI_KERBEROS_APREQ), WS_TCP_CHANNEL_BINDING, {sspi, kerberos}},
    {KIND(HTTP_SSL_USERNAME_SECURITY_CONTEXT), WS_HTTP_CHANNEL_BINDING, {ssl, context}, {ssl, username}},
    {KIND(HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT), WS_HTTP_CHANNEL_BINDING, {ssl, context}, {ssl, kerberos}},
    {KIND(TCP_SSPI_USERNAME_SECURITY_CONTEXT), WS_TCP_CHANNEL_BINDING, {sspi, context}, {sspi, username}},
    {KIND(TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT), WS_TCP_CHANNEL_BINDING, {sspi, context}, {sspi, kerberos}},
};

const WS_SERVICE_CONTRACT served{&contract, nullptr, "methods"};

// A template and a policy, each as much of its bytes as a call is told.
struct arguments {
    WS_BINDING_TEMPLATE_TYPE type;
    void* value;
    ULONG size;
    const void* policy;
    ULONG policy_size;
    std::vector<WS_SERVICE_ENDPOINT_PROPERTY> properties{};

    HRESULT make_proxy(WS_SERVICE_PROXY** out, WS_ERROR* error = nullptr) const {
        const bool http = kinds[type].binding == WS_HTTP_CHANNEL_BINDING;
        return make_proxy(http ? WS_CHANNEL_TYPE_REQUEST : WS_CHANNEL_TYPE_DUPLEX_SESSION, out, error);
    }
    HRESULT make_proxy(WS_CHANNEL_TYPE channel_type, WS_SERVICE_PROXY** out, WS_ERROR* error) const {
        return WsCreateServiceProxyFromTemplate(channel_type, nullptr, 0, type, value, size, policy, policy_size, out,
                                                error);
    }
    HRESULT make_endpoint(WS_HEAP* heap, WS_SERVICE_ENDPOINT** out, WS_ERROR* error = nullptr,
                          const WS_STRING* url = nullptr) const {
        return WsCreateServiceEndpointFromTemplate(WS_CHANNEL_TYPE_REPLY, properties.data(),
                                                   static_cast<ULONG>(properties.size()), url, &served, nullptr, heap,
                                                   type, value, size, policy, policy_size, out, error);
    }
};

template <class Template, class Policy>
arguments both(WS_BINDING_TEMPLATE_TYPE type, Template& value, const Policy& policy) {
    return {type, &value, sizeof value, &policy, sizeof policy};
}

alignas(void*) BYTE nothing[512]{};
arguments nothing_of(const kind& k) {
    return {k.type, nullptr, 0, nothing, k.policy_size};
}

binding_types types_of(const WS_SECURITY_DESCRIPTION* description) {
    binding_types types;
    if (!description) return types;
    for (ULONG i = 0; i < description->securityBindingCount; ++i)
        types.push_back(description->securityBindings[i]->bindingType);
    return types;
}
template <class Binding>
const Binding& binding_of(const WS_SECURITY_DESCRIPTION& description, ULONG index) {
    return *reinterpret_cast<const Binding*>(description.securityBindings[index]);
}

// Their numbers, one after the other: "3=1 9=2".
template <class Property>
std::string listed(const Property* properties, ULONG count) {
    std::string out;
    for (ULONG i = 0; i < count; ++i) {
        assert_int_equal(properties[i].valueSize, sizeof(ULONG));
        if (i > 0) out += ' ';
        out += std::to_string(properties[i].id) + '=' + std::to_string(*static_cast<ULONG*>(properties[i].value));
    }
    return out;
}

// Properties that are numbers.
template <class Property, class Id>
class numbers {
  public:
    numbers(std::initializer_list<std::pair<Id, ULONG>> what, ULONG size = sizeof(ULONG)) {
        for (const auto& [id, value] : what) {
            values_.push_back(std::make_unique<ULONG[]>(2));
            values_.back()[0] = value;
            properties_.push_back({id, values_.back().get(), size});
        }
    }
    ~numbers() { forget(); }
    // Nobody may look at them afterwards.
    void forget() {
        for (Property& p : properties_)
            p = {static_cast<Id>(99), nullptr, 99};
        for (auto& each : values_)
            each[0] = 99;
    }
    template <class List>
    operator List() {
        return {properties_.data(), static_cast<ULONG>(properties_.size())};
    }

  private:
    std::vector<std::unique_ptr<ULONG[]>> values_;
    std::vector<Property> properties_;
};
using channel_list = numbers<WS_CHANNEL_PROPERTY, WS_CHANNEL_PROPERTY_ID>;
using security_list = numbers<WS_SECURITY_PROPERTY, WS_SECURITY_PROPERTY_ID>;
using binding_list = numbers<WS_SECURITY_BINDING_PROPERTY, WS_SECURITY_BINDING_PROPERTY_ID>;

void assert_says(WS_ERROR* error, std::string_view what) {
    const std::string all = strings_of(error);
    if (all.find(what) == std::string::npos) fail_msg("'%s' is not in '%s'", std::string(what).c_str(), all.c_str());
}

} // namespace

static void every_type_makes_a_proxy(void**) {
    for (const kind& k : kinds)
        for (const bool with_template : {false, true}) {
            arguments from = nothing_of(k);
            if (with_template) from.value = nothing, from.size = k.template_size;
            WS_SERVICE_PROXY* made = nullptr;
            assert_hr(S_OK, from.make_proxy(&made));
            proxy caller(made);
            assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
        }
}

// Until there is security, it is the opening that says so.
static void proxies_with_security_do_not_open(void**) {
    for (const kind& k : kinds) {
        if (k.security.empty()) continue;
        WS_SERVICE_PROXY* made = nullptr;
        assert_hr(S_OK, nothing_of(k).make_proxy(&made));
        proxy caller(made);
        const test::error_ptr error = test::make_error();
        const auto url = unused_url(k.binding);
        assert_hr(WS_E_NOT_SUPPORTED, caller.open(tests::view(url), error.get()));
        assert_int_not_equal(test::string_count(error.get()), 0);
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
    }
}

static void every_type_makes_an_endpoint(void**) {
    for (const kind& k : kinds) {
        const test::heap_ptr heap = test::make_heap();
        WS_SERVICE_ENDPOINT* made = nullptr;
        assert_hr(S_OK, nothing_of(k).make_endpoint(heap.get(), &made));
        assert_int_equal(made->channelBinding, k.binding);
        assert_int_equal(made->channelType, WS_CHANNEL_TYPE_REPLY);
        assert_true((made->securityDescription != nullptr) == !k.security.empty());
        assert_true(types_of(made->securityDescription) == k.security);
        if (!k.bootstrap.empty()) {
            const auto& session =
                binding_of<WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING>(*made->securityDescription, 1);
            assert_true(types_of(session.bootstrapSecurityDescription) == k.bootstrap);
        }
        assert_int_equal(made->address.url.length, 0);
        assert_int_equal(made->propertyCount, 0);
        assert_int_equal(made->channelProperties.propertyCount, 0);
        assert_memory_equal(made->contract, &served, sizeof served);
        assert_ptr_not_equal(made->contract, &served);
    }
}

static void sizes_have_to_be_right(void**) {
    const test::heap_ptr heap = test::make_heap();
    const test::error_ptr error = test::make_error();
    for (const kind& k : kinds) {
        auto* const none = reinterpret_cast<WS_SERVICE_PROXY*>(nothing);
        const auto refuses = [&](const arguments& from, ULONG expected) {
            WS_SERVICE_PROXY* made = none;
            WS_SERVICE_ENDPOINT* endpoint = nullptr;
            for (const bool of_proxy : {true, false}) {
                WsResetError(error.get());
                assert_hr(E_INVALIDARG, of_proxy ? from.make_proxy(&made, error.get())
                                                 : from.make_endpoint(heap.get(), &endpoint, error.get()));
                assert_says(error.get(), k.name);
                assert_says(error.get(), std::to_string(expected) + " bytes");
            }
            assert_ptr_equal(made, none);
            assert_null(endpoint);
        };
        for (const ULONG size : {ULONG{0}, k.policy_size - 1, k.policy_size + 1, ULONG{1000000}})
            refuses({k.type, nullptr, 0, nothing, size}, k.policy_size);
        for (const ULONG size : {ULONG{0}, k.template_size - 1, k.template_size + 1, ULONG{1000000}})
            refuses({k.type, nothing, size, nothing, k.policy_size}, k.template_size);
        refuses({k.type, nullptr, 1, nothing, k.policy_size}, k.template_size);
        // What is null adds nothing, of either size.
        WS_SERVICE_PROXY* made = nullptr;
        const arguments sized{k.type, nullptr, k.template_size, nothing, k.policy_size};
        assert_hr(S_OK, sized.make_proxy(&made));
        WsFreeServiceProxy(made);
    }
}

static void types_have_to_be_known(void**) {
    const test::heap_ptr heap = test::make_heap();
    const test::error_ptr error = test::make_error();
    for (const int type : {-1, 14, 1000}) {
        const arguments from{static_cast<WS_BINDING_TEMPLATE_TYPE>(type), nullptr, 0, nothing, 16};
        WS_SERVICE_PROXY* made = nullptr;
        WS_SERVICE_ENDPOINT* endpoint = nullptr;
        assert_hr(E_INVALIDARG, from.make_proxy(WS_CHANNEL_TYPE_REQUEST, &made, error.get()));
        assert_says(error.get(), "template type");
        assert_hr(E_INVALIDARG, from.make_endpoint(heap.get(), &endpoint));
        assert_null(made);
        assert_null(endpoint);
    }
    // The channel's type is the caller's, and has to fit.
    WS_SERVICE_PROXY* made = nullptr;
    assert_hr(E_INVALIDARG, nothing_of(kinds[0]).make_proxy(WS_CHANNEL_TYPE_DUPLEX_SESSION, &made, nullptr));
    assert_hr(E_INVALIDARG, nothing_of(kinds[6]).make_proxy(WS_CHANNEL_TYPE_REQUEST, &made, nullptr));
    assert_null(made);
}

static void null_arguments(void**) {
    const test::heap_ptr heap = test::make_heap();
    WS_SERVICE_PROXY* made = nullptr;
    WS_SERVICE_ENDPOINT* endpoint = nullptr;
    const auto type = WS_HTTP_BINDING_TEMPLATE_TYPE;
    const auto make_proxy = [&](ULONG count, const void* policy, ULONG size, WS_SERVICE_PROXY** out) {
        return WsCreateServiceProxyFromTemplate(WS_CHANNEL_TYPE_REQUEST, nullptr, count, type, nullptr, 0, policy, size,
                                                out, nullptr);
    };
    assert_hr(E_INVALIDARG, make_proxy(0, nothing, 16, nullptr));
    assert_hr(E_INVALIDARG, make_proxy(0, nullptr, 0, &made));
    assert_hr(E_INVALIDARG, make_proxy(0, nullptr, sizeof(WS_HTTP_POLICY_DESCRIPTION), &made));
    assert_hr(E_INVALIDARG, make_proxy(1, nothing, sizeof(WS_HTTP_POLICY_DESCRIPTION), &made));
    assert_null(made);
    const auto make_endpoint = [&](ULONG count, const WS_STRING* url, const WS_SERVICE_CONTRACT* what, WS_HEAP* memory,
                                   const void* policy, WS_SERVICE_ENDPOINT** out) {
        return WsCreateServiceEndpointFromTemplate(WS_CHANNEL_TYPE_REPLY, nullptr, count, url, what, nullptr, memory,
                                                   type, nullptr, 0, policy, sizeof(WS_HTTP_POLICY_DESCRIPTION), out,
                                                   nullptr);
    };
    const WS_STRING no_chars{3, nullptr}, empty{0, nullptr};
    assert_hr(E_INVALIDARG, make_endpoint(1, nullptr, &served, heap.get(), nothing, &endpoint));
    assert_hr(E_INVALIDARG, make_endpoint(0, &no_chars, &served, heap.get(), nothing, &endpoint));
    assert_hr(E_INVALIDARG, make_endpoint(0, nullptr, nullptr, heap.get(), nothing, &endpoint));
    assert_hr(E_INVALIDARG, make_endpoint(0, nullptr, &served, nullptr, nothing, &endpoint));
    assert_hr(E_INVALIDARG, make_endpoint(0, nullptr, &served, heap.get(), nullptr, &endpoint));
    assert_hr(E_INVALIDARG, make_endpoint(0, nullptr, &served, heap.get(), nothing, nullptr));
    assert_null(endpoint);
    assert_hr(S_OK, make_endpoint(0, &empty, &served, heap.get(), nothing, &endpoint));
    // Lists without their properties.
    WS_HTTP_BINDING_TEMPLATE value{};
    WS_HTTP_POLICY_DESCRIPTION policy{};
    for (WS_CHANNEL_PROPERTIES* list : {&value.channelProperties, &policy.channelProperties}) {
        list->propertyCount = 1;
        assert_hr(E_INVALIDARG, both(type, value, policy).make_proxy(&made));
        assert_hr(E_INVALIDARG, both(type, value, policy).make_endpoint(heap.get(), &endpoint));
        list->propertyCount = 0;
    }
}

// The policy's first, without those that the program says otherwise; none of it the caller's memory.
static void properties_are_merged(void**) {
    channel_list channel_said{{WS_CHANNEL_PROPERTY_ENCODING, 1}, {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, 2}};
    channel_list channel_added{{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 5000},
                               {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, 1}};
    security_list security_said{{WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, 2},
                                {WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, 1}};
    security_list security_added{{WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, 3}};
    binding_list binding_said{{WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, 2}};
    binding_list binding_added{{WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_TARGET, 1}};
    WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE value{};
    WS_HTTP_SSL_HEADER_AUTH_POLICY_DESCRIPTION policy{};
    policy.channelProperties = channel_said;
    value.channelProperties = channel_added;
    policy.securityProperties = security_said;
    value.securityProperties = security_added;
    policy.httpHeaderAuthSecurityBinding.securityBindingProperties = binding_said;
    value.httpHeaderAuthSecurityBinding.securityBindingProperties = binding_added;
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL who{};
    WS_CERT_CREDENTIAL certificate{};
    value.httpHeaderAuthSecurityBinding.clientCredential = &who;
    value.sslTransportSecurityBinding.localCertCredential = &certificate;

    ULONG channels = 7;
    arguments from = both(WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE_TYPE, value, policy);
    from.properties = {{WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS, &channels, sizeof channels}};
    std::basic_string<WCHAR> url = W("http://localhost/here");
    const WS_STRING address = test::string(url);
    const test::heap_ptr heap = test::make_heap(2048, 512);
    WS_SERVICE_ENDPOINT* made = nullptr;
    assert_hr(S_OK, from.make_endpoint(heap.get(), &made, nullptr, &address));
    for (channel_list* each : {&channel_said, &channel_added})
        each->forget();
    for (security_list* each : {&security_said, &security_added})
        each->forget();
    for (binding_list* each : {&binding_said, &binding_added})
        each->forget();
    channels = 99;
    from.properties[0].value = nullptr;
    url[0] = 'x';
    memset(&value, 0xcc, sizeof value);
    memset(&policy, 0xcc, sizeof policy);

    const auto& security = *made->securityDescription;
    const std::string merged_channel = std::to_string(WS_CHANNEL_PROPERTY_ENCODING) + "=1 " +
                                       std::to_string(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE) + "=5000 " +
                                       std::to_string(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION) + "=1";
    const WS_CHANNEL_PROPERTIES& of_channel = made->channelProperties;
    assert_string_equal(listed(of_channel.properties, of_channel.propertyCount).c_str(), merged_channel.c_str());
    assert_string_equal(listed(security.properties, security.propertyCount).c_str(), "7=1 1=3");
    const auto& auth = binding_of<WS_HTTP_HEADER_AUTH_SECURITY_BINDING>(security, 1);
    assert_string_equal(listed(auth.binding.properties, auth.binding.propertyCount).c_str(), "6=2 7=1");
    assert_ptr_equal(auth.clientCredential, &who);
    assert_ptr_equal(binding_of<WS_SSL_TRANSPORT_SECURITY_BINDING>(security, 0).localCertCredential, &certificate);
    assert_string_equal(listed(made->properties, made->propertyCount).c_str(), "14=7");
    assert_string_equal(test::narrow(made->address.url).c_str(), "http://localhost/here");
}

static HRESULT CALLBACK validate(void*, const WS_STRING*, const WS_STRING*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

// The session's own properties, and those of what begins it.
static void a_security_context(void**) {
    security_list outer{{WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, 1}};
    security_list inner{{WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, 2}};
    binding_list of_session{{WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_MAX_ACTIVE_CONTEXTS, 5}};
    WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE value{};
    WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION policy{};
    WS_USERNAME_CREDENTIAL user{};
    WS_WINDOWS_INTEGRATED_AUTH_CREDENTIAL who{};
    policy.securityProperties = outer;
    policy.usernameMessageSecurityBinding.bindingUsage = WS_SUPPORTING_MESSAGE_SECURITY_USAGE;
    policy.securityContextSecurityBinding.securityContextMessageSecurityBinding.bindingUsage =
        WS_SUPPORTING_MESSAGE_SECURITY_USAGE;
    value.securityContextSecurityBinding.securityContextMessageSecurityBinding.securityBindingProperties = of_session;
    value.usernameMessageSecurityBinding.clientCredential = &user;
    value.usernameMessageSecurityBinding.passwordValidator = validate;
    value.usernameMessageSecurityBinding.passwordValidatorCallbackState = &user;
    value.sspiTransportSecurityBinding.clientCredential = &who;
    for (const bool has_inner : {true, false}) {
        const test::heap_ptr heap = test::make_heap(2048, 512);
        value.securityContextSecurityBinding.securityProperties = {};
        if (has_inner) value.securityContextSecurityBinding.securityProperties = inner;
        WS_SERVICE_ENDPOINT* made = nullptr;
        assert_hr(S_OK, both(WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE, value, policy)
                            .make_endpoint(heap.get(), &made));
        const WS_SECURITY_DESCRIPTION& security = *made->securityDescription;
        assert_string_equal(listed(security.properties, security.propertyCount).c_str(), "7=1");
        assert_ptr_equal(binding_of<WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING>(security, 0).clientCredential, &who);
        const auto& session = binding_of<WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING>(security, 1);
        assert_string_equal(listed(session.binding.properties, session.binding.propertyCount).c_str(), "15=5");
        assert_int_equal(session.bindingUsage, WS_SUPPORTING_MESSAGE_SECURITY_USAGE);
        const WS_SECURITY_DESCRIPTION& beginning = *session.bootstrapSecurityDescription;
        assert_string_equal(listed(beginning.properties, beginning.propertyCount).c_str(), has_inner ? "7=2" : "7=1");
        assert_ptr_equal(beginning.securityBindings[0], security.securityBindings[0]);
        const auto& name = binding_of<WS_USERNAME_MESSAGE_SECURITY_BINDING>(beginning, 1);
        assert_ptr_equal(name.clientCredential, &user);
        assert_true(name.passwordValidator == validate);
        assert_ptr_equal(name.passwordValidatorCallbackState, &user);
        assert_int_equal(name.bindingUsage, WS_SUPPORTING_MESSAGE_SECURITY_USAGE);
    }
}

// Of a policy's numbers, the size of a pointer to them is good, too: so the samples have it. Of the program's it is
// not.
static void sizes_in_policies(void**) {
    constexpr ULONG size_of_pointer = sizeof(void*);
    channel_list of_channel({{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, 1}}, size_of_pointer);
    binding_list of_binding({{WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, 2}}, size_of_pointer);
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE value{};
    WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION policy{};
    policy.channelProperties = of_channel;
    policy.httpHeaderAuthSecurityBinding.securityBindingProperties = of_binding;
    const arguments from = both(WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE_TYPE, value, policy);
    const test::heap_ptr heap = test::make_heap();
    WS_SERVICE_PROXY* made = nullptr;
    WS_SERVICE_ENDPOINT* endpoint = nullptr;
    assert_hr(S_OK, from.make_proxy(&made));
    WsFreeServiceProxy(made);
    assert_hr(S_OK, from.make_endpoint(heap.get(), &endpoint));
    assert_int_equal(endpoint->channelProperties.properties[0].valueSize, sizeof(ULONG));
    channel_list odd({{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, 1}}, 3);
    policy.channelProperties = odd;
    assert_hr(E_INVALIDARG, from.make_proxy(&made));
    policy.channelProperties = {};
    value.channelProperties = of_channel;
    assert_hr(size_of_pointer == sizeof(ULONG) ? S_OK : E_INVALIDARG, from.make_proxy(&made));
    if (size_of_pointer == sizeof(ULONG)) WsFreeServiceProxy(made);
}

static void the_heap_has_to_have_room(void**) {
    channel_list said{{WS_CHANNEL_PROPERTY_ENCODING, 1},
                      {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, 2},
                      {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, 2}};
    const WS_STRING url = test::string(W("http://+:80/a/service/with/quite/a/long/path/in/its/address"));
    for (const kind& k : kinds) {
        alignas(void*) BYTE policy[sizeof nothing]{};
        const WS_CHANNEL_PROPERTIES list = said;
        memcpy(policy, &list, sizeof list); // which all policies begin with
        arguments from{k.type, nullptr, 0, policy, k.policy_size};
        ULONG channels = 7;
        from.properties = {{WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS, &channels, sizeof channels},
                           {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, &channels, sizeof channels}};
        WS_SERVICE_ENDPOINT* made = nullptr;
        SIZE_T size = 0;
        const test::error_ptr error = test::make_error();
        for (HRESULT hr = WS_E_QUOTA_EXCEEDED; hr != S_OK; size += 8) {
            const test::heap_ptr heap = test::make_heap(size, 0);
            assert_null(made);
            WsResetError(error.get());
            hr = from.make_endpoint(heap.get(), &made, error.get(), &url);
            if (hr == S_OK) break;
            assert_hr(WS_E_QUOTA_EXCEEDED, hr);
            assert_int_not_equal(test::string_count(error.get()), 0);
        }
        assert_in_range(size, sizeof(WS_SERVICE_ENDPOINT), 2048); // what a sample has for it
    }
}

// --- at work

static void assert_calls(WS_SERVICE_PROXY* made, const WS_STRING& url) {
    proxy caller(made);
    assert_hr(S_OK, caller.open(url));
    const test::heap_ptr heap = test::make_heap();
    INT32 sum = 0;
    assert_hr(S_OK, add({caller, heap.get()}, 20, 22, &sum));
    assert_int_equal(sum, 42);
    assert_hr(S_OK, caller.close());
}

static void a_proxy_over_http(void**) {
    service served_there(WS_HTTP_CHANNEL_BINDING, 1, {soap_1_1});
    // The policy alone; and a policy that the program knows better than.
    for (const bool wrong : {false, true}) {
        channel_list said{{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION,
                           ULONG(wrong ? WS_ENVELOPE_VERSION_SOAP_1_2 : WS_ENVELOPE_VERSION_SOAP_1_1)}};
        channel_list added{{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, WS_ENVELOPE_VERSION_SOAP_1_1}};
        WS_HTTP_BINDING_TEMPLATE value{};
        WS_HTTP_POLICY_DESCRIPTION policy{};
        policy.channelProperties = said;
        if (wrong) value.channelProperties = added;
        WS_SERVICE_PROXY* made = nullptr;
        assert_hr(S_OK, both(WS_HTTP_BINDING_TEMPLATE_TYPE, value, policy).make_proxy(&made));
        said.forget();
        added.forget();
        assert_calls(made, served_there.url());
    }
}

static void a_proxy_over_tcp(void**) {
    service served_there(WS_TCP_CHANNEL_BINDING);
    channel_list said{{WS_CHANNEL_PROPERTY_ENCODING, WS_ENCODING_XML_UTF8}};
    channel_list added{{WS_CHANNEL_PROPERTY_ENCODING, WS_ENCODING_XML_BINARY_SESSION_1}};
    WS_TCP_BINDING_TEMPLATE value{};
    WS_TCP_POLICY_DESCRIPTION policy{};
    policy.channelProperties = said;
    value.channelProperties = added;
    WS_SERVICE_PROXY* made = nullptr;
    assert_hr(S_OK, both(WS_TCP_BINDING_TEMPLATE_TYPE, value, policy).make_proxy(&made));
    assert_calls(made, served_there.url());
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_type_makes_a_proxy),
        cmocka_unit_test(proxies_with_security_do_not_open),
        cmocka_unit_test(every_type_makes_an_endpoint),
        cmocka_unit_test(sizes_have_to_be_right),
        cmocka_unit_test(types_have_to_be_known),
        cmocka_unit_test(null_arguments),
        cmocka_unit_test(properties_are_merged),
        cmocka_unit_test(a_security_context),
        cmocka_unit_test(sizes_in_policies),
        cmocka_unit_test(the_heap_has_to_have_room),
        cmocka_unit_test(a_proxy_over_http),
        cmocka_unit_test(a_proxy_over_tcp),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
