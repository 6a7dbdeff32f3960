#include "xml/node_store.h"

#include "xml/name.h"

#include <algorithm>

namespace ws {
namespace {

constexpr uint32_t free_place = 0xffffffff;

bool same_name(const attribute_slot& a, const attribute_slot& b) noexcept {
    return a.attribute.isXmlNs == b.attribute.isXmlNs && equal(a.local_name, b.local_name) &&
           (a.attribute.isXmlNs ? equal(a.prefix, b.prefix) : equal(a.ns, b.ns));
}

size_t hash_of(const attribute_slot& slot) noexcept {
    const std::hash<std::string_view> hash;
    const WS_XML_STRING& scope = slot.attribute.isXmlNs ? slot.prefix : slot.ns;
    return hash(view(slot.local_name)) * 31 + (scope.length != 0 ? hash(view(scope)) : 0);
}

} // namespace

attribute_slot::attribute_slot() noexcept {
    attribute.prefix = &prefix;
    attribute.localName = &local_name;
    attribute.ns = &ns;
    attribute.value = &text.value.text;
}

void attribute_slot::set_xmlns(const WS_XML_STRING& declared_prefix, const WS_XML_STRING& bound_ns) noexcept {
    attribute.isXmlNs = TRUE;
    prefix = declared_prefix;
    local_name = declared_prefix.length != 0 ? declared_prefix : xml_string("xmlns");
    ns = bound_ns;
    text.value.set_chars({});
}

char* scratch_chars::reserve(size_t size) {
    constexpr size_t least = 256;
    if (bytes_ == nullptr || size_ - used_ < size) {
        const size_t grown = std::max({size, size_ * 2, least});
        auto bytes = std::make_unique<char[]>(grown);
        if (used_ != 0) full_.push_back(std::move(bytes_));
        bytes_ = std::move(bytes);
        size_ = grown;
        used_ = 0;
    }
    return bytes_.get() + used_;
}

element_store::element_store() noexcept {
    node.node.nodeType = WS_XML_NODE_TYPE_ELEMENT;
    node.prefix = &prefix;
    node.localName = &local_name;
    node.ns = &ns;
}

void element_store::make_slot() {
    auto slot = std::make_unique<attribute_slot>();
    pointers_.resize(count_); // an earlier attempt may have ended for lack of memory in between
    pointers_.push_back(&slot->attribute);
    slots_.push_back(std::move(slot));
}

void element_store::finish(const WS_XML_STRING& bound, bool is_empty) noexcept {
    ns = bound;
    node.attributeCount = static_cast<ULONG>(count_);
    node.attributes = count_ != 0 ? pointers_.data() : nullptr;
    node.isEmpty = is_empty;
}

const attribute_slot* element_store::find_duplicate() {
    if (count_ > few_attributes) return find_duplicate_by_hash();
    for (size_t i = 1; i < count_; ++i)
        for (size_t j = 0; j != i; ++j)
            if (same_name(*slots_[i], *slots_[j])) return slots_[i].get();
    return nullptr;
}

// Open addressing in a table at most half full.
const attribute_slot* element_store::find_duplicate_by_hash() {
    size_t places = 4 * few_attributes;
    while (places < 2 * count_)
        places *= 2;
    hash_table_.assign(places, free_place);
    for (size_t i = 0; i != count_; ++i) {
        size_t place = hash_of(*slots_[i]) % places;
        for (; hash_table_[place] != free_place; place = (place + 1) % places)
            if (same_name(*slots_[i], *slots_[hash_table_[place]])) return slots_[i].get();
        hash_table_[place] = static_cast<uint32_t>(i);
    }
    return nullptr;
}

stored_text& list_store::add() {
    if (count_ == items_.size()) {
        auto item = std::make_unique<stored_text>();
        pointers_.resize(count_);
        pointers_.push_back(&item->value.text);
        items_.push_back(std::move(item));
    }
    return *items_[count_++];
}

} // namespace ws
