#ifndef structures_xsd_h_included
#define structures_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* structures_xsd.globalTypes.Address */
typedef struct Address {
    WCHAR* street;
    WCHAR* city;
    WCHAR* kind; /* optional */
} Address;

/* structures_xsd.globalTypes.Node */
typedef struct Node {
    WCHAR* label;
    struct Node* next; /* optional */
    unsigned int childCount;
    struct Node* child; /* optional */
} Node;

/* structures_xsd.globalTypes.ArrayOfString */
typedef struct ArrayOfString {
    unsigned int StringCount;
    WCHAR** String; /* optional, nillable */
} ArrayOfString;

/* structures_xsd.globalTypes.ArrayOfAddress */
typedef struct ArrayOfAddress {
    unsigned int AddressCount;
    struct Address** Address; /* optional, nillable */
} ArrayOfAddress;

/* structures_xsd.globalTypes.Arrays */
typedef struct Arrays {
    unsigned int numberCount;
    int* number; /* optional */
    unsigned int threeCount;
    int* three;
    unsigned int addressCount;
    struct Address* address;
    unsigned int maybeNumberCount;
    int** maybeNumber; /* optional, nillable */
    unsigned int namesCount;
    WCHAR** names; /* optional, nillable */
    unsigned int addressesCount;
    struct Address** addresses; /* optional, nillable */
    unsigned int pointsCount;
    struct Arrays_points_point* points; /* optional */
    unsigned int listsCount;
    struct ArrayOfString* lists; /* optional */
    unsigned int tailCount;
    WCHAR** tail; /* optional */
} Arrays;

typedef enum Payment_choiceType {
    Payment_choice_none = 0,
    Payment_choice_cash = 1,
    Payment_choice_card = 2,
    Payment_choice_cheque = 3,
    Payment_choice_any = 4
} Payment_choiceType;

typedef struct Payment_choice {
    enum Payment_choiceType selector;
    union {
        BOOL cash;
        struct Payment_card* card;
        int* cheque; /* nillable */
        WS_XML_BUFFER* any;
    } value;
} Payment_choice;

typedef enum Payment_choice1Type {
    Payment_choice1_none = 0,
    Payment_choice1_note = 1,
    Payment_choice1_remark = 2
} Payment_choice1Type;

typedef struct Payment_choice1 {
    enum Payment_choice1Type selector;
    union {
        WCHAR* note;
        WCHAR* remark;
    } value;
} Payment_choice1;

/* structures_xsd.globalTypes.Payment */
typedef struct Payment {
    DECIMAL amount;
    struct Payment_choice choice;
    struct Payment_choice1 choice1; /* optional */
} Payment;

typedef enum Steps_choiceType {
    Steps_choice_none = 0,
    Steps_choice_forward = 1,
    Steps_choice_turn = 2,
    Steps_choice_at = 3
} Steps_choiceType;

typedef struct Steps_choice {
    enum Steps_choiceType selector;
    union {
        int forward;
        double turn;
        struct Address* at;
    } value;
} Steps_choice;

/* structures_xsd.globalTypes.Steps */
typedef struct Steps {
    unsigned int choiceCount;
    struct Steps_choice* choice; /* optional */
} Steps;

/* structures_xsd.globalTypes.Open */
typedef struct Open {
    int id;
    WS_XML_BUFFER* any; /* optional */
    WS_ANY_ATTRIBUTES anyAttributes; /* optional */
} Open;

/* structures_xsd.globalTypes.Extensible */
typedef struct Extensible {
    int id;
    unsigned int anyCount;
    WS_XML_BUFFER** any; /* optional */
    WS_ANY_ATTRIBUTES anyAttributes; /* optional */
} Extensible;

/* structures_xsd.globalTypes.Money */
typedef struct Money {
    DECIMAL value;
    WCHAR* currency;
} Money;

/* structures_xsd.globalTypes.TaxedMoney */
typedef struct TaxedMoney {
    DECIMAL value;
    WCHAR* currency;
    double tax; /* optional */
} TaxedMoney;

