#include "message/tree.h"

#include "xml/name.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

// The characters of a text: a view, or formatted into `room`. Empty for what is longer than any value.
std::string_view short_text(const WS_XML_TEXT& text, char (&room)[max_value_text]) noexcept {
    if (text.textType == WS_XML_TEXT_TYPE_UTF8) return view(reinterpret_cast<const WS_XML_UTF8_TEXT&>(text).value);
    char* end;
    if (text_size_bound(text) > sizeof room || format_text(text, room, &end, nullptr) != S_OK) return {};
    return {room, end};
}

class text_joiner {
  public:
    explicit text_joiner(heap& memory) noexcept : memory_(memory) {}

    [[nodiscard]] HRESULT add(const WS_XML_TEXT& text, error* err) {
        if (text.textType == WS_XML_TEXT_TYPE_UTF8) {
            const WS_XML_STRING& value = reinterpret_cast<const WS_XML_UTF8_TEXT&>(text).value;
            return value.length == 0 ? S_OK : add(value, err);
        }
        char* chars;
        if (const HRESULT hr = memory_.alloc_array(text_size_bound(text), &chars, err); hr != S_OK) return hr;
        char* end;
        if (const HRESULT hr = format_text(text, chars, &end, err); hr != S_OK) return hr;
        return add(xml_string({chars, end}), err);
    }
    const WS_XML_STRING& joined() const noexcept { return joined_; }

  private:
    [[nodiscard]] HRESULT add(const WS_XML_STRING& piece, error* err) {
        if (joined_.length == 0) {
            joined_ = piece;
            return S_OK;
        }
        char* both;
        const size_t length = size_t{joined_.length} + piece.length;
        if (const HRESULT hr = memory_.alloc_array(length, &both, err); hr != S_OK) return hr;
        std::copy_n(piece.bytes, piece.length, std::copy_n(joined_.bytes, joined_.length, both));
        joined_ = xml_string({both, length});
        return S_OK;
    }

    heap& memory_;
    WS_XML_STRING joined_ = xml_string("");
};

} // namespace

const WS_XML_ATTRIBUTE* find_attribute(const WS_XML_ELEMENT_NODE& element, const WS_XML_STRING& local_name,
                                       const WS_XML_STRING& ns) noexcept {
    for (ULONG i = 0; i < element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
        if (!attribute.isXmlNs && equal(*attribute.localName, local_name) && equal(*attribute.ns, ns))
            return &attribute;
    }
    return nullptr;
}

HRESULT bool_attribute(const WS_XML_ELEMENT_NODE& element, const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                       bool* out, error* err) noexcept {
    const WS_XML_ATTRIBUTE* attribute = find_attribute(element, local_name, ns);
    *out = false;
    if (attribute == nullptr) return S_OK;
    char room[max_value_text];
    const std::string_view text = short_text(*attribute->value, room);
    BOOL value;
    if (parse_bool(text, &value, nullptr) != S_OK)
        return fail(err, WS_E_INVALID_FORMAT, message_id::not_a_boolean_attribute, {view(local_name), text});
    *out = value;
    return S_OK;
}

HRESULT append_text(xml_buffer& buffer, tree_node& element, const WS_XML_STRING& text, error* err) {
    if (text.length == 0) return S_OK;
    WS_XML_UTF8_TEXT utf8{};
    utf8.text.textType = WS_XML_TEXT_TYPE_UTF8;
    utf8.value = text;
    tree_node* node;
    if (const HRESULT hr = buffer.new_text(utf8.text, &node, err); hr != S_OK) return hr;
    xml_buffer::insert_before(*element.end, *node);
    return S_OK;
}

HRESULT copy_tree(xml_buffer& buffer, tree_node& before, const tree_node& from, error* err) {
    tree_node* copy;
    if (const HRESULT hr = buffer.new_node(from.node, &copy, err); hr != S_OK) return hr;
    xml_buffer::insert_before(before, *copy);
    if (!from.is_container()) return S_OK;
    tree_node* into = copy; // what the copy of `at` belongs in
    for (const tree_node* at = from.first_child; at != from.end;) {
        if (at->is_end()) {
            into = into->parent;
            at = at->parent->next;
            continue;
        }
        if (const HRESULT hr = buffer.new_node(at->node, &copy, err); hr != S_OK) return hr;
        xml_buffer::insert_before(*into->end, *copy);
        if (at->is_container()) {
            into = copy;
            at = at->first_child;
        } else {
            at = at->next;
        }
    }
    return S_OK;
}

HRESULT copy_buffer(const tree_node& root, heap& memory, xml_buffer** out, error* err) {
    xml_buffer* copy;
    if (const HRESULT hr = xml_buffer::create(memory, nullptr, 0, &copy, err); hr != S_OK) return hr;
    for (const tree_node* node = root.first_child; node != root.end; node = node->next)
        if (const HRESULT hr = copy_tree(*copy, *copy->root()->end, *node, err); hr != S_OK) return hr;
    *out = copy;
    return S_OK;
}

HRESULT element_text(const tree_node& element, heap& memory, WS_XML_STRING* text, GUID* id, bool* is_guid, error* err) {
    *is_guid = false;
    const tree_node* only = element.first_child;
    if (only->type() == WS_XML_NODE_TYPE_TEXT && only->next == element.end &&
        only->text.text->textType == WS_XML_TEXT_TYPE_UNIQUE_ID) {
        *id = reinterpret_cast<const WS_XML_UNIQUE_ID_TEXT*>(only->text.text)->value;
        *is_guid = true;
        return S_OK;
    }
    text_joiner joiner(memory);
    const tree_node* at = element.first_child;
    while (at != element.end) {
        switch (at->type()) {
        case WS_XML_NODE_TYPE_TEXT:
            if (const HRESULT hr = joiner.add(*at->text.text, err); hr != S_OK) return hr;
            at = at->next;
            break;
        case WS_XML_NODE_TYPE_CDATA:
            at = at->first_child;
            break;
        case WS_XML_NODE_TYPE_END_CDATA:
            at = at->parent->next;
            break;
        case WS_XML_NODE_TYPE_COMMENT:
            at = at->next;
            break;
        default:
            return fail(err, WS_E_INVALID_FORMAT, message_id::element_in_text, {*element.element.localName});
        }
    }
    *text = joiner.joined();
    return S_OK;
}

} // namespace ws
