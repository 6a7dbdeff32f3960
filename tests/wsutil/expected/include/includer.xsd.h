#ifndef includer_xsd_h_included
#define includer_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* of an anonymous type */
typedef struct _outer {
    struct Inner* inner;
} _outer;

/* Descriptions */

typedef struct _includer_xsd {
    struct {
        WS_ELEMENT_DESCRIPTION outer;
    } globalElements;
} _includer_xsd;

extern const _includer_xsd includer_xsd;

#ifdef __cplusplus
}
#endif

#endif
