#include "WebServices.h"
#include "common.xsd.h"
#include "orders.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _common_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Statedescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Entitydescs;
    } globalTypes;
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[1];
            ULONG _nameIndices[1];
        } _mooddescs;
        struct {
            WS_FIELD_DESCRIPTION key;
            WS_FIELD_DESCRIPTION* _fields[1];
        } _headerdescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING urn_commonNamespace;
            WS_XML_STRING originLocalName;
            WS_XML_STRING openEnumName;
            WS_XML_STRING closedEnumName;
            WS_XML_STRING goodEnumName;
            WS_XML_STRING idLocalName;
            WS_XML_STRING EntityTypeName;
            WS_XML_STRING keyLocalName;
            WS_XML_STRING _headerTypeName;
            WS_XML_STRING headerLocalName;
            WS_XML_STRING moodLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _common_xsdLocalDefinitions;

static const _common_xsdLocalDefinitions common_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Statedescs */
            { { Stateopen, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.openEnumName },
              { Stateclosed, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.closedEnumName } }, /* _enumValues */
            { 0,
              1 }, /* _nameIndices */
        },
        { /* Entitydescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Entity, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Entity, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { (WS_FIELD_DESCRIPTION*)&common_xsdLocalDefinitions.globalTypes.Entitydescs._typeField,
              (WS_FIELD_DESCRIPTION*)&common_xsdLocalDefinitions.globalTypes.Entitydescs.id }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&orders_xsd.globalTypes.Order }, /* _subTypes */
        },
    },
    { /* globalElements */
        { /* _mooddescs */
            { { _moodgood, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.goodEnumName } }, /* _enumValues */
            { 0 }, /* _nameIndices */
        },
        { /* _headerdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.keyLocalName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_header, key), 0, 0, 0xffffffff, 0, 0, 0 }, /* key */
            { (WS_FIELD_DESCRIPTION*)&common_xsdLocalDefinitions.globalElements._headerdescs.key }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:common", &common_xsdLocalDefinitions.dictionary.dict, 0), /* urn_commonNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("origin", &common_xsdLocalDefinitions.dictionary.dict, 1), /* originLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("open", &common_xsdLocalDefinitions.dictionary.dict, 2), /* openEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("closed", &common_xsdLocalDefinitions.dictionary.dict, 3), /* closedEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("good", &common_xsdLocalDefinitions.dictionary.dict, 4), /* goodEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("id", &common_xsdLocalDefinitions.dictionary.dict, 5), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Entity", &common_xsdLocalDefinitions.dictionary.dict, 6), /* EntityTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("key", &common_xsdLocalDefinitions.dictionary.dict, 7), /* keyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_header", &common_xsdLocalDefinitions.dictionary.dict, 8), /* _headerTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("header", &common_xsdLocalDefinitions.dictionary.dict, 9), /* headerLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("mood", &common_xsdLocalDefinitions.dictionary.dict, 10), /* moodLocalName */
        },
        { { 0x789e85e2, 0x9447, 0x501b, { 0x84, 0xd2, 0x59, 0xa4, 0x9d, 0x72, 0x08, 0x8a } }, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings, 11, TRUE }, /* dict */
    },
};

/* Descriptions */

const _common_xsd common_xsd = {
    { /* globalAttributes */
        { (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.originLocalName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_WSZ_TYPE, 0 }, /* origin */
    },
    { /* globalTypes */
        { (WS_ENUM_VALUE*)common_xsdLocalDefinitions.globalTypes.Statedescs._enumValues, 2, 6, (ULONG*)common_xsdLocalDefinitions.globalTypes.Statedescs._nameIndices }, /* State */
        { sizeof(Entity), __alignof(Entity), (WS_FIELD_DESCRIPTION**)common_xsdLocalDefinitions.globalTypes.Entitydescs._fields, 2, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.EntityTypeName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, 0, (WS_STRUCT_DESCRIPTION**)common_xsdLocalDefinitions.globalTypes.Entitydescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Entity */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.headerLocalName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&common_xsd.externallyReferencedTypes._header }, /* header */
        { (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.moodLocalName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&common_xsd.externallyReferencedTypes._mood }, /* mood */
    },
    { /* externallyReferencedTypes */
        { (WS_ENUM_VALUE*)common_xsdLocalDefinitions.globalElements._mooddescs._enumValues, 1, 4, (ULONG*)common_xsdLocalDefinitions.globalElements._mooddescs._nameIndices }, /* _mood */
        { sizeof(_header), __alignof(_header), (WS_FIELD_DESCRIPTION**)common_xsdLocalDefinitions.globalElements._headerdescs._fields, 1, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings._headerTypeName, (WS_XML_STRING*)&common_xsdLocalDefinitions.dictionary.xmlStrings.urn_commonNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _header */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Entity::Entity() : _type((WS_STRUCT_DESCRIPTION*)&common_xsd.globalTypes.Entity), id()
{
}

Entity::Entity(const WS_STRUCT_DESCRIPTION* type) : _type(type), id()
{
}

struct Order* WINAPI Entity::AsOrder()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&orders_xsd.globalTypes.Order)
        type = type->parentType;
    return type != 0 ? (struct Order*)this : 0;
}

#else
void WINAPI Entity_Init(struct Entity* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&common_xsd.globalTypes.Entity;
}

struct Order* WINAPI Entity_AsOrder(struct Entity* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&orders_xsd.globalTypes.Order)
        type = type->parentType;
    return type != 0 ? (struct Order*)_this : 0;
}

#endif

#ifdef __cplusplus
}
#endif
