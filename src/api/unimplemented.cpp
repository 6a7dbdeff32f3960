// An export that is not implemented yet checks its handles like any other, and then says that it is missing.
#include "api/enter.h"
#include "api/parameters.h"

#include <tuple>
#include <type_traits>

namespace ws::api {
namespace {

// The kind of handle that a parameter of this type is; 0 for all that are none.
template <class P>
constexpr handle_kind kind_of{};
template <class P>
constexpr handle_kind kind_of<const P*> = kind_of<P*>;
template <>
constexpr handle_kind kind_of<WS_ERROR*> = handle_kind::error;
template <>
constexpr handle_kind kind_of<WS_HEAP*> = handle_kind::heap;
template <>
constexpr handle_kind kind_of<WS_XML_READER*> = handle_kind::xml_reader;
template <>
constexpr handle_kind kind_of<WS_XML_WRITER*> = handle_kind::xml_writer;
template <>
constexpr handle_kind kind_of<WS_XML_BUFFER*> = handle_kind::xml_buffer;
template <>
constexpr handle_kind kind_of<WS_MESSAGE*> = handle_kind::message;
template <>
constexpr handle_kind kind_of<WS_CHANNEL*> = handle_kind::channel;
template <>
constexpr handle_kind kind_of<WS_LISTENER*> = handle_kind::listener;
template <>
constexpr handle_kind kind_of<WS_SERVICE_HOST*> = handle_kind::service_host;
template <>
constexpr handle_kind kind_of<WS_SERVICE_PROXY*> = handle_kind::service_proxy;
template <>
constexpr handle_kind kind_of<WS_OPERATION_CONTEXT*> = handle_kind::operation_context;
template <>
constexpr handle_kind kind_of<WS_SECURITY_TOKEN*> = handle_kind::security_token;
template <>
constexpr handle_kind kind_of<WS_SECURITY_CONTEXT*> = handle_kind::security_context;
template <>
constexpr handle_kind kind_of<WS_METADATA*> = handle_kind::metadata;
template <>
constexpr handle_kind kind_of<WS_POLICY*> = handle_kind::policy;

// Adds what is wrong with one argument, if it is a handle, to `err`.
template <class P>
[[nodiscard]] HRESULT check_handle(const P& argument, bool optional, error* err) noexcept {
    if constexpr (kind_of<P> != handle_kind{}) {
        if (optional && argument == nullptr) return S_OK;
        if (!is_handle(argument, kind_of<P>))
            return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(kind_of<P>)});
    }
    return S_OK;
}

template <class... A>
[[nodiscard]] HRESULT unimplemented(const char* name, std::initializer_list<size_t> nullable, A... arguments) noexcept {
    using last = std::tuple_element_t<sizeof...(A) - 1, std::tuple<A...>>;
    error* err = nullptr;
    if constexpr (std::is_same_v<last, WS_ERROR*>) {
        if (!valid_error(std::get<sizeof...(A) - 1>(std::tuple(arguments...)), err)) return E_INVALIDARG;
    }
    HRESULT hr = S_OK;
    size_t position = 0;
    const auto check = [&](const auto& argument) {
        const size_t at = position++;
        bool optional = sizeof...(A) > 1 && at == sizeof...(A) - 1;
        for (const size_t each : nullable)
            optional |= each == at;
        if (SUCCEEDED(hr)) hr = check_handle(argument, optional, err);
    };
    (check(arguments), ...);
    return FAILED(hr) ? hr : fail(err, E_NOTIMPL, message_id::not_implemented, {name});
}

} // namespace
} // namespace ws::api

#define WS_UNIMPLEMENTED(name, arity, ...)                                                                             \
    HRESULT WINAPI name(WS_PARAMETERS_##arity(name)) {                                                                 \
        return ws::api::unimplemented(#name, {__VA_ARGS__}, WS_ARGUMENTS_##arity);                                     \
    }
// Only the functions that free an object return nothing: there is nothing to free yet.
#define WS_UNIMPLEMENTED_VOID(name, arity)                                                                             \
    void WINAPI name(WS_PARAMETERS_##arity(name)) {                                                                    \
        static_cast<void>(WS_ARGUMENTS_##arity);                                                                       \
    }

#include "api/unimplemented.inc"
