// Calls of a service proxy: properties, callbacks, headers, and replies that are not what they should be.
#include "support/http.h"
#include "support/service.h"

#include <optional>

using namespace tests;

namespace {

// <name xmlns="urn:test">number</name>, a header.
class custom_header {
  public:
    explicit custom_header(const char* name) : name_(test::xml(name)), ns_(test::xml("urn:test")) {}
    HRESULT add(WS_MESSAGE* to, INT32 value, ULONG attributes = 0) {
        return WsAddCustomHeader(to, &description_, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, attributes, nullptr);
    }
    HRESULT get(WS_MESSAGE* from, INT32* value) {
        return WsGetCustomHeader(from, &description_, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_VALUE, nullptr, value,
                                 sizeof *value, nullptr, nullptr);
    }

  private:
    WS_XML_STRING name_, ns_;
    WS_ELEMENT_DESCRIPTION description_{&name_, &ns_, WS_INT32_TYPE, nullptr};
};

HRESULT create(const WS_PROXY_PROPERTY* properties, ULONG count, const WS_CHANNEL_PROPERTY* of_channel = nullptr,
               ULONG channel_count = 0) {
    WS_SERVICE_PROXY* made = nullptr;
    const HRESULT hr = WsCreateServiceProxy(WS_CHANNEL_TYPE_REQUEST, WS_HTTP_CHANNEL_BINDING, nullptr, properties,
                                            count, of_channel, channel_count, &made, nullptr);
    assert_true((made != nullptr) == (hr == S_OK));
    if (made) WsFreeServiceProxy(made);
    return hr;
}

} // namespace

// --- properties

static void properties_have_sizes(void**) {
    const struct {
        WS_PROXY_PROPERTY_ID id;
        ULONG size; // 0: it cannot be given
    } table[] = {{WS_PROXY_PROPERTY_CALL_TIMEOUT, 4},
                 {WS_PROXY_PROPERTY_MESSAGE_PROPERTIES, sizeof(WS_MESSAGE_PROPERTIES)},
                 {WS_PROXY_PROPERTY_MAX_CALL_POOL_SIZE, 2},
                 {WS_PROXY_PROPERTY_STATE, 0},
                 {WS_PROXY_PROPERTY_MAX_PENDING_CALLS, 4},
                 {WS_PROXY_PROPERTY_MAX_CLOSE_TIMEOUT, 4},
                 {WS_PROXY_FAULT_LANG_ID, 2},
                 {static_cast<WS_PROXY_PROPERTY_ID>(7), 0},
                 {static_cast<WS_PROXY_PROPERTY_ID>(-1), 0}};
    proxy caller(WS_HTTP_CHANNEL_BINDING);
    for (const auto& row : table) {
        BYTE value[32]{};
        for (ULONG size = 0; size <= sizeof value; ++size) {
            const WS_PROXY_PROPERTY property{row.id, value, size};
            assert_hr(row.size != 0 && size == row.size ? S_OK : E_INVALIDARG, create(&property, 1));
            const bool is_state = row.id == WS_PROXY_PROPERTY_STATE && size == sizeof(WS_SERVICE_PROXY_STATE);
            assert_hr(is_state ? S_OK : E_INVALIDARG, WsGetServiceProxyProperty(caller, row.id, value, size, nullptr));
        }
        const WS_PROXY_PROPERTY no_value{row.id, nullptr, row.size};
        assert_hr(E_INVALIDARG, create(&no_value, 1));
        assert_hr(E_INVALIDARG, WsGetServiceProxyProperty(caller, row.id, nullptr, 4, nullptr));
    }
    assert_hr(E_INVALIDARG, create(nullptr, 1));
    assert_hr(E_INVALIDARG, create(nullptr, 0, nullptr, 1));
}

