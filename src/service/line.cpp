#include "service/line.h"

#include "channel/channel_steps.h"
#include "io/run.h"

#include <algorithm>

namespace ws {

line::line(owned<channel> over, owned<message> incoming, io::loop& l)
    : loop_(l), channel_(std::move(over)), incoming_(std::move(incoming)) {
    if (error::create(nullptr, 0, said_) != S_OK) throw std::bad_alloc();
}

void line::belongs_to(const std::shared_ptr<owner>& who) noexcept {
    guard held(lock_);
    owner_ = who;
}

// --- the channel

WS_CHANNEL_STATE line::state() noexcept {
    return steps::state_of(*channel_);
}

void line::abort() noexcept {
    steps::abort(*channel_);
}

io::task line::open(const WS_ENDPOINT_ADDRESS& address, error* err) {
    return steps::open(*channel_, address, err);
}

io::task line::close(ULONG timeout_ms, error* err) {
    if (!channel_->custom()) // which has its own ideas of time
        (void)channel_->set_property(WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, &timeout_ms, sizeof timeout_ms, nullptr);
    const HRESULT hr = co_await steps::close(*channel_, err);
    const HRESULT reset = steps::reset(*channel_);
    co_return hr != S_OK ? hr : reset;
}

// --- sending

bool line::join() noexcept {
    guard held(lock_);
    ++joined_;
    attended_.reset();
    return !std::exchange(is_busy_, true);
}

io::task line::claim_turn(std::shared_ptr<call> c, uint64_t until) {
    {
        guard held(lock_);
        if (!std::exchange(sending_, true)) co_return S_OK;
        wanting_.push_back(c);
    }
    const HRESULT hr = co_await c->turn.wait(until);
    if (hr != S_OK) {
        guard held(lock_);
        wanting_.erase(std::remove(wanting_.begin(), wanting_.end(), c), wanting_.end());
    }
    co_return hr;
}

void line::give_up_turn() noexcept {
    guard held(lock_);
    while (!wanting_.empty()) {
        const std::shared_ptr<call> next = std::move(wanting_.front());
        wanting_.pop_front();
        if (next->turn.set(S_OK)) return;
    }
    sending_ = false;
}

io::task line::write_start(call& c, error* err) {
    return steps::write_start(*channel_, *c.request, err);
}

// A program's encoders and channels are called on threads of the pool, where they may take their time.
void line::in_background(io::task work) {
    if (channel_->runs_user_code())
        io::run_in_pool(loop_, std::move(work));
    else
        io::run_detached(loop_, std::move(work));
}

void line::send(std::shared_ptr<call> c) {
    io::task rest = send_rest(shared_from_this(), c);
    {
        guard held(lock_);
        if (!c->is_one_way || !is_shared()) waiting_.push_back(c);
        c->is_sending = true;
    }
    in_background(std::move(rest));
}

io::task line::write_end(call& c) {
    try {
        co_return co_await channel_->write_message_end(*c.request, c.said.get());
    } catch (const std::bad_alloc&) {
        co_return fail(c.said.get(), E_OUTOFMEMORY, message_id::out_of_memory);
    }
}

io::task line::send_rest([[maybe_unused]] std::shared_ptr<line> self, std::shared_ptr<call> c) {
    HRESULT hr;
    try {
        hr = co_await write_end(*c);
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    if (hr != S_OK) (void)channel_->abandon_message(*c->request, nullptr);
    if (hr != S_OK || (c->is_one_way && is_shared()))
        end_one(*c, hr, nullptr);
    else
        begin_receiving();
    bool is_left;
    {
        guard held(lock_);
        c->is_sending = false;
        is_left = c->is_left;
    }
    if (is_left) c->request->reset(); // a program's channel is told that it is done with before the proxy is quiet
    give_up_turn();
    tell_idle();
    co_return hr;
}

// --- receiving

void line::begin_receiving() noexcept {
    {
        guard held(lock_);
        // A request channel is of no use before its reply was received, even if the call has been given up.
        is_owed_ = !is_shared();
        if (std::exchange(receiving_, true)) return;
    }
    go_on_receiving();
}

// As long as somebody waits.
void line::go_on_receiving() noexcept {
    for (;;) {
        {
            guard held(lock_);
            receiving_ = expects_more();
            if (!receiving_) return;
        }
        try {
            return in_background(receive_all(shared_from_this()));
        } catch (const std::bad_alloc&) {
            end_all(E_OUTOFMEMORY);
            guard held(lock_);
            if (!std::exchange(is_owed_, false)) continue;
            held.unlock();
            abort(); // the reply is lost, and with it what the channel stands at
        }
    }
}

io::task line::receive_start() {
    try {
        co_return co_await channel_->read_message_start(*incoming_, io::never, said_.get());
    } catch (const std::bad_alloc&) {
        co_return E_OUTOFMEMORY;
    }
}

// Ends with the first reply that somebody waits for: whoever has read it goes on from there.
io::task line::receive_all([[maybe_unused]] std::shared_ptr<line> self) {
    for (;;) {
        incoming_->reset();
        said_->reset();
        {
            guard held(lock_);
            is_owed_ = false;
        }
        HRESULT hr;
        try {
            hr = co_await receive_start();
        } catch (const std::bad_alloc&) {
            hr = E_OUTOFMEMORY;
        }
        bool is_delivered = false;
        try {
            is_delivered = hr == S_OK && deliver();
        } catch (const std::bad_alloc&) { // then it is nobody's
        }
        if (is_delivered) co_return S_OK;
        if (hr == S_OK) (void)channel_->abandon_message(*incoming_, nullptr); // who asked has given up
        // It may not have begun to receive, and would wait with its reply for ever.
        if (hr == E_OUTOFMEMORY && !is_shared()) abort();
        if (hr != S_OK) end_all(hr);
        guard held(lock_);
        receiving_ = expects_more();
        if (!receiving_) break;
    }
    tell_idle();
    co_return S_OK;
}

// Of one exchange the reply needs not say what it replies to. Nor do, over a session, some servers' faults: as long as
// there is only one who can be meant, it is.
bool line::is_for_anyone() {
    if (!is_shared()) return true;
    WS_XML_STRING relates_to{};
    bool says_so = true;
    return incoming_->is_fault() &&
           incoming_->get_header_text(WS_RELATES_TO_HEADER, &relates_to, &says_so, nullptr) == S_OK && !says_so;
}

bool line::deliver() {
    guard held(lock_);
    auto which = std::find_if(waiting_.begin(), waiting_.end(), [this](const std::shared_ptr<call>& c) {
        bool related = false;
        return incoming_->is_reply_to(*c->request, &related, nullptr) == S_OK && related;
    });
    if (which == waiting_.end() && waiting_.size() == 1 && is_for_anyone()) which = waiting_.begin();
    if (which == waiting_.end()) return false;
    const std::shared_ptr<call> c = std::move(*which);
    waiting_.erase(which);
    return c->ended.set(S_OK);
}

void line::end_reply() noexcept {
    go_on_receiving();
    tell_idle();
}

io::task line::read_end(error* err) {
    return steps::read_end(*channel_, *incoming_, err);
}

void line::end_one(call& c, HRESULT how, const error* why) noexcept {
    guard held(lock_);
    forget(c);
    if (c.is_left) return;
    if (why && c.said) why->copy_to(*c.said);
    (void)c.ended.set(how);
}

void line::forget(const call& c) noexcept {
    const auto is_it = [&](const std::shared_ptr<call>& other) { return other.get() == &c; };
    waiting_.erase(std::remove_if(waiting_.begin(), waiting_.end(), is_it), waiting_.end());
}

// Nothing more comes for those who wait.
void line::end_all(HRESULT how) noexcept {
    for (;;) {
        std::shared_ptr<call> c;
        {
            guard held(lock_);
            if (waiting_.empty()) return;
            c = waiting_.back();
        }
        // HTTP's way of saying that a message without a reply arrived.
        if (how == WS_S_END && c->is_one_way) {
            end_one(*c, S_OK, nullptr);
        } else if (how == WS_S_END) {
            (void)fail(c->said.get(), WS_E_ENDPOINT_DISCONNECTED, message_id::unexpected_session_end,
                       {channel_->url()});
            end_one(*c, WS_E_ENDPOINT_DISCONNECTED, nullptr);
        } else {
            end_one(*c, how, said_.get());
        }
    }
}

// --- the end of a call

bool line::leave(call& c) noexcept {
    bool is_free;
    {
        guard held(lock_);
        c.is_left = true;
        is_free = !c.is_sending;
        forget(c);
        if (--joined_ == 0 && (sending_ || receiving_)) attended_.emplace(loop_);
    }
    tell_idle();
    return is_free;
}

void line::tell_idle() noexcept {
    std::shared_ptr<owner> who;
    {
        guard held(lock_);
        if (joined_ != 0 || sending_ || receiving_ || !std::exchange(is_busy_, false)) return;
        attended_.reset();
        who = owner_.lock();
    }
    if (who) who->line_is_idle(*this);
}

} // namespace ws
