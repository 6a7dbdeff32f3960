#include "WebServices.h"
#include "assertions.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

static HRESULT CALLBACK Ntlm_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Ntlm_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Digest_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Digest_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK TwoSchemes_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((TwoSchemes_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK OtherScheme_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((OtherScheme_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK SspiNone_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((SspiNone_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK LaxLast_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((LaxLast_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK OldHeader_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((OldHeader_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK ClientEntropy_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((ClientEntropy_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK ServerEntropy_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((ServerEntropy_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Streamed_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Streamed_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Issued_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Issued_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Signed_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Signed_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK NoToken_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((NoToken_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK SslAndTcp_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((SslAndTcp_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK BadBootstrap_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((BadBootstrap_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Named_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Named_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Newer_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Newer_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK OfPortType_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((OfPortType_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK OfOperation_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((OfOperation_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK SignedOnly_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((SignedOnly_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK OfService_PingOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((OfService_PingCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _assertions_wsdlLocalDefinitions {
    struct {
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Pingdescs;
    } globalElements;
    struct {
        WS_MESSAGE_DESCRIPTION Ping1;
        WS_MESSAGE_DESCRIPTION Ping2;
    } messages;
    struct {
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Ntlm;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Digest;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } TwoSchemes;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } OtherScheme;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } SspiNone;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } LaxLast;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } OldHeader;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } ClientEntropy;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } ServerEntropy;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Streamed;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Issued;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Signed;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } NoToken;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } SslAndTcp;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } BadBootstrap;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Named;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } Newer;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } OfPortType;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } OfOperation;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } SignedOnly;
        struct {
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } Ping;
            WS_OPERATION_DESCRIPTION* _operations[1];
        } OfService;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_PROTECTION_LEVEL securityPropertiesValue0;
            WS_SECURITY_PROPERTY securityProperties[1];
            ULONG httpHeaderAuthPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY httpHeaderAuthProperties[1];
        } Ntlm;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_PROTECTION_LEVEL securityPropertiesValue0;
            WS_SECURITY_PROPERTY securityProperties[1];
            ULONG httpHeaderAuthPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY httpHeaderAuthProperties[1];
        } Digest;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_PROTECTION_LEVEL securityPropertiesValue0;
            WS_SECURITY_PROPERTY securityProperties[1];
            ULONG httpHeaderAuthPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY httpHeaderAuthProperties[1];
        } TwoSchemes;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
        } SspiNone;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT securityPropertiesValue1;
            WS_PROTECTION_LEVEL securityPropertiesValue2;
            WS_SECURITY_PROPERTY securityProperties[3];
        } LaxLast;
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
        } OldHeader;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
            WS_SECURITY_KEY_ENTROPY_MODE securityContextPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY securityContextProperties[1];
            WS_SECURITY_TIMESTAMP_USAGE bootstrapPropertiesValue0;
            WS_SECURITY_PROPERTY bootstrapProperties[1];
        } ClientEntropy;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
            WS_SECURITY_KEY_ENTROPY_MODE securityContextPropertiesValue0;
            WS_SECURITY_BINDING_PROPERTY securityContextProperties[1];
            WS_SECURITY_TIMESTAMP_USAGE bootstrapPropertiesValue0;
            WS_SECURITY_HEADER_LAYOUT bootstrapPropertiesValue1;
            WS_SECURITY_HEADER_VERSION bootstrapPropertiesValue2;
            WS_SECURITY_PROPERTY bootstrapProperties[3];
        } ServerEntropy;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Streamed;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Named;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Newer;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
        } OfPortType;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } OfOperation;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
        } SignedOnly;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
            WS_SECURITY_TIMESTAMP_USAGE securityPropertiesValue0;
            WS_PROTECTION_LEVEL securityPropertiesValue1;
            WS_SECURITY_PROPERTY securityProperties[2];
        } OfService;
    } policies;
    struct {
        struct {
            WS_XML_STRING urn_assertionsNamespace;
            WS_XML_STRING _PingTypeName;
            WS_XML_STRING PingLocalName;
            WS_XML_STRING urn_pingAction;
            WS_XML_STRING urn_assertions_IMarked_PingAction;
            WS_XML_STRING urn_assertions_ISecure_PingRequestAction;
            WS_XML_STRING urn_assertions_ISecure_PingResponseAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _assertions_wsdlLocalDefinitions;

static const _assertions_wsdlLocalDefinitions assertions_wsdlLocalDefinitions = {
    { /* globalElements */
        { /* _Pingdescs */
            { 0, 1, 0, 0, (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings._PingTypeName, (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.urn_assertionsNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.urn_assertions_ISecure_PingRequestAction, (WS_ELEMENT_DESCRIPTION*)&assertions_wsdl.globalElements.Ping }, /* Ping1 */
        { (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.urn_assertions_ISecure_PingResponseAction, (WS_ELEMENT_DESCRIPTION*)&assertions_wsdl.globalElements.Ping }, /* Ping2 */
    },
    { /* contracts */
        { /* Ntlm */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Ntlm_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Ntlm.Ping.operationDesc }, /* _operations */
        },
        { /* Digest */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Digest_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Digest.Ping.operationDesc }, /* _operations */
        },
        { /* TwoSchemes */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, TwoSchemes_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.TwoSchemes.Ping.operationDesc }, /* _operations */
        },
        { /* OtherScheme */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, OtherScheme_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OtherScheme.Ping.operationDesc }, /* _operations */
        },
        { /* SspiNone */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, SspiNone_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.SspiNone.Ping.operationDesc }, /* _operations */
        },
        { /* LaxLast */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, LaxLast_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.LaxLast.Ping.operationDesc }, /* _operations */
        },
        { /* OldHeader */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, OldHeader_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OldHeader.Ping.operationDesc }, /* _operations */
        },
        { /* ClientEntropy */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, ClientEntropy_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.ClientEntropy.Ping.operationDesc }, /* _operations */
        },
        { /* ServerEntropy */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, ServerEntropy_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.ServerEntropy.Ping.operationDesc }, /* _operations */
        },
        { /* Streamed */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Streamed_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Streamed.Ping.operationDesc }, /* _operations */
        },
        { /* Issued */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Issued_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Issued.Ping.operationDesc }, /* _operations */
        },
        { /* Signed */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Signed_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Signed.Ping.operationDesc }, /* _operations */
        },
        { /* NoToken */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, NoToken_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.NoToken.Ping.operationDesc }, /* _operations */
        },
        { /* SslAndTcp */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, SslAndTcp_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.SslAndTcp.Ping.operationDesc }, /* _operations */
        },
        { /* BadBootstrap */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, BadBootstrap_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.BadBootstrap.Ping.operationDesc }, /* _operations */
        },
        { /* Named */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Named_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Named.Ping.operationDesc }, /* _operations */
        },
        { /* Newer */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, Newer_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Newer.Ping.operationDesc }, /* _operations */
        },
        { /* OfPortType */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdlLocalDefinitions.messages.Ping1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdlLocalDefinitions.messages.Ping2, 0, 0, 0, 0, OfPortType_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OfPortType.Ping.operationDesc }, /* _operations */
        },
        { /* OfOperation */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Marked, 0, 0, 0, 0, 0, OfOperation_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OfOperation.Ping.operationDesc }, /* _operations */
        },
        { /* SignedOnly */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, SignedOnly_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.SignedOnly.Ping.operationDesc }, /* _operations */
        },
        { /* OfService */
            { /* Ping */
                { 1, (WS_MESSAGE_DESCRIPTION*)&assertions_wsdl.messages.Ping, 0, 0, 0, 0, 0, OfService_PingOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OfService.Ping.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Ntlm */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.Ntlm.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Ntlm.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Ntlm.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_PROTECTION_LEVEL_NONE, /* securityPropertiesValue0 */
            { { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.Ntlm.securityPropertiesValue0, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_HTTP_HEADER_AUTH_SCHEME_NTLM, /* httpHeaderAuthPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, (void*)&assertions_wsdlLocalDefinitions.policies.Ntlm.httpHeaderAuthPropertiesValue0, sizeof(ULONG) } }, /* httpHeaderAuthProperties */
        },
        { /* Digest */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.Digest.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Digest.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Digest.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_PROTECTION_LEVEL_NONE, /* securityPropertiesValue0 */
            { { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.Digest.securityPropertiesValue0, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_HTTP_HEADER_AUTH_SCHEME_DIGEST, /* httpHeaderAuthPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, (void*)&assertions_wsdlLocalDefinitions.policies.Digest.httpHeaderAuthPropertiesValue0, sizeof(ULONG) } }, /* httpHeaderAuthProperties */
        },
        { /* TwoSchemes */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.TwoSchemes.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.TwoSchemes.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.TwoSchemes.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_PROTECTION_LEVEL_NONE, /* securityPropertiesValue0 */
            { { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.TwoSchemes.securityPropertiesValue0, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_HTTP_HEADER_AUTH_SCHEME_BASIC | WS_HTTP_HEADER_AUTH_SCHEME_NTLM, /* httpHeaderAuthPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME, (void*)&assertions_wsdlLocalDefinitions.policies.TwoSchemes.httpHeaderAuthPropertiesValue0, sizeof(ULONG) } }, /* httpHeaderAuthProperties */
        },
        { /* SspiNone */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.SspiNone.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.SspiNone.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.SspiNone.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_NONE, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.SspiNone.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.SspiNone.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* LaxLast */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.LaxLast.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.LaxLast.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.LaxLast.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_LAST, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.LaxLast.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&assertions_wsdlLocalDefinitions.policies.LaxLast.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.LaxLast.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* OldHeader */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST, /* securityPropertiesValue1 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue2 */
            WS_SECURITY_HEADER_VERSION_1_0, /* securityPropertiesValue3 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.securityPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.securityPropertiesValue2, sizeof(WS_PROTECTION_LEVEL) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OldHeader.securityPropertiesValue3, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* securityProperties */
        },
        { /* ClientEntropy */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY, /* securityContextPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.securityContextPropertiesValue0, sizeof(WS_SECURITY_KEY_ENTROPY_MODE) } }, /* securityContextProperties */
            WS_SECURITY_TIMESTAMP_USAGE_ALWAYS, /* bootstrapPropertiesValue0 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.ClientEntropy.bootstrapPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) } }, /* bootstrapProperties */
        },
        { /* ServerEntropy */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
            WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY, /* securityContextPropertiesValue0 */
            { { WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.securityContextPropertiesValue0, sizeof(WS_SECURITY_KEY_ENTROPY_MODE) } }, /* securityContextProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* bootstrapPropertiesValue0 */
            WS_SECURITY_HEADER_LAYOUT_STRICT, /* bootstrapPropertiesValue1 */
            WS_SECURITY_HEADER_VERSION_1_0, /* bootstrapPropertiesValue2 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.bootstrapPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.bootstrapPropertiesValue1, sizeof(WS_SECURITY_HEADER_LAYOUT) }, { WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.ServerEntropy.bootstrapPropertiesValue2, sizeof(WS_SECURITY_HEADER_VERSION) } }, /* bootstrapProperties */
        },
        { /* Streamed */
            WS_ENCODING_XML_BINARY_SESSION_1, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.Streamed.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Streamed.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Streamed.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* Named */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.Named.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Named.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Named.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* Newer */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.Newer.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Newer.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.Newer.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* OfPortType */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.OfPortType.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OfPortType.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OfPortType.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.OfPortType.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.OfPortType.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* OfOperation */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.OfOperation.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OfOperation.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OfOperation.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* SignedOnly */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.SignedOnly.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.SignedOnly.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.SignedOnly.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_SIGN, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.SignedOnly.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.SignedOnly.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
        { /* OfService */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_1_0, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&assertions_wsdlLocalDefinitions.policies.OfService.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OfService.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&assertions_wsdlLocalDefinitions.policies.OfService.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
            WS_SECURITY_TIMESTAMP_USAGE_NEVER, /* securityPropertiesValue0 */
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, /* securityPropertiesValue1 */
            { { WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, (void*)&assertions_wsdlLocalDefinitions.policies.OfService.securityPropertiesValue0, sizeof(WS_SECURITY_TIMESTAMP_USAGE) }, { WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, (void*)&assertions_wsdlLocalDefinitions.policies.OfService.securityPropertiesValue1, sizeof(WS_PROTECTION_LEVEL) } }, /* securityProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:assertions", &assertions_wsdlLocalDefinitions.dictionary.dict, 0), /* urn_assertionsNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("_Ping", &assertions_wsdlLocalDefinitions.dictionary.dict, 1), /* _PingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Ping", &assertions_wsdlLocalDefinitions.dictionary.dict, 2), /* PingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:ping", &assertions_wsdlLocalDefinitions.dictionary.dict, 3), /* urn_pingAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:assertions:IMarked:Ping", &assertions_wsdlLocalDefinitions.dictionary.dict, 4), /* urn_assertions_IMarked_PingAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:assertions:ISecure:PingRequest", &assertions_wsdlLocalDefinitions.dictionary.dict, 5), /* urn_assertions_ISecure_PingRequestAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:assertions:ISecure:PingResponse", &assertions_wsdlLocalDefinitions.dictionary.dict, 6), /* urn_assertions_ISecure_PingResponseAction */
        },
        { { 0xa498f04f, 0xb562, 0x596d, { 0xad, 0x5c, 0xd8, 0x49, 0xe1, 0x49, 0x5e, 0xac } }, (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings, 7, TRUE }, /* dict */
    },
};

/* Descriptions */

const _assertions_wsdl assertions_wsdl = {
    { /* globalElements */
        { (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.PingLocalName, (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.urn_assertionsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&assertions_wsdlLocalDefinitions.globalElements._Pingdescs._structDesc }, /* Ping */
    },
    { /* messages */
        { (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.urn_pingAction, (WS_ELEMENT_DESCRIPTION*)&assertions_wsdl.globalElements.Ping }, /* Ping */
        { (WS_XML_STRING*)&assertions_wsdlLocalDefinitions.dictionary.xmlStrings.urn_assertions_IMarked_PingAction, (WS_ELEMENT_DESCRIPTION*)&assertions_wsdl.globalElements.Ping }, /* Marked */
    },
    { /* contracts */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Ntlm._operations }, /* Ntlm */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Digest._operations }, /* Digest */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.TwoSchemes._operations }, /* TwoSchemes */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.OtherScheme._operations }, /* OtherScheme */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.SspiNone._operations }, /* SspiNone */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.LaxLast._operations }, /* LaxLast */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.OldHeader._operations }, /* OldHeader */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.ClientEntropy._operations }, /* ClientEntropy */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.ServerEntropy._operations }, /* ServerEntropy */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Streamed._operations }, /* Streamed */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Issued._operations }, /* Issued */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Signed._operations }, /* Signed */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.NoToken._operations }, /* NoToken */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.SslAndTcp._operations }, /* SslAndTcp */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.BadBootstrap._operations }, /* BadBootstrap */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Named._operations }, /* Named */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.Newer._operations }, /* Newer */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.OfPortType._operations }, /* OfPortType */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.OfOperation._operations }, /* OfOperation */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.SignedOnly._operations }, /* SignedOnly */
        { 1, (WS_OPERATION_DESCRIPTION**)assertions_wsdlLocalDefinitions.contracts.OfService._operations }, /* OfService */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Ntlm.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Ntlm.securityProperties, 1 }, { { (WS_SECURITY_BINDING_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Ntlm.httpHeaderAuthProperties, 1 } } }, /* Ntlm */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Digest.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Digest.securityProperties, 1 }, { { (WS_SECURITY_BINDING_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Digest.httpHeaderAuthProperties, 1 } } }, /* Digest */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.TwoSchemes.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.TwoSchemes.securityProperties, 1 }, { { (WS_SECURITY_BINDING_PROPERTY*)assertions_wsdlLocalDefinitions.policies.TwoSchemes.httpHeaderAuthProperties, 1 } } }, /* TwoSchemes */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.SspiNone.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.SspiNone.securityProperties, 2 }, { { 0, 0 } } }, /* SspiNone */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.LaxLast.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.LaxLast.securityProperties, 3 }, { { 0, 0 } } }, /* LaxLast */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OldHeader.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OldHeader.securityProperties, 4 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE } }, /* OldHeader */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ClientEntropy.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ClientEntropy.securityProperties, 2 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { { { (WS_SECURITY_BINDING_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ClientEntropy.securityContextProperties, 1 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ClientEntropy.bootstrapProperties, 1 } } }, /* ClientEntropy */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ServerEntropy.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ServerEntropy.securityProperties, 2 }, { { 0, 0 } }, { { 0, 0 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { { { (WS_SECURITY_BINDING_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ServerEntropy.securityContextProperties, 1 }, WS_SUPPORTING_MESSAGE_SECURITY_USAGE }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.ServerEntropy.bootstrapProperties, 3 } } }, /* ServerEntropy */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Streamed.channelProperties, 3 } }, /* Streamed */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Named.channelProperties, 3 } }, /* Named */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.Newer.channelProperties, 3 } }, /* Newer */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OfPortType.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OfPortType.securityProperties, 2 }, { { 0, 0 } } }, /* OfPortType */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OfOperation.channelProperties, 3 } }, /* OfOperation */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.SignedOnly.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.SignedOnly.securityProperties, 2 }, { { 0, 0 } } }, /* SignedOnly */
        { { (WS_CHANNEL_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OfService.channelProperties, 3 }, { (WS_SECURITY_PROPERTY*)assertions_wsdlLocalDefinitions.policies.OfService.securityProperties, 2 }, { { 0, 0 } } }, /* OfService */
    },
};

