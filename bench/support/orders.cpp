#include "orders.h"

#include "descriptions.h"

#include "text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <tuple>

namespace bench {
namespace {

constexpr uint64_t ticks_at_1970 = 621355968000000000, ticks_a_second = 10000000;

// ---- descriptions --------------------------------------------------------------------------------------------------

WS_XML_STRING order_ns = WS_XML_STRING_VALUE("http://example.com/orders");
WS_XML_STRING no_ns = WS_XML_STRING_VALUE("");

struct field : WS_FIELD_DESCRIPTION {
    template <size_t N>
    field(WS_FIELD_MAPPING how, const char (&text)[N], WS_TYPE what, size_t where, void* description = nullptr,
          size_t count = 0xffffffff)
        : WS_FIELD_DESCRIPTION{} {
        name = {N - 1, reinterpret_cast<BYTE*>(const_cast<char*>(text)), nullptr, 0};
        mapping = how;
        type = what;
        typeDescription = description;
        offset = static_cast<ULONG>(where);
        countOffset = static_cast<ULONG>(count);
        (how == WS_REPEATING_ELEMENT_FIELD_MAPPING ? itemLocalName : localName) = &name;
        (how == WS_REPEATING_ELEMENT_FIELD_MAPPING ? itemNs : ns) =
            how == WS_ATTRIBUTE_FIELD_MAPPING ? &no_ns : &order_ns;
    }
    field(const field&) = delete;

