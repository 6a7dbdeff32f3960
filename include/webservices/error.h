/* Result codes and error objects. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* Result codes. Every function may also return E_INVALIDARG, for a null, freed or wrong-kind object and for other
 * impossible arguments, and E_OUTOFMEMORY. On failure out parameters are as they were. */

/* The operation goes on; its callback will be called. */
#ifndef WS_S_ASYNC
#define WS_S_ASYNC _HRESULT_TYPEDEF_(0x003d0000)
#endif

/* There are no more messages on the channel. */
#ifndef WS_S_END
#define WS_S_END _HRESULT_TYPEDEF_(0x003d0001)
#endif

/* The data is not in the expected format or has an unexpected value. */
#ifndef WS_E_INVALID_FORMAT
#define WS_E_INVALID_FORMAT _HRESULT_TYPEDEF_(0x803d0000)
#endif

/* The object failed before and must be reset or freed. */
#ifndef WS_E_OBJECT_FAULTED
#define WS_E_OBJECT_FAULTED _HRESULT_TYPEDEF_(0x803d0001)
#endif

/* A number does not fit its type. */
#ifndef WS_E_NUMERIC_OVERFLOW
#define WS_E_NUMERIC_OVERFLOW _HRESULT_TYPEDEF_(0x803d0002)
#endif

/* The object's state does not allow it. */
#ifndef WS_E_INVALID_OPERATION
#define WS_E_INVALID_OPERATION _HRESULT_TYPEDEF_(0x803d0003)
#endif

/* The object was aborted while the operation was pending. */
#ifndef WS_E_OPERATION_ABORTED
#define WS_E_OPERATION_ABORTED _HRESULT_TYPEDEF_(0x803d0004)
#endif

/* The endpoint refused the sender. */
#ifndef WS_E_ENDPOINT_ACCESS_DENIED
#define WS_E_ENDPOINT_ACCESS_DENIED _HRESULT_TYPEDEF_(0x803d0005)
#endif

/* The operation did not complete in its time. */
#ifndef WS_E_OPERATION_TIMED_OUT
#define WS_E_OPERATION_TIMED_OUT _HRESULT_TYPEDEF_(0x803d0006)
#endif

/* The call was abandoned. */
#ifndef WS_E_OPERATION_ABANDONED
#define WS_E_OPERATION_ABANDONED _HRESULT_TYPEDEF_(0x803d0007)
#endif

/* A limit was passed; the error's strings name it. */
#ifndef WS_E_QUOTA_EXCEEDED
#define WS_E_QUOTA_EXCEEDED _HRESULT_TYPEDEF_(0x803d0008)
#endif

/* There is no text in the language asked for. */
#ifndef WS_E_NO_TRANSLATION_AVAILABLE
#define WS_E_NO_TRANSLATION_AVAILABLE _HRESULT_TYPEDEF_(0x803d0009)
#endif

/* Received data failed its security checks. */
#ifndef WS_E_SECURITY_VERIFICATION_FAILURE
#define WS_E_SECURITY_VERIFICATION_FAILURE _HRESULT_TYPEDEF_(0x803d000a)
#endif

/* Something else listens at the address. */
#ifndef WS_E_ADDRESS_IN_USE
#define WS_E_ADDRESS_IN_USE _HRESULT_TYPEDEF_(0x803d000b)
#endif

/* The address is not one of this machine's. */
#ifndef WS_E_ADDRESS_NOT_AVAILABLE
#define WS_E_ADDRESS_NOT_AVAILABLE _HRESULT_TYPEDEF_(0x803d000c)
#endif

/* The endpoint does not exist or its name does not resolve. */
#ifndef WS_E_ENDPOINT_NOT_FOUND
#define WS_E_ENDPOINT_NOT_FOUND _HRESULT_TYPEDEF_(0x803d000d)
#endif

/* The endpoint is not in service at the moment. */
#ifndef WS_E_ENDPOINT_NOT_AVAILABLE
#define WS_E_ENDPOINT_NOT_AVAILABLE _HRESULT_TYPEDEF_(0x803d000e)
#endif

/* The endpoint could not process the message. */
#ifndef WS_E_ENDPOINT_FAILURE
#define WS_E_ENDPOINT_FAILURE _HRESULT_TYPEDEF_(0x803d000f)
#endif

/* No way leads to the endpoint. */
#ifndef WS_E_ENDPOINT_UNREACHABLE
#define WS_E_ENDPOINT_UNREACHABLE _HRESULT_TYPEDEF_(0x803d0010)
#endif

/* The endpoint does not know the message's action. */
#ifndef WS_E_ENDPOINT_ACTION_NOT_SUPPORTED
#define WS_E_ENDPOINT_ACTION_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x803d0011)
#endif

/* The endpoint is overloaded. */
#ifndef WS_E_ENDPOINT_TOO_BUSY
#define WS_E_ENDPOINT_TOO_BUSY _HRESULT_TYPEDEF_(0x803d0012)
#endif

/* The endpoint answered with a fault, which the error object has. */
#ifndef WS_E_ENDPOINT_FAULT_RECEIVED
#define WS_E_ENDPOINT_FAULT_RECEIVED _HRESULT_TYPEDEF_(0x803d0013)
#endif

/* The connection ended. */
#ifndef WS_E_ENDPOINT_DISCONNECTED
#define WS_E_ENDPOINT_DISCONNECTED _HRESULT_TYPEDEF_(0x803d0014)
#endif

/* The HTTP proxy could not process the request. */
#ifndef WS_E_PROXY_FAILURE
#define WS_E_PROXY_FAILURE _HRESULT_TYPEDEF_(0x803d0015)
#endif

