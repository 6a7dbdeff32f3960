#include "xml/reader_input.h"

#include "xml/unicode.h"

#include <algorithm>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ws {
namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr size_t greatest_read = 1 << 20; // what a larger fill asks for at a time
constexpr size_t mark_size = 3;           // as many bytes as it takes to tell the charsets apart

struct utf16_units {
    const unsigned char* at;
    bool big_endian;

    char32_t operator[](size_t i) const noexcept {
        return big_endian ? at[2 * i] << 8 | at[2 * i + 1] : at[2 * i + 1] << 8 | at[2 * i];
    }
};

// Eight units at a time while they are ASCII.
size_t copy_ascii(const utf16_units& units, size_t first, size_t count, char*& out) noexcept {
    size_t i = first;
#if defined(__SSE2__)
    for (; count - i >= 8; i += 8, out += 8) {
        __m128i eight = _mm_loadu_si128(reinterpret_cast<const __m128i*>(units.at + 2 * i));
        if (units.big_endian) eight = _mm_or_si128(_mm_slli_epi16(eight, 8), _mm_srli_epi16(eight, 8));
        const __m128i high = _mm_andnot_si128(_mm_set1_epi16(0x7f), eight);
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(high, _mm_setzero_si128())) != 0xffff) break;
        _mm_storel_epi64(reinterpret_cast<__m128i*>(out), _mm_packus_epi16(eight, eight));
    }
#endif
    for (; i != count && units[i] < 0x80; ++i)
        *out++ = static_cast<char>(units[i]);
    return i;
}

struct conversion {
    size_t units;   // that were converted
    bool malformed; // what follows them is no UTF-16
};

conversion to_utf8(const utf16_units& units, size_t count, char*& out) noexcept {
    for (size_t i = 0;;) {
        i = copy_ascii(units, i, count, out);
        if (i == count) return {i, false};
        char32_t c = units[i];
        size_t used = 1;
        if (is_low_surrogate(c)) return {i, true};
        if (is_high_surrogate(c)) {
            if (i + 1 == count) return {i, false};
            const char32_t low = units[i + 1];
            if (!is_low_surrogate(low)) return {i, true};
            c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            used = 2;
        }
        out = put_utf8(out, c);
        i += used;
    }
}

} // namespace

void reader_input::memory::grow(size_t wanted, size_t keep) {
    if (size >= wanted) return;
    auto grown = std::make_unique_for_overwrite<char[]>(wanted);
    if (keep != 0) std::memcpy(grown.get(), bytes.get(), keep);
    bytes = std::move(grown);
    size = wanted;
}

void reader_input::restart(ULONG trim_size) noexcept {
    for (memory& window : windows_)
        window.trim(trim_size);
    raw_.trim(trim_size);
    raw_size_ = 0;
    begin_offset_ = 0;
    begin_line_ = {};
    begin_at(nullptr);
    node_ = {};
    node_offset_ = 0;
    cursor = end = nullptr;
    charset_ = WS_CHARSET_AUTO;
    complete_ = true;
    malformed_ = false;
    node_is_apart_ = false;
    read_ = nullptr;
    consumer_ = nullptr;
}

void reader_input::begin_at(const char* first) noexcept {
    begin_ = first;
    begin_line_.at = first;
    last_line_ = begin_line_;
}

void reader_input::clear() noexcept {
    restart(0);
}

void reader_input::set_buffer(const void* data, size_t size, ULONG trim_size) noexcept {
    restart(trim_size);
    cursor = static_cast<const char*>(data);
    end = cursor + size;
    begin_at(cursor);
}

void reader_input::set_stream(const WS_XML_READER_STREAM_INPUT& stream, ULONG chunk_size, ULONG trim_size,
                              stream_consumer* consumer) noexcept {
    restart(std::max(trim_size, 2 * chunk_size));
    consumer_ = consumer;
    read_ = stream.readCallback;
    read_state_ = stream.readCallbackState;
    chunk_size_ = std::max<ULONG>(chunk_size, 1);
    complete_ = false;
}

// ---- charset
// ---------------------------------------------------------------------------------------------------------

WS_CHARSET reader_input::detect() const noexcept {
    const std::string_view start(cursor, mark_size - 1);
    if (start == "\xff\xfe" || start == std::string_view("<\0", 2)) return WS_CHARSET_UTF16LE;
    if (start == "\xfe\xff" || start == std::string_view("\0<", 2)) return WS_CHARSET_UTF16BE;
    return WS_CHARSET_UTF8;
}

