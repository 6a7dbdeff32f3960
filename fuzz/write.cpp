// A writer's calls in any order, the same ones to each encoding. What was written reads back, and is the same in all.
#include "nodes.h"
#include "values.h"

#include <deque>

using namespace fuzz;

namespace {

enum class form { utf8, utf16le, utf16be, binary, binary_with_strings, binary_of_session, tree, streamed };
constexpr form all_forms[] = {
    form::utf8, form::utf16le, form::utf16be, form::binary, form::binary_with_strings, form::binary_of_session,
    form::tree, form::streamed};

// The strings of a session, which the writer adds and the reader looks up.
class session_strings {
  public:
    static HRESULT CALLBACK find(void* state, const WS_XML_STRING* string, BOOL* found, ULONG* id, WS_ERROR*) {
        auto& self = *static_cast<session_strings*>(state);
        *found = string->length % 3 != 0;
        if (*found == FALSE) return S_OK;
        *id = static_cast<ULONG>(self.texts_.size());
        self.texts_.emplace_back(view(*string));
        return S_OK;
    }
    WS_XML_DICTIONARY* dictionary() {
        strings_.clear();
        for (const std::string& text : texts_) {
            strings_.push_back(xml(text));
            strings_.back().dictionary = &dictionary_;
            strings_.back().id = static_cast<ULONG>(strings_.size() - 1);
        }
        dictionary_.strings = strings_.data();
        dictionary_.stringCount = static_cast<ULONG>(strings_.size());
        return &dictionary_;
    }

  private:
    std::deque<std::string> texts_;
    std::vector<WS_XML_STRING> strings_;
    WS_XML_DICTIONARY dictionary_{};
};

class document {
  public:
    document(form kind, instructions in, const session& check) : kind_(kind), in_(in), check_(check) {
        writer_ = check.new_writer();
        fragment_ = in_.flag();
        references_ = in_.flag();
        uncompressed_ = in_.flag();
        indent_ = in_.flag() ? in_.below(9) : 0;
        declaration_ = in_.flag();
        trim_ = in_.size(1 << 13);
        set_output();
    }

    // As many calls as there are instructions, then everything is closed. What the calls return is kept.
    void write() {
        for (unsigned left = 400; left != 0 && !in_.ended(); --left)
            results_.push_back(check_(call()));
        for (unsigned left = 100; left != 0; --left) {
            if (check_(WsWriteEndAttribute(writer(), error())) == S_OK) continue;
            if (check_(WsWriteEndCData(writer(), error())) == S_OK) continue;
            results_.push_back(check_(WsWriteEndElement(writer(), error())));
            if (results_.back() != S_OK) break;
        }
    }

    // Not so with half a character left, or names that make no tag.
    bool is_whole() const { return results_.back() == WS_E_INVALID_OPERATION; }
    bool is_indented() const { return indent_ != 0; }
    const std::vector<HRESULT>& results() const { return results_; }

    // What a reader makes of it.
    std::string read_back() {
        const owned<WS_XML_READER> reader = check_.new_reader();
        set_input(reader.get());
        description seen(reader.get(), {.prefixes = false, .declarations = false, .cdata = false});
        promise(seen.read([&] { return WsReadNode(reader.get(), nullptr); }) == S_OK);
        return std::move(seen.text);
    }

  private:
    WS_XML_WRITER* writer() const { return writer_.get(); }
    WS_ERROR* error() const { return check_.error(); }

