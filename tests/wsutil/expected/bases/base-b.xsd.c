#include "WebServices.h"
#include "base-a.xsd.h"
#include "base-b.xsd.h"

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

typedef struct _base_b_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION form;
            WS_FIELD_DESCRIPTION pages;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[3];
        } LongTextdescs;
    } globalTypes;
    struct {
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION colour;
            WS_FIELD_DESCRIPTION data;
            struct {
                WS_UNION_FIELD_DESCRIPTION one;
                WS_UNION_FIELD_DESCRIPTION two;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[4];
        } _deriveddescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING formLocalName;
            WS_XML_STRING pagesLocalName;
            WS_XML_STRING urn_base_bNamespace;
            WS_XML_STRING LongTextTypeName;
            WS_XML_STRING colourLocalName;
            WS_XML_STRING urn_base_aNamespace;
            WS_XML_STRING dataLocalName;
            WS_XML_STRING oneLocalName;
            WS_XML_STRING twoLocalName;
            WS_XML_STRING _derivedTypeName;
            WS_XML_STRING derivedLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _base_b_xsdLocalDefinitions;

static const _base_b_xsdLocalDefinitions base_b_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* LongTextdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.formLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Text_form, WsOffsetOf(LongText, form), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* form */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.pagesLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(LongText, pages), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* pages */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(LongText, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalTypes.LongTextdescs.form,
              (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalTypes.LongTextdescs.pages,
              (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalTypes.LongTextdescs.value }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _deriveddescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(_derived, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.colourLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Base_colour, WsOffsetOf(_derived, WSUTIL_INHERITED(_base, colour)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* colour */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.dataLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Base_data, WsOffsetOf(_derived, WSUTIL_INHERITED(_base, data)), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* data */
            { /* _choiceChoices */
                { Base_choice_one, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.oneLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Base_one, WsOffsetOf(Base_choice, value.one), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* one */
                { Base_choice_two, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.twoLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Base_choice, value.two), 0, 0, 0xffffffff, 0, 0, 0 } }, /* two */
                { (WS_UNION_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs._choiceChoices.one,
                  (WS_UNION_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs._choiceChoices.two }, /* _unionFields */
                { sizeof(Base_choice), __alignof(Base_choice), (WS_UNION_FIELD_DESCRIPTION**)base_b_xsdLocalDefinitions.globalElements._deriveddescs._choiceChoices._unionFields, 2, WsOffsetOf(Base_choice, selector), Base_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs._choiceChoices._unionDesc, WsOffsetOf(_derived, WSUTIL_INHERITED(_base, choice)), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs._typeField,
              (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs.colour,
              (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs.data,
              (WS_FIELD_DESCRIPTION*)&base_b_xsdLocalDefinitions.globalElements._deriveddescs.choice }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &base_b_xsdLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("form", &base_b_xsdLocalDefinitions.dictionary.dict, 1), /* formLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("pages", &base_b_xsdLocalDefinitions.dictionary.dict, 2), /* pagesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:base-b", &base_b_xsdLocalDefinitions.dictionary.dict, 3), /* urn_base_bNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("LongText", &base_b_xsdLocalDefinitions.dictionary.dict, 4), /* LongTextTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("colour", &base_b_xsdLocalDefinitions.dictionary.dict, 5), /* colourLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:base-a", &base_b_xsdLocalDefinitions.dictionary.dict, 6), /* urn_base_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("data", &base_b_xsdLocalDefinitions.dictionary.dict, 7), /* dataLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("one", &base_b_xsdLocalDefinitions.dictionary.dict, 8), /* oneLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("two", &base_b_xsdLocalDefinitions.dictionary.dict, 9), /* twoLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_derived", &base_b_xsdLocalDefinitions.dictionary.dict, 10), /* _derivedTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("derived", &base_b_xsdLocalDefinitions.dictionary.dict, 11), /* derivedLocalName */
        },
        { { 0x7e987dc6, 0x0b65, 0x5113, { 0xa3, 0x9c, 0x63, 0x58, 0x91, 0x66, 0x2a, 0x40 } }, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings, 12, TRUE }, /* dict */
    },
};

/* Descriptions */

const _base_b_xsd base_b_xsd = {
    { /* globalTypes */
        { sizeof(LongText), __alignof(LongText), (WS_FIELD_DESCRIPTION**)base_b_xsdLocalDefinitions.globalTypes.LongTextdescs._fields, 3, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.LongTextTypeName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_bNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* LongText */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.derivedLocalName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_bNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&base_b_xsd.externallyReferencedTypes._derived }, /* derived */
    },
    { /* externallyReferencedTypes */
        { sizeof(_derived), __alignof(_derived), (WS_FIELD_DESCRIPTION**)base_b_xsdLocalDefinitions.globalElements._deriveddescs._fields, 4, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings._derivedTypeName, (WS_XML_STRING*)&base_b_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_bNamespace, (WS_STRUCT_DESCRIPTION*)&base_a_xsd.globalTypes.Base, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _derived */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
_derived::_derived() : ::Base((WS_STRUCT_DESCRIPTION*)&base_b_xsd.externallyReferencedTypes._derived)
{
}

#else
void WINAPI _derived_Init(struct _derived* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&base_b_xsd.externallyReferencedTypes._derived;
}

#endif

#ifdef __cplusplus
}
#endif
