#include "WebServices.h"
#include "rpc.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct Myrpc_wsdl_GeometryBinding_moveParamStruct {
    struct Myrpc_wsdl_Point** point;
    int* by;
    double* distance;
} Myrpc_wsdl_GeometryBinding_moveParamStruct;

static HRESULT CALLBACK Myrpc_wsdl_GeometryBinding_moveOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Myrpc_wsdl_GeometryBinding_moveParamStruct* _parameters = (const Myrpc_wsdl_GeometryBinding_moveParamStruct*)_frame;
    return ((Myrpc_wsdl_GeometryBinding_moveCallback)_callback)(
        _context,
        _parameters->point,
        *_parameters->by,
        _parameters->distance,
        _asyncContext,
        _error);
}

typedef struct Myrpc_wsdl_GeometryBinding_echoParamStruct {
    WCHAR** text;
} Myrpc_wsdl_GeometryBinding_echoParamStruct;

static HRESULT CALLBACK Myrpc_wsdl_GeometryBinding_echoOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Myrpc_wsdl_GeometryBinding_echoParamStruct* _parameters = (const Myrpc_wsdl_GeometryBinding_echoParamStruct*)_frame;
    return ((Myrpc_wsdl_GeometryBinding_echoCallback)_callback)(
        _context,
        _parameters->text,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK Myrpc_wsdl_GeometryBinding_resetOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((Myrpc_wsdl_GeometryBinding_resetCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

typedef struct Myrpc_wsdl_GeometryBinding_oldParamStruct {
    WS_XML_BUFFER** text;
    WS_XML_BUFFER** text1;
} Myrpc_wsdl_GeometryBinding_oldParamStruct;

static HRESULT CALLBACK Myrpc_wsdl_GeometryBinding_oldOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const Myrpc_wsdl_GeometryBinding_oldParamStruct* _parameters = (const Myrpc_wsdl_GeometryBinding_oldParamStruct*)_frame;
    return ((Myrpc_wsdl_GeometryBinding_oldCallback)_callback)(
        _context,
        *_parameters->text,
        _parameters->text1,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _Myrpc_wsdlLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION x;
            WS_FIELD_DESCRIPTION y;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Pointdescs;
    } globalTypes;
    struct {
        struct {
            WS_FIELD_DESCRIPTION point;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Movedescs;
        struct {
            WS_FIELD_DESCRIPTION point;
            WS_FIELD_DESCRIPTION distance;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Moveddescs;
        struct {
            WS_FIELD_DESCRIPTION text;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Onedescs;
        struct {
            WS_FIELD_DESCRIPTION text;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _One1descs;
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Emptydescs;
        struct {
            WS_STRUCT_DESCRIPTION _structDesc;
        } _Empty1descs;
    } globalElements;
    struct {
        WS_ELEMENT_DESCRIPTION _MoveElement;
        WS_ELEMENT_DESCRIPTION _MovedElement;
        WS_ELEMENT_DESCRIPTION _OneElement;
        WS_ELEMENT_DESCRIPTION _EmptyElement;
        WS_ELEMENT_DESCRIPTION _One1Element;
        WS_MESSAGE_DESCRIPTION One1;
        WS_ELEMENT_DESCRIPTION _Empty1Element;
        WS_MESSAGE_DESCRIPTION Empty1;
        WS_ELEMENT_DESCRIPTION _One2Element;
        WS_MESSAGE_DESCRIPTION One2;
        WS_ELEMENT_DESCRIPTION _One3Element;
        WS_MESSAGE_DESCRIPTION One3;
    } messages;
    struct {
        struct {
            struct {
                WS_PARAMETER_DESCRIPTION params[3];
                WS_OPERATION_DESCRIPTION operationDesc;
            } move;
            struct {
                WS_PARAMETER_DESCRIPTION params[1];
                WS_OPERATION_DESCRIPTION operationDesc;
            } echo;
            struct {
                WS_OPERATION_DESCRIPTION operationDesc;
            } reset;
            struct {
                WS_PARAMETER_DESCRIPTION params[2];
                WS_OPERATION_DESCRIPTION operationDesc;
            } old;
            WS_OPERATION_DESCRIPTION* _operations[4];
        } GeometryBinding;
    } contracts;
    struct {
        struct {
            WS_ENCODING channelPropertiesValue0;
            WS_ADDRESSING_VERSION channelPropertiesValue1;
            WS_ENVELOPE_VERSION channelPropertiesValue2;
            WS_CHANNEL_PROPERTY channelProperties[3];
        } GeometryBinding;
    } policies;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING xLocalName;
            WS_XML_STRING yLocalName;
            WS_XML_STRING http___example_org_rpc_Namespace;
            WS_XML_STRING PointTypeName;
            WS_XML_STRING pointLocalName;
            WS_XML_STRING byLocalName;
            WS_XML_STRING distanceLocalName;
            WS_XML_STRING textLocalName;
            WS_XML_STRING urn_nsNamespace;
            WS_XML_STRING moveLocalName;
            WS_XML_STRING urn_moveAction;
            WS_XML_STRING moveResponseLocalName;
            WS_XML_STRING http___example_org_rpc_Geometry_moveResponseAction;
            WS_XML_STRING echoLocalName;
            WS_XML_STRING urn_echoAction;
            WS_XML_STRING resetLocalName;
            WS_XML_STRING urn_resetAction;
            WS_XML_STRING echoResponseLocalName;
            WS_XML_STRING http___example_org_rpc_Geometry_echoResponseAction;
            WS_XML_STRING resetResponseLocalName;
            WS_XML_STRING http___example_org_rpc_Geometry_resetResponseAction;
            WS_XML_STRING urn_oldAction;
            WS_XML_STRING http___example_org_rpc_Geometry_oldResponseAction;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _Myrpc_wsdlLocalDefinitions;

static const _Myrpc_wsdlLocalDefinitions Myrpc_wsdlLocalDefinitions = {
    { /* globalTypes */
        { /* Pointdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Myrpc_wsdl_Point, x), 0, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.yLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Myrpc_wsdl_Point, y), 0, 0, 0xffffffff, 0, 0, 0 }, /* y */
            { (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalTypes.Pointdescs.x,
              (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalTypes.Pointdescs.y }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _Movedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.pointLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdl.globalTypes.Point, WsOffsetOf(Myrpc_wsdl__Move, point), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* point */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Myrpc_wsdl__Move, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Movedescs.point,
              (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Movedescs.by }, /* _fields */
            { sizeof(Myrpc_wsdl__Move), __alignof(Myrpc_wsdl__Move), (WS_FIELD_DESCRIPTION**)Myrpc_wsdlLocalDefinitions.globalElements._Movedescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Moveddescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.pointLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdl.globalTypes.Point, WsOffsetOf(Myrpc_wsdl__Moved, point), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* point */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.distanceLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Myrpc_wsdl__Moved, distance), 0, 0, 0xffffffff, 0, 0, 0 }, /* distance */
            { (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Moveddescs.point,
              (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Moveddescs.distance }, /* _fields */
            { sizeof(Myrpc_wsdl__Moved), __alignof(Myrpc_wsdl__Moved), (WS_FIELD_DESCRIPTION**)Myrpc_wsdlLocalDefinitions.globalElements._Moveddescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Onedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Myrpc_wsdl__One, text), 0, 0, 0xffffffff, 0, 0, 0 }, /* text */
            { (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Onedescs.text }, /* _fields */
            { sizeof(Myrpc_wsdl__One), __alignof(Myrpc_wsdl__One), (WS_FIELD_DESCRIPTION**)Myrpc_wsdlLocalDefinitions.globalElements._Onedescs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _One1descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Myrpc_wsdl__One1, text), 0, 0, 0xffffffff, 0, 0, 0 }, /* text */
            { (WS_FIELD_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._One1descs.text }, /* _fields */
            { sizeof(Myrpc_wsdl__One1), __alignof(Myrpc_wsdl__One1), (WS_FIELD_DESCRIPTION**)Myrpc_wsdlLocalDefinitions.globalElements._One1descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Emptydescs */
            { 0, 1, 0, 0, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Empty1descs */
            { 0, 1, 0, 0, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.moveLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Movedescs._structDesc }, /* _MoveElement */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.moveResponseLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Moveddescs._structDesc }, /* _MovedElement */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.echoLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Onedescs._structDesc }, /* _OneElement */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.resetLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Emptydescs._structDesc }, /* _EmptyElement */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.echoResponseLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._One1descs._structDesc }, /* _One1Element */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_echoResponseAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._One1Element }, /* One1 */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.resetResponseLocalName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.globalElements._Empty1descs._structDesc }, /* _Empty1Element */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_resetResponseAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._Empty1Element }, /* Empty1 */
        { 0, 0, WS_XML_BUFFER_TYPE, 0 }, /* _One2Element */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_oldAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._One2Element }, /* One2 */
        { 0, 0, WS_XML_BUFFER_TYPE, 0 }, /* _One3Element */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_oldResponseAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._One3Element }, /* One3 */
    },
    { /* contracts */
        { /* GeometryBinding */
            { /* move */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdl.messages.Move, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdl.messages.Moved, 0, 0, 3, (WS_PARAMETER_DESCRIPTION*)Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.move.params, Myrpc_wsdl_GeometryBinding_moveOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* echo */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdl.messages.One, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages.One1, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.echo.params, Myrpc_wsdl_GeometryBinding_echoOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* reset */
                { 1, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdl.messages.Empty, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages.Empty1, 0, 0, 0, 0, Myrpc_wsdl_GeometryBinding_resetOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* old */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages.One2, (WS_MESSAGE_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages.One3, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.old.params, Myrpc_wsdl_GeometryBinding_oldOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.move.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.echo.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.reset.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.old.operationDesc }, /* _operations */
        },
    },
    { /* policies */
        { /* GeometryBinding */
            WS_ENCODING_XML_UTF8, /* channelPropertiesValue0 */
            WS_ADDRESSING_VERSION_TRANSPORT, /* channelPropertiesValue1 */
            WS_ENVELOPE_VERSION_SOAP_1_1, /* channelPropertiesValue2 */
            { { WS_CHANNEL_PROPERTY_ENCODING, (void*)&Myrpc_wsdlLocalDefinitions.policies.GeometryBinding.channelPropertiesValue0, sizeof(WS_ENCODING) }, { WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, (void*)&Myrpc_wsdlLocalDefinitions.policies.GeometryBinding.channelPropertiesValue1, sizeof(WS_ADDRESSING_VERSION) }, { WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, (void*)&Myrpc_wsdlLocalDefinitions.policies.GeometryBinding.channelPropertiesValue2, sizeof(WS_ENVELOPE_VERSION) } }, /* channelProperties */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("x", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 1), /* xLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("y", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 2), /* yLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 3), /* http___example_org_rpc_Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("Point", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 4), /* PointTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("point", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 5), /* pointLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("by", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 6), /* byLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("distance", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 7), /* distanceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("text", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 8), /* textLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:ns", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 9), /* urn_nsNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("move", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 10), /* moveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:move", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 11), /* urn_moveAction */
            WS_XML_STRING_DICTIONARY_VALUE("moveResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 12), /* moveResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/moveResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 13), /* http___example_org_rpc_Geometry_moveResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("echo", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 14), /* echoLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:echo", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 15), /* urn_echoAction */
            WS_XML_STRING_DICTIONARY_VALUE("reset", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 16), /* resetLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:reset", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 17), /* urn_resetAction */
            WS_XML_STRING_DICTIONARY_VALUE("echoResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 18), /* echoResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/echoResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 19), /* http___example_org_rpc_Geometry_echoResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("resetResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 20), /* resetResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/resetResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 21), /* http___example_org_rpc_Geometry_resetResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:old", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 22), /* urn_oldAction */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/oldResponse", &Myrpc_wsdlLocalDefinitions.dictionary.dict, 23), /* http___example_org_rpc_Geometry_oldResponseAction */
        },
        { { 0xc4d90932, 0xa782, 0x5b34, { 0x9c, 0xd0, 0x7f, 0x03, 0x3b, 0x64, 0xde, 0x15 } }, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings, 24, TRUE }, /* dict */
    },
};

/* Descriptions */

const _Myrpc_wsdl Myrpc_wsdl = {
    { /* globalTypes */
        { sizeof(Myrpc_wsdl_Point), __alignof(Myrpc_wsdl_Point), (WS_FIELD_DESCRIPTION**)Myrpc_wsdlLocalDefinitions.globalTypes.Pointdescs._fields, 2, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.PointTypeName, (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Namespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Point */
    },
    { /* messages */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_moveAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._MoveElement }, /* Move */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_moveResponseAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._MovedElement }, /* Moved */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_echoAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._OneElement }, /* One */
        { (WS_XML_STRING*)&Myrpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_resetAction, (WS_ELEMENT_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.messages._EmptyElement }, /* Empty */
    },
    { /* contracts */
        { 4, (WS_OPERATION_DESCRIPTION**)Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding._operations }, /* GeometryBinding */
    },
    { /* policies */
        { { (WS_CHANNEL_PROPERTY*)Myrpc_wsdlLocalDefinitions.policies.GeometryBinding.channelProperties, 3 } }, /* GeometryBinding */
    },
};

/* Functions of clients */

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_move(
    WS_SERVICE_PROXY* _serviceProxy,
    struct Myrpc_wsdl_Point** point,
    int by,
    double* distance,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[3];
    _argList[0] = &point;
    _argList[1] = &by;
    _argList[2] = &distance;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.move.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_echo(
    WS_SERVICE_PROXY* _serviceProxy,
    WCHAR** text,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[1];
    _argList[0] = &text;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.echo.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_reset(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.reset.operationDesc,
        0,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

HRESULT WINAPI Myrpc_wsdl_GeometryBinding_old(
    WS_SERVICE_PROXY* _serviceProxy,
    WS_XML_BUFFER* text,
    WS_XML_BUFFER** text1,
    WS_HEAP* _heap,
    const WS_CALL_PROPERTY* _callProperties,
    const ULONG _callPropertyCount,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const void* _argList[2];
    _argList[0] = &text;
    _argList[1] = &text1;
    return WsCall(
        _serviceProxy,
        (const WS_OPERATION_DESCRIPTION*)&Myrpc_wsdlLocalDefinitions.contracts.GeometryBinding.old.operationDesc,
        _argList,
        _heap,
        _callProperties,
        _callPropertyCount,
        _asyncContext,
        _error);
}

/* Functions that create proxies and endpoints as the policies say */

HRESULT Myrpc_wsdl_GeometryBinding_CreateServiceProxy(
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
        &Myrpc_wsdl.policies.GeometryBinding,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceProxy,
        _error);
}

HRESULT Myrpc_wsdl_GeometryBinding_CreateServiceEndpoint(
    WS_HTTP_BINDING_TEMPLATE* _templateValue,
    CONST WS_STRING* _address,
    struct Myrpc_wsdl_GeometryBindingFunctionTable* _functionTable,
    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,
    WS_SERVICE_ENDPOINT_PROPERTY* _properties,
    const ULONG _propertyCount,
    WS_HEAP* _heap,
    WS_SERVICE_ENDPOINT** _serviceEndpoint,
    WS_ERROR* _error)
{
    WS_SERVICE_CONTRACT _contract;
    _contract.contractDescription = &Myrpc_wsdl.contracts.GeometryBinding;
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
        &Myrpc_wsdl.policies.GeometryBinding,
        sizeof(WS_HTTP_POLICY_DESCRIPTION),
        _serviceEndpoint,
        _error);
}

#ifdef __cplusplus
}
#endif
