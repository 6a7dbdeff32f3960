// Names are WS_XML_STRINGs: UTF-8 views, with dictionary and id when they came from one, so that two names from the
// same constant dictionary are compared by number.
#pragma once

#include "core/copy.h"
#include "core/platform.h"

namespace ws {

[[gnu::always_inline]] inline bool equal(const WS_XML_STRING& a, const WS_XML_STRING& b) noexcept {
    if (a.length != b.length) return false;
    if (a.length == 0 || a.bytes == b.bytes) return true;
    if (a.dictionary != nullptr && a.dictionary == b.dictionary && a.id == b.id && a.dictionary->isConst) return true;
    return same_chars(reinterpret_cast<const char*>(a.bytes), reinterpret_cast<const char*>(b.bytes), a.length);
}

inline bool equal(const WS_XML_STRING& a, std::string_view b) noexcept {
    return a.length == b.size() && same_chars(reinterpret_cast<const char*>(a.bytes), b.data(), b.size());
}

// A WS_XML_STRING on text that outlives it; the SDK's structure has no const, nobody writes through it.
inline WS_XML_STRING xml_string(std::string_view text) noexcept {
    WS_XML_STRING string{};
    string.length = static_cast<ULONG>(text.size());
    string.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text.data()));
    return string;
}

// As it stands in a text, with its prefix if it has one; returns where the next characters go.
[[gnu::always_inline]] inline char* put_qname(char* to, const WS_XML_STRING& prefix,
                                              const WS_XML_STRING& local_name) noexcept {
    if (prefix.length != 0) {
        to = put_chars(to, reinterpret_cast<const char*>(prefix.bytes), prefix.length);
        *to++ = ':';
    }
    return put_chars(to, reinterpret_cast<const char*>(local_name.bytes), local_name.length);
}

// The same, field by field where it stands: a structure that is made and then copied is read in other pieces than it
// was written in, and for that processors wait.
inline void set_string(WS_XML_STRING& to, std::string_view text, WS_XML_DICTIONARY* dictionary = nullptr) noexcept {
    to.length = static_cast<ULONG>(text.size());
    to.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text.data()));
    to.dictionary = dictionary;
    to.id = 0;
}

// The dictionary of names that a binary reader found spelled out: as on Windows they have one, which holds nothing.
extern WS_XML_DICTIONARY inline_dictionary;

inline constexpr std::string_view xml_namespace = "http://www.w3.org/XML/1998/namespace";
inline constexpr std::string_view xmlns_namespace = "http://www.w3.org/2000/xmlns/";

} // namespace ws
