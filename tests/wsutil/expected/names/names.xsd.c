#include "WebServices.h"
#include "names.xsd.h"

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

typedef struct _names_xsdLocalDefinitions {
    struct {
        struct {
            WS_ENUM_VALUE _enumValues[3];
            ULONG _nameIndices[3];
        } Enumdescs;
        struct {
            WS_ENUM_VALUE _enumValues[1];
            ULONG _nameIndices[1];
        } Nerve_AsNeurdescs;
        struct {
            WS_FIELD_DESCRIPTION Class1;
            WS_FIELD_DESCRIPTION Int;
            WS_FIELD_DESCRIPTION Int1;
            WS_FIELD_DESCRIPTION first_name;
            WS_FIELD_DESCRIPTION first_name1;
            WS_FIELD_DESCRIPTION stra_x00df_e;
            WS_FIELD_DESCRIPTION Class;
            WS_ITEM_RANGE _itemItemRange;
            WS_FIELD_DESCRIPTION item;
            WS_FIELD_DESCRIPTION itemCount1;
            WS_FIELD_DESCRIPTION _type1;
            WS_FIELD_DESCRIPTION TRUE_;
            WS_FIELD_DESCRIPTION NULL_;
            WS_FIELD_DESCRIPTION* _fields[12];
        } Structdescs;
        struct {
            WS_FIELD_DESCRIPTION Struct;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Classdescs;
        struct {
            WS_FIELD_DESCRIPTION VOID_;
            WS_FIELD_DESCRIPTION* _fields[1];
        } NULL_descs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION Cell__;
            WS_FIELD_DESCRIPTION Cell_;
            WS_FIELD_DESCRIPTION Nerve;
            WS_FIELD_DESCRIPTION AsNerve_;
            WS_ITEM_RANGE _AsNeuron_ItemRange;
            WS_FIELD_DESCRIPTION AsNeuron_;
            WS_ITEM_RANGE _ItemItemRange;
            WS_FIELD_DESCRIPTION Item;
            WS_FIELD_DESCRIPTION* _fields[7];
            WS_STRUCT_DESCRIPTION* _subTypes[2];
        } Celldescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION Cell__;
            WS_FIELD_DESCRIPTION Cell_;
            WS_FIELD_DESCRIPTION Nerve;
            WS_FIELD_DESCRIPTION AsNerve_;
            WS_ITEM_RANGE _AsNeuron_ItemRange;
            WS_FIELD_DESCRIPTION AsNeuron_;
            WS_ITEM_RANGE _ItemItemRange;
            WS_FIELD_DESCRIPTION Item;
            WS_FIELD_DESCRIPTION Nerve1;
            WS_FIELD_DESCRIPTION Nerve_;
            WS_FIELD_DESCRIPTION AsCell;
            WS_FIELD_DESCRIPTION* _fields[10];
            WS_STRUCT_DESCRIPTION* _subTypes[1];
        } Nervedescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION Cell__;
            WS_FIELD_DESCRIPTION Cell_;
            WS_FIELD_DESCRIPTION Nerve;
            WS_FIELD_DESCRIPTION AsNerve_;
            WS_ITEM_RANGE _AsNeuron_ItemRange;
            WS_FIELD_DESCRIPTION AsNeuron_;
            WS_ITEM_RANGE _ItemItemRange;
            WS_FIELD_DESCRIPTION Item;
            WS_FIELD_DESCRIPTION Nerve1;
            WS_FIELD_DESCRIPTION Nerve_;
            WS_FIELD_DESCRIPTION AsCell;
            WS_FIELD_DESCRIPTION* _fields[10];
        } Neurondescs;
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Cell_Initdescs;
        struct {
            WS_FIELD_DESCRIPTION a;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Cell_AsNeurondescs;
        struct {
            WS_FIELD_DESCRIPTION _typeField;
            WS_FIELD_DESCRIPTION Cell__;
            WS_FIELD_DESCRIPTION Cell_;
            WS_FIELD_DESCRIPTION Nerve;
            WS_FIELD_DESCRIPTION AsNerve_;
            WS_ITEM_RANGE _AsNeuron_ItemRange;
            WS_FIELD_DESCRIPTION AsNeuron_;
            WS_ITEM_RANGE _ItemItemRange;
            WS_FIELD_DESCRIPTION Item;
            WS_FIELD_DESCRIPTION* _fields[7];
        } ItemCountdescs;
    } globalTypes;
    struct {
        struct {
            WS_XML_STRING a_bEnumName;
            WS_XML_STRING a_bEnumName1;
            WS_XML_STRING a_bEnumName2;
            WS_XML_STRING onEnumName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING classLocalName;
            WS_XML_STRING urn_namesNamespace;
            WS_XML_STRING intLocalName;
            WS_XML_STRING IntLocalName;
            WS_XML_STRING first_nameLocalName;
            WS_XML_STRING first_nameLocalName1;
            WS_XML_STRING stra_x00df_eLocalName;
            WS_XML_STRING itemLocalName;
            WS_XML_STRING itemCountLocalName;
            WS_XML_STRING _typeLocalName;
            WS_XML_STRING TRUELocalName;
            WS_XML_STRING NULLLocalName;
            WS_XML_STRING structTypeName;
            WS_XML_STRING StructLocalName;
            WS_XML_STRING VOIDLocalName;
            WS_XML_STRING CellLocalName;
            WS_XML_STRING Cell_LocalName;
            WS_XML_STRING NerveLocalName;
            WS_XML_STRING AsNerveLocalName;
            WS_XML_STRING AsNeuronLocalName;
            WS_XML_STRING ItemLocalName;
            WS_XML_STRING Nerve_LocalName;
            WS_XML_STRING AsCellLocalName;
            WS_XML_STRING NeuronTypeName;
            WS_XML_STRING aLocalName;
            WS_XML_STRING Cell_InitTypeName;
            WS_XML_STRING Cell_AsNeuronTypeName;
            WS_XML_STRING ItemCountTypeName;
            WS_XML_STRING booleanLocalName;
            WS_XML_STRING stringLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _names_xsdLocalDefinitions;

static const _names_xsdLocalDefinitions names_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Enumdescs */
            { { Enuma_b, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.a_bEnumName },
              { Enuma_b1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.a_bEnumName1 },
              { Enuma_b2, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.a_bEnumName2 } }, /* _enumValues */
            { 0,
              1,
              2 }, /* _nameIndices */
        },
        { /* Nerve_AsNeurdescs */
            { { Nerve_AsNeuron, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.onEnumName } }, /* _enumValues */
            { 0 }, /* _nameIndices */
        },
        { /* Structdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.classLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, Class1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Class1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.intLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, Int), 0, 0, 0xffffffff, 0, 0, 0 }, /* Int */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.IntLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, Int1), 0, 0, 0xffffffff, 0, 0, 0 }, /* Int1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.first_nameLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, first_name), 0, 0, 0xffffffff, 0, 0, 0 }, /* first_name */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.first_nameLocalName1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, first_name1), 0, 0, 0xffffffff, 0, 0, 0 }, /* first_name1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.stra_x00df_eLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Struct, stra_x00df_e), 0, 0, 0xffffffff, 0, 0, 0 }, /* stra_x00df_e */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.classLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Class, WsOffsetOf(Struct, Class), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Class */
            { 1, 0xffffffff }, /* _itemItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Struct, item), 0, 0, WsOffsetOf(Struct, itemCount), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.itemLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Structdescs._itemItemRange }, /* item */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.itemCountLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, itemCount1), 0, 0, 0xffffffff, 0, 0, 0 }, /* itemCount1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._typeLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, _type1), 0, 0, 0xffffffff, 0, 0, 0 }, /* _type1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.TRUELocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Struct, TRUE_), 0, 0, 0xffffffff, 0, 0, 0 }, /* TRUE_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NULLLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.NULL_, WsOffsetOf(Struct, NULL_), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* NULL_ */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Class1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Int,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Int1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.first_name,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.first_name1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.stra_x00df_e,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.Class,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.item,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.itemCount1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs._type1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.TRUE_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Structdescs.NULL_ }, /* _fields */
        },
        { /* Classdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.StructLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Struct, WsOffsetOf(Class, Struct), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Struct */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Classdescs.Struct }, /* _fields */
        },
        { /* NULL_descs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.VOIDLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(NULL_, VOID_), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* VOID_ */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.NULL_descs.VOID_ }, /* _fields */
        },
        { /* Celldescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Cell, _type), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.CellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell, Cell__), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell__ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Cell_LocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell, Cell_), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell, Nerve), 0, 0, 0xffffffff, 0, 0, 0 }, /* Nerve */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell, AsNerve_), 0, 0, 0xffffffff, 0, 0, 0 }, /* AsNerve_ */
            { 0, 2 }, /* _AsNeuron_ItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Cell, AsNeuron_), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Cell, AsNeuronCount), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNeuronLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Celldescs._AsNeuron_ItemRange }, /* AsNeuron_ */
            { 0, 2 }, /* _ItemItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Cell, Item), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Cell, ItemCount), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Celldescs._ItemItemRange }, /* Item */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs._typeField,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs.Cell__,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs.Cell_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs.Nerve,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs.AsNerve_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs.AsNeuron_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Celldescs.Item }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Nerve,
              (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.ItemCount }, /* _subTypes */
        },
        { /* Nervedescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.CellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, Cell__)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell__ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Cell_LocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, Cell_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell, Nerve), 0, 0, 0xffffffff, 0, 0, 0 }, /* Nerve */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, AsNerve_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* AsNerve_ */
            { 0, 2 }, /* _AsNeuron_ItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, AsNeuron_)), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, AsNeuronCount)), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNeuronLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Nervedescs._AsNeuron_ItemRange }, /* AsNeuron_ */
            { 0, 2 }, /* _ItemItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, Item)), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Nerve, WSUTIL_INHERITED(_base, ItemCount)), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Nervedescs._ItemItemRange }, /* Item */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, Nerve1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Nerve1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Nerve_LocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, Nerve_), 0, 0, 0xffffffff, 0, 0, 0 }, /* Nerve_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsCellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Nerve, AsCell), 0, 0, 0xffffffff, 0, 0, 0 }, /* AsCell */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs._typeField,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.Cell__,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.Cell_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.Nerve,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.AsNerve_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.AsNeuron_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.Item,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.Nerve1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.Nerve_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Nervedescs.AsCell }, /* _fields */
            { (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron }, /* _subTypes */
        },
        { /* Neurondescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.CellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, Cell__)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell__ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Cell_LocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, Cell_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell, Nerve), 0, 0, 0xffffffff, 0, 0, 0 }, /* Nerve */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, AsNerve_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* AsNerve_ */
            { 0, 2 }, /* _AsNeuron_ItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, AsNeuron_)), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, AsNeuronCount)), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNeuronLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Neurondescs._AsNeuron_ItemRange }, /* AsNeuron_ */
            { 0, 2 }, /* _ItemItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, Item)), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base._base, ItemCount)), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.Neurondescs._ItemItemRange }, /* Item */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base, Nerve1)), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* Nerve1 */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Nerve_LocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base, Nerve_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Nerve_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsCellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Neuron, WSUTIL_INHERITED(_base, AsCell)), 0, 0, 0xffffffff, 0, 0, 0 }, /* AsCell */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs._typeField,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.Cell__,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.Cell_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.Nerve,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.AsNerve_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.AsNeuron_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.Item,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.Nerve1,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.Nerve_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Neurondescs.AsCell }, /* _fields */
        },
        { /* Cell_Initdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Cell_Init, a), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Cell_Initdescs.a }, /* _fields */
        },
        { /* Cell_AsNeurondescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.aLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&names_xsd.globalTypes.Nerve_AsNeur, WsOffsetOf(Cell_AsNeuron, a), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* a */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.Cell_AsNeurondescs.a }, /* _fields */
        },
        { /* ItemCountdescs */
            { WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, _type)), 0, 0, 0xffffffff, 0, 0, 0 }, /* _typeField */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.CellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, Cell__)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell__ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Cell_LocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, Cell_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Cell_ */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, Nerve)), 0, 0, 0xffffffff, 0, 0, 0 }, /* Nerve */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_INT32_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, AsNerve_)), 0, 0, 0xffffffff, 0, 0, 0 }, /* AsNerve_ */
            { 0, 2 }, /* _AsNeuron_ItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, AsNeuron_)), WS_FIELD_OPTIONAL, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, AsNeuronCount)), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.AsNeuronLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs._AsNeuron_ItemRange }, /* AsNeuron_ */
            { 0, 2 }, /* _ItemItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(ItemCount, WSUTIL_INHERITED(_base, Item)), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Cell, ItemCount), (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.ItemLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_ITEM_RANGE*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs._ItemItemRange }, /* Item */
            { (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs._typeField,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs.Cell__,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs.Cell_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs.Nerve,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs.AsNerve_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs.AsNeuron_,
              (WS_FIELD_DESCRIPTION*)&names_xsdLocalDefinitions.globalTypes.ItemCountdescs.Item }, /* _fields */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("a b", &names_xsdLocalDefinitions.dictionary.dict, 0), /* a_bEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("a-b", &names_xsdLocalDefinitions.dictionary.dict, 1), /* a_bEnumName1 */
            WS_XML_STRING_DICTIONARY_VALUE("a_b", &names_xsdLocalDefinitions.dictionary.dict, 2), /* a_bEnumName2 */
            WS_XML_STRING_DICTIONARY_VALUE("on", &names_xsdLocalDefinitions.dictionary.dict, 3), /* onEnumName */
            WS_XML_STRING_DICTIONARY_VALUE("", &names_xsdLocalDefinitions.dictionary.dict, 4), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("class", &names_xsdLocalDefinitions.dictionary.dict, 5), /* classLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("urn:names", &names_xsdLocalDefinitions.dictionary.dict, 6), /* urn_namesNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("int", &names_xsdLocalDefinitions.dictionary.dict, 7), /* intLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Int", &names_xsdLocalDefinitions.dictionary.dict, 8), /* IntLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("first-name", &names_xsdLocalDefinitions.dictionary.dict, 9), /* first_nameLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("first.name", &names_xsdLocalDefinitions.dictionary.dict, 10), /* first_nameLocalName1 */
            WS_XML_STRING_DICTIONARY_VALUE("stra\303\237e", &names_xsdLocalDefinitions.dictionary.dict, 11), /* stra_x00df_eLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("item", &names_xsdLocalDefinitions.dictionary.dict, 12), /* itemLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("itemCount", &names_xsdLocalDefinitions.dictionary.dict, 13), /* itemCountLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_type", &names_xsdLocalDefinitions.dictionary.dict, 14), /* _typeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("TRUE", &names_xsdLocalDefinitions.dictionary.dict, 15), /* TRUELocalName */
            WS_XML_STRING_DICTIONARY_VALUE("NULL", &names_xsdLocalDefinitions.dictionary.dict, 16), /* NULLLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("struct", &names_xsdLocalDefinitions.dictionary.dict, 17), /* structTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Struct", &names_xsdLocalDefinitions.dictionary.dict, 18), /* StructLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("VOID", &names_xsdLocalDefinitions.dictionary.dict, 19), /* VOIDLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Cell", &names_xsdLocalDefinitions.dictionary.dict, 20), /* CellLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Cell_", &names_xsdLocalDefinitions.dictionary.dict, 21), /* Cell_LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Nerve", &names_xsdLocalDefinitions.dictionary.dict, 22), /* NerveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("AsNerve", &names_xsdLocalDefinitions.dictionary.dict, 23), /* AsNerveLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("AsNeuron", &names_xsdLocalDefinitions.dictionary.dict, 24), /* AsNeuronLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Item", &names_xsdLocalDefinitions.dictionary.dict, 25), /* ItemLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Nerve_", &names_xsdLocalDefinitions.dictionary.dict, 26), /* Nerve_LocalName */
            WS_XML_STRING_DICTIONARY_VALUE("AsCell", &names_xsdLocalDefinitions.dictionary.dict, 27), /* AsCellLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Neuron", &names_xsdLocalDefinitions.dictionary.dict, 28), /* NeuronTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("a", &names_xsdLocalDefinitions.dictionary.dict, 29), /* aLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Cell_Init", &names_xsdLocalDefinitions.dictionary.dict, 30), /* Cell_InitTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Cell_AsNeuron", &names_xsdLocalDefinitions.dictionary.dict, 31), /* Cell_AsNeuronTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ItemCount", &names_xsdLocalDefinitions.dictionary.dict, 32), /* ItemCountTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("boolean", &names_xsdLocalDefinitions.dictionary.dict, 33), /* booleanLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("string", &names_xsdLocalDefinitions.dictionary.dict, 34), /* stringLocalName */
        },
        { { 0x6abea83e, 0xe913, 0x5cf2, { 0xb7, 0x38, 0xb2, 0x99, 0x8b, 0x40, 0x4f, 0x39 } }, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings, 35, TRUE }, /* dict */
    },
};

