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
#include "support/small_order.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>
#include <memory>
#include <mutex>
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
    // The load's messages were made for another port.
    ULONG any = 0;
    const WS_LISTENER_PROPERTY taking_any[] = {{WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, &any, sizeof any}};
    check(WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, taking_any, 1, nullptr, &listener,
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

// The size of the record of an envelope that `bytes` begin with, once it is whole; 0 before.
size_t whole_record(const std::string& bytes, bool& good) {
    size_t size = 0, at = 1;
    for (int shift = 0;; shift += 7) {
        if (at >= bytes.size()) return 0;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        size |= static_cast<size_t>(byte & 0x7f) << shift;
        if (!(byte & 0x80)) break;
    }
    good = good && bytes[0] == 6; // a sized envelope
    return bytes.size() >= at + size ? at + size : 0;
}

// The other end of a channel of the library's, to hear what that says.
class listening_socket {
  public:
    listening_socket() : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        if (bind(socket_, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0 || listen(socket_, 1) != 0 ||
            getsockname(socket_, reinterpret_cast<sockaddr*>(&at), &size) != 0)
            check(E_FAIL, "listen");
        port = ntohs(at.sin_port);
    }
    void accept() { peer_ = ::accept(socket_, nullptr, nullptr); }
    void answer(char byte) { (void)!::send(peer_, &byte, 1, MSG_NOSIGNAL); }
    // What comes until `whole` says how much of it is enough.
    template <class Whole>
    std::string hear(Whole&& whole) {
        char bytes[4096];
        while (whole(got_) == 0) {
            const ssize_t size = recv(peer_, bytes, sizeof bytes, 0);
            if (size <= 0) check(E_FAIL, "recv");
            got_.append(bytes, static_cast<size_t>(size));
        }
        const std::string out = got_.substr(0, whole(got_));
        got_.erase(0, out.size());
        return out;
    }
    ~listening_socket() {
        close(peer_);
        close(socket_);
    }

    unsigned port = 0;

  private:
    const int socket_;
    int peer_ = -1;
    std::string got_;
};

// A session's preamble, its first request, which brings strings for the dictionary, and those that follow.
bench::dialogue recorded() {
    bench::dialogue d;
    listening_socket other;
    std::thread hearing([&] {
        other.accept();
        const size_t size = 6 + 1 + url_of(other.port).size() + 3; // version, mode, via, encoding, end
        d.hello = other.hear([=](const std::string& got) { return got.size() >= size ? size : 0; });
        other.answer(0x0b);
        bool good = true;
        d.first = other.hear([&](const std::string& got) { return whole_record(got, good); });
        d.request = other.hear([&](const std::string& got) { return whole_record(got, good); });
        if (!good || d.hello.back() != 0x0c) check(E_FAIL, "recording a session");
    });
    WS_CHANNEL* channel;
    check(
        WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr, &channel, nullptr),
        "WsCreateChannel");
    bench::url url(url_of(other.port));
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    check(WsOpenChannel(channel, &address, nullptr, nullptr), "WsOpenChannel");
    WS_MESSAGE* const message = message_for(channel);
    for (int i = 0; i < 2; ++i) {
        check(send(channel, message, bench::small_request, {1, 1}, nullptr), "WsSendMessage");
        WsResetMessage(message, nullptr);
    }
    hearing.join();
    WsFreeMessage(message);
    WsAbortChannel(channel, nullptr);
    WsCloseChannel(channel, nullptr, nullptr);
    WsFreeChannel(channel);
    d.hello_answer = 1;
    return d;
}

// All replies but the first of a session have to be the same, and like the request's: an order.
bench::dialogue session_dialogue() {
    bench::dialogue d = recorded();
    d.whole_answer = [reply = std::string(), size_of_first = size_t{0}](const std::string& got, bool& good) mutable {
        const size_t size = whole_record(got, good);
        if (size == 0) return size;
        if (size_of_first == 0) size_of_first = size;
        if (size == size_of_first) return size;
        if (reply.empty()) reply = got.substr(0, size);
        good = good && got.compare(0, size, reply) == 0;
        return size;
    };
    return d;
}

int print_size() {
    std::printf("%zu\n", recorded().request.size());
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
    if (what == "load") return run(session_dialogue());
    if (what != "pingpong" || argc != 8) return usage();
    bench::dialogue d;
    d.request.resize(number(6));
    d.whole_answer = [size = number(7)](const std::string& got, bool&) { return got.size() >= size ? size : 0; };
    return run(d);
}
