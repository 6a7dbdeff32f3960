// A purchase order with descriptions as wsutil writes them: constant tables, names from one dictionary.
#include "support/typed.h"

using namespace test;

namespace {

// ---- PurchaseOrder.xsd.h
// ---------------------------------------------------------------------------------------------

typedef enum OrderStatus { OrderStatusPending = 0, OrderStatusShipped = 1, OrderStatusCancelled = 2 } OrderStatus;

typedef struct Address {
    WCHAR* street;
    WCHAR* city;
    WCHAR* country; // optional
} Address;

typedef struct Item {
    WCHAR* productName;
    unsigned int quantity;
    DECIMAL price;
    WS_DATETIME* shipDate; // optional
    WS_BYTES image;        // optional
} Item;

typedef struct PurchaseOrder {
    __int64 orderId;
    OrderStatus status;
    Address* shipTo;
    Address* billTo; // optional
    unsigned int itemsCount;
    Item* items;
    WCHAR* comment; // nillable
    unsigned int tagCount;
    WCHAR** tag;
    GUID requestId;
} PurchaseOrder;

// ---- PurchaseOrder.xsd.c
// ---------------------------------------------------------------------------------------------

#define NAMES(X)                                                                                                       \
    X(PurchaseOrder)                                                                                                   \
    X(orderId)                                                                                                         \
    X(status)                                                                                                          \
    X(shipTo)                                                                                                          \
    X(billTo)                                                                                                          \
    X(items)                                                                                                           \
    X(item)                                                                                                            \
    X(comment)                                                                                                         \
    X(tag)                                                                                                             \
    X(requestId)                                                                                                       \
    X(street)                                                                                                          \
    X(city)                                                                                                            \
    X(country)                                                                                                         \
    X(productName)                                                                                                     \
    X(quantity)                                                                                                        \
    X(price)                                                                                                           \
    X(shipDate)                                                                                                        \
    X(image)                                                                                                           \
    X(Pending)                                                                                                         \
    X(Shipped)                                                                                                         \
    X(Cancelled)

enum {
#define NAME(name) id_##name,
    NAMES(NAME)
#undef NAME
        id_namespace,
    name_count
};

extern WS_XML_DICTIONARY dictionary;

WS_XML_STRING names[] = {
#define NAME(name) WS_XML_STRING_DICTIONARY_VALUE(#name, &dictionary, id_##name),
    NAMES(NAME)
#undef NAME
        WS_XML_STRING_DICTIONARY_VALUE("http://example.com/orders", &dictionary, id_namespace)};

WS_XML_DICTIONARY dictionary = {{0x6c1d6e6f, 0x0b1f, 0x4f4f, {0x8a, 1, 2, 3, 4, 5, 6, 7}}, names, name_count, TRUE};

#define NS (&names[id_namespace])
#define N(name) (&names[id_##name])

WS_ENUM_VALUE statusValues[] = {
    {OrderStatusPending, N(Pending)}, {OrderStatusShipped, N(Shipped)}, {OrderStatusCancelled, N(Cancelled)}};
ULONG statusIndices[] = {2, 0, 1};
WS_ENUM_DESCRIPTION statusDescription = {statusValues, 3, 9, statusIndices};

WS_FIELD_DESCRIPTION streetField = {WS_ELEMENT_FIELD_MAPPING,
                                    N(street),
                                    NS,
                                    WS_WSZ_TYPE,
                                    nullptr,
                                    WsOffsetOf(Address, street),
                                    0,
                                    nullptr,
                                    0xffffffff,
                                    nullptr,
                                    nullptr,
                                    nullptr};
WS_FIELD_DESCRIPTION cityField = {WS_ELEMENT_FIELD_MAPPING,
                                  N(city),
                                  NS,
                                  WS_WSZ_TYPE,
                                  nullptr,
                                  WsOffsetOf(Address, city),
                                  0,
                                  nullptr,
                                  0xffffffff,
                                  nullptr,
                                  nullptr,
                                  nullptr};
WS_FIELD_DESCRIPTION countryField = {
    WS_ELEMENT_FIELD_MAPPING, N(country), NS,         WS_WSZ_TYPE, nullptr, WsOffsetOf(Address, country),
    WS_FIELD_OPTIONAL,        nullptr,    0xffffffff, nullptr,     nullptr, nullptr};
WS_FIELD_DESCRIPTION* addressFields[] = {&streetField, &cityField, &countryField};
WS_STRUCT_DESCRIPTION addressType = {
    sizeof(Address), alignof(Address), addressFields, WsCountOf(addressFields), nullptr, NS, nullptr, nullptr, 0, 0};

WS_UINT32_DESCRIPTION quantityRange = {1, 1000};
WS_FIELD_DESCRIPTION productNameField = {WS_ELEMENT_FIELD_MAPPING,
                                         N(productName),
                                         NS,
                                         WS_WSZ_TYPE,
                                         nullptr,
                                         WsOffsetOf(Item, productName),
                                         0,
                                         nullptr,
                                         0xffffffff,
                                         nullptr,
                                         nullptr,
                                         nullptr};
WS_FIELD_DESCRIPTION quantityField = {WS_ELEMENT_FIELD_MAPPING,
                                      N(quantity),
                                      NS,
                                      WS_UINT32_TYPE,
                                      &quantityRange,
                                      WsOffsetOf(Item, quantity),
                                      0,
                                      nullptr,
                                      0xffffffff,
                                      nullptr,
                                      nullptr,
                                      nullptr};
WS_FIELD_DESCRIPTION priceField = {WS_ELEMENT_FIELD_MAPPING,
                                   N(price),
                                   NS,
                                   WS_DECIMAL_TYPE,
                                   nullptr,
                                   WsOffsetOf(Item, price),
                                   0,
                                   nullptr,
                                   0xffffffff,
                                   nullptr,
                                   nullptr,
                                   nullptr};
WS_FIELD_DESCRIPTION shipDateField = {WS_ELEMENT_FIELD_MAPPING,
                                      N(shipDate),
                                      NS,
                                      WS_DATETIME_TYPE,
                                      nullptr,
                                      WsOffsetOf(Item, shipDate),
                                      WS_FIELD_POINTER | WS_FIELD_OPTIONAL,
                                      nullptr,
                                      0xffffffff,
                                      nullptr,
                                      nullptr,
                                      nullptr};
WS_FIELD_DESCRIPTION imageField = {
    WS_ELEMENT_FIELD_MAPPING, N(image), NS,         WS_BYTES_TYPE, nullptr, WsOffsetOf(Item, image),
    WS_FIELD_OPTIONAL,        nullptr,  0xffffffff, nullptr,       nullptr, nullptr};
WS_FIELD_DESCRIPTION* itemFields[] = {&productNameField, &quantityField, &priceField, &shipDateField, &imageField};
WS_STRUCT_DESCRIPTION itemType = {
    sizeof(Item), alignof(Item), itemFields, WsCountOf(itemFields), nullptr, NS, nullptr, nullptr, 0, 0};

WS_XML_STRING noNamespace = WS_XML_STRING_VALUE("");
WS_FIELD_DESCRIPTION orderIdField = {WS_ATTRIBUTE_FIELD_MAPPING,
                                     N(orderId),
                                     &noNamespace,
                                     WS_INT64_TYPE,
                                     nullptr,
                                     WsOffsetOf(PurchaseOrder, orderId),
                                     0,
                                     nullptr,
                                     0xffffffff,
                                     nullptr,
                                     nullptr,
                                     nullptr};
WS_FIELD_DESCRIPTION statusField = {WS_ELEMENT_FIELD_MAPPING,
                                    N(status),
                                    NS,
                                    WS_ENUM_TYPE,
                                    &statusDescription,
                                    WsOffsetOf(PurchaseOrder, status),
                                    0,
                                    nullptr,
                                    0xffffffff,
                                    nullptr,
                                    nullptr,
                                    nullptr};
WS_FIELD_DESCRIPTION shipToField = {
    WS_ELEMENT_FIELD_MAPPING, N(shipTo), NS,         WS_STRUCT_TYPE, &addressType, WsOffsetOf(PurchaseOrder, shipTo),
    WS_FIELD_POINTER,         nullptr,   0xffffffff, nullptr,        nullptr,      nullptr};
WS_FIELD_DESCRIPTION billToField = {WS_ELEMENT_FIELD_MAPPING,
                                    N(billTo),
                                    NS,
                                    WS_STRUCT_TYPE,
                                    &addressType,
                                    WsOffsetOf(PurchaseOrder, billTo),
                                    WS_FIELD_POINTER | WS_FIELD_OPTIONAL,
                                    nullptr,
                                    0xffffffff,
                                    nullptr,
                                    nullptr,
                                    nullptr};
WS_ITEM_RANGE itemRange = {1, 0xffffffff};
WS_FIELD_DESCRIPTION itemsField = {WS_REPEATING_ELEMENT_FIELD_MAPPING,
                                   N(items),
                                   NS,
                                   WS_STRUCT_TYPE,
                                   &itemType,
                                   WsOffsetOf(PurchaseOrder, items),
                                   0,
                                   nullptr,
                                   WsOffsetOf(PurchaseOrder, itemsCount),
                                   N(item),
                                   NS,
                                   &itemRange};
WS_FIELD_DESCRIPTION commentField = {
    WS_ELEMENT_FIELD_MAPPING, N(comment), NS,         WS_WSZ_TYPE, nullptr, WsOffsetOf(PurchaseOrder, comment),
    WS_FIELD_NILLABLE,        nullptr,    0xffffffff, nullptr,     nullptr, nullptr};
WS_FIELD_DESCRIPTION tagField = {WS_REPEATING_ELEMENT_FIELD_MAPPING,
                                 nullptr,
                                 nullptr,
                                 WS_WSZ_TYPE,
                                 nullptr,
                                 WsOffsetOf(PurchaseOrder, tag),
                                 0,
                                 nullptr,
                                 WsOffsetOf(PurchaseOrder, tagCount),
                                 N(tag),
                                 NS,
                                 nullptr};
WS_FIELD_DESCRIPTION requestIdField = {WS_ELEMENT_FIELD_MAPPING,
                                       N(requestId),
                                       NS,
                                       WS_GUID_TYPE,
                                       nullptr,
                                       WsOffsetOf(PurchaseOrder, requestId),
                                       0,
                                       nullptr,
                                       0xffffffff,
                                       nullptr,
                                       nullptr,
                                       nullptr};
WS_FIELD_DESCRIPTION* orderFields[] = {&orderIdField, &statusField,  &shipToField, &billToField,
                                       &itemsField,   &commentField, &tagField,    &requestIdField};
WS_STRUCT_DESCRIPTION orderType = {sizeof(PurchaseOrder),
                                   alignof(PurchaseOrder),
                                   orderFields,
                                   WsCountOf(orderFields),
                                   nullptr,
                                   NS,
                                   nullptr,
                                   nullptr,
                                   0,
                                   0};
WS_ELEMENT_DESCRIPTION orderElement = {N(PurchaseOrder), NS, WS_STRUCT_TYPE, &orderType};

// ---- the tests
// -------------------------------------------------------------------------------------------------------

WCHAR* wsz(const WCHAR* text) {
    return const_cast<WCHAR*>(text);
}

struct sample_order {
    Address home{wsz(W("1 Main St")), wsz(W("Z\x00fcrich")), nullptr};
    Address work{wsz(W("2 <Side> & Co")), wsz(W("Redmond")), wsz(W("US"))};
    WS_DATETIME date{0x8d3123e7df74000, WS_DATETIME_FORMAT_UTC};
    BYTE picture[3] = {0xff, 0, 0x10};
    Item items[2]{};
    WCHAR* tags[3] = {wsz(W("a")), wsz(W("")), wsz(W("c"))};
    PurchaseOrder order{};

