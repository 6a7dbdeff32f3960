/* Serialization: descriptions of C types, and values read and written by them. Part of webservices.h. */
#ifndef WEBSERVICES_H
#error "include webservices.h"
#endif

/* ---- Types and mappings ------------------------------------------------------------------------------------------ */

/* The C types that can be read and written. Each has a description structure, optional unless said. */
typedef enum {
    WS_BOOL_TYPE = 0, /* BOOL; WS_BOOL_DESCRIPTION */
    WS_INT8_TYPE = 1, /* char; WS_INT8_DESCRIPTION, and so on */
    WS_INT16_TYPE = 2,
    WS_INT32_TYPE = 3,
    WS_INT64_TYPE = 4,
    WS_UINT8_TYPE = 5,
    WS_UINT16_TYPE = 6,
    WS_UINT32_TYPE = 7,
    WS_UINT64_TYPE = 8,
    WS_FLOAT_TYPE = 9,
    WS_DOUBLE_TYPE = 10,
    WS_DECIMAL_TYPE = 11,
    WS_DATETIME_TYPE = 12,
    WS_TIMESPAN_TYPE = 13,
    WS_GUID_TYPE = 14,
    WS_UNIQUE_ID_TYPE = 15,        /* WS_UNIQUE_ID */
    WS_STRING_TYPE = 16,           /* WS_STRING */
    WS_WSZ_TYPE = 17,              /* WCHAR*, zero-terminated */
    WS_BYTES_TYPE = 18,            /* WS_BYTES, as base64 */
    WS_XML_STRING_TYPE = 19,       /* WS_XML_STRING */
    WS_XML_QNAME_TYPE = 20,        /* WS_XML_QNAME */
    WS_XML_BUFFER_TYPE = 21,       /* WS_XML_BUFFER*; no description */
    WS_CHAR_ARRAY_TYPE = 22,       /* WCHAR* with a ULONG count; fields only */
    WS_UTF8_ARRAY_TYPE = 23,       /* BYTE* of text with a ULONG count; fields only */
    WS_BYTE_ARRAY_TYPE = 24,       /* BYTE* as base64 with a ULONG count; fields only */
    WS_DESCRIPTION_TYPE = 25,      /* WS_STRUCT_DESCRIPTION* of the value's own type */
    WS_STRUCT_TYPE = 26,           /* WS_STRUCT_DESCRIPTION, required */
    WS_CUSTOM_TYPE = 27,           /* WS_CUSTOM_TYPE_DESCRIPTION, required */
    WS_ENDPOINT_ADDRESS_TYPE = 28, /* WS_ENDPOINT_ADDRESS_DESCRIPTION, required */
    WS_FAULT_TYPE = 29,            /* WS_FAULT_DESCRIPTION, required */
    WS_VOID_TYPE = 30,             /* nothing in XML; WS_VOID_DESCRIPTION */
    WS_ENUM_TYPE = 31,             /* int; WS_ENUM_DESCRIPTION, required */
    WS_DURATION_TYPE = 32,
    WS_UNION_TYPE = 33,         /* WS_UNION_DESCRIPTION, required; fields only */
    WS_ANY_ATTRIBUTES_TYPE = 34 /* WS_ANY_ATTRIBUTES; fields only */
} WS_TYPE;

/* What in the XML a value stands for. */
typedef enum {
    WS_ELEMENT_TYPE_MAPPING = 1,         /* an element's attributes and content */
    WS_ATTRIBUTE_TYPE_MAPPING = 2,       /* an attribute's value */
    WS_ELEMENT_CONTENT_TYPE_MAPPING = 3, /* content only */
    WS_ANY_ELEMENT_TYPE_MAPPING = 4      /* an element with its name */
} WS_TYPE_MAPPING;

