#include "WebServices.h"
#include "restrict-a.xsd.h"

/* A literal of WCHARs. */
#ifdef _WIN32
#define WSUTIL_TEXT(s) L##s
#else
#define WSUTIL_TEXT(s) u##s
#endif

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

typedef struct _restrict_a_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Item_unitdescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION made;
            WCHAR* _byValue;
            WS_DEFAULT_VALUE _byDefault;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION* _fields[6];
            WS_STRUCT_DESCRIPTION _structDesc;
        } Item_sparedescs;
    } globalElements;
    struct {
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION code1;
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION made;
            WCHAR* _byValue;
            WS_DEFAULT_VALUE _byDefault;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION note;
            WS_FIELD_DESCRIPTION spare;
            WS_FIELD_DESCRIPTION anyAttributes;
            WS_FIELD_DESCRIPTION* _fields[10];
        } Itemdescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION* _fields[7];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Partdescs;
        struct {
            WS_INT32_DESCRIPTION _idRange;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION* _fields[5];
        } Screwdescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION code1;
            WS_FIELD_DESCRIPTION width;
            WS_FIELD_DESCRIPTION wood;
            WS_FIELD_DESCRIPTION* _fields[10];
        } Boarddescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION code1;
            WS_FIELD_DESCRIPTION width;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION wood;
            WS_FIELD_DESCRIPTION* _fields[8];
        } Plankdescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION width;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION wood;
            WS_FIELD_DESCRIPTION* _fields[7];
        } Stickdescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION code;
            WS_FIELD_DESCRIPTION code1;
            WS_FIELD_DESCRIPTION made;
            WCHAR* _byValue;
            WS_DEFAULT_VALUE _byDefault;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION anyAttributes;
            WS_FIELD_DESCRIPTION* _fields[7];
        } Opendescs;
        struct {
            WS_FIELD_DESCRIPTION style;
            WS_FIELD_DESCRIPTION size;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Textdescs;
        struct {
            WS_FIELD_DESCRIPTION style;
            WS_FIELD_DESCRIPTION size;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Headingdescs;
        struct {
            WCHAR* _currencyValue;
            WS_DEFAULT_VALUE _currencyDefault;
            WS_FIELD_DESCRIPTION currency;
            WS_FIELD_DESCRIPTION until;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION anyAttributes;
            WS_FIELD_DESCRIPTION* _fields[4];
        } Pricedescs;
        struct {
            WCHAR* _currencyValue;
            WS_DEFAULT_VALUE _currencyDefault;
            WS_FIELD_DESCRIPTION currency;
            WS_FIELD_DESCRIPTION until;
            WS_FIELD_DESCRIPTION rate;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION anyAttributes;
            WS_FIELD_DESCRIPTION* _fields[5];
        } Taxeddescs;
        struct {
            WS_FIELD_DESCRIPTION currency;
            WS_FIELD_DESCRIPTION rate;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Finaldescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING urn_restrict_aNamespace;
            WS_XML_STRING codeLocalName;
            WS_XML_STRING mEnumName;
            WS_XML_STRING ftEnumName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING idLocalName;
            WS_XML_STRING unitLocalName;
            WS_XML_STRING madeLocalName;
            WS_XML_STRING byLocalName;
            WS_XML_STRING labelLocalName;
            WS_XML_STRING noteLocalName;
            WS_XML_STRING spareLocalName;
            WS_XML_STRING ItemTypeName;
            WS_XML_STRING PartTypeName;
            WS_XML_STRING ScrewTypeName;
            WS_XML_STRING widthLocalName;
            WS_XML_STRING woodLocalName;
            WS_XML_STRING BoardTypeName;
            WS_XML_STRING PlankTypeName;
            WS_XML_STRING StickTypeName;
            WS_XML_STRING OpenTypeName;
            WS_XML_STRING styleLocalName;
            WS_XML_STRING sizeLocalName;
            WS_XML_STRING TextTypeName;
            WS_XML_STRING HeadingTypeName;
            WS_XML_STRING currencyLocalName;
            WS_XML_STRING untilLocalName;
            WS_XML_STRING PriceTypeName;
            WS_XML_STRING rateLocalName;
            WS_XML_STRING TaxedTypeName;
            WS_XML_STRING FinalTypeName;
            WS_XML_STRING Item_spareTypeName;
            WS_XML_STRING itemLocalName;
            WS_XML_STRING partLocalName;
            WS_XML_STRING screwLocalName;
            WS_XML_STRING boardLocalName;
            WS_XML_STRING plankLocalName;
            WS_XML_STRING stickLocalName;
            WS_XML_STRING openLocalName;
            WS_XML_STRING headingLocalName;
            WS_XML_STRING finalLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _restrict_a_xsdLocalDefinitions;

static const _restrict_a_xsdLocalDefinitions restrict_a_xsdLocalDefinitions = {
    { /* globalElements */
        { /* Item_unitdescs */
            { { Item_unitm, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.mEnumName },
              { Item_unitft, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.ftEnumName } }, /* _enumValues */
            { 0,
              1 }, /* _nameIndices */
        },
        { /* Item_sparedescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Item_spare, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Item_spare, code), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&restrict_a_xsd.externallyReferencedTypes.Item_unit, WsOffsetOf(Item_spare, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Item_spare, made), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* made */
            (WCHAR*)WSUTIL_TEXT("nobody"), /* _byValue */
            { (void*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs._byValue, sizeof(WCHAR*) }, /* _byDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item_spare, by), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs._byDefault, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item_spare, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs.unit,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs.label }, /* _fields */
            { sizeof(Item_spare), __alignof(Item_spare), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs._fields, 6, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.Item_spareTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* globalTypes */
        { /* Itemdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Item, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item, code), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Item, code1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code1 */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&restrict_a_xsd.externallyReferencedTypes.Item_unit, WsOffsetOf(Item, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Item, made), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* made */
            (WCHAR*)WSUTIL_TEXT("nobody"), /* _byValue */
            { (void*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs._byValue, sizeof(WCHAR*) }, /* _byDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item, by), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs._byDefault, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.noteLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Item, note), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* note */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.spareLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalElements.Item_sparedescs._structDesc, WsOffsetOf(Item, spare), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* spare */
            { WS_ANY_ATTRIBUTES_FIELD_MAPPING, 0, 0, WS_ANY_ATTRIBUTES_TYPE, 0, WsOffsetOf(Item, anyAttributes), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* anyAttributes */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.code1,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.unit,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.label,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.note,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.spare,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs.anyAttributes }, /* _fields */
        },
        { /* Partdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Part, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Part, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Part, code), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&restrict_a_xsd.externallyReferencedTypes.Item_unit, WsOffsetOf(Part, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Part, made), 0, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Part, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Part, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs.unit,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Partdescs.label }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Board }, /* _subTypes */
        },
        { /* Screwdescs */
            { (-2147483647 - 1), 9 }, /* _idRange */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, (void*)&restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs._idRange, WsOffsetOf(Screw, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&restrict_a_xsd.externallyReferencedTypes.Item_unit, WsOffsetOf(Screw, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Screw, made), 0, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Screw, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Screw, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs.unit,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs.label }, /* _fields */
        },
        { /* Boarddescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Board, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Board, WSUTIL_INHERITED(_base, id)), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Board, WSUTIL_INHERITED(_base, code)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&restrict_a_xsd.externallyReferencedTypes.Item_unit, WsOffsetOf(Board, WSUTIL_INHERITED(_base, unit)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Board, WSUTIL_INHERITED(_base, made)), 0, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Board, WSUTIL_INHERITED(_base, by)), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Board, WSUTIL_INHERITED(_base, label)), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Board, code1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code1 */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.widthLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Board, width), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* width */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.woodLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Board, wood), 0, 0, 0xffffffff, 0, 0, 0 }, /* wood */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs._typeField,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.unit,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.label,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.code1,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.width,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs.wood }, /* _fields */
        },
        { /* Plankdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Plank, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Plank, code), 0, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Plank, made), 0, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Plank, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Plank, code1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code1 */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.widthLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Plank, width), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* width */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Plank, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.woodLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Plank, wood), 0, 0, 0xffffffff, 0, 0, 0 }, /* wood */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.code1,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.width,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.label,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs.wood }, /* _fields */
        },
        { /* Stickdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Stick, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Stick, code), 0, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Stick, made), 0, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Stick, by), 0, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.widthLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Stick, width), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* width */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Stick, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.woodLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Stick, wood), 0, 0, 0xffffffff, 0, 0, 0 }, /* wood */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.width,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.label,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs.wood }, /* _fields */
        },
        { /* Opendescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Open, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Open, code), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Open, code1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* code1 */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Open, made), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* made */
            (WCHAR*)WSUTIL_TEXT("nobody"), /* _byValue */
            { (void*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs._byValue, sizeof(WCHAR*) }, /* _byDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Open, by), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs._byDefault, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Open, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { WS_ANY_ATTRIBUTES_FIELD_MAPPING, 0, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_ANY_ATTRIBUTES_TYPE, 0, WsOffsetOf(Open, anyAttributes), WS_FIELD_OPTIONAL | WS_FIELD_OTHER_NAMESPACE, 0, 0xffffffff, 0, 0, 0 }, /* anyAttributes */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.id,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.code,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.code1,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.made,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.by,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.label,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Opendescs.anyAttributes }, /* _fields */
        },
        { /* Textdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.styleLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Text, style), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* style */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Text, size), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Text, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Textdescs.style,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Textdescs.size,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Textdescs.content }, /* _fields */
        },
        { /* Headingdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.styleLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Heading, style), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* style */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Heading, size), 0, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Heading, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Headingdescs.style,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Headingdescs.size,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Headingdescs.content }, /* _fields */
        },
        { /* Pricedescs */
            (WCHAR*)WSUTIL_TEXT("EUR"), /* _currencyValue */
            { (void*)&restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs._currencyValue, sizeof(WCHAR*) }, /* _currencyDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.currencyLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Price, currency), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs._currencyDefault, 0xffffffff, 0, 0, 0 }, /* currency */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.untilLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Price, until), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* until */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_DECIMAL_TYPE, 0, WsOffsetOf(Price, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { WS_ANY_ATTRIBUTES_FIELD_MAPPING, 0, 0, WS_ANY_ATTRIBUTES_TYPE, 0, WsOffsetOf(Price, anyAttributes), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* anyAttributes */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs.currency,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs.until,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs.value,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs.anyAttributes }, /* _fields */
        },
        { /* Taxeddescs */
            (WCHAR*)WSUTIL_TEXT("EUR"), /* _currencyValue */
            { (void*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs._currencyValue, sizeof(WCHAR*) }, /* _currencyDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.currencyLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Taxed, currency), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs._currencyDefault, 0xffffffff, 0, 0, 0 }, /* currency */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.untilLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Taxed, until), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* until */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.rateLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Taxed, rate), 0, 0, 0xffffffff, 0, 0, 0 }, /* rate */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_DECIMAL_TYPE, 0, WsOffsetOf(Taxed, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { WS_ANY_ATTRIBUTES_FIELD_MAPPING, 0, 0, WS_ANY_ATTRIBUTES_TYPE, 0, WsOffsetOf(Taxed, anyAttributes), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* anyAttributes */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs.currency,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs.until,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs.rate,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs.value,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs.anyAttributes }, /* _fields */
        },
        { /* Finaldescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.currencyLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Final, currency), 0, 0, 0xffffffff, 0, 0, 0 }, /* currency */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.rateLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Final, rate), 0, 0, 0xffffffff, 0, 0, 0 }, /* rate */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_DECIMAL_TYPE, 0, WsOffsetOf(Final, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Finaldescs.currency,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Finaldescs.rate,
              (WS_FIELD_DESCRIPTION*)&restrict_a_xsdLocalDefinitions.globalTypes.Finaldescs.value }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:restrict-a", &restrict_a_xsdLocalDefinitions.dictionary.dict, 0), /* urn_restrict_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("code", &restrict_a_xsdLocalDefinitions.dictionary.dict, 1), /* codeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("m", &restrict_a_xsdLocalDefinitions.dictionary.dict, 2), /* mEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("ft", &restrict_a_xsdLocalDefinitions.dictionary.dict, 3), /* ftEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("", &restrict_a_xsdLocalDefinitions.dictionary.dict, 4), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("id", &restrict_a_xsdLocalDefinitions.dictionary.dict, 5), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("unit", &restrict_a_xsdLocalDefinitions.dictionary.dict, 6), /* unitLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("made", &restrict_a_xsdLocalDefinitions.dictionary.dict, 7), /* madeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("by", &restrict_a_xsdLocalDefinitions.dictionary.dict, 8), /* byLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("label", &restrict_a_xsdLocalDefinitions.dictionary.dict, 9), /* labelLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("note", &restrict_a_xsdLocalDefinitions.dictionary.dict, 10), /* noteLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("spare", &restrict_a_xsdLocalDefinitions.dictionary.dict, 11), /* spareLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Item", &restrict_a_xsdLocalDefinitions.dictionary.dict, 12), /* ItemTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Part", &restrict_a_xsdLocalDefinitions.dictionary.dict, 13), /* PartTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Screw", &restrict_a_xsdLocalDefinitions.dictionary.dict, 14), /* ScrewTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("width", &restrict_a_xsdLocalDefinitions.dictionary.dict, 15), /* widthLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("wood", &restrict_a_xsdLocalDefinitions.dictionary.dict, 16), /* woodLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Board", &restrict_a_xsdLocalDefinitions.dictionary.dict, 17), /* BoardTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Plank", &restrict_a_xsdLocalDefinitions.dictionary.dict, 18), /* PlankTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Stick", &restrict_a_xsdLocalDefinitions.dictionary.dict, 19), /* StickTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Open", &restrict_a_xsdLocalDefinitions.dictionary.dict, 20), /* OpenTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("style", &restrict_a_xsdLocalDefinitions.dictionary.dict, 21), /* styleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("size", &restrict_a_xsdLocalDefinitions.dictionary.dict, 22), /* sizeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Text", &restrict_a_xsdLocalDefinitions.dictionary.dict, 23), /* TextTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Heading", &restrict_a_xsdLocalDefinitions.dictionary.dict, 24), /* HeadingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("currency", &restrict_a_xsdLocalDefinitions.dictionary.dict, 25), /* currencyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("until", &restrict_a_xsdLocalDefinitions.dictionary.dict, 26), /* untilLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Price", &restrict_a_xsdLocalDefinitions.dictionary.dict, 27), /* PriceTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("rate", &restrict_a_xsdLocalDefinitions.dictionary.dict, 28), /* rateLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Taxed", &restrict_a_xsdLocalDefinitions.dictionary.dict, 29), /* TaxedTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Final", &restrict_a_xsdLocalDefinitions.dictionary.dict, 30), /* FinalTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Item_spare", &restrict_a_xsdLocalDefinitions.dictionary.dict, 31), /* Item_spareTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("item", &restrict_a_xsdLocalDefinitions.dictionary.dict, 32), /* itemLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("part", &restrict_a_xsdLocalDefinitions.dictionary.dict, 33), /* partLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("screw", &restrict_a_xsdLocalDefinitions.dictionary.dict, 34), /* screwLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("board", &restrict_a_xsdLocalDefinitions.dictionary.dict, 35), /* boardLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("plank", &restrict_a_xsdLocalDefinitions.dictionary.dict, 36), /* plankLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("stick", &restrict_a_xsdLocalDefinitions.dictionary.dict, 37), /* stickLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("open", &restrict_a_xsdLocalDefinitions.dictionary.dict, 38), /* openLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("heading", &restrict_a_xsdLocalDefinitions.dictionary.dict, 39), /* headingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("final", &restrict_a_xsdLocalDefinitions.dictionary.dict, 40), /* finalLocalName */
        },
        { { 0x4d322dfe, 0xe4c7, 0x5a54, { 0xb1, 0x04, 0xe9, 0xe5, 0xc1, 0xf4, 0x56, 0xb1 } }, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings, 41, TRUE }, /* dict */
    },
};

