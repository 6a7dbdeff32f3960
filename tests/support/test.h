// cmocka for C++: include it first, then the headers under test.
#pragma once

#include <csetjmp>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <string>

// clang-format off: cmocka.h needs the four headers above, and has no extern "C" of its own.
extern "C" {
#include <cmocka.h>
}
// clang-format on

// cmocka's macro would hide functions of that name; fail_msg does without it.
#undef fail
#undef fail_msg
#define fail_msg(...) (print_error(__VA_ARGS__), print_error("\n"), _fail(__FILE__, __LINE__))