/* What in the XML a structure's field stands for. */
typedef enum {
    WS_TYPE_ATTRIBUTE_FIELD_MAPPING = 0,           /* xsi:type, which tells the derived type */
    WS_ATTRIBUTE_FIELD_MAPPING = 1,                /* an attribute */
    WS_ELEMENT_FIELD_MAPPING = 2,                  /* an element */
    WS_REPEATING_ELEMENT_FIELD_MAPPING = 3,        /* an array of elements */
    WS_TEXT_FIELD_MAPPING = 4,                     /* all of the text */
    WS_NO_FIELD_MAPPING = 5,                       /* nothing; reading sets the default */
    WS_XML_ATTRIBUTE_FIELD_MAPPING = 6,            /* an attribute as xml:lang */
    WS_ELEMENT_CHOICE_FIELD_MAPPING = 7,           /* one of several elements; WS_UNION_TYPE */
    WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING = 8, /* an array of choices */
    WS_ANY_ELEMENT_FIELD_MAPPING = 9,              /* any element */
    WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING = 10,   /* the elements that follow */
    WS_ANY_CONTENT_FIELD_MAPPING = 11,             /* all that follows */
    WS_ANY_ATTRIBUTES_FIELD_MAPPING = 12           /* the attributes without a field */
} WS_FIELD_MAPPING;

/* Options of a field (WS_FIELD_DESCRIPTION). */
#define WS_FIELD_POINTER 0x1          /* the field points to the value */
#define WS_FIELD_OPTIONAL 0x2         /* the element or attribute may be missing */
#define WS_FIELD_NILLABLE 0x4         /* the element may be xsi:nil */
#define WS_FIELD_NILLABLE_ITEM 0x8    /* the repeated elements may be xsi:nil */
#define WS_FIELD_OTHER_NAMESPACE 0x10 /* any namespace but ns */

/* Options of a structure (WS_STRUCT_DESCRIPTION). */
#define WS_STRUCT_ABSTRACT 0x1                        /* only derived types can be read or written */
#define WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT 0x2 /* skip elements after the last field */
#define WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES 0x4     /* skip attributes without a field */

/* ---- Constraints on values. A value outside fails with WS_E_INVALID_FORMAT when it is read ----------------------- */

/* The one value allowed. */
struct _WS_BOOL_DESCRIPTION {
    BOOL value;
};

/* The values allowed, both ends included. */
struct _WS_INT8_DESCRIPTION {
    CHAR minValue;
    CHAR maxValue;
};

/* The values allowed, both ends included. */
struct _WS_UINT8_DESCRIPTION {
    BYTE minValue;
    BYTE maxValue;
};

/* The values allowed, both ends included. */
struct _WS_INT16_DESCRIPTION {
    SHORT minValue;
    SHORT maxValue;
};

/* The values allowed, both ends included. */
struct _WS_UINT16_DESCRIPTION {
    USHORT minValue;
    USHORT maxValue;
};

/* The values allowed, both ends included. */
struct _WS_INT32_DESCRIPTION {
    INT32 minValue;
    INT32 maxValue;
};

/* The values allowed, both ends included. */
struct _WS_UINT32_DESCRIPTION {
    ULONG minValue;
    ULONG maxValue;
};

/* The values allowed, both ends included. */
struct _WS_INT64_DESCRIPTION {
    __int64 minValue;
    __int64 maxValue;
};

/* The values allowed, both ends included. */
struct _WS_UINT64_DESCRIPTION {
    unsigned __int64 minValue;
    unsigned __int64 maxValue;
};

/* The values allowed, both ends included. */
struct _WS_FLOAT_DESCRIPTION {
    float minValue;
    float maxValue;
};

/* The values allowed, both ends included. */
struct _WS_DOUBLE_DESCRIPTION {
    double minValue;
    double maxValue;
};

/* The values allowed, both ends included. */
struct _WS_DECIMAL_DESCRIPTION {
    DECIMAL minValue;
    DECIMAL maxValue;
};

/* The one value allowed. */
struct _WS_GUID_DESCRIPTION {
    GUID value;
};

/* The times allowed, both ends included. */
struct _WS_DATETIME_DESCRIPTION {
    WS_DATETIME minValue;
    WS_DATETIME maxValue;
};

