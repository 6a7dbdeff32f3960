/* What wsutil made of some WSDL, as C; test_wsutil_contracts.cpp uses it. */
#include "wsutil/expected/assertions/assertions.wsdl.c"
#include "wsutil/expected/headers/headers.wsdl.c"
#include "wsutil/expected/library/library.wsdl.c"
#include "wsutil/expected/policies/policies.wsdl.c"
#include "wsutil/expected/rpc/rpc.wsdl.c"
