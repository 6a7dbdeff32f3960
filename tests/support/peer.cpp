#include "support/peer.h"
#include "support/sockets.h"

#ifndef _WIN32
#include <net/if.h>
#endif
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <random>

namespace tests {
namespace {

// Says why a test cannot go on, on whatever thread it is: cmocka keeps its own words until the test's end.
[[noreturn]] void give_up(const char* what, long code, WS_ERROR* error = nullptr) {
    std::printf("%s failed with %ld (0x%08lx)\n", what, code, code & 0xffffffff);
    if (error != nullptr) std::printf("%s", strings_of(error).c_str());
    std::fflush(stdout);
    abort();
}

void must(HRESULT hr, const char* what, WS_ERROR* error = nullptr) {
    if (hr != S_OK) give_up(what, hr, error);
}

int socket_error() {
#ifdef _WIN32
    return WSAGetLastError();
#else
    return errno;
#endif
}

unsigned random_number() {
    static std::mutex lock;
    static std::mt19937 numbers(std::random_device{}());
    const std::lock_guard held(lock);
    return static_cast<unsigned>(numbers());
}

} // namespace

std::basic_string<WCHAR> widen(const std::string& ascii) {
    return {ascii.begin(), ascii.end()};
}

WS_STRING view(const std::basic_string<WCHAR>& text) {
    return {static_cast<ULONG>(text.size()), const_cast<WCHAR*>(text.data())};
}

std::basic_string<WCHAR> unused_url(WS_CHANNEL_BINDING binding, const char* path) {
    if (binding == WS_TCP_CHANNEL_BINDING)
        return widen("net.tcp://localhost:" + std::to_string(free_port()) + "/" + path);
    if (binding == WS_HTTP_CHANNEL_BINDING)
        return widen("http://localhost:" + std::to_string(free_port()) + "/" + path);
    if (binding == WS_UDP_CHANNEL_BINDING)
        return widen("soap.udp://localhost:" + std::to_string(free_port(true)) + "/" + path);
    const std::string name = std::to_string(random_number()) + "-" + std::to_string(random_number());
    return widen("net.pipe://localhost/test-" + name + "/" + path);
}

WS_CHANNEL_TYPE type_of(WS_CHANNEL_BINDING binding, bool of_server) {
    if (binding == WS_UDP_CHANNEL_BINDING) return WS_CHANNEL_TYPE_DUPLEX;
    if (binding != WS_HTTP_CHANNEL_BINDING) return WS_CHANNEL_TYPE_DUPLEX_SESSION;
    return of_server ? WS_CHANNEL_TYPE_REPLY : WS_CHANNEL_TYPE_REQUEST;
}

raw_connection::raw_connection(unsigned port) {
    start_sockets();
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    if (s == INVALID_SOCKET) return;
    if (connect(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        socket_ = static_cast<long long>(s);
    else
        closesocket(s);
}

raw_connection::~raw_connection() {
    close();
}

void raw_connection::close() {
    if (socket_ != -1) closesocket(static_cast<SOCKET>(socket_));
    socket_ = -1;
}

void raw_connection::end() {
#ifdef _WIN32
    shutdown(static_cast<SOCKET>(socket_), SD_SEND);
#else
    shutdown(static_cast<SOCKET>(socket_), SHUT_WR);
#endif
}

void raw_connection::send(const void* bytes, size_t size) {
    auto at = static_cast<const char*>(bytes);
    while (size != 0) {
#ifdef _WIN32
        const int flags = 0;
#else
        const int flags = MSG_NOSIGNAL;
#endif
        const auto sent = ::send(static_cast<SOCKET>(socket_), at, static_cast<unsigned>(size), flags);
        if (sent <= 0) return;
        at += sent;
        size -= static_cast<size_t>(sent);
    }
}

std::vector<unsigned char> raw_connection::receive(size_t most) {
    std::vector<unsigned char> all(most);
    size_t size = 0;
    while (size < most) {
        const auto got = recv(static_cast<SOCKET>(socket_), reinterpret_cast<char*>(all.data() + size),
                              static_cast<unsigned>(most - size), 0);
        if (got <= 0) break;
        size += static_cast<size_t>(got);
    }
    all.resize(size);
    return all;
}

std::vector<unsigned char> raw_connection::receive_some() {
    std::vector<unsigned char> some(65536);
    const auto got =
        recv(static_cast<SOCKET>(socket_), reinterpret_cast<char*>(some.data()), static_cast<unsigned>(some.size()), 0);
    some.resize(got > 0 ? static_cast<size_t>(got) : 0);
    return some;
}

raw_server::raw_server() {
    for (;;) {
        port_ = free_port();
        const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == INVALID_SOCKET) give_up("socket", socket_error());
        const sockaddr_in address = loopback(port_);
        if (bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && listen(s, 64) == 0) {
            socket_ = static_cast<long long>(s);
            return;
        }
        closesocket(s);
    }
}

raw_server::~raw_server() {
    closesocket(static_cast<SOCKET>(socket_));
}

raw_connection raw_server::accept() {
    raw_connection made;
    const SOCKET s = ::accept(static_cast<SOCKET>(socket_), nullptr, nullptr);
    if (s == INVALID_SOCKET) return made;
    made.socket_ = static_cast<long long>(s);
    if (stopped_) made.close();
    return made;
}

size_t raw_server::wait(const std::vector<const raw_connection*>& connections) const {
    fd_set readable;
    FD_ZERO(&readable);
    long long highest = socket_;
    FD_SET(static_cast<SOCKET>(socket_), &readable);
    for (const raw_connection* c : connections) {
        FD_SET(static_cast<SOCKET>(c->socket_), &readable);
        highest = highest < c->socket_ ? c->socket_ : highest;
    }
    if (select(static_cast<int>(highest) + 1, &readable, nullptr, nullptr, nullptr) <= 0)
        give_up("select", socket_error());
    for (size_t i = 0; i < connections.size(); ++i)
        if (FD_ISSET(static_cast<SOCKET>(connections[i]->socket_), &readable)) return i;
    return connections.size();
}

// A connection of our own ends the wait, on every system.
void raw_server::stop() {
    stopped_ = true;
    const raw_connection last(port_);
}
// --- datagrams

namespace {

// Too long for anything but a datagram that does not come.
constexpr int longest_wait_ms = 20000;

struct any_address {
    sockaddr_storage storage{};
    explicit any_address(bool v6) {
        if (v6)
            six().sin6_family = AF_INET6;
        else
            four().sin_family = AF_INET;
        size = v6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    }
    static any_address loopback(bool v6, unsigned port) {
        any_address address(v6);
        if (v6)
            address.six().sin6_addr.s6_addr[15] = 1;
        else
            address.four().sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.set_port(port);
        return address;
    }
    sockaddr_in& four() { return reinterpret_cast<sockaddr_in&>(storage); }
    sockaddr_in6& six() { return reinterpret_cast<sockaddr_in6&>(storage); }
    sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
    void set_port(unsigned port) { four().sin_port = htons(static_cast<unsigned short>(port)); }
    unsigned port() { return ntohs(four().sin_port); } // in the same place in both
    socklen_t size;
};

bool is_readable(SOCKET s, int ms) {
    fd_set set;
    FD_ZERO(&set);
    FD_SET(s, &set);
    timeval time{ms / 1000, ms % 1000 * 1000};
    return select(static_cast<int>(s) + 1, &set, nullptr, nullptr, &time) > 0;
}

template <class Value>
bool set_option(SOCKET s, int level, int option, const Value& value) {
    return setsockopt(s, level, option, reinterpret_cast<const char*>(&value), sizeof value) == 0;
}

// The loopback interface, by its address where Wine does not know of its index.
bool sends_on_loopback(SOCKET s, bool v6) {
    if (v6) return set_option(s, IPPROTO_IPV6, IPV6_MULTICAST_IF, loopback_interface());
    in_addr here{};
    here.s_addr = htonl(INADDR_LOOPBACK);
    return set_option(s, IPPROTO_IP, IP_MULTICAST_IF, here);
}

bool joins_on_loopback(SOCKET s, any_address group, bool v6) {
    if (v6) {
        ipv6_mreq request{};
        request.ipv6mr_multiaddr = group.six().sin6_addr;
        request.ipv6mr_interface = loopback_interface();
        return set_option(s, IPPROTO_IPV6, IPV6_JOIN_GROUP, request);
    }
    ip_mreq request{};
    request.imr_multiaddr = group.four().sin_addr;
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    return set_option(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, request);
}

} // namespace

raw_datagrams::raw_datagrams(bool v6) : v6_(v6) {
    start_sockets();
    const SOCKET s = socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0);
    any_address address = any_address::loopback(v6, 0);
    if (s == INVALID_SOCKET) return;
    if (bind(s, address.get(), address.size) == 0)
        socket_ = static_cast<long long>(s);
    else
        closesocket(s);
}

raw_datagrams::~raw_datagrams() {
    if (socket_ != -1) closesocket(static_cast<SOCKET>(socket_));
}

unsigned raw_datagrams::port() const {
    any_address address(v6_);
    if (getsockname(static_cast<SOCKET>(socket_), address.get(), &address.size) != 0)
        give_up("getsockname", socket_error());
    return address.port();
}

void raw_datagrams::send(unsigned to_port, const std::string& datagram) {
    any_address to = any_address::loopback(v6_, to_port);
    if (sendto(static_cast<SOCKET>(socket_), datagram.data(), static_cast<unsigned>(datagram.size()), 0, to.get(),
               to.size) < 0)
        give_up("sendto", socket_error());
}

std::string raw_datagrams::receive(unsigned* from_port) {
    std::string datagram(65536, 0);
    any_address from(v6_);
    if (!is_readable(static_cast<SOCKET>(socket_), longest_wait_ms)) give_up("waiting for a datagram", socket_error());
    const auto size = recvfrom(static_cast<SOCKET>(socket_), datagram.data(), static_cast<unsigned>(datagram.size()), 0,
                               from.get(), &from.size);
    if (size < 0) give_up("recvfrom", socket_error());
    datagram.resize(static_cast<size_t>(size));
    if (from_port) *from_port = from.port();
    return datagram;
}

unsigned loopback_interface() {
#ifdef _WIN32
    return 1;
#else
    return if_nametoindex("lo");
#endif
}

bool sockets_are_wines() {
#ifdef _WIN32
    const char* const io = std::getenv("WEBSERVICES_IO");
    return io != nullptr && std::strcmp(io, "pe") == 0;
#else
    return false;
#endif
}

std::string why_no_multicast(bool v6) {
    start_sockets();
    any_address group(v6);
    if (v6) {
        const unsigned char bytes[16] = {0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x7b};
        std::memcpy(&group.six().sin6_addr, bytes, sizeof bytes);
    } else {
        group.four().sin_addr.s_addr = htonl(0xefff007b);
    }
    const SOCKET in = socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0);
    const SOCKET out = socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0);
    const auto try_it = [&]() -> std::string {
        const auto failed = [](const char* what) { return what + (" failed with " + std::to_string(socket_error())); };
        if (in == INVALID_SOCKET || out == INVALID_SOCKET) return failed("making a socket");
        any_address here(v6);
        if (bind(in, here.get(), here.size) != 0) return failed("binding");
        if (getsockname(in, here.get(), &here.size) != 0) return failed("asking for the port");
        group.set_port(here.port());
        if (!joins_on_loopback(in, group, v6)) return failed("joining a group");
        if (!sends_on_loopback(out, v6)) return failed("choosing the interface");
        if (sendto(out, "x", 1, 0, group.get(), group.size) != 1) return failed("sending");
        return is_readable(in, 2000) ? "" : "what is sent does not arrive";
    };
    const std::string why = try_it();
    if (in != INVALID_SOCKET) closesocket(in);
    if (out != INVALID_SOCKET) closesocket(out);
    return why;
}