/* The HTTP proxy refused the sender. */
#ifndef WS_E_PROXY_ACCESS_DENIED
#define WS_E_PROXY_ACCESS_DENIED _HRESULT_TYPEDEF_(0x803d0016)
#endif

/* The feature is not available on this platform. */
#ifndef WS_E_NOT_SUPPORTED
#define WS_E_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x803d0017)
#endif

/* The HTTP proxy asks for the basic scheme. */
#ifndef WS_E_PROXY_REQUIRES_BASIC_AUTH
#define WS_E_PROXY_REQUIRES_BASIC_AUTH _HRESULT_TYPEDEF_(0x803d0018)
#endif

/* The HTTP proxy asks for the digest scheme. */
#ifndef WS_E_PROXY_REQUIRES_DIGEST_AUTH
#define WS_E_PROXY_REQUIRES_DIGEST_AUTH _HRESULT_TYPEDEF_(0x803d0019)
#endif

/* The HTTP proxy asks for the NTLM scheme. */
#ifndef WS_E_PROXY_REQUIRES_NTLM_AUTH
#define WS_E_PROXY_REQUIRES_NTLM_AUTH _HRESULT_TYPEDEF_(0x803d001a)
#endif

/* The HTTP proxy asks for the negotiate scheme. */
#ifndef WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH
#define WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH _HRESULT_TYPEDEF_(0x803d001b)
#endif

/* The server asks for the basic scheme. */
#ifndef WS_E_SERVER_REQUIRES_BASIC_AUTH
#define WS_E_SERVER_REQUIRES_BASIC_AUTH _HRESULT_TYPEDEF_(0x803d001c)
#endif

/* The server asks for the digest scheme. */
#ifndef WS_E_SERVER_REQUIRES_DIGEST_AUTH
#define WS_E_SERVER_REQUIRES_DIGEST_AUTH _HRESULT_TYPEDEF_(0x803d001d)
#endif

/* The server asks for the NTLM scheme. */
#ifndef WS_E_SERVER_REQUIRES_NTLM_AUTH
#define WS_E_SERVER_REQUIRES_NTLM_AUTH _HRESULT_TYPEDEF_(0x803d001e)
#endif

/* The server asks for the negotiate scheme. */
#ifndef WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH
#define WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH _HRESULT_TYPEDEF_(0x803d001f)
#endif

/* The endpoint's URL is not valid. */
#ifndef WS_E_INVALID_ENDPOINT_URL
#define WS_E_INVALID_ENDPOINT_URL _HRESULT_TYPEDEF_(0x803d0020)
#endif

/* Something else; see the original error code. */
#ifndef WS_E_OTHER
#define WS_E_OTHER _HRESULT_TYPEDEF_(0x803d0021)
#endif

/* The server rejected a security token as expired. */
#ifndef WS_E_SECURITY_TOKEN_EXPIRED
#define WS_E_SECURITY_TOKEN_EXPIRED _HRESULT_TYPEDEF_(0x803d0022)
#endif

/* The security system failed. */
#ifndef WS_E_SECURITY_SYSTEM_FAILURE
#define WS_E_SECURITY_SYSTEM_FAILURE _HRESULT_TYPEDEF_(0x803d0023)
#endif

/* ---- Error objects ----------------------------------------------------------------------------------------------- */

/* Properties of an error object. */
typedef enum {
    WS_ERROR_PROPERTY_STRING_COUNT = 0,        /* ULONG, read only; counts the original code's text */
    WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE = 1, /* ULONG: the code that became a WS_E_ code */
    WS_ERROR_PROPERTY_LANGID = 2               /* LANGID of the strings; set on creation or after WsResetError */
} WS_ERROR_PROPERTY_ID;

/* A property given to WsCreateError; only WS_ERROR_PROPERTY_LANGID. */
struct _WS_ERROR_PROPERTY {
    WS_ERROR_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Makes an error object, which calls fill with the reason of a failure. Its language is the user's unless a property
 * says otherwise. E_INVALIDARG for a property that cannot be set. */
HRESULT WINAPI WsCreateError(const WS_ERROR_PROPERTY* properties, ULONG propertyCount, WS_ERROR** error);

/* Empties the error object for the next call. E_INVALIDARG when error is null. */
HRESULT WINAPI WsResetError(WS_ERROR* error);

/* Frees the error object. Null is allowed. */
void WINAPI WsFreeError(WS_ERROR* error);

/* Adds a string, in the object's language, before the ones already there. */
HRESULT WINAPI WsAddErrorString(WS_ERROR* error, const WS_STRING* string);

/* Gives a string: index 0 is the newest and most general, the last one the text of the original code. It lives until
 * the error object is reset or freed. E_INVALIDARG when index is too large. */
HRESULT WINAPI WsGetErrorString(WS_ERROR* error, ULONG index, WS_STRING* string);

/* Reads a property into buffer. E_INVALIDARG for an unknown id or a wrong bufferSize. */
HRESULT WINAPI WsGetErrorProperty(WS_ERROR* error, WS_ERROR_PROPERTY_ID id, void* buffer, ULONG bufferSize);

/* Sets a property: the original error code, or the language while the object is empty. E_INVALIDARG for others. */
HRESULT WINAPI WsSetErrorProperty(WS_ERROR* error, WS_ERROR_PROPERTY_ID id, const void* value, ULONG valueSize);

/* Makes destination a copy of source. E_INVALIDARG when either is null. */
HRESULT WINAPI WsCopyError(WS_ERROR* source, WS_ERROR* destination);
