#include "channel/http_proxy.h"

#include "channel/content_type.h"
#include "core/strings.h"

#include <charconv>
#include <cstdlib>

namespace ws {
namespace {

constexpr uint16_t http_port = 80;

struct system_settings {
    std::string servers;
    std::string bypass;
};

system_settings of_environment() {
    const auto variable = [](const char* lower, const char* upper) -> std::string {
        const char* value = std::getenv(lower);
        if (!value && upper) value = std::getenv(upper);
        return value ? value : "";
    };
    // In capitals it could come from a request's Proxy header, in a CGI program.
    return {variable("http_proxy", nullptr), variable("no_proxy", "NO_PROXY")};
}

#ifdef _WIN32
std::string registry_text(HKEY key, const WCHAR* name) {
    WCHAR text[1024];
    DWORD size = sizeof text;
    if (RegGetValueW(key, nullptr, name, RRF_RT_REG_SZ, nullptr, text, &size) != ERROR_SUCCESS || size < sizeof(WCHAR))
        return {};
    return to_utf8_lossy(wide_view(text, size / sizeof(WCHAR) - 1));
}

system_settings of_system() {
    HKEY key;
    if (RegOpenKeyExW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings", 0,
                      KEY_QUERY_VALUE, &key) != ERROR_SUCCESS)
        return of_environment();
    DWORD enabled = 0, size = sizeof enabled;
    const bool known =
        RegGetValueW(key, nullptr, L"ProxyEnable", RRF_RT_REG_DWORD, nullptr, &enabled, &size) == ERROR_SUCCESS;
    system_settings found;
    if (known && enabled) found = {registry_text(key, L"ProxyServer"), registry_text(key, L"ProxyOverride")};
    RegCloseKey(key);
    return known && enabled ? found : of_environment();
}
#else
system_settings of_system() {
    return of_environment();
}
#endif

bool is_loopback(std::string_view host) noexcept {
    return equal_ignoring_case(host, "localhost") || host.substr(0, 4) == "127." || host == "::1";
}

// "*" stands for any characters; a name that begins with a dot for all that end so.
bool fits(std::string_view host, std::string_view pattern) noexcept {
    if (pattern.empty()) return false;
    if (pattern.front() == '.')
        return host.size() >= pattern.size() && equal_ignoring_case(host.substr(host.size() - pattern.size()), pattern);
    const size_t star = pattern.find('*');
    if (star == pattern.npos) return equal_ignoring_case(host, pattern);
    const std::string_view before = pattern.substr(0, star), after = pattern.substr(star + 1);
    if (!equal_ignoring_case(host.substr(0, before.size()), before)) return false;
    host.remove_prefix(std::min(host.size(), before.size()));
    if (after.find('*') == after.npos)
        return host.size() >= after.size() && equal_ignoring_case(host.substr(host.size() - after.size()), after);
    for (size_t at = 0; at <= host.size(); ++at)
        if (fits(host.substr(at), after)) return true;
    return false;
}

std::string_view take_item(std::string_view& list) noexcept {
    const size_t end = list.find_first_of("; ,\t");
    const std::string_view item = list.substr(0, end);
    list = end == list.npos ? std::string_view() : list.substr(end + 1);
    return item;
}

} // namespace

bool http_proxy::is_excepted(std::string_view host, std::string_view bypass) noexcept {
    while (!bypass.empty()) {
        const std::string_view item = take_item(bypass);
        if (equal_ignoring_case(item, "<local>") ? host.find('.') == host.npos : fits(host, item)) return true;
    }
    return false;
}

http_proxy http_proxy::parse(std::string_view servers) {
    while (!servers.empty()) {
        std::string_view item = take_item(servers);
        if (const size_t equals = item.find('='); equals != item.npos) {
            if (!equal_ignoring_case(item.substr(0, equals), "http")) continue;
            item.remove_prefix(equals + 1);
        }
        if (const size_t scheme = item.find("://"); scheme != item.npos) item.remove_prefix(scheme + 3);
        item = item.substr(0, item.find('/'));
        if (item.empty()) continue;
        http_proxy found{{}, http_port};
        size_t colon = item.rfind(':');
        if (item.front() == '[') { // an IPv6 address
            const size_t end = item.find(']');
            if (end == item.npos) continue;
            found.host = item.substr(1, end - 1);
            if (colon < end) colon = item.npos;
        } else {
            found.host = item.substr(0, colon);
        }
        if (colon != item.npos) (void)std::from_chars(item.data() + colon + 1, item.data() + item.size(), found.port);
        return found;
    }
    return {};
}

http_proxy http_proxy::find(const endpoint_url& url, const channel_settings& settings) {
    switch (settings.http_proxy_setting_mode) {
    case WS_HTTP_PROXY_SETTING_MODE_NONE:
        return {};
    case WS_HTTP_PROXY_SETTING_MODE_CUSTOM:
        if (is_excepted(url.host, to_utf8_lossy(view(settings.custom_http_proxy.bypass)))) return {};
        return parse(to_utf8_lossy(view(settings.custom_http_proxy.servers)));
    default:
        if (is_loopback(url.host)) return {};
        const system_settings system = of_system();
        return is_excepted(url.host, system.bypass) ? http_proxy{} : parse(system.servers);
    }
}

} // namespace ws
