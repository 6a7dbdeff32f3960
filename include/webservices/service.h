/* Services: contracts, operations and their context. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* How a message's body is laid out. */
typedef enum {
    WS_NON_RPC_LITERAL_OPERATION = 0, /* document/literal */
    WS_RPC_LITERAL_OPERATION = 1      /* rpc/literal */
} WS_OPERATION_STYLE;

/* What a parameter of an operation is. */
typedef enum {
    WS_PARAMETER_TYPE_NORMAL = 0,
    WS_PARAMETER_TYPE_ARRAY = 1, /* its count is the parameter with the same indices */
    WS_PARAMETER_TYPE_ARRAY_COUNT = 2,
    WS_PARAMETER_TYPE_MESSAGES = 3 /* a whole message's body */
} WS_PARAMETER_TYPE;

/* A parameter: its field in the input and in the output message, 0xffff where there is none. */
struct _WS_PARAMETER_DESCRIPTION {
    WS_PARAMETER_TYPE parameterType;
    USHORT inputMessageIndex;
    USHORT outputMessageIndex;
};

/* Options of an operation's messages. */
#define WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT 0x1 /* the body's element may be xsi:nil */

/* Calls the operation from a frame of its parameters; written by wsutil. */
typedef HRESULT(CALLBACK* WS_SERVICE_STUB_CALLBACK)(const WS_OPERATION_CONTEXT* context, void* frame,
                                                    const void* callback, const WS_ASYNC_CONTEXT* asyncContext,
                                                    WS_ERROR* error);

/* An operation: versionInfo is 1; the output message is null for one-way operations; the stub is a service's only. */
struct _WS_OPERATION_DESCRIPTION {
    ULONG versionInfo;
    WS_MESSAGE_DESCRIPTION* inputMessageDescription;
    WS_MESSAGE_DESCRIPTION* outputMessageDescription;
    ULONG inputMessageOptions;
    ULONG outputMessageOptions;
    USHORT parameterCount;
    WS_PARAMETER_DESCRIPTION* parameterDescription;
    WS_SERVICE_STUB_CALLBACK stubCallback;
    WS_OPERATION_STYLE style;
};

/* The operations of a contract. */
struct _WS_CONTRACT_DESCRIPTION {
    ULONG operationCount;
    WS_OPERATION_DESCRIPTION** operations;
};

/* Handles a message that no operation does. WS_S_ASYNC when it goes on. */
typedef HRESULT(CALLBACK* WS_SERVICE_MESSAGE_RECEIVE_CALLBACK)(const WS_OPERATION_CONTEXT* context,
                                                               const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* What an endpoint does: operations, called through methodTable, or a handler for all other messages, or both. */
struct _WS_SERVICE_CONTRACT {
    const WS_CONTRACT_DESCRIPTION* contractDescription;
    WS_SERVICE_MESSAGE_RECEIVE_CALLBACK defaultMessageHandlerCallback;
    const void* methodTable;
};

/* What a service operation or callback can ask for; not all is there at all times. */
typedef enum {
    WS_OPERATION_CONTEXT_PROPERTY_CHANNEL = 0,              /* WS_CHANNEL* */
    WS_OPERATION_CONTEXT_PROPERTY_CONTRACT_DESCRIPTION = 1, /* const WS_CONTRACT_DESCRIPTION* */
    WS_OPERATION_CONTEXT_PROPERTY_HOST_USER_STATE = 2,      /* void*, of WS_SERVICE_PROPERTY_HOST_USER_STATE */
    WS_OPERATION_CONTEXT_PROPERTY_CHANNEL_USER_STATE = 3,   /* void*, of the accept channel callback */
    WS_OPERATION_CONTEXT_PROPERTY_INPUT_MESSAGE = 4,        /* WS_MESSAGE* */
    WS_OPERATION_CONTEXT_PROPERTY_OUTPUT_MESSAGE = 5,       /* WS_MESSAGE* */
    WS_OPERATION_CONTEXT_PROPERTY_HEAP = 6,                 /* WS_HEAP* of the parameters */
    WS_OPERATION_CONTEXT_PROPERTY_LISTENER = 7,             /* WS_LISTENER* */
    WS_OPERATION_CONTEXT_PROPERTY_ENDPOINT_ADDRESS = 8      /* WS_ENDPOINT_ADDRESS* */
} WS_OPERATION_CONTEXT_PROPERTY_ID;

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize, WS_E_INVALID_OPERATION when it is not there
 * now. */
HRESULT WINAPI WsGetOperationContextProperty(const WS_OPERATION_CONTEXT* context, WS_OPERATION_CONTEXT_PROPERTY_ID id,
                                             void* value, ULONG valueSize, WS_ERROR* error);

/* Why an operation is cancelled. */
typedef enum { WS_SERVICE_HOST_ABORT = 0, WS_SERVICE_CHANNEL_FAULTED = 1 } WS_SERVICE_CANCEL_REASON;

/* Tells an asynchronous operation that its host is aborted or its channel failed. It must still complete. */
typedef void(CALLBACK* WS_OPERATION_CANCEL_CALLBACK)(WS_SERVICE_CANCEL_REASON reason, void* state);

/* Frees the state of the cancel callback, when that cannot be called any more. */
typedef void(CALLBACK* WS_OPERATION_FREE_STATE_CALLBACK)(void* state);

/* Asks to be told of cancellation, once, while the operation runs: at once when it was cancelled already. The state is
 * freed when the operation has ended. WS_E_INVALID_OPERATION the second time. */
HRESULT WINAPI WsRegisterOperationForCancel(const WS_OPERATION_CONTEXT* context,
                                            WS_OPERATION_CANCEL_CALLBACK cancelCallback,
                                            WS_OPERATION_FREE_STATE_CALLBACK freestateCallback, void* userState,
                                            WS_ERROR* error);

/* Called for each channel accepted; may give it a state. A failure refuses it. */
typedef HRESULT(CALLBACK* WS_SERVICE_ACCEPT_CHANNEL_CALLBACK)(const WS_OPERATION_CONTEXT* context, void** channelState,
                                                              const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Called when a channel is about to close, in order or not; frees its state. */
typedef HRESULT(CALLBACK* WS_SERVICE_CLOSE_CHANNEL_CALLBACK)(const WS_OPERATION_CONTEXT* context,
                                                             const WS_ASYNC_CONTEXT* asyncContext);

/* Decides whether a message's sender is authorized; a failure is a no. */
typedef HRESULT(CALLBACK* WS_SERVICE_SECURITY_CALLBACK)(const WS_OPERATION_CONTEXT* context, BOOL* authorized,
                                                        WS_ERROR* error);

/* The callback for accepted channels. */
struct _WS_SERVICE_PROPERTY_ACCEPT_CALLBACK {
    WS_SERVICE_ACCEPT_CHANNEL_CALLBACK callback;
};

/* The callback for channels about to close. */
struct _WS_SERVICE_PROPERTY_CLOSE_CALLBACK {
    WS_SERVICE_CLOSE_CHANNEL_CALLBACK callback;
};
