#include "WebServices.h"
#include "shapes.xsd.h"

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

/* Descriptions that no program sees */

typedef struct _shapes_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION layer;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION name;
            WS_FIELD_DESCRIPTION width;
            WS_FIELD_DESCRIPTION height;
            WS_FIELD_DESCRIPTION exact;
            WS_FIELD_DESCRIPTION note;
            WS_FIELD_DESCRIPTION* _fields[8];
        } Squaredescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION layer;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION name;
            WS_FIELD_DESCRIPTION* _fields[4];
            WS_STRUCT_DESCRIPTION* _subTypes[3];
        } Shapedescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION layer;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION name;
            WS_FIELD_DESCRIPTION radius;
            WS_FIELD_DESCRIPTION mark;
            WS_FIELD_DESCRIPTION* _fields[6];
        } Circledescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION layer;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION name;
            WS_FIELD_DESCRIPTION width;
            WS_FIELD_DESCRIPTION height;
            WS_FIELD_DESCRIPTION* _fields[6];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Boxdescs;
        struct {
            WS_FIELD_DESCRIPTION main;
            WS_FIELD_DESCRIPTION shape;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Drawingdescs;
    } globalTypes;
    struct {
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION layer;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION name;
            WS_FIELD_DESCRIPTION points;
            WS_FIELD_DESCRIPTION* _fields[5];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _blobdescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING layerLocalName;
            WS_XML_STRING urn_shapesNamespace;
            WS_XML_STRING idLocalName;
            WS_XML_STRING nameLocalName;
            WS_XML_STRING widthLocalName;
            WS_XML_STRING heightLocalName;
            WS_XML_STRING exactLocalName;
            WS_XML_STRING noteLocalName;
            WS_XML_STRING SquareTypeName;
            WS_XML_STRING ShapeTypeName;
            WS_XML_STRING radiusLocalName;
            WS_XML_STRING markLocalName;
            WS_XML_STRING CircleTypeName;
            WS_XML_STRING BoxTypeName;
            WS_XML_STRING mainLocalName;
            WS_XML_STRING shapeLocalName;
            WS_XML_STRING DrawingTypeName;
            WS_XML_STRING pointsLocalName;
            WS_XML_STRING _blobTypeName;
            WS_XML_STRING drawingLocalName;
            WS_XML_STRING blobLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _shapes_xsdLocalDefinitions;

static const _shapes_xsdLocalDefinitions shapes_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Squaredescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Square, WSUTIL_INHERITED(_base._base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.layerLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Square, WSUTIL_INHERITED(_base._base, layer)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* layer */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Square, WSUTIL_INHERITED(_base._base, id)), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Square, WSUTIL_INHERITED(_base._base, name)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.widthLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Square, WSUTIL_INHERITED(_base, width)), 0, 0, 0xffffffff, 0, 0, 0 }, /* width */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.heightLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Square, WSUTIL_INHERITED(_base, height)), 0, 0, 0xffffffff, 0, 0, 0 }, /* height */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.exactLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_BOOL_TYPE, 0, WsOffsetOf(Square, exact), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* exact */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.noteLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Square, note), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* note */
            { (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs._typeField,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.layer,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.id,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.name,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.width,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.height,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.exact,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Squaredescs.note }, /* _fields */
        },
        { /* Shapedescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Shape, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.layerLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Shape, layer), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* layer */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Shape, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Shape, name), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Shapedescs._typeField,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Shapedescs.layer,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Shapedescs.id,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Shapedescs.name }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Box,
              (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Circle,
              (WS_STRUCT_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._structDesc }, /* _subTypes */
        },
        { /* Circledescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Circle, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.layerLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Circle, WSUTIL_INHERITED(_base, layer)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* layer */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Circle, WSUTIL_INHERITED(_base, id)), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Circle, WSUTIL_INHERITED(_base, name)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.radiusLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Circle, radius), 0, 0, 0xffffffff, 0, 0, 0 }, /* radius */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Circle, mark), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Circle, markCount), (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.markLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, 0 }, /* mark */
            { (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Circledescs._typeField,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Circledescs.layer,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Circledescs.id,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Circledescs.name,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Circledescs.radius,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Circledescs.mark }, /* _fields */
        },
        { /* Boxdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Box, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.layerLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Box, WSUTIL_INHERITED(_base, layer)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* layer */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Box, WSUTIL_INHERITED(_base, id)), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Box, WSUTIL_INHERITED(_base, name)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.widthLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Box, width), 0, 0, 0xffffffff, 0, 0, 0 }, /* width */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.heightLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Box, height), 0, 0, 0xffffffff, 0, 0, 0 }, /* height */
            { (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Boxdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Boxdescs.layer,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Boxdescs.id,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Boxdescs.name,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Boxdescs.width,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Boxdescs.height }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square }, /* _subTypes */
        },
        { /* Drawingdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.mainLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape, WsOffsetOf(Drawing, main), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* main */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape, WsOffsetOf(Drawing, shape), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, WsOffsetOf(Drawing, shapeCount), (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.shapeLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, 0 }, /* shape */
            { (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Drawingdescs.main,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalTypes.Drawingdescs.shape }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _blobdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(_blob, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.layerLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(_blob, WSUTIL_INHERITED(_base, layer)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* layer */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_blob, WSUTIL_INHERITED(_base, id)), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_blob, WSUTIL_INHERITED(_base, name)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.pointsLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(_blob, points), 0, 0, 0xffffffff, 0, 0, 0 }, /* points */
            { (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs.layer,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs.id,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs.name,
              (WS_FIELD_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs.points }, /* _fields */
            { sizeof(_blob), __alignof(_blob), (WS_FIELD_DESCRIPTION**)shapes_xsdLocalDefinitions.globalElements._blobdescs._fields, 5, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings._blobTypeName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &shapes_xsdLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("layer", &shapes_xsdLocalDefinitions.dictionary.dict, 1), /* layerLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:shapes", &shapes_xsdLocalDefinitions.dictionary.dict, 2), /* urn_shapesNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("id", &shapes_xsdLocalDefinitions.dictionary.dict, 3), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("name", &shapes_xsdLocalDefinitions.dictionary.dict, 4), /* nameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("width", &shapes_xsdLocalDefinitions.dictionary.dict, 5), /* widthLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("height", &shapes_xsdLocalDefinitions.dictionary.dict, 6), /* heightLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("exact", &shapes_xsdLocalDefinitions.dictionary.dict, 7), /* exactLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("note", &shapes_xsdLocalDefinitions.dictionary.dict, 8), /* noteLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Square", &shapes_xsdLocalDefinitions.dictionary.dict, 9), /* SquareTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Shape", &shapes_xsdLocalDefinitions.dictionary.dict, 10), /* ShapeTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("radius", &shapes_xsdLocalDefinitions.dictionary.dict, 11), /* radiusLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("mark", &shapes_xsdLocalDefinitions.dictionary.dict, 12), /* markLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Circle", &shapes_xsdLocalDefinitions.dictionary.dict, 13), /* CircleTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Box", &shapes_xsdLocalDefinitions.dictionary.dict, 14), /* BoxTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("main", &shapes_xsdLocalDefinitions.dictionary.dict, 15), /* mainLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("shape", &shapes_xsdLocalDefinitions.dictionary.dict, 16), /* shapeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Drawing", &shapes_xsdLocalDefinitions.dictionary.dict, 17), /* DrawingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("points", &shapes_xsdLocalDefinitions.dictionary.dict, 18), /* pointsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_blob", &shapes_xsdLocalDefinitions.dictionary.dict, 19), /* _blobTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("drawing", &shapes_xsdLocalDefinitions.dictionary.dict, 20), /* drawingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("blob", &shapes_xsdLocalDefinitions.dictionary.dict, 21), /* blobLocalName */
        },
        { { 0xd9b60e52, 0xf4ea, 0x55c0, { 0xaf, 0x4e, 0x65, 0x74, 0x0b, 0x03, 0x1d, 0x55 } }, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings, 22, TRUE }, /* dict */
    },
};

/* Descriptions */

const _shapes_xsd shapes_xsd = {
    { /* globalTypes */
        { sizeof(Square), __alignof(Square), (WS_FIELD_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Squaredescs._fields, 8, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.SquareTypeName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Box, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Square */
        { sizeof(Shape), __alignof(Shape), (WS_FIELD_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Shapedescs._fields, 4, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.ShapeTypeName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, 0, (WS_STRUCT_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Shapedescs._subTypes, 3, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Shape */
        { sizeof(Circle), __alignof(Circle), (WS_FIELD_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Circledescs._fields, 6, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.CircleTypeName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Circle */
        { sizeof(Box), __alignof(Box), (WS_FIELD_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Boxdescs._fields, 6, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.BoxTypeName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape, (WS_STRUCT_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Boxdescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Box */
        { sizeof(Drawing), __alignof(Drawing), (WS_FIELD_DESCRIPTION**)shapes_xsdLocalDefinitions.globalTypes.Drawingdescs._fields, 2, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.DrawingTypeName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Drawing */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.shapeLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape }, /* shape */
        { (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.drawingLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Drawing }, /* drawing */
        { (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.blobLocalName, (WS_XML_STRING*)&shapes_xsdLocalDefinitions.dictionary.xmlStrings.urn_shapesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._structDesc }, /* blob */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Square::Square() : ::Box((WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square), note(), exact()
{
}

Shape::Shape() : _type((WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape), id(), name(), layer()
{
}

Shape::Shape(const WS_STRUCT_DESCRIPTION* type) : _type(type), id(), name(), layer()
{
}

struct Box* WINAPI Shape::AsBox()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Box)
        type = type->parentType;
    return type != 0 ? (struct Box*)this : 0;
}

struct Square* WINAPI Shape::AsSquare()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square)
        type = type->parentType;
    return type != 0 ? (struct Square*)this : 0;
}

struct Circle* WINAPI Shape::AsCircle()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Circle)
        type = type->parentType;
    return type != 0 ? (struct Circle*)this : 0;
}

struct _blob* WINAPI Shape::As_blob()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._structDesc)
        type = type->parentType;
    return type != 0 ? (struct _blob*)this : 0;
}

Circle::Circle() : ::Shape((WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Circle), radius(), markCount(), mark()
{
}

Box::Box() : ::Shape((WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Box), width(), height()
{
}

Box::Box(const WS_STRUCT_DESCRIPTION* type) : ::Shape(type), width(), height()
{
}

struct Square* WINAPI Box::AsSquare()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square)
        type = type->parentType;
    return type != 0 ? (struct Square*)this : 0;
}

_blob::_blob() : ::Shape((WS_STRUCT_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._structDesc), points()
{
}

#else
void WINAPI Square_Init(struct Square* _this)
{
    _this->_base._base._type = (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square;
}

void WINAPI Shape_Init(struct Shape* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Shape;
}

struct Box* WINAPI Shape_AsBox(struct Shape* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Box)
        type = type->parentType;
    return type != 0 ? (struct Box*)_this : 0;
}

struct Square* WINAPI Shape_AsSquare(struct Shape* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square)
        type = type->parentType;
    return type != 0 ? (struct Square*)_this : 0;
}

struct Circle* WINAPI Shape_AsCircle(struct Shape* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Circle)
        type = type->parentType;
    return type != 0 ? (struct Circle*)_this : 0;
}

struct _blob* WINAPI Shape_As_blob(struct Shape* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._structDesc)
        type = type->parentType;
    return type != 0 ? (struct _blob*)_this : 0;
}

void WINAPI Circle_Init(struct Circle* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Circle;
}

void WINAPI Box_Init(struct Box* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Box;
}

struct Square* WINAPI Box_AsSquare(struct Box* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_base._type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&shapes_xsd.globalTypes.Square)
        type = type->parentType;
    return type != 0 ? (struct Square*)_this : 0;
}

void WINAPI _blob_Init(struct _blob* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&shapes_xsdLocalDefinitions.globalElements._blobdescs._structDesc;
}

#endif

#ifdef __cplusplus
}
#endif
