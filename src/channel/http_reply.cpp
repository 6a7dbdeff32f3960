#include "channel/http_reply.h"

#include "channel/content_type.h"
#include "channel/http_text.h"
#include "channel/status.h"
#include "core/strings.h"
#include "xml/name.h"

namespace ws {
namespace {

std::string url_of(const http_parser& head) {
    const std::string_view target = head.target();
    if (target.find("://") != target.npos && target.front() != '/') return std::string(target);
    return std::string("http://").append(head.field("Host")).append(target);
}

constexpr http_flaw no_post{405, "messages are posted"};
constexpr http_flaw other_content{415, "the endpoint reads another content type"};
constexpr http_flaw coded_content{415, "the endpoint reads no such content encoding"};
constexpr http_flaw refused_agent{403, "such user agents are not served"};
constexpr http_flaw large_head{431, "the headers are too large"};

} // namespace

http_reply::http_reply(std::shared_ptr<served_connection> c, std::shared_ptr<http_acceptor> from)
    : connection_(std::move(c)), from_(std::move(from)), url_(url_of(connection_->head())),
      is_head_request_(connection_->head().method() == "HEAD"),
      is_get_(is_head_request_ || connection_->head().method() == "GET"), connection_id_(connection_->id()) {}

// A request that nobody answered costs its connection.
http_reply::~http_reply() {
    io::loop& l = from_->owner();
    std::shared_ptr<served_connection> left;
    {
        guard held(l.lock());
        left.swap(connection_);
        if (!left) return;
        left->stream().close_locked(WS_E_OPERATION_ABORTED);
        left->give_back_locked(false);
    }
    l.flush();
}

void http_reply::close(HRESULT reason) noexcept {
    io::loop& l = from_->owner();
    {
        guard held(l.lock());
        if (!connection_) return;
        connection_->stream().close_locked(reason);
    }
    l.flush();
}

bool http_reply::get_peer(ws_io_address& out) noexcept {
    if (!connection_ || !connection_->peer()) return false;
    out = *connection_->peer();
    return true;
}

// The connection goes back once the reply is out and nobody reads the request any more. This may be its last owner.
std::shared_ptr<served_connection> http_reply::give_back_if_done_locked() noexcept {
    if (!connection_ || !replied_ || reading_) return nullptr;
    connection_->give_back_locked(reusable_ && !says_close_ && connection_->keeps_alive());
    return std::exchange(connection_, nullptr);
}

// --- accepted

const http_flaw* http_reply::find_flaw(const channel_settings& settings) const noexcept {
    const http_parser& head = connection_->head();
    if (connection_->head_text().size() > settings.max_http_request_headers_buffer_size) return &large_head;
    if (settings.encoding == WS_ENCODING_RAW) return nullptr;
    // Browsers' scripts are kept from posting; a document may be read by everybody. Tools that read WSDL are Mozilla,
    // too.
    if (is_get_ && settings.takes_gets) return nullptr;
    if (from_->refuses_agent(head.field("User-Agent"))) return &refused_agent;
    if (head.method() != "POST") return &no_post;
    http_content content;
    if (!settings.decoder.decoderDecodeCallback && head.content_encoding()) return &coded_content;
    if (!settings.decoder.decoderDecodeCallback &&
        !read_content_type(head.field("Content-Type"), settings.encoding, settings.envelope_version, content))
        return &other_content;
    return nullptr;
}

io::task http_reply::accept(const channel_settings& settings, std::string_view, uint64_t) {
    settings_ = &settings;
    const http_flaw* flaw = find_flaw(settings);
    return flaw ? refuse(*flaw) : io::task::ended(S_OK);
}

// The rest of the request is of no interest.
io::task http_reply::refuse(http_flaw why) {
    write_status_line(why.status, http_reason(why.status));
    if (why.status == 405) append_field(head_, "Allow", settings_->takes_gets ? "GET, HEAD, POST" : "POST");
    append_field(head_, "Content-Length", 0);
    append_field(head_, "Connection", "close");
    head_ += "\r\n";
    ws_io_buffer piece[] = {io::buffer_of(head_.data(), head_.size())};
    constexpr ULONG timeout = 30'000;
    end_reply(co_await io::write(connection_->stream(), piece, io::due_in(timeout)));
    co_return WS_E_INVALID_FORMAT;
}

// --- the request

// Nobody else takes the connection from here while the request is read: not even a reply that overtakes it.
io::task http_reply::begin_receiving(uint64_t due, error* err) {
    {
        guard held(from_->owner().lock());
        if (!connection_) return io::task::ended(WS_S_END);
        reading_ = true;
    }
    const http_parser& head = connection_->head();
    const message_limit most = settings_->most_received(); // more need not even be sent
    if (!head.expects_continue() || head.content_length() > most.bytes) return io::task::ended(S_OK);
    return say_continue(due, err);
}

io::task http_reply::say_continue(uint64_t due, error* err) {
    if (receiving_.exchange(true)) co_return S_OK;
    static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    ws_io_buffer piece[] = {io::buffer_of(go_on.data(), go_on.size())};
    const io::outcome how = co_await io::write(connection_->stream(), piece, due);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::sending, url_);
}

