// A client's requests to one URL and the server's answers, one after the other: what carries an HTTP request channel.
#pragma once

#include "channel/bindings.h"
#include "channel/http_cookies.h"
#include "channel/http_exchange.h"
#include "channel/http_mapping.h"
#include "channel/http_pool.h"
#include "channel/http_proxy.h"

namespace ws {

class http_request final : public http_exchange {
  public:
    // Nothing is sent before the first request. Throws std::bad_alloc.
    http_request(io::loop& l, const endpoint_url& url, const channel_settings& settings);
    ~http_request() override;

    [[nodiscard]] HRESULT check_send(error* err) const noexcept override;
    [[nodiscard]] HRESULT check_receive(error* err) const noexcept override;
    [[nodiscard]] io::task send(outgoing_message& out, uint64_t due, error* err) override;
    [[nodiscard]] io::task receive(byte_span& envelope, uint64_t due, error* err) override;
    void drop_answer() noexcept override;
    [[nodiscard]] io::task send_part(outgoing_message& out, bool last, uint64_t due, error* err) override;
    [[nodiscard]] io::task receive_start(uint64_t due, error* err) override;
    [[nodiscard]] io::task receive_part(byte_span& part, uint64_t due, error* err) override;
    void cut() noexcept override;
    [[nodiscard]] HRESULT describe(message& m, error* err) override;
    void release(size_t keep_buffer) noexcept override;
    void close(HRESULT reason) noexcept override;

  private:
    // What the channel waits for.
    enum class step : uint8_t { request, response, reading };

    const http_parser& received_head() const noexcept override { return connection_->head(); }
    [[nodiscard]] HRESULT write_head(outgoing_message& out, bool in_parts, error* err);
    void write_start();
    void begin_request();
    [[nodiscard]] io::task begin_parts(outgoing_message& out, error* err);
    [[nodiscard]] HRESULT check_content(error* err) const noexcept;
    [[nodiscard]] io::task read_last_head(error* err);
    [[nodiscard]] io::task read_message_head(uint64_t due, error* err);
    [[nodiscard]] io::task begin_response(uint64_t due, error* err);
    [[nodiscard]] HRESULT end_step(HRESULT hr, step next) noexcept;
    [[nodiscard]] HRESULT end_without_body(error* err) const noexcept;
    [[nodiscard]] HRESULT place(std::unique_ptr<client_connection> c, error* err) noexcept;
    [[nodiscard]] std::unique_ptr<client_connection> take_back() noexcept;
    class free_connection;
    void find_peer();
    // `may_share`: an idle connection will do, which can turn out to have ended.
    [[nodiscard]] io::task connect(bool may_share, error* err);
    [[nodiscard]] io::task enter(bool may_share, uint64_t due, http_peer::permit& permit, error* err);
    [[nodiscard]] io::task connect_with(http_peer::permit permit, uint64_t due, error* err);
    [[nodiscard]] io::task try_addresses(uint64_t due, io::outcome& how, error* err);
    [[nodiscard]] io::task write(uint64_t due, io::outcome& how);
    [[nodiscard]] io::task send_again(uint64_t due, error* err);
    [[nodiscard]] io::task read_response_head(error* err);
    [[nodiscard]] io::task read_response(byte_span& envelope, uint64_t due, error* err);
    [[nodiscard]] HRESULT fail_reading(HRESULT hr, error* err) const noexcept;
    bool takes_as_message() const noexcept;
    [[nodiscard]] HRESULT fail_with_status(error* err) const noexcept;
    [[nodiscard]] io::task follow_redirect(bool& followed, error* err);
    void end_exchange() noexcept;

    io::loop& loop_;
    endpoint_url url_;
    std::unique_ptr<endpoint_url> first_url_; // what url_ was before a redirect
    const channel_settings& settings_;
    http_proxy proxy_;
    http_cookies cookies_;
    std::string head_; // of the request, without its first lines
    std::string start_;
    std::string verb_;
    std::vector<ws_io_buffer> pieces_; // of the request, for another try
    std::vector<ws_io_buffer> unsent_;
    unsigned redirects_ = 0;
    bool in_parts_ = false;     // a request is under way that does not end yet
    bool was_in_parts_ = false; // the last one
    byte_span first_part_;      // of the answer, where it arrived
    std::atomic<step> step_{step::request};
    std::unique_ptr<client_connection> connection_; // under the loop's lock
    bool closed_ = false;
    HRESULT closed_for_ = S_OK;
    io::operation* waiting_ = nullptr; // for a connection
    std::shared_ptr<http_peer> peer_;  // whom the present request goes to
};

} // namespace ws
