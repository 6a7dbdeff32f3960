/*
 * Client functions:
 *   Two1_Put
 *   Two1_Take
 *   Two1_Both
 * Service functions, to be implemented:
 *   Two1_PutCallback
 *   Two1_TakeCallback
 *   Two1_BothCallback
 * Policy functions:
 *   Two1_CreateServiceProxy
 *   Two1_CreateServiceEndpoint
 */

#ifndef two_b_wsdl_h_included
#define two_b_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* two_b_wsdl.globalTypes.Kind */
typedef enum Kind {
    Kindx = 0
} Kind;

/* two_b_wsdl.globalTypes.Thing */
typedef struct Thing {
    enum Kind kind;
} Thing;

typedef enum _Put_choiceType {
    _Put_choice_none = 0,
    _Put_choice_more = 1,
    _Put_choice_less = 2
} _Put_choiceType;

typedef struct _Put_choice {
    enum _Put_choiceType selector;
    union {
        struct Thing* more;
        int less;
    } value;
} _Put_choice;

/* of an anonymous type */
typedef struct _Put {
    struct Thing* thing; /* optional */
    enum Kind kind;
    unsigned int thingsCount;
    struct Thing* things;
    struct _Put_choice choice;
} _Put;

/* of an anonymous type */
typedef struct _Both {
    struct _Put* put;
    enum Kind kind;
} _Both;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Two1_PutCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Thing** thing,
    enum Kind* kind,
    unsigned int* thingsCount,
    struct Thing** things,
    struct _Put_choice* choice,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Two1_TakeCallback)(
    const WS_OPERATION_CONTEXT* _context,
    enum Kind* kind,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* Two1_BothCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct _Put* put,
    enum Kind kind,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct Two1FunctionTable {
    Two1_PutCallback Two_Put;
    Two1_TakeCallback Two_Take;
    Two1_BothCallback Two_Both;
} Two1FunctionTable;

/* Functions of clients */

HRESULT WINAPI Two1_Put(
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

HRESULT WINAPI Two1_Take(
    WS_SERVICE_PROXY* _serviceProxy,
    enum Kind* kind,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Two1_Both(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Put* put,
    enum Kind kind,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Two1_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Two1_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Two1FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _two_b_wsdl {
    struct {
        WS_ENUM_DESCRIPTION Kind;
        WS_STRUCT_DESCRIPTION Thing;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION Put;
        WS_ELEMENT_DESCRIPTION Take;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION Put;
        WS_MESSAGE_DESCRIPTION Take;
        WS_MESSAGE_DESCRIPTION Both;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION Two;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION Two;
    } policies;
} _two_b_wsdl;

extern const _two_b_wsdl two_b_wsdl;

#ifdef __cplusplus
}
#endif

#endif
