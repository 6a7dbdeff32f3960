/* Listeners. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* States of a listener. */
typedef enum {
    WS_LISTENER_STATE_CREATED = 0, /* new or reset */
    WS_LISTENER_STATE_OPENING = 1, /* WsOpenListener runs */
    WS_LISTENER_STATE_OPEN = 2,    /* channels can be accepted */
    WS_LISTENER_STATE_FAULTED = 3, /* it was aborted; close it */
    WS_LISTENER_STATE_CLOSING = 4, /* WsCloseListener runs */
    WS_LISTENER_STATE_CLOSED = 5   /* reset or free it */
} WS_LISTENER_STATE;

/* How the URL of a message or connection must match that of the listener. */
#define WS_MATCH_URL_DNS_HOST 0x1                 /* the host may be this machine's DNS name */
#define WS_MATCH_URL_DNS_FULLY_QUALIFIED_HOST 0x2 /* or its full DNS name */
#define WS_MATCH_URL_NETBIOS_HOST 0x4             /* or its NetBIOS name */
#define WS_MATCH_URL_LOCAL_HOST 0x8               /* or localhost */
#define WS_MATCH_URL_HOST_ADDRESSES 0x10          /* or one of its addresses */
#define WS_MATCH_URL_THIS_HOST 0x1f               /* any of the above */
#define WS_MATCH_URL_PORT 0x20                    /* the port must be the same */
#define WS_MATCH_URL_EXACT_PATH 0x40              /* the path must be the same */
#define WS_MATCH_URL_PREFIX_PATH 0x80             /* the path must begin with the listener's */
#define WS_MATCH_URL_NO_QUERY 0x100               /* there must be no query */

/* Properties of a listener. Set when it is created, unless marked: G for WsGetListenerProperty only, S for
 * WsSetListenerProperty too. */
typedef enum {
    WS_LISTENER_PROPERTY_LISTEN_BACKLOG = 0,                  /* ULONG: connections that may wait; TCP */
    WS_LISTENER_PROPERTY_IP_VERSION = 1,                      /* WS_IP_VERSION; auto */
    WS_LISTENER_PROPERTY_STATE = 2,                           /* WS_LISTENER_STATE (G) */
    WS_LISTENER_PROPERTY_ASYNC_CALLBACK_MODEL = 3,            /* WS_CALLBACK_MODEL, its channels' too; long */
    WS_LISTENER_PROPERTY_CHANNEL_TYPE = 4,                    /* WS_CHANNEL_TYPE (G) */
    WS_LISTENER_PROPERTY_CHANNEL_BINDING = 5,                 /* WS_CHANNEL_BINDING (G) */
    WS_LISTENER_PROPERTY_CONNECT_TIMEOUT = 6,                 /* ULONG, ms, for a new connection's preamble; 15000 */
    WS_LISTENER_PROPERTY_IS_MULTICAST = 7,                    /* BOOL; FALSE; UDP */
    WS_LISTENER_PROPERTY_MULTICAST_INTERFACES = 8,            /* ULONG[], adapters' indices; UDP (S) */
    WS_LISTENER_PROPERTY_MULTICAST_LOOPBACK = 9,              /* BOOL; TRUE; UDP */
    WS_LISTENER_PROPERTY_CLOSE_TIMEOUT = 10,                  /* ULONG, ms, for pending responses; 5000; HTTP */
    WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS = 11,     /* ULONG, WS_MATCH_URL_ flags */
    WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS = 12, /* ULONG, WS_MATCH_URL_ flags */
    WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS = 13,      /* WS_CUSTOM_LISTENER_CALLBACKS */
    WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS = 14,     /* any value, for the create callback */
    WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE = 15,       /* void* (G) */
    WS_LISTENER_PROPERTY_DISALLOWED_USER_AGENT = 16           /* WS_DISALLOWED_USER_AGENT_SUBSTRINGS; HTTP */
} WS_LISTENER_PROPERTY_ID;

