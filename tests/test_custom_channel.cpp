// Channels of WS_CUSTOM_CHANNEL_BINDING: each call reaches its callback as it was made, and the callback's result the
// caller; longer operations are put together from the callbacks, however these end.
#include "support/custom_binding.h"

#include <cstring>

using namespace tests;

namespace {

HRESULT create(const std::vector<WS_CHANNEL_PROPERTY>& properties, WS_ERROR* error = nullptr,
               const WS_SECURITY_DESCRIPTION* security = nullptr) {
    WS_CHANNEL* made = nullptr;
    const HRESULT hr = WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING, properties.data(),
                                       static_cast<ULONG>(properties.size()), security, &made, error);
    assert_true((hr == S_OK) == (made != nullptr));
    WsFreeChannel(made);
    return hr;
}

// A channel alone; most of its callbacks do not need another end.
class lone_channel {
  public:
    lone_channel() { assert_hr(S_OK, binding.create_channel(&handle)); }
    ~lone_channel() {
        if (handle) WsFreeChannel(handle);
    }
    custom_binding binding;
    WS_CHANNEL* handle = nullptr;
};

void creation(void**) {
    custom_binding binding;
    custom_binding* self = &binding;
    const WS_CHANNEL_PROPERTY callbacks{WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &binding.channel_callbacks,
                                        sizeof binding.channel_callbacks};
    const WS_CHANNEL_PROPERTY parameters{WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, &self, sizeof self};
    WS_ENCODING encoding = WS_ENCODING_XML_UTF8;
    const WS_CHANNEL_PROPERTY other{WS_CHANNEL_PROPERTY_ENCODING, &encoding, sizeof encoding};
    const WS_SECURITY_DESCRIPTION security{};
    const test::error_ptr error = test::make_error();

    assert_hr(E_INVALIDARG, create({}, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "CUSTOM_CHANNEL_CALLBACKS"));
    assert_hr(E_INVALIDARG, create({parameters}));
    assert_hr(E_INVALIDARG, create({callbacks, parameters, other}));
    assert_hr(E_INVALIDARG, create({callbacks, parameters}, nullptr, &security));
    assert_string_equal(binding.names().c_str(), "");

    // The callback's own failure, and nothing to free after it.
    assert_hr(E_INVALIDARG, create({callbacks})); // it wants parameters
    binding.result["create"] = WS_E_ADDRESS_NOT_AVAILABLE;
    assert_hr(WS_E_ADDRESS_NOT_AVAILABLE, create({callbacks, parameters}));
    binding.result["create"] = WS_S_ASYNC; // there is nothing that could tell the end
    assert_hr(WS_E_INVALID_OPERATION, create({callbacks, parameters}));
    assert_string_equal(binding.names().c_str(), "create create");
    binding.result.clear();

    const test::error_ptr given = test::make_error();
    assert_hr(S_OK, create({callbacks, parameters}, given.get()));
    const auto calls = binding.calls();
    assert_int_equal(calls.size(), 2);
    assert_string_equal(calls[0].name.c_str(), "create");
    assert_int_equal(calls[0].number, WS_CHANNEL_TYPE_DUPLEX_SESSION);
    assert_ptr_equal(calls[0].error, given.get());
    assert_ptr_equal(calls[0].argument, &self);
    assert_string_equal(calls[1].name.c_str(), "free");
}

void types_pass_through(void**) {
    for (const WS_CHANNEL_TYPE type :
         {WS_CHANNEL_TYPE_INPUT, WS_CHANNEL_TYPE_OUTPUT, WS_CHANNEL_TYPE_INPUT_SESSION, WS_CHANNEL_TYPE_OUTPUT_SESSION,
          WS_CHANNEL_TYPE_DUPLEX, WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CHANNEL_TYPE_REQUEST}) {
        custom_binding binding;
        binding.type = type;
        WS_CHANNEL* made = nullptr;
        assert_hr(S_OK, binding.create_channel(&made));
        assert_int_equal(binding.last_call().number, type);
        WsFreeChannel(made);
        assert_int_equal(binding.count("free"), 1);
    }
}

