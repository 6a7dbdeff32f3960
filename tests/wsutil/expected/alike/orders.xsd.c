#include "WebServices.h"
#include "common.xsd.h"
#include "orders.xsd.h"

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

typedef struct _orders_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION origin;
            WS_FIELD_DESCRIPTION state;
            WS_FIELD_DESCRIPTION header;
            WS_FIELD_DESCRIPTION mood;
            WS_FIELD_DESCRIPTION related;
            WS_FIELD_DESCRIPTION* _fields[7];
        } Orderdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING urn_commonNamespace;
            WS_XML_STRING idLocalName;
            WS_XML_STRING originLocalName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING stateLocalName;
            WS_XML_STRING headerLocalName;
            WS_XML_STRING moodLocalName;
            WS_XML_STRING relatedLocalName;
            WS_XML_STRING urn_ordersNamespace;
            WS_XML_STRING OrderTypeName;
            WS_XML_STRING orderLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _orders_xsdLocalDefinitions;

static const _orders_xsdLocalDefinitions orders_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Orderdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Order, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Order, WSUTIL_INHERITED(_base, id)), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.originLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Order, origin), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* origin */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.stateLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&common_xsd.globalTypes.State, WsOffsetOf(Order, state), 0, 0, 0xffffffff, 0, 0, 0 }, /* state */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.headerLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&common_xsd.externallyReferencedTypes._header, WsOffsetOf(Order, header), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* header */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.moodLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&common_xsd.externallyReferencedTypes._mood, WsOffsetOf(Order, mood), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* mood */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.relatedLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&common_xsd.globalTypes.Entity, WsOffsetOf(Order, related), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* related */
            { (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs.id,
              (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs.origin,
              (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs.state,
              (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs.header,
              (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs.mood,
              (WS_FIELD_DESCRIPTION*)&orders_xsdLocalDefinitions.globalTypes.Orderdescs.related }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:common", &orders_xsdLocalDefinitions.dictionary.dict, 0), /* urn_commonNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("id", &orders_xsdLocalDefinitions.dictionary.dict, 1), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("origin", &orders_xsdLocalDefinitions.dictionary.dict, 2), /* originLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("", &orders_xsdLocalDefinitions.dictionary.dict, 3), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("state", &orders_xsdLocalDefinitions.dictionary.dict, 4), /* stateLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("header", &orders_xsdLocalDefinitions.dictionary.dict, 5), /* headerLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("mood", &orders_xsdLocalDefinitions.dictionary.dict, 6), /* moodLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("related", &orders_xsdLocalDefinitions.dictionary.dict, 7), /* relatedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:orders", &orders_xsdLocalDefinitions.dictionary.dict, 8), /* urn_ordersNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Order", &orders_xsdLocalDefinitions.dictionary.dict, 9), /* OrderTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("order", &orders_xsdLocalDefinitions.dictionary.dict, 10), /* orderLocalName */
        },
        { { 0x391993ee, 0x8fb4, 0x5160, { 0x98, 0x77, 0xae, 0x67, 0x64, 0x72, 0x36, 0xbd } }, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings, 11, TRUE }, /* dict */
    },
};

/* Descriptions */

const _orders_xsd orders_xsd = {
    { /* globalTypes */
        { sizeof(Order), __alignof(Order), (WS_FIELD_DESCRIPTION**)orders_xsdLocalDefinitions.globalTypes.Orderdescs._fields, 7, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.OrderTypeName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.urn_ordersNamespace, (WS_STRUCT_DESCRIPTION*)&common_xsd.globalTypes.Entity, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Order */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.orderLocalName, (WS_XML_STRING*)&orders_xsdLocalDefinitions.dictionary.xmlStrings.urn_ordersNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&orders_xsd.globalTypes.Order }, /* order */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Order::Order() : ::Entity((WS_STRUCT_DESCRIPTION*)&orders_xsd.globalTypes.Order), state(), header(), mood(), related(), origin()
{
}

#else
void WINAPI Order_Init(struct Order* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&orders_xsd.globalTypes.Order;
}

#endif

#ifdef __cplusplus
}
#endif
