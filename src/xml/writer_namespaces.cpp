#include "xml/writer_namespaces.h"

namespace ws {

const namespace_binding namespace_scope::built_in[] = {
    {xml_string(""), xml_string(""), false, true},
    {xml_string("xml"), xml_string(xml_namespace), false, true},
    {xml_string("xmlns"), xml_string(xmlns_namespace), false, true},
};

void namespace_scope::reset(ULONG max_namespaces) noexcept {
    bindings_.clear();
    by_prefix_.clear();
    by_namespace_.clear();
    memory_.release({});
    count_ = counted_ = 0;
    max_counted_ = max_namespaces;
}

void namespace_scope::forget_bindings(const mark& to) noexcept {
    bindings_.resize(to.bindings);
    if (by_prefix_.size() > to.bindings) {
        by_prefix_.shrink(to.bindings);
        by_namespace_.shrink(to.bindings);
    }
    count_ = to.bindings;
    counted_ = to.counted;
}

void namespace_scope::add(const namespace_binding& binding) {
    if (count_ >= scope_index::few) reserve_index(count_ + 1);
    bindings_.push_back(binding);
    bindings_.back().key = namespace_binding::key_of(binding.prefix);
    ++count_;
    if (count_ > scope_index::few) index_all();
}

void namespace_scope::reserve_index(size_t size) {
    by_prefix_.reserve(size);
    by_namespace_.reserve(size);
}

// Few bindings are not worth an index: it is made when there are more.
void namespace_scope::index_all() noexcept {
    for (size_t i = by_prefix_.size(); i != count_; ++i) {
        by_prefix_.push(view(bindings_[i].prefix));
        by_namespace_.push(view(bindings_[i].ns));
    }
}

bool namespace_scope::is_constant(const WS_XML_STRING& string) noexcept {
    const WS_XML_DICTIONARY& dictionary = *string.dictionary;
    return dictionary.isConst && string.id < dictionary.stringCount &&
           dictionary.strings[string.id].bytes == string.bytes;
}

const namespace_binding* namespace_scope::find_prefix(const WS_XML_STRING& prefix) const noexcept {
    if (count_ > scope_index::few) {
        for (uint32_t i = by_prefix_.newest(view(prefix)); i != scope_index::none; i = by_prefix_.older(i))
            if (equal(bindings_[i].prefix, prefix)) return &bindings_[i];
    } else {
        const uint64_t key = namespace_binding::key_of(prefix);
        for (size_t i = count_; i-- != 0;)
            if (bindings_[i].has_prefix(prefix, key)) return &bindings_[i];
    }
    for (const namespace_binding& binding : built_in)
        if (equal(binding.prefix, prefix)) return &binding;
    return nullptr;
}

bool namespace_scope::bind(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote) {
    if (counted_ == max_counted_) return false;
    add({prefix, ns, single_quote, false});
    ++counted_;
    return true;
}

void namespace_scope::note_redundant(WS_XML_STRING prefix, WS_XML_STRING ns) {
    add({prefix, ns, false, true});
}

} // namespace ws
