// purchase_order_service DIRECTORY URL...: takes purchase orders at each URL, http:, net.tcp: or net.pipe:. It
// publishes purchase_order.wsdl and purchase_order.xsd of the directory at each http: URL, as URL/purchase_order.wsdl
// and .xsd.
#include "hosting.h"

// wsutil's. A header has only what its own file declares, so that of the types comes first.
#include "purchase_order.xsd.h"

#include "purchase_order.wsdl.h"

#include <algorithm>
#include <mutex>
#include <new>

namespace {

// ---- the orders ----------------------------------------------------------------------------------------------------

struct product {
    const char* name;
    unsigned cents;
};
constexpr product products[] = {{"pencil", 49}, {"paper, A4", 399}, {"ladder", 8999}};

struct order {
    wide_string customer;
    std::vector<std::pair<wide_string, unsigned>> items;
    bool cancelled = false;
};

// Operations run at the same time.
class order_book {
  public:
    unsigned add(order one) {
        const std::lock_guard held(lock_);
        orders_.push_back(std::move(one));
        return static_cast<unsigned>(orders_.size());
    }
    bool find(unsigned number, order& copy) {
        const std::lock_guard held(lock_);
        if (number == 0 || number > orders_.size()) return false;
        copy = orders_[number - 1];
        return true;
    }
    bool cancel(unsigned number) {
        const std::lock_guard held(lock_);
        if (number == 0 || number > orders_.size()) return false;
        orders_[number - 1].cancelled = true;
        return true;
    }

  private:
    std::mutex lock_;
    std::vector<order> orders_;
} book;

// ---- the operations ------------------------------------------------------------------------------------------------

// Makes the error that becomes a fault whose detail is what the WSDL's message has.
template <class Detail>
HRESULT fault(const WS_MESSAGE_DESCRIPTION& message, const Detail& detail, const WS_STRING& reason, WS_ERROR* error) {
    const WS_FAULT_DETAIL_DESCRIPTION description = {message.action, message.bodyElementDescription};
    check("WsSetFaultErrorDetail",
          WsSetFaultErrorDetail(error, &description, WS_WRITE_REQUIRED_VALUE, &detail, sizeof detail));
    check("WsAddErrorString", WsAddErrorString(error, &reason));
    return E_INVALIDARG;
}

HRESULT no_order(unsigned number, WS_ERROR* error) {
    return fault(purchase_order_wsdl.messages.UnknownOrder, _UnknownOrder{number},
                 WS_STRING_VALUE(TEXT("There is no such order.")), error);
}

// Memory for what an operation returns: it lives until the reply has been sent.
class reply_memory {
  public:
    reply_memory(const WS_OPERATION_CONTEXT* context, WS_ERROR* error) : error_(error) {
        check("WsGetOperationContextProperty",
              WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_HEAP, &heap_, sizeof heap_, error));
    }
    template <class T>
    T* array(size_t count) {
        void* memory = nullptr;
        check("WsAlloc", WsAlloc(heap_, count * sizeof(T), &memory, error_));
        return static_cast<T*>(memory);
    }
    WCHAR* copy(const wide_string& text) {
        WCHAR* const memory = array<WCHAR>(text.size() + 1);
        std::copy_n(text.c_str(), text.size() + 1, memory);
        return memory;
    }

  private:
    WS_HEAP* heap_ = nullptr;
    WS_ERROR* error_;
};

// What an operation is given lives until it returns.
HRESULT take_order(WCHAR* customer, WCHAR* comment, unsigned count, const Item* items, unsigned* number,
                   unsigned __int64* cents, WS_ERROR* error) {
    order taken{customer, {}};
    *cents = 0;
    for (unsigned i = 0; i < count; ++i) {
        const auto wanted = std::find_if(std::begin(products), std::end(products),
                                         [&](const product& one) { return widen(one.name) == items[i].product; });
        if (wanted == std::end(products))
            return fault(purchase_order_wsdl.messages.UnknownProduct, _UnknownProduct{items[i].product},
                         WS_STRING_VALUE(TEXT("There is no such product.")), error);
        taken.items.emplace_back(items[i].product, items[i].quantity);
        *cents += static_cast<unsigned __int64>(wanted->cents) * items[i].quantity;
    }
    *number = book.add(std::move(taken));
    say("service: order " + std::to_string(*number) + " of " + narrow(customer) +
        (comment ? ", \"" + narrow(comment) + '"' : ""));
    return S_OK;
}

HRESULT get_order(unsigned number, Status* status, WCHAR** customer, unsigned* count, Item** items, reply_memory memory,
                  WS_ERROR* error) {
    order found;
    if (!book.find(number, found)) return no_order(number, error);
    *status = found.cancelled ? StatusCancelled : StatusPending;
    *customer = memory.copy(found.customer);
    *count = static_cast<unsigned>(found.items.size());
    *items = memory.array<Item>(found.items.size());
    for (unsigned i = 0; i < *count; ++i)
        (*items)[i] = {memory.copy(found.items[i].first), found.items[i].second};
    return S_OK;
}

HRESULT CALLBACK on_order(const WS_OPERATION_CONTEXT*, WCHAR* customer, WCHAR* comment, unsigned count, Item* items,
                          unsigned* number, unsigned __int64* cents, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    return operate([&] { return take_order(customer, comment, count, items, number, cents, error); });
}

