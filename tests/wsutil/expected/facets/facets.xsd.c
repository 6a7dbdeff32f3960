#include "WebServices.h"
#include "facets.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _facets_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Twicedescs;
        struct {
            WS_FIELD_DESCRIPTION image;
            WS_FIELD_DESCRIPTION normalized;
            WS_FIELD_DESCRIPTION language;
            WS_FIELD_DESCRIPTION name;
            WS_FIELD_DESCRIPTION ncname;
            WS_FIELD_DESCRIPTION nmtoken;
            WS_FIELD_DESCRIPTION nmtokens;
            WS_FIELD_DESCRIPTION idref;
            WS_FIELD_DESCRIPTION idrefs;
            WS_FIELD_DESCRIPTION entity;
            WS_FIELD_DESCRIPTION entities;
            WS_FIELD_DESCRIPTION month;
            WS_FIELD_DESCRIPTION monthDay;
            WS_FIELD_DESCRIPTION day;
            WS_FIELD_DESCRIPTION yearMonth;
            WS_FIELD_DESCRIPTION simple;
            WS_FIELD_DESCRIPTION* _fields[16];
        } Stringsdescs;
        struct {
            WS_FIELD_DESCRIPTION digits;
            WS_FIELD_DESCRIPTION spaced;
            WS_FIELD_DESCRIPTION plain;
            WS_FLOAT_DESCRIPTION _singleRange;
            WS_FIELD_DESCRIPTION single;
            WS_UINT64_DESCRIPTION _u64Range;
            WS_FIELD_DESCRIPTION u64;
            WS_BYTES_DESCRIPTION _lengthRange;
            WS_FIELD_DESCRIPTION length;
            WS_INT8_DESCRIPTION _boundRange;
            WS_FIELD_DESCRIPTION bound;
            WS_FIELD_DESCRIPTION early;
            WS_DECIMAL_DESCRIPTION _belowRange;
            WS_FIELD_DESCRIPTION below;
            WS_BYTES_DESCRIPTION _bitsRange;
            WS_FIELD_DESCRIPTION bits;
            WS_WSZ_DESCRIPTION _keyRange;
            WS_FIELD_DESCRIPTION key;
            WS_INT64_DESCRIPTION _positiveRange;
            WS_FIELD_DESCRIPTION positive;
            WS_FIELD_DESCRIPTION* _fields[12];
        } Facetsdescs;
        struct {
            WS_FIELD_DESCRIPTION qualified;
            WS_FIELD_DESCRIPTION plain;
            WS_FIELD_DESCRIPTION must;
            int _fixedValue;
            WS_DEFAULT_VALUE _fixedDefault;
            WS_FIELD_DESCRIPTION fixed;
            WS_FIELD_DESCRIPTION odd;
            int _globalValue;
            WS_DEFAULT_VALUE _globalDefault;
            WS_FIELD_DESCRIPTION global;
            WS_FIELD_DESCRIPTION unqualified;
            WS_FIELD_DESCRIPTION twice;
            WS_FIELD_DESCRIPTION* _fields[8];
        } Elementsdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING aEnumName;
            WS_XML_STRING bEnumName;
            WS_XML_STRING urn_facetsNamespace;
            WS_XML_STRING imageLocalName;
            WS_XML_STRING normalizedLocalName;
            WS_XML_STRING languageLocalName;
            WS_XML_STRING nameLocalName;
            WS_XML_STRING ncnameLocalName;
            WS_XML_STRING nmtokenLocalName;
            WS_XML_STRING nmtokensLocalName;
            WS_XML_STRING idrefLocalName;
            WS_XML_STRING idrefsLocalName;
            WS_XML_STRING entityLocalName;
            WS_XML_STRING entitiesLocalName;
            WS_XML_STRING monthLocalName;
            WS_XML_STRING monthDayLocalName;
            WS_XML_STRING dayLocalName;
            WS_XML_STRING yearMonthLocalName;
            WS_XML_STRING simpleLocalName;
            WS_XML_STRING StringsTypeName;
            WS_XML_STRING digitsLocalName;
            WS_XML_STRING spacedLocalName;
            WS_XML_STRING plainLocalName;
            WS_XML_STRING singleLocalName;
            WS_XML_STRING u64LocalName;
            WS_XML_STRING lengthLocalName;
            WS_XML_STRING boundLocalName;
            WS_XML_STRING earlyLocalName;
            WS_XML_STRING belowLocalName;
            WS_XML_STRING bitsLocalName;
            WS_XML_STRING keyLocalName;
            WS_XML_STRING positiveLocalName;
            WS_XML_STRING FacetsTypeName;
            WS_XML_STRING qualifiedLocalName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING mustLocalName;
            WS_XML_STRING fixedLocalName;
            WS_XML_STRING oddLocalName;
            WS_XML_STRING globalLocalName;
            WS_XML_STRING unqualifiedLocalName;
            WS_XML_STRING twiceLocalName;
            WS_XML_STRING ElementsTypeName;
            WS_XML_STRING headLocalName;
            WS_XML_STRING memberLocalName;
            WS_XML_STRING stringsLocalName;
            WS_XML_STRING facetsLocalName;
            WS_XML_STRING elementsLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _facets_xsdLocalDefinitions;

