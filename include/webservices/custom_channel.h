/* What programs can put in place of parts of a channel or listener: encoders, HTTP mappings, whole bindings. Part of
 * webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* ---- HTTP mappings ----------------------------------------------------------------------------------------------- */

/* What an HTTP request or response and a message tell each other, beside the headers. With the verb or status mapped,
 * the program sees and sets them as mapped headers. */
#define WS_HTTP_REQUEST_MAPPING_VERB 0x2         /* the verb, as header "Verb" */
#define WS_HTTP_RESPONSE_MAPPING_STATUS_CODE 0x1 /* the status, as header "StatusCode" */
#define WS_HTTP_RESPONSE_MAPPING_STATUS_TEXT 0x2 /* the reason, as header "StatusText" */

/* How an HTTP header's value becomes one or more mapped headers. */
#define WS_HTTP_HEADER_MAPPING_COMMA_SEPARATOR 0x1     /* values stand between commas */
#define WS_HTTP_HEADER_MAPPING_SEMICOLON_SEPARATOR 0x2 /* values stand between semicolons */
#define WS_HTTP_HEADER_MAPPING_QUOTED_VALUE 0x4        /* values are quoted strings */

/* An HTTP header that is mapped, with WS_HTTP_HEADER_MAPPING_ flags. */
struct _WS_HTTP_HEADER_MAPPING {
    WS_XML_STRING headerName;
    ULONG headerMappingOptions;
};

/* What of a request and of a response is mapped; requestMappingOptions and responseMappingOptions are
 * WS_HTTP_REQUEST_MAPPING_ and WS_HTTP_RESPONSE_MAPPING_ flags. */
struct _WS_HTTP_MESSAGE_MAPPING {
    ULONG requestMappingOptions;
    ULONG responseMappingOptions;
    WS_HTTP_HEADER_MAPPING** requestHeaderMappings;
    ULONG requestHeaderMappingCount;
    WS_HTTP_HEADER_MAPPING** responseHeaderMappings;
    ULONG responseHeaderMappingCount;
};

/* ---- Encoders: they transform the bytes of each message sent ----------------------------------------------------- */

/* Makes an encoder, which will write through writeCallback. */
typedef HRESULT(CALLBACK* WS_CREATE_ENCODER_CALLBACK)(void* createContext, WS_WRITE_CALLBACK writeCallback,
                                                      void* writeContext, void** encoderContext, WS_ERROR* error);

/* Gives the content type, and the encoding, of what comes out; both live until the next message. */
typedef HRESULT(CALLBACK* WS_ENCODER_GET_CONTENT_TYPE_CALLBACK)(void* encoderContext, const WS_STRING* contentType,
                                                                WS_STRING* newContentType, WS_STRING* contentEncoding,
                                                                WS_ERROR* error);

/* Begins a message. */
typedef HRESULT(CALLBACK* WS_ENCODER_START_CALLBACK)(void* encoderContext, const WS_ASYNC_CONTEXT* asyncContext,
                                                     WS_ERROR* error);

