#include "WebServices.h"
#include "several.wsdl.h"

/* Where a derived structure has its base's field. */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
#define WSUTIL_INHERITED(base, field) field
#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
#endif
#else
#define WSUTIL_INHERITED(base, field) base.field
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct Item_DoParamStruct {
    struct Item** in;
    struct Item1** in1;
} Item_DoParamStruct;

static HRESULT CALLBACK Item_DoOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Item_DoParamStruct* _parameters = (const Item_DoParamStruct*)_frame;
    return ((Item_DoCallback)_callback)(
        _context,
        *_parameters->in,
        _parameters->in1,
        _asyncContext,
        _error);
}

typedef struct Item_Do1ParamStruct {
    struct Item** in;
} Item_Do1ParamStruct;

static HRESULT CALLBACK Item_Do1OperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Item_Do1ParamStruct* _parameters = (const Item_Do1ParamStruct*)_frame;
    return ((Item_Do1Callback)_callback)(
        _context,
        *_parameters->in,
        _asyncContext,
        _error);
}

typedef struct Item_doCallbackParamStruct {
    struct Item** in;
} Item_doCallbackParamStruct;

static HRESULT CALLBACK Item_doCallbackOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Item_doCallbackParamStruct* _parameters = (const Item_doCallbackParamStruct*)_frame;
    return ((Item_doCallbackCallback)_callback)(
        _context,
        *_parameters->in,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _several_wsdlLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[1];
            ULONG _nameIndices[1];
            WS_ENUM_DESCRIPTION _enumDesc;
        } _kinddescs;
        struct {
            WS_FIELD_DESCRIPTION item;
            WS_FIELD_DESCRIPTION kind;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _otherdescs;
    } globalElements;
    struct {
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION Item_;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Itemdescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION Item_;
            WS_FIELD_DESCRIPTION Stra_x00df_e;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Specialdescs;
        struct {
            WS_FIELD_DESCRIPTION x;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Item1descs;
        struct {
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Listdescs;
    } globalTypes;
    struct {
        WS_MESSAGE_DESCRIPTION Do1;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Do;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Do1;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } doCallback;
            WS_OPERATION_DESCRIPTION* _operations[3];
        } Item;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } Item;
    } policies;
    struct {
        struct {
            WS_XML_STRING kEnumName;
            WS_XML_STRING urn_aNamespace;
            WS_XML_STRING ItemLocalName;
            WS_XML_STRING Stra_x00df_eLocalName;
            WS_XML_STRING SpecialTypeName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING xLocalName;
            WS_XML_STRING urn_bNamespace;
            WS_XML_STRING ListTypeName;
            WS_XML_STRING itemLocalName;
            WS_XML_STRING kindLocalName;
            WS_XML_STRING _otherTypeName;
            WS_XML_STRING otherLocalName;
            WS_XML_STRING listLocalName;
            WS_XML_STRING codeLocalName;
            WS_XML_STRING urn_1Action;
            WS_XML_STRING urn_a_P_doResponseAction;
            WS_XML_STRING urn_3Action;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _several_wsdlLocalDefinitions;

static const _several_wsdlLocalDefinitions several_wsdlLocalDefinitions = {
    { /* globalElements */
        { /* _kinddescs */
            { { _kindk, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.kEnumName } }, /* _enumValues */
            { 0 }, /* _nameIndices */
            { (WS_ENUM_VALUE*)several_wsdlLocalDefinitions.globalElements._kinddescs._enumValues, 1, 1, (ULONG*)several_wsdlLocalDefinitions.globalElements._kinddescs._nameIndices }, /* _enumDesc */
        },
        { /* _otherdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.itemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Item1, WsOffsetOf(_other, item), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* item */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.kindLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&several_wsdlLocalDefinitions.globalElements._kinddescs._enumDesc, WsOffsetOf(_other, kind), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* kind */
            { (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalElements._otherdescs.item,
              (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalElements._otherdescs.kind }, /* _fields */
            { sizeof(_other), __alignof(_other), (WS_FIELD_DESCRIPTION**)several_wsdlLocalDefinitions.globalElements._otherdescs._fields, 2, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings._otherTypeName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* globalTypes */
        { /* Itemdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Item, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item, Item_), 0, 0, 0xffffffff, 0, 0, 0 }, /* Item_ */
            { (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Itemdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Itemdescs.Item_ }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Special }, /* _subTypes */
        },
        { /* Specialdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Special, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Special, WSUTIL_INHERITED(_base, Item_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Item_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.Stra_x00df_eLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Special, Stra_x00df_e), 0, 0, 0xffffffff, 0, 0, 0 }, /* Stra_x00df_e */
            { (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Specialdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Specialdescs.Item_,
              (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Specialdescs.Stra_x00df_e }, /* _fields */
        },
        { /* Item1descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Item1, x), 0, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Item1descs.x }, /* _fields */
        },
        { /* Listdescs */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(List, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&several_wsdlLocalDefinitions.globalTypes.Listdescs.content }, /* _fields */
        },
    },
    { /* messages */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_3Action, (WS_ELEMENT_DESCRIPTION*)&several_wsdl.globalElements.item }, /* Do1 */
    },
    { /* contracts */
        { /* Item */
            { /* Do */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&several_wsdl.messages.Do, (WS_MESSAGE_DESCRIPTION*)&several_wsdl.messages.Done, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)several_wsdlLocalDefinitions.contracts.Item.Do.params, Item_DoOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Do1 */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&several_wsdl.messages.Do, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)several_wsdlLocalDefinitions.contracts.Item.Do1.params, Item_Do1OperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* doCallback */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&several_wsdlLocalDefinitions.messages.Do1, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)several_wsdlLocalDefinitions.contracts.Item.doCallback.params, Item_doCallbackOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&several_wsdlLocalDefinitions.contracts.Item.Do.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&several_wsdlLocalDefinitions.contracts.Item.Do1.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&several_wsdlLocalDefinitions.contracts.Item.doCallback.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* Item */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&several_wsdlLocalDefinitions.policies.Item.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&several_wsdlLocalDefinitions.policies.Item.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&several_wsdlLocalDefinitions.policies.Item.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("k", &several_wsdlLocalDefinitions.dictionary.dict, 0), /* kEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:a", &several_wsdlLocalDefinitions.dictionary.dict, 1), /* urn_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Item", &several_wsdlLocalDefinitions.dictionary.dict, 2), /* ItemLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Stra\303\237e", &several_wsdlLocalDefinitions.dictionary.dict, 3), /* Stra_x00df_eLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Special", &several_wsdlLocalDefinitions.dictionary.dict, 4), /* SpecialTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("", &several_wsdlLocalDefinitions.dictionary.dict, 5), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("x", &several_wsdlLocalDefinitions.dictionary.dict, 6), /* xLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:b", &several_wsdlLocalDefinitions.dictionary.dict, 7), /* urn_bNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("List", &several_wsdlLocalDefinitions.dictionary.dict, 8), /* ListTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("item", &several_wsdlLocalDefinitions.dictionary.dict, 9), /* itemLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("kind", &several_wsdlLocalDefinitions.dictionary.dict, 10), /* kindLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_other", &several_wsdlLocalDefinitions.dictionary.dict, 11), /* _otherTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("other", &several_wsdlLocalDefinitions.dictionary.dict, 12), /* otherLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("list", &several_wsdlLocalDefinitions.dictionary.dict, 13), /* listLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("code", &several_wsdlLocalDefinitions.dictionary.dict, 14), /* codeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:1", &several_wsdlLocalDefinitions.dictionary.dict, 15), /* urn_1Action */
            WS_XML_STRING_DICTIONARY_VALUE("urn:a:P:doResponse", &several_wsdlLocalDefinitions.dictionary.dict, 16), /* urn_a_P_doResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:3", &several_wsdlLocalDefinitions.dictionary.dict, 17), /* urn_3Action */
        },
        { { 0x872acc8d, 0x9c7b, 0x5ecf, { 0x91, 0xcf, 0x4a, 0xbe, 0xe2, 0x9b, 0x75, 0xc6 } }, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings, 18, TRUE }, /* dict */
    },
};

/* Descriptions */

const _several_wsdl several_wsdl = {
    { /* globalTypes */
        { sizeof(Item), __alignof(Item), (WS_FIELD_DESCRIPTION**)several_wsdlLocalDefinitions.globalTypes.Itemdescs._fields, 2, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, 0, (WS_STRUCT_DESCRIPTION**)several_wsdlLocalDefinitions.globalTypes.Itemdescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Item */
        { sizeof(Special), __alignof(Special), (WS_FIELD_DESCRIPTION**)several_wsdlLocalDefinitions.globalTypes.Specialdescs._fields, 3, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.SpecialTypeName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, (WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Item, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Special */
        { sizeof(Item1), __alignof(Item1), (WS_FIELD_DESCRIPTION**)several_wsdlLocalDefinitions.globalTypes.Item1descs._fields, 1, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Item1 */
        { sizeof(List), __alignof(List), (WS_FIELD_DESCRIPTION**)several_wsdlLocalDefinitions.globalTypes.Listdescs._fields, 1, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.ListTypeName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* List */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.itemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Item }, /* item */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.otherLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&several_wsdlLocalDefinitions.globalElements._otherdescs._structDesc }, /* other */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.itemLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Item1 }, /* item1 */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.kindLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&several_wsdlLocalDefinitions.globalElements._kinddescs._enumDesc }, /* kind */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.listLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.List }, /* list */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_bNamespace, WS_WSZ_TYPE, 0 }, /* code */
    },
    { /* messages */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_1Action, (WS_ELEMENT_DESCRIPTION*)&several_wsdl.globalElements.item }, /* Do */
        { (WS_XML_STRING*)&several_wsdlLocalDefinitions.dictionary.xmlStrings.urn_a_P_doResponseAction, (WS_ELEMENT_DESCRIPTION*)&several_wsdl.globalElements.item1 }, /* Done */
    },
    { /* contracts */
        { 3, (WS_OPERATION_DESCRIPTION**)several_wsdlLocalDefinitions.contracts.Item._operations }, /* Item */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)several_wsdlLocalDefinitions.policies.Item.channelProperties, 3 } }, /* Item */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Item::Item() : _type((WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Item), Item_()
{
}

Item::Item(const WS_STRUCT_DESCRIPTION* type) : _type(type), Item_()
{
}

struct Special* WINAPI Item::AsSpecial()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Special)
        type = type->parentType;
    return type != 0 ? (struct Special*)this : 0;
}

Special::Special() : ::Item((WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Special), Stra_x00df_e()
{
}

#else
void WINAPI Item_Init(struct Item* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Item;
}

struct Special* WINAPI Item_AsSpecial(struct Item* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Special)
        type = type->parentType;
    return type != 0 ? (struct Special*)_this : 0;
}

void WINAPI Special_Init(struct Special* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&several_wsdl.globalTypes.Special;
}

#endif

/* Functions of clients */

HRESULT WINAPI Item_Do(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Item* in,
    struct Item1** in1,
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
        (const WS_OPERATION_DESCRIPTION*)&several_wsdlLocalDefinitions.contracts.Item.Do.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Item_Do1(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Item* in,
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
        (const WS_OPERATION_DESCRIPTION*)&several_wsdlLocalDefinitions.contracts.Item.Do1.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Item_doCallback(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Item* in,
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
        (const WS_OPERATION_DESCRIPTION*)&several_wsdlLocalDefinitions.contracts.Item.doCallback.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Item_CreateServiceProxy(
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
        &several_wsdl.policies.Item,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Item_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ItemFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &several_wsdl.contracts.Item;
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
        &several_wsdl.policies.Item,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
