// A listener with what tests need around it: a free port, channels for it, and connections from outside.
#pragma once

#include <webservices.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tests {

// A free TCP port of the loopback interface, asked of the system.
unsigned free_port();

// "net.tcp://localhost:PORT/path" or "net.pipe://localhost/…": an address that no other test uses.
std::basic_string<WCHAR> unused_url(WS_CHANNEL_BINDING binding, const char* path = "service");
std::basic_string<WCHAR> widen(const std::string& ascii);
WS_STRING view(const std::basic_string<WCHAR>& text);

// A raw TCP connection to a port of the loopback interface.
class raw_connection {
  public:
    explicit raw_connection(unsigned port);
    ~raw_connection();
    bool connected() const { return socket_ != -1; }
    void send(const void* bytes, size_t size);
    // Reads until the peer closes, or `most` bytes have come.
    std::vector<unsigned char> receive(size_t most = 65536);
    void end(); // no more is sent; it still listens
    void close();

  private:
    long long socket_ = -1;
};

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
