// One request of a client and the answer to it: what carries an accepted HTTP channel.
#pragma once

#include "channel/http_acceptor.h"
#include "channel/http_answer.h"
#include "channel/http_exchange.h"
#include "channel/http_mapping.h"

namespace ws {

class http_reply final : public http_exchange {
  public:
    // The request's head has been read. Throws std::bad_alloc.
    http_reply(std::shared_ptr<served_connection> c, std::shared_ptr<http_acceptor> from);
    ~http_reply() override;

    std::string_view target_url() const noexcept override { return url_; }
    [[nodiscard]] io::task accept(const channel_settings& settings, std::string_view url, uint64_t due) override;

    [[nodiscard]] HRESULT check_send(error* err) const noexcept override;
    [[nodiscard]] io::task send(outgoing_message& out, uint64_t due, error* err) override;
    [[nodiscard]] io::task receive(byte_span& envelope, uint64_t due, error* err) override;
    // The body stays where it is until the reply is out.
    void keep() noexcept override { kept_ = true; }
    [[nodiscard]] io::task send_part(outgoing_message& out, bool last, uint64_t due, error* err) override;
    [[nodiscard]] io::task receive_start(uint64_t due, error* err) override;
    [[nodiscard]] io::task receive_part(byte_span& part, uint64_t due, error* err) override;
    void cut() noexcept override {
        if (reply_begun_) close(WS_E_OPERATION_ABORTED);
    }
    [[nodiscard]] HRESULT describe(message& m, error* err) override;
    void understood() noexcept override { understood_ = true; }
    void release(size_t keep_buffer) noexcept override;
    // Without a reply the request was a one-way message.
    [[nodiscard]] io::task say_end(uint64_t due, error* err) override;
    void close(HRESULT reason) noexcept override;

    // Whether something is asked for, and no message was posted.
    bool is_get() const noexcept { return is_get_; }
    // That, without a message. The rest of the request is of no interest.
    [[nodiscard]] io::task answer_get(const http_answer& with, uint64_t due, error* err);

    [[nodiscard]] bool get_peer(ws_io_address& out) noexcept override;
    uint64_t connection_id() const noexcept override { return connection_id_; }

  private:
    const http_parser& received_head() const noexcept override { return connection_->head(); }
    [[nodiscard]] const http_flaw* find_flaw(const channel_settings& settings) const noexcept;
    [[nodiscard]] io::task refuse(http_flaw why);
    [[nodiscard]] HRESULT write_head(outgoing_message& out, bool in_parts, error* err);
    [[nodiscard]] io::task begin_receiving(uint64_t due, error* err);
    [[nodiscard]] io::task say_continue(uint64_t due, error* err);
    [[nodiscard]] io::task reply_without_message(uint64_t due, error* err);
    [[nodiscard]] HRESULT fail_reading(HRESULT hr, error* err) noexcept;
    void end_reply(const io::outcome& how) noexcept;
    void write_status_line(unsigned status, std::string_view reason, bool with_date = true);
    void end_head();
    [[nodiscard]] std::shared_ptr<served_connection> give_back_if_done_locked() noexcept;

    std::shared_ptr<served_connection> connection_; // until it was given back: under the loop's lock
    std::shared_ptr<http_acceptor> from_;
    const channel_settings* settings_ = nullptr;
    const std::string url_;
    const bool is_head_request_; // the head may not be looked at while more comes in
    const bool is_get_;          // or a HEAD
    const uint64_t connection_id_;
    std::string head_;
    bool has_no_body_ = false; // the reply, whatever the program gives
    bool in_chunks_ = false;   // the reply
    bool says_close_ = false;  // its head
    http_flaw refused_{};      // what the request could not be read for
    std::atomic<bool> receiving_{false};
    std::atomic<bool> received_{false};
    std::atomic<bool> kept_{false};       // it can be received again
    std::atomic<bool> understood_{false}; // what was received is a message, from its start to its end
    std::atomic<bool> reply_begun_{false};
    // Under the loop's lock:
    bool replied_ = false;
    bool reading_ = false;
    bool reusable_ = false;
};

} // namespace ws
