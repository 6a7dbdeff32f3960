// Text, by every way in: calls in any order, or node by node from memory, from a stream and from an XML buffer, where
// all must see the same.
#include "compare.h"
#include "explore.h"

using namespace fuzz;

namespace {

// Each byte as a unit of UTF-16.
std::string widen(std::string_view bytes, bool big_endian) {
    std::string out;
    for (const char c : bytes) {
        if (big_endian) out += '\0';
        out += c;
        if (!big_endian) out += '\0';
    }
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    instructions in(data, size);
    const unsigned way = in.byte();
    const session check((way & 1) != 0, 1 << 20);
    std::string bytes(in.rest());
    reader_properties properties(in);
    WS_XML_READER_TEXT_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
    encoding.charSet = static_cast<WS_CHARSET>(WS_CHARSET_AUTO + in.below(4));
    if ((way & 2) != 0) bytes = widen(bytes, encoding.charSet == WS_CHARSET_UTF16BE);
    const bool amplify = way >> 2 == 0x3f;
    if (amplify) bytes = amplified(bytes, in);
    if (amplify && in.flag()) properties.set_most();

    const exact_bytes document(bytes);
    if (amplify || (way & 4) != 0) {
        compare(check, encoding.encoding, document, properties, in);
        return 0;
    }
    const owned<WS_XML_READER> reader = check.new_reader();
    stream chunks(document, in);
    const bool from_stream = (way & 8) != 0;
    promise((from_stream ? set_stream(reader.get(), encoding.encoding, chunks, properties, check)
                         : set_memory(reader.get(), encoding.encoding, document, properties, check)) == S_OK);
    explorer(reader.get(), in, check, from_stream ? &chunks : nullptr).run(2000);
    return 0;
}
