#include "xml/writer_raw.h"

#include "xml/unicode.h"

#include <algorithm>

namespace ws {
namespace {

HRESULT no_markup(error* err) noexcept {
    return fail(err, WS_E_INVALID_OPERATION, message_id::writer_state, {"one of raw bytes", "anything else"});
}

} // namespace

HRESULT raw_encoder::start_element(const start_tag&, const open_element*, bool, error* err) {
    return no_markup(err);
}

HRESULT raw_encoder::end_element(const open_element&, error* err) {
    return no_markup(err);
}

HRESULT raw_encoder::start_cdata(error* err) {
    return no_markup(err);
}

HRESULT raw_encoder::end_cdata(error* err) {
    return no_markup(err);
}

HRESULT raw_encoder::comment(const WS_XML_STRING&, const open_element*, error* err) {
    return no_markup(err);
}

HRESULT raw_encoder::over_quota(error* err) noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_buffer_quota, {out_.quota_name(), out_.max_size()});
}

// ---- bytes ----------------------------------------------------------------------------------------------------------

HRESULT raw_encoder::add_bytes(const void* bytes, size_t count, error* err) {
    const HRESULT hr = finish(err);
    if (hr != S_OK) return hr;
    if (!out_.append(bytes, count)) return over_quota(err);
    base64_ = {};
    return S_OK;
}

HRESULT raw_encoder::bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) {
    const HRESULT hr = add_bytes(first, first_count, err);
    return hr == S_OK ? add_bytes(more, more_count, err) : hr;
}

// ---- characters -----------------------------------------------------------------------------------------------------

HRESULT raw_encoder::decode(std::string_view base64, error* err) {
    const output_chunks::mark start = out_.end();
    base64_decoder decoder = base64_;
    HRESULT hr = S_OK;
    constexpr size_t block = 1024;
    for (size_t at = 0; at < base64.size() && hr == S_OK; at += block) {
        BYTE bytes[base64_decoder::max_bytes(block)];
        BYTE* end = bytes;
        hr = decoder.decode(base64.substr(at, block), end, err);
        if (hr == S_OK && !out_.append(bytes, static_cast<size_t>(end - bytes))) hr = over_quota(err);
    }
    if (hr == S_OK) {
        base64_ = decoder;
    } else {
        out_.roll_back(start);
    }
    return hr;
}

HRESULT raw_encoder::characters(const WS_XML_STRING& utf8, error* err) {
    return decode(view(utf8), err);
}

HRESULT raw_encoder::utf16(const void* units, size_t count, error* err) {
    std::string base64(count * max_utf8_per_utf16, '\0');
    const char* const end = transcode(base64.data(), units, count);
    if (end == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
    return decode({base64.data(), end}, err);
}

HRESULT raw_encoder::value(const WS_XML_TEXT& text, error* err) {
    char scratch[max_value_text];
    char* end;
    const HRESULT hr = format_text(text, scratch, &end, err);
    return hr == S_OK ? decode({scratch, end}, err) : hr;
}

HRESULT raw_encoder::qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    if (prefix.length == 0) return decode(view(local_name), err);
    return decode(std::string(view(prefix)) + ":" + std::string(view(local_name)), err); // which is none
}

} // namespace ws
