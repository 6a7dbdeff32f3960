// A message on its way in: one pass over the envelope and its headers, up to the content of the body.
#include "message/fault.h"
#include "message/message.h"
#include "message/tree.h"
#include "serialization/serialization.h"
#include "xml/name.h"

namespace ws {

// Reads the headers as small values while they are of the shape that this floor writes itself. Whatever is not goes
// into the tree with everything before and after it, so that nothing is lost.
class envelope_reader {
  public:
    envelope_reader(header_section& section, xml_reader& reader, error* err) noexcept
        : section_(section), reader_(reader), err_(err) {}

    [[nodiscard]] HRESULT read(bool* is_fault);

  private:
    const soap_names& soap() const noexcept { return *section_.soap_; }
    const wsa_names& addressing() const noexcept { return *section_.addressing_; }

    [[nodiscard]] HRESULT to_envelope();
    [[nodiscard]] HRESULT read_header();
    [[nodiscard]] HRESULT read_block();
    [[nodiscard]] HRESULT to_body();
    bool at_part(const WS_XML_STRING& local_name) const noexcept;

    bool take_plain_envelope(const WS_XML_ELEMENT_NODE& envelope) noexcept;
    bool is_plain_part(const WS_XML_ELEMENT_NODE& part) const noexcept;
    bool is_plain_block(const WS_XML_ELEMENT_NODE& element, header_block* block) const noexcept;

    [[nodiscard]] HRESULT adopt(tree_node& node, const WS_XML_ELEMENT_NODE& from);
    [[nodiscard]] HRESULT adopt_part(tree_node* header_section::*part);
    [[nodiscard]] HRESULT read_plain_value(header_block& block);
    [[nodiscard]] HRESULT keep_value(const WS_XML_TEXT& text, header_block& block);
    // How far the reading of a header came before it turned out to be no plain one.
    enum class progress { in_header, in_value, behind_address };
    [[nodiscard]] HRESULT keep_rest(const header_block& block, progress reached);
    [[nodiscard]] HRESULT copy_block();
    [[nodiscard]] HRESULT copy_content(tree_node& container);

    header_section& section_;
    xml_reader& reader_;
    error* err_;
};

namespace {

bool is_one(const WS_XML_TEXT& text) noexcept {
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        return view(reinterpret_cast<const WS_XML_UTF8_TEXT&>(text).value) == "1";
    case WS_XML_TEXT_TYPE_INT32:
        return reinterpret_cast<const WS_XML_INT32_TEXT&>(text).value == 1;
    default:
        return false;
    }
}

} // namespace

HRESULT envelope_reader::read(bool* is_fault) {
    if (soap().version == WS_ENVELOPE_VERSION_NONE) {
        *is_fault = false;
        return reader_.node_type() == WS_XML_NODE_TYPE_BOF ? reader_.read_node(err_) : S_OK;
    }
    HRESULT hr = to_envelope();
    if (hr == S_OK && at_part(soap().header)) hr = read_header();
    if (hr == S_OK) hr = to_body();
    if (hr != S_OK) return hr;
    *is_fault = at_part(soap().fault);
    return S_OK;
}

bool envelope_reader::at_part(const WS_XML_STRING& local_name) const noexcept {
    const WS_XML_ELEMENT_NODE* element = reader_.element();
    return element != nullptr && equal(*element->localName, local_name) && equal(*element->ns, soap().ns);
}

HRESULT envelope_reader::to_envelope() {
    BOOL found;
    HRESULT hr = reader_.read_to_start_element(nullptr, nullptr, &found, err_);
    if (hr != S_OK) return hr;
    const WS_XML_ELEMENT_NODE* element = found ? reader_.element() : nullptr;
    if (element == nullptr) return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::no_envelope);
    if (!at_part(soap().envelope)) {
        if (equal(*element->localName, soap().envelope)) {
            if (err_ != nullptr && (hr = set_version_mismatch_fault(*err_, soap())) != S_OK) return hr;
            return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::other_envelope_version,
                                     {*element->ns, soap().ns});
        }
        return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::not_an_envelope,
                                 {*element->localName, *element->ns});
    }
    section_.reset();
    if (!take_plain_envelope(*element)) {
        hr = section_.make_tree(err_);
        if (hr == S_OK) hr = adopt_part(&header_section::envelope_);
    }
    if (hr == S_OK) hr = reader_.read_start_element(err_);
    return hr == S_OK ? reader_.skip_whitespace(err_) : hr;
}