static void properties_of_messages(void**) {
    const struct {
        WS_MESSAGE_PROPERTY_ID id;
        bool allowed;
    } table[] = {{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, true},
                 {WS_MESSAGE_PROPERTY_STATE, false},
                 {WS_MESSAGE_PROPERTY_HEAP, false},
                 {WS_MESSAGE_PROPERTY_ENVELOPE_VERSION, false},
                 {WS_MESSAGE_PROPERTY_IS_FAULT, false}};
    for (const auto& row : table) {
        ULONG value = 3;
        WS_MESSAGE_PROPERTY one{row.id, &value, sizeof value};
        WS_MESSAGE_PROPERTIES list{&one, 1};
        const WS_PROXY_PROPERTY property{WS_PROXY_PROPERTY_MESSAGE_PROPERTIES, &list, sizeof list};
        assert_hr(row.allowed ? S_OK : E_INVALIDARG, create(&property, 1));
        one.value = nullptr;
        assert_hr(E_INVALIDARG, create(&property, 1));
        list.properties = nullptr;
        assert_hr(E_INVALIDARG, create(&property, 1));
    }
}

// They are those of the requests and of the replies.
static void message_properties_are_used(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        custom_header extra("extra");
        served.look_at_replies([&](WS_MESSAGE* reply) { (void)extra.add(reply, 1); });
        ULONG most = 8;
        WS_MESSAGE_PROPERTY one{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, &most, sizeof most};
        WS_MESSAGE_PROPERTIES list{&one, 1};
        std::unique_ptr<proxy> callers[2];
        for (auto& each : callers) {
            each = std::make_unique<proxy>(
                binding, std::vector<WS_PROXY_PROPERTY>{{WS_PROXY_PROPERTY_MESSAGE_PROPERTIES, &list, sizeof list}});
            assert_hr(S_OK, each->open(served.url()));
            caller_of caller(*each);
            assert_hr(most == 8 ? S_OK : WS_E_QUOTA_EXCEEDED, caller.add(1));
            assert_hr(S_OK, each->close());
            most = 1; // it has an action, and says what it relates to
        }
    }
}

static void channel_properties_that_proxies_need(void**) {
    ULONG model = WS_SHORT_CALLBACK, mode = WS_STREAMED_TRANSFER_MODE, no = FALSE, yes = TRUE;
    const WS_CHANNEL_PROPERTY refused[] = {{WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL, &model, sizeof model},
                                           {WS_CHANNEL_PROPERTY_TRANSFER_MODE, &mode, sizeof mode},
                                           {WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, &no, sizeof no}};
    for (const WS_CHANNEL_PROPERTY& p : refused)
        assert_hr(E_INVALIDARG, create(nullptr, 0, &p, 1));
    mode = WS_STREAMED_OUTPUT_TRANSFER_MODE;
    assert_hr(E_INVALIDARG, create(nullptr, 0, &refused[1], 1));
    model = WS_LONG_CALLBACK;
    mode = WS_BUFFERED_TRANSFER_MODE;
    no = TRUE;
    assert_hr(S_OK, create(nullptr, 0, refused, 3));
    const WS_CHANNEL_PROPERTY timeouts{WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, &yes, sizeof yes};
    assert_hr(S_OK, create(nullptr, 0, &timeouts, 1)); // the proxy's own count all the same
}

static void properties_of_calls(void**) {
    service served(WS_TCP_CHANNEL_BINDING);
    proxy over(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, over.open(served.url()));
    caller_of caller(over);
    const struct {
        WS_CALL_PROPERTY_ID id;
        ULONG size;
    } table[] = {{WS_CALL_PROPERTY_CHECK_MUST_UNDERSTAND, 4},
                 {WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT, sizeof(WS_PROXY_MESSAGE_CALLBACK_CONTEXT)},
                 {WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT, sizeof(WS_PROXY_MESSAGE_CALLBACK_CONTEXT)},
                 {WS_CALL_PROPERTY_CALL_ID, 4},
                 {static_cast<WS_CALL_PROPERTY_ID>(4), 0},
                 {static_cast<WS_CALL_PROPERTY_ID>(-1), 0}};
    for (const auto& row : table) {
        BYTE value[32]{};
        for (ULONG size = 0; size <= sizeof value; ++size)
            assert_hr(row.size != 0 && size == row.size ? S_OK : E_INVALIDARG, caller.add(1, {{row.id, value, size}}));
        assert_hr(E_INVALIDARG, caller.add(1, {{row.id, nullptr, row.size}}));
        assert_int_equal(caller.sum, untouched);
    }
    caller.assert_works();
}

