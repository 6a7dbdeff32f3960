// Listeners of WS_CUSTOM_CHANNEL_BINDING: each call reaches its callback as it was made, and the callback's result the
// caller.
#include "support/custom_binding.h"

#include <cstring>

using namespace tests;

namespace {

HRESULT create(const std::vector<WS_LISTENER_PROPERTY>& properties, WS_ERROR* error = nullptr,
               const WS_SECURITY_DESCRIPTION* security = nullptr) {
    WS_LISTENER* made = nullptr;
    const HRESULT hr = WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING, properties.data(),
                                        static_cast<ULONG>(properties.size()), security, &made, error);
    assert_true((hr == S_OK) == (made != nullptr));
    WsFreeListener(made);
    return hr;
}

// A listener and a channel of its own.
class lone_listener {
  public:
    lone_listener() {
        assert_hr(S_OK, binding.create_listener(&handle));
        assert_hr(S_OK, binding.create_channel(handle, &channel));
    }
    ~lone_listener() {
        WsFreeChannel(channel);
        WsFreeListener(handle);
    }
    void open() {
        const WS_STRING url = custom_url();
        assert_hr(S_OK, WsOpenListener(handle, &url, nullptr, nullptr));
    }
    WS_LISTENER_STATE state() {
        WS_LISTENER_STATE value{};
        assert_hr(S_OK, WsGetListenerProperty(handle, WS_LISTENER_PROPERTY_STATE, &value, sizeof value, nullptr));
        return value;
    }
    custom_binding binding;
    WS_LISTENER* handle = nullptr;
    WS_CHANNEL* channel = nullptr;
};

void creation(void**) {
    custom_binding binding;
    custom_binding* self = &binding;
    const WS_LISTENER_PROPERTY callbacks{WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS, &binding.listener_callbacks,
                                         sizeof binding.listener_callbacks};
    const WS_LISTENER_PROPERTY parameters{WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS, &self, sizeof self};
    ULONG timeout = 1000;
    const WS_LISTENER_PROPERTY other{WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, &timeout, sizeof timeout};
    const WS_SECURITY_DESCRIPTION security{};
    const test::error_ptr error = test::make_error();

    assert_hr(E_INVALIDARG, create({}, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "CUSTOM_LISTENER_CALLBACKS"));
    assert_hr(E_INVALIDARG, create({parameters}));
    assert_hr(E_INVALIDARG, create({callbacks, parameters, other}));
    assert_hr(E_INVALIDARG, create({callbacks, parameters}, nullptr, &security));
    assert_string_equal(binding.names().c_str(), "");

    assert_hr(E_INVALIDARG, create({callbacks})); // the callback wants parameters
    binding.result["create-listener"] = WS_E_ADDRESS_NOT_AVAILABLE;
    assert_hr(WS_E_ADDRESS_NOT_AVAILABLE, create({callbacks, parameters}));
    assert_string_equal(binding.names().c_str(), "create-listener");
    binding.result.clear();

    assert_hr(S_OK, create({callbacks, parameters}, error.get()));
    const auto calls = binding.calls();
    assert_int_equal(calls.size(), 2);
    assert_int_equal(calls[0].number, WS_CHANNEL_TYPE_DUPLEX_SESSION);
    assert_ptr_equal(calls[0].error, error.get());
    assert_ptr_equal(calls[0].argument, &self);
    assert_string_equal(calls[1].name.c_str(), "free-listener");
}

