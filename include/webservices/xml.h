/* XML: names, dictionaries, typed text, nodes and buffers. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* ---- Strings and dictionaries ------------------------------------------------------------------------------------ */

/* Initialisers of a WS_XML_STRING from a char literal of UTF-8, less its final zero; the last as entry id of a
 * WS_XML_DICTIONARY. */
#define WS_XML_STRING_NULL                                                                                             \
    { 0, NULL, NULL, 0 }
#define WS_XML_STRING_VALUE(s)                                                                                         \
    { (ULONG)(sizeof(s) - 1), (BYTE*)(s), NULL, 0 }
#define WS_XML_STRING_DICTIONARY_VALUE(s, dictionary, id)                                                              \
    { (ULONG)(sizeof(s) - 1), (BYTE*)(s), (WS_XML_DICTIONARY*)(dictionary), (id) }

/* UTF-8 text, length in bytes, no terminating zero needed. If dictionary is not null, dictionary->strings[id] is the
 * same text, and the binary encodings may send the id instead. */
struct _WS_XML_STRING {
    ULONG length;
    BYTE* bytes;
    WS_XML_DICTIONARY* dictionary;
    ULONG id;
};

/* Unique strings that binary encodings can abbreviate. guid tells it from others within the process. isConst says that
 * it and its strings outlive every object they are used with, so that they need not be copied. */
struct _WS_XML_DICTIONARY {
    GUID guid;
    WS_XML_STRING* strings;
    ULONG stringCount;
    BOOL isConst;
};

/* A name of an element or attribute: local name and namespace. */
struct _WS_XML_QNAME {
    WS_XML_STRING localName;
    WS_XML_STRING ns;
};

/* The wire forms of a message. */
typedef enum {
    WS_ENCODING_XML_BINARY_1 = 0,         /* binary with the static dictionary; SOAP 1.2 */
    WS_ENCODING_XML_BINARY_SESSION_1 = 1, /* binary with a dictionary that grows over a session; SOAP 1.2 */
    WS_ENCODING_XML_MTOM_UTF8 = 2,        /* MTOM; large binary values become MIME parts */
    WS_ENCODING_XML_MTOM_UTF16BE = 3,
    WS_ENCODING_XML_MTOM_UTF16LE = 4,
    WS_ENCODING_XML_UTF8 = 5, /* text, as the next two; any of them is read */
    WS_ENCODING_XML_UTF16BE = 6,
    WS_ENCODING_XML_UTF16LE = 7,
    WS_ENCODING_RAW = 8 /* the body's bytes, without an envelope; HTTP only */
} WS_ENCODING;

/* Gives the static dictionary of an encoding, or null for one without. It lives as long as the process. */
HRESULT WINAPI WsGetDictionary(WS_ENCODING encoding, WS_XML_DICTIONARY** dictionary, WS_ERROR* error);

/* S_OK when the strings are the same bytes, S_FALSE when not. */
HRESULT WINAPI WsXmlStringEquals(const WS_XML_STRING* string1, const WS_XML_STRING* string2, WS_ERROR* error);

/* Finds the text between leading and trailing white space (9, 10, 13, 32): a pointer into chars, nothing copied. */
HRESULT WINAPI WsTrimXmlWhitespace(WCHAR* chars, ULONG charCount, WCHAR** trimmedChars, ULONG* trimmedCount,
                                   WS_ERROR* error);

/* S_OK for a valid name without a colon, else WS_E_INVALID_FORMAT. */
HRESULT WINAPI WsVerifyXmlNCName(const WCHAR* ncNameChars, ULONG ncNameCharCount, WS_ERROR* error);

/* ---- Typed text -------------------------------------------------------------------------------------------------- */

/* Character sets of text documents. */
typedef enum {
    WS_CHARSET_AUTO = 0, /* by byte order mark or declaration; readers only */
    WS_CHARSET_UTF8 = 1,
    WS_CHARSET_UTF16LE = 2,
    WS_CHARSET_UTF16BE = 3
} WS_CHARSET;

