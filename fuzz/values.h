// Values and texts for writers, from the instructions.
#pragma once

#include "nodes.h"

namespace fuzz {

inline constexpr ULONG value_sizes[] = {sizeof(BOOL),        sizeof(INT8),        sizeof(INT16),  sizeof(INT32),
                                        sizeof(INT64),       sizeof(UINT8),       sizeof(UINT16), sizeof(UINT32),
                                        sizeof(UINT64),      sizeof(float),       sizeof(double), sizeof(DECIMAL),
                                        sizeof(WS_DATETIME), sizeof(WS_TIMESPAN), sizeof(GUID),   sizeof(WS_DURATION)};

// Any bytes, of which only the first may be other than 0.
inline std::string some_bytes(size_t size, instructions& in) {
    std::string bytes(size, '\0');
    const unsigned given = in.byte();
    for (size_t i = 0; i < size && i < given; ++i)
        bytes[i] = static_cast<char>(in.byte());
    return bytes;
}

template <class T>
void set_plain(char* number, T plain) {
    T value;
    std::memcpy(&value, number, sizeof(T));
    if (changes_form(value)) std::memcpy(number, &plain, sizeof(T));
}

// Values of a WS_VALUE_TYPE, with numbers that have one text in all encodings.
inline std::string some_values(unsigned type, size_t count, instructions& in) {
    const ULONG size = value_sizes[type];
    std::string bytes = some_bytes(count * size, in);
    for (size_t at = 0; at != bytes.size(); at += size) {
        if (type == WS_FLOAT_VALUE_TYPE) set_plain(bytes.data() + at, 1.5f);
        if (type == WS_DOUBLE_VALUE_TYPE) set_plain(bytes.data() + at, 0.1);
    }
    return bytes;
}

// One WS_XML_TEXT of any type, with what it points to.
class any_text {
  public:
    explicit any_text(instructions& in) {
        const auto type = static_cast<WS_XML_TEXT_TYPE>(1 + in.below(16));
        switch (type) {
        case WS_XML_TEXT_TYPE_UTF8:
            bytes_ = in.text(40);
            text_.utf8.value = xml(bytes_);
            break;
        case WS_XML_TEXT_TYPE_UTF16:
            bytes_ = in.text(40);
            text_.utf16.bytes = reinterpret_cast<BYTE*>(bytes_.data());
            text_.utf16.byteCount = static_cast<ULONG>(bytes_.size());
            break;
        case WS_XML_TEXT_TYPE_BASE64:
            bytes_ = in.text(40);
            text_.base64.bytes = reinterpret_cast<BYTE*>(bytes_.data());
            text_.base64.length = static_cast<ULONG>(bytes_.size());
            break;
        case WS_XML_TEXT_TYPE_QNAME:
            set_name(in);
            break;
        case WS_XML_TEXT_TYPE_LIST:
            set_list(in);
            break;
        default: {
            const std::string bytes = some_bytes(sizeof(text_.decimal) - sizeof(WS_XML_TEXT), in);
            std::memcpy(&text_.text + 1, bytes.data(), bytes.size());
            if (type == WS_XML_TEXT_TYPE_FLOAT) set_plain(reinterpret_cast<char*>(&text_.float32.value), 1.5f);
            if (type == WS_XML_TEXT_TYPE_DOUBLE) set_plain(reinterpret_cast<char*>(&text_.float64.value), 0.1);
        }
        }
        text_.text.textType = type;
    }
    any_text(const any_text&) = delete;
    any_text& operator=(const any_text&) = delete;

    WS_XML_TEXT* get() { return &text_.text; }

  private:
    void set_name(instructions& in) {
        static constexpr std::string_view parts[] = {"a", "p", "urn:x", "", "xml", "q"};
        WS_XML_STRING* const to[] = {&prefix_, &local_name_, &ns_};
        for (WS_XML_STRING* part : to)
            *part = xml(in.one_of(parts));
        text_.qname.prefix = &prefix_;
        text_.qname.localName = &local_name_;
        text_.qname.ns = &ns_;
    }
    void set_list(instructions& in) {
        numbers_.resize(in.below(4));
        for (WS_XML_INT32_TEXT& number : numbers_) {
            number = {{WS_XML_TEXT_TYPE_INT32}, in.value<INT32>()};
            items_.push_back(&number.text);
        }
        text_.list.itemCount = static_cast<ULONG>(items_.size());
        text_.list.items = items_.data();
    }

    union {
        WS_XML_TEXT text;
        WS_XML_UTF8_TEXT utf8;
        WS_XML_UTF16_TEXT utf16;
        WS_XML_BASE64_TEXT base64;
        WS_XML_FLOAT_TEXT float32;
        WS_XML_DOUBLE_TEXT float64;
        WS_XML_DECIMAL_TEXT decimal; // the largest of the plain values
        WS_XML_QNAME_TEXT qname;
        WS_XML_LIST_TEXT list;
    } text_{};
    std::string bytes_;
    WS_XML_STRING prefix_{}, local_name_{}, ns_{};
    std::vector<WS_XML_INT32_TEXT> numbers_;
    std::vector<WS_XML_TEXT*> items_;
};

} // namespace fuzz
