#include "WebServices.h"
#include "two-b.wsdl.h"
#include "two-a.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct Two_PutParamStruct {
    struct Thing** thing;
    enum Kind* kind;
    unsigned int* thingsCount;
    struct Thing** things;
    struct _Put_choice* choice;
} Two_PutParamStruct;

static HRESULT CALLBACK Two_PutOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Two_PutParamStruct* _parameters = (const Two_PutParamStruct*)_frame;
    return ((Two_PutCallback)_callback)(
        _context,
        _parameters->thing,
        _parameters->kind,
        _parameters->thingsCount,
        _parameters->things,
        _parameters->choice,
        _asyncContext,
        _error);
}

typedef struct Two_TakeParamStruct {
    enum Kind** kind;
} Two_TakeParamStruct;

static HRESULT CALLBACK Two_TakeOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Two_TakeParamStruct* _parameters = (const Two_TakeParamStruct*)_frame;
    return ((Two_TakeCallback)_callback)(
        _context,
        *_parameters->kind,
        _asyncContext,
        _error);
}

typedef struct Two_BothParamStruct {
    struct _Put** put;
    enum Kind* kind;
} Two_BothParamStruct;

static HRESULT CALLBACK Two_BothOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Two_BothParamStruct* _parameters = (const Two_BothParamStruct*)_frame;
    return ((Two_BothCallback)_callback)(
        _context,
        *_parameters->put,
        *_parameters->kind,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _two_a_wsdlLocalDefinitions {
    struct {
        WS_MESSAGE_DESCRIPTION Put1;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[5];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Put;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Take;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Both;
            WS_OPERATION_DESCRIPTION* _operations[3];
        } Two;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Two;
    } policies;
    struct {
        struct {
            WS_XML_STRING urn_two_a_P_PutResponseAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _two_a_wsdlLocalDefinitions;

static const _two_a_wsdlLocalDefinitions two_a_wsdlLocalDefinitions = {
    { /* messages */
        { (WS_XML_STRING*)&two_a_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_a_P_PutResponseAction, (WS_ELEMENT_DESCRIPTION*)&two_b_wsdl.globalElements.Put }, /* Put1 */
    },
    { /* contracts */
        { /* Two */
            { /* Put */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)1 },
                  { WS_PARAMETER_TYPE_ARRAY_COUNT, (USHORT)2, (USHORT)2 },
                  { WS_PARAMETER_TYPE_ARRAY, (USHORT)2, (USHORT)2 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)3, (USHORT)3 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdl.messages.Put, (WS_MESSAGE_DESCRIPTION*)&two_a_wsdlLocalDefinitions.messages.Put1, 0, 0, 5, (WS_PARAMETER_DESCRIPTION*)two_a_wsdlLocalDefinitions.contracts.Two.Put.params, Two_PutOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Take */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdl.messages.Take, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)two_a_wsdlLocalDefinitions.contracts.Two.Take.params, Two_TakeOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Both */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdl.messages.Both, 0, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)two_a_wsdlLocalDefinitions.contracts.Two.Both.params, Two_BothOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&two_a_wsdlLocalDefinitions.contracts.Two.Put.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&two_a_wsdlLocalDefinitions.contracts.Two.Take.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&two_a_wsdlLocalDefinitions.contracts.Two.Both.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Two */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&two_a_wsdlLocalDefinitions.policies.Two.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&two_a_wsdlLocalDefinitions.policies.Two.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&two_a_wsdlLocalDefinitions.policies.Two.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:two-a:P:PutResponse", &two_a_wsdlLocalDefinitions.dictionary.dict, 0), /* urn_two_a_P_PutResponseAction */
        },
        { { 0x68cf2151, 0x45db, 0x5de2, { 0xb9, 0xab, 0x48, 0xda, 0xc3, 0x44, 0x1c, 0xcd } }, (WS_XML_STRING*)&two_a_wsdlLocalDefinitions.dictionary.xmlStrings, 1, TRUE }, /* dict */
    },
};

/* Descriptions */

const _two_a_wsdl two_a_wsdl = {
    { /* contracts */
        { 3, (WS_OPERATION_DESCRIPTION**)two_a_wsdlLocalDefinitions.contracts.Two._operations }, /* Two */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)two_a_wsdlLocalDefinitions.policies.Two.channelProperties, 3 } }, /* Two */
    },
};

/* Functions of clients */

HRESULT WINAPI Two_Put(
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
    WS_ERROR* _error)
{
    const void* _argList[5];
    _argList[0] = &thing;
    _argList[1] = &kind;
    _argList[2] = &thingsCount;
    _argList[3] = &things;
    _argList[4] = &choice;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&two_a_wsdlLocalDefinitions.contracts.Two.Put.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Two_Take(
    WS_SERVICE_PROXY* _serviceProxy,
    enum Kind* kind,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &kind;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&two_a_wsdlLocalDefinitions.contracts.Two.Take.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Two_Both(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Put* put,
    enum Kind kind,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &put;
    _argList[1] = &kind;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&two_a_wsdlLocalDefinitions.contracts.Two.Both.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Two_CreateServiceProxy(
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
        &two_a_wsdl.policies.Two,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Two_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct TwoFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &two_a_wsdl.contracts.Two;
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
        &two_a_wsdl.policies.Two,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
