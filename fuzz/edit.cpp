// An XML buffer that is written to at any place in any order. What is in it in the end is what its text says.
#include "calls.h"

using namespace fuzz;

namespace {

class editor {
  public:
    editor(instructions& in, const session& check)
        : in_(in), check_(check), writer_(check.new_writer()), calls_(writer_.get(), in, check) {
        fragment_ = in.flag();
        const WS_XML_WRITER_PROPERTY property = {WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &fragment_, sizeof(fragment_)};
        promise(WsCreateXmlBuffer(check.heap(), nullptr, 0, &buffer_, nullptr) == S_OK);
        promise(WsSetOutputToBuffer(writer_.get(), buffer_, &property, 1, nullptr) == S_OK);
    }

    void edit() {
        for (unsigned left = 400; left != 0 && !in_.ended(); --left)
            static_cast<void>(check_(in_.below(3) != 0 ? calls_.write() : place()));
        // What has begun is to end, so that it is in the buffer.
        static_cast<void>(check_(WsWriteEndAttribute(writer_.get(), check_.error())));
        static_cast<void>(check_(WsWriteEndStartElement(writer_.get(), check_.error())));
    }

    void compare() {
        const owned<WS_XML_READER> reader = check_.new_reader();
        promise(WsSetInputToBuffer(reader.get(), buffer_, nullptr, 0, nullptr) == S_OK);
        const std::string expected = describe(reader.get());
        void* bytes = nullptr;
        ULONG size = 0, most = 1 << 22, quota = 1 << 20;
        BOOL yes = TRUE;
        const WS_XML_WRITER_PROPERTY properties[] = {{WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof(most)},
                                                     {WS_XML_WRITER_PROPERTY_MAX_DEPTH, &quota, sizeof(quota)},
                                                     {WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, &quota, sizeof(quota)},
                                                     {WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, &quota, sizeof(quota)},
                                                     {WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &yes, sizeof(yes)}};
        const HRESULT hr =
            check_(WsWriteXmlBufferToBytes(writer_.get(), buffer_, nullptr, properties, std::size(properties),
                                           check_.heap(), &bytes, &size, check_.error()));
        if (hr != S_OK) return; // with characters that text has not, or names that nobody checked before
        const WS_XML_READER_PROPERTY limits[] = {{WS_XML_READER_PROPERTY_MAX_DEPTH, &quota, sizeof(quota)},
                                                 {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &quota, sizeof(quota)},
                                                 {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &quota, sizeof(quota)},
                                                 {WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, &yes, sizeof(yes)}};
        const WS_XML_READER_TEXT_ENCODING encoding = {{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        WS_XML_READER_BUFFER_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        input.encodedData = bytes;
        input.encodedDataSize = size;
        promise(WsSetInput(reader.get(), &encoding.encoding, &input.input, limits, std::size(limits), nullptr) == S_OK);
        promise_same(describe(reader.get()), expected);
    }

  private:
    static std::string describe(WS_XML_READER* reader) {
        description seen(reader, {.prefixes = false, .declarations = false, .cdata = false, .lines = false});
        promise(seen.read([&] { return WsReadNode(reader, nullptr); }) == S_OK);
        return std::move(seen.text);
    }

    HRESULT place() {
        const unsigned what = in_.below(20);
        BOOL found;
        if (what < 13)
            return WsMoveWriter(writer_.get(), static_cast<WS_MOVE_TO>(what), in_.flag() ? &found : nullptr,
                                check_.error());
        if (what == 13) return WsWriteXmlBuffer(writer_.get(), buffer_, check_.error());
        WS_XML_NODE_POSITION& position = positions_[in_.below(std::size(positions_))];
        if (what < 16) {
            const HRESULT hr = WsGetWriterPosition(writer_.get(), &position, check_.error());
            promise(hr != S_OK || position.buffer == buffer_);
            return hr;
        }
        if (position.buffer == nullptr) return S_OK;
        if (what < 18) return WsSetWriterPosition(writer_.get(), &position, check_.error());
        const HRESULT hr = WsRemoveNode(&position, check_.error());
        if (hr != S_OK) return hr;
        for (WS_XML_NODE_POSITION& each : positions_)
            each = {}; // they may have been in it; so may the writer, which then has nowhere to write
        return in_.flag() ? WsMoveWriter(writer_.get(), WS_MOVE_TO_EOF, nullptr, check_.error()) : S_OK;
    }

    instructions& in_;
    const session& check_;
    owned<WS_XML_WRITER> writer_;
    writer_calls calls_;
    WS_XML_BUFFER* buffer_ = nullptr;
    WS_XML_NODE_POSITION positions_[4] = {};
    BOOL fragment_ = FALSE;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    if (size == 0) return 0;
    instructions in = instructions::only(data + 1, size - 1);
    const session check((data[0] & 1) != 0, 1 << 20);
    editor edits(in, check);
    edits.edit();
    edits.compare();
    return 0;
}
