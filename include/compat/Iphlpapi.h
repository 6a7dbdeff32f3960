/* iphlpapi.h in the spelling of the SDK. */
#include_next <iphlpapi.h>
