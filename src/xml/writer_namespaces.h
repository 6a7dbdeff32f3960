// The namespace bindings that are in force where a writer stands.
#pragma once

#include "xml/name.h"
#include "xml/scope.h"

#include <functional>
#include <vector>

namespace ws {

struct namespace_binding {
    namespace_binding(const WS_XML_STRING& p, const WS_XML_STRING& n, bool single, bool again) noexcept
        : prefix(p), ns(n), single_quote(single), redundant(again) {}

    WS_XML_STRING prefix;
    WS_XML_STRING ns;
    std::string_view text; // as it stands in a text, with the space before it; if that is known already
    bool single_quote;     // how it is to be written
    bool redundant;        // in force anyway, and not to be written
};

class namespace_scope {
  public:
    // What an element found, to go back to at its end.
    struct mark {
        size_t bindings;
        size_t counted;
        stack_arena::mark memory;
    };

    void reset(ULONG max_namespaces) noexcept;

    // Changes with every binding that is made or ends.
    size_t count() const noexcept { return count_; }
    mark top() const noexcept { return {count_, counted_, memory_.top()}; }
    void release(const mark& to) noexcept {
        if (count_ != to.bindings) forget_bindings(to);
        memory_.release(to.memory);
    }

    // A string that lives as long as the element that is being written. One from a constant dictionary does anyway, and
    // a WS_DYNAMIC_STRING_CALLBACK may keep its bytes.
    [[nodiscard]] WS_XML_STRING keep(const WS_XML_STRING& string) {
        WS_XML_STRING kept = string;
        if (string.length != 0 && !(string.dictionary != nullptr && is_constant(string)))
            kept.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(memory_.copy(view(string)).data()));
        return kept;
    }

    // Null when a prefix is bound to nothing. The pointers are valid until the next bind or release.
    const namespace_binding* find_prefix(const WS_XML_STRING& prefix) const noexcept;
    // A binding of this namespace that no inner one hides, and that `accept` takes.
    template <class Accept>
    const namespace_binding* find_namespace(const WS_XML_STRING& ns, Accept&& accept) const noexcept;
    const namespace_binding* find_namespace(const WS_XML_STRING& ns) const noexcept {
        return find_namespace(ns, [](const namespace_binding&) { return true; });
    }
    // One that is in force outside of the element.
    const namespace_binding* find_namespace_outside(const WS_XML_STRING& ns, const mark& element) const noexcept;
    bool is_local(const namespace_binding& binding, const mark& element) const noexcept {
        const std::less<> before;
        return !before(&binding, begin(element)) && before(&binding, end());
    }

    // False when that exceeds the quota. The strings must be kept ones.
    [[nodiscard]] bool bind(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote) {
        if (counted_ == max_counted_) return false;
        add(prefix, ns, single_quote, false);
        ++counted_;
        return true;
    }
    // The same for a text. Where the declaration can stand in it without an escape, its text is made now, and the
    // binding's strings lie within that; the ones given need not be kept.
    [[nodiscard]] bool bind_in_text(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote);
    // Remembers that the element states what is in force anyway.
    void note_redundant(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) { add(prefix, ns, false, true); }
    // A prefix for what has none: the first of a, b, … z, aa, … that means nothing here and that `accept` takes.
    template <class Accept>
    [[nodiscard]] WS_XML_STRING invent_prefix(Accept&& accept);

    // All bindings, and those made since then, in their order.
    const namespace_binding* begin() const noexcept { return bindings_.data(); }
    const namespace_binding* begin(const mark& element) const noexcept { return bindings_.data() + element.bindings; }
    const namespace_binding* end() const noexcept { return bindings_.data() + bindings_.size(); }

  private:
    static constexpr size_t max_letters = 16;

    // The numbers of prefixes that are invented: a is 0, z is 25, aa is 26.
    [[nodiscard]] static std::string_view letters_of(size_t number, char (&letters)[max_letters]) noexcept;
    [[nodiscard]] static size_t number_of(std::string_view prefix) noexcept;

    [[nodiscard, gnu::noinline]] const namespace_binding* find_any_prefix(const WS_XML_STRING& prefix) const noexcept;
    [[nodiscard, gnu::noinline]] static const namespace_binding* find_built_in(const WS_XML_STRING& prefix) noexcept;
    // All of a short prefix, together with its length.
    static uint64_t key_of(const WS_XML_STRING& prefix) noexcept {
        const BYTE* const bytes = prefix.bytes;
        const size_t size = prefix.length;
        if (size >= 8) return load_as<uint64_t>(bytes);
        if (size >= 4) return load_as<uint32_t>(bytes) | uint64_t{load_as<uint32_t>(bytes + size - 4)} << 32;
        return size == 0 ? 0 : bytes[0] | uint64_t{bytes[size / 2]} << 8 | uint64_t{bytes[size - 1]} << 16;
    }
    void forget_bindings(const mark& to) noexcept;
    void add(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote, bool redundant) {
        if (count_ >= scope_index::few) reserve_index(count_ + 1);
        const uint64_t key = key_of(prefix); // which may be one of the bindings'
        bindings_.emplace_back(prefix, ns, single_quote, redundant);
        if (++count_ <= scope_index::few)
            keys_[count_ - 1] = key;
        else
            index_all();
    }
    void reserve_index(size_t size);
    void index_all() noexcept;
    [[nodiscard]] static bool is_constant(const WS_XML_STRING& string) noexcept;

    // In force everywhere: no prefix for no namespace, xml, and xmlns.
    static const namespace_binding built_in[3];

    std::vector<namespace_binding> bindings_; // the outermost first
    uint64_t keys_[scope_index::few];         // of the first ones' prefixes
    size_t count_ = 0;                        // of bindings
    scope_index by_prefix_;
    scope_index by_namespace_;
    size_t first_free_ = 0; // of the prefixes that can be invented: the ones before are bound
    size_t counted_ = 0;
    size_t max_counted_ = 0;
    stack_arena memory_;
};

template <class Accept>
const namespace_binding* namespace_scope::find_namespace(const WS_XML_STRING& ns, Accept&& accept) const noexcept {
    const auto usable = [&](const namespace_binding& b) {
        return equal(b.ns, ns) && accept(b) && find_prefix(b.prefix) == &b;
    };
    if (count_ > scope_index::few) {
        for (uint32_t i = by_namespace_.newest(view(ns)); i != scope_index::none; i = by_namespace_.older(i))
            if (usable(bindings_[i])) return &bindings_[i];
    } else {
        for (size_t i = count_; i-- != 0;)
            if (usable(bindings_[i])) return &bindings_[i];
    }
    for (const namespace_binding& binding : built_in)
        if (usable(binding)) return &binding;
    return nullptr;
}

template <class Accept>
WS_XML_STRING namespace_scope::invent_prefix(Accept&& accept) {
    for (size_t number = first_free_;; ++number) {
        char letters[max_letters];
        const WS_XML_STRING prefix = xml_string(letters_of(number, letters));
        if (find_prefix(prefix) != nullptr) {
            if (number == first_free_) ++first_free_;
        } else if (accept(prefix)) {
            return keep(prefix);
        }
    }
}

} // namespace ws
