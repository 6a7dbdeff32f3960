// What a reader gives out: each byte of a node looked at, and documents as one text, to be compared.
#pragma once

#include "fuzz.h"

#include <cmath>

namespace fuzz {

// Only to be read: the sanitizer sees what should not be.
inline void look_at(const void* bytes, size_t size) {
    unsigned sum = 0;
    for (size_t i = 0; i < size; ++i)
        sum += static_cast<const BYTE*>(bytes)[i];
    asm volatile("" : : "r"(sum)); // or the compiler would not look
}

inline void look_at(const WS_XML_STRING& string) {
    promise(string.bytes != nullptr || string.length == 0);
    look_at(string.bytes, string.length);
    if (string.dictionary == nullptr || string.dictionary->stringCount == 0)
        return; // the binary reader has an empty one
    promise(string.id < string.dictionary->stringCount);
    promise(view(string.dictionary->strings[string.id]) == view(string));
}

template <class T>
const T& as(const WS_XML_TEXT& text) {
    return reinterpret_cast<const T&>(text);
}
template <class T>
const T& as(const WS_XML_NODE& node) {
    return reinterpret_cast<const T&>(node);
}

inline void look_at(const WS_XML_TEXT& text) {
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        return look_at(as<WS_XML_UTF8_TEXT>(text).value);
    case WS_XML_TEXT_TYPE_UTF16:
        return look_at(as<WS_XML_UTF16_TEXT>(text).bytes, as<WS_XML_UTF16_TEXT>(text).byteCount);
    case WS_XML_TEXT_TYPE_BASE64:
        return look_at(as<WS_XML_BASE64_TEXT>(text).bytes, as<WS_XML_BASE64_TEXT>(text).length);
    case WS_XML_TEXT_TYPE_QNAME:
        look_at(*as<WS_XML_QNAME_TEXT>(text).prefix);
        look_at(*as<WS_XML_QNAME_TEXT>(text).localName);
        return look_at(*as<WS_XML_QNAME_TEXT>(text).ns);
    case WS_XML_TEXT_TYPE_LIST:
        for (ULONG i = 0; i < as<WS_XML_LIST_TEXT>(text).itemCount; ++i)
            look_at(*as<WS_XML_LIST_TEXT>(text).items[i]);
        return;
    case WS_XML_TEXT_TYPE_BOOL:
        return look_at(&text, sizeof(WS_XML_BOOL_TEXT));
    case WS_XML_TEXT_TYPE_INT32:
    case WS_XML_TEXT_TYPE_FLOAT:
        return look_at(&text, sizeof(WS_XML_INT32_TEXT));
    case WS_XML_TEXT_TYPE_INT64:
    case WS_XML_TEXT_TYPE_UINT64:
    case WS_XML_TEXT_TYPE_DOUBLE:
    case WS_XML_TEXT_TYPE_TIMESPAN:
        return look_at(&text, sizeof(WS_XML_INT64_TEXT));
    case WS_XML_TEXT_TYPE_DECIMAL:
        return look_at(&text, sizeof(WS_XML_DECIMAL_TEXT));
    case WS_XML_TEXT_TYPE_GUID:
    case WS_XML_TEXT_TYPE_UNIQUE_ID:
        return look_at(&text, sizeof(WS_XML_GUID_TEXT));
    case WS_XML_TEXT_TYPE_DATETIME:
        return look_at(&text, sizeof(WS_XML_DATETIME_TEXT));
    }
    promise(!"text of an unknown type");
}

inline void look_at(const WS_XML_NODE& node) {
    switch (node.nodeType) {
    case WS_XML_NODE_TYPE_ELEMENT: {
        const auto& element = as<WS_XML_ELEMENT_NODE>(node);
        look_at(*element.prefix);
        look_at(*element.localName);
        look_at(*element.ns);
        for (ULONG i = 0; i < element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
            look_at(*attribute.prefix);
            look_at(*attribute.ns);
            if (attribute.isXmlNs) continue;
            look_at(*attribute.localName);
            look_at(*attribute.value);
        }
        return;
    }
    case WS_XML_NODE_TYPE_TEXT:
        return look_at(*as<WS_XML_TEXT_NODE>(node).text);
    case WS_XML_NODE_TYPE_COMMENT:
        return look_at(as<WS_XML_COMMENT_NODE>(node).value);
    case WS_XML_NODE_TYPE_END_ELEMENT:
    case WS_XML_NODE_TYPE_CDATA:
    case WS_XML_NODE_TYPE_END_CDATA:
    case WS_XML_NODE_TYPE_EOF:
    case WS_XML_NODE_TYPE_BOF:
        return;
    }
    promise(!"a node of an unknown type");
}

inline const WS_XML_NODE& node(WS_XML_READER* reader) {
    const WS_XML_NODE* current = nullptr;
    promise(WsGetReaderNode(reader, &current, nullptr) == S_OK);
    promise(current != nullptr);
    return *current;
}

// The shortest binary record of a number may hold it in another form than its text has: whole ones are integers, which
// have no exponent, and doubles are floats, whose text is shorter.
inline bool changes_form(float value) {
    return std::fabs(value) >= 1e7f;
}
inline bool changes_form(double value) {
    const bool is_short_integer = std::fabs(value) < 1e7 && value == std::trunc(value);
    return static_cast<double>(static_cast<float>(value)) == value && !is_short_integer;
}

// ---- documents as text ----------------------------------------------------------------------------------------------

// How two documents may differ and still count as the same.
struct likeness {
    bool prefixes = true;     // those of names
    bool declarations = true; // those that change what a prefix means
    bool cdata = true;
    bool lines = true; // their ends, which CDATA and comments cannot have each kind of
};

