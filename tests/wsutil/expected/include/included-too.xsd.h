#ifndef included_too_xsd_h_included
#define included_too_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions */

typedef struct _included_too_xsd {
    struct {
        WS_ELEMENT_DESCRIPTION empty;
    } globalElements;
} _included_too_xsd;

extern const _included_too_xsd included_too_xsd;

#ifdef __cplusplus
}
#endif

#endif
