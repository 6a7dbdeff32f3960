#include "channel/http_connection.h"

#include <algorithm>

namespace ws {
namespace {

// Most messages fit, with their heads; an idle connection has this waiting for it.
constexpr size_t usual_read = 4096;
constexpr size_t unknown = 0; // how much more is expected

} // namespace

class http_connection::receive_operation final : public io::read_operation {
  public:
    receive_operation(http_connection& c, uint64_t due_ms) noexcept
        : read_operation(*c.stream_, c.in_.room(), c.in_.room_size(), due_ms), connection_(c) {}

    [[nodiscard]] HRESULT await_resume() noexcept {
        const read_outcome how = read_operation::await_resume();
        connection_.broken_ = how;
        if (!how.ok()) return WS_E_ENDPOINT_DISCONNECTED;
        connection_.in_.received(how.size);
        return S_OK;
    }

  private:
    http_connection& connection_;
};

HRESULT http_connection::refuse(const http_flaw& flaw) noexcept {
    refused_ = flaw;
    return WS_E_INVALID_FORMAT;
}

// The buffer grows by as much as it has, so that a message in many pieces is moved a few times only; and by what is
// expected, but what a head promises gets its room as it comes.
http_connection::receive_operation http_connection::receive_more(size_t expected, uint64_t due) {
    constexpr size_t usual_growth = 65536;
    const size_t size = in_.bytes().size();
    const size_t growth = expected == unknown ? size : std::min(expected, std::max(size, usual_growth));
    if (in_.room_size() < (expected == unknown ? 1 : std::min(expected, usual_read)))
        in_.reserve(std::max(usual_read, size + growth));
    return receive_operation(*this, due);
}

// --- the head

io::task http_connection::wait_for_message(uint64_t due, io::outcome& how) {
    if (has_begun()) co_return S_OK;
    const HRESULT hr = co_await receive_more(unknown, due);
    how = broken_;
    co_return hr;
}

io::task http_connection::read_head(size_t most, uint64_t due) {
    parser_.begin();
    if (std::exchange(expect_no_body_, false)) parser_.expect_no_body();
    refused_ = {};
    head_size_ = body_end_ = 0;
    for (;;) {
        // Empty lines before a message are what some senders end the one before with.
        const byte_span start = in_.bytes();
        if (start.size() >= 2 && start[0] == '\r' && start[1] == '\n') {
            in_.consume(2);
            continue;
        }
        const size_t size = parser_.find_head(start);
        if ((size != 0 ? size : start.size()) > most) co_return refuse({431, "the head of the message is too large"});
        if (size != 0) {
            if (!parser_.parse_head(start.first(size))) co_return refuse(parser_.flaw());
            head_size_ = body_end_ = size;
            co_return S_OK;
        }
        const HRESULT hr = co_await receive_more(unknown, due);
        if (hr != S_OK) co_return hr;
    }
}

// --- the body

io::task http_connection::read_body(uint64_t most, uint64_t due, byte_span& body) {
    if (parser_.content_length() > most) co_return refuse({413, "the message is too large"});
    for (;;) {
        size_t consumed;
        const bool good = parser_.take_body(in_.mutable_bytes(), body_end_, consumed);
        if (!good) co_return refuse(parser_.flaw());
        in_.remove(body_end_, consumed - body_end_);
        parser_.rebase(in_.bytes().data());
        if (body_end_ - head_size_ > most) co_return refuse({413, "the message is too large"});
        if (parser_.is_complete()) break;
        const uint64_t expected = parser_.content_length();
        const size_t got = body_end_ - head_size_;
        const HRESULT hr = co_await receive_more(expected > got ? static_cast<size_t>(expected - got) : unknown, due);
        parser_.rebase(in_.bytes().data());
        if (hr != S_OK && (broken_.status != WS_IO_EOF || !parser_.take_end())) co_return hr;
    }
    body = in_.bytes().subspan(head_size_, body_end_ - head_size_);
    co_return S_OK;
}

// Each piece overwrites the one before: the head stays where it is.
io::task http_connection::read_some_body(uint64_t due, byte_span& bytes) {
    constexpr size_t usual_piece = 16384;
    for (;;) {
        in_.remove(head_size_, body_end_ - head_size_); // what was given out before
        body_end_ = head_size_;
        size_t consumed;
        const bool good = parser_.take_body(in_.mutable_bytes(), body_end_, consumed);
        if (!good) co_return refuse(parser_.flaw());
        in_.remove(body_end_, consumed - body_end_);
        parser_.rebase(in_.bytes().data());
        if (body_end_ != head_size_ || parser_.is_complete()) break;
        const HRESULT hr = co_await receive_more(usual_piece, due);
        parser_.rebase(in_.bytes().data());
        if (hr != S_OK && (broken_.status != WS_IO_EOF || !parser_.take_end())) co_return hr;
    }
    bytes = in_.bytes().subspan(head_size_, body_end_ - head_size_);
    co_return S_OK;
}

void http_connection::next_message(size_t keep_buffer) noexcept {
    in_.consume(body_end_);
    in_.trim(keep_buffer);
    head_size_ = body_end_ = 0;
    parser_.begin(); // what it has read says nothing of the next one
}

} // namespace ws
