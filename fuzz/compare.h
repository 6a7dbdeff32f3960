// One document by every way in: from memory, from a stream and from an XML buffer. All must see the same, as far as
// they come: of an MTOM package that is wrong anywhere memory shows nothing, and a stream cannot go back to a part.
#pragma once

#include "input.h"
#include "nodes.h"

namespace fuzz {

struct outcome {
    HRESULT hr;
    std::string text;
};

inline outcome read_memory(const session& check, const WS_XML_READER_ENCODING& encoding, std::string_view document,
                           const reader_properties& properties) {
    const owned<WS_XML_READER> reader = check.new_reader();
    promise(set_memory(reader.get(), encoding, document, properties, check) == S_OK);
    description seen(reader.get(), {});
    const HRESULT hr = seen.read([&] { return check(WsReadNode(reader.get(), check.error())); });
    return {hr, std::move(seen.text)};
}

// What is not there yet is waited for; a failure is one only when all is there.
inline outcome read_stream(const session& check, const WS_XML_READER_ENCODING& encoding, std::string_view document,
                           const reader_properties& properties, instructions& in) {
    const owned<WS_XML_READER> reader = check.new_reader();
    stream bytes(document, in);
    promise(set_stream(reader.get(), encoding, bytes, properties, check) == S_OK);
    description seen(reader.get(), {});
    const HRESULT hr = seen.read([&] {
        for (ULONG wanted = 1;; wanted += 1 + wanted / 4) {
            const HRESULT read = check(WsReadNode(reader.get(), check.error()));
            if (read != WS_E_QUOTA_EXCEEDED || wanted / 2 > document.size()) return read;
            const HRESULT filled = bytes.fill(reader.get(), wanted, check);
            if (filled != S_OK) return filled;
        }
    });
    return {hr, std::move(seen.text)};
}

inline void compare(const session& check, const WS_XML_READER_ENCODING& encoding, std::string_view document,
                    const reader_properties& properties, instructions& in) {
    const outcome plain = read_memory(check, encoding, document, properties);
    const outcome streamed = read_stream(check, encoding, document, properties, in);
    if (streamed.hr == E_FAIL) return; // the stream's own failure
    const bool is_mtom = encoding.encodingType == WS_XML_READER_ENCODING_TYPE_MTOM;
    promise(streamed.hr == plain.hr || is_mtom);
    // A long text is shown as far as it has come, and an error behind that only later.
    size_t shown = plain.text.size();
    if (plain.hr == S_OK && streamed.hr == S_OK) shown = std::string::npos;
    if (is_mtom && streamed.hr != S_OK) shown = std::min(shown, streamed.text.size());
    promise_same(std::string_view(streamed.text).substr(0, shown), std::string_view(plain.text).substr(0, shown));
    if (plain.hr != S_OK) return;

    const owned<WS_XML_READER> reader = check.new_reader();
    WS_XML_BUFFER* buffer = nullptr;
    const HRESULT hr =
        check(WsReadXmlBufferFromBytes(reader.get(), &encoding, properties.data(), properties.count(), document.data(),
                                       static_cast<ULONG>(document.size()), check.heap(), &buffer, check.error()));
    if (hr == WS_E_QUOTA_EXCEEDED) return; // the heap's
    promise(hr == S_OK);
    promise(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr) == S_OK);
    description again(reader.get(), {});
    promise(again.read([&] { return WsReadNode(reader.get(), nullptr); }) == S_OK);
    promise_same(again.text, plain.text);
}

} // namespace fuzz