// --- calls

HRESULT completion::wait() {
    std::unique_lock<std::mutex> held(lock_);
    ++waited_;
    changed_.wait(held, [this] { return calls_ >= waited_; });
    return last_;
}

int completion::calls() {
    std::lock_guard<std::mutex> held(lock_);
    return calls_;
}

void CALLBACK completion::on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
    auto& self = *static_cast<completion*>(state);
    std::lock_guard<std::mutex> held(self.lock_);
    ++self.calls_;
    self.last_ = hr;
    self.changed_.notify_all();
}

listener::listener(WS_CHANNEL_BINDING binding, bool open) : url_(unused_url(binding)) {
    must(WsCreateListener(type_of(binding, true), binding, nullptr, 0, nullptr, &handle_, nullptr), "WsCreateListener");
    if (!open) return;
    WS_ERROR* error = nullptr;
    must(WsCreateError(nullptr, 0, &error), "WsCreateError");
    const WS_STRING address = url();
    must(WsOpenListener(handle_, &address, nullptr, error), "WsOpenListener", error);
    WsFreeError(error);
}

listener::listener(WS_CHANNEL_BINDING binding, WS_CHANNEL_TYPE type,
                   const std::vector<WS_LISTENER_PROPERTY>& properties, std::basic_string<WCHAR> url)
    : url_(std::move(url)) {
    must(WsCreateListener(type, binding, properties.data(), static_cast<ULONG>(properties.size()), nullptr, &handle_,
                          nullptr),
         "WsCreateListener");
}

