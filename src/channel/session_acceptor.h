// The incoming connections of an open session listener: accepted, their preamble read, matched with those who wait.
// Connections shake hands on whichever thread drives the loop, several at a time: a silent or hostile peer holds up
// nobody.
#pragma once

#include "channel/acceptor.h"
#include "channel/pipe_name.h"
#include "channel/session.h"
#include "channel/url_matching.h"

#include <vector>

namespace ws {

class session_acceptor final : public acceptor {
  public:
    // Throws std::bad_alloc.
    session_acceptor(io::loop& l, WS_CHANNEL_BINDING binding, const endpoint_url& url,
                     const listener_settings& settings)
        : acceptor(l, url, settings), binding_(binding),
          vias_(url, binding == WS_TCP_CHANNEL_BINDING ? settings.transport_url_matching_options
                                                       : ULONG{WS_MATCH_URL_PREFIX_PATH}),
          handshake_timeout_(settings.connect_timeout) {}

    [[nodiscard]] io::task listen(const endpoint_url& url, const listener_settings& settings, error* err) override;
    [[nodiscard]] io::task stopped() override;

    // Adds a server to accept from; its object is made by a listen operation.
    io::endpoint& add_server();

  private:
    struct server {
        explicit server(io::loop& l) : socket(l) {}
        io::endpoint_owner socket;
        io::operation* parked = nullptr; // its accepting coroutine, while nobody wants a connection
    };

    // A connection that shakes hands.
    struct incoming {
        explicit incoming(io::loop& l) : connection(std::make_unique<session>(l)) {}
        std::unique_ptr<session> connection;
        bool is_shaking = false; // in that queue
        incoming* next = nullptr;
        incoming* before = nullptr;
    };

    class incoming_queue {
      public:
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

    // Throws std::bad_alloc, before anything was accepted.
    void begin();

    std::shared_ptr<session_acceptor> shared_from_this() {
        return std::static_pointer_cast<session_acceptor>(acceptor::shared_from_this());
    }
    [[nodiscard]] io::task accept_connections(std::shared_ptr<session_acceptor> self, server& from);
    [[nodiscard]] io::task shake_hands(std::shared_ptr<session_acceptor> self, std::unique_ptr<incoming> peer);
    [[nodiscard]] bool begin_handshake(incoming& peer) noexcept;
    [[nodiscard]] bool end_handshake(incoming& peer) noexcept;
    void stop_locked() noexcept override;
    void wanted_locked() noexcept override;

    const WS_CHANNEL_BINDING binding_;
    const destination_filter vias_; // a pipe's have no property
    const ULONG handshake_timeout_; // ms
    pipe_registration pipe_;
    std::vector<std::unique_ptr<server>> servers_;
    incoming_queue shaking_;
    size_t shaking_count_ = 0;
};

} // namespace ws
