// The codec of a writer while a canonicalization is on: every node goes to the canonicalizer and to the real codec, or
// to neither.
#pragma once

#include "xml/canonicalizer.h"
#include "xml/writer_encoder.h"

namespace ws {

class canonicalizing_encoder final : public node_encoder {
  public:
    canonicalizing_encoder(node_encoder& codec, const canonicalization_properties& properties,
                           WS_WRITE_CALLBACK callback, void* callback_state, canonicalizer::place start)
        : codec_(codec), canonical_(properties, callback, callback_state, start) {}

    node_encoder& codec() const noexcept { return codec_; }
    canonicalizer& canonical() noexcept { return canonical_; }

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
    bool joins_bytes(size_t count) const noexcept override { return codec_.joins_bytes(count); }
    void end_bytes() noexcept override { codec_.end_bytes(); }
    // Rows are written element by element.
    size_t end_size(const open_element& element) const noexcept override { return codec_.end_size(element); }
    size_t pending_size() const noexcept override { return codec_.pending_size(); }

  private:
    [[nodiscard]] HRESULT feed_tag(const start_tag& tag, error* err);
    [[nodiscard]] HRESULT feed_attribute(const tag_attribute& attribute, const char* values, error* err);

    node_encoder& codec_;
    canonicalizer canonical_;
};

} // namespace ws