    WS_XML_STRING name;
};

WS_XML_STRING status_names[] = {WS_XML_STRING_VALUE("open"), WS_XML_STRING_VALUE("packed"),
                                WS_XML_STRING_VALUE("shipped"), WS_XML_STRING_VALUE("delivered"),
                                WS_XML_STRING_VALUE("cancelled")};
WS_ENUM_VALUE status_values[] = {{status_open, &status_names[0]},
                                 {status_packed, &status_names[1]},
                                 {status_shipped, &status_names[2]},
                                 {status_delivered, &status_names[3]},
                                 {status_cancelled, &status_names[4]}};
WS_ENUM_DESCRIPTION status_type{status_values, 5, 9, nullptr};

constexpr WS_FIELD_MAPPING element = WS_ELEMENT_FIELD_MAPPING;

field street{element, "street", WS_WSZ_TYPE, offsetof(address_record, street)};
field city{element, "city", WS_WSZ_TYPE, offsetof(address_record, city)};
field zip{element, "zip", WS_WSZ_TYPE, offsetof(address_record, zip)};
field country{element, "country", WS_WSZ_TYPE, offsetof(address_record, country)};
WS_FIELD_DESCRIPTION* address_fields[] = {&street, &city, &zip, &country};
WS_STRUCT_DESCRIPTION address_type = structure(sizeof(address_record), alignof(address_record), address_fields);

field sku{element, "sku", WS_WSZ_TYPE, offsetof(line_record, sku)};
field quantity{element, "quantity", WS_INT32_TYPE, offsetof(line_record, quantity)};
field price{element, "price", WS_DOUBLE_TYPE, offsetof(line_record, price)};
field description{element, "description", WS_WSZ_TYPE, offsetof(line_record, description)};
WS_FIELD_DESCRIPTION* line_fields[] = {&sku, &quantity, &price, &description};
WS_STRUCT_DESCRIPTION line_type = structure(sizeof(line_record), alignof(line_record), line_fields);

field id{WS_ATTRIBUTE_FIELD_MAPPING, "id", WS_INT32_TYPE, offsetof(order_record, id)};
field customer{element, "customer", WS_WSZ_TYPE, offsetof(order_record, customer)};
field address{element, "address", WS_STRUCT_TYPE, offsetof(order_record, address), &address_type};
field placed{element, "placed", WS_DATETIME_TYPE, offsetof(order_record, placed)};
field status{element, "status", WS_ENUM_TYPE, offsetof(order_record, status), &status_type};
field express{element, "express", WS_BOOL_TYPE, offsetof(order_record, express)};
field total{element, "total", WS_DOUBLE_TYPE, offsetof(order_record, total)};
field line{WS_REPEATING_ELEMENT_FIELD_MAPPING, "line",     WS_STRUCT_TYPE,
           offsetof(order_record, lines),      &line_type, offsetof(order_record, line_count)};
WS_FIELD_DESCRIPTION* order_fields[] = {&id, &customer, &address, &placed, &status, &express, &total, &line};
WS_STRUCT_DESCRIPTION order_type = structure(sizeof(order_record), alignof(order_record), order_fields);

field orders{WS_REPEATING_ELEMENT_FIELD_MAPPING, "order",     WS_STRUCT_TYPE,
             offsetof(orders_record, orders),    &order_type, offsetof(orders_record, order_count)};
WS_FIELD_DESCRIPTION* orders_fields[] = {&orders};
WS_STRUCT_DESCRIPTION orders_type = structure(sizeof(orders_record), alignof(orders_record), orders_fields);

WS_XML_STRING orders_name = WS_XML_STRING_VALUE("orders");

// ---- text ----------------------------------------------------------------------------------------------------------

std::string utf8(const WS_XML_STRING& from) {
    return {reinterpret_cast<const char*>(from.bytes), from.length};
}

std::string shortest(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string utc(int64_t seconds) {
    using namespace std::chrono;
    const sys_seconds at{std::chrono::seconds(seconds)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    char out[64];
    std::snprintf(out, sizeof out, "%d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return out;
}

} // namespace

const WS_ELEMENT_DESCRIPTION orders_element{&orders_name, &order_ns, WS_STRUCT_TYPE, &orders_type};
const WS_ELEMENT_DESCRIPTION order_element{&orders.name, &order_ns, WS_STRUCT_TYPE, &order_type};

std::vector<order> make_orders(size_t bytes) {
    constexpr size_t average = 830;
    random_numbers random;
    std::vector<order> out(bytes / average);
    // From 1: Wine's own webservices.dll writes some that are smaller as no number.
    const auto amount = [&](uint32_t limit) { return (100 + random.below(limit - 100)) / 100.0; };
    for (size_t i = 0; i < out.size(); ++i) {
        order& o = out[i];
        o.id = static_cast<int32_t>(100000 + i);
        o.customer = sentence(random, 1) + " " + foreign_word(random);
        o.street = sentence(random, 2) + " " + std::to_string(1 + random.below(200));
        o.city = word(random);
        o.zip = std::to_string(10000 + random.below(80000));
        o.country = "Germany";
        o.placed = 1100000000 + random.below(600000000);
        o.status = static_cast<int>(random.below(5));
        o.express = random.below(4) == 0;
        o.lines.resize(1 + random.below(5));
        for (order::item& l : o.lines) {
            l.sku = "SKU-" + std::to_string(random.below(1000000));
            l.quantity = static_cast<int32_t>(1 + random.below(20));
            l.price = amount(100000);
            l.description = sentence(random, 3 + random.below(5));
            o.total += l.price * l.quantity;
        }
    }
    return out;
}

std::string xml_of(const std::vector<order>& orders) {
    std::string xml = "<orders xmlns=\"http://example.com/orders\">";
    const auto add = [&](const std::string& name, const std::string& text) {
        xml += "<" + name + ">" + text + "</" + name + ">";
    };
    for (const order& o : orders) {
        xml += "<order id=\"" + std::to_string(o.id) + "\">";
        add("customer", o.customer);
        xml += "<address>";
        add("street", o.street);
        add("city", o.city);
        add("zip", o.zip);
        add("country", o.country);
        xml += "</address>";
        add("placed", utc(o.placed));
        add("status", utf8(status_names[o.status]));
        add("express", o.express ? "true" : "false");
        add("total", shortest(o.total));
        for (const order::item& l : o.lines) {
            xml += "<line>";
            add("sku", l.sku);
            add("quantity", std::to_string(l.quantity));
            add("price", shortest(l.price));
            add("description", l.description);
            xml += "</line>";
        }
        xml += "</order>";
    }
    return xml + "</orders>";
}

bool same(const std::vector<order>& a, const std::vector<order>& b) {
#ifdef _WIN32
    constexpr double tolerance = 1e-9;
#else
    constexpr double tolerance = 0;
#endif
    const auto same_amount = [](double x, double y) { return std::abs(x - y) <= tolerance * std::abs(x); };
    const auto same_line = [&](const order::item& x, const order::item& y) {
        return same_amount(x.price, y.price) &&
               std::tie(x.sku, x.quantity, x.description) == std::tie(y.sku, y.quantity, y.description);
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const order& x, const order& y) {
        const auto exact = [](const order& o) {
            return std::tie(o.id, o.customer, o.street, o.city, o.zip, o.country, o.placed, o.status, o.express);
        };
        return exact(x) == exact(y) && same_amount(x.total, y.total) &&
               std::equal(x.lines.begin(), x.lines.end(), y.lines.begin(), y.lines.end(), same_line);
    });
}

std::vector<order> plain(const orders_record& orders) {
    std::vector<order> out;
    for (ULONG i = 0; i < orders.order_count; ++i) {
        const order_record& o = orders.orders[i];
        const auto placed = static_cast<int64_t>((o.placed.ticks - ticks_at_1970) / ticks_a_second);
        order& to = out.emplace_back(order{o.id,
                                           utf8(o.customer),
                                           utf8(o.address.street),
                                           utf8(o.address.city),
                                           utf8(o.address.zip),
                                           utf8(o.address.country),
                                           placed,
                                           o.status,
                                           o.express != 0,
                                           o.total,
                                           {}});
        for (ULONG k = 0; k < o.line_count; ++k) {
            const line_record& l = o.lines[k];
            to.lines.push_back({utf8(l.sku), l.quantity, l.price, utf8(l.description)});
        }
    }
    return out;
}

WCHAR* order_records::keep(const std::string& utf8) {
    append_utf16(strings_.emplace_back(), utf8);
    return strings_.back().data();
}

order_records::order_records(const std::vector<order>& from) {
    for (const order& o : from) {
        std::vector<line_record>& lines = lines_.emplace_back();
        for (const order::item& l : o.lines)
            lines.push_back({keep(l.sku), l.quantity, l.price, keep(l.description)});
        const uint64_t ticks = ticks_at_1970 + static_cast<uint64_t>(o.placed) * ticks_a_second;
        orders_.push_back({o.id,
                           keep(o.customer),
                           {keep(o.street), keep(o.city), keep(o.zip), keep(o.country)},
                           {ticks, WS_DATETIME_FORMAT_UTC},
                           o.status,
                           o.express,
                           o.total,
                           static_cast<ULONG>(lines.size()),
                           lines.data()});
    }
    value_ = {static_cast<ULONG>(orders_.size()), orders_.data()};
}

} // namespace bench
