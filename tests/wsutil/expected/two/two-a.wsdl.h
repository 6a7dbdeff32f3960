/*
 * Client functions:
 *   Two_Put
 *   Two_Take
 *   Two_Both
 * Service functions, to be implemented:
 *   Two_PutCallback
 *   Two_TakeCallback
 *   Two_BothCallback
 * Policy functions:
 *   Two_CreateServiceProxy
 *   Two_CreateServiceEndpoint
 */

#ifndef two_a_wsdl_h_included
#define two_a_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

struct _Put;
struct Thing;
struct _Put_choice;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Two_PutCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Thing** thing,
    enum Kind* kind,
    unsigned int* thingsCount,
    struct Thing** things,
    struct _Put_choice* choice,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Two_TakeCallback)(
    const WS_OPERATION_CONTEXT* _context,
    enum Kind* kind,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Two_BothCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct _Put* put,
    enum Kind kind,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TwoFunctionTable {
    Two_PutCallback Two_Put;
    Two_TakeCallback Two_Take;
    Two_BothCallback Two_Both;
} TwoFunctionTable;

/* Functions of clients */

HRESULT WINAPI Two_Put(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Thing** thing,
    enum Kind* kind,
    unsigned int* thingsCount,
    struct Thing** things,
    struct _Put_choice* choice,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Two_Take(
    WS_SERVICE_PROXY* _serviceProxy,
    enum Kind* kind,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Two_Both(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Put* put,
    enum Kind kind,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Two_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Two_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TwoFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _two_a_wsdl {
    struct {
        WS_CONTRACT_DESCRIPTION Two;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION Two;
    } policies;
} _two_a_wsdl;

extern const _two_a_wsdl two_a_wsdl;

#ifdef __cplusplus
}
#endif

#endif
