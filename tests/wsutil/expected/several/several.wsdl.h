/*
 * Client functions:
 *   Item_Do
 *   Item_Do1
 *   Item_doCallback
 * Service functions, to be implemented:
 *   Item_DoCallback
 *   Item_Do1Callback
 *   Item_doCallbackCallback
 * Policy functions:
 *   Item_CreateServiceProxy
 *   Item_CreateServiceEndpoint
 */

#ifndef several_wsdl_h_included
#define several_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* of an anonymous type */
typedef enum _kind {
    _kindk = 0
} _kind;

/* several_wsdl.globalTypes.Item */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Item {
    Item();
    Item(const WS_STRUCT_DESCRIPTION* type);
    struct Special* WINAPI AsSpecial();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    WCHAR* Item_;
} Item;
#else
typedef struct Item {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    WCHAR* Item_;
} Item;

void WINAPI Item_Init(struct Item* _this);
struct Special* WINAPI Item_AsSpecial(struct Item* _this);
#endif

/* several_wsdl.globalTypes.Special */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Special : Item {
    Special();
    int Stra_x00df_e;
} Special;
#else
typedef struct Special {
    struct Item _base;
    int Stra_x00df_e;
} Special;

void WINAPI Special_Init(struct Special* _this);
#endif

/* several_wsdl.globalTypes.Item1 */
typedef struct Item1 {
    int x;
} Item1;

/* several_wsdl.globalTypes.List */
typedef struct List {
    WS_XML_BUFFER* content; /* optional */
} List;

/* of an anonymous type */
typedef struct _other {
    struct Item1* item;
    enum _kind kind; /* optional */
} _other;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Item_DoCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Item* in,
    struct Item1** in1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Item_Do1Callback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Item* in,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Item_doCallbackCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Item* in,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ItemFunctionTable {
    Item_DoCallback Item_Do;
    Item_Do1Callback Item_Do1;
    Item_doCallbackCallback Item_doCallback;
} ItemFunctionTable;

/* Functions of clients */

HRESULT WINAPI Item_Do(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Item* in,
    struct Item1** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Item_Do1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Item* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Item_doCallback(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Item* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Item_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Item_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ItemFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _several_wsdl {
    struct {
        WS_STRUCT_DESCRIPTION Item;
        WS_STRUCT_DESCRIPTION Special;
        WS_STRUCT_DESCRIPTION Item1;
        WS_STRUCT_DESCRIPTION List;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION item;
        WS_ELEMENT_DESCRIPTION other;
        WS_ELEMENT_DESCRIPTION item1;
        WS_ELEMENT_DESCRIPTION kind;
        WS_ELEMENT_DESCRIPTION list;
        WS_ELEMENT_DESCRIPTION code;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION Do;
        WS_MESSAGE_DESCRIPTION Done;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION Item;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION Item;
    } policies;
} _several_wsdl;

extern const _several_wsdl several_wsdl;

#ifdef __cplusplus
}
#endif

#endif
