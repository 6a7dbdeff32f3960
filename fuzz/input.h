// Where a reader's bytes come from: memory, or a stream that brings them in chunks, now or later.
#pragma once

#include "fuzz.h"

namespace fuzz {

class stream {
  public:
    stream(std::string_view bytes, instructions& in) : bytes_(bytes), in_(in), later_(in.flag()) {}
    stream(const stream&) = delete;
    stream& operator=(const stream&) = delete;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR* error) {
        auto& self = *static_cast<stream*>(state);
        self.request_ = {out, room, count, error};
        if (async == nullptr || !self.later_) return self.bring();
        self.waiting_ = *async;
        return WS_S_ASYNC;
    }

    HRESULT fill(WS_XML_READER* reader, ULONG size, const session& check) {
        HRESULT result = S_OK;
        const WS_ASYNC_CONTEXT done{on_done, &result};
        const HRESULT hr = WsFillReader(reader, size, later_ ? &done : nullptr, check.error());
        if (hr != WS_S_ASYNC) return check(hr);
        while (waiting_.callback != nullptr) {
            const WS_ASYNC_CONTEXT waiting = std::exchange(waiting_, {});
            const HRESULT brought = bring();
            waiting.callback(brought, WS_SHORT_CALLBACK, waiting.callbackState);
        }
        return check(result);
    }

  private:
    static void CALLBACK on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state) { *static_cast<HRESULT*>(state) = hr; }

    HRESULT bring() {
        if (in_.rarely()) {
            WCHAR text[] = {'c', 'u', 't'};
            const WS_STRING reason = {static_cast<ULONG>(std::size(text)), text};
            if (request_.error != nullptr) promise(WsAddErrorString(request_.error, &reason) == S_OK);
            return E_FAIL;
        }
        const size_t most = 1 + in_.size(1 << 12);
        const size_t size = std::min({bytes_.size() - at_, size_t{request_.room}, most});
        if (size != 0) std::memcpy(request_.bytes, bytes_.data() + at_, size);
        at_ += size;
        *request_.count = static_cast<ULONG>(size);
        return S_OK;
    }

    struct request {
        void* bytes;
        ULONG room;
        ULONG* count;
        WS_ERROR* error;
    };

    std::string_view bytes_;
    instructions& in_;
    bool later_;
    size_t at_ = 0;
    request request_{};
    WS_ASYNC_CONTEXT waiting_{};
};

// Properties of a reader, from the instructions; by default those that it has anyway.
class reader_properties {
  public:
    explicit reader_properties(instructions& in) {
        const unsigned which = in.byte();
        if ((which & 1) != 0) add(WS_XML_READER_PROPERTY_MAX_DEPTH, depth_ = in.size(1 << 20));
        if ((which & 2) != 0) add(WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, attributes_ = in.size(1 << 20));
        if ((which & 4) != 0) add(WS_XML_READER_PROPERTY_MAX_NAMESPACES, namespaces_ = in.size(1 << 20));
        if ((which & 8) != 0) add(WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, fragment_ = in.flag());
        if ((which & 16) != 0) add(WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, references_ = in.flag());
        if ((which & 32) != 0) add(WS_XML_READER_PROPERTY_READ_DECLARATION, declaration_ = in.flag());
        if ((which & 64) != 0) add(WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE, trim_ = in.size(1 << 16));
        if ((which & 128) != 0) add(WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE, buffer_ = in.size(1 << 16));
    }
    reader_properties(const reader_properties&) = delete;
    reader_properties& operator=(const reader_properties&) = delete;

    void set_most() {
        depth_ = attributes_ = namespaces_ = 1 << 24;
        add(WS_XML_READER_PROPERTY_MAX_DEPTH, depth_);
        add(WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, attributes_);
        add(WS_XML_READER_PROPERTY_MAX_NAMESPACES, namespaces_);
    }
    void add_mime_limits(instructions& in) {
        const unsigned which = in.byte();
        if ((which & 1) != 0) add(WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE, root_ = in.size(1 << 20));
        if ((which & 2) != 0) add(WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE, headers_ = in.size(1 << 16));
        if ((which & 4) != 0) add(WS_XML_READER_PROPERTY_MAX_MIME_PARTS, parts_ = in.size(1 << 16));
    }

    const WS_XML_READER_PROPERTY* data() const { return list_.data(); }
    ULONG count() const { return static_cast<ULONG>(list_.size()); }

  private:
    template <class T>
    void add(WS_XML_READER_PROPERTY_ID id, T& value) {
        list_.push_back({id, &value, sizeof(T)});
    }

    std::vector<WS_XML_READER_PROPERTY> list_;
    ULONG depth_ = 0, attributes_ = 0, namespaces_ = 0, trim_ = 0, buffer_ = 0;
    ULONG root_ = 0, headers_ = 0, parts_ = 0;
    BOOL fragment_ = FALSE, references_ = FALSE, declaration_ = FALSE;
};

inline HRESULT set_memory(WS_XML_READER* reader, const WS_XML_READER_ENCODING& encoding, std::string_view bytes,
                          const reader_properties& properties, const session& check) {
    WS_XML_READER_BUFFER_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
    input.encodedData = const_cast<char*>(bytes.data());
    input.encodedDataSize = static_cast<ULONG>(bytes.size());
    return check(WsSetInput(reader, &encoding, &input.input, properties.data(), properties.count(), check.error()));
}

inline HRESULT set_stream(WS_XML_READER* reader, const WS_XML_READER_ENCODING& encoding, stream& bytes,
                          const reader_properties& properties, const session& check) {
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = stream::read;
    input.readCallbackState = &bytes;
    return check(WsSetInput(reader, &encoding, &input.input, properties.data(), properties.count(), check.error()));
}

} // namespace fuzz
