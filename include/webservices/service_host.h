/* Service hosts: endpoints that answer calls. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* How an endpoint gives its metadata. */
typedef enum {
    WS_METADATA_EXCHANGE_TYPE_NONE = 0,
    WS_METADATA_EXCHANGE_TYPE_MEX = 1, /* WS-MetadataExchange 1.1 */
    WS_METADATA_EXCHANGE_TYPE_HTTP_GET = 2
} WS_METADATA_EXCHANGE_TYPE;

/* A WSDL, schema or policy document. name is what HTTP GET finds it by; it may be null for MEX. */
struct _WS_SERVICE_METADATA_DOCUMENT {
    WS_XML_STRING* content;
    WS_STRING* name;
};

/* The documents of a service, and the name under which its endpoints are listed. All of it must outlive the host. */
struct _WS_SERVICE_METADATA {
    ULONG documentCount;
    WS_SERVICE_METADATA_DOCUMENT** documents;
    WS_XML_STRING* serviceName;
    WS_XML_STRING* serviceNs;
};

/* The WSDL port that the endpoint is. All of it must outlive the host. */
struct _WS_SERVICE_ENDPOINT_METADATA {
    WS_XML_STRING* portName;
    WS_XML_STRING* bindingName;
    WS_XML_STRING* bindingNs;
};

/* Properties of an endpoint. */
typedef enum {
    WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK = 0,       /* WS_SERVICE_PROPERTY_ACCEPT_CALLBACK */
    WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK = 1,        /* WS_SERVICE_PROPERTY_CLOSE_CALLBACK */
    WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS = 2,        /* ULONG; 1 */
    WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY = 3,               /* ULONG, calls at once on a session channel; 1 */
    WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE = 4,            /* SIZE_T, bytes; 65535 */
    WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_TRIM_SIZE = 5,           /* SIZE_T, bytes; 4096 */
    WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES = 6,            /* WS_MESSAGE_PROPERTIES */
    WS_SERVICE_ENDPOINT_PROPERTY_MAX_CALL_POOL_SIZE = 7,            /* ULONG; 100 */
    WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNEL_POOL_SIZE = 8,         /* ULONG; 100 */
    WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES = 9,           /* WS_LISTENER_PROPERTIES */
    WS_SERVICE_ENDPOINT_PROPERTY_CHECK_MUST_UNDERSTAND = 10,        /* BOOL; TRUE */
    WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE = 11,       /* WS_METADATA_EXCHANGE_TYPE; none */
    WS_SERVICE_ENDPOINT_PROPERTY_METADATA = 12,                     /* WS_SERVICE_ENDPOINT_METADATA */
    WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_URL_SUFFIX = 13, /* WS_STRING */
    WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS = 14                  /* ULONG; 100 */
} WS_SERVICE_ENDPOINT_PROPERTY_ID;

/* A property of an endpoint. */
struct _WS_SERVICE_ENDPOINT_PROPERTY {
    WS_SERVICE_ENDPOINT_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* An endpoint: where it listens, how, for what, and who may call it. The security description and the authorization
 * callback may be null. */
struct _WS_SERVICE_ENDPOINT {
    WS_ENDPOINT_ADDRESS address;
    WS_CHANNEL_BINDING channelBinding;
    WS_CHANNEL_TYPE channelType;
    const WS_SECURITY_DESCRIPTION* securityDescription;
    const WS_SERVICE_CONTRACT* contract;
    WS_SERVICE_SECURITY_CALLBACK authorizationCallback;
    const WS_SERVICE_ENDPOINT_PROPERTY* properties;
    ULONG propertyCount;
    WS_CHANNEL_PROPERTIES channelProperties;
};

/* Properties of a service host. */
typedef enum {
    WS_SERVICE_PROPERTY_HOST_USER_STATE = 0,  /* void*, for operations */
    WS_SERVICE_PROPERTY_FAULT_DISCLOSURE = 1, /* WS_FAULT_DISCLOSURE; minimal */
    WS_SERVICE_PROPERTY_FAULT_LANGID = 2,     /* LANGID of faults */
    WS_SERVICE_PROPERTY_HOST_STATE = 3,       /* WS_SERVICE_HOST_STATE, read only */
    WS_SERVICE_PROPERTY_METADATA = 4,         /* WS_SERVICE_METADATA */
    WS_SERVICE_PROPERTY_CLOSE_TIMEOUT = 5     /* ULONG, ms, until a close becomes an abort; 5000 */
} WS_SERVICE_PROPERTY_ID;

/* A property of a service host. */
struct _WS_SERVICE_PROPERTY {
    WS_SERVICE_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* States of a service host. */
typedef enum {
    WS_SERVICE_HOST_STATE_CREATED = 0,
    WS_SERVICE_HOST_STATE_OPENING = 1,
    WS_SERVICE_HOST_STATE_OPEN = 2,
    WS_SERVICE_HOST_STATE_CLOSING = 3,
    WS_SERVICE_HOST_STATE_CLOSED = 4,
    WS_SERVICE_HOST_STATE_FAULTED = 5
} WS_SERVICE_HOST_STATE;

/* Makes a service host of some endpoints, which must stay until it is freed. E_INVALIDARG for endpoints that make no
 * sense. */
HRESULT WINAPI WsCreateServiceHost(const WS_SERVICE_ENDPOINT** endpoints, USHORT endpointCount,
                                   const WS_SERVICE_PROPERTY* serviceProperties, ULONG servicePropertyCount,
                                   WS_SERVICE_HOST** serviceHost, WS_ERROR* error);

/* Opens all listeners, then accepts. CREATED becomes OPEN. Errors as of WsOpenListener. */
HRESULT WINAPI WsOpenServiceHost(WS_SERVICE_HOST* serviceHost, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Stops accepting and waits for the calls and sessions under way; after CLOSE_TIMEOUT it aborts. WS_E_INVALID_OPERATION
 * unless OPEN or FAULTED, WS_E_OPERATION_ABORTED, WS_E_OPERATION_TIMED_OUT. */
HRESULT WINAPI WsCloseServiceHost(WS_SERVICE_HOST* serviceHost, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Aborts listeners and channels, and tells the running operations, which must still complete. At once, from any
 * thread. */
HRESULT WINAPI WsAbortServiceHost(WS_SERVICE_HOST* serviceHost, WS_ERROR* error);

/* Makes a CLOSED host CREATED again. WS_E_INVALID_OPERATION unless CREATED or CLOSED. */
HRESULT WINAPI WsResetServiceHost(WS_SERVICE_HOST* serviceHost, WS_ERROR* error);

/* Frees the host, which must be CREATED or CLOSED; null is allowed. */
void WINAPI WsFreeServiceHost(WS_SERVICE_HOST* serviceHost);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetServiceHostProperty(WS_SERVICE_HOST* serviceHost, WS_SERVICE_PROPERTY_ID id, void* value,
                                        ULONG valueSize, WS_ERROR* error);
