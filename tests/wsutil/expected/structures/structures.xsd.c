#include "WebServices.h"
#include "structures.xsd.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Descriptions that no program sees */

typedef struct _structures_xsdLocalDefinitions {
    struct {
        struct {
            WS_FIELD_DESCRIPTION kind;
            WS_FIELD_DESCRIPTION street;
            WS_FIELD_DESCRIPTION city;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Addressdescs;
        struct {
            WS_FIELD_DESCRIPTION label;
            WS_FIELD_DESCRIPTION next;
            WS_FIELD_DESCRIPTION child;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Nodedescs;
        struct {
            WS_FIELD_DESCRIPTION String;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ArrayOfStringdescs;
        struct {
            WS_FIELD_DESCRIPTION Address;
            WS_FIELD_DESCRIPTION* _fields[1];
        } ArrayOfAddressdescs;
        struct {
            WS_FIELD_DESCRIPTION number;
            WS_ITEM_RANGE _threeItemRange;
            WS_FIELD_DESCRIPTION three;
            WS_ITEM_RANGE _addressItemRange;
            WS_FIELD_DESCRIPTION address;
            WS_FIELD_DESCRIPTION maybeNumber;
            WS_FIELD_DESCRIPTION names;
            WS_FIELD_DESCRIPTION addresses;
            WS_ITEM_RANGE _pointsItemRange;
            WS_FIELD_DESCRIPTION points;
            WS_FIELD_DESCRIPTION lists;
            WS_FIELD_DESCRIPTION tail;
            WS_FIELD_DESCRIPTION* _fields[9];
        } Arraysdescs;
        struct {
            WS_FIELD_DESCRIPTION amount;
            struct {
                WS_UNION_FIELD_DESCRIPTION cash;
                WS_UNION_FIELD_DESCRIPTION card;
                WS_UNION_FIELD_DESCRIPTION cheque;
                WS_UNION_FIELD_DESCRIPTION any;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[4];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            struct {
                WS_UNION_FIELD_DESCRIPTION note;
                WS_UNION_FIELD_DESCRIPTION remark;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[2];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choice1Choices;
            WS_FIELD_DESCRIPTION choice1;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Paymentdescs;
        struct {
            struct {
                WS_UNION_FIELD_DESCRIPTION forward;
                WS_UNION_FIELD_DESCRIPTION turn;
                WS_UNION_FIELD_DESCRIPTION at;
                WS_UNION_FIELD_DESCRIPTION* _unionFields[3];
                WS_UNION_DESCRIPTION _unionDesc;
            } _choiceChoices;
            WS_FIELD_DESCRIPTION choice;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Stepsdescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION any;
            WS_FIELD_DESCRIPTION anyAttributes;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Opendescs;
        struct {
            WS_FIELD_DESCRIPTION id;
            WS_FIELD_DESCRIPTION any;
            WS_FIELD_DESCRIPTION anyAttributes;
            WS_FIELD_DESCRIPTION* _fields[3];
        } Extensibledescs;
        struct {
            WS_FIELD_DESCRIPTION currency;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Moneydescs;
        struct {
            WS_FIELD_DESCRIPTION currency;
            WS_FIELD_DESCRIPTION tax;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[3];
        } TaxedMoneydescs;
        struct {
            WS_FIELD_DESCRIPTION lang;
            WS_FIELD_DESCRIPTION value;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Textdescs;
        struct {
            WS_FIELD_DESCRIPTION made;
            WS_FIELD_DESCRIPTION by;
            WS_FIELD_DESCRIPTION rank;
            WS_FIELD_DESCRIPTION qualified;
            WS_FIELD_DESCRIPTION first;
            WS_FIELD_DESCRIPTION last;
            WS_FIELD_DESCRIPTION note;
            WS_FIELD_DESCRIPTION tag;
            WS_FIELD_DESCRIPTION born;
            WS_FIELD_DESCRIPTION died;
            WS_FIELD_DESCRIPTION nothing;
            WS_FIELD_DESCRIPTION plain;
            WS_FIELD_DESCRIPTION* _fields[12];
        } Persondescs;
        struct {
            WS_FIELD_DESCRIPTION c;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Unordereddescs;
        struct {
            WS_FIELD_DESCRIPTION style;
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Paragraphdescs;
        struct {
            WS_FIELD_DESCRIPTION content;
            WS_FIELD_DESCRIPTION* _fields[1];
        } Pairsdescs;
        struct {
            WS_FIELD_DESCRIPTION kind;
            WS_FIELD_DESCRIPTION street;
            WS_FIELD_DESCRIPTION* _fields[2];
        } Restricteddescs;
    } globalTypes;
    struct {
        struct {
            WS_FIELD_DESCRIPTION x;
            WS_FIELD_DESCRIPTION y;
            WS_FIELD_DESCRIPTION* _fields[2];
            WS_STRUCT_DESCRIPTION _structDesc;
        } Arrays_points_pointdescs;
        struct {
            WS_FIELD_DESCRIPTION number;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } Payment_carddescs;
        struct {
            WS_FIELD_DESCRIPTION key;
            WS_FIELD_DESCRIPTION* _fields[1];
            WS_STRUCT_DESCRIPTION _structDesc;
        } _tagdescs;
    } globalElements;
    struct {
        struct {
            WS_XML_STRING urn_structuresNamespace;
            WS_XML_STRING rankLocalName;
            WS_XML_STRING _Namespace;
            WS_XML_STRING kindLocalName;
            WS_XML_STRING streetLocalName;
            WS_XML_STRING cityLocalName;
            WS_XML_STRING AddressTypeName;
            WS_XML_STRING labelLocalName;
            WS_XML_STRING nextLocalName;
            WS_XML_STRING childLocalName;
            WS_XML_STRING NodeTypeName;
            WS_XML_STRING stringLocalName;
            WS_XML_STRING ArrayOfStringTypeName;
            WS_XML_STRING ArrayOfAddressTypeName;
            WS_XML_STRING numberLocalName;
            WS_XML_STRING threeLocalName;
            WS_XML_STRING addressLocalName;
            WS_XML_STRING maybeNumberLocalName;
            WS_XML_STRING namesLocalName;
            WS_XML_STRING addressesLocalName;
            WS_XML_STRING pointLocalName;
            WS_XML_STRING pointsLocalName;
            WS_XML_STRING listsLocalName;
            WS_XML_STRING tailLocalName;
            WS_XML_STRING ArraysTypeName;
            WS_XML_STRING amountLocalName;
            WS_XML_STRING cashLocalName;
            WS_XML_STRING cardLocalName;
            WS_XML_STRING chequeLocalName;
            WS_XML_STRING noteLocalName;
            WS_XML_STRING remarkLocalName;
            WS_XML_STRING PaymentTypeName;
            WS_XML_STRING forwardLocalName;
            WS_XML_STRING turnLocalName;
            WS_XML_STRING atLocalName;
            WS_XML_STRING StepsTypeName;
            WS_XML_STRING idLocalName;
            WS_XML_STRING OpenTypeName;
            WS_XML_STRING ExtensibleTypeName;
            WS_XML_STRING currencyLocalName;
            WS_XML_STRING MoneyTypeName;
            WS_XML_STRING taxLocalName;
            WS_XML_STRING TaxedMoneyTypeName;
            WS_XML_STRING langLocalName;
            WS_XML_STRING TextTypeName;
            WS_XML_STRING madeLocalName;
            WS_XML_STRING byLocalName;
            WS_XML_STRING qualifiedLocalName;
            WS_XML_STRING firstLocalName;
            WS_XML_STRING lastLocalName;
            WS_XML_STRING tagLocalName;
            WS_XML_STRING bornLocalName;
            WS_XML_STRING diedLocalName;
            WS_XML_STRING nothingLocalName;
            WS_XML_STRING plainLocalName;
            WS_XML_STRING PersonTypeName;
            WS_XML_STRING NothingTypeName;
            WS_XML_STRING cLocalName;
            WS_XML_STRING UnorderedTypeName;
            WS_XML_STRING styleLocalName;
            WS_XML_STRING ParagraphTypeName;
            WS_XML_STRING PairsTypeName;
            WS_XML_STRING RestrictedTypeName;
            WS_XML_STRING xLocalName;
            WS_XML_STRING yLocalName;
            WS_XML_STRING Arrays_points_pointTypeName;
            WS_XML_STRING Payment_cardTypeName;
            WS_XML_STRING keyLocalName;
            WS_XML_STRING _tagTypeName;
            WS_XML_STRING nodeLocalName;
            WS_XML_STRING arraysLocalName;
            WS_XML_STRING paymentLocalName;
            WS_XML_STRING stepsLocalName;
            WS_XML_STRING openLocalName;
            WS_XML_STRING extensibleLocalName;
            WS_XML_STRING moneyLocalName;
            WS_XML_STRING textLocalName;
            WS_XML_STRING personLocalName;
            WS_XML_STRING unorderedLocalName;
            WS_XML_STRING paragraphLocalName;
        } xmlStrings;
        WS_XML_DICTIONARY dict;
    } dictionary;
} _structures_xsdLocalDefinitions;

static const _structures_xsdLocalDefinitions structures_xsdLocalDefinitions = {
    { /* globalTypes */
        { /* Addressdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.kindLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Address, kind), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* kind */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.streetLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Address, street), 0, 0, 0xffffffff, 0, 0, 0 }, /* street */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.cityLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Address, city), 0, 0, 0xffffffff, 0, 0, 0 }, /* city */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Addressdescs.kind,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Addressdescs.street,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Addressdescs.city }, /* _fields */
        },
        { /* Nodedescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.labelLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Node, label), 0, 0, 0xffffffff, 0, 0, 0 }, /* label */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.nextLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Node, WsOffsetOf(Node, next), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* next */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Node, WsOffsetOf(Node, child), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Node, childCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.childLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* child */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Nodedescs.label,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Nodedescs.next,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Nodedescs.child }, /* _fields */
        },
        { /* ArrayOfStringdescs */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(ArrayOfString, String), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(ArrayOfString, StringCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.stringLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* String */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.ArrayOfStringdescs.String }, /* _fields */
        },
        { /* ArrayOfAddressdescs */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Address, WsOffsetOf(ArrayOfAddress, Address), WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(ArrayOfAddress, AddressCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.AddressTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* Address */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.ArrayOfAddressdescs.Address }, /* _fields */
        },
        { /* Arraysdescs */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Arrays, number), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Arrays, numberCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.numberLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* number */
            { 3, 3 }, /* _threeItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Arrays, three), 0, 0, WsOffsetOf(Arrays, threeCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.threeLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, (WS_ITEM_RANGE*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs._threeItemRange }, /* three */
            { 1, 0xffffffff }, /* _addressItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Address, WsOffsetOf(Arrays, address), 0, 0, WsOffsetOf(Arrays, addressCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.addressLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, (WS_ITEM_RANGE*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs._addressItemRange }, /* address */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_INT32_TYPE, 0, WsOffsetOf(Arrays, maybeNumber), WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(Arrays, maybeNumberCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.maybeNumberLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* maybeNumber */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.namesLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Arrays, names), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(Arrays, namesCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.stringLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* names */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.addressesLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Address, WsOffsetOf(Arrays, addresses), WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE_ITEM, 0, WsOffsetOf(Arrays, addressesCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.AddressTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* addresses */
            { 0, 10 }, /* _pointsItemRange */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.pointsLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements.Arrays_points_pointdescs._structDesc, WsOffsetOf(Arrays, points), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Arrays, pointsCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.pointLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, (WS_ITEM_RANGE*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs._pointsItemRange }, /* points */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.ArrayOfString, WsOffsetOf(Arrays, lists), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Arrays, listsCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.listsLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* lists */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(Arrays, tail), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Arrays, tailCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.tailLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* tail */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.number,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.three,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.address,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.maybeNumber,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.names,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.addresses,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.points,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.lists,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Arraysdescs.tail }, /* _fields */
        },
        { /* Paymentdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.amountLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_DECIMAL_TYPE, 0, WsOffsetOf(Payment, amount), 0, 0, 0xffffffff, 0, 0, 0 }, /* amount */
            { /* _choiceChoices */
                { Payment_choice_cash, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.cashLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_BOOL_TYPE, 0, WsOffsetOf(Payment_choice, value.cash), 0, 0, 0xffffffff, 0, 0, 0 } }, /* cash */
                { Payment_choice_card, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.cardLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements.Payment_carddescs._structDesc, WsOffsetOf(Payment_choice, value.card), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* card */
                { Payment_choice_cheque, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.chequeLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Payment_choice, value.cheque), WS_FIELD_POINTER | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 } }, /* cheque */
                { Payment_choice_any, { WS_ANY_ELEMENT_FIELD_MAPPING, 0, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Payment_choice, value.any), WS_FIELD_OTHER_NAMESPACE, 0, 0xffffffff, 0, 0, 0 } }, /* any */
                { (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choiceChoices.cash,
                  (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choiceChoices.card,
                  (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choiceChoices.cheque,
                  (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choiceChoices.any }, /* _unionFields */
                { sizeof(Payment_choice), __alignof(Payment_choice), (WS_UNION_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choiceChoices._unionFields, 4, WsOffsetOf(Payment_choice, selector), Payment_choice_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choiceChoices._unionDesc, WsOffsetOf(Payment, choice), 0, 0, 0xffffffff, 0, 0, 0 }, /* choice */
            { /* _choice1Choices */
                { Payment_choice1_note, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.noteLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Payment_choice1, value.note), 0, 0, 0xffffffff, 0, 0, 0 } }, /* note */
                { Payment_choice1_remark, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.remarkLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Payment_choice1, value.remark), 0, 0, 0xffffffff, 0, 0, 0 } }, /* remark */
                { (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choice1Choices.note,
                  (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choice1Choices.remark }, /* _unionFields */
                { sizeof(Payment_choice1), __alignof(Payment_choice1), (WS_UNION_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choice1Choices._unionFields, 2, WsOffsetOf(Payment_choice1, selector), Payment_choice1_none, 0 }, /* _unionDesc */
            },
            { WS_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs._choice1Choices._unionDesc, WsOffsetOf(Payment, choice1), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* choice1 */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs.amount,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs.choice,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paymentdescs.choice1 }, /* _fields */
        },
        { /* Stepsdescs */
            { /* _choiceChoices */
                { Steps_choice_forward, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.forwardLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Steps_choice, value.forward), 0, 0, 0xffffffff, 0, 0, 0 } }, /* forward */
                { Steps_choice_turn, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.turnLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(Steps_choice, value.turn), 0, 0, 0xffffffff, 0, 0, 0 } }, /* turn */
                { Steps_choice_at, { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.atLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Address, WsOffsetOf(Steps_choice, value.at), WS_FIELD_POINTER, 0, 0xffffffff, 0, 0, 0 } }, /* at */
                { (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Stepsdescs._choiceChoices.forward,
                  (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Stepsdescs._choiceChoices.turn,
                  (WS_UNION_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Stepsdescs._choiceChoices.at }, /* _unionFields */
                { sizeof(Steps_choice), __alignof(Steps_choice), (WS_UNION_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Stepsdescs._choiceChoices._unionFields, 3, WsOffsetOf(Steps_choice, selector), Steps_choice_none, 0 }, /* _unionDesc */
            },
            { WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, 0, 0, WS_UNION_TYPE, (void*)&structures_xsdLocalDefinitions.globalTypes.Stepsdescs._choiceChoices._unionDesc, WsOffsetOf(Steps, choice), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Steps, choiceCount), 0, 0, 0 }, /* choice */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Stepsdescs.choice }, /* _fields */
        },
        { /* Opendescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Open, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_ANY_ELEMENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Open, any), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* any */
            { WS_ANY_ATTRIBUTES_FIELD_MAPPING, 0, 0, WS_ANY_ATTRIBUTES_TYPE, 0, WsOffsetOf(Open, anyAttributes), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* anyAttributes */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Opendescs.id,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Opendescs.any,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Opendescs.anyAttributes }, /* _fields */
        },
        { /* Extensibledescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.idLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Extensible, id), 0, 0, 0xffffffff, 0, 0, 0 }, /* id */
            { WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, 0, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Extensible, any), WS_FIELD_OPTIONAL | WS_FIELD_OTHER_NAMESPACE, 0, WsOffsetOf(Extensible, anyCount), 0, 0, 0 }, /* any */
            { WS_ANY_ATTRIBUTES_FIELD_MAPPING, 0, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_ANY_ATTRIBUTES_TYPE, 0, WsOffsetOf(Extensible, anyAttributes), WS_FIELD_OPTIONAL | WS_FIELD_OTHER_NAMESPACE, 0, 0xffffffff, 0, 0, 0 }, /* anyAttributes */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Extensibledescs.id,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Extensibledescs.any,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Extensibledescs.anyAttributes }, /* _fields */
        },
        { /* Moneydescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.currencyLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Money, currency), 0, 0, 0xffffffff, 0, 0, 0 }, /* currency */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_DECIMAL_TYPE, 0, WsOffsetOf(Money, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Moneydescs.currency,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Moneydescs.value }, /* _fields */
        },
        { /* TaxedMoneydescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.currencyLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(TaxedMoney, currency), 0, 0, 0xffffffff, 0, 0, 0 }, /* currency */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.taxLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DOUBLE_TYPE, 0, WsOffsetOf(TaxedMoney, tax), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* tax */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_DECIMAL_TYPE, 0, WsOffsetOf(TaxedMoney, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.TaxedMoneydescs.currency,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.TaxedMoneydescs.tax,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.TaxedMoneydescs.value }, /* _fields */
        },
        { /* Textdescs */
            { WS_XML_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.langLocalName, 0, WS_WSZ_TYPE, 0, WsOffsetOf(Text, lang), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* lang */
            { WS_TEXT_FIELD_MAPPING, 0, 0, WS_WSZ_TYPE, 0, WsOffsetOf(Text, value), 0, 0, 0xffffffff, 0, 0, 0 }, /* value */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Textdescs.lang,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Textdescs.value }, /* _fields */
        },
        { /* Persondescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.madeLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Person, made), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* made */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.byLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Person, by), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* by */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.rankLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Person, rank), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* rank */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.qualifiedLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Person, qualified), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* qualified */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.firstLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Person, first), 0, 0, 0xffffffff, 0, 0, 0 }, /* first */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.lastLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Person, last), 0, 0, 0xffffffff, 0, 0, 0 }, /* last */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.noteLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Person, note), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE, 0, 0xffffffff, 0, 0, 0 }, /* note */
            { WS_REPEATING_ELEMENT_FIELD_MAPPING, 0, 0, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements._tagdescs._structDesc, WsOffsetOf(Person, tag), WS_FIELD_OPTIONAL, 0, WsOffsetOf(Person, tagCount), (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.tagLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0 }, /* tag */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.bornLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Person, born), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* born */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.diedLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_DATETIME_TYPE, 0, WsOffsetOf(Person, died), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* died */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.nothingLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Nothing, WsOffsetOf(Person, nothing), WS_FIELD_POINTER | WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* nothing */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.plainLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Person, plain), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* plain */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.made,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.by,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.rank,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.qualified,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.first,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.last,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.note,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.tag,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.born,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.died,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.nothing,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Persondescs.plain }, /* _fields */
        },
        { /* Unordereddescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.cLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_INT32_TYPE, 0, WsOffsetOf(Unordered, c), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* c */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Unordered, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Unordereddescs.c,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Unordereddescs.content }, /* _fields */
        },
        { /* Paragraphdescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.styleLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Paragraph, style), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* style */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Paragraph, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paragraphdescs.style,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Paragraphdescs.content }, /* _fields */
        },
        { /* Pairsdescs */
            { WS_ANY_CONTENT_FIELD_MAPPING, 0, 0, WS_XML_BUFFER_TYPE, 0, WsOffsetOf(Pairs, content), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* content */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Pairsdescs.content }, /* _fields */
        },
        { /* Restricteddescs */
            { WS_ATTRIBUTE_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.kindLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._Namespace, WS_WSZ_TYPE, 0, WsOffsetOf(Restricted, kind), WS_FIELD_OPTIONAL, 0, 0xffffffff, 0, 0, 0 }, /* kind */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.streetLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Restricted, street), 0, 0, 0xffffffff, 0, 0, 0 }, /* street */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Restricteddescs.kind,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalTypes.Restricteddescs.street }, /* _fields */
        },
    },
    { /* globalElements */
        { /* Arrays_points_pointdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.xLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Arrays_points_point, x), 0, 0, 0xffffffff, 0, 0, 0 }, /* x */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.yLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0, WsOffsetOf(Arrays_points_point, y), 0, 0, 0xffffffff, 0, 0, 0 }, /* y */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements.Arrays_points_pointdescs.x,
              (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements.Arrays_points_pointdescs.y }, /* _fields */
            { sizeof(Arrays_points_point), __alignof(Arrays_points_point), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalElements.Arrays_points_pointdescs._fields, 2, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.Arrays_points_pointTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* Payment_carddescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.numberLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(Payment_card, number), 0, 0, 0xffffffff, 0, 0, 0 }, /* number */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements.Payment_carddescs.number }, /* _fields */
            { sizeof(Payment_card), __alignof(Payment_card), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalElements.Payment_carddescs._fields, 1, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.Payment_cardTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
        { /* _tagdescs */
            { WS_ELEMENT_FIELD_MAPPING, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.keyLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0, WsOffsetOf(_tag, key), 0, 0, 0xffffffff, 0, 0, 0 }, /* key */
            { (WS_FIELD_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements._tagdescs.key }, /* _fields */
            { sizeof(_tag), __alignof(_tag), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalElements._tagdescs._fields, 1, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings._tagTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* _structDesc */
        },
    },
    { /* dictionary */
        { /* xmlStrings */
            WS_XML_STRING_DICTIONARY_VALUE("urn:structures", &structures_xsdLocalDefinitions.dictionary.dict, 0), /* urn_structuresNamespace */
            WS_XML_STRING_DICTIONARY_VALUE("rank", &structures_xsdLocalDefinitions.dictionary.dict, 1), /* rankLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("", &structures_xsdLocalDefinitions.dictionary.dict, 2), /* _Namespace */
            WS_XML_STRING_DICTIONARY_VALUE("kind", &structures_xsdLocalDefinitions.dictionary.dict, 3), /* kindLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("street", &structures_xsdLocalDefinitions.dictionary.dict, 4), /* streetLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("city", &structures_xsdLocalDefinitions.dictionary.dict, 5), /* cityLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Address", &structures_xsdLocalDefinitions.dictionary.dict, 6), /* AddressTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("label", &structures_xsdLocalDefinitions.dictionary.dict, 7), /* labelLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("next", &structures_xsdLocalDefinitions.dictionary.dict, 8), /* nextLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("child", &structures_xsdLocalDefinitions.dictionary.dict, 9), /* childLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Node", &structures_xsdLocalDefinitions.dictionary.dict, 10), /* NodeTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("string", &structures_xsdLocalDefinitions.dictionary.dict, 11), /* stringLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("ArrayOfString", &structures_xsdLocalDefinitions.dictionary.dict, 12), /* ArrayOfStringTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("ArrayOfAddress", &structures_xsdLocalDefinitions.dictionary.dict, 13), /* ArrayOfAddressTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("number", &structures_xsdLocalDefinitions.dictionary.dict, 14), /* numberLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("three", &structures_xsdLocalDefinitions.dictionary.dict, 15), /* threeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("address", &structures_xsdLocalDefinitions.dictionary.dict, 16), /* addressLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("maybeNumber", &structures_xsdLocalDefinitions.dictionary.dict, 17), /* maybeNumberLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("names", &structures_xsdLocalDefinitions.dictionary.dict, 18), /* namesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("addresses", &structures_xsdLocalDefinitions.dictionary.dict, 19), /* addressesLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("point", &structures_xsdLocalDefinitions.dictionary.dict, 20), /* pointLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("points", &structures_xsdLocalDefinitions.dictionary.dict, 21), /* pointsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("lists", &structures_xsdLocalDefinitions.dictionary.dict, 22), /* listsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("tail", &structures_xsdLocalDefinitions.dictionary.dict, 23), /* tailLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Arrays", &structures_xsdLocalDefinitions.dictionary.dict, 24), /* ArraysTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("amount", &structures_xsdLocalDefinitions.dictionary.dict, 25), /* amountLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("cash", &structures_xsdLocalDefinitions.dictionary.dict, 26), /* cashLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("card", &structures_xsdLocalDefinitions.dictionary.dict, 27), /* cardLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("cheque", &structures_xsdLocalDefinitions.dictionary.dict, 28), /* chequeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("note", &structures_xsdLocalDefinitions.dictionary.dict, 29), /* noteLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("remark", &structures_xsdLocalDefinitions.dictionary.dict, 30), /* remarkLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Payment", &structures_xsdLocalDefinitions.dictionary.dict, 31), /* PaymentTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("forward", &structures_xsdLocalDefinitions.dictionary.dict, 32), /* forwardLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("turn", &structures_xsdLocalDefinitions.dictionary.dict, 33), /* turnLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("at", &structures_xsdLocalDefinitions.dictionary.dict, 34), /* atLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Steps", &structures_xsdLocalDefinitions.dictionary.dict, 35), /* StepsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("id", &structures_xsdLocalDefinitions.dictionary.dict, 36), /* idLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Open", &structures_xsdLocalDefinitions.dictionary.dict, 37), /* OpenTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Extensible", &structures_xsdLocalDefinitions.dictionary.dict, 38), /* ExtensibleTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("currency", &structures_xsdLocalDefinitions.dictionary.dict, 39), /* currencyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Money", &structures_xsdLocalDefinitions.dictionary.dict, 40), /* MoneyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("tax", &structures_xsdLocalDefinitions.dictionary.dict, 41), /* taxLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("TaxedMoney", &structures_xsdLocalDefinitions.dictionary.dict, 42), /* TaxedMoneyTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("lang", &structures_xsdLocalDefinitions.dictionary.dict, 43), /* langLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Text", &structures_xsdLocalDefinitions.dictionary.dict, 44), /* TextTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("made", &structures_xsdLocalDefinitions.dictionary.dict, 45), /* madeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("by", &structures_xsdLocalDefinitions.dictionary.dict, 46), /* byLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("qualified", &structures_xsdLocalDefinitions.dictionary.dict, 47), /* qualifiedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("first", &structures_xsdLocalDefinitions.dictionary.dict, 48), /* firstLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("last", &structures_xsdLocalDefinitions.dictionary.dict, 49), /* lastLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("tag", &structures_xsdLocalDefinitions.dictionary.dict, 50), /* tagLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("born", &structures_xsdLocalDefinitions.dictionary.dict, 51), /* bornLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("died", &structures_xsdLocalDefinitions.dictionary.dict, 52), /* diedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("nothing", &structures_xsdLocalDefinitions.dictionary.dict, 53), /* nothingLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("plain", &structures_xsdLocalDefinitions.dictionary.dict, 54), /* plainLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Person", &structures_xsdLocalDefinitions.dictionary.dict, 55), /* PersonTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Nothing", &structures_xsdLocalDefinitions.dictionary.dict, 56), /* NothingTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("c", &structures_xsdLocalDefinitions.dictionary.dict, 57), /* cLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Unordered", &structures_xsdLocalDefinitions.dictionary.dict, 58), /* UnorderedTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("style", &structures_xsdLocalDefinitions.dictionary.dict, 59), /* styleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Paragraph", &structures_xsdLocalDefinitions.dictionary.dict, 60), /* ParagraphTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Pairs", &structures_xsdLocalDefinitions.dictionary.dict, 61), /* PairsTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Restricted", &structures_xsdLocalDefinitions.dictionary.dict, 62), /* RestrictedTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("x", &structures_xsdLocalDefinitions.dictionary.dict, 63), /* xLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("y", &structures_xsdLocalDefinitions.dictionary.dict, 64), /* yLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("Arrays_points_point", &structures_xsdLocalDefinitions.dictionary.dict, 65), /* Arrays_points_pointTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("Payment_card", &structures_xsdLocalDefinitions.dictionary.dict, 66), /* Payment_cardTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("key", &structures_xsdLocalDefinitions.dictionary.dict, 67), /* keyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("_tag", &structures_xsdLocalDefinitions.dictionary.dict, 68), /* _tagTypeName */
            WS_XML_STRING_DICTIONARY_VALUE("node", &structures_xsdLocalDefinitions.dictionary.dict, 69), /* nodeLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("arrays", &structures_xsdLocalDefinitions.dictionary.dict, 70), /* arraysLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("payment", &structures_xsdLocalDefinitions.dictionary.dict, 71), /* paymentLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("steps", &structures_xsdLocalDefinitions.dictionary.dict, 72), /* stepsLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("open", &structures_xsdLocalDefinitions.dictionary.dict, 73), /* openLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("extensible", &structures_xsdLocalDefinitions.dictionary.dict, 74), /* extensibleLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("money", &structures_xsdLocalDefinitions.dictionary.dict, 75), /* moneyLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("text", &structures_xsdLocalDefinitions.dictionary.dict, 76), /* textLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("person", &structures_xsdLocalDefinitions.dictionary.dict, 77), /* personLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("unordered", &structures_xsdLocalDefinitions.dictionary.dict, 78), /* unorderedLocalName */
            WS_XML_STRING_DICTIONARY_VALUE("paragraph", &structures_xsdLocalDefinitions.dictionary.dict, 79), /* paragraphLocalName */
        },
        { { 0xd426ff92, 0x9be5, 0x59ac, { 0xa1, 0x09, 0x59, 0xe0, 0x90, 0x40, 0x9a, 0x93 } }, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings, 80, TRUE }, /* dict */
    },
};

/* Descriptions */

const _structures_xsd structures_xsd = {
    { /* globalAttributes */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.rankLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_INT32_TYPE, 0 }, /* rank */
    },
    { /* globalTypes */
        { sizeof(Address), __alignof(Address), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Addressdescs._fields, 3, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.AddressTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Address */
        { sizeof(Node), __alignof(Node), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Nodedescs._fields, 3, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.NodeTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Node */
        { sizeof(ArrayOfString), __alignof(ArrayOfString), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.ArrayOfStringdescs._fields, 1, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.ArrayOfStringTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ArrayOfString */
        { sizeof(ArrayOfAddress), __alignof(ArrayOfAddress), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.ArrayOfAddressdescs._fields, 1, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.ArrayOfAddressTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* ArrayOfAddress */
        { sizeof(Arrays), __alignof(Arrays), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Arraysdescs._fields, 9, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.ArraysTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Arrays */
        { sizeof(Payment), __alignof(Payment), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Paymentdescs._fields, 3, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.PaymentTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Payment */
        { sizeof(Steps), __alignof(Steps), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Stepsdescs._fields, 1, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.StepsTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Steps */
        { sizeof(Open), __alignof(Open), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Opendescs._fields, 3, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.OpenTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, 0 }, /* Open */
        { sizeof(Extensible), __alignof(Extensible), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Extensibledescs._fields, 3, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.ExtensibleTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, 0 }, /* Extensible */
        { sizeof(Money), __alignof(Money), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Moneydescs._fields, 2, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.MoneyTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Money */
        { sizeof(TaxedMoney), __alignof(TaxedMoney), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.TaxedMoneydescs._fields, 3, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.TaxedMoneyTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* TaxedMoney */
        { sizeof(Text), __alignof(Text), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Textdescs._fields, 2, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.TextTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Text */
        { sizeof(Person), __alignof(Person), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Persondescs._fields, 12, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.PersonTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Person */
        { 0, 1, 0, 0, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.NothingTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Nothing */
        { sizeof(Unordered), __alignof(Unordered), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Unordereddescs._fields, 2, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.UnorderedTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Unordered */
        { sizeof(Paragraph), __alignof(Paragraph), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Paragraphdescs._fields, 2, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.ParagraphTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Paragraph */
        { sizeof(Pairs), __alignof(Pairs), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Pairsdescs._fields, 1, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.PairsTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Pairs */
        { sizeof(Restricted), __alignof(Restricted), (WS_FIELD_DESCRIPTION**)structures_xsdLocalDefinitions.globalTypes.Restricteddescs._fields, 2, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.RestrictedTypeName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, 0, 0, 0, WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES }, /* Restricted */
    },
    { /* globalElements */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.noteLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_WSZ_TYPE, 0 }, /* note */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.tagLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsdLocalDefinitions.globalElements._tagdescs._structDesc }, /* tag */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.nodeLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Node }, /* node */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.arraysLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Arrays }, /* arrays */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.paymentLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Payment }, /* payment */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.stepsLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Steps }, /* steps */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.openLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Open }, /* open */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.extensibleLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Extensible }, /* extensible */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.moneyLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.TaxedMoney }, /* money */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.textLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Text }, /* text */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.personLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Person }, /* person */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.nothingLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Nothing }, /* nothing */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.unorderedLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Unordered }, /* unordered */
        { (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.paragraphLocalName, (WS_XML_STRING*)&structures_xsdLocalDefinitions.dictionary.xmlStrings.urn_structuresNamespace, WS_STRUCT_TYPE, (void*)(WS_STRUCT_DESCRIPTION*)&structures_xsd.globalTypes.Paragraph }, /* paragraph */
    },
};

#ifdef __cplusplus
}
#endif
