#include "document.h"

#include "paths.h"
#include "text.h"

#include <webservices.h>

#include <charconv>
#include <iterator>

namespace wsutil {
namespace {

struct freer {
    void operator()(WS_ERROR* error) const { WsFreeError(error); }
    void operator()(WS_XML_READER* reader) const { WsFreeReader(reader); }
};

std::string to_string(const WS_XML_STRING* text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text->bytes), text->length);
}

void append_utf8(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    out += static_cast<char>((0xff00 >> (more + 1) & 0xff) | c >> 6 * more);
    for (int i = more; i > 0; --i)
        out += static_cast<char>(0x80 | (c >> 6 * (i - 1) & 0x3f));
}

std::string to_utf8(const WCHAR* chars, ULONG count) {
    std::string out;
    for (ULONG i = 0; i < count; ++i) {
        char32_t c = chars[i];
        if (c >= 0xd800 && c < 0xdc00 && i + 1 < count) c = 0x10000 + ((c & 0x3ff) << 10) + (chars[++i] & 0x3ff);
        append_utf8(out, c);
    }
    return out;
}

std::string to_string(const WS_XML_TEXT* text) {
    if (text == nullptr) return {};
    if (text->textType == WS_XML_TEXT_TYPE_UTF8) {
        return to_string(&reinterpret_cast<const WS_XML_UTF8_TEXT*>(text)->value);
    }
    if (text->textType == WS_XML_TEXT_TYPE_UTF16) {
        const auto* wide = reinterpret_cast<const WS_XML_UTF16_TEXT*>(text);
        return to_utf8(reinterpret_cast<const WCHAR*>(wide->bytes), wide->byteCount / sizeof(WCHAR));
    }
    return {}; // a text document has no other
}

// The reader knows UTF-8 and UTF-16 alone; the other encoding that files come in has one byte a character, which is
// made two. What the declaration says is replaced, in the same columns.
std::string from_latin1(std::string bytes) {
    const size_t end = bytes.starts_with("<?xml") ? bytes.find("?>") : std::string::npos;
    const size_t at = bytes.find("encoding");
    if (end == std::string::npos || at >= end) return bytes;
    const size_t open = bytes.find_first_of("'\"", at);
    const size_t close = open >= end ? end : bytes.find(bytes[open], open + 1);
    if (close >= end) return bytes;
    const std::string name = lower(bytes.substr(open + 1, close - open - 1));
    if (name != "iso-8859-1" && name != "latin1" && name != "us-ascii" && name != "windows-1252") return bytes;
    std::string utf8 = "UTF-8" + bytes.substr(close, 1);
    utf8.resize(name.size() + 1, ' ');
    bytes.replace(open + 1, name.size() + 1, utf8);
    std::string out;
    for (const char c : bytes)
        append_utf8(out, static_cast<unsigned char>(c));
    return out;
}

class tree_reader {
  public:
    tree_reader(std::string bytes, const std::string& path, diagnostics& says)
        : bytes_(std::move(bytes)), file_(std::make_shared<const std::string>(path)), says_(says) {
        WS_ERROR* error = nullptr;
        if (FAILED(WsCreateError(nullptr, 0, &error)))
            says_.fatal({file_}, 1104, "there is no memory to read the file");
        error_.reset(error);
    }

    std::unique_ptr<node> read() {
        open();
        std::unique_ptr<node> root;
        node* open_element = nullptr;
        for (;;) {
            check(WsReadNode(reader_.get(), error_.get()));
            const WS_XML_NODE* current = nullptr;
            check(WsGetReaderNode(reader_.get(), &current, error_.get()));
            if (current->nodeType == WS_XML_NODE_TYPE_EOF) break;
            if (current->nodeType == WS_XML_NODE_TYPE_ELEMENT) {
                auto element = make_node(*reinterpret_cast<const WS_XML_ELEMENT_NODE*>(current));
                node* made = element.get();
                made->parent = open_element;
                (open_element == nullptr ? root : open_element->children.emplace_back()) = std::move(element);
                open_element = made;
            } else if (current->nodeType == WS_XML_NODE_TYPE_END_ELEMENT && open_element != nullptr) {
                open_element = const_cast<node*>(open_element->parent);
            } else if (current->nodeType == WS_XML_NODE_TYPE_TEXT && open_element != nullptr) {
                open_element->text += to_string(reinterpret_cast<const WS_XML_TEXT_NODE*>(current)->text);
            }
        }
        if (root == nullptr) says_.fatal(here(), 1103, "there is no element in the file");
        return root;
    }