    sample_order() {
        items[0].productName = wsz(W("Widget"));
        items[0].quantity = 3;
        items[0].price.Lo32 = 1995;
        items[0].price.scale = 2;
        items[0].shipDate = &date;
        items[1].productName = wsz(W("Gadget"));
        items[1].quantity = 1000;
        items[1].price.Lo32 = 5;
        items[1].image = {3, picture};
        order = {1234567890123,
                 OrderStatusShipped,
                 &home,
                 &work,
                 2,
                 items,
                 nullptr,
                 3,
                 tags,
                 {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}}};
    }
};

void assert_same(const WCHAR* a, const WCHAR* b) {
    if (a == nullptr || b == nullptr) {
        assert_ptr_equal(a, b);
    } else {
        assert_true(wide_view(a) == wide_view(b));
    }
}
void assert_same(const Address& a, const Address& b) {
    assert_same(a.street, b.street);
    assert_same(a.city, b.city);
    assert_same(a.country, b.country);
}
void assert_same(const PurchaseOrder& a, const PurchaseOrder& b) {
    assert_true(a.orderId == b.orderId);
    assert_int_equal(a.status, b.status);
    assert_same(*a.shipTo, *b.shipTo);
    assert_int_equal(a.billTo != nullptr, b.billTo != nullptr);
    if (a.billTo != nullptr) assert_same(*a.billTo, *b.billTo);
    assert_int_equal(a.itemsCount, b.itemsCount);
    for (ULONG i = 0; i < a.itemsCount; ++i) {
        const Item &x = a.items[i], &y = b.items[i];
        assert_same(x.productName, y.productName);
        assert_int_equal(x.quantity, y.quantity);
        assert_memory_equal(&x.price, &y.price, sizeof x.price);
        assert_int_equal(x.shipDate != nullptr, y.shipDate != nullptr);
        if (x.shipDate != nullptr) assert_true(x.shipDate->ticks == y.shipDate->ticks);
        assert_true(bytes_of(x.image) == bytes_of(y.image));
    }
    assert_same(a.comment, b.comment);
    assert_int_equal(a.tagCount, b.tagCount);
    for (ULONG i = 0; i < a.tagCount; ++i)
        assert_same(a.tag[i], b.tag[i]);
    assert_memory_equal(&a.requestId, &b.requestId, sizeof a.requestId);
}

