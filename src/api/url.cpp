#include "api/enter.h"

#include "core/url.h"

using namespace ws;

namespace {

HRESULT require_text(const WS_STRING* text, const char* name, error* err) noexcept {
    const HRESULT hr = api::require(text, name, err);
    return FAILED(hr) ? hr : api::require_array(text->chars, text->length, name, err);
}

HRESULT check_flags(ULONG flags, error* err) noexcept {
    constexpr ULONG known =
        WS_URL_FLAGS_ALLOW_HOST_WILDCARDS | WS_URL_FLAGS_NO_PATH_COLLAPSE | WS_URL_FLAGS_ZERO_TERMINATE;
    if ((flags & ~known) == 0) return S_OK;
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"flags", "it has bits that are not in WS_URL_FLAGS"});
}

} // namespace

HRESULT WINAPI WsDecodeUrl(const WS_STRING* url, ULONG flags, WS_HEAP* heap, WS_URL** outUrl, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        ws::heap* memory = nullptr;
        HRESULT hr = api::require_handle(heap, memory, err);
        if (SUCCEEDED(hr)) hr = require_text(url, "url", err);
        if (SUCCEEDED(hr)) hr = api::require(outUrl, "outUrl", err);
        if (SUCCEEDED(hr)) hr = check_flags(flags, err);
        return SUCCEEDED(hr) ? decode_url(view(*url), flags, *memory, outUrl, err) : hr;
    });
}

HRESULT WINAPI WsEncodeUrl(const WS_URL* url, ULONG flags, WS_HEAP* heap, WS_STRING* outUrl, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        ws::heap* memory = nullptr;
        HRESULT hr = api::require_handle(heap, memory, err);
        if (SUCCEEDED(hr)) hr = api::require(url, "url", err);
        if (SUCCEEDED(hr)) hr = api::require(outUrl, "outUrl", err);
        if (SUCCEEDED(hr)) hr = check_flags(flags, err);
        return SUCCEEDED(hr) ? encode_url(*url, flags, *memory, outUrl, err) : hr;
    });
}

HRESULT WINAPI WsCombineUrl(const WS_STRING* baseUrl, const WS_STRING* referenceUrl, ULONG flags, WS_HEAP* heap,
                            WS_STRING* resultUrl, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        ws::heap* memory = nullptr;
        HRESULT hr = api::require_handle(heap, memory, err);
        if (SUCCEEDED(hr)) hr = require_text(baseUrl, "baseUrl", err);
        if (SUCCEEDED(hr)) hr = require_text(referenceUrl, "referenceUrl", err);
        if (SUCCEEDED(hr)) hr = api::require(resultUrl, "resultUrl", err);
        if (SUCCEEDED(hr)) hr = check_flags(flags, err);
        return SUCCEEDED(hr) ? combine_urls(view(*baseUrl), view(*referenceUrl), flags, *memory, resultUrl, err) : hr;
    });
}
