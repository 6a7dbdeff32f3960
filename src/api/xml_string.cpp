#include "api/enter.h"

#include "core/strings.h"
#include "xml/chars.h"
#include "xml/static_dictionary.h"

#include <algorithm>

using namespace ws;

HRESULT WINAPI WsXmlStringEquals(const WS_XML_STRING* string1, const WS_XML_STRING* string2, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(string1, "string1", err);
        if (SUCCEEDED(hr)) hr = api::require(string2, "string2", err);
        if (SUCCEEDED(hr)) hr = api::require_array(string1->bytes, string1->length, "string1", err);
        if (SUCCEEDED(hr)) hr = api::require_array(string2->bytes, string2->length, "string2", err);
        if (FAILED(hr)) return hr;
        return view(*string1) == view(*string2) ? S_OK : S_FALSE;
    });
}

HRESULT WINAPI WsTrimXmlWhitespace(WCHAR* chars, ULONG charCount, WCHAR** trimmedChars, ULONG* trimmedCount,
                                   WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require_array(chars, charCount, "chars", err);
        if (SUCCEEDED(hr)) hr = api::require(trimmedChars, "trimmedChars", err);
        if (SUCCEEDED(hr)) hr = api::require(trimmedCount, "trimmedCount", err);
        if (FAILED(hr)) return hr;
        const auto blank = [](WCHAR c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        WCHAR* const begin = std::find_if_not(chars, chars + charCount, blank);
        WCHAR* end = chars + charCount;
        while (end != begin && blank(end[-1]))
            --end;
        *trimmedChars = begin;
        *trimmedCount = static_cast<ULONG>(end - begin);
        return S_OK;
    });
}

HRESULT WINAPI WsVerifyXmlNCName(const WCHAR* ncNameChars, ULONG ncNameCharCount, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require_array(ncNameChars, ncNameCharCount, "ncNameChars", err); FAILED(hr))
            return hr;
        const wide_view name(ncNameChars, ncNameCharCount);
        std::string utf8;
        if (append_utf8(utf8, name) && chars::is_ncname(utf8)) return S_OK;
        return fail(err, WS_E_INVALID_FORMAT, message_id::bad_ncname, {name});
    });
}

HRESULT WINAPI WsGetDictionary(WS_ENCODING encoding, WS_XML_DICTIONARY** dictionary, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(dictionary, "dictionary", err); FAILED(hr)) return hr;
        if (encoding < WS_ENCODING_XML_BINARY_1 || encoding > WS_ENCODING_RAW)
            return fail(err, E_INVALIDARG, message_id::bad_argument, {"encoding", "it is no WS_ENCODING"});
        const bool binary = encoding == WS_ENCODING_XML_BINARY_1 || encoding == WS_ENCODING_XML_BINARY_SESSION_1;
        *dictionary = binary ? &binary_dictionary : nullptr;
        return S_OK;
    });
}