HRESULT envelope_reader::read_header() {
    HRESULT hr = S_OK;
    if (section_.tree_ != nullptr || !is_plain_part(*reader_.element())) {
        hr = section_.make_tree(err_);
        if (hr == S_OK) hr = adopt_part(&header_section::header_);
    }
    if (hr == S_OK) hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = reader_.skip_whitespace(err_);
    while (hr == S_OK && reader_.node_type() != WS_XML_NODE_TYPE_END_ELEMENT) {
        if (reader_.element() == nullptr)
            return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::text_between_headers);
        hr = read_block();
        if (hr == S_OK) hr = reader_.skip_whitespace(err_);
    }
    if (hr == S_OK) hr = reader_.read_end_element(err_);
    return hr == S_OK ? reader_.skip_whitespace(err_) : hr;
}

HRESULT envelope_reader::to_body() {
    if (!at_part(soap().body)) return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::no_body, {soap().ns});
    HRESULT hr = S_OK;
    if (section_.tree_ != nullptr || !is_plain_part(*reader_.element())) {
        hr = section_.make_tree(err_);
        if (hr == S_OK) hr = adopt_part(&header_section::body_);
    }
    if (hr == S_OK) hr = reader_.read_start_element(err_);
    return hr == S_OK ? reader_.skip_whitespace(err_) : hr;
}

// Whether the Envelope has no attributes but the declarations of the usual prefixes.
bool envelope_reader::take_plain_envelope(const WS_XML_ELEMENT_NODE& envelope) noexcept {
    if (!equal(*envelope.prefix, soap().prefix)) return false;
    bool has_soap = false, has_addressing = false, soap_first = false;
    for (ULONG i = 0; i < envelope.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *envelope.attributes[i];
        if (!attribute.isXmlNs) return false;
        if (!has_soap && equal(*attribute.prefix, soap().prefix) && equal(*attribute.ns, soap().ns)) {
            has_soap = true;
            soap_first = !has_addressing;
        } else if (!has_addressing && addressing().in_envelope() && equal(*attribute.prefix, addressing().prefix) &&
                   equal(*attribute.ns, addressing().ns)) {
            has_addressing = true;
        } else {
            return false;
        }
    }
    if (!has_soap) return false;
    section_.declares_addressing_ = has_addressing;
    section_.declares_soap_first_ = soap_first;
    return true;
}

bool envelope_reader::is_plain_part(const WS_XML_ELEMENT_NODE& part) const noexcept {
    return part.attributeCount == 0 && equal(*part.prefix, soap().prefix);
}

bool envelope_reader::is_plain_block(const WS_XML_ELEMENT_NODE& element, header_block* block) const noexcept {
    if (!section_.declares_addressing_ || section_.block_count_ == section_.blocks_.size()) return false;
    block->type = addressing().type_of(*element.localName, *element.ns);
    if (block->type == 0 || !equal(*element.prefix, addressing().prefix)) return false;
    if (element.attributeCount == 0) return true;
    const WS_XML_ATTRIBUTE& only = *element.attributes[0];
    block->must_understand = true;
    return element.attributeCount == 1 && !only.isXmlNs && equal(*only.localName, soap().must_understand) &&
           equal(*only.ns, soap().ns) && is_one(*only.value);
}

HRESULT envelope_reader::read_block() {
    header_block block;
    if (section_.tree_ == nullptr && is_plain_block(*reader_.element(), &block)) return read_plain_value(block);
    const HRESULT hr = section_.make_tree(err_);
    return hr == S_OK ? copy_block() : hr;
}