/* The spans allowed, both ends included. */
struct _WS_TIMESPAN_DESCRIPTION {
    WS_TIMESPAN minValue;
    WS_TIMESPAN maxValue;
};

/* Compares durations: result is below, equal to or above 0. */
typedef HRESULT(CALLBACK* WS_DURATION_COMPARISON_CALLBACK)(const WS_DURATION* duration1, const WS_DURATION* duration2,
                                                           INT32* result, WS_ERROR* error);

/* The durations allowed, both ends included. Without a comparer, durations that cannot be ordered, as a month and 30
 * days, are refused. */
struct _WS_DURATION_DESCRIPTION {
    WS_DURATION minValue;
    WS_DURATION maxValue;
    WS_DURATION_COMPARISON_CALLBACK comparer;
};

/* The length, in characters, of an id that is not a GUID. */
struct _WS_UNIQUE_ID_DESCRIPTION {
    ULONG minCharCount;
    ULONG maxCharCount;
};

/* The length in WCHARs. */
struct _WS_STRING_DESCRIPTION {
    ULONG minCharCount;
    ULONG maxCharCount;
};

/* The length in WCHARs, the terminating zero not counted. */
struct _WS_WSZ_DESCRIPTION {
    ULONG minCharCount;
    ULONG maxCharCount;
};

/* The length in WCHARs. */
struct _WS_CHAR_ARRAY_DESCRIPTION {
    ULONG minCharCount;
    ULONG maxCharCount;
};

/* The length in bytes of UTF-8. */
struct _WS_XML_STRING_DESCRIPTION {
    ULONG minByteCount;
    ULONG maxByteCount;
};

/* The length in bytes of UTF-8. */
struct _WS_UTF8_ARRAY_DESCRIPTION {
    ULONG minByteCount;
    ULONG maxByteCount;
};

/* The length in bytes. */
struct _WS_BYTES_DESCRIPTION {
    ULONG minByteCount;
    ULONG maxByteCount;
};

/* The length in bytes. */
struct _WS_BYTE_ARRAY_DESCRIPTION {
    ULONG minByteCount;
    ULONG maxByteCount;
};

/* The lengths in bytes of UTF-8. */
struct _WS_XML_QNAME_DESCRIPTION {
    ULONG minLocalNameByteCount;
    ULONG maxLocalNameByteCount;
    ULONG minNsByteCount;
    ULONG maxNsByteCount;
};

/* The size in bytes of what is left alone. */
struct _WS_VOID_DESCRIPTION {
    ULONG size;
};

/* A value of an enumeration and its text. */
struct _WS_ENUM_VALUE {
    INT32 value;
    WS_XML_STRING* name;
};

/* An enumeration: its values in ascending order, and the length in bytes of the longest name. nameIndices, which may be
 * null, has the values' indices in the order of their names by length and then bytes, for a faster search. */
struct _WS_ENUM_DESCRIPTION {
    WS_ENUM_VALUE* values;
    ULONG valueCount;
    ULONG maxByteCount;
    ULONG* nameIndices;
};

/* Versions of the envelope. */
typedef enum {
    WS_ENVELOPE_VERSION_SOAP_1_1 = 1,
    WS_ENVELOPE_VERSION_SOAP_1_2 = 2,
    WS_ENVELOPE_VERSION_NONE = 3 /* the body alone, with WS_ENCODING_RAW */
} WS_ENVELOPE_VERSION;

/* Versions of WS-Addressing. */
typedef enum {
    WS_ADDRESSING_VERSION_0_9 = 1,      /* August 2004 */
    WS_ADDRESSING_VERSION_1_0 = 2,      /* May 2006 */
    WS_ADDRESSING_VERSION_TRANSPORT = 3 /* no headers; the transport correlates */
} WS_ADDRESSING_VERSION;

/* The SOAP version in which a fault is written. */
struct _WS_FAULT_DESCRIPTION {
    WS_ENVELOPE_VERSION envelopeVersion;
};

/* The WS-Addressing version in which an address is written. */
struct _WS_ENDPOINT_ADDRESS_DESCRIPTION {
    WS_ADDRESSING_VERSION addressingVersion;
};

