#include "small_order.h"

#include "descriptions.h"

#include <cstddef>

namespace bench {
namespace {

WS_XML_STRING order_name = WS_XML_STRING_VALUE("Order");
WS_XML_STRING id_name = WS_XML_STRING_VALUE("Id");
WS_XML_STRING quantity_name = WS_XML_STRING_VALUE("Quantity");
WS_XML_STRING order_ns = WS_XML_STRING_VALUE("http://example.com/orders");
WS_XML_STRING request_action = WS_XML_STRING_VALUE("http://example.com/orders/place");
WS_XML_STRING reply_action = WS_XML_STRING_VALUE("http://example.com/orders/placed");

WS_FIELD_DESCRIPTION id_field = element_field(id_name, order_ns, WS_INT32_TYPE, offsetof(small_order, id));
WS_FIELD_DESCRIPTION quantity_field =
    element_field(quantity_name, order_ns, WS_INT32_TYPE, offsetof(small_order, quantity));
WS_FIELD_DESCRIPTION* order_fields[] = {&id_field, &quantity_field};

WS_STRUCT_DESCRIPTION order_type() {
    WS_STRUCT_DESCRIPTION type = structure(sizeof(small_order), alignof(small_order), order_fields);
    type.typeLocalName = &order_name;
    type.typeNs = &order_ns;
    return type;
}

WS_STRUCT_DESCRIPTION described = order_type();
WS_ELEMENT_DESCRIPTION element{&order_name, &order_ns, WS_STRUCT_TYPE, &described};

} // namespace

const WS_MESSAGE_DESCRIPTION small_request{&request_action, &element};
const WS_MESSAGE_DESCRIPTION small_reply{&reply_action, &element};

} // namespace bench
