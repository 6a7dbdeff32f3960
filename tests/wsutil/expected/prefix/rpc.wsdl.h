/*
 * Client functions:
 *   Myrpc_wsdl_GeometryBinding_move
 *   Myrpc_wsdl_GeometryBinding_echo
 *   Myrpc_wsdl_GeometryBinding_reset
 *   Myrpc_wsdl_GeometryBinding_old
 * Service functions, to be implemented:
 *   Myrpc_wsdl_GeometryBinding_moveCallback
 *   Myrpc_wsdl_GeometryBinding_echoCallback
 *   Myrpc_wsdl_GeometryBinding_resetCallback
 *   Myrpc_wsdl_GeometryBinding_oldCallback
 * Policy functions:
 *   Myrpc_wsdl_GeometryBinding_CreateServiceProxy
 *   Myrpc_wsdl_GeometryBinding_CreateServiceEndpoint
 */

#ifndef Myrpc_wsdl_h_included
#define Myrpc_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* Myrpc_wsdl.globalTypes.Point */
typedef struct Myrpc_wsdl_Point {
    int x;
    int y;
} Myrpc_wsdl_Point;

/* of an anonymous type */
typedef struct Myrpc_wsdl__Move {
    struct Myrpc_wsdl_Point* point;
    int by;
} Myrpc_wsdl__Move;

/* of an anonymous type */
typedef struct Myrpc_wsdl__Moved {
    struct Myrpc_wsdl_Point* point;
    double distance;
} Myrpc_wsdl__Moved;

/* of an anonymous type */
typedef struct Myrpc_wsdl__One {
    WCHAR* text;
} Myrpc_wsdl__One;

/* of an anonymous type */
typedef struct Myrpc_wsdl__One1 {
    WCHAR* text;
} Myrpc_wsdl__One1;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Myrpc_wsdl_GeometryBinding_moveCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Myrpc_wsdl_Point** point,
    int by,
    double* distance,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Myrpc_wsdl_GeometryBinding_echoCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR** text,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Myrpc_wsdl_GeometryBinding_resetCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Myrpc_wsdl_GeometryBinding_oldCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WS_XML_BUFFER* text,
    WS_XML_BUFFER** text1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct Myrpc_wsdl_GeometryBindingFunctionTable {
    Myrpc_wsdl_GeometryBinding_moveCallback GeometryBinding_move;
    Myrpc_wsdl_GeometryBinding_echoCallback GeometryBinding_echo;
    Myrpc_wsdl_GeometryBinding_resetCallback GeometryBinding_reset;
    Myrpc_wsdl_GeometryBinding_oldCallback GeometryBinding_old;
} Myrpc_wsdl_GeometryBindingFunctionTable;

/* Functions of clients */

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_move(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Myrpc_wsdl_Point** point,
    int by,
    double* distance,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_echo(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR** text,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_reset(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_old(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* text,
    WS_XML_BUFFER** text1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Myrpc_wsdl_GeometryBinding_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Myrpc_wsdl_GeometryBinding_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Myrpc_wsdl_GeometryBindingFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _Myrpc_wsdl {
    struct {
        WS_STRUCT_DESCRIPTION Point;
    } globalTypes;
    struct {
        WS_MESSAGE_DESCRIPTION Move;
        WS_MESSAGE_DESCRIPTION Moved;
        WS_MESSAGE_DESCRIPTION One;
        WS_MESSAGE_DESCRIPTION Empty;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION GeometryBinding;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION GeometryBinding;
    } policies;
} _Myrpc_wsdl;

extern const _Myrpc_wsdl Myrpc_wsdl;

#ifdef __cplusplus
}
#endif

#endif
