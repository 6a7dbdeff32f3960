// server URL...: listens at each URL, confirms the purchase orders of one client at each, and then shows what happens
// to a second listener at the same address, and to an accept whose listener is aborted.
#include "common.h"
#include "purchase_order.h"

#include <future>

namespace {

struct listening {
    wide_string url;
    owned<WS_LISTENER> listener;
};

owned<WS_LISTENER> make_listener(const wide_string& url, WS_ERROR* error) {
    WS_LISTENER* handle = nullptr;
    const WS_CHANNEL_TYPE type = has_sessions(url) ? WS_CHANNEL_TYPE_DUPLEX_SESSION : WS_CHANNEL_TYPE_REPLY;
    check("WsCreateListener", WsCreateListener(type, binding_of(url), nullptr, 0, nullptr, &handle, error));
    return owned<WS_LISTENER>(handle);
}

HRESULT open_listener(WS_LISTENER* listener, const wide_string& url, WS_ERROR* error) {
    const WS_STRING address = view(url);
    return WsOpenListener(listener, &address, nullptr, error);
}

owned<WS_CHANNEL> make_channel(WS_LISTENER* listener, WS_ERROR* error) {
    WS_CHANNEL* handle = nullptr;
    check("WsCreateChannelForListener", WsCreateChannelForListener(listener, nullptr, 0, &handle, error));
    return owned<WS_CHANNEL>(handle);
}

owned<WS_MESSAGE> make_message(WS_CHANNEL* channel, WS_ERROR* error) {
    WS_MESSAGE* message = nullptr;
    check("WsCreateMessageForChannel", WsCreateMessageForChannel(channel, nullptr, 0, &message, error));
    return owned<WS_MESSAGE>(message);
}

// ---- orders --------------------------------------------------------------------------------------------------------

struct totals {
    uint64_t orders = 0, items = 0, comments = 0, cents = 0;
};

order_confirmation confirm(const purchase_order& order, totals& sum) {
    order_confirmation confirmation{order.number, order.customer, order.comment, order.item_count, 0};
    for (ULONG i = 0; i < order.item_count; ++i)
        confirmation.cents += static_cast<unsigned __int64>(order.items[i].quantity) * order.items[i].cents;
    sum.orders += 1;
    sum.items += order.item_count;
    sum.comments += order.comment != nullptr;
    sum.cents += confirmation.cents;
    return confirmation;
}

// Until the client ends its session; over HTTP after one.
void confirm_orders(WS_CHANNEL* channel, totals& sum, WS_ERROR* error) {
    WS_HEAP* handle = nullptr;
    check("WsCreateHeap", WsCreateHeap(65536, 1024, nullptr, 0, &handle, error));
    const owned<WS_HEAP> heap(handle);
    const owned<WS_MESSAGE> request = make_message(channel, error);
    const owned<WS_MESSAGE> reply = make_message(channel, error);
    const WS_MESSAGE_DESCRIPTION* const expected[] = {&order_message};

    for (;;) {
        purchase_order* order = nullptr;
        const HRESULT received =
            WsReceiveMessage(channel, request.get(), const_cast<const WS_MESSAGE_DESCRIPTION**>(expected),
                             WsCountOf(expected), WS_RECEIVE_OPTIONAL_MESSAGE, WS_READ_REQUIRED_POINTER, heap.get(),
                             &order, sizeof(order), nullptr, nullptr, error);
        if (check("WsReceiveMessage", received) == WS_S_END) return;

        const order_confirmation confirmation = confirm(*order, sum);
        check("WsSendReplyMessage",
              WsSendReplyMessage(channel, reply.get(), &confirmation_message, WS_WRITE_REQUIRED_VALUE, &confirmation,
                                 sizeof(confirmation), request.get(), nullptr, error));

        check("WsResetMessage", WsResetMessage(request.get(), error));
        check("WsResetMessage", WsResetMessage(reply.get(), error));
        check("WsResetHeap", WsResetHeap(heap.get(), error)); // the order ends here
    }
}

void serve_one_client(const listening& at, totals& sum, WS_ERROR* error) {
    const owned<WS_CHANNEL> channel = make_channel(at.listener.get(), error);
    const uint64_t all = sum.orders + order_count;
    do {
        check("WsAcceptChannel", WsAcceptChannel(at.listener.get(), channel.get(), nullptr, error));
        confirm_orders(channel.get(), sum, error);
        check("WsCloseChannel", WsCloseChannel(channel.get(), nullptr, error));
        check("WsResetChannel", WsResetChannel(channel.get(), error));
    } while (!has_sessions(at.url) && sum.orders < all);
}

// ---- failures, and what is said about them -------------------------------------------------------------------------

// True when the address was, as it should be, in use.
bool show_address_in_use(const listening& at, WS_ERROR* error) {
    check("WsResetError", WsResetError(error));
    const owned<WS_LISTENER> second = make_listener(at.url, error);
    const HRESULT opened = open_listener(second.get(), at.url, error);
    say("server: " + scheme_of(at.url) + ": a second listener there: WsOpenListener returns " + describe(opened));
    say_strings(error);
    return opened == WS_E_ADDRESS_IN_USE;
}

void CALLBACK on_accepted(HRESULT result, WS_CALLBACK_MODEL, void* state) {
    static_cast<std::promise<HRESULT>*>(state)->set_value(result);
}

// True when the pending accept was, as it should be, aborted.
bool show_abort_while_accepting(const listening& at, WS_ERROR* error) {
    check("WsResetError", WsResetError(error));
    const owned<WS_CHANNEL> channel = make_channel(at.listener.get(), error);
    std::promise<HRESULT> done;
    const WS_ASYNC_CONTEXT context{on_accepted, &done};
    const HRESULT accepting =
        check("WsAcceptChannel", WsAcceptChannel(at.listener.get(), channel.get(), &context, error));
    if (accepting != WS_S_ASYNC) throw failure{"WsAcceptChannel, which does not wait for a client,", accepting};

    const HRESULT aborted = WsAbortListener(at.listener.get(), nullptr);
    const HRESULT accepted = done.get_future().get();
    say("server: " + scheme_of(at.url) + ": an accept waits: WsAbortListener returns " + describe(aborted) +
        text_of(aborted));
    say("    WsAcceptChannel ends with " + describe(accepted) + text_of(accepted));
    say_strings(error);
    return aborted == S_OK && accepted == WS_E_OPERATION_ABORTED;
}

// --------------------------------------------------------------------------------------------------------------------

bool run(const std::vector<wide_string>& urls, WS_ERROR* error) {
    std::vector<listening> all;
    std::string names;
    for (const wide_string& url : urls) {
        all.push_back({url, make_listener(url, error)});
        check("WsOpenListener", open_listener(all.back().listener.get(), url, error));
        names += (names.empty() ? "" : &url == &urls.back() ? " and " : ", ") + narrow(url);
    }
    say_event_loop("server");
    say("server: listens at " + names);

    totals sum;
    for (const listening& at : all)
        serve_one_client(at, sum, error);
    say("server: " + grouped(sum.orders) + " orders of " + grouped(sum.items) + " items confirmed, " +
        grouped(sum.comments) + " with a comment, worth " + grouped(sum.cents) + " cents");

    const bool in_use = show_address_in_use(all.front(), error);
    const bool aborted = show_abort_while_accepting(all.front(), error);
    for (const listening& at : all)
        check("WsCloseListener", WsCloseListener(at.listener.get(), nullptr, error));
    return in_use && aborted;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: server URL...\n", stderr);
        return 2;
    }
    return run_example("server", [&](WS_ERROR* error) {
        say_library("server");
        say_library_version();
        return run(urls_of(argc - 1, argv + 1), error) ? 0 : 1;
    });
}
