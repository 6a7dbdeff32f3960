// A channel that was accepted at an endpoint: its messages become calls of the service's operations, until the peer or
// the service ends it.
//
// Of the coroutines that work for a session one receives; with a message in its hands it leaves that to another, if
// there may be one more, and executes the operation.
#pragma once

#include "service/endpoint.h"

#include "channel/channel_steps.h"
#include "io/turn.h"

namespace ws {

// E_INVALIDARG for what services cannot do with a channel: `who` is a "proxy" or "host", which can have `streams` that
// way.
[[nodiscard]] HRESULT check_for_service(const channel& c, const char* who, WS_TRANSFER_MODE streams, error* err);

class served_channel final : public std::enable_shared_from_this<served_channel> {
  public:
    // Throws std::bad_alloc.
    served_channel(endpoint& at, owned<channel> over)
        : endpoint_(at), channel_(std::move(over)), workers_done_(at.loop()) {
        contexts_.reserve(1);
    }

    channel& over() noexcept { return *channel_; }
    WS_CHANNEL_STATE state() noexcept { return steps::state_of(*channel_); }
    // It is to be accepted, for the first time or once more.
    void renew() noexcept { is_aborted_ = false; }
    // It has been.
    void accepted() noexcept { is_reset_ = false; }
    // Whether it can be accepted once more.
    bool is_reusable() const noexcept { return is_reset_; }

    // From the accept to the close.
    [[nodiscard]] io::task serve();

    // From any thread; it stays aborted until it is renewed.
    void abort() noexcept;
    bool is_aborted() const noexcept { return is_aborted_.load(std::memory_order_relaxed); }
    void cancel(WS_SERVICE_CANCEL_REASON reason) noexcept;

  private:
    enum class after { go_on, end, abort };
    bool is_session() const noexcept { return channel_->what().type & WS_CHANNEL_TYPE_SESSION; }
    // A context while a callback runs, where a cancellation finds it.
    class running {
      public:
        running(served_channel& of, operation_context& which, const operation_context::contents& what);
        running(const running&) = delete;
        running& operator=(const running&) = delete;
        ~running();

      private:
        served_channel& of_;
        operation_context& which_;
    };

    [[nodiscard]] operation_context::contents contents() const noexcept;
    [[nodiscard]] operation_context::contents contents(service_call& c, bool has_output) const noexcept;
    void begin_serving() noexcept;
    [[nodiscard]] io::task finish();

    // --- workers
    [[nodiscard]] io::task work(std::shared_ptr<served_channel> self);
    [[nodiscard]] io::task receive(std::unique_ptr<service_call>& c);
    [[nodiscard]] bool leave_receiving() noexcept;
    [[nodiscard]] bool take_receiving(bool had_it) noexcept;
    void end(after how) noexcept;
    void end_worker() noexcept;

    // --- a message (served_call.cpp)
    [[nodiscard]] io::task handle(service_call& c, bool& receives, after& then);
    [[nodiscard]] HRESULT check(service_call& c, after& then);
    [[nodiscard]] HRESULT authorize(service_call& c);
    [[nodiscard]] const operation* find_operation(service_call& c, HRESULT& hr);
    [[nodiscard]] io::task execute(service_call& c, const operation& what, bool& receives, after& then);
    [[nodiscard]] io::task run_stub(service_call& c, const operation& what);
    [[nodiscard]] io::task run_handler(service_call& c, after& then);
    // A null operation: the metadata.
    [[nodiscard]] io::task reply(service_call& c, const operation* what);
    [[nodiscard]] io::task reply_fault(service_call& c, HRESULT why);
    [[nodiscard]] io::task send_fault(service_call& c, HRESULT why); // with the turn

    // --- metadata (served_metadata.cpp)
    // What was accepted is a GET that this answers.
    [[nodiscard]] io::task answer_get(bool& answered);
    [[nodiscard]] io::task answer_exchange(service_call& c, after& then);

    endpoint& endpoint_; // which lives as long as its coroutines
    const owned<channel> channel_;
    io::turn sending_;
    void* user_state_ = nullptr;
    bool is_reset_ = true;
    std::atomic<bool> is_aborted_{false};

    mutex lock_;                               // from here
    std::vector<operation_context*> contexts_; // of what runs
    unsigned workers_ = 0;
    bool receiving_ = false;
    bool is_over_ = false;
    bool in_order_ = true; // the session ended as sessions should
    signal workers_done_;
};

} // namespace ws
