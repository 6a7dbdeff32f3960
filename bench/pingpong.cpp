// The peer of roundtrip: the same bytes over blocking sockets, and nothing else.
//
//   pingpong server PORT REQUEST_BYTES REPLY_BYTES          serves one connection
//   pingpong server PORT REQUEST_BYTES REPLY_BYTES many     serves each on a thread, until it is killed
//   pingpong client PORT REQUEST_BYTES REPLY_BYTES CALLS     prints microseconds a call
#include "measure.h"

#ifndef _WIN32
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
using SOCKET = int;
#else
#include <winsock2.h>
#endif

#include <thread>

namespace {

void expect(bool good, const char* what) {
    if (!good) bench::check(E_FAIL, what);
}

bool receive_all(SOCKET s, char* bytes, int size) {
    for (int got = 0; got < size;) {
        const auto more = recv(s, bytes + got, static_cast<unsigned>(size - got), 0);
        if (more <= 0) return false;
        got += static_cast<int>(more);
    }
    return true;
}

void send_all(SOCKET s, const char* bytes, int size) {
    expect(send(s, bytes, static_cast<unsigned>(size), 0) == size, "send");
}

void serve(SOCKET peer, int request, int reply) {
    std::vector<char> bytes(static_cast<size_t>(std::max(request, reply)));
    while (receive_all(peer, bytes.data(), request))
        send_all(peer, bytes.data(), reply);
}

[[noreturn]] void serve_many(SOCKET listening, int request, int reply) {
    for (;;)
        std::thread(serve, accept(listening, nullptr, nullptr), request, reply).detach();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 5) return 2;
#ifdef _WIN32
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
#endif
    const int request = std::atoi(argv[3]), reply = std::atoi(argv[4]);
    std::vector<char> bytes(static_cast<size_t>(std::max(request, reply)));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(std::atoi(argv[2])));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    if (std::string(argv[1]) == "server") {
        const int on = 1;
        setsockopt(s, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char*>(&on), sizeof on);
        expect(bind(s, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0, "bind");
        expect(listen(s, SOMAXCONN) == 0, "listen");
        std::printf("ready\n");
        std::fflush(stdout);
        if (argc > 5) serve_many(s, request, reply);
        serve(accept(s, nullptr, nullptr), request, reply);
        return 0;
    }
    if (argc < 6) return 2;
    const int calls = std::atoi(argv[5]);
    expect(connect(s, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0, "connect");
    double start = 0;
    for (int i = -calls / 10; i < calls; ++i) {
        if (i == 0) start = bench::now_us();
        send_all(s, bytes.data(), request);
        expect(receive_all(s, bytes.data(), reply), "recv");
    }
    std::printf("%.3f\n", (bench::now_us() - start) / calls);
    return 0;
}
