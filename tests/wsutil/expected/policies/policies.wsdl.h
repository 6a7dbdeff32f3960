/*
 * Client functions:
 *   Http_Ping
 *   HttpAddressing_Ping
 *   HttpOld_Ping
 *   HttpMtom_Ping
 *   HttpBinary_Ping
 *   HttpSsl_Ping
 *   HttpBasic_Ping
 *   HttpNegotiate_Ping
 *   HttpSslDigest_Ping
 *   HttpSslUsername_Ping
 *   HttpSslKerberos_Ping
 *   Tcp_Ping
 *   TcpSspi_Ping
 *   TcpSspiUsername_Ping
 *   TcpSspiKerberos_Ping
 *   HttpSslUsernameSession_Ping
 *   HttpSslKerberosSession_Ping
 *   TcpSspiUsernameSession_Ping
 *   TcpSspiKerberosSession_Ping
 *   Alternatives_Ping
 *   ExactlyOneWithoutAll_Ping
 *   OptionalAddressing_Ping
 *   Certificate_Ping
 *   Reliable_Ping
 *   Pipe_Ping
 *   FromFile_Ping
 * Service functions, to be implemented:
 *   Http_PingCallback
 *   HttpAddressing_PingCallback
 *   HttpOld_PingCallback
 *   HttpMtom_PingCallback
 *   HttpBinary_PingCallback
 *   HttpSsl_PingCallback
 *   HttpBasic_PingCallback
 *   HttpNegotiate_PingCallback
 *   HttpSslDigest_PingCallback
 *   HttpSslUsername_PingCallback
 *   HttpSslKerberos_PingCallback
 *   Tcp_PingCallback
 *   TcpSspi_PingCallback
 *   TcpSspiUsername_PingCallback
 *   TcpSspiKerberos_PingCallback
 *   HttpSslUsernameSession_PingCallback
 *   HttpSslKerberosSession_PingCallback
 *   TcpSspiUsernameSession_PingCallback
 *   TcpSspiKerberosSession_PingCallback
 *   Alternatives_PingCallback
 *   ExactlyOneWithoutAll_PingCallback
 *   OptionalAddressing_PingCallback
 *   Certificate_PingCallback
 *   Reliable_PingCallback
 *   Pipe_PingCallback
 *   FromFile_PingCallback
 * Policy functions:
 *   Http_CreateServiceProxy
 *   Http_CreateServiceEndpoint
 *   HttpAddressing_CreateServiceProxy
 *   HttpAddressing_CreateServiceEndpoint
 *   HttpOld_CreateServiceProxy
 *   HttpOld_CreateServiceEndpoint
 *   HttpMtom_CreateServiceProxy
 *   HttpMtom_CreateServiceEndpoint
 *   HttpBinary_CreateServiceProxy
 *   HttpBinary_CreateServiceEndpoint
 *   HttpSsl_CreateServiceProxy
 *   HttpSsl_CreateServiceEndpoint
 *   HttpBasic_CreateServiceProxy
 *   HttpBasic_CreateServiceEndpoint
 *   HttpNegotiate_CreateServiceProxy
 *   HttpNegotiate_CreateServiceEndpoint
 *   HttpSslDigest_CreateServiceProxy
 *   HttpSslDigest_CreateServiceEndpoint
 *   HttpSslUsername_CreateServiceProxy
 *   HttpSslUsername_CreateServiceEndpoint
 *   HttpSslKerberos_CreateServiceProxy
 *   HttpSslKerberos_CreateServiceEndpoint
 *   Tcp_CreateServiceProxy
 *   Tcp_CreateServiceEndpoint
 *   TcpSspi_CreateServiceProxy
 *   TcpSspi_CreateServiceEndpoint
 *   TcpSspiUsername_CreateServiceProxy
 *   TcpSspiUsername_CreateServiceEndpoint
 *   TcpSspiKerberos_CreateServiceProxy
 *   TcpSspiKerberos_CreateServiceEndpoint
 *   HttpSslUsernameSession_CreateServiceProxy
 *   HttpSslUsernameSession_CreateServiceEndpoint
 *   HttpSslKerberosSession_CreateServiceProxy
 *   HttpSslKerberosSession_CreateServiceEndpoint
 *   TcpSspiUsernameSession_CreateServiceProxy
 *   TcpSspiUsernameSession_CreateServiceEndpoint
 *   TcpSspiKerberosSession_CreateServiceProxy
 *   TcpSspiKerberosSession_CreateServiceEndpoint
 *   Alternatives_CreateServiceProxy
 *   Alternatives_CreateServiceEndpoint
 *   ExactlyOneWithoutAll_CreateServiceProxy
 *   ExactlyOneWithoutAll_CreateServiceEndpoint
 *   OptionalAddressing_CreateServiceProxy
 *   OptionalAddressing_CreateServiceEndpoint
 *   FromFile_CreateServiceProxy
 *   FromFile_CreateServiceEndpoint
 */

