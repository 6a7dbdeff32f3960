// The binary encoding, by every way in, with dictionaries and without.
#include "compare.h"
#include "explore.h"

using namespace fuzz;

namespace {

WS_XML_DICTIONARY* session_strings() {
    static char texts[][8] = {"a", "b", "urn:x", "", "Body", "p"};
    static WS_XML_STRING strings[std::size(texts)];
    static WS_XML_DICTIONARY dictionary = {{1, 2, 3, {}}, strings, std::size(texts), TRUE};
    for (ULONG i = 0; i < std::size(texts); ++i) {
        strings[i] = xml(texts[i]);
        strings[i].dictionary = &dictionary;
        strings[i].id = i;
    }
    return &dictionary;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    instructions in(data, size);
    const unsigned way = in.byte();
    const session check((way & 1) != 0, 1 << 20);
    reader_properties properties(in);
    WS_XML_READER_BINARY_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    promise((way & 2) != 0 || WsGetDictionary(WS_ENCODING_XML_BINARY_1, &encoding.staticDictionary, nullptr) == S_OK);
    if ((way & 16) != 0) encoding.dynamicDictionary = session_strings();
    const bool amplify = way >> 3 == 0x1f;
    if (amplify && in.flag()) properties.set_most();

    const exact_bytes document(amplify ? amplified(in.rest(), in) : std::string(in.rest()));
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