// The rest of a document, read node by node. `more` is asked for the next node.
class description {
  public:
    description(WS_XML_READER* reader, likeness same) : reader_(reader), same_(same) {}

    template <class More>
    HRESULT read(More&& more) {
        for (;;) {
            const WS_XML_NODE& current = node(reader_);
            look_at(current);
            if (current.nodeType == WS_XML_NODE_TYPE_EOF) break;
            const size_t before = text.size();
            add(current);
            if (!same_.lines)
                text.erase(std::remove_if(text.begin() + static_cast<ptrdiff_t>(before), text.end(),
                                          [](char c) { return c == '\r' || c == '\n'; }),
                           text.end());
            if (const HRESULT hr = more(); hr != S_OK) return hr;
        }
        return S_OK;
    }

    std::string text;
    bool changes_form = false; // a number in it, or a comment's lines, when it is copied

  private:
    void add(const WS_XML_NODE& current) {
        switch (current.nodeType) {
        case WS_XML_NODE_TYPE_ELEMENT:
            return add(as<WS_XML_ELEMENT_NODE>(current));
        case WS_XML_NODE_TYPE_TEXT:
            return add(*as<WS_XML_TEXT_NODE>(current).text);
        case WS_XML_NODE_TYPE_COMMENT:
            text.append("<!--").append(view(as<WS_XML_COMMENT_NODE>(current).value)) += "-->";
            if (view(as<WS_XML_COMMENT_NODE>(current).value).find('\r') != std::string_view::npos) changes_form = true;
            return;
        case WS_XML_NODE_TYPE_END_ELEMENT:
            text += "</>";
            bindings_.resize(outside_.back());
            outside_.pop_back();
            return;
        case WS_XML_NODE_TYPE_CDATA:
            if (same_.cdata) text += "<[";
            return;
        case WS_XML_NODE_TYPE_END_CDATA:
            if (same_.cdata) text += "]>";
            return;
        default:
            return;
        }
    }

    void add(const WS_XML_ELEMENT_NODE& element) {
        text += '<';
        add_name(*element.prefix, *element.localName, *element.ns);
        add_declarations(element);
        // The attribute that is read replaces the node that tells of it.
        const ULONG count = element.attributeCount;
        for (ULONG i = 0; i < count; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *as<WS_XML_ELEMENT_NODE>(node(reader_)).attributes[i];
            if (attribute.isXmlNs) continue;
            text += ' ';
            add_name(*attribute.prefix, *attribute.localName, *attribute.ns);
            text += "='";
            promise(WsReadStartAttribute(reader_, i, nullptr) == S_OK);
            add(*as<WS_XML_TEXT_NODE>(node(reader_)).text);
            promise(WsReadEndAttribute(reader_, nullptr) == S_OK);
            text += '\'';
        }
        text += '>';
    }

    // In the order of their prefixes, for they have none of their own.
    void add_declarations(const WS_XML_ELEMENT_NODE& element) {
        outside_.push_back(bindings_.size());
        std::vector<std::string> changes;
        for (ULONG i = 0; i < element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
            if (!attribute.isXmlNs) continue;
            const std::string_view prefix = view(*attribute.prefix), ns = view(*attribute.ns);
            const auto bound = std::find_if(bindings_.rbegin(), bindings_.rend(),
                                            [&](const auto& binding) { return binding.first == prefix; });
            if (bound != bindings_.rend() ? bound->second == ns : prefix.empty() && ns.empty()) continue;
            bindings_.emplace_back(prefix, ns);
            changes.push_back(" xmlns:" + bindings_.back().first + "=" + bindings_.back().second);
        }
        std::sort(changes.begin(), changes.end());
        for (const std::string& change : changes)
            if (same_.declarations) text += change;
    }

    void add_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns) {
        if (same_.prefixes) text.append(view(prefix)) += ':';
        text.append(view(local_name)).append("{").append(view(ns)) += '}';
    }

    // Typed text as the reader writes it, which reads that one text when there is room for all of it.
    void add(const WS_XML_TEXT& value) {
        if (value.textType == WS_XML_TEXT_TYPE_UTF8) {
            text.append(view(as<WS_XML_UTF8_TEXT>(value).value));
            return;
        }
        if (value.textType == WS_XML_TEXT_TYPE_BASE64 && as<WS_XML_BASE64_TEXT>(value).length == 0) return;
        if (value.textType == WS_XML_TEXT_TYPE_UTF16 && as<WS_XML_UTF16_TEXT>(value).byteCount == 0) return;
        if (value.textType == WS_XML_TEXT_TYPE_LIST && as<WS_XML_LIST_TEXT>(value).itemCount == 0) return;
        if (value.textType == WS_XML_TEXT_TYPE_FLOAT && fuzz::changes_form(as<WS_XML_FLOAT_TEXT>(value).value))
            changes_form = true;
        if (value.textType == WS_XML_TEXT_TYPE_DOUBLE && fuzz::changes_form(as<WS_XML_DOUBLE_TEXT>(value).value))
            changes_form = true;
        room_.resize(1 << 16);
        ULONG count;
        const HRESULT hr = WsReadCharsUtf8(reader_, reinterpret_cast<BYTE*>(room_.data()), 1 << 16, &count, nullptr);
        if (hr == S_OK)
            text.append(room_, 0, count);
        else
            text += '!'; // UTF-16 that is none, and the like
    }

    WS_XML_READER* reader_;
    likeness same_;
    std::string room_;
    std::vector<std::pair<std::string, std::string>> bindings_; // of prefixes, those of all open elements
    std::vector<size_t> outside_;                               // how many there are outside of each
};

} // namespace fuzz
