#include "channel/http_syntax.h"

#include "channel/content_type.h"
#include "channel/http_text.h"
#include "core/scan.h"
#include "core/strings.h"

#include <algorithm>
#include <cstring>
#include <llhttp.h>

namespace ws {
namespace {

llhttp_t& state_of(std::byte* room) noexcept {
    return *reinterpret_cast<llhttp_t*>(room);
}

} // namespace

// What llhttp calls. Nothing may be thrown through it.
struct http_callbacks {
    static http_parser& of(llhttp_t* state) noexcept { return *static_cast<http_parser*>(state->data); }
    static http_slice slice(const http_parser& p, const char* at, size_t size) noexcept {
        return {static_cast<uint32_t>(at - p.base_), static_cast<uint32_t>(size)};
    }

    static int on_url(llhttp_t* state, const char* at, size_t size) noexcept {
        of(state).target_ = slice(of(state), at, size);
        return 0;
    }
    static int on_status(llhttp_t* state, const char* at, size_t size) noexcept {
        of(state).reason_ = slice(of(state), at, size);
        return 0;
    }
    static int on_field(llhttp_t* state, const char* at, size_t size) noexcept {
        http_parser& p = of(state);
        if (size != 0 && !is_token({at, size})) {
            (void)p.refuse(400, "the name of a header is none");
            return HPE_USER;
        }
        if (p.searched_ == 0) return 0; // a trailer's
        try {
            p.fields_.push_back({slice(p, at, size), {}});
        } catch (const std::bad_alloc&) {
            p.out_of_memory_ = true;
            return HPE_USER;
        }
        return 0;
    }
    static int on_value(llhttp_t* state, const char* at, size_t size) noexcept {
        http_parser& p = of(state);
        const std::string_view value = trim({at, size});
        if (p.searched_ != 0 && !p.fields_.empty()) p.fields_.back().value = slice(p, value.data(), value.size());
        return 0;
    }
    static int on_head(llhttp_t* state) noexcept {
        http_parser& p = of(state);
        p.searched_ = 0;
        p.keeps_alive_ = llhttp_should_keep_alive(state) != 0;
        p.minor_version_ = state->http_minor;
        p.status_ = state->status_code;
        p.sized_ = (state->flags & F_CONTENT_LENGTH) != 0;
        // These have none either, whatever their heads say. One that says so may send it all the same.
        if (p.side_ == http_side::response && (p.status_ < 200 || p.status_ == 204 || p.status_ == 304)) {
            const bool none = !(state->flags & F_TRANSFER_ENCODING) && (!p.sized_ || state->content_length == 0);
            p.keeps_alive_ = p.keeps_alive_ && (none || p.status_ == 304);
            p.no_body_ = true;
        }
        p.content_length_ = p.sized_ && !p.no_body_ ? state->content_length : 0;
        p.until_close_ = !p.no_body_ && llhttp_message_needs_eof(state) != 0;
        return p.no_body_ ? 1 : 0;
    }
    static int on_body(llhttp_t* state, const char* at, size_t size) noexcept {
        http_parser& p = of(state);
        if (reinterpret_cast<const uint8_t*>(at) != p.body_end_) std::memmove(p.body_end_, at, size);
        p.body_end_ += size;
        return 0;
    }
    static int on_chunk(llhttp_t* state) noexcept {
        of(state).in_trailers_ = state->content_length == 0;
        return of(state).in_trailers_ ? HPE_PAUSED : 0;
    }
    static int on_extension(llhttp_t* state, const char*, size_t) noexcept {
        (void)of(state).refuse(400, "a chunk has an extension");
        return HPE_USER;
    }
    static int on_complete(llhttp_t* state) noexcept {
        of(state).complete_ = true;
        return HPE_PAUSED;
    }

