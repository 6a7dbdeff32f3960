#include "support/host.h"

#include <algorithm>

namespace tests {

behaviour& behaviour_of(const WS_OPERATION_CONTEXT* context) {
    void* state = nullptr;
    WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_HOST_USER_STATE, &state, sizeof state,
                                  nullptr);
    return *static_cast<behaviour*>(state);
}

// --- the operations

namespace {

void CALLBACK on_cancel(WS_SERVICE_CANCEL_REASON reason, void* state) {
    auto& b = *static_cast<behaviour*>(state);
    b.change([&] { b.cancelled = reason, b.released = true; });
}
void CALLBACK on_free(void* state) {
    auto& b = *static_cast<behaviour*>(state);
    b.change([&] { ++b.freed; });
}

HRESULT CALLBACK do_add(const WS_OPERATION_CONTEXT* context, INT32 a, INT32 b, INT32* sum,
                        const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    behaviour& what = behaviour_of(context);
    if (what.on_add) return what.on_add(context, a, b, sum, async, error);
    if (a == behaviour::held_back) {
        WsRegisterOperationForCancel(context, on_cancel, on_free, &what, nullptr);
        what.change([&] { what.most_running = std::max(what.most_running, ++what.running); });
        what.wait_for([&] { return what.released; });
        what.change([&] { --what.running; });
    }
    *sum = a + b;
    return S_OK;
}

HRESULT CALLBACK do_join(const WS_OPERATION_CONTEXT* context, ULONG count, WCHAR** words, WCHAR** separator,
                         WCHAR** joined, ULONG* lengths_count, INT32** lengths, const WS_ASYNC_CONTEXT*,
                         WS_ERROR* error) {
    WS_HEAP* heap = nullptr;
    HRESULT hr = WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_HEAP, &heap, sizeof heap, error);
    if (hr != S_OK) return hr;
    std::basic_string<WCHAR> all;
    void* memory = nullptr;
    hr = WsAlloc(heap, (count + 1) * sizeof(INT32), &memory, error);
    if (hr != S_OK) return hr;
    *lengths = static_cast<INT32*>(memory);
    for (ULONG i = 0; i < count; ++i) {
        if (i > 0) all += *separator;
        all += words[i];
        (*lengths)[i] = static_cast<INT32>(std::basic_string<WCHAR>(words[i]).size());
    }
    *lengths_count = count;
    hr = WsAlloc(heap, (all.size() + 1) * sizeof(WCHAR), &memory, error);
    if (hr != S_OK) return hr;
    *joined = static_cast<WCHAR*>(memory);
    std::copy_n(all.c_str(), all.size() + 1, *joined);
    if (count > 0) *separator = words[0];
    return S_OK;
}

HRESULT CALLBACK do_note(const WS_OPERATION_CONTEXT* context, WCHAR* text, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    behaviour& what = behaviour_of(context);
    const std::string said = test::narrow(text);
    const HRESULT hr = what.on_note ? what.on_note(context, said) : S_OK;
    what.change([&] { what.notes.push_back(said); });
    return hr;
}

HRESULT CALLBACK do_ping(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    behaviour& what = behaviour_of(context);
    return what.on_ping ? what.on_ping(context, async, error) : S_OK;
}

struct functions {
    decltype(&do_add) add;
    decltype(&do_join) join;
    decltype(&do_note) note;
    decltype(&do_ping) ping;
};
const functions all_functions{do_add, do_join, do_note, do_ping};

// --- the others

HRESULT CALLBACK do_accept(const WS_OPERATION_CONTEXT* context, void** state, const WS_ASYNC_CONTEXT* async,
                           WS_ERROR* error) {
    behaviour& what = behaviour_of(context);
    what.change([&] { ++what.accepted; });
    return what.on_accept ? what.on_accept(context, state, async, error) : S_OK;
}
HRESULT CALLBACK do_close(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT* async) {
    behaviour& what = behaviour_of(context);
    const struct counted {
        behaviour& what;
        ~counted() {
            what.change([this] { ++what.closed; });
        }
    } at_the_end{what};
    return what.on_close ? what.on_close(context, async) : S_OK;
}
HRESULT CALLBACK do_authorize(const WS_OPERATION_CONTEXT* context, BOOL* authorized, WS_ERROR* error) {
    behaviour& what = behaviour_of(context);
    if (what.on_authorize) return what.on_authorize(context, authorized, error);
    *authorized = TRUE;
    return S_OK;
}
HRESULT CALLBACK do_handle(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    return behaviour_of(context).on_message(context, async, error);
}

} // namespace

