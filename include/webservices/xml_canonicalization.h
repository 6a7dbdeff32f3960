/* Canonical XML, made while reading or writing. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* The algorithms. The inclusive ones need a whole document. */
typedef enum {
    WS_EXCLUSIVE_XML_CANONICALIZATION_ALGORITHM = 0,               /* xml-exc-c14n#, the default */
    WS_EXCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM = 1, /* xml-exc-c14n#WithComments */
    WS_INCLUSIVE_XML_CANONICALIZATION_ALGORITHM = 2,               /* REC-xml-c14n-20010315 */
    WS_INCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM = 3  /* REC-xml-c14n-20010315#WithComments */
} WS_XML_CANONICALIZATION_ALGORITHM;

/* Properties of a canonicalization. */
typedef enum {
    WS_XML_CANONICALIZATION_PROPERTY_ALGORITHM = 0,          /* WS_XML_CANONICALIZATION_ALGORITHM; exclusive */
    WS_XML_CANONICALIZATION_PROPERTY_INCLUSIVE_PREFIXES = 1, /* WS_XML_CANONICALIZATION_INCLUSIVE_PREFIXES; none */
    WS_XML_CANONICALIZATION_PROPERTY_OMITTED_ELEMENT = 2,    /* WS_XML_QNAME: such elements are left out; none */
    WS_XML_CANONICALIZATION_PROPERTY_OUTPUT_BUFFER_SIZE = 3  /* ULONG, bytes gathered before the callback; 1024 */
} WS_XML_CANONICALIZATION_PROPERTY_ID;

/* Prefixes that the exclusive algorithms treat inclusively. */
struct _WS_XML_CANONICALIZATION_INCLUSIVE_PREFIXES {
    ULONG prefixCount;
    WS_XML_STRING* prefixes;
};

/* A property of a canonicalization. */
struct _WS_XML_CANONICALIZATION_PROPERTY {
    WS_XML_CANONICALIZATION_PROPERTY_ID id;
    void* value;
    ULONG valueSize;
};

/* From here on what the reader moves over, by whatever call, also goes in canonical form to writeCallback: buffer by
 * buffer, synchronously. When the callback fails, so does the call, and the reader stays where it is. The element that
 * it starts in cannot be left before the end. WS_E_INVALID_OPERATION when it is on already, in an attribute, or for the
 * inclusive algorithms off BOF. A new input ends it, too. */
HRESULT WINAPI WsStartReaderCanonicalization(WS_XML_READER* reader, WS_WRITE_CALLBACK writeCallback,
                                             void* writeCallbackState,
                                             const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG propertyCount,
                                             WS_ERROR* error);

/* Ends it, and hands over what was gathered. WS_E_INVALID_OPERATION when it is not on, or at another depth. */
HRESULT WINAPI WsEndReaderCanonicalization(WS_XML_READER* reader, WS_ERROR* error);

/* From here on what is written also goes, in canonical form, to writeCallback. A start tag that is still open ends.
 * When the callback fails, so does the call, and nothing is written. WS_E_INVALID_OPERATION when it is on already, in
 * an attribute, or for the inclusive algorithms behind the document's beginning. A new output ends it, too. */
HRESULT WINAPI WsStartWriterCanonicalization(WS_XML_WRITER* writer, WS_WRITE_CALLBACK writeCallback,
                                             void* writeCallbackState,
                                             const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG propertyCount,
                                             WS_ERROR* error);

/* Ends it, and hands over what was gathered. WS_E_INVALID_OPERATION when it is not on, or at another depth. */
HRESULT WINAPI WsEndWriterCanonicalization(WS_XML_WRITER* writer, WS_ERROR* error);