// --- callbacks and headers

static void callbacks_see_the_messages(void**) {
    for (const auto binding : service_bindings) {
        custom_header ticket("ticket"), receipt("receipt");
        service served(binding);
        std::atomic<INT32> seen{0};
        served.look_at_requests([&](WS_MESSAGE* request) {
            INT32 value = 0;
            if (ticket.get(request, &value) == S_OK) seen = value;
        });
        served.look_at_replies([&](WS_MESSAGE* reply) { (void)receipt.add(reply, 7); });
        proxy over(binding);
        assert_hr(S_OK, over.open(served.url()));
        caller_of caller(over);
        INT32 got = 0;
        message_callback sending([&](WS_MESSAGE* message, WS_HEAP* heap, WS_ERROR* error) {
            assert_ptr_equal(heap, caller.heap());
            assert_non_null(error);
            return ticket.add(message, 5);
        });
        message_callback receiving([&](WS_MESSAGE* message, WS_HEAP* heap, WS_ERROR*) {
            assert_ptr_equal(heap, caller.heap());
            assert_int_equal(sending.calls, receiving.calls);
            return receipt.get(message, &got);
        });
        for (int i = 1; i <= 3; ++i) {
            seen = got = 0;
            assert_hr(S_OK, caller.add(1, {sending.on_send(), receiving.on_receive()}));
            assert_int_equal(caller.sum, 2);
            assert_int_equal(seen, 5);
            assert_int_equal(got, 7);
            assert_int_equal(sending.calls, i);
            assert_int_equal(receiving.calls, i);
        }
        // Without them, and with contexts that have no callback.
        seen = 0;
        WS_PROXY_MESSAGE_CALLBACK_CONTEXT empty{};
        caller.assert_works();
        assert_hr(S_OK, caller.add(1, {{WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT, &empty, sizeof empty}}));
        assert_int_equal(seen, 0);
        // What is a fault, and what has no reply, is not shown.
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, caller.add(service::fault, {receiving.on_receive()}));
        assert_hr(S_OK, note({over, caller.heap(), {receiving.on_receive()}}, W("one-way")));
        assert_int_equal(receiving.calls, 3);
        assert_hr(S_OK, over.close());
    }
}

static void callbacks_that_fail(void**) {
    constexpr HRESULT own = static_cast<HRESULT>(0x80041234);
    for (const auto binding : service_bindings)
        for (const bool on_send : {true, false}) {
            service served(binding);
            proxy over(binding);
            assert_hr(S_OK, over.open(served.url()));
            caller_of caller(over);
            message_callback failing([](WS_MESSAGE*, WS_HEAP*, WS_ERROR* error) {
                const WS_STRING why = test::string(W("for a reason"));
                WsAddErrorString(error, &why);
                return own;
            });
            const WS_CALL_PROPERTY property = on_send ? failing.on_send() : failing.on_receive();
            for (int i = 0; i < 3; ++i) {
                assert_hr(own, caller.add(1, {property}));
                assert_non_null(strstr(caller.text().c_str(), "for a reason"));
                assert_int_equal(caller.sum, untouched);
                assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_OPEN);
                caller.assert_works();
            }
            assert_int_equal(failing.calls, 3);
            assert_hr(S_OK, over.close());
        }
}

