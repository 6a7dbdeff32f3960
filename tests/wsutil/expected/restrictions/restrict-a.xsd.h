#ifndef restrict_a_xsd_h_included
#define restrict_a_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* restrict_a_xsd.externallyReferencedTypes.Item_unit */
typedef enum Item_unit {
    Item_unitm = 0,
    Item_unitft = 1
} Item_unit;

/* restrict_a_xsd.globalTypes.Item */
typedef struct Item {
    WCHAR* label;
    WCHAR* note; /* optional */
    struct Item_spare* spare; /* optional */
    int id;
    WCHAR* code; /* optional */
    int code1; /* optional */
    enum Item_unit unit; /* optional */
    WS_DATETIME made; /* optional */
    WCHAR* by; /* optional */
    WS_ANY_ATTRIBUTES anyAttributes; /* optional */
} Item;

/* restrict_a_xsd.globalTypes.Part */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Part {
    Part();
    Part(const WS_STRUCT_DESCRIPTION* type);
    struct Board* WINAPI AsBoard();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    WCHAR* label;
    int id;
    int code; /* optional */
    enum Item_unit unit; /* optional */
    WS_DATETIME made;
    WCHAR* by;
} Part;
#else
typedef struct Part {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    WCHAR* label;
    int id;
    int code; /* optional */
    enum Item_unit unit; /* optional */
    WS_DATETIME made;
    WCHAR* by;
} Part;

void WINAPI Part_Init(struct Part* _this);
struct Board* WINAPI Part_AsBoard(struct Part* _this);
#endif

/* restrict_a_xsd.globalTypes.Screw */
typedef struct Screw {
    WCHAR* label;
    int id;
    enum Item_unit unit; /* optional */
    WS_DATETIME made;
    WCHAR* by;
} Screw;

/* restrict_a_xsd.globalTypes.Board */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Board : Part {
    Board();
    WCHAR* wood;
    int code1; /* optional */
    double width; /* optional */
} Board;
#else
typedef struct Board {
    struct Part _base;
    WCHAR* wood;
    int code1; /* optional */
    double width; /* optional */
} Board;

void WINAPI Board_Init(struct Board* _this);
#endif

/* restrict_a_xsd.globalTypes.Plank */
typedef struct Plank {
    WCHAR* label;
    WCHAR* wood;
    int id;
    int code;
    WS_DATETIME made;
    WCHAR* by;
    int code1; /* optional */
    double width; /* optional */
} Plank;

/* restrict_a_xsd.globalTypes.Stick */
typedef struct Stick {
    WCHAR* label;
    WCHAR* wood;
    int id;
    int code;
    WS_DATETIME made;
    WCHAR* by;
    double width; /* optional */
} Stick;

/* restrict_a_xsd.globalTypes.Open */
typedef struct Open {
    WCHAR* label;
    int id;
    WCHAR* code; /* optional */
    int code1; /* optional */
    WS_DATETIME made; /* optional */
    WCHAR* by; /* optional */
    WS_ANY_ATTRIBUTES anyAttributes; /* optional */
} Open;

/* restrict_a_xsd.globalTypes.Text */
typedef struct Text {
    WS_XML_BUFFER* content; /* optional */
    WCHAR* style; /* optional */
    int size; /* optional */
} Text;

/* restrict_a_xsd.globalTypes.Heading */
typedef struct Heading {
    WS_XML_BUFFER* content; /* optional */
    WCHAR* style; /* optional */
    int size;
} Heading;

/* restrict_a_xsd.globalTypes.Price */
typedef struct Price {
    DECIMAL value;
    WCHAR* currency; /* optional */
    WS_DATETIME until; /* optional */
    WS_ANY_ATTRIBUTES anyAttributes; /* optional */
} Price;

/* restrict_a_xsd.globalTypes.Taxed */
typedef struct Taxed {
    DECIMAL value;
    WCHAR* currency; /* optional */
    WS_DATETIME until; /* optional */
    WS_ANY_ATTRIBUTES anyAttributes; /* optional */
    int rate;
} Taxed;

/* restrict_a_xsd.globalTypes.Final */
typedef struct Final {
    DECIMAL value;
    WCHAR* currency;
    int rate;
} Final;

/* of an anonymous type */
typedef struct Item_spare {
    WCHAR* label;
    int id;
    int code; /* optional */
    enum Item_unit unit; /* optional */
    WS_DATETIME made; /* optional */
    WCHAR* by; /* optional */
} Item_spare;

/* Descriptions */

typedef struct _restrict_a_xsd {
    struct {
        WS_ATTRIBUTE_DESCRIPTION code;
    } globalAttributes;
    struct {
        WS_STRUCT_DESCRIPTION Item;
        WS_STRUCT_DESCRIPTION Part;
        WS_STRUCT_DESCRIPTION Screw;
        WS_STRUCT_DESCRIPTION Board;
        WS_STRUCT_DESCRIPTION Plank;
        WS_STRUCT_DESCRIPTION Stick;
        WS_STRUCT_DESCRIPTION Open;
        WS_STRUCT_DESCRIPTION Text;
        WS_STRUCT_DESCRIPTION Heading;
        WS_STRUCT_DESCRIPTION Price;
        WS_STRUCT_DESCRIPTION Taxed;
        WS_STRUCT_DESCRIPTION Final;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION label;
        WS_ELEMENT_DESCRIPTION item;
        WS_ELEMENT_DESCRIPTION part;
        WS_ELEMENT_DESCRIPTION screw;
        WS_ELEMENT_DESCRIPTION board;
        WS_ELEMENT_DESCRIPTION plank;
        WS_ELEMENT_DESCRIPTION stick;
        WS_ELEMENT_DESCRIPTION open;
        WS_ELEMENT_DESCRIPTION heading;
        WS_ELEMENT_DESCRIPTION final;
    } globalElements;
    struct {
        WS_ENUM_DESCRIPTION Item_unit;
    } externallyReferencedTypes;
} _restrict_a_xsd;

extern const _restrict_a_xsd restrict_a_xsd;

#ifdef __cplusplus
}
#endif

#endif
