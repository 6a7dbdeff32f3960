#include "message/headers.h"

#include "message/fault.h"
#include "message/tree.h"
#include "xml/name.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

WS_XML_STRING* writable(const WS_XML_STRING& string) noexcept {
    return const_cast<WS_XML_STRING*>(&string);
}

[[nodiscard]] HRESULT add_must_understand(xml_buffer& buffer, tree_node& element, const soap_names& soap, error* err) {
    WS_XML_INT32_TEXT one{};
    one.text.textType = WS_XML_TEXT_TYPE_INT32;
    one.value = 1;
    WS_XML_ATTRIBUTE attribute{};
    attribute.prefix = writable(soap.prefix);
    attribute.localName = writable(soap.must_understand);
    attribute.ns = writable(soap.ns);
    attribute.value = &one.text;
    return buffer.add_attribute(element, attribute, err);
}

[[nodiscard]] HRESULT add_namespace(xml_buffer& buffer, tree_node& element, const WS_XML_STRING& prefix,
                                    const WS_XML_STRING& ns, error* err) {
    WS_XML_ATTRIBUTE attribute{};
    attribute.isXmlNs = TRUE;
    attribute.prefix = writable(prefix);
    attribute.ns = writable(ns);
    return buffer.add_attribute(element, attribute, err);
}

} // namespace

void header_section::reset() noexcept {
    block_count_ = 0;
    declares_addressing_ = addressing_->in_envelope();
    declares_soap_first_ = false;
    tree_ = nullptr;
    envelope_ = header_ = body_ = nullptr;
}

HRESULT header_section::too_many(error* err) const noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::too_many_headers, {max_processed_});
}

HRESULT header_section::repeated(WS_HEADER_TYPE type, error* err) const {
    if (addressing_->in_envelope())
        if (const HRESULT hr = set_addressing_fault(err, addressing_fault::header_repeated, *soap_, *addressing_,
                                                    addressing_->headers[type]);
            hr != S_OK)
            return hr;
    return fail(err, WS_E_INVALID_FORMAT, message_id::header_repeated,
                {view(addressing_->headers[type]), view(addressing_->ns)});
}

namespace {

// Whom a header is for; false when that cannot be compared.
[[nodiscard]] bool role_of(const tree_node& element, const soap_names& soap, std::string_view* role) noexcept {
    const WS_XML_ATTRIBUTE* attribute = find_attribute(element.element, soap.role, soap.ns);
    *role = {};
    if (attribute == nullptr) return true;
    if (attribute->value->textType != WS_XML_TEXT_TYPE_UTF8) return false;
    *role = view(reinterpret_cast<const WS_XML_UTF8_TEXT*>(attribute->value)->value);
    return true;
}

} // namespace

bool header_section::is_for_ultimate_receiver(const tree_node& element) const noexcept {
    std::string_view role;
    return role_of(element, *soap_, &role) && (role.empty() || role == soap_->ultimate_receiver);
}

bool header_section::is_for_this_node(const tree_node& element) const noexcept {
    std::string_view role;
    return role_of(element, *soap_, &role) && (role.empty() || role == soap_->ultimate_receiver || role == soap_->next);
}

HRESULT header_section::copy_text(const WS_XML_STRING& from, WS_XML_STRING* out, error* err) {
    // What a constant dictionary holds stays where it is, and binary output can refer to it by its number.
    const WS_XML_DICTIONARY* dictionary = from.dictionary;
    if (dictionary != nullptr && dictionary->isConst && from.id < dictionary->stringCount &&
        dictionary->strings[from.id].bytes == from.bytes) {
        *out = from;
        return S_OK;
    }
    char* chars;
    if (const HRESULT hr = memory_->alloc_array(from.length, &chars, err); hr != S_OK) return hr;
    if (from.length > 0) std::memcpy(chars, from.bytes, from.length);
    *out = xml_string({chars, from.length});
    return S_OK;
}

