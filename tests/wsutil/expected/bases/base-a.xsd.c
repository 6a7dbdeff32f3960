#include "WebServices.h"
#include "base-a.xsd.h"
#include "base-b.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _base_a_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Base_colourdescs;
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Text_formdescs;
        struct {
            WS_FIELD_DESCRIPTION object;
            WS_FIELD_DESCRIPTION size;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Base_datadescs;
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION b;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Base_onedescs;
    } globalElements;
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
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Basedescs;
        struct {
            WS_FIELD_DESCRIPTION form;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Textdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING redEnumName;
            WS_XML_STRING blueEnumName;
            WS_XML_STRING plainEnumName;
            WS_XML_STRING richEnumName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING colourLocalName;
            WS_XML_STRING urn_base_aNamespace;
            WS_XML_STRING dataLocalName;
            WS_XML_STRING oneLocalName;
            WS_XML_STRING twoLocalName;
            WS_XML_STRING BaseTypeName;
            WS_XML_STRING formLocalName;
            WS_XML_STRING TextTypeName;
            WS_XML_STRING objectLocalName;
            WS_XML_STRING sizeLocalName;
            WS_XML_STRING Base_dataTypeName;
            WS_XML_STRING aLocalName;
            WS_XML_STRING bLocalName;
            WS_XML_STRING Base_oneTypeName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _base_a_xsdLocalDefinitions;

static const _base_a_xsdLocalDefinitions base_a_xsdLocalDefinitions = {
    { /* globalElements */
        { /* Base_colourdescs */
            { { Base_colourred, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.redEnumName },
              { Base_colourblue, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.blueEnumName } }, /* _enumValues */
            { 0,
              1 }, /* _nameIndices */
        },
        { /* Text_formdescs */
            { { Text_formplain, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.plainEnumName },
              { Text_formrich, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.richEnumName } }, /* _enumValues */
            { 1,
              0 }, /* _nameIndices */
        },
        { /* Base_datadescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.objectLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Base_data, object), 0, 0, 0xffffffff, 0, 0, 0 }, /* object */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.sizeLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Base_data, size), 0, 0, 0xffffffff, 0, 0, 0 }, /* size */
            { (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalElements.Base_datadescs.object,
              (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalElements.Base_datadescs.size }, /* _fields */
        },
        { /* Base_onedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Base_one, a), 0, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Base_one, b), 0, 0, 0xffffffff, 0, 0, 0 }, /* b */
            { (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalElements.Base_onedescs.a,
              (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalElements.Base_onedescs.b }, /* _fields */
        },
    },
    { /* globalTypes */
        { /* Basedescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Base, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.colourLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Base_colour, WsOffsetOf(Base, colour), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* colour */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.dataLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Base_data, WsOffsetOf(Base, data), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* data */
            { /* _choiceChoices */
                { Base_choice_one, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.oneLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Base_one, WsOffsetOf(Base_choice, value.one), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* one */
                { Base_choice_two, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.twoLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Base_choice, value.two), 0, 0, 0xffffffff, 0, 0, 0 } }, /* two */
                { (WS_UNION_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs._choiceChoices.one,
                  (WS_UNION_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs._choiceChoices.two }, /* _unionFields */
                { sizeof(Base_choice), __alignof(Base_choice), (WS_UNION_FIELD_DESCRIPTION**)base_a_xsdLocalDefinitions.globalTypes.Basedescs._choiceChoices._unionFields, 2, WsOffsetOf(Base_choice, selector), Base_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs._choiceChoices._unionDesc, WsOffsetOf(Base, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs._typeField,
              (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs.colour,
              (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs.data,
              (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Basedescs.choice }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&base_b_xsd.externallyReferencedTypes._derived }, /* _subTypes */
        },
        { /* Textdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.formLocalName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&base_a_xsd.externallyReferencedTypes.Text_form, WsOffsetOf(Text, form), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* form */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(Text, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Textdescs.form,
              (WS_FIELD_DESCRIPTION*)&base_a_xsdLocalDefinitions.globalTypes.Textdescs.value }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("red", &base_a_xsdLocalDefinitions.dictionary.dict, 0), /* redEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("blue", &base_a_xsdLocalDefinitions.dictionary.dict, 1), /* blueEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("plain", &base_a_xsdLocalDefinitions.dictionary.dict, 2), /* plainEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("rich", &base_a_xsdLocalDefinitions.dictionary.dict, 3), /* richEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("", &base_a_xsdLocalDefinitions.dictionary.dict, 4), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("colour", &base_a_xsdLocalDefinitions.dictionary.dict, 5), /* colourLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:base-a", &base_a_xsdLocalDefinitions.dictionary.dict, 6), /* urn_base_aNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("data", &base_a_xsdLocalDefinitions.dictionary.dict, 7), /* dataLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("one", &base_a_xsdLocalDefinitions.dictionary.dict, 8), /* oneLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("two", &base_a_xsdLocalDefinitions.dictionary.dict, 9), /* twoLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Base", &base_a_xsdLocalDefinitions.dictionary.dict, 10), /* BaseTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("form", &base_a_xsdLocalDefinitions.dictionary.dict, 11), /* formLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Text", &base_a_xsdLocalDefinitions.dictionary.dict, 12), /* TextTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("object", &base_a_xsdLocalDefinitions.dictionary.dict, 13), /* objectLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("size", &base_a_xsdLocalDefinitions.dictionary.dict, 14), /* sizeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Base_data", &base_a_xsdLocalDefinitions.dictionary.dict, 15), /* Base_dataTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("a", &base_a_xsdLocalDefinitions.dictionary.dict, 16), /* aLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("b", &base_a_xsdLocalDefinitions.dictionary.dict, 17), /* bLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Base_one", &base_a_xsdLocalDefinitions.dictionary.dict, 18), /* Base_oneTypeName */
        },
        { { 0x0dc7be71, 0x631f, 0x5515, { 0xb2, 0x15, 0x27, 0x9c, 0x70, 0x57, 0x58, 0x12 } }, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings, 19, TRUE }, /* dict */
    },
};

/* Descriptions */

const _base_a_xsd base_a_xsd = {
    { /* globalTypes */
        { sizeof(Base), __alignof(Base), (WS_FIELD_DESCRIPTION**)base_a_xsdLocalDefinitions.globalTypes.Basedescs._fields, 4, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.BaseTypeName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, 0, (WS_STRUCT_DESCRIPTION**)base_a_xsdLocalDefinitions.globalTypes.Basedescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Base */
        { sizeof(Text), __alignof(Text), (WS_FIELD_DESCRIPTION**)base_a_xsdLocalDefinitions.globalTypes.Textdescs._fields, 2, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.TextTypeName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Text */
    },
    { /* externallyReferencedTypes */
        { (WS_ENUM_VALUE*)base_a_xsdLocalDefinitions.globalElements.Base_colourdescs._enumValues, 2, 4, (ULONG*)base_a_xsdLocalDefinitions.globalElements.Base_colourdescs._nameIndices }, /* Base_colour */
        { (WS_ENUM_VALUE*)base_a_xsdLocalDefinitions.globalElements.Text_formdescs._enumValues, 2, 5, (ULONG*)base_a_xsdLocalDefinitions.globalElements.Text_formdescs._nameIndices }, /* Text_form */
        { sizeof(Base_data), __alignof(Base_data), (WS_FIELD_DESCRIPTION**)base_a_xsdLocalDefinitions.globalElements.Base_datadescs._fields, 2, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.Base_dataTypeName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Base_data */
        { sizeof(Base_one), __alignof(Base_one), (WS_FIELD_DESCRIPTION**)base_a_xsdLocalDefinitions.globalElements.Base_onedescs._fields, 2, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.Base_oneTypeName, (WS_XML_STRING*)&base_a_xsdLocalDefinitions.dictionary.xmlStrings.urn_base_aNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Base_one */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Base::Base() : _type((WS_STRUCT_DESCRIPTION*)&base_a_xsd.globalTypes.Base), data(), choice(), colour()
{
}

Base::Base(const WS_STRUCT_DESCRIPTION* type) : _type(type), data(), choice(), colour()
{
}

struct _derived* WINAPI Base::As_derived()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&base_b_xsd.externallyReferencedTypes._derived)
        type = type->parentType;
    return type != 0 ? (struct _derived*)this : 0;
}

#else
void WINAPI Base_Init(struct Base* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&base_a_xsd.globalTypes.Base;
}

struct _derived* WINAPI Base_As_derived(struct Base* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&base_b_xsd.externallyReferencedTypes._derived)
        type = type->parentType;
    return type != 0 ? (struct _derived*)_this : 0;
}

#endif

#ifdef __cplusplus
}
#endif