/* Encodes bytes of the message. */
typedef HRESULT(CALLBACK* WS_ENCODER_ENCODE_CALLBACK)(void* encoderContext, const WS_BYTES* buffers, ULONG count,
                                                      const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Ends a message, and writes what is left of it. */
typedef HRESULT(CALLBACK* WS_ENCODER_END_CALLBACK)(void* encoderContext, const WS_ASYNC_CONTEXT* asyncContext,
                                                   WS_ERROR* error);

/* Frees the encoder. */
typedef void(CALLBACK* WS_FREE_ENCODER_CALLBACK)(void* encoderContext);

/* An encoder's callbacks; createContext goes to the first. A message: content type, start, encode as often as needed,
 * end. */
struct _WS_CHANNEL_ENCODER {
    void* createContext;
    WS_CREATE_ENCODER_CALLBACK createEncoderCallback;
    WS_ENCODER_GET_CONTENT_TYPE_CALLBACK encoderGetContentTypeCallback;
    WS_ENCODER_START_CALLBACK encoderStartCallback;
    WS_ENCODER_ENCODE_CALLBACK encoderEncodeCallback;
    WS_ENCODER_END_CALLBACK encoderEndCallback;
    WS_FREE_ENCODER_CALLBACK freeEncoderCallback;
};

/* ---- Decoders: they transform the bytes of each message received ------------------------------------------------- */

/* Makes a decoder, which will read through readCallback. */
typedef HRESULT(CALLBACK* WS_CREATE_DECODER_CALLBACK)(void* createContext, WS_READ_CALLBACK readCallback,
                                                      void* readContext, void** decoderContext, WS_ERROR* error);

/* Gives the content type of what comes out; it lives until the next message. */
typedef HRESULT(CALLBACK* WS_DECODER_GET_CONTENT_TYPE_CALLBACK)(void* decoderContext, const WS_STRING* contentType,
                                                                const WS_STRING* contentEncoding,
                                                                WS_STRING* newContentType, WS_ERROR* error);

/* Begins a message. */
typedef HRESULT(CALLBACK* WS_DECODER_START_CALLBACK)(void* decoderContext, const WS_ASYNC_CONTEXT* asyncContext,
                                                     WS_ERROR* error);

/* Provides decoded bytes: at most maxLength, with length 0 at the end of the message. */
typedef HRESULT(CALLBACK* WS_DECODER_DECODE_CALLBACK)(void* decoderContext, void* buffer, ULONG maxLength,
                                                      ULONG* length, const WS_ASYNC_CONTEXT* asyncContext,
                                                      WS_ERROR* error);

/* Ends a message. */
typedef HRESULT(CALLBACK* WS_DECODER_END_CALLBACK)(void* decoderContext, const WS_ASYNC_CONTEXT* asyncContext,
                                                   WS_ERROR* error);

/* Frees the decoder. */
typedef void(CALLBACK* WS_FREE_DECODER_CALLBACK)(void* decoderContext);

/* A decoder's callbacks; createContext goes to the first. A message: start, content type, decode until length is 0,
 * end. */
struct _WS_CHANNEL_DECODER {
    void* createContext;
    WS_CREATE_DECODER_CALLBACK createDecoderCallback;
    WS_DECODER_GET_CONTENT_TYPE_CALLBACK decoderGetContentTypeCallback;
    WS_DECODER_START_CALLBACK decoderStartCallback;
    WS_DECODER_DECODE_CALLBACK decoderDecodeCallback;
    WS_DECODER_END_CALLBACK decoderEndCallback;
    WS_FREE_DECODER_CALLBACK freeDecoderCallback;
};

/* ---- Channels of WS_CUSTOM_CHANNEL_BINDING. Each callback does what the function of its name does, and checks states
 * itself ---- */

/* Makes a client's channel. channelParameters is the value of WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS;
 * channelInstance goes to the other callbacks. */
typedef HRESULT(CALLBACK* WS_CREATE_CHANNEL_CALLBACK)(WS_CHANNEL_TYPE channelType, const void* channelParameters,
                                                      ULONG channelParametersSize, void** channelInstance,
                                                      WS_ERROR* error);

/* WsFreeChannel. */
typedef void(CALLBACK* WS_FREE_CHANNEL_CALLBACK)(void* channelInstance);

/* WsResetChannel. */
typedef HRESULT(CALLBACK* WS_RESET_CHANNEL_CALLBACK)(void* channelInstance, WS_ERROR* error);

/* WsOpenChannel. */
typedef HRESULT(CALLBACK* WS_OPEN_CHANNEL_CALLBACK)(void* channelInstance, const WS_ENDPOINT_ADDRESS* endpointAddress,
                                                    const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* WsCloseChannel. */
typedef HRESULT(CALLBACK* WS_CLOSE_CHANNEL_CALLBACK)(void* channelInstance, const WS_ASYNC_CONTEXT* asyncContext,
                                                     WS_ERROR* error);

/* WsAbortChannel: it must not wait, and must not fail. */
typedef HRESULT(CALLBACK* WS_ABORT_CHANNEL_CALLBACK)(void* channelInstance, WS_ERROR* error);

/* WsGetChannelProperty. */
typedef HRESULT(CALLBACK* WS_GET_CHANNEL_PROPERTY_CALLBACK)(void* channelInstance, WS_CHANNEL_PROPERTY_ID id,
                                                            void* value, ULONG valueSize, WS_ERROR* error);

/* WsSetChannelProperty. */
typedef HRESULT(CALLBACK* WS_SET_CHANNEL_PROPERTY_CALLBACK)(void* channelInstance, WS_CHANNEL_PROPERTY_ID id,
                                                            const void* value, ULONG valueSize, WS_ERROR* error);

/* WsWriteMessageStart. */
typedef HRESULT(CALLBACK* WS_WRITE_MESSAGE_START_CALLBACK)(void* channelInstance, WS_MESSAGE* message,
                                                           const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* WsWriteMessageEnd. */
typedef HRESULT(CALLBACK* WS_WRITE_MESSAGE_END_CALLBACK)(void* channelInstance, WS_MESSAGE* message,
                                                         const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* WsReadMessageStart. */
typedef HRESULT(CALLBACK* WS_READ_MESSAGE_START_CALLBACK)(void* channelInstance, WS_MESSAGE* message,
                                                          const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* WsReadMessageEnd. */
typedef HRESULT(CALLBACK* WS_READ_MESSAGE_END_CALLBACK)(void* channelInstance, WS_MESSAGE* message,
                                                        const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* WsAbandonMessage. */
typedef HRESULT(CALLBACK* WS_ABANDON_MESSAGE_CALLBACK)(void* channelInstance, WS_MESSAGE* message, WS_ERROR* error);

/* WsShutdownSessionChannel. */
typedef HRESULT(CALLBACK* WS_SHUTDOWN_SESSION_CHANNEL_CALLBACK)(void* channelInstance,
                                                                const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* A channel's callbacks. Creation and freeing must be there, the creation not for channels of a listener; a function
 * whose callback is null returns E_NOTIMPL. */
struct _WS_CUSTOM_CHANNEL_CALLBACKS {
    WS_CREATE_CHANNEL_CALLBACK createChannelCallback;
    WS_FREE_CHANNEL_CALLBACK freeChannelCallback;
    WS_RESET_CHANNEL_CALLBACK resetChannelCallback;
    WS_OPEN_CHANNEL_CALLBACK openChannelCallback;
    WS_CLOSE_CHANNEL_CALLBACK closeChannelCallback;
    WS_ABORT_CHANNEL_CALLBACK abortChannelCallback;
    WS_GET_CHANNEL_PROPERTY_CALLBACK getChannelPropertyCallback;
    WS_SET_CHANNEL_PROPERTY_CALLBACK setChannelPropertyCallback;
    WS_WRITE_MESSAGE_START_CALLBACK writeMessageStartCallback;
    WS_WRITE_MESSAGE_END_CALLBACK writeMessageEndCallback;
    WS_READ_MESSAGE_START_CALLBACK readMessageStartCallback;
    WS_READ_MESSAGE_END_CALLBACK readMessageEndCallback;
    WS_ABANDON_MESSAGE_CALLBACK abandonMessageCallback;
    WS_SHUTDOWN_SESSION_CHANNEL_CALLBACK shutdownSessionChannelCallback;
};

/* ---- Listeners of WS_CUSTOM_CHANNEL_BINDING ---------------------------------------------------------------------- */

/* Makes a listener. listenerParameters is the value of WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS;
 * listenerInstance goes to the other callbacks. */
typedef HRESULT(CALLBACK* WS_CREATE_LISTENER_CALLBACK)(WS_CHANNEL_TYPE channelType, const void* listenerParameters,
                                                       ULONG listenerParametersSize, void** listenerInstance,
                                                       WS_ERROR* error);

/* WsFreeListener. */
typedef void(CALLBACK* WS_FREE_LISTENER_CALLBACK)(void* listenerInstance);

/* WsResetListener. */
typedef HRESULT(CALLBACK* WS_RESET_LISTENER_CALLBACK)(void* listenerInstance, WS_ERROR* error);

/* WsOpenListener. */
typedef HRESULT(CALLBACK* WS_OPEN_LISTENER_CALLBACK)(void* listenerInstance, const WS_STRING* url,
                                                     const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* WsCloseListener. */
typedef HRESULT(CALLBACK* WS_CLOSE_LISTENER_CALLBACK)(void* listenerInstance, const WS_ASYNC_CONTEXT* asyncContext,
                                                      WS_ERROR* error);

/* WsAbortListener: it must not wait, and must not fail. */
typedef HRESULT(CALLBACK* WS_ABORT_LISTENER_CALLBACK)(void* listenerInstance, WS_ERROR* error);

/* WsGetListenerProperty. */
typedef HRESULT(CALLBACK* WS_GET_LISTENER_PROPERTY_CALLBACK)(void* listenerInstance, WS_LISTENER_PROPERTY_ID id,
                                                             void* value, ULONG valueSize, WS_ERROR* error);

/* WsSetListenerProperty. */
typedef HRESULT(CALLBACK* WS_SET_LISTENER_PROPERTY_CALLBACK)(void* listenerInstance, WS_LISTENER_PROPERTY_ID id,
                                                             const void* value, ULONG valueSize, WS_ERROR* error);

/* WsCreateChannelForListener. */
typedef HRESULT(CALLBACK* WS_CREATE_CHANNEL_FOR_LISTENER_CALLBACK)(void* listenerInstance,
                                                                   const void* channelParameters,
                                                                   ULONG channelParametersSize, void** channelInstance,
                                                                   WS_ERROR* error);

/* WsAcceptChannel; channelInstance is that of the channel to be accepted. */
typedef HRESULT(CALLBACK* WS_ACCEPT_CHANNEL_CALLBACK)(void* listenerInstance, void* channelInstance,
                                                      const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* A listener's callbacks. Creation and freeing must be there; a function whose callback is null returns E_NOTIMPL. */
struct _WS_CUSTOM_LISTENER_CALLBACKS {
    WS_CREATE_LISTENER_CALLBACK createListenerCallback;
    WS_FREE_LISTENER_CALLBACK freeListenerCallback;
    WS_RESET_LISTENER_CALLBACK resetListenerCallback;
    WS_OPEN_LISTENER_CALLBACK openListenerCallback;
    WS_CLOSE_LISTENER_CALLBACK closeListenerCallback;
    WS_ABORT_LISTENER_CALLBACK abortListenerCallback;
    WS_GET_LISTENER_PROPERTY_CALLBACK getListenerPropertyCallback;
    WS_SET_LISTENER_PROPERTY_CALLBACK setListenerPropertyCallback;
    WS_CREATE_CHANNEL_FOR_LISTENER_CALLBACK createChannelForListenerCallback;
    WS_ACCEPT_CHANNEL_CALLBACK acceptChannelCallback;
};
