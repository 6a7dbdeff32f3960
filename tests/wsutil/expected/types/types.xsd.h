#ifndef types_xsd_h_included
#define types_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* types_xsd.globalTypes.Colour */
typedef enum Colour {
    Colourred = 0,
    Colourgreen = 1,
    Colourlight_blue = 2,
    Colour3rd = 3,
    Colour_ = 4,
    Colourgr_x00fc_n = 5
} Colour;

/* of an anonymous type */
typedef enum _shade {
    _shadedark = 0,
    _shadelight = 1
} _shade;

/* types_xsd.globalTypes.Scalars */
typedef struct Scalars {
    BOOL flag;
    char i8;
    short i16;
    int i32;
    __int64 i64;
    unsigned char u8;
    unsigned short u16;
    unsigned int u32;
    unsigned __int64 u64;
    float single;
    double real;
    DECIMAL price;
    WS_DATETIME when;
    WS_DURATION howLong;
    WCHAR* text;
    WCHAR* uri;
    WS_BYTES bytes;
    WS_XML_QNAME qname;
    GUID guid;
    int letter;
    WS_XML_BUFFER* anything;
    WS_XML_BUFFER* untyped;
} Scalars;

/* types_xsd.globalTypes.Approximate */
typedef struct Approximate {
    WS_DATETIME day;
    WS_DATETIME hour;
    WS_BYTES hex;
    WCHAR* year;
    __int64 whole;
    __int64 natural;
    __int64 positive;
    __int64 negative;
    __int64 notPositive;
    WCHAR* token;
    WCHAR* id;
} Approximate;

/* types_xsd.globalTypes.Maybe */
typedef struct Maybe {
    int optionalInt; /* optional */
    int* nillableInt; /* nillable */
    int* bothInt; /* optional, nillable */
    WCHAR* optionalText; /* optional */
    WCHAR* nillableText; /* nillable */
    WCHAR* bothText; /* optional, nillable */
    enum Colour* nillableColour; /* nillable */
    WS_BYTES nillableBytes; /* nillable */
    WS_DATETIME* nillableDate; /* nillable */
    WS_XML_QNAME* nillableName; /* nillable */
    int must;
    WCHAR* may; /* optional */
} Maybe;

/* types_xsd.globalTypes.Defaults */
typedef struct Defaults {
    int number; /* optional */
    __int64 big; /* optional */
    WCHAR* text; /* optional */
    BOOL on; /* optional */
    enum Colour colour; /* optional */
    double half; /* optional */
    DECIMAL cents; /* optional */
    unsigned short version; /* optional */
    WCHAR* fixed; /* optional */
} Defaults;

/* types_xsd.globalTypes.Ranges */
typedef struct Ranges {
    int month;
    int Small;
    int open;
    unsigned char u8;
    double ratio;
    DECIMAL price;
    WCHAR* code;
    WCHAR* name;
    WS_BYTES hash;
    __int64 Inline;
    WCHAR* Short; /* optional */
} Ranges;

/* Descriptions */

typedef struct _types_xsd {
    struct {
        WS_ATTRIBUTE_DESCRIPTION unit;
        WS_ATTRIBUTE_DESCRIPTION tone;
    } globalAttributes;
    struct {
        WS_ENUM_DESCRIPTION Colour;
        WS_STRUCT_DESCRIPTION Scalars;
        WS_STRUCT_DESCRIPTION Approximate;
        WS_STRUCT_DESCRIPTION Maybe;
        WS_STRUCT_DESCRIPTION Defaults;
        WS_STRUCT_DESCRIPTION Ranges;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION scalars;
        WS_ELEMENT_DESCRIPTION maybe;
        WS_ELEMENT_DESCRIPTION defaults;
        WS_ELEMENT_DESCRIPTION ranges;
        WS_ELEMENT_DESCRIPTION colour;
        WS_ELEMENT_DESCRIPTION month;
        WS_ELEMENT_DESCRIPTION pattern;
        WS_ELEMENT_DESCRIPTION numbers;
        WS_ELEMENT_DESCRIPTION either;
        WS_ELEMENT_DESCRIPTION level;
        WS_ELEMENT_DESCRIPTION shade;
        WS_ELEMENT_DESCRIPTION anything;
    } globalElements;
} _types_xsd;

extern const _types_xsd types_xsd;

#ifdef __cplusplus
}
#endif

#endif
