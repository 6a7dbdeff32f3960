/*
 * Client functions:
 *   Numbers_First
 *   Numbers_Second
 *   Numbers_Third
 * Service functions, to be implemented:
 *   Numbers_FirstCallback
 *   Numbers_SecondCallback
 *   Numbers_ThirdCallback
 * Policy functions:
 *   Numbers_CreateServiceProxy
 *   Numbers_CreateServiceEndpoint
 */

#ifndef numbers_wsdl_h_included
#define numbers_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* of an anonymous type */
typedef struct _Msg {
    int a;
} _Msg;

/* of an anonymous type */
typedef struct _Msg1 {
    WCHAR* b;
} _Msg1;

/* of an anonymous type */
typedef struct _Msg2 {
    int a;
} _Msg2;

/* of an anonymous type */
typedef struct _Msg11 {
    WCHAR* b;
} _Msg11;

/* of an anonymous type */
typedef struct _Msg111 {
    WCHAR* c;
} _Msg111;

/* of an anonymous type */
typedef struct _Msg12 {
    WCHAR* b;
} _Msg12;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Numbers_FirstCallback)(
    const WS_OPERATION_CONTEXT* _context,
    int a,
    WCHAR** b,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Numbers_SecondCallback)(
    const WS_OPERATION_CONTEXT* _context,
    int a,
    WCHAR** b,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Numbers_ThirdCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR* c,
    WCHAR** b,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct NumbersFunctionTable {
    Numbers_FirstCallback Numbers_First;
    Numbers_SecondCallback Numbers_Second;
    Numbers_ThirdCallback Numbers_Third;
} NumbersFunctionTable;

/* Functions of clients */

HRESULT WINAPI Numbers_First(
    WS_SERVICE_PROXY* _serviceProxy,
    int a,
    WCHAR** b,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Numbers_Second(
    WS_SERVICE_PROXY* _serviceProxy,
    int a,
    WCHAR** b,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Numbers_Third(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* c,
    WCHAR** b,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Numbers_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Numbers_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NumbersFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _numbers_wsdl {
    struct {
        WS_MESSAGE_DESCRIPTION Msg;
        WS_MESSAGE_DESCRIPTION Msg1;
        WS_MESSAGE_DESCRIPTION Msg11;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION Numbers;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION Numbers;
    } policies;
} _numbers_wsdl;

extern const _numbers_wsdl numbers_wsdl;

#ifdef __cplusplus
}
#endif

#endif
