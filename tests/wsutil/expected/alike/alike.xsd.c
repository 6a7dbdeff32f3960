#include "WebServices.h"
#include "alike.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
