// Parameter lists of exported functions that are defined by name: WS_PARAMETERS_3(WsResetHeap) declares a0 to a2 as the
// header has them, WS_ARGUMENTS_3 passes them on.
#pragma once

#include <webservices.h>

#include <cstddef>
#include <tuple>

namespace ws::api {

template <class F>
struct signature;
template <class R, class... A>
struct signature<R(WINAPI*)(A...)> {
    using result = R;
    template <size_t N>
    using parameter = std::tuple_element_t<N, std::tuple<A...>>;
};

// What an exported function returns, and the type of its N-th parameter, as the header declares them.
template <auto Function>
using result = typename signature<decltype(Function)>::result;
template <auto Function, size_t N>
using parameter = typename signature<decltype(Function)>::template parameter<N>;

} // namespace ws::api

#define WS_PARAMETER(name, n) ws::api::parameter<&name, n> a##n
#define WS_PARAMETERS_1(f) WS_PARAMETER(f, 0)
#define WS_PARAMETERS_2(f) WS_PARAMETERS_1(f), WS_PARAMETER(f, 1)
#define WS_PARAMETERS_3(f) WS_PARAMETERS_2(f), WS_PARAMETER(f, 2)
#define WS_PARAMETERS_4(f) WS_PARAMETERS_3(f), WS_PARAMETER(f, 3)
#define WS_PARAMETERS_5(f) WS_PARAMETERS_4(f), WS_PARAMETER(f, 4)
#define WS_PARAMETERS_6(f) WS_PARAMETERS_5(f), WS_PARAMETER(f, 5)
#define WS_PARAMETERS_7(f) WS_PARAMETERS_6(f), WS_PARAMETER(f, 6)
#define WS_PARAMETERS_8(f) WS_PARAMETERS_7(f), WS_PARAMETER(f, 7)
#define WS_PARAMETERS_9(f) WS_PARAMETERS_8(f), WS_PARAMETER(f, 8)
#define WS_PARAMETERS_10(f) WS_PARAMETERS_9(f), WS_PARAMETER(f, 9)
#define WS_PARAMETERS_11(f) WS_PARAMETERS_10(f), WS_PARAMETER(f, 10)
#define WS_PARAMETERS_12(f) WS_PARAMETERS_11(f), WS_PARAMETER(f, 11)
#define WS_PARAMETERS_13(f) WS_PARAMETERS_12(f), WS_PARAMETER(f, 12)
#define WS_PARAMETERS_14(f) WS_PARAMETERS_13(f), WS_PARAMETER(f, 13)
#define WS_ARGUMENTS_1 a0
#define WS_ARGUMENTS_2 WS_ARGUMENTS_1, a1
#define WS_ARGUMENTS_3 WS_ARGUMENTS_2, a2
#define WS_ARGUMENTS_4 WS_ARGUMENTS_3, a3
#define WS_ARGUMENTS_5 WS_ARGUMENTS_4, a4
#define WS_ARGUMENTS_6 WS_ARGUMENTS_5, a5
#define WS_ARGUMENTS_7 WS_ARGUMENTS_6, a6
#define WS_ARGUMENTS_8 WS_ARGUMENTS_7, a7
#define WS_ARGUMENTS_9 WS_ARGUMENTS_8, a8
#define WS_ARGUMENTS_10 WS_ARGUMENTS_9, a9
#define WS_ARGUMENTS_11 WS_ARGUMENTS_10, a10
#define WS_ARGUMENTS_12 WS_ARGUMENTS_11, a11
#define WS_ARGUMENTS_13 WS_ARGUMENTS_12, a12
#define WS_ARGUMENTS_14 WS_ARGUMENTS_13, a13
