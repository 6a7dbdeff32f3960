/* XML readers. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* After a failure a reader is faulted: until WsSetInput or WsSetInputToBuffer, calls return WS_E_OBJECT_FAULTED.
 * Functions that move to a node fail as WsReadNode does. */

/* Properties of a reader. */
typedef enum {
    WS_XML_READER_PROPERTY_MAX_DEPTH = 0,                           /* ULONG, nested elements; 32 */
    WS_XML_READER_PROPERTY_ALLOW_FRAGMENT = 1,                      /* BOOL, more than one top element; FALSE */
    WS_XML_READER_PROPERTY_MAX_ATTRIBUTES = 2,                      /* ULONG, of an element; 128 */
    WS_XML_READER_PROPERTY_READ_DECLARATION = 3,                    /* BOOL: an XML declaration is allowed; TRUE */
    WS_XML_READER_PROPERTY_CHARSET = 4,                             /* WS_CHARSET of the document, read only */
    WS_XML_READER_PROPERTY_ROW = 5,                                 /* ULONGLONG, from 0, text only, read only */
    WS_XML_READER_PROPERTY_COLUMN = 6,                              /* ULONGLONG, from 0, text only, read only */
    WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE = 7,                      /* ULONG, bytes kept to convert UTF-16; 4096 */
    WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE = 8,                  /* ULONG, bytes; 4096 */
    WS_XML_READER_PROPERTY_IN_ATTRIBUTE = 9,                        /* BOOL, read only */
    WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE = 10,     /* ULONG, bytes, MTOM; 65536 */
    WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE = 11,       /* ULONG, bytes, MTOM; 256 */
    WS_XML_READER_PROPERTY_MAX_MIME_PARTS = 12,                     /* ULONG, MTOM; 4096 */
    WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES = 13, /* BOOL: as &#0;; FALSE */
    WS_XML_READER_PROPERTY_MAX_NAMESPACES = 14                      /* ULONG, declarations in scope; 32 */
} WS_XML_READER_PROPERTY_ID;

