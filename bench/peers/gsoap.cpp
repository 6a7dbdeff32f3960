#include "gsoap.h"

#include "../measure.h"

#include "soapH.h"

#include "o.nsmap"

#include <cstring>

namespace bench {
namespace {

// From and to memory by gSOAP's own callbacks; neither graphs nor 8-bit strings, which would cost it more.
class gsoap : public orders_peer {
  public:
    explicit gsoap(const std::vector<order>& from)
        : soap_(soap_new1(SOAP_XML_TREE | SOAP_C_UTFSTRING | SOAP_IO_BUFFER)) {
        soap_->user = this;
        soap_->frecv = receive;
        soap_->fsend = send;
        for (const order& o : from) {
            std::vector<o__line>& lines = lines_.emplace_back();
            for (const order::item& l : o.lines) {
                o__line& to = lines.emplace_back();
                to.sku = chars(l.sku);
                to.quantity = l.quantity;
                to.price = l.price;
                to.description = chars(l.description);
            }
            o__order& to = orders_.emplace_back();
            to.id = o.id;
            to.customer = chars(o.customer);
            to.address.street = chars(o.street);
            to.address.city = chars(o.city);
            to.address.zip = chars(o.zip);
            to.address.country = chars(o.country);
            to.placed = o.placed;
            to.status = static_cast<o__status>(o.status);
            to.express = o.express;
            to.total = o.total;
            to.__sizeline = static_cast<int>(lines.size());
            to.line = lines.data();
        }
        value_.__sizeorder = static_cast<int>(orders_.size());
        value_.order = orders_.data();
    }

    std::string_view write() override {
        written_.clear();
        if (soap_write_o__orders(soap_.get(), &value_) != SOAP_OK) fail();
        return written_;
    }
    void read(std::string_view xml) override {
        soap_destroy(soap_.get());
        soap_end(soap_.get());
        input_ = xml;
        if (soap_read_o__orders(soap_.get(), &read_) != SOAP_OK) fail();
    }
    std::vector<order> last_read() const override {
        std::vector<order> out;
        for (int i = 0; i < read_.__sizeorder; ++i) {
            const o__order& o = read_.order[i];
            order& to = out.emplace_back(order{o.id,
                                               o.customer,
                                               o.address.street,
                                               o.address.city,
                                               o.address.zip,
                                               o.address.country,
                                               o.placed,
                                               o.status,
                                               o.express,
                                               o.total,
                                               {}});
            for (int k = 0; k < o.__sizeline; ++k) {
                const o__line& l = o.line[k];
                to.lines.push_back({l.sku, l.quantity, l.price, l.description});
            }
        }
        return out;
    }

  private:
    static char* chars(const std::string& text) { return const_cast<char*>(text.c_str()); }

    static size_t receive(soap* from, char* to, size_t room) {
        std::string_view& left = static_cast<gsoap*>(from->user)->input_;
        const size_t count = std::min(room, left.size());
        std::memcpy(to, left.data(), count);
        left.remove_prefix(count);
        return count;
    }
    static int send(soap* to, const char* bytes, size_t count) {
        static_cast<gsoap*>(to->user)->written_.append(bytes, count);
        return SOAP_OK;
    }
    [[noreturn]] void fail() {
        soap_print_fault(soap_.get(), stderr);
        std::exit(1);
    }

    struct free_soap {
        void operator()(soap* context) const {
            soap_destroy(context);
            soap_end(context);
            soap_free(context);
        }
    };
    const std::unique_ptr<soap, free_soap> soap_;
    std::vector<o__order> orders_;
    std::deque<std::vector<o__line>> lines_;
    o__orders value_{};
    o__orders read_{};
    std::string_view input_;
    std::string written_;
};

} // namespace

std::unique_ptr<orders_peer> make_gsoap(const std::vector<order>& orders) {
    return std::make_unique<gsoap>(orders);
}

} // namespace bench
