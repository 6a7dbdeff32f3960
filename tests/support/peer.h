// A listener with what tests need around it: a free port, channels for it, and connections from outside.
#pragma once

#include "support/free_port.h"

#include <webservices.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace tests {

// The type of the channels that a binding usually has.
WS_CHANNEL_TYPE type_of(WS_CHANNEL_BINDING binding, bool of_server);

// "net.tcp://localhost:PORT/path", "http://…", "soap.udp://…" or "net.pipe://localhost/…": an address that no other
// test uses.
std::basic_string<WCHAR> unused_url(WS_CHANNEL_BINDING binding, const char* path = "service");
std::basic_string<WCHAR> widen(const std::string& ascii);
WS_STRING view(const std::basic_string<WCHAR>& text);

// A raw TCP connection to a port of the loopback interface.
class raw_connection {
  public:
    explicit raw_connection(unsigned port);
    raw_connection(raw_connection&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
    raw_connection& operator=(raw_connection&&) = delete;
    ~raw_connection();
    bool connected() const { return socket_ != -1; }
    explicit operator bool() const { return connected(); }
    void send(const void* bytes, size_t size);
    // Reads until the peer closes, or `most` bytes have come.
    std::vector<unsigned char> receive(size_t most = 65536);
    // What comes at once, at least one byte; nothing when the peer has closed.
    std::vector<unsigned char> receive_some();
    void end(); // no more is sent; it still listens
    void close();

  private:
    friend class raw_server;
    raw_connection() = default;
    long long socket_ = -1;
};

// Listens on a port of the loopback interface.
class raw_server {
  public:
    raw_server();
    ~raw_server();
    unsigned port() const { return port_; }
    // The next connection; none once it was stopped.
    raw_connection accept();
    void stop(); // from any thread
    // Waits until one of the connections has something to read, or `connections.size()` for one to be accepted.
    size_t wait(const std::vector<const raw_connection*>& connections) const;

  private:
    long long socket_ = -1;
    unsigned port_ = 0;
    std::atomic<bool> stopped_{false};
};

// A raw UDP socket on a port of the loopback interface that the system chooses.
class raw_datagrams {
  public:
    explicit raw_datagrams(bool v6 = false);
    ~raw_datagrams();
    raw_datagrams(const raw_datagrams&) = delete;
    raw_datagrams& operator=(const raw_datagrams&) = delete;
    bool is_open() const { return socket_ != -1; } // a machine may have no IPv6
    unsigned port() const;
    void send(unsigned to_port, const std::string& datagram);
    // The next datagram, and the port that it came from. Waits for it, but not for ever.
    std::string receive(unsigned* from_port = nullptr);

  private:
    bool v6_;
    long long socket_ = -1;
};

// The loopback interface's index, and why the system does not pass multicast datagrams over it; empty when it does.
unsigned loopback_interface();
std::string why_no_multicast(bool v6);
// Whether sockets go through Wine's, which see and say less than the system's do: WEBSERVICES_IO=pe.
bool sockets_are_wines();

// A WS_ASYNC_CONTEXT whose callbacks are counted.
class completion {
  public:
    WS_ASYNC_CONTEXT* context() { return &context_; }
    HRESULT wait(); // for one callback
    int calls();

  private:
    static void CALLBACK on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state);

    WS_ASYNC_CONTEXT context_{on_done, this};
    std::mutex lock_;
    std::condition_variable changed_;
    int calls_ = 0;
    int waited_ = 0;
    HRESULT last_ = E_UNEXPECTED;
};

class listener {
  public:
    explicit listener(WS_CHANNEL_BINDING binding, bool open = true);
    // Not open yet.
    listener(WS_CHANNEL_BINDING binding, WS_CHANNEL_TYPE type, const std::vector<WS_LISTENER_PROPERTY>& properties,
             std::basic_string<WCHAR> url);
    HRESULT open(WS_ERROR* error = nullptr);
    HRESULT close() { return WsCloseListener(handle_, nullptr, nullptr); }
    ~listener();
    operator WS_LISTENER*() { return handle_; }
    WS_LISTENER* get() { return handle_; }
    WS_STRING url() { return view(url_); }
    unsigned port() const;
    WS_LISTENER_STATE state();
    WS_CHANNEL* new_channel();
    void free();

  private:
    WS_LISTENER* handle_ = nullptr;
    std::basic_string<WCHAR> url_;
};

// A client's channel to an address.
class client {
  public:
    explicit client(WS_CHANNEL_BINDING binding);
    ~client();
    HRESULT open(const WS_STRING& url, WS_ERROR* error = nullptr);
    operator WS_CHANNEL*() { return handle_; }

  private:
    WS_CHANNEL* handle_ = nullptr;
};

WS_CHANNEL_STATE state_of(WS_CHANNEL* channel);

// All of an error's strings, newest first, one a line, in UTF-8.
std::string strings_of(WS_ERROR* error);
ULONG original_code_of(WS_ERROR* error);

} // namespace tests
