#ifndef recursion_xsd_h_included
#define recursion_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* recursion_xsd.globalTypes.Entity */
typedef struct Entity {
    WCHAR* value;
    WCHAR* datatype; /* optional */
    BOOL mask; /* optional */
    WCHAR* note; /* optional */
} Entity;

/* recursion_xsd.globalTypes.EntityInt */
typedef struct EntityInt {
    WCHAR* value;
    WCHAR* datatype;
    BOOL mask; /* optional */
} EntityInt;

typedef enum _block_choiceType {
    _block_choice_none = 0,
    _block_choice_block = 1,
    _block_choice_Inline = 2
} _block_choiceType;

typedef struct _block_choice {
    enum _block_choiceType selector;
    union {
        struct _block* block;
        struct _block_inline* Inline;
    } value;
} _block_choice;

/* of an anonymous type */
typedef struct _block {
    struct _block_choice choice;
} _block;

typedef enum _block_inline_choiceType {
    _block_inline_choice_none = 0,
    _block_inline_choice_block = 1,
    _block_inline_choice_Inline = 2
} _block_inline_choiceType;

typedef struct _block_inline_choice {
    enum _block_inline_choiceType selector;
    union {
        struct _block* block;
        struct _block_inline* Inline;
    } value;
} _block_inline_choice;

/* of an anonymous type */
typedef struct _block_inline {
    struct _block_inline_choice choice;
} _block_inline;

/* of an anonymous type */
typedef struct _table {
    struct _table_row* row;
} _table;

/* of an anonymous type */
typedef struct _table_row {
    struct _table_row* row; /* optional */
} _table_row;

/* Descriptions */

typedef struct _recursion_xsd {
    struct {
        WS_STRUCT_DESCRIPTION Entity;
        WS_STRUCT_DESCRIPTION EntityInt;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION block;
        WS_ELEMENT_DESCRIPTION table;
    } globalElements;
} _recursion_xsd;

extern const _recursion_xsd recursion_xsd;

#ifdef __cplusplus
}
#endif

#endif
