/* What wsutil made of some WSDL, as C; test_wsutil_contracts.cpp uses it. */
#include "wsutil/expected/library/library.wsdl.c"
#include "wsutil/expected/policies/policies.wsdl.c"
#include "wsutil/expected/rpc/rpc.wsdl.c"