/* Descriptions */

const _restrict_a_xsd restrict_a_xsd = {
    { /* globalAttributes */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.codeLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_INT32_TYPE, 0 }, /* code */
    },
    { /* globalTypes */
        { sizeof(Item), __alignof(Item), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Itemdescs._fields, 10, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.ItemTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, 0 }, /* Item */
        { sizeof(Part), __alignof(Part), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Partdescs._fields, 7, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.PartTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, (WS_STRUCT_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Partdescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Part */
        { sizeof(Screw), __alignof(Screw), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Screwdescs._fields, 5, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.ScrewTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Screw */
        { sizeof(Board), __alignof(Board), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Boarddescs._fields, 10, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.BoardTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, (WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Part, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Board */
        { sizeof(Plank), __alignof(Plank), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Plankdescs._fields, 8, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.PlankTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Plank */
        { sizeof(Stick), __alignof(Stick), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Stickdescs._fields, 7, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.StickTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Stick */
        { sizeof(Open), __alignof(Open), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Opendescs._fields, 7, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.OpenTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, 0 }, /* Open */
        { sizeof(Text), __alignof(Text), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Textdescs._fields, 3, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.TextTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Text */
        { sizeof(Heading), __alignof(Heading), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Headingdescs._fields, 3, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.HeadingTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Heading */
        { sizeof(Price), __alignof(Price), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Pricedescs._fields, 4, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.PriceTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, 0 }, /* Price */
        { sizeof(Taxed), __alignof(Taxed), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Taxeddescs._fields, 5, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.TaxedTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, 0 }, /* Taxed */
        { sizeof(Final), __alignof(Final), (WS_FIELD_DESCRIPTION**)restrict_a_xsdLocalDefinitions.globalTypes.Finaldescs._fields, 3, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.FinalTypeName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Final */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_WSZ_TYPE, 0 }, /* label */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.itemLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Item }, /* item */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.partLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Part }, /* part */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.screwLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Screw }, /* screw */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.boardLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Board }, /* board */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.plankLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Plank }, /* plank */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.stickLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Stick }, /* stick */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.openLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Open }, /* open */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.headingLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Heading }, /* heading */
        { (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.finalLocalName, (WS_XML_STRING*)&restrict_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_restrict_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Final }, /* final */
    },
    { /* externallyReferencedTypes */
        { (WS_ENUM_VALUE*)restrict_a_xsdLocalDefinitions.globalElements.Item_unitdescs._enumValues, 2, 2, (ULONG*)restrict_a_xsdLocalDefinitions.globalElements.Item_unitdescs._nameIndices }, /* Item_unit */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Part::Part() : _type((WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Part), label(), id(), code(), unit(), made(), by()
{
}

Part::Part(const WS_STRUCT_DESCRIPTION* type) : _type(type), label(), id(), code(), unit(), made(), by()
{
}

struct Board* WINAPI Part::AsBoard()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Board)
        type = type->parentType;
    return type != 0 ? (struct Board*)this : 0;
}

Board::Board() : ::Part((WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Board), wood(), code1(), width()
{
}

#else
void WINAPI Part_Init(struct Part* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Part;
}

struct Board* WINAPI Part_AsBoard(struct Part* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Board)
        type = type->parentType;
    return type != 0 ? (struct Board*)_this : 0;
}

void WINAPI Board_Init(struct Board* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&restrict_a_xsd.globalTypes.Board;
}

#endif

#ifdef __cplusplus
}
#endif
