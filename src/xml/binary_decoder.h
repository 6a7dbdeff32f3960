// The binary codec: the records of [MC-NBFX], with strings from a static and a dynamic dictionary.
#pragma once

#include "core/ascii.h"
#include "xml/binary_records.h"
#include "xml/chars.h"
#include "xml/decoder.h"
#include "xml/name.h"

#include <string>

namespace ws {

class binary_decoder final : public encoded_decoder {
  public:
    explicit binary_decoder(decoder_context& context) noexcept : encoded_decoder(context) {}

    // The dictionaries must outlive the reading; either may be null.
    void start(const WS_XML_DICTIONARY* static_strings, const WS_XML_DICTIONARY* dynamic_strings) noexcept;
    [[nodiscard]] HRESULT read_node(error* err) override;

    // An array record shows itself as a series of elements. On the start of one of them, its values can be taken in
    // bulk: what type they have, and how many are left.
    struct array_items {
        uint8_t record;
        ULONG count;
    };
    [[nodiscard]] bool get_array(array_items* items) const noexcept;
    // Takes up to `count` of them. The reader then stands on the start of the element with the next one, or on the end
    // of the last one. The bytes are valid until the input is filled.
    [[nodiscard]] HRESULT take_array_items(ULONG count, const void** bytes, ULONG* actual, error* err);

  private:
    enum class part { content, end_element, array_element, array_text };

    // Bytes still to be taken.
    struct span {
        const char* at;
        const char* end;

        size_t size() const noexcept { return static_cast<size_t>(end - at); }
    };
    // One array record, which the reader shows item by item.
    struct array {
        span element; // the element's records, again and again
        uint8_t record = 0;
        ULONG left = 0;
    };

    // binary_decoder.cpp: records
    [[nodiscard]] HRESULT read_record(error* err);
    [[nodiscard]] HRESULT read_rare_record(const char* place, bool* is_empty, error* err);
    [[nodiscard]] HRESULT read_comment(const char* place, error* err);
    [[nodiscard]] HRESULT read_element(const char* place, error* err);
    [[nodiscard]] HRESULT read_element_into(element_store& element, span& from, const char* place, error* err);
    [[nodiscard]] HRESULT read_attributes(element_store& element, span& from, bool* has_rare, error* err);
    [[nodiscard, gnu::always_inline]] inline HRESULT read_attribute(element_store& element, uint8_t record, span& from,
                                                                    bool* has_rare, error* err);
    [[nodiscard]] HRESULT read_declaration(element_store& element, uint8_t record, span& from, error* err);
    [[nodiscard]] HRESULT finish_values(element_store& element, const char* place, error* err);
    [[nodiscard]] HRESULT finish_list(stored_text& text, list_store& lists, size_t first, const char* place,
                                      error* err);
    [[nodiscard]] HRESULT read_text(const char* place, error* err);
    [[nodiscard]] HRESULT read_other_text(const char* place, error* err);
    [[nodiscard]] HRESULT read_array(const char* place, bool* is_empty, error* err);
    [[nodiscard]] HRESULT read_array_element(error* err);
    [[nodiscard]] HRESULT read_array_text(error* err);
    [[nodiscard]] HRESULT bind_name(stored_text& text, const char* place, error* err);

