#include "support/free_port.h"

#include "support/sockets.h"

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <random>

namespace tests {
namespace {

bool bind_to(SOCKET s, unsigned port) {
    const sockaddr_in address = loopback(port);
    return bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

SOCKET make_socket(int type) {
    start_sockets();
    const SOCKET s = socket(AF_INET, type, 0);
    if (s != INVALID_SOCKET) return s;
    std::printf("no socket to look for a free port with\n");
    std::abort();
}

// Below the ports that the system gives out by itself, which the tests that run at the same time are given, too. A
// process has a share of its own of them: one whose first port it holds as long as it runs. Otherwise somebody else
// could take a port between the look at it and its use, or between two uses of it.
class ports {
  public:
    unsigned next() {
        if (next_ == end_) claim();
        return next_++;
    }

  private:
    static constexpr unsigned first = 10000, share = 1000, shares = 22;

    // What has been given out may still be in use, or in TIME_WAIT: another share rather than the same again. The old
    // one is given back, for tests count their descriptors.
    void claim() {
        const SOCKET held = make_socket(SOCK_STREAM);
        do {
            next_ = first + random_() % shares * share;
        } while (!bind_to(held, next_));
        end_ = next_++ + share;
        if (held_ != INVALID_SOCKET) closesocket(held_);
        held_ = held;
    }

    std::random_device random_;
    unsigned next_ = 0, end_ = 0;
    SOCKET held_ = INVALID_SOCKET;
};

} // namespace

unsigned free_port(bool of_datagrams) {
    static std::mutex lock;
    static ports mine;
    const std::lock_guard held(lock);
    for (;;) {
        const unsigned port = mine.next();
        const SOCKET s = make_socket(of_datagrams ? SOCK_DGRAM : SOCK_STREAM);
        const bool is_free = bind_to(s, port);
        closesocket(s);
        if (is_free) return port;
    }
}

} // namespace tests
