#include "WebServices.h"
#include "names.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct Tool1_CreateServiceProxy1ParamStruct {
    struct ToolFunctionTable** in;
    int** in1;
} Tool1_CreateServiceProxy1ParamStruct;

static HRESULT CALLBACK Tool1_CreateServiceProxy1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Tool1_CreateServiceProxy1ParamStruct* _parameters = (const Tool1_CreateServiceProxy1ParamStruct*)_frame;
    return ((Tool1_CreateServiceProxy1Callback)_callback)(
        _context,
        *_parameters->in,
        _parameters->in1,
        _asyncContext,
        _error);
}

typedef struct Tool1_CreateServiceEndpoint1ParamStruct {
    int** in;
} Tool1_CreateServiceEndpoint1ParamStruct;

static HRESULT CALLBACK Tool1_CreateServiceEndpoint1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Tool1_CreateServiceEndpoint1ParamStruct* _parameters = (const Tool1_CreateServiceEndpoint1ParamStruct*)_frame;
    return ((Tool1_CreateServiceEndpoint1Callback)_callback)(
        _context,
        *_parameters->in,
        _asyncContext,
        _error);
}

typedef struct Work_bench_CreateServiceProxy1ParamStruct {
    struct ToolFunctionTable** in;
    int** in1;
} Work_bench_CreateServiceProxy1ParamStruct;

static HRESULT CALLBACK Work_bench_CreateServiceProxy1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Work_bench_CreateServiceProxy1ParamStruct* _parameters = (const Work_bench_CreateServiceProxy1ParamStruct*)_frame;
    return ((Work_bench_CreateServiceProxy1Callback)_callback)(
        _context,
        *_parameters->in,
        _parameters->in1,
        _asyncContext,
        _error);
}

typedef struct Work_bench_CreateServiceEndpoint1ParamStruct {
    int** in;
} Work_bench_CreateServiceEndpoint1ParamStruct;

static HRESULT CALLBACK Work_bench_CreateServiceEndpoint1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Work_bench_CreateServiceEndpoint1ParamStruct* _parameters = (const Work_bench_CreateServiceEndpoint1ParamStruct*)_frame;
    return ((Work_bench_CreateServiceEndpoint1Callback)_callback)(
        _context,
        *_parameters->in,
        _asyncContext,
        _error);
}

typedef struct Work_bench1_CreateServiceProxy1ParamStruct {
    struct ToolFunctionTable** in;
    int** in1;
} Work_bench1_CreateServiceProxy1ParamStruct;

static HRESULT CALLBACK Work_bench1_CreateServiceProxy1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Work_bench1_CreateServiceProxy1ParamStruct* _parameters = (const Work_bench1_CreateServiceProxy1ParamStruct*)_frame;
    return ((Work_bench1_CreateServiceProxy1Callback)_callback)(
        _context,
        *_parameters->in,
        _parameters->in1,
        _asyncContext,
        _error);
}

typedef struct Work_bench1_CreateServiceEndpoint1ParamStruct {
    int** in;
} Work_bench1_CreateServiceEndpoint1ParamStruct;