HRESULT listener::open(WS_ERROR* error) {
    const WS_STRING address = url();
    return WsOpenListener(handle_, &address, nullptr, error);
}

listener::~listener() {
    free();
}

void listener::free() {
    if (!handle_) return;
    WsCloseListener(handle_, nullptr, nullptr);
    WsFreeListener(handle_);
    handle_ = nullptr;
}

unsigned listener::port() const {
    const size_t colon = url_.rfind(WCHAR(':'));
    unsigned number = 0;
    for (size_t i = colon + 1; i < url_.size() && url_[i] >= '0' && url_[i] <= '9'; ++i)
        number = number * 10 + static_cast<unsigned>(url_[i] - '0');
    return number;
}

WS_LISTENER_STATE listener::state() {
    WS_LISTENER_STATE value{};
    must(WsGetListenerProperty(handle_, WS_LISTENER_PROPERTY_STATE, &value, sizeof value, nullptr),
         "WsGetListenerProperty");
    return value;
}

WS_CHANNEL* listener::new_channel() {
    WS_CHANNEL* channel;
    must(WsCreateChannelForListener(handle_, nullptr, 0, &channel, nullptr), "WsCreateChannelForListener");
    return channel;
}

client::client(WS_CHANNEL_BINDING binding) {
    must(WsCreateChannel(type_of(binding, false), binding, nullptr, 0, nullptr, &handle_, nullptr), "WsCreateChannel");
}

