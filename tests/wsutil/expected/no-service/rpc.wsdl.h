/*
 * Client functions:
 *   GeometryBinding_move
 *   GeometryBinding_echo
 *   GeometryBinding_reset
 *   GeometryBinding_old
 * Policy functions:
 *   GeometryBinding_CreateServiceProxy
 */

#ifndef rpc_wsdl_h_included
#define rpc_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* rpc_wsdl.globalTypes.Point */
typedef struct Point {
    int x;
    int y;
} Point;

/* of an anonymous type */
typedef struct _Move {
    struct Point* point;
    int by;
} _Move;

/* of an anonymous type */
typedef struct _Moved {
    struct Point* point;
    double distance;
} _Moved;

/* of an anonymous type */
typedef struct _One {
    WCHAR* text;
} _One;

/* of an anonymous type */
typedef struct _One1 {
    WCHAR* text;
} _One1;

/* Functions of clients */

HRESULT WINAPI GeometryBinding_move(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Point** point,
    int by,
    double* distance,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI GeometryBinding_echo(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR** text,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI GeometryBinding_reset(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI GeometryBinding_old(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* text,
    WS_XML_BUFFER** text1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT GeometryBinding_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _rpc_wsdl {
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
} _rpc_wsdl;

extern const _rpc_wsdl rpc_wsdl;

#ifdef __cplusplus
}
#endif

#endif
