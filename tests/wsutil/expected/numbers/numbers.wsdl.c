#include "WebServices.h"
#include "numbers.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct Numbers_FirstParamStruct {
    int* a;
    WCHAR** b;
} Numbers_FirstParamStruct;

static HRESULT CALLBACK Numbers_FirstOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Numbers_FirstParamStruct* _parameters = (const Numbers_FirstParamStruct*)_frame;
    return ((Numbers_FirstCallback)_callback)(
        _context,
        *_parameters->a,
        _parameters->b,
        _asyncContext,
        _error);
}

typedef struct Numbers_SecondParamStruct {
    int* a;
    WCHAR** b;
} Numbers_SecondParamStruct;

static HRESULT CALLBACK Numbers_SecondOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Numbers_SecondParamStruct* _parameters = (const Numbers_SecondParamStruct*)_frame;
    return ((Numbers_SecondCallback)_callback)(
        _context,
        *_parameters->a,
        _parameters->b,
        _asyncContext,
        _error);
}

typedef struct Numbers_ThirdParamStruct {
    WCHAR** c;
    WCHAR** b;
} Numbers_ThirdParamStruct;

static HRESULT CALLBACK Numbers_ThirdOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Numbers_ThirdParamStruct* _parameters = (const Numbers_ThirdParamStruct*)_frame;
    return ((Numbers_ThirdCallback)_callback)(
        _context,
        *_parameters->c,
        _parameters->b,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _numbers_wsdlLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Msgdescs;
        struct {
            WS_FIELD_DESCRIPTION b;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Msg1descs;
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Msg2descs;
        struct {
            WS_FIELD_DESCRIPTION b;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Msg11descs;
        struct {
            WS_FIELD_DESCRIPTION c;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Msg111descs;
        struct {
            WS_FIELD_DESCRIPTION b;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Msg12descs;
    } globalElements;
    struct {
        WS_ELEMENT_DESCRIPTION _MsgElement;
        WS_ELEMENT_DESCRIPTION _Msg1Element;
        WS_ELEMENT_DESCRIPTION _Msg11Element;
        WS_ELEMENT_DESCRIPTION _Msg2Element;
        WS_MESSAGE_DESCRIPTION Msg2;
        WS_ELEMENT_DESCRIPTION _Msg12Element;
        WS_MESSAGE_DESCRIPTION Msg12;
        WS_ELEMENT_DESCRIPTION _Msg13Element;
        WS_MESSAGE_DESCRIPTION Msg13;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } First;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Second;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Third;
            WS_OPERATION_DESCRIPTION* _operations[3];
        } Numbers;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Numbers;
    } policies;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING aLocalName;
            WS_XML_STRING bLocalName;
            WS_XML_STRING cLocalName;
            WS_XML_STRING urn_numbersNamespace;
            WS_XML_STRING FirstLocalName;
            WS_XML_STRING urn_firstAction;
            WS_XML_STRING FirstResponseLocalName;
            WS_XML_STRING urn_numbers_INumbers_FirstResponseAction;
            WS_XML_STRING ThirdLocalName;
            WS_XML_STRING urn_thirdAction;
            WS_XML_STRING SecondLocalName;
            WS_XML_STRING urn_secondAction;
            WS_XML_STRING SecondResponseLocalName;
            WS_XML_STRING urn_numbers_INumbers_SecondResponseAction;
            WS_XML_STRING ThirdResponseLocalName;
            WS_XML_STRING urn_numbers_INumbers_ThirdResponseAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _numbers_wsdlLocalDefinitions;

static const _numbers_wsdlLocalDefinitions numbers_wsdlLocalDefinitions = {
    { /* globalElements */
        { /* _Msgdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(_Msg, a), 0, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msgdescs.a }, /* _fields */
            { sizeof(_Msg), __alignof(_Msg), (WS_FIELD_DESCRIPTION**)numbers_wsdlLocalDefinitions.globalElements._Msgdescs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Msg1descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Msg1, b), 0, 0, 0xffffffff, 0, 0, 0 }, /* b */
            { (WS_FIELD_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg1descs.b }, /* _fields */
            { sizeof(_Msg1), __alignof(_Msg1), (WS_FIELD_DESCRIPTION**)numbers_wsdlLocalDefinitions.globalElements._Msg1descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Msg2descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(_Msg2, a), 0, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg2descs.a }, /* _fields */
            { sizeof(_Msg2), __alignof(_Msg2), (WS_FIELD_DESCRIPTION**)numbers_wsdlLocalDefinitions.globalElements._Msg2descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Msg11descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Msg11, b), 0, 0, 0xffffffff, 0, 0, 0 }, /* b */
            { (WS_FIELD_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg11descs.b }, /* _fields */
            { sizeof(_Msg11), __alignof(_Msg11), (WS_FIELD_DESCRIPTION**)numbers_wsdlLocalDefinitions.globalElements._Msg11descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Msg111descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.cLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Msg111, c), 0, 0, 0xffffffff, 0, 0, 0 }, /* c */
            { (WS_FIELD_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg111descs.c }, /* _fields */
            { sizeof(_Msg111), __alignof(_Msg111), (WS_FIELD_DESCRIPTION**)numbers_wsdlLocalDefinitions.globalElements._Msg111descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Msg12descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Msg12, b), 0, 0, 0xffffffff, 0, 0, 0 }, /* b */
            { (WS_FIELD_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg12descs.b }, /* _fields */
            { sizeof(_Msg12), __alignof(_Msg12), (WS_FIELD_DESCRIPTION**)numbers_wsdlLocalDefinitions.globalElements._Msg12descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.FirstLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msgdescs._structDesc }, /* _MsgElement */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.FirstResponseLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg1descs._structDesc }, /* _Msg1Element */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.ThirdLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg111descs._structDesc }, /* _Msg11Element */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.SecondLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg2descs._structDesc }, /* _Msg2Element */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_secondAction, (WS_ELEMENT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages._Msg2Element }, /* Msg2 */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.SecondResponseLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg11descs._structDesc }, /* _Msg12Element */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbers_INumbers_SecondResponseAction, (WS_ELEMENT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages._Msg12Element }, /* Msg12 */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.ThirdResponseLocalName, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.globalElements._Msg12descs._structDesc }, /* _Msg13Element */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbers_INumbers_ThirdResponseAction, (WS_ELEMENT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages._Msg13Element }, /* Msg13 */
    },
    { /* contracts */
        { /* Numbers */
            { /* First */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&numbers_wsdl.messages.Msg, (WS_MESSAGE_DESCRIPTION*)&numbers_wsdl.messages.Msg1, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)numbers_wsdlLocalDefinitions.contracts.Numbers.First.params, Numbers_FirstOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Second */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages.Msg2, (WS_MESSAGE_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages.Msg12, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)numbers_wsdlLocalDefinitions.contracts.Numbers.Second.params, Numbers_SecondOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Third */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&numbers_wsdl.messages.Msg11, (WS_MESSAGE_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages.Msg13, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)numbers_wsdlLocalDefinitions.contracts.Numbers.Third.params, Numbers_ThirdOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&numbers_wsdlLocalDefinitions.contracts.Numbers.First.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&numbers_wsdlLocalDefinitions.contracts.Numbers.Second.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&numbers_wsdlLocalDefinitions.contracts.Numbers.Third.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Numbers */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&numbers_wsdlLocalDefinitions.policies.Numbers.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&numbers_wsdlLocalDefinitions.policies.Numbers.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&numbers_wsdlLocalDefinitions.policies.Numbers.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &numbers_wsdlLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("a", &numbers_wsdlLocalDefinitions.dictionary.dict, 1), /* aLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("b", &numbers_wsdlLocalDefinitions.dictionary.dict, 2), /* bLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("c", &numbers_wsdlLocalDefinitions.dictionary.dict, 3), /* cLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:numbers", &numbers_wsdlLocalDefinitions.dictionary.dict, 4), /* urn_numbersNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("First", &numbers_wsdlLocalDefinitions.dictionary.dict, 5), /* FirstLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:first", &numbers_wsdlLocalDefinitions.dictionary.dict, 6), /* urn_firstAction */
            WS_XML_STRING_DICTIONARY_VALUE("FirstResponse", &numbers_wsdlLocalDefinitions.dictionary.dict, 7), /* FirstResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:numbers:INumbers:FirstResponse", &numbers_wsdlLocalDefinitions.dictionary.dict, 8), /* urn_numbers_INumbers_FirstResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("Third", &numbers_wsdlLocalDefinitions.dictionary.dict, 9), /* ThirdLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:third", &numbers_wsdlLocalDefinitions.dictionary.dict, 10), /* urn_thirdAction */
            WS_XML_STRING_DICTIONARY_VALUE("Second", &numbers_wsdlLocalDefinitions.dictionary.dict, 11), /* SecondLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:second", &numbers_wsdlLocalDefinitions.dictionary.dict, 12), /* urn_secondAction */
            WS_XML_STRING_DICTIONARY_VALUE("SecondResponse", &numbers_wsdlLocalDefinitions.dictionary.dict, 13), /* SecondResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:numbers:INumbers:SecondResponse", &numbers_wsdlLocalDefinitions.dictionary.dict, 14), /* urn_numbers_INumbers_SecondResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("ThirdResponse", &numbers_wsdlLocalDefinitions.dictionary.dict, 15), /* ThirdResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:numbers:INumbers:ThirdResponse", &numbers_wsdlLocalDefinitions.dictionary.dict, 16), /* urn_numbers_INumbers_ThirdResponseAction */
        },
        { { 0x74ceaaf1, 0xb331, 0x5601, { 0xa0, 0xc7, 0x45, 0x7f, 0xae, 0x47, 0x42, 0x6a } }, (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings, 17, TRUE }, /* dict */
    },
};

