// MIME multipart packages (RFC 2045, 2046, 2387): headers and parts, one after another out of a reader's input.
#pragma once

#include "xml/reader_input.h"

#include <string>

namespace ws {

// The fields of a header that matter here: views into the input, empty when there is no such field.
struct mime_header {
    std::string_view content_type;
    std::string_view content_id; // without its angle brackets
    std::string_view transfer_encoding;
};

namespace mime {

inline constexpr size_t max_boundary_size = 70;

// One of the API's strings that becomes part of a header; E_INVALIDARG when it cannot.
[[nodiscard]] HRESULT read_string(const WS_STRING& from, const char* name, std::string* to, error* err);
// What can stand between quotes in a header.
[[nodiscard]] bool is_printable(std::string_view text) noexcept;
// What RFC 2046 allows, and what a reader can tell from the parts' own lines.
[[nodiscard]] bool is_valid_boundary(std::string_view text) noexcept;
[[nodiscard]] bool is_usable_boundary(std::string_view text) noexcept;
// "multipart/related", of a content type with or without parameters.
[[nodiscard]] std::string_view media_type(std::string_view content_type) noexcept;
// The value of a content type's parameter, unquoted; S_FALSE and empty when it has none of that name.
[[nodiscard]] HRESULT find_parameter(std::string_view content_type, std::string_view name, std::string* value,
                                     error* err);

// Whether the bytes of a part stand in it as they are.
[[nodiscard]] HRESULT check_transfer_encoding(std::string_view encoding, error* err) noexcept;

} // namespace mime

// Whatever is to be read next may lie beyond a stream's window: then a function returns S_FALSE, and is called again
// when there is more.
class mime_parser {
  public:
    struct quotas {
        uint64_t header_size = UINT64_MAX;   // of any group of header fields
        uint64_t preamble_size = UINT64_MAX; // before the first part
        uint64_t parts = UINT64_MAX;
    };

    explicit mime_parser(reader_input& input) noexcept : input_(input) {}

    void start(const quotas& allowed) noexcept;
    // The package's own header, which is not always with it.
    [[nodiscard]] HRESULT read_header(mime_header* header, error* err);
    // What precedes the first part begins here.
    void begin_parts(std::string_view boundary);
    // On to the next part, past all that is left of the one before; false when there is none.
    [[nodiscard]] HRESULT next_part(mime_header* header, bool* found, error* err);
    // A header's strings are valid until the input is filled, and the header is read again until it is left.
    void leave_header() noexcept;

    // What follows in the current part: all of it from memory, what the window has from a stream. `last` tells that the
    // part ends behind it; nothing at all means that it has ended.
    [[nodiscard]] HRESULT peek(std::string_view* bytes, bool* last, error* err);
    void take(size_t count) noexcept;

  private:
    enum class place { content, header, end }; // content is what precedes the first part, too
    // A line with the boundary, or what may be the beginning of one at the window's end.
    struct delimiter {
        enum { none, cut, between_parts, last } kind = none;
        size_t begin = 0;
        size_t end = 0;
    };

    [[nodiscard]] std::string_view window() const noexcept {
        return {input_.cursor, static_cast<size_t>(input_.end - input_.cursor)};
    }
    [[nodiscard]] delimiter look_at(std::string_view text, size_t begin, size_t at) const noexcept;
    [[nodiscard]] delimiter find_delimiter(std::string_view text) const noexcept;
    [[nodiscard]] HRESULT leave_part(error* err);
    [[nodiscard]] HRESULT over_header_quota(error* err) const noexcept;

    reader_input& input_;
    quotas allowed_;
    std::string delimiter_; // CRLF, two hyphens, and the boundary
    place where_ = place::content;
    delimiter next_;          // that peek has found
    bool line_begins_ = true; // a delimiter here needs no CRLF of its own
    size_t header_size_ = 0;  // of the header that was read last
    uint64_t preamble_size_ = 0;
    uint64_t part_count_ = 0;
};

} // namespace ws
