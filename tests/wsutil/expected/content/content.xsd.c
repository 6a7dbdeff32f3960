#include "WebServices.h"
#include "content.xsd.h"

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

typedef struct _content_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[2];
            ULONG _nameIndices[2];
        } Mooddescs;
        struct {
            WS_FIELD_DESCRIPTION x;
            WS_FIELD_DESCRIPTION y;
            WS_FIELD_DESCRIPTION* _fields[2];
        } GroupOnlydescs;
        struct {
            WS_FIELD_DESCRIPTION x;
            WS_FIELD_DESCRIPTION y;
            WS_FIELD_DESCRIPTION z;
            WS_FIELD_DESCRIPTION* _fields[3];
        } GroupMaybedescs;
        struct {
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[1];
        } GroupOftendescs;
        struct {
            WS_FIELD_DESCRIPTION n;
            struct {
                WS_UNION_FIELD_DESCRIPTION a;
                WS_UNION_FIELD_DESCRIPTION b;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[2];
        } GroupOfChoicedescs;
        struct {
            struct {
                WS_UNION_FIELD_DESCRIPTION a;
                WS_UNION_FIELD_DESCRIPTION b;
                WS_UNION_FIELD_DESCRIPTION c;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[3];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ChoiceOfGroupsdescs;
        struct {
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ChoiceOfPairsdescs;
        struct {
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ChoiceOfManydescs;
        struct {
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ChoiceOfSamedescs;
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ChoiceOfNonedescs;
        struct {
            struct {
                WS_UNION_FIELD_DESCRIPTION a;
                WS_UNION_FIELD_DESCRIPTION any;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_ITEM_RANGE _choiceItemRange;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[1];
        } FewChoicesdescs;
        struct {
            WS_FIELD_DESCRIPTION any;
            WS_FIELD_DESCRIPTION any1;
            WS_FIELD_DESCRIPTION any2;
            WS_FIELD_DESCRIPTION any3;
            WS_FIELD_DESCRIPTION* _fields[4];
        } Namespacesdescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION* _subTypes[2];
        } MixedBasedescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[3];
        } MixedDeriveddescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[2];
        } OfBufferdescs;
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[1];
        } OfAnydescs;
        struct {
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Pricedescs;
        struct {
            WS_FIELD_DESCRIPTION unit;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[2];
        } LowPricedescs;
        struct {
            WS_FIELD_DESCRIPTION of;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Leveldescs;
        struct {
            WS_FIELD_DESCRIPTION z;
            WS_FIELD_DESCRIPTION* _fields[1];
        } RestrictedPairdescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Emptydescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[2];
        } MixedOfEmptydescs;
    } globalTypes;
    struct {
        struct {
            WS_ITEM_RANGE _levelItemRange;
            WS_FIELD_DESCRIPTION level;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _levelsdescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING goodEnumName;
            WS_XML_STRING badEnumName;
            WS_XML_STRING urn_contentNamespace;
            WS_XML_STRING xLocalName;
            WS_XML_STRING yLocalName;
            WS_XML_STRING GroupOnlyTypeName;
            WS_XML_STRING zLocalName;
            WS_XML_STRING GroupMaybeTypeName;
            WS_XML_STRING GroupOftenTypeName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING nLocalName;
            WS_XML_STRING aLocalName;
            WS_XML_STRING bLocalName;
            WS_XML_STRING GroupOfChoiceTypeName;
            WS_XML_STRING cLocalName;
            WS_XML_STRING ChoiceOfGroupsTypeName;
            WS_XML_STRING ChoiceOfPairsTypeName;
            WS_XML_STRING ChoiceOfManyTypeName;
            WS_XML_STRING ChoiceOfSameTypeName;
            WS_XML_STRING ChoiceOfNoneTypeName;
            WS_XML_STRING FewChoicesTypeName;
            WS_XML_STRING urn_oneNamespace;
            WS_XML_STRING NamespacesTypeName;
            WS_XML_STRING MixedBaseTypeName;
            WS_XML_STRING MixedDerivedTypeName;
            WS_XML_STRING OfBufferTypeName;
            WS_XML_STRING OfAnyTypeName;
            WS_XML_STRING unitLocalName;
            WS_XML_STRING PriceTypeName;
            WS_XML_STRING LowPriceTypeName;
            WS_XML_STRING ofLocalName;
            WS_XML_STRING LevelTypeName;
            WS_XML_STRING RestrictedPairTypeName;
            WS_XML_STRING EmptyTypeName;
            WS_XML_STRING MixedOfEmptyTypeName;
            WS_XML_STRING levelLocalName;
            WS_XML_STRING _levelsTypeName;
            WS_XML_STRING mixedLocalName;
            WS_XML_STRING emptyLocalName;
            WS_XML_STRING ofAnyLocalName;
            WS_XML_STRING restrictedLocalName;
            WS_XML_STRING groupMaybeLocalName;
            WS_XML_STRING groupOfChoiceLocalName;
            WS_XML_STRING fewChoicesLocalName;
            WS_XML_STRING namespacesLocalName;
            WS_XML_STRING groupOftenLocalName;
            WS_XML_STRING lowPriceLocalName;
            WS_XML_STRING levelsLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _content_xsdLocalDefinitions;

static const _content_xsdLocalDefinitions content_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Mooddescs */
            { { Moodgood, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.goodEnumName },
              { Moodbad, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.badEnumName } }, /* _enumValues */
            { 1,
              0 }, /* _nameIndices */
        },
        { /* GroupOnlydescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupOnly, x), 0, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.yLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupOnly, y), 0, 0, 0xffffffff, 0, 0, 0 }, /* y */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOnlydescs.x,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOnlydescs.y }, /* _fields */
        },
        { /* GroupMaybedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupMaybe, x), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.yLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupMaybe, y), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* y */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.zLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupMaybe, z), 0, 0, 0xffffffff, 0, 0, 0 }, /* z */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupMaybedescs.x,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupMaybedescs.y,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupMaybedescs.z }, /* _fields */
        },
        { /* GroupOftendescs */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(GroupOften, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOftendescs.content }, /* _fields */
        },
        { /* GroupOfChoicedescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.nLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupOfChoice, n), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* n */
            { /* _choiceChoices */
                { GroupOfChoice_choice_a, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(GroupOfChoice_choice, value.a), 0, 0, 0xffffffff, 0, 0, 0 } }, /* a */
                { GroupOfChoice_choice_b, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(GroupOfChoice_choice, value.b), 0, 0, 0xffffffff, 0, 0, 0 } }, /* b */
                { (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs._choiceChoices.a,
                  (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs._choiceChoices.b }, /* _unionFields */
                { sizeof(GroupOfChoice_choice), __alignof(GroupOfChoice_choice), (WS_UNION_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs._choiceChoices._unionFields, 2, WsOffsetOf(GroupOfChoice_choice, selector), GroupOfChoice_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs._choiceChoices._unionDesc, WsOffsetOf(GroupOfChoice, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs.n,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs.choice }, /* _fields */
        },
        { /* ChoiceOfGroupsdescs */
            { /* _choiceChoices */
                { ChoiceOfGroups_choice_a, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ChoiceOfGroups_choice, value.a), 0, 0, 0xffffffff, 0, 0, 0 } }, /* a */
                { ChoiceOfGroups_choice_b, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.bLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(ChoiceOfGroups_choice, value.b), 0, 0, 0xffffffff, 0, 0, 0 } }, /* b */
                { ChoiceOfGroups_choice_c, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.cLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(ChoiceOfGroups_choice, value.c), 0, 0, 0xffffffff, 0, 0, 0 } }, /* c */
                { (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs._choiceChoices.a,
                  (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs._choiceChoices.b,
                  (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs._choiceChoices.c }, /* _unionFields */
                { sizeof(ChoiceOfGroups_choice), __alignof(ChoiceOfGroups_choice), (WS_UNION_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs._choiceChoices._unionFields, 3, WsOffsetOf(ChoiceOfGroups_choice, selector), ChoiceOfGroups_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs._choiceChoices._unionDesc, WsOffsetOf(ChoiceOfGroups, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs.choice }, /* _fields */
        },
        { /* ChoiceOfPairsdescs */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(ChoiceOfPairs, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfPairsdescs.content }, /* _fields */
        },
        { /* ChoiceOfManydescs */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(ChoiceOfMany, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfManydescs.content }, /* _fields */
        },
        { /* ChoiceOfSamedescs */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(ChoiceOfSame, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfSamedescs.content }, /* _fields */
        },
        { /* ChoiceOfNonedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ChoiceOfNone, a), 0, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.ChoiceOfNonedescs.a }, /* _fields */
        },
        { /* FewChoicesdescs */
            { /* _choiceChoices */
                { FewChoices_choice_a, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(FewChoices_choice, value.a), 0, 0, 0xffffffff, 0, 0, 0 } }, /* a */
                { FewChoices_choice_any, { WS_ANY_ELEMENT_FIELD_MAPPING, 0, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(FewChoices_choice, value.any), WS_FIELD_OTHER_NAMESPACE, 0, 0xffffffff, 0, 0, 0 } }, /* any */
                { (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.FewChoicesdescs._choiceChoices.a,
                  (WS_UNION_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.FewChoicesdescs._choiceChoices.any }, /* _unionFields */
                { sizeof(FewChoices_choice), __alignof(FewChoices_choice), (WS_UNION_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.FewChoicesdescs._choiceChoices._unionFields, 2, WsOffsetOf(FewChoices_choice, selector), FewChoices_choice_none, 0 }, /* _unionDesc */
            },
            { 1, 2 }, /* _choiceItemRange */
            { WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&content_xsdLocalDefinitions.globalTypes.FewChoicesdescs._choiceChoices._unionDesc, WsOffsetOf(FewChoices, choice), 0, 0, WsOffsetOf(FewChoices, choiceCount), 0, 0, (WS_ITEM_RANGE*)&content_xsdLocalDefinitions.globalTypes.FewChoicesdescs._choiceItemRange }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.FewChoicesdescs.choice }, /* _fields */
        },
        { /* Namespacesdescs */
            { WS_ANY_ELEMENT_FIELD_MAPPING, 0, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Namespaces, any), 0, 0, 0xffffffff, 0, 0, 0 }, /* any */
            { WS_ANY_ELEMENT_FIELD_MAPPING, 0, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Namespaces, any1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* any1 */
            { WS_ANY_ELEMENT_FIELD_MAPPING, 0, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_oneNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Namespaces, any2), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* any2 */
            { WS_ANY_ELEMENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Namespaces, any3), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* any3 */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Namespacesdescs.any,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Namespacesdescs.any1,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Namespacesdescs.any2,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Namespacesdescs.any3 }, /* _fields */
        },
        { /* MixedBasedescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(MixedBase, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(MixedBase, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedBasedescs._typeField,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedBasedescs.content }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedDerived,
              (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.OfBuffer }, /* _subTypes */
        },
        { /* MixedDeriveddescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(MixedDerived, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(MixedDerived, WSUTIL_INHERITED(_base, content)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(MixedDerived, a), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedDeriveddescs._typeField,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedDeriveddescs.content,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedDeriveddescs.a }, /* _fields */
        },
        { /* OfBufferdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(OfBuffer, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(OfBuffer, WSUTIL_INHERITED(_base, content)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.OfBufferdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.OfBufferdescs.content }, /* _fields */
        },
        { /* OfAnydescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(OfAny, a), 0, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.OfAnydescs.a }, /* _fields */
        },
        { /* Pricedescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Price, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Price, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Pricedescs.unit,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Pricedescs.value }, /* _fields */
        },
        { /* LowPricedescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.unitLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(LowPrice, unit), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* unit */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(LowPrice, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.LowPricedescs.unit,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.LowPricedescs.value }, /* _fields */
        },
        { /* Leveldescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ofLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&content_xsd.globalTypes.Mood, WsOffsetOf(Level, of), 0, 0, 0xffffffff, 0, 0, 0 }, /* of */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&content_xsd.globalTypes.Mood, WsOffsetOf(Level, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Leveldescs.of,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Leveldescs.value }, /* _fields */
        },
        { /* RestrictedPairdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.zLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_INT32_TYPE, 0, WsOffsetOf(RestrictedPair, z), 0, 0, 0xffffffff, 0, 0, 0 }, /* z */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.RestrictedPairdescs.z }, /* _fields */
        },
        { /* Emptydescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Empty, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.Emptydescs._typeField }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedOfEmpty }, /* _subTypes */
        },
        { /* MixedOfEmptydescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(MixedOfEmpty, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(MixedOfEmpty, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedOfEmptydescs._typeField,
              (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalTypes.MixedOfEmptydescs.content }, /* _fields */
        },
    },
    { /* globalElements */
        { /* _levelsdescs */
            { 1, 3 }, /* _levelItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Level, WsOffsetOf(_levels, level), 0, 0, WsOffsetOf(_levels, levelCount), (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.levelLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, (WS_ITEM_RANGE*)&content_xsdLocalDefinitions.globalElements._levelsdescs._levelItemRange }, /* level */
            { (WS_FIELD_DESCRIPTION*)&content_xsdLocalDefinitions.globalElements._levelsdescs.level }, /* _fields */
            { sizeof(_levels), __alignof(_levels), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalElements._levelsdescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings._levelsTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("good", &content_xsdLocalDefinitions.dictionary.dict, 0), /* goodEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("bad", &content_xsdLocalDefinitions.dictionary.dict, 1), /* badEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:content", &content_xsdLocalDefinitions.dictionary.dict, 2), /* urn_contentNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("x", &content_xsdLocalDefinitions.dictionary.dict, 3), /* xLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("y", &content_xsdLocalDefinitions.dictionary.dict, 4), /* yLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("GroupOnly", &content_xsdLocalDefinitions.dictionary.dict, 5), /* GroupOnlyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("z", &content_xsdLocalDefinitions.dictionary.dict, 6), /* zLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("GroupMaybe", &content_xsdLocalDefinitions.dictionary.dict, 7), /* GroupMaybeTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("GroupOften", &content_xsdLocalDefinitions.dictionary.dict, 8), /* GroupOftenTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("", &content_xsdLocalDefinitions.dictionary.dict, 9), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("n", &content_xsdLocalDefinitions.dictionary.dict, 10), /* nLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("a", &content_xsdLocalDefinitions.dictionary.dict, 11), /* aLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("b", &content_xsdLocalDefinitions.dictionary.dict, 12), /* bLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("GroupOfChoice", &content_xsdLocalDefinitions.dictionary.dict, 13), /* GroupOfChoiceTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("c", &content_xsdLocalDefinitions.dictionary.dict, 14), /* cLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ChoiceOfGroups", &content_xsdLocalDefinitions.dictionary.dict, 15), /* ChoiceOfGroupsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ChoiceOfPairs", &content_xsdLocalDefinitions.dictionary.dict, 16), /* ChoiceOfPairsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ChoiceOfMany", &content_xsdLocalDefinitions.dictionary.dict, 17), /* ChoiceOfManyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ChoiceOfSame", &content_xsdLocalDefinitions.dictionary.dict, 18), /* ChoiceOfSameTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ChoiceOfNone", &content_xsdLocalDefinitions.dictionary.dict, 19), /* ChoiceOfNoneTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("FewChoices", &content_xsdLocalDefinitions.dictionary.dict, 20), /* FewChoicesTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:one", &content_xsdLocalDefinitions.dictionary.dict, 21), /* urn_oneNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("Namespaces", &content_xsdLocalDefinitions.dictionary.dict, 22), /* NamespacesTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("MixedBase", &content_xsdLocalDefinitions.dictionary.dict, 23), /* MixedBaseTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("MixedDerived", &content_xsdLocalDefinitions.dictionary.dict, 24), /* MixedDerivedTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("OfBuffer", &content_xsdLocalDefinitions.dictionary.dict, 25), /* OfBufferTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("OfAny", &content_xsdLocalDefinitions.dictionary.dict, 26), /* OfAnyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("unit", &content_xsdLocalDefinitions.dictionary.dict, 27), /* unitLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Price", &content_xsdLocalDefinitions.dictionary.dict, 28), /* PriceTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("LowPrice", &content_xsdLocalDefinitions.dictionary.dict, 29), /* LowPriceTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("of", &content_xsdLocalDefinitions.dictionary.dict, 30), /* ofLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Level", &content_xsdLocalDefinitions.dictionary.dict, 31), /* LevelTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("RestrictedPair", &content_xsdLocalDefinitions.dictionary.dict, 32), /* RestrictedPairTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Empty", &content_xsdLocalDefinitions.dictionary.dict, 33), /* EmptyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("MixedOfEmpty", &content_xsdLocalDefinitions.dictionary.dict, 34), /* MixedOfEmptyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("level", &content_xsdLocalDefinitions.dictionary.dict, 35), /* levelLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_levels", &content_xsdLocalDefinitions.dictionary.dict, 36), /* _levelsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("mixed", &content_xsdLocalDefinitions.dictionary.dict, 37), /* mixedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("empty", &content_xsdLocalDefinitions.dictionary.dict, 38), /* emptyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ofAny", &content_xsdLocalDefinitions.dictionary.dict, 39), /* ofAnyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("restricted", &content_xsdLocalDefinitions.dictionary.dict, 40), /* restrictedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("groupMaybe", &content_xsdLocalDefinitions.dictionary.dict, 41), /* groupMaybeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("groupOfChoice", &content_xsdLocalDefinitions.dictionary.dict, 42), /* groupOfChoiceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("fewChoices", &content_xsdLocalDefinitions.dictionary.dict, 43), /* fewChoicesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("namespaces", &content_xsdLocalDefinitions.dictionary.dict, 44), /* namespacesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("groupOften", &content_xsdLocalDefinitions.dictionary.dict, 45), /* groupOftenLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("lowPrice", &content_xsdLocalDefinitions.dictionary.dict, 46), /* lowPriceLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("levels", &content_xsdLocalDefinitions.dictionary.dict, 47), /* levelsLocalName */
        },
        { { 0x73aa19ff, 0xa0f7, 0x576e, { 0xab, 0x55, 0xca, 0xd6, 0xf1, 0x0f, 0x8c, 0xf7 } }, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings, 48, TRUE }, /* dict */
    },
};

/* Descriptions */

const _content_xsd content_xsd = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)content_xsdLocalDefinitions.globalTypes.Mooddescs._enumValues, 2, 4, (ULONG*)content_xsdLocalDefinitions.globalTypes.Mooddescs._nameIndices }, /* Mood */
        { sizeof(GroupOnly), __alignof(GroupOnly), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.GroupOnlydescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.GroupOnlyTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* GroupOnly */
        { sizeof(GroupMaybe), __alignof(GroupMaybe), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.GroupMaybedescs._fields, 3, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.GroupMaybeTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* GroupMaybe */
        { sizeof(GroupOften), __alignof(GroupOften), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.GroupOftendescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.GroupOftenTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* GroupOften */
        { sizeof(GroupOfChoice), __alignof(GroupOfChoice), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.GroupOfChoicedescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.GroupOfChoiceTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* GroupOfChoice */
        { sizeof(ChoiceOfGroups), __alignof(ChoiceOfGroups), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.ChoiceOfGroupsdescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ChoiceOfGroupsTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ChoiceOfGroups */
        { sizeof(ChoiceOfPairs), __alignof(ChoiceOfPairs), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.ChoiceOfPairsdescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ChoiceOfPairsTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ChoiceOfPairs */
        { sizeof(ChoiceOfMany), __alignof(ChoiceOfMany), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.ChoiceOfManydescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ChoiceOfManyTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ChoiceOfMany */
        { sizeof(ChoiceOfSame), __alignof(ChoiceOfSame), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.ChoiceOfSamedescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ChoiceOfSameTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ChoiceOfSame */
        { sizeof(ChoiceOfNone), __alignof(ChoiceOfNone), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.ChoiceOfNonedescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ChoiceOfNoneTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ChoiceOfNone */
        { sizeof(FewChoices), __alignof(FewChoices), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.FewChoicesdescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.FewChoicesTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* FewChoices */
        { sizeof(Namespaces), __alignof(Namespaces), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.Namespacesdescs._fields, 4, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.NamespacesTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Namespaces */
        { sizeof(MixedBase), __alignof(MixedBase), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.MixedBasedescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.MixedBaseTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, (WS_STRUCT_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.MixedBasedescs._subTypes, 2, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* MixedBase */
        { sizeof(MixedDerived), __alignof(MixedDerived), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.MixedDeriveddescs._fields, 3, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.MixedDerivedTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedBase, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* MixedDerived */
        { sizeof(OfBuffer), __alignof(OfBuffer), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.OfBufferdescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.OfBufferTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedBase, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* OfBuffer */
        { sizeof(OfAny), __alignof(OfAny), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.OfAnydescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.OfAnyTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* OfAny */
        { sizeof(Price), __alignof(Price), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.Pricedescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.PriceTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Price */
        { sizeof(LowPrice), __alignof(LowPrice), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.LowPricedescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.LowPriceTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* LowPrice */
        { sizeof(Level), __alignof(Level), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.Leveldescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.LevelTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Level */
        { sizeof(RestrictedPair), __alignof(RestrictedPair), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.RestrictedPairdescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.RestrictedPairTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* RestrictedPair */
        { sizeof(Empty), __alignof(Empty), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.Emptydescs._fields, 1, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.EmptyTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, 0, (WS_STRUCT_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.Emptydescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Empty */
        { sizeof(MixedOfEmpty), __alignof(MixedOfEmpty), (WS_FIELD_DESCRIPTION**)content_xsdLocalDefinitions.globalTypes.MixedOfEmptydescs._fields, 2, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.MixedOfEmptyTypeName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Empty, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* MixedOfEmpty */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.mixedLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedBase }, /* mixed */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.emptyLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Empty }, /* empty */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.ofAnyLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.OfAny }, /* ofAny */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.restrictedLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.RestrictedPair }, /* restricted */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.groupMaybeLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.GroupMaybe }, /* groupMaybe */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.groupOfChoiceLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.GroupOfChoice }, /* groupOfChoice */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.fewChoicesLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.FewChoices }, /* fewChoices */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.namespacesLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Namespaces }, /* namespaces */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.groupOftenLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.GroupOften }, /* groupOften */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.lowPriceLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.LowPrice }, /* lowPrice */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.levelLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Level }, /* level */
        { (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.levelsLocalName, (WS_XML_STRING*)&content_xsdLocalDefinitions.dictionary.xmlStrings.urn_contentNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&content_xsdLocalDefinitions.globalElements._levelsdescs._structDesc }, /* levels */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
MixedBase::MixedBase() : _type((WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedBase), content()
{
}

MixedBase::MixedBase(const WS_STRUCT_DESCRIPTION* type) : _type(type), content()
{
}

struct MixedDerived* WINAPI MixedBase::AsMixedDerived()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedDerived)
        type = type->parentType;
    return type != 0 ? (struct MixedDerived*)this : 0;
}

struct OfBuffer* WINAPI MixedBase::AsOfBuffer()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.OfBuffer)
        type = type->parentType;
    return type != 0 ? (struct OfBuffer*)this : 0;
}

MixedDerived::MixedDerived() : ::MixedBase((WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedDerived), a()
{
}

OfBuffer::OfBuffer() : ::MixedBase((WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.OfBuffer)
{
}

Empty::Empty() : _type((WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Empty)
{
}

Empty::Empty(const WS_STRUCT_DESCRIPTION* type) : _type(type)
{
}

struct MixedOfEmpty* WINAPI Empty::AsMixedOfEmpty()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedOfEmpty)
        type = type->parentType;
    return type != 0 ? (struct MixedOfEmpty*)this : 0;
}

MixedOfEmpty::MixedOfEmpty() : ::Empty((WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedOfEmpty), content()
{
}

#else
void WINAPI MixedBase_Init(struct MixedBase* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedBase;
}

struct MixedDerived* WINAPI MixedBase_AsMixedDerived(struct MixedBase* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedDerived)
        type = type->parentType;
    return type != 0 ? (struct MixedDerived*)_this : 0;
}

struct OfBuffer* WINAPI MixedBase_AsOfBuffer(struct MixedBase* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.OfBuffer)
        type = type->parentType;
    return type != 0 ? (struct OfBuffer*)_this : 0;
}

void WINAPI MixedDerived_Init(struct MixedDerived* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedDerived;
}

void WINAPI OfBuffer_Init(struct OfBuffer* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.OfBuffer;
}

void WINAPI Empty_Init(struct Empty* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.Empty;
}

struct MixedOfEmpty* WINAPI Empty_AsMixedOfEmpty(struct Empty* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedOfEmpty)
        type = type->parentType;
    return type != 0 ? (struct MixedOfEmpty*)_this : 0;
}

void WINAPI MixedOfEmpty_Init(struct MixedOfEmpty* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&content_xsd.globalTypes.MixedOfEmpty;
}

#endif

#ifdef __cplusplus
}
#endif