    // binary_decoder_values.cpp: what records are made of. What is frequent stands here: where `from` is given to none
    // of the functions that are called, it stays in registers.
    [[nodiscard]] HRESULT take(span& from, size_t count, const char** bytes, error* err) {
        if (from.size() < count) return too_short(from, count, err);
        *bytes = from.at;
        from.at += count;
        return S_OK;
    }
    [[nodiscard]] HRESULT take_byte(span& from, uint8_t* byte, error* err) {
        if (from.at == from.end) return too_short(from, 1, err);
        *byte = static_cast<uint8_t>(*from.at++);
        return S_OK;
    }
    [[nodiscard]] HRESULT take_int31(span& from, ULONG* number, error* err) {
        if (from.at != from.end && chars::is_ascii(*from.at)) {
            *number = static_cast<ULONG>(*from.at++);
            return S_OK;
        }
        span rest = from;
        const HRESULT hr = take_long_int31(rest, number, err);
        from.at = rest.at;
        return hr;
    }
    [[nodiscard]] HRESULT take_chars(span& from, size_t count, std::string_view* chars, error* err) {
        const char* bytes = nullptr;
        if (const HRESULT hr = take(from, count, &bytes, err); FAILED(hr)) return hr;
        *chars = {bytes, count};
        return is_ascii(*chars, from.end) ? S_OK : check_chars(*chars, err);
    }
    // The characters of a chars8_text.
    [[nodiscard]] HRESULT take_short_chars(span& from, text_value& value, error* err) {
        uint8_t size = 0;
        std::string_view chars;
        HRESULT hr = take_byte(from, &size, err);
        if (hr == S_OK) hr = take_chars(from, size, &chars, err);
        if (hr == S_OK) value.set_chars(chars);
        return hr;
    }
    [[nodiscard]] HRESULT take_name(span& from, WS_XML_STRING* name, error* err) {
#if defined(__SSE2__)
        // Most are short, of ASCII, and followed by more.
        if (from.size() > 16) {
            const size_t length = static_cast<unsigned char>(*from.at);
            const char* const first = from.at + 1;
            if (length - 1 < scan::name_run(first) && chars::is(*first, chars::name_start)) {
                set_string(*name, {first, length}, &inline_dictionary);
                from.at = first + length;
                return S_OK;
            }
        }
#endif
        span rest = from;
        const HRESULT hr = take_long_name(rest, name, err);
        from.at = rest.at;
        return hr;
    }
    [[nodiscard]] HRESULT take_dictionary_string(span& from, WS_XML_STRING* string, error* err) {
        const char* const place = from.at;
        ULONG id = 0;
        if (const HRESULT hr = take_int31(from, &id, err); FAILED(hr)) return hr;
        const WS_XML_DICTIONARY* const strings = (id & nbfx::dynamic_string) != 0 ? dynamic_strings_ : static_strings_;
        if (strings == nullptr || id / 2 >= strings->stringCount) return bad_string_id(place, id, err);
        *string = strings->strings[id / 2];
        return S_OK;
    }
    [[nodiscard, gnu::noinline]] HRESULT too_short(span from, size_t count, error* err);
    [[nodiscard, gnu::noinline]] HRESULT take_long_int31(span& from, ULONG* number, error* err);
    [[nodiscard, gnu::noinline]] HRESULT take_long_name(span& from, WS_XML_STRING* name, error* err);
    [[nodiscard, gnu::noinline]] HRESULT check_chars(std::string_view chars, error* err);
    [[nodiscard]] HRESULT take_length(span& from, size_t size_bytes, ULONG* length, error* err);
    template <class T>
    [[nodiscard]] HRESULT take_number(span& from, T* number, error* err);
    [[nodiscard]] HRESULT take_string(span& from, std::string_view* chars, error* err);
    static std::string_view prefix_letter(unsigned letter) noexcept {
        return {&"abcdefghijklmnopqrstuvwxyz"[letter], 1};
    }
    [[nodiscard]] HRESULT read_value(uint8_t record, span& from, stored_text& text, list_store* lists, error* err);
    [[nodiscard]] HRESULT read_utf16(span& from, size_t count, stored_text& text, error* err);
    [[nodiscard]] HRESULT read_datetime(span& from, stored_text& text, error* err);
    [[nodiscard]] HRESULT read_decimal(span& from, stored_text& text, error* err);
    [[nodiscard]] HRESULT read_list(span& from, stored_text& text, list_store& lists, bool* ends_element, error* err);

    [[nodiscard]] HRESULT bad_string_id(const char* place, ULONG id, error* err) noexcept;
    [[nodiscard]] HRESULT bad_record(const char* place, uint8_t record, error* err) noexcept;
    [[nodiscard]] HRESULT malformed(const char* place, error* err, message_id id,
                                    std::initializer_list<text_argument> arguments = {}) noexcept {
        return fail_at(place, err, WS_E_INVALID_FORMAT, id, arguments);
    }
    void tell_place_of(const char* place, error* err) noexcept override;

    const WS_XML_DICTIONARY* static_strings_ = nullptr;
    const WS_XML_DICTIONARY* dynamic_strings_ = nullptr;
    part part_ = part::content;
    array array_;
    std::string array_element_; // a stream's window does not keep the records
};

} // namespace ws
