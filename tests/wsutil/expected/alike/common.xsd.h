#ifndef common_xsd_h_included
#define common_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* common_xsd.globalTypes.State */
typedef enum State {
    Stateopen = 0,
    Stateclosed = 1
} State;

/* common_xsd.externallyReferencedTypes._mood */
typedef enum _mood {
    _moodgood = 0
} _mood;

/* common_xsd.globalTypes.Entity */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Entity {
    Entity();
    Entity(const WS_STRUCT_DESCRIPTION* type);
    struct Order* WINAPI AsOrder();
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int id;
} Entity;
#else
typedef struct Entity {
    const struct _WS_STRUCT_DESCRIPTION* _type;
    int id;
} Entity;

void WINAPI Entity_Init(struct Entity* _this);
struct Order* WINAPI Entity_AsOrder(struct Entity* _this);
#endif

/* common_xsd.externallyReferencedTypes._header */
typedef struct _header {
    WCHAR* key;
} _header;

/* Descriptions */

typedef struct _common_xsd {
    struct {
        WS_ATTRIBUTE_DESCRIPTION origin;
    } globalAttributes;
    struct {
        WS_ENUM_DESCRIPTION State;
        WS_STRUCT_DESCRIPTION Entity;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION header;
        WS_ELEMENT_DESCRIPTION mood;
    } globalElements;
    struct {
        WS_ENUM_DESCRIPTION _mood;
        WS_STRUCT_DESCRIPTION _header;
    } externallyReferencedTypes;
} _common_xsd;

extern const _common_xsd common_xsd;

#ifdef __cplusplus
}
#endif

#endif
