// Calls any exported function with arguments given as untyped pointers, by the types that the header declares.
#pragma once

#include <webservices.h>

#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace test {

enum class handle_type {
    none,
    error,
    heap,
    xml_reader,
    xml_writer,
    xml_buffer,
    message,
    channel,
    listener,
    service_host,
    service_proxy,
    operation_context,
    security_token,
    security_context,
    metadata,
    policy,
    count
};

template <class P>
constexpr handle_type handle_type_of() {
    using T = std::remove_const_t<std::remove_pointer_t<P>>;
    if constexpr (!std::is_pointer_v<P>) return handle_type::none;
    if constexpr (std::is_same_v<T, WS_ERROR>) return handle_type::error;
    if constexpr (std::is_same_v<T, WS_HEAP>) return handle_type::heap;
    if constexpr (std::is_same_v<T, WS_XML_READER>) return handle_type::xml_reader;
    if constexpr (std::is_same_v<T, WS_XML_WRITER>) return handle_type::xml_writer;
    if constexpr (std::is_same_v<T, WS_XML_BUFFER>) return handle_type::xml_buffer;
    if constexpr (std::is_same_v<T, WS_MESSAGE>) return handle_type::message;
    if constexpr (std::is_same_v<T, WS_CHANNEL>) return handle_type::channel;
    if constexpr (std::is_same_v<T, WS_LISTENER>) return handle_type::listener;
    if constexpr (std::is_same_v<T, WS_SERVICE_HOST>) return handle_type::service_host;
    if constexpr (std::is_same_v<T, WS_SERVICE_PROXY>) return handle_type::service_proxy;
    if constexpr (std::is_same_v<T, WS_OPERATION_CONTEXT>) return handle_type::operation_context;
    if constexpr (std::is_same_v<T, WS_SECURITY_TOKEN>) return handle_type::security_token;
    if constexpr (std::is_same_v<T, WS_SECURITY_CONTEXT>) return handle_type::security_context;
    if constexpr (std::is_same_v<T, WS_METADATA>) return handle_type::metadata;
    if constexpr (std::is_same_v<T, WS_POLICY>) return handle_type::policy;
    return handle_type::none;
}

struct parameter {
    bool pointer;
    bool required;
    bool after_state; // required, but the object's state is looked at first
    handle_type handle;
};

struct any_function {
    const char* name;
    std::vector<parameter> parameters;
    bool returns_nothing;
    HRESULT (*call)(const std::vector<void*>& arguments); // as many as parameters; those for no pointers are ignored
};

// A parameter that is no pointer gets 0.
template <class P>
P argument(void* pointer) {
    if constexpr (std::is_pointer_v<P>)
        return reinterpret_cast<P>(const_cast<std::remove_const_t<std::remove_pointer_t<decltype(pointer)>>*>(pointer));
    else
        return P{};
}

template <auto Function, class R, class... A>
any_function describe(R(WINAPI*)(A...), const char* name, std::string_view marks) {
    any_function out{name, {}, std::is_void_v<R>, nullptr};
    size_t i = 0;
    const auto note = [&](bool pointer, handle_type handle) {
        const char mark = marks.at(i++);
        out.parameters.push_back({pointer, mark != 'o' && mark != 'v', mark == 's', handle});
    };
    (note(std::is_pointer_v<A>, handle_type_of<A>()), ...);
    out.call = [](const std::vector<void*>& arguments) {
        return [&]<size_t... N>(std::index_sequence<N...>)->HRESULT {
            if constexpr (std::is_void_v<R>) {
                Function(argument<A>(arguments.at(N))...);
                return S_OK;
            } else {
                return Function(argument<A>(arguments.at(N))...);
            }
        }
        (std::index_sequence_for<A...>());
    };
    return out;
}

inline std::vector<any_function> all_functions() {
    return {
#define FUNCTION(name, marks) describe<&name>(&name, #name, marks),
#include "support/functions.inc"
#undef FUNCTION
    };
}

// Those that are not implemented yet.
inline std::vector<std::string_view> missing_functions() {
    return {
#define WS_UNIMPLEMENTED(name, ...) #name,
#define WS_UNIMPLEMENTED_VOID(name, ...) #name,
#include "api/unimplemented.inc"
#undef WS_UNIMPLEMENTED
#undef WS_UNIMPLEMENTED_VOID
    };
}

} // namespace test
