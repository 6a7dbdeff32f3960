#include "channel/http_cookies.h"

#include "channel/content_type.h"
#include "channel/http_text.h"
#include "core/strings.h"

#include <algorithm>
#include <charconv>

namespace ws {
namespace {

constexpr size_t most_cookies = 50;
constexpr int64_t until_the_end = INT64_MAX;

std::string_view take_part(std::string_view& rest) noexcept {
    const size_t end = rest.find(';');
    const std::string_view part = trim(rest.substr(0, end));
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    return part;
}

std::string_view default_path(std::string_view path) noexcept {
    const size_t slash = path.rfind('/');
    return slash == 0 || slash == path.npos ? std::string_view("/") : path.substr(0, slash);
}

bool covers(std::string_view cookie_path, std::string_view path) noexcept {
    if (path.substr(0, cookie_path.size()) != cookie_path) return false;
    return path.size() == cookie_path.size() || cookie_path.back() == '/' || path[cookie_path.size()] == '/';
}

} // namespace

void http_cookies::take(const http_parser& head, std::string_view host, std::string_view path, int64_t now) {
    for (const http_field& field : head.fields())
        if (equal_ignoring_case(head.text(field.name), "Set-Cookie")) take_one(head.text(field.value), host, path, now);
}

void http_cookies::take_one(std::string_view text, std::string_view host, std::string_view path, int64_t now) {
    const std::string_view pair = take_part(text);
    const size_t equals = pair.find('=');
    if (equals == 0 || equals == pair.npos) return;
    cookie made{std::string(trim(pair.substr(0, equals))), std::string(trim(pair.substr(equals + 1))),
                std::string(host), std::string(default_path(path)), until_the_end};
    bool has_age = false, is_secure = false;
    while (!text.empty()) {
        const std::string_view part = take_part(text);
        const size_t at = std::min(part.find('='), part.size());
        const std::string_view name = trim(part.substr(0, at));
        const std::string_view value = at == part.size() ? std::string_view() : trim(part.substr(at + 1));
        int64_t age;
        if (equal_ignoring_case(name, "Path") && !value.empty() && value.front() == '/') {
            made.path = value;
        } else if (equal_ignoring_case(name, "Max-Age")) {
            if (std::from_chars(value.data(), value.data() + value.size(), age).ec != std::errc()) continue;
            has_age = true;
            made.until = age <= 0 ? 0 : age < until_the_end - now ? now + age : until_the_end;
        } else if (equal_ignoring_case(name, "Expires") && !has_age) {
            if (parse_date(value, age)) made.until = age;
        } else if (equal_ignoring_case(name, "Secure")) {
            is_secure = true;
        }
    }
    std::erase_if(cookies_, [&](const cookie& c) {
        const bool replaced = c.name == made.name && c.path == made.path && equal_ignoring_case(c.host, host);
        return c.until <= now || replaced;
    });
    if (made.until <= now || is_secure) return;
    if (cookies_.size() == most_cookies) cookies_.erase(cookies_.begin());
    cookies_.push_back(std::move(made));
}

void http_cookies::append_to(std::string& head, std::string_view host, std::string_view path, int64_t now) const {
    if (path.empty()) path = "/"; // what is asked for then
    bool first = true;
    for (const cookie& c : cookies_) {
        if (c.until <= now || !equal_ignoring_case(c.host, host) || !covers(c.path, path)) continue;
        head.append(first ? "Cookie: " : "; ").append(c.name).append("=").append(c.value);
        first = false;
    }
    if (!first) head += "\r\n";
}

} // namespace ws
