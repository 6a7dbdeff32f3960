// XML that is kept as it is: whole elements, and what remains of an element's content.
#include "serialization/type_reader.h"

namespace ws {
namespace {

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

bool holds_its_value(WS_XML_TEXT_TYPE type) noexcept {
    switch (type) {
    case WS_XML_TEXT_TYPE_UTF8:
    case WS_XML_TEXT_TYPE_UTF16:
    case WS_XML_TEXT_TYPE_BASE64:
    case WS_XML_TEXT_TYPE_QNAME:
    case WS_XML_TEXT_TYPE_LIST:
        return false;
    default:
        return true;
    }
}

} // namespace

// A text of its own in the heap. Numbers stay numbers and bytes bytes; everything else becomes UTF-8.
HRESULT type_reader::copy_text(const WS_XML_TEXT& from, WS_XML_TEXT** to) {
    void* memory;
    HRESULT hr;
    if (const size_t size = text_size(from.textType); size != 0 && holds_its_value(from.textType)) {
        hr = allocate(size, &memory);
        if (hr != S_OK) return hr;
        std::memcpy(memory, &from, size);
        *to = static_cast<WS_XML_TEXT*>(memory);
        return S_OK;
    }
    if (from.textType == WS_XML_TEXT_TYPE_BASE64) {
        hr = allocate(sizeof(WS_XML_BASE64_TEXT), &memory);
        if (hr != S_OK) return hr;
        auto* text = static_cast<WS_XML_BASE64_TEXT*>(memory);
        text->text.textType = WS_XML_TEXT_TYPE_BASE64;
        hr = read_bytes(from, 0, 0xffffffff, &text->bytes, &text->length);
        if (hr == S_OK) *to = &text->text;
        return hr;
    }
    std::string_view chars;
    hr = reader_.text_chars(from, &chars, err_);
    if (hr == S_OK) hr = allocate(sizeof(WS_XML_UTF8_TEXT), &memory);
    if (hr != S_OK) return hr;
    auto* text = static_cast<WS_XML_UTF8_TEXT*>(memory);
    text->text.textType = WS_XML_TEXT_TYPE_UTF8;
    hr = copy_string(chars, &text->value);
    if (hr == S_OK) *to = &text->text;
    return hr;
}

HRESULT type_reader::read_buffer(void* out) {
    if (memory_ == nullptr) return fail(err_, E_INVALIDARG, message_id::heap_required);
    xml_buffer* buffer;
    const HRESULT hr = reader_.read_xml_buffer(*memory_, &buffer, err_);
    if (hr == S_OK) store(out, to_handle(buffer));
    return hr;
}

HRESULT type_reader::read_any_element(const WS_FIELD_DESCRIPTION& field, void* structure) {
    if (!at_any_element(field)) {
        if ((field.options & WS_FIELD_OPTIONAL) != 0) return set_default(field, structure);
        return invalid(message_id::element_expected, "*", "*");
    }
    if (field.type == WS_VOID_TYPE) return reader_.skip_node(err_);
    field_storage storage;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    if ((field.options & WS_FIELD_POINTER) == 0)
        return read(WS_ANY_ELEMENT_TYPE_MAPPING, field.type, field.typeDescription, storage.value);
    void* value;
    hr = read_new(WS_ANY_ELEMENT_TYPE_MAPPING, field.type, field.typeDescription, &value);
    if (hr == S_OK) store(storage.value, value);
    return hr;
}

HRESULT type_reader::skip_content() {
    HRESULT hr = S_OK;
    for (WS_XML_NODE_TYPE type = reader_.node_type();
         hr == S_OK && type != WS_XML_NODE_TYPE_END_ELEMENT && type != WS_XML_NODE_TYPE_EOF; type = reader_.node_type())
        hr = reader_.skip_node(err_);
    return hr;
}

HRESULT type_reader::read_any_content(const WS_FIELD_DESCRIPTION& field, void* structure) {
    if (field.type == WS_VOID_TYPE) return skip_content();
    if (memory_ == nullptr) return fail(err_, E_INVALIDARG, message_id::heap_required);
    field_storage storage;
    xml_buffer* buffer;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr == S_OK) hr = xml_buffer::create(*memory_, nullptr, 0, &buffer, err_);
    if (hr == S_OK) hr = append_content(*buffer);
    if (hr == S_OK) store(storage.value, to_handle(buffer));
    return hr;
}

HRESULT type_reader::append_element(xml_buffer& buffer) {
    xml_buffer* element;
    HRESULT hr = reader_.read_xml_buffer(*memory_, &element, err_);
    if (hr != S_OK) return hr;
    // Both live in the same heap, so the nodes can move over.
    while (!element->is_empty()) {
        tree_node& node = *element->root()->first_child;
        xml_buffer::remove(node);
        xml_buffer::insert_before(*buffer.root()->end, node);
    }
    return S_OK;
}

HRESULT type_reader::append_content(xml_buffer& buffer) {
    for (;;) {
        HRESULT hr = S_OK;
        tree_node* node;
        switch (reader_.node_type()) {
        case WS_XML_NODE_TYPE_END_ELEMENT:
        case WS_XML_NODE_TYPE_EOF:
            return S_OK;
        case WS_XML_NODE_TYPE_ELEMENT:
            hr = append_element(buffer);
            break;
        case WS_XML_NODE_TYPE_TEXT:
        case WS_XML_NODE_TYPE_COMMENT:
            hr = buffer.new_node(*reader_.node(), &node, err_);
            if (hr != S_OK) return hr;
            xml_buffer::insert_before(*buffer.root()->end, *node);
            hr = reader_.read_node(err_);
            break;
        default:
            hr = reader_.read_node(err_);
            break; // CDATA's ends: its text is text
        }
        if (hr != S_OK) return hr;
    }
}

} // namespace ws
