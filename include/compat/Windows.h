/* windows.h in the spelling of the SDK. */
#include_next <windows.h>
