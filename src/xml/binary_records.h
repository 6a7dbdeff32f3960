// The record types of [MC-NBFX], .NET's binary XML. The reader and the writer share them.
#pragma once

#include "core/platform.h"

namespace ws::nbfx {

enum record : BYTE {
    end_element = 0x01,
    comment = 0x02,
    array = 0x03,

    // "short" is without a prefix; "dictionary" has its name, or for xmlns its namespace, as a number.
    short_attribute = 0x04,
    attribute = 0x05,
    short_dictionary_attribute = 0x06,
    dictionary_attribute = 0x07,
    short_xmlns_attribute = 0x08,
    xmlns_attribute = 0x09,
    short_dictionary_xmlns_attribute = 0x0a,
    dictionary_xmlns_attribute = 0x0b,
    prefix_dictionary_attribute_a = 0x0c, // 26 records, one for each prefix of one letter
    prefix_dictionary_attribute_z = 0x25,
    prefix_attribute_a = 0x26,
    prefix_attribute_z = 0x3f,

    short_element = 0x40,
    element = 0x41,
    short_dictionary_element = 0x42,
    dictionary_element = 0x43,
    prefix_dictionary_element_a = 0x44,
    prefix_dictionary_element_z = 0x5d,
    prefix_element_a = 0x5e,
    prefix_element_z = 0x77,

    // Each text record has a twin, one above, that ends the element as well.
    zero_text = 0x80,
    one_text = 0x82,
    false_text = 0x84,
    true_text = 0x86,
    int8_text = 0x88,
    int16_text = 0x8a,
    int32_text = 0x8c,
    int64_text = 0x8e,
    float_text = 0x90,
    double_text = 0x92,
    decimal_text = 0x94,
    datetime_text = 0x96,
    chars8_text = 0x98,
    chars16_text = 0x9a,
    chars32_text = 0x9c,
    bytes8_text = 0x9e,
    bytes16_text = 0xa0,
    bytes32_text = 0xa2,
    start_list_text = 0xa4,
    end_list_text = 0xa6,
    empty_text = 0xa8,
    dictionary_text = 0xaa,
    unique_id_text = 0xac,
    timespan_text = 0xae,
    uuid_text = 0xb0,
    uint64_text = 0xb2,
    bool_text = 0xb4,
    unicode_chars8_text = 0xb6,
    unicode_chars16_text = 0xb8,
    unicode_chars32_text = 0xba,
    qname_dictionary_text = 0xbc,
};

inline constexpr BYTE with_end_element = 1; // added to a text record

inline constexpr size_t letters = 26;
inline constexpr size_t max_int31_size = 5; // of a multi-byte 31-bit number
inline constexpr uint32_t max_int31 = 0x7fffffff;

// A dictionary string on the wire: even numbers are the static dictionary's, odd ones the session's.
inline constexpr uint32_t dynamic_string = 1;

// The two bits above a DateTimeText's ticks.
inline constexpr unsigned datetime_kind_shift = 62;
enum datetime_kind : unsigned { kind_unspecified = 0, kind_utc = 1, kind_local = 2 };

} // namespace ws::nbfx
