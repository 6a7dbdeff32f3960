#ifndef shapes_xsd_h_included
#define shapes_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* shapes_xsd.globalTypes.Shape */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Shape {
    Shape();
    Shape(const WS_STRUCT_DESCRIPTION* type);
    struct Box* WINAPI AsBox();
    struct Square* WINAPI AsSquare();
    struct Circle* WINAPI AsCircle();
    struct _blob* WINAPI As_blob();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int id;
    WCHAR* name; /* optional */
    int layer; /* optional */
} Shape;
#else
typedef struct Shape {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int id;
    WCHAR* name; /* optional */
    int layer; /* optional */
} Shape;

void WINAPI Shape_Init(struct Shape* _this);
struct Box* WINAPI Shape_AsBox(struct Shape* _this);
struct Square* WINAPI Shape_AsSquare(struct Shape* _this);
struct Circle* WINAPI Shape_AsCircle(struct Shape* _this);
struct _blob* WINAPI Shape_As_blob(struct Shape* _this);
#endif

/* shapes_xsd.globalTypes.Box */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Box : Shape {
    Box();
    Box(const WS_STRUCT_DESCRIPTION* type);
    struct Square* WINAPI AsSquare();
    double width;
    double height;
} Box;
#else
typedef struct Box {
    struct Shape _base;
    double width;
    double height;
} Box;

void WINAPI Box_Init(struct Box* _this);
struct Square* WINAPI Box_AsSquare(struct Box* _this);
#endif

/* shapes_xsd.globalTypes.Square */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Square : Box {
    Square();
    WCHAR* note; /* optional */
    BOOL exact; /* optional */
} Square;
#else
typedef struct Square {
    struct Box _base;
    WCHAR* note; /* optional */
    BOOL exact; /* optional */
} Square;

void WINAPI Square_Init(struct Square* _this);
#endif

/* shapes_xsd.globalTypes.Circle */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Circle : Shape {
    Circle();
    double radius;
    unsigned int markCount;
    int* mark; /* optional */
} Circle;
#else
typedef struct Circle {
    struct Shape _base;
    double radius;
    unsigned int markCount;
    int* mark; /* optional */
} Circle;

void WINAPI Circle_Init(struct Circle* _this);
#endif

/* shapes_xsd.globalTypes.Drawing */
typedef struct Drawing {
    struct Shape* main;
    unsigned int shapeCount;
    struct Shape** shape; /* optional */
} Drawing;

/* of an anonymous type */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct _blob : Shape {
    _blob();
    int points;
} _blob;
#else
typedef struct _blob {
    struct Shape _base;
    int points;
} _blob;

void WINAPI _blob_Init(struct _blob* _this);
#endif

/* Descriptions */

typedef struct _shapes_xsd {
    struct {
        WS_STRUCT_DESCRIPTION Square;
        WS_STRUCT_DESCRIPTION Shape;
        WS_STRUCT_DESCRIPTION Circle;
        WS_STRUCT_DESCRIPTION Box;
        WS_STRUCT_DESCRIPTION Drawing;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION shape;
        WS_ELEMENT_DESCRIPTION drawing;
        WS_ELEMENT_DESCRIPTION blob;
    } globalElements;
} _shapes_xsd;

extern const _shapes_xsd shapes_xsd;

#ifdef __cplusplus
}
#endif

#endif