HRESULT http_reply::fail_reading(HRESULT hr, error* err) noexcept {
    if (hr == E_OUTOFMEMORY) return hr;
    if (hr != WS_E_INVALID_FORMAT || !connection_->refused())
        return fail_io(err, connection_->broken(), io_activity::receiving, url_);
    refused_ = *connection_->refused();
    const message_limit most = settings_->most_received();
    if (refused_.status == 413)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::http_message_too_big, {url_, most.bytes, most.property});
    return fail(err, hr, message_id::http_malformed, {"request", url_, refused_.text});
}

io::task http_reply::receive(byte_span& envelope, uint64_t due, error* err) {
    if (received_.load(std::memory_order_acquire) && !kept_.exchange(false)) co_return WS_S_END;
    HRESULT hr = co_await begin_receiving(due, err);
    if (hr == WS_S_END) co_return hr;
    if (hr == S_OK) {
        hr = co_await connection_->read_body(settings_->most_received().bytes, due, envelope);
        if (hr != S_OK) hr = fail_reading(hr, err);
    }
    if (hr == S_OK) {
        guard held(from_->owner().lock());
        reusable_ = true;
    }
    if (hr == S_OK || hr == WS_E_QUOTA_EXCEEDED || hr == WS_E_INVALID_FORMAT) received_ = true;
    if (hr != S_OK) release(SIZE_MAX);
    co_return hr;
}

io::task http_reply::receive_start(uint64_t due, error* err) {
    if (received_.load(std::memory_order_acquire)) co_return WS_S_END;
    const HRESULT hr = co_await begin_receiving(due, err);
    if (hr == S_OK) received_ = true;
    if (FAILED(hr)) release(SIZE_MAX);
    co_return hr;
}

io::task http_reply::receive_part(byte_span& part, uint64_t due, error* err) {
    part = {};
    const HRESULT hr = co_await connection_->read_some_body(due, part);
    if (hr != S_OK) co_return fail_reading(hr, err);
    if (connection_->is_complete()) {
        guard held(from_->owner().lock());
        reusable_ = true;
    }
    co_return S_OK;
}

// What WS_ADDRESSING_VERSION_TRANSPORT leaves to HTTP.
HRESULT http_reply::describe(message& m, error* err) {
    const http_parser& head = connection_->head();
    HRESULT hr =
        read_mapped(m, http_mapping::of_requests(settings_->http_message_mapping), http_side::request, head, err);
    if (hr != S_OK || m.addressing().in_envelope()) return hr;
    hr = m.set_header_text(WS_TO_HEADER, xml_string(url_), err);
    std::string_view action = trim(head.field("SOAPAction"));
    if (action.size() >= 2 && action.front() == '"' && action.back() == '"')
        action = action.substr(1, action.size() - 2);
    if (action.empty()) action = parameter(head.field("Content-Type"), "action");
    if (hr == S_OK && !action.empty() && utf16_length(action) != SIZE_MAX)
        hr = m.set_header_text(WS_ACTION_HEADER, xml_string(action), err);
    return hr;
}

void http_reply::release(size_t) noexcept {
    std::shared_ptr<served_connection> left; // ends without the lock
    guard held(from_->owner().lock());
    reading_ = false;
    left = give_back_if_done_locked();
}

// --- the reply

HRESULT http_reply::check_send(error* err) const noexcept {
    if (reply_begun_.load(std::memory_order_acquire))
        return fail(err, WS_E_INVALID_OPERATION, message_id::http_second_reply);
    if (!received_.load(std::memory_order_acquire))
        return fail(err, WS_E_INVALID_OPERATION, message_id::http_reply_first);
    return S_OK;
}

void http_reply::write_status_line(unsigned status, std::string_view reason, bool with_date) {
    constexpr size_t usual_size = 256;
    head_.reserve(usual_size);
    head_ = "HTTP/1.1 ";
    append_number(head_, status);
    head_.append(" ").append(reason).append("\r\n");
    if (with_date) append_date(head_, seconds_now());
}

void http_reply::end_head() {
    const http_parser& request = connection_->head();
    {
        guard held(from_->owner().lock());
        says_close_ = says_close_ || !reusable_ || !request.keeps_alive();
    }
    if (says_close_)
        append_field(head_, "Connection", "close");
    else if (!request.is_http_1_1())
        append_field(head_, "Connection", "keep-alive");
    head_ += "\r\n";
}

