#include "support/peer.h"

#ifndef _WIN32
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#define closesocket ::close
using SOCKET = int;
constexpr SOCKET INVALID_SOCKET = -1;
#else
#include <winsock2.h>
#include <ws2tcpip.h>
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

void start_sockets() {
#ifdef _WIN32
    static const bool started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    if (!started) give_up("WSAStartup", socket_error());
#endif
}

unsigned random_number() {
    static std::mutex lock;
    static std::mt19937 numbers(std::random_device{}());
    const std::lock_guard held(lock);
    return static_cast<unsigned>(numbers());
}

sockaddr_in loopback(unsigned port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

// Not one of the ports that the system gives out by itself, which the tests that run beside this one are given, too.
unsigned free_port() {
    start_sockets();
    for (;;) {
        const unsigned port = 10000 + random_number() % 22000;
        const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == INVALID_SOCKET) give_up("socket", socket_error());
        const sockaddr_in address = loopback(port);
        const bool is_free = bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        closesocket(s);
        if (is_free) return port;
    }
}

std::basic_string<WCHAR> widen(const std::string& ascii) {
    return {ascii.begin(), ascii.end()};
}

WS_STRING view(const std::basic_string<WCHAR>& text) {
    return {static_cast<ULONG>(text.size()), const_cast<WCHAR*>(text.data())};
}

std::basic_string<WCHAR> unused_url(WS_CHANNEL_BINDING binding, const char* path) {
    if (binding == WS_TCP_CHANNEL_BINDING)
        return widen("net.tcp://localhost:" + std::to_string(free_port()) + "/" + path);
    const std::string name = std::to_string(random_number()) + "-" + std::to_string(random_number());
    return widen("net.pipe://localhost/test-" + name + "/" + path);
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
    must(WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr, &handle_, nullptr),
         "WsCreateListener");
    if (!open) return;
    WS_ERROR* error = nullptr;
    must(WsCreateError(nullptr, 0, &error), "WsCreateError");
    const WS_STRING address = url();
    must(WsOpenListener(handle_, &address, nullptr, error), "WsOpenListener", error);
    WsFreeError(error);
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
    must(WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr, &handle_, nullptr),
         "WsCreateChannel");
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
