// The round trip's requests over many sessions of net.tcp at once: requests a second and their latency. Natively only.
//
//   tcp server threads|async PORT SESSIONS     prints "ready" when it listens, and serves until it is killed, each
//                                              session on a thread that blocks, or all by callbacks; prints then the KB
//                                              that it keeps, allocated and resident
//   tcp load PORT SESSIONS SECONDS PROCESS     prints requests a second; microseconds: median, 99%, longest, and of the
//                                              server's processor for each, when that is PROCESS
//   tcp pingpong PORT CONNECTIONS SECONDS PROCESS REQUEST_BYTES REPLY_BYTES
//                                              the same of pingpong's server, with as many bytes
//   tcp size                                   prints the bytes of a request
//
// The load says what a channel of the library's says, byte for byte.
#include "measure.h"
#include "peers/load.h"
#include "peers/session.h"
#include "support/small_order.h"

#include <unistd.h>

#include <memory>
#include <thread>

namespace {

using bench::check, bench::small_order;

std::string url_of(unsigned port) {
    return "net.tcp://localhost:" + std::to_string(port) + "/orders";
}

WS_MESSAGE* message_for(WS_CHANNEL* channel) {
    WS_MESSAGE* message;
    check(WsCreateMessageForChannel(channel, nullptr, 0, &message, nullptr), "WsCreateMessageForChannel");
    return message;
}

HRESULT receive(WS_CHANNEL* from, WS_MESSAGE* message, small_order& value, const WS_ASYNC_CONTEXT* async) {
    static const WS_MESSAGE_DESCRIPTION* expected[] = {&bench::small_request}; // stays until the callback
    return WsReceiveMessage(from, message, expected, 1, WS_RECEIVE_OPTIONAL_MESSAGE, WS_READ_REQUIRED_VALUE, nullptr,
                            &value, sizeof value, nullptr, async, nullptr);
}

HRESULT send(WS_CHANNEL* to, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION& description, const small_order& value,
             const WS_ASYNC_CONTEXT* async) {
    return WsSendMessage(to, message, &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, async, nullptr);
}

// ---- servers -------------------------------------------------------------------------------------------------------

// One channel, which is accepted again and again: blocking, or by callbacks, each of which goes on where the last call
// that had to wait left off.
class served_channel {
  public:
    explicit served_channel(WS_LISTENER* listener) : listener_(listener) {
        check(WsCreateChannelForListener(listener, nullptr, 0, &channel_, nullptr), "WsCreateChannelForListener");
        request_ = message_for(channel_);
        reply_ = message_for(channel_);
    }

    void serve_blocking() { go_on(nullptr); }
    void serve_by_callbacks() { go_on(&context_); }

  private:
    enum class step { accept, receive, reply, close };

    HRESULT begin(const WS_ASYNC_CONTEXT* async) {
        switch (step_) {
        case step::accept:
            return WsAcceptChannel(listener_, channel_, async, nullptr);
        case step::receive:
            WsResetMessage(request_, nullptr);
            WsResetMessage(reply_, nullptr);
            return receive(channel_, request_, order_, async);
        case step::reply:
            ++order_.quantity;
            return send(channel_, reply_, bench::small_reply, order_, async);
        default:
            return WsCloseChannel(channel_, async, nullptr);
        }
    }

    void end(HRESULT hr) {
        if (step_ == step::accept) check(hr, "WsAcceptChannel");
        if (step_ == step::close) {
            check(WsResetChannel(channel_, nullptr), "WsResetChannel");
            step_ = step::accept;
        } else if (hr != S_OK) {
            step_ = step::close;
        } else {
            step_ = step_ == step::receive ? step::reply : step::receive;
        }
    }

    void go_on(const WS_ASYNC_CONTEXT* async) {
        for (;;) {
            const HRESULT hr = begin(async);
            if (hr == WS_S_ASYNC) return;
            end(hr);
        }
    }

    static void CALLBACK on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
        auto& self = *static_cast<served_channel*>(state);
        self.end(hr);
        self.go_on(&self.context_);
    }

    const WS_ASYNC_CONTEXT context_{on_done, this};
    WS_LISTENER* const listener_;
    WS_CHANNEL* channel_ = nullptr;
    WS_MESSAGE *request_, *reply_;
    step step_ = step::accept;
    small_order order_{};
};

[[noreturn]] void serve(bool by_callbacks, unsigned port, size_t sessions) {
    bench::tell_memory_at_end();
    WS_LISTENER* listener;
    // The load's sessions were made for another port.
    ULONG any = 0;
    const WS_LISTENER_PROPERTY taking_any[] = {
        {WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, &any, sizeof any},
        {WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, &any, sizeof any},
    };
    check(WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, taking_any, 2, nullptr, &listener,
                           nullptr),
          "WsCreateListener");
    bench::url address(url_of(port));
    const WS_STRING url = address;
    check(WsOpenListener(listener, &url, nullptr, nullptr), "WsOpenListener");
    std::vector<std::unique_ptr<served_channel>> all;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < sessions; ++i) {
        all.push_back(std::make_unique<served_channel>(listener));
        if (by_callbacks)
            all.back()->serve_by_callbacks();
        else
            threads.emplace_back([c = all.back().get()] { c->serve_blocking(); });
    }
    std::puts("ready");
    std::fflush(stdout);
    for (;;)
        pause();
}

// ---- the load ------------------------------------------------------------------------------------------------------

// A session's preamble, its first request, which brings strings for the dictionary, and those that follow.
bench::dialogue orders_session() {
    return bench::session_dialogue("/orders", [](WS_CHANNEL* over, WS_MESSAGE* message) {
        check(send(over, message, bench::small_request, {1, 1}, nullptr), "WsSendMessage");
    });
}

int print_size() {
    std::printf("%zu\n", orders_session().request.size());
    return 0;
}

int usage() {
    std::fprintf(stderr, "usage: tcp server threads|async PORT SESSIONS\n"
                         "       tcp load PORT SESSIONS SECONDS PROCESS\n"
                         "       tcp pingpong PORT CONNECTIONS SECONDS PROCESS REQUEST_BYTES REPLY_BYTES\n");
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    const auto number = [&](int i) { return std::strtoul(argv[i], nullptr, 10); };
    if (what == "size") return print_size();
    if (argc < 5) return usage();
    if (what == "server") serve(std::string(argv[2]) == "async", static_cast<unsigned>(number(3)), number(4));
    if (argc < 6) return usage();
    const auto run = [&](const bench::dialogue& d) {
        bench::print_load(bench::load(static_cast<unsigned>(number(2)), d, number(3), std::strtod(argv[4], nullptr),
                                      static_cast<int>(number(5))));
        return 0;
    };
    if (what == "load") return run(orders_session());
    if (what != "pingpong" || argc != 8) return usage();
    bench::dialogue d;
    d.request.resize(number(6));
    d.whole_answer = [size = number(7)](const std::string& got, bool&) { return got.size() >= size ? size : 0; };
    return run(d);
}