HRESULT header_section::find(WS_HEADER_TYPE type, found_header* found, error* err) {
    found_header result;
    if (tree_ == nullptr) {
        if (block_count_ > max_processed_) return too_many(err);
        for (ULONG i = 0; i < block_count_; ++i) {
            if (blocks_[i].type != type) continue;
            if (result) return repeated(type, err);
            result.block = &blocks_[i];
        }
    } else {
        ULONG count;
        if (const HRESULT hr = find_named(addressing_->headers[type], addressing_->ns, 0, &result.element, &count, err);
            hr != S_OK)
            return hr;
        if (count > 1) return repeated(type, err);
    }
    *found = result;
    return S_OK;
}

HRESULT header_section::find_named(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, ULONG index,
                                   tree_node** element, ULONG* count, error* err) {
    tree_node* found = nullptr;
    ULONG matches = 0;
    const HRESULT hr = for_each(
        [&](tree_node& node) {
            if (equal(*node.element.localName, local_name) && equal(*node.element.ns, ns) &&
                is_for_ultimate_receiver(node)) {
                if (matches == index) found = &node;
                ++matches;
            }
            return S_OK;
        },
        err);
    if (hr != S_OK) return hr;
    *element = found;
    *count = matches;
    return S_OK;
}

HRESULT header_section::set(const header_block& block, error* err) {
    found_header old;
    if (const HRESULT hr = find(block.type, &old, err); hr != S_OK) return hr;
    if (tree_ == nullptr) {
        if (old) {
            blocks_[static_cast<size_t>(old.block - blocks_.data())] = block;
            return S_OK;
        }
        if (block_count_ < blocks_.size()) {
            blocks_[block_count_++] = block;
            return S_OK;
        }
        if (const HRESULT hr = make_tree(err); hr != S_OK) return hr;
    }
    tree_node* element;
    if (const HRESULT hr = new_block_element(*tree_, block, &element, err); hr != S_OK) return hr;
    insert(old.element != nullptr ? *old.element : *header_->end, *element);
    if (old.element != nullptr) remove(*old.element);
    return S_OK;
}

void header_section::insert(tree_node& before, tree_node& element) noexcept {
    xml_buffer::insert_before(before, element);
    header_->element.isEmpty = FALSE;
}

void header_section::remove(tree_node& element) noexcept {
    xml_buffer::remove(element);
    header_->element.isEmpty = header_->first_child == header_->end;
}

HRESULT header_section::remove(WS_HEADER_TYPE type, error* err) {
    found_header old;
    if (const HRESULT hr = find(type, &old, err); hr != S_OK) return hr;
    if (old.element != nullptr) {
        remove(*old.element);
    } else if (old.block != nullptr) {
        header_block* at = blocks_.data() + (old.block - blocks_.data());
        std::copy(at + 1, blocks_.data() + block_count_, at);
        --block_count_;
    }
    return S_OK;
}

HRESULT header_section::get(const found_header& found, header_block* out, error* err) {
    if (found.block != nullptr) {
        *out = *found.block;
        return S_OK;
    }
    header_block block;
    if (const HRESULT hr = element_text(*found.element, *memory_, &block.text, &block.id, &block.is_guid, err);
        hr != S_OK)
        return hr;
    *out = block;
    return S_OK;
}

void header_section::remove_after(tree_node* last) noexcept {
    tree_node* node = last != nullptr ? last->next : header_->first_child;
    while (node != header_->end) {
        tree_node* next = node->next;
        remove(*node);
        node = next;
    }
}

HRESULT header_section::new_block_element(xml_buffer& buffer, const header_block& block, tree_node** out, error* err) {
    const wsa_names& names = *addressing_;
    tree_node* element;
    if (const HRESULT hr = buffer.new_element(&names.prefix, names.headers[block.type], names.ns, &element, err);
        hr != S_OK)
        return hr;
    if (block.must_understand)
        if (const HRESULT hr = add_must_understand(buffer, *element, *soap_, err); hr != S_OK) return hr;
    tree_node* holder = element;
    if (find_header_traits(block.type)->content == header_content::address) {
        if (const HRESULT hr = buffer.new_element(&names.prefix, names.address, names.ns, &holder, err); hr != S_OK)
            return hr;
        xml_buffer::insert_before(*element->end, *holder);
    }
    if (block.is_guid) {
        WS_XML_UNIQUE_ID_TEXT text{};
        text.text.textType = WS_XML_TEXT_TYPE_UNIQUE_ID;
        text.value = block.id;
        tree_node* node;
        if (const HRESULT hr = buffer.new_text(text.text, &node, err); hr != S_OK) return hr;
        xml_buffer::insert_before(*holder->end, *node);
    } else if (const HRESULT hr = append_text(buffer, *holder, block.text, err); hr != S_OK) {
        return hr;
    }
    holder->element.isEmpty = !block.is_guid && block.text.length == 0;
    *out = element;
    return S_OK;
}

