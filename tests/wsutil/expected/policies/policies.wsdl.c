#include "WebServices.h"
#include "policies.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

static HRESULT CALLBACK Http_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Http_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpAddressing_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpAddressing_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpOld_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpOld_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpMtom_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpMtom_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpBinary_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpBinary_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpSsl_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpSsl_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpBasic_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpBasic_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpNegotiate_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpNegotiate_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpSslDigest_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpSslDigest_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpSslUsername_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpSslUsername_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpSslKerberos_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpSslKerberos_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Tcp_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Tcp_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK TcpSspi_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((TcpSspi_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK TcpSspiUsername_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((TcpSspiUsername_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK TcpSspiKerberos_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((TcpSspiKerberos_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpSslUsernameSession_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpSslUsernameSession_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK HttpSslKerberosSession_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((HttpSslKerberosSession_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK TcpSspiUsernameSession_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((TcpSspiUsernameSession_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK TcpSspiKerberosSession_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((TcpSspiKerberosSession_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Alternatives_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Alternatives_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK ExactlyOneWithoutAll_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((ExactlyOneWithoutAll_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK OptionalAddressing_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((OptionalAddressing_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Certificate_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Certificate_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Reliable_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Reliable_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Pipe_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Pipe_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK FromFile_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((FromFile_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _policies_wsdlLocalDefinitions {
    struct {
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Pingdescs;
    } globalElements;
    struct {
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Http;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpAddressing;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpOld;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpMtom;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpBinary;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpSsl;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpBasic;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpNegotiate;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpSslDigest;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpSslUsername;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpSslKerberos;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Tcp;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } TcpSspi;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } TcpSspiUsername;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } TcpSspiKerberos;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpSslUsernameSession;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } HttpSslKerberosSession;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } TcpSspiUsernameSession;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } TcpSspiKerberosSession;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Alternatives;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } ExactlyOneWithoutAll;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } OptionalAddressing;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Certificate;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Reliable;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Pipe;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } FromFile;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Http;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } HttpAddressing;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } HttpOld;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } HttpMtom;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } HttpBinary;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
        } HttpSsl;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_PROTECTION_LEVEL securityPropertiesValue0;
            WS_SECURITY_PROPERTY securityProperties[1];
            ULONG httpHeaderAuthPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY httpHeaderAuthProperties[1];
        } HttpBasic;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_PROTECTION_LEVEL securityPropertiesValue0;
            WS_SECURITY_PROPERTY securityProperties[1];
            ULONG httpHeaderAuthPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY httpHeaderAuthProperties[1];
        } HttpNegotiate;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
            ULONG httpHeaderAuthPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY httpHeaderAuthProperties[1];
        } HttpSslDigest;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_HEADER_VERSION securityPropertiesValue3;
            WS_SECURITY_PROPERTY securityProperties[4];
        } HttpSslUsername;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_HEADER_VERSION securityPropertiesValue3;
            WS_SECURITY_PROPERTY securityProperties[4];
        } HttpSslKerberos;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Tcp;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
        } TcpSspi;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_HEADER_VERSION securityPropertiesValue3;
            WS_SECURITY_PROPERTY securityProperties[4];
        } TcpSspiUsername;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
        } TcpSspiKerberos;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_HEADER_VERSION securityPropertiesValue3;
            WS_SECURITY_PROPERTY securityProperties[4];
            WS_SECURITY_KEY_ENTROPY_MODE securityContextPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY securityContextProperties[1];
            WS_SECURITY_TIMESTAMP_USAGE bootstrapPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT bootstrapPropertiesValue1;
            WS_SECURITY_HEADER_VERSION bootstrapPropertiesValue2;
            WS_SECURITY_PROPERTY bootstrapProperties[3];
        } HttpSslUsernameSession;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE bootstrapPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT bootstrapPropertiesValue1;
            WS_SECURITY_PROPERTY bootstrapProperties[2];
        } HttpSslKerberosSession;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE bootstrapPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT bootstrapPropertiesValue1;
            WS_SECURITY_PROPERTY bootstrapProperties[2];
        } TcpSspiUsernameSession;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE bootstrapPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT bootstrapPropertiesValue1;
            WS_SECURITY_PROPERTY bootstrapProperties[2];
        } TcpSspiKerberosSession;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Alternatives;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
        } ExactlyOneWithoutAll;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } OptionalAddressing;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
        } FromFile;
    } policies;
    struct {
        struct {
            WS_XML_STRING urn_policiesNamespace;
            WS_XML_STRING _PingTypeName;
            WS_XML_STRING PingLocalName;
            WS_XML_STRING urn_pingAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _policies_wsdlLocalDefinitions;

static const _policies_wsdlLocalDefinitions policies_wsdlLocalDefinitions = {
    { /* globalElements */
        { /* _Pingdescs */
            { 0, 1, 0, 0, (WS_XML_STRING*)&policies_wsdlLocalDefinitions.dictionary.xmlStrings._PingTypeName, (WS_XML_STRING*)&policies_wsdlLocalDefinitions.dictionary.xmlStrings.urn_policiesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* contracts */
        { /* Http */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, Http_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Http.Ping.operationDesc }, /* _operations */
        },
        { /* HttpAddressing */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpAddressing_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpAddressing.Ping.operationDesc }, /* _operations */
        },
        { /* HttpOld */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpOld_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpOld.Ping.operationDesc }, /* _operations */
        },
        { /* HttpMtom */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpMtom_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpMtom.Ping.operationDesc }, /* _operations */
        },
        { /* HttpBinary */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpBinary_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpBinary.Ping.operationDesc }, /* _operations */
        },
        { /* HttpSsl */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpSsl_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSsl.Ping.operationDesc }, /* _operations */
        },
        { /* HttpBasic */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpBasic_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpBasic.Ping.operationDesc }, /* _operations */
        },
        { /* HttpNegotiate */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpNegotiate_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpNegotiate.Ping.operationDesc }, /* _operations */
        },
        { /* HttpSslDigest */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpSslDigest_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslDigest.Ping.operationDesc }, /* _operations */
        },
        { /* HttpSslUsername */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpSslUsername_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslUsername.Ping.operationDesc }, /* _operations */
        },
        { /* HttpSslKerberos */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpSslKerberos_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslKerberos.Ping.operationDesc }, /* _operations */
        },
        { /* Tcp */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, Tcp_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Tcp.Ping.operationDesc }, /* _operations */
        },
        { /* TcpSspi */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, TcpSspi_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspi.Ping.operationDesc }, /* _operations */
        },
        { /* TcpSspiUsername */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, TcpSspiUsername_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiUsername.Ping.operationDesc }, /* _operations */
        },
        { /* TcpSspiKerberos */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, TcpSspiKerberos_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiKerberos.Ping.operationDesc }, /* _operations */
        },
        { /* HttpSslUsernameSession */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpSslUsernameSession_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslUsernameSession.Ping.operationDesc }, /* _operations */
        },
        { /* HttpSslKerberosSession */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, HttpSslKerberosSession_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslKerberosSession.Ping.operationDesc }, /* _operations */
        },
        { /* TcpSspiUsernameSession */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, TcpSspiUsernameSession_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiUsernameSession.Ping.operationDesc }, /* _operations */
        },
        { /* TcpSspiKerberosSession */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, TcpSspiKerberosSession_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiKerberosSession.Ping.operationDesc }, /* _operations */
        },
        { /* Alternatives */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, Alternatives_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Alternatives.Ping.operationDesc }, /* _operations */
        },
        { /* ExactlyOneWithoutAll */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, ExactlyOneWithoutAll_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.ExactlyOneWithoutAll.Ping.operationDesc }, /* _operations */
        },
        { /* OptionalAddressing */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, OptionalAddressing_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.OptionalAddressing.Ping.operationDesc }, /* _operations */
        },
        { /* Certificate */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, Certificate_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Certificate.Ping.operationDesc }, /* _operations */
        },
        { /* Reliable */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, Reliable_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Reliable.Ping.operationDesc }, /* _operations */
        },
        { /* Pipe */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, Pipe_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Pipe.Ping.operationDesc }, /* _operations */
        },
        { /* FromFile */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&policies_wsdl.messages.Ping, 0, 0, 0, 0, 0, FromFile_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.FromFile.Ping.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Http */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.Http.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.Http.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.Http.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* HttpAddressing */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpAddressing.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpAddressing.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpAddressing.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* HttpOld */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_0_9, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpOld.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpOld.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpOld.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* HttpMtom */
            WS_ENCODING_XML_MTOM_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpMtom.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpMtom.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpMtom.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* HttpBinary */
            WS_ENCODING_XML_BINARY_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpBinary.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpBinary.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpBinary.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* HttpSsl */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpSsl.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSsl.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSsl.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_STRICT, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSsl.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSsl.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpSsl.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* HttpBasic */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpBasic.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpBasic.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpBasic.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_PROTECTION_LEVEL_NONE, /* securityPropertiesValue0 */
            { { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpBasic.securityPropertiesValue0, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_HTTP_HEADER_AUTH_SCHEME_BASIC, /* httpHeaderAuthPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, (void*)&policies_wsdlLocalDefinitions.policies.HttpBasic.httpHeaderAuthPropertiesValue0, sizeof(ULONG) } }, /* httpHeaderAuthProperties */
        },
        { /* HttpNegotiate */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpNegotiate.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpNegotiate.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpNegotiate.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_PROTECTION_LEVEL_NONE, /* securityPropertiesValue0 */
            { { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpNegotiate.securityPropertiesValue0, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE, /* httpHeaderAuthPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, (void*)&policies_wsdlLocalDefinitions.policies.HttpNegotiate.httpHeaderAuthPropertiesValue0, sizeof(ULONG) } }, /* httpHeaderAuthProperties */
        },
        { /* HttpSslDigest */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_HTTP_HEADER_AUTH_SCHEME_DIGEST, /* httpHeaderAuthPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslDigest.httpHeaderAuthPropertiesValue0, sizeof(ULONG) } }, /* httpHeaderAuthProperties */
        },
        { /* HttpSslUsername */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            WS_SECURITY_HEADER_VERSION_1_1, /* securityPropertiesValue3 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsername.securityPropertiesValue3, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* securityProperties */
        },
        { /* HttpSslKerberos */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            WS_SECURITY_HEADER_VERSION_1_1, /* securityPropertiesValue3 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberos.securityPropertiesValue3, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* securityProperties */
        },
        { /* Tcp */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.Tcp.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.Tcp.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.Tcp.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* TcpSspi */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspi.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspi.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspi.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspi.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspi.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspi.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* TcpSspiUsername */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            WS_SECURITY_HEADER_VERSION_1_1, /* securityPropertiesValue3 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsername.securityPropertiesValue3, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* securityProperties */
        },
        { /* TcpSspiKerberos */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* HttpSslUsernameSession */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            WS_SECURITY_HEADER_VERSION_1_1, /* securityPropertiesValue3 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityPropertiesValue3, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* securityProperties */
            WS_SECURITY_KEY_ENTROPY_MODE_COMBINED, /* securityContextPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityContextPropertiesValue0, sizeof(WS_SECURITY_KEY_ENTROPY_MODE) } }, /* securityContextProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* bootstrapPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* bootstrapPropertiesValue1 */
            WS_SECURITY_HEADER_VERSION_1_1, /* bootstrapPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.bootstrapPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.bootstrapPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.bootstrapPropertiesValue2, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* bootstrapProperties */
        },
        { /* HttpSslKerberosSession */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* bootstrapPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* bootstrapPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.bootstrapPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.bootstrapPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) } }, /* bootstrapProperties */
        },
        { /* TcpSspiUsernameSession */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* bootstrapPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* bootstrapPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.bootstrapPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.bootstrapPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) } }, /* bootstrapProperties */
        },
        { /* TcpSspiKerberosSession */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* bootstrapPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* bootstrapPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.bootstrapPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.bootstrapPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) } }, /* bootstrapProperties */
        },
        { /* Alternatives */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.Alternatives.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.Alternatives.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.Alternatives.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* ExactlyOneWithoutAll */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* OptionalAddressing */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.OptionalAddressing.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.OptionalAddressing.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.OptionalAddressing.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* FromFile */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&policies_wsdlLocalDefinitions.policies.FromFile.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.FromFile.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&policies_wsdlLocalDefinitions.policies.FromFile.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&policies_wsdlLocalDefinitions.policies.FromFile.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&policies_wsdlLocalDefinitions.policies.FromFile.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:policies", &policies_wsdlLocalDefinitions.dictionary.dict, 0), /* urn_policiesNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("_Ping", &policies_wsdlLocalDefinitions.dictionary.dict, 1), /* _PingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Ping", &policies_wsdlLocalDefinitions.dictionary.dict, 2), /* PingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:ping", &policies_wsdlLocalDefinitions.dictionary.dict, 3), /* urn_pingAction */
        },
        { { 0x887dd5b9, 0x6059, 0x5212, { 0xbf, 0x22, 0xbc, 0x80, 0x34, 0x09, 0x77, 0x01 } }, (WS_XML_STRING*)&policies_wsdlLocalDefinitions.dictionary.xmlStrings, 4, TRUE }, /* dict */
    },
};

