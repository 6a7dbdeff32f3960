// MTOM: a MIME package of XML, its root part, and of bytes that the XML includes (XOP 1.0). What an xop:Include refers
// to is shown as text of bytes in its place, and the rest is left to the text decoder.
#pragma once

#include "xml/mime.h"
#include "xml/text_decoder.h"

#include <string>
#include <vector>

namespace ws {

class mtom_decoder final : public decoder, private stream_consumer {
  public:
    struct encoding {
        WS_CHARSET charset = WS_CHARSET_AUTO;
        bool has_header = false; // which says the rest
        std::string boundary;
        std::string start; // the root's content ID; empty for the first part
    };
    // The API's encoding, checked; its strings must be empty when the header is read.
    [[nodiscard]] static HRESULT check(const WS_XML_READER_MTOM_ENCODING& from, encoding* to, error* err);

    explicit mtom_decoder(reader_input& package) noexcept : package_(package), parser_(package) {}

    // Must be given to a stream's input.
    stream_consumer* consumer() noexcept { return this; }
    // On the package that was set as the input.
    void start(encoding&& how, const reader_properties& properties) noexcept;
    // Finds the root part, and all others when the package is in memory. Once is enough; read_node does it too.
    [[nodiscard]] HRESULT open(error* err);
    // After open.
    text_decoder& text() noexcept { return text_; }
    reader_input& text_input() noexcept { return root_.input; }

    [[nodiscard]] HRESULT read_node(error* err) override;
    const WS_XML_STRING* find_namespace(std::string_view prefix) const noexcept override {
        if (!in_include()) return text_.find_namespace(prefix);
        const WS_XML_STRING* declared = root_.scope.find_outside(prefix);
        return declared != nullptr ? declared : scope_stack::find_built_in(prefix);
    }
    bool find_xml_attribute(std::string_view local_name, std::string_view* value, scratch_chars& scratch) override {
        return text_.find_xml_attribute(local_name, value, scratch);
    }
    void tell_place(error* err) noexcept override;
    bool is_in_element() const noexcept override {
        return root_.scope.depth() > (node_->nodeType == WS_XML_NODE_TYPE_ELEMENT ? 1u : 0u) + in_include();
    }
    bool is_behind_root() const noexcept override { return text_.is_behind_root(); }
    const WS_XML_STRING* find_outer_namespace(std::string_view prefix) const noexcept override {
        return in_include() ? root_.scope.find_outside(prefix) : text_.find_outer_namespace(prefix);
    }

  private:
    // How far the package is opened. Each step may wait for a stream, and each can be tried again.
    enum class step { package_header, package_check, first_part, root_check, root, document };
    // What the open element has in it: an xop:Include stands among characters only.
    enum class content { characters, elements, included };
    enum class include { none, start_tag, end_tag, bytes }; // what is to be read next of one

    struct part {
        std::string_view id;
        std::string_view bytes;
        std::string_view transfer_encoding;
        bool used;
    };
    struct kept_header {
        std::string content_type;
        std::string content_id;
        std::string transfer_encoding;

        void keep(const mime_header& header);
    };

    // mtom_decoder.cpp: the package
    [[nodiscard]] HRESULT read_package_header(error* err);
    [[nodiscard]] HRESULT check_package(error* err);
    [[nodiscard]] HRESULT find_parts(error* err);
    [[nodiscard]] HRESULT find_root_in_stream(error* err);
    [[nodiscard]] HRESULT read_root_from_stream(error* err);
    [[nodiscard]] HRESULT check_root(error* err);
    void begin_root(std::string_view xml) noexcept;
    [[nodiscard]] bool needs_more(ULONG min_size) override;

    // mtom_decoder_nodes.cpp: the document
    // The text decoder has gone on into an include, of which nothing may be seen.
    bool in_include() const noexcept { return node_ != text_.node(); }
    [[nodiscard]] HRESULT look_at(const WS_XML_NODE& node, error* err);
    [[nodiscard]] HRESULT find_part(error* err);
    [[nodiscard]] HRESULT find_part_in_stream(error* err);
    [[nodiscard]] HRESULT leave_include(error* err);
    // What is left of an include's bytes, or as much as a stream has of it; not shown when nothing is.
    [[nodiscard]] HRESULT show_bytes(bool* is_shown, error* err);
    [[nodiscard]] HRESULT fail_here(error* err, message_id id, std::initializer_list<text_argument> arguments = {});

    reader_input& package_;
    mime_parser parser_;
    encoding encoding_;
    step step_ = step::package_header;
    const char* begin_ = nullptr; // of a package in memory
    std::vector<part> parts_;     // of a package in memory, in the order of their content IDs
    kept_header header_;          // of the package, then of the root
    std::string root_bytes_;      // of a stream

    decoder_context root_;
    text_decoder text_{root_};

    content content_ = content::elements;
    include include_ = include::none;
    size_t include_depth_ = 0;
    std::string reference_;     // the content ID that the include refers to
    std::string_view included_; // the bytes, of a package in memory
    bool shown_ = false;        // a piece of them
};

} // namespace ws