HRESULT CALLBACK on_get_order(const WS_OPERATION_CONTEXT* context, unsigned number, Status* status, WCHAR** customer,
                              unsigned* count, Item** items, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    return operate(
        [&] { return get_order(number, status, customer, count, items, reply_memory(context, error), error); });
}

HRESULT CALLBACK on_cancel(const WS_OPERATION_CONTEXT*, unsigned number, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    return operate([&] { return book.cancel(number) ? S_OK : no_order(number, error); });
}

// ---- the endpoints -------------------------------------------------------------------------------------------------

OrdersHttpFunctionTable http_operations = {on_order, on_get_order, on_cancel};
OrdersTcpFunctionTable tcp_operations = {on_order, on_get_order, on_cancel};

WS_XML_STRING service_name = WS_XML_STRING_VALUE("PurchaseOrderService");
WS_XML_STRING ns = WS_XML_STRING_VALUE("http://example.org/purchase-orders");
WS_XML_STRING http_port = WS_XML_STRING_VALUE("Http"), http_binding = WS_XML_STRING_VALUE("OrdersHttp");
WS_XML_STRING tcp_port = WS_XML_STRING_VALUE("Tcp"), tcp_binding = WS_XML_STRING_VALUE("OrdersTcp");

WS_SERVICE_ENDPOINT* make_http_endpoint(const WS_STRING& url, WS_HEAP* heap, WS_ERROR* error) {
    static WS_METADATA_EXCHANGE_TYPE exchange = WS_METADATA_EXCHANGE_TYPE_HTTP_GET;
    static WS_SERVICE_ENDPOINT_METADATA port = {&http_port, &http_binding, &ns};
    static WS_SERVICE_ENDPOINT_PROPERTY properties[] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE, &exchange, sizeof exchange},
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA, &port, sizeof port},
    };
    WS_SERVICE_ENDPOINT* endpoint = nullptr;
    check("OrdersHttp_CreateServiceEndpoint",
          OrdersHttp_CreateServiceEndpoint(nullptr, &url, &http_operations, nullptr, properties, WsCountOf(properties),
                                           heap, &endpoint, error));
    return endpoint;
}

WS_SERVICE_ENDPOINT* make_tcp_endpoint(const WS_STRING& url, WS_HEAP* heap, WS_ERROR* error) {
    static WS_SERVICE_ENDPOINT_METADATA port = {&tcp_port, &tcp_binding, &ns};
    static WS_SERVICE_ENDPOINT_PROPERTY properties[] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA, &port, sizeof port},
    };
    WS_SERVICE_ENDPOINT* endpoint = nullptr;
    check("OrdersTcp_CreateServiceEndpoint",
          OrdersTcp_CreateServiceEndpoint(WS_CHANNEL_TYPE_DUPLEX_SESSION, nullptr, &url, &tcp_operations, nullptr,
                                          properties, WsCountOf(properties), heap, &endpoint, error));
    return endpoint;
}

// Neither WSDL nor templates know pipes. Their defaults are what the WSDL says of TCP.
WS_SERVICE_ENDPOINT* make_pipe_endpoint(const WS_STRING& url, WS_HEAP* heap, WS_ERROR* error) {
    static const WS_SERVICE_CONTRACT contract = {&purchase_order_wsdl.contracts.OrdersTcp, nullptr, &tcp_operations};
    void* memory = nullptr;
    check("WsAlloc", WsAlloc(heap, sizeof(WS_SERVICE_ENDPOINT), &memory, error));
    auto* const endpoint = new (memory) WS_SERVICE_ENDPOINT{};
    endpoint->address.url = url;
    endpoint->channelBinding = WS_NAMEDPIPE_CHANNEL_BINDING;
    endpoint->channelType = WS_CHANNEL_TYPE_DUPLEX_SESSION;
    endpoint->contract = &contract;
    return endpoint;
}

void run(const std::string& directory, const std::vector<wide_string>& urls, WS_ERROR* error) {
    const owned<WS_HEAP> heap = make_heap();
    std::vector<const WS_SERVICE_ENDPOINT*> endpoints;
    for (const wide_string& url : urls)
        switch (binding_of(url)) {
        case WS_HTTP_CHANNEL_BINDING:
            endpoints.push_back(make_http_endpoint(view(url), heap.get(), error));
            break;
        case WS_TCP_CHANNEL_BINDING:
            endpoints.push_back(make_tcp_endpoint(view(url), heap.get(), error));
            break;
        default:
            endpoints.push_back(make_pipe_endpoint(view(url), heap.get(), error));
        }

    document contract(directory + "/purchase_order.wsdl"), types(directory + "/purchase_order.xsd");
    WS_SERVICE_METADATA_DOCUMENT* documents[] = {contract.published(), types.published()};
    WS_SERVICE_METADATA metadata = {WsCountOf(documents), documents, &service_name, &ns};
    host_until_enter(endpoints, metadata, error);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: purchase_order_service DIRECTORY URL...\n", stderr);
        return 2;
    }
    return run_example("service", [&](WS_ERROR* error) {
        run(argv[1], urls_of(argc - 2, argv + 2), error);
        return 0;
    });
}
