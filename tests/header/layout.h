/* Pins the header to the Windows SDK's ABI: each size, offset and value is a static assertion, in C and in C++.
 *
 * STRUCTURE(type, size, size64, AT(field, offset, offset64) ...): sizes and offsets in bytes, for 32 and 64-bit
 * pointers. ENUMERATION(type, IS(name, value) ...), CONSTANT(name, value).
 */
#ifndef HEADER_LAYOUT_H
#define HEADER_LAYOUT_H

#include <webservices.h>

#ifndef __cplusplus
#define static_assert _Static_assert
#endif

#define BY_POINTER(narrow, wide) (sizeof(void*) == 4 ? (narrow) : (wide))

#define STRUCTURE(type, size, size64, fields)                                                                          \
    static inline void layout_of_##type(void) {                                                                        \
        typedef type pinned;                                                                                           \
        static_assert(sizeof(pinned) == BY_POINTER(size, size64), "size of " #type);                                   \
        fields                                                                                                         \
    }
#define AT(field, offset, offset64)                                                                                    \
    static_assert(offsetof(pinned, field) == BY_POINTER(offset, offset64), "offset of " #field);
#include "structures.inc"
#undef STRUCTURE
#undef AT

#define ENUMERATION(type, names)                                                                                       \
    static_assert(sizeof(type) == 4, "size of " #type);                                                                \
    names
#define IS(name, value) static_assert((long long)(name) == (value), "value of " #name);
#include "enumerations.inc"
#undef ENUMERATION
#undef IS

#define CONSTANT(name, value) static_assert((unsigned)(name) == (value), "value of " #name);
#include "constants.inc"
#undef CONSTANT

#endif
