/* Channels. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* Functions that wait take a WS_ASYNC_CONTEXT, and return WS_S_ASYNC when they go on without the caller. Those that
 * send or receive can fail with WS_E_OPERATION_ABORTED, WS_E_OPERATION_TIMED_OUT, WS_E_INVALID_OPERATION (the channel's
 * or message's state), WS_E_INVALID_FORMAT, WS_E_QUOTA_EXCEEDED, any WS_E_ENDPOINT_ code, and with security or HTTP any
 * WS_E_SECURITY_, WS_E_PROXY_ or WS_E_SERVER_ code. */

/* Who sends and who receives, and whether messages belong together. */
typedef enum {
    WS_CHANNEL_TYPE_INPUT = 1,          /* receives; a UDP listener's */
    WS_CHANNEL_TYPE_OUTPUT = 2,         /* sends; no binding has it */
    WS_CHANNEL_TYPE_SESSION = 4,        /* a flag only */
    WS_CHANNEL_TYPE_INPUT_SESSION = 5,  /* no binding has it */
    WS_CHANNEL_TYPE_OUTPUT_SESSION = 6, /* no binding has it */
    WS_CHANNEL_TYPE_DUPLEX = 3,         /* sends and receives; a UDP client's */
    WS_CHANNEL_TYPE_DUPLEX_SESSION = 7, /* sends and receives; TCP and named pipe */
    WS_CHANNEL_TYPE_REQUEST = 8,        /* sends, then receives; an HTTP client's */
    WS_CHANNEL_TYPE_REPLY = 16          /* receives, then sends; an HTTP listener's */
} WS_CHANNEL_TYPE;

/* The transports. */
typedef enum {
    WS_HTTP_CHANNEL_BINDING = 0,     /* http:// and https:// */
    WS_TCP_CHANNEL_BINDING = 1,      /* net.tcp:// */
    WS_UDP_CHANNEL_BINDING = 2,      /* soap.udp:// */
    WS_CUSTOM_CHANNEL_BINDING = 3,   /* the program's own callbacks */
    WS_NAMEDPIPE_CHANNEL_BINDING = 4 /* net.pipe:// */
} WS_CHANNEL_BINDING;

/* States of a channel. */
typedef enum {
    WS_CHANNEL_STATE_CREATED = 0,   /* new or reset */
    WS_CHANNEL_STATE_OPENING = 1,   /* WsOpenChannel runs */
    WS_CHANNEL_STATE_ACCEPTING = 2, /* WsAcceptChannel runs */
    WS_CHANNEL_STATE_OPEN = 3,      /* messages flow */
    WS_CHANNEL_STATE_FAULTED = 4,   /* it failed or was aborted; close it */
    WS_CHANNEL_STATE_CLOSING = 5,   /* WsCloseChannel runs */
    WS_CHANNEL_STATE_CLOSED = 6     /* reset or free it */
} WS_CHANNEL_STATE;

/* Versions of IP. */
typedef enum {
    WS_IP_VERSION_4 = 1,
    WS_IP_VERSION_6 = 2,
    WS_IP_VERSION_AUTO = 3 /* both */
} WS_IP_VERSION;

/* Whether messages are whole in memory or come in parts. Streaming is HTTP only. */
typedef enum {
    WS_STREAMED_INPUT_TRANSFER_MODE = 1,
    WS_STREAMED_OUTPUT_TRANSFER_MODE = 2,
    WS_BUFFERED_TRANSFER_MODE = 0,
    WS_STREAMED_TRANSFER_MODE = 3
} WS_TRANSFER_MODE;

/* Who handles HTTP cookies: the program, or the channel. */
typedef enum { WS_MANUAL_COOKIE_MODE = 1, WS_AUTO_COOKIE_MODE = 2 } WS_COOKIE_MODE;

/* Where a client finds its HTTP proxy. */
typedef enum {
    WS_HTTP_PROXY_SETTING_MODE_AUTO = 1, /* in the user's settings */
    WS_HTTP_PROXY_SETTING_MODE_NONE = 2,
    WS_HTTP_PROXY_SETTING_MODE_CUSTOM = 3 /* WS_CUSTOM_HTTP_PROXY */
} WS_HTTP_PROXY_SETTING_MODE;

/* Properties of a channel. Times are ULONG, in milliseconds, or INFINITE. C, L, G, S: for WsCreateChannel,
 * WsCreateChannelForListener, WsGetChannelProperty, WsSetChannelProperty. */
