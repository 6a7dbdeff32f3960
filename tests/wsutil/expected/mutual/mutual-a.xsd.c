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

typedef struct _mutual_a_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Sizedescs;
        struct {
            WS_FIELD_DESCRIPTION size;
            WS_FIELD_DESCRIPTION tint;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Cupdescs;
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
            WS_FIELD_DESCRIPTION* _fields[5];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Mugdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING smallEnumName;
            WS_XML_STRING largeEnumName;
            WS_XML_STRING urn_mutual_aNamespace;
            WS_XML_STRING sizeLocalName;
            WS_XML_STRING tintLocalName;
            WS_XML_STRING CupTypeName;
            WS_XML_STRING urn_mutual_bNamespace;
            WS_XML_STRING sizesLocalName;
            WS_XML_STRING handlesLocalName;
            WS_XML_STRING lidLocalName;
            WS_XML_STRING MugTypeName;
            WS_XML_STRING mugLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _mutual_a_xsdLocalDefinitions;

static const _mutual_a_xsdLocalDefinitions mutual_a_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Sizedescs */
            { { Sizesmall, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.smallEnumName },
              { Sizelarge, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.largeEnumName } }, /* _enumValues */
            { 1,
              0 }, /* _nameIndices */
        },
        { /* Cupdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Cup, size), 0, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.tintLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_b_xsd.globalTypes.Tint, WsOffsetOf(Cup, tint), 0, 0, 0xffffffff, 0, 0, 0 }, /* tint */
            { (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Cupdescs.size,
              (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Cupdescs.tint }, /* _fields */
        },
        { /* Mugdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Mug, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Mug, WSUTIL_INHERITED(_base, size)), 0, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { /* _choiceChoices */
                { Vessel_choice_tint, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.tintLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_b_xsd.globalTypes.Tint, WsOffsetOf(Vessel_choice, value.tint), 0, 0, 0xffffffff, 0, 0, 0 } }, /* tint */
                { Vessel_choice_sizes, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.sizesLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_bNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&mutual_a_xsd.globalTypes.Size, WsOffsetOf(Vessel_choice, value.sizes), 0, 0, 0xffffffff, 0, 0, 0 } }, /* sizes */
                { (WS_UNION_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._choiceChoices.tint,
                  (WS_UNION_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._choiceChoices.sizes }, /* _unionFields */
                { sizeof(Vessel_choice), __alignof(Vessel_choice), (WS_UNION_FIELD_DESCRIPTION**)mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._choiceChoices._unionFields, 2, WsOffsetOf(Vessel_choice, selector), Vessel_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._choiceChoices._unionDesc, WsOffsetOf(Mug, WSUTIL_INHERITED(_base, choice)), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.handlesLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Mug, handles), 0, 0, 0xffffffff, 0, 0, 0 }, /* handles */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.lidLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Lid, WsOffsetOf(Mug, lid), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* lid */
            { (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs.size,
              (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs.choice,
              (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs.handles,
              (WS_FIELD_DESCRIPTION*)&mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs.lid }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug }, /* _subTypes */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("small", &mutual_a_xsdLocalDefinitions.dictionary.dict, 0), /* smallEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("large", &mutual_a_xsdLocalDefinitions.dictionary.dict, 1), /* largeEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:mutual-a", &mutual_a_xsdLocalDefinitions.dictionary.dict, 2), /* urn_mutual_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("size", &mutual_a_xsdLocalDefinitions.dictionary.dict, 3), /* sizeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("tint", &mutual_a_xsdLocalDefinitions.dictionary.dict, 4), /* tintLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Cup", &mutual_a_xsdLocalDefinitions.dictionary.dict, 5), /* CupTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:mutual-b", &mutual_a_xsdLocalDefinitions.dictionary.dict, 6), /* urn_mutual_bNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("sizes", &mutual_a_xsdLocalDefinitions.dictionary.dict, 7), /* sizesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("handles", &mutual_a_xsdLocalDefinitions.dictionary.dict, 8), /* handlesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("lid", &mutual_a_xsdLocalDefinitions.dictionary.dict, 9), /* lidLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Mug", &mutual_a_xsdLocalDefinitions.dictionary.dict, 10), /* MugTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("mug", &mutual_a_xsdLocalDefinitions.dictionary.dict, 11), /* mugLocalName */
        },
        { { 0xf3c658ea, 0x61cd, 0x5efb, { 0xbb, 0x4f, 0x70, 0xb3, 0x86, 0xd7, 0x80, 0xbc } }, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings, 12, TRUE }, /* dict */
    },
};

/* Descriptions */

const _mutual_a_xsd mutual_a_xsd = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)mutual_a_xsdLocalDefinitions.globalTypes.Sizedescs._enumValues, 2, 5, (ULONG*)mutual_a_xsdLocalDefinitions.globalTypes.Sizedescs._nameIndices }, /* Size */
        { sizeof(Cup), __alignof(Cup), (WS_FIELD_DESCRIPTION**)mutual_a_xsdLocalDefinitions.globalTypes.Cupdescs._fields, 2, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.CupTypeName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Cup */
        { sizeof(Mug), __alignof(Mug), (WS_FIELD_DESCRIPTION**)mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._fields, 5, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.MugTypeName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Vessel, (WS_STRUCT_DESCRIPTION**)mutual_a_xsdLocalDefinitions.globalTypes.Mugdescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Mug */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.mugLocalName, (WS_XML_STRING*)&mutual_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_mutual_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug }, /* mug */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Mug::Mug() : ::Vessel((WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug), handles(), lid()
{
}

Mug::Mug(const WS_STRUCT_DESCRIPTION* type) : ::Vessel(type), handles(), lid()
{
}

struct Jug* WINAPI Mug::AsJug()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug)
        type = type->parentType;
    return type != 0 ? (struct Jug*)this : 0;
}

#else
void WINAPI Mug_Init(struct Mug* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&mutual_a_xsd.globalTypes.Mug;
}

struct Jug* WINAPI Mug_AsJug(struct Mug* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_base._type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&mutual_b_xsd.globalTypes.Jug)
        type = type->parentType;
    return type != 0 ? (struct Jug*)_this : 0;
}

#endif

#ifdef __cplusplus
}
#endif