// What cannot be done without must be there; the rest only when it is called.
void callbacks_that_are_missing(void**) {
    custom_binding binding;
    const WS_CUSTOM_CHANNEL_CALLBACKS all = binding.channel_callbacks;
    const test::error_ptr error = test::make_error();
    WS_CHANNEL* made = nullptr;
    binding.channel_callbacks.createChannelCallback = nullptr;
    assert_hr(E_INVALIDARG, binding.create_channel(&made, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "createChannelCallback"));
    binding.channel_callbacks = all;
    binding.channel_callbacks.freeChannelCallback = nullptr;
    assert_hr(E_INVALIDARG, binding.create_channel(&made));
    assert_null(made);
    assert_string_equal(binding.names().c_str(), "");

    binding.channel_callbacks = {};
    binding.channel_callbacks.createChannelCallback = all.createChannelCallback;
    binding.channel_callbacks.freeChannelCallback = all.freeChannelCallback;
    assert_hr(S_OK, binding.create_channel(&made));
    ULONG value = 77;
    completion done;
    assert_hr(E_NOTIMPL, open_custom(made));
    assert_hr(E_NOTIMPL, open_custom(made, done.context()));
    assert_hr(E_NOTIMPL, WsCloseChannel(made, nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsAbortChannel(made, nullptr));
    assert_hr(E_NOTIMPL, WsResetChannel(made, nullptr));
    assert_hr(E_NOTIMPL, WsShutdownSessionChannel(made, nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsGetChannelProperty(made, WS_CHANNEL_PROPERTY_STATE, &value, sizeof value, nullptr));
    assert_hr(E_NOTIMPL, WsSetChannelProperty(made, WS_CHANNEL_PROPERTY_STATE, &value, sizeof value, nullptr));
    assert_int_equal(value, 77);
    const test::message_ptr message = test::blank();
    assert_hr(E_NOTIMPL, WsWriteMessageStart(made, message.get(), nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsWriteMessageEnd(made, message.get(), nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsReadMessageStart(made, message.get(), nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsReadMessageEnd(made, message.get(), nullptr, nullptr));
    assert_hr(E_NOTIMPL, WsAbandonMessage(made, message.get(), nullptr));
    const WS_MESSAGE_DESCRIPTION nothing{};
    WsResetError(error.get());
    for (const WS_ASYNC_CONTEXT* context : {static_cast<WS_ASYNC_CONTEXT*>(nullptr), done.context()})
        assert_hr(E_NOTIMPL, WsSendMessage(made, message.get(), &nothing, WS_WRITE_REQUIRED_VALUE, nullptr, 0, context,
                                           error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "writeMessageStartCallback"));
    assert_int_equal(done.calls(), 0);
    WsFreeChannel(made);
}

// --- single calls

// Each function that is one callback.
struct single_call {
    const char* name;
    std::function<HRESULT(WS_CHANNEL*, WS_MESSAGE*, const WS_ASYNC_CONTEXT*, WS_ERROR*)> make;
    bool may_be_async;
};

const std::vector<single_call>& single_calls() {
    static const std::vector<single_call> all = {
        {"open", [](auto* c, auto*, auto* async, auto* e) { return open_custom(c, async, e); }, true},
        {"close", [](auto* c, auto*, auto* async, auto* e) { return WsCloseChannel(c, async, e); }, true},
        {"shut-down", [](auto* c, auto*, auto* async, auto* e) { return WsShutdownSessionChannel(c, async, e); }, true},
        {"write-start", [](auto* c, auto* m, auto* async, auto* e) { return WsWriteMessageStart(c, m, async, e); },
         true},
        {"write-end", [](auto* c, auto* m, auto* async, auto* e) { return WsWriteMessageEnd(c, m, async, e); }, true},
        {"read-start", [](auto* c, auto* m, auto* async, auto* e) { return WsReadMessageStart(c, m, async, e); }, true},
        {"read-end", [](auto* c, auto* m, auto* async, auto* e) { return WsReadMessageEnd(c, m, async, e); }, true},
        {"abandon", [](auto* c, auto* m, auto*, auto* e) { return WsAbandonMessage(c, m, e); }, false},
        {"abort", [](auto* c, auto*, auto*, auto* e) { return WsAbortChannel(c, e); }, false},
        {"reset", [](auto* c, auto*, auto*, auto* e) { return WsResetChannel(c, e); }, false},
    };
    return all;
}

void results_come_back_untouched(void**) {
    for (const single_call& call : single_calls())
        for (const HRESULT hr : {S_OK, S_FALSE, WS_S_END, E_FAIL, WS_E_OBJECT_FAULTED, HRESULT(0x80123456)})
            for (const bool later : {false, true}) {
                lone_channel it;
                it.binding.later = later;
                it.binding.result[call.name] = hr;
                const test::error_ptr error = test::make_error();
                const test::message_ptr message = test::blank();
                assert_hr(hr, call.make(it.handle, message.get(), nullptr, error.get()));
                custom_call seen = it.binding.last_call();
                assert_string_equal(seen.name.c_str(), call.name);
                assert_ptr_equal(seen.instance, instance_of(it.handle));
                assert_false(seen.has_context);
                assert_ptr_equal(seen.error, error.get());
                if (std::strstr("write-start write-end read-start read-end abandon", call.name))
                    assert_ptr_equal(seen.argument, message.get());
                assert_int_equal(test::string_count(error.get()), 0); // what the callback did not say, nobody says

                if (!call.may_be_async) continue;
                completion done;
                const HRESULT begun = call.make(it.handle, message.get(), done.context(), nullptr);
                assert_hr(later ? WS_S_ASYNC : hr, begun);
                assert_hr(hr, result_of(begun, done));
                assert_int_equal(done.calls(), later);
                seen = it.binding.last_call();
                assert_true(seen.has_context);
                assert_null(seen.error);
            }
}

void a_callback_that_does_not_block(void**) {
    for (const single_call& call : single_calls()) {
        if (!call.may_be_async) continue;
        lone_channel it;
        it.binding.result[call.name] = WS_S_ASYNC;
        const test::message_ptr message = test::blank();
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_OPERATION, call.make(it.handle, message.get(), nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
    }
}

void handles_and_arguments_are_checked(void**) {
    lone_channel it;
    for (const single_call& call : single_calls()) {
        const test::message_ptr message = test::blank();
        assert_hr(E_INVALIDARG, call.make(nullptr, message.get(), nullptr, nullptr));
        if (std::strchr("wra", call.name[0]) && std::strchr(call.name, '-'))
            assert_hr(E_INVALIDARG, call.make(it.handle, nullptr, nullptr, nullptr));
    }
    assert_hr(E_INVALIDARG, WsOpenChannel(it.handle, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsGetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_STATE, nullptr, 4, nullptr));
    assert_hr(E_INVALIDARG, WsSetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_STATE, nullptr, 4, nullptr));
    assert_string_equal(it.binding.names().c_str(), "create");
}

void the_address_is_the_callers(void**) {
    lone_channel it;
    it.binding.result["open"] = S_OK;
    WS_ENDPOINT_ADDRESS address{};
    address.url = custom_url();
    assert_hr(S_OK, WsOpenChannel(it.handle, &address, nullptr, nullptr));
    assert_ptr_equal(it.binding.last_call().argument, &address);
}

// --- properties

void properties(void**) {
    lone_channel it;
    // The instance is this library's to tell, everything else the callback's.
    void* instance = instance_of(it.handle);
    assert_non_null(instance);
    ULONG small = 77;
    if (sizeof small != sizeof instance)
        assert_hr(E_INVALIDARG, WsGetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE, &small,
                                                     sizeof small, nullptr));
    assert_hr(E_INVALIDARG, WsSetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE, &instance,
                                                 sizeof instance, nullptr));
    assert_string_equal(it.binding.names().c_str(), "create");

    const test::error_ptr error = test::make_error();
    ULONG value = 5;
    assert_hr(S_OK,
              WsSetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_MULTICAST_HOPS, &value, sizeof value, error.get()));
    custom_call seen = it.binding.last_call();
    assert_string_equal(seen.name.c_str(), "set");
    assert_int_equal(seen.number, WS_CHANNEL_PROPERTY_MULTICAST_HOPS);
    assert_ptr_equal(seen.argument, &value);
    assert_ptr_equal(seen.error, error.get());
    value = 0;
    assert_hr(S_OK, WsGetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_MULTICAST_HOPS, &value, sizeof value, nullptr));
    assert_int_equal(value, 5);
    for (const ULONG id :
         {ULONG(WS_CHANNEL_PROPERTY_CHANNEL_TYPE), ULONG(WS_CHANNEL_PROPERTY_ENCODING), ULONG(12345)}) {
        assert_hr(E_INVALIDARG, WsGetChannelProperty(it.handle, static_cast<WS_CHANNEL_PROPERTY_ID>(id), &value,
                                                     sizeof value, nullptr));
        assert_int_equal(it.binding.last_call().number, id);
    }
    assert_hr(E_INVALIDARG, WsGetChannelProperty(it.handle, WS_CHANNEL_PROPERTY_STATE, &value, 3, nullptr));
    assert_int_equal(state_of(it.handle), WS_CHANNEL_STATE_CREATED);
    it.binding.result["open"] = E_FAIL; // and no state is kept besides the callbacks'
    assert_hr(E_FAIL, open_custom(it.handle));
    assert_int_equal(state_of(it.handle), WS_CHANNEL_STATE_CREATED);
}

void messages_have_the_callbacks_versions(void**) {
    lone_channel it;
    (void)it.binding.names();
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(it.handle, nullptr, 0, &handle, nullptr));
    const test::message_ptr message(handle);
    assert_string_equal(it.binding.names().c_str(), "get get");
    assert_int_equal(test::property<WS_ENVELOPE_VERSION>(message, WS_MESSAGE_PROPERTY_ENVELOPE_VERSION),
                     WS_ENVELOPE_VERSION_SOAP_1_1);
    assert_int_equal(test::property<WS_ADDRESSING_VERSION>(message, WS_MESSAGE_PROPERTY_ADDRESSING_VERSION),
                     WS_ADDRESSING_VERSION_0_9);
    it.binding.result["get"] = WS_E_OTHER;
    WS_MESSAGE* none = nullptr;
    assert_hr(WS_E_OTHER, WsCreateMessageForChannel(it.handle, nullptr, 0, &none, nullptr));
    assert_null(none);
}

