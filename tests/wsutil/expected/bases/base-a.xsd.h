#ifndef base_a_xsd_h_included
#define base_a_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* base_a_xsd.externallyReferencedTypes.Base_colour */
typedef enum Base_colour {
    Base_colourred = 0,
    Base_colourblue = 1
} Base_colour;

/* base_a_xsd.externallyReferencedTypes.Text_form */
typedef enum Text_form {
    Text_formplain = 0,
    Text_formrich = 1
} Text_form;

typedef enum Base_choiceType {
    Base_choice_none = 0,
    Base_choice_one = 1,
    Base_choice_two = 2
} Base_choiceType;

typedef struct Base_choice {
    enum Base_choiceType selector;
    union {
        struct Base_one* one;
        int two;
    } value;
} Base_choice;

/* base_a_xsd.globalTypes.Base */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Base {
    Base();
    Base(const WS_STRUCT_DESCRIPTION* type);
    struct _derived* WINAPI As_derived();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    struct Base_data* data;
    struct Base_choice choice;
    enum Base_colour colour; /* optional */
} Base;
#else
typedef struct Base {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    struct Base_data* data;
    struct Base_choice choice;
    enum Base_colour colour; /* optional */
} Base;

void WINAPI Base_Init(struct Base* _this);
struct _derived* WINAPI Base_As_derived(struct Base* _this);
#endif

/* base_a_xsd.globalTypes.Text */
typedef struct Text {
    WCHAR* value;
    enum Text_form form; /* optional */
} Text;

/* base_a_xsd.externallyReferencedTypes.Base_data */
typedef struct Base_data {
    WCHAR* object;
    int size;
} Base_data;

/* base_a_xsd.externallyReferencedTypes.Base_one */
typedef struct Base_one {
    int a;
    int b;
} Base_one;

/* Descriptions */

typedef struct _base_a_xsd {
    struct {
        WS_STRUCT_DESCRIPTION Base;
        WS_STRUCT_DESCRIPTION Text;
    } globalTypes;
    struct {
        WS_ENUM_DESCRIPTION Base_colour;
        WS_ENUM_DESCRIPTION Text_form;
        WS_STRUCT_DESCRIPTION Base_data;
        WS_STRUCT_DESCRIPTION Base_one;
    } externallyReferencedTypes;
} _base_a_xsd;

extern const _base_a_xsd base_a_xsd;

#ifdef __cplusplus
}
#endif

#endif