/* A property of a listener. */
struct _WS_LISTENER_PROPERTY {
    WS_LISTENER_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of listeners that another object makes. */
struct _WS_LISTENER_PROPERTIES {
    WS_LISTENER_PROPERTY* properties;
    ULONG propertyCount;
};

/* Texts that a User-Agent header must not contain, or the request is refused. */
struct _WS_DISALLOWED_USER_AGENT_SUBSTRINGS {
    ULONG subStringCount;
    WS_STRING** subStrings;
};

/* Makes a listener for channels of a type. E_INVALIDARG for a type that the binding does not have, or a property that
 * cannot be set. */
HRESULT WINAPI WsCreateListener(WS_CHANNEL_TYPE channelType, WS_CHANNEL_BINDING channelBinding,
                                const WS_LISTENER_PROPERTY* properties, ULONG propertyCount,
                                const WS_SECURITY_DESCRIPTION* securityDescription, WS_LISTENER** listener,
                                WS_ERROR* error);

/* Listens at a URL: a host name, an address, or + or * for all of the machine's. CREATED becomes OPEN.
 * E_INVALIDARG for a URL that is malformed, has another scheme than the binding's, a query or a fragment,
 * WS_E_ADDRESS_IN_USE, WS_E_ADDRESS_NOT_AVAILABLE, WS_E_ENDPOINT_ACCESS_DENIED, WS_E_OPERATION_ABORTED when aborted
 * before or meanwhile, WS_E_INVALID_OPERATION in another state. */
HRESULT WINAPI WsOpenListener(WS_LISTENER* listener, const WS_STRING* url, const WS_ASYNC_CONTEXT* asyncContext,
                              WS_ERROR* error);

/* Waits for a peer: the channel, CREATED, becomes OPEN. WS_E_OPERATION_ABORTED when either is aborted meanwhile,
 * WS_E_OBJECT_FAULTED at once for a faulted listener (a loop of accepts must end then), WS_E_INVALID_OPERATION in other
 * states, E_INVALIDARG for another listener's channel. A peer that fails to connect ends no accept, which waits for the
 * next; what the machine runs out of does: E_OUTOFMEMORY, or WS_E_OTHER for open files. */
HRESULT WINAPI WsAcceptChannel(WS_LISTENER* listener, WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* asyncContext,
                               WS_ERROR* error);

/* Makes a channel to be accepted. E_INVALIDARG for a property that cannot be set. */
HRESULT WINAPI WsCreateChannelForListener(WS_LISTENER* listener, const WS_CHANNEL_PROPERTY* properties,
                                          ULONG propertyCount, WS_CHANNEL** channel, WS_ERROR* error);

/* Stops listening; pending accepts end with WS_E_OPERATION_ABORTED, accepted channels live on. In any state but OPENING
 * and CLOSING, in which it is WS_E_INVALID_OPERATION; what is CREATED or CLOSED is CLOSED then. WS_E_OPERATION_ABORTED
 * when aborted meanwhile: the listener is FAULTED, to be closed again. */
HRESULT WINAPI WsCloseListener(WS_LISTENER* listener, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Ends pending accepts with WS_E_OPERATION_ABORTED and faults a listener that is open, or is being opened or closed.
 * One that is CREATED does not open then, until it is reset. At once, in any state, from any thread. */
HRESULT WINAPI WsAbortListener(WS_LISTENER* listener, WS_ERROR* error);

/* Makes a CLOSED listener CREATED again. WS_E_INVALID_OPERATION unless CREATED or CLOSED. */
HRESULT WINAPI WsResetListener(WS_LISTENER* listener, WS_ERROR* error);

/* Frees the listener, which must be CREATED or CLOSED; null is allowed. */
void WINAPI WsFreeListener(WS_LISTENER* listener);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetListenerProperty(WS_LISTENER* listener, WS_LISTENER_PROPERTY_ID id, void* value, ULONG valueSize,
                                     WS_ERROR* error);

/* Sets a property. E_INVALIDARG for one that cannot be set or a wrong valueSize. */
HRESULT WINAPI WsSetListenerProperty(WS_LISTENER* listener, WS_LISTENER_PROPERTY_ID id, const void* value,
                                     ULONG valueSize, WS_ERROR* error);
