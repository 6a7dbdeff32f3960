/* webservices-io.dll: the name by which Wine finds webservices-io.so. It has nothing to do itself. */
#include <windows.h>

BOOL WINAPI DllMainCRTStartup(HINSTANCE instance, DWORD reason, void* reserved) {
    (void)instance, (void)reason, (void)reserved;
    return TRUE;
}
