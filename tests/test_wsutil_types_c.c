/* What wsutil made of some schemas, as C; test_wsutil_types.cpp uses it. */
#include "wsutil/expected/structures/structures.xsd.c"
#include "wsutil/expected/types/types.xsd.c"

#include "wsutil/expected/orders/common.xsd.c"
#include "wsutil/expected/orders/orders.xsd.c"
