// The text codec: XML 1.0 with namespaces, without document types and processing instructions.
#pragma once

#include "core/copy.h"
#include "xml/decoder.h"

namespace ws {

class text_decoder final : public encoded_decoder {
  public:
    explicit text_decoder(decoder_context& context) noexcept : encoded_decoder(context) {}

    void start(WS_CHARSET charset) noexcept;
    // Reads the XML declaration, so that the charset is known. Once is enough; read_node does it too.
    [[nodiscard]] HRESULT open(error* err);
    [[nodiscard]] HRESULT read_node(error* err) override;
    // On the start of an element: when nothing but plain characters follow, and then its end, these; moves onto the
    // end. Null for anything else, which is to be read node by node.
    [[nodiscard]] const WS_XML_TEXT* take_text() noexcept;
    // On the start of an element or on the end of one: when an element of that name comes next, with no attributes and
    // nothing but plain characters, these; moves onto its end. Null, without moving, for anything else.
    [[nodiscard]] const WS_XML_TEXT* take_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns);

  private:
    enum class part { start, content, empty_element, cdata };

    struct qname {
        std::string_view prefix;
        std::string_view local_name;

        std::string_view whole() const noexcept {
            const char* begin = prefix.empty() ? local_name.data() : prefix.data();
            return {begin, static_cast<size_t>(local_name.data() + local_name.size() - begin)};
        }
    };
    // text_decoder.cpp: nodes
    [[nodiscard]] HRESULT read_markup(const char* at, error* err);
    [[nodiscard]] HRESULT read_end_of_input(error* err);
    [[nodiscard]] HRESULT read_end_tag(const char* at, error* err);
    [[nodiscard]] HRESULT read_declaration(const char* at, error* err);

    // text_decoder_tags.cpp: tags. A place that is given to inline functions only stays in a register.
    [[nodiscard]] HRESULT read_start_tag(const char* at, error* err);
    [[nodiscard]] HRESULT reject_end_tag(const char* at, error* err);
    // Where the name of the innermost element ends, if it stands here and is not the last of the window; or null.
    const char* behind_own_name(const char* at) const noexcept { return behind(at, scope_.name()); }
    // The same of another name.
    const char* behind(const char* at, std::string_view name) const noexcept {
        const bool is_there =
            static_cast<size_t>(input_.end - at) > name.size() && same_chars(at, name.data(), name.size());
        return is_there ? at + name.size() : nullptr;
    }
    [[nodiscard]] HRESULT read_attributes(const char*& at, element_store& element, bool* is_empty, error* err);
    [[nodiscard, gnu::always_inline]] inline HRESULT read_attribute(const char*& at, element_store& element,
                                                                    error* err);
    [[nodiscard]] HRESULT add_declaration(const char* place, attribute_slot& slot, std::string_view prefix,
                                          std::string_view ns, error* err);
    [[nodiscard, gnu::always_inline]] inline HRESULT read_value(const char*& at, scratch_chars& scratch,
                                                                std::string_view* value, error* err);
    [[nodiscard]] HRESULT unescape_value(const char* begin, const char* special, const char* close,
                                         scratch_chars& scratch, std::string_view* value, error* err);
    [[nodiscard, gnu::always_inline]] inline HRESULT scan_name(const char*& at, const char* where, qname* name,
                                                               error* err);
    [[nodiscard, gnu::always_inline]] inline const char* name_end(const char* at) const noexcept;
    [[nodiscard]] const char* long_name_end(const char* at) const noexcept;

    // text_decoder_content.cpp: character data
    [[nodiscard]] HRESULT read_text(const char* at, error* err);
    [[nodiscard]] const char* find_end_tag(const char* at, std::string_view name, const char** next) const noexcept;
    [[nodiscard]] const WS_XML_TEXT* show_taken(const char* at, const char* tag, const char* next) noexcept;
    [[nodiscard]] HRESULT read_escaped_text(const char* at, const char* special, error* err);
    [[nodiscard]] HRESULT show_text(const char* at, std::string_view value, const char* next, error* err);
    [[nodiscard]] HRESULT read_comment(const char* at, error* err);
    [[nodiscard]] HRESULT read_cdata(error* err);
    [[nodiscard]] HRESULT check_section(const char* from, const char* close, bool* has_return, error* err);
    [[nodiscard]] HRESULT check_char(const char*& at, const char* end, error* err);
    [[nodiscard]] bool is_cut(const char* at) const noexcept;
    [[nodiscard]] HRESULT show_piece(const char* at, std::string_view value, const char* next, error* err);

    // text_decoder_references.cpp: text with what needs more than copying
    static constexpr size_t block_size = 64;
    [[nodiscard]] HRESULT unescape(const char*& at, const char* end, char*& out, error* err);
    [[nodiscard]] HRESULT copy_blocks(const char*& at, char*& out, error* err);
    [[nodiscard]] HRESULT copy_whole_blocks(const char*& at, char*& out, error* err);
    // A block, a reference over its end, and another block.
    bool has_block(const char* at) const noexcept {
        return static_cast<size_t>(input_.end - at) >= 2 * block_size + sizeof(uint64_t);
    }

    // Errors.
    [[nodiscard]] HRESULT incomplete(const char* place, const char* where, error* err) noexcept;
    [[nodiscard]] HRESULT unexpected(const char* at, std::string_view wanted, error* err) noexcept;
    [[nodiscard]] HRESULT bad_char(const char* at, error* err) noexcept;
    [[nodiscard]] HRESULT malformed(const char* place, error* err, message_id id,
                                    std::initializer_list<text_argument> arguments = {}) noexcept {
        return fail_at(place, err, WS_E_INVALID_FORMAT, id, arguments);
    }
    void tell_place_of(const char* place, error* err) noexcept override;

    bool at_end(const char* at) const noexcept { return at == input_.end; }
    bool starts_with(const char* at, std::string_view text) const noexcept {
        return std::string_view(at, static_cast<size_t>(input_.end - at)).substr(0, text.size()) == text;
    }

    WS_CHARSET wanted_charset_ = WS_CHARSET_AUTO;
    part part_ = part::start;
};

} // namespace ws
