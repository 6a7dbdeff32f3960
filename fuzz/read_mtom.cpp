// MTOM, by every way in.
#include "compare.h"
#include "explore.h"

using namespace fuzz;

namespace {

WS_STRING wide(std::u16string& text) {
    WS_STRING string{};
    string.length = static_cast<ULONG>(text.size());
    string.chars = text.data();
    return string;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    instructions in(data, size);
    const unsigned way = in.byte();
    const session check((way & 1) != 0, 1 << 20);
    reader_properties properties(in);
    properties.add_mime_limits(in);

    std::u16string boundary = u"b", info = u"application/soap+xml", start = u"<0>";
    const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT},
                                              static_cast<WS_CHARSET>(WS_CHARSET_AUTO + in.below(4))};
    WS_XML_READER_MTOM_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_MTOM;
    encoding.textEncoding = (way & 2) != 0 ? const_cast<WS_XML_READER_ENCODING*>(&text.encoding) : nullptr;
    encoding.readMimeHeader = (way & 4) == 0;
    if (!encoding.readMimeHeader) {
        encoding.boundary = wide(boundary);
        encoding.startInfo = wide(info);
        encoding.startUri = wide(start);
    }
    const bool amplify = way >> 4 == 0xf;
    if (amplify && in.flag()) properties.set_most();

    const exact_bytes document(amplify ? amplified(in.rest(), in) : std::string(in.rest()));
    const owned<WS_XML_READER> reader = check.new_reader();
    const HRESULT hr = set_memory(reader.get(), encoding.encoding, document, properties, check);
    if (hr == E_NOTIMPL || hr == E_INVALIDARG) return 0; // a package is no fragment
    promise(hr == S_OK);
    if (amplify || (way & 8) != 0) {
        compare(check, encoding.encoding, document, properties, in);
        return 0;
    }
    stream chunks(document, in);
    const bool from_stream = (way & 16) != 0;
    if (from_stream) promise(set_stream(reader.get(), encoding.encoding, chunks, properties, check) == S_OK);
    explorer(reader.get(), in, check, from_stream ? &chunks : nullptr).run(2000);
    return 0;
}