typedef enum {
    WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE = 0,            /* ULONG, bytes; 65536 (CLG) */
    WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE = 1,            /* unsigned __int64, bytes; 4194304 (CLG) */
    WS_CHANNEL_PROPERTY_MAX_STREAMED_START_SIZE = 2,              /* ULONG, bytes; 16384 (CLG) */
    WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE = 3,              /* ULONG, bytes; 65536 (CLG) */
    WS_CHANNEL_PROPERTY_ENCODING = 4,                             /* WS_ENCODING; UTF-8, or binary session (CLG) */
    WS_CHANNEL_PROPERTY_ENVELOPE_VERSION = 5,                     /* WS_ENVELOPE_VERSION; SOAP 1.2 (CLG) */
    WS_CHANNEL_PROPERTY_ADDRESSING_VERSION = 6,                   /* WS_ADDRESSING_VERSION; 1.0 (CLG) */
    WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE = 7,          /* ULONG, bytes; 2048 (CLG) */
    WS_CHANNEL_PROPERTY_STATE = 8,                                /* WS_CHANNEL_STATE (G) */
    WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL = 9,                 /* WS_CALLBACK_MODEL; long (CG) */
    WS_CHANNEL_PROPERTY_IP_VERSION = 10,                          /* WS_IP_VERSION; auto (CG) */
    WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT = 11,                     /* INFINITE (CGS) */
    WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT = 12,                     /* 30000 (CGS) */
    WS_CHANNEL_PROPERTY_SEND_TIMEOUT = 13,                        /* 30000 (CLGS) */
    WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT = 14,            /* 30000 (CGS) */
    WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT = 15,                     /* 30000 (CLGS) */
    WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT = 16,                       /* 30000 (CLGS) */
    WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS = 17,                     /* BOOL; FALSE makes all times infinite (C) */
    WS_CHANNEL_PROPERTY_TRANSFER_MODE = 18,                       /* WS_TRANSFER_MODE; buffered (CLG) */
    WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE = 19,                 /* ULONG, adapter's index; 0: default (CGS) */
    WS_CHANNEL_PROPERTY_MULTICAST_HOPS = 20,                      /* ULONG; 1 (CG) */
    WS_CHANNEL_PROPERTY_REMOTE_ADDRESS = 21,                      /* WS_ENDPOINT_ADDRESS (G) */
    WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS = 22,                   /* SOCKADDR_STORAGE, once reading (G) */
    WS_CHANNEL_PROPERTY_HTTP_CONNECTION_ID = 23,                  /* ULONGLONG, once reading (G) */
    WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS = 24,            /* WS_CUSTOM_CHANNEL_CALLBACKS (CL) */
    WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS = 25,           /* any value, for the create callback (CL) */
    WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE = 26,             /* void* (G) */
    WS_CHANNEL_PROPERTY_TRANSPORT_URL = 27,                       /* WS_STRING, a server's (G) */
    WS_CHANNEL_PROPERTY_NO_DELAY = 28,                            /* BOOL; FALSE: Nagle's algorithm (CLGS) */
    WS_CHANNEL_PROPERTY_SEND_KEEP_ALIVES = 29,                    /* BOOL; FALSE (CL) */
    WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME = 30,                     /* ULONG, ms; 2 hours (CL) */
    WS_CHANNEL_PROPERTY_KEEP_ALIVE_INTERVAL = 31,                 /* ULONG, ms; 1 s (CL) */
    WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS = 32,         /* ULONG; INFINITE (C) */
    WS_CHANNEL_PROPERTY_IS_SESSION_SHUT_DOWN = 33,                /* BOOL (G) */
    WS_CHANNEL_PROPERTY_CHANNEL_TYPE = 34,                        /* WS_CHANNEL_TYPE (G) */
    WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE = 35,          /* ULONG, bytes kept; 65536 (CLG) */
    WS_CHANNEL_PROPERTY_ENCODER = 36,                             /* WS_CHANNEL_ENCODER (CL) */
    WS_CHANNEL_PROPERTY_DECODER = 37,                             /* WS_CHANNEL_DECODER (CL) */
    WS_CHANNEL_PROPERTY_PROTECTION_LEVEL = 38,                    /* WS_PROTECTION_LEVEL (G) */
    WS_CHANNEL_PROPERTY_COOKIE_MODE = 39,                         /* WS_COOKIE_MODE; auto (C) */
    WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE = 40,             /* WS_HTTP_PROXY_SETTING_MODE; auto (C) */
    WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY = 41,                   /* WS_CUSTOM_HTTP_PROXY (C) */
    WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING = 42,                /* WS_HTTP_MESSAGE_MAPPING (CL) */
    WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT = 43,                /* BOOL; FALSE (C) */
    WS_CHANNEL_PROPERTY_HTTP_REDIRECT_CALLBACK_CONTEXT = 44,      /* WS_HTTP_REDIRECT_CALLBACK_CONTEXT (C) */
    WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS = 45,                    /* BOOL; TRUE (CGS) */
    WS_CHANNEL_PROPERTY_ALLOW_UNSECURED_FAULTS = 46,              /* BOOL; FALSE (CGS) */
    WS_CHANNEL_PROPERTY_HTTP_SERVER_SPN = 47,                     /* WCHAR* (G) */
    WS_CHANNEL_PROPERTY_HTTP_PROXY_SPN = 48,                      /* WCHAR* (G) */
    WS_CHANNEL_PROPERTY_MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE = 49 /* ULONG, bytes; 65536 (LG) */
} WS_CHANNEL_PROPERTY_ID;

