// Storage for a WS_XML_TEXT of any type.
#pragma once

#include "core/platform.h"

#include <memory>

namespace ws {

union text_value {
    WS_XML_TEXT text;
    WS_XML_UTF8_TEXT utf8;
    WS_XML_UTF16_TEXT utf16;
    WS_XML_BASE64_TEXT base64;
    WS_XML_BOOL_TEXT boolean;
    WS_XML_INT32_TEXT int32;
    WS_XML_INT64_TEXT int64;
    WS_XML_UINT64_TEXT uint64;
    WS_XML_FLOAT_TEXT float32;
    WS_XML_DOUBLE_TEXT float64;
    WS_XML_DECIMAL_TEXT decimal;
    WS_XML_GUID_TEXT guid;
    WS_XML_UNIQUE_ID_TEXT unique_id;
    WS_XML_DATETIME_TEXT datetime;
    WS_XML_TIMESPAN_TEXT timespan;
    WS_XML_QNAME_TEXT qname;
    WS_XML_LIST_TEXT list;

    text_value() noexcept : utf8{} { utf8.text.textType = WS_XML_TEXT_TYPE_UTF8; }

    void set_chars(std::string_view chars) noexcept {
        utf8.text.textType = WS_XML_TEXT_TYPE_UTF8;
        utf8.value.length = static_cast<ULONG>(chars.size());
        utf8.value.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(chars.data()));
        utf8.value.dictionary = nullptr;
        utf8.value.id = 0;
    }
    void set_bytes(std::string_view bytes) noexcept {
        base64 = {{WS_XML_TEXT_TYPE_BASE64},
                  reinterpret_cast<BYTE*>(const_cast<char*>(bytes.data())),
                  static_cast<ULONG>(bytes.size())};
    }
};

// A value that may be a qualified name, whose strings it must then point at.
struct stored_text {
    struct qualified_name {
        WS_XML_STRING prefix;
        WS_XML_STRING local_name;
        WS_XML_STRING ns;
    };

    text_value value;
    std::unique_ptr<qualified_name> name; // kept for the next one

    void set_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name) {
        if (name == nullptr) name = std::make_unique<qualified_name>();
        *name = {prefix, local_name, {}};
        value.qname = {{WS_XML_TEXT_TYPE_QNAME}, &name->prefix, &name->local_name, &name->ns};
    }
};

// The characters of UTF-8 text; meaningless for other types.
inline std::string_view utf8_chars(const WS_XML_TEXT& text) noexcept {
    return view(reinterpret_cast<const WS_XML_UTF8_TEXT&>(text).value);
}

} // namespace ws