HRESULT envelope_reader::read_plain_value(header_block& block) {
    HRESULT hr = reader_.read_start_element(err_);
    const bool is_address = find_header_traits(block.type)->content == header_content::address;
    if (hr == S_OK && is_address) {
        hr = reader_.skip_whitespace(err_);
        if (hr != S_OK) return hr;
        const WS_XML_ELEMENT_NODE* element = reader_.element();
        const bool plain = element != nullptr && element->attributeCount == 0 &&
                           equal(*element->localName, addressing().address) && equal(*element->ns, addressing().ns) &&
                           equal(*element->prefix, addressing().prefix);
        if (!plain) return keep_rest(block, progress::in_header);
        hr = reader_.read_start_element(err_);
    }
    const WS_XML_TEXT* text;
    if (hr == S_OK) hr = reader_.read_text(&text, err_);
    if (hr == S_OK) hr = keep_value(*text, block);
    if (hr != S_OK) return hr;
    if (reader_.node_type() != WS_XML_NODE_TYPE_END_ELEMENT) return keep_rest(block, progress::in_value);
    if (is_address) {
        hr = reader_.read_end_element(err_);
        if (hr == S_OK) hr = reader_.skip_whitespace(err_);
        if (hr != S_OK) return hr;
        if (reader_.node_type() != WS_XML_NODE_TYPE_END_ELEMENT) return keep_rest(block, progress::behind_address);
    }
    section_.blocks_[section_.block_count_++] = block;
    return reader_.read_end_element(err_);
}

HRESULT envelope_reader::keep_value(const WS_XML_TEXT& text, header_block& block) {
    if (text.textType == WS_XML_TEXT_TYPE_UNIQUE_ID) {
        block.is_guid = true;
        block.id = reinterpret_cast<const WS_XML_UNIQUE_ID_TEXT&>(text).value;
        return S_OK;
    }
    if (text.textType == WS_XML_TEXT_TYPE_UTF8)
        return section_.copy_text(reinterpret_cast<const WS_XML_UTF8_TEXT&>(text).value, &block.text, err_);
    std::string_view chars;
    const HRESULT hr = reader_.text_chars(text, &chars, err_);
    return hr == S_OK ? section_.copy_text(xml_string(chars), &block.text, err_) : hr;
}

// ---- into the tree --------------------------------------------------------------------------------------------------

// Makes an element of the usual tree the one that was read.
HRESULT envelope_reader::adopt(tree_node& node, const WS_XML_ELEMENT_NODE& from) {
    xml_buffer& buffer = *section_.tree_;
    if (!equal(*node.element.prefix, *from.prefix)) {
        WS_XML_STRING* prefix;
        HRESULT hr = buffer.memory().alloc_array(1, &prefix, err_);
        if (hr == S_OK) hr = buffer.copy_string(*from.prefix, prefix, err_);
        if (hr != S_OK) return hr;
        node.element.prefix = prefix;
    }
    node.element.attributeCount = 0;
    for (ULONG i = 0; i < from.attributeCount; ++i)
        if (const HRESULT hr = buffer.add_attribute(node, *from.attributes[i], err_); hr != S_OK) return hr;
    return S_OK;
}

HRESULT envelope_reader::adopt_part(tree_node* header_section::*part) {
    return adopt(*(section_.*part), *reader_.element());
}

// A header that began as usual went on differently: what was read of it goes into the tree, and then the rest.
HRESULT envelope_reader::keep_rest(const header_block& block, progress reached) {
    HRESULT hr = section_.make_tree(err_);
    tree_node* element;
    if (hr == S_OK) hr = section_.new_block_element(*section_.tree_, block, &element, err_);
    if (hr != S_OK) return hr;
    section_.insert(*section_.header_->end, *element);
    if (find_header_traits(block.type)->content == header_content::address) {
        tree_node& address = *element->first_child;
        if (reached == progress::in_header) {
            xml_buffer::remove(address);
            element->element.isEmpty = TRUE;
        }
        if (reached == progress::in_value) {
            hr = copy_content(address);
            if (hr == S_OK) hr = reader_.read_end_element(err_);
            if (hr != S_OK) return hr;
        }
    }
    hr = copy_content(*element);
    return hr == S_OK ? reader_.read_end_element(err_) : hr;
}

