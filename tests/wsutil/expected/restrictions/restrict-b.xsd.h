#ifndef restrict_b_xsd_h_included
#define restrict_b_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* restrict_b_xsd.globalTypes.Nail */
typedef struct Nail {
    WCHAR* label;
    int id;
    int code; /* optional */
    enum Item_unit unit; /* optional */
    WS_DATETIME made;
    WCHAR* by;
} Nail;

/* Descriptions */

typedef struct _restrict_b_xsd {
    struct {
        WS_STRUCT_DESCRIPTION Nail;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION nail;
    } globalElements;
} _restrict_b_xsd;

extern const _restrict_b_xsd restrict_b_xsd;

#ifdef __cplusplus
}
#endif

#endif
