/* Service proxies: calls to a service. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* Properties of a service proxy. */
typedef enum {
    WS_PROXY_PROPERTY_CALL_TIMEOUT = 0,       /* ULONG, ms; 30000 */
    WS_PROXY_PROPERTY_MESSAGE_PROPERTIES = 1, /* WS_MESSAGE_PROPERTIES */
    WS_PROXY_PROPERTY_MAX_CALL_POOL_SIZE = 2, /* USHORT; 5 */
    WS_PROXY_PROPERTY_STATE = 3,              /* WS_SERVICE_PROXY_STATE, read only */
    WS_PROXY_PROPERTY_MAX_PENDING_CALLS = 4,  /* ULONG; 100 */
    WS_PROXY_PROPERTY_MAX_CLOSE_TIMEOUT = 5,  /* ULONG, ms, until a close becomes an abort; 5000 */
    WS_PROXY_FAULT_LANG_ID = 6                /* LANGID of faults */
} WS_PROXY_PROPERTY_ID;

/* A property of a service proxy. */
struct _WS_PROXY_PROPERTY {
    WS_PROXY_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* States of a service proxy. */
typedef enum {
    WS_SERVICE_PROXY_STATE_CREATED = 0,
    WS_SERVICE_PROXY_STATE_OPENING = 1,
    WS_SERVICE_PROXY_STATE_OPEN = 2,
    WS_SERVICE_PROXY_STATE_CLOSING = 3,
    WS_SERVICE_PROXY_STATE_CLOSED = 4,
    WS_SERVICE_PROXY_STATE_FAULTED = 5
} WS_SERVICE_PROXY_STATE;

/* Sees a call's message: the request before it is sent, to add headers, or the reply when its headers have come. A
 * failure fails the call. */
typedef HRESULT(CALLBACK* WS_PROXY_MESSAGE_CALLBACK)(WS_MESSAGE* message, WS_HEAP* heap, void* state, WS_ERROR* error);

/* The callback for a call's message, and its state. */
struct _WS_PROXY_MESSAGE_CALLBACK_CONTEXT {
    WS_PROXY_MESSAGE_CALLBACK callback;
    void* state;
};

/* Properties of one call. */
typedef enum {
    WS_CALL_PROPERTY_CHECK_MUST_UNDERSTAND = 0,   /* BOOL; TRUE */
    WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT = 1,    /* WS_PROXY_MESSAGE_CALLBACK_CONTEXT */
    WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT = 2, /* WS_PROXY_MESSAGE_CALLBACK_CONTEXT */
    WS_CALL_PROPERTY_CALL_ID = 3                  /* ULONG, for WsAbandonCall; not 0 */
} WS_CALL_PROPERTY_ID;

/* A property of one call. */
struct _WS_CALL_PROPERTY {
    WS_CALL_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Makes a service proxy. E_INVALIDARG for a type that the binding does not have, or a property that cannot be set. */
HRESULT WINAPI WsCreateServiceProxy(WS_CHANNEL_TYPE channelType, WS_CHANNEL_BINDING channelBinding,
                                    const WS_SECURITY_DESCRIPTION* securityDescription,
                                    const WS_PROXY_PROPERTY* properties, ULONG propertyCount,
                                    const WS_CHANNEL_PROPERTY* channelProperties, ULONG channelPropertyCount,
                                    WS_SERVICE_PROXY** serviceProxy, WS_ERROR* error);

/* Connects to the service. CREATED becomes OPEN. Errors as of WsOpenChannel. */
HRESULT WINAPI WsOpenServiceProxy(WS_SERVICE_PROXY* serviceProxy, const WS_ENDPOINT_ADDRESS* address,
                                  const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Sends the input parameters, receives the output ones into heap. arguments has a pointer to each parameter; meant for
 * what wsutil writes. WS_E_ENDPOINT_FAULT_RECEIVED, WS_E_OPERATION_ABANDONED, WS_E_OPERATION_TIMED_OUT,
 * WS_E_QUOTA_EXCEEDED when too many calls are pending, WS_E_INVALID_OPERATION unless OPEN, and errors of the
 * channel. */
HRESULT WINAPI WsCall(WS_SERVICE_PROXY* serviceProxy, const WS_OPERATION_DESCRIPTION* operation, const void** arguments,
                      WS_HEAP* heap, const WS_CALL_PROPERTY* callProperties, ULONG callPropertyCount,
                      const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Ends a pending call, or all for callId 0, with WS_E_OPERATION_ABANDONED; what it sends and receives goes on behind
 * the scenes. WS_E_INVALID_OPERATION unless OPEN. */
HRESULT WINAPI WsAbandonCall(WS_SERVICE_PROXY* serviceProxy, ULONG callId, WS_ERROR* error);

/* Waits for pending calls, then closes. Only WS_E_INVALID_OPERATION means that it is not closed. */
HRESULT WINAPI WsCloseServiceProxy(WS_SERVICE_PROXY* serviceProxy, const WS_ASYNC_CONTEXT* asyncContext,
                                   WS_ERROR* error);

/* Ends pending calls with WS_E_OPERATION_ABORTED and faults an open proxy. At once, from any thread. */
HRESULT WINAPI WsAbortServiceProxy(WS_SERVICE_PROXY* serviceProxy, WS_ERROR* error);

/* Makes a CLOSED proxy CREATED again. WS_E_INVALID_OPERATION unless CREATED or CLOSED. */
HRESULT WINAPI WsResetServiceProxy(WS_SERVICE_PROXY* serviceProxy, WS_ERROR* error);

/* Frees the proxy, which must be CREATED or CLOSED; null is allowed. */
void WINAPI WsFreeServiceProxy(WS_SERVICE_PROXY* serviceProxy);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetServiceProxyProperty(WS_SERVICE_PROXY* serviceProxy, WS_PROXY_PROPERTY_ID id, void* value,
                                         ULONG valueSize, WS_ERROR* error);
