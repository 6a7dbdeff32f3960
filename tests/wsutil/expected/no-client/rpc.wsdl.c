#include "WebServices.h"
#include "rpc.wsdl.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Stubs, which call the functions of services */

typedef struct GeometryBinding_moveParamStruct {
    struct Point** point;
    int* by;
    double* distance;
} GeometryBinding_moveParamStruct;

static HRESULT CALLBACK GeometryBinding_moveOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const GeometryBinding_moveParamStruct* _parameters = (const GeometryBinding_moveParamStruct*)_frame;
    return ((GeometryBinding_moveCallback)_callback)(
        _context,
        _parameters->point,
        *_parameters->by,
        _parameters->distance,
        _asyncContext,
        _error);
}

typedef struct GeometryBinding_echoParamStruct {
    WCHAR** text;
} GeometryBinding_echoParamStruct;

static HRESULT CALLBACK GeometryBinding_echoOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const GeometryBinding_echoParamStruct* _parameters = (const GeometryBinding_echoParamStruct*)_frame;
    return ((GeometryBinding_echoCallback)_callback)(
        _context,
        _parameters->text,
        _asyncContext,
        _error);
}

static HRESULT CALLBACK GeometryBinding_resetOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    (void)_frame;
    return ((GeometryBinding_resetCallback)_callback)(
        _context,
        _asyncContext,
        _error);
}

typedef struct GeometryBinding_oldParamStruct {
    WS_XML_BUFFER** text;
    WS_XML_BUFFER** text1;
} GeometryBinding_oldParamStruct;

static HRESULT CALLBACK GeometryBinding_oldOperationStub(
    const WS_OPERATION_CONTEXT* _context,
    void* _frame,
    const void* _callback,
    const WS_ASYNC_CONTEXT* _asyncContext,
    WS_ERROR* _error)
{
    const GeometryBinding_oldParamStruct* _parameters = (const GeometryBinding_oldParamStruct*)_frame;
    return ((GeometryBinding_oldCallback)_callback)(
        _context,
        *_parameters->text,
        _parameters->text1,
        _asyncContext,
        _error);
}

/* Descriptions that no program sees */

typedef struct _rpc_wsdlLocalDefinitions {
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
} _rpc_wsdlLocalDefinitions;

