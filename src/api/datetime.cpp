#include "api/enter.h"

#include "core/datetime.h"

using namespace ws;

HRESULT WINAPI WsDateTimeToFileTime(const WS_DATETIME* dateTime, FILETIME* fileTime, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(dateTime, "dateTime", err);
        if (SUCCEEDED(hr)) hr = api::require(fileTime, "fileTime", err);
        return SUCCEEDED(hr) ? to_file_time(*dateTime, *fileTime, err) : hr;
    });
}

HRESULT WINAPI WsFileTimeToDateTime(const FILETIME* fileTime, WS_DATETIME* dateTime, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(fileTime, "fileTime", err);
        if (SUCCEEDED(hr)) hr = api::require(dateTime, "dateTime", err);
        return SUCCEEDED(hr) ? from_file_time(*fileTime, *dateTime, err) : hr;
    });
}
