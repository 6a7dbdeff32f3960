// Documents of one shape and any length, in which an algorithm that is not linear shows.
#pragma once

#include <webservices.h>

#include <cstddef>

namespace bench {

struct shape {
    const char* name;
    // The units of which the length of the document is made; about so many bytes each.
    void (*write)(WS_XML_WRITER* writer, size_t units);
    size_t unit_bytes;
};

// deep              each element in the one before
// deep namespaces   the same, each declaring a prefix of its own and using that of the root
// wide              elements beside each other, with a text each
// attributes        a hundred of each element
// one's attributes  all of one element
// namespaces        a hundred declared by each element, and used
// one's namespaces  all declared by one element, and each used by an element within
// text              one text, with characters to be escaped
// value             one value of an attribute
extern const shape shapes[10];

} // namespace bench
