#include "support/service.h"

#include <algorithm>

namespace tests {

// --- proxies

proxy::proxy(WS_CHANNEL_BINDING binding, const std::vector<WS_PROXY_PROPERTY>& properties,
             const std::vector<WS_CHANNEL_PROPERTY>& channel_properties) {
    assert_hr(S_OK, WsCreateServiceProxy(type_of(binding, false), binding, nullptr, properties.data(),
                                         static_cast<ULONG>(properties.size()), channel_properties.data(),
                                         static_cast<ULONG>(channel_properties.size()), &handle_, nullptr));
}

proxy::~proxy() {
    WsAbortServiceProxy(handle_, nullptr);
    WsCloseServiceProxy(handle_, nullptr, nullptr);
    WsFreeServiceProxy(handle_);
}

HRESULT proxy::open(const WS_STRING& url, WS_ERROR* error, const WS_ASYNC_CONTEXT* async) {
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    return WsOpenServiceProxy(handle_, &address, async, error);
}

WS_SERVICE_PROXY_STATE proxy::state() {
    WS_SERVICE_PROXY_STATE state{};
    assert_hr(S_OK, WsGetServiceProxyProperty(handle_, WS_PROXY_PROPERTY_STATE, &state, sizeof state, nullptr));
    return state;
}

// --- the service

namespace {

template <class Body>
Body read(WS_CHANNEL* over, WS_MESSAGE* request, WS_HEAP* heap, const WS_OPERATION_DESCRIPTION& operation) {
    Body body{};
    WsReadBody(request, operation.inputMessageDescription->bodyElementDescription, WS_READ_REQUIRED_VALUE, heap, &body,
               sizeof body, nullptr);
    WsReadMessageEnd(over, request, nullptr, nullptr);
    return body;
}

test::message_ptr message_for(WS_CHANNEL* over) {
    WS_MESSAGE* made = nullptr;
    WsCreateMessageForChannel(over, nullptr, 0, &made, nullptr);
    return test::message_ptr(made);
}

bool send_fault(WS_CHANNEL* over, WS_MESSAGE* request) {
    const test::message_ptr answer = message_for(over);
    const test::error_ptr error = test::make_error();
    const WS_STRING why = test::string(W("no such sum"));
    WsAddErrorString(error.get(), &why);
    return WsSendFaultMessageForError(over, answer.get(), error.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE, request,
                                      nullptr, nullptr) == S_OK;
}

} // namespace

service::service(WS_CHANNEL_BINDING binding, unsigned threads, const channel_numbers& properties)
    : binding_(binding), properties_(properties), listener_(binding, type_of(binding, true), {}, unused_url(binding)) {
    assert_hr(S_OK, listener_.open());
    for (unsigned i = 0; i < threads; ++i)
        threads_.emplace_back([this] { serve(); });
}

service::~service() {
    WsAbortListener(listener_, nullptr);
    release();
    abort_channels();
    for (std::thread& t : threads_)
        t.join();
}

std::vector<std::string> service::notes() {
    const std::lock_guard held(lock_);
    return notes_;
}

void service::serve() {
    channel over(listener_, properties_);
    {
        const std::lock_guard held(lock_);
        channels_.push_back(over);
    }
    while (WsAcceptChannel(listener_, over, nullptr, nullptr) == S_OK) {
        while (serve_one(over))
            if (binding_ == WS_HTTP_CHANNEL_BINDING) break;
        WsCloseChannel(over, nullptr, nullptr);
        if (WsResetChannel(over, nullptr) != S_OK) break;
    }
    const std::lock_guard held(lock_);
    channels_.erase(std::find(channels_.begin(), channels_.end(), static_cast<WS_CHANNEL*>(over)));
}

// False at the end of the session.
bool service::serve_one(WS_CHANNEL* over) {
    const test::heap_ptr heap = test::make_heap();
    const test::message_ptr in = message_for(over);
    WS_MESSAGE* const request = in.get();
    if (WsReadMessageStart(over, request, nullptr, nullptr) != S_OK) return false;
    WS_XML_STRING action{};
    if (WsGetHeader(request, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, heap.get(), &action,
                    sizeof action, nullptr) != S_OK)
        return false;
    const std::string what = test::text_of(action);
    if (at_requests_) at_requests_(request);
    if (what == add_action) return serve_add(over, request, heap.get());
    if (what == join_action) return serve_join(over, request, heap.get());
    if (what == note_action) {
        const auto body = read<note_request>(over, request, heap.get(), note_operation);
        const std::lock_guard held(lock_);
        notes_.push_back(test::narrow(body.text));
        return true;
    }
    (void)WsReadMessageEnd(over, request, nullptr, nullptr);
    return reply(over, request, *ping_operation.outputMessageDescription, "", 0);
}

bool service::serve_add(WS_CHANNEL* over, WS_MESSAGE* request, WS_HEAP* heap) {
    const auto body = read<add_request>(over, request, heap, add_operation);
    const WS_MESSAGE_DESCRIPTION& usual = *add_operation.outputMessageDescription;
    if (body.a == hold) hold_back();
    if (body.a == fault) return send_fault(over, request);
    if (body.a == other_body) {
        const WS_MESSAGE_DESCRIPTION other{usual.action,
                                           ping_operation.outputMessageDescription->bodyElementDescription};
        return reply(over, request, other, "", 0);
    }
    const add_reply sum{body.a + body.b};
    return reply(over, request, usual, &sum, sizeof sum);
}

bool service::serve_join(WS_CHANNEL* over, WS_MESSAGE* request, WS_HEAP* heap) {
    const auto body = read<join_request>(over, request, heap, join_operation);
    std::basic_string<WCHAR> all;
    std::vector<INT32> lengths;
    for (ULONG i = 0; i < body.count; ++i) {
        const std::basic_string<WCHAR> word(body.words[i]);
        if (i > 0) all += body.separator;
        all += word;
        lengths.push_back(static_cast<INT32>(word.size()));
    }
    const join_reply answer{body.count > 0 ? body.words[0] : body.separator, all.data(), body.count, lengths.data()};
    return reply(over, request, *join_operation.outputMessageDescription, &answer, sizeof answer);
}

bool service::reply(WS_CHANNEL* over, WS_MESSAGE* request, const WS_MESSAGE_DESCRIPTION& as, const void* value,
                    ULONG size) {
    const test::message_ptr answer = message_for(over);
    if (at_replies_) {
        WsInitializeMessage(answer.get(), WS_REPLY_MESSAGE, request, nullptr);
        at_replies_(answer.get());
    }
    return WsSendReplyMessage(over, answer.get(), &as, WS_WRITE_REQUIRED_VALUE, value, size, request, nullptr,
                              nullptr) == S_OK;
}

void service::hold_back() {
    std::unique_lock held(lock_);
    ++held_;
    changed_.notify_all();
    changed_.wait(held, [this] { return released_; });
    --held_;
}

void service::wait_until_held(unsigned calls) {
    std::unique_lock held(lock_);
    changed_.wait(held, [&] { return held_ >= calls; });
}

unsigned service::held() {
    const std::lock_guard held(lock_);
    return held_;
}

void service::release() {
    const std::lock_guard held(lock_);
    released_ = true;
    changed_.notify_all();
}

void service::abort_channels() {
    const std::lock_guard held(lock_);
    for (WS_CHANNEL* each : channels_)
        WsAbortChannel(each, nullptr);
}

} // namespace tests
