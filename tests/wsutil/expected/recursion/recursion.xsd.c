#include "WebServices.h"
#include "recursion.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _recursion_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION datatype;
            BOOL _maskValue;
            WS_DEFAULT_VALUE _maskDefault;
            WS_FIELD_DESCRIPTION mask;
            WS_FIELD_DESCRIPTION note;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[4];
        } Entitydescs;
        struct {
            WS_FIELD_DESCRIPTION datatype;
            BOOL _maskValue;
            WS_DEFAULT_VALUE _maskDefault;
            WS_FIELD_DESCRIPTION mask;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[3];
        } EntityIntdescs;
    } globalTypes;
    struct {
        struct {
            struct {
                WS_UNION_FIELD_DESCRIPTION block;
                WS_UNION_FIELD_DESCRIPTION Inline;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _blockdescs;
        struct {
            struct {
                WS_UNION_FIELD_DESCRIPTION block;
                WS_UNION_FIELD_DESCRIPTION Inline;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _block_inlinedescs;
        struct {
            WS_FIELD_DESCRIPTION row;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _tabledescs;
        struct {
            WS_FIELD_DESCRIPTION row;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _table_rowdescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING _Namespace;
            WS_XML_STRING datatypeLocalName;
            WS_XML_STRING maskLocalName;
            WS_XML_STRING noteLocalName;
            WS_XML_STRING urn_recursionNamespace;
            WS_XML_STRING EntityTypeName;
            WS_XML_STRING EntityIntTypeName;
            WS_XML_STRING blockLocalName;
            WS_XML_STRING inlineLocalName;
            WS_XML_STRING _blockTypeName;
            WS_XML_STRING _block_inlineTypeName;
            WS_XML_STRING rowLocalName;
            WS_XML_STRING _tableTypeName;
            WS_XML_STRING _table_rowTypeName;
            WS_XML_STRING tableLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _recursion_xsdLocalDefinitions;

static const _recursion_xsdLocalDefinitions recursion_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Entitydescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.datatypeLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Entity, datatype), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* datatype */
            FALSE, /* _maskValue */
            { (void*)&recursion_xsdLocalDefinitions.globalTypes.Entitydescs._maskValue, sizeof(BOOL) }, /* _maskDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.maskLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_BOOL_TYPE, 0, WsOffsetOf(Entity, mask), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&recursion_xsdLocalDefinitions.globalTypes.Entitydescs._maskDefault, 0xffffffff, 0, 0, 0 }, /* mask */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.noteLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Entity, note), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* note */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(Entity, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.Entitydescs.datatype,
              (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.Entitydescs.mask,
              (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.Entitydescs.note,
              (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.Entitydescs.value }, /* _fields */
        },
        { /* EntityIntdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.datatypeLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(EntityInt, datatype), 0, 0, 0xffffffff, 0, 0, 0 }, /* datatype */
            FALSE, /* _maskValue */
            { (void*)&recursion_xsdLocalDefinitions.globalTypes.EntityIntdescs._maskValue, sizeof(BOOL) }, /* _maskDefault */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.maskLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_BOOL_TYPE, 0, WsOffsetOf(EntityInt, mask), WS_FIELD_OPTIONAL, (WS_DEFAULT_VALUE*)&recursion_xsdLocalDefinitions.globalTypes.EntityIntdescs._maskDefault, 0xffffffff, 0, 0, 0 }, /* mask */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(EntityInt, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.EntityIntdescs.datatype,
              (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.EntityIntdescs.mask,
              (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalTypes.EntityIntdescs.value }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _blockdescs */
            { /* _choiceChoices */
                { _block_choice_block, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.blockLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._blockdescs._structDesc, WsOffsetOf(_block_choice, value.block), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* block */
                { _block_choice_Inline, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.inlineLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._structDesc, WsOffsetOf(_block_choice, value.Inline), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* Inline */
                { (WS_UNION_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._blockdescs._choiceChoices.block,
                  (WS_UNION_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._blockdescs._choiceChoices.Inline }, /* _unionFields */
                { sizeof(_block_choice), __alignof(_block_choice), (WS_UNION_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalElements._blockdescs._choiceChoices._unionFields, 2, WsOffsetOf(_block_choice, selector), _block_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&recursion_xsdLocalDefinitions.globalElements._blockdescs._choiceChoices._unionDesc, WsOffsetOf(_block, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._blockdescs.choice }, /* _fields */
            { sizeof(_block), __alignof(_block), (WS_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalElements._blockdescs._fields, 1, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._blockTypeName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _block_inlinedescs */
            { /* _choiceChoices */
                { _block_inline_choice_block, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.blockLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._blockdescs._structDesc, WsOffsetOf(_block_inline_choice, value.block), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* block */
                { _block_inline_choice_Inline, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.inlineLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._structDesc, WsOffsetOf(_block_inline_choice, value.Inline), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* Inline */
                { (WS_UNION_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._choiceChoices.block,
                  (WS_UNION_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._choiceChoices.Inline }, /* _unionFields */
                { sizeof(_block_inline_choice), __alignof(_block_inline_choice), (WS_UNION_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._choiceChoices._unionFields, 2, WsOffsetOf(_block_inline_choice, selector), _block_inline_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._choiceChoices._unionDesc, WsOffsetOf(_block_inline, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._block_inlinedescs.choice }, /* _fields */
            { sizeof(_block_inline), __alignof(_block_inline), (WS_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalElements._block_inlinedescs._fields, 1, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._block_inlineTypeName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _tabledescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.rowLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._table_rowdescs._structDesc, WsOffsetOf(_table, row), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 }, /* row */
            { (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._tabledescs.row }, /* _fields */
            { sizeof(_table), __alignof(_table), (WS_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalElements._tabledescs._fields, 1, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._tableTypeName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _table_rowdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.rowLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._table_rowdescs._structDesc, WsOffsetOf(_table_row, row), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* row */
            { (WS_FIELD_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._table_rowdescs.row }, /* _fields */
            { sizeof(_table_row), __alignof(_table_row), (WS_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalElements._table_rowdescs._fields, 1, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings._table_rowTypeName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("", &recursion_xsdLocalDefinitions.dictionary.dict, 0), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("datatype", &recursion_xsdLocalDefinitions.dictionary.dict, 1), /* datatypeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("mask", &recursion_xsdLocalDefinitions.dictionary.dict, 2), /* maskLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("note", &recursion_xsdLocalDefinitions.dictionary.dict, 3), /* noteLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:recursion", &recursion_xsdLocalDefinitions.dictionary.dict, 4), /* urn_recursionNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Entity", &recursion_xsdLocalDefinitions.dictionary.dict, 5), /* EntityTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("EntityInt", &recursion_xsdLocalDefinitions.dictionary.dict, 6), /* EntityIntTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("block", &recursion_xsdLocalDefinitions.dictionary.dict, 7), /* blockLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("inline", &recursion_xsdLocalDefinitions.dictionary.dict, 8), /* inlineLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_block", &recursion_xsdLocalDefinitions.dictionary.dict, 9), /* _blockTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("_block_inline", &recursion_xsdLocalDefinitions.dictionary.dict, 10), /* _block_inlineTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("row", &recursion_xsdLocalDefinitions.dictionary.dict, 11), /* rowLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_table", &recursion_xsdLocalDefinitions.dictionary.dict, 12), /* _tableTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("_table_row", &recursion_xsdLocalDefinitions.dictionary.dict, 13), /* _table_rowTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("table", &recursion_xsdLocalDefinitions.dictionary.dict, 14), /* tableLocalName */
        },
        { { 0x73987c7f, 0x2dd7, 0x5e27, { 0xa5, 0x20, 0x10, 0xcf, 0xf7, 0x32, 0xf2, 0xa4 } }, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings, 15, TRUE }, /* dict */
    },
};

/* Descriptions */

const _recursion_xsd recursion_xsd = {
    { /* globalTypes */
        { sizeof(Entity), __alignof(Entity), (WS_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalTypes.Entitydescs._fields, 4, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.EntityTypeName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Entity */
        { sizeof(EntityInt), __alignof(EntityInt), (WS_FIELD_DESCRIPTION**)recursion_xsdLocalDefinitions.globalTypes.EntityIntdescs._fields, 3, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.EntityIntTypeName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* EntityInt */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.blockLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._blockdescs._structDesc }, /* block */
        { (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.tableLocalName, (WS_XML_STRING*)&recursion_xsdLocalDefinitions.dictionary.xmlStrings.urn_recursionNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&recursion_xsdLocalDefinitions.globalElements._tabledescs._structDesc }, /* table */
    },
};

#ifdef __cplusplus
}
#endif
