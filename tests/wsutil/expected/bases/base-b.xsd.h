#ifndef base_b_xsd_h_included
#define base_b_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* base_b_xsd.globalTypes.LongText */
typedef struct LongText {
    WCHAR* value;
    enum Text_form form; /* optional */
    int pages; /* optional */
} LongText;

/* base_b_xsd.externallyReferencedTypes._derived */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct _derived : Base {
    _derived();
} _derived;
#else
typedef struct _derived {
    struct Base _base;
} _derived;

void WINAPI _derived_Init(struct _derived* _this);
#endif

/* Descriptions */

typedef struct _base_b_xsd {
    struct {
        WS_STRUCT_DESCRIPTION LongText;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION derived;
    } globalElements;
    struct {
        WS_STRUCT_DESCRIPTION _derived;
    } externallyReferencedTypes;
} _base_b_xsd;

extern const _base_b_xsd base_b_xsd;

#ifdef __cplusplus
}
#endif

#endif
