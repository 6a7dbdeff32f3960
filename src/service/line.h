// A channel of a service proxy, and the calls over it. Messages go out one after the other; replies come in whatever
// order, and each finds its call by what it relates to.
//
// Sending and receiving go on in the background, on whichever thread drives the loop: mostly that of a caller who
// waits. The caller's own thread writes the request and reads the reply.
#pragma once

#include "channel/channel.h"
#include "service/call.h"

#include <deque>
#include <optional>
#include <vector>

namespace ws {

class line final : public std::enable_shared_from_this<line> {
  public:
    // Told when nothing of a call is left on the line.
    class owner {
      public:
        virtual void line_is_idle(line& which) noexcept = 0;

      protected:
        ~owner() = default;
    };

    // Throws std::bad_alloc.
    line(owned<channel> over, owned<message> incoming, io::loop& l);

    channel& over() noexcept { return *channel_; }
    // Nothing goes on here, and nothing will.
    void dispose() noexcept {
        incoming_.reset(); // whose reader may be the channel's
        channel_.reset();
    }
    void belongs_to(const std::shared_ptr<owner>& who) noexcept;
    [[nodiscard]] WS_CHANNEL_STATE state() noexcept;
    void abort() noexcept;
    [[nodiscard]] io::task open(const WS_ENDPOINT_ADDRESS& address, error* err);
    // Whatever state it is in; then it can be opened again.
    [[nodiscard]] io::task close(ULONG timeout_ms, error* err);

    // --- steps of a call, in this order
    // True when nothing went on here; then the owner is told when that is so again.
    [[nodiscard]] bool join() noexcept;
    // Until the call may send. It has the turn until `send` or `give_up_turn`.
    [[nodiscard]] io::task claim_turn(std::shared_ptr<call> c, uint64_t until);
    void give_up_turn() noexcept;
    [[nodiscard]] io::task write_start(call& c, error* err);
    // Sends what was written, and waits for the reply, in the background. Throws std::bad_alloc before anything of it.
    void send(std::shared_ptr<call> c);
    // The reply, from the moment the call ended with S_OK until `end_reply`.
    message& reply() noexcept { return *incoming_; }
    [[nodiscard]] io::task read_end(error* err);
    void end_reply() noexcept;
    // Nobody waits for the call any more: its `said` is the caller's now.
    // True when nothing of it is left in the background.
    bool leave(call& c) noexcept;

  private:
    bool is_shared() const noexcept { return channel_->what().type != WS_CHANNEL_TYPE_REQUEST; }
    void in_background(io::task work);
    [[nodiscard]] io::task send_rest(std::shared_ptr<line> self, std::shared_ptr<call> c);
    [[nodiscard]] io::task write_end(call& c);
    [[nodiscard]] io::task receive_all(std::shared_ptr<line> self);
    [[nodiscard]] io::task receive_start();
    void begin_receiving() noexcept;
    [[nodiscard]] bool expects_more() const noexcept { return is_owed_ || !waiting_.empty(); }
    void go_on_receiving() noexcept;
    [[nodiscard]] bool deliver();
    [[nodiscard]] bool is_for_anyone();
    void end_one(call& c, HRESULT how, const error* why) noexcept;
    void end_all(HRESULT how) noexcept;
    void forget(const call& c) noexcept;
    void tell_idle() noexcept;

    io::loop& loop_;
    owned<channel> channel_; // both as long as the proxy is
    owned<message> incoming_;
    owned<error> said_; // why receiving failed

    mutex lock_; // from here
    std::weak_ptr<owner> owner_;
    std::deque<std::shared_ptr<call>> wanting_;  // the turn to send
    std::vector<std::shared_ptr<call>> waiting_; // for their replies, in the order in which they were sent
    size_t joined_ = 0;                          // calls that have not left
    bool is_busy_ = false;                       // as the owner knows it
    bool sending_ = false;
    bool receiving_ = false; // in the background, or a caller reads its reply
    bool is_owed_ = false;   // the other end has a request that it answers, whoever waits for that
    std::optional<io::loop::attendance> attended_; // while there is work that no caller waits for
};

} // namespace ws
