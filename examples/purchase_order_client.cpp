// purchase_order_client URL...: orders at each URL, http:, net.tcp: or net.pipe:, looks at the order, and cancels it.
#include "common.h"

// wsutil's. A header has only what its own file declares, so that of the types comes first.
#include "purchase_order.xsd.h"

#include "purchase_order.wsdl.h"

namespace {

// The templates know HTTP and TCP, and speak as the WSDL's bindings say. Over a pipe the defaults are those of TCP's.
owned<WS_SERVICE_PROXY> open_proxy(const wide_string& url, WS_ERROR* error) {
    WS_SERVICE_PROXY* handle = nullptr;
    switch (binding_of(url)) {
    case WS_HTTP_CHANNEL_BINDING:
        check("OrdersHttp_CreateServiceProxy", OrdersHttp_CreateServiceProxy(nullptr, nullptr, 0, &handle, error));
        break;
    case WS_TCP_CHANNEL_BINDING:
        check("OrdersTcp_CreateServiceProxy",
              OrdersTcp_CreateServiceProxy(WS_CHANNEL_TYPE_DUPLEX_SESSION, nullptr, nullptr, 0, &handle, error));
        break;
    default:
        check("WsCreateServiceProxy", WsCreateServiceProxy(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_NAMEDPIPE_CHANNEL_BINDING,
                                                           nullptr, nullptr, 0, nullptr, 0, &handle, error));
    }
    owned<WS_SERVICE_PROXY> proxy(handle);
    WS_ENDPOINT_ADDRESS address{};
    address.url = view(url);
    check("WsOpenServiceProxy", WsOpenServiceProxy(handle, &address, nullptr, error));
    return proxy;
}

class client {
  public:
    client(const wide_string& url, WS_ERROR* error)
        : who_("client: " + scheme_of(url) + ": "), error_(error), heap_(make_heap()), proxy_(open_proxy(url, error)) {}

    // The functions of both bindings differ in their names only: either will do for any proxy. Returns the order's
    // number, 0 for a product that the service does not have.
    unsigned order(WCHAR* customer, WCHAR* comment, std::vector<Item> items) {
        unsigned number = 0;
        unsigned __int64 cents = 0;
        const HRESULT result =
            OrdersHttp_Order(proxy_.get(), customer, comment, static_cast<unsigned>(items.size()), items.data(),
                             &number, &cents, heap_.get(), nullptr, 0, nullptr, error_);
        if (result == WS_E_ENDPOINT_FAULT_RECEIVED) {
            const auto& fault = detail<_UnknownProduct>(purchase_order_wsdl.messages.UnknownProduct);
            say_fault("no " + narrow(fault.product));
            return 0;
        }
        check("OrdersHttp_Order", result);
        say(who_ + "an order, worth " + grouped(cents) + " cents");
        return number;
    }

    void show(unsigned number) {
        Status status{};
        WCHAR* customer = nullptr;
        unsigned count = 0;
        Item* items = nullptr;
        const HRESULT result = OrdersHttp_GetOrder(proxy_.get(), number, &status, &customer, &count, &items,
                                                   heap_.get(), nullptr, 0, nullptr, error_);
        if (result == WS_E_ENDPOINT_FAULT_RECEIVED) {
            const auto& fault = detail<_UnknownOrder>(purchase_order_wsdl.messages.UnknownOrder);
            return say_fault("no order " + std::to_string(fault.number));
        }
        check("OrdersHttp_GetOrder", result);
        std::string line = "the order of " + narrow(customer) + ":";
        for (unsigned i = 0; i < count; ++i)
            line += ' ' + std::to_string(items[i].quantity) + " x " + narrow(items[i].product) + ';';
        say(who_ + line + (status == StatusPending ? " pending" : " cancelled"));
        check("WsResetHeap", WsResetHeap(heap_.get(), error_)); // customer and items end here
    }

    void cancel(unsigned number) {
        check("OrdersHttp_Cancel", OrdersHttp_Cancel(proxy_.get(), number, heap_.get(), nullptr, 0, nullptr, error_));
    }

    void close() { check("WsCloseServiceProxy", WsCloseServiceProxy(proxy_.get(), nullptr, error_)); }

  private:
    // The detail of the fault in the error, of the type that the message has.
    template <class Detail>
    const Detail& detail(const WS_MESSAGE_DESCRIPTION& message) {
        Detail* found = nullptr;
        const WS_FAULT_DETAIL_DESCRIPTION description = {message.action, message.bodyElementDescription};
        check("WsGetFaultErrorDetail",
              WsGetFaultErrorDetail(error_, &description, WS_READ_OPTIONAL_POINTER, heap_.get(), &found, sizeof found));
        if (!found) throw failure{"the call", WS_E_ENDPOINT_FAULT_RECEIVED}; // another fault
        return *found;
    }
    void say_fault(const std::string& what) {
        say(who_ + "a fault: " + what);
        say_strings(error_);
        check("WsResetError", WsResetError(error_));
    }

    std::string who_;
    WS_ERROR* error_;
    owned<WS_HEAP> heap_;
    owned<WS_SERVICE_PROXY> proxy_;
};

void order_from(const wide_string& url, WS_ERROR* error) {
    client orders(url, error);
    wide_string customer = widen("Contoso"), comment = widen("to gate 7"), pencil = widen("pencil");
    wide_string ladder = widen("ladder"), moon = widen("moon");
    const unsigned number = orders.order(customer.data(), comment.data(), {{pencil.data(), 100}, {ladder.data(), 1}});
    orders.show(number);
    orders.cancel(number);
    orders.show(number);
    orders.order(customer.data(), nullptr, {{moon.data(), 1}});
    orders.show(0);
    orders.close();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: purchase_order_client URL...\n", stderr);
        return 2;
    }
    return run_example("client", [&](WS_ERROR* error) {
        for (const wide_string& url : urls_of(argc - 1, argv + 1))
            order_from(url, error);
        return 0;
    });
}
