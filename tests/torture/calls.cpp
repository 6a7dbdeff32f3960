// The test programs' way to each of the library's functions (ld --wrap).
#include "torture/torture.h"

#include "api/parameters.h"

#define FUNCTION(name, count, ...)                                                                                     \
    extern "C" decltype(name) __real_##name;                                                                           \
    extern "C" ws::api::result<&name> __wrap_##name(WS_PARAMETERS_##count(name)) {                                     \
        return test::torture::call(#name, &__real_##name, WS_ARGUMENTS_##count);                                       \
    }
#include "header/functions.inc"
