#ifndef names_xsd_h_included
#define names_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* names_xsd.globalTypes.Enum */
typedef enum Enum {
    Enuma_b = 0,
    Enuma_b1 = 1,
    Enuma_b2 = 2
} Enum;

/* names_xsd.globalTypes.Struct */
typedef struct Struct {
    int Int;
    int Int1;
    WCHAR* first_name;
    WCHAR* first_name1;
    WCHAR* stra_x00df_e;
    struct Class* Class; /* optional */
    unsigned int itemCount;
    int* item;
    int itemCount1;
    int _type1;
    WCHAR* Class1; /* optional */
} Struct;

/* names_xsd.globalTypes.Class */
typedef struct Class {
    struct Struct* Struct; /* optional */
} Class;

/* Descriptions */

typedef struct _names_xsd {
    struct {
        WS_ENUM_DESCRIPTION Enum;
        WS_STRUCT_DESCRIPTION Struct;
        WS_STRUCT_DESCRIPTION Class;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION Boolean;
        WS_ELEMENT_DESCRIPTION String;
    } globalElements;
} _names_xsd;

extern const _names_xsd names_xsd;

#ifdef __cplusplus
}
#endif

#endif
