// Connections that are no clients of the library's: they say half of what they should, or something else, and leave.
#include "board.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <deque>

namespace soak {
namespace {

using clock = std::chrono::steady_clock;

int connect_to(unsigned port) {
    const int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (s >= 0 && connect(s, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0) return s;
    if (s >= 0) close(s);
    return -1; // a rough listener may just be closed
}

void leave(int s, bool with_reset) {
    const linger at_once{1, 0};
    if (with_reset) setsockopt(s, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(s);
}

std::string garbage(random_source& random) {
    std::string out(1 + random.below(3000), 0);
    for (char& c : out)
        c = static_cast<char>(random.below(256));
    return out;
}

std::string preamble(unsigned port, const char* path) {
    const std::string via = "net.tcp://127.0.0.1:" + std::to_string(port) + path;
    return std::string("\0\1\0\1\2\2", 6) + static_cast<char>(via.size()) + via + "\x03\x08\x0c";
}

// A preamble, and half of an envelope's record, whatever is in it.
std::string session(unsigned port, const char* path, random_source& random) {
    return preamble(port, path) + "\x06\xff\x7f" + garbage(random);
}

std::string request(const char* path, random_source& random) {
    const std::string body = garbage(random);
    return std::string("POST ") + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + (random.one_in(2) ? "text/xml" : "application/soap+xml") +
           "; charset=utf-8\r\nSOAPAction: \"\"\r\n" + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
}

std::string what_to_say(unsigned port, bool http, const char* path, random_source& random) {
    if (random.one_in(5)) return garbage(random);
    std::string all = http ? request(path, random) : session(port, path, random);
    if (!random.one_in(4)) all.resize(random.below(static_cast<uint32_t>(std::min<size_t>(all.size(), 120))));
    return all;
}

struct held {
    int socket;
    clock::time_point until;
};

} // namespace

void be_strange(board& b, random_source random) {
    std::deque<held> waiting;
    while (b.runs()) {
        const bool rough = random.one_in(2), http = random.one_in(2);
        const unsigned port = http ? b.soaked.http_port : b.soaked.tcp_port[rough];
        const int s = connect_to(port);
        if (s != -1) {
            const std::string text = what_to_say(port, http, rough ? "/rough" : "/calm", random);
            (void)!send(s, text.data(), text.size(), MSG_NOSIGNAL);
            ++b.client.strangers;
            if (random.one_in(3))
                waiting.push_back({s, clock::now() + std::chrono::milliseconds(random.below(3000))});
            else
                leave(s, random.one_in(2));
        }
        while (!waiting.empty() && (waiting.size() > 8 || waiting.front().until < clock::now())) {
            leave(waiting.front().socket, random.one_in(2));
            waiting.pop_front();
        }
        rest(b, random, 2);
    }
    for (const held& h : waiting)
        leave(h.socket, false);
}

} // namespace soak
