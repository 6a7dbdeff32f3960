#ifndef alike_xsd_h_included
#define alike_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif
