// The contract of server and client: what a purchase order and its confirmation are in C++, and what they are in XML.
#pragma once

#include <webservices.h>

// What each client orders.
inline constexpr ULONG order_count = 10'000;

struct order_item {
    WCHAR* product;
    ULONG quantity;
    ULONG cents; // the price of one
};

struct purchase_order {
    ULONG number;
    WCHAR* customer;
    WCHAR* comment; // optional
    ULONG item_count;
    order_item* items;
};

struct order_confirmation {
    ULONG number;
    WCHAR* customer;
    WCHAR* remark; // optional: the order's comment
    ULONG item_count;
    unsigned __int64 cents; // what all of it costs
};

// One variable a name, as the functions take pointers to them. They take none to const, but change nothing.
namespace order_xml {

inline WS_XML_STRING ns = WS_XML_STRING_VALUE("http://example.org/orders");
inline WS_XML_STRING order_action = WS_XML_STRING_VALUE("http://example.org/orders/order");
inline WS_XML_STRING confirmation_action = WS_XML_STRING_VALUE("http://example.org/orders/confirmation");
inline WS_XML_STRING order_name = WS_XML_STRING_VALUE("order");
inline WS_XML_STRING confirmation_name = WS_XML_STRING_VALUE("confirmation");
inline WS_XML_STRING number_name = WS_XML_STRING_VALUE("number");
inline WS_XML_STRING customer_name = WS_XML_STRING_VALUE("customer");
inline WS_XML_STRING comment_name = WS_XML_STRING_VALUE("comment");
inline WS_XML_STRING remark_name = WS_XML_STRING_VALUE("remark");
inline WS_XML_STRING items_name = WS_XML_STRING_VALUE("items");
inline WS_XML_STRING item_name = WS_XML_STRING_VALUE("item");
inline WS_XML_STRING item_count_name = WS_XML_STRING_VALUE("itemCount");
inline WS_XML_STRING product_name = WS_XML_STRING_VALUE("product");
inline WS_XML_STRING quantity_name = WS_XML_STRING_VALUE("quantity");
inline WS_XML_STRING cents_name = WS_XML_STRING_VALUE("cents");

// A field that is one element.
constexpr WS_FIELD_DESCRIPTION element(WS_XML_STRING& name, WS_TYPE type, size_t offset, ULONG options = 0) {
    WS_FIELD_DESCRIPTION field{};
    field.mapping = WS_ELEMENT_FIELD_MAPPING;
    field.localName = &name;
    field.ns = &ns;
    field.type = type;
    field.offset = static_cast<ULONG>(offset);
    field.options = options;
    return field;
}

template <class T, size_t N>
constexpr WS_STRUCT_DESCRIPTION structure(WS_FIELD_DESCRIPTION* (&fields)[N]) {
    WS_STRUCT_DESCRIPTION description{};
    description.size = sizeof(T);
    description.alignment = alignof(T);
    description.fields = fields;
    description.fieldCount = N;
    return description;
}

inline WS_FIELD_DESCRIPTION product = element(product_name, WS_WSZ_TYPE, offsetof(order_item, product));
inline WS_FIELD_DESCRIPTION quantity = element(quantity_name, WS_UINT32_TYPE, offsetof(order_item, quantity));
inline WS_FIELD_DESCRIPTION cents = element(cents_name, WS_UINT32_TYPE, offsetof(order_item, cents));
inline WS_FIELD_DESCRIPTION* item_fields[] = {&product, &quantity, &cents};
inline WS_STRUCT_DESCRIPTION item_type = structure<order_item>(item_fields);

// An element <items> around any number of elements <item>.
constexpr WS_FIELD_DESCRIPTION item_list() {
    WS_FIELD_DESCRIPTION field = element(items_name, WS_STRUCT_TYPE, offsetof(purchase_order, items));
    field.mapping = WS_REPEATING_ELEMENT_FIELD_MAPPING;
    field.typeDescription = &item_type;
    field.countOffset = offsetof(purchase_order, item_count);
    field.itemLocalName = &item_name;
    field.itemNs = &ns;
    return field;
}

inline WS_FIELD_DESCRIPTION order_number = element(number_name, WS_UINT32_TYPE, offsetof(purchase_order, number));
inline WS_FIELD_DESCRIPTION order_customer = element(customer_name, WS_WSZ_TYPE, offsetof(purchase_order, customer));
inline WS_FIELD_DESCRIPTION order_comment =
    element(comment_name, WS_WSZ_TYPE, offsetof(purchase_order, comment), WS_FIELD_OPTIONAL);
inline WS_FIELD_DESCRIPTION order_items = item_list();
inline WS_FIELD_DESCRIPTION* order_fields[] = {&order_number, &order_customer, &order_comment, &order_items};
inline WS_STRUCT_DESCRIPTION order_type = structure<purchase_order>(order_fields);
inline WS_ELEMENT_DESCRIPTION order_element = {&order_name, &ns, WS_STRUCT_TYPE, &order_type};

inline WS_FIELD_DESCRIPTION confirmed_number =
    element(number_name, WS_UINT32_TYPE, offsetof(order_confirmation, number));
inline WS_FIELD_DESCRIPTION confirmed_customer =
    element(customer_name, WS_WSZ_TYPE, offsetof(order_confirmation, customer));
inline WS_FIELD_DESCRIPTION confirmed_remark =
    element(remark_name, WS_WSZ_TYPE, offsetof(order_confirmation, remark), WS_FIELD_OPTIONAL);
inline WS_FIELD_DESCRIPTION confirmed_item_count =
    element(item_count_name, WS_UINT32_TYPE, offsetof(order_confirmation, item_count));
inline WS_FIELD_DESCRIPTION confirmed_cents = element(cents_name, WS_UINT64_TYPE, offsetof(order_confirmation, cents));
inline WS_FIELD_DESCRIPTION* confirmation_fields[] = {&confirmed_number, &confirmed_customer, &confirmed_remark,
                                                      &confirmed_item_count, &confirmed_cents};
inline WS_STRUCT_DESCRIPTION confirmation_type = structure<order_confirmation>(confirmation_fields);
inline WS_ELEMENT_DESCRIPTION confirmation_element = {&confirmation_name, &ns, WS_STRUCT_TYPE, &confirmation_type};

} // namespace order_xml

// What goes over the wire: an action, and the body's element.
inline const WS_MESSAGE_DESCRIPTION order_message = {&order_xml::order_action, &order_xml::order_element};
inline const WS_MESSAGE_DESCRIPTION confirmation_message = {&order_xml::confirmation_action,
                                                            &order_xml::confirmation_element};
