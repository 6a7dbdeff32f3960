// What tests of WsPushBytes and WsPullBytes need: bytes with callbacks that write or provide them.
#pragma once

#include "support/mtom_writer.h"

namespace test {

// A program's bytes, and what its callbacks were called with.
struct source {
    std::vector<std::string> pieces;
    HRESULT result = S_OK; // of the callbacks, behind the pieces
    int calls = 0;
    bool one_call_a_piece = true;
    const WS_ASYNC_CONTEXT* async = nullptr;

    source(std::vector<std::string> bytes) : pieces(std::move(bytes)) {}

    static HRESULT CALLBACK push(void* state, WS_WRITE_CALLBACK write, void* write_state, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR* error) {
        auto& self = *static_cast<source*>(state);
        ++self.calls;
        self.async = async;
        std::vector<WS_BYTES> buffers;
        for (const std::string& piece : self.pieces)
            buffers.push_back(
                {static_cast<ULONG>(piece.size()), reinterpret_cast<BYTE*>(const_cast<char*>(piece.data()))});
        if (!self.one_call_a_piece) {
            const HRESULT hr = write(write_state, buffers.data(), static_cast<ULONG>(buffers.size()), nullptr, error);
            return FAILED(hr) ? hr : self.result;
        }
        for (const WS_BYTES& buffer : buffers)
            if (const HRESULT hr = write(write_state, &buffer, 1, nullptr, error); FAILED(hr)) return hr;
        return self.result;
    }
    static HRESULT CALLBACK pull(void* state, void* bytes, ULONG most, ULONG* count, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR*) {
        auto& self = *static_cast<source*>(state);
        ++self.calls;
        self.async = async;
        *count = 0;
        if (self.pieces.empty()) return self.result;
        std::string& piece = self.pieces.front();
        *count = static_cast<ULONG>(std::min<size_t>(most, piece.size()));
        std::memcpy(bytes, piece.data(), *count);
        piece.erase(0, *count);
        if (piece.empty()) self.pieces.erase(self.pieces.begin());
        return S_OK;
    }
};

inline HRESULT push(WS_XML_WRITER* w, source& from, WS_ERROR* error = nullptr) {
    return WsPushBytes(w, source::push, &from, error);
}
inline HRESULT pull(WS_XML_WRITER* w, source& from, WS_ERROR* error = nullptr) {
    return WsPullBytes(w, source::pull, &from, error);
}
using bytes_from = HRESULT (*)(WS_XML_WRITER*, source&, WS_ERROR*);

inline const ULONG plenty = 1 << 20;
inline const writer_properties room = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, plenty)};

} // namespace test
