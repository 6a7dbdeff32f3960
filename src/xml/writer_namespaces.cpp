#include "xml/writer_namespaces.h"

#include "xml/writer_escape.h"

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
    bindings_.erase(bindings_.begin() + static_cast<ptrdiff_t>(to.bindings), bindings_.end());
    if (by_prefix_.size() > to.bindings) {
        by_prefix_.shrink(to.bindings);
        by_namespace_.shrink(to.bindings);
    }
    count_ = to.bindings;
    counted_ = to.counted;
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
    return dictionary.isConst && string.id < dictionary.stringCount;
}

bool namespace_scope::bind_in_text(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote) {
    if (counted_ == max_counted_) return false;
    constexpr std::string_view name = " xmlns";
    const char quote = single_quote ? '\'' : '"';
    WS_XML_STRING kept_prefix = prefix, kept_ns = ns;
    char* const begin = memory_.reserve(name.size() + size_t{prefix.length} + ns.length + 4 + copy_slack);
    char* to = std::copy(name.begin(), name.end(), begin);
    if (prefix.length != 0) {
        *to++ = ':';
        kept_prefix.bytes = reinterpret_cast<BYTE*>(to);
        to = put_chars(to, view(prefix).data(), prefix.length);
    }
    *to++ = '=';
    *to++ = quote;
    kept_ns.bytes = reinterpret_cast<BYTE*>(to);
    const size_t plain = single_quote ? escape::copy_plain<escape::quoted_attribute>(to, view(ns).data(), ns.length)
                                      : escape::copy_plain<escape::attribute>(to, view(ns).data(), ns.length);
    if (plain != ns.length) return bind(keep(prefix), keep(ns), single_quote);
    to += ns.length;
    *to++ = quote;
    const auto size = static_cast<size_t>(to - begin);
    memory_.commit(size);
    if (!bind(kept_prefix, kept_ns, single_quote)) return false;
    bindings_.back().text = {begin, size};
    return true;
}

const namespace_binding* namespace_scope::find_prefix(const WS_XML_STRING& prefix) const noexcept {
    const size_t size = prefix.length;
    if (count_ > scope_index::few || size > 8) return find_any_prefix(prefix);
    const uint64_t key = key_of(prefix);
    for (size_t i = count_; i != 0; --i)
        if (keys_[i - 1] == key && bindings_[i - 1].prefix.length == size) return &bindings_[i - 1];
    return find_built_in(prefix);
}

// One of many, or a long one.
const namespace_binding* namespace_scope::find_any_prefix(const WS_XML_STRING& prefix) const noexcept {
    if (count_ > scope_index::few) {
        for (uint32_t i = by_prefix_.newest(view(prefix)); i != scope_index::none; i = by_prefix_.older(i))
            if (equal(bindings_[i].prefix, prefix)) return &bindings_[i];
    } else {
        for (size_t i = count_; i != 0; --i)
            if (equal(bindings_[i - 1].prefix, prefix)) return &bindings_[i - 1];
    }
    return find_built_in(prefix);
}

const namespace_binding* namespace_scope::find_namespace_outside(const WS_XML_STRING& ns,
                                                                 const mark& element) const noexcept {
    const namespace_binding* const end = begin(element);
    const auto hides = [](const namespace_binding& outer) {
        return [&](const namespace_binding& b) { return equal(b.prefix, outer.prefix); };
    };
    for (const namespace_binding* b = end; b != begin(); --b)
        if (equal(b[-1].ns, ns) && std::none_of(b, end, hides(b[-1]))) return b - 1;
    for (const namespace_binding& b : built_in)
        if (equal(b.ns, ns) && std::none_of(begin(), end, hides(b))) return &b;
    return nullptr;
}

const namespace_binding* namespace_scope::find_built_in(const WS_XML_STRING& prefix) noexcept {
    if (prefix.length == 0) return &built_in[0];
    if (prefix.length != 3 && prefix.length != 5) return nullptr;
    const namespace_binding& reserved = built_in[prefix.length == 3 ? 1 : 2];
    return equal(reserved.prefix, prefix) ? &reserved : nullptr;
}

} // namespace ws
