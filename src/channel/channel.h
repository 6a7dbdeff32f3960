// WS_CHANNEL: a session with a peer. Free-threaded; one message at a time goes out, and one comes in.
#pragma once

#include "channel/session_dictionary.h"
#include "channel/transport.h"
#include "message/message.h"
#include "xml/reader.h"
#include "xml/writer.h"

namespace ws {

class listener;

class channel final : public handle_object {
  public:
    using handle = WS_CHANNEL;
    static constexpr handle_kind kind = handle_kind::channel;

    // For a listener's channel `from` is the listener, else null.
    [[nodiscard]] static HRESULT create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                                        std::span<const WS_CHANNEL_PROPERTY> properties,
                                        const WS_SECURITY_DESCRIPTION* security, const listener* from,
                                        owned<channel>& out, error* err);
    ~channel();

    [[nodiscard]] HRESULT open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT shut_down_session(const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT reset(error* err);
    // In any state, from any thread; waits for nothing, allocates nothing, cannot fail.
    void abort() noexcept;

    [[nodiscard]] HRESULT get_property(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT set_property(WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, error* err);
    const channel_settings& settings() const noexcept { return *properties_; }
    const channel_kind& what() const noexcept { return properties_.kind(); }
    io::medium medium() const noexcept { return medium_of(what().binding); }
    const std::string& url() const noexcept { return url_; }

    // A coroutine at work on the channel; a close waits for the last one.
    class in_use {
      public:
        explicit in_use(channel& c) noexcept;
        in_use(const in_use&) = delete;
        in_use& operator=(const in_use&) = delete;
        ~in_use();

      private:
        channel& channel_;
    };

    // --- for the listener's accept
    [[nodiscard]] HRESULT begin_accept(const listener& by, error* err);
    // False when the channel was aborted: then nothing is to be waited for.
    [[nodiscard]] bool wait_in(accept_request& request, acceptor& from) noexcept;
    void waited() noexcept;
    // Completes the handshake on an accepted connection: its encoding must be the channel's.
    [[nodiscard]] io::task take_session(std::unique_ptr<session> connection);
    [[nodiscard]] HRESULT end_accept(HRESULT hr, error* err) noexcept;

    // --- messages, for the exchange functions (message_exchange.h)
    // Claims the channel for one outgoing message and writes the start of its envelope.
    [[nodiscard]] HRESULT write_message_start(message& m, error* err);
    // Writes the end, sends it and gives the channel free. A message that failed on the way leaves the session intact
    // as long as nothing of it went out; else the channel faults.
    [[nodiscard]] io::task write_message_end(message& m, error* err);
    // Claims the channel for the next incoming message and reads the start of its envelope. WS_S_END when the peer
    // ended the session. `due` bounds the wait. As a later step of a call that was allowed, it is aborted by what has
    // ended the channel since.
    [[nodiscard]] io::task read_message_start(message& m, uint64_t due, error* err, bool later_step = false);
    [[nodiscard]] HRESULT read_message_end(message& m, error* err);
    // Gives the channel free without sending, or without reading the rest.
    [[nodiscard]] HRESULT abandon_message(message& m, error* err);

    // These can be set in any state, from any thread.
    [[nodiscard]] uint64_t receive_due() const noexcept { return due(&channel_settings::receive_timeout); }
    [[nodiscard]] bool faults_as_errors() const noexcept;

  private:
    channel(const channel_kind& kind, const listener* from) noexcept;

    [[nodiscard]] uint64_t due(ULONG channel_settings::*timeout) const noexcept;

    class idle_operation;
    [[nodiscard]] bool await_idle() noexcept;
    class claim;
    class opening;

    [[nodiscard]] HRESULT begin_open(error* err) noexcept;
    [[nodiscard]] HRESULT remember_address(const WS_ENDPOINT_ADDRESS& address, error* err);
    [[nodiscard]] io::task open_session(session_url url, error* err);
    [[nodiscard]] io::task connect(const session_url& url, error* err);
    [[nodiscard]] HRESULT end_open(HRESULT hr, error* err) noexcept;
    void prepare_session();
    void set_tcp_options() noexcept;
    void tell_peer() noexcept;
    [[nodiscard]] HRESULT begin_shutdown(error* err) noexcept;
    [[nodiscard]] io::task say_end(error* err);
    [[nodiscard]] HRESULT begin_close(bool& gracefully, error* err) noexcept;
    [[nodiscard]] io::task close_session(error* err);
    [[nodiscard]] io::task close_gracefully(error* err);
    void fault() noexcept;

    [[nodiscard]] HRESULT check_versions(const message& m, error* err) const noexcept;
    [[nodiscard]] HRESULT begin_sending(message& m, error* err) noexcept;
    [[nodiscard]] HRESULT begin_receiving(message& m, bool later_step, error* err) noexcept;
    [[nodiscard]] HRESULT need_writer(error* err);
    [[nodiscard]] HRESULT need_reader(error* err);
    [[nodiscard]] HRESULT set_output(message& m, error* err);
    [[nodiscard]] HRESULT set_input(message& m, byte_span envelope, error* err);
    [[nodiscard]] HRESULT collect_written(error* err);
    bool is_sending(const message& m) const noexcept;
    bool is_receiving(const message& m) const noexcept;
    bool end_sending(message* m) noexcept;
    bool end_receiving(message* m) noexcept;
    void disassociate() noexcept;
    static void CALLBACK on_writer_free(void* state);
    static void CALLBACK on_reader_free(void* state);

    mutable mutex lock_; // everything down to `idle_waiters_`
    channel_properties properties_;
    WS_CHANNEL_STATE state_ = WS_CHANNEL_STATE_CREATED;
    bool aborted_ = false; // since it was created or reset
    std::unique_ptr<session> session_;
    acceptor* waiting_in_ = nullptr;
    accept_request* waiting_for_ = nullptr;
    bool shut_down_ = false;
    std::atomic<message*> sending_{nullptr}; // written under the lock
    std::atomic<message*> receiving_{nullptr};
    io::operation_queue idle_waiters_;

    static constexpr unsigned awaited_idle = 1u << 31; // set and taken back under the lock
    std::atomic<unsigned> users_{0};

    const listener* created_for_;
    std::string url_;
    wide_string transport_url_;
    heap address_memory_;

    // Of the sender, and of the receiver.
    owned<xml_writer> writer_;
    std::vector<ws_io_buffer> pieces_;
    sent_dictionary sent_;
    owned<xml_reader> reader_;
    received_dictionary received_;
    received_dictionary::snapshot message_dictionary_;
};

} // namespace ws
