// Stands between a client and a server, passes their bytes on, and harms the conversation after an exact number of
// them.
#pragma once

#include "support/peer.h"

#include <condition_variable>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace tests {

enum class to : uint8_t { server, client };

enum class harm : uint8_t {
    none,
    close,   // both connections end
    reset,   // both are reset
    half,    // no more comes that way, and what is still sent is read and dropped; the other way goes on
    stall,   // nothing is read or written any more, either way: the windows close
    garbage, // random bytes instead of the rest, and then no more
    trickle, // no harm: each byte is sent by itself, both ways
};

struct cut {
    to where = to::server;
    harm how = harm::none;
    size_t after = 0; // bytes that have been passed on that way
};

class cutting_proxy {
  public:
    // From a port of the loopback interface to another. The system's buffers of the connections' proxy ends can be
    // told to be small.
    explicit cutting_proxy(unsigned server_port, int system_buffers = 0);
#ifndef _WIN32
    // From a Unix socket to another.
    cutting_proxy(const std::string& path, const std::string& server_path);
#endif
    ~cutting_proxy();
    cutting_proxy(const cutting_proxy&) = delete;
    cutting_proxy& operator=(const cutting_proxy&) = delete;

    unsigned port() const {
        return port_;
    }
    // Ends all connections, and has closed them when it returns. The next one is cut as told, the others are not.
    void expect(const cut& what);
    // What went over the connection that was to be cut.
    std::string passed(to way);
    bool has_cut();
    int connections(); // since the last cut was told

  private:
    class connection;
    void begin();
    void serve();
    bool obey(); // false: it is the end
    void accept();

    std::string server_path_; // empty: the port
    unsigned server_port_ = 0;
    unsigned port_ = 0;
    int system_buffers_ = 0;
    long long listening_ = -1;
    long long wake_in_ = -1, wake_out_ = -1;     // a datagram interrupts the thread's wait
    std::list<std::unique_ptr<connection>> all_; // the thread's

    std::mutex lock_;
    std::condition_variable changed_;
    cut next_;          // from here under the lock
    bool told_ = false; // and not done yet
    bool is_end_ = false;
    bool has_cut_ = false;
    int connections_ = 0;
    std::string passed_[2];
    std::thread thread_;
};

// A listener that such a proxy stands before: messages come to it that are for the proxy's address.
class proxied_listener : public listener {
  public:
    explicit proxied_listener(WS_CHANNEL_BINDING binding)
        : listener(binding, type_of(binding, true),
                   {{WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, const_cast<ULONG*>(&any), sizeof any},
                    {WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, const_cast<ULONG*>(&any), sizeof any}},
                   unused_url(binding)) {
        if (open() != S_OK) abort();
    }

  private:
    static constexpr ULONG any = 0;
};

} // namespace tests
