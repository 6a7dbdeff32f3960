/* Messages: envelope, headers, body. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* States of a message. */
typedef enum {
    WS_MESSAGE_STATE_EMPTY = 1,       /* new or reset */
    WS_MESSAGE_STATE_INITIALIZED = 2, /* headers can be set */
    WS_MESSAGE_STATE_READING = 3,     /* headers and body can be read */
    WS_MESSAGE_STATE_WRITING = 4,     /* headers can be read, the body written */
    WS_MESSAGE_STATE_DONE = 5         /* headers can be read */
} WS_MESSAGE_STATE;

/* Which headers WsInitializeMessage sets. */
typedef enum {
    WS_BLANK_MESSAGE = 0,     /* none */
    WS_DUPLICATE_MESSAGE = 1, /* those of the source */
    WS_REQUEST_MESSAGE = 2,   /* a new MessageID */
    WS_REPLY_MESSAGE = 3,     /* To and RelatesTo from the source's ReplyTo and MessageID */
    WS_FAULT_MESSAGE = 4      /* the same from FaultTo, if there is one */
} WS_MESSAGE_INITIALIZATION;

/* The standard headers, and the types they are read and written as. */
typedef enum {
    WS_ACTION_HEADER = 1,     /* WS_STRING_TYPE, WS_XML_STRING_TYPE, WS_WSZ_TYPE */
    WS_TO_HEADER = 2,         /* as the action */
    WS_MESSAGE_ID_HEADER = 3, /* WS_UNIQUE_ID_TYPE, or as the action */
    WS_RELATES_TO_HEADER = 4, /* WS_UNIQUE_ID_TYPE, or as the action */
    WS_FROM_HEADER = 5,       /* WS_ENDPOINT_ADDRESS_TYPE */
    WS_REPLY_TO_HEADER = 6,   /* WS_ENDPOINT_ADDRESS_TYPE */
    WS_FAULT_TO_HEADER = 7    /* WS_ENDPOINT_ADDRESS_TYPE */
} WS_HEADER_TYPE;

/* Whether a header may occur more than once. */
typedef enum { WS_REPEATING_HEADER = 1, WS_SINGLETON_HEADER = 2 } WS_REPEATING_HEADER_OPTION;

/* Attributes of a header. */
#define WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE 0x1 /* the receiver must understand it or fail */
#define WS_RELAY_HEADER_ATTRIBUTE 0x2           /* an intermediary forwards it (SOAP 1.2) */

/* Properties of a message. What is returned lives until the message is reset or freed. */
typedef enum {
    WS_MESSAGE_PROPERTY_STATE = 0,                             /* WS_MESSAGE_STATE, read only */
    WS_MESSAGE_PROPERTY_HEAP = 1,                              /* WS_HEAP*, read only: the program may allocate in it */
    WS_MESSAGE_PROPERTY_ENVELOPE_VERSION = 2,                  /* WS_ENVELOPE_VERSION, read only */
    WS_MESSAGE_PROPERTY_ADDRESSING_VERSION = 3,                /* WS_ADDRESSING_VERSION, read only */
    WS_MESSAGE_PROPERTY_HEADER_BUFFER = 4,                     /* WS_XML_BUFFER*, read only: the envelope */
    WS_MESSAGE_PROPERTY_HEADER_POSITION = 5,                   /* WS_XML_NODE_POSITION of the header element */
    WS_MESSAGE_PROPERTY_BODY_READER = 6,                       /* WS_XML_READER*, while reading */
    WS_MESSAGE_PROPERTY_BODY_WRITER = 7,                       /* WS_XML_WRITER*, while writing */
    WS_MESSAGE_PROPERTY_IS_ADDRESSED = 8,                      /* BOOL, read only */
    WS_MESSAGE_PROPERTY_HEAP_PROPERTIES = 9,                   /* WS_HEAP_PROPERTIES, at creation */
    WS_MESSAGE_PROPERTY_XML_READER_PROPERTIES = 10,            /* WS_XML_READER_PROPERTIES, at creation */
    WS_MESSAGE_PROPERTY_XML_WRITER_PROPERTIES = 11,            /* WS_XML_WRITER_PROPERTIES, at creation */
    WS_MESSAGE_PROPERTY_IS_FAULT = 12,                         /* BOOL */
    WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS = 13,            /* ULONG, at creation; 64 */
    WS_MESSAGE_PROPERTY_USERNAME = 14,                         /* WS_STRING: the sender's */
    WS_MESSAGE_PROPERTY_ENCODED_CERT = 15,                     /* WS_BYTES: the sender's certificate */
    WS_MESSAGE_PROPERTY_TRANSPORT_SECURITY_WINDOWS_TOKEN = 16, /* HANDLE: the sender's token */
    WS_MESSAGE_PROPERTY_HTTP_HEADER_AUTH_WINDOWS_TOKEN = 17,   /* HANDLE: the sender's token */
    WS_MESSAGE_PROPERTY_MESSAGE_SECURITY_WINDOWS_TOKEN = 18,   /* HANDLE: the sender's token */
    WS_MESSAGE_PROPERTY_SAML_ASSERTION = 19,                   /* WS_XML_BUFFER*: the sender's assertion */
    WS_MESSAGE_PROPERTY_SECURITY_CONTEXT = 20,                 /* WS_SECURITY_CONTEXT*, server only */
    WS_MESSAGE_PROPERTY_PROTECTION_LEVEL = 21                  /* WS_PROTECTION_LEVEL */
} WS_MESSAGE_PROPERTY_ID;

