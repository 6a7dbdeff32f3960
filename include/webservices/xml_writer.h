/* XML writers. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* After a failure a writer is faulted: until WsSetOutput or WsSetOutputToBuffer, calls return WS_E_OBJECT_FAULTED.
 * Every function returns WS_E_INVALID_OPERATION where the document does not allow it (no output, an attribute without
 * an element, ...), and WS_E_QUOTA_EXCEEDED past the writer's limits. */

/* Properties of a writer. */
typedef enum {
    WS_XML_WRITER_PROPERTY_MAX_DEPTH = 0,                           /* ULONG, nested elements; 32 */
    WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT = 1,                      /* BOOL, more than one top element; FALSE */
    WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES = 2,                      /* ULONG, of an element; 128 */
    WS_XML_WRITER_PROPERTY_WRITE_DECLARATION = 3,                   /* BOOL: an XML declaration first; FALSE */
    WS_XML_WRITER_PROPERTY_INDENT = 4,                              /* ULONG, spaces a level, 0: on one line; 0 */
    WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE = 5,                    /* ULONG, bytes kept for the next output; 4096 */
    WS_XML_WRITER_PROPERTY_CHARSET = 6,                             /* WS_CHARSET, read only */
    WS_XML_WRITER_PROPERTY_BUFFERS = 7,                             /* WS_BUFFERS: the document, read only */
    WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE = 8,                     /* ULONG, bytes that may wait for WsFlushWriter */
    WS_XML_WRITER_PROPERTY_BYTES = 9,                               /* WS_BYTES: the document in one piece, read only */
    WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE = 10,                       /* BOOL, read only */
    WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE = 11,         /* ULONG, bytes, MTOM; 65536 */
    WS_XML_WRITER_PROPERTY_INITIAL_BUFFER = 12,                     /* WS_BYTES: memory to begin with */
    WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES = 13, /* BOOL: as &#0;; FALSE */
    WS_XML_WRITER_PROPERTY_MAX_NAMESPACES = 14,                     /* ULONG, declarations in scope; 32 */
    WS_XML_WRITER_PROPERTY_BYTES_WRITTEN = 15,                      /* ULONG, since the last flush, read only */
    WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE = 16,                     /* ULONG, to end what is open, read only */
    WS_XML_WRITER_PROPERTY_COMPRESS_EMPTY_ELEMENTS = 17,            /* BOOL: WsCopyNode makes <a></a> <a/>; FALSE */
    WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS = 18    /* BOOL: write <a></a>, not <a/>; FALSE */
} WS_XML_WRITER_PROPERTY_ID;

