// WS_CHANNEL: a session with a peer. Free-threaded; one message at a time goes out, and one comes in.
#pragma once

#include "channel/bindings.h"
#include "channel/custom_channel.h"
#include "channel/encoding.h"
#include "channel/http_answer.h"
#include "channel/http_exchange.h"
#include "channel/message_coder.h"
#include "io/run.h"

namespace ws {

class destination_filter;
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
    // Another of the program's with the same properties. What these point to stays the first one's, which must live as
    // long.
    [[nodiscard]] static HRESULT create_like(const channel& other, owned<channel>& out, error* err);
    ~channel();

    [[nodiscard]] HRESULT open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err);
    // The same as steps of something longer.
    [[nodiscard]] io::task open(const WS_ENDPOINT_ADDRESS& address, error* err);
    [[nodiscard]] io::task close(error* err);
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
    // Of a channel of WS_CUSTOM_CHANNEL_BINDING: what does the work, which then is not asked of this one. Else null.
    custom_channel* custom() const noexcept { return custom_.get(); }
    // Whether callbacks of the program's take part in sending and receiving.
    bool runs_user_code() const noexcept {
        return custom_ || encoder_ || decoder_ || settings().http_redirect_callback_context.callback;
    }
    bool is_for(const listener& l) const noexcept { return created_for_ == &l; }

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

    // --- GET beside messages (channel_http_get.cpp)
    // From the next accept on. Over HTTP only.
    void take_gets() noexcept { properties_.told().takes_gets = true; }
    // What was accepted is no message: the URL that is asked for; nothing when it is one.
    [[nodiscard]] std::optional<std::string_view> asked_url() noexcept;
    [[nodiscard]] io::task answer_get(const http_answer& with, error* err);

    // --- for the listener's accept
    [[nodiscard]] HRESULT begin_accept(const listener& by, error* err);
    // Whether the program's encoder has a say in which peers fit.
    bool agrees_on_coding() const noexcept { return encoder_ && is_session(); }
    // Asks the program's encoder what the peer has to have announced.
    [[nodiscard]] io::task ask_content_type(error* err);
    // False when the channel was aborted: then nothing is to be waited for.
    [[nodiscard]] bool wait_in(accept_request& request, acceptor& from) noexcept;
    void waited() noexcept;
    // Answers what was accepted, if it goes with the channel; then, with how that ended, whether the channel has it.
    [[nodiscard]] io::task take(std::unique_ptr<transport> accepted,
                                std::shared_ptr<const destination_filter> destinations);
    [[nodiscard]] HRESULT taken(HRESULT hr) noexcept;
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
    // For want of memory the message that is being received could not be read: it is left for the next receive, if it
    // stands for itself.
    void keep_received() noexcept;
    // A later step that found no memory, or no message to read into, leaves no request pending.
    void drop_answer() noexcept;
    [[nodiscard]] HRESULT read_message_end(message& m, error* err);
    // Streamed transfer (channel_streaming.cpp).
    bool streams_in() const noexcept;
    // All that is still to come of a streamed message, which then can be read to its end.
    [[nodiscard]] io::task fill_rest(error* err);
    [[nodiscard]] io::task read_streamed_end(message& m, error* err);
    // Gives the channel free without sending, or without reading the rest.
    [[nodiscard]] HRESULT abandon_message(message& m, error* err);

    // These can be set in any state, from any thread.
    [[nodiscard]] uint64_t receive_due() const noexcept { return due(&channel_settings::receive_timeout); }
    [[nodiscard]] bool faults_as_errors() const noexcept;

  private:
    channel(const channel_kind& kind, const listener* from) noexcept;

    [[nodiscard]] static HRESULT create_custom(const channel_kind& kind,
                                               std::span<const WS_CHANNEL_PROPERTY> properties,
                                               const WS_SECURITY_DESCRIPTION* security, const listener* from,
                                               owned<channel>& out, error* err);

    [[nodiscard]] uint64_t due(ULONG channel_settings::*timeout) const noexcept;

    class idle_operation;
    [[nodiscard]] bool await_idle() noexcept;
    class claim;
    class opening;

    void prepare_messages();
    [[nodiscard]] HRESULT begin_open(const WS_ENDPOINT_ADDRESS& address, endpoint_url& url, error* err);
    [[nodiscard]] HRESULT leave_created(error* err) noexcept;
    [[nodiscard]] HRESULT remember_address(const WS_ENDPOINT_ADDRESS& address, error* err);
    [[nodiscard]] io::task open_transport(endpoint_url url, error* err);
    [[nodiscard]] io::task connect(const endpoint_url& url, error* err);
    [[nodiscard]] HRESULT end_open(HRESULT hr, error* err) noexcept;
    [[nodiscard]] io::task connect_session(const endpoint_url& url, uint64_t until, error* err);
    [[nodiscard]] io::task connect_datagrams(const endpoint_url& url, error* err);
    void prepare();
    void set_tcp_options() noexcept;
    void tell_peer() noexcept;
    void tell_transport_url();
    [[nodiscard]] HRESULT begin_shutdown(error* err) noexcept;
    [[nodiscard]] io::task say_end(error* err);
    [[nodiscard]] HRESULT close_unused(bool& done, error* err) noexcept;
    [[nodiscard]] HRESULT begin_close(bool& gracefully, error* err) noexcept;
    [[nodiscard]] io::task end(error* err);
    [[nodiscard]] io::task close_gracefully(error* err);
    void fault() noexcept;

    [[nodiscard]] HRESULT check_versions(const message& m, error* err) const noexcept;
    [[nodiscard]] HRESULT begin_sending(message& m, error* err) noexcept;
    [[nodiscard]] HRESULT begin_receiving(message& m, bool later_step, error* err) noexcept;
    [[nodiscard]] HRESULT need_writer(error* err);
    [[nodiscard]] HRESULT need_reader(error* err);
    bool is_session() const noexcept { return bindings::bit(what().binding) & bindings::session; }
    [[nodiscard]] HRESULT make_coders(error* err);
    [[nodiscard]] HRESULT check_coded(error* err) const noexcept;
    [[nodiscard]] io::task encode(outgoing_message& out, error* err);
    [[nodiscard]] io::task decode(byte_span& envelope, error* err);
    [[nodiscard]] HRESULT set_output(message& m, error* err);
    [[nodiscard]] HRESULT set_input(message& m, byte_span envelope, error* err);
    [[nodiscard]] HRESULT read_envelope(message& m, byte_span envelope, error* err);
    [[nodiscard]] HRESULT check_destination(message& m, error* err);
    [[nodiscard]] HRESULT set_channel_input(message& m, const WS_XML_READER_INPUT& input, error* err);
    [[nodiscard]] HRESULT describe_content(message& m, error* err);
    [[nodiscard]] HRESULT collect_written(outgoing_message& out, error* err);
    // Streamed transfer, in channel_streaming.cpp.
    bool streams_out() const noexcept;
    http_exchange& http() noexcept { return static_cast<http_exchange&>(*transport_); } // of an HTTP channel
    [[nodiscard]] io::task send_part(std::span<const WS_BYTES> buffers, bool last, error* err);
    [[nodiscard]] io::task end_stream(error* err);
    void cut_stream() noexcept;
    [[nodiscard]] io::task next_part(error* err);
    [[nodiscard]] io::task read_part(void* bytes, ULONG most, ULONG* actual, error* err);
    [[nodiscard]] HRESULT try_start(message& m, error* err);
    [[nodiscard]] io::task receive_start(message& m, error* err);
    [[nodiscard]] HRESULT fill_start(error* err);
    [[nodiscard]] io::task read_streamed_start(message& m, uint64_t due, error* err);
    static HRESULT CALLBACK on_stream_write(void* state, const WS_BYTES* buffers, ULONG count,
                                            const WS_ASYNC_CONTEXT* async, WS_ERROR* handle);
    static HRESULT CALLBACK on_stream_read(void* state, void* bytes, ULONG most, ULONG* actual,
                                           const WS_ASYNC_CONTEXT* async, WS_ERROR* handle);
    static HRESULT CALLBACK flush_writer(void* state, const WS_ASYNC_CONTEXT* async, WS_ERROR* handle);
    static HRESULT CALLBACK fill_reader(void* state, const WS_ASYNC_CONTEXT* async, WS_ERROR* handle);

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
    std::unique_ptr<transport> transport_;
    acceptor* waiting_in_ = nullptr;
    accept_request* waiting_for_ = nullptr;
    bool shut_down_ = false;
    std::atomic<message*> sending_{nullptr}; // written under the lock
    std::atomic<message*> receiving_{nullptr};
    io::operation_queue idle_waiters_;

    static constexpr unsigned awaited_idle = 1u << 31; // set and taken back under the lock
    std::atomic<unsigned> users_{0};

    const listener* created_for_;
    std::unique_ptr<custom_channel> custom_;
    std::string url_;
    wide_string transport_url_;                              // of an accepted channel, once it was asked for
    std::shared_ptr<const destination_filter> destinations_; // of a channel that was accepted
    heap address_memory_;

    // Of the sender, and of the receiver.
    owned<xml_writer> writer_;
    std::vector<ws_io_buffer> pieces_;
    sent_dictionary sent_;
    package_names package_names_;
    std::string content_type_;
    std::unique_ptr<message_encoder> encoder_;
    std::string coded_type_;     // what the session was opened with
    uint64_t streamed_out_ = 0;  // bytes of the message so far
    bool stream_begun_ = false;  // something of it went out, and the end did not
    bool stream_broken_ = false; // a part is under way, or failed
    owned<xml_reader> reader_;
    std::vector<uint8_t> start_; // what a streamed message began with
    size_t start_read_ = 0;
    byte_span part_;             // of what came behind it, where it arrived
    bool part_ended_ = false;    // nothing comes any more
    bool filling_start_ = false; // the reader gets what is there, and no more
    uint64_t streamed_in_ = 0;
    std::unique_ptr<message_decoder> decoder_;
    received_dictionary received_;
    received_dictionary::snapshot message_dictionary_;
    size_t table_size_ = 0;      // of the strings that the message brought, when they were read
    size_t kept_table_size_ = 0; // likewise, of one that is received again
};

} // namespace ws