HRESULT header_section::declare_namespaces(xml_buffer& buffer, tree_node& envelope, error* err) {
    const auto declare_soap = [&] { return add_namespace(buffer, envelope, soap_->prefix, soap_->ns, err); };
    if (declares_soap_first_)
        if (const HRESULT hr = declare_soap(); hr != S_OK) return hr;
    if (declares_addressing_)
        if (const HRESULT hr = add_namespace(buffer, envelope, addressing_->prefix, addressing_->ns, err); hr != S_OK)
            return hr;
    return declares_soap_first_ || soap_->version == WS_ENVELOPE_VERSION_NONE ? S_OK : declare_soap();
}

HRESULT header_section::make_tree(error* err) {
    if (tree_ != nullptr) return S_OK;
    xml_buffer* buffer;
    if (const HRESULT hr = xml_buffer::create(*memory_, nullptr, 0, &buffer, err); hr != S_OK) return hr;
    const WS_XML_STRING* const names[] = {&soap_->envelope, &soap_->header, &soap_->body};
    tree_node* parts[3];
    for (int i = 0; i < 3; ++i)
        if (const HRESULT hr = buffer->new_element(&soap_->prefix, *names[i], soap_->ns, &parts[i], err); hr != S_OK)
            return hr;
    const auto [envelope, header, body] = parts;
    if (const HRESULT hr = declare_namespaces(*buffer, *envelope, err); hr != S_OK) return hr;
    xml_buffer::insert_before(*buffer->root()->end, *envelope);
    xml_buffer::insert_before(*envelope->end, *header);
    xml_buffer::insert_before(*envelope->end, *body);
    header->element.isEmpty = block_count_ == 0;
    body->element.isEmpty = TRUE; // whatever the message has in it
    for (ULONG i = 0; i < block_count_; ++i) {
        tree_node* element;
        if (const HRESULT hr = new_block_element(*buffer, blocks_[i], &element, err); hr != S_OK) return hr;
        xml_buffer::insert_before(*header->end, *element);
    }
    tree_ = buffer;
    envelope_ = envelope;
    header_ = header;
    body_ = body;
    return S_OK;
}

HRESULT header_section::copy_from(const header_section& other, error* err) {
    declares_addressing_ = other.declares_addressing_;
    declares_soap_first_ = other.declares_soap_first_;
    if (other.tree_ != nullptr) {
        xml_buffer* buffer;
        if (const HRESULT hr = xml_buffer::create(*memory_, nullptr, 0, &buffer, err); hr != S_OK) return hr;
        if (const HRESULT hr = copy_tree(*buffer, *buffer->root()->end, *other.envelope_, err); hr != S_OK) return hr;
        tree_node* const envelope = buffer->root()->first_child;
        tree_node* copy = envelope->first_child;
        for (const tree_node* from = other.envelope_->first_child; from != other.envelope_->end; from = from->next) {
            if (from == other.header_) header_ = copy;
            if (from == other.body_) body_ = copy;
            copy = copy->next;
        }
        tree_ = buffer;
        envelope_ = envelope;
        return S_OK;
    }
    for (ULONG i = 0; i < other.block_count_; ++i) {
        header_block block = other.blocks_[i];
        if (!block.is_guid)
            if (const HRESULT hr = copy_text(block.text, &block.text, err); hr != S_OK) return hr;
        blocks_[block_count_++] = block;
    }
    return S_OK;
}

} // namespace ws
