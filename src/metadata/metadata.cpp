#include "metadata/metadata.h"

#include "core/property.h"
#include "core/strings.h"
#include "core/url.h"
#include "xml/name.h"

#include <algorithm>

namespace ws {
namespace {

wide_view without_fragment(wide_view url) noexcept {
    for (size_t i = 0; i < url.size(); ++i)
        if (url[i] == '#') return url.substr(0, i);
    return url;
}

bool equal_names(const qualified_name& a, const qualified_name& b) noexcept {
    return equal(a.name, b.name) && equal(a.ns, b.ns);
}

} // namespace

// --- settings

HRESULT metadata_settings::take_heap(const WS_HEAP_PROPERTIES& given, error* err) noexcept {
    if (given.propertyCount != 0 && !given.properties)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < given.propertyCount; ++i) {
        const WS_HEAP_PROPERTY& p = given.properties[i];
        SIZE_T size = 0;
        const HRESULT hr = set_value(size, p.value, p.valueSize, err);
        if (hr != S_OK) return hr;
        if (p.id == WS_HEAP_PROPERTY_MAX_SIZE)
            heap_max_size = size;
        else if (p.id == WS_HEAP_PROPERTY_TRIM_SIZE)
            heap_trim_size = size;
        else
            return fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "metadata's heap"});
    }
    return S_OK;
}

HRESULT metadata_settings::take_host_names(const WS_HOST_NAMES& given, error* err) {
    if (given.hostNameCount != 0 && !given.hostNames)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"hostNames"});
    for (ULONG i = 0; i < given.hostNameCount; ++i) {
        const WS_STRING& name = given.hostNames[i];
        if (name.length != 0 && !name.chars) return fail(err, E_INVALIDARG, message_id::null_argument, {"hostNames"});
        host_names.emplace_back(view(name));
    }
    return S_OK;
}

HRESULT metadata_settings::take(std::span<const WS_METADATA_PROPERTY> properties, error* err) {
    for (const WS_METADATA_PROPERTY& p : properties) {
        WS_HEAP_PROPERTIES of_heap{};
        WS_POLICY_PROPERTIES policies{};
        WS_HOST_NAMES hosts{};
        HRESULT hr;
        switch (p.id) {
        case WS_METADATA_PROPERTY_HEAP_PROPERTIES:
            hr = set_value(of_heap, p.value, p.valueSize, err);
            if (hr == S_OK) hr = take_heap(of_heap, err);
            break;
        case WS_METADATA_PROPERTY_POLICY_PROPERTIES:
            hr = set_value(policies, p.value, p.valueSize, err);
            if (hr == S_OK) hr = of_policies.take(policies, err);
            break;
        case WS_METADATA_PROPERTY_MAX_DOCUMENTS:
            hr = set_value(max_documents, p.value, p.valueSize, err);
            break;
        case WS_METADATA_PROPERTY_HOST_NAMES:
            hr = set_value(hosts, p.value, p.valueSize, err);
            if (hr == S_OK) hr = take_host_names(hosts, err);
            break;
        case WS_METADATA_PROPERTY_VERIFY_HOST_NAMES:
            hr = set_value(verifies_host_names, p.value, p.valueSize, err);
            break;
        case WS_METADATA_PROPERTY_STATE:
        case WS_METADATA_PROPERTY_HEAP_REQUESTED_SIZE:
            hr = fail(err, E_INVALIDARG, message_id::property_cannot_be_set,
                      {p.id == WS_METADATA_PROPERTY_STATE ? "WS_METADATA_PROPERTY_STATE"
                                                          : "WS_METADATA_PROPERTY_HEAP_REQUESTED_SIZE"});
            break;
        default:
            hr = fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "metadata"});
        }
        if (hr != S_OK) return hr;
    }
    if (!verifies_host_names && !host_names.empty())
        return fail(err, E_INVALIDARG, message_id::property_requires,
                    {"WS_METADATA_PROPERTY_HOST_NAMES", "WS_METADATA_PROPERTY_VERIFY_HOST_NAMES to be TRUE"});
    return S_OK;
}

// --- the object

HRESULT metadata::create(std::span<const WS_METADATA_PROPERTY> properties, owned<metadata>& out, error* err) {
    metadata_settings settings;
    const HRESULT hr = settings.take(properties, err);
    if (hr == S_OK) out.reset(new metadata(std::move(settings)));
    return hr;
}

HRESULT metadata::get_property(WS_METADATA_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    if (id == WS_METADATA_PROPERTY_STATE) return get_value(state_, value, size, err);
    if (id == WS_METADATA_PROPERTY_HEAP_REQUESTED_SIZE)
        return memory_.get_property(WS_HEAP_PROPERTY_REQUESTED_SIZE, value, size, err);
    return fail(err, E_INVALIDARG, message_id::unknown_property, {id, "metadata"});
}

