// WsCall: the arguments become the body of a request, the body of its reply becomes the results.
#include "service/proxy_state.h"

#include "channel/custom_callback.h"
#include "message/action.h"
#include "message/fault.h"

#include <cstring>

namespace ws {
namespace {

HRESULT refuse_argument(USHORT i, error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_call_argument, {i});
}

// The parameters of a call: taken from the caller's stack at once, given back only when all went well.
//
// What goes in is there by the address of the caller's variable; what comes out, or goes both ways, by the address of a
// pointer to it.
class parameters {
  public:
    [[nodiscard]] HRESULT take(const WS_OPERATION_DESCRIPTION& description, const void* const* arguments, error* err) {
        HRESULT hr = operation_.describe(description, err);
        if (hr != S_OK) return hr;
        if (description.parameterCount != 0 && !arguments)
            return fail(err, E_INVALIDARG, message_id::null_argument, {"arguments"});
        input_ = in_.make(operation_.input.size());
        targets_.resize(description.parameterCount);
        for (USHORT i = 0; hr == S_OK && i < description.parameterCount; ++i)
            hr = take_one(i, arguments[i], err);
        return hr;
    }
    const operation& what() const noexcept { return operation_; }
    const void* input() const noexcept { return input_; }
    void* output() { return output_ ? output_ : output_ = out_.make(operation_.output.size()); }

    void deliver() noexcept {
        if (!output_) return;
        for (USHORT i = 0; i < targets_.size(); ++i) {
            const WS_PARAMETER_DESCRIPTION& p = operation_.parameters()[i];
            if (p.outputMessageIndex == no_index) continue;
            const parameter_place from =
                find_parameter(operation_.output, p.parameterType, p.outputMessageIndex, output_);
            std::memcpy(targets_[i], from.at, from.size);
        }
    }

  private:
    [[nodiscard]] HRESULT take_one(USHORT i, const void* argument, error* err) noexcept {
        if (!argument) return refuse_argument(i, err);
        const WS_PARAMETER_DESCRIPTION& p = operation_.parameters()[i];
        const void* value = argument;
        if (p.outputMessageIndex != no_index) {
            value = targets_[i] = *static_cast<void* const*>(argument);
            if (!value) return refuse_argument(i, err);
        }
        if (p.inputMessageIndex == no_index) return S_OK;
        const parameter_place to = find_parameter(operation_.input, p.parameterType, p.inputMessageIndex, input_);
        std::memcpy(to.at, value, to.size);
        return S_OK;
    }

    operation operation_;
    std::vector<void*> targets_; // of what comes out
    body_memory in_, out_;
    void* input_ = nullptr;
    void* output_ = nullptr;
};

HRESULT ask_callback(const WS_PROXY_MESSAGE_CALLBACK_CONTEXT& which, message& about, heap& memory, error* err) {
    if (!which.callback) return S_OK;
    const HRESULT hr = contain("WS_PROXY_MESSAGE_CALLBACK", err, [&] {
        return which.callback(to_handle(&about), to_handle(&memory), which.state, to_handle(err));
    });
    return FAILED(hr) ? hr : S_OK;
}

} // namespace

class service_proxy::state::exchange {
  public:
    exchange(state& of, parameters& what, const call_settings& how, heap& memory, error* err) noexcept
        : state_(of), what_(what), how_(how), memory_(memory), error_(err) {}

    [[nodiscard]] io::task run(std::shared_ptr<ws::call> c, line& over) {
        HRESULT hr = prepare(*c);
        if (hr == S_OK) {
            hr = co_await send(c, over);
            if (hr != S_OK) (void)c->ended.is_set(hr); // aborted: that is why its channel is faulted
        }
        if (hr == S_OK) hr = co_await c->ended.wait(until_);
        has_replied_ = hr == S_OK && !c->is_one_way;
        if (!has_replied_) co_return hr;
        try {
            hr = read_reply(over.reply());
            if (hr == S_OK) hr = co_await over.read_end(error_);
        } catch (const std::bad_alloc&) {
            hr = fail(error_, E_OUTOFMEMORY, message_id::out_of_memory);
        }
        if (hr != S_OK) (void)over.over().abandon_message(over.reply(), nullptr);
        over.end_reply();
        co_return hr;
    }