    static const llhttp_settings_t& settings() noexcept {
        static const llhttp_settings_t all = [] {
            llhttp_settings_t s;
            llhttp_settings_init(&s);
            s.on_url = on_url;
            s.on_status = on_status;
            s.on_header_field = on_field;
            s.on_header_value = on_value;
            s.on_headers_complete = on_head;
            s.on_body = on_body;
            s.on_chunk_header = on_chunk;
            s.on_chunk_extension_name = on_extension;
            s.on_message_complete = on_complete;
            return s;
        }();
        return all;
    }
};

void http_parser::begin() noexcept {
    static_assert(sizeof(llhttp_t) <= sizeof state_ && alignof(llhttp_t) <= 8);
    llhttp_init(&state_of(state_), side_ == http_side::request ? HTTP_REQUEST : HTTP_RESPONSE,
                &http_callbacks::settings());
    state_of(state_).data = this;
    no_body_ = sized_ = until_close_ = complete_ = out_of_memory_ = in_trailers_ = after_cr_ = false;
    trailers_size_ = line_size_ = 0;
    searched_ = 0;
    method_ = target_ = reason_ = {};
    fields_.clear();
}

// --- the head

size_t http_parser::find_head(byte_span in) noexcept {
    const std::string_view text(reinterpret_cast<const char*>(in.data()), in.size());
    const size_t end = text.find("\r\n\r\n", searched_ < 3 ? 0 : searched_ - 3);
    searched_ = text.size();
    return end == std::string_view::npos ? 0 : end + 4;
}

namespace {

size_t find_line_end(std::string_view text, size_t at) noexcept {
#if defined(__SSE2__)
    const auto ends = [](scan::block bytes) {
        return scan::either(scan::either(scan::equals(bytes, '\r'), scan::equals(bytes, '\n')),
                            scan::equals(bytes, '\0'));
    };
    return static_cast<size_t>(scan::find(text.data() + at, text.data() + text.size(), ends) - text.data());
#else
    return std::min(text.find_first_of(std::string_view("\r\n\0", 3), at), text.size());
#endif
}

} // namespace

// llhttp takes folded lines, and has the bare line ends that it takes in some places and not in others.
bool http_parser::check_lines(std::string_view head) noexcept {
    for (size_t at = 0; at < head.size();) {
        const size_t end = find_line_end(head, at);
        if (head.substr(end, 2) != "\r\n") return refuse(400, "a line does not end with CR LF, or holds a NUL");
        if (head[at] == ' ' || head[at] == '\t') return refuse(400, "a line of the head is folded");
        if (head[at] == ':') return refuse(400, "a header has no name");
        at = end + 2;
    }
    return true;
}

// The method is ours to find: llhttp knows only those of a list, and treats some of them differently.
bool http_parser::split_request_line(std::string_view head) noexcept {
    const size_t end = head.find_first_of(" \r");
    if (end > 64 || head[end] != ' ' || !is_token(head.substr(0, end)))
        return refuse(400, "the request does not begin with a method");
    method_ = {0, static_cast<uint32_t>(end)};
    // llhttp knows RTSP as well.
    const std::string_view line = head.substr(0, head.find('\r'));
    if (line.substr(line.rfind(' ') + 1).substr(0, 5) != "HTTP/")
        return refuse(400, "the request does not end with a version");
    return true;
}

// llhttp does without a status.
bool http_parser::check_status_line(std::string_view head) noexcept {
    const std::string_view line = head.substr(0, head.find('\r'));
    const bool good = line.size() >= 12 && line.substr(0, 5) == "HTTP/" && line[8] == ' ' && line[9] >= '1' &&
                      line[9] <= '9' && (line.size() == 12 || line[12] == ' ');
    return good || refuse(400, "the response does not begin with a version and a status");
}

// llhttp takes an empty Transfer-Encoding for none, and the last of several for all.
bool http_parser::check_framing() noexcept {
    const size_t codings = count("Transfer-Encoding");
    if (codings == 0) return true;
    if (minor_version_ == 0) return refuse(400, "a message of version 1.0 has a Transfer-Encoding");
    if (codings > 1 || count("Content-Length") != 0) return refuse(400, "the length of the body is said twice");
    const bool chunked = state_of(state_).flags & F_CHUNKED;
    return (chunked && equal_ignoring_case(field("Transfer-Encoding"), "chunked")) ||
           refuse(501, "the Transfer-Encoding is not chunked");
}

bool http_parser::check_head() noexcept {
    const llhttp_t& state = state_of(const_cast<std::byte*>(state_));
    if (state.http_major != 1 || state.http_minor > 1) return refuse(505, "the version is neither 1.0 nor 1.1");
    if (!check_framing()) return false;
    if (side_ == http_side::request) {
        for (const char c : target())
            if (static_cast<unsigned char>(c) <= ' ' || c == 0x7f) return refuse(400, "the target is none");
        if (count("Host") > 1 || (is_http_1_1() && count("Host") == 0))
            return refuse(400, "there is not one Host header");
    }
    return true;
}

bool http_parser::refuse_as_llhttp() noexcept {
    if (out_of_memory_ || state_of(state_).error == HPE_USER) return false; // that has said why
    const char* reason = llhttp_get_error_reason(&state_of(state_));
    const bool version = state_of(state_).error == HPE_INVALID_VERSION;
    return refuse(version ? 505 : 400, reason && *reason ? reason : "it is not HTTP");
}

bool http_parser::parse_head(byte_span head) {
    rebase(head.data());
    const std::string_view text(base_, head.size());
    if (!check_lines(text)) return false;
    llhttp_errno_t result = HPE_OK;
    size_t from = 0;
    searched_ = head.size();
    if (side_ == http_side::request) {
        if (!split_request_line(text)) return false;
        from = method_.size;
        result = llhttp_execute(&state_of(state_), "POST", 4);
    } else if (!check_status_line(text)) {
        return false;
    }
    if (result == HPE_OK) result = llhttp_execute(&state_of(state_), base_ + from, text.size() - from);
    if (out_of_memory_) throw std::bad_alloc();
    if (result == HPE_PAUSED || result == HPE_PAUSED_UPGRADE) llhttp_resume(&state_of(state_));
    if (result != HPE_OK && !complete_) return refuse_as_llhttp();
    if (searched_ != 0) return refuse(400, "it is not HTTP"); // the end of the head was not one
    return check_head();
}

std::string_view http_parser::field(std::string_view name) const noexcept {
    for (const http_field& f : fields_)
        if (equal_ignoring_case(text(f.name), name)) return text(f.value);
    return {};
}

size_t http_parser::count(std::string_view name) const noexcept {
    size_t found = 0;
    for (const http_field& f : fields_)
        if (equal_ignoring_case(text(f.name), name)) ++found;
    return found;
}

bool http_parser::lists(std::string_view name, std::string_view element) const noexcept {
    for (const http_field& f : fields_) {
        if (!equal_ignoring_case(text(f.name), name)) continue;
        std::string_view rest = text(f.value);
        for (;;) {
            const size_t comma = rest.find(',');
            if (equal_ignoring_case(trim(rest.substr(0, comma)), element)) return true;
            if (comma == std::string_view::npos) break;
            rest.remove_prefix(comma + 1);
        }
    }
    return false;
}

std::optional<std::string_view> http_parser::content_encoding() const noexcept {
    const std::string_view name = trim(field("Content-Encoding"));
    if (name.empty() || equal_ignoring_case(name, "identity")) return std::nullopt;
    return name;
}

// --- the body

// As strictly as the lines of a head, which are there as a whole.
bool http_parser::check_trailers(std::string_view bytes) noexcept {
    constexpr uint32_t most = 65536;
    for (const char c : bytes) {
        if (after_cr_ != (c == '\n') || c == '\0')
            return refuse(400, "a trailer does not end with CR LF, or holds a NUL");
        if (line_size_ == 0 && (c == ' ' || c == '\t' || c == ':'))
            return refuse(400, "a trailer is folded, or nameless");
        if (++trailers_size_ > most) return refuse(431, "the trailers are too large");
        after_cr_ = c == '\r';
        if (c == '\n' && line_size_ == 0) return true; // their end
        line_size_ = c == '\n' ? 0 : line_size_ + (c != '\r');
    }
    return true;
}

bool http_parser::take_body(std::span<uint8_t> buffer, size_t& at, size_t& consumed) noexcept {
    consumed = at;
    if (complete_ || at == buffer.size()) return true;
    llhttp_t& state = state_of(state_);
    const char* from = reinterpret_cast<const char*>(buffer.data()) + at;
    const char* const end = reinterpret_cast<const char*>(buffer.data()) + buffer.size();
    body_end_ = buffer.data() + at;
    llhttp_errno_t result = HPE_OK;
    if (!in_trailers_) result = llhttp_execute(&state, from, static_cast<size_t>(end - from));
    if (result == HPE_PAUSED && in_trailers_ && !complete_) {
        from = llhttp_get_error_pos(&state);
        llhttp_resume(&state);
        result = HPE_OK;
    }
    consumed = buffer.size();
    if (result == HPE_OK && in_trailers_) {
        at = static_cast<size_t>(body_end_ - buffer.data());
        if (!check_trailers({from, static_cast<size_t>(end - from)})) return false;
        result = llhttp_execute(&state, from, static_cast<size_t>(end - from));
    }
    at = static_cast<size_t>(body_end_ - buffer.data());
    if (result == HPE_OK) return true;
    if (!complete_) return refuse_as_llhttp();
    consumed = static_cast<size_t>(llhttp_get_error_pos(&state) - reinterpret_cast<const char*>(buffer.data()));
    return true;
}

bool http_parser::take_end() noexcept {
    if (!until_close_) return complete_;
    complete_ = true;
    return true;
}

} // namespace ws
