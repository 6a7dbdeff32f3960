#include "xml/writer_buffer.h"

#include "xml/chars.h"
#include "xml/unicode.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

WS_XML_UTF8_TEXT utf8_text(std::string_view chars) noexcept {
    return {{WS_XML_TEXT_TYPE_UTF8}, xml_string(chars)};
}

HRESULT check_utf8(std::string_view text, error* err) noexcept {
    if (chars::find_malformed(text) == text.data() + text.size()) return S_OK;
    return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-8"});
}

} // namespace

void tree_encoder::start(xml_buffer& buffer) noexcept {
    buffer_ = &buffer;
    set_position(*buffer.root()->end);
}

void tree_encoder::set_position(tree_node& position) noexcept {
    position_ = &position;
    last_bytes_ = nullptr;
}

// The node that the writer is positioned on may have been taken out of the tree.
HRESULT tree_encoder::check_position(error* err) const noexcept {
    return position_->parent != nullptr ? S_OK : fail(err, WS_E_INVALID_OPERATION, message_id::writer_position_removed);
}

void tree_encoder::insert(tree_node& node) noexcept {
    xml_buffer::insert_before(*position_, node);
    tree_node& parent = *position_->parent;
    if (parent.type() == WS_XML_NODE_TYPE_ELEMENT) parent.element.isEmpty = FALSE;
    last_bytes_ = nullptr;
}

// ---- tags -----------------------------------------------------------------------------------------------------------

HRESULT tree_encoder::add_attribute(tree_node& element, const tag_attribute& attribute, const char* values,
                                    error* err) {
    WS_XML_STRING prefix = attribute.prefix;
    WS_XML_STRING local_name = attribute.local_name;
    WS_XML_STRING ns = attribute.ns;
    WS_XML_ATTRIBUTE node{};
    node.singleQuote = attribute.single_quote;
    node.prefix = &prefix;
    node.localName = &local_name;
    node.ns = &ns;
    const attribute_value& value = attribute.value;
    text_value text;
    WS_XML_STRING value_prefix = value.prefix;
    WS_XML_STRING value_name = value.local_name;
    WS_XML_STRING value_ns = value.ns;
    switch (value.what) {
    case attribute_value::nothing:
    case attribute_value::utf8:
    case attribute_value::utf16: {
        text.utf8 = {{WS_XML_TEXT_TYPE_UTF8}, value.characters(values)};
        break;
    }
    case attribute_value::bytes: {
        auto* const bytes = reinterpret_cast<BYTE*>(const_cast<char*>(values + value.start));
        text.base64 = {{WS_XML_TEXT_TYPE_BASE64}, bytes, static_cast<ULONG>(value.size)};
        break;
    }
    case attribute_value::typed:
        text = value.value;
        break;
    case attribute_value::name:
        text.qname = {{WS_XML_TEXT_TYPE_QNAME}, &value_prefix, &value_name, &value_ns};
        break;
    }
    node.value = &text.text;
    return buffer_->add_attribute(element, node, err);
}

HRESULT tree_encoder::add_namespace(tree_node& element, const namespace_binding& binding, error* err) {
    WS_XML_STRING prefix = binding.prefix;
    WS_XML_STRING local_name{};
    WS_XML_STRING ns = binding.ns;
    text_value nothing;
    WS_XML_ATTRIBUTE node{};
    node.singleQuote = binding.single_quote;
    node.isXmlNs = TRUE;
    node.prefix = &prefix;
    node.localName = &local_name;
    node.ns = &ns;
    node.value = &nothing.text;
    return buffer_->add_attribute(element, node, err);
}

HRESULT tree_encoder::start_element(const start_tag& tag, const open_element*, bool ended, error* err) {
    tree_node* node;
    HRESULT hr = check_position(err);
    if (hr == S_OK) hr = buffer_->new_element(&tag.prefix, tag.local_name, tag.ns, &node, err);
    for (size_t i = 0; i < tag.attribute_count && hr == S_OK; ++i)
        hr = add_attribute(*node, tag.attributes[i], tag.values, err);
    for (const namespace_binding* b = tag.namespaces; b != tag.namespaces_end && hr == S_OK; ++b)
        if (!b->redundant) hr = add_namespace(*node, *b, err);
    if (hr != S_OK) return hr;
    node->element.isEmpty = ended;
    insert(*node);
    if (!ended) position_ = node->end;
    return S_OK;
}

// Behind the container that the writer is at the end of.
HRESULT tree_encoder::leave_container(error* err) {
    if (!position_->is_end())
        return fail(err, WS_E_INVALID_OPERATION, message_id::writer_state, {"before other content", "an end"});
    if (position_->parent->next == nullptr)
        return fail(err, WS_E_INVALID_OPERATION, message_id::writer_position_removed);
    position_ = position_->parent->next;
    last_bytes_ = nullptr;
    return S_OK;
}

HRESULT tree_encoder::end_element(const open_element&, error* err) {
    return leave_container(err);
}

