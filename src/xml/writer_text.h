// XML as text: UTF-8, or UTF-16 of either byte order.
#pragma once

#include "xml/writer_encoder.h"
#include "xml/writer_escape.h"
#include "xml/writer_output.h"

namespace ws {

class text_encoder final : public node_encoder {
  public:
    struct options {
        WS_CHARSET charset = WS_CHARSET_UTF8;
        bool declaration = false;
        bool allow_invalid_references = false;
        ULONG indent = 0; // spaces a level; 0 for no line breaks either
    };

    explicit text_encoder(output_chunks& out) noexcept : out_(out) {}

    void start(const options& how) noexcept;
    WS_CHARSET charset() const noexcept { return options_.charset; }

    HRESULT start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) override;
    HRESULT end_element(const open_element& element, error* err) override;
    HRESULT start_cdata(error* err) override;
    HRESULT end_cdata(error* err) override;
    HRESULT comment(const WS_XML_STRING& text, const open_element* parent, error* err) override;
    HRESULT characters(const WS_XML_STRING& utf8, error* err) override;
    HRESULT utf16(const void* units, size_t count, error* err) override;
    HRESULT bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) override;
    HRESULT value(const WS_XML_TEXT& text, error* err) override;
    HRESULT qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) override;
    std::optional<size_t> line_before(const open_element* parent) const noexcept override;
    std::optional<size_t> line_before_end(const open_element& element) const noexcept override;
    size_t end_size(const open_element& element) const noexcept override;

    // An element and its text in one piece, if nothing stands against that; else false, and nothing is put down.
    [[nodiscard]] bool put_plain_element(const WS_XML_STRING& prefix, std::string_view local_name,
                                         const WS_XML_TEXT& text) noexcept;

  private:
    class attempt;

    // Markup and text follow each other as they come, in UTF-8.
    bool is_usual() const noexcept { return begun_ && options_.indent == 0 && options_.charset == WS_CHARSET_UTF8; }
    // False when the quota is exceeded.
    [[nodiscard]] bool put(std::string_view text) {
        return options_.charset == WS_CHARSET_UTF8 ? out_.append(text) : put_utf16(text);
    }
    [[nodiscard]] bool put_run(const char* at, const char* end) {
        return options_.charset == WS_CHARSET_UTF8 ? out_.append_short(at, static_cast<size_t>(end - at))
                                                   : put_utf16({at, end});
    }
    [[nodiscard]] bool put_utf16(std::string_view text);
    template <size_t Before, size_t After>
    [[nodiscard]] bool put_name(const char (&before)[Before], const WS_XML_STRING& prefix,
                                const WS_XML_STRING& local_name, const char (&after)[After]);
    [[nodiscard]] bool put_declaration() { return begun_ || put_first_declaration(); }
    [[nodiscard]] bool put_first_declaration();
    [[nodiscard]] bool put_line(std::optional<size_t> spaces);

    [[nodiscard, gnu::noinline]] HRESULT start_whole_element(const start_tag& tag, const open_element* parent,
                                                             bool ended, error* err);
    [[nodiscard, gnu::noinline]] HRESULT end_whole_element(const open_element& element, error* err);
    [[nodiscard, gnu::noinline]] HRESULT special_characters(std::string_view text, error* err);
    [[nodiscard]] HRESULT put_escaped(std::string_view text, escape::context where, error* err);
    [[nodiscard]] const char* put_usual(const char* at, const char* end, escape::context where) noexcept;
    [[nodiscard]] HRESULT put_unusual(const char*& at, const char* end, escape::context where, error* err);
    [[nodiscard]] HRESULT put_invalid(char32_t c, escape::context where, error* err);
    [[nodiscard]] HRESULT put_cdata(std::string_view text, error* err);
    [[nodiscard]] HRESULT put_content(std::string_view text, error* err);
    [[nodiscard]] HRESULT put_perhaps_first(std::string_view text, error* err);
    [[nodiscard]] HRESULT put_base64(const void* first, size_t first_count, const void* more, size_t more_count,
                                     error* err);
    [[nodiscard]] HRESULT put_attribute(const tag_attribute& attribute, const char* values, error* err);
    [[nodiscard]] bool put_plain_tag(const start_tag& tag, bool ended);
    [[nodiscard]] HRESULT put_namespace(const namespace_binding& binding, error* err);
    [[nodiscard]] HRESULT over_quota(error* err) noexcept;

    output_chunks& out_;
    options options_;
    bool begun_ = false; // the declaration, and the first line, are behind
    bool in_cdata_ = false;
    unsigned brackets_ = 0; // of "]]>" in CDATA that were just written
    size_t depth_ = 0;
};

} // namespace ws
