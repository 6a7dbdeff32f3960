// The records that typed reading and writing are measured with, made by a rule, in the library's structures and in
// plain ones for everybody else.
#pragma once

#include <webservices.h>

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace bench {

struct order {
    struct item {
        std::string sku;
        int32_t quantity;
        double price;
        std::string description;
    };
    int32_t id;
    std::string customer, street, city, zip, country; // UTF-8
    int64_t placed;                                   // seconds since 1970
    int status;                                       // from 0 to 4
    bool express;
    double total;
    std::vector<item> lines;
};

// Orders whose text is about that long.
std::vector<order> make_orders(size_t bytes);
std::string xml_of(const std::vector<order>& orders);

// Under Wine amounts may differ in the last digits: its own webservices.dll does not read and write them exactly.
bool same(const std::vector<order>& a, const std::vector<order>& b);

// ---- for the library, as wsutil would make it ----------------------------------------------------------------------

enum order_status { status_open, status_packed, status_shipped, status_delivered, status_cancelled };

struct address_record {
    WCHAR* street;
    WCHAR* city;
    WCHAR* zip;
    WCHAR* country;
};
struct line_record {
    WCHAR* sku;
    INT32 quantity;
    double price;
    WCHAR* description;
};
struct order_record {
    INT32 id;
    WCHAR* customer;
    address_record address;
    WS_DATETIME placed;
    int status;
    BOOL express;
    double total;
    ULONG line_count;
    line_record* lines;
};
struct orders_record {
    ULONG order_count;
    order_record* orders;
};

// The root element, and the elements within, with their types.
extern const WS_ELEMENT_DESCRIPTION orders_element;
extern const WS_ELEMENT_DESCRIPTION order_element;

std::vector<order> plain(const orders_record& orders);

// The orders in the library's structures, and what these point to.
class order_records {
  public:
    explicit order_records(const std::vector<order>& from);
    order_records(const order_records&) = delete;
    order_records& operator=(const order_records&) = delete;

    const orders_record& value() const { return value_; }

  private:
    WCHAR* keep(const std::string& utf8);

    orders_record value_{};
    std::vector<order_record> orders_;
    std::deque<std::vector<line_record>> lines_;
    std::deque<std::basic_string<WCHAR>> strings_;
};

} // namespace bench
