// The raw encoding: the bytes that are written, and no XML around them.
#pragma once

#include "xml/values.h"
#include "xml/writer_encoder.h"
#include "xml/writer_output.h"

namespace ws {

class raw_encoder final : public node_encoder {
  public:
    explicit raw_encoder(output_chunks& out) noexcept : out_(out) {}

    void start() noexcept { base64_ = {}; }
    // What was written as characters must be whole bytes.
    [[nodiscard]] HRESULT finish(error* err) const noexcept { return base64_.finish(err); }

    // The writer does not come to these: there are no elements.
    HRESULT start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) override;
    HRESULT end_element(const open_element& element, error* err) override;
    HRESULT start_cdata(error* err) override;
    HRESULT end_cdata(error* err) override;
    HRESULT comment(const WS_XML_STRING& text, const open_element* parent, error* err) override;
    size_t end_size(const open_element&) const noexcept override { return 0; }

    // Characters are the base64 of bytes.
    HRESULT characters(const WS_XML_STRING& utf8, error* err) override;
    HRESULT utf16(const void* units, size_t count, error* err) override;
    HRESULT bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) override;
    bool joins_bytes(size_t) const noexcept override { return true; }
    HRESULT value(const WS_XML_TEXT& text, error* err) override;
    HRESULT qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) override;

  private:
    [[nodiscard]] HRESULT add_bytes(const void* bytes, size_t count, error* err);
    [[nodiscard]] HRESULT decode(std::string_view base64, error* err);
    [[nodiscard]] HRESULT over_quota(error* err) noexcept;

    output_chunks& out_;
    base64_decoder base64_;
};

} // namespace ws