/* A property of a writer. */
struct _WS_XML_WRITER_PROPERTY {
    WS_XML_WRITER_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of a writer that another object makes. */
struct _WS_XML_WRITER_PROPERTIES {
    WS_XML_WRITER_PROPERTY* properties;
    ULONG propertyCount;
};

/* The kinds of WS_XML_WRITER_OUTPUT. */
typedef enum { WS_XML_WRITER_OUTPUT_TYPE_BUFFER = 1, WS_XML_WRITER_OUTPUT_TYPE_STREAM = 2 } WS_XML_WRITER_OUTPUT_TYPE;

/* The head of each output structure; outputType tells which one it is. */
struct _WS_XML_WRITER_OUTPUT {
    WS_XML_WRITER_OUTPUT_TYPE outputType;
};

/* The document is kept in memory: WS_XML_WRITER_PROPERTY_BYTES and _BUFFERS give it. */
struct _WS_XML_WRITER_BUFFER_OUTPUT {
    WS_XML_WRITER_OUTPUT output;
};

/* The document goes to a callback, which only WsFlushWriter calls. */
struct _WS_XML_WRITER_STREAM_OUTPUT {
    WS_XML_WRITER_OUTPUT output;
    WS_WRITE_CALLBACK writeCallback;
    void* writeCallbackState;
};

/* The kinds of WS_XML_WRITER_ENCODING. */
typedef enum {
    WS_XML_WRITER_ENCODING_TYPE_TEXT = 1,
    WS_XML_WRITER_ENCODING_TYPE_BINARY = 2,
    WS_XML_WRITER_ENCODING_TYPE_MTOM = 3,
    WS_XML_WRITER_ENCODING_TYPE_RAW = 4
} WS_XML_WRITER_ENCODING_TYPE;

/* The head of each encoding structure; encodingType tells which one it is. */
struct _WS_XML_WRITER_ENCODING {
    WS_XML_WRITER_ENCODING_TYPE encodingType;
};

/* XML 1.0 text in one character set, not WS_CHARSET_AUTO. */
struct _WS_XML_WRITER_TEXT_ENCODING {
    WS_XML_WRITER_ENCODING encoding;
    WS_CHARSET charSet;
};

/* Asks for the session's id of a string that the static dictionary lacks; found FALSE writes it out. */
typedef HRESULT(CALLBACK* WS_DYNAMIC_STRING_CALLBACK)(void* callbackState, const WS_XML_STRING* string, BOOL* found,
                                                      ULONG* id, WS_ERROR* error);

/* Binary XML ([MC-NBFX]). Both the dictionary and the callback may be null. */
struct _WS_XML_WRITER_BINARY_ENCODING {
    WS_XML_WRITER_ENCODING encoding;
    WS_XML_DICTIONARY* staticDictionary;
    WS_DYNAMIC_STRING_CALLBACK dynamicStringCallback;
    void* dynamicStringCallbackState;
};

/* MTOM. Values above maxInlineByteCount become MIME parts of their own, which follow the document: the package ends
 * when it is flushed, or its bytes are asked for, with no element open. With writeMimeHeader the MIME header is written
 * too. */
struct _WS_XML_WRITER_MTOM_ENCODING {
    WS_XML_WRITER_ENCODING encoding;
    WS_XML_WRITER_ENCODING* textEncoding;
    BOOL writeMimeHeader;
    WS_STRING boundary;
    WS_STRING startInfo;
    WS_STRING startUri;
    ULONG maxInlineByteCount;
};

/* Only bytes, as they are: outside of all elements, of which there are none. Characters are taken for their base64. */
struct _WS_XML_WRITER_RAW_ENCODING {
    WS_XML_WRITER_ENCODING encoding;
};

/* Makes a writer. E_INVALIDARG for a property that cannot be set. */
HRESULT WINAPI WsCreateWriter(const WS_XML_WRITER_PROPERTY* properties, ULONG propertyCount, WS_XML_WRITER** writer,
                              WS_ERROR* error);

/* Starts a document, forward only. Properties override those of WsCreateWriter. With a null encoding any write
 * fails. */
HRESULT WINAPI WsSetOutput(WS_XML_WRITER* writer, const WS_XML_WRITER_ENCODING* encoding,
                           const WS_XML_WRITER_OUTPUT* output, const WS_XML_WRITER_PROPERTY* properties,
                           ULONG propertyCount, WS_ERROR* error);

/* Starts writing at the end of a buffer, in which the writer can be moved anywhere. */
HRESULT WINAPI WsSetOutputToBuffer(WS_XML_WRITER* writer, WS_XML_BUFFER* buffer,
                                   const WS_XML_WRITER_PROPERTY* properties, ULONG propertyCount, WS_ERROR* error);

/* Frees the writer, with what was not flushed. Null is allowed. */
void WINAPI WsFreeWriter(WS_XML_WRITER* writer);

/* Hands the bytes to the output callback if at least minSize have gathered. A start element that is still open to
 * attributes waits. Nothing happens for a buffer output. WS_S_ASYNC, and what the callback returns. */
HRESULT WINAPI WsFlushWriter(WS_XML_WRITER* writer, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext,
                             WS_ERROR* error);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetWriterProperty(WS_XML_WRITER* writer, WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG valueSize,
                                   WS_ERROR* error);

/* Starts an element, which ends with WsWriteEndElement. A null prefix lets the writer choose one. WS_E_INVALID_FORMAT
 * for a prefix without a namespace. */
HRESULT WINAPI WsWriteStartElement(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* localName,
                                   const WS_XML_STRING* ns, WS_ERROR* error);

/* Ends the start tag, so that no more attributes can follow, and the element is not written as <a/>. */
HRESULT WINAPI WsWriteEndStartElement(WS_XML_WRITER* writer, WS_ERROR* error);

/* Ends the element. */
HRESULT WINAPI WsWriteEndElement(WS_XML_WRITER* writer, WS_ERROR* error);

/* Starts an attribute of the current element, which ends with WsWriteEndAttribute. A null prefix lets the writer choose
 * one. WS_E_INVALID_FORMAT for a prefix without a namespace. */
HRESULT WINAPI WsWriteStartAttribute(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* localName,
                                     const WS_XML_STRING* ns, BOOL singleQuote, WS_ERROR* error);

/* Ends the attribute. */
HRESULT WINAPI WsWriteEndAttribute(WS_XML_WRITER* writer, WS_ERROR* error);

/* Declares a prefix. An empty one is the default namespace, a null one lets the writer choose; a declaration already in
 * scope is not repeated. WS_E_INVALID_FORMAT for a prefix without a namespace. */
HRESULT WINAPI WsWriteXmlnsAttribute(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* ns,
                                     BOOL singleQuote, WS_ERROR* error);

/* Starts a CDATA section. */
HRESULT WINAPI WsWriteStartCData(WS_XML_WRITER* writer, WS_ERROR* error);

/* Ends the CDATA section. */
HRESULT WINAPI WsWriteEndCData(WS_XML_WRITER* writer, WS_ERROR* error);

/* Writes typed text. Within one attribute only UTF-8, UTF-16 or base64 can follow itself. */
HRESULT WINAPI WsWriteText(WS_XML_WRITER* writer, const WS_XML_TEXT* text, WS_ERROR* error);

/* Writes a value; within an attribute, once. E_INVALIDARG for a wrong valueSize. */
HRESULT WINAPI WsWriteValue(WS_XML_WRITER* writer, WS_VALUE_TYPE valueType, const void* value, ULONG valueSize,
                            WS_ERROR* error);

/* Writes UTF-16 text, escaping what needs it. WS_E_INVALID_FORMAT for characters that XML does not have. */
HRESULT WINAPI WsWriteChars(WS_XML_WRITER* writer, const WCHAR* chars, ULONG charCount, WS_ERROR* error);

/* Writes UTF-8 text, escaping what needs it. WS_E_INVALID_FORMAT for characters that XML does not have. */
HRESULT WINAPI WsWriteCharsUtf8(WS_XML_WRITER* writer, const BYTE* bytes, ULONG byteCount, WS_ERROR* error);

/* Writes bytes: as base64, as they are, or as a MIME part, as the encoding can. */
HRESULT WINAPI WsWriteBytes(WS_XML_WRITER* writer, const void* bytes, ULONG byteCount, WS_ERROR* error);

/* Writes the bytes of WsPushBytes through writeCallback. */
typedef HRESULT(CALLBACK* WS_PUSH_BYTES_CALLBACK)(void* callbackState, WS_WRITE_CALLBACK writeCallback,
                                                  void* writeCallbackState, const WS_ASYNC_CONTEXT* asyncContext,
                                                  WS_ERROR* error);

/* Provides the bytes of WsPullBytes: at most maxSize, with actualSize 0 at the end. */
typedef HRESULT(CALLBACK* WS_PULL_BYTES_CALLBACK)(void* callbackState, void* bytes, ULONG maxSize, ULONG* actualSize,
                                                  const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error);

/* Writes the bytes that the callback writes: now, or, for an MTOM stream, when it is flushed at the document's end. It
 * is called at most once, and must not use the writer. */
HRESULT WINAPI WsPushBytes(WS_XML_WRITER* writer, WS_PUSH_BYTES_CALLBACK callback, void* callbackState,
                           WS_ERROR* error);

/* Writes the bytes that the callback provides now. It must not use the writer. WS_E_QUOTA_EXCEEDED. */
HRESULT WINAPI WsPullBytes(WS_XML_WRITER* writer, WS_PULL_BYTES_CALLBACK callback, void* callbackState,
                           WS_ERROR* error);

/* Writes consecutive elements of one name: itemCount values from itemOffset in array, whose size is in bytes. */
HRESULT WINAPI WsWriteArray(WS_XML_WRITER* writer, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                            WS_VALUE_TYPE valueType, const void* array, ULONG arraySize, ULONG itemOffset,
                            ULONG itemCount, WS_ERROR* error);

/* Writes a qualified name as text. A null prefix finds or declares one; a null ns writes prefix unchecked.
 * WS_E_INVALID_FORMAT when prefix does not stand for ns here. */
HRESULT WINAPI WsWriteQualifiedName(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* localName,
                                    const WS_XML_STRING* ns, WS_ERROR* error);

/* Writes a node, a start element with its attributes. */
HRESULT WINAPI WsWriteNode(WS_XML_WRITER* writer, const WS_XML_NODE* node, WS_ERROR* error);

/* Writes the reader's current element, or from BOF the document, and moves the reader past it. */
HRESULT WINAPI WsCopyNode(WS_XML_WRITER* writer, WS_XML_READER* reader, WS_ERROR* error);

/* Gives a prefix that stands for ns here, until the writer moves. None: WS_E_INVALID_FORMAT if required, else S_FALSE
 * and null. */
HRESULT WINAPI WsGetPrefixFromNamespace(WS_XML_WRITER* writer, const WS_XML_STRING* ns, BOOL required,
                                        const WS_XML_STRING** prefix, WS_ERROR* error);

/* Gives the position in the buffer, before which writing goes on. WS_E_INVALID_OPERATION unless the output is one. */
HRESULT WINAPI WsGetWriterPosition(WS_XML_WRITER* writer, WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error);

/* Moves to a position in the buffer. WS_E_INVALID_OPERATION unless the output is that one, and during
 * canonicalization. */
HRESULT WINAPI WsSetWriterPosition(WS_XML_WRITER* writer, const WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error);

/* Moves within the buffer. No such node: found is FALSE, or, when found is null, WS_E_INVALID_FORMAT.
 * WS_E_INVALID_OPERATION unless the output is a buffer, and during canonicalization. */
HRESULT WINAPI WsMoveWriter(WS_XML_WRITER* writer, WS_MOVE_TO moveTo, BOOL* found, WS_ERROR* error);

/* Writes the whole content of a buffer. */
HRESULT WINAPI WsWriteXmlBuffer(WS_XML_WRITER* writer, WS_XML_BUFFER* xmlBuffer, WS_ERROR* error);

/* Encodes a buffer into bytes in heap. The writer needs a new output afterwards. */
HRESULT WINAPI WsWriteXmlBufferToBytes(WS_XML_WRITER* writer, WS_XML_BUFFER* xmlBuffer,
                                       const WS_XML_WRITER_ENCODING* encoding, const WS_XML_WRITER_PROPERTY* properties,
                                       ULONG propertyCount, WS_HEAP* heap, void** bytes, ULONG* byteCount,
                                       WS_ERROR* error);
