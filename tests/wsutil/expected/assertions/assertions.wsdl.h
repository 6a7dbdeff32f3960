/*
 * Client functions:
 *   Ntlm_Ping
 *   Digest_Ping
 *   TwoSchemes_Ping
 *   OtherScheme_Ping
 *   SspiNone_Ping
 *   LaxLast_Ping
 *   OldHeader_Ping
 *   ClientEntropy_Ping
 *   ServerEntropy_Ping
 *   Streamed_Ping
 *   Issued_Ping
 *   Signed_Ping
 *   NoToken_Ping
 *   SslAndTcp_Ping
 *   BadBootstrap_Ping
 *   Named_Ping
 *   Newer_Ping
 *   OfPortType_Ping
 *   OfOperation_Ping
 *   SignedOnly_Ping
 *   OfService_Ping
 * Service functions, to be implemented:
 *   Ntlm_PingCallback
 *   Digest_PingCallback
 *   TwoSchemes_PingCallback
 *   OtherScheme_PingCallback
 *   SspiNone_PingCallback
 *   LaxLast_PingCallback
 *   OldHeader_PingCallback
 *   ClientEntropy_PingCallback
 *   ServerEntropy_PingCallback
 *   Streamed_PingCallback
 *   Issued_PingCallback
 *   Signed_PingCallback
 *   NoToken_PingCallback
 *   SslAndTcp_PingCallback
 *   BadBootstrap_PingCallback
 *   Named_PingCallback
 *   Newer_PingCallback
 *   OfPortType_PingCallback
 *   OfOperation_PingCallback
 *   SignedOnly_PingCallback
 *   OfService_PingCallback
 * Policy functions:
 *   Ntlm_CreateServiceProxy
 *   Ntlm_CreateServiceEndpoint
 *   Digest_CreateServiceProxy
 *   Digest_CreateServiceEndpoint
 *   TwoSchemes_CreateServiceProxy
 *   TwoSchemes_CreateServiceEndpoint
 *   SspiNone_CreateServiceProxy
 *   SspiNone_CreateServiceEndpoint
 *   LaxLast_CreateServiceProxy
 *   LaxLast_CreateServiceEndpoint
 *   OldHeader_CreateServiceProxy
 *   OldHeader_CreateServiceEndpoint
 *   ClientEntropy_CreateServiceProxy
 *   ClientEntropy_CreateServiceEndpoint
 *   ServerEntropy_CreateServiceProxy
 *   ServerEntropy_CreateServiceEndpoint
 *   Streamed_CreateServiceProxy
 *   Streamed_CreateServiceEndpoint
 *   Named_CreateServiceProxy
 *   Named_CreateServiceEndpoint
 *   Newer_CreateServiceProxy
 *   Newer_CreateServiceEndpoint
 *   OfPortType_CreateServiceProxy
 *   OfPortType_CreateServiceEndpoint
 *   OfOperation_CreateServiceProxy
 *   OfOperation_CreateServiceEndpoint
 *   SignedOnly_CreateServiceProxy
 *   SignedOnly_CreateServiceEndpoint
 *   OfService_CreateServiceProxy
 *   OfService_CreateServiceEndpoint
 */

#ifndef assertions_wsdl_h_included
#define assertions_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Ntlm_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct NtlmFunctionTable {
    Ntlm_PingCallback Ntlm_Ping;
} NtlmFunctionTable;

