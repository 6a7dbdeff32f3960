/* winhttp.h in the spelling of the SDK. */
#include_next <winhttp.h>
