#include "WebServices.h"
#include "includer.xsd.h"
#include "included.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _includer_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION inner;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _outerdescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING urn_includerNamespace;
            WS_XML_STRING innerLocalName;
            WS_XML_STRING _outerTypeName;
            WS_XML_STRING outerLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _includer_xsdLocalDefinitions;

static const _includer_xsdLocalDefinitions includer_xsdLocalDefinitions = {
    { /* globalElements */
        { /* _outerdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings.innerLocalName, (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings.urn_includerNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&included_xsd.globalTypes.Inner, WsOffsetOf(_outer, inner), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* inner */
            { (WS_FIELD_DESCRIPTION*)&includer_xsdLocalDefinitions.globalElements._outerdescs.inner }, /* _fields */
            { sizeof(_outer), __alignof(_outer), (WS_FIELD_DESCRIPTION**)includer_xsdLocalDefinitions.globalElements._outerdescs._fields, 1, (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings._outerTypeName, (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings.urn_includerNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:includer", &includer_xsdLocalDefinitions.dictionary.dict, 0), /* urn_includerNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("inner", &includer_xsdLocalDefinitions.dictionary.dict, 1), /* innerLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_outer", &includer_xsdLocalDefinitions.dictionary.dict, 2), /* _outerTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("outer", &includer_xsdLocalDefinitions.dictionary.dict, 3), /* outerLocalName */
        },
        { { 0x46b08038, 0x14ca, 0x537c, { 0xac, 0xa3, 0x25, 0x1c, 0xe0, 0x16, 0x9f, 0x7b } }, (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings, 4, TRUE }, /* dict */
    },
};

/* Descriptions */

const _includer_xsd includer_xsd = {
    { /* globalElements */
        { (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings.outerLocalName, (WS_XML_STRING*)&includer_xsdLocalDefinitions.dictionary.xmlStrings.urn_includerNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&includer_xsdLocalDefinitions.globalElements._outerdescs._structDesc }, /* outer */
    },
};

#ifdef __cplusplus
}
#endif
