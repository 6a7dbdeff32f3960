#include "xml/writer_namespaces.h"

#include <algorithm>

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
    count_ = counted_ = first_free_ = 0;
    max_counted_ = max_namespaces;
}

std::string_view namespace_scope::letters_of(size_t number, char (&letters)[max_letters]) noexcept {
    char* first = std::end(letters);
    do {
        *--first = static_cast<char>('a' + number % 26);
        number /= 26;
    } while (number-- != 0);
    return {first, static_cast<size_t>(std::end(letters) - first)};
}

size_t namespace_scope::number_of(std::string_view prefix) noexcept {
    constexpr size_t none = SIZE_MAX;
    constexpr size_t most_letters = 6; // the numbers of which 32 bits hold
    if (prefix.empty() || prefix.size() > most_letters) return none;
    size_t number = 0;
    for (const char c : prefix) {
        if (c < 'a' || c > 'z') return none;
        number = number * 26 + static_cast<size_t>(c - 'a') + 1;
    }
    return number - 1;
}

void namespace_scope::forget_bindings(const mark& to) noexcept {
    for (size_t i = to.bindings; first_free_ != 0 && i != count_; ++i)
        first_free_ = std::min(first_free_, number_of(view(bindings_[i].prefix)));
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