// --- longer operations

struct exchange_way {
    bool async;
    bool later;
};
constexpr exchange_way ways[] = {{false, false}, {true, false}, {true, true}};

void messages_pass(void**) {
    for (const auto& [async, later] : ways) {
        custom_binding binding;
        {
            custom_session both(binding);
            binding.later = later;
            for (int i = 0; i < 3; ++i) {
                completion sent, received;
                outgoing out(both.client, "hello");
                (void)binding.names();
                HRESULT hr = out.send(async ? sent.context() : nullptr);
                assert_hr(S_OK, result_of(hr, sent));
                assert_string_equal(binding.names().c_str(), "write-start write-end");
                incoming in(both.server);
                (void)binding.names();
                hr = in.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? received.context() : nullptr);
                assert_hr(S_OK, result_of(hr, received));
                assert_string_equal(binding.names().c_str(), "read-start read-end");
                assert_string_equal(in.text().c_str(), "hello");
                assert_int_equal(test::state(out.message()), WS_MESSAGE_STATE_DONE);
                assert_true(sent.calls() <= later && received.calls() <= later);
            }
        }
        assert_int_equal(binding.count("free"), 2);
        assert_int_equal(binding.readers_and_writers(), 0);
    }
}

// Messages that come while they are waited for.
void receives_that_wait(void**) {
    custom_binding binding;
    custom_session both(binding);
    for (const bool async : {true, false}) {
        completion received;
        incoming in(both.server);
        HRESULT begun = S_OK;
        std::thread blocked;
        if (async)
            assert_hr(WS_S_ASYNC, in.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context()));
        else
            blocked = std::thread([&] { begun = in.receive(WS_RECEIVE_REQUIRED_MESSAGE); });
        binding.wait_for_call("read-start");
        assert_int_equal(received.calls(), 0);
        assert_hr(S_OK, send_text(both.client, "at last"));
        if (async)
            assert_hr(S_OK, received.wait());
        else
            blocked.join();
        assert_hr(S_OK, begun);
        assert_string_equal(in.text().c_str(), "at last");
        (void)binding.names();
    }
}

