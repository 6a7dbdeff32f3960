#include "channel/http_request.h"

#include "channel/content_type.h"
#include "channel/http_challenge.h"
#include "channel/http_text.h"
#include "channel/status.h"
#include "core/strings.h"

namespace ws {
namespace {

constexpr std::string_view user_agent = "MS-WebServices/1.0"; // what Windows' library calls itself
constexpr unsigned most_redirects = 10;
constexpr size_t max_head = 64 * 1024;

bool is_redirect(unsigned status) noexcept {
    return status == 301 || status == 302 || status == 307 || status == 308;
}

HRESULT result_of(const http_parser& head) noexcept {
    switch (head.status()) {
    case 401:
        return authentication_result(head, false);
    case 407:
        return authentication_result(head, true);
    case 403:
        return WS_E_ENDPOINT_ACCESS_DENIED;
    case 404:
        return WS_E_ENDPOINT_NOT_FOUND;
    case 408:
        return WS_E_OPERATION_TIMED_OUT;
    case 410:
        return WS_E_ENDPOINT_NOT_AVAILABLE;
    case 415:
        return WS_E_INVALID_FORMAT;
    case 502:
    case 504:
        return WS_E_PROXY_FAILURE;
    case 503:
        return WS_E_ENDPOINT_TOO_BUSY;
    }
    return WS_E_ENDPOINT_FAILURE;
}

} // namespace

http_request::http_request(io::loop& l, const endpoint_url& url, const channel_settings& settings)
    : loop_(l), url_(url), settings_(settings), proxy_(http_proxy::find(url, settings)) {}

http_request::~http_request() {
    const std::unique_ptr<client_connection> left = take_back();
}

// --- whose the connection is

HRESULT http_request::place(std::unique_ptr<client_connection> c, error* err) noexcept {
    guard held(loop_.lock());
    if (!closed_) {
        connection_.swap(c);
        return S_OK;
    }
    held.unlock();
    return fail(err, closed_for_, message_id::channel_aborted, {"the request"});
}

std::unique_ptr<client_connection> http_request::take_back() noexcept {
    guard held(loop_.lock());
    return std::move(connection_);
}

void http_request::close(HRESULT reason) noexcept {
    {
        guard held(loop_.lock());
        if (closed_) return;
        closed_ = true;
        closed_for_ = reason;
        if (connection_) connection_->stream().close_locked(reason);
        if (waiting_) loop_.cancel_locked(*waiting_, reason);
    }
    loop_.flush();
}

// The next request finds a connection, if this one can be used again.
void http_request::end_exchange() noexcept {
    std::unique_ptr<client_connection> left = take_back();
    step_ = step::request;
    if (!left || !left->keeps_alive() || left->stream().is_closing()) return;
    constexpr size_t keep_buffer = 16384;
    left->next_message(keep_buffer);
    if (left->has_begun()) return; // the server talks out of turn
    http_pool::put(std::move(left));
    if (peer_) peer_->changed();
}

// What comes after this step; after a failure, and after an answer that has no message, it is another request.
HRESULT http_request::end_step(HRESULT hr, step next) noexcept {
    if (hr == S_OK)
        step_ = next;
    else
        end_exchange();
    return hr;
}

// --- connecting

void http_request::find_peer() {
    std::string name = proxy_.host.empty() ? url_.host : proxy_.host;
    name += ':';
    append_number(name, proxy_.host.empty() ? url_.port : proxy_.port);
    if (!peer_ || peer_->name() != name) peer_ = http_peer::find(loop_, name);
}

// Awaits that a connection to the peer is idle or gone, since `since`.
class http_request::free_connection final : public io::awaited {
  public:
    free_connection(http_request& r, uint64_t since, uint64_t due_ms) noexcept : request_(r), since_(since) {
        due = due_ms;
        waiting_.operation = this;
    }
    bool await_suspend(io::task::coroutine waiting) noexcept {
        continue_in(waiting);
        guard held(request_.loop_.lock());
        if (request_.closed_) {
            status = WS_IO_CANCELED;
            cancel_reason = request_.closed_for_;
            return false;
        }
        status = WS_IO_OK;
        if (!request_.peer_->wait_locked(waiting_, since_)) return false;
        is_linked_ = true;
        request_.waiting_ = this;
        request_.loop_.start_local_locked(*this);
        return true;
    }
    [[nodiscard]] io::outcome await_resume() noexcept {
        guard held(request_.loop_.lock());
        if (is_linked_) request_.peer_->leave_locked(waiting_);
        request_.waiting_ = nullptr;
        return io::outcome_of(*this);
    }