    // What the background said of a call's end, or why its caller did not wait for that. What it still sends for a call
    // that was given up it may speak of later.
    [[nodiscard]] HRESULT explain(HRESULT hr, const ws::call& c, bool is_free) noexcept {
        ULONG strings = 0;
        if (hr == S_OK || has_replied_ || !error_) return hr;
        if (c.said && is_free) (void)c.said->get_property(WS_ERROR_PROPERTY_STRING_COUNT, &strings, sizeof strings);
        if (strings != 0) {
            c.said->copy_to(*error_);
            return hr;
        }
        const WS_STRING& url = state_.address_.url; // which stays as long as there are calls
        if (hr == WS_E_OPERATION_TIMED_OUT)
            return fail(error_, hr, message_id::call_timed_out, {url, state_.settings_.call_timeout});
        if (hr == WS_E_OPERATION_ABANDONED) return fail(error_, hr, message_id::call_abandoned, {url});
        if (hr == WS_E_OPERATION_ABORTED) return fail(error_, hr, message_id::call_aborted, {url});
        return hr;
    }

  private:
    // The headers.
    [[nodiscard]] HRESULT prepare(ws::call& c) {
        message& request = *c.request;
        c.is_one_way = what_.what().is_one_way();
        const auto kind = c.is_one_way ? WS_BLANK_MESSAGE : WS_REQUEST_MESSAGE;
        HRESULT hr = request.initialize(kind, nullptr, error_);
        if (const WS_XML_STRING* action = what_.what().input.message().action; action && hr == S_OK)
            hr = request.set_header_text(WS_ACTION_HEADER, *action, error_);
        const in_callback here(&state_);
        return hr == S_OK ? ask_callback(how_.on_send, request, memory_, error_) : hr;
    }

    [[nodiscard]] io::task send(std::shared_ptr<ws::call> c, line& over) {
        HRESULT hr = co_await over.claim_turn(c, until_);
        if (hr != S_OK) co_return hr;
        try {
            hr = co_await over.write_start(*c, error_);
            if (hr == S_OK) {
                hr = what_.what().input.write(*c->request, what_.input(), error_);
                if (hr == S_OK) {
                    over.send(c);
                    co_return S_OK;
                }
                (void)over.over().abandon_message(*c->request, nullptr);
            }
        } catch (const std::bad_alloc&) {
            (void)over.over().abandon_message(*c->request, nullptr);
            hr = fail(error_, E_OUTOFMEMORY, message_id::out_of_memory);
        }
        over.give_up_turn();
        co_return hr;
    }

    [[nodiscard]] HRESULT read_reply(message& reply) {
        if (reply.is_fault()) return receive_fault_in(state_.settings_.fault_language, reply, true, error_);
        received_action action;
        HRESULT hr = action.read(reply, error_);
        if (hr == S_OK && !action.is_unsaid() && !action.is(what_.what().output.message().action))
            hr = action.refuse(reply, error_);
        if (hr == S_OK) {
            const in_callback here(&state_), over(state_.first_.get());
            hr = ask_callback(how_.on_receive, reply, memory_, error_);
        }
        if (hr == S_OK && how_.checks_understood) hr = reply.check_must_understand_headers(error_);
        return hr == S_OK ? what_.what().output.read(reply, memory_, what_.output(), error_) : hr;
    }

    state& state_;
    parameters& what_;
    const call_settings& how_;
    heap& memory_;
    error* const error_;
    const uint64_t until_ = io::due_in(state_.settings_.call_timeout);
    bool has_replied_ = false;
};

io::task service_proxy::state::perform([[maybe_unused]] std::shared_ptr<state> self,
                                       const WS_OPERATION_DESCRIPTION& description, const void* const* arguments,
                                       heap& memory, std::span<const WS_CALL_PROPERTY> properties, error* err) {
    call_settings how;
    parameters what;
    HRESULT hr = how.take(properties, err);
    if (hr == S_OK) hr = what.take(description, arguments, err);
    std::shared_ptr<ws::call> c;
    if (hr == S_OK) hr = begin_call(how.id, err != nullptr, c, err);
    if (hr != S_OK) co_return hr;
    std::shared_ptr<line> over;
    bool is_free = true;
    try {
        exchange conversation(*this, what, how, memory, err);
        hr = co_await take_line(over, err);
        const bool has_line = hr == S_OK;
        if (has_line) hr = co_await conversation.run(c, *over);
        if (over) is_free = over->leave(*c);
        if (has_line) hr = conversation.explain(hr, *c, is_free);
    } catch (const std::bad_alloc&) {
        if (over) is_free = over->leave(*c);
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr != S_OK && over) look_for_fault(*over);
    end_call(c, is_free);
    if (hr == S_OK) what.deliver();
    co_return hr;
}

} // namespace ws
