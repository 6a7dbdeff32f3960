// MTOM: XML as text, and what is written as bytes in MIME parts of its own behind it (XOP 1.0).
#pragma once

#include "xml/writer_text.h"

#include <memory>
#include <string>

namespace ws {

class mtom_encoder final : public node_encoder {
  public:
    struct encoding {
        WS_CHARSET charset = WS_CHARSET_UTF8;
        bool has_header = false;
        std::string boundary;
        std::string start_info;
        std::string start;
        size_t max_inline = 0; // bytes that are no part of their own
        GUID id{};             // of the package, for its content IDs
    };
    struct push {
        WS_PUSH_BYTES_CALLBACK callback = nullptr;
        void* state = nullptr;
    };
    // The API's encoding, checked; what it has for the text was before.
    [[nodiscard]] static HRESULT check(const WS_XML_WRITER_MTOM_ENCODING& from, encoding* to, error* err);

    mtom_encoder(output_chunks& out, text_encoder& text);

    // The text encoder was started before. Of the parts, `max_buffered` bytes are kept.
    void start(encoding&& how, size_t max_buffered, size_t trim_size) noexcept;
    void clear() noexcept;

    HRESULT start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) override;
    HRESULT end_element(const open_element& element, error* err) override;
    HRESULT start_cdata(error* err) override;
    HRESULT end_cdata(error* err) override;
    HRESULT comment(const WS_XML_STRING& text, const open_element* parent, error* err) override;
    HRESULT characters(const WS_XML_STRING& utf8, error* err) override;
    HRESULT utf16(const void* units, size_t count, error* err) override;
    HRESULT bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) override;
    bool joins_bytes(size_t count) const noexcept override {
        return in_part() || (content_ == content::nothing && count > encoding_.max_inline);
    }
    void end_bytes() noexcept override { part_.is_ended = true; }
    HRESULT value(const WS_XML_TEXT& text, error* err) override;
    HRESULT qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) override;
    size_t end_size(const open_element& element) const noexcept override { return text_.end_size(element); }
    size_t pending_size() const noexcept override;
    std::optional<size_t> line_before(const open_element* parent) const noexcept override {
        return text_.line_before(parent);
    }
    std::optional<size_t> line_before_end(const open_element& element) const noexcept override {
        return text_.line_before_end(element);
    }

    // Whether bytes that are written now can be those of a part, and of one that is as long as it may be.
    bool takes_part() const noexcept { return in_part() || content_ == content::nothing; }
    void begin_part();
    // Bytes of the part that the callback writes to the stream itself, when their turn comes.
    void add_push(const push& source);
    // Bytes of the part that the callback puts where they are to stay.
    [[nodiscard]] HRESULT pull(WS_PULL_BYTES_CALLBACK callback, void* state, error* err);

    // Behind the document: the parts end, and are then added to the output run by run. Behind all runs but the last one
    // comes a push.
    void close();
    // Of all that is not added yet, the end included.
    size_t rest_size() const noexcept;
    [[nodiscard]] push add_run();

  private:
    class attempt;
    enum class content : BYTE {
        nothing, // an element just began
        part,    // all that is in the element so far
        other,
    };
    // Parts as they will be sent, up to one whose bytes are pushed.
    struct run {
        output_chunks bytes;
        push behind;
    };
    struct open_part {
        output_chunks::mark begin{}; // of its header in the last run
        output_chunks::mark bytes{};
        size_t size = 0;
        bool has_push = false;
        bool is_ended = false; // what follows is another value
    };

    bool in_part() const noexcept { return content_ == content::part && !part_.is_ended; }
    [[nodiscard]] HRESULT add_bytes(const void* bytes, size_t count, error* err);

    [[nodiscard]] HRESULT begin(error* err);
    [[nodiscard]] HRESULT other_content(error* err);
    [[nodiscard]] HRESULT write_inline(error* err);
    [[nodiscard]] HRESULT put_include(error* err);
    [[nodiscard]] HRESULT over_quota(error* err) noexcept;
    void drop_part() noexcept;
    void note_content_type(const start_tag& tag);
    output_chunks& parts() noexcept { return runs_.back()->bytes; }

    output_chunks& out_;
    text_encoder& text_;
    encoding encoding_;
    bool begun_ = false; // the header is behind
    bool closed_ = false;
    content content_ = content::other;
    std::string content_type_; // of the parts in the element that began last; empty for the usual one
    open_part part_;
    std::string href_; // of its xop:Include
    uint64_t part_count_ = 0;

    std::vector<std::unique_ptr<run>> runs_;
    size_t first_run_ = 0; // that is not added to the output yet
    size_t buffered_ = 0;  // bytes of parts
    size_t max_buffered_ = 0;
    size_t trim_size_ = 0;
};

} // namespace ws
