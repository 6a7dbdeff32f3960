/* What wsutil made of types that restrict others, as C; test_wsutil_restrictions.cpp uses it. */
#include "wsutil/expected/restrictions/restrict-a.xsd.c"
#include "wsutil/expected/restrictions/restrict-b.xsd.c"
