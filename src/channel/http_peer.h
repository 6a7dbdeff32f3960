// How many connections the HTTP clients of the process have with a server, for those that have a limit:
// WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS.
#pragma once

#include "io/stream.h"

#include <atomic>
#include <memory>
#include <string>

namespace ws {

// A server, or a proxy.
class http_peer final : public std::enable_shared_from_this<http_peer> {
  public:
    // The one of that name, "host:port". Throws std::bad_alloc.
    [[nodiscard]] static std::shared_ptr<http_peer> find(io::loop& l, const std::string& name);

    http_peer(io::loop& l, std::string name) noexcept : name_(std::move(name)), loop_(l) {}
    ~http_peer();

    const std::string& name() const noexcept { return name_; }

    // The right to have a connection, counted for as long as it lasts. Without the loop's lock.
    class permit {
      public:
        permit() noexcept = default;
        permit(permit&&) noexcept = default;
        permit& operator=(permit&& other) noexcept {
            of_.swap(other.of_);
            return *this;
        }
        ~permit();
        explicit operator bool() const noexcept { return of_ != nullptr; }

      private:
        friend class http_peer;
        explicit permit(std::shared_ptr<http_peer> of) noexcept : of_(std::move(of)) {}
        std::shared_ptr<http_peer> of_;
    };
    // None when there are `most` already.
    [[nodiscard]] permit enter(ULONG most) noexcept;

    // Who waits for one of them to become free.
    struct waiting {
        io::operation* operation = nullptr;
        waiting* next = nullptr;
        waiting* before = nullptr;
    };
    // What has changed up to now, to be asked before one looks for a connection.
    uint64_t changes() const noexcept { return changes_; }
    // With the loop's lock held. False when something has changed since: then there is nothing to wait for.
    [[nodiscard]] bool wait_locked(waiting& who, uint64_t since) noexcept;
    void leave_locked(waiting& who) noexcept;
    // A connection is idle, or gone. Without the loop's lock.
    void changed() noexcept;

  private:
    const std::string name_;
    io::loop& loop_;
    std::atomic<uint64_t> changes_{0};
    std::atomic<size_t> waiting_count_{0};
    std::atomic<size_t> connections_{0};
    waiting* first_ = nullptr; // under the loop's lock
};

} // namespace ws
