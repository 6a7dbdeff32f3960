// What a reader is made of; only its own sources look in here.
#pragma once

#include "xml/binary_decoder.h"
#include "xml/canonicalizer.h"
#include "xml/mtom_decoder.h"
#include "xml/raw_decoder.h"
#include "xml/reader.h"
#include "xml/text_decoder.h"
#include "xml/tree_decoder.h"
#include "xml/values.h"

namespace ws {

struct xml_reader::state {
    reader_properties defaults; // as the reader was created
    decoder_context context;
    text_decoder text{context};
    binary_decoder binary{context};
    std::unique_ptr<mtom_decoder> mtom; // once there was a package to read
    raw_decoder raw{context};
    tree_decoder tree;
    decoder* current = nullptr; // null while there is no input
    WS_CHARSET asked_charset = WS_CHARSET_AUTO;

    owned<canonicalizer> canonical; // while a canonicalization is on

    // The attribute that is read, as a node, and the element it is on.
    WS_XML_TEXT_NODE attribute_text{{WS_XML_NODE_TYPE_TEXT}, nullptr};
    const WS_XML_NODE* attribute_element = nullptr;

    // The value that is read piece by piece: its characters or bytes, and what is left of them.
    std::string_view value_rest;
    bool value_is_bytes = false;
    WCHAR low_surrogate = 0; // whose high one was read
    base64_decoder base64;
    scratch_chars value_chars;

    // Texts joined to one.
    std::string joined;
    text_value joined_text;
    scratch_chars text_chars;

    // Of what the last document's texts took.
    void trim(size_t most) noexcept {
        if (joined.capacity() > most) std::string().swap(joined); // assigned to, it would keep its memory
        context.nodes.trim(most);
        value_chars.trim(most);
        text_chars.trim(most);
    }
    bool reads_mtom() const noexcept { return current != nullptr && current == mtom.get(); }
    bool reads_text() const noexcept { return current == &text || reads_mtom(); }
    reader_input& text_input() noexcept { return reads_mtom() ? mtom->text_input() : context.input; }
    [[nodiscard]] HRESULT find_charset(WS_CHARSET* charset, error* err);
    bool reads_tree() const noexcept { return current == &tree; }
};

} // namespace ws