    void set_output() {
        ULONG most = 1 << 20, depth = 40;
        const WS_XML_WRITER_PROPERTY properties[] = {
            {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof(most)},
            {WS_XML_WRITER_PROPERTY_MAX_DEPTH, &depth, sizeof(depth)},
            {WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &fragment_, sizeof(fragment_)},
            {WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, &references_, sizeof(references_)},
            {WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS, &uncompressed_, sizeof(uncompressed_)},
            {WS_XML_WRITER_PROPERTY_INDENT, &indent_, sizeof(indent_)},
            {WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, &declaration_, sizeof(declaration_)},
            {WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, &trim_, sizeof(trim_)},
        };
        constexpr ULONG count = std::size(properties);
        if (kind_ == form::tree) {
            promise(WsCreateXmlBuffer(check_.heap(), nullptr, 0, &tree_, nullptr) == S_OK);
            promise(WsSetOutputToBuffer(writer(), tree_, properties, count, nullptr) == S_OK);
            return;
        }
        WS_XML_DICTIONARY* strings = nullptr;
        if (kind_ == form::binary_with_strings)
            promise(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &strings, nullptr) == S_OK);
        const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, charset()};
        const WS_XML_WRITER_BINARY_ENCODING binary = {{WS_XML_WRITER_ENCODING_TYPE_BINARY},
                                                      strings,
                                                      kind_ == form::binary_of_session ? session_strings::find
                                                                                       : nullptr,
                                                      &strings_};
        const WS_XML_WRITER_BUFFER_OUTPUT memory = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
        const WS_XML_WRITER_STREAM_OUTPUT stream = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, on_write, this};
        promise(WsSetOutput(writer(), is_binary() ? &binary.encoding : &text.encoding,
                            kind_ == form::streamed ? &stream.output : &memory.output, properties, count,
                            nullptr) == S_OK);
    }

    WS_CHARSET charset() const {
        return kind_ == form::utf16le   ? WS_CHARSET_UTF16LE
               : kind_ == form::utf16be ? WS_CHARSET_UTF16BE
                                        : WS_CHARSET_UTF8;
    }
    bool is_binary() const {
        return kind_ == form::binary || kind_ == form::binary_with_strings || kind_ == form::binary_of_session;
    }

    static HRESULT CALLBACK on_write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                     WS_ERROR*) {
        for (ULONG i = 0; i < count; ++i)
            static_cast<document*>(state)->bytes_.append(reinterpret_cast<const char*>(buffers[i].bytes),
                                                         buffers[i].length);
        return S_OK;
    }
    HRESULT flush() {
        const HRESULT hr = check_(WsFlushWriter(writer(), in_.below(200), nullptr, error()));
        promise(hr == S_OK);
        return hr;
    }

    void set_input(WS_XML_READER* reader) {
        ULONG most = 1 << 20;
        BOOL fragment = TRUE;
        const WS_XML_READER_PROPERTY properties[] = {
            {WS_XML_READER_PROPERTY_MAX_DEPTH, &most, sizeof(most)},
            {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &most, sizeof(most)},
            {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &most, sizeof(most)},
            {WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, &fragment, sizeof(fragment)},
            {WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, &references_, sizeof(references_)},
        };
        constexpr ULONG count = std::size(properties);
        if (kind_ == form::tree) {
            promise(WsSetInputToBuffer(reader, tree_, properties, count, nullptr) == S_OK);
            return;
        }
        if (kind_ == form::streamed) {
            promise(WsFlushWriter(writer(), 0, nullptr, nullptr) == S_OK);
        } else {
            WS_BYTES all{};
            promise(WsGetWriterProperty(writer(), WS_XML_WRITER_PROPERTY_BYTES, &all, sizeof(all), nullptr) == S_OK);
            bytes_.assign(reinterpret_cast<const char*>(all.bytes), all.length);
        }
        WS_XML_READER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
        binary.dynamicDictionary = strings_.dictionary();
        if (kind_ == form::binary_with_strings)
            promise(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &binary.staticDictionary, nullptr) == S_OK);
        const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT}, charset()};
        WS_XML_READER_BUFFER_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        input.encodedData = bytes_.data();
        input.encodedDataSize = static_cast<ULONG>(bytes_.size());
        promise(WsSetInput(reader, is_binary() ? &binary.encoding : &text.encoding, &input.input, properties, count,
                           nullptr) == S_OK);
    }

    // ---- calls ----

    // A name: one of a few, or anything.
    WS_XML_STRING name(std::string& storage) {
        static constexpr std::string_view usual[] = {"a",
                                                     "b",
                                                     "p",
                                                     "q",
                                                     "urn:a",
                                                     "urn:b",
                                                     "",
                                                     "xmlns",
                                                     "xml",
                                                     "Body",
                                                     "\xc3\xa9",
                                                     "a1",
                                                     "http://www.w3.org/XML/1998/namespace"};
        const unsigned which = in_.byte();
        storage = which < 240 ? usual[which % std::size(usual)] : in_.text(6);
        return xml(storage);
    }

    HRESULT call() {
        std::string storage[3];
        const unsigned what = in_.byte();
        switch (what % 26) {
        default: {
            const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]), prefix = name(storage[2]);
            return WsWriteStartElement(writer(), in_.flag() ? &prefix : nullptr, &local_name, &ns, error());
        }
        case 1:
            return WsWriteEndElement(writer(), error());
        case 2: {
            const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]), prefix = name(storage[2]);
            return WsWriteStartAttribute(writer(), in_.flag() ? &prefix : nullptr, &local_name, &ns, in_.flag(),
                                         error());
        }
        case 3:
            return WsWriteEndAttribute(writer(), error());
        case 4:
        case 5: {
            const std::string text = in_.text(20);
            return WsWriteCharsUtf8(writer(), reinterpret_cast<const BYTE*>(text.data()),
                                    static_cast<ULONG>(text.size()), error());
        }
        case 6: {
            const std::string text = in_.text(20);
            return WsWriteChars(writer(), reinterpret_cast<const WCHAR*>(text.data()),
                                static_cast<ULONG>(text.size() / sizeof(WCHAR)), error());
        }
        case 7: {
            const std::string bytes = in_.text(20);
            return WsWriteBytes(writer(), bytes.data(), static_cast<ULONG>(bytes.size()), error());
        }
        case 8:
        case 9: {
            any_text text(in_);
            return WsWriteText(writer(), text.get(), error());
        }
        case 10: {
            const unsigned type = in_.below(std::size(value_sizes));
            const std::string bytes = some_bytes(value_sizes[type], in_);
            return WsWriteValue(writer(), static_cast<WS_VALUE_TYPE>(type), bytes.data(), value_sizes[type], error());
        }
        case 11: {
            const WS_XML_STRING ns = name(storage[0]), prefix = name(storage[1]);
            return WsWriteXmlnsAttribute(writer(), in_.flag() ? &prefix : nullptr, &ns, in_.flag(), error());
        }
        case 12:
            return WsWriteStartCData(writer(), error());
        case 13:
            return WsWriteEndCData(writer(), error());
        case 14: {
            storage[0] = in_.text(8);
            const WS_XML_COMMENT_NODE comment = {{WS_XML_NODE_TYPE_COMMENT}, xml(storage[0])};
            return WsWriteNode(writer(), &comment.node, error());
        }
        case 15:
            return node();
        case 16: {
            const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]), prefix = name(storage[2]);
            const unsigned given = in_.byte();
            return WsWriteQualifiedName(writer(), (given & 1) != 0 ? &prefix : nullptr, &local_name,
                                        (given & 3) != 1 ? &ns : nullptr, error());
        }
        case 17:
            return array();
        case 18:
            return WsWriteEndStartElement(writer(), error());
        case 19: {
            const WS_XML_STRING ns = name(storage[0]);
            const WS_XML_STRING* prefix = nullptr;
            static_cast<void>(check_(WsGetPrefixFromNamespace(writer(), &ns, in_.flag(), &prefix, error())));
            if (prefix != nullptr) look_at(*prefix);
            return S_OK; // what is bound before the tag is complete, is each codec's own
        }
        case 20: {
            ULONG number;
            static_cast<void>(check_(WsGetWriterProperty(
                writer(), static_cast<WS_XML_WRITER_PROPERTY_ID>(in_.below(20)), &number, sizeof(number), error())));
            return S_OK;
        }
        case 21:
            return kind_ == form::streamed ? flush() : (static_cast<void>(in_.byte()), S_OK);
        case 22:
            return copy();
        }
    }

    HRESULT node() {
        std::string storage[6];
        WS_XML_STRING names[6];
        for (int i = 0; i < 6; ++i)
            names[i] = name(storage[i]);
        any_text value(in_);
        WS_XML_ATTRIBUTE attribute{};
        attribute.isXmlNs = in_.flag();
        attribute.prefix = &names[0];
        attribute.localName = attribute.isXmlNs ? nullptr : &names[1];
        attribute.ns = &names[2];
        attribute.value = attribute.isXmlNs ? nullptr : value.get();
        WS_XML_ATTRIBUTE* attributes[] = {&attribute};
        WS_XML_ELEMENT_NODE element{};
        element.node.nodeType = WS_XML_NODE_TYPE_ELEMENT;
        element.prefix = &names[3];
        element.localName = &names[4];
        element.ns = &names[5];
        element.attributes = attributes;
        element.attributeCount = in_.flag();
        return WsWriteNode(writer(), &element.node, error());
    }

    HRESULT array() {
        std::string storage[2];
        const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]);
        const unsigned type = in_.below(std::size(value_sizes));
        const ULONG offset = in_.below(3), count = in_.below(5), size = (offset + count) * value_sizes[type];
        const std::string items = some_bytes(size, in_);
        return WsWriteArray(writer(), &local_name, &ns, static_cast<WS_VALUE_TYPE>(type), items.data(), size, offset,
                            count, error());
    }

    HRESULT copy() {
        static constexpr std::string_view documents[] = {
            "<a/>", "<a></a>", "<p:a xmlns:p='urn:a' p:b='1'>t<!--c--><![CDATA[d]]><b xmlns='urn:b'/></p:a>",
            "<a xml:lang='en'>\n<b/> &#xD;</a>"};
        const std::string_view chosen = in_.one_of(documents);
        const owned<WS_XML_READER> reader = check_.new_reader();
        const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        WS_XML_READER_BUFFER_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        input.encodedData = const_cast<char*>(chosen.data());
        input.encodedDataSize = static_cast<ULONG>(chosen.size());
        promise(WsSetInput(reader.get(), &text.encoding, &input.input, nullptr, 0, nullptr) == S_OK);
        if (in_.flag()) return WsCopyNode(writer(), reader.get(), error());
        WS_XML_BUFFER* buffer = nullptr;
        promise(WsReadXmlBuffer(reader.get(), check_.heap(), &buffer, nullptr) == S_OK);
        return WsWriteXmlBuffer(writer(), buffer, error());
    }

    form kind_;
    instructions in_;
    const session& check_;
    owned<WS_XML_WRITER> writer_;
    WS_XML_BUFFER* tree_ = nullptr;
    session_strings strings_;
    std::string bytes_;
    std::vector<HRESULT> results_;
    BOOL fragment_ = FALSE, references_ = FALSE, uncompressed_ = FALSE, declaration_ = FALSE;
    ULONG indent_ = 0, trim_ = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    if (size == 0) return 0;
    const instructions in = instructions::only(data + 1, size - 1);
    const session check((data[0] & 1) != 0, 1 << 22);
    document first(form::utf8, in, check);
    first.write();
    const std::string text = first.is_whole() ? first.read_back() : "";
    for (const form kind : all_forms) {
        document other(kind, in, check);
        other.write();
        if (other.results() != first.results()) {
            // Text alone refuses what characters cannot stand for.
            const auto [ours, theirs] = std::mismatch(first.results().begin(), first.results().end(),
                                                      other.results().begin(), other.results().end());
            promise(ours == first.results().end() || *ours == WS_E_INVALID_FORMAT);
            static_cast<void>(theirs);
            continue;
        }
        if (first.is_whole() && !first.is_indented()) promise_same(other.read_back(), text);
    }
    return 0;
}