void metadata::reset() noexcept {
    state_ = WS_METADATA_STATE_CREATED;
    parts_ = {};
    urls_.clear();
    missing_ = nullptr;
    endpoints_ = {};
    policies_.clear();
    memory_.reset();
}

HRESULT metadata::check_not_failed(error* err) const noexcept {
    return state_ == WS_METADATA_STATE_FAULTED ? fail(err, WS_E_INVALID_OPERATION, message_id::metadata_failed) : S_OK;
}

// --- documents

HRESULT metadata::check_url(wide_view text, wide_string& base, error* err) const {
    url parts{};
    if (FAILED(parse_url(text, 0, parts, err)) ||
        (parts.scheme != WS_URL_HTTP_SCHEME_TYPE && parts.scheme != WS_URL_HTTPS_SCHEME_TYPE &&
         parts.scheme != WS_URL_NETTCP_SCHEME_TYPE))
        return fail(err, E_INVALIDARG, message_id::metadata_url, {text});
    base = without_fragment(text);
    if (has_document(base)) return fail(err, E_INVALIDARG, message_id::metadata_url_twice, {base});
    return S_OK;
}

HRESULT metadata::read(xml_reader& reader, wide_view url, error* err) {
    HRESULT hr = check_not_failed(err);
    if (hr != S_OK) return hr;
    if (state_ != WS_METADATA_STATE_CREATED) return fail(err, WS_E_INVALID_OPERATION, message_id::metadata_resolved);
    wide_string base;
    hr = check_url(url, base, err);
    if (hr != S_OK) return hr;
    bool is_one = false;
    hr = is_metadata(reader, &is_one, err);
    if (hr == S_OK && !is_one) return S_FALSE;
    if (hr == S_OK) hr = read_document(reader, base, err);
    if (FAILED(hr) && hr != E_OUTOFMEMORY) state_ = WS_METADATA_STATE_FAULTED;
    return hr;
}

// Without memory the document is none of these, and may be read anew.
HRESULT metadata::read_document(xml_reader& reader, wide_view base, error* err) {
    if (urls_.size() >= settings_.max_documents)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::metadata_documents, {base, settings_.max_documents});
    const size_t port_types = parts_.port_types.size(), bindings = parts_.bindings.size(), ports = parts_.ports.size(),
                 references = parts_.references.size(), policies = parts_.policies.size(),
                 names = parts_.policy_names.size(), documents = urls_.size();
    HRESULT hr;
    try {
        urls_.emplace_back(base);
        hr = read_metadata(reader, urls_.back(), memory_, parts_, err);
        if (hr == S_OK) return S_OK;
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    parts_.port_types.resize(port_types);
    parts_.bindings.resize(bindings);
    parts_.ports.resize(ports);
    parts_.references.resize(references);
    parts_.policies.resize(policies);
    parts_.policy_names.resize(names);
    urls_.resize(documents);
    return fail(err, hr, message_id::metadata_unreadable, {base});
}

bool metadata::has_document(wide_view url) const noexcept {
    return std::find(urls_.begin(), urls_.end(), url) != urls_.end();
}

const named_policy* metadata::find_policy(wide_view url) const noexcept {
    const auto found = std::find_if(parts_.policy_names.begin(), parts_.policy_names.end(),
                                    [&](const named_policy& p) { return view(p.url) == url; });
    return found != parts_.policy_names.end() ? &*found : nullptr;
}

const metadata_reference* metadata::find_missing() const noexcept {
    for (const metadata_reference& each : parts_.references)
        if (!has_document(without_fragment(view(each.url))) && !(each.is_policy && find_policy(view(each.url))))
            return &each;
    return nullptr;
}

// Documents tell where others are, and services: whoever made one of them might send the program anywhere.
HRESULT metadata::check_host(wide_view text, error* err) const {
    if (!settings_.verifies_host_names) return S_OK;
    url parts{};
    const HRESULT hr = parse_url(text, 0, parts, err);
    if (FAILED(hr)) return fail(err, WS_E_INVALID_FORMAT, message_id::metadata_host, {text});
    const wide_view host = parts.whole_host();
    for (const wide_string& name : settings_.host_names)
        if (equal_ignoring_case(name, host)) return S_OK;
    for (const wide_string& each : urls_) {
        url known{};
        if (parse_url(each, 0, known, nullptr) == S_OK && equal_ignoring_case(known.whole_host(), host)) return S_OK;
    }
    return fail(err, WS_E_INVALID_FORMAT, message_id::metadata_host, {text});
}

