/*
 * Client functions:
 *   LibrarySoap_Find
 *   LibrarySoap_Ping
 *   LibrarySoap_Add
 *   LibrarySoap_Lend
 *   LibrarySoap_AddTwo
 *   LibrarySoap_Tell
 *   LibrarySoap_Enter
 *   LibrarySoap_Leave
 *   LibrarySoap12_Find
 *   LibrarySoap12_Ping
 *   LibrarySoap12_Add
 *   LibrarySoap12_Lend
 *   LibrarySoap12_AddTwo
 *   LibrarySoap12_Tell
 *   LibrarySoap12_Enter
 *   LibrarySoap12_Leave
 * Service functions, to be implemented:
 *   LibrarySoap_FindCallback
 *   LibrarySoap_PingCallback
 *   LibrarySoap_AddCallback
 *   LibrarySoap_LendCallback
 *   LibrarySoap_AddTwoCallback
 *   LibrarySoap_TellCallback
 *   LibrarySoap_EnterCallback
 *   LibrarySoap_LeaveCallback
 *   LibrarySoap12_FindCallback
 *   LibrarySoap12_PingCallback
 *   LibrarySoap12_AddCallback
 *   LibrarySoap12_LendCallback
 *   LibrarySoap12_AddTwoCallback
 *   LibrarySoap12_TellCallback
 *   LibrarySoap12_EnterCallback
 *   LibrarySoap12_LeaveCallback
 * Policy functions:
 *   LibrarySoap_CreateServiceProxy
 *   LibrarySoap_CreateServiceEndpoint
 *   LibrarySoap12_CreateServiceProxy
 *   LibrarySoap12_CreateServiceEndpoint
 */

#ifndef library_wsdl_h_included
#define library_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* library_wsdl.globalTypes.Book */
typedef struct Book {
    WCHAR* title; /* optional, nillable */
    int pages;
} Book;

/* library_wsdl.globalTypes.ArrayOfBook */
typedef struct ArrayOfBook {
    unsigned int BookCount;
    struct Book** Book; /* optional, nillable */
} ArrayOfBook;

/* of an anonymous type */
typedef struct _Find {
    WCHAR* author;
    int year; /* optional */
    unsigned int keywordCount;
    WCHAR** keyword; /* optional */
    struct Book* like; /* optional */
    unsigned int page;
} _Find;

/* of an anonymous type */
typedef struct _FindResponse {
    unsigned int page;
    unsigned int FindResultCount;
    struct Book** FindResult; /* optional, nillable */
    WCHAR* year;
    unsigned int keywordCount;
    WCHAR** keyword; /* optional */
    struct Book* best; /* optional */
} _FindResponse;

/* of an anonymous type */
typedef struct _session {
    int id;
} _session;

/* of an anonymous type */
typedef struct _NotFound {
    WCHAR* what;
} _NotFound;