static const _rpc_wsdlLocalDefinitions rpc_wsdlLocalDefinitions = {
    { /* globalTypes */
        { /* Pointdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Point, x), 0, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.yLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Point, y), 0, 0, 0xffffffff, 0, 0, 0 }, /* y */
            { (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalTypes.Pointdescs.x,
              (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalTypes.Pointdescs.y }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _Movedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.pointLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdl.globalTypes.Point, WsOffsetOf(_Move, point), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* point */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(_Move, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Movedescs.point,
              (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Movedescs.by }, /* _fields */
            { sizeof(_Move), __alignof(_Move), (WS_FIELD_DESCRIPTION**)rpc_wsdlLocalDefinitions.globalElements._Movedescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Moveddescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.pointLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdl.globalTypes.Point, WsOffsetOf(_Moved, point), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* point */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.distanceLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(_Moved, distance), 0, 0, 0xffffffff, 0, 0, 0 }, /* distance */
            { (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Moveddescs.point,
              (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Moveddescs.distance }, /* _fields */
            { sizeof(_Moved), __alignof(_Moved), (WS_FIELD_DESCRIPTION**)rpc_wsdlLocalDefinitions.globalElements._Moveddescs._fields, 2, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Onedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(_One, text), 0, 0, 0xffffffff, 0, 0, 0 }, /* text */
            { (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Onedescs.text }, /* _fields */
            { sizeof(_One), __alignof(_One), (WS_FIELD_DESCRIPTION**)rpc_wsdlLocalDefinitions.globalElements._Onedescs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _One1descs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(_One1, text), 0, 0, 0xffffffff, 0, 0, 0 }, /* text */
            { (WS_FIELD_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._One1descs.text }, /* _fields */
            { sizeof(_One1), __alignof(_One1), (WS_FIELD_DESCRIPTION**)rpc_wsdlLocalDefinitions.globalElements._One1descs._fields, 1, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Emptydescs */
            { 0, 1, 0, 0, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _Empty1descs */
            { 0, 1, 0, 0, 0, 0, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* messages */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.moveLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Movedescs._structDesc }, /* _MoveElement */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.moveResponseLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Moveddescs._structDesc }, /* _MovedElement */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.echoLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Onedescs._structDesc }, /* _OneElement */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.resetLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Emptydescs._structDesc }, /* _EmptyElement */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.echoResponseLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._One1descs._structDesc }, /* _One1Element */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_echoResponseAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._One1Element }, /* One1 */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.resetResponseLocalName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_nsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.globalElements._Empty1descs._structDesc }, /* _Empty1Element */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_resetResponseAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._Empty1Element }, /* Empty1 */
        { 0, 0, WS_XML_BUFFER_TYPE, 0 }, /* _One2Element */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_oldAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._One2Element }, /* One2 */
        { 0, 0, WS_XML_BUFFER_TYPE, 0 }, /* _One3Element */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_oldResponseAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._One3Element }, /* One3 */
    },
    { /* contracts */
        { /* GeometryBinding */
            { /* move */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)1, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_NORMAL, (USHORT)-1, (USHORT)1 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdl.messages.Move, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdl.messages.Moved, 0, 0, 3, (WS_PARAMETER_DESCRIPTION*)rpc_wsdlLocalDefinitions.contracts.GeometryBinding.move.params, GeometryBinding_moveOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* echo */
                { { WS_PARAMETER_TYPE_NORMAL, (USHORT)0, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdl.messages.One, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages.One1, 0, 0, 1, (WS_PARAMETER_DESCRIPTION*)rpc_wsdlLocalDefinitions.contracts.GeometryBinding.echo.params, GeometryBinding_echoOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* reset */
                { 1, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdl.messages.Empty, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages.Empty1, 0, 0, 0, 0, GeometryBinding_resetOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { /* old */
                { { WS_PARAMETER_TYPE_MESSAGES, (USHORT)0, (USHORT)-1 },
                  { WS_PARAMETER_TYPE_MESSAGES, (USHORT)-1, (USHORT)0 } }, /* params */
                { 1, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages.One2, (WS_MESSAGE_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages.One3, 0, 0, 2, (WS_PARAMETER_DESCRIPTION*)rpc_wsdlLocalDefinitions.contracts.GeometryBinding.old.params, GeometryBinding_oldOperationStub, WS_RPC_LITERAL_OPERATION }, /* operationDesc */
            },
            { (WS_OPERATION_DESCRIPTION*)&rpc_wsdlLocalDefinitions.contracts.GeometryBinding.move.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&rpc_wsdlLocalDefinitions.contracts.GeometryBinding.echo.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&rpc_wsdlLocalDefinitions.contracts.GeometryBinding.reset.operationDesc,
              (WS_OPERATION_DESCRIPTION*)&rpc_wsdlLocalDefinitions.contracts.GeometryBinding.old.operationDesc }, /* _operations */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &rpc_wsdlLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("x", &rpc_wsdlLocalDefinitions.dictionary.dict, 1), /* xLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("y", &rpc_wsdlLocalDefinitions.dictionary.dict, 2), /* yLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/", &rpc_wsdlLocalDefinitions.dictionary.dict, 3), /* http___example_org_rpc_Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("Point", &rpc_wsdlLocalDefinitions.dictionary.dict, 4), /* PointTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("point", &rpc_wsdlLocalDefinitions.dictionary.dict, 5), /* pointLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("by", &rpc_wsdlLocalDefinitions.dictionary.dict, 6), /* byLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("distance", &rpc_wsdlLocalDefinitions.dictionary.dict, 7), /* distanceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("text", &rpc_wsdlLocalDefinitions.dictionary.dict, 8), /* textLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:ns", &rpc_wsdlLocalDefinitions.dictionary.dict, 9), /* urn_nsNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("move", &rpc_wsdlLocalDefinitions.dictionary.dict, 10), /* moveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:move", &rpc_wsdlLocalDefinitions.dictionary.dict, 11), /* urn_moveAction */
            WS_XML_STRING_DICTIONARY_VALUE("moveResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 12), /* moveResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/moveResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 13), /* http___example_org_rpc_Geometry_moveResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("echo", &rpc_wsdlLocalDefinitions.dictionary.dict, 14), /* echoLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:echo", &rpc_wsdlLocalDefinitions.dictionary.dict, 15), /* urn_echoAction */
            WS_XML_STRING_DICTIONARY_VALUE("reset", &rpc_wsdlLocalDefinitions.dictionary.dict, 16), /* resetLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:reset", &rpc_wsdlLocalDefinitions.dictionary.dict, 17), /* urn_resetAction */
            WS_XML_STRING_DICTIONARY_VALUE("echoResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 18), /* echoResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/echoResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 19), /* http___example_org_rpc_Geometry_echoResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("resetResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 20), /* resetResponseLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/resetResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 21), /* http___example_org_rpc_Geometry_resetResponseAction */
            WS_XML_STRING_DICTIONARY_VALUE("urn:old", &rpc_wsdlLocalDefinitions.dictionary.dict, 22), /* urn_oldAction */
            WS_XML_STRING_DICTIONARY_VALUE("http://example.org/rpc/Geometry/oldResponse", &rpc_wsdlLocalDefinitions.dictionary.dict, 23), /* http___example_org_rpc_Geometry_oldResponseAction */
        },
        { { 0xc4d90932, 0xa782, 0x5b34, { 0x9c, 0xd0, 0x7f, 0x03, 0x3b, 0x64, 0xde, 0x15 } }, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings, 24, TRUE }, /* dict */
    },
};

/* Descriptions */

const _rpc_wsdl rpc_wsdl = {
    { /* globalTypes */
        { sizeof(Point), __alignof(Point), (WS_FIELD_DESCRIPTION**)rpc_wsdlLocalDefinitions.globalTypes.Pointdescs._fields, 2, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.PointTypeName, (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Namespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Point */
    },
    { /* messages */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_moveAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._MoveElement }, /* Move */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.http___example_org_rpc_Geometry_moveResponseAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._MovedElement }, /* Moved */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_echoAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._OneElement }, /* One */
        { (WS_XML_STRING*)&rpc_wsdlLocalDefinitions.dictionary.xmlStrings.urn_resetAction, (WS_ELEMENT_DESCRIPTION*)&rpc_wsdlLocalDefinitions.messages._EmptyElement }, /* Empty */
    },
    { /* contracts */
        { 4, (WS_OPERATION_DESCRIPTION**)rpc_wsdlLocalDefinitions.contracts.GeometryBinding._operations }, /* GeometryBinding */
    },
};

#ifdef __cplusplus
}
#endif
