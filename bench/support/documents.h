// The documents that the XML stack is measured with: made by a rule, the same in every run and on every system.
#pragma once

#include <webservices.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

// What a document is made of: what a reader has to find in it, and what a writer is told to write. Lengths are in bytes
// of UTF-8; a name is its prefix, local name and namespace, a declaration its prefix and namespace.
struct totals {
    uint64_t elements = 0;
    uint64_t attributes = 0;
    uint64_t declarations = 0;
    uint64_t name_bytes = 0;
    uint64_t value_bytes = 0; // of attributes
    uint64_t text_bytes = 0;

    bool operator==(const totals&) const = default;
};

// Ends the program when a reader or writer did something else than it was told: it would have no figure.
void require_same(const totals& expected, const totals& found, const char* who);

enum class action : unsigned char { start, declare, attribute, text, end };

// The strings end in a zero, which `length` does not count. What an action does not need is null.
struct step {
    action what;
    const WS_XML_STRING* prefix;
    const WS_XML_STRING* name;
    const WS_XML_STRING* ns;
    const WS_XML_STRING* qualified; // prefix:name, of a declaration xmlns:prefix
    const char* text;
    const WCHAR* wide; // the same in UTF-16
    uint32_t length;
    uint32_t wide_length;
};

struct document {
    std::string kind;
    std::string xml;
    std::vector<step> steps;
    totals content;
    uint64_t nodes = 0;      // start tags, texts and end tags
    uint64_t separators = 0; // that a parser of "namespace local prefix" puts between the parts of all names

    // What the steps point to.
    std::string texts;
    std::basic_string<WCHAR> wide_texts;
    std::map<std::string, WS_XML_STRING> names;
};

// catalogue   records: elements with short texts, a few attributes, indented
// attributes  empty elements with a dozen attributes each
// namespaces  each record declares two prefixes of its own and uses those of its ancestors
// text        long paragraphs with entities, character references and characters beyond ASCII
//
// Of about `size` bytes.
document make_document(const std::string& kind, size_t size);

} // namespace bench
