// The one way into the DLL: checks the handle, runs the body, and lets nothing but an HRESULT cross the C boundary.
#pragma once

#include "core/error.h"

#include <new>
#include <stdexcept>

namespace ws::api {

// A WS_ERROR is optional everywhere, but one that was given must be one.
[[nodiscard]] inline bool valid_error(WS_ERROR* handle, error*& out) noexcept {
    out = from_handle<error>(handle);
    return handle == nullptr || out != nullptr;
}

// For functions without a handle of their own to check (creators, URL functions).
template <class Body>
[[nodiscard]] HRESULT enter(WS_ERROR* error_handle, Body&& body) noexcept {
    error* err;
    if (!valid_error(error_handle, err)) return E_INVALIDARG;
    try {
        return body(err);
    } catch (const std::bad_alloc&) {
        return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    } catch (const std::length_error&) { // more than the address space holds
        return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
}

template <class T>
[[nodiscard, gnu::cold, gnu::noinline]] HRESULT reject_handle(error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(T::kind)});
}

// For functions on an object: `body(T&, error*)`.
template <class T, class Body>
[[nodiscard]] HRESULT enter(typename T::handle* handle, WS_ERROR* error_handle, Body&& body) noexcept {
    return enter(error_handle, [&](error* err) -> HRESULT {
        T* object = from_handle<T>(handle);
        if (object == nullptr) return reject_handle<T>(err);
        return body(*object, err);
    });
}

// Further handles among the arguments.
template <class T>
[[nodiscard]] HRESULT require_handle(typename T::handle* handle, T*& out, error* err) noexcept {
    out = from_handle<T>(handle);
    return out != nullptr ? S_OK : reject_handle<T>(err);
}
template <class T>
[[nodiscard]] HRESULT optional_handle(typename T::handle* handle, T*& out, error* err) noexcept {
    out = nullptr;
    return handle != nullptr ? require_handle(handle, out, err) : S_OK;
}

template <class P>
[[nodiscard]] HRESULT require(const P* argument, const char* name, error* err) noexcept {
    return argument != nullptr ? S_OK : fail(err, E_INVALIDARG, message_id::null_argument, {name});
}
// An array that comes as a pointer and a count.
template <class P>
[[nodiscard]] HRESULT require_array(const P* argument, size_t count, const char* name, error* err) noexcept {
    return count != 0 ? require(argument, name, err) : S_OK;
}
// A text that may be empty.
[[nodiscard]] inline HRESULT require_text(const WS_STRING& text, const char* name, error* err) noexcept {
    return require_array(text.chars, text.length, name, err);
}

} // namespace ws::api