/* A property of a channel. */
struct _WS_CHANNEL_PROPERTY {
    WS_CHANNEL_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of channels that another object makes. */
struct _WS_CHANNEL_PROPERTIES {
    WS_CHANNEL_PROPERTY* properties;
    ULONG propertyCount;
};

/* Proxies as host:port, and servers not to be reached through them (<local>: all without a dot), separated by
 * semicolons. */
struct _WS_CUSTOM_HTTP_PROXY {
    WS_STRING servers;
    WS_STRING bypass;
};

/* Decides on an HTTP redirection: S_OK follows it, any other code does not. */
typedef HRESULT(CALLBACK* WS_HTTP_REDIRECT_CALLBACK)(void* state, const WS_STRING* originalUrl,
                                                     const WS_STRING* newUrl);

/* The callback for redirections, and its state. */
struct _WS_HTTP_REDIRECT_CALLBACK_CONTEXT {
    WS_HTTP_REDIRECT_CALLBACK callback;
    void* state;
};

/* What the end of the messages is to WsReceiveMessage. */
typedef enum {
    WS_RECEIVE_REQUIRED_MESSAGE = 1, /* an error */
    WS_RECEIVE_OPTIONAL_MESSAGE = 2  /* WS_S_END */
} WS_RECEIVE_OPTION;

/* ---- Life of a channel ------------------------------------------------------------------------------------------- */

/* Makes a client's channel. E_INVALIDARG for a type that the binding does not have, or a property that cannot be
 * set. */
HRESULT WINAPI WsCreateChannel(WS_CHANNEL_TYPE channelType, WS_CHANNEL_BINDING channelBinding,
                               const WS_CHANNEL_PROPERTY* properties, ULONG propertyCount,
                               const WS_SECURITY_DESCRIPTION* securityDescription, WS_CHANNEL** channel,
                               WS_ERROR* error);

/* Connects to an endpoint, as far as the transport connects. CREATED becomes OPEN. WS_E_INVALID_ENDPOINT_URL, and what
 * the transport meets. */
HRESULT WINAPI WsOpenChannel(WS_CHANNEL* channel, const WS_ENDPOINT_ADDRESS* endpointAddress,
                             const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Ends the channel in order, or rudely while a message is in the middle; a channel that could not say goodbye is closed
 * too. WS_E_INVALID_OPERATION while OPENING, ACCEPTING or CLOSING; what is CREATED or CLOSED is CLOSED then. */
HRESULT WINAPI WsCloseChannel(WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Ends pending operations with WS_E_OPERATION_ABORTED and faults an open channel. At once, in any state, from any
 * thread. */
HRESULT WINAPI WsAbortChannel(WS_CHANNEL* channel, WS_ERROR* error);

/* Makes a CLOSED channel CREATED again. WS_E_INVALID_OPERATION unless CREATED or CLOSED. */
HRESULT WINAPI WsResetChannel(WS_CHANNEL* channel, WS_ERROR* error);

/* Frees the channel, which must be CREATED or CLOSED; null is allowed. */
void WINAPI WsFreeChannel(WS_CHANNEL* channel);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize, WS_E_INVALID_OPERATION before it is known. */
HRESULT WINAPI WsGetChannelProperty(WS_CHANNEL* channel, WS_CHANNEL_PROPERTY_ID id, void* value, ULONG valueSize,
                                    WS_ERROR* error);

/* Sets a property. E_INVALIDARG for one that cannot be set or a wrong valueSize. */
HRESULT WINAPI WsSetChannelProperty(WS_CHANNEL* channel, WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG valueSize,
                                    WS_ERROR* error);

/* Makes a message of the channel's versions. E_INVALIDARG for a property that cannot be set. */
HRESULT WINAPI WsCreateMessageForChannel(WS_CHANNEL* channel, const WS_MESSAGE_PROPERTY* properties,
                                         ULONG propertyCount, WS_MESSAGE** message, WS_ERROR* error);

/* ---- Whole messages ---------------------------------------------------------------------------------------------- */

/* Sends a message whose body is one serialized value; an EMPTY message is initialized, and one not addressed gets the
 * channel's address. */
HRESULT WINAPI WsSendMessage(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION* messageDescription,
                             WS_WRITE_OPTION writeOption, const void* bodyValue, ULONG bodyValueSize,
                             const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Receives a message, finds the description with its action, whose index it gives, and deserializes the body.
 * WS_E_ENDPOINT_FAULT_RECEIVED for a fault. */
HRESULT WINAPI WsReceiveMessage(WS_CHANNEL* channel, WS_MESSAGE* message,
                                const WS_MESSAGE_DESCRIPTION** messageDescriptions, ULONG messageDescriptionCount,
                                WS_RECEIVE_OPTION receiveOption, WS_READ_OPTION readBodyOption, WS_HEAP* heap,
                                void* value, ULONG valueSize, ULONG* index, const WS_ASYNC_CONTEXT* asyncContext,
                                WS_ERROR* error);

/* Sends a request and receives the reply that belongs to it. WS_E_ENDPOINT_FAULT_RECEIVED when that is a fault, which
 * error then has. */
HRESULT WINAPI WsRequestReply(WS_CHANNEL* channel, WS_MESSAGE* requestMessage,
                              const WS_MESSAGE_DESCRIPTION* requestMessageDescription, WS_WRITE_OPTION writeOption,
                              const void* requestBodyValue, ULONG requestBodyValueSize, WS_MESSAGE* replyMessage,
                              const WS_MESSAGE_DESCRIPTION* replyMessageDescription, WS_READ_OPTION readOption,
                              WS_HEAP* heap, void* value, ULONG valueSize, const WS_ASYNC_CONTEXT* asyncContext,
                              WS_ERROR* error);

/* Sends the reply to a request that was received. */
HRESULT WINAPI WsSendReplyMessage(WS_CHANNEL* channel, WS_MESSAGE* replyMessage,
                                  const WS_MESSAGE_DESCRIPTION* replyMessageDescription, WS_WRITE_OPTION writeOption,
                                  const void* replyBodyValue, ULONG replyBodyValueSize, WS_MESSAGE* requestMessage,
                                  const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Sends the fault that WsCreateFaultFromError makes as the reply to a request. */
HRESULT WINAPI WsSendFaultMessageForError(WS_CHANNEL* channel, WS_MESSAGE* replyMessage, WS_ERROR* faultError,
                                          HRESULT faultErrorCode, WS_FAULT_DISCLOSURE faultDisclosure,
                                          WS_MESSAGE* requestMessage, const WS_ASYNC_CONTEXT* asyncContext,
                                          WS_ERROR* error);

/* ---- Messages in parts ------------------------------------------------------------------------------------------- */

/* Sends the headers: INITIALIZED becomes WRITING. Then WsWriteBody, or the body writer. */
HRESULT WINAPI WsWriteMessageStart(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                   WS_ERROR* error);

/* Ends the message and sends what is left: WRITING becomes DONE. */
HRESULT WINAPI WsWriteMessageEnd(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                 WS_ERROR* error);

/* Receives the headers: EMPTY becomes READING. Then WsReadBody, or the body reader. WS_S_END when the peer shut its
 * session down. */
HRESULT WINAPI WsReadMessageStart(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                  WS_ERROR* error);

/* Reads the end of the message: READING becomes DONE. */
HRESULT WINAPI WsReadMessageEnd(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                WS_ERROR* error);

/* Gives up the message in the middle of reading or writing it; the rest of one being read is skipped, one being written
 * is not sent, or, if streamed, cut off. Does not wait. WS_E_INVALID_OPERATION unless OPEN or FAULTED, E_INVALIDARG for
 * another message. */
HRESULT WINAPI WsAbandonMessage(WS_CHANNEL* channel, WS_MESSAGE* message, WS_ERROR* error);

/* Tells the peer that no more messages follow, which it sees as WS_S_END. Messages can still be received.
 * WS_E_INVALID_OPERATION unless OPEN, or the second time. */
HRESULT WINAPI WsShutdownSessionChannel(WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);