/* Descriptions */

const _names_xsd names_xsd = {
    { /* globalTypes */
        { (WS_ENUM_VALUE*)names_xsdLocalDefinitions.globalTypes.Enumdescs._enumValues, 3, 3, (ULONG*)names_xsdLocalDefinitions.globalTypes.Enumdescs._nameIndices }, /* Enum */
        { (WS_ENUM_VALUE*)names_xsdLocalDefinitions.globalTypes.Nerve_AsNeurdescs._enumValues, 1, 2, (ULONG*)names_xsdLocalDefinitions.globalTypes.Nerve_AsNeurdescs._nameIndices }, /* Nerve_AsNeur */
        { sizeof(Struct), __alignof(Struct), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Structdescs._fields, 12, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.structTypeName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Struct */
        { sizeof(Class), __alignof(Class), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Classdescs._fields, 1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.classLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Class */
        { sizeof(NULL_), __alignof(NULL_), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.NULL_descs._fields, 1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NULLLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* NULL_ */
        { sizeof(Cell), __alignof(Cell), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Celldescs._fields, 7, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.CellLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, (WS_STRUCT_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Celldescs._subTypes, 2, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Cell */
        { sizeof(Nerve), __alignof(Nerve), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Nervedescs._fields, 10, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NerveLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Cell, (WS_STRUCT_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Nervedescs._subTypes, 1, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Nerve */
        { sizeof(Neuron), __alignof(Neuron), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Neurondescs._fields, 10, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.NeuronTypeName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Nerve, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Neuron */
        { sizeof(Cell_Init), __alignof(Cell_Init), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Cell_Initdescs._fields, 1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Cell_InitTypeName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Cell_Init */
        { sizeof(Cell_AsNeuron), __alignof(Cell_AsNeuron), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.Cell_AsNeurondescs._fields, 1, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.Cell_AsNeuronTypeName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Cell_AsNeuron */
        { sizeof(ItemCount), __alignof(ItemCount), (WS_FIELD_DESCRIPTION**)names_xsdLocalDefinitions.globalTypes.ItemCountdescs._fields, 7, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.ItemCountTypeName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Cell, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ItemCount */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.booleanLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Struct }, /* Boolean */
        { (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.stringLocalName, (WS_XML_STRING*)&names_xsdLocalDefinitions.dictionary.xmlStrings.urn_namesNamespace, WS_ENUM_TYPE, (void*)(WS_ENUM_DESCRIPTION*)&names_xsd.globalTypes.Enum }, /* String */
    },
};

/* Inheritance */

#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
Cell::Cell() : _type((WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Cell), Cell__(), Cell_(), Nerve(), AsNerve_(), AsNeuronCount(), AsNeuron_(), ItemCount(), Item()
{
}

Cell::Cell(const WS_STRUCT_DESCRIPTION* type) : _type(type), Cell__(), Cell_(), Nerve(), AsNerve_(), AsNeuronCount(), AsNeuron_(), ItemCount(), Item()
{
}

struct Nerve* WINAPI Cell::AsNerve()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Nerve)
        type = type->parentType;
    return type != 0 ? (struct Nerve*)this : 0;
}

struct Neuron* WINAPI Cell::AsNeuron()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron)
        type = type->parentType;
    return type != 0 ? (struct Neuron*)this : 0;
}

struct ItemCount* WINAPI Cell::AsItemCount()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.ItemCount)
        type = type->parentType;
    return type != 0 ? (struct ItemCount*)this : 0;
}

Nerve::Nerve() : ::Cell((WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Nerve), Nerve_(), AsCell(), Nerve1()
{
}

Nerve::Nerve(const WS_STRUCT_DESCRIPTION* type) : ::Cell(type), Nerve_(), AsCell(), Nerve1()
{
}

struct Neuron* WINAPI Nerve::AsNeuron()
{
    const WS_STRUCT_DESCRIPTION* type = _type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron)
        type = type->parentType;
    return type != 0 ? (struct Neuron*)this : 0;
}

Neuron::Neuron() : ::Nerve((WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron)
{
}

ItemCount::ItemCount() : ::Cell((WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.ItemCount)
{
}

#else
void WINAPI Cell_Init1(struct Cell* _this)
{
    _this->_type = (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Cell;
}

struct Nerve* WINAPI Cell_AsNerve(struct Cell* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Nerve)
        type = type->parentType;
    return type != 0 ? (struct Nerve*)_this : 0;
}

struct Neuron* WINAPI Cell_AsNeuron1(struct Cell* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron)
        type = type->parentType;
    return type != 0 ? (struct Neuron*)_this : 0;
}

struct ItemCount* WINAPI Cell_AsItemCount(struct Cell* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.ItemCount)
        type = type->parentType;
    return type != 0 ? (struct ItemCount*)_this : 0;
}

void WINAPI Nerve_Init(struct Nerve* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Nerve;
}

struct Neuron* WINAPI Nerve_AsNeuron1(struct Nerve* _this)
{
    const WS_STRUCT_DESCRIPTION* type = _this->_base._type;
    while (type != 0 && type != (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron)
        type = type->parentType;
    return type != 0 ? (struct Neuron*)_this : 0;
}

void WINAPI Neuron_Init(struct Neuron* _this)
{
    _this->_base._base._type = (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.Neuron;
}

void WINAPI ItemCount_Init(struct ItemCount* _this)
{
    _this->_base._type = (WS_STRUCT_DESCRIPTION*)&names_xsd.globalTypes.ItemCount;
}

#endif

#ifdef __cplusplus
}
#endif