/* A property of a message. */
struct _WS_MESSAGE_PROPERTY {
    WS_MESSAGE_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of messages that another object makes. */
struct _WS_MESSAGE_PROPERTIES {
    WS_MESSAGE_PROPERTY* properties;
    ULONG propertyCount;
};

/* A kind of message: its action, null for any, and its body's element, null for an empty body. */
struct _WS_MESSAGE_DESCRIPTION {
    WS_XML_STRING* action;
    WS_ELEMENT_DESCRIPTION* bodyElementDescription;
};

/* Called when the message no longer needs the reader or writer it was given. */
typedef void(CALLBACK* WS_MESSAGE_DONE_CALLBACK)(void* doneCallbackState);

/* ---- Life of a message ------------------------------------------------------------------------------------------- */

/* Makes a message of given versions. E_INVALIDARG for versions that do not go together, or a property that cannot be
 * set. */
HRESULT WINAPI WsCreateMessage(WS_ENVELOPE_VERSION envelopeVersion, WS_ADDRESSING_VERSION addressingVersion,
                               const WS_MESSAGE_PROPERTY* properties, ULONG propertyCount, WS_MESSAGE** message,
                               WS_ERROR* error);

/* Sets up the headers: EMPTY becomes INITIALIZED. sourceMessage is needed for duplicates, replies and faults.
 * WS_E_INVALID_OPERATION in another state. */
HRESULT WINAPI WsInitializeMessage(WS_MESSAGE* message, WS_MESSAGE_INITIALIZATION initialization,
                                   WS_MESSAGE* sourceMessage, WS_ERROR* error);

/* Makes the message EMPTY again, its heap with it, to be used for another one. */
HRESULT WINAPI WsResetMessage(WS_MESSAGE* message, WS_ERROR* error);

/* Frees the message. Null is allowed. */
void WINAPI WsFreeMessage(WS_MESSAGE* message);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize, WS_E_INVALID_OPERATION in a state that does
 * not have it. */
HRESULT WINAPI WsGetMessageProperty(WS_MESSAGE* message, WS_MESSAGE_PROPERTY_ID id, void* value, ULONG valueSize,
                                    WS_ERROR* error);

/* Sets a property. E_INVALIDARG for one that cannot be set or a wrong valueSize. */
HRESULT WINAPI WsSetMessageProperty(WS_MESSAGE* message, WS_MESSAGE_PROPERTY_ID id, const void* value, ULONG valueSize,
                                    WS_ERROR* error);

/* Addresses the message: To, and the address's reference headers. Null or an empty URL is the anonymous address.
 * WS_E_INVALID_OPERATION when it is addressed already. */
HRESULT WINAPI WsAddressMessage(WS_MESSAGE* message, const WS_ENDPOINT_ADDRESS* address, WS_ERROR* error);

/* ---- Headers. Only headers meant for the ultimate receiver are looked at ----------------------------------------- */

/* Sets or replaces a standard header. WS_E_INVALID_FORMAT when there are several of it. */
HRESULT WINAPI WsSetHeader(WS_MESSAGE* message, WS_HEADER_TYPE headerType, WS_TYPE valueType,
                           WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error);

/* Reads a standard header. WS_E_INVALID_FORMAT when it is required and missing, malformed, or there several times;
 * WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsGetHeader(WS_MESSAGE* message, WS_HEADER_TYPE headerType, WS_TYPE valueType, WS_READ_OPTION readOption,
                           WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error);

/* Removes a standard header, if it is there. WS_E_INVALID_FORMAT when there are several of it. */
HRESULT WINAPI WsRemoveHeader(WS_MESSAGE* message, WS_HEADER_TYPE headerType, WS_ERROR* error);

/* Adds a header of the program's own, with WS_..._HEADER_ATTRIBUTE flags. */
HRESULT WINAPI WsAddCustomHeader(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* headerDescription,
                                 WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize,
                                 ULONG headerAttributes, WS_ERROR* error);

/* Reads a header of the program's own, and counts it as understood. headerIndex selects among repeated ones. Errors as
 * of WsGetHeader. */
HRESULT WINAPI WsGetCustomHeader(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* customHeaderDescription,
                                 WS_REPEATING_HEADER_OPTION repeatingOption, ULONG headerIndex,
                                 WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                                 ULONG* headerAttributes, WS_ERROR* error);

/* Removes a header of the program's own, if it is there. WS_E_INVALID_FORMAT when there are several of it. */
HRESULT WINAPI WsRemoveCustomHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName, const WS_XML_STRING* headerNs,
                                    WS_ERROR* error);