/* of an anonymous type */
typedef struct _Pair {
    struct Book* first;
    int second;
} _Pair;

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* LibrarySoap_FindCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR* author,
    int year,
    unsigned int* keywordCount,
    WCHAR*** keyword,
    struct Book* like,
    unsigned int* page,
    unsigned int* FindResultCount,
    struct Book*** FindResult,
    WCHAR** year1,
    struct Book** best,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_AddCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book* body,
    int** body1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_LendCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book* loan,
    WCHAR** word,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_AddTwoCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book** first,
    int* second,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_TellCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book* body,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_EnterCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap_LeaveCallback)(
    const WS_OPERATION_CONTEXT* _context,
    void* nothing,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct LibrarySoapFunctionTable {
    LibrarySoap_FindCallback LibrarySoap_Find;
    LibrarySoap_PingCallback LibrarySoap_Ping;
    LibrarySoap_AddCallback LibrarySoap_Add;
    LibrarySoap_LendCallback LibrarySoap_Lend;
    LibrarySoap_AddTwoCallback LibrarySoap_AddTwo;
    LibrarySoap_TellCallback LibrarySoap_Tell;
    LibrarySoap_EnterCallback LibrarySoap_Enter;
    LibrarySoap_LeaveCallback LibrarySoap_Leave;
} LibrarySoapFunctionTable;

typedef HRESULT (CALLBACK* LibrarySoap12_FindCallback)(
    const WS_OPERATION_CONTEXT* _context,
    WCHAR* author,
    int year,
    unsigned int* keywordCount,
    WCHAR*** keyword,
    struct Book* like,
    unsigned int* page,
    unsigned int* FindResultCount,
    struct Book*** FindResult,
    WCHAR** year1,
    struct Book** best,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_AddCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book* body,
    int** body1,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_LendCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book* loan,
    WCHAR** word,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_AddTwoCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book** first,
    int* second,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_TellCallback)(
    const WS_OPERATION_CONTEXT* _context,
    struct Book* body,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_EnterCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef HRESULT (CALLBACK* LibrarySoap12_LeaveCallback)(
    const WS_OPERATION_CONTEXT* _context,
    void* nothing,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct LibrarySoap12FunctionTable {
    LibrarySoap12_FindCallback LibrarySoap12_Find;
    LibrarySoap12_PingCallback LibrarySoap12_Ping;
    LibrarySoap12_AddCallback LibrarySoap12_Add;
    LibrarySoap12_LendCallback LibrarySoap12_Lend;
    LibrarySoap12_AddTwoCallback LibrarySoap12_AddTwo;
    LibrarySoap12_TellCallback LibrarySoap12_Tell;
    LibrarySoap12_EnterCallback LibrarySoap12_Enter;
    LibrarySoap12_LeaveCallback LibrarySoap12_Leave;
} LibrarySoap12FunctionTable;

/* Functions of clients */

HRESULT WINAPI LibrarySoap_Find(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* author,
    int year,
    unsigned int* keywordCount,
    WCHAR*** keyword,
    struct Book* like,
    unsigned int* page,
    unsigned int* FindResultCount,
    struct Book*** FindResult,
    WCHAR** year1,
    struct Book** best,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_Add(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    int** body1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_Lend(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* loan,
    WCHAR** word,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_AddTwo(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book** first,
    int* second,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_Tell(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_Enter(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap_Leave(
    WS_SERVICE_PROXY* _serviceProxy,
    void* nothing,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Find(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* author,
    int year,
    unsigned int* keywordCount,
    WCHAR*** keyword,
    struct Book* like,
    unsigned int* page,
    unsigned int* FindResultCount,
    struct Book*** FindResult,
    WCHAR** year1,
    struct Book** best,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Add(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    int** body1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Lend(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* loan,
    WCHAR** word,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_AddTwo(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book** first,
    int* second,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Tell(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Book* body,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Enter(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LibrarySoap12_Leave(
    WS_SERVICE_PROXY* _serviceProxy,
    void* nothing,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT LibrarySoap_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT LibrarySoap_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct LibrarySoapFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT LibrarySoap12_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT LibrarySoap12_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct LibrarySoap12FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _library_wsdl {
    struct {
        WS_STRUCT_DESCRIPTION Book;
        WS_STRUCT_DESCRIPTION ArrayOfBook;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION Find;
        WS_ELEMENT_DESCRIPTION FindResponse;
        WS_ELEMENT_DESCRIPTION Ping;
        WS_ELEMENT_DESCRIPTION maybeNothing;
        WS_ELEMENT_DESCRIPTION PingResponse;
        WS_ELEMENT_DESCRIPTION book;
        WS_ELEMENT_DESCRIPTION maybeBook;
        WS_ELEMENT_DESCRIPTION count;
        WS_ELEMENT_DESCRIPTION word;
        WS_ELEMENT_DESCRIPTION session;
        WS_ELEMENT_DESCRIPTION NotFound;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION FindIn;
        WS_MESSAGE_DESCRIPTION FindOut;
        WS_MESSAGE_DESCRIPTION PingIn;
        WS_MESSAGE_DESCRIPTION PingOut;
        WS_MESSAGE_DESCRIPTION Add;
        WS_MESSAGE_DESCRIPTION Added;
        WS_MESSAGE_DESCRIPTION Lend;
        WS_MESSAGE_DESCRIPTION Nothing;
        WS_MESSAGE_DESCRIPTION Lent;
        WS_MESSAGE_DESCRIPTION Pair;
        WS_MESSAGE_DESCRIPTION WithHeader;
        WS_MESSAGE_DESCRIPTION NotFoundFault;
        WS_MESSAGE_DESCRIPTION Spare;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION LibrarySoap;
        WS_CONTRACT_DESCRIPTION LibrarySoap12;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION LibrarySoap;
        WS_HTTP_POLICY_DESCRIPTION LibrarySoap12;
    } policies;
    struct {
        struct {
            WS_ENDPOINT_ADDRESS_DESCRIPTION endpointAddressDescription;
            WS_XML_STRING* endpointReferenceString;
        } LibrarySoap;
    } endpointReferences;
} _library_wsdl;

extern const _library_wsdl library_wsdl;

#ifdef __cplusplus
}
#endif

#endif