typedef HRESULT (CALLBACK* Digest_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct DigestFunctionTable {
    Digest_PingCallback Digest_Ping;
} DigestFunctionTable;

typedef HRESULT (CALLBACK* TwoSchemes_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TwoSchemesFunctionTable {
    TwoSchemes_PingCallback TwoSchemes_Ping;
} TwoSchemesFunctionTable;

typedef HRESULT (CALLBACK* OtherScheme_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct OtherSchemeFunctionTable {
    OtherScheme_PingCallback OtherScheme_Ping;
} OtherSchemeFunctionTable;

typedef HRESULT (CALLBACK* SspiNone_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct SspiNoneFunctionTable {
    SspiNone_PingCallback SspiNone_Ping;
} SspiNoneFunctionTable;

typedef HRESULT (CALLBACK* LaxLast_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct LaxLastFunctionTable {
    LaxLast_PingCallback LaxLast_Ping;
} LaxLastFunctionTable;

typedef HRESULT (CALLBACK* OldHeader_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct OldHeaderFunctionTable {
    OldHeader_PingCallback OldHeader_Ping;
} OldHeaderFunctionTable;

typedef HRESULT (CALLBACK* ClientEntropy_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ClientEntropyFunctionTable {
    ClientEntropy_PingCallback ClientEntropy_Ping;
} ClientEntropyFunctionTable;

typedef HRESULT (CALLBACK* ServerEntropy_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ServerEntropyFunctionTable {
    ServerEntropy_PingCallback ServerEntropy_Ping;
} ServerEntropyFunctionTable;

typedef HRESULT (CALLBACK* Streamed_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct StreamedFunctionTable {
    Streamed_PingCallback Streamed_Ping;
} StreamedFunctionTable;

typedef HRESULT (CALLBACK* Issued_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct IssuedFunctionTable {
    Issued_PingCallback Issued_Ping;
} IssuedFunctionTable;

typedef HRESULT (CALLBACK* Signed_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct SignedFunctionTable {
    Signed_PingCallback Signed_Ping;
} SignedFunctionTable;

typedef HRESULT (CALLBACK* NoToken_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct NoTokenFunctionTable {
    NoToken_PingCallback NoToken_Ping;
} NoTokenFunctionTable;

typedef HRESULT (CALLBACK* SslAndTcp_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct SslAndTcpFunctionTable {
    SslAndTcp_PingCallback SslAndTcp_Ping;
} SslAndTcpFunctionTable;

typedef HRESULT (CALLBACK* BadBootstrap_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct BadBootstrapFunctionTable {
    BadBootstrap_PingCallback BadBootstrap_Ping;
} BadBootstrapFunctionTable;

typedef HRESULT (CALLBACK* Named_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct NamedFunctionTable {
    Named_PingCallback Named_Ping;
} NamedFunctionTable;

typedef HRESULT (CALLBACK* Newer_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct NewerFunctionTable {
    Newer_PingCallback Newer_Ping;
} NewerFunctionTable;

typedef HRESULT (CALLBACK* OfPortType_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct OfPortTypeFunctionTable {
    OfPortType_PingCallback OfPortType_Ping;
} OfPortTypeFunctionTable;

typedef HRESULT (CALLBACK* OfOperation_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct OfOperationFunctionTable {
    OfOperation_PingCallback OfOperation_Ping;
} OfOperationFunctionTable;

typedef HRESULT (CALLBACK* SignedOnly_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct SignedOnlyFunctionTable {
    SignedOnly_PingCallback SignedOnly_Ping;
} SignedOnlyFunctionTable;

typedef HRESULT (CALLBACK* OfService_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct OfServiceFunctionTable {
    OfService_PingCallback OfService_Ping;
} OfServiceFunctionTable;

/* Functions of clients */

HRESULT WINAPI Ntlm_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Digest_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI TwoSchemes_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI OtherScheme_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI SspiNone_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI LaxLast_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI OldHeader_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ClientEntropy_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ServerEntropy_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Streamed_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Issued_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Signed_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI NoToken_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI SslAndTcp_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI BadBootstrap_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Named_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Newer_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI OfPortType_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI OfOperation_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI SignedOnly_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI OfService_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Ntlm_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Ntlm_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NtlmFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Digest_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Digest_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct DigestFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT TwoSchemes_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT TwoSchemes_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TwoSchemesFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT SspiNone_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT SspiNone_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct SspiNoneFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT LaxLast_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT LaxLast_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct LaxLastFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT OldHeader_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT OldHeader_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OldHeaderFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT ClientEntropy_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT ClientEntropy_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ClientEntropyFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT ServerEntropy_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT ServerEntropy_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ServerEntropyFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Streamed_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Streamed_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct StreamedFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Named_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Named_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NamedFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Newer_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Newer_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NewerFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT OfPortType_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT OfPortType_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OfPortTypeFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT OfOperation_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT OfOperation_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OfOperationFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT SignedOnly_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT SignedOnly_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct SignedOnlyFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT OfService_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT OfService_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OfServiceFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _assertions_wsdl {
    struct {
        WS_ELEMENT_DESCRIPTION Ping;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION Ping;
        WS_MESSAGE_DESCRIPTION Marked;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION Ntlm;
        WS_CONTRACT_DESCRIPTION Digest;
        WS_CONTRACT_DESCRIPTION TwoSchemes;
        WS_CONTRACT_DESCRIPTION OtherScheme;
        WS_CONTRACT_DESCRIPTION SspiNone;
        WS_CONTRACT_DESCRIPTION LaxLast;
        WS_CONTRACT_DESCRIPTION OldHeader;
        WS_CONTRACT_DESCRIPTION ClientEntropy;
        WS_CONTRACT_DESCRIPTION ServerEntropy;
        WS_CONTRACT_DESCRIPTION Streamed;
        WS_CONTRACT_DESCRIPTION Issued;
        WS_CONTRACT_DESCRIPTION Signed;
        WS_CONTRACT_DESCRIPTION NoToken;
        WS_CONTRACT_DESCRIPTION SslAndTcp;
        WS_CONTRACT_DESCRIPTION BadBootstrap;
        WS_CONTRACT_DESCRIPTION Named;
        WS_CONTRACT_DESCRIPTION Newer;
        WS_CONTRACT_DESCRIPTION OfPortType;
        WS_CONTRACT_DESCRIPTION OfOperation;
        WS_CONTRACT_DESCRIPTION SignedOnly;
        WS_CONTRACT_DESCRIPTION OfService;
    } contracts;
    struct {
        WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION Ntlm;
        WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION Digest;
        WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION TwoSchemes;
        WS_TCP_SSPI_POLICY_DESCRIPTION SspiNone;
        WS_HTTP_SSL_POLICY_DESCRIPTION LaxLast;
        WS_HTTP_SSL_USERNAME_POLICY_DESCRIPTION OldHeader;
        WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION ClientEntropy;
        WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION ServerEntropy;
        WS_TCP_POLICY_DESCRIPTION Streamed;
        WS_HTTP_POLICY_DESCRIPTION Named;
        WS_HTTP_POLICY_DESCRIPTION Newer;
        WS_HTTP_SSL_POLICY_DESCRIPTION OfPortType;
        WS_HTTP_POLICY_DESCRIPTION OfOperation;
        WS_TCP_SSPI_POLICY_DESCRIPTION SignedOnly;
        WS_HTTP_SSL_POLICY_DESCRIPTION OfService;
    } policies;
} _assertions_wsdl;

extern const _assertions_wsdl assertions_wsdl;

#ifdef __cplusplus
}
#endif

#endif
