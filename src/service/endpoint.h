// An endpoint of a service host: its listener, and the channels that are accepted there.
//
// One coroutine accepts a channel and then serves it on the same thread of the pool, while another goes on to accept.
#pragma once

#include "channel/listener.h"
#include "service/host_properties.h"
#include "service/metadata_exchange.h"
#include "service/operation.h"
#include "service/operation_context.h"
#include "service/signal.h"

#include <atomic>
#include <vector>

namespace ws {

class served_channel;

// A call's messages and memory, which are kept for others.
struct service_call {
    operation_context context;
    owned<message> input;
    owned<message> output;
    owned<heap> memory;
    owned<error> said;
    body_memory in, out;
    std::vector<void*> frame; // what the stub is given
    LANGID language;          // of its faults
};

class endpoint final : public std::enable_shared_from_this<endpoint> {
  public:
    class owner {
      public:
        // Nothing goes on at the endpoint any more.
        virtual void endpoint_is_quiet() noexcept = 0;

      protected:
        ~owner() = default;
    };

    endpoint(const WS_SERVICE_ENDPOINT& from, std::shared_ptr<const host_settings> host, io::loop& l) noexcept
        : from_(from), host_(std::move(host)), loop_(l) {}

    [[nodiscard]] HRESULT configure(error* err);
    io::loop& loop() noexcept { return loop_; }

    [[nodiscard]] io::task open(error* err);
    // From now on it may accept, and then it does.
    void allow(const std::shared_ptr<owner>& by) noexcept;
    [[nodiscard]] HRESULT begin(error* err) noexcept;
    // No more channels; those that are there go on. Without the memory for a close an abort does.
    [[nodiscard]] io::task close_listener();
    void abort_listener() noexcept;
    void reset_listener() noexcept;
    // Everything at once: listener, channels, and the operations that want to know.
    void abort() noexcept;
    bool is_quiet() noexcept;
    // The host is freed: so are listener and channels, now, if it is quiet. A thread that was the last to work here may
    // keep the endpoint itself a moment longer.
    void dispose() noexcept;

    // --- for its channels
    const WS_SERVICE_ENDPOINT& description() const noexcept { return from_; }
    const WS_SERVICE_CONTRACT& contract() const noexcept { return contract_; }
    const endpoint_settings& settings() const noexcept { return settings_; }
    const host_settings& host() const noexcept { return *host_; }
    listener& where() noexcept { return *listener_; }
    std::span<const operation> operations() const noexcept { return operations_; }
    const metadata_exchange& exchange() const noexcept { return exchange_; }
    // The URL that it has documents under, for GET; null without any.
    const url_pattern* documents_url() const noexcept { return documents_url_ ? &*documents_url_ : nullptr; }
    // As it is in WSDL; nothing when it is not.
    [[nodiscard]] std::optional<metadata_port> port() const;
    // Throws std::bad_alloc.
    [[nodiscard]] HRESULT take_call(const channel& over, std::unique_ptr<service_call>& out, error* err);
    void give_back(std::unique_ptr<service_call> c) noexcept;
    // Starts on this thread, and goes on in the pool. Throws std::bad_alloc.
    void start(io::task work);
    // Whether that is just being done here: user code has to wait for a thread of its own.
    static bool is_starting() noexcept { return starting_; }

  private:
    [[nodiscard]] HRESULT describe_operations(error* err);
    [[nodiscard]] HRESULT describe_metadata(error* err);
    [[nodiscard]] HRESULT make_listener(error* err);
    [[nodiscard]] HRESULT make_channel(std::shared_ptr<served_channel>& out, error* err);
    [[nodiscard]] HRESULT take_channel(std::shared_ptr<served_channel>& out);
    [[nodiscard]] io::task accept_and_serve(std::shared_ptr<endpoint> self);
    [[nodiscard]] io::task accept(std::shared_ptr<served_channel>& out);
    [[nodiscard]] HRESULT add(const std::shared_ptr<served_channel>& accepted) noexcept;
    [[nodiscard]] bool may_go_on_accepting() noexcept;
    void accept_another() noexcept;
    [[nodiscard]] bool may_accept() const noexcept;
    void release(std::shared_ptr<served_channel> c) noexcept;
    void end_one() noexcept;

    static thread_local bool starting_;

    // What goes on at an endpoint may outlive the host, and what the program described it with.
    const WS_SERVICE_ENDPOINT from_;
    WS_SERVICE_CONTRACT contract_{};
    const std::shared_ptr<const host_settings> host_;
    io::loop& loop_;
    endpoint_settings settings_;
    std::vector<operation> operations_;
    metadata_exchange exchange_;
    std::optional<url_pattern> documents_url_;
    owned<listener> listener_;
    std::atomic<bool> is_used_{false}; // it is to be closed and reset before it is opened

    mutex lock_; // from here; no channel's or loop's lock is taken while it is held
    std::weak_ptr<owner> owner_;
    bool open_ = false;
    bool aborted_ = false;
    size_t at_work_ = 0;   // coroutines that accept or serve
    size_t accepting_ = 0; // of these
    std::vector<std::shared_ptr<served_channel>> active_;
    std::vector<std::shared_ptr<served_channel>> spare_;
    std::vector<std::unique_ptr<service_call>> calls_;
};

} // namespace ws