std::string write_order(xml_session& xml, const PurchaseOrder& order, encoding as) {
    xml.set_output(as);
    xml.assert_ok(
        WsWriteElement(xml.writer(), &orderElement, WS_WRITE_REQUIRED_VALUE, &order, sizeof order, xml.error()));
    return xml.output();
}
HRESULT read_order(xml_session& xml, std::string_view bytes, encoding as, PurchaseOrder** order) {
    xml.set_input(bytes, as);
    return WsReadElement(xml.reader(), &orderElement, WS_READ_REQUIRED_POINTER, xml.heap(), order, sizeof *order,
                         xml.error());
}

void round_trip(void**) {
    sample_order sample;
    xml_session xml;
    for (const encoding as : both_encodings) {
        for (int variation = 0; variation < 4; ++variation) {
            sample.order.billTo = variation & 1 ? &sample.work : nullptr;
            sample.order.comment = variation & 2 ? wsz(W("fragile")) : nullptr;
            const std::string bytes = write_order(xml, sample.order, as);
            PurchaseOrder* back = nullptr;
            xml.assert_ok(read_order(xml, bytes, as, &back));
            assert_same(sample.order, *back);
        }
    }
}

void text_form(void**) {
    sample_order sample;
    sample.order.itemsCount = 1;
    sample.order.tagCount = 1;
    sample.order.billTo = nullptr;
    xml_session xml;
    assert_string_equal(
        write_order(xml, sample.order, encoding::text).c_str(),
        "<PurchaseOrder orderId=\"1234567890123\" xmlns=\"http://example.com/orders\"><status>Shipped</status>"
        "<shipTo><street>1 Main St</street><city>Z\xc3\xbcrich</city></shipTo>"
        "<items><item><productName>Widget</productName><quantity>3</quantity><price>19.95</price>"
        "<shipDate>2016-01-01T00:00:00Z</shipDate></item></items>"
        "<comment a:nil=\"true\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/><tag>a</tag>"
        "<requestId>00000001-0002-0003-0405-060708090a0b</requestId></PurchaseOrder>");
}

