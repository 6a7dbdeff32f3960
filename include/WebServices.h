#include "webservices.h" /* the SDK's spelling of the name */
