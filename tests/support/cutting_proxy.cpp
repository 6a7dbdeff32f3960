#include "support/cutting_proxy.h"

#include "support/peer.h"
#include "support/sockets.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

namespace tests {
namespace {

[[noreturn]] void give_up(const char* what) {
    std::printf("the proxy: %s failed\n", what);
    std::fflush(stdout);
    abort();
}

bool would_block() {
#ifdef _WIN32
    return WSAGetLastError() == WSAEWOULDBLOCK;
#else
    return errno == EAGAIN || errno == EINTR;
#endif
}

void set_nonblocking(SOCKET s) {
#ifdef _WIN32
    u_long on = 1;
    ioctlsocket(s, FIONBIO, &on);
#else
    fcntl(s, F_SETFL, fcntl(s, F_GETFL) | O_NONBLOCK);
#endif
}

template <class Value>
void set_option(SOCKET s, int level, int option, const Value& value) {
    setsockopt(s, level, option, reinterpret_cast<const char*>(&value), sizeof value);
}

void set_buffers(SOCKET s, int size) {
    if (size == 0) return;
    set_option(s, SOL_SOCKET, SO_RCVBUF, size);
    set_option(s, SOL_SOCKET, SO_SNDBUF, size);
}

SOCKET made(SOCKET s) {
    if (s == INVALID_SOCKET) give_up("socket");
    return s;
}

SOCKET listen_at(unsigned& port, int buffers) {
    for (;;) {
        port = free_port();
        const SOCKET s = made(socket(AF_INET, SOCK_STREAM, 0));
        set_buffers(s, buffers); // what it accepts has them, too
        const sockaddr_in address = loopback(port);
        if (bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && listen(s, 64) == 0) return s;
        closesocket(s);
    }
}

SOCKET connect_to(unsigned port, int buffers) {
    const SOCKET s = made(socket(AF_INET, SOCK_STREAM, 0));
    set_buffers(s, buffers);
    const sockaddr_in address = loopback(port);
    if (connect(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return s;
    closesocket(s);
    return INVALID_SOCKET;
}

#ifndef _WIN32
sockaddr_un path_address(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    return address;
}

SOCKET listen_at(const std::string& path) {
    const SOCKET s = made(socket(AF_UNIX, SOCK_STREAM, 0));
    const sockaddr_un address = path_address(path);
    if (bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || listen(s, 64) != 0)
        give_up("listening");
    return s;
}

SOCKET connect_to(const std::string& path) {
    const SOCKET s = made(socket(AF_UNIX, SOCK_STREAM, 0));
    const sockaddr_un address = path_address(path);
    if (connect(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return s;
    closesocket(s);
    return INVALID_SOCKET;
}
#endif

// The same bytes each time, and none that any protocol begins with. The empty line is one for HTTP's sake.
std::string random_bytes() {
    std::mt19937 numbers(20);
    std::string bytes;
    for (int i = 0; i < 200; ++i)
        bytes += static_cast<char>(numbers());
    bytes[0] = '\x99';
    return bytes.insert(100, "\r\n\r\n");
}

constexpr size_t at_once = 16384;

} // namespace

class cutting_proxy::connection {
  public:
    connection(cutting_proxy& owner, SOCKET client, SOCKET server, const cut& planned, bool is_planned)
        : owner_(owner), client_(client), server_(server), cut_(planned), is_planned_(is_planned) {
        const int no_delay = 1;
        for (const SOCKET s : {client_, server_}) {
            set_nonblocking(s);
            set_option(s, IPPROTO_TCP, TCP_NODELAY, no_delay);
        }
        if (cut_.after == 0) fire();
    }
    ~connection() { end(false); }

    bool has_ended() const { return client_ == INVALID_SOCKET; }

    // What it waits for.
    void prepare(fd_set& readable, fd_set& writable, SOCKET& highest) const {
        if (stalled_) return;
        for (const to way : {to::server, to::client}) {
            const flow& f = flows_[index(way)];
            const SOCKET from = source(way), into = target(way);
            if (f.waiting.empty() && !f.ended) FD_SET(from, &readable);
            if (!f.waiting.empty()) FD_SET(into, &writable);
            highest = std::max({highest, from, into});
        }
    }
    void go_on(const fd_set& readable, const fd_set& writable) {
        for (const to way : {to::server, to::client}) {
            if (has_ended() || stalled_) return;
            if (FD_ISSET(source(way), &readable)) read(way);
            if (has_ended() || stalled_) return;
            // What has just been read mostly finds its place at once.
            if (!flows_[index(way)].waiting.empty()) write(way);
            if (has_ended() || stalled_) return;
            if (FD_ISSET(target(way), &writable)) write(way);
        }
        if (!has_ended() && flows_[0].ended && flows_[1].ended && flows_[0].waiting.empty() &&
            flows_[1].waiting.empty())
            end(false);
    }

  private:
    struct flow {
        std::string waiting; // to be written
        size_t passed = 0;
        bool ended = false;    // nothing more is read
        bool dropping = false; // what is read is dropped
        bool told_end = false;
    };

    static size_t index(to way) { return static_cast<size_t>(way); }
    SOCKET source(to way) const { return way == to::server ? client_ : server_; }
    SOCKET target(to way) const { return way == to::server ? server_ : client_; }

    // The bytes that may go that way before something happens.
    size_t allowed(to way) const {
        const bool counts = !fired_ && cut_.how != harm::none && cut_.how != harm::trickle && cut_.where == way;
        return counts ? cut_.after - flows_[index(way)].passed : SIZE_MAX;
    }

    void read(to way) {
        flow& f = flows_[index(way)];
        if (f.ended || (!f.waiting.empty() && !f.dropping)) return;
        char bytes[at_once];
        const auto got = recv(source(way), bytes, sizeof bytes, 0);
        if (got < 0 && would_block()) return;
        if (got < 0) return end(true); // a reset is passed on
        if (got == 0) {
            f.ended = true;
            return tell_end(way);
        }
        if (!f.dropping) f.waiting.assign(bytes, static_cast<size_t>(got));
    }

    void write(to way) {
        flow& f = flows_[index(way)];
        while (!f.waiting.empty()) {
            const bool each = cut_.how == harm::trickle;
            const size_t most = f.dropping ? SIZE_MAX : allowed(way);
            const size_t size = std::min({f.waiting.size(), most, each ? size_t{1} : SIZE_MAX});
#ifdef _WIN32
            const int flags = 0;
#else
            const int flags = MSG_NOSIGNAL;
#endif
            // Who sees a byte come finds it counted.
            std::unique_lock counting(owner_.lock_);
            const auto sent = ::send(target(way), f.waiting.data(), static_cast<unsigned>(size), flags);
            if (sent < 0 && would_block()) return;
            if (sent < 0) return end(true);
            const bool counts = !f.dropping; // as bytes of the conversation
            if (counts) f.passed += static_cast<size_t>(sent);
            if (counts && is_planned_) owner_.passed_[index(way)].append(f.waiting, 0, static_cast<size_t>(sent));
            f.waiting.erase(0, static_cast<size_t>(sent));
            counting.unlock();
            if (counts && allowed(way) == 0) {
                f.waiting.clear();
                return fire();
            }
        }
        if (f.ended || f.dropping) tell_end(way);
    }

    void fire() {
        if (fired_) return;
        fired_ = true;
        if (is_planned_) {
            const std::lock_guard held(owner_.lock_);
            owner_.has_cut_ = cut_.how != harm::none && cut_.how != harm::trickle;
        }
        flow& f = flows_[index(cut_.where)];
        switch (cut_.how) {
        case harm::close:
            return end(false);
        case harm::reset:
            return end(true);
        case harm::stall:
            stalled_ = true;
            return;
        case harm::half:
            f.dropping = true;
            return tell_end(cut_.where);
        case harm::garbage:
            f.dropping = true;
            f.waiting = random_bytes();
            return write(cut_.where);
        default:
            return;
        }
    }

    void tell_end(to way) {
        flow& f = flows_[index(way)];
        if (!f.waiting.empty() || std::exchange(f.told_end, true)) return;
        ::shutdown(target(way), SD_SEND);
    }

    void end(bool rudely) {
        for (SOCKET* s : {&client_, &server_}) {
            if (*s == INVALID_SOCKET) continue;
            const linger at_once_and_without_a_word{1, 0};
            if (rudely) set_option(*s, SOL_SOCKET, SO_LINGER, at_once_and_without_a_word);
            closesocket(*s);
            *s = INVALID_SOCKET;
        }
    }

    cutting_proxy& owner_;
    SOCKET client_, server_;
    const cut cut_;
    const bool is_planned_;
    flow flows_[2];
    bool fired_ = false;
    bool stalled_ = false;
};

cutting_proxy::cutting_proxy(unsigned server_port, int system_buffers)
    : server_port_(server_port), system_buffers_(system_buffers) {
    listening_ = static_cast<long long>(listen_at(port_, system_buffers));
    begin();
}

#ifndef _WIN32
cutting_proxy::cutting_proxy(const std::string& path, const std::string& server_path) : server_path_(server_path) {
    listening_ = static_cast<long long>(listen_at(path));
    begin();
}
#endif

void cutting_proxy::begin() {
    set_nonblocking(static_cast<SOCKET>(listening_));
    const SOCKET in = made(socket(AF_INET, SOCK_DGRAM, 0)), out = made(socket(AF_INET, SOCK_DGRAM, 0));
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(in, reinterpret_cast<const sockaddr*>(&address), size) != 0 ||
        getsockname(in, reinterpret_cast<sockaddr*>(&address), &size) != 0 ||
        connect(out, reinterpret_cast<const sockaddr*>(&address), size) != 0)
        give_up("making a way to wake it");
    wake_in_ = static_cast<long long>(in);
    wake_out_ = static_cast<long long>(out);
    thread_ = std::thread([this] { serve(); });
}

cutting_proxy::~cutting_proxy() {
    {
        const std::lock_guard held(lock_);
        is_end_ = true;
    }
    ::send(static_cast<SOCKET>(wake_out_), "x", 1, 0);
    thread_.join();
    for (const long long s : {listening_, wake_in_, wake_out_})
        closesocket(static_cast<SOCKET>(s));
}

void cutting_proxy::expect(const cut& what) {
    std::unique_lock held(lock_);
    next_ = what;
    told_ = true;
    ::send(static_cast<SOCKET>(wake_out_), "x", 1, 0);
    changed_.wait(held, [this] { return !told_; });
}

std::string cutting_proxy::passed(to way) {
    const std::lock_guard held(lock_);
    return passed_[static_cast<size_t>(way)];
}

bool cutting_proxy::has_cut() {
    const std::lock_guard held(lock_);
    return has_cut_;
}

int cutting_proxy::connections() {
    const std::lock_guard held(lock_);
    return connections_;
}

bool cutting_proxy::obey() {
    char byte;
    (void)recv(static_cast<SOCKET>(wake_in_), &byte, 1, 0);
    const std::lock_guard held(lock_);
    if (is_end_) return false;
    if (!told_) return true;
    all_.clear();
    has_cut_ = false;
    connections_ = 0;
    passed_[0].clear();
    passed_[1].clear();
    told_ = false;
    changed_.notify_all();
    return true;
}

void cutting_proxy::accept() {
    const SOCKET client = ::accept(static_cast<SOCKET>(listening_), nullptr, nullptr);
    if (client == INVALID_SOCKET) return;
    cut planned;
    bool is_first;
    {
        const std::lock_guard held(lock_);
        is_first = ++connections_ == 1;
        if (is_first) planned = next_;
    }
    SOCKET server;
#ifndef _WIN32
    if (!server_path_.empty())
        server = connect_to(server_path_);
    else
#endif
        server = connect_to(server_port_, system_buffers_);
    if (server == INVALID_SOCKET) {
        closesocket(client);
        return;
    }
    all_.push_back(std::make_unique<connection>(*this, client, server, planned, is_first));
}

void cutting_proxy::serve() {
    for (;;) {
        fd_set readable, writable;
        FD_ZERO(&readable);
        FD_ZERO(&writable);
        SOCKET highest = static_cast<SOCKET>(std::max(listening_, wake_in_));
        FD_SET(static_cast<SOCKET>(listening_), &readable);
        FD_SET(static_cast<SOCKET>(wake_in_), &readable);
        all_.remove_if([](const auto& c) { return c->has_ended(); });
        for (const auto& c : all_)
            c->prepare(readable, writable, highest);
        if (select(static_cast<int>(highest) + 1, &readable, &writable, nullptr, nullptr) < 0) give_up("select");
        for (const auto& c : all_)
            if (!c->has_ended()) c->go_on(readable, writable);
        if (FD_ISSET(static_cast<SOCKET>(wake_in_), &readable)) {
            if (!obey()) {
                all_.clear();
                return;
            }
        } else if (FD_ISSET(static_cast<SOCKET>(listening_), &readable)) {
            accept();
        }
    }
}

} // namespace tests
