#include "WebServices.h"
#include "included.xsd.h"
#include "included-too.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _included_too_xsdLocalDefinitions {
    struct {
        struct {
            WS_XML_STRING urn_includerNamespace;
            WS_XML_STRING emptyLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _included_too_xsdLocalDefinitions;

static const _included_too_xsdLocalDefinitions included_too_xsdLocalDefinitions = {
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:includer", &included_too_xsdLocalDefinitions.dictionary.dict, 0), /* urn_includerNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("empty", &included_too_xsdLocalDefinitions.dictionary.dict, 1), /* emptyLocalName */
        },
        { { 0xea167b7f, 0x9e1b, 0x509d, { 0x86, 0xf6, 0x27, 0x9b, 0xec, 0x0a, 0x36, 0xf0 } }, (WS_XML_STRING*)&included_too_xsdLocalDefinitions.dictionary.xmlStrings, 2, TRUE }, /* dict */
    },
};

/* Descriptions */

const _included_too_xsd included_too_xsd = {
    { /* globalElements */
        { (WS_XML_STRING*)&included_too_xsdLocalDefinitions.dictionary.xmlStrings.emptyLocalName, (WS_XML_STRING*)&included_too_xsdLocalDefinitions.dictionary.xmlStrings.urn_includerNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&included_xsd.globalTypes.Inner }, /* empty */
    },
};

#ifdef __cplusplus
}
#endif