void requests_and_replies(void**) {
    for (const auto& [async, later] : ways) {
        custom_binding binding;
        custom_session both(binding);
        binding.later = later;
        std::thread serving([&] {
            incoming question(both.server);
            assert_hr(S_OK, question.receive(WS_RECEIVE_REQUIRED_MESSAGE));
            // First what answers something else.
            assert_hr(S_OK, send_text(both.server, "not for you"));
            outgoing answer(both.server, question.text() + "!");
            assert_hr(S_OK, answer.reply_to(question.get()));
        });
        outgoing question(both.client, "well");
        incoming answer(both.client);
        completion done;
        const HRESULT hr = answer.request(question, async ? done.context() : nullptr);
        assert_hr(S_OK, result_of(hr, done));
        assert_string_equal(answer.text().c_str(), "well!");
        serving.join();
        assert_int_equal(binding.count("abandon"), 1);
    }
}

// The channel of a request brings its reply: there is nothing to correlate.
void a_request_channel(void**) {
    custom_binding binding;
    binding.type = WS_CHANNEL_TYPE_REQUEST;
    WS_CHANNEL* client = nullptr;
    assert_hr(S_OK, binding.create_channel(&client));
    binding.type = WS_CHANNEL_TYPE_REPLY;
    WS_LISTENER* listener = nullptr;
    WS_CHANNEL* server = nullptr;
    const WS_STRING url = custom_url();
    assert_hr(S_OK, binding.create_listener(&listener));
    assert_hr(S_OK, binding.create_channel(listener, &server));
    assert_hr(S_OK, WsOpenListener(listener, &url, nullptr, nullptr));
    assert_hr(S_OK, open_custom(client));
    assert_hr(S_OK, WsAcceptChannel(listener, server, nullptr, nullptr));
    assert_hr(S_OK, send_text(server, "any"));
    outgoing question(client, "well");
    incoming answer(client);
    assert_hr(S_OK, answer.request(question));
    assert_string_equal(answer.text().c_str(), "any");
    WsFreeChannel(server);
    WsFreeChannel(client);
    WsFreeListener(listener);
}

