#include "names.h"

#include "text.h"

#include <algorithm>
#include <array>

namespace wsutil {
namespace {

// Words of C, C++ and MIDL, and macros that Windows' headers or compilers define in lower case.
constexpr auto reserved = [] {
    std::array words = std::to_array<std::string_view>({"alignas",
                                                        "alignof",
                                                        "and",
                                                        "and_eq",
                                                        "asm",
                                                        "auto",
                                                        "bitand",
                                                        "bitor",
                                                        "bool",
                                                        "boolean",
                                                        "break",
                                                        "byte",
                                                        "case",
                                                        "catch",
                                                        "cdecl",
                                                        "char",
                                                        "char16_t",
                                                        "char32_t",
                                                        "char8_t",
                                                        "class",
                                                        "co_await",
                                                        "co_return",
                                                        "co_yield",
                                                        "compl",
                                                        "concept",
                                                        "const",
                                                        "const_cast",
                                                        "consteval",
                                                        "constexpr",
                                                        "constinit",
                                                        "continue",
                                                        "decimal",
                                                        "decltype",
                                                        "default",
                                                        "delete",
                                                        "do",
                                                        "double",
                                                        "dynamic_cast",
                                                        "else",
                                                        "enum",
                                                        "explicit",
                                                        "export",
                                                        "extern",
                                                        "false",
                                                        "far",
                                                        "float",
                                                        "for",
                                                        "friend",
                                                        "goto",
                                                        "hyper",
                                                        "if",
                                                        "inline",
                                                        "int",
                                                        "interface",
                                                        "linux",
                                                        "long",
                                                        "mutable",
                                                        "namespace",
                                                        "near",
                                                        "new",
                                                        "noexcept",
                                                        "not",
                                                        "not_eq",
                                                        "nullptr",
                                                        "operator",
                                                        "or",
                                                        "or_eq",
                                                        "pascal",
                                                        "private",
                                                        "protected",
                                                        "public",
                                                        "register",
                                                        "reinterpret_cast",
                                                        "requires",
                                                        "restrict",
                                                        "return",
                                                        "short",
                                                        "signed",
                                                        "sizeof",
                                                        "small",
                                                        "static",
                                                        "static_assert",
                                                        "static_cast",
                                                        "string",
                                                        "struct",
                                                        "switch",
                                                        "template",
                                                        "this",
                                                        "thread_local",
                                                        "throw",
                                                        "true",
                                                        "try",
                                                        "typedef",
                                                        "typeid",
                                                        "typename",
                                                        "union",
                                                        "unix",
                                                        "unsigned",
                                                        "using",
                                                        "virtual",
                                                        "void",
                                                        "volatile",
                                                        "wchar_t",
                                                        "while",
                                                        "xor",
                                                        "xor_eq"});
    std::sort(words.begin(), words.end());
    return words;
}();

// Macros of WebServices.h itself, on every system.
constexpr auto macros =
    std::to_array<std::string_view>({"CALLBACK", "CONST", "FALSE", "NULL", "TRUE", "VOID", "WINAPI"});

bool is_letter(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}
bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

} // namespace

bool is_identifier(std::string_view text) {
    if (text.empty() || !is_letter(static_cast<unsigned char>(text.front()))) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return is_letter(u) || is_digit(u);
    });
}

std::string identifier_part(std::string_view name) {
    std::string out;
    while (!name.empty()) {
        const char32_t c = next_character(name);
        if (is_letter(c) || is_digit(c))
            out += static_cast<char>(c);
        else if (c < 0x80)
            out += '_';
        else
            out += "_x" + hex(c, c <= 0xffff ? 4 : 8) + "_";
    }
    if (out.empty() || is_digit(static_cast<unsigned char>(out.front()))) out.insert(out.begin(), '_');
    return out;
}

std::string identifier(std::string_view name) {
    std::string out = identifier_part(name);
    if (std::binary_search(reserved.begin(), reserved.end(), std::string_view(out)))
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    if (std::find(macros.begin(), macros.end(), std::string_view(out)) != macros.end()) out += '_';
    return out;
}

std::string name_scope::unique(const std::string& name) {
    if (taken_.insert(name).second) return name;
    // Names stay taken, so the search goes on where it ended: of groups that refer to each other there may be
    // thousands.
    int& number = numbers_[name];
    std::string out;
    do
        out = name + std::to_string(++number);
    while (!taken_.insert(out).second);
    return out;
}

} // namespace wsutil
