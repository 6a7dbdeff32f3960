/* What wsutil made of some schemas, as C; test_wsutil_types.cpp uses it. */
#include "wsutil/expected/structures/structures.xsd.c"
#include "wsutil/expected/types/types.xsd.c"

#include "wsutil/expected/orders/common.xsd.c"
#include "wsutil/expected/orders/orders.xsd.c"

#include "wsutil/expected/content/content.xsd.c"
#include "wsutil/expected/facets/facets.xsd.c"

#include "wsutil/expected/mutual/mutual-a.xsd.c"
#include "wsutil/expected/mutual/mutual-b.xsd.c"
