/*
 * Client functions:
 *   ShopSoap_Order
 *   ShopSoap_Choose
 *   ShopSoap_Count
 *   ShopSoap12_Order
 *   ShopSoap12_Choose
 *   ShopSoap12_Count
 * Service functions, to be implemented:
 *   ShopSoap_OrderCallback
 *   ShopSoap_ChooseCallback
 *   ShopSoap_CountCallback
 *   ShopSoap12_OrderCallback
 *   ShopSoap12_ChooseCallback
 *   ShopSoap12_CountCallback
 * Policy functions:
 *   ShopSoap_CreateServiceProxy
 *   ShopSoap_CreateServiceEndpoint
 *   ShopSoap12_CreateServiceProxy
 *   ShopSoap12_CreateServiceEndpoint
 */

#ifndef headers_wsdl_h_included
#define headers_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* of an anonymous type */
typedef struct _ticket {
    int id;
} _ticket;

/* of an anonymous type */
typedef struct _Order {
    WCHAR* what;
} _Order;

/* of an anonymous type */
typedef struct _OrderResponse {
    int number;
} _OrderResponse;

typedef enum _Mixed_choiceType {
    _Mixed_choice_none = 0,
    _Mixed_choice_a = 1,
    _Mixed_choice_b = 2
} _Mixed_choiceType;

typedef struct _Mixed_choice {
    enum _Mixed_choiceType selector;
    union {
        int a;
        WCHAR* b;
    } value;
} _Mixed_choice;

/* of an anonymous type */
typedef struct _Mixed {
    struct _Mixed_choice choice;
} _Mixed;

/* of an anonymous type */
typedef struct _OrderOut {
    struct _OrderResponse* parameters;
    struct _ticket* ticket;
} _OrderOut;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* ShopSoap_OrderCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR* what,
    int* number,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* ShopSoap_ChooseCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct _Mixed_choice choice,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* ShopSoap_CountCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WS_XML_BUFFER* value,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ShopSoapFunctionTable {
    ShopSoap_OrderCallback ShopSoap_Order;
    ShopSoap_ChooseCallback ShopSoap_Choose;
    ShopSoap_CountCallback ShopSoap_Count;
} ShopSoapFunctionTable;

typedef HRESULT (CALLBACK* ShopSoap12_OrderCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR* what,
    struct _OrderResponse** parameters,
    struct _ticket** ticket,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* ShopSoap12_ChooseCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct _Mixed_choice choice,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* ShopSoap12_CountCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WS_XML_BUFFER* value,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ShopSoap12FunctionTable {
    ShopSoap12_OrderCallback ShopSoap12_Order;
    ShopSoap12_ChooseCallback ShopSoap12_Choose;
    ShopSoap12_CountCallback ShopSoap12_Count;
} ShopSoap12FunctionTable;

/* Functions of clients */

HRESULT WINAPI ShopSoap_Order(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* what,
    int* number,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ShopSoap_Choose(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Mixed_choice choice,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ShopSoap_Count(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* value,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ShopSoap12_Order(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* what,
    struct _OrderResponse** parameters,
    struct _ticket** ticket,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ShopSoap12_Choose(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Mixed_choice choice,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ShopSoap12_Count(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* value,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT ShopSoap_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT ShopSoap_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ShopSoapFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT ShopSoap12_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT ShopSoap12_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ShopSoap12FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _headers_wsdl {
    struct {
        WS_ELEMENT_DESCRIPTION ticket;
        WS_ELEMENT_DESCRIPTION trace;
        WS_ELEMENT_DESCRIPTION Order;
        WS_ELEMENT_DESCRIPTION OrderResponse;
        WS_ELEMENT_DESCRIPTION Mixed;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION OrderIn;
        WS_MESSAGE_DESCRIPTION OrderOut;
        WS_MESSAGE_DESCRIPTION Choose;
        WS_MESSAGE_DESCRIPTION Typed;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION ShopSoap;
        WS_CONTRACT_DESCRIPTION ShopSoap12;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION ShopSoap;
        WS_HTTP_POLICY_DESCRIPTION ShopSoap12;
    } policies;
    struct {
        struct {
            WS_ENDPOINT_ADDRESS_DESCRIPTION endpointAddressDescription;
            WS_XML_STRING* endpointReferenceString;
        } ShopSoap;
    } endpointReferences;
} _headers_wsdl;

extern const _headers_wsdl headers_wsdl;

#ifdef __cplusplus
}
#endif

#endif