/* Adds a header that the transport carries (WS_HTTP_MESSAGE_MAPPING). WS_E_INVALID_OPERATION in a state without
 * headers. */
HRESULT WINAPI WsAddMappedHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName, WS_TYPE valueType,
                                 WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error);

/* Reads a header that the transport carried. Errors as of WsGetHeader. */
HRESULT WINAPI WsGetMappedHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName,
                                 WS_REPEATING_HEADER_OPTION repeatingOption, ULONG headerIndex, WS_TYPE valueType,
                                 WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                                 WS_ERROR* error);

/* Removes all headers of that name that the transport carries. */
HRESULT WINAPI WsRemoveMappedHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName, WS_ERROR* error);

/* Gives the WS_..._HEADER_ATTRIBUTE flags of the header element that reader stands on. */
HRESULT WINAPI WsGetHeaderAttributes(WS_MESSAGE* message, WS_XML_READER* reader, ULONG* headerAttributes,
                                     WS_ERROR* error);

/* Counts a header, by its position in the header buffer, as understood. */
HRESULT WINAPI WsMarkHeaderAsUnderstood(WS_MESSAGE* message, const WS_XML_NODE_POSITION* headerPosition,
                                        WS_ERROR* error);

/* Fails with WS_E_INVALID_FORMAT, and a fault in error, when a header that must be understood was not. To be called
 * when all headers were read. WS_E_INVALID_OPERATION unless READING. */
HRESULT WINAPI WsCheckMustUnderstandHeaders(WS_MESSAGE* message, WS_ERROR* error);

/* ---- Envelope and body ------------------------------------------------------------------------------------------- */

/* Writes envelope and headers to writer: INITIALIZED becomes WRITING. WS_E_INVALID_OPERATION in another state. */
HRESULT WINAPI WsWriteEnvelopeStart(WS_MESSAGE* message, WS_XML_WRITER* writer, WS_MESSAGE_DONE_CALLBACK doneCallback,
                                    void* doneCallbackState, WS_ERROR* error);

/* Serializes an element into the body; more calls, more elements. Null names with WS_STRUCT_TYPE write the structure's
 * fields as elements. WS_E_INVALID_OPERATION unless WRITING, WS_E_INVALID_FORMAT for a value that the description does
 * not allow. */
HRESULT WINAPI WsWriteBody(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* bodyDescription,
                           WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error);

/* Sends what was written of a streamed body, if it is at least minSize bytes. WS_S_ASYNC, and errors of the channel. */
HRESULT WINAPI WsFlushBody(WS_MESSAGE* message, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Ends body and envelope: WRITING becomes DONE, even on failure. WS_E_INVALID_OPERATION in another state. */
HRESULT WINAPI WsWriteEnvelopeEnd(WS_MESSAGE* message, WS_ERROR* error);

/* Reads the headers from reader up to the body: EMPTY becomes READING. WS_E_INVALID_FORMAT, WS_E_QUOTA_EXCEEDED,
 * WS_E_INVALID_OPERATION in another state. */
HRESULT WINAPI WsReadEnvelopeStart(WS_MESSAGE* message, WS_XML_READER* reader, WS_MESSAGE_DONE_CALLBACK doneCallback,
                                   void* doneCallbackState, WS_ERROR* error);

/* Deserializes an element of the body; more calls, more elements. Null names with WS_STRUCT_TYPE read the structure's
 * fields from elements. WS_E_INVALID_OPERATION unless READING, WS_E_INVALID_FORMAT, WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsReadBody(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* bodyDescription, WS_READ_OPTION readOption,
                          WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error);

/* Makes sure that minSize bytes, or the rest, of a streamed body are there to be read. WS_S_ASYNC, WS_E_INVALID_FORMAT,
 * and errors of the channel. */
HRESULT WINAPI WsFillBody(WS_MESSAGE* message, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Reads the ends of body and envelope: READING becomes DONE, even on failure. WS_E_INVALID_FORMAT when there is more in
 * the body, WS_E_INVALID_OPERATION in another state. */
HRESULT WINAPI WsReadEnvelopeEnd(WS_MESSAGE* message, WS_ERROR* error);