static HRESULT CALLBACK Work_bench1_CreateServiceEndpoint1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Work_bench1_CreateServiceEndpoint1ParamStruct* _parameters = (const Work_bench1_CreateServiceEndpoint1ParamStruct*)_frame;
    return ((Work_bench1_CreateServiceEndpoint1Callback)_callback)(
        _context,
        *_parameters->in,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _names_wsdlLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION x;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ToolFunctionTabledescs;
    } globalTypes;
    struct {
        WS_MESSAGE_DESCRIPTION Ask_it11;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } CreateServiceProxy;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } CreateServiceEndpoint;
            WS_OPERATION_DESCRIPTION* _operations[2];
        } Tool;
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } CreateServiceProxy;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } CreateServiceEndpoint;
            WS_OPERATION_DESCRIPTION* _operations[2];
        } Work_bench;
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } CreateServiceProxy;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } CreateServiceEndpoint;
            WS_OPERATION_DESCRIPTION* _operations[2];
        } Work_bench1;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Tool;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Work_bench;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Work_bench1;
    } policies;
    struct {
        struct {
            WS_XML_STRING urn_names_wsdlNamespace;
            WS_XML_STRING xLocalName;
            WS_XML_STRING ToolFunctionTableTypeName;
            WS_XML_STRING tableLocalName;
            WS_XML_STRING numberLocalName;
            WS_XML_STRING urn_names_wsdl_P_CreateServiceProxyRequestAction;
            WS_XML_STRING urn_names_wsdl_P_CreateServiceProxyResponseAction;
            WS_XML_STRING urn_names_wsdl_P_CreateServiceEndpointAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _names_wsdlLocalDefinitions;

static const _names_wsdlLocalDefinitions names_wsdlLocalDefinitions = {
    { /* globalTypes */
        { /* ToolFunctionTabledescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdlNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ToolFunctionTable, x), 0, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { (WS_FIELD_DESCRIPTION*)&names_wsdlLocalDefinitions.globalTypes.ToolFunctionTabledescs.x }, /* _fields */
        },
    },
    { /* messages */
        { (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdl_P_CreateServiceEndpointAction, (WS_ELEMENT_DESCRIPTION*)&names_wsdl.globalElements.number }, /* Ask_it11 */
    },
    { /* contracts */
        { /* Tool */
            { /* CreateServiceProxy */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&names_wsdl.messages.Ask_it, (WS_MESSAGE_DESCRIPTION*)&names_wsdl.messages.Ask_it1, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)names_wsdlLocalDefinitions.contracts.Tool.CreateServiceProxy.params, Tool1_CreateServiceProxy1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* CreateServiceEndpoint */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&names_wsdlLocalDefinitions.messages.Ask_it11, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)names_wsdlLocalDefinitions.contracts.Tool.CreateServiceEndpoint.params, Tool1_CreateServiceEndpoint1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Tool.CreateServiceProxy.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Tool.CreateServiceEndpoint.operationDesc }, /* _operations */
        },
        { /* Work_bench */
            { /* CreateServiceProxy */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&names_wsdl.messages.Ask_it, (WS_MESSAGE_DESCRIPTION*)&names_wsdl.messages.Ask_it1, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)names_wsdlLocalDefinitions.contracts.Work_bench.CreateServiceProxy.params, Work_bench_CreateServiceProxy1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* CreateServiceEndpoint */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&names_wsdlLocalDefinitions.messages.Ask_it11, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)names_wsdlLocalDefinitions.contracts.Work_bench.CreateServiceEndpoint.params, Work_bench_CreateServiceEndpoint1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench.CreateServiceProxy.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench.CreateServiceEndpoint.operationDesc }, /* _operations */
        },
        { /* Work_bench1 */
            { /* CreateServiceProxy */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&names_wsdl.messages.Ask_it, (WS_MESSAGE_DESCRIPTION*)&names_wsdl.messages.Ask_it1, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)names_wsdlLocalDefinitions.contracts.Work_bench1.CreateServiceProxy.params, Work_bench1_CreateServiceProxy1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* CreateServiceEndpoint */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&names_wsdlLocalDefinitions.messages.Ask_it11, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)names_wsdlLocalDefinitions.contracts.Work_bench1.CreateServiceEndpoint.params, Work_bench1_CreateServiceEndpoint1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench1.CreateServiceProxy.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench1.CreateServiceEndpoint.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Tool */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&names_wsdlLocalDefinitions.policies.Tool.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&names_wsdlLocalDefinitions.policies.Tool.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&names_wsdlLocalDefinitions.policies.Tool.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* Work_bench */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&names_wsdlLocalDefinitions.policies.Work_bench.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&names_wsdlLocalDefinitions.policies.Work_bench.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&names_wsdlLocalDefinitions.policies.Work_bench.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* Work_bench1 */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&names_wsdlLocalDefinitions.policies.Work_bench1.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&names_wsdlLocalDefinitions.policies.Work_bench1.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&names_wsdlLocalDefinitions.policies.Work_bench1.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:names-wsdl", &names_wsdlLocalDefinitions.dictionary.dict, 0), /* urn_names_wsdlNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("x", &names_wsdlLocalDefinitions.dictionary.dict, 1), /* xLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ToolFunctionTable", &names_wsdlLocalDefinitions.dictionary.dict, 2), /* ToolFunctionTableTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("table", &names_wsdlLocalDefinitions.dictionary.dict, 3), /* tableLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("number", &names_wsdlLocalDefinitions.dictionary.dict, 4), /* numberLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:names-wsdl:P:CreateServiceProxyRequest", &names_wsdlLocalDefinitions.dictionary.dict, 5), /* urn_names_wsdl_P_CreateServiceProxyRequestAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:names-wsdl:P:CreateServiceProxyResponse", &names_wsdlLocalDefinitions.dictionary.dict, 6), /* urn_names_wsdl_P_CreateServiceProxyResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:names-wsdl:P:CreateServiceEndpoint", &names_wsdlLocalDefinitions.dictionary.dict, 7), /* urn_names_wsdl_P_CreateServiceEndpointAction */
        },
        { { 0x29bf982f, 0xdc07, 0x5446, { 0x91, 0xbc, 0xd8, 0x23, 0xac, 0x7a, 0xff, 0xd5 } }, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings, 8, TRUE }, /* dict */
    },
};

