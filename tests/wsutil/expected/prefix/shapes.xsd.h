#ifndef Myshapes_xsd_h_included
#define Myshapes_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* Myshapes_xsd.globalTypes.Shape */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Myshapes_xsd_Shape {
    Myshapes_xsd_Shape();
    Myshapes_xsd_Shape(const WS_STRUCT_DESCRIPTION* type);
    struct Myshapes_xsd_Box* WINAPI AsMyshapes_xsd_Box();
    struct Myshapes_xsd_Square* WINAPI AsMyshapes_xsd_Square();
    struct Myshapes_xsd_Circle* WINAPI AsMyshapes_xsd_Circle();
    struct Myshapes_xsd__blob* WINAPI AsMyshapes_xsd__blob();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int id;
    WCHAR* name; /* optional */
    int layer; /* optional */
} Myshapes_xsd_Shape;
#else
typedef struct Myshapes_xsd_Shape {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int id;
    WCHAR* name; /* optional */
    int layer; /* optional */
} Myshapes_xsd_Shape;

void WINAPI Myshapes_xsd_Shape_Init(struct Myshapes_xsd_Shape* _this);
struct Myshapes_xsd_Box* WINAPI Myshapes_xsd_Shape_AsMyshapes_xsd_Box(struct Myshapes_xsd_Shape* _this);
struct Myshapes_xsd_Square* WINAPI Myshapes_xsd_Shape_AsMyshapes_xsd_Square(struct Myshapes_xsd_Shape* _this);
struct Myshapes_xsd_Circle* WINAPI Myshapes_xsd_Shape_AsMyshapes_xsd_Circle(struct Myshapes_xsd_Shape* _this);
struct Myshapes_xsd__blob* WINAPI Myshapes_xsd_Shape_AsMyshapes_xsd__blob(struct Myshapes_xsd_Shape* _this);
#endif

/* Myshapes_xsd.globalTypes.Box */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Myshapes_xsd_Box : Myshapes_xsd_Shape {
    Myshapes_xsd_Box();
    Myshapes_xsd_Box(const WS_STRUCT_DESCRIPTION* type);
    struct Myshapes_xsd_Square* WINAPI AsMyshapes_xsd_Square();
    double width;
    double height;
} Myshapes_xsd_Box;
#else
typedef struct Myshapes_xsd_Box {
    struct Myshapes_xsd_Shape _base;
    double width;
    double height;
} Myshapes_xsd_Box;

void WINAPI Myshapes_xsd_Box_Init(struct Myshapes_xsd_Box* _this);
struct Myshapes_xsd_Square* WINAPI Myshapes_xsd_Box_AsMyshapes_xsd_Square(struct Myshapes_xsd_Box* _this);
#endif

/* Myshapes_xsd.globalTypes.Square */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Myshapes_xsd_Square : Myshapes_xsd_Box {
    Myshapes_xsd_Square();
    WCHAR* note; /* optional */
    BOOL exact; /* optional */
} Myshapes_xsd_Square;
#else
typedef struct Myshapes_xsd_Square {
    struct Myshapes_xsd_Box _base;
    WCHAR* note; /* optional */
    BOOL exact; /* optional */
} Myshapes_xsd_Square;

void WINAPI Myshapes_xsd_Square_Init(struct Myshapes_xsd_Square* _this);
#endif

/* Myshapes_xsd.globalTypes.Circle */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Myshapes_xsd_Circle : Myshapes_xsd_Shape {
    Myshapes_xsd_Circle();
    double radius;
    unsigned int markCount;
    int* mark; /* optional */
} Myshapes_xsd_Circle;
#else
typedef struct Myshapes_xsd_Circle {
    struct Myshapes_xsd_Shape _base;
    double radius;
    unsigned int markCount;
    int* mark; /* optional */
} Myshapes_xsd_Circle;

void WINAPI Myshapes_xsd_Circle_Init(struct Myshapes_xsd_Circle* _this);
#endif

/* Myshapes_xsd.globalTypes.Drawing */
typedef struct Myshapes_xsd_Drawing {
    struct Myshapes_xsd_Shape* main;
    unsigned int shapeCount;
    struct Myshapes_xsd_Shape** shape; /* optional */
} Myshapes_xsd_Drawing;

/* of an anonymous type */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Myshapes_xsd__blob : Myshapes_xsd_Shape {
    Myshapes_xsd__blob();
    int points;
} Myshapes_xsd__blob;
#else
typedef struct Myshapes_xsd__blob {
    struct Myshapes_xsd_Shape _base;
    int points;
} Myshapes_xsd__blob;

void WINAPI Myshapes_xsd__blob_Init(struct Myshapes_xsd__blob* _this);
#endif

/* Descriptions */

typedef struct _Myshapes_xsd {
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
} _Myshapes_xsd;

extern const _Myshapes_xsd Myshapes_xsd;

#ifdef __cplusplus
}
#endif

#endif
