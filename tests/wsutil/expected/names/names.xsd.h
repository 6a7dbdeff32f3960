#ifndef names_xsd_h_included
#define names_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* names_xsd.globalTypes.Enum */
typedef enum Enum {
    Enuma_b = 0,
    Enuma_b1 = 1,
    Enuma_b2 = 2
} Enum;

/* names_xsd.globalTypes.Nerve_AsNeur */
typedef enum Nerve_AsNeur {
    Nerve_AsNeuron = 0
} Nerve_AsNeur;

/* names_xsd.globalTypes.Struct */
typedef struct Struct {
    int Int;
    int Int1;
    WCHAR* first_name;
    WCHAR* first_name1;
    WCHAR* stra_x00df_e;
    struct Class* Class; /* optional */
    unsigned int itemCount;
    int* item;
    int itemCount1;
    int _type1;
    int TRUE_;
    struct NULL_* NULL_; /* optional */
    WCHAR* Class1; /* optional */
} Struct;

/* names_xsd.globalTypes.Class */
typedef struct Class {
    struct Struct* Struct; /* optional */
} Class;

/* names_xsd.globalTypes.NULL_ */
typedef struct NULL_ {
    int VOID_; /* optional */
} NULL_;

/* names_xsd.globalTypes.Cell */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Cell {
    Cell();
    Cell(const WS_STRUCT_DESCRIPTION* type);
    struct Nerve* WINAPI AsNerve();
    struct Neuron* WINAPI AsNeuron();
    struct ItemCount* WINAPI AsItemCount();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int Cell__;
    int Cell_;
    int Nerve;
    int AsNerve_;
    unsigned int AsNeuronCount;
    int* AsNeuron_; /* optional */
    unsigned int ItemCount;
    int* Item; /* optional */
} Cell;
#else
typedef struct Cell {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int Cell__;
    int Cell_;
    int Nerve;
    int AsNerve_;
    unsigned int AsNeuronCount;
    int* AsNeuron_; /* optional */
    unsigned int ItemCount;
    int* Item; /* optional */
} Cell;

void WINAPI Cell_Init1(struct Cell* _this);
struct Nerve* WINAPI Cell_AsNerve(struct Cell* _this);
struct Neuron* WINAPI Cell_AsNeuron1(struct Cell* _this);
struct ItemCount* WINAPI Cell_AsItemCount(struct Cell* _this);
#endif

/* names_xsd.globalTypes.Nerve */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Nerve : Cell {
    Nerve();
    Nerve(const WS_STRUCT_DESCRIPTION* type);
    struct Neuron* WINAPI AsNeuron();
    int Nerve_;
    int AsCell;
    int Nerve1; /* optional */
} Nerve;
#else
typedef struct Nerve {
    struct Cell _base;
    int Nerve_;
    int AsCell;
    int Nerve1; /* optional */
} Nerve;

void WINAPI Nerve_Init(struct Nerve* _this);
struct Neuron* WINAPI Nerve_AsNeuron1(struct Nerve* _this);
#endif

/* names_xsd.globalTypes.Neuron */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Neuron : Nerve {
    Neuron();
} Neuron;
#else
typedef struct Neuron {
    struct Nerve _base;
} Neuron;

void WINAPI Neuron_Init(struct Neuron* _this);
#endif

/* names_xsd.globalTypes.Cell_Init */
typedef struct Cell_Init {
    int a; /* optional */
} Cell_Init;

/* names_xsd.globalTypes.Cell_AsNeuron */
typedef struct Cell_AsNeuron {
    enum Nerve_AsNeur a; /* optional */
} Cell_AsNeuron;

/* names_xsd.globalTypes.ItemCount */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct ItemCount : Cell {
    ItemCount();
} ItemCount;
#else
typedef struct ItemCount {
    struct Cell _base;
} ItemCount;

void WINAPI ItemCount_Init(struct ItemCount* _this);
#endif

/* Descriptions */

typedef struct _names_xsd {
    struct {
        WS_ENUM_DESCRIPTION Enum;
        WS_ENUM_DESCRIPTION Nerve_AsNeur;
        WS_STRUCT_DESCRIPTION Struct;
        WS_STRUCT_DESCRIPTION Class;
        WS_STRUCT_DESCRIPTION NULL_;
        WS_STRUCT_DESCRIPTION Cell;
        WS_STRUCT_DESCRIPTION Nerve;
        WS_STRUCT_DESCRIPTION Neuron;
        WS_STRUCT_DESCRIPTION Cell_Init;
        WS_STRUCT_DESCRIPTION Cell_AsNeuron;
        WS_STRUCT_DESCRIPTION ItemCount;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION Boolean;
        WS_ELEMENT_DESCRIPTION String;
    } globalElements;
} _names_xsd;

extern const _names_xsd names_xsd;

#ifdef __cplusplus
}
#endif

#endif
