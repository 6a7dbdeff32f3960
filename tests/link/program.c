/* A program as users of Microsoft's linker have it: linked by lld-link with WebServices.lib, without mingw's libraries.
 * Its exit status is 0 when every call went through, else the number of the first that did not. */
#include <webservices.h>

static int run(void) {
    WS_ERROR* error = NULL;
    ULONG strings = 1;
    LANGID language = 0;
    if (WsCreateError(NULL, 0, &error) != S_OK) return 1;
    if (WsGetErrorProperty(error, WS_ERROR_PROPERTY_STRING_COUNT, &strings, sizeof(strings)) != S_OK) return 2;
    if (strings != 0) return 3;
    if (WsGetErrorProperty(error, WS_ERROR_PROPERTY_LANGID, &language, sizeof(language)) != S_OK) return 4;
    if (WsResetError(error) != S_OK) return 5;
    /* Seven arguments on the stack: on i686 the callee takes them off. */
    if (WsReadType(NULL, WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, NULL, WS_READ_REQUIRED_VALUE, NULL, NULL, 0, error) >=
        0)
        return 6;
    WsFreeError(error);
    return 0;
}

void start(void) {
    ExitProcess((UINT)run());
}