void faults(void**) {
    custom_binding binding;
    custom_session both(binding);
    assert_hr(S_OK, send_text(both.client));
    incoming question(both.server);
    assert_hr(S_OK, question.receive());
    const test::error_ptr cause = test::make_error();
    for (const ULONG faults_as_errors : {2, 0, 1}) { // TRUE, not known to the callback, FALSE
        assert_hr(S_OK, WsSetChannelProperty(both.client, WS_CHANNEL_PROPERTY_MULTICAST_HOPS, &faults_as_errors,
                                             sizeof faults_as_errors, nullptr));
        WS_MESSAGE* fault = nullptr;
        assert_hr(S_OK, WsCreateMessageForChannel(both.server, nullptr, 0, &fault, nullptr));
        const test::message_ptr freed(fault);
        assert_hr(S_OK, WsSendFaultMessageForError(both.server, fault, cause.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE,
                                                   question.get(), nullptr, nullptr));
        (void)binding.names();
        incoming answer(both.client);
        const test::error_ptr error = test::make_error();
        const HRESULT hr = answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get());
        WS_FAULT* told = nullptr;
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, hr);
        assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &told, sizeof told));
        assert_non_null(told);
        assert_non_null(std::strstr(binding.names().c_str(), "abandon"));
    }
}