HRESULT metadata::get_missing_address(WS_ENDPOINT_ADDRESS** out, error* err) {
    HRESULT hr = check_not_failed(err);
    if (hr != S_OK) return hr;
    const metadata_reference* missing = find_missing();
    if (!missing) {
        *out = nullptr;
        return S_OK;
    }
    const wide_view url = without_fragment(view(missing->url));
    hr = check_host(url, err);
    if (hr != S_OK) return hr;
    if (!missing_ || view(missing_->url) != url) {
        WS_ENDPOINT_ADDRESS* made;
        hr = memory_.alloc_array(1, &made, err);
        if (hr != S_OK) return hr;
        *made = {};
        made->url = {static_cast<ULONG>(url.size()), missing->url.chars};
        missing_ = made;
    }
    *out = missing_;
    return S_OK;
}

// --- endpoints

const wsdl_binding* metadata::find_binding(const qualified_name& name) const noexcept {
    const auto found = std::find_if(parts_.bindings.begin(), parts_.bindings.end(),
                                    [&](const wsdl_binding& b) { return equal_names(b.name, name); });
    return found != parts_.bindings.end() ? &*found : nullptr;
}

HRESULT metadata::describe(const wsdl_port& port, policy& of, WS_METADATA_ENDPOINT& out, error* err) {
    const wsdl_binding* binding = find_binding(port.binding);
    if (!binding)
        return fail(err, WS_E_INVALID_FORMAT, message_id::metadata_no_binding,
                    {port.name, port.binding.name, port.binding.ns});
    HRESULT hr = check_host(view(port.address.url), err);
    if (hr != S_OK) return hr;
    const WS_XML_STRING* const all[] = {
        &port.name,       &port.service.name,       &port.service.ns,      &port.binding.name,
        &port.binding.ns, &binding->port_type.name, &binding->port_type.ns};
    WS_XML_STRING* names;
    hr = memory_.alloc_array(std::size(all), &names, err);
    if (hr != S_OK) return hr;
    for (size_t i = 0; i < std::size(all); ++i)
        names[i] = *all[i];
    of.set(requirements_of(port, *binding));
    out = {port.address, to_handle(&of), &names[0], &names[1], &names[2], &names[3], &names[4], &names[5], &names[6]};
    return S_OK;
}

endpoint_requirements metadata::requirements_of(const wsdl_port& port, const wsdl_binding& binding) const {
    endpoint_requirements asked{port.policies, binding.transport, binding.envelope};
    const auto add = [&](const attached_policies& more) {
        asked.policies.insert(asked.policies.end(), more.begin(), more.end());
    };
    add(binding.policies);
    for (const wsdl_port_type& each : parts_.port_types)
        if (equal_names(each.name, binding.port_type)) add(each.policies);
    return asked;
}

HRESULT metadata::resolve_policies(error* err) {
    for (metadata_reference& each : parts_.references) {
        if (!each.is_policy) continue;
        const named_policy* target = find_policy(view(each.url));
        if (!target) return fail(err, WS_E_INVALID_FORMAT, message_id::metadata_no_policy, {each.url});
        each.target = target->place;
    }
    return S_OK;
}

HRESULT metadata::resolve(error* err) {
    HRESULT hr = resolve_policies(err);
    if (hr != S_OK) return hr;
    WS_METADATA_ENDPOINT* all;
    hr = memory_.alloc_array(parts_.ports.size(), &all, err);
    for (size_t i = policies_.size(); i < parts_.ports.size(); ++i)
        policies_.push_back(std::make_unique<policy>(parts_, settings_.of_policies, settings_.heap_max_size));
    for (size_t i = 0; hr == S_OK && i < parts_.ports.size(); ++i)
        hr = describe(parts_.ports[i], *policies_[i], all[i], err);
    if (hr == S_OK) endpoints_ = {all, static_cast<ULONG>(parts_.ports.size())};
    return hr;
}

HRESULT metadata::get_endpoints(WS_METADATA_ENDPOINTS* out, error* err) {
    HRESULT hr = check_not_failed(err);
    if (hr != S_OK) return hr;
    if (state_ == WS_METADATA_STATE_CREATED) {
        if (const metadata_reference* missing = find_missing())
            return fail(err, WS_E_INVALID_OPERATION, message_id::metadata_missing, {missing->url});
        hr = resolve(err);
        if (hr == S_OK)
            state_ = WS_METADATA_STATE_RESOLVED;
        else if (hr != E_OUTOFMEMORY)
            state_ = WS_METADATA_STATE_FAULTED;
        if (hr != S_OK) return hr;
    }
    *out = endpoints_;
    return S_OK;
}

} // namespace ws
