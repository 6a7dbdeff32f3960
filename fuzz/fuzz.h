// What all fuzz targets have in common: an input that is instructions and a document, promises that end the run when
// they are broken, and handles that free themselves.
#pragma once

#include <webservices.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#define promise(condition) ((condition) ? void() : ::fuzz::broken(#condition, __FILE__, __LINE__))

namespace fuzz {

[[noreturn]] inline void broken(const char* what, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, what);
    std::abort();
}

// Two descriptions of what must be one document.
inline void promise_same(std::string_view actual, std::string_view expected) {
    if (actual == expected) return;
    std::fprintf(stderr, "read:        %.*s\ninstead of:  %.*s\n", static_cast<int>(actual.size()), actual.data(),
                 static_cast<int>(expected.size()), expected.data());
    promise(!"the same document");
}

// Of the processor's time, which other processes take little of: an input takes milliseconds, 128 KB that come byte by
// byte two seconds, and what takes this long, takes the square of its size.
class time_limit {
  public:
    time_limit() = default;
    time_limit(const time_limit&) = delete;
    time_limit& operator=(const time_limit&) = delete;
    ~time_limit() { promise(std::clock() - start_ < 5 * CLOCKS_PER_SEC); }

  private:
    std::clock_t start_ = std::clock();
};

// An input begins with a byte that says how many bytes of instructions follow; the rest is the document. Instructions
// are gone through again and again. Without any, each is 0, which a target takes for the most ordinary one.
class instructions {
  public:
    // All of an input, without a document and to be gone through once.
    static instructions only(const uint8_t* data, size_t size) {
        instructions all(nullptr, 0);
        all.at_ = data;
        all.begin_ = all.end_ = data + size;
        return all;
    }
    instructions(const uint8_t* data, size_t size) : at_(data), end_(data), begin_(data) {
        if (size == 0) return;
        begin_ = at_ = data + 1;
        end_ = begin_ + std::min<size_t>(data[0], size - 1);
        rest_ = {reinterpret_cast<const char*>(end_), size - 1 - static_cast<size_t>(end_ - begin_)};
    }

    std::string_view rest() const { return rest_; }
    bool ended() const { return at_ == end_; }

    unsigned byte() {
        if (at_ == end_) at_ = begin_;
        return at_ != end_ ? *at_++ : 0;
    }
    unsigned below(unsigned limit) { return byte() % limit; }
    bool flag() { return (byte() & 1) != 0; }
    bool rarely() { return byte() == 255; }
    // Small ones mostly, and now and then one of any size.
    ULONG size(ULONG most) {
        const unsigned first = byte();
        return std::min<ULONG>(most, first < 240 ? first : ULONG{byte()} << (first - 240));
    }
    std::string text(size_t most) {
        std::string out(byte() % (most + 1), '\0');
        for (char& c : out)
            c = static_cast<char>(byte());
        return out;
    }
    template <class T>
    T value() {
        T out;
        BYTE bytes[sizeof(T)];
        for (BYTE& b : bytes)
            b = static_cast<BYTE>(byte());
        std::memcpy(&out, bytes, sizeof(T));
        return out;
    }
    template <class T, size_t N>
    const T& one_of(const T (&list)[N]) {
        return list[below(N)];
    }

  private:
    const uint8_t* at_;
    const uint8_t* end_;
    const uint8_t* begin_;
    std::string_view rest_;
};

// Bytes of their exact size, so that the sanitizer sees a step beyond.
class exact_bytes {
  public:
    explicit exact_bytes(std::string_view bytes) : bytes_(new char[bytes.size()]), size_(bytes.size()) {
        if (size_ != 0) std::memcpy(bytes_.get(), bytes.data(), size_);
    }
    explicit exact_bytes(size_t size) : bytes_(new char[size]), size_(size) {}
    char* data() const { return bytes_.get(); }
    size_t size() const { return size_; }
    operator std::string_view() const { return {bytes_.get(), size_}; }

  private:
    std::unique_ptr<char[]> bytes_;
    size_t size_;
};

// A document whose middle is there many times: what takes the square of its size, takes too long. A short document only
// says how; it is not repeated when the instructions have no say.
inline std::string amplified(std::string_view document, instructions& in) {
    constexpr size_t most = 1 << 17;
    const size_t begin = std::min<size_t>(in.byte(), document.size());
    const size_t size = std::min<size_t>(in.byte(), document.size() - begin);
    std::string out(document.substr(0, begin));
    const std::string_view unit = document.substr(begin, size);
    for (size_t n = size != 0 ? most / size : 0; n != 0; --n)
        out += unit;
    return out.append(document.substr(begin + size));
}

struct free_handle {
    void operator()(WS_HEAP* handle) const { WsFreeHeap(handle); }
    void operator()(WS_ERROR* handle) const { WsFreeError(handle); }
    void operator()(WS_XML_READER* handle) const { WsFreeReader(handle); }
    void operator()(WS_XML_WRITER* handle) const { WsFreeWriter(handle); }
};
template <class Handle>
using owned = std::unique_ptr<Handle, free_handle>;

// The objects of one run, and a look at what each call on them returned.
class session {
  public:
    session(bool with_error, size_t heap_size) {
        WS_HEAP* heap = nullptr;
        WS_ERROR* error = nullptr;
        promise(WsCreateHeap(heap_size, 0, nullptr, 0, &heap, nullptr) == S_OK);
        heap_.reset(heap);
        if (!with_error) return;
        promise(WsCreateError(nullptr, 0, &error) == S_OK);
        error_.reset(error);
    }

    WS_HEAP* heap() const { return heap_.get(); }
    WS_ERROR* error() const { return error_.get(); }
    owned<WS_XML_READER> new_reader() const {
        WS_XML_READER* reader = nullptr;
        promise(WsCreateReader(nullptr, 0, &reader, nullptr) == S_OK);
        return owned<WS_XML_READER>(reader);
    }
    owned<WS_XML_WRITER> new_writer() const {
        WS_XML_WRITER* writer = nullptr;
        promise(WsCreateWriter(nullptr, 0, &writer, nullptr) == S_OK);
        return owned<WS_XML_WRITER>(writer);
    }

    // Every result of a call goes through here: it is one of those that the API has for XML, and a failure comes with
    // a text for the WS_ERROR.
    HRESULT operator()(HRESULT hr) const {
        switch (hr) {
        case S_OK:
        case S_FALSE:
        case WS_S_ASYNC:
        case E_NOTIMPL:
            return hr;
        case E_FAIL:
        case E_INVALIDARG:
        case WS_E_INVALID_FORMAT:
        case WS_E_INVALID_OPERATION:
        case WS_E_NUMERIC_OVERFLOW:
        case WS_E_OBJECT_FAULTED:
        case WS_E_QUOTA_EXCEEDED:
            break;
        default:
            std::fprintf(stderr, "result %08lx\n", static_cast<unsigned long>(static_cast<uint32_t>(hr)));
            promise(!"a result that no XML function has");
        }
        if (error_ == nullptr) return hr;
        ULONG count = 0;
        promise(WsGetErrorProperty(error(), WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count)) == S_OK);
        promise(count != 0);
        promise(WsResetError(error()) == S_OK);
        return hr;
    }

  private:
    owned<WS_HEAP> heap_;
    owned<WS_ERROR> error_;
};

inline WS_XML_STRING xml(std::string_view text) {
    WS_XML_STRING string{};
    string.length = static_cast<ULONG>(text.size());
    string.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text.data()));
    return string;
}
inline std::string_view view(const WS_XML_STRING& text) {
    return {reinterpret_cast<const char*>(text.bytes), text.length};
}

} // namespace fuzz