void the_end_of_a_session(void**) {
    for (const auto& [async, later] : ways) {
        custom_binding binding;
        custom_session both(binding);
        binding.later = later;
        completion ended[3];
        assert_hr(S_OK, result_of(WsShutdownSessionChannel(both.client, async ? ended[0].context() : nullptr, nullptr),
                                  ended[0]));
        incoming in(both.server);
        HRESULT hr = in.receive(WS_RECEIVE_OPTIONAL_MESSAGE, async ? ended[1].context() : nullptr);
        assert_hr(WS_S_END, result_of(hr, ended[1]));
        hr = in.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? ended[2].context() : nullptr);
        assert_hr(WS_E_ENDPOINT_DISCONNECTED, result_of(hr, ended[2]));
        assert_int_equal(test::state(in.message()), WS_MESSAGE_STATE_EMPTY);
    }
}

// What began is abandoned when it cannot go on; what did not begin is not.
void steps_that_fail(void**) {
    struct failing {
        const char* step;
        const char* calls;
    };
    for (const auto& [async, later] : ways)
        for (const auto& [name, expected] :
             {failing{"write-start", "write-start"}, failing{"write-end", "write-start write-end abandon"},
              failing{"read-start", "read-start"}, failing{"read-end", "read-start read-end abandon"}}) {
            custom_binding binding;
            custom_session both(binding);
            assert_hr(S_OK, send_text(both.client));
            completion done;
            const WS_ASYNC_CONTEXT* context = async ? done.context() : nullptr;
            outgoing out(both.client, "text");
            incoming in(both.server);
            (void)binding.names();
            binding.later = later;
            binding.result[name] = HRESULT(0x80123456);
            const HRESULT hr = *name == 'w' ? out.send(context) : in.receive(WS_RECEIVE_REQUIRED_MESSAGE, context);
            assert_hr(0x80123456, result_of(hr, done));
            assert_true(done.calls() <= later); // it may have ended before the call returned
            assert_string_equal(binding.names().c_str(), expected);
            assert_string_equal(in.text().c_str(), ""); // nothing was delivered
            // The channel is as it was.
            binding.result.clear();
            assert_hr(S_OK, send_text(both.client));
            assert_hr(S_OK, receive_text(both.server));
        }
}

void a_step_that_does_not_block(void**) {
    custom_binding binding;
    custom_session both(binding);
    binding.result["write-start"] = WS_S_ASYNC;
    assert_hr(WS_E_INVALID_OPERATION, send_text(both.client));
    binding.result = {{"write-end", WS_S_ASYNC}};
    assert_hr(WS_E_INVALID_OPERATION, send_text(both.client));
}

// Completions that come before their callback has returned.
HRESULT CALLBACK completed_at_once(void*, WS_MESSAGE*, const WS_ASYNC_CONTEXT* async, WS_ERROR*) {
    if (!async) return S_OK;
    std::thread([async] { async->callback(WS_E_OTHER, WS_SHORT_CALLBACK, async->callbackState); }).join();
    return WS_S_ASYNC;
}

