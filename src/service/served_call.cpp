// A message that came in over a channel of a service: checked, its operation found and executed, its reply or fault
// sent.
#include "service/served_channel.h"

#include "channel/message_exchange.h"
#include "message/action.h"

#include <cstring>

namespace ws {
namespace {

// What the stubs of WSUTIL take: a pointer to the place of each parameter's value. What goes both ways is changed in
// the place from which it goes out.
void fill_frame(const operation& what, void* input, void* output, void** frame) noexcept {
    for (const WS_PARAMETER_DESCRIPTION& p : what.parameters()) {
        parameter_place in{}, out{};
        if (p.inputMessageIndex != no_index)
            in = find_parameter(what.input, p.parameterType, p.inputMessageIndex, input);
        if (p.outputMessageIndex != no_index)
            out = find_parameter(what.output, p.parameterType, p.outputMessageIndex, output);
        if (in.at && out.at) std::memcpy(out.at, in.at, std::min(in.size, out.size));
        *frame++ = out.at ? out.at : in.at;
    }
}

} // namespace

// --- before the operation

HRESULT served_channel::authorize(service_call& c) {
    const WS_SERVICE_SECURITY_CALLBACK callback = endpoint_.description().authorizationCallback;
    if (!callback) return S_OK;
    const running here(*this, c.context, contents(c, false));
    BOOL authorized = FALSE;
    const io::loop::absence here_too(endpoint_.loop());
    const in_callback of_host(&endpoint_.host());
    const HRESULT hr = contain("authorizationCallback", c.said.get(),
                               [&] { return callback(to_handle(&c.context), &authorized, to_handle(c.said.get())); });
    if (FAILED(hr)) return hr;
    return authorized ? S_OK : fail(c.said.get(), WS_E_ENDPOINT_ACCESS_DENIED, message_id::not_authorized);
}

const operation* served_channel::find_operation(service_call& c, HRESULT& hr) {
    received_action action;
    hr = action.read(*c.input, c.said.get());
    if (hr != S_OK) return nullptr;
    for (const operation& each : endpoint_.operations())
        if (action.is(each.input.message().action)) return &each;
    if (!endpoint_.contract().defaultMessageHandlerCallback) hr = action.refuse(*c.input, c.said.get());
    return nullptr;
}

io::task served_channel::handle(service_call& c, bool& receives, after& then) {
    if (authorize(c) != S_OK) {
        then = after::abort;
        co_return S_OK;
    }
    HRESULT hr = S_OK;
    if (endpoint_.settings().checks_understood) hr = c.input->check_must_understand_headers(c.said.get());
    bool is_exchange = false;
    if (hr == S_OK) hr = endpoint_.exchange().is_request(*c.input, &is_exchange, c.said.get());
    if (is_exchange) co_return co_await answer_exchange(c, then);
    const operation* what = hr == S_OK ? find_operation(c, hr) : nullptr;
    if (what) co_return co_await execute(c, *what, receives, then);
    if (hr == S_OK) co_return co_await run_handler(c, then);
    (void)channel_->abandon_message(*c.input, nullptr);
    hr = co_await reply_fault(c, hr);
    if (hr != S_OK) then = after::abort;
    co_return hr;
}

// --- the operation

io::task served_channel::execute(service_call& c, const operation& what, bool& receives, after& then) {
    void* const input = c.in.make(what.input.size());
    HRESULT hr = what.input.read(*c.input, *c.memory, input, c.said.get());
    if (hr == S_OK) hr = co_await steps::read_end(*channel_, *c.input, c.said.get());
    if (hr != S_OK) (void)channel_->abandon_message(*c.input, nullptr);
    receives = false;
    if (leave_receiving()) try {
            endpoint_.start(work(shared_from_this()));
        } catch (const std::bad_alloc&) {
            end(after::abort);
            end_worker();
        }
    if (hr == S_OK && !what.is_one_way()) {
        hr = c.output->initialize(WS_REPLY_MESSAGE, c.input.get(), c.said.get());
        const WS_XML_STRING* action = what.output.message().action;
        if (hr == S_OK && action && c.output->addressing().in_envelope())
            hr = c.output->set_header_text(WS_ACTION_HEADER, *action, c.said.get());
    }
    if (hr == S_OK) hr = co_await run_stub(c, what);
    if (hr == WS_S_END) then = after::end;
    HRESULT sent = S_OK;
    if (FAILED(hr) && !what.is_one_way())
        sent = co_await reply_fault(c, hr);
    else if (!what.is_one_way())
        sent = co_await reply(c, &what);
    if (sent != S_OK) then = after::abort;
    co_return S_OK;
}

io::task served_channel::run_stub(service_call& c, const operation& what) {
    void* const output = what.is_one_way() ? nullptr : c.out.make(what.output.size());
    c.frame.resize(what.parameters().size() + 1);
    fill_frame(what, c.in.get(), output, c.frame.data());
    const size_t index = static_cast<size_t>(&what - endpoint_.operations().data());
    const void* const function = static_cast<const void* const*>(endpoint_.contract().methodTable)[index];
    if (!function) co_return callback_missing("methodTable", c.said.get());
    const running here(*this, c.context, contents(c, !what.is_one_way()));
    co_return co_await callback_step<const WS_OPERATION_CONTEXT*, void*, const void*>(
        &endpoint_.host(), endpoint_.loop(), what.description->stubCallback, "stubCallback", c.said.get(),
        to_handle(&c.context), c.frame.data(), function);
}

// The program reads the body, and sends what it wants.
io::task served_channel::run_handler(service_call& c, after& then) {
    HRESULT hr;
    {
        const running here(*this, c.context, contents(c, false));
        hr = co_await callback_step<const WS_OPERATION_CONTEXT*>(
            &endpoint_.host(), endpoint_.loop(), endpoint_.contract().defaultMessageHandlerCallback,
            "defaultMessageHandlerCallback", c.said.get(), to_handle(&c.context));
    }
    if (c.input->state() == WS_MESSAGE_STATE_READING) (void)channel_->abandon_message(*c.input, nullptr);
    then = FAILED(hr) ? after::abort : hr == WS_S_END ? after::end : after::go_on;
    co_return S_OK;
}

// --- its end

io::task served_channel::reply(service_call& c, const operation* what) {
    const io::turn::hold alone = co_await sending_.claim(endpoint_.loop());
    HRESULT hr;
    try {
        hr = co_await steps::write_start(*channel_, *c.output, c.said.get());
        if (hr != S_OK) co_return hr;
        hr = what ? what->output.write(*c.output, c.out.get(), c.said.get())
                  : metadata_exchange::write(endpoint_.host().documents.all(), *c.output, c.said.get());
        if (hr == S_OK) co_return co_await channel_->write_message_end(*c.output, c.said.get());
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    // Nothing of it has been sent: the caller hears why.
    (void)channel_->abandon_message(*c.output, nullptr);
    co_return co_await send_fault(c, hr);
}

io::task served_channel::reply_fault(service_call& c, HRESULT why) {
    const io::turn::hold alone = co_await sending_.claim(endpoint_.loop());
    co_return co_await send_fault(c, why);
}

io::task served_channel::send_fault(service_call& c, HRESULT why) {
    c.output->reset();
    return send_fault_message(*channel_, *c.output, why, endpoint_.host().fault_disclosure, *c.input, *c.said, nullptr);
}

} // namespace ws
