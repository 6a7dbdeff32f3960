#include "WebServices.h"
#include "two-b.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct Two1_PutParamStruct {
    struct Thing** thing;
    enum Kind* kind;
    unsigned int* thingsCount;
    struct Thing** things;
    struct _Put_choice* choice;
} Two1_PutParamStruct;

static HRESULT CALLBACK Two1_PutOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Two1_PutParamStruct* _parameters = (const Two1_PutParamStruct*)_frame;
    return ((Two1_PutCallback)_callback)(
        _context,
        _parameters->thing,
        _parameters->kind,
        _parameters->thingsCount,
        _parameters->things,
        _parameters->choice,
        _asyncContext,
        _error);
}

typedef struct Two1_TakeParamStruct {
    enum Kind** kind;
} Two1_TakeParamStruct;

static HRESULT CALLBACK Two1_TakeOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Two1_TakeParamStruct* _parameters = (const Two1_TakeParamStruct*)_frame;
    return ((Two1_TakeCallback)_callback)(
        _context,
        *_parameters->kind,
        _asyncContext,
        _error);
}

typedef struct Two1_BothParamStruct {
    struct _Put** put;
    enum Kind* kind;
} Two1_BothParamStruct;

static HRESULT CALLBACK Two1_BothOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Two1_BothParamStruct* _parameters = (const Two1_BothParamStruct*)_frame;
    return ((Two1_BothCallback)_callback)(
        _context,
        *_parameters->put,
        *_parameters->kind,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _two_b_wsdlLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[1];
            ULONG _nameIndices[1];
        } Kinddescs;
        struct {
            WS_FIELD_DESCRIPTION kind;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Thingdescs;
    } globalTypes;
    struct {
        struct {
            WS_FIELD_DESCRIPTION thing;
            WS_FIELD_DESCRIPTION kind;
            WS_ITEM_RANGE _thingsItemRange;
            WS_FIELD_DESCRIPTION things;
            struct {
                WS_UNION_FIELD_DESCRIPTION more;
                WS_UNION_FIELD_DESCRIPTION less;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[4];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Putdescs;
        struct {
            WS_FIELD_DESCRIPTION put;
            WS_FIELD_DESCRIPTION kind;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Bothdescs;
    } globalElements;
    struct {
        WS_ELEMENT_DESCRIPTION _BothElement;
        WS_MESSAGE_DESCRIPTION Put2;
        WS_ELEMENT_DESCRIPTION _Both1Element;
        WS_MESSAGE_DESCRIPTION Both1;
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
            WS_XML_STRING xEnumName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING kindLocalName;
            WS_XML_STRING urn_two_bNamespace;
            WS_XML_STRING ThingTypeName;
            WS_XML_STRING thingLocalName;
            WS_XML_STRING thingsLocalName;
            WS_XML_STRING moreLocalName;
            WS_XML_STRING lessLocalName;
            WS_XML_STRING _PutTypeName;
            WS_XML_STRING PutLocalName;
            WS_XML_STRING TakeLocalName;
            WS_XML_STRING urn_two_a_P_PutRequestAction;
            WS_XML_STRING urn_two_a_P_TakeAction;
            WS_XML_STRING urn_both_aAction;
            WS_XML_STRING urn_two_a_P_PutResponseAction;
            WS_XML_STRING urn_both_bAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _two_b_wsdlLocalDefinitions;

static const _two_b_wsdlLocalDefinitions two_b_wsdlLocalDefinitions = {
    { /* globalTypes */
        { /* Kinddescs */
            { { Kindx, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.xEnumName } }, /* _enumValues */
            { 0 }, /* _nameIndices */
        },
        { /* Thingdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.kindLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&two_b_wsdl.globalTypes.Kind, WsOffsetOf(Thing, kind), 0, 0, 0xffffffff, 0, 0, 0 }, /* kind */
            { (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalTypes.Thingdescs.kind }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _Putdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.thingLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdl.globalTypes.Thing, WsOffsetOf(_Put, thing), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* thing */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.kindLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&two_b_wsdl.globalTypes.Kind, WsOffsetOf(_Put, kind), 0, 0, 0xffffffff, 0, 0, 0 }, /* kind */
            { 1, 9 }, /* _thingsItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdl.globalTypes.Thing, WsOffsetOf(_Put, things), 0, 0, WsOffsetOf(_Put, thingsCount), (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.thingsLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, (WS_ITEM_RANGE*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs._thingsItemRange }, /* things */
            { /* _choiceChoices */
                { _Put_choice_more, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.moreLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdl.globalTypes.Thing, WsOffsetOf(_Put_choice, value.more), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* more */
                { _Put_choice_less, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.lessLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(_Put_choice, value.less), 0, 0, 0xffffffff, 0, 0, 0 } }, /* less */
                { (WS_UNION_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs._choiceChoices.more,
                  (WS_UNION_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs._choiceChoices.less }, /* _unionFields */
                { sizeof(_Put_choice), __alignof(_Put_choice), (WS_UNION_FIELD_DESCRIPTION**)two_b_wsdlLocalDefinitions.globalElements._Putdescs._choiceChoices._unionFields, 2, WsOffsetOf(_Put_choice, selector), _Put_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs._choiceChoices._unionDesc, WsOffsetOf(_Put, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs.thing,
              (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs.kind,
              (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs.things,
              (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs.choice }, /* _fields */
            { sizeof(_Put), __alignof(_Put), (WS_FIELD_DESCRIPTION**)two_b_wsdlLocalDefinitions.globalElements._Putdescs._fields, 4, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings._PutTypeName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Bothdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.PutLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs._structDesc, WsOffsetOf(_Both, put), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* put */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.TakeLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&two_b_wsdl.globalTypes.Kind, WsOffsetOf(_Both, kind), 0, 0, 0xffffffff, 0, 0, 0 }, /* kind */
            { (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Bothdescs.put,
              (WS_FIELD_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Bothdescs.kind }, /* _fields */
            { sizeof(_Both), __alignof(_Both), (WS_FIELD_DESCRIPTION**)two_b_wsdlLocalDefinitions.globalElements._Bothdescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Bothdescs._structDesc }, /* _BothElement */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_a_P_PutResponseAction, (WS_ELEMENT_DESCRIPTION*)&two_b_wsdl.globalElements.Put }, /* Put2 */
        { 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Bothdescs._structDesc }, /* _Both1Element */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_both_bAction, (WS_ELEMENT_DESCRIPTION*)&two_b_wsdlLocalDefinitions.messages._Both1Element }, /* Both1 */
    },
    { /* contracts */
        { /* Two */
            { /* Put */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)1 },
                  { WS_PARAMETER_TYPE_ARRAY_COUNT, (USHORT)2, (USHORT)2 },
                  { WS_PARAMETER_TYPE_ARRAY, (USHORT)2, (USHORT)2 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)3, (USHORT)3 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdl.messages.Put, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdlLocalDefinitions.messages.Put2, 0, 0, 5, (WS_PARAMETER_DESCRIPTION*)two_b_wsdlLocalDefinitions.contracts.Two.Put.params, Two1_PutOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Take */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdl.messages.Take, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)two_b_wsdlLocalDefinitions.contracts.Two.Take.params, Two1_TakeOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Both */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&two_b_wsdlLocalDefinitions.messages.Both1, 0, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)two_b_wsdlLocalDefinitions.contracts.Two.Both.params, Two1_BothOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&two_b_wsdlLocalDefinitions.contracts.Two.Put.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&two_b_wsdlLocalDefinitions.contracts.Two.Take.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&two_b_wsdlLocalDefinitions.contracts.Two.Both.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Two */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&two_b_wsdlLocalDefinitions.policies.Two.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&two_b_wsdlLocalDefinitions.policies.Two.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&two_b_wsdlLocalDefinitions.policies.Two.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("x", &two_b_wsdlLocalDefinitions.dictionary.dict, 0), /* xEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("", &two_b_wsdlLocalDefinitions.dictionary.dict, 1), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("kind", &two_b_wsdlLocalDefinitions.dictionary.dict, 2), /* kindLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:two-b", &two_b_wsdlLocalDefinitions.dictionary.dict, 3), /* urn_two_bNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Thing", &two_b_wsdlLocalDefinitions.dictionary.dict, 4), /* ThingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("thing", &two_b_wsdlLocalDefinitions.dictionary.dict, 5), /* thingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("things", &two_b_wsdlLocalDefinitions.dictionary.dict, 6), /* thingsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("more", &two_b_wsdlLocalDefinitions.dictionary.dict, 7), /* moreLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("less", &two_b_wsdlLocalDefinitions.dictionary.dict, 8), /* lessLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_Put", &two_b_wsdlLocalDefinitions.dictionary.dict, 9), /* _PutTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Put", &two_b_wsdlLocalDefinitions.dictionary.dict, 10), /* PutLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Take", &two_b_wsdlLocalDefinitions.dictionary.dict, 11), /* TakeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:two-a:P:PutRequest", &two_b_wsdlLocalDefinitions.dictionary.dict, 12), /* urn_two_a_P_PutRequestAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:two-a:P:Take", &two_b_wsdlLocalDefinitions.dictionary.dict, 13), /* urn_two_a_P_TakeAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:both-a", &two_b_wsdlLocalDefinitions.dictionary.dict, 14), /* urn_both_aAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:two-a:P:PutResponse", &two_b_wsdlLocalDefinitions.dictionary.dict, 15), /* urn_two_a_P_PutResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:both-b", &two_b_wsdlLocalDefinitions.dictionary.dict, 16), /* urn_both_bAction */
        },
        { { 0xf47a1ad2, 0x1aee, 0x5456, { 0xbd, 0x66, 0xc6, 0x1a, 0x09, 0x43, 0x63, 0x9b } }, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings, 17, TRUE }, /* dict */
    },
};

/* Descriptions */

const _two_b_wsdl two_b_wsdl = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)two_b_wsdlLocalDefinitions.globalTypes.Kinddescs._enumValues, 1, 1, (ULONG*)two_b_wsdlLocalDefinitions.globalTypes.Kinddescs._nameIndices }, /* Kind */
        { sizeof(Thing), __alignof(Thing), (WS_FIELD_DESCRIPTION**)two_b_wsdlLocalDefinitions.globalTypes.Thingdescs._fields, 1, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.ThingTypeName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Thing */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.PutLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&two_b_wsdlLocalDefinitions.globalElements._Putdescs._structDesc }, /* Put */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.TakeLocalName, (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&two_b_wsdl.globalTypes.Kind }, /* Take */
    },
    { /* messages */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_a_P_PutRequestAction, (WS_ELEMENT_DESCRIPTION*)&two_b_wsdl.globalElements.Put }, /* Put */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_two_a_P_TakeAction, (WS_ELEMENT_DESCRIPTION*)&two_b_wsdl.globalElements.Take }, /* Take */
        { (WS_XML_STRING*)&two_b_wsdlLocalDefinitions.dictionary.xmlStrings.urn_both_aAction, (WS_ELEMENT_DESCRIPTION*)&two_b_wsdlLocalDefinitions.messages._BothElement }, /* Both */
    },
    { /* contracts */
        { 3, (WS_OPERATION_DESCRIPTION**)two_b_wsdlLocalDefinitions.contracts.Two._operations }, /* Two */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)two_b_wsdlLocalDefinitions.policies.Two.channelProperties, 3 } }, /* Two */
    },
};

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
        (const WS_OPERATION_DESCRIPTION*)&two_b_wsdlLocalDefinitions.contracts.Two.Put.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Two1_Take(
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
        (const WS_OPERATION_DESCRIPTION*)&two_b_wsdlLocalDefinitions.contracts.Two.Take.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Two1_Both(
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
        (const WS_OPERATION_DESCRIPTION*)&two_b_wsdlLocalDefinitions.contracts.Two.Both.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Two1_CreateServiceProxy(
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
        &two_b_wsdl.policies.Two,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Two1_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Two1FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &two_b_wsdl.contracts.Two;
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
        &two_b_wsdl.policies.Two,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
