/*
 * Client functions:
 *   Tool1_CreateServiceProxy1
 *   Tool1_CreateServiceEndpoint1
 *   Work_bench_CreateServiceProxy1
 *   Work_bench_CreateServiceEndpoint1
 *   Work_bench1_CreateServiceProxy1
 *   Work_bench1_CreateServiceEndpoint1
 * Service functions, to be implemented:
 *   Tool1_CreateServiceProxy1Callback
 *   Tool1_CreateServiceEndpoint1Callback
 *   Work_bench_CreateServiceProxy1Callback
 *   Work_bench_CreateServiceEndpoint1Callback
 *   Work_bench1_CreateServiceProxy1Callback
 *   Work_bench1_CreateServiceEndpoint1Callback
 * Policy functions:
 *   Tool1_CreateServiceProxy
 *   Tool1_CreateServiceEndpoint
 *   Work_bench_CreateServiceProxy
 *   Work_bench_CreateServiceEndpoint
 *   Work_bench1_CreateServiceProxy
 *   Work_bench1_CreateServiceEndpoint
 */

#ifndef names_wsdl_h_included
#define names_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* names_wsdl.globalTypes.ToolFunctionTable */
typedef struct ToolFunctionTable {
    int x;
} ToolFunctionTable;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Tool1_CreateServiceProxy1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    struct ToolFunctionTable* in,
    int** in1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Tool1_CreateServiceEndpoint1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    int* in,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct Tool1FunctionTable {
    Tool1_CreateServiceProxy1Callback Tool_CreateServiceProxy;
    Tool1_CreateServiceEndpoint1Callback Tool_CreateServiceEndpoint;
} Tool1FunctionTable;

typedef HRESULT (CALLBACK* Work_bench_CreateServiceProxy1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    struct ToolFunctionTable* in,
    int** in1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Work_bench_CreateServiceEndpoint1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    int* in,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct Work_benchFunctionTable {
    Work_bench_CreateServiceProxy1Callback Work_bench_CreateServiceProxy;
    Work_bench_CreateServiceEndpoint1Callback Work_bench_CreateServiceEndpoint;
} Work_benchFunctionTable;

typedef HRESULT (CALLBACK* Work_bench1_CreateServiceProxy1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    struct ToolFunctionTable* in,
    int** in1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Work_bench1_CreateServiceEndpoint1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    int* in,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct Work_bench1FunctionTable {
    Work_bench1_CreateServiceProxy1Callback Work_bench1_CreateServiceProxy;
    Work_bench1_CreateServiceEndpoint1Callback Work_bench1_CreateServiceEndpoint;
} Work_bench1FunctionTable;

/* Functions of clients */

HRESULT WINAPI Tool1_CreateServiceProxy1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct ToolFunctionTable* in,
    int** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Tool1_CreateServiceEndpoint1(
    WS_SERVICE_PROXY* _serviceProxy,
    int* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Work_bench_CreateServiceProxy1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct ToolFunctionTable* in,
    int** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Work_bench_CreateServiceEndpoint1(
    WS_SERVICE_PROXY* _serviceProxy,
    int* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Work_bench1_CreateServiceProxy1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct ToolFunctionTable* in,
    int** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Work_bench1_CreateServiceEndpoint1(
    WS_SERVICE_PROXY* _serviceProxy,
    int* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Tool1_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Tool1_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Tool1FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Work_bench_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Work_bench_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Work_benchFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Work_bench1_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Work_bench1_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Work_bench1FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _names_wsdl {
    struct {
        WS_STRUCT_DESCRIPTION ToolFunctionTable;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION table;
        WS_ELEMENT_DESCRIPTION number;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION Ask_it;
        WS_MESSAGE_DESCRIPTION Ask_it1;
        WS_MESSAGE_DESCRIPTION Unused_it;
        WS_MESSAGE_DESCRIPTION Unused_it1;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION Tool;
        WS_CONTRACT_DESCRIPTION Work_bench;
        WS_CONTRACT_DESCRIPTION Work_bench1;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION Tool;
        WS_HTTP_POLICY_DESCRIPTION Work_bench;
        WS_HTTP_POLICY_DESCRIPTION Work_bench1;
    } policies;
} _names_wsdl;

extern const _names_wsdl names_wsdl;

#ifdef __cplusplus
}
#endif

#endif