static void headers_that_must_be_understood(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        custom_header strange("strange");
        served.look_at_replies(
            [&](WS_MESSAGE* reply) { (void)strange.add(reply, 1, WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE); });
        proxy over(binding);
        assert_hr(S_OK, over.open(served.url()));
        caller_of caller(over);
        BOOL yes = TRUE, no = FALSE;
        const WS_CALL_PROPERTY checks{WS_CALL_PROPERTY_CHECK_MUST_UNDERSTAND, &yes, sizeof yes};
        const WS_CALL_PROPERTY checks_not{WS_CALL_PROPERTY_CHECK_MUST_UNDERSTAND, &no, sizeof no};
        INT32 value = 0;
        message_callback understanding([&](WS_MESSAGE* m, WS_HEAP*, WS_ERROR*) { return strange.get(m, &value); });
        for (int i = 0; i < 2; ++i) {
            assert_hr(WS_E_INVALID_FORMAT, caller.add(1));
            assert_int_equal(caller.sum, untouched);
            assert_hr(WS_E_INVALID_FORMAT, caller.add(1, {checks}));
            assert_hr(S_OK, caller.add(1, {checks_not}));
            assert_int_equal(caller.sum, 2);
            assert_hr(S_OK, caller.add(1, {understanding.on_receive()}));
            assert_int_equal(value, 1);
            assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_OPEN);
        }
        assert_hr(S_OK, over.close());
    }
}

// --- replies

static void replies_with_other_actions(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        std::atomic<bool> is_other{true};
        served.look_at_replies([&](WS_MESSAGE* reply) {
            const WS_XML_STRING action = test::xml("urn:test:other");
            if (is_other)
                (void)WsSetHeader(reply, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &action,
                                  sizeof action, nullptr);
        });
        proxy over(binding);
        assert_hr(S_OK, over.open(served.url()));
        caller_of caller(over);
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, caller.add(1));
        assert_non_null(strstr(caller.text().c_str(), "urn:test:other"));
        assert_int_equal(caller.sum, untouched);
        // An operation that names no action takes any.
        WS_MESSAGE_DESCRIPTION any = *add_operation.outputMessageDescription;
        any.action = nullptr;
        WS_OPERATION_DESCRIPTION tolerant = add_operation;
        tolerant.outputMessageDescription = &any;
        INT32 a = 1, b = 1, *out = &caller.sum;
        const void* arguments[] = {&a, &b, &out};
        assert_hr(S_OK, WsCall(over, &tolerant, arguments, caller.heap(), nullptr, 0, nullptr, nullptr));
        assert_int_equal(caller.sum, 2);
        is_other = false;
        caller.assert_works();
        assert_hr(S_OK, over.close());
    }
}

static void replies_with_other_bodies(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        proxy over(binding);
        assert_hr(S_OK, over.open(served.url()));
        caller_of caller(over);
        for (int i = 0; i < 3; ++i) {
            assert_hr(WS_E_INVALID_FORMAT, caller.add(service::other_body));
            assert_true(caller.text().size() > 10);
            assert_int_equal(caller.sum, untouched);
            assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_OPEN);
            caller.assert_works();
        }
        assert_hr(S_OK, over.close());
    }
}

