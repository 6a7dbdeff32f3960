/* The Windows Web Services API. webservices.h and WebServices.h are the same, as Windows takes the name in any case. */
#include "webservices/api.h"
