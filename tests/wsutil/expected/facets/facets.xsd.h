#ifndef facets_xsd_h_included
#define facets_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* facets_xsd.globalTypes.Twice */
typedef enum Twice {
    Twicea = 0,
    Twiceb = 1
} Twice;

/* facets_xsd.globalTypes.Strings */
typedef struct Strings {
    WCHAR* normalized;
    WCHAR* language;
    WCHAR* name;
    WCHAR* ncname;
    WCHAR* nmtoken;
    WCHAR* nmtokens;
    WCHAR* idref;
    WCHAR* idrefs;
    WCHAR* entity;
    WCHAR* entities;
    WCHAR* month;
    WCHAR* monthDay;
    WCHAR* day;
    WCHAR* yearMonth;
    WS_XML_BUFFER* simple;
    WCHAR* image; /* optional */
} Strings;

/* facets_xsd.globalTypes.Facets */
typedef struct Facets {
    DECIMAL digits;
    WCHAR* spaced;
    int plain;
    float single;
    unsigned __int64 u64;
    WS_BYTES length;
    char bound;
    WS_DATETIME early;
    DECIMAL below;
    WS_BYTES bits;
    WCHAR* key;
    __int64 positive;
} Facets;

/* facets_xsd.globalTypes.Elements */
typedef struct Elements {
    int must;
    int fixed; /* optional */
    WS_DATETIME odd; /* optional */
    int global; /* optional */
    int unqualified;
    enum Twice twice;
    int qualified; /* optional */
    int plain; /* optional */
} Elements;

/* Descriptions */

typedef struct _facets_xsd {
    struct {
        WS_ENUM_DESCRIPTION Twice;
        WS_STRUCT_DESCRIPTION Strings;
        WS_STRUCT_DESCRIPTION Facets;
        WS_STRUCT_DESCRIPTION Elements;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION global;
        WS_ELEMENT_DESCRIPTION head;
        WS_ELEMENT_DESCRIPTION member;
        WS_ELEMENT_DESCRIPTION strings;
        WS_ELEMENT_DESCRIPTION facets;
        WS_ELEMENT_DESCRIPTION elements;
    } globalElements;
} _facets_xsd;

extern const _facets_xsd facets_xsd;

#ifdef __cplusplus
}
#endif

#endif
