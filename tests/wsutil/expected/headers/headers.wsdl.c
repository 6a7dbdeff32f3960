#include "WebServices.h"
#include "headers.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct ShopSoap_OrderParamStruct {
    WCHAR** what;
    int* number;
} ShopSoap_OrderParamStruct;

static HRESULT CALLBACK ShopSoap_OrderOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const ShopSoap_OrderParamStruct* _parameters = (const ShopSoap_OrderParamStruct*)_frame;
    return ((ShopSoap_OrderCallback)_callback)(
        _context,
        *_parameters->what,
        _parameters->number,
        _asyncContext,
        _error);
}

typedef struct ShopSoap_ChooseParamStruct {
    struct _Mixed_choice* choice;
} ShopSoap_ChooseParamStruct;

static HRESULT CALLBACK ShopSoap_ChooseOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const ShopSoap_ChooseParamStruct* _parameters = (const ShopSoap_ChooseParamStruct*)_frame;
    return ((ShopSoap_ChooseCallback)_callback)(
        _context,
        *_parameters->choice,
        _asyncContext,
        _error);
}

typedef struct ShopSoap_CountParamStruct {
    WS_XML_BUFFER** value;
} ShopSoap_CountParamStruct;

static HRESULT CALLBACK ShopSoap_CountOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const ShopSoap_CountParamStruct* _parameters = (const ShopSoap_CountParamStruct*)_frame;
    return ((ShopSoap_CountCallback)_callback)(
        _context,
        *_parameters->value,
        _asyncContext,
        _error);
}

typedef struct ShopSoap12_OrderParamStruct {
    WCHAR** what;
    struct _OrderResponse** parameters;
    struct _ticket** ticket;
} ShopSoap12_OrderParamStruct;

static HRESULT CALLBACK ShopSoap12_OrderOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const ShopSoap12_OrderParamStruct* _parameters = (const ShopSoap12_OrderParamStruct*)_frame;
    return ((ShopSoap12_OrderCallback)_callback)(
        _context,
        *_parameters->what,
        _parameters->parameters,
        _parameters->ticket,
        _asyncContext,
        _error);
}

typedef struct ShopSoap12_ChooseParamStruct {
    struct _Mixed_choice* choice;
} ShopSoap12_ChooseParamStruct;

static HRESULT CALLBACK ShopSoap12_ChooseOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const ShopSoap12_ChooseParamStruct* _parameters = (const ShopSoap12_ChooseParamStruct*)_frame;
    return ((ShopSoap12_ChooseCallback)_callback)(
        _context,
        *_parameters->choice,
        _asyncContext,
        _error);
}

typedef struct ShopSoap12_CountParamStruct {
    WS_XML_BUFFER** value;
} ShopSoap12_CountParamStruct;