/* Descriptions */

const _policies_wsdl policies_wsdl = {
    { /* globalElements */
        { (WS_XML_STRING*)&policies_wsdlLocalDefinitions.dictionary.xmlStrings.PingLocalName, (WS_XML_STRING*)&policies_wsdlLocalDefinitions.dictionary.xmlStrings.urn_policiesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&policies_wsdlLocalDefinitions.globalElements._Pingdescs._structDesc }, /* Ping */
    },
    { /* messages */
        { (WS_XML_STRING*)&policies_wsdlLocalDefinitions.dictionary.xmlStrings.urn_pingAction, (WS_ELEMENT_DESCRIPTION*)&policies_wsdl.globalElements.Ping }, /* Ping */
    },
    { /* contracts */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.Http._operations }, /* Http */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpAddressing._operations }, /* HttpAddressing */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpOld._operations }, /* HttpOld */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpMtom._operations }, /* HttpMtom */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpBinary._operations }, /* HttpBinary */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpSsl._operations }, /* HttpSsl */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpBasic._operations }, /* HttpBasic */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpNegotiate._operations }, /* HttpNegotiate */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpSslDigest._operations }, /* HttpSslDigest */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpSslUsername._operations }, /* HttpSslUsername */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpSslKerberos._operations }, /* HttpSslKerberos */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.Tcp._operations }, /* Tcp */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.TcpSspi._operations }, /* TcpSspi */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.TcpSspiUsername._operations }, /* TcpSspiUsername */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.TcpSspiKerberos._operations }, /* TcpSspiKerberos */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpSslUsernameSession._operations }, /* HttpSslUsernameSession */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.HttpSslKerberosSession._operations }, /* HttpSslKerberosSession */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.TcpSspiUsernameSession._operations }, /* TcpSspiUsernameSession */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.TcpSspiKerberosSession._operations }, /* TcpSspiKerberosSession */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.Alternatives._operations }, /* Alternatives */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.ExactlyOneWithoutAll._operations }, /* ExactlyOneWithoutAll */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.OptionalAddressing._operations }, /* OptionalAddressing */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.Certificate._operations }, /* Certificate */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.Reliable._operations }, /* Reliable */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.Pipe._operations }, /* Pipe */
        { 1, (WS_OPERATION_DESCRIPTION**)policies_wsdlLocalDefinitions.contracts.FromFile._operations }, /* FromFile */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.Http.channelProperties, 3 } }, /* Http */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpAddressing.channelProperties, 3 } }, /* HttpAddressing */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpOld.channelProperties, 3 } }, /* HttpOld */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpMtom.channelProperties, 3 } }, /* HttpMtom */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpBinary.channelProperties, 3 } }, /* HttpBinary */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSsl.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSsl.securityProperties, 3 }, { { 0, 0 } } }, /* HttpSsl */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpBasic.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpBasic.securityProperties, 1 }, { { (WS_SECURITY_BINDING_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpBasic.httpHeaderAuthProperties, 1 } } }, /* HttpBasic */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpNegotiate.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpNegotiate.securityProperties, 1 }, { { (WS_SECURITY_BINDING_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpNegotiate.httpHeaderAuthProperties, 1 } } }, /* HttpNegotiate */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslDigest.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslDigest.securityProperties, 3 }, { { 0, 0 } }, { { (WS_SECURITY_BINDING_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslDigest.httpHeaderAuthProperties, 1 } } }, /* HttpSslDigest */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslUsername.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslUsername.securityProperties, 4 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE } }, /* HttpSslUsername */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslKerberos.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslKerberos.securityProperties, 4 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE } }, /* HttpSslKerberos */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.Tcp.channelProperties, 3 } }, /* Tcp */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspi.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspi.securityProperties, 3 }, { { 0, 0 } } }, /* TcpSspi */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiUsername.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiUsername.securityProperties, 4 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE } }, /* TcpSspiUsername */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiKerberos.securityProperties, 3 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE } }, /* TcpSspiKerberos */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityProperties, 4 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { { { (WS_SECURITY_BINDING_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.securityContextProperties, 1 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslUsernameSession.bootstrapProperties, 3 } } }, /* HttpSslUsernameSession */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.securityProperties, 3 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.HttpSslKerberosSession.bootstrapProperties, 2 } } }, /* HttpSslKerberosSession */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.securityProperties, 3 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiUsernameSession.bootstrapProperties, 2 } } }, /* TcpSspiUsernameSession */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.securityProperties, 3 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.TcpSspiKerberosSession.bootstrapProperties, 2 } } }, /* TcpSspiKerberosSession */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.Alternatives.channelProperties, 3 } }, /* Alternatives */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.ExactlyOneWithoutAll.securityProperties, 3 }, { { 0, 0 } } }, /* ExactlyOneWithoutAll */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.OptionalAddressing.channelProperties, 3 } }, /* OptionalAddressing */
        { { (WS_CHANNEL_PROPERTY*)policies_wsdlLocalDefinitions.policies.FromFile.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)policies_wsdlLocalDefinitions.policies.FromFile.securityProperties, 2 }, { { 0, 0 } } }, /* FromFile */
    },
};