HRESULT http_reply::write_head(outgoing_message& out, bool in_parts, error* err) {
    mapped_head said;
    std::string lines;
    HRESULT hr = check_coded(out, err);
    if (hr == S_OK)
        hr = write_mapped(out.what, http_mapping::of_responses(settings_->http_message_mapping), http_side::response,
                          lines, said, err);
    if (hr != S_OK) return hr;
    const unsigned status = said.status != 0 ? said.status : out.what.is_fault() ? 500 : 200;
    write_status_line(status, said.has_reason ? std::string_view(said.reason) : http_reason(status),
                      !has_line(lines, "Date"));
    if (!out.content_type.empty() && !has_line(lines, "Content-Type"))
        append_field(head_, "Content-Type", out.content_type);
    if (!out.content_encoding.empty() && !has_line(lines, "Content-Encoding"))
        append_field(head_, "Content-Encoding", out.content_encoding);
    const bool is_without = status == 204 || status == 304;
    has_no_body_ = is_without || is_head_request_;
    in_chunks_ = in_parts && !is_without && connection_->head().is_http_1_1();
    if (in_chunks_)
        append_field(head_, "Transfer-Encoding", "chunked");
    else if (!in_parts && !is_without)
        append_field(head_, "Content-Length", out.size);
    says_close_ = in_parts && !in_chunks_ && !has_no_body_; // then the end of the connection is that of the reply
    head_ += lines;
    end_head();
    return S_OK;
}

// The reply is out, or as much of it as ever will be.
void http_reply::end_reply(const io::outcome& how) noexcept {
    std::shared_ptr<served_connection> left; // ends without the lock
    guard held(from_->owner().lock());
    replied_ = true;
    if (!how.ok()) reusable_ = false;
    left = give_back_if_done_locked();
}

io::task http_reply::send(outgoing_message& out, uint64_t due, error* err) {
    const HRESULT hr = write_head(out, false, err);
    if (hr != S_OK) co_return hr;
    out.pieces[0] = io::buffer_of(head_.data(), head_.size());
    if (has_no_body_) out.pieces = out.pieces.first(1);
    reply_begun_ = true;
    const io::outcome how = co_await io::write(connection_->stream(), out.pieces, due);
    end_reply(how);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::sending, url_);
}

io::task http_reply::send_part(outgoing_message& out, bool last, uint64_t due, error* err) {
    if (reply_begun_)
        head_.clear();
    else if (const HRESULT hr = write_head(out, true, err); hr != S_OK)
        co_return hr;
    std::string_view tail;
    if (in_chunks_ && !has_no_body_) tail = frame_chunk(head_, out.size, last);
    set_ends(out, head_, tail);
    if (has_no_body_) out.pieces = out.pieces.first(1);
    reply_begun_ = true;
    io::outcome how;
    if (!head_.empty() || out.size != 0 || !tail.empty())
        how = co_await io::write(connection_->stream(), out.pieces, due);
    if (last || !how.ok()) end_reply(how);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::sending, url_);
}

io::task http_reply::say_end(uint64_t due, error* err) {
    {
        guard held(from_->owner().lock());
        if (!connection_ || reply_begun_) return io::task::ended(S_OK);
    }
    return reply_without_message(due, err);
}

io::task http_reply::reply_without_message(uint64_t due, error* err) {
    reply_begun_ = true;
    // What is no message was not accepted either.
    const unsigned status = refused_.status != 0 ? refused_.status
                            : kept_              ? 500
                            : understood_        ? 202
                            : received_          ? 400
                                                 : 500;
    write_status_line(status, http_reason(status));
    append_field(head_, "Content-Length", 0);
    end_head();
    ws_io_buffer piece[] = {io::buffer_of(head_.data(), head_.size())};
    const io::outcome how = co_await io::write(connection_->stream(), piece, due);
    end_reply(how);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::sending, url_);
}

io::task http_reply::answer_get(const http_answer& with, uint64_t due, error* err) {
    const std::string_view body = with.body();
    byte_span rest;
    const HRESULT hr = co_await receive(rest, due, err);
    if (hr != S_OK) co_return hr;
    release(SIZE_MAX);
    reply_begun_ = true;
    write_status_line(with.status, http_reason(with.status));
    append_field(head_, "Content-Type", with.content_type);
    append_field(head_, "Content-Length", body.size());
    end_head();
    ws_io_buffer pieces[] = {io::buffer_of(head_.data(), head_.size()), io::buffer_of(body.data(), body.size())};
    const bool has_body = !is_head_request_ && !body.empty();
    const io::outcome how = co_await io::write(connection_->stream(), std::span(pieces).first(has_body ? 2 : 1), due);
    end_reply(how);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::sending, url_);
}

} // namespace ws