// --- endpoints

host_endpoint::host_endpoint(WS_CHANNEL_BINDING binding, std::basic_string<WCHAR> url)
    : url_(url.empty() ? unused_url(binding) : std::move(url)) {
    contract.contractDescription = &tests::contract;
    contract.methodTable = &all_functions;
    endpoint.address.url = tests::view(url_);
    endpoint.channelBinding = binding;
    endpoint.channelType = type_of(binding, true);
    endpoint.contract = &contract;
    set(WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK, WS_SERVICE_PROPERTY_ACCEPT_CALLBACK{do_accept});
    set(WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK, WS_SERVICE_PROPERTY_CLOSE_CALLBACK{do_close});
}

host_endpoint& host_endpoint::set_bytes(WS_SERVICE_ENDPOINT_PROPERTY_ID id, const void* value, ULONG size) {
    values_.emplace_back(static_cast<const char*>(value), size);
    properties_.push_back({id, values_.back().data(), size});
    return *this;
}

host_endpoint& host_endpoint::set_channel(WS_CHANNEL_PROPERTY_ID id, ULONG value) {
    numbers_.push_back(value);
    channel_properties_.push_back({id, &numbers_.back(), sizeof value});
    return *this;
}

host_endpoint& host_endpoint::handles_messages() {
    contract.contractDescription = nullptr;
    contract.methodTable = nullptr;
    contract.defaultMessageHandlerCallback = do_handle;
    return *this;
}

host_endpoint& host_endpoint::authorizes() {
    endpoint.authorizationCallback = do_authorize;
    return *this;
}

const WS_SERVICE_ENDPOINT* host_endpoint::get() {
    endpoint.properties = properties_.data();
    endpoint.propertyCount = static_cast<ULONG>(properties_.size());
    if (!channel_properties_.empty())
        endpoint.channelProperties = {channel_properties_.data(), static_cast<ULONG>(channel_properties_.size())};
    return &endpoint;
}

// --- hosts

HRESULT host::create(const std::vector<host_endpoint*>& at, WS_ERROR* error) {
    std::vector<const WS_SERVICE_ENDPOINT*> all;
    for (host_endpoint* each : at)
        all.push_back(each->get());
    set(WS_SERVICE_PROPERTY_HOST_USER_STATE, static_cast<void*>(&what));
    return WsCreateServiceHost(all.data(), static_cast<USHORT>(all.size()), properties_.data(),
                               static_cast<ULONG>(properties_.size()), &handle_, error);
}

host::~host() {
    what.release();
    if (!handle_) return;
    WsAbortServiceHost(handle_, nullptr);
    WsCloseServiceHost(handle_, nullptr, nullptr);
    WsFreeServiceHost(handle_);
}

WS_SERVICE_HOST_STATE host::state() {
    WS_SERVICE_HOST_STATE state{};
    assert_hr(S_OK, WsGetServiceHostProperty(handle_, WS_SERVICE_PROPERTY_HOST_STATE, &state, sizeof state, nullptr));
    return state;
}

INT32 sum_of(const WS_STRING& url, WS_CHANNEL_BINDING binding, INT32 a, INT32 b) {
    proxy caller(binding);
    assert_hr(S_OK, caller.open(url));
    const test::heap_ptr heap = test::make_heap();
    INT32 sum = 0;
    assert_hr(S_OK, add({caller, heap.get()}, a, b, &sum));
    assert_hr(S_OK, caller.close());
    return sum;
}

} // namespace tests