// Another's way to write the same: prefixes, whitespace, comments, a declaration.
void foreign_text(void**) {
    const char document[] =
        "<?xml version='1.0' encoding='utf-8'?>\n<!-- an order -->\n"
        "<o:PurchaseOrder xmlns:o='http://example.com/orders' orderId=' 5 '>\n"
        "  <o:status> Pending </o:status>\n"
        "  <shipTo xmlns='http://example.com/orders'>\n    <street>s</street><city><![CDATA[c]]></city>\n  </shipTo>\n"
        "  <o:items>\n    "
        "<o:item><o:productName>p</o:productName><o:quantity>1</o:quantity><o:price>1</o:price></o:item>\n"
        "  </o:items>\n  <o:comment/>\n"
        "  <o:requestId>00000000-0000-0000-0000-000000000000</o:requestId>\n</o:PurchaseOrder>\n";
    xml_session xml;
    PurchaseOrder* order = nullptr;
    xml.assert_ok(read_order(xml, document, encoding::text, &order));
    assert_true(order->orderId == 5);
    assert_int_equal(order->status, OrderStatusPending);
    assert_same(order->shipTo->city, W("c"));
    assert_int_equal(order->itemsCount, 1);
    assert_same(order->comment, W(""));
    assert_int_equal(order->tagCount, 0);
    assert_null(order->billTo);
}