client::~client() {
    WsAbortChannel(handle_, nullptr);
    WsCloseChannel(handle_, nullptr, nullptr);
    WsFreeChannel(handle_);
}

HRESULT client::open(const WS_STRING& url, WS_ERROR* error) {
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    return WsOpenChannel(handle_, &address, nullptr, error);
}

WS_CHANNEL_STATE state_of(WS_CHANNEL* channel) {
    WS_CHANNEL_STATE value{};
    must(WsGetChannelProperty(channel, WS_CHANNEL_PROPERTY_STATE, &value, sizeof value, nullptr),
         "WsGetChannelProperty");
    return value;
}

std::string strings_of(WS_ERROR* error) {
    std::string all;
    ULONG count = 0;
    must(WsGetErrorProperty(error, WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof count), "WsGetErrorProperty");
    for (ULONG i = 0; i < count; ++i) {
        WS_STRING text;
        must(WsGetErrorString(error, i, &text), "WsGetErrorString");
        for (ULONG c = 0; c < text.length; ++c)
            all += text.chars[c] < 128 ? static_cast<char>(text.chars[c]) : '?';
        all += '\n';
    }
    return all;
}

ULONG original_code_of(WS_ERROR* error) {
    ULONG code = 0;
    must(WsGetErrorProperty(error, WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof code), "WsGetErrorProperty");
    return code;
}

} // namespace tests