/* The kinds of WS_XML_TEXT. */
typedef enum {
    WS_XML_TEXT_TYPE_UTF8 = 1,       /* WS_XML_UTF8_TEXT */
    WS_XML_TEXT_TYPE_UTF16 = 2,      /* WS_XML_UTF16_TEXT */
    WS_XML_TEXT_TYPE_BASE64 = 3,     /* WS_XML_BASE64_TEXT */
    WS_XML_TEXT_TYPE_BOOL = 4,       /* WS_XML_BOOL_TEXT */
    WS_XML_TEXT_TYPE_INT32 = 5,      /* WS_XML_INT32_TEXT */
    WS_XML_TEXT_TYPE_INT64 = 6,      /* WS_XML_INT64_TEXT */
    WS_XML_TEXT_TYPE_UINT64 = 7,     /* WS_XML_UINT64_TEXT */
    WS_XML_TEXT_TYPE_FLOAT = 8,      /* WS_XML_FLOAT_TEXT */
    WS_XML_TEXT_TYPE_DOUBLE = 9,     /* WS_XML_DOUBLE_TEXT */
    WS_XML_TEXT_TYPE_DECIMAL = 10,   /* WS_XML_DECIMAL_TEXT */
    WS_XML_TEXT_TYPE_GUID = 11,      /* WS_XML_GUID_TEXT */
    WS_XML_TEXT_TYPE_UNIQUE_ID = 12, /* WS_XML_UNIQUE_ID_TEXT */
    WS_XML_TEXT_TYPE_DATETIME = 13,  /* WS_XML_DATETIME_TEXT */
    WS_XML_TEXT_TYPE_TIMESPAN = 14,  /* WS_XML_TIMESPAN_TEXT */
    WS_XML_TEXT_TYPE_QNAME = 15,     /* WS_XML_QNAME_TEXT */
    WS_XML_TEXT_TYPE_LIST = 16       /* WS_XML_LIST_TEXT */
} WS_XML_TEXT_TYPE;

/* The head of each text structure; textType tells which one it is. */
struct _WS_XML_TEXT {
    WS_XML_TEXT_TYPE textType;
};

/* Text as UTF-8. */
struct _WS_XML_UTF8_TEXT {
    WS_XML_TEXT text;
    WS_XML_STRING value;
};

/* Text as UTF-16 in the host's byte order; byteCount is in bytes. */
struct _WS_XML_UTF16_TEXT {
    WS_XML_TEXT text;
    BYTE* bytes;
    ULONG byteCount;
};

/* Bytes that stand for their base64 text. */
struct _WS_XML_BASE64_TEXT {
    WS_XML_TEXT text;
    BYTE* bytes;
    ULONG length;
};

/* "true" or "false". */
struct _WS_XML_BOOL_TEXT {
    WS_XML_TEXT text;
    BOOL value;
};

/* A signed 32-bit decimal number. */
struct _WS_XML_INT32_TEXT {
    WS_XML_TEXT text;
    INT32 value;
};

/* A signed 64-bit decimal number. */
struct _WS_XML_INT64_TEXT {
    WS_XML_TEXT text;
    __int64 value;
};

/* An unsigned 64-bit decimal number. */
struct _WS_XML_UINT64_TEXT {
    WS_XML_TEXT text;
    unsigned __int64 value;
};

/* An xsd:float. */
struct _WS_XML_FLOAT_TEXT {
    WS_XML_TEXT text;
    float value;
};

/* An xsd:double. */
struct _WS_XML_DOUBLE_TEXT {
    WS_XML_TEXT text;
    double value;
};

/* An xsd:decimal of up to 96 bits and 28 places. */
struct _WS_XML_DECIMAL_TEXT {
    WS_XML_TEXT text;
    DECIMAL value;
};

/* A GUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. */
struct _WS_XML_GUID_TEXT {
    WS_XML_TEXT text;
    GUID value;
};

/* A GUID after urn:uuid:. */
struct _WS_XML_UNIQUE_ID_TEXT {
    WS_XML_TEXT text;
    GUID value;
};

/* An xsd:dateTime. */
struct _WS_XML_DATETIME_TEXT {
    WS_XML_TEXT text;
    WS_DATETIME value;
};

/* A span as [-][days.]hh:mm:ss[.fffffff]. */
struct _WS_XML_TIMESPAN_TEXT {
    WS_XML_TEXT text;
    WS_TIMESPAN value;
};

/* A qualified name; ns is what prefix stands for. */
struct _WS_XML_QNAME_TEXT {
    WS_XML_TEXT text;
    WS_XML_STRING* prefix;
    WS_XML_STRING* localName;
    WS_XML_STRING* ns;
};

/* Several texts with one space between. */
struct _WS_XML_LIST_TEXT {
    WS_XML_TEXT text;
    ULONG itemCount;
    WS_XML_TEXT** items;
};

/* ---- Nodes and buffers ------------------------------------------------------------------------------------------- */

/* The kinds of WS_XML_NODE. */
typedef enum {
    WS_XML_NODE_TYPE_ELEMENT = 1,     /* a start tag: WS_XML_ELEMENT_NODE */
    WS_XML_NODE_TYPE_TEXT = 2,        /* WS_XML_TEXT_NODE */
    WS_XML_NODE_TYPE_END_ELEMENT = 3, /* an end tag */
    WS_XML_NODE_TYPE_COMMENT = 4,     /* WS_XML_COMMENT_NODE */
    WS_XML_NODE_TYPE_CDATA = 6,       /* the start of a CDATA section */
    WS_XML_NODE_TYPE_END_CDATA = 7,   /* the end of a CDATA section */
    WS_XML_NODE_TYPE_EOF = 8,         /* after the last node */
    WS_XML_NODE_TYPE_BOF = 9          /* before the first node */
} WS_XML_NODE_TYPE;

