/* Strings, bytes, callbacks that complete later, and dates. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* The number of elements of an array, and a field's offset in bytes. */
#define WsCountOf(array) (sizeof(array) / sizeof((array)[0]))
#define WsOffsetOf(type, field) ((ULONG)offsetof(type, field))

/* Initialisers of a WS_STRING: empty, and from a literal or an array of WCHARs (TEXT("...")), less its final zero. */
#define WS_STRING_EMPTY                                                                                                \
    { 0, NULL }
#define WS_STRING_VALUE(s)                                                                                             \
    { (ULONG)(sizeof(s) / sizeof(WCHAR) - 1), (WCHAR*)(s) }

/* UTF-16 text; length counts WCHARs. A terminating zero is not needed, and if there is one, not counted. */
struct _WS_STRING {
    ULONG length;
    LPWSTR chars;
};

/* An array of length bytes. */
struct _WS_BYTES {
    ULONG length;
    BYTE* bytes;
};

/* Bytes in several pieces, in order. */
struct _WS_BUFFERS {
    ULONG bufferCount;
    WS_BYTES* buffers;
};

/* A URI that identifies something, such as a message. When uri.length is 0 it is urn:uuid: and guid. */
struct _WS_UNIQUE_ID {
    WS_STRING uri;
    GUID guid;
};

/* ---- Callbacks and asynchronous calls ---------------------------------------------------------------------------- */

/* A function with a WS_ASYNC_CONTEXT parameter works synchronously when it is null. Otherwise it may return WS_S_ASYNC,
 * and then, and only then, the callback is called with the result. Everything that the call was given must stay valid
 * until that. */

/* How long a callback may keep the thread that it is called on. */
typedef enum {
    WS_SHORT_CALLBACK = 0, /* it returns soon and does not block */
    WS_LONG_CALLBACK = 1   /* it may block */
} WS_CALLBACK_MODEL;

/* Receives the result of an operation that returned WS_S_ASYNC. Runs exactly once for it. */
typedef void(CALLBACK* WS_ASYNC_CALLBACK)(HRESULT errorCode, WS_CALLBACK_MODEL callbackModel, void* callbackState);

/* Whom to call when an operation completes later; callback must not be null. */
struct _WS_ASYNC_CONTEXT {
    WS_ASYNC_CALLBACK callback;
    void* callbackState;
};

/* One step of WsAsyncExecute: hr is the result of the step before. It starts an operation with asyncContext, sets next
 * to the step that is to follow, or leaves it null to end, and returns that operation's HRESULT. */
typedef HRESULT(CALLBACK* WS_ASYNC_FUNCTION)(HRESULT hr, WS_CALLBACK_MODEL callbackModel, void* callbackState,
                                             WS_ASYNC_OPERATION* next, const WS_ASYNC_CONTEXT* asyncContext,
                                             WS_ERROR* error);

/* The step that follows; see WS_ASYNC_FUNCTION. */
struct _WS_ASYNC_OPERATION {
    WS_ASYNC_FUNCTION function;
};

/* WsAsyncExecute's own memory: the caller keeps it alive until the operation is done, and does not look inside. */
struct _WS_ASYNC_STATE {
    void* internal0;
    void* internal1;
    void* internal2;
    void* internal3;
    void* internal4;
};

/* Runs a chain of steps as one operation, beginning with operation, until one sets no next step. With a null
 * asyncContext all of it runs before the call returns. Returns what the last step returned, or WS_S_ASYNC. */
HRESULT WINAPI WsAsyncExecute(WS_ASYNC_STATE* asyncState, WS_ASYNC_FUNCTION operation, WS_CALLBACK_MODEL callbackModel,
                              void* callbackState, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Provides bytes: at most maxSize of them, with actualSize 0 at the end of the data. May return WS_S_ASYNC. */
typedef HRESULT(CALLBACK* WS_READ_CALLBACK)(void* callbackState, void* bytes, ULONG maxSize, ULONG* actualSize,
                                            const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Consumes bytes, in count pieces; all of them or it fails. May return WS_S_ASYNC. */
typedef HRESULT(CALLBACK* WS_WRITE_CALLBACK)(void* callbackState, const WS_BYTES* buffers, ULONG count,
                                             const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* ---- Dates and times --------------------------------------------------------------------------------------------- */

/* What an xsd:dateTime says about its zone. */
typedef enum {
    WS_DATETIME_FORMAT_UTC = 0,   /* 2007-09-25T01:30:00Z */
    WS_DATETIME_FORMAT_LOCAL = 1, /* 2007-09-25T01:30:00-07:00, ticks being UTC */
    WS_DATETIME_FORMAT_NONE = 2   /* 2007-09-25T01:30:00, no zone */
} WS_DATETIME_FORMAT;

/* A point in time: ticks of 100 ns since 0001-01-01T00:00:00, at most 3155378975999999999 (the year 9999's last). */
struct _WS_DATETIME {
    unsigned __int64 ticks;
    WS_DATETIME_FORMAT format;
};

/* A signed span in ticks of 100 ns. */
struct _WS_TIMESPAN {
    __int64 ticks;
};

/* An xsd:duration. milliseconds is below 1000, ticks, of 100 ns, below 10000. */
struct _WS_DURATION {
    BOOL negative;
    ULONG years;
    ULONG months;
    ULONG days;
    ULONG hours;
    ULONG minutes;
    ULONG seconds;
    ULONG milliseconds;
    ULONG ticks;
};

/* Converts to FILETIME, whatever the format field is. WS_E_INVALID_FORMAT for a time before 1601. */
HRESULT WINAPI WsDateTimeToFileTime(const WS_DATETIME* dateTime, FILETIME* fileTime, WS_ERROR* error);

/* Converts to a WS_DATETIME in UTC. WS_E_INVALID_FORMAT for a time after the year 9999, WS_E_NUMERIC_OVERFLOW for one
 * that has no ticks. */
HRESULT WINAPI WsFileTimeToDateTime(const FILETIME* fileTime, WS_DATETIME* dateTime, WS_ERROR* error);

/* ---- Exceptions -------------------------------------------------------------------------------------------------- */

/* Structured exceptions that Windows raises when the API is misused or fails inside; they are not to be handled. */
typedef enum {
    WS_EXCEPTION_CODE_USAGE_FAILURE = (int)0xc03d0000,
    WS_EXCEPTION_CODE_INTERNAL_FAILURE = (int)0xc03d0001
} WS_EXCEPTION_CODE;
