#include "session.h"

#include "../measure.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace bench {
namespace {

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

void hear(listening_socket& other, const std::string& url, dialogue& d) {
    other.accept();
    const size_t size = 6 + 1 + url.size() + 3; // version, mode, via, encoding, end
    d.hello = other.hear([=](const std::string& got) { return got.size() >= size ? size : 0; });
    other.answer(0x0b);
    bool good = true;
    d.first = other.hear([&](const std::string& got) { return whole_record(got, good); });
    d.request = other.hear([&](const std::string& got) { return whole_record(got, good); });
    if (!good || d.hello.back() != 0x0c) check(E_FAIL, "recording a session");
    d.hello_answer = 1;
}

// Until all of it was heard.
void say(const std::string& at, const std::function<void(WS_CHANNEL*, WS_MESSAGE*)>& send, std::thread& hearing) {
    WS_CHANNEL* channel;
    check(
        WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr, &channel, nullptr),
        "WsCreateChannel");
    url text(at);
    WS_ENDPOINT_ADDRESS address{};
    address.url = text;
    check(WsOpenChannel(channel, &address, nullptr, nullptr), "WsOpenChannel");
    WS_MESSAGE* message;
    check(WsCreateMessageForChannel(channel, nullptr, 0, &message, nullptr), "WsCreateMessageForChannel");
    for (int i = 0; i < 2; ++i) {
        send(channel, message);
        check(WsResetMessage(message, nullptr), "WsResetMessage");
    }
    hearing.join();
    WsFreeMessage(message);
    WsAbortChannel(channel, nullptr);
    WsCloseChannel(channel, nullptr, nullptr);
    WsFreeChannel(channel);
}

} // namespace

dialogue session_dialogue(const std::string& path, const std::function<void(WS_CHANNEL*, WS_MESSAGE*)>& send) {
    dialogue d;
    listening_socket other;
    const std::string url = "net.tcp://localhost:" + std::to_string(other.port) + path;
    std::thread hearing([&] { hear(other, url, d); });
    say(url, send, hearing);
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

} // namespace bench