HRESULT envelope_reader::copy_block() {
    tree_node* element;
    HRESULT hr = section_.tree_->new_node(*reader_.node(), &element, err_);
    if (hr != S_OK) return hr;
    section_.insert(*section_.header_->end, *element);
    hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = copy_content(*element);
    return hr == S_OK ? reader_.read_end_element(err_) : hr;
}

// Everything up to the end of the element that the reader is in.
HRESULT envelope_reader::copy_content(tree_node& container) {
    tree_node* into = &container;
    for (;;) {
        const WS_XML_NODE_TYPE type = reader_.node_type();
        switch (type) {
        case WS_XML_NODE_TYPE_END_ELEMENT:
        case WS_XML_NODE_TYPE_END_CDATA:
            if (into == &container) return S_OK;
            into = into->parent;
            break;
        case WS_XML_NODE_TYPE_EOF:
            return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::no_body, {soap().ns});
        default: {
            tree_node* copy;
            if (const HRESULT hr = section_.tree_->new_node(*reader_.node(), &copy, err_); hr != S_OK) return hr;
            xml_buffer::insert_before(*into->end, *copy);
            if (into->type() == WS_XML_NODE_TYPE_ELEMENT) into->element.isEmpty = FALSE;
            if (copy->is_container()) into = copy;
        }
        }
        if (const HRESULT hr = reader_.read_node(err_); hr != S_OK) return hr;
    }
}

HRESULT header_section::read_start(xml_reader& reader, bool* is_fault, error* err) {
    return envelope_reader(*this, reader, err).read(is_fault);
}

// ---- the message ----------------------------------------------------------------------------------------------------

HRESULT message::read_envelope_start(xml_reader& reader, WS_MESSAGE_DONE_CALLBACK done, void* done_state, error* err) {
    if (const HRESULT hr = check_state(step::read_start, err); hr != S_OK) return hr;
    bool is_fault;
    if (const HRESULT hr = headers_.read_start(reader, &is_fault, err); hr != S_OK) {
        headers_.reset();
        memory_.reset();
        return hr;
    }
    is_fault_ = is_fault;
    is_addressed_ = true;
    reader_ = &reader;
    done_ = done;
    done_state_ = done_state;
    move_on(step::read_start);
    return S_OK;
}

HRESULT message::read_envelope_end(error* err) {
    if (const HRESULT hr = check_state(step::read_end, err); hr != S_OK) return hr;
    move_on(step::read_end);
    if (envelope_version() == WS_ENVELOPE_VERSION_NONE) return S_OK;
    for (int part = 0; part < 2; ++part) { // Body, Envelope
        if (const HRESULT hr = reader_->skip_whitespace(err); hr != S_OK) return hr;
        if (reader_->node_type() != WS_XML_NODE_TYPE_END_ELEMENT)
            return reader_->fail_here(err, WS_E_INVALID_FORMAT, message_id::more_in_envelope);
        if (const HRESULT hr = reader_->read_end_element(err); hr != S_OK) return hr;
    }
    if (const HRESULT hr = reader_->skip_whitespace(err); hr != S_OK) return hr;
    return reader_->node_type() == WS_XML_NODE_TYPE_EOF
               ? S_OK
               : reader_->fail_here(err, WS_E_INVALID_FORMAT, message_id::more_in_envelope);
}

HRESULT message::read_body(const WS_ELEMENT_DESCRIPTION* description, WS_READ_OPTION option, heap* memory, void* value,
                           ULONG size, error* err) {
    if (description == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bodyDescription"});
    if (const HRESULT hr = check_state(step::read_body, err); hr != S_OK) return hr;
    body_description body(*description, headers_.soap(), headers_.addressing());
    return read_element(*reader_, body.get(), option, memory, value, size, err);
}

HRESULT message::fill_body(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err) {
    if (const HRESULT hr = check_state(step::read_body, err); hr != S_OK) return hr;
    return reader_->fill(min_size, async, err);
}

} // namespace ws