static HRESULT CALLBACK ShopSoap12_CountOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const ShopSoap12_CountParamStruct* _parameters = (const ShopSoap12_CountParamStruct*)_frame;
    return ((ShopSoap12_CountCallback)_callback)(
        _context,
        *_parameters->value,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _headers_wsdlLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _ticketdescs;
        struct {
            WS_FIELD_DESCRIPTION what;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Orderdescs;
        struct {
            WS_FIELD_DESCRIPTION number;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _OrderResponsedescs;
        struct {
            struct {
                WS_UNION_FIELD_DESCRIPTION a;
                WS_UNION_FIELD_DESCRIPTION b;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Mixeddescs;
        struct {
            WS_FIELD_DESCRIPTION parameters;
            WS_FIELD_DESCRIPTION ticket;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _OrderOutdescs;
    } globalElements;
    struct {
        WS_ELEMENT_DESCRIPTION _TypedElement;
        WS_MESSAGE_DESCRIPTION OrderIn1;
        WS_ELEMENT_DESCRIPTION _OrderOut1Element;
        WS_MESSAGE_DESCRIPTION OrderOut1;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Order;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Choose;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Count;
            WS_OPERATION_DESCRIPTION* _operations[3];
        } ShopSoap;
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[3];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Order;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Choose;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } Count;
            WS_OPERATION_DESCRIPTION* _operations[3];
        } ShopSoap12;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } ShopSoap;
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } ShopSoap12;
    } policies;
    struct {
        WS_XML_STRING ShopSoap;
    } endpointReferences;
    struct {
        struct {
            WS_XML_STRING urn_headersNamespace;
            WS_XML_STRING idLocalName;
            WS_XML_STRING _ticketTypeName;
            WS_XML_STRING whatLocalName;
            WS_XML_STRING _OrderTypeName;
            WS_XML_STRING numberLocalName;
            WS_XML_STRING _OrderResponseTypeName;
            WS_XML_STRING aLocalName;
            WS_XML_STRING bLocalName;
            WS_XML_STRING _MixedTypeName;
            WS_XML_STRING OrderResponseLocalName;
            WS_XML_STRING ticketLocalName;
            WS_XML_STRING traceLocalName;
            WS_XML_STRING OrderLocalName;
            WS_XML_STRING MixedLocalName;
            WS_XML_STRING urn_orderAction;
            WS_XML_STRING urn_headers_Shop_OrderResponseAction;
            WS_XML_STRING urn_headers_Shop_ChooseAction;
            WS_XML_STRING urn_headers_Shop_CountAction;
            WS_XML_STRING urn_headers_Shop_OrderRequestAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _headers_wsdlLocalDefinitions;

static const _headers_wsdlLocalDefinitions headers_wsdlLocalDefinitions = {
    { /* globalElements */
        { /* _ticketdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_ticket, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { (WS_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._ticketdescs.id }, /* _fields */
            { sizeof(_ticket), __alignof(_ticket), (WS_FIELD_DESCRIPTION**)headers_wsdlLocalDefinitions.globalElements._ticketdescs._fields, 1, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings._ticketTypeName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Orderdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.whatLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Order, what), 0, 0, 0xffffffff, 0, 0, 0 }, /* what */
            { (WS_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._Orderdescs.what }, /* _fields */
            { sizeof(_Order), __alignof(_Order), (WS_FIELD_DESCRIPTION**)headers_wsdlLocalDefinitions.globalElements._Orderdescs._fields, 1, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings._OrderTypeName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _OrderResponsedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.numberLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_OrderResponse, number), 0, 0, 0xffffffff, 0, 0, 0 }, /* number */
            { (WS_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._OrderResponsedescs.number }, /* _fields */
            { sizeof(_OrderResponse), __alignof(_OrderResponse), (WS_FIELD_DESCRIPTION**)headers_wsdlLocalDefinitions.globalElements._OrderResponsedescs._fields, 1, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings._OrderResponseTypeName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Mixeddescs */
            { /* _choiceChoices */
                { _Mixed_choice_a, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_Mixed_choice, value.a), 0, 0, 0xffffffff, 0, 0, 0 } }, /* a */
                { _Mixed_choice_b, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_Mixed_choice, value.b), 0, 0, 0xffffffff, 0, 0, 0 } }, /* b */
                { (WS_UNION_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._Mixeddescs._choiceChoices.a,
                  (WS_UNION_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._Mixeddescs._choiceChoices.b }, /* _unionFields */
                { sizeof(_Mixed_choice), __alignof(_Mixed_choice), (WS_UNION_FIELD_DESCRIPTION**)headers_wsdlLocalDefinitions.globalElements._Mixeddescs._choiceChoices._unionFields, 2, WsOffsetOf(_Mixed_choice, selector), _Mixed_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&headers_wsdlLocalDefinitions.globalElements._Mixeddescs._choiceChoices._unionDesc, WsOffsetOf(_Mixed, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._Mixeddescs.choice }, /* _fields */
            { sizeof(_Mixed), __alignof(_Mixed), (WS_FIELD_DESCRIPTION**)headers_wsdlLocalDefinitions.globalElements._Mixeddescs._fields, 1, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings._MixedTypeName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _OrderOutdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.OrderResponseLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._OrderResponsedescs._structDesc, WsOffsetOf(_OrderOut, parameters), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* parameters */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.ticketLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._ticketdescs._structDesc, WsOffsetOf(_OrderOut, ticket), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* ticket */
            { (WS_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._OrderOutdescs.parameters,
              (WS_FIELD_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._OrderOutdescs.ticket }, /* _fields */
            { sizeof(_OrderOut), __alignof(_OrderOut), (WS_FIELD_DESCRIPTION**)headers_wsdlLocalDefinitions.globalElements._OrderOutdescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { 0, 0, WS_XML_BUFFER_TYPE, 0 }, /* _TypedElement */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headers_Shop_OrderRequestAction, (WS_ELEMENT_DESCRIPTION*)&headers_wsdl.globalElements.Order }, /* OrderIn1 */
        { 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._OrderOutdescs._structDesc }, /* _OrderOut1Element */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headers_Shop_OrderResponseAction, (WS_ELEMENT_DESCRIPTION*)&headers_wsdlLocalDefinitions.messages._OrderOut1Element }, /* OrderOut1 */
    },
    { /* contracts */
        { /* ShopSoap */
            { /* Order */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdl.messages.OrderIn, (WS_MESSAGE_DESCRIPTION*)&headers_wsdl.messages.OrderOut, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)headers_wsdlLocalDefinitions.contracts.ShopSoap.Order.params, ShopSoap_OrderOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Choose */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdl.messages.Choose, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)headers_wsdlLocalDefinitions.contracts.ShopSoap.Choose.params, ShopSoap_ChooseOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Count */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdl.messages.Typed, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)headers_wsdlLocalDefinitions.contracts.ShopSoap.Count.params, ShopSoap_CountOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap.Order.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap.Choose.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap.Count.operationDesc }, /* _operations */
        },
        { /* ShopSoap12 */
            { /* Order */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdlLocalDefinitions.messages.OrderIn1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdlLocalDefinitions.messages.OrderOut1, 0, 0, 3, (WS_PARAMETER_DESCRIPTION*)headers_wsdlLocalDefinitions.contracts.ShopSoap12.Order.params, ShopSoap12_OrderOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Choose */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdl.messages.Choose, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)headers_wsdlLocalDefinitions.contracts.ShopSoap12.Choose.params, ShopSoap12_ChooseOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* Count */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&headers_wsdl.messages.Typed, 0, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)headers_wsdlLocalDefinitions.contracts.ShopSoap12.Count.params, ShopSoap12_CountOperationStub, WS_NON_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap12.Order.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap12.Choose.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap12.Count.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* ShopSoap */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&headers_wsdlLocalDefinitions.policies.ShopSoap.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&headers_wsdlLocalDefinitions.policies.ShopSoap.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&headers_wsdlLocalDefinitions.policies.ShopSoap.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
        { /* ShopSoap12 */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_2, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&headers_wsdlLocalDefinitions.policies.ShopSoap12.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&headers_wsdlLocalDefinitions.policies.ShopSoap12.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&headers_wsdlLocalDefinitions.policies.ShopSoap12.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* endpointReferences */
        WS_XML_STRING_VALUE("<wsa:EndpointReference xmlns:h=\042urn:headers\042 xmlns:mime=\042http://schemas.xmlsoap.org/wsdl/mime/\042 xmlns:soap=\042http://schemas.xmlsoap.org/wsdl/soap/\042 xmlns:soap12=\042http://schemas.xmlsoap.org/wsdl/soap12/\042 xmlns:wsa=\042http://schemas.xmlsoap.org/ws/2004/08/addressing\042 xmlns:wsaw=\042http://www.w3.org/2006/05/addressing/wsdl\042 xmlns:wsdl=\042http://schemas.xmlsoap.org/wsdl/\042 xmlns:xs=\042http://www.w3.org/2001/XMLSchema\042><wsa:Address>http://localhost/shop</wsa:Address></wsa:EndpointReference>"), /* ShopSoap */
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:headers", &headers_wsdlLocalDefinitions.dictionary.dict, 0), /* urn_headersNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("id", &headers_wsdlLocalDefinitions.dictionary.dict, 1), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_ticket", &headers_wsdlLocalDefinitions.dictionary.dict, 2), /* _ticketTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("what", &headers_wsdlLocalDefinitions.dictionary.dict, 3), /* whatLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_Order", &headers_wsdlLocalDefinitions.dictionary.dict, 4), /* _OrderTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("number", &headers_wsdlLocalDefinitions.dictionary.dict, 5), /* numberLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_OrderResponse", &headers_wsdlLocalDefinitions.dictionary.dict, 6), /* _OrderResponseTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("a", &headers_wsdlLocalDefinitions.dictionary.dict, 7), /* aLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("b", &headers_wsdlLocalDefinitions.dictionary.dict, 8), /* bLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_Mixed", &headers_wsdlLocalDefinitions.dictionary.dict, 9), /* _MixedTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("OrderResponse", &headers_wsdlLocalDefinitions.dictionary.dict, 10), /* OrderResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ticket", &headers_wsdlLocalDefinitions.dictionary.dict, 11), /* ticketLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("trace", &headers_wsdlLocalDefinitions.dictionary.dict, 12), /* traceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Order", &headers_wsdlLocalDefinitions.dictionary.dict, 13), /* OrderLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Mixed", &headers_wsdlLocalDefinitions.dictionary.dict, 14), /* MixedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:order", &headers_wsdlLocalDefinitions.dictionary.dict, 15), /* urn_orderAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:headers:Shop:OrderResponse", &headers_wsdlLocalDefinitions.dictionary.dict, 16), /* urn_headers_Shop_OrderResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:headers:Shop:Choose", &headers_wsdlLocalDefinitions.dictionary.dict, 17), /* urn_headers_Shop_ChooseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:headers:Shop:Count", &headers_wsdlLocalDefinitions.dictionary.dict, 18), /* urn_headers_Shop_CountAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:headers:Shop:OrderRequest", &headers_wsdlLocalDefinitions.dictionary.dict, 19), /* urn_headers_Shop_OrderRequestAction */
        },
        { { 0x153e08d4, 0x9b0e, 0x54a5, { 0x82, 0x0e, 0x59, 0xe3, 0x48, 0xd7, 0x20, 0x24 } }, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings, 20, TRUE }, /* dict */
    },
};

/* Descriptions */

const _headers_wsdl headers_wsdl = {
    { /* globalElements */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.ticketLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._ticketdescs._structDesc }, /* ticket */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.traceLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_WSZ_TYPE, 0 }, /* trace */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.OrderLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._Orderdescs._structDesc }, /* Order */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.OrderResponseLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._OrderResponsedescs._structDesc }, /* OrderResponse */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.MixedLocalName, (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&headers_wsdlLocalDefinitions.globalElements._Mixeddescs._structDesc }, /* Mixed */
    },
    { /* messages */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_orderAction, (WS_ELEMENT_DESCRIPTION*)&headers_wsdl.globalElements.Order }, /* OrderIn */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headers_Shop_OrderResponseAction, (WS_ELEMENT_DESCRIPTION*)&headers_wsdl.globalElements.OrderResponse }, /* OrderOut */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headers_Shop_ChooseAction, (WS_ELEMENT_DESCRIPTION*)&headers_wsdl.globalElements.Mixed }, /* Choose */
        { (WS_XML_STRING*)&headers_wsdlLocalDefinitions.dictionary.xmlStrings.urn_headers_Shop_CountAction, (WS_ELEMENT_DESCRIPTION*)&headers_wsdlLocalDefinitions.messages._TypedElement }, /* Typed */
    },
    { /* contracts */
        { 3, (WS_OPERATION_DESCRIPTION**)headers_wsdlLocalDefinitions.contracts.ShopSoap._operations }, /* ShopSoap */
        { 3, (WS_OPERATION_DESCRIPTION**)headers_wsdlLocalDefinitions.contracts.ShopSoap12._operations }, /* ShopSoap12 */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)headers_wsdlLocalDefinitions.policies.ShopSoap.channelProperties, 3 } }, /* ShopSoap */
        { { (WS_CHANNEL_PROPERTY*)headers_wsdlLocalDefinitions.policies.ShopSoap12.channelProperties, 3 } }, /* ShopSoap12 */
    },
    { /* endpointReferences */
        { /* ShopSoap */
            { WS_ADDRESSING_VERSION_0_9 }, /* endpointAddressDescription */
            (WS_XML_STRING*)&headers_wsdlLocalDefinitions.endpointReferences.ShopSoap, /* endpointReferenceString */
        },
    },
};

