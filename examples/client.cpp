// client URL...: opens a channel to the server at each URL, sends it 10,000 purchase orders, one after the other, and
// holds each confirmation against the order.
#include "common.h"
#include "purchase_order.h"

#include <algorithm>
#include <chrono>

namespace {

// The n-th order: one to five items, and to every third order a comment.
class sample_order {
  public:
    explicit sample_order(ULONG n) {
        static const WCHAR* const customers[] = {TEXT("Contoso"), TEXT("Fabrikam & Sons"), TEXT("M\u00fcller <Berlin>"),
                                                 TEXT("\u6771\u4eac\u66f8\u5e97")};
        static const WCHAR* const products[] = {TEXT("pencil"), TEXT("paper, A4"), TEXT("cr\u00e8me br\u00fbl\u00e9e"),
                                                TEXT("ladder \"Everest\""), TEXT("\U0001f680 model kit")};
        order_.number = n;
        order_.customer = const_cast<WCHAR*>(customers[n % std::size(customers)]);
        if (n % 3 == 0) {
            comment_ = widen("deliver to gate " + std::to_string(n % 17));
            order_.comment = comment_.data();
        }
        for (ULONG i = 0; i <= n % std::size(products); ++i)
            items_[i] = {const_cast<WCHAR*>(products[i]), n % 9 + 1, 99 + 100 * i + n % 7};
        order_.items = items_;
        order_.item_count = n % std::size(products) + 1;
    }
    sample_order(const sample_order&) = delete;
    sample_order& operator=(const sample_order&) = delete;

    const purchase_order& get() const { return order_; }

    unsigned __int64 cents() const {
        unsigned __int64 sum = 0;
        for (ULONG i = 0; i < order_.item_count; ++i)
            sum += static_cast<unsigned __int64>(items_[i].quantity) * items_[i].cents;
        return sum;
    }

    bool is_confirmed_by(const order_confirmation& reply) const {
        const bool same_remark =
            order_.comment ? reply.remark && wide_view(reply.remark) == order_.comment : !reply.remark;
        return reply.number == order_.number && wide_view(reply.customer) == order_.customer && same_remark &&
               reply.item_count == order_.item_count && reply.cents == cents();
    }

  private:
    purchase_order order_{};
    wide_string comment_;
    order_item items_[5];
};

owned<WS_CHANNEL> open_channel(const wide_string& url, WS_ERROR* error) {
    WS_CHANNEL* handle = nullptr;
    const WS_CHANNEL_TYPE type = has_sessions(url) ? WS_CHANNEL_TYPE_DUPLEX_SESSION : WS_CHANNEL_TYPE_REQUEST;
    check("WsCreateChannel", WsCreateChannel(type, binding_of(url), nullptr, 0, nullptr, &handle, error));
    owned<WS_CHANNEL> channel(handle);
    WS_ENDPOINT_ADDRESS address{};
    address.url = view(url);
    check("WsOpenChannel", WsOpenChannel(handle, &address, nullptr, error));
    return channel;
}

owned<WS_MESSAGE> make_message(WS_CHANNEL* channel, WS_ERROR* error) {
    WS_MESSAGE* message = nullptr;
    check("WsCreateMessageForChannel", WsCreateMessageForChannel(channel, nullptr, 0, &message, error));
    return owned<WS_MESSAGE>(message);
}

// Sends all orders; the number of confirmations that were right.
ULONG send_orders(WS_CHANNEL* channel, WS_ERROR* error) {
    WS_HEAP* handle = nullptr;
    check("WsCreateHeap", WsCreateHeap(65536, 1024, nullptr, 0, &handle, error));
    const owned<WS_HEAP> heap(handle);
    const owned<WS_MESSAGE> request = make_message(channel, error);
    const owned<WS_MESSAGE> reply = make_message(channel, error);

    ULONG confirmed = 0;
    for (ULONG n = 1; n <= order_count; ++n) {
        const sample_order order(n);
        order_confirmation confirmation{};
        check("WsRequestReply",
              WsRequestReply(channel, request.get(), &order_message, WS_WRITE_REQUIRED_VALUE, &order.get(),
                             sizeof(purchase_order), reply.get(), &confirmation_message, WS_READ_REQUIRED_VALUE,
                             heap.get(), &confirmation, sizeof(confirmation), nullptr, error));
        if (order.is_confirmed_by(confirmation)) ++confirmed;

        check("WsResetMessage", WsResetMessage(request.get(), error));
        check("WsResetMessage", WsResetMessage(reply.get(), error));
        check("WsResetHeap", WsResetHeap(heap.get(), error)); // the confirmation's strings end here
    }
    return confirmed;
}

// True when every order was confirmed.
bool order_from(const wide_string& url, WS_ERROR* error) {
    const owned<WS_CHANNEL> channel = open_channel(url, error);
    const auto begin = std::chrono::steady_clock::now();
    const ULONG confirmed = send_orders(channel.get(), error);
    const auto us =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
    check("WsCloseChannel", WsCloseChannel(channel.get(), nullptr, error));

    say("client: " + scheme_of(url) + ": " + grouped(order_count) + " orders sent, " + grouped(confirmed) +
        " confirmed rightly, " + grouped(us / order_count) + " us each");
    return confirmed == order_count;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: client URL...\n", stderr);
        return 2;
    }
    return run_example("client", [&](WS_ERROR* error) {
        say_library("client");
        bool all_well = true;
        for (const wide_string& url : urls_of(argc - 1, argv + 1))
            all_well = order_from(url, error) && all_well;
        return all_well ? 0 : 1;
    });
}
