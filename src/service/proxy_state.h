// What a service proxy is made of: its channels, its pending calls, and the state they put it in.
#pragma once

#include "channel/in_callback.h"
#include "service/service_proxy.h"

namespace ws {

class service_proxy::state final : public line::owner, public std::enable_shared_from_this<state> {
  public:
    // Throws std::bad_alloc.
    explicit state(io::loop& l) noexcept : quiet_(l), loop_(l), address_memory_(SIZE_MAX, 0) {}

    [[nodiscard]] HRESULT configure(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                                    const WS_SECURITY_DESCRIPTION* security,
                                    std::span<const WS_PROXY_PROPERTY> properties,
                                    std::span<const WS_CHANNEL_PROPERTY> channel_properties, error* err);
    io::medium medium() const noexcept { return first_->over().medium(); }

    // The address is looked at before it first waits. Without the memory for a task nothing has begun.
    [[nodiscard]] io::task open(std::shared_ptr<state> self, const WS_ENDPOINT_ADDRESS& address, error* err);
    [[nodiscard]] io::task close(std::shared_ptr<state> self, error* err);
    [[nodiscard]] HRESULT reset(error* err) noexcept;
    void abort() noexcept;
    void dispose() noexcept;
    [[nodiscard]] HRESULT abandon(ULONG id, error* err) noexcept;
    [[nodiscard]] service_state now() noexcept;
    // Whether one of its callbacks runs on this thread; and one over its session, which does not receive meanwhile.
    bool is_in_callback() const noexcept { return in_callback::is_of(this); }
    bool is_reading_here() const noexcept { return is_shared() && in_callback::is_of(first_.get()); }

    // A call (proxy_call.cpp). The arguments and properties are looked at before it first waits.
    [[nodiscard]] io::task perform(std::shared_ptr<state> self, const WS_OPERATION_DESCRIPTION& description,
                                   const void* const* arguments, heap& memory,
                                   std::span<const WS_CALL_PROPERTY> properties, error* err);

  private:
    class exchange;

    [[nodiscard]] HRESULT begin_open(const WS_ENDPOINT_ADDRESS& address, error* err) noexcept;
    [[nodiscard]] io::task open_first(error* err);
    [[nodiscard]] HRESULT begin_close(bool& was_faulted, error* err) noexcept;
    [[nodiscard]] HRESULT make_line(owned<channel> made, std::shared_ptr<line>& out, error* err);
    bool is_shared() const noexcept { return first_->over().what().type != WS_CHANNEL_TYPE_REQUEST; }

    [[nodiscard]] HRESULT check_call(error* err) const noexcept;
    [[nodiscard]] HRESULT begin_call(ULONG id, bool keeps_error, std::shared_ptr<ws::call>& out, error* err);
    void end_call(const std::shared_ptr<ws::call>& c, bool is_free) noexcept;
    void look_for_fault(line& over) noexcept;
    [[nodiscard]] HRESULT find_line(std::shared_ptr<line>& out, error* err);
    [[nodiscard]] io::task take_line(std::shared_ptr<line>& out, error* err);
    void give_back(line& which) noexcept;
    void line_is_idle(line& which) noexcept override { give_back(which); }
    void abort_lines() noexcept;
    [[nodiscard]] io::task close_line(line& which, uint64_t until, error* err);
    [[nodiscard]] io::task close_lines(uint64_t until, error* err);
    [[nodiscard]] bool is_quiet() const noexcept { return calls_.empty() && busy_ == 0; }
    void look_for_quiet() noexcept;

    proxy_settings settings_;
    std::vector<char> custom_parameters_;
    bool unsupported_security_ = false;
    signal quiet_; // for a close: no call is pending, nothing goes on in the background
    io::loop& loop_;
    std::shared_ptr<line> first_; // the session; or the channel that the others are made after

    mutex lock_; // from here; a loop's lock may be taken while it is held, no channel's
    service_state state_ = service_state::created;
    bool aborted_ = false; // by the program, since it began to open or close
    bool closing_ = false;
    std::vector<std::shared_ptr<line>> others_; // of calls at the same time
    std::vector<line*> idle_;                   // without a call; open, but for an earlier open's
    size_t busy_ = 0;                           // lines with a call, or what is left of one
    std::vector<std::shared_ptr<ws::call>> calls_;
    std::vector<std::shared_ptr<ws::call>> spare_;
    heap address_memory_;
    WS_ENDPOINT_ADDRESS address_{};
};

} // namespace ws