/* Descriptions */

const _names_wsdl names_wsdl = {
    { /* globalTypes */
        { sizeof(ToolFunctionTable), __alignof(ToolFunctionTable), (WS_FIELD_DESCRIPTION**)names_wsdlLocalDefinitions.globalTypes.ToolFunctionTabledescs._fields, 1, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.ToolFunctionTableTypeName, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdlNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ToolFunctionTable */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.tableLocalName, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdlNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_wsdl.globalTypes.ToolFunctionTable }, /* table */
        { (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.numberLocalName, (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdlNamespace, WS_INT32_TYPE, 0 }, /* number */
    },
    { /* messages */
        { (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdl_P_CreateServiceProxyRequestAction, (WS_ELEMENT_DESCRIPTION*)&names_wsdl.globalElements.table }, /* Ask_it */
        { (WS_XML_STRING*)&names_wsdlLocalDefinitions.dictionary.xmlStrings.urn_names_wsdl_P_CreateServiceProxyResponseAction, (WS_ELEMENT_DESCRIPTION*)&names_wsdl.globalElements.number }, /* Ask_it1 */
        { 0, (WS_ELEMENT_DESCRIPTION*)&names_wsdl.globalElements.number }, /* Unused_it */
        { 0, (WS_ELEMENT_DESCRIPTION*)&names_wsdl.globalElements.table }, /* Unused_it1 */
    },
    { /* contracts */
        { 2, (WS_OPERATION_DESCRIPTION**)names_wsdlLocalDefinitions.contracts.Tool._operations }, /* Tool */
        { 2, (WS_OPERATION_DESCRIPTION**)names_wsdlLocalDefinitions.contracts.Work_bench._operations }, /* Work_bench */
        { 2, (WS_OPERATION_DESCRIPTION**)names_wsdlLocalDefinitions.contracts.Work_bench1._operations }, /* Work_bench1 */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)names_wsdlLocalDefinitions.policies.Tool.channelProperties, 3 } }, /* Tool */
        { { (WS_CHANNEL_PROPERTY*)names_wsdlLocalDefinitions.policies.Work_bench.channelProperties, 3 } }, /* Work_bench */
        { { (WS_CHANNEL_PROPERTY*)names_wsdlLocalDefinitions.policies.Work_bench1.channelProperties, 3 } }, /* Work_bench1 */
    },
};

/* Functions of clients */

HRESULT WINAPI Tool1_CreateServiceProxy1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct ToolFunctionTable* in,
    int** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &in;
    _argList[1] = &in1;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Tool.CreateServiceProxy.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Tool1_CreateServiceEndpoint1(
    WS_SERVICE_PROXY* _serviceProxy,
    int* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &in;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Tool.CreateServiceEndpoint.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Work_bench_CreateServiceProxy1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct ToolFunctionTable* in,
    int** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &in;
    _argList[1] = &in1;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench.CreateServiceProxy.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Work_bench_CreateServiceEndpoint1(
    WS_SERVICE_PROXY* _serviceProxy,
    int* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &in;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench.CreateServiceEndpoint.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Work_bench1_CreateServiceProxy1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct ToolFunctionTable* in,
    int** in1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &in;
    _argList[1] = &in1;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench1.CreateServiceProxy.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Work_bench1_CreateServiceEndpoint1(
    WS_SERVICE_PROXY* _serviceProxy,
    int* in,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &in;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&names_wsdlLocalDefinitions.contracts.Work_bench1.CreateServiceEndpoint.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Tool1_CreateServiceProxy(
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
        &names_wsdl.policies.Tool,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Tool1_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Tool1FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &names_wsdl.contracts.Tool;
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
        &names_wsdl.policies.Tool,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Work_bench_CreateServiceProxy(
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
        &names_wsdl.policies.Work_bench,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Work_bench_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Work_benchFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &names_wsdl.contracts.Work_bench;
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
        &names_wsdl.policies.Work_bench,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT Work_bench1_CreateServiceProxy(
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
        &names_wsdl.policies.Work_bench1,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Work_bench1_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Work_bench1FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &names_wsdl.contracts.Work_bench1;
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
        &names_wsdl.policies.Work_bench1,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