  private:
    http_request& request_;
    const uint64_t since_;
    http_peer::waiting waiting_;
    bool is_linked_ = false;
};

// The right to another connection; or an idle one, where that would do.
io::task http_request::enter(bool may_share, uint64_t due, http_peer::permit& permit, error* err) {
    const ULONG most = settings_.max_http_server_connections;
    for (;;) {
        const uint64_t changes = peer_->changes();
        std::unique_ptr<client_connection> idle = http_pool::take(peer_->name());
        if (may_share && idle) co_return place(std::move(idle), err);
        idle.reset(); // whose place a new one takes, so that they do not become more
        if (http_peer::permit given = peer_->enter(most)) {
            permit = std::move(given);
            co_return S_OK;
        }
        const io::outcome how = co_await free_connection(*this, changes, due);
        if (how.ok()) continue;
        const HRESULT hr = fail_io(err, how, io_activity::connecting_http, url_.text);
        co_return fail(err, hr, message_id::http_connections_taken, {peer_->name(), most});
    }
}

io::task http_request::connect(bool may_share, error* err) {
    find_peer();
    if (!may_share) (void)take_back(); // before another is asked for
    const uint64_t due = io::due_in(look_at(settings_.connect_timeout));
    http_peer::permit permit;
    const HRESULT hr = co_await enter(may_share, due, permit, err);
    if (hr != S_OK || !permit) co_return hr;
    co_return co_await connect_with(std::move(permit), due, err);
}

io::task http_request::connect_with(http_peer::permit permit, uint64_t due, error* err) {
    HRESULT hr = place(std::make_unique<client_connection>(loop_, peer_->name(), std::move(permit)), err);
    if (hr != S_OK) co_return hr;
    io::outcome how;
    hr = co_await try_addresses(due, how, err);
    if (hr != S_OK || how.ok()) co_return hr;
    hr = fail_io(err, how, io_activity::connecting_http, url_.text);
    if (proxy_.host.empty()) co_return hr;
    co_return fail(err, hr == WS_E_OPERATION_ABORTED || hr == WS_E_OPERATION_TIMED_OUT ? hr : WS_E_PROXY_FAILURE,
                   message_id::http_proxy, {peer_->name(), catalogue_text(static_cast<uint32_t>(hr))});
}

// `how` tells of the last one that was tried.
io::task http_request::try_addresses(uint64_t due, io::outcome& how, error* err) {
    const std::string& host = proxy_.host.empty() ? url_.host : proxy_.host;
    const uint16_t port = proxy_.host.empty() ? url_.port : proxy_.port;
    const uint64_t resolve_due = std::min(due, io::due_in(look_at(settings_.resolve_timeout)));
    std::vector<ws_io_address> addresses;
    HRESULT hr = co_await io::resolve(connection_->stream(), host, port, resolve_due, addresses, how);
    if (hr == E_OUTOFMEMORY) co_return fail(err, hr, message_id::out_of_memory);
    if (hr != S_OK) co_return S_OK; // `how` says why
    bool tried = false;
    for (const ws_io_address& address : addresses) {
        // What failed to connect is not tried again; the next one takes its place.
        if (std::exchange(tried, true)) {
            std::unique_ptr<client_connection> failed = take_back();
            auto next = std::make_unique<client_connection>(loop_, peer_->name(), failed->give_up_permit());
            hr = place(std::move(next), err);
        }
        if (hr != S_OK) co_return hr;
        how = co_await io::connect_operation(connection_->stream(), address, due);
        if (how.ok() || how.status == WS_IO_CANCELED || how.status == WS_IO_NO_MEMORY) break;
    }
    co_return S_OK;
}

// --- the request

HRESULT http_request::check_send(error* err) const noexcept {
    if (step_.load(std::memory_order_relaxed) == step::request) return S_OK;
    return fail(err, WS_E_INVALID_OPERATION, message_id::http_request_pending);
}

HRESULT http_request::write_head(outgoing_message& out, bool in_parts, error* err) {
    mapped_head said;
    head_.clear();
    HRESULT hr = check_coded(out, err);
    if (hr == S_OK)
        hr = write_mapped(out.what, http_mapping::of_requests(settings_.http_message_mapping), http_side::request,
                          head_, said, err);
    WS_XML_STRING action{};
    bool has_action = false;
    if (hr == S_OK) hr = out.what.get_header_text(WS_ACTION_HEADER, &action, &has_action, err);
    if (hr != S_OK) return hr;
    if (!is_field_value(view(action))) return fail(err, E_INVALIDARG, message_id::http_mapped_header, {"Action"});
    verb_ = said.verb.empty() ? "POST" : said.verb;
    if (!out.content_type.empty() && !has_line(head_, "Content-Type"))
        append_field(head_, "Content-Type", out.content_type);
    if (!out.content_encoding.empty() && !has_line(head_, "Content-Encoding"))
        append_field(head_, "Content-Encoding", out.content_encoding);
    if (settings_.envelope_version == WS_ENVELOPE_VERSION_SOAP_1_1 && !has_line(head_, "SOAPAction")) {
        head_ += "SOAPAction: ";
        append_quoted(head_, view(action));
        head_ += "\r\n";
    }
    if (in_parts)
        append_field(head_, "Transfer-Encoding", "chunked");
    else if (out.size != 0 || (verb_ != "GET" && verb_ != "HEAD"))
        append_field(head_, "Content-Length", out.size);
    if (!has_line(head_, "User-Agent")) append_field(head_, "User-Agent", user_agent);
    head_ += "\r\n";
    return S_OK;
}

// The request line and the host can change on the way, when the server redirects, and the cookies with them.
void http_request::write_start() {
    start_.assign(verb_).append(" ");
    if (!proxy_.host.empty()) start_.append("http://").append(url_.authority);
    start_.append(url_.path.empty() ? "/" : url_.path).append(url_.query).append(" HTTP/1.1\r\n");
    append_field(start_, "Host", url_.authority);
    if (settings_.cookie_mode == WS_AUTO_COOKIE_MODE && !has_line(head_, "Cookie"))
        cookies_.append_to(start_, url_.host, url_.path, seconds_now());
}

io::task http_request::write(uint64_t due, io::outcome& how) {
    write_start();
    unsent_.assign(1, io::buffer_of(start_.data(), start_.size()));
    unsent_.insert(unsent_.end(), pieces_.begin(), pieces_.end());
    how = co_await io::write(connection_->stream(), unsent_, due);
    co_return S_OK;
}

void http_request::begin_request() {
    redirects_ = 0;
    was_in_parts_ = false;
    if (first_url_) { // an earlier request was redirected
        proxy_ = http_proxy::find(*first_url_, settings_);
        url_ = std::move(*first_url_);
        first_url_.reset();
    }
}

io::task http_request::send(outgoing_message& out, uint64_t due, error* err) {
    HRESULT hr = write_head(out, false, err);
    if (hr != S_OK) co_return hr;
    pieces_.assign(out.pieces.begin(), out.pieces.end()); // they stay with the channel's writer until its next message
    pieces_[0] = io::buffer_of(head_.data(), head_.size());
    try {
        begin_request();
        hr = co_await connect(true, err);
        io::outcome how;
        if (hr == S_OK) hr = co_await write(due, how);
        if (hr == S_OK && !how.ok() && how.status != WS_IO_CANCELED && connection_->was_idle())
            hr = co_await send_again(due, err); // the server has closed it meanwhile
        else if (hr == S_OK && !how.ok())
            hr = fail_io(err, how, io_activity::sending, url_.text);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    co_return end_step(hr, step::response);
}

// A connection of its own: what was sent of the request cannot be sent again.
io::task http_request::begin_parts(outgoing_message& out, error* err) {
    begin_request();
    HRESULT hr = write_head(out, true, err);
    if (hr == S_OK) hr = co_await connect(false, err);
    if (hr != S_OK) co_return hr;
    write_start();
    start_ += head_;
    in_parts_ = was_in_parts_ = true;
    co_return S_OK;
}

io::task http_request::send_part(outgoing_message& out, bool last, uint64_t due, error* err) {
    start_.clear();
    HRESULT hr = S_OK;
    std::string_view tail;
    try {
        if (!in_parts_) hr = co_await begin_parts(out, err);
        if (hr == S_OK) tail = frame_chunk(start_, out.size, last);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    set_ends(out, start_, tail);
    if (hr == S_OK && (!start_.empty() || !tail.empty())) {
        const io::outcome how = co_await io::write(connection_->stream(), out.pieces, due);
        if (!how.ok()) hr = fail_io(err, how, io_activity::sending, url_.text);
    }
    if (hr == S_OK && !last) co_return S_OK;
    in_parts_ = false;
    co_return end_step(hr, step::response);
}

void http_request::cut() noexcept {
    in_parts_ = false;
    const std::unique_ptr<client_connection> left = take_back();
    step_ = step::request;
}

// On a connection of its own.
io::task http_request::send_again(uint64_t due, error* err) {
    HRESULT hr = co_await connect(false, err);
    io::outcome how;
    if (hr == S_OK) hr = co_await write(due, how);
    if (hr == S_OK && !how.ok()) hr = fail_io(err, how, io_activity::sending, url_.text);
    co_return hr;
}

// --- the response

HRESULT http_request::check_receive(error* err) const noexcept {
    if (step_.load(std::memory_order_relaxed) == step::response) return S_OK;
    return fail(err, WS_E_INVALID_OPERATION, message_id::http_no_request);
}

HRESULT http_request::fail_reading(HRESULT hr, error* err) const noexcept {
    if (hr == E_OUTOFMEMORY) return fail(err, hr, message_id::out_of_memory);
    const http_flaw* flaw = connection_->refused();
    if (!flaw) return fail_io(err, connection_->broken(), io_activity::receiving, url_.text);
    if (flaw->status == 413)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::http_message_too_big,
                    {url_.text, settings_.most_received().bytes, settings_.most_received().property});
    return fail(err, WS_E_INVALID_FORMAT, message_id::http_malformed, {"response", url_.text, flaw->text});
}

io::task http_request::read_response_head(error* err) {
    const uint64_t due = io::due_in(look_at(settings_.receive_response_timeout));
    for (bool begun = false;; begun = true) { // to answer
        if (verb_ == "HEAD") connection_->expect_no_body();
        HRESULT hr = co_await connection_->read_head(max_head, due);
        const uint32_t how = connection_->broken().status;
        const bool was_closed = hr != S_OK && !begun && !connection_->refused() && !connection_->has_begun() &&
                                (how == WS_IO_EOF || how == WS_IO_RESET);
        if (was_closed && connection_->was_idle()) {
            hr = co_await send_again(io::due_in(look_at(settings_.send_timeout)), err);
            if (hr != S_OK) co_return hr;
            continue;
        }
        if (hr != S_OK) co_return fail_reading(hr, err);
        const unsigned status = connection_->head().status();
        if (status >= 200) co_return S_OK;
        if (status == 101) co_return fail_with_status(err); // nobody asked for another protocol
        byte_span nothing;
        hr = co_await connection_->read_body(0, due, nothing);
        if (hr != S_OK) co_return fail_reading(hr, err);
        connection_->next_message(SIZE_MAX);
    }
}

// A fault comes with the status 500, or 400; raw data is whatever it is, for who can see the status.
bool http_request::takes_as_message() const noexcept {
    const http_parser& head = connection_->head();
    const unsigned status = head.status();
    if (status < 300) return true;
    if (settings_.encoding == WS_ENCODING_RAW)
        return settings_.http_message_mapping.responseMappingOptions & WS_HTTP_RESPONSE_MAPPING_STATUS_CODE;
    http_content content;
    return (status == 400 || status == 500) &&
           (settings_.decoder.decoderDecodeCallback ||
            read_content_type(head.field("Content-Type"), settings_.encoding, settings_.envelope_version, content));
}

HRESULT http_request::fail_with_status(error* err) const noexcept {
    const http_parser& head = connection_->head();
    const HRESULT hr = result_of(head);
    return fail_because(err, hr, head.status(), message_id::http_status, {url_.text, head.status(), head.reason()});
}

io::task http_request::follow_redirect(bool& followed, error* err) {
    followed = false;
    const http_parser& head = connection_->head();
    const WS_HTTP_REDIRECT_CALLBACK_CONTEXT& ask = settings_.http_redirect_callback_context;
    if (!is_redirect(head.status()) || (!settings_.enable_http_redirect && !ask.callback)) co_return S_OK;
    const std::string location(head.field("Location"));
    wide_string wide, base;
    append_lossy(wide, location);
    append_lossy(base, url_.text);
    const auto refuse = [&](const char* why) {
        return fail_because(err, WS_E_ENDPOINT_FAILURE, head.status(), message_id::http_redirect,
                            {url_.text, location, why});
    };
    if (++redirects_ > most_redirects) co_return refuse("it is one of too many");
    if (was_in_parts_) co_return refuse("the request was streamed and cannot be sent again");
    heap memory(SIZE_MAX, 0);
    WS_STRING combined;
    endpoint_url next;
    HRESULT good = combine_urls(base, wide, 0, memory, &combined, nullptr);
    if (good == S_OK) good = next.parse(view(combined), WS_HTTP_CHANNEL_BINDING, false, nullptr);
    if (good == E_OUTOFMEMORY) co_return fail(err, good, message_id::out_of_memory);
    if (good != S_OK) co_return refuse("it is no URL that the channel could use");
    if (ask.callback) {
        const WS_STRING from{static_cast<ULONG>(base.size()), base.data()};
        if (ask.callback(ask.state, &from, &combined) != S_OK) co_return refuse("the program's callback refuses it");
    }
    if (!first_url_) first_url_ = std::make_unique<endpoint_url>(url_);
    url_ = std::move(next);
    proxy_ = http_proxy::find(url_, settings_);
    (void)take_back();
    const HRESULT hr = co_await connect(true, err);
    if (hr != S_OK) co_return hr;
    io::outcome how;
    (void)co_await write(io::due_in(look_at(settings_.send_timeout)), how);
    if (!how.ok() && connection_->was_idle())
        co_return (followed = true, co_await send_again(io::due_in(look_at(settings_.send_timeout)), err));
    if (!how.ok()) co_return fail_io(err, how, io_activity::sending, url_.text);
    followed = true;
    co_return S_OK;
}

// The head of the answer to the request, or to what it was redirected to.
io::task http_request::read_last_head(error* err) {
    for (;;) {
        HRESULT hr = co_await read_response_head(err);
        if (hr != S_OK) co_return hr;
        if (settings_.cookie_mode == WS_AUTO_COOKIE_MODE)
            cookies_.take(connection_->head(), url_.host, url_.path, seconds_now());
        bool followed;
        hr = co_await follow_redirect(followed, err);
        if (hr != S_OK || !followed) co_return hr;
    }
}

HRESULT http_request::check_content(error* err) const noexcept {
    const http_parser& head = connection_->head();
    http_content content;
    if (settings_.decoder.decoderDecodeCallback ||
        (!head.content_encoding() &&
         read_content_type(head.field("Content-Type"), settings_.encoding, settings_.envelope_version, content)))
        return S_OK;
    return fail(err, WS_E_INVALID_FORMAT, message_id::http_content_type, {url_.text, head.field("Content-Type")});
}

// The same, if it is that of a message.
io::task http_request::read_message_head(uint64_t due, error* err) {
    HRESULT hr = co_await read_last_head(err);
    if (hr != S_OK || takes_as_message()) co_return hr;
    byte_span ignored; // only read to use the connection again
    hr = co_await connection_->read_body(settings_.most_received().bytes, due, ignored);
    const io::outcome& how = connection_->broken();
    const bool aborted = hr != S_OK && how.status == WS_IO_CANCELED && how.reason == WS_E_OPERATION_ABORTED;
    co_return aborted ? fail_reading(hr, err) : fail_with_status(err);
}

// An answer that only says that the request has come. Raw data may be no bytes at all.
HRESULT http_request::end_without_body(error* err) const noexcept {
    return connection_->head().status() < 300 ? WS_S_END : fail_with_status(err);
}

io::task http_request::read_response(byte_span& envelope, uint64_t due, error* err) {
    HRESULT hr = co_await read_message_head(due, err);
    if (hr != S_OK) co_return hr;
    hr = co_await connection_->read_body(settings_.most_received().bytes, due, envelope);
    if (hr != S_OK) co_return fail_reading(hr, err);
    if (envelope.empty() && settings_.encoding != WS_ENCODING_RAW) co_return end_without_body(err);
    co_return check_content(err);
}

// Up to the first part: only that tells whether there is a body.
io::task http_request::begin_response(uint64_t due, error* err) {
    HRESULT hr = co_await read_message_head(due, err);
    if (hr != S_OK) co_return hr;
    hr = co_await connection_->read_some_body(due, first_part_);
    if (hr != S_OK) co_return fail_reading(hr, err);
    if (first_part_.empty() && settings_.encoding != WS_ENCODING_RAW) co_return end_without_body(err);
    co_return check_content(err);
}

io::task http_request::receive_start(uint64_t due, error* err) {
    HRESULT hr;
    try {
        hr = co_await begin_response(due, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    co_return end_step(hr, step::reading);
}

io::task http_request::receive_part(byte_span& part, uint64_t due, error* err) {
    part = std::exchange(first_part_, {});
    if (!part.empty()) co_return S_OK;
    const HRESULT hr = co_await connection_->read_some_body(due, part);
    co_return hr == S_OK ? S_OK : fail_reading(hr, err);
}

io::task http_request::receive(byte_span& envelope, uint64_t due, error* err) {
    HRESULT hr;
    try {
        hr = co_await read_response(envelope, due, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    co_return end_step(hr, step::reading);
}

void http_request::drop_answer() noexcept {
    if (step_ == step::response) end_exchange();
}

HRESULT http_request::describe(message& m, error* err) {
    return read_mapped(m, http_mapping::of_responses(settings_.http_message_mapping), http_side::response,
                       connection_->head(), err);
}

void http_request::release(size_t) noexcept {
    if (step_ == step::reading) end_exchange();
}

} // namespace ws