/* The head of each node structure; nodeType tells which one it is. */
struct _WS_XML_NODE {
    WS_XML_NODE_TYPE nodeType;
};

/* An attribute. For an xmlns attribute isXmlNs is set, prefix is the declared prefix, ns the namespace, and localName
 * and value are null. */
struct _WS_XML_ATTRIBUTE {
    BYTE singleQuote;
    BYTE isXmlNs;
    WS_XML_STRING* prefix;
    WS_XML_STRING* localName;
    WS_XML_STRING* ns;
    WS_XML_TEXT* value;
};

/* A start tag. Its attributes stand in no particular order; isEmpty tells <a/> from <a></a>. */
struct _WS_XML_ELEMENT_NODE {
    WS_XML_NODE node;
    WS_XML_STRING* prefix;
    WS_XML_STRING* localName;
    WS_XML_STRING* ns;
    ULONG attributeCount;
    WS_XML_ATTRIBUTE** attributes;
    BOOL isEmpty;
};

/* Text, of an element, an attribute or a CDATA section. */
struct _WS_XML_TEXT_NODE {
    WS_XML_NODE node;
    WS_XML_TEXT* text;
};

/* A comment. */
struct _WS_XML_COMMENT_NODE {
    WS_XML_NODE node;
    WS_XML_STRING value;
};

/* A place in a WS_XML_BUFFER; node is internal. Valid until that node is removed or the buffer goes. */
struct _WS_XML_NODE_POSITION {
    WS_XML_BUFFER* buffer;
    void* node;
};

/* Where WsMoveReader and WsMoveWriter go from the current node of a buffer. */
typedef enum {
    WS_MOVE_TO_ROOT_ELEMENT = 0,
    WS_MOVE_TO_NEXT_ELEMENT = 1,     /* the next sibling that is an element */
    WS_MOVE_TO_PREVIOUS_ELEMENT = 2, /* the sibling element before */
    WS_MOVE_TO_CHILD_ELEMENT = 3,    /* the first child that is an element */
    WS_MOVE_TO_END_ELEMENT = 4,      /* the current element's end */
    WS_MOVE_TO_PARENT_ELEMENT = 5,   /* BOF from the root element */
    WS_MOVE_TO_NEXT_NODE = 6,        /* the next sibling */
    WS_MOVE_TO_PREVIOUS_NODE = 7,    /* the sibling before */
    WS_MOVE_TO_FIRST_NODE = 8,       /* the parent's first child */
    WS_MOVE_TO_BOF = 9,
    WS_MOVE_TO_EOF = 10,
    WS_MOVE_TO_CHILD_NODE = 11 /* the first child */
} WS_MOVE_TO;

/* Fixed-size values of WsReadValue, WsWriteValue, WsReadArray and WsWriteArray. */
typedef enum {
    WS_BOOL_VALUE_TYPE = 0,  /* BOOL */
    WS_INT8_VALUE_TYPE = 1,  /* char */
    WS_INT16_VALUE_TYPE = 2, /* short */
    WS_INT32_VALUE_TYPE = 3, /* int */
    WS_INT64_VALUE_TYPE = 4, /* __int64 */
    WS_UINT8_VALUE_TYPE = 5,
    WS_UINT16_VALUE_TYPE = 6,
    WS_UINT32_VALUE_TYPE = 7,
    WS_UINT64_VALUE_TYPE = 8,
    WS_FLOAT_VALUE_TYPE = 9,     /* float */
    WS_DOUBLE_VALUE_TYPE = 10,   /* double */
    WS_DECIMAL_VALUE_TYPE = 11,  /* DECIMAL */
    WS_DATETIME_VALUE_TYPE = 12, /* WS_DATETIME */
    WS_TIMESPAN_VALUE_TYPE = 13, /* WS_TIMESPAN */
    WS_GUID_VALUE_TYPE = 14,     /* GUID */
    WS_DURATION_VALUE_TYPE = 15  /* WS_DURATION */
} WS_VALUE_TYPE;

/* Properties of a buffer; none is defined. */
typedef enum { WS_XML_BUFFER_PROPERTY_ID_NONE_ = 0 } WS_XML_BUFFER_PROPERTY_ID;

/* A property of a buffer. */
struct _WS_XML_BUFFER_PROPERTY {
    WS_XML_BUFFER_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* Makes an empty buffer in heap, which owns it. */
HRESULT WINAPI WsCreateXmlBuffer(WS_HEAP* heap, const WS_XML_BUFFER_PROPERTY* properties, ULONG propertyCount,
                                 WS_XML_BUFFER** buffer, WS_ERROR* error);

/* Removes a node from its buffer, an element with all that it contains. WS_E_INVALID_OPERATION for the root (BOF), EOF
 * and end elements. */
HRESULT WINAPI WsRemoveNode(const WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error);
