// HTTP/1.1 messages in the bytes of a connection: the parts of a head, and where the body lies. Stands on llhttp, which
// nothing else includes, and refuses besides what could be read in two ways: folded lines, chunk extensions, transfer
// codings other than chunked.
#pragma once

#include "channel/transport.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ws {

// A part of a head, by its place: the buffer may move under it.
struct http_slice {
    uint32_t at = 0;
    uint32_t size = 0;
};

struct http_field {
    http_slice name;
    http_slice value;
};

enum class http_side : uint8_t { request, response };

// Why a message is refused. The text goes to whoever sent it, or into the error of whoever receives it.
struct http_flaw {
    uint16_t status; // what a server answers
    const char* text;
};

// Reads one message after the other; `begin` before each.
class http_parser {
  public:
    explicit http_parser(http_side of) noexcept : side_(of) {}

    void begin() noexcept;
    // The size of the head at the start of `in` with the empty line behind it; 0 when more is needed. `in` grows from
    // call to call.
    [[nodiscard]] size_t find_head(byte_span in) noexcept;
    // Parses a whole head. False: see `flaw`. Throws std::bad_alloc.
    [[nodiscard]] bool parse_head(byte_span head);
    // Before the head of a response to HEAD.
    void expect_no_body() noexcept { no_body_ = true; }

    // --- of the head
    std::string_view text(http_slice part) const noexcept { return {base_ + part.at, part.size}; }
    // The head's bytes lie here now.
    void rebase(const uint8_t* head) noexcept { base_ = reinterpret_cast<const char*>(head); }

    std::string_view method() const noexcept { return text(method_); }
    std::string_view target() const noexcept { return text(target_); }
    unsigned status() const noexcept { return status_; }
    std::string_view reason() const noexcept { return text(reason_); }
    bool is_http_1_1() const noexcept { return minor_version_ == 1; }
    const std::vector<http_field>& fields() const noexcept { return fields_; }
    // The first of that name, in any case; empty without one.
    std::string_view field(std::string_view name) const noexcept;
    size_t count(std::string_view name) const noexcept;
    // Whether a field that is a list has this element.
    bool lists(std::string_view name, std::string_view element) const noexcept;
    // Nothing without one, or when it is none: "identity".
    std::optional<std::string_view> content_encoding() const noexcept;
    bool keeps_alive() const noexcept { return keeps_alive_; }
    bool expects_continue() const noexcept { return is_http_1_1() && lists("Expect", "100-continue"); }

    // --- the body
    bool is_sized() const noexcept { return sized_; }
    uint64_t content_length() const noexcept { return content_length_; }
    bool ends_with_connection() const noexcept { return until_close_; }
    bool is_complete() const noexcept { return complete_; }
    // Takes the bytes of `buffer` from `at` on, where the body received so far ends, and moves what is the body's
    // together there. `at` becomes the new end of the body, `consumed` the end of what was taken: equal to the size of
    // the buffer, unless the message is complete. False: see `flaw`.
    [[nodiscard]] bool take_body(std::span<uint8_t> buffer, size_t& at, size_t& consumed) noexcept;
    // The connection ended: whether the message was one that ends so.
    [[nodiscard]] bool take_end() noexcept;

    const http_flaw& flaw() const noexcept { return flaw_; }

  private:
    friend struct http_callbacks;

    [[nodiscard]] bool refuse(unsigned status, const char* text) noexcept {
        flaw_ = {static_cast<uint16_t>(status), text};
        return false;
    }
    [[nodiscard]] bool check_lines(std::string_view head) noexcept;
    [[nodiscard]] bool split_request_line(std::string_view head) noexcept;
    [[nodiscard]] bool check_status_line(std::string_view head) noexcept;
    [[nodiscard]] bool check_framing() noexcept;
    [[nodiscard]] bool check_head() noexcept;
    [[nodiscard]] bool check_trailers(std::string_view bytes) noexcept;
    [[nodiscard]] bool refuse_as_llhttp() noexcept;

    const http_side side_;
    bool no_body_ = false;
    bool keeps_alive_ = false;
    bool sized_ = false;
    bool until_close_ = false;
    bool complete_ = false;
    bool out_of_memory_ = false;
    bool in_trailers_ = false;
    bool after_cr_ = false;      // of the trailers' bytes
    uint32_t trailers_size_ = 0; // so far
    uint32_t line_size_ = 0;     // of their line so far
    uint8_t minor_version_ = 1;
    uint16_t status_ = 0;
    uint64_t content_length_ = 0;
    size_t searched_ = 0; // bytes in which no head ends
    const char* base_ = nullptr;
    http_slice method_, target_, reason_;
    std::vector<http_field> fields_;
    uint8_t* body_end_ = nullptr; // while bytes are taken
    http_flaw flaw_{};
    alignas(8) std::byte state_[128];
};

} // namespace ws
