#include "channel/message_exchange.h"

#include "message/action.h"
#include "message/fault.h"

#include <cstddef>
#include <cstring>
#include <memory>

namespace ws {
namespace {

// The start, the body and the end of a message in the making. What fails before the end leaves the session as it was.
io::task write_message(channel& over, message& m, const outgoing_body& body, error* err) {
    HRESULT hr;
    if (over.custom())
        hr = co_await over.custom()->write_message_start(m, err);
    else
        hr = over.write_message_start(m, err);
    if (hr != S_OK) co_return hr;
    try {
        if (const WS_ELEMENT_DESCRIPTION* element = body.description->bodyElementDescription)
            hr = m.write_body(element, body.option, body.value, body.size, err);
        if (hr == S_OK) hr = co_await over.write_message_end(m, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr != S_OK) (void)over.abandon_message(m, nullptr); // unless that has given the channel free already
    co_return hr;
}

HRESULT set_action(message& m, const WS_XML_STRING* action, error* err) {
    if (!action) return S_OK;
    WS_XML_STRING own;
    bool found;
    const HRESULT hr = m.get_header_text(WS_ACTION_HEADER, &own, &found, err);
    if (hr != S_OK || found) return hr;
    return m.set_header_text(WS_ACTION_HEADER, *action, err);
}

HRESULT find_description(message& m, const incoming_body& body, size_t& found, error* err) {
    received_action action;
    const HRESULT hr = action.read(m, err);
    if (hr != S_OK) return hr;
    for (found = 0; found < body.descriptions.size(); ++found)
        if (action.is_unsaid() || action.is(body.descriptions[found]->action)) return S_OK;
    return action.refuse(m, err);
}

// The value of a body until the whole message has turned out to be good: before that the caller's memory is not
// touched.
class body_value {
  public:
    // What a read does not write stays as it was.
    explicit body_value(const incoming_body& body)
        : body_(body),
          large_(body.size > sizeof small_ ? new std::max_align_t[body.size / sizeof(std::max_align_t) + 1] : nullptr) {
        if (body_.value) std::memcpy(get(), body_.value, body_.size);
    }

    [[nodiscard]] HRESULT read(message& m, const WS_MESSAGE_DESCRIPTION& description, size_t index, error* err) {
        index_ = static_cast<ULONG>(index);
        const WS_ELEMENT_DESCRIPTION* element = description.bodyElementDescription;
        is_read_ = element != nullptr;
        return element ? m.read_body(element, body_.option, body_.memory, get(), body_.size, err) : S_OK;
    }
    void deliver() noexcept {
        if (is_read_ && body_.value) std::memcpy(body_.value, get(), body_.size);
        if (body_.index) *body_.index = index_;
    }

  private:
    void* get() noexcept { return !body_.value ? nullptr : large_ ? static_cast<void*>(large_.get()) : small_; }

    const incoming_body& body_;
    ULONG index_ = 0; // of the description
    bool is_read_ = false;
    alignas(std::max_align_t) std::byte small_[256];
    const std::unique_ptr<std::max_align_t[]> large_;
};

HRESULT read_contents(const channel& over, message& m, const incoming_body& body, body_value& value, error* err) {
    if (m.is_fault()) return receive_fault(m, over.faults_as_errors(), err);
    size_t matched;
    const HRESULT hr = find_description(m, body, matched, err);
    if (hr != S_OK) return hr;
    return value.read(m, *body.descriptions[matched], matched, err);
}

// The body of a message whose start was read, and its end.
HRESULT read_rest(channel& over, message& m, const incoming_body& body, error* err) try {
    body_value value(body);
    HRESULT hr = read_contents(over, m, body, value, err);
    if (hr == S_OK) hr = over.read_message_end(m, err);
    if (hr == S_OK) value.deliver();
    return hr;
} catch (const std::bad_alloc&) {
    return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
}

// The same where it may take its time.
io::task read_slow_rest(channel& over, message& m, const incoming_body& body, error* err) {
    if (!over.custom()) {
        const HRESULT hr = co_await over.fill_rest(err);
        co_return hr == S_OK ? read_rest(over, m, body, err) : hr;
    }
    body_value value(body);
    HRESULT hr = read_contents(over, m, body, value, err);
    if (hr == S_OK) hr = co_await over.custom()->read_message_end(m, err);
    if (hr == S_OK) value.deliver();
    co_return hr;
}

// The reply of one exchange needs not say what it replies to (some servers' faults do not), but it may not say
// something else.
HRESULT check_exchange(const channel& over, message& reply, error* err) {
    WS_XML_STRING id{};
    bool found;
    const HRESULT hr = reply.get_header_text(WS_RELATES_TO_HEADER, &id, &found, err);
    if (hr != S_OK || !found) return hr;
    return fail(err, WS_E_INVALID_FORMAT, message_id::http_other_reply, {over.url(), id});
}

// What came while a reply was awaited, and is none. Nobody gets to see it; but some servers' faults do not say what
// they answer, and a wait for what has come already could not be understood without a word of it.
class dropped_messages {
  public:
    explicit dropped_messages(error* err) noexcept : error_(err) {}

    // Without memory it is the words that are lost.
    void add(const channel& over, message& m) noexcept try {
        if (!error_) return;
        ++count_;
        WS_XML_STRING action{};
        bool found;
        if (m.get_header_text(WS_ACTION_HEADER, &action, &found, nullptr) == S_OK) action_ = view(action);
        if (!m.is_fault() || over.custom() || over.streams_in()) return; // the rest of it may be still to come
        owned<error> said;
        if (error::create(nullptr, 0, said) == S_OK &&
            receive_fault(m, false, said.get()) == WS_E_ENDPOINT_FAULT_RECEIVED && said->fault().fault->reasonCount > 0)
            fault_ = view(said->fault().fault->reasons[0].text);
    } catch (const std::bad_alloc&) {
    }
    // Adds to why the wait ended.
    [[nodiscard]] HRESULT explain(HRESULT why) const noexcept {
        if (count_ == 0) return why;
        if (!fault_.empty()) (void)fail(error_, why, message_id::fault_dropped, {fault_});
        return fail(error_, why, message_id::replies_dropped, {count_, action_});
    }

  private:
    error* error_;
    unsigned count_ = 0;
    std::string action_;
    wide_string fault_; // the reason of the last
};

} // namespace

io::task send_message(channel& over, message& m, WS_MESSAGE_INITIALIZATION kind, outgoing_body body, error* err) {
    const channel::in_use here(over);
    HRESULT hr = S_OK;
    if (m.state() == WS_MESSAGE_STATE_EMPTY) hr = m.initialize(kind, nullptr, err);
    if (hr == S_OK) hr = set_action(m, body.description->action, err);
    if (hr == S_OK) hr = co_await write_message(over, m, body, err);
    co_return hr;
}

io::task send_reply_message(channel& over, message& reply, outgoing_body body, message& request, error* err) {
    const channel::in_use here(over);
    HRESULT hr = S_OK;
    if (reply.state() == WS_MESSAGE_STATE_EMPTY) hr = reply.initialize(WS_REPLY_MESSAGE, &request, err);
    if (hr == S_OK) hr = set_action(reply, body.description->action, err);
    if (hr == S_OK) hr = co_await write_message(over, reply, body, err);
    co_return hr;
}

io::task send_fault_message(channel& over, message& reply, HRESULT code, WS_FAULT_DISCLOSURE disclosure,
                            message& request, error& fault_error, error* err) {
    const channel::in_use here(over);
    WS_FAULT fault{};
    HRESULT hr = create_fault_from_error(fault_error, code, disclosure, reply.memory(), &fault);
    if (hr == S_OK && reply.state() == WS_MESSAGE_STATE_EMPTY) {
        // Of a request of another version nothing could be read, and its sender is to be told all the same.
        const bool is_unread = request.state() == WS_MESSAGE_STATE_EMPTY && is_version_mismatch(fault_error);
        hr = is_unread ? reply.initialize_lone_fault(err) : reply.initialize(WS_FAULT_MESSAGE, &request, err);
    }
    if (hr == S_OK) hr = set_fault_headers(reply, fault_error, err);
    if (hr != S_OK) co_return hr;
    WS_FAULT_DESCRIPTION description{reply.envelope_version()};
    WS_ELEMENT_DESCRIPTION element{nullptr, nullptr, WS_FAULT_TYPE, &description};
    WS_MESSAGE_DESCRIPTION fault_message{nullptr, &element};
    co_return co_await write_message(over, reply, {&fault_message, WS_WRITE_REQUIRED_VALUE, &fault, sizeof fault}, err);
}

io::task read_message_start(channel& over, message& m, error* err) {
    const channel::in_use here(over);
    HRESULT hr = co_await over.read_message_start(m, over.receive_due(), err);
    if (hr != S_OK || !m.is_fault() || !over.faults_as_errors()) co_return hr;
    try {
        hr = over.streams_in() ? co_await over.fill_rest(err) : S_OK;
        if (hr == S_OK) hr = receive_fault(m, true, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    (void)over.abandon_message(m, nullptr);
    co_return hr;
}

io::task receive_message(channel& over, message& m, WS_RECEIVE_OPTION option, incoming_body body, error* err) {
    const channel::in_use here(over);
    HRESULT hr = co_await over.read_message_start(m, over.receive_due(), err);
    if (hr == WS_S_END && option == WS_RECEIVE_REQUIRED_MESSAGE)
        co_return fail(err, WS_E_ENDPOINT_DISCONNECTED, message_id::unexpected_session_end, {over.url()});
    if (hr != S_OK) co_return hr;
    if (over.custom() || over.streams_in()) try {
            hr = co_await read_slow_rest(over, m, body, err);
        } catch (const std::bad_alloc&) {
            hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
    else
        hr = read_rest(over, m, body, err);
    if (hr == E_OUTOFMEMORY) over.keep_received();
    if (hr != S_OK) (void)over.abandon_message(m, nullptr);
    co_return hr;
}

io::task request_reply(channel& over, message& request, outgoing_body request_body, message& reply,
                       const WS_MESSAGE_DESCRIPTION* reply_description, incoming_body reply_body, error* err) {
    const channel::in_use here(over);
    reply_body.descriptions = {&reply_description, 1};
    HRESULT hr = co_await send_message(over, request, WS_REQUEST_MESSAGE, request_body, err);
    if (hr != S_OK) co_return hr;
    dropped_messages dropped(err);
    const uint64_t until = over.receive_due(); // of the whole wait, whatever else comes
    for (;;) {
        try {
            hr = co_await over.read_message_start(reply, until, err, true);
        } catch (const std::bad_alloc&) {
            hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
        if (hr == E_OUTOFMEMORY || hr == E_INVALIDARG || hr == WS_E_INVALID_OPERATION) over.drop_answer();
        if (hr == WS_S_END)
            hr = fail(err, WS_E_ENDPOINT_DISCONNECTED, message_id::unexpected_session_end, {over.url()});
        if (hr != S_OK) co_return dropped.explain(hr);
        bool correlated;
        hr = reply.is_reply_to(request, &correlated, err);
        if (hr == S_OK && !correlated && over.what().type == WS_CHANNEL_TYPE_REQUEST) {
            hr = check_exchange(over, reply, err);
            correlated = true;
        }
        if (hr == S_OK && correlated && (over.custom() || over.streams_in())) try {
                hr = co_await read_slow_rest(over, reply, reply_body, err);
            } catch (const std::bad_alloc&) {
                hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
            }
        else if (hr == S_OK && correlated)
            hr = read_rest(over, reply, reply_body, err);
        else if (hr == S_OK)
            dropped.add(over, reply);
        // A receive can still get it, where there is one.
        if (hr == E_OUTOFMEMORY && over.what().type != WS_CHANNEL_TYPE_REQUEST) over.keep_received();
        if (hr != S_OK || !correlated) (void)over.abandon_message(reply, nullptr);
        if (hr != S_OK || correlated) co_return hr;
        reply.reset(); // the answer to something else, which nobody waits for any more
    }
}

} // namespace ws