void completions_that_come_first(void**) {
    custom_binding binding;
    binding.channel_callbacks.writeMessageStartCallback = completed_at_once;
    WS_CHANNEL* channel = nullptr;
    assert_hr(S_OK, binding.create_channel(&channel));
    for (int i = 0; i < 100; ++i) {
        outgoing out(channel, "text");
        completion done;
        assert_hr(WS_E_OTHER, result_of(out.send(done.context()), done));
        assert_true(done.calls() <= 1);
    }
    WsFreeChannel(channel);
}

// --- aborts

void an_abort_ends_what_is_pending(void**) {
    for (const bool async : {true, false})
        for (const bool whole : {true, false}) { // WsReceiveMessage, WsReadMessageStart
            custom_binding binding;
            custom_session both(binding);
            completion done;
            incoming in(both.server);
            HRESULT begun = S_OK;
            const auto receive = [&](const WS_ASYNC_CONTEXT* context) {
                return whole ? in.receive(WS_RECEIVE_REQUIRED_MESSAGE, context)
                             : WsReadMessageStart(both.server, in.get(), context, nullptr);
            };
            std::thread blocked;
            if (async)
                assert_hr(WS_S_ASYNC, receive(done.context()));
            else
                blocked = std::thread([&] { begun = receive(nullptr); });
            binding.wait_for_call("read-start");
            assert_hr(S_OK, WsAbortChannel(both.server, nullptr));
            if (async)
                begun = done.wait();
            else
                blocked.join();
            assert_hr(WS_E_OPERATION_ABORTED, begun);
            assert_true(done.calls() <= 1);
            assert_int_equal(state_of(both.server), WS_CHANNEL_STATE_FAULTED);
            assert_int_equal(binding.count("abandon"), 0);
        }
}

// Sends from one thread and receives on another, while completions come from a third.
void both_directions_at_once(void**) {
    custom_binding binding;
    custom_session both(binding);
    binding.later = true;
    constexpr int count = 50;
    const auto send = [](WS_CHANNEL* from) {
        for (int i = 0; i < count; ++i) {
            outgoing out(from, std::to_string(i));
            completion done;
            assert_hr(S_OK, result_of(out.send(done.context()), done));
        }
    };
    const auto receive = [](WS_CHANNEL* at) {
        for (int i = 0; i < count; ++i) {
            incoming in(at);
            completion done;
            assert_hr(S_OK, result_of(in.receive(WS_RECEIVE_REQUIRED_MESSAGE, done.context()), done));
            assert_string_equal(in.text().c_str(), std::to_string(i).c_str());
        }
    };
    std::thread threads[] = {std::thread(send, both.client), std::thread(receive, both.server),
                             std::thread(send, both.server), std::thread(receive, both.client)};
    for (std::thread& each : threads)
        each.join();
    assert_int_equal(binding.count("write-end"), 2 * count);
    assert_int_equal(binding.count("read-end"), 2 * count);
    assert_int_equal(binding.count("abandon"), 0);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creation),
        cmocka_unit_test(types_pass_through),
        cmocka_unit_test(callbacks_that_are_missing),
        cmocka_unit_test(results_come_back_untouched),
        cmocka_unit_test(a_callback_that_does_not_block),
        cmocka_unit_test(handles_and_arguments_are_checked),
        cmocka_unit_test(the_address_is_the_callers),
        cmocka_unit_test(properties),
        cmocka_unit_test(messages_have_the_callbacks_versions),
        cmocka_unit_test(messages_pass),
        cmocka_unit_test(receives_that_wait),
        cmocka_unit_test(requests_and_replies),
        cmocka_unit_test(a_request_channel),
        cmocka_unit_test(faults),
        cmocka_unit_test(the_end_of_a_session),
        cmocka_unit_test(steps_that_fail),
        cmocka_unit_test(a_step_that_does_not_block),
        cmocka_unit_test(completions_that_come_first),
        cmocka_unit_test(an_abort_ends_what_is_pending),
        cmocka_unit_test(both_directions_at_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
