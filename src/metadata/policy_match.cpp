#include "metadata/policy_match.h"

#include "message/tree.h"
#include "metadata/policy_security.h"
#include "xml/name.h"

namespace ws {
namespace {

constexpr std::string_view http_transport = "http://schemas.xmlsoap.org/soap/http";
// What WSDL's binding of SOAP 1.2 has for the same.
constexpr std::string_view http_transport_of_w3c = "http://www.w3.org/2003/05/soap/bindings/HTTP/";
constexpr std::string_view tcp_transport = "http://schemas.microsoft.com/soap/tcp";

constexpr value_set encodings_of(property_value asked) noexcept {
    switch (asked) {
    case binary_encoding:
        return only(WS_ENCODING_XML_BINARY_1) | only(WS_ENCODING_XML_BINARY_SESSION_1);
    case mtom_encoding:
        return only(WS_ENCODING_XML_MTOM_UTF8) | only(WS_ENCODING_XML_MTOM_UTF16BE) |
               only(WS_ENCODING_XML_MTOM_UTF16LE);
    default:
        return only(WS_ENCODING_XML_UTF8) | only(WS_ENCODING_XML_UTF16BE) | only(WS_ENCODING_XML_UTF16LE);
    }
}

class policy_matcher {
  public:
    policy_matcher(const matching& how, const policy_alternative& alternative, const endpoint_requirements& endpoint,
                   const WS_POLICY_CONSTRAINTS& constraints) noexcept
        : how_(how), alternative_(alternative), endpoint_(endpoint), constraints_(constraints) {}

    HRESULT match() {
        HRESULT hr = match_transport();
        for (size_t i = 0; hr == S_OK && i < alternative_.size(); ++i)
            if (!is_claimed(alternative_[i])) hr = read(alternative_[i]);
        if (hr == S_OK) hr = match_channel_properties();
        if (hr == S_OK) hr = match_security(how_, constraints_.securityConstraints, security_);
        return hr == S_OK && how_.out != nullptr ? fill_extensions() : hr;
    }

  private:
    HRESULT match_transport() const noexcept {
        const bool is_http = constraints_.channelBinding == WS_HTTP_CHANNEL_BINDING;
        const bool matches =
            is_http ? equal(endpoint_.transport, http_transport) || equal(endpoint_.transport, http_transport_of_w3c)
                    : equal(endpoint_.transport, tcp_transport);
        if (matches) return S_OK;
        return how_.mismatch(message_id::policy_transport,
                             {endpoint_.transport, is_http ? "WS_HTTP_CHANNEL_BINDING" : "WS_TCP_CHANNEL_BINDING"});
    }

    // --- assertions
    static bool names(const WS_ENDPOINT_POLICY_EXTENSION& extension, const assertion& what) noexcept {
        return equal(*extension.assertionName, what.name()) && equal(*extension.assertionNs, what.ns());
    }
    WS_ENDPOINT_POLICY_EXTENSION& extension(ULONG index) const noexcept {
        return reinterpret_cast<WS_ENDPOINT_POLICY_EXTENSION&>(*constraints_.policyExtensions[index]);
    }
    bool is_claimed(const assertion& what) const noexcept {
        for (ULONG i = 0; i < constraints_.policyExtensionCount; ++i)
            if (names(extension(i), what)) return true;
        return false;
    }
    HRESULT read(const assertion& what) {
        const known_assertion* known = find_assertion(what.name(), what.ns());
        if (known == nullptr) return how_.not_understood(what);
        if (known->kind == assertion_kind::addressing) return read_addressing(what, known->value);
        if (known->kind == assertion_kind::encoding) return set(encoding_, known->value, what);
        return read_security(how_, what, *known, security_);
    }
    HRESULT set(std::optional<property_value>& to, property_value value, const assertion& by) const noexcept {
        if (to && *to != value) return how_.mismatch(message_id::policy_contradiction, {by.name()});
        to = value;
        return S_OK;
    }
    // Of what WS-Addressing's own assertion may hold, channels do only that replies come back to an anonymous address.
    HRESULT read_addressing(const assertion& what, property_value version) noexcept {
        for (const assertion& each : what.inner())
            if (!equal(each.ns(), view(what.ns())) || !equal(each.name(), "AnonymousResponses"))
                return how_.not_understood_in(each, what);
        return set(addressing_, version, what);
    }

    // --- properties
    HRESULT match_one(WS_CHANNEL_PROPERTY_ID id, const char* name, value_set permitted,
                      property_value default_value) const noexcept {
        return match_property(how_, constraints_.channelPropertyConstraints,
                              constraints_.channelPropertyConstraintCount, id, name, permitted, default_value);
    }
    HRESULT match_channel_properties() const noexcept {
        HRESULT hr =
            match_one(WS_CHANNEL_PROPERTY_ENCODING, "WS_CHANNEL_PROPERTY_ENCODING",
                      encodings_of(encoding_.value_or(text_encoding)),
                      constraints_.channelBinding == WS_HTTP_CHANNEL_BINDING ? WS_ENCODING_XML_UTF8
                                                                             : WS_ENCODING_XML_BINARY_SESSION_1);
        if (hr == S_OK)
            hr = match_one(WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, "WS_CHANNEL_PROPERTY_ADDRESSING_VERSION",
                           only(addressing_.value_or(WS_ADDRESSING_VERSION_TRANSPORT)), WS_ADDRESSING_VERSION_1_0);
        if (hr == S_OK)
            hr = match_one(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, "WS_CHANNEL_PROPERTY_ENVELOPE_VERSION",
                           only(endpoint_.envelope), WS_ENVELOPE_VERSION_SOAP_1_2);
        return hr;
    }

    // --- extensions
    HRESULT fill_extensions() const {
        for (ULONG i = 0; i < constraints_.policyExtensionCount; ++i) {
            xml_buffer* copy = nullptr;
            for (const assertion& each : alternative_) {
                if (!names(extension(i), each)) continue;
                HRESULT hr = xml_buffer::create(*how_.out, nullptr, 0, &copy, how_.err);
                if (hr == S_OK) hr = copy_tree(*copy, *copy->root()->end, *each.element, how_.err);
                if (hr != S_OK) return hr;
                break;
            }
            extension(i).out.assertionValue = copy != nullptr ? to_handle(copy) : nullptr;
        }
        return S_OK;
    }

    const matching& how_;
    const policy_alternative& alternative_;
    const endpoint_requirements& endpoint_;
    const WS_POLICY_CONSTRAINTS& constraints_;
    std::optional<property_value> encoding_;
    std::optional<property_value> addressing_;
    required_security security_;
};

} // namespace

HRESULT match_policy(const matching& how, const policy_alternative& alternative, const endpoint_requirements& endpoint,
                     const WS_POLICY_CONSTRAINTS& constraints) {
    return policy_matcher(how, alternative, endpoint, constraints).match();
}

} // namespace ws