/* Descriptions */

const _numbers_wsdl numbers_wsdl = {
    { /* messages */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_firstAction, (WS_ELEMENT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages._MsgElement }, /* Msg */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_numbers_INumbers_FirstResponseAction, (WS_ELEMENT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages._Msg1Element }, /* Msg1 */
        { (WS_XML_STRING*)&numbers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_thirdAction, (WS_ELEMENT_DESCRIPTION*)&numbers_wsdlLocalDefinitions.messages._Msg11Element }, /* Msg11 */
    },
    { /* contracts */
        { 3, (WS_OPERATION_DESCRIPTION**)numbers_wsdlLocalDefinitions.contracts.Numbers._operations }, /* Numbers */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)numbers_wsdlLocalDefinitions.policies.Numbers.channelProperties, 3 } }, /* Numbers */
    },
};

/* Functions of clients */

HRESULT WINAPI Numbers_First(
    WS_SERVICE_PROXY* _serviceProxy,
    int a,
    WCHAR** b,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &a;
    _argList[1] = &b;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&numbers_wsdlLocalDefinitions.contracts.Numbers.First.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Numbers_Second(
    WS_SERVICE_PROXY* _serviceProxy,
    int a,
    WCHAR** b,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &a;
    _argList[1] = &b;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&numbers_wsdlLocalDefinitions.contracts.Numbers.Second.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Numbers_Third(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* c,
    WCHAR** b,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &c;
    _argList[1] = &b;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&numbers_wsdlLocalDefinitions.contracts.Numbers.Third.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Numbers_CreateServiceProxy(
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
        &numbers_wsdl.policies.Numbers,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Numbers_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct NumbersFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &numbers_wsdl.contracts.Numbers;
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
        &numbers_wsdl.policies.Numbers,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
