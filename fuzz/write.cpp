// A writer's calls in any order, the same ones to each encoding. What was written reads back, and is the same in all.
#include "calls.h"

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
    document(form kind, instructions in, const session& check)
        : kind_(kind), in_(in), check_(check), writer_(check.new_writer()), calls_(writer_.get(), in_, check) {
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
            results_.push_back(check_(calls_.write()));
        for (unsigned left = 100; left != 0; --left) {
            HRESULT hr = check_(WsWriteEndAttribute(writer(), error()));
            if (hr == WS_E_INVALID_OPERATION) hr = check_(WsWriteEndCData(writer(), error()));
            if (hr == S_OK) continue;
            if (hr == WS_E_INVALID_OPERATION) hr = check_(WsWriteEndElement(writer(), error()));
            results_.push_back(hr);
            if (hr != S_OK) break;
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
        description seen(reader.get(), {.prefixes = false, .declarations = false, .cdata = false, .lines = false});
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
            const WS_XML_NODE end = {WS_XML_NODE_TYPE_EOF}; // or the last bytes of a fragment may go on
            promise(WsWriteNode(writer(), &end, nullptr) == S_OK);
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

    form kind_;
    instructions in_;
    const session& check_;
    owned<WS_XML_WRITER> writer_;
    writer_calls calls_;
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
            // Text alone refuses what characters cannot stand for, and the others may refuse something else in the same
            // call.
            const auto [ours, theirs] = std::mismatch(first.results().begin(), first.results().end(),
                                                      other.results().begin(), other.results().end());
            const auto refused = std::find(first.results().begin(), ours, WS_E_INVALID_FORMAT);
            promise(ours == first.results().end() || refused != ours || *ours == WS_E_INVALID_FORMAT);
            static_cast<void>(theirs);
            continue;
        }
        if (first.is_whole() && !first.is_indented()) promise_same(other.read_back(), text);
    }
    return 0;
}