/* Functions of clients */

HRESULT WINAPI Ntlm_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Ntlm.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Digest_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Digest.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI TwoSchemes_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.TwoSchemes.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI OtherScheme_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OtherScheme.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI SspiNone_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.SspiNone.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI LaxLast_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.LaxLast.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI OldHeader_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OldHeader.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ClientEntropy_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.ClientEntropy.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ServerEntropy_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.ServerEntropy.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Streamed_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Streamed.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Issued_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Issued.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Signed_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Signed.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI NoToken_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.NoToken.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI SslAndTcp_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.SslAndTcp.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI BadBootstrap_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.BadBootstrap.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Named_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Named.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Newer_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.Newer.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI OfPortType_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OfPortType.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI OfOperation_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OfOperation.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI SignedOnly_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.SignedOnly.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI OfService_Ping(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&assertions_wsdlLocalDefinitions.contracts.OfService.Ping.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Ntlm_CreateServiceProxy(
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
        &assertions_wsdl.policies.Ntlm,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Ntlm_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NtlmFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.Ntlm;
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
        &assertions_wsdl.policies.Ntlm,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Digest_CreateServiceProxy(
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
        &assertions_wsdl.policies.Digest,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Digest_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct DigestFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.Digest;
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
        &assertions_wsdl.policies.Digest,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT TwoSchemes_CreateServiceProxy(
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
        &assertions_wsdl.policies.TwoSchemes,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT TwoSchemes_CreateServiceEndpoint(
    WS_HTTP_HEADER_AUTH_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TwoSchemesFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.TwoSchemes;
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
        &assertions_wsdl.policies.TwoSchemes,
        sizeof(WS_HTTP_HEADER_AUTH_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT SspiNone_CreateServiceProxy(
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
        &assertions_wsdl.policies.SspiNone,
        sizeof(WS_TCP_SSPI_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.SspiNone;
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
        &assertions_wsdl.policies.SspiNone,
        sizeof(WS_TCP_SSPI_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT LaxLast_CreateServiceProxy(
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
        &assertions_wsdl.policies.LaxLast,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT LaxLast_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct LaxLastFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.LaxLast;
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
        &assertions_wsdl.policies.LaxLast,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT OldHeader_CreateServiceProxy(
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
        &assertions_wsdl.policies.OldHeader,
        sizeof(WS_HTTP_SSL_USERNAME_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT OldHeader_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OldHeaderFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.OldHeader;
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
        &assertions_wsdl.policies.OldHeader,
        sizeof(WS_HTTP_SSL_USERNAME_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT ClientEntropy_CreateServiceProxy(
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
        &assertions_wsdl.policies.ClientEntropy,
        sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT ClientEntropy_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ClientEntropyFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.ClientEntropy;
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
        &assertions_wsdl.policies.ClientEntropy,
        sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT ServerEntropy_CreateServiceProxy(
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
        &assertions_wsdl.policies.ServerEntropy,
        sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT ServerEntropy_CreateServiceEndpoint(
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ServerEntropyFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.ServerEntropy;
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
        &assertions_wsdl.policies.ServerEntropy,
        sizeof(WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Streamed_CreateServiceProxy(
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
        &assertions_wsdl.policies.Streamed,
        sizeof(WS_TCP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.Streamed;
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
        &assertions_wsdl.policies.Streamed,
        sizeof(WS_TCP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Named_CreateServiceProxy(
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
        &assertions_wsdl.policies.Named,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Named_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NamedFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.Named;
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
        &assertions_wsdl.policies.Named,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Newer_CreateServiceProxy(
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
        &assertions_wsdl.policies.Newer,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Newer_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NewerFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.Newer;
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
        &assertions_wsdl.policies.Newer,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT OfPortType_CreateServiceProxy(
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
        &assertions_wsdl.policies.OfPortType,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT OfPortType_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OfPortTypeFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.OfPortType;
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
        &assertions_wsdl.policies.OfPortType,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT OfOperation_CreateServiceProxy(
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
        &assertions_wsdl.policies.OfOperation,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT OfOperation_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OfOperationFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.OfOperation;
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
        &assertions_wsdl.policies.OfOperation,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT SignedOnly_CreateServiceProxy(
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
        &assertions_wsdl.policies.SignedOnly,
        sizeof(WS_TCP_SSPI_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

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
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.SignedOnly;
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
        &assertions_wsdl.policies.SignedOnly,
        sizeof(WS_TCP_SSPI_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT OfService_CreateServiceProxy(
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
        &assertions_wsdl.policies.OfService,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT OfService_CreateServiceEndpoint(
    WS_HTTP_SSL_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct OfServiceFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &assertions_wsdl.contracts.OfService;
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
        &assertions_wsdl.policies.OfService,
        sizeof(WS_HTTP_SSL_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
