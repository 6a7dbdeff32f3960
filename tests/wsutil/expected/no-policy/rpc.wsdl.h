/*
 * Client functions:
 *   GeometryBinding_move
 *   GeometryBinding_echo
 *   GeometryBinding_reset
 *   GeometryBinding_old
 * Service functions, to be implemented:
 *   GeometryBinding_moveCallback
 *   GeometryBinding_echoCallback
 *   GeometryBinding_resetCallback
 *   GeometryBinding_oldCallback
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

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* GeometryBinding_moveCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Point** point,
    int by,
    double* distance,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* GeometryBinding_echoCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR** text,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* GeometryBinding_resetCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* GeometryBinding_oldCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WS_XML_BUFFER* text,
    WS_XML_BUFFER** text1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct GeometryBindingFunctionTable {
    GeometryBinding_moveCallback GeometryBinding_move;
    GeometryBinding_echoCallback GeometryBinding_echo;
    GeometryBinding_resetCallback GeometryBinding_reset;
    GeometryBinding_oldCallback GeometryBinding_old;
} GeometryBindingFunctionTable;

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
} _rpc_wsdl;

extern const _rpc_wsdl rpc_wsdl;

#ifdef __cplusplus
}
#endif

#endif