static void what_is_no_reply_over_http(void**) {
    const std::string good = R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>)"
                             R"(<AddResponse xmlns="urn:test"><sum>2</sum></AddResponse></s:Body></s:Envelope>)";
    const std::string bad[] = {
        "nonsense\r\n\r\n",
        response("nonsense"),
        response(good.substr(0, good.size() - 5)),
        response(good, "200 OK", "Content-Type: image/png\r\n"),
        response("not found", "404 Not Found", "Content-Type: text/html\r\n"),
        response("broken", "500 Internal Server Error", "Content-Type: text/html\r\n"),
        response(R"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body/></s:Envelope>)"),
        response(R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>)"),
        response(good.substr(0, good.find("<sum>")) + "<sum>two</sum></AddResponse></s:Body></s:Envelope>"),
        response(""),
        "",
    };
    std::mutex lock;
    std::string answer;
    http_script server([&](const std::string&) {
        const std::lock_guard held(lock);
        return answer;
    });
    ULONG soap = WS_ENVELOPE_VERSION_SOAP_1_1, addressing = WS_ADDRESSING_VERSION_TRANSPORT;
    proxy over(WS_HTTP_CHANNEL_BINDING, {},
               {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &soap, sizeof soap},
                {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing}});
    assert_hr(S_OK, over.open(server.url()));
    caller_of caller(over);
    const auto answer_with = [&](const std::string& what) {
        const std::lock_guard held(lock);
        answer = what;
    };
    for (const std::string& each : bad) {
        answer_with(each);
        const HRESULT hr = caller.add(1);
        if (SUCCEEDED(hr)) fail_msg("after '%s'", each.c_str());
        assert_int_not_equal(hr, E_INVALIDARG);
        assert_true(caller.text().size() > 10);
        assert_int_equal(caller.sum, untouched);
        assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_OPEN);
        answer_with(response(good));
        assert_hr(S_OK, caller.add(1));
        assert_int_equal(caller.sum, 2);
    }
    // What has no reply has no body, but a status.
    const test::heap_ptr heap = test::make_heap();
    for (const auto& [status, fails] : {std::pair("202 Accepted", false), std::pair("200 OK", false),
                                        std::pair("404 Not Found", true), std::pair("500 Oh", true)}) {
        answer_with(response("", status, ""));
        assert_true(FAILED(note({over, heap.get()}, W("one-way"))) == fails);
    }
    assert_hr(S_OK, over.close());
}

// --- time

// One that waits for a connection, all of which other calls have, can be given up as well.
static void time_passes_before_anything_is_sent(void**) {
    service served(WS_HTTP_CHANNEL_BINDING);
    ULONG timeout = 100, one = 1;
    proxy patient(WS_HTTP_CHANNEL_BINDING, {}, {{WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS, &one, sizeof one}});
    proxy hasty(WS_HTTP_CHANNEL_BINDING, {{WS_PROXY_PROPERTY_CALL_TIMEOUT, &timeout, sizeof timeout}},
                {{WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS, &one, sizeof one}});
    assert_hr(S_OK, patient.open(served.url()));
    assert_hr(S_OK, hasty.open(served.url()));
    std::thread holding([&] {
        caller_of first(patient);
        assert_hr(S_OK, first.add(service::hold));
    });
    served.wait_until_held();
    caller_of second(hasty);
    assert_hr(WS_E_OPERATION_TIMED_OUT, second.add(1));
    assert_non_null(strstr(second.text().c_str(), "CALL_TIMEOUT"));
    assert_int_equal(second.sum, untouched);
    served.release();
    holding.join();
    caller_of(patient).assert_works();
    assert_hr(S_OK, patient.close());
    assert_hr(S_OK, hasty.close());
}

// The server takes the connection and never reads what is more than the system keeps for it.
static void a_call_is_given_up_while_it_is_sent(void**) {
    raw_server server;
    std::optional<raw_connection> peer;
    std::thread accepting([&] { peer.emplace(server.accept()); });
    ULONG timeout = 150, close_timeout = 50, most = 64 << 20;
    proxy over(WS_HTTP_CHANNEL_BINDING,
               {{WS_PROXY_PROPERTY_CALL_TIMEOUT, &timeout, sizeof timeout},
                {WS_PROXY_PROPERTY_MAX_CLOSE_TIMEOUT, &close_timeout, sizeof close_timeout}},
               {{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, &most, sizeof most}});
    const auto url = widen("http://localhost:" + std::to_string(server.port()) + "/deaf");
    assert_hr(S_OK, over.open(tests::view(url)));
    const std::basic_string<WCHAR> text(16 << 20, 'x');
    const test::heap_ptr heap = test::make_heap(64 << 20);
    const test::error_ptr error = test::make_error();
    call_arguments call{over, heap.get()};
    call.error = error.get();
    assert_hr(WS_E_OPERATION_TIMED_OUT, note(call, text.c_str()));
    assert_int_not_equal(test::string_count(error.get()), 0);
    assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_OPEN);
    assert_hr(WS_E_OPERATION_TIMED_OUT, over.close()); // what is still being sent is waited for in vain
    assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_CLOSED);
    accepting.join();
}

