// The raw encoding: no XML at all, but bytes, which are shown as text.
#pragma once

#include "xml/decoder.h"

namespace ws {

class raw_decoder final : public decoder {
  public:
    explicit raw_decoder(decoder_context& context) noexcept : input_(context.input), nodes_(context.nodes) {}

    void start() noexcept { node_ = &bof_node; }

    [[nodiscard]] HRESULT read_node(error* err) override;
    const WS_XML_STRING* find_namespace(std::string_view prefix) const noexcept override {
        return scope_stack::find_built_in(prefix);
    }
    bool find_xml_attribute(std::string_view, std::string_view*, scratch_chars&) override { return false; }
    void tell_place(error* err) noexcept override;
    bool is_in_element() const noexcept override { return false; }
    bool is_behind_root() const noexcept override { return false; }
    const WS_XML_STRING* find_outer_namespace(std::string_view prefix) const noexcept override {
        return scope_stack::find_built_in(prefix);
    }

  private:
    reader_input& input_;
    node_store& nodes_;
};

} // namespace ws