/* ---- Structures, unions and custom types ------------------------------------------------------------------------- */

/* An attribute that no field stands for; value must not be null. */
struct _WS_ANY_ATTRIBUTE {
    WS_XML_STRING localName;
    WS_XML_STRING ns;
    WS_XML_TEXT* value;
};

/* The attributes that no field stands for. */
struct _WS_ANY_ATTRIBUTES {
    WS_ANY_ATTRIBUTE* attributes;
    ULONG attributeCount;
};

/* How many elements a repeating field may have. */
struct _WS_ITEM_RANGE {
    ULONG minItemCount;
    ULONG maxItemCount;
};

/* The value of a field whose element or attribute is missing; without it, all zero. */
struct _WS_DEFAULT_VALUE {
    void* value;
    ULONG valueSize;
};

/* A field: where it lies (offset in bytes), its type, and where it stands in the XML. For repeating elements localName
 * names the wrapper, null for none, and itemLocalName the elements; countOffset is the offset of the ULONG that counts
 * them. */
struct _WS_FIELD_DESCRIPTION {
    WS_FIELD_MAPPING mapping;
    WS_XML_STRING* localName;
    WS_XML_STRING* ns;
    WS_TYPE type;
    void* typeDescription;
    ULONG offset;
    ULONG options;
    WS_DEFAULT_VALUE* defaultValue;
    ULONG countOffset;
    WS_XML_STRING* itemLocalName;
    WS_XML_STRING* itemNs;
    WS_ITEM_RANGE* itemRange;
};

/* A structure: size and alignment in bytes, and its fields, attributes first, then elements in XML order.
 * typeLocalName, typeNs, parentType and subTypes are for derived types only. */
struct _WS_STRUCT_DESCRIPTION {
    ULONG size;
    ULONG alignment;
    WS_FIELD_DESCRIPTION** fields;
    ULONG fieldCount;
    WS_XML_STRING* typeLocalName;
    WS_XML_STRING* typeNs;
    WS_STRUCT_DESCRIPTION* parentType;
    WS_STRUCT_DESCRIPTION** subTypes;
    ULONG subTypeCount;
    ULONG structOptions;
};

/* A field of a union, with the selector's value for it. */
struct _WS_UNION_FIELD_DESCRIPTION {
    INT32 value;
    WS_FIELD_DESCRIPTION field;
};

/* A structure of a union and its selector, an int at enumOffset; noneEnumValue means none. valueIndices, which may be
 * null, has the fields' indices in the order of their values. */
struct _WS_UNION_DESCRIPTION {
    ULONG size;
    ULONG alignment;
    WS_UNION_FIELD_DESCRIPTION** fields;
    ULONG fieldCount;
    ULONG enumOffset;
    INT32 noneEnumValue;
    ULONG* valueIndices;
};

/* Reads a value of a custom type from what typeMapping says; heap may be null. For a mapping that makes no sense,
 * WS_E_INVALID_OPERATION. */
typedef HRESULT(CALLBACK* WS_READ_TYPE_CALLBACK)(WS_XML_READER* reader, WS_TYPE_MAPPING typeMapping,
                                                 const void* descriptionData, WS_HEAP* heap, void* value,
                                                 ULONG valueSize, WS_ERROR* error);

/* Writes a value of a custom type as typeMapping says. For a mapping that makes no sense, WS_E_INVALID_OPERATION. */
typedef HRESULT(CALLBACK* WS_WRITE_TYPE_CALLBACK)(WS_XML_WRITER* writer, WS_TYPE_MAPPING typeMapping,
                                                  const void* descriptionData, const void* value, ULONG valueSize,
                                                  WS_ERROR* error);

/* Tells whether a value of a custom type equals the default, or, if that is null, zero. */
typedef HRESULT(CALLBACK* WS_IS_DEFAULT_VALUE_CALLBACK)(const void* descriptionData, const void* value,
                                                        const void* defaultValue, ULONG valueSize, BOOL* isDefault,
                                                        WS_ERROR* error);

