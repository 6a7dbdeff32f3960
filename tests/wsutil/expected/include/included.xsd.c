#include "WebServices.h"
#include "included.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _included_xsdLocalDefinitions {
    struct {
        struct {
            WS_ITEM_RANGE _moreItemRange;
            WS_FIELD_DESCRIPTION more;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Innerdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING moreLocalName;
            WS_XML_STRING urn_includerNamespace;
            WS_XML_STRING InnerTypeName;
            WS_XML_STRING innerLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _included_xsdLocalDefinitions;

static const _included_xsdLocalDefinitions included_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Innerdescs */
            { 0, 2 }, /* _moreItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&included_xsd.globalTypes.Inner, WsOffsetOf(Inner, more), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Inner, moreCount), (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings.moreLocalName, (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, (WS_ITEM_RANGE*)&included_xsdLocalDefinitions.globalTypes.Innerdescs._moreItemRange }, /* more */
            { (WS_FIELD_DESCRIPTION*)&included_xsdLocalDefinitions.globalTypes.Innerdescs.more }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &included_xsdLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("more", &included_xsdLocalDefinitions.dictionary.dict, 1), /* moreLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:includer", &included_xsdLocalDefinitions.dictionary.dict, 2), /* urn_includerNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Inner", &included_xsdLocalDefinitions.dictionary.dict, 3), /* InnerTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("inner", &included_xsdLocalDefinitions.dictionary.dict, 4), /* innerLocalName */
        },
        { { 0xef4869f2, 0x1cb9, 0x5636, { 0x93, 0xa4, 0x90, 0xc0, 0x4b, 0x02, 0x78, 0xab } }, (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings, 5, TRUE }, /* dict */
    },
};

/* Descriptions */

const _included_xsd included_xsd = {
    { /* globalTypes */
        { sizeof(Inner), __alignof(Inner), (WS_FIELD_DESCRIPTION**)included_xsdLocalDefinitions.globalTypes.Innerdescs._fields, 1, (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings.InnerTypeName, (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings.urn_includerNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Inner */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings.innerLocalName, (WS_XML_STRING*)&included_xsdLocalDefinitions.dictionary.xmlStrings.urn_includerNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&included_xsd.globalTypes.Inner }, /* inner */
    },
};

#ifdef __cplusplus
}
#endif
