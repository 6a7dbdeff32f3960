#include "WebServices.h"
#include "restrict-a.xsd.h"
#include "restrict-b.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _restrict_b_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION* _fields[6];
        } Naildescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING idLocalName;
            WS_XML_STRING urn_restrict_aNamespace;
            WS_XML_STRING codeLocalName;
            WS_XML_STRING unitLocalName;
            WS_XML_STRING madeLocalName;
            WS_XML_STRING byLocalName;
            WS_XML_STRING labelLocalName;
            WS_XML_STRING urn_restrict_bNamespace;
            WS_XML_STRING NailTypeName;
            WS_XML_STRING nailLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _restrict_b_xsdLocalDefinitions;

static const _restrict_b_xsdLocalDefinitions restrict_b_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Naildescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Nail, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Nail, code), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&restrict_a_xsd.externallyReferencedTypes.Item_unit, WsOffsetOf(Nail, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Nail, made), 0, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Nail, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Nail, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { (WS_FIELD_DESCRIPTION*)&restrict_b_xsdLocalDefinitions.globalTypes.Naildescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_b_xsdLocalDefinitions.globalTypes.Naildescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_b_xsdLocalDefinitions.globalTypes.Naildescs.unit,
              (WS_FIELD_DESCRIPTION*)&restrict_b_xsdLocalDefinitions.globalTypes.Naildescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_b_xsdLocalDefinitions.globalTypes.Naildescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_b_xsdLocalDefinitions.globalTypes.Naildescs.label }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &restrict_b_xsdLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("id", &restrict_b_xsdLocalDefinitions.dictionary.dict, 1), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:restrict-a", &restrict_b_xsdLocalDefinitions.dictionary.dict, 2), /* urn_restrict_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("code", &restrict_b_xsdLocalDefinitions.dictionary.dict, 3), /* codeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("unit", &restrict_b_xsdLocalDefinitions.dictionary.dict, 4), /* unitLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("made", &restrict_b_xsdLocalDefinitions.dictionary.dict, 5), /* madeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("by", &restrict_b_xsdLocalDefinitions.dictionary.dict, 6), /* byLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("label", &restrict_b_xsdLocalDefinitions.dictionary.dict, 7), /* labelLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:restrict-b", &restrict_b_xsdLocalDefinitions.dictionary.dict, 8), /* urn_restrict_bNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Nail", &restrict_b_xsdLocalDefinitions.dictionary.dict, 9), /* NailTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("nail", &restrict_b_xsdLocalDefinitions.dictionary.dict, 10), /* nailLocalName */
        },
        { { 0xb651dc7d, 0x7c13, 0x52e6, { 0x8f, 0xdb, 0x23, 0x08, 0xe0, 0x05, 0xdb, 0xd1 } }, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings, 11, TRUE }, /* dict */
    },
};

/* Descriptions */

const _restrict_b_xsd restrict_b_xsd = {
    { /* globalTypes */
        { sizeof(Nail), __alignof(Nail), (WS_FIELD_DESCRIPTION**)restrict_b_xsdLocalDefinitions.globalTypes.Naildescs._fields, 6, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.NailTypeName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Nail */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.nailLocalName, (WS_XML_STRING*)&restrict_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_b_xsd.globalTypes.Nail }, /* nail */
    },
};

#ifdef __cplusplus
}
#endif
