#include "WebServices.h"
#include "names.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _names_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[3];
            ULONG _nameIndices[3];
        } Enumdescs;
        struct {
            WS_FIELD_DESCRIPTION Class1;
            WS_FIELD_DESCRIPTION Int;
            WS_FIELD_DESCRIPTION Int1;
            WS_FIELD_DESCRIPTION first_name;
            WS_FIELD_DESCRIPTION first_name1;
            WS_FIELD_DESCRIPTION stra_x00df_e;
            WS_FIELD_DESCRIPTION Class;
            WS_ITEM_RANGE _itemItemRange;
            WS_FIELD_DESCRIPTION item;
            WS_FIELD_DESCRIPTION itemCount1;
            WS_FIELD_DESCRIPTION _type1;
            WS_FIELD_DESCRIPTION* _fields[10];
        } Structdescs;
        struct {
            WS_FIELD_DESCRIPTION Struct;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Classdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING a_bEnumName;
            WS_XML_STRING a_bEnumName1;
            WS_XML_STRING a_bEnumName2;
            WS_XML_STRING _Namespace;
            WS_XML_STRING classLocalName;
            WS_XML_STRING urn_namesNamespace;
            WS_XML_STRING intLocalName;
            WS_XML_STRING IntLocalName;
            WS_XML_STRING first_nameLocalName;
            WS_XML_STRING first_nameLocalName1;
            WS_XML_STRING stra_x00df_eLocalName;
            WS_XML_STRING itemLocalName;
            WS_XML_STRING itemCountLocalName;
            WS_XML_STRING _typeLocalName;
            WS_XML_STRING structTypeName;
            WS_XML_STRING StructLocalName;
            WS_XML_STRING booleanLocalName;
            WS_XML_STRING stringLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _names_xsdLocalDefinitions;

static const _names_xsdLocalDefinitions names_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Enumdescs */
            { { Enuma_b, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.a_bEnumName },
              { Enuma_b1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.a_bEnumName1 },
              { Enuma_b2, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.a_bEnumName2 } }, /* _enumValues */
            { 0,
              1,
              2 }, /* _nameIndices */
        },
        { /* Structdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.classLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, Class1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Class1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.intLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, Int), 0, 0, 0xffffffff, 0, 0, 0 }, /* Int */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.IntLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, Int1), 0, 0, 0xffffffff, 0, 0, 0 }, /* Int1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.first_nameLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, first_name), 0, 0, 0xffffffff, 0, 0, 0 }, /* first_name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.first_nameLocalName1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, first_name1), 0, 0, 0xffffffff, 0, 0, 0 }, /* first_name1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.stra_x00df_eLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, stra_x00df_e), 0, 0, 0xffffffff, 0, 0, 0 }, /* stra_x00df_e */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.classLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Class, WsOffsetOf(Struct, Class), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Class */
            { 1, 0xffffffff }, /* _itemItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Struct, item), 0, 0, WsOffsetOf(Struct, itemCount), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.itemLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Structdescs._itemItemRange }, /* item */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.itemCountLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, itemCount1), 0, 0, 0xffffffff, 0, 0, 0 }, /* itemCount1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._typeLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, _type1), 0, 0, 0xffffffff, 0, 0, 0 }, /* _type1 */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Class1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Int,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Int1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.first_name,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.first_name1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.stra_x00df_e,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Class,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.item,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.itemCount1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs._type1 }, /* _fields */
        },
        { /* Classdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.StructLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Struct, WsOffsetOf(Class, Struct), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Struct */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Classdescs.Struct }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("a b", &names_xsdLocalDefinitions.dictionary.dict, 0), /* a_bEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("a-b", &names_xsdLocalDefinitions.dictionary.dict, 1), /* a_bEnumName1 */
            WS_XML_STRING_DICTIONARY_VALUE("a_b", &names_xsdLocalDefinitions.dictionary.dict, 2), /* a_bEnumName2 */
            WS_XML_STRING_DICTIONARY_VALUE("", &names_xsdLocalDefinitions.dictionary.dict, 3), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("class", &names_xsdLocalDefinitions.dictionary.dict, 4), /* classLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:names", &names_xsdLocalDefinitions.dictionary.dict, 5), /* urn_namesNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("int", &names_xsdLocalDefinitions.dictionary.dict, 6), /* intLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Int", &names_xsdLocalDefinitions.dictionary.dict, 7), /* IntLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("first-name", &names_xsdLocalDefinitions.dictionary.dict, 8), /* first_nameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("first.name", &names_xsdLocalDefinitions.dictionary.dict, 9), /* first_nameLocalName1 */
            WS_XML_STRING_DICTIONARY_VALUE("stra\303\237e", &names_xsdLocalDefinitions.dictionary.dict, 10), /* stra_x00df_eLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("item", &names_xsdLocalDefinitions.dictionary.dict, 11), /* itemLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("itemCount", &names_xsdLocalDefinitions.dictionary.dict, 12), /* itemCountLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_type", &names_xsdLocalDefinitions.dictionary.dict, 13), /* _typeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("struct", &names_xsdLocalDefinitions.dictionary.dict, 14), /* structTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Struct", &names_xsdLocalDefinitions.dictionary.dict, 15), /* StructLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("boolean", &names_xsdLocalDefinitions.dictionary.dict, 16), /* booleanLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("string", &names_xsdLocalDefinitions.dictionary.dict, 17), /* stringLocalName */
        },
        { { 0xa196ee30, 0x96d3, 0x5aeb, { 0x98, 0x8a, 0x15, 0xf4, 0xa1, 0xee, 0x8c, 0xdc } }, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings, 18, TRUE }, /* dict */
    },
};

/* Descriptions */

const _names_xsd names_xsd = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)names_xsdLocalDefinitions.globalTypes.Enumdescs._enumValues, 3, 3, (ULONG*)names_xsdLocalDefinitions.globalTypes.Enumdescs._nameIndices }, /* Enum */
        { sizeof(Struct), __alignof(Struct), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Structdescs._fields, 10, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.structTypeName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Struct */
        { sizeof(Class), __alignof(Class), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Classdescs._fields, 1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.classLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Class */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.booleanLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Struct }, /* Boolean */
        { (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.stringLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&names_xsd.globalTypes.Enum }, /* String */
    },
};

#ifdef __cplusplus
}
#endif
