#include "channel/message_exchange.h"

#include "message/fault.h"

#include <cstddef>
#include <cstring>
#include <memory>

namespace ws {
namespace {

// The start, the body and the end of a message in the making. What fails before the end leaves the session as it was.
io::task write_message(channel& over, message& m, const outgoing_body& body, error* err) {
    HRESULT hr = over.write_message_start(m, err);
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
    WS_XML_STRING action{};
    bool has_action;
    const HRESULT hr = m.get_header_text(WS_ACTION_HEADER, &action, &has_action, err);
    if (hr != S_OK) return hr;
    for (found = 0; found < body.descriptions.size(); ++found) {
        const WS_XML_STRING* wanted = body.descriptions[found]->action;
        if (!wanted || (has_action && view(*wanted) == view(action))) return S_OK;
    }
    return fail(err, WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, message_id::action_not_expected, {action});
}

// The value of a body until the whole message has turned out to be good: before that the caller's memory is not
// touched.
class body_value {
  public:
    // What a read does not write stays as it was.
    explicit body_value(const incoming_body& body)
        : to_(body.value), size_(body.size),
          large_(size_ > sizeof small_ ? new std::max_align_t[size_ / sizeof(std::max_align_t) + 1] : nullptr) {
        if (to_) std::memcpy(get(), to_, size_);
    }

    void* get() noexcept { return !to_ ? nullptr : large_ ? static_cast<void*>(large_.get()) : small_; }
    void deliver() noexcept {
        if (to_) std::memcpy(to_, get(), size_);
    }

  private:
    void* const to_;
    const size_t size_;
    alignas(std::max_align_t) std::byte small_[256];
    const std::unique_ptr<std::max_align_t[]> large_;
};

// The body of a message whose start was read, and its end.
HRESULT read_rest(channel& over, message& m, const incoming_body& body, error* err) try {
    if (m.is_fault() && over.faults_as_errors()) return receive_fault(m, err);
    size_t matched;
    HRESULT hr = find_description(m, body, matched, err);
    if (hr != S_OK) return hr;
    const WS_ELEMENT_DESCRIPTION* element = body.descriptions[matched]->bodyElementDescription;
    body_value value(body);
    if (element) hr = m.read_body(element, body.option, body.memory, value.get(), body.size, err);
    if (hr == S_OK) hr = over.read_message_end(m, err);
    if (hr != S_OK) return hr;
    if (element) value.deliver();
    if (body.index) *body.index = static_cast<ULONG>(matched);
    return S_OK;
} catch (const std::bad_alloc&) {
    return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
}

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
    if (hr == S_OK && reply.state() == WS_MESSAGE_STATE_EMPTY) hr = reply.initialize(WS_FAULT_MESSAGE, &request, err);
    if (hr == S_OK) hr = set_fault_headers(reply, fault_error, err);
    if (hr != S_OK) co_return hr;
    WS_FAULT_DESCRIPTION description{over.settings().envelope_version};
    WS_ELEMENT_DESCRIPTION element{nullptr, nullptr, WS_FAULT_TYPE, &description};
    WS_MESSAGE_DESCRIPTION fault_message{nullptr, &element};
    co_return co_await write_message(over, reply, {&fault_message, WS_WRITE_REQUIRED_VALUE, &fault, sizeof fault}, err);
}

io::task receive_message(channel& over, message& m, WS_RECEIVE_OPTION option, incoming_body body, error* err) {
    const channel::in_use here(over);
    HRESULT hr = co_await over.read_message_start(m, over.receive_due(), err);
    if (hr == WS_S_END && option == WS_RECEIVE_REQUIRED_MESSAGE)
        co_return fail(err, WS_E_ENDPOINT_DISCONNECTED, message_id::unexpected_session_end, {over.url()});
    if (hr != S_OK) co_return hr;
    hr = read_rest(over, m, body, err);
    if (hr != S_OK) (void)over.abandon_message(m, nullptr);
    co_return hr;
}

io::task request_reply(channel& over, message& request, outgoing_body request_body, message& reply,
                       const WS_MESSAGE_DESCRIPTION* reply_description, incoming_body reply_body, error* err) {
    const channel::in_use here(over);
    reply_body.descriptions = {&reply_description, 1};
    HRESULT hr = co_await send_message(over, request, WS_REQUEST_MESSAGE, request_body, err);
    if (hr != S_OK) co_return hr;
    for (;;) {
        hr = co_await over.read_message_start(reply, over.receive_due(), err, true);
        if (hr == WS_S_END)
            co_return fail(err, WS_E_ENDPOINT_DISCONNECTED, message_id::unexpected_session_end, {over.url()});
        if (hr != S_OK) co_return hr;
        bool correlated;
        hr = reply.is_reply_to(request, &correlated, err);
        if (hr == S_OK && correlated) hr = read_rest(over, reply, reply_body, err);
        if (hr != S_OK || !correlated) (void)over.abandon_message(reply, nullptr);
        if (hr != S_OK || correlated) co_return hr;
        reply.reset(); // the answer to something else, which nobody waits for any more
    }
}

} // namespace ws
