#include "WebServices.h"
#include "mutual-a.xsd.h"
#include "mutual-b.xsd.h"

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

typedef struct _mutual_b_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Tintdescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION size;
            struct {
                WS_UNION_FIELD_DESCRIPTION tint;
                WS_UNION_FIELD_DESCRIPTION sizes;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[3];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Vesseldescs;
        struct {
            WS_FIELD_DESCRIPTION on;
            WS_FIELD_DESCRIPTION cup;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Liddescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION size;
            struct {
                WS_UNION_FIELD_DESCRIPTION tint;
                WS_UNION_FIELD_DESCRIPTION sizes;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION handles;
            WS_FIELD_DESCRIPTION lid;
            WS_FIELD_DESCRIPTION spout;
            WS_FIELD_DESCRIPTION* _fields[6];
        } Jugdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING darkEnumName;
            WS_XML_STRING paleEnumName;
            WS_XML_STRING urn_mutual_bNamespace;
            WS_XML_STRING sizeLocalName;
            WS_XML_STRING tintLocalName;
            WS_XML_STRING sizesLocalName;
            WS_XML_STRING VesselTypeName;
            WS_XML_STRING onLocalName;
            WS_XML_STRING cupLocalName;
            WS_XML_STRING LidTypeName;
            WS_XML_STRING urn_mutual_aNamespace;
            WS_XML_STRING handlesLocalName;
            WS_XML_STRING lidLocalName;
            WS_XML_STRING spoutLocalName;
            WS_XML_STRING JugTypeName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _mutual_b_xsdLocalDefinitions;

static const _mutual_b_xsdLocalDefinitions mutual_b_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Tintdescs */
            { { Tintdark, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.darkEnumName },
              { Tintpale, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.paleEnumName } }, /* _enumValues */
            { 0,
              1 }, /* _nameIndices */
        },
        { /* Vesseldescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Vessel, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Vessel, size), 0, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { /* _choiceChoices */
                { Vessel_choice_tint, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.tintLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_b_xsd.globalTypes.Tint, WsOffsetOf(Vessel_choice, value.tint), 0, 0, 0xffffffff, 0, 0, 0 } }, /* tint */
                { Vessel_choice_sizes, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.sizesLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Vessel_choice, value.sizes), 0, 0, 0xffffffff, 0, 0, 0 } }, /* sizes */
                { (WS_UNION_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._choiceChoices.tint,
                  (WS_UNION_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._choiceChoices.sizes }, /* _unionFields */
                { sizeof(Vessel_choice), __alignof(Vessel_choice), (WS_UNION_FIELD_DESCRIPTION**)mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._choiceChoices._unionFields, 2, WsOffsetOf(Vessel_choice, selector), Vessel_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._choiceChoices._unionDesc, WsOffsetOf(Vessel, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._typeField,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs.size,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs.choice }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug }, /* _subTypes */
        },
        { /* Liddescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.onLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug, WsOffsetOf(Lid, on), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* on */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.cupLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Cup, WsOffsetOf(Lid, cup), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* cup */
            { (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Liddescs.on,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Liddescs.cup }, /* _fields */
        },
        { /* Jugdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Jug, WSUTIL_INHERITED(_base._base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Jug, WSUTIL_INHERITED(_base._base, size)), 0, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { /* _choiceChoices */
                { Vessel_choice_tint, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.tintLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_b_xsd.globalTypes.Tint, WsOffsetOf(Vessel_choice, value.tint), 0, 0, 0xffffffff, 0, 0, 0 } }, /* tint */
                { Vessel_choice_sizes, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.sizesLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Vessel_choice, value.sizes), 0, 0, 0xffffffff, 0, 0, 0 } }, /* sizes */
                { (WS_UNION_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs._choiceChoices.tint,
                  (WS_UNION_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs._choiceChoices.sizes }, /* _unionFields */
                { sizeof(Vessel_choice), __alignof(Vessel_choice), (WS_UNION_FIELD_DESCRIPTION**)mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs._choiceChoices._unionFields, 2, WsOffsetOf(Vessel_choice, selector), Vessel_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs._choiceChoices._unionDesc, WsOffsetOf(Jug, WSUTIL_INHERITED(_base._base, choice)), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.handlesLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Jug, WSUTIL_INHERITED(_base, handles)), 0, 0, 0xffffffff, 0, 0, 0 }, /* handles */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.lidLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Lid, WsOffsetOf(Jug, WSUTIL_INHERITED(_base, lid)), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* lid */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.spoutLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_BOOL_TYPE, 0, WsOffsetOf(Jug, spout), 0, 0, 0xffffffff, 0, 0, 0 }, /* spout */
            { (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs.size,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs.choice,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs.handles,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs.lid,
              (WS_FIELD_DESCRIPTION*)&mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs.spout }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("dark", &mutual_b_xsdLocalDefinitions.dictionary.dict, 0), /* darkEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("pale", &mutual_b_xsdLocalDefinitions.dictionary.dict, 1), /* paleEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:mutual-b", &mutual_b_xsdLocalDefinitions.dictionary.dict, 2), /* urn_mutual_bNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("size", &mutual_b_xsdLocalDefinitions.dictionary.dict, 3), /* sizeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("tint", &mutual_b_xsdLocalDefinitions.dictionary.dict, 4), /* tintLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("sizes", &mutual_b_xsdLocalDefinitions.dictionary.dict, 5), /* sizesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Vessel", &mutual_b_xsdLocalDefinitions.dictionary.dict, 6), /* VesselTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("on", &mutual_b_xsdLocalDefinitions.dictionary.dict, 7), /* onLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("cup", &mutual_b_xsdLocalDefinitions.dictionary.dict, 8), /* cupLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Lid", &mutual_b_xsdLocalDefinitions.dictionary.dict, 9), /* LidTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:mutual-a", &mutual_b_xsdLocalDefinitions.dictionary.dict, 10), /* urn_mutual_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("handles", &mutual_b_xsdLocalDefinitions.dictionary.dict, 11), /* handlesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("lid", &mutual_b_xsdLocalDefinitions.dictionary.dict, 12), /* lidLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("spout", &mutual_b_xsdLocalDefinitions.dictionary.dict, 13), /* spoutLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Jug", &mutual_b_xsdLocalDefinitions.dictionary.dict, 14), /* JugTypeName */
        },
        { { 0x1d53844d, 0x8813, 0x5f73, { 0x81, 0x3c, 0x9f, 0x74, 0x05, 0xbf, 0xfe, 0x6c } }, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings, 15, TRUE }, /* dict */
    },
};