/* A property of a reader. */
struct _WS_XML_READER_PROPERTY {
    WS_XML_READER_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Properties of a reader that another object makes. */
struct _WS_XML_READER_PROPERTIES {
    WS_XML_READER_PROPERTY* properties;
    ULONG propertyCount;
};

/* The kinds of WS_XML_READER_INPUT. */
typedef enum { WS_XML_READER_INPUT_TYPE_BUFFER = 1, WS_XML_READER_INPUT_TYPE_STREAM = 2 } WS_XML_READER_INPUT_TYPE;

/* The head of each input structure; inputType tells which one it is. */
struct _WS_XML_READER_INPUT {
    WS_XML_READER_INPUT_TYPE inputType;
};

/* The document stands in memory, which must stay while it is read. */
struct _WS_XML_READER_BUFFER_INPUT {
    WS_XML_READER_INPUT input;
    void* encodedData;
    ULONG encodedDataSize;
};

/* The document comes from a callback, which only WsFillReader calls. */
struct _WS_XML_READER_STREAM_INPUT {
    WS_XML_READER_INPUT input;
    WS_READ_CALLBACK readCallback;
    void* readCallbackState;
};

/* The kinds of WS_XML_READER_ENCODING. */
typedef enum {
    WS_XML_READER_ENCODING_TYPE_TEXT = 1,
    WS_XML_READER_ENCODING_TYPE_BINARY = 2,
    WS_XML_READER_ENCODING_TYPE_MTOM = 3,
    WS_XML_READER_ENCODING_TYPE_RAW = 4
} WS_XML_READER_ENCODING_TYPE;

/* The head of each encoding structure; encodingType tells which one it is. */
struct _WS_XML_READER_ENCODING {
    WS_XML_READER_ENCODING_TYPE encodingType;
};

/* XML 1.0 text. */
struct _WS_XML_READER_TEXT_ENCODING {
    WS_XML_READER_ENCODING encoding;
    WS_CHARSET charSet;
};

/* Binary XML ([MC-NBFX]). staticDictionary has the strings that both sides know, dynamicDictionary those of the
 * session; both may be null. */
struct _WS_XML_READER_BINARY_ENCODING {
    WS_XML_READER_ENCODING encoding;
    WS_XML_DICTIONARY* staticDictionary;
    WS_XML_DICTIONARY* dynamicDictionary;
};

/* MTOM. With readMimeHeader the data begins with the MIME header; otherwise boundary, startInfo and startUri say what
 * its Content-Type said. In memory the parts may come in any order; in a stream the root comes first, and the others in
 * the order in which it includes them. Bytes of a part are shown as base64 text, where they are. */
struct _WS_XML_READER_MTOM_ENCODING {
    WS_XML_READER_ENCODING encoding;
    WS_XML_READER_ENCODING* textEncoding;
    BOOL readMimeHeader;
    WS_STRING startInfo;
    WS_STRING boundary;
    WS_STRING startUri;
};

/* Any bytes, which the reader shows as the base64 text of a document without elements. */
struct _WS_XML_READER_RAW_ENCODING {
    WS_XML_READER_ENCODING encoding;
};

/* Makes a reader. E_INVALIDARG for a property that cannot be set. */
HRESULT WINAPI WsCreateReader(const WS_XML_READER_PROPERTY* properties, ULONG propertyCount, WS_XML_READER** reader,
                              WS_ERROR* error);

/* Starts reading an encoded document, forward only. Properties override those of WsCreateReader. */
HRESULT WINAPI WsSetInput(WS_XML_READER* reader, const WS_XML_READER_ENCODING* encoding,
                          const WS_XML_READER_INPUT* input, const WS_XML_READER_PROPERTY* properties,
                          ULONG propertyCount, WS_ERROR* error);

/* Starts reading a buffer, in which the reader can be moved anywhere. */
HRESULT WINAPI WsSetInputToBuffer(WS_XML_READER* reader, WS_XML_BUFFER* buffer,
                                  const WS_XML_READER_PROPERTY* properties, ULONG propertyCount, WS_ERROR* error);

/* Frees the reader. Null is allowed. */
void WINAPI WsFreeReader(WS_XML_READER* reader);

/* Makes sure that minSize bytes, or the rest of the document, are there to be read; only a stream input needs it.
 * WS_S_ASYNC, WS_E_QUOTA_EXCEEDED past the buffer's size, and what the callback returns. */
HRESULT WINAPI WsFillReader(WS_XML_READER* reader, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext,
                            WS_ERROR* error);

/* Reads a property. E_INVALIDARG for an unknown id or a wrong valueSize. */
HRESULT WINAPI WsGetReaderProperty(WS_XML_READER* reader, WS_XML_READER_PROPERTY_ID id, void* value, ULONG valueSize,
                                   WS_ERROR* error);

/* Gives the current node, to be cast by its nodeType. It lives until the reader moves, and is not to be changed. */
HRESULT WINAPI WsGetReaderNode(WS_XML_READER* reader, const WS_XML_NODE** node, WS_ERROR* error);

/* Moves to the next node. WS_E_INVALID_FORMAT for malformed XML, WS_E_QUOTA_EXCEEDED past the depth, attribute or
 * namespace limit, or past what WsFillReader provided. */
HRESULT WINAPI WsReadNode(WS_XML_READER* reader, WS_ERROR* error);

/* Moves past the current node, an element with all that it contains. */
HRESULT WINAPI WsSkipNode(WS_XML_READER* reader, WS_ERROR* error);

/* Moves to the next start element, past white space and comments, and compares its name; a null localName or ns matches
 * any. No match: found is FALSE, or, when found is null, WS_E_INVALID_FORMAT. */
HRESULT WINAPI WsReadToStartElement(WS_XML_READER* reader, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                                    BOOL* found, WS_ERROR* error);

/* Moves to the next start element, past white space and comments, and into it. */
HRESULT WINAPI WsReadStartElement(WS_XML_READER* reader, WS_ERROR* error);

/* Moves past an end element. WS_E_INVALID_FORMAT when another node is here. */
HRESULT WINAPI WsReadEndElement(WS_XML_READER* reader, WS_ERROR* error);

/* Finds an attribute of the current element. Not there: WS_E_INVALID_FORMAT if required, else S_FALSE and index -1.
 * WS_E_INVALID_OPERATION off a start element. */
HRESULT WINAPI WsFindAttribute(WS_XML_READER* reader, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                               BOOL required, ULONG* attributeIndex, WS_ERROR* error);

/* Moves to the content of an attribute, by its index in the element node. WS_E_INVALID_OPERATION off a start element,
 * E_INVALIDARG when there are not as many. */
HRESULT WINAPI WsReadStartAttribute(WS_XML_READER* reader, ULONG attributeIndex, WS_ERROR* error);

/* Moves back to the element. */
HRESULT WINAPI WsReadEndAttribute(WS_XML_READER* reader, WS_ERROR* error);

/* Reads the whole text of an element or attribute as a value. WS_E_INVALID_FORMAT when it is none,
 * WS_E_NUMERIC_OVERFLOW when it is too large. */
HRESULT WINAPI WsReadValue(WS_XML_READER* reader, WS_VALUE_TYPE valueType, void* value, ULONG valueSize,
                           WS_ERROR* error);

/* Reads text as UTF-16, CDATA and all, past comments. actualCharCount may be less than asked for, and is 0 at the
 * end. */
HRESULT WINAPI WsReadChars(WS_XML_READER* reader, WCHAR* chars, ULONG maxCharCount, ULONG* actualCharCount,
                           WS_ERROR* error);

/* Reads text as UTF-8, CDATA and all, past comments. actualByteCount may be less than asked for, and is 0 at the
 * end. */
HRESULT WINAPI WsReadCharsUtf8(WS_XML_READER* reader, BYTE* bytes, ULONG maxByteCount, ULONG* actualByteCount,
                               WS_ERROR* error);

/* Reads base64 text as bytes. actualByteCount may be less than asked for, and is 0 at the end. */
HRESULT WINAPI WsReadBytes(WS_XML_READER* reader, void* bytes, ULONG maxByteCount, ULONG* actualByteCount,
                           WS_ERROR* error);

/* Reads consecutive elements of one name as values: up to itemCount of them, from itemOffset in array, whose size is in
 * bytes. actualItemCount is 0 when there are no more. */
HRESULT WINAPI WsReadArray(WS_XML_READER* reader, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                           WS_VALUE_TYPE valueType, void* array, ULONG arraySize, ULONG itemOffset, ULONG itemCount,
                           ULONG* actualItemCount, WS_ERROR* error);

/* Reads text as a qualified name and finds its namespace, into heap. prefix and ns may be null; WS_E_INVALID_FORMAT for
 * a prefix without a namespace, unless that is not asked for. */
HRESULT WINAPI WsReadQualifiedName(WS_XML_READER* reader, WS_HEAP* heap, WS_XML_STRING* prefix,
                                   WS_XML_STRING* localName, WS_XML_STRING* ns, WS_ERROR* error);

/* Gives the namespace that prefix stands for here, until the reader moves. Not bound: WS_E_INVALID_FORMAT if required,
 * else S_FALSE. */
HRESULT WINAPI WsGetNamespaceFromPrefix(WS_XML_READER* reader, const WS_XML_STRING* prefix, BOOL required,
                                        const WS_XML_STRING** ns, WS_ERROR* error);

/* Gives the value, in heap, of the nearest xml: attribute (as xml:lang) in scope. S_FALSE and no characters when there
 * is none. */
HRESULT WINAPI WsGetXmlAttribute(WS_XML_READER* reader, const WS_XML_STRING* localName, WS_HEAP* heap,
                                 WCHAR** valueChars, ULONG* valueCharCount, WS_ERROR* error);

/* Gives the position in the buffer. WS_E_INVALID_OPERATION unless the input is one. */
HRESULT WINAPI WsGetReaderPosition(WS_XML_READER* reader, WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error);

/* Moves to a position in the buffer. WS_E_INVALID_OPERATION unless the input is that one, and during
 * canonicalization. */
HRESULT WINAPI WsSetReaderPosition(WS_XML_READER* reader, const WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error);

/* Moves within the buffer. No such node: found is FALSE, or, when found is null, WS_E_INVALID_FORMAT.
 * WS_E_INVALID_OPERATION unless the input is a buffer, and during canonicalization. */
HRESULT WINAPI WsMoveReader(WS_XML_READER* reader, WS_MOVE_TO moveTo, BOOL* found, WS_ERROR* error);

/* Copies the current element, or from BOF the document, into a new buffer in heap. WS_E_QUOTA_EXCEEDED (the heap). */
HRESULT WINAPI WsReadXmlBuffer(WS_XML_READER* reader, WS_HEAP* heap, WS_XML_BUFFER** xmlBuffer, WS_ERROR* error);

/* Parses encoded bytes into a new buffer in heap. The reader needs a new input afterwards. */
HRESULT WINAPI WsReadXmlBufferFromBytes(WS_XML_READER* reader, const WS_XML_READER_ENCODING* encoding,
                                        const WS_XML_READER_PROPERTY* properties, ULONG propertyCount,
                                        const void* bytes, ULONG byteCount, WS_HEAP* heap, WS_XML_BUFFER** xmlBuffer,
                                        WS_ERROR* error);
