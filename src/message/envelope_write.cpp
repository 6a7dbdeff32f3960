// A message on its way out: the envelope and its headers go straight into the writer.
#include "message/message.h"
#include "serialization/serialization.h"

namespace ws {
namespace {

constexpr WS_XML_INT32_TEXT text_one{{WS_XML_TEXT_TYPE_INT32}, 1};

[[nodiscard]] HRESULT write_string(xml_writer& writer, const WS_XML_STRING& string, error* err) {
    WS_XML_UTF8_TEXT text{};
    text.text.textType = WS_XML_TEXT_TYPE_UTF8;
    text.value = string;
    return writer.write_text(&text.text, err);
}

[[nodiscard]] HRESULT write_guid(xml_writer& writer, const GUID& id, error* err) {
    WS_XML_UNIQUE_ID_TEXT text{};
    text.text.textType = WS_XML_TEXT_TYPE_UNIQUE_ID;
    text.value = id;
    return writer.write_text(&text.text, err);
}

// A node of a tree with all that is under it.
[[nodiscard]] HRESULT write_subtree(xml_writer& writer, const tree_node& from, error* err) {
    const tree_node* at = &from;
    for (;;) {
        if (const HRESULT hr = writer.write_node(&at->node, err); hr != S_OK) return hr;
        if (at->type() == WS_XML_NODE_TYPE_ELEMENT && !at->element.isEmpty)
            if (const HRESULT hr = writer.write_end_start_element(err); hr != S_OK) return hr;
        if (at->is_container()) {
            at = at->first_child;
        } else {
            const tree_node* done = at->is_end() ? at->parent : at;
            if (done == &from) return S_OK;
            at = done->next;
        }
    }
}

} // namespace

HRESULT header_section::write_block(xml_writer& writer, const header_block& block, error* err) const {
    const wsa_names& names = *addressing_;
    if (const HRESULT hr = writer.write_start_element(&names.prefix, &names.headers[block.type], &names.ns, err);
        hr != S_OK)
        return hr;
    if (block.must_understand) {
        const soap_names& soap = *soap_;
        HRESULT hr = writer.write_start_attribute(&soap.prefix, &soap.must_understand, &soap.ns, FALSE, err);
        if (hr == S_OK) hr = writer.write_text(&text_one.text, err);
        if (hr == S_OK) hr = writer.write_end_attribute(err);
        if (hr != S_OK) return hr;
    }
    const bool is_address = find_header_traits(block.type)->content == header_content::address;
    HRESULT hr = S_OK;
    if (is_address) hr = writer.write_start_element(&names.prefix, &names.address, &names.ns, err);
    if (hr == S_OK) hr = block.is_guid ? write_guid(writer, block.id, err) : write_string(writer, block.text, err);
    if (hr == S_OK && is_address) hr = writer.write_end_element(err);
    return hr == S_OK ? writer.write_end_element(err) : hr;
}

HRESULT header_section::write_blocks(xml_writer& writer, error* err) const {
    const soap_names& soap = *soap_;
    HRESULT hr = writer.write_start_element(&soap.prefix, &soap.envelope, &soap.ns, err);
    if (hr == S_OK && declares_soap_first_) hr = writer.write_xmlns_attribute(&soap.prefix, &soap.ns, FALSE, err);
    if (hr == S_OK && declares_addressing_)
        hr = writer.write_xmlns_attribute(&addressing_->prefix, &addressing_->ns, FALSE, err);
    if (hr == S_OK && !declares_soap_first_) hr = writer.write_xmlns_attribute(&soap.prefix, &soap.ns, FALSE, err);
    // What the transport carries is not written, and a Header that would be empty neither.
    if (hr == S_OK && block_count_ > 0 && addressing_->in_envelope()) {
        hr = writer.write_start_element(&soap.prefix, &soap.header, &soap.ns, err);
        for (ULONG i = 0; hr == S_OK && i < block_count_; ++i)
            hr = write_block(writer, blocks_[i], err);
        if (hr == S_OK) hr = writer.write_end_element(err);
    }
    return hr == S_OK ? writer.write_start_element(&soap.prefix, &soap.body, &soap.ns, err) : hr;
}

bool header_section::is_sent(const tree_node& node) const noexcept {
    return addressing_->in_envelope() || node.type() != WS_XML_NODE_TYPE_ELEMENT ||
           addressing_->type_of(*node.element.localName, *node.element.ns) == 0;
}

HRESULT header_section::write_tree(xml_writer& writer, error* err) const {
    if (const HRESULT hr = writer.write_node(&envelope_->node, err); hr != S_OK) return hr;
    bool in_header = header_->element.attributeCount > 0;
    if (in_header)
        if (const HRESULT hr = writer.write_node(&header_->node, err); hr != S_OK) return hr;
    for (const tree_node* node = header_->first_child; node != header_->end; node = node->next) {
        if (!is_sent(*node)) continue;
        HRESULT hr = in_header ? S_OK : writer.write_node(&header_->node, err);
        in_header = true;
        if (hr == S_OK) hr = write_subtree(writer, *node, err);
        if (hr != S_OK) return hr;
    }
    if (in_header)
        if (const HRESULT hr = writer.write_end_element(err); hr != S_OK) return hr;
    return writer.write_node(&body_->node, err);
}

HRESULT header_section::write_start(xml_writer& writer, error* err) const {
    if (soap_->version == WS_ENVELOPE_VERSION_NONE) return S_OK;
    return tree_ != nullptr ? write_tree(writer, err) : write_blocks(writer, err);
}

HRESULT message::write_envelope_start(xml_writer& writer, WS_MESSAGE_DONE_CALLBACK done, void* done_state, error* err) {
    if (const HRESULT hr = check_state(step::write_start, err); hr != S_OK) return hr;
    if (const HRESULT hr = headers_.write_start(writer, err); hr != S_OK) return hr;
    writer_ = &writer;
    done_ = done;
    done_state_ = done_state;
    move_on(step::write_start);
    return S_OK;
}

HRESULT message::write_envelope_end(error* err) {
    if (const HRESULT hr = check_state(step::write_end, err); hr != S_OK) return hr;
    move_on(step::write_end);
    if (envelope_version() == WS_ENVELOPE_VERSION_NONE) return S_OK;
    const HRESULT hr = writer_->write_end_element(err);
    return hr == S_OK ? writer_->write_end_element(err) : hr;
}

HRESULT message::write_body(const WS_ELEMENT_DESCRIPTION* description, WS_WRITE_OPTION option, const void* value,
                            ULONG size, error* err) {
    if (description == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bodyDescription"});
    if (const HRESULT hr = check_state(step::write_body, err); hr != S_OK) return hr;
    body_description body(*description, headers_.soap(), headers_.addressing());
    return write_element(*writer_, body.get(), option, value, size, err);
}

HRESULT message::flush_body(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err) {
    if (const HRESULT hr = check_state(step::write_body, err); hr != S_OK) return hr;
    return writer_->flush(min_size, async, err);
}

} // namespace ws