/* structures_xsd.globalTypes.Text */
typedef struct Text {
    WCHAR* value;
    WCHAR* lang; /* optional */
} Text;

/* structures_xsd.globalTypes.Person */
typedef struct Person {
    WCHAR* first;
    WCHAR* last;
    WCHAR* note; /* optional, nillable */
    unsigned int tagCount;
    struct _tag* tag; /* optional */
    WS_DATETIME born; /* optional */
    WS_DATETIME died; /* optional */
    void* nothing; /* optional */
    int plain; /* optional */
    WS_DATETIME made; /* optional */
    WCHAR* by; /* optional */
    int rank; /* optional */
    int qualified; /* optional */
} Person;

/* structures_xsd.globalTypes.Unordered */
typedef struct Unordered {
    WS_XML_BUFFER* content; /* optional */
    int c; /* optional */
} Unordered;

/* structures_xsd.globalTypes.Paragraph */
typedef struct Paragraph {
    WS_XML_BUFFER* content; /* optional */
    WCHAR* style; /* optional */
} Paragraph;

/* structures_xsd.globalTypes.Pairs */
typedef struct Pairs {
    WS_XML_BUFFER* content; /* optional */
} Pairs;

/* structures_xsd.globalTypes.Restricted */
typedef struct Restricted {
    WCHAR* street;
    WCHAR* kind; /* optional */
} Restricted;

/* of an anonymous type */
typedef struct Arrays_points_point {
    int x;
    int y;
} Arrays_points_point;

/* of an anonymous type */
typedef struct Payment_card {
    WCHAR* number;
} Payment_card;

/* of an anonymous type */
typedef struct _tag {
    WCHAR* key;
} _tag;

/* Descriptions */

typedef struct _structures_xsd {
    struct {
        WS_ATTRIBUTE_DESCRIPTION rank;
    } globalAttributes;
    struct {
        WS_STRUCT_DESCRIPTION Address;
        WS_STRUCT_DESCRIPTION Node;
        WS_STRUCT_DESCRIPTION ArrayOfString;
        WS_STRUCT_DESCRIPTION ArrayOfAddress;
        WS_STRUCT_DESCRIPTION Arrays;
        WS_STRUCT_DESCRIPTION Payment;
        WS_STRUCT_DESCRIPTION Steps;
        WS_STRUCT_DESCRIPTION Open;
        WS_STRUCT_DESCRIPTION Extensible;
        WS_STRUCT_DESCRIPTION Money;
        WS_STRUCT_DESCRIPTION TaxedMoney;
        WS_STRUCT_DESCRIPTION Text;
        WS_STRUCT_DESCRIPTION Person;
        WS_STRUCT_DESCRIPTION Nothing;
        WS_STRUCT_DESCRIPTION Unordered;
        WS_STRUCT_DESCRIPTION Paragraph;
        WS_STRUCT_DESCRIPTION Pairs;
        WS_STRUCT_DESCRIPTION Restricted;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION note;
        WS_ELEMENT_DESCRIPTION tag;
        WS_ELEMENT_DESCRIPTION node;
        WS_ELEMENT_DESCRIPTION arrays;
        WS_ELEMENT_DESCRIPTION payment;
        WS_ELEMENT_DESCRIPTION steps;
        WS_ELEMENT_DESCRIPTION open;
        WS_ELEMENT_DESCRIPTION extensible;
        WS_ELEMENT_DESCRIPTION money;
        WS_ELEMENT_DESCRIPTION text;
        WS_ELEMENT_DESCRIPTION person;
        WS_ELEMENT_DESCRIPTION nothing;
        WS_ELEMENT_DESCRIPTION unordered;
        WS_ELEMENT_DESCRIPTION paragraph;
    } globalElements;
} _structures_xsd;

extern const _structures_xsd structures_xsd;

#ifdef __cplusplus
}
#endif

#endif
