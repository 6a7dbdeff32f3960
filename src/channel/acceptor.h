// The incoming connections of an open session listener: accepted, their preamble read, matched with those who wait.
//
// Everything here changes under the loop's lock, so that an abort meets each waiting accept and each connection in
// exactly one place. Connections shake hands on whichever thread drives the loop, several at a time: a silent or
// hostile peer holds up nobody.
#pragma once

#include "channel/session.h"

#include <memory>
#include <string>
#include <vector>

namespace ws {

class acceptor;

// One WsAcceptChannel that waits for a connection.
class accept_request final : public io::awaited {
  public:
    explicit accept_request(acceptor& from) noexcept : from_(from) {}

    [[nodiscard]] bool await_suspend(io::task::coroutine waiting) noexcept;
    // WS_IO_CANCELED: the listener was aborted or closed, or the request was.
    [[nodiscard]] io::outcome await_resume() const noexcept { return io::outcome_of(*this); }

    std::unique_ptr<session> accepted;

  private:
    friend class acceptor;
    acceptor& from_;
    bool canceled_ = false; // before it waited
};

class acceptor : public std::enable_shared_from_this<acceptor> {
  public:
    struct settings {
        std::string url;         // for error strings
        std::string path;        // prefix of the vias that are served
        ULONG handshake_timeout; // ms
    };

    // Throws std::bad_alloc.
    acceptor(io::loop& l, settings s) : loop_(l), settings_(std::move(s)) {}

    // Adds a server to accept from; its object is made by a listen operation. Before `begin`.
    io::endpoint& add_server();
    // Throws std::bad_alloc, before anything was accepted.
    void begin();

    // Stops for good: every waiting accept ends with WS_E_OPERATION_ABORTED, every connection that nobody was given is
    // closed. Allocates and waits for nothing; takes the same time however many accepts wait.
    void stop() noexcept;
    // Then, the end of the servers: the address is free afterwards.
    [[nodiscard]] io::task stopped();

    // Aborts one accept that waits, or is about to.
    void cancel(accept_request& request) noexcept;

    io::loop& owner() noexcept { return loop_; }
    const std::string& url() const noexcept { return settings_.url; }

  private:
    friend class accept_request;

    struct server {
        explicit server(io::loop& l) : socket(l) {}
        io::endpoint_owner socket;
        io::operation* parked = nullptr; // its accepting coroutine, while nobody wants a connection
    };

    // A connection that nobody was given yet.
    struct incoming {
        explicit incoming(io::loop& l) : connection(std::make_unique<session>(l)) {}
        std::unique_ptr<session> connection;
        bool is_shaking = false; // in that queue
        incoming* next = nullptr;
        incoming* before = nullptr;
    };

    class incoming_queue {
      public:
        bool empty() const noexcept { return first_ == nullptr; }
        void push(incoming& i) noexcept {
            i.next = nullptr;
            i.before = last_;
            (last_ ? last_->next : first_) = &i;
            last_ = &i;
        }
        void remove(incoming& i) noexcept {
            (i.before ? i.before->next : first_) = i.next;
            (i.next ? i.next->before : last_) = i.before;
        }
        incoming& pop() noexcept {
            incoming& oldest = *first_;
            remove(oldest);
            return oldest;
        }
        template <class F>
        void for_each(F&& f) noexcept {
            for (incoming* i = first_; i; i = i->next)
                f(*i);
        }

      private:
        incoming* first_ = nullptr;
        incoming* last_ = nullptr;
    };

    class parking;

    [[nodiscard]] io::task accept_connections(std::shared_ptr<acceptor> self, server& from);
    [[nodiscard]] io::task shake_hands(std::shared_ptr<acceptor> self, std::unique_ptr<incoming> peer);
    [[nodiscard]] bool begin_handshake(incoming& peer) noexcept;
    [[nodiscard]] bool end_handshake(incoming& peer) noexcept;
    void deliver(std::unique_ptr<incoming> peer) noexcept;
    void fail_one(uint32_t status, int32_t system) noexcept;
    void unpark() noexcept;
    bool serves(std::string_view via) const noexcept;

    io::loop& loop_;
    const settings settings_;
    std::vector<std::unique_ptr<server>> servers_;
    bool stopped_ = false;
    io::operation_queue waiting_;
    incoming_queue shaking_;
    size_t shaking_count_ = 0;
    incoming_queue ready_;
};

} // namespace ws