void callbacks_that_are_missing(void**) {
    custom_binding binding;
    const WS_CUSTOM_LISTENER_CALLBACKS all = binding.listener_callbacks;
    WS_LISTENER* made = nullptr;
    binding.listener_callbacks.createListenerCallback = nullptr;
    assert_hr(E_INVALIDARG, binding.create_listener(&made));
    binding.listener_callbacks = all;
    binding.listener_callbacks.freeListenerCallback = nullptr;
    assert_hr(E_INVALIDARG, binding.create_listener(&made));
    assert_null(made);

    binding.listener_callbacks = {};
    binding.listener_callbacks.createListenerCallback = all.createListenerCallback;
    binding.listener_callbacks.freeListenerCallback = all.freeListenerCallback;
    assert_hr(S_OK, binding.create_listener(&made));
    const WS_STRING url = custom_url();
    const test::error_ptr error = test::make_error();
    ULONG value = 77;
    WS_CHANNEL* channel = nullptr;
    assert_hr(E_NOTIMPL, WsOpenListener(made, &url, nullptr, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "openListenerCallback"));
    assert_hr(E_NOTIMPL, WsCloseListener(made, nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsAbortListener(made, nullptr));
    assert_hr(E_NOTIMPL, WsResetListener(made, nullptr));
    assert_hr(E_NOTIMPL, WsGetListenerProperty(made, WS_LISTENER_PROPERTY_STATE, &value, sizeof value, nullptr));
    assert_hr(E_NOTIMPL, WsSetListenerProperty(made, WS_LISTENER_PROPERTY_STATE, &value, sizeof value, nullptr));
    assert_hr(E_NOTIMPL, binding.create_channel(made, &channel));
    assert_null(channel);
    assert_int_equal(value, 77);
    WsFreeListener(made);
}

// A listener's channel is made by the listener's callback; everything later is the channel's.
void channels_of_a_listener(void**) {
    custom_binding binding;
    WS_LISTENER* listener = nullptr;
    WS_CHANNEL* channel = nullptr;
    assert_hr(S_OK, binding.create_listener(&listener));
    (void)binding.names();
    assert_hr(E_INVALIDARG, WsCreateChannelForListener(listener, nullptr, 0, &channel, nullptr));
    assert_string_equal(binding.names().c_str(), "");
    binding.result["create-for-listener"] = E_OUTOFMEMORY;
    assert_hr(E_OUTOFMEMORY, binding.create_channel(listener, &channel));
    assert_null(channel);
    assert_string_equal(binding.names().c_str(), "create-for-listener");
    binding.result.clear();

    binding.channel_callbacks.createChannelCallback = nullptr; // nobody needs it
    const test::error_ptr error = test::make_error();
    assert_hr(S_OK, binding.create_channel(listener, &channel, error.get()));
    const custom_call seen = binding.last_call();
    assert_string_equal(seen.name.c_str(), "create-for-listener");
    assert_ptr_equal(seen.instance, instance_of(listener));
    assert_ptr_equal(seen.error, error.get());
    assert_int_equal(seen.number, sizeof(custom_binding*));
    assert_true(static_cast<custom_end*>(instance_of(channel))->at_listener);
    (void)binding.names();
    assert_hr(WS_E_INVALID_OPERATION, open_custom(channel)); // says the callback
    assert_hr(S_OK, WsResetChannel(channel, nullptr));
    WsFreeChannel(channel);
    assert_string_equal(binding.names().c_str(), "open reset free");
    WsFreeListener(listener);
    assert_string_equal(binding.names().c_str(), "free-listener");
}

struct single_call {
    const char* name;
    std::function<HRESULT(lone_listener&, const WS_ASYNC_CONTEXT*, WS_ERROR*)> make;
    bool may_be_async;
};

const std::vector<single_call>& single_calls() {
    static const std::vector<single_call> all = {
        {"listen",
         [](auto& l, auto* async, auto* e) {
             const WS_STRING url = custom_url();
             return WsOpenListener(l.handle, &url, async, e);
         },
         true},
        {"accept", [](auto& l, auto* async, auto* e) { return WsAcceptChannel(l.handle, l.channel, async, e); }, true},
        {"close-listener", [](auto& l, auto* async, auto* e) { return WsCloseListener(l.handle, async, e); }, true},
        {"abort-listener", [](auto& l, auto*, auto* e) { return WsAbortListener(l.handle, e); }, false},
        {"reset-listener", [](auto& l, auto*, auto* e) { return WsResetListener(l.handle, e); }, false},
    };
    return all;
}

void results_come_back_untouched(void**) {
    for (const single_call& call : single_calls())
        for (const HRESULT hr : {S_OK, S_FALSE, E_FAIL, WS_E_ADDRESS_IN_USE, HRESULT(0x80123456)})
            for (const bool later : {false, true}) {
                lone_listener it;
                it.binding.later = later;
                it.binding.result[call.name] = hr;
                const test::error_ptr error = test::make_error();
                assert_hr(hr, call.make(it, nullptr, error.get()));
                custom_call seen = it.binding.last_call();
                assert_string_equal(seen.name.c_str(), call.name);
                assert_ptr_equal(seen.instance, instance_of(it.handle));
                assert_ptr_equal(seen.error, error.get());
                assert_false(seen.has_context);
                assert_int_equal(test::string_count(error.get()), 0);
                if (!std::strcmp(call.name, "accept")) assert_ptr_equal(seen.argument, instance_of(it.channel));
                if (!call.may_be_async) continue;
                completion done;
                const HRESULT begun = call.make(it, done.context(), nullptr);
                assert_hr(later ? WS_S_ASYNC : hr, begun);
                assert_hr(hr, result_of(begun, done));
                assert_int_equal(done.calls(), later);
                assert_true(it.binding.last_call().has_context);
                it.binding.result[call.name] = WS_S_ASYNC; // to a caller that is blocked
                assert_hr(WS_E_INVALID_OPERATION, call.make(it, nullptr, nullptr));
            }
}

// What a URL is, the callback says.
void urls(void**) {
    lone_listener it;
    const WS_STRING url = custom_url(), empty{};
    assert_hr(S_OK, WsOpenListener(it.handle, &url, nullptr, nullptr));
    assert_ptr_equal(it.binding.last_call().argument, &url);
    assert_hr(S_OK, WsCloseListener(it.handle, nullptr, nullptr));
    assert_hr(S_OK, WsResetListener(it.handle, nullptr));
    assert_hr(S_OK, WsOpenListener(it.handle, &empty, nullptr, nullptr));
    assert_hr(S_OK, WsCloseListener(it.handle, nullptr, nullptr));
}

void handles_and_arguments_are_checked(void**) {
    lone_listener it, other;
    (void)it.binding.names();
    const WS_STRING url = custom_url();
    assert_hr(E_INVALIDARG, WsOpenListener(it.handle, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsOpenListener(nullptr, &url, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsAcceptChannel(it.handle, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsAcceptChannel(nullptr, it.channel, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsGetListenerProperty(it.handle, WS_LISTENER_PROPERTY_STATE, nullptr, 4, nullptr));
    assert_hr(E_INVALIDARG, WsSetListenerProperty(it.handle, WS_LISTENER_PROPERTY_STATE, nullptr, 4, nullptr));
    // Instances of one binding mean nothing to another: only a listener's own channels reach its callback.
    const test::error_ptr error = test::make_error();
    assert_hr(E_INVALIDARG, WsAcceptChannel(it.handle, other.channel, nullptr, error.get()));
    assert_true(test::string_count(error.get()) > 0);
    WS_CHANNEL* client = nullptr;
    assert_hr(S_OK, other.binding.create_channel(&client));
    assert_hr(E_INVALIDARG, WsAcceptChannel(it.handle, client, nullptr, nullptr));
    WsFreeChannel(client);
    tests::listener tcp(WS_TCP_CHANNEL_BINDING);
    assert_hr(E_INVALIDARG, WsAcceptChannel(tcp, it.channel, nullptr, nullptr));
    tests::channel accepting(tcp);
    assert_hr(E_INVALIDARG, WsAcceptChannel(it.handle, accepting, nullptr, nullptr));
    assert_string_equal(it.binding.names().c_str(), "");
}

void properties(void**) {
    lone_listener it;
    void* instance = instance_of(it.handle);
    assert_non_null(instance);
    assert_hr(E_INVALIDARG, WsSetListenerProperty(it.handle, WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE, &instance,
                                                  sizeof instance, nullptr));
    assert_hr(E_INVALIDARG, WsGetListenerProperty(it.handle, WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE, &instance,
                                                  sizeof instance - 1, nullptr));
    (void)it.binding.names();
    ULONG value = 5;
    assert_hr(S_OK,
              WsSetListenerProperty(it.handle, WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, &value, sizeof value, nullptr));
    assert_ptr_equal(it.binding.last_call().argument, &value);
    value = 0;
    for (const auto id : {WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, WS_LISTENER_PROPERTY_CHANNEL_TYPE,
                          WS_LISTENER_PROPERTY_CHANNEL_BINDING}) {
        assert_hr(S_OK, WsGetListenerProperty(it.handle, id, &value, sizeof value, nullptr));
        assert_int_equal(it.binding.last_call().number, id);
        assert_int_equal(value, 5);
    }
    it.binding.result["get-listener"] = HRESULT(0x80123456);
    assert_hr(0x80123456, WsGetListenerProperty(it.handle, WS_LISTENER_PROPERTY_STATE, &value, sizeof value, nullptr));
    assert_string_equal(it.binding.names().c_str(), "set-listener get-listener get-listener get-listener get-listener");
}

// --- accepts

void accepts_that_wait(void**) {
    for (const bool async : {true, false}) {
        lone_listener it;
        it.open();
        completion done;
        HRESULT begun = S_OK;
        std::thread blocked;
        if (async)
            assert_hr(WS_S_ASYNC, WsAcceptChannel(it.handle, it.channel, done.context(), nullptr));
        else
            blocked = std::thread([&] { begun = WsAcceptChannel(it.handle, it.channel, nullptr, nullptr); });
        it.binding.wait_for_call("accept");
        assert_int_equal(done.calls(), 0);
        WS_CHANNEL* client = nullptr;
        assert_hr(S_OK, it.binding.create_channel(&client));
        assert_hr(S_OK, open_custom(client));
        if (async)
            begun = done.wait();
        else
            blocked.join();
        assert_hr(S_OK, begun);
        assert_passes(client, it.channel);
        assert_passes(it.channel, client);
        WsFreeChannel(client);
    }
}

void an_abort_ends_a_pending_accept(void**) {
    for (const bool async : {true, false})
        for (const bool of_listener : {true, false}) {
            lone_listener it;
            it.open();
            completion done;
            HRESULT begun = S_OK;
            std::thread blocked;
            if (async)
                assert_hr(WS_S_ASYNC, WsAcceptChannel(it.handle, it.channel, done.context(), nullptr));
            else
                blocked = std::thread([&] { begun = WsAcceptChannel(it.handle, it.channel, nullptr, nullptr); });
            it.binding.wait_for_call("accept");
            assert_hr(S_OK, of_listener ? WsAbortListener(it.handle, nullptr) : WsAbortChannel(it.channel, nullptr));
            if (async)
                begun = done.wait();
            else
                blocked.join();
            assert_hr(WS_E_OPERATION_ABORTED, begun);
            assert_int_equal(done.calls(), async);
            assert_int_equal(it.state(), of_listener ? WS_LISTENER_STATE_FAULTED : WS_LISTENER_STATE_OPEN);
            assert_int_equal(it.binding.count("accept"), 1);
            assert_hr(S_OK, WsCloseListener(it.handle, nullptr, nullptr));
        }
}

// What is freed, once each.
void everything_is_freed_once(void**) {
    custom_binding binding;
    {
        custom_session both(binding);
        assert_passes(both.client, both.server);
    }
    for (const char* name : {"create", "create-for-listener", "create-listener", "free-listener"})
        assert_int_equal(binding.count(name), 1);
    assert_int_equal(binding.count("free"), 2);
    assert_int_equal(binding.readers_and_writers(), 0);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creation),
        cmocka_unit_test(callbacks_that_are_missing),
        cmocka_unit_test(channels_of_a_listener),
        cmocka_unit_test(results_come_back_untouched),
        cmocka_unit_test(urls),
        cmocka_unit_test(handles_and_arguments_are_checked),
        cmocka_unit_test(properties),
        cmocka_unit_test(accepts_that_wait),
        cmocka_unit_test(an_abort_ends_a_pending_accept),
        cmocka_unit_test(everything_is_freed_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