/* Functions of clients */

HRESULT WINAPI Http_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Http.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpAddressing_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpAddressing.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpOld_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpOld.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpMtom_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpMtom.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpBinary_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpBinary.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpSsl_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSsl.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpBasic_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpBasic.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpNegotiate_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpNegotiate.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpSslDigest_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslDigest.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpSslUsername_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslUsername.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpSslKerberos_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslKerberos.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Tcp_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Tcp.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI TcpSspi_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspi.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI TcpSspiUsername_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiUsername.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI TcpSspiKerberos_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiKerberos.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpSslUsernameSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslUsernameSession.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI HttpSslKerberosSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.HttpSslKerberosSession.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI TcpSspiUsernameSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiUsernameSession.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI TcpSspiKerberosSession_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.TcpSspiKerberosSession.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Alternatives_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Alternatives.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ExactlyOneWithoutAll_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.ExactlyOneWithoutAll.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI OptionalAddressing_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.OptionalAddressing.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Certificate_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Certificate.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Reliable_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Reliable.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Pipe_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.Pipe.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI FromFile_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&policies_wsdlLocalDefinitions.contracts.FromFile.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Http_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.Http,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Http_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.Http;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.Http,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpAddressing_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpAddressing,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpAddressing_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpAddressingFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpAddressing;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpAddressing,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpOld_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpOld,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpOld_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpOldFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpOld;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpOld,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpMtom_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpMtom,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpMtom_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpMtomFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpMtom;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpMtom,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpBinary_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpBinary,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpBinary_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpBinaryFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpBinary;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpBinary,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpSsl_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSsl,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpSsl_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpSsl;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSsl,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpBasic_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpBasic,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpBasic_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpBasicFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpBasic;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpBasic,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpNegotiate_CreateServiceProxy(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpNegotiate,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpNegotiate_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpNegotiateFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpNegotiate;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpNegotiate,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpSslDigest_CreateServiceProxy(
    WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslDigest,
        sizeof(WS_HTTP_SSL_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpSslDigest_CreateServiceEndpoint(
    WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslDigestFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpSslDigest;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_HEADER_AUTH_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslDigest,
        sizeof(WS_HTTP_SSL_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpSslUsername_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslUsername,
        sizeof(WS_HTTP_SSL_USERNAME_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpSslUsername_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslUsernameFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpSslUsername;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslUsername,
        sizeof(WS_HTTP_SSL_USERNAME_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpSslKerberos_CreateServiceProxy(
    WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslKerberos,
        sizeof(WS_HTTP_SSL_KERBEROS_APREQ_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpSslKerberos_CreateServiceEndpoint(
    WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslKerberosFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpSslKerberos;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_KERBEROS_APREQ_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslKerberos,
        sizeof(WS_HTTP_SSL_KERBEROS_APREQ_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Tcp_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        WS_TCP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_BINDING_TEMPLATE),
        &policies_wsdl.policies.Tcp,
        sizeof(WS_TCP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.Tcp;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_TCP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_BINDING_TEMPLATE),
        &policies_wsdl.policies.Tcp,
        sizeof(WS_TCP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT TcpSspi_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        WS_TCP_SSPI_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspi,
        sizeof(WS_TCP_SSPI_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.TcpSspi;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_TCP_SSPI_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspi,
        sizeof(WS_TCP_SSPI_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT TcpSspiUsername_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiUsername,
        sizeof(WS_TCP_SSPI_USERNAME_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.TcpSspiUsername;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_USERNAME_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiUsername,
        sizeof(WS_TCP_SSPI_USERNAME_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT TcpSspiKerberos_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiKerberos,
        sizeof(WS_TCP_SSPI_KERBEROS_APREQ_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.TcpSspiKerberos;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_KERBEROS_APREQ_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiKerberos,
        sizeof(WS_TCP_SSPI_KERBEROS_APREQ_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpSslUsernameSession_CreateServiceProxy(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslUsernameSession,
        sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpSslUsernameSession_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslUsernameSessionFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpSslUsernameSession;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslUsernameSession,
        sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT HttpSslKerberosSession_CreateServiceProxy(
    WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslKerberosSession,
        sizeof(WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT HttpSslKerberosSession_CreateServiceEndpoint(
    WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct HttpSslKerberosSessionFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.HttpSslKerberosSession;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.HttpSslKerberosSession,
        sizeof(WS_HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT TcpSspiUsernameSession_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiUsernameSession,
        sizeof(WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.TcpSspiUsernameSession;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiUsernameSession,
        sizeof(WS_TCP_SSPI_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT TcpSspiKerberosSession_CreateServiceProxy(
    WS_CHANNEL_TYPE _channelType,
    WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiKerberosSession,
        sizeof(WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.TcpSspiKerberosSession;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        _channelType,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_BINDING_TEMPLATE),
        &policies_wsdl.policies.TcpSspiKerberosSession,
        sizeof(WS_TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Alternatives_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.Alternatives,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Alternatives_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct AlternativesFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.Alternatives;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.Alternatives,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT ExactlyOneWithoutAll_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_BINDING_TEMPLATE),
        &policies_wsdl.policies.ExactlyOneWithoutAll,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT ExactlyOneWithoutAll_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ExactlyOneWithoutAllFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.ExactlyOneWithoutAll;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_BINDING_TEMPLATE),
        &policies_wsdl.policies.ExactlyOneWithoutAll,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT OptionalAddressing_CreateServiceProxy(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.OptionalAddressing,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT OptionalAddressing_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OptionalAddressingFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.OptionalAddressing;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_BINDING_TEMPLATE),
        &policies_wsdl.policies.OptionalAddressing,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT FromFile_CreateServiceProxy(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    const WS_PROXY_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_SERVICE_PROXY** _serviceProxy,
    WS_ERROR* _error)
{
    return WsCreateServiceProxyFromTemplate(
        WS_CHANNEL_TYPE_REQUEST,
        _properties,
        _propertyCount,
        WS_HTTP_SSL_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_BINDING_TEMPLATE),
        &policies_wsdl.policies.FromFile,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT FromFile_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct FromFileFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &policies_wsdl.contracts.FromFile;
    _contract.defaultMessageHandlerCallback = NULL;
    _contract.methodTable = (const void*)_functionTable;
    return WsCreateServiceEndpointFromTemplate(
        WS_CHANNEL_TYPE_REPLY,
        _properties,
        _propertyCount,
        _address,
        &_contract,
        _authorizationCallback,
        _heap,
        WS_HTTP_SSL_BINDING_TEMPLATE_TYPE,
        _templateValue,
        _templateValue == NULL ? 0 : sizeof(WS_HTTP_SSL_BINDING_TEMPLATE),
        &policies_wsdl.policies.FromFile,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
