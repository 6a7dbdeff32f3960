#ifndef orders_xsd_h_included
#define orders_xsd_h_included

#ifdef __cplusplus
extern "C" {
#endif

/* C types */

/* orders_xsd.globalTypes.Order */
#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))
typedef struct Order : Entity {
    Order();
    enum State state;
    struct _header* header;
    enum _mood mood; /* optional */
    struct Entity* related; /* optional */
    WCHAR* origin; /* optional */
} Order;
#else
typedef struct Order {
    struct Entity _base;
    enum State state;
    struct _header* header;
    enum _mood mood; /* optional */
    struct Entity* related; /* optional */
    WCHAR* origin; /* optional */
} Order;

void WINAPI Order_Init(struct Order* _this);
#endif

/* Descriptions */

typedef struct _orders_xsd {
    struct {
        WS_STRUCT_DESCRIPTION Order;
    } globalTypes;
    struct {
        WS_ELEMENT_DESCRIPTION order;
    } globalElements;
} _orders_xsd;

extern const _orders_xsd orders_xsd;

#ifdef __cplusplus
}
#endif

#endif
