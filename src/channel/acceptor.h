// Those who wait in WsAcceptChannel, and what has come in for them.
//
// Everything here changes under the loop's lock, so that an abort meets each waiting accept and each of what came in in
// exactly one place. How something comes in is the binding's: session_acceptor.h, http_acceptor.h, …
#pragma once

#include "channel/listener_properties.h"
#include "channel/transport.h"
#include "channel/url_matching.h"

#include <memory>
#include <string>

namespace ws {

class acceptor;

// One WsAcceptChannel that waits for a connection, or a message.
class accept_request final : public io::awaited {
  public:
    explicit accept_request(acceptor& from) noexcept : from_(from) {}

    [[nodiscard]] bool await_suspend(io::task::coroutine waiting) noexcept;
    // WS_IO_CANCELED: the listener was aborted or closed, or the request was.
    [[nodiscard]] io::outcome await_resume() const noexcept { return io::outcome_of(*this); }

    std::unique_ptr<transport> accepted;

  private:
    friend class acceptor;
    acceptor& from_;
    bool canceled_ = false; // before it waited
};

class acceptor : public std::enable_shared_from_this<acceptor> {
  public:
    virtual ~acceptor() = default;

    // Begins to take in what comes to `url`. On failure some of it may be under way: stop the acceptor then.
    [[nodiscard]] virtual io::task listen(const endpoint_url& url, const listener_settings& settings, error* err) = 0;
    // Has it take in what is sent to the URL's multicast group on these interfaces, and on no others. From the open on.
    [[nodiscard]] virtual HRESULT join_multicast(std::span<const ULONG>, error*) { return S_OK; }
    // Stops for good: every waiting accept ends with WS_E_OPERATION_ABORTED, everything that nobody was given is
    // closed. Allocates and waits for nothing; takes the same time however many accepts wait.
    void stop() noexcept;
    // Then, the end of what it listened with: the address is free afterwards, even when memory lacked to wait for it.
    [[nodiscard]] virtual io::task stopped() = 0;

    // Aborts one accept that waits, or is about to.
    void cancel(accept_request& request) noexcept;

    io::loop& owner() noexcept { return loop_; }
    const std::string& url() const noexcept { return destinations_->url(); } // for error strings
    // For the channels that are accepted, which may outlive this.
    const std::shared_ptr<const destination_filter>& destinations() const noexcept { return destinations_; }

  protected:
    // Throws std::bad_alloc.
    acceptor(io::loop& l, const endpoint_url& url, const listener_settings& settings)
        : loop_(l),
          destinations_(std::make_shared<const destination_filter>(url, settings.to_header_matching_options)) {}

    // Gives it to the accept that has waited longest, or keeps it for the next.
    void deliver(std::unique_ptr<transport> incoming) noexcept;
    // Ends the accept that has waited longest, if one waits.
    void fail_one(uint32_t status, int32_t system) noexcept;

    // Suspends the coroutine that brings things in while nobody wants any; tells whether there is more to do. `place`
    // is where it is found meanwhile: under the loop's lock.
    class parking final : public io::awaited {
      public:
        parking(acceptor& a, io::operation*& place) noexcept : acceptor_(a), place_(place) {}
        [[nodiscard]] bool await_suspend(io::task::coroutine waiting) noexcept;
        [[nodiscard]] bool await_resume() const noexcept;

      private:
        acceptor& acceptor_;
        io::operation*& place_;
    };
    void unpark_locked(io::operation*& place) noexcept {
        if (place) loop_.finish_locked(*std::exchange(place, nullptr), WS_IO_OK);
    }

    // With the loop's lock held.
    bool is_stopped() const noexcept { return stopped_; }
    bool is_wanted() const noexcept { return !waiting_.empty(); }
    size_t ready_count() const noexcept { return ready_.size(); }
    virtual void stop_locked() noexcept = 0;
    // An accept began to wait.
    virtual void wanted_locked() noexcept {}

    io::loop& loop_;

  private:
    friend class accept_request;

    const std::shared_ptr<const destination_filter> destinations_;
    bool stopped_ = false;
    io::operation_queue waiting_;
    transport_queue ready_;
};

} // namespace ws