/* A type that the program reads and writes itself; size and alignment in bytes. */
struct _WS_CUSTOM_TYPE_DESCRIPTION {
    ULONG size;
    ULONG alignment;
    WS_READ_TYPE_CALLBACK readCallback;
    WS_WRITE_TYPE_CALLBACK writeCallback;
    void* descriptionData;
    WS_IS_DEFAULT_VALUE_CALLBACK isDefaultValueCallback;
};

/* An element and the type of its value. Null names mean what the function at hand says. */
struct _WS_ELEMENT_DESCRIPTION {
    WS_XML_STRING* elementLocalName;
    WS_XML_STRING* elementNs;
    WS_TYPE type;
    void* typeDescription;
};

/* An attribute and the type of its value. */
struct _WS_ATTRIBUTE_DESCRIPTION {
    WS_XML_STRING* attributeLocalName;
    WS_XML_STRING* attributeNs;
    WS_TYPE type;
    void* typeDescription;
};

/* ---- Reading and writing values ---------------------------------------------------------------------------------- */

/* Where a value that is read goes, and what may be missing. Pointers get memory from the heap. */
typedef enum {
    WS_READ_REQUIRED_VALUE = 1,   /* value has valueSize bytes, the type's size */
    WS_READ_REQUIRED_POINTER = 2, /* value gets a pointer to it */
    WS_READ_OPTIONAL_POINTER = 3, /* null if the element is missing */
    WS_READ_NILLABLE_POINTER = 4, /* null if the element is missing or xsi:nil */
    WS_READ_NILLABLE_VALUE = 5    /* as a value, for types with a nil value */
} WS_READ_OPTION;

/* What value points to, and whether it may be nil. */
typedef enum {
    WS_WRITE_REQUIRED_VALUE = 1,   /* the value; valueSize is the type's size */
    WS_WRITE_REQUIRED_POINTER = 2, /* a pointer to it; valueSize is a pointer's */
    WS_WRITE_NILLABLE_VALUE = 3,   /* the value; xsi:nil if it is the nil value */
    WS_WRITE_NILLABLE_POINTER = 4  /* a pointer to it; xsi:nil if it is null */
} WS_WRITE_OPTION;

/* Reads the next element and its value. WS_E_INVALID_FORMAT for another name or content, WS_E_QUOTA_EXCEEDED (the
 * heap). After a failure the reader needs a new input. */
HRESULT WINAPI WsReadElement(WS_XML_READER* reader, const WS_ELEMENT_DESCRIPTION* elementDescription,
                             WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error);

/* Reads an attribute of the current element. Errors as of WsReadElement. */
HRESULT WINAPI WsReadAttribute(WS_XML_READER* reader, const WS_ATTRIBUTE_DESCRIPTION* attributeDescription,
                               WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error);

/* Reads a value of any type, from what typeMapping says, at the reader's position. Errors as of WsReadElement. */
HRESULT WINAPI WsReadType(WS_XML_READER* reader, WS_TYPE_MAPPING typeMapping, WS_TYPE type, const void* typeDescription,
                          WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error);

/* Writes an element with its value. WS_E_INVALID_FORMAT for a value that the description does not allow. After a
 * failure the writer needs a new output. */
HRESULT WINAPI WsWriteElement(WS_XML_WRITER* writer, const WS_ELEMENT_DESCRIPTION* elementDescription,
                              WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error);

/* Writes an attribute. Errors as of WsWriteElement. */
HRESULT WINAPI WsWriteAttribute(WS_XML_WRITER* writer, const WS_ATTRIBUTE_DESCRIPTION* attributeDescription,
                                WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error);

/* Writes a value of any type, as what typeMapping says, at the writer's position. Errors as of WsWriteElement. */
HRESULT WINAPI WsWriteType(WS_XML_WRITER* writer, WS_TYPE_MAPPING typeMapping, WS_TYPE type,
                           const void* typeDescription, WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize,
                           WS_ERROR* error);
