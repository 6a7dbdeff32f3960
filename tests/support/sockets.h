// The system's sockets by the names that both systems share, as far as they do.
#pragma once

#ifndef _WIN32
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#define closesocket ::close
#define SD_SEND SHUT_WR
using SOCKET = int;
constexpr SOCKET INVALID_SOCKET = -1;
#else
#include <winsock2.h>
#include <ws2tcpip.h>
#endif

#include <cstdlib>

namespace tests {

// Before the first socket.
inline void start_sockets() {
#ifdef _WIN32
    static const bool started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    if (!started) std::abort();
#endif
}

inline sockaddr_in loopback(unsigned port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace tests
