#ifndef mutual_a_xsd_h_included
#define mutual_a_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

#ifndef Tint_defined
#define Tint_defined
/* mutual_b_xsd.globalTypes.Tint */
typedef enum Tint {
    Tintdark = 0,
    Tintpale = 1
} Tint;
#endif

#ifndef Size_defined
#define Size_defined
/* mutual_a_xsd.globalTypes.Size */
typedef enum Size {
    Sizesmall = 0,
    Sizelarge = 1
} Size;
#endif

#ifndef Cup_defined
#define Cup_defined
/* mutual_a_xsd.globalTypes.Cup */
typedef struct Cup {
    enum Size size;
    enum Tint tint;
} Cup;
#endif

#ifndef Vessel_defined
#define Vessel_defined
typedef enum Vessel_choiceType {
    Vessel_choice_none = 0,
    Vessel_choice_tint = 1,
    Vessel_choice_sizes = 2
} Vessel_choiceType;

typedef struct Vessel_choice {
    enum Vessel_choiceType selector;
    union {
        enum Tint tint;
        enum Size sizes;
    } value;
} Vessel_choice;

/* mutual_b_xsd.globalTypes.Vessel */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Vessel {
    Vessel();
    Vessel(const WS_STRUCT_DESCRIPTION* type);
    struct Mug* WINAPI AsMug();
    struct Jug* WINAPI AsJug();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    enum Size size;
    struct Vessel_choice choice;
} Vessel;
#else
typedef struct Vessel {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    enum Size size;
    struct Vessel_choice choice;
} Vessel;

void WINAPI Vessel_Init(struct Vessel* _this);
struct Mug* WINAPI Vessel_AsMug(struct Vessel* _this);
struct Jug* WINAPI Vessel_AsJug(struct Vessel* _this);
#endif
#endif

#ifndef Mug_defined
#define Mug_defined
/* mutual_a_xsd.globalTypes.Mug */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Mug : Vessel {
    Mug();
    Mug(const WS_STRUCT_DESCRIPTION* type);
    struct Jug* WINAPI AsJug();
    int handles;
    struct Lid* lid; /* optional */
} Mug;
#else
typedef struct Mug {
    struct Vessel _base;
    int handles;
    struct Lid* lid; /* optional */
} Mug;

void WINAPI Mug_Init(struct Mug* _this);
struct Jug* WINAPI Mug_AsJug(struct Mug* _this);
#endif
#endif

/* Descriptions */

typedef struct _mutual_a_xsd {
    struct {
        WS_ENUM_DESCRIPTION Size;
        WS_STRUCT_DESCRIPTION Cup;
        WS_STRUCT_DESCRIPTION Mug;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION mug;
    } globalElements;
} _mutual_a_xsd;

extern const _mutual_a_xsd mutual_a_xsd;

#ifdef __cplusplus
}
#endif

#endif