HRESULT reader_input::open_text(WS_CHARSET wanted, error* err) {
    if (charset_ != WS_CHARSET_AUTO) return S_OK;
    const auto available = static_cast<size_t>(end - cursor);
    if (available < mark_size) {
        if (!complete_) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
        if (wanted == WS_CHARSET_AUTO) return fail(err, WS_E_INVALID_FORMAT, message_id::xml_too_short, {available});
    }
    const WS_CHARSET charset = wanted == WS_CHARSET_AUTO ? detect() : wanted;
    if (charset == WS_CHARSET_UTF8) {
        if (available >= mark_size && std::string_view(cursor, mark_size) == utf8_mark) cursor += mark_size;
        begin_at(cursor);
        charset_ = charset;
        return S_OK;
    }

    const std::string_view mark(charset == WS_CHARSET_UTF16LE ? "\xff\xfe" : "\xfe\xff", 2);
    const size_t skipped = available >= 2 && std::string_view(cursor, 2) == mark ? 2 : 0;
    const char* raw = cursor + skipped;
    const size_t raw_size = available - skipped;
    // A stream's bytes lie in the window itself so far: they change places with the converted ones.
    if (!is_stable()) {
        raw_.grow(std::max<size_t>(raw_size, chunk_size_), 0);
        if (raw_size != 0) std::memcpy(raw_.bytes.get(), raw, raw_size);
        raw = raw_.bytes.get();
    }
    memory& window = windows_[active_];
    window.grow(raw_size / 2 * max_utf8_per_utf16 + 1, 0);
    charset_ = charset;
    cursor = end = counted_ = window.bytes.get();
    unread_units_ = 0;
    begin_at(cursor);
    const size_t used = convert(raw, raw_size, window);
    raw_size_ = raw_size - used;
    if (!is_stable() && raw_size_ != 0) std::memmove(raw_.bytes.get(), raw + used, raw_size_);
    return S_OK;
}

size_t reader_input::convert(const char* raw, size_t size, memory& to) {
    char* out = to.bytes.get() + (end - to.bytes.get());
    const utf16_units units{reinterpret_cast<const unsigned char*>(raw), charset_ == WS_CHARSET_UTF16BE};
    const conversion done = to_utf8(units, size / 2, out);
    end = out;
    unread_units_ += done.units;
    if (done.malformed || (complete_ && 2 * done.units != size)) malformed_ = complete_ = true;
    return 2 * done.units;
}

// ---- streams
// ---------------------------------------------------------------------------------------------------------

size_t reader_input::buffered_size() const noexcept {
    if (!is_utf16()) return static_cast<size_t>(end - cursor);
    for (; counted_ != cursor; ++counted_) {
        const auto byte = static_cast<unsigned char>(*counted_);
        unread_units_ -= (byte & 0xc0) != 0x80;
        unread_units_ -= byte >= 0xf0;
    }
    return 2 * unread_units_ + raw_size_;
}

// Free memory behind the window's end. What the reader's node looks at stays where it is: the unread bytes go to the
// other memory. But when nothing was read since that happened last, nobody looks at the window's own memory either.
char* reader_input::make_room(size_t size) {
    memory& window = windows_[active_];
    if (end == nullptr) cursor = end = window.bytes.get();
    const auto unread = static_cast<size_t>(end - cursor);
    const auto used = static_cast<size_t>(end - window.bytes.get());
    if (begin_ == nullptr) begin_at(cursor);
    static_cast<void>(buffered_size()); // counts what is read while it is still there
    if (window.size - used >= size) return window.bytes.get() + used;

    if (node_.at != nullptr) {
        node_offset_ = offset(node_.at);
        locate(node_.at, &node_.row, &node_.column);
        node_.at = nullptr;
    }
    ULONGLONG row, column;
    locate(cursor, &row, &column);
    const ULONGLONG first = offset(cursor);
    memory& target = node_is_apart_ ? window : windows_[active_ ^ 1];
    memory fresh;
    // Room for as much again: a stream that brings little at a time would have it all moved each time.
    if (target.size < unread + size) fresh.grow(unread + std::max(unread + size, 2 * size_t{chunk_size_}), 0);
    char* to = fresh.bytes != nullptr ? fresh.bytes.get() : target.bytes.get();
    if (unread != 0) std::memmove(to, cursor, unread);
    if (fresh.bytes != nullptr) target = std::move(fresh);
    if (!node_is_apart_) active_ ^= 1;
    node_is_apart_ = true;

    cursor = counted_ = to;
    end = to + unread;
    begin_offset_ = first;
    begin_line_ = {to, row, column};
    begin_at(to);
    return to + unread;
}