#ifndef policies_wsdl_h_included
#define policies_wsdl_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* Functions of services, and tables of them */

typedef HRESULT (CALLBACK* Http_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpFunctionTable {
    Http_PingCallback Http_Ping;
} HttpFunctionTable;

typedef HRESULT (CALLBACK* HttpAddressing_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpAddressingFunctionTable {
    HttpAddressing_PingCallback HttpAddressing_Ping;
} HttpAddressingFunctionTable;

typedef HRESULT (CALLBACK* HttpOld_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpOldFunctionTable {
    HttpOld_PingCallback HttpOld_Ping;
} HttpOldFunctionTable;

typedef HRESULT (CALLBACK* HttpMtom_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpMtomFunctionTable {
    HttpMtom_PingCallback HttpMtom_Ping;
} HttpMtomFunctionTable;

typedef HRESULT (CALLBACK* HttpBinary_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpBinaryFunctionTable {
    HttpBinary_PingCallback HttpBinary_Ping;
} HttpBinaryFunctionTable;

typedef HRESULT (CALLBACK* HttpSsl_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpSslFunctionTable {
    HttpSsl_PingCallback HttpSsl_Ping;
} HttpSslFunctionTable;

typedef HRESULT (CALLBACK* HttpBasic_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpBasicFunctionTable {
    HttpBasic_PingCallback HttpBasic_Ping;
} HttpBasicFunctionTable;

typedef HRESULT (CALLBACK* HttpNegotiate_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpNegotiateFunctionTable {
    HttpNegotiate_PingCallback HttpNegotiate_Ping;
} HttpNegotiateFunctionTable;

typedef HRESULT (CALLBACK* HttpSslDigest_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpSslDigestFunctionTable {
    HttpSslDigest_PingCallback HttpSslDigest_Ping;
} HttpSslDigestFunctionTable;

typedef HRESULT (CALLBACK* HttpSslUsername_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpSslUsernameFunctionTable {
    HttpSslUsername_PingCallback HttpSslUsername_Ping;
} HttpSslUsernameFunctionTable;

typedef HRESULT (CALLBACK* HttpSslKerberos_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpSslKerberosFunctionTable {
    HttpSslKerberos_PingCallback HttpSslKerberos_Ping;
} HttpSslKerberosFunctionTable;

typedef HRESULT (CALLBACK* Tcp_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TcpFunctionTable {
    Tcp_PingCallback Tcp_Ping;
} TcpFunctionTable;

typedef HRESULT (CALLBACK* TcpSspi_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TcpSspiFunctionTable {
    TcpSspi_PingCallback TcpSspi_Ping;
} TcpSspiFunctionTable;

typedef HRESULT (CALLBACK* TcpSspiUsername_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TcpSspiUsernameFunctionTable {
    TcpSspiUsername_PingCallback TcpSspiUsername_Ping;
} TcpSspiUsernameFunctionTable;

typedef HRESULT (CALLBACK* TcpSspiKerberos_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TcpSspiKerberosFunctionTable {
    TcpSspiKerberos_PingCallback TcpSspiKerberos_Ping;
} TcpSspiKerberosFunctionTable;

typedef HRESULT (CALLBACK* HttpSslUsernameSession_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpSslUsernameSessionFunctionTable {
    HttpSslUsernameSession_PingCallback HttpSslUsernameSession_Ping;
} HttpSslUsernameSessionFunctionTable;

typedef HRESULT (CALLBACK* HttpSslKerberosSession_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct HttpSslKerberosSessionFunctionTable {
    HttpSslKerberosSession_PingCallback HttpSslKerberosSession_Ping;
} HttpSslKerberosSessionFunctionTable;

typedef HRESULT (CALLBACK* TcpSspiUsernameSession_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TcpSspiUsernameSessionFunctionTable {
    TcpSspiUsernameSession_PingCallback TcpSspiUsernameSession_Ping;
} TcpSspiUsernameSessionFunctionTable;

typedef HRESULT (CALLBACK* TcpSspiKerberosSession_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct TcpSspiKerberosSessionFunctionTable {
    TcpSspiKerberosSession_PingCallback TcpSspiKerberosSession_Ping;
} TcpSspiKerberosSessionFunctionTable;

typedef HRESULT (CALLBACK* Alternatives_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct AlternativesFunctionTable {
    Alternatives_PingCallback Alternatives_Ping;
} AlternativesFunctionTable;

typedef HRESULT (CALLBACK* ExactlyOneWithoutAll_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ExactlyOneWithoutAllFunctionTable {
    ExactlyOneWithoutAll_PingCallback ExactlyOneWithoutAll_Ping;
} ExactlyOneWithoutAllFunctionTable;

typedef HRESULT (CALLBACK* OptionalAddressing_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct OptionalAddressingFunctionTable {
    OptionalAddressing_PingCallback OptionalAddressing_Ping;
} OptionalAddressingFunctionTable;

typedef HRESULT (CALLBACK* Certificate_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct CertificateFunctionTable {
    Certificate_PingCallback Certificate_Ping;
} CertificateFunctionTable;

typedef HRESULT (CALLBACK* Reliable_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct ReliableFunctionTable {
    Reliable_PingCallback Reliable_Ping;
} ReliableFunctionTable;

typedef HRESULT (CALLBACK* Pipe_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct PipeFunctionTable {
    Pipe_PingCallback Pipe_Ping;
} PipeFunctionTable;

typedef HRESULT (CALLBACK* FromFile_PingCallback)(
    const WS_OPERATION_CONTEXT* _context,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

typedef struct FromFileFunctionTable {
    FromFile_PingCallback FromFile_Ping;
} FromFileFunctionTable;

/* Functions of clients */

HRESULT WINAPI Http_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpAddressing_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpOld_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpMtom_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpBinary_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpSsl_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpBasic_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpNegotiate_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpSslDigest_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpSslUsername_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpSslKerberos_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Tcp_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI TcpSspi_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI TcpSspiUsername_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI TcpSspiKerberos_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpSslUsernameSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI HttpSslKerberosSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI TcpSspiUsernameSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI TcpSspiKerberosSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Alternatives_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI ExactlyOneWithoutAll_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI OptionalAddressing_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Certificate_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Reliable_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI Pipe_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

HRESULT WINAPI FromFile_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error);

/* Functions that create proxies and endpoints as the policies say */

HRESULT Http_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Http_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpAddressing_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpAddressing_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpAddressingFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpOld_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpOld_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpOldFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpMtom_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpMtom_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpMtomFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpBinary_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpBinary_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpBinaryFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpSsl_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpSsl_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpBasic_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpBasic_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpBasicFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpNegotiate_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpNegotiate_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpNegotiateFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpSslDigest_CreateServiceProxy(
    WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpSslDigest_CreateServiceEndpoint(
    WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslDigestFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpSslUsername_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpSslUsername_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslUsernameFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpSslKerberos_CreateServiceProxy(
    WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpSslKerberos_CreateServiceEndpoint(
    WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslKerberosFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Tcp_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Tcp_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TcpFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT TcpSspi_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT TcpSspi_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TcpSspiFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT TcpSspiUsername_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT TcpSspiUsername_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TcpSspiUsernameFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT TcpSspiKerberos_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT TcpSspiKerberos_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TcpSspiKerberosFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpSslUsernameSession_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpSslUsernameSession_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslUsernameSessionFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT HttpSslKerberosSession_CreateServiceProxy(
    WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT HttpSslKerberosSession_CreateServiceEndpoint(
    WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslKerberosSessionFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT TcpSspiUsernameSession_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT TcpSspiUsernameSession_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TcpSspiUsernameSessionFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT TcpSspiKerberosSession_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT TcpSspiKerberosSession_CreateServiceEndpoint(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TcpSspiKerberosSessionFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT Alternatives_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT Alternatives_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct AlternativesFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT ExactlyOneWithoutAll_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT ExactlyOneWithoutAll_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ExactlyOneWithoutAllFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT OptionalAddressing_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT OptionalAddressing_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OptionalAddressingFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

HRESULT FromFile_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error);

HRESULT FromFile_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct FromFileFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error);

/* Descriptions */

typedef struct _policies_wsdl {
    struct {
        WS_ELEMENT_DESCRIPTION Ping;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION Ping;
    } messages;
    struct {
        WS_CONTRACT_DESCRIPTION Http;
        WS_CONTRACT_DESCRIPTION HttpAddressing;
        WS_CONTRACT_DESCRIPTION HttpOld;
        WS_CONTRACT_DESCRIPTION HttpMtom;
        WS_CONTRACT_DESCRIPTION HttpBinary;
        WS_CONTRACT_DESCRIPTION HttpSsl;
        WS_CONTRACT_DESCRIPTION HttpBasic;
        WS_CONTRACT_DESCRIPTION HttpNegotiate;
        WS_CONTRACT_DESCRIPTION HttpSslDigest;
        WS_CONTRACT_DESCRIPTION HttpSslUsername;
        WS_CONTRACT_DESCRIPTION HttpSslKerberos;
        WS_CONTRACT_DESCRIPTION Tcp;
        WS_CONTRACT_DESCRIPTION TcpSspi;
        WS_CONTRACT_DESCRIPTION TcpSspiUsername;
        WS_CONTRACT_DESCRIPTION TcpSspiKerberos;
        WS_CONTRACT_DESCRIPTION HttpSslUsernameSession;
        WS_CONTRACT_DESCRIPTION HttpSslKerberosSession;
        WS_CONTRACT_DESCRIPTION TcpSspiUsernameSession;
        WS_CONTRACT_DESCRIPTION TcpSspiKerberosSession;
        WS_CONTRACT_DESCRIPTION Alternatives;
        WS_CONTRACT_DESCRIPTION ExactlyOneWithoutAll;
        WS_CONTRACT_DESCRIPTION OptionalAddressing;
        WS_CONTRACT_DESCRIPTION Certificate;
        WS_CONTRACT_DESCRIPTION Reliable;
        WS_CONTRACT_DESCRIPTION Pipe;
        WS_CONTRACT_DESCRIPTION FromFile;
    } contracts;
    struct {
        WS_HTTP_POLICY_DESCRIPTION Http;
        WS_HTTP_POLICY_DESCRIPTION HttpAddressing;
        WS_HTTP_POLICY_DESCRIPTION HttpOld;
        WS_HTTP_POLICY_DESCRIPTION HttpMtom;
        WS_HTTP_POLICY_DESCRIPTION HttpBinary;
        WS_HTTP_SSL_POLICY_DESCRIPTION HttpSsl;
        WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION HttpBasic;
        WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION HttpNegotiate;
        WS_HTTP_SSL_HEADER_AUTH_POLICY_DESCRIPTION HttpSslDigest;
        WS_HTTP_SSL_USERNAME_POLICY_DESCRIPTION HttpSslUsername;
        WS_HTTP_SSL_KERBEROS_APREQ_POLICY_DESCRIPTION HttpSslKerberos;
        WS_TCP_POLICY_DESCRIPTION Tcp;
        WS_TCP_SSPI_POLICY_DESCRIPTION TcpSspi;
        WS_TCP_SSPI_USERNAME_POLICY_DESCRIPTION TcpSspiUsername;
        WS_TCP_SSPI_KERBEROS_APREQ_POLICY_DESCRIPTION TcpSspiKerberos;
        WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION HttpSslUsernameSession;
        WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_POLICY_DESCRIPTION HttpSslKerberosSession;
        WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION TcpSspiUsernameSession;
        WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_POLICY_DESCRIPTION TcpSspiKerberosSession;
        WS_HTTP_POLICY_DESCRIPTION Alternatives;
        WS_HTTP_SSL_POLICY_DESCRIPTION ExactlyOneWithoutAll;
        WS_HTTP_POLICY_DESCRIPTION OptionalAddressing;
        WS_HTTP_SSL_POLICY_DESCRIPTION FromFile;
    } policies;
} _policies_wsdl;

extern const _policies_wsdl policies_wsdl;

#ifdef __cplusplus
}
#endif

#endif