// --- in the background

namespace {

struct counted_call {
    static void CALLBACK done(HRESULT hr, WS_CALLBACK_MODEL model, void* state) {
        auto* self = static_cast<counted_call*>(state);
        self->result = hr;
        self->model = model;
        ++self->calls; // the last
    }
    WS_ASYNC_CONTEXT context{done, this};
    test::heap_ptr heap = test::make_heap();
    test::error_ptr error = test::make_error();
    INT32 sum = untouched;
    HRESULT result = E_UNEXPECTED;
    WS_CALLBACK_MODEL model = WS_SHORT_CALLBACK;
    std::atomic<int> calls{0};
};

} // namespace

// Each completes once, however it ends: answered, failed, or abandoned from another thread at any moment.
static void calls_in_the_background_complete_once(void**) {
    for (const auto binding : service_bindings) {
        service served(binding, 2);
        proxy over(binding);
        assert_hr(S_OK, over.open(served.url()));
        constexpr int count = 60;
        std::vector<std::unique_ptr<counted_call>> calls;
        std::vector<HRESULT> started;
        std::atomic<bool> stop{false};
        std::thread abandoning([&] {
            while (!stop) {
                assert_hr(S_OK, WsAbandonCall(over, 9, nullptr));
                std::this_thread::yield();
            }
        });
        for (int i = 0; i < count; ++i) {
            calls.push_back(std::make_unique<counted_call>());
            counted_call& one = *calls.back();
            ULONG id = i % 3 == 0 ? 9 : 1;
            call_arguments call{over, one.heap.get(), {{WS_CALL_PROPERTY_CALL_ID, &id, sizeof id}}};
            call.async = &one.context;
            if (i % 2 == 0) call.error = one.error.get();
            started.push_back(add(call, i % 5 == 4 ? service::fault : i, 1, &one.sum));
            id = 0; // the call's properties are not looked at again
        }
        for (int i = 0; i < count; ++i) {
            counted_call& one = *calls[i];
            while (started[i] == WS_S_ASYNC && one.calls == 0)
                std::this_thread::yield();
            const HRESULT hr = started[i] == WS_S_ASYNC ? one.result : started[i];
            const HRESULT expected = i % 5 == 4 ? WS_E_ENDPOINT_FAULT_RECEIVED : S_OK;
            if (hr != expected && !(i % 3 == 0 && hr == WS_E_OPERATION_ABANDONED))
                fail_msg("call %d over the binding %d: 0x%08x %s", i, binding, static_cast<unsigned>(hr),
                         strings_of(one.error.get()).c_str());
            assert_int_equal(one.sum, hr == S_OK ? i + 1 : untouched);
            if (started[i] == WS_S_ASYNC) assert_int_equal(one.model, WS_LONG_CALLBACK);
        }
        stop = true;
        abandoning.join();
        assert_hr(S_OK, over.close());
        for (int i = 0; i < count; ++i)
            assert_int_equal(calls[i]->calls, started[i] == WS_S_ASYNC ? 1 : 0);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(properties_have_sizes),
        cmocka_unit_test(properties_of_messages),
        cmocka_unit_test(message_properties_are_used),
        cmocka_unit_test(channel_properties_that_proxies_need),
        cmocka_unit_test(properties_of_calls),
        cmocka_unit_test(callbacks_see_the_messages),
        cmocka_unit_test(callbacks_that_fail),
        cmocka_unit_test(headers_that_must_be_understood),
        cmocka_unit_test(replies_with_other_actions),
        cmocka_unit_test(replies_with_other_bodies),
        cmocka_unit_test(what_is_no_reply_over_http),
        cmocka_unit_test(time_passes_before_anything_is_sent),
        cmocka_unit_test(a_call_is_given_up_while_it_is_sent),
        cmocka_unit_test(calls_in_the_background_complete_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
