// A document copied from one encoding to the next: each copy reads as the first one did.
#include "nodes.h"

using namespace fuzz;

namespace {

enum class form { utf8, utf16le, utf16be, binary, binary_with_strings, count };

struct document {
    form encoding;
    std::string bytes;
};

class copier {
  public:
    copier(instructions& in, const session& check) : in_(in), check_(check) {
        promise(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &strings_, nullptr) == S_OK);
        fragment_ = in.flag();
        references_ = in.flag();
        uncompressed_ = in.flag();
    }

    HRESULT describe(const document& from, std::string* text) {
        const owned<WS_XML_READER> reader = open(from);
        // CDATA is text in the binary encoding.
        description seen(reader.get(), {.cdata = false});
        const HRESULT hr = seen.read([&] { return check_(WsReadNode(reader.get(), check_.error())); });
        *text = std::move(seen.text);
        changes_form_ = seen.changes_form;
        return hr;
    }

    // A number of the document that was described last would, in its copy.
    bool changes_form() const { return changes_form_; }

    // Node by node, or by way of an XML buffer.
    HRESULT copy(const document& from, form to, document* out) {
        const owned<WS_XML_READER> reader = open(from);
        const owned<WS_XML_WRITER> writer = check_.new_writer();
        const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, charset(to)};
        const WS_XML_WRITER_BINARY_ENCODING binary = {{WS_XML_WRITER_ENCODING_TYPE_BINARY},
                                                      to == form::binary_with_strings ? strings_ : nullptr,
                                                      nullptr,
                                                      nullptr};
        const WS_XML_WRITER_ENCODING& encoding = is_binary(to) ? binary.encoding : text.encoding;
        ULONG most = 1 << 22;
        const WS_XML_WRITER_PROPERTY properties[] = {
            {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof(most)},
            {WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &fragment_, sizeof(fragment_)},
            {WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, &references_, sizeof(references_)},
            {WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS, &uncompressed_, sizeof(uncompressed_)},
        };
        constexpr ULONG count = std::size(properties);
        WS_BYTES bytes{};
        HRESULT hr;
        if (in_.flag()) {
            WS_XML_BUFFER* buffer = nullptr;
            promise(check_(WsReadXmlBuffer(reader.get(), check_.heap(), &buffer, check_.error())) == S_OK);
            void* all = nullptr;
            hr = check_(WsWriteXmlBufferToBytes(writer.get(), buffer, &encoding, properties, count, check_.heap(), &all,
                                                &bytes.length, check_.error()));
            bytes.bytes = static_cast<BYTE*>(all);
        } else {
            const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
            promise(WsSetOutput(writer.get(), &encoding, &output.output, properties, count, nullptr) == S_OK);
            hr = check_(WsCopyNode(writer.get(), reader.get(), check_.error()));
            if (hr == S_OK)
                hr = WsGetWriterProperty(writer.get(), WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr);
        }
        if (hr == S_OK) *out = {to, std::string(reinterpret_cast<const char*>(bytes.bytes), bytes.length)};
        return hr;
    }

  private:
    static bool is_binary(form encoding) { return encoding >= form::binary; }
    static WS_CHARSET charset(form encoding) {
        return encoding == form::utf16le   ? WS_CHARSET_UTF16LE
               : encoding == form::utf16be ? WS_CHARSET_UTF16BE
                                           : WS_CHARSET_UTF8;
    }

    owned<WS_XML_READER> open(const document& from) {
        owned<WS_XML_READER> reader = check_.new_reader();
        const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT}, charset(from.encoding)};
        const WS_XML_READER_BINARY_ENCODING binary = {{WS_XML_READER_ENCODING_TYPE_BINARY}, strings_, nullptr};
        WS_XML_READER_BUFFER_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        input.encodedData = const_cast<char*>(from.bytes.data());
        input.encodedDataSize = static_cast<ULONG>(from.bytes.size());
        const WS_XML_READER_PROPERTY properties[] = {
            {WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, &fragment_, sizeof(fragment_)},
            {WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, &references_, sizeof(references_)},
        };
        promise(check_(WsSetInput(reader.get(), is_binary(from.encoding) ? &binary.encoding : &text.encoding,
                                  &input.input, properties, std::size(properties), check_.error())) == S_OK);
        return reader;
    }

    instructions& in_;
    const session& check_;
    WS_XML_DICTIONARY* strings_ = nullptr;
    BOOL fragment_ = FALSE, references_ = FALSE, uncompressed_ = FALSE;
    bool changes_form_ = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    instructions in(data, size);
    const session check(in.flag(), 1 << 24);
    copier copies(in, check);
    const bool from_text = in.flag();
    document current = {from_text ? form::utf8 : form::binary, std::string(in.rest())};
    std::string original, text;
    if (copies.describe(current, &original) != S_OK || copies.changes_form()) return 0;
    for (unsigned times = 1 + in.below(4); times != 0; --times) {
        const auto to = static_cast<form>(in.below(static_cast<unsigned>(form::count)));
        const HRESULT hr = copies.copy(current, to, &current);
        if (hr == WS_E_INVALID_FORMAT && !from_text) return 0; // records may have characters that text cannot
        promise(hr == S_OK);
        promise(copies.describe(current, &text) == S_OK);
        promise_same(text, original);
    }
    return 0;
}