  private:
    void open() {
        // Schemas are deep and declare much; the files are the user's own.
        ULONG depth = 512, attributes = 4096, namespaces = 4096;
        const WS_XML_READER_PROPERTY properties[] = {
            {WS_XML_READER_PROPERTY_MAX_DEPTH, &depth, sizeof(depth)},
            {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &attributes, sizeof(attributes)},
            {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &namespaces, sizeof(namespaces)},
        };
        WS_XML_READER* reader = nullptr;
        check(WsCreateReader(properties, std::size(properties), &reader, error_.get()));
        reader_.reset(reader);
        WS_XML_READER_TEXT_ENCODING encoding{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_AUTO};
        WS_XML_READER_BUFFER_INPUT input{
            {WS_XML_READER_INPUT_TYPE_BUFFER}, bytes_.data(), static_cast<ULONG>(bytes_.size())};
        check(WsSetInput(reader_.get(), &encoding.encoding, &input.input, nullptr, 0, error_.get()));
    }

    std::unique_ptr<node> make_node(const WS_XML_ELEMENT_NODE& element) {
        auto out = std::make_unique<node>();
        out->name = {to_string(element.ns), to_string(element.localName)};
        out->at = here();
        for (ULONG i = 0; i < element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& from = *element.attributes[i];
            if (from.isXmlNs)
                out->namespaces.emplace_back(to_string(from.prefix), to_string(from.ns));
            else
                out->attributes.push_back({{to_string(from.ns), to_string(from.localName)}, to_string(from.value)});
        }
        return out;
    }

    place here() const {
        ULONGLONG row = 0, column = 0;
        if (reader_ != nullptr) {
            (void)WsGetReaderProperty(reader_.get(), WS_XML_READER_PROPERTY_ROW, &row, sizeof(row), nullptr);
            (void)WsGetReaderProperty(reader_.get(), WS_XML_READER_PROPERTY_COLUMN, &column, sizeof(column), nullptr);
        }
        return {file_, static_cast<unsigned>(row + 1), static_cast<unsigned>(column + 1)};
    }

    // A reader that failed stands on the node before; its error strings tell where it got to.
    place told_place(const std::string& text) const {
        const auto number = [&](const char* word) {
            const size_t found = text.rfind(word);
            const size_t digits = found == std::string::npos ? text.size() : found + std::string_view(word).size();
            unsigned out = 0;
            const auto result = std::from_chars(text.data() + digits, text.data() + text.size(), out);
            return result.ec == std::errc() ? std::optional(out + 1) : std::nullopt;
        };
        const auto row = number(" row "), column = number(" column ");
        return row && column ? place{file_, *row, *column} : here();
    }

    void check(HRESULT hr) {
        if (SUCCEEDED(hr)) return;
        std::string text;
        ULONG count = 0;
        (void)WsGetErrorProperty(error_.get(), WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count));
        for (ULONG i = 0; i < count; ++i) {
            WS_STRING string{};
            if (FAILED(WsGetErrorString(error_.get(), i, &string))) continue;
            text += (i == 0 ? "" : " ") + to_utf8(string.chars, string.length);
        }
        if (text.empty()) text = "the reader failed with 0x" + hex(static_cast<ULONG>(hr), 8);
        says_.fatal(told_place(text), 1102, text);
    }

    std::string bytes_;
    std::shared_ptr<const std::string> file_;
    diagnostics& says_;
    std::unique_ptr<WS_ERROR, freer> error_;
    std::unique_ptr<WS_XML_READER, freer> reader_;
};

} // namespace

std::string show(const qname& name) {
    return name.ns.empty() ? "'" + name.local + "'" : "'" + name.local + "' of '" + name.ns + "'";
}

const std::string* node::find(std::string_view local, std::string_view ns) const {
    for (const attribute& a : attributes)
        if (a.name.local == local && a.name.ns == ns) return &a.value;
    return nullptr;
}

std::string node::get(std::string_view local, std::string_view otherwise) const {
    const std::string* value = find(local);
    return std::string(value == nullptr ? otherwise : trim(*value));
}

bool node::get_bool(std::string_view local, std::string_view ns) const {
    const std::string* value = find(local, ns);
    return value != nullptr && (trim(*value) == "true" || trim(*value) == "1");
}

const node* node::child(std::string_view ns, std::string_view local) const {
    for (const auto& c : children)
        if (c->is(ns, local)) return c.get();
    return nullptr;
}

std::optional<qname> node::resolve(std::string_view prefixed) const {
    prefixed = trim(prefixed);
    const size_t colon = prefixed.find(':');
    const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : prefixed.substr(0, colon);
    const std::string_view local = colon == std::string_view::npos ? prefixed : prefixed.substr(colon + 1);
    if (prefix == "xml") return qname{"http://www.w3.org/XML/1998/namespace", std::string(local)};
    for (const node* at_node = this; at_node != nullptr; at_node = at_node->parent)
        for (const auto& [declared, ns] : at_node->namespaces)
            if (declared == prefix) return qname{ns, std::string(local)};
    if (prefix.empty()) return qname{{}, std::string(local)};
    return std::nullopt;
}

std::unique_ptr<node> read_document(const std::string& path, diagnostics& says) {
    std::optional<std::string> bytes = read_file(path);
    if (!bytes) says.fatal({}, 1101, "the file '" + path + "' cannot be read");
    return tree_reader(from_latin1(std::move(*bytes)), path, says).read();
}

} // namespace wsutil
