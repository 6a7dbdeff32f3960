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

// cmocka's macro would hide functions of that name; fail_msg stays.
#undef fail
