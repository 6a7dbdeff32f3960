// gSOAP's generated serializers at the same work. Natively only.
#pragma once

#include "../support/orders.h"

#include <memory>
#include <string_view>

namespace bench {

class orders_peer {
  public:
    virtual ~orders_peer() = default;
    // The result lasts until the next.
    virtual std::string_view write() = 0;
    // Frees what was read before.
    virtual void read(std::string_view xml) = 0;
    virtual std::vector<order> last_read() const = 0;
};

// `orders` has to outlive it.
std::unique_ptr<orders_peer> make_gsoap(const std::vector<order>& orders);

} // namespace bench