HRESULT tree_encoder::start_cdata(error* err) {
    tree_node* node;
    HRESULT hr = check_position(err);
    if (hr == S_OK) hr = buffer_->new_cdata(&node, err);
    if (hr != S_OK) return hr;
    insert(*node);
    position_ = node->end;
    return S_OK;
}

HRESULT tree_encoder::end_cdata(error* err) {
    return leave_container(err);
}

HRESULT tree_encoder::comment(const WS_XML_STRING& text, const open_element*, error* err) {
    HRESULT hr = check_position(err);
    if (hr == S_OK) hr = check_utf8(view(text), err);
    tree_node* node;
    if (hr == S_OK) hr = buffer_->new_comment(text, &node, err);
    if (hr == S_OK) insert(*node);
    return hr;
}

size_t tree_encoder::end_size(const open_element&) const noexcept {
    return 0;
}

// ---- content --------------------------------------------------------------------------------------------------------

HRESULT tree_encoder::add_text(const WS_XML_TEXT& text, error* err) {
    tree_node* node;
    HRESULT hr = check_position(err);
    if (hr == S_OK) hr = buffer_->new_text(text, &node, err);
    if (hr == S_OK) insert(*node);
    return hr;
}

HRESULT tree_encoder::characters(const WS_XML_STRING& utf8, error* err) {
    const HRESULT hr = check_utf8(view(utf8), err);
    const WS_XML_UTF8_TEXT text = {{WS_XML_TEXT_TYPE_UTF8}, utf8};
    return hr == S_OK ? add_text(text.text, err) : hr;
}

HRESULT tree_encoder::utf16(const void* units, size_t count, error* err) {
    char* characters;
    const HRESULT hr = buffer_->memory().alloc_array(count * max_utf8_per_utf16, &characters, err);
    if (hr != S_OK) return hr;
    const char* const end = transcode(characters, units, count);
    if (end == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
    return add_text(utf8_text({characters, end}).text, err);
}

// In one node: a base64 text stands for itself, two of them side by side do not for the bytes of both. Its memory grows
// geometrically, for a heap takes none back.
HRESULT tree_encoder::add_bytes(const void* bytes, size_t count, error* err) {
    if (last_bytes_ == nullptr || last_bytes_->parent == nullptr) {
        auto* const first = static_cast<BYTE*>(const_cast<void*>(bytes));
        const WS_XML_BASE64_TEXT text = {{WS_XML_TEXT_TYPE_BASE64}, first, static_cast<ULONG>(count)};
        tree_node* node;
        HRESULT hr = check_position(err);
        if (hr == S_OK) hr = buffer_->new_text(text.text, &node, err);
        if (hr != S_OK) return hr;
        insert(*node);
        last_bytes_ = node;
        last_capacity_ = count;
        return S_OK;
    }
    auto& text = *reinterpret_cast<WS_XML_BASE64_TEXT*>(last_bytes_->text.text);
    const size_t size = text.length + count;
    if (size > last_capacity_) {
        const size_t capacity = std::max(size, 2 * size_t{text.length});
        BYTE* grown;
        const HRESULT hr = buffer_->memory().alloc_array(capacity, &grown, err);
        if (hr != S_OK) return hr;
        std::copy_n(text.bytes, text.length, grown);
        text.bytes = grown;
        last_capacity_ = capacity;
    }
    std::copy_n(static_cast<const BYTE*>(bytes), count, text.bytes + text.length);
    text.length = static_cast<ULONG>(size);
    return S_OK;
}

HRESULT tree_encoder::bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) {
    const HRESULT hr = first_count != 0 ? add_bytes(first, first_count, err) : S_OK;
    return hr == S_OK ? add_bytes(more, more_count, err) : hr;
}

HRESULT tree_encoder::value(const WS_XML_TEXT& text, error* err) {
    // What has no text could not be read again.
    char scratch[max_value_text];
    char* end;
    const HRESULT hr = format_text(text, scratch, &end, err);
    return hr == S_OK ? add_text(text, err) : hr;
}

HRESULT tree_encoder::qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    const WS_XML_QNAME_TEXT name = {{WS_XML_TEXT_TYPE_QNAME},
                                    const_cast<WS_XML_STRING*>(&prefix),
                                    const_cast<WS_XML_STRING*>(&local_name),
                                    nullptr};
    char* characters;
    HRESULT hr = buffer_->memory().alloc_array(text_size_bound(name.text), &characters, err);
    char* end = nullptr;
    if (hr == S_OK) hr = format_text(name.text, characters, &end, err);
    return hr == S_OK ? add_text(utf8_text({characters, end}).text, err) : hr;
}

// ---- positions ------------------------------------------------------------------------------------------------------

HRESULT remove_node(const WS_XML_NODE_POSITION* position, error* err) {
    auto* const node = static_cast<tree_node*>(position->node);
    if (node == nullptr || node->parent == nullptr || node->is_end())
        return fail(err, E_INVALIDARG, message_id::bad_argument,
                    {"nodePosition", "an end of the document or of a node"});
    xml_buffer::remove(*node);
    return S_OK;
}

} // namespace ws