// Every document that ends early, and every one with one byte changed, is refused or read; nothing else happens.
void damaged_documents(void**) {
    sample_order sample;
    xml_session xml;
    for (const encoding as : both_encodings) {
        const std::string bytes = write_order(xml, sample.order, as);
        for (size_t length = 0; length < bytes.size(); ++length) {
            const std::string cut(bytes, 0, length);
            PurchaseOrder* order = nullptr;
            const HRESULT hr = read_order(xml, cut, as, &order);
            assert_true(FAILED(hr));
            assert_null(order);
            assert_hr(S_OK, WsResetHeap(xml.heap(), nullptr));
            assert_hr(S_OK, WsResetError(xml.error()));
        }
        for (size_t at = 0; at < bytes.size(); ++at) {
            for (const unsigned char flip : {0x01, 0x20, 0x80, 0xff}) {
                std::string damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ flip);
                PurchaseOrder* order = nullptr;
                const HRESULT hr = read_order(xml, damaged, as, &order);
                assert_true((order != nullptr) == (hr == S_OK));
                assert_hr(S_OK, WsResetHeap(xml.heap(), nullptr));
                assert_hr(S_OK, WsResetError(xml.error()));
            }
        }
    }
}

void ranges_hold(void**) {
    sample_order sample;
    xml_session xml;
    PurchaseOrder* order = nullptr;
    for (const unsigned quantity : {0u, 1001u}) {
        sample.items[0].quantity = quantity;
        const std::string bytes = write_order(xml, sample.order, encoding::text);
        assert_hr(WS_E_INVALID_FORMAT, read_order(xml, bytes, encoding::text, &order));
    }
    sample.order.itemsCount = 0;
    const std::string bytes = write_order(xml, sample.order, encoding::text);
    assert_hr(WS_E_INVALID_FORMAT, read_order(xml, bytes, encoding::text, &order));
    assert_null(order);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(round_trip),        cmocka_unit_test(text_form),   cmocka_unit_test(foreign_text),
        cmocka_unit_test(damaged_documents), cmocka_unit_test(ranges_hold),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