static const _facets_xsdLocalDefinitions facets_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Twicedescs */
            { { Twicea, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.aEnumName },
              { Twiceb, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.bEnumName } }, /* _enumValues */
            { 0,
              1 }, /* _nameIndices */
        },
        { /* Stringsdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.imageLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, image), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* image */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.normalizedLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, normalized), 0, 0, 0xffffffff, 0, 0, 0 }, /* normalized */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.languageLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, language), 0, 0, 0xffffffff, 0, 0, 0 }, /* language */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.nameLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, name), 0, 0, 0xffffffff, 0, 0, 0 }, /* name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.ncnameLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, ncname), 0, 0, 0xffffffff, 0, 0, 0 }, /* ncname */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.nmtokenLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, nmtoken), 0, 0, 0xffffffff, 0, 0, 0 }, /* nmtoken */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.nmtokensLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, nmtokens), 0, 0, 0xffffffff, 0, 0, 0 }, /* nmtokens */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.idrefLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, idref), 0, 0, 0xffffffff, 0, 0, 0 }, /* idref */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.idrefsLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, idrefs), 0, 0, 0xffffffff, 0, 0, 0 }, /* idrefs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.entityLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, entity), 0, 0, 0xffffffff, 0, 0, 0 }, /* entity */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.entitiesLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, entities), 0, 0, 0xffffffff, 0, 0, 0 }, /* entities */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.monthLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, month), 0, 0, 0xffffffff, 0, 0, 0 }, /* month */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.monthDayLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, monthDay), 0, 0, 0xffffffff, 0, 0, 0 }, /* monthDay */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.dayLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, day), 0, 0, 0xffffffff, 0, 0, 0 }, /* day */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.yearMonthLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Strings, yearMonth), 0, 0, 0xffffffff, 0, 0, 0 }, /* yearMonth */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.simpleLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Strings, simple), 0, 0, 0xffffffff, 0, 0, 0 }, /* simple */
            { (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.image,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.normalized,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.language,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.name,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.ncname,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.nmtoken,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.nmtokens,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.idref,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.idrefs,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.entity,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.entities,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.month,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.monthDay,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.day,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.yearMonth,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Stringsdescs.simple }, /* _fields */
        },
        { /* Facetsdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.digitsLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_DECIMAL_TYPE, 0, WsOffsetOf(Facets, digits), 0, 0, 0xffffffff, 0, 0, 0 }, /* digits */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.spacedLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Facets, spaced), 0, 0, 0xffffffff, 0, 0, 0 }, /* spaced */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.plainLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Facets, plain), 0, 0, 0xffffffff, 0, 0, 0 }, /* plain */
            { 1e-45F, 3.4028235e+38F }, /* _singleRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.singleLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_FLOAT_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._singleRange, WsOffsetOf(Facets, single), 0, 0, 0xffffffff, 0, 0, 0 }, /* single */
            { 0ULL, 18446744073709551614ULL }, /* _u64Range */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.u64LocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_UINT64_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._u64Range, WsOffsetOf(Facets, u64), 0, 0, 0xffffffff, 0, 0, 0 }, /* u64 */
            { 2, 2 }, /* _lengthRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.lengthLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_BYTES_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._lengthRange, WsOffsetOf(Facets, length), 0, 0, 0xffffffff, 0, 0, 0 }, /* length */
            { -128, 127 }, /* _boundRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.boundLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT8_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._boundRange, WsOffsetOf(Facets, bound), 0, 0, 0xffffffff, 0, 0, 0 }, /* bound */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.earlyLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Facets, early), 0, 0, 0xffffffff, 0, 0, 0 }, /* early */
            { { 0, { { 0, 0x80 } }, 0xffffffff, { { 0xffffffff, 0xffffffff } } }, { 0, { { 0, 0 } }, 0x00000000, { { 0x0000000a, 0x00000000 } } } }, /* _belowRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.belowLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_DECIMAL_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._belowRange, WsOffsetOf(Facets, below), 0, 0, 0xffffffff, 0, 0, 0 }, /* below */
            { 2, 3 }, /* _bitsRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.bitsLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_BYTES_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._bitsRange, WsOffsetOf(Facets, bits), 0, 0, 0xffffffff, 0, 0, 0 }, /* bits */
            { 2, 9 }, /* _keyRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.keyLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._keyRange, WsOffsetOf(Facets, key), 0, 0, 0xffffffff, 0, 0, 0 }, /* key */
            { 1LL, 9LL }, /* _positiveRange */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.positiveLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT64_TYPE, (void*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs._positiveRange, WsOffsetOf(Facets, positive), 0, 0, 0xffffffff, 0, 0, 0 }, /* positive */
            { (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.digits,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.spaced,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.plain,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.single,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.u64,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.length,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.bound,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.early,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.below,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.bits,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.key,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Facetsdescs.positive }, /* _fields */
        },
        { /* Elementsdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.qualifiedLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Elements, qualified), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* qualified */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.plainLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Elements, plain), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* plain */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.mustLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Elements, must), 0, 0, 0xffffffff, 0, 0, 0 }, /* must */
            2, /* _fixedValue */
            { (void*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs._fixedValue, sizeof(int) }, /* _fixedDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.fixedLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Elements, fixed), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs._fixedDefault, 0xffffffff, 0, 0, 0 }, /* fixed */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.oddLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Elements, odd), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* odd */
            7, /* _globalValue */
            { (void*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs._globalValue, sizeof(int) }, /* _globalDefault */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.globalLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Elements, global), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs._globalDefault, 0xffffffff, 0, 0, 0 }, /* global */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.unqualifiedLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Elements, unqualified), 0, 0, 0xffffffff, 0, 0, 0 }, /* unqualified */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.twiceLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&facets_xsd.globalTypes.Twice, WsOffsetOf(Elements, twice), 0, 0, 0xffffffff, 0, 0, 0 }, /* twice */
            { (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.qualified,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.plain,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.must,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.fixed,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.odd,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.global,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.unqualified,
              (WS_FIELD_DESCRIPTION*)&facets_xsdLocalDefinitions.globalTypes.Elementsdescs.twice }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("a", &facets_xsdLocalDefinitions.dictionary.dict, 0), /* aEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("b", &facets_xsdLocalDefinitions.dictionary.dict, 1), /* bEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:facets", &facets_xsdLocalDefinitions.dictionary.dict, 2), /* urn_facetsNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("image", &facets_xsdLocalDefinitions.dictionary.dict, 3), /* imageLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("normalized", &facets_xsdLocalDefinitions.dictionary.dict, 4), /* normalizedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("language", &facets_xsdLocalDefinitions.dictionary.dict, 5), /* languageLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("name", &facets_xsdLocalDefinitions.dictionary.dict, 6), /* nameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ncname", &facets_xsdLocalDefinitions.dictionary.dict, 7), /* ncnameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nmtoken", &facets_xsdLocalDefinitions.dictionary.dict, 8), /* nmtokenLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nmtokens", &facets_xsdLocalDefinitions.dictionary.dict, 9), /* nmtokensLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("idref", &facets_xsdLocalDefinitions.dictionary.dict, 10), /* idrefLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("idrefs", &facets_xsdLocalDefinitions.dictionary.dict, 11), /* idrefsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("entity", &facets_xsdLocalDefinitions.dictionary.dict, 12), /* entityLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("entities", &facets_xsdLocalDefinitions.dictionary.dict, 13), /* entitiesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("month", &facets_xsdLocalDefinitions.dictionary.dict, 14), /* monthLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("monthDay", &facets_xsdLocalDefinitions.dictionary.dict, 15), /* monthDayLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("day", &facets_xsdLocalDefinitions.dictionary.dict, 16), /* dayLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("yearMonth", &facets_xsdLocalDefinitions.dictionary.dict, 17), /* yearMonthLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("simple", &facets_xsdLocalDefinitions.dictionary.dict, 18), /* simpleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Strings", &facets_xsdLocalDefinitions.dictionary.dict, 19), /* StringsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("digits", &facets_xsdLocalDefinitions.dictionary.dict, 20), /* digitsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("spaced", &facets_xsdLocalDefinitions.dictionary.dict, 21), /* spacedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("plain", &facets_xsdLocalDefinitions.dictionary.dict, 22), /* plainLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("single", &facets_xsdLocalDefinitions.dictionary.dict, 23), /* singleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("u64", &facets_xsdLocalDefinitions.dictionary.dict, 24), /* u64LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("length", &facets_xsdLocalDefinitions.dictionary.dict, 25), /* lengthLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("bound", &facets_xsdLocalDefinitions.dictionary.dict, 26), /* boundLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("early", &facets_xsdLocalDefinitions.dictionary.dict, 27), /* earlyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("below", &facets_xsdLocalDefinitions.dictionary.dict, 28), /* belowLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("bits", &facets_xsdLocalDefinitions.dictionary.dict, 29), /* bitsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("key", &facets_xsdLocalDefinitions.dictionary.dict, 30), /* keyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("positive", &facets_xsdLocalDefinitions.dictionary.dict, 31), /* positiveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Facets", &facets_xsdLocalDefinitions.dictionary.dict, 32), /* FacetsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("qualified", &facets_xsdLocalDefinitions.dictionary.dict, 33), /* qualifiedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("", &facets_xsdLocalDefinitions.dictionary.dict, 34), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("must", &facets_xsdLocalDefinitions.dictionary.dict, 35), /* mustLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("fixed", &facets_xsdLocalDefinitions.dictionary.dict, 36), /* fixedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("odd", &facets_xsdLocalDefinitions.dictionary.dict, 37), /* oddLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("global", &facets_xsdLocalDefinitions.dictionary.dict, 38), /* globalLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("unqualified", &facets_xsdLocalDefinitions.dictionary.dict, 39), /* unqualifiedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("twice", &facets_xsdLocalDefinitions.dictionary.dict, 40), /* twiceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Elements", &facets_xsdLocalDefinitions.dictionary.dict, 41), /* ElementsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("head", &facets_xsdLocalDefinitions.dictionary.dict, 42), /* headLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("member", &facets_xsdLocalDefinitions.dictionary.dict, 43), /* memberLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("strings", &facets_xsdLocalDefinitions.dictionary.dict, 44), /* stringsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("facets", &facets_xsdLocalDefinitions.dictionary.dict, 45), /* facetsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("elements", &facets_xsdLocalDefinitions.dictionary.dict, 46), /* elementsLocalName */
        },
        { { 0x65e90305, 0x8945, 0x5cb3, { 0x9d, 0x45, 0x04, 0x2b, 0xaf, 0xf4, 0xa3, 0x50 } }, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings, 47, TRUE }, /* dict */
    },
};

