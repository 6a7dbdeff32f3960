#ifndef included_xsd_h_included
#define included_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* included_xsd.globalTypes.Inner */
typedef struct Inner {
    unsigned int moreCount;
    struct Inner* more; /* optional */
} Inner;

/* Descriptions */

typedef struct _included_xsd {
    struct {
        WS_STRUCT_DESCRIPTION Inner;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION inner;
    } globalElements;
} _included_xsd;

extern const _included_xsd included_xsd;

#ifdef __cplusplus
}
#endif

#endif