/* Functions of clients */

HRESULT WINAPI ShopSoap_Order(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* what,
    int* number,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &what;
    _argList[1] = &number;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap.Order.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ShopSoap_Choose(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Mixed_choice choice,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &choice;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap.Choose.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ShopSoap_Count(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* value,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &value;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap.Count.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ShopSoap12_Order(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR* what,
    struct _OrderResponse** parameters,
    struct _ticket** ticket,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[3];
    _argList[0] = &what;
    _argList[1] = &parameters;
    _argList[2] = &ticket;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap12.Order.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ShopSoap12_Choose(
    WS_SERVICE_PROXY* _serviceProxy,
    struct _Mixed_choice choice,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &choice;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap12.Choose.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI ShopSoap12_Count(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* value,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &value;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&headers_wsdlLocalDefinitions.contracts.ShopSoap12.Count.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT ShopSoap_CreateServiceProxy(
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
        &headers_wsdl.policies.ShopSoap,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT ShopSoap_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ShopSoapFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &headers_wsdl.contracts.ShopSoap;
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
        &headers_wsdl.policies.ShopSoap,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

HRESULT ShopSoap12_CreateServiceProxy(
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
        &headers_wsdl.policies.ShopSoap12,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT ShopSoap12_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct ShopSoap12FunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &headers_wsdl.contracts.ShopSoap12;
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
        &headers_wsdl.policies.ShopSoap12,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