/* Descriptions */

const _facets_xsd facets_xsd = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)facets_xsdLocalDefinitions.globalTypes.Twicedescs._enumValues, 2, 1, (ULONG*)facets_xsdLocalDefinitions.globalTypes.Twicedescs._nameIndices }, /* Twice */
        { sizeof(Strings), __alignof(Strings), (WS_FIELD_DESCRIPTION**)facets_xsdLocalDefinitions.globalTypes.Stringsdescs._fields, 16, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.StringsTypeName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Strings */
        { sizeof(Facets), __alignof(Facets), (WS_FIELD_DESCRIPTION**)facets_xsdLocalDefinitions.globalTypes.Facetsdescs._fields, 12, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.FacetsTypeName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Facets */
        { sizeof(Elements), __alignof(Elements), (WS_FIELD_DESCRIPTION**)facets_xsdLocalDefinitions.globalTypes.Elementsdescs._fields, 8, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.ElementsTypeName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Elements */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.globalLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_INT32_TYPE, 0 }, /* global */
        { (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.headLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_WSZ_TYPE, 0 }, /* head */
        { (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.memberLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_XML_BUFFER_TYPE, 0 }, /* member */
        { (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.stringsLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&facets_xsd.globalTypes.Strings }, /* strings */
        { (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.facetsLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&facets_xsd.globalTypes.Facets }, /* facets */
        { (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.elementsLocalName, (WS_XML_STRING*)&facets_xsdLocalDefinitions.dictionary.xmlStrings.urn_facetsNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&facets_xsd.globalTypes.Elements }, /* elements */
    },
};

#ifdef __cplusplus
}
#endif