/* Descriptions */

const _mutual_b_xsd mutual_b_xsd = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)mutual_b_xsdLocalDefinitions.globalTypes.Tintdescs._enumValues, 2, 4, (ULONG*)mutual_b_xsdLocalDefinitions.globalTypes.Tintdescs._nameIndices }, /* Tint */
        { sizeof(Vessel), __alignof(Vessel), (WS_FIELD_DESCRIPTION**)mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._fields, 3, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.VesselTypeName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, 0, (WS_STRUCT_DESCRIPTION**)mutual_b_xsdLocalDefinitions.globalTypes.Vesseldescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Vessel */
        { sizeof(Lid), __alignof(Lid), (WS_FIELD_DESCRIPTION**)mutual_b_xsdLocalDefinitions.globalTypes.Liddescs._fields, 2, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.LidTypeName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Lid */
        { sizeof(Jug), __alignof(Jug), (WS_FIELD_DESCRIPTION**)mutual_b_xsdLocalDefinitions.globalTypes.Jugdescs._fields, 6, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.JugTypeName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, (WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Jug */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.lidLocalName, (WS_XML_STRING*)&mutual_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Lid }, /* lid */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Vessel::Vessel() : _type((WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Vessel), size(), choice()
{
}

Vessel::Vessel(const WS_STRUCT_DESCRIPTION* type) : _type(type), size(), choice()
{
}

struct Mug* WINAPI Vessel::AsMug()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug)
        type = type->parentType;
    return type != 0 ? (struct Mug*)this : 0;
}

struct Jug* WINAPI Vessel::AsJug()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug)
        type = type->parentType;
    return type != 0 ? (struct Jug*)this : 0;
}

Jug::Jug() : ::Mug((WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug), spout()
{
}

#else
void WINAPI Vessel_Init(struct Vessel* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Vessel;
}

struct Mug* WINAPI Vessel_AsMug(struct Vessel* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug)
        type = type->parentType;
    return type != 0 ? (struct Mug*)_this : 0;
}

struct Jug* WINAPI Vessel_AsJug(struct Vessel* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug)
        type = type->parentType;
    return type != 0 ? (struct Jug*)_this : 0;
}

void WINAPI Jug_Init(struct Jug* _this)
{
    _this->_base._base._type = (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug;
}

#endif

#ifdef __cplusplus
}
#endif