HRESULT reader_input::fill(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err) {
    if (complete_ || has_enough(min_size)) return S_OK;
    fill_ = {min_size, async != nullptr ? *async : WS_ASYNC_CONTEXT{}, err};
    return continue_fill(async);
}

HRESULT reader_input::continue_fill(const WS_ASYNC_CONTEXT* async) {
    while (!complete_ && !has_enough(fill_.min_size)) {
        const HRESULT hr = start_read(async);
        if (hr == WS_S_ASYNC && async == nullptr)
            return fail(fill_.err, WS_E_INVALID_OPERATION, message_id::xml_unasked_async);
        if (FAILED(hr) || hr == WS_S_ASYNC) return hr;
        if (const HRESULT read = accept(); read != S_OK) return read;
    }
    return S_OK;
}

HRESULT reader_input::start_read(const WS_ASYNC_CONTEXT* async) {
    const size_t buffered = buffered_size();
    const size_t missing = fill_.min_size > buffered ? fill_.min_size - buffered : 0;
    const auto wanted = static_cast<ULONG>(std::max<size_t>(chunk_size_, std::min(missing, greatest_read)));
    char* to;
    if (is_utf16()) {
        raw_.grow(raw_size_ + wanted, raw_size_);
        to = raw_.bytes.get() + raw_size_;
    } else {
        to = make_room(wanted);
    }
    fill_.wanted = wanted;
    fill_.actual_size = 0;
    const WS_ASYNC_CONTEXT ours{on_read, this};
    WS_ERROR* handle = fill_.err != nullptr ? to_handle(fill_.err) : nullptr;
    return read_(read_state_, to, wanted, &fill_.actual_size, async != nullptr ? &ours : nullptr, handle);
}

HRESULT reader_input::accept() {
    const size_t size = fill_.actual_size;
    if (size > fill_.wanted) return fail(fill_.err, E_INVALIDARG, message_id::xml_bad_read_size, {size, fill_.wanted});
    if (size == 0) complete_ = true;
    if (!is_utf16()) {
        end += size;
        return S_OK;
    }
    raw_size_ += size;
    static_cast<void>(make_room(raw_size_ / 2 * max_utf8_per_utf16 + 1));
    const size_t used = convert(raw_.bytes.get(), raw_size_, windows_[active_]);
    raw_size_ -= used;
    if (raw_size_ != 0) std::memmove(raw_.bytes.get(), raw_.bytes.get() + used, raw_size_);
    return S_OK;
}

void CALLBACK reader_input::on_read(HRESULT hr, WS_CALLBACK_MODEL model, void* state) {
    auto* input = static_cast<reader_input*>(state);
    const WS_ASYNC_CONTEXT async = input->fill_.async;
    if (SUCCEEDED(hr)) {
        try {
            hr = input->accept();
            if (hr == S_OK) hr = input->continue_fill(&async);
        } catch (const std::bad_alloc&) {
            hr = fail(input->fill_.err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
        if (hr == WS_S_ASYNC) return;
    }
    async.callback(hr, model, async.callbackState);
}

// ---- places
// ----------------------------------------------------------------------------------------------------------

ULONGLONG reader_input::offset(const char* at) const noexcept {
    if (at == nullptr || at < begin_ || at > end) at = node_.at;
    return at != nullptr ? begin_offset_ + static_cast<size_t>(at - begin_) : node_offset_;
}

void reader_input::locate(const char* at, ULONGLONG* row, ULONGLONG* column) noexcept {
    if (at == nullptr) at = node_.at;
    if (at == nullptr) {
        *row = node_.row;
        *column = node_.column;
        return;
    }
    if (at < last_line_.at) last_line_ = begin_line_;
    line_position& position = last_line_;
    while (position.at != at) {
        const void* newline = std::memchr(position.at, '\n', static_cast<size_t>(at - position.at));
        if (newline == nullptr) break;
        position.at = static_cast<const char*>(newline) + 1;
        ++position.row;
        position.column = 0;
    }
    for (; position.at != at; ++position.at)
        position.column += (static_cast<unsigned char>(*position.at) & 0xc0) != 0x80;
    *row = position.row;
    *column = position.column;
}

} // namespace ws
