// Calls of a service proxy: properties, callbacks, headers, replies that are not what they should be, and descriptions
// that make no sense.
#include "support/http.h"
#include "support/service.h"

#include <optional>

using namespace tests;

namespace {

constexpr INT32 untouched = -77;

// A heap and an error for calls of one proxy.
class caller_of {
  public:
    explicit caller_of(WS_SERVICE_PROXY* proxy) : proxy_(proxy), heap_(test::make_heap()), error_(test::make_error()) {}
    HRESULT add(INT32 a, std::vector<WS_CALL_PROPERTY> properties = {}) {
        WsResetError(error_.get());
        sum = untouched;
        call_arguments call{proxy_, heap_.get(), std::move(properties)};
        call.error = error_.get();
        return tests::add(call, a, 1, &sum);
    }
    void assert_works() {
        assert_hr(S_OK, add(41));
        assert_int_equal(sum, 42);
    }
    WS_HEAP* heap() const { return heap_.get(); }
    std::string text() const { return strings_of(error_.get()); }

    INT32 sum = untouched;

  private:
    WS_SERVICE_PROXY* proxy_;
    test::heap_ptr heap_;
    test::error_ptr error_;
};

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

// A callback that does what a function says.
class message_callback {
  public:
    using action = std::function<HRESULT(WS_MESSAGE*, WS_HEAP*, WS_ERROR*)>;
    explicit message_callback(action what) : what_(std::move(what)) {}
    WS_CALL_PROPERTY property(WS_CALL_PROPERTY_ID id) { return {id, &context_, sizeof context_}; }
    WS_CALL_PROPERTY on_send() { return property(WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT); }
    WS_CALL_PROPERTY on_receive() { return property(WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT); }
    int calls = 0;

  private:
    static HRESULT CALLBACK called(WS_MESSAGE* message, WS_HEAP* heap, void* state, WS_ERROR* error) {
        auto* self = static_cast<message_callback*>(state);
        ++self->calls;
        return self->what_(message, heap, error);
    }
    action what_;
    WS_PROXY_MESSAGE_CALLBACK_CONTEXT context_{called, this};
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

// --- arguments and descriptions

static void null_arguments(void**) {
    service served(WS_TCP_CHANNEL_BINDING);
    proxy over(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, over.open(served.url()));
    caller_of caller(over);
    INT32 a = 1, b = 2, sum = untouched, *out = &sum, *nowhere_to = nullptr;
    const auto call = [&](const WS_OPERATION_DESCRIPTION* what, std::vector<const void*> arguments, WS_HEAP* heap) {
        return WsCall(over, what, arguments.empty() ? nullptr : arguments.data(), heap, nullptr, 0, nullptr, nullptr);
    };
    assert_hr(E_INVALIDARG, call(nullptr, {&a, &b, &out}, caller.heap()));
    assert_hr(E_INVALIDARG, call(&add_operation, {}, caller.heap()));
    assert_hr(E_INVALIDARG, call(&add_operation, {&a, &b, &out}, nullptr));
    assert_hr(E_INVALIDARG, call(&add_operation, {nullptr, &b, &out}, caller.heap()));
    assert_hr(E_INVALIDARG, call(&add_operation, {&a, &b, nullptr}, caller.heap()));
    assert_hr(E_INVALIDARG, call(&add_operation, {&a, &b, &nowhere_to}, caller.heap()));
    assert_hr(E_INVALIDARG, WsCall(over, &ping_operation, nullptr, caller.heap(), nullptr, 1, nullptr, nullptr));
    assert_int_equal(sum, untouched);
    assert_hr(S_OK, call(&ping_operation, {}, caller.heap()));
    assert_hr(S_OK, call(&add_operation, {&a, &b, &out}, caller.heap()));
    assert_int_equal(sum, 3);
}

namespace {

// The operation add, to be spoilt.
struct spoilt_operation {
    spoilt_operation() {
        std::copy_n(add_operation.parameterDescription, 3, parameters);
        const auto copy = [](const WS_MESSAGE_DESCRIPTION& from, message& to) {
            to.of = from;
            to.element = *from.bodyElementDescription;
            to.structure = *static_cast<const WS_STRUCT_DESCRIPTION*>(to.element.typeDescription);
            for (ULONG i = 0; i < to.structure.fieldCount; ++i) {
                to.fields[i] = *to.structure.fields[i];
                to.pointers[i] = &to.fields[i];
            }
            to.structure.fields = to.pointers;
            to.element.typeDescription = &to.structure;
            to.of.bodyElementDescription = &to.element;
        };
        copy(*add_operation.inputMessageDescription, in);
        copy(*add_operation.outputMessageDescription, out);
        what.parameterDescription = parameters;
        what.inputMessageDescription = &in.of;
        what.outputMessageDescription = &out.of;
    }
    spoilt_operation(const spoilt_operation&) = delete;

    struct message {
        WS_MESSAGE_DESCRIPTION of;
        WS_ELEMENT_DESCRIPTION element;
        WS_STRUCT_DESCRIPTION structure;
        WS_FIELD_DESCRIPTION fields[2], *pointers[2]{};
    };
    WS_OPERATION_DESCRIPTION what = add_operation;
    WS_PARAMETER_DESCRIPTION parameters[3];
    message in, out;
};

} // namespace

static void descriptions_that_make_no_sense(void**) {
    using spoil = void (*)(spoilt_operation&);
    const spoil table[] = {
        [](spoilt_operation& s) { s.what.versionInfo = 0; },
        [](spoilt_operation& s) { s.what.versionInfo = 2; },
        [](spoilt_operation& s) { s.what.inputMessageDescription = nullptr; },
        [](spoilt_operation& s) { s.what.outputMessageDescription = nullptr; }, // one of them comes out
        [](spoilt_operation& s) { s.what.parameterDescription = nullptr; },
        [](spoilt_operation& s) { s.in.of.bodyElementDescription = nullptr; },
        [](spoilt_operation& s) { s.out.of.bodyElementDescription = nullptr; },
        [](spoilt_operation& s) { s.in.element.typeDescription = nullptr; },
        [](spoilt_operation& s) { s.out.element.typeDescription = nullptr; },
        [](spoilt_operation& s) { s.in.element.type = static_cast<WS_TYPE>(1000); },
        [](spoilt_operation& s) { s.in.structure.fields = nullptr; },
        [](spoilt_operation& s) { s.out.structure.fields = nullptr; },
        [](spoilt_operation& s) { s.in.pointers[1] = nullptr; },
        [](spoilt_operation& s) { s.in.structure.fieldCount = 1; },
        [](spoilt_operation& s) { s.in.structure.size = 4; },
        [](spoilt_operation& s) { s.in.fields[1].offset = 8; },
        [](spoilt_operation& s) { s.in.fields[1].offset = 0x40000000; },
        [](spoilt_operation& s) { s.out.fields[0].offset = 0x40000000; },
        [](spoilt_operation& s) { s.in.fields[1].type = static_cast<WS_TYPE>(1000); },
        [](spoilt_operation& s) { s.parameters[0].inputMessageIndex = 2; },
        [](spoilt_operation& s) { s.parameters[0].inputMessageIndex = 0xfffe; },
        [](spoilt_operation& s) { s.parameters[2].outputMessageIndex = 1; },
        [](spoilt_operation& s) { s.parameters[0].parameterType = static_cast<WS_PARAMETER_TYPE>(4); },
        [](spoilt_operation& s) { s.parameters[0].parameterType = WS_PARAMETER_TYPE_ARRAY; },
        [](spoilt_operation& s) { s.parameters[0].parameterType = WS_PARAMETER_TYPE_ARRAY_COUNT; },
        [](spoilt_operation& s) { s.parameters[2].parameterType = WS_PARAMETER_TYPE_ARRAY_COUNT; },
        [](spoilt_operation& s) { s.parameters[0].parameterType = WS_PARAMETER_TYPE_MESSAGES; },
        [](spoilt_operation& s) { s.parameters[1].parameterType = WS_PARAMETER_TYPE_MESSAGES; },
        // An array's parameters whose field has an offset for a count, which nothing has checked, but is none.
        [](spoilt_operation& s) {
            s.parameters[0].parameterType = WS_PARAMETER_TYPE_ARRAY_COUNT;
            s.in.fields[0].countOffset = 0x40000000;
        },
        // A body that is one number, and two parameters in it.
        [](spoilt_operation& s) {
            s.in.element = {s.in.element.elementLocalName, s.in.element.elementNs, WS_INT32_TYPE, nullptr};
        },
        [](spoilt_operation& s) {
            s.out.element = {s.out.element.elementLocalName, s.out.element.elementNs, WS_INT32_TYPE, nullptr};
            s.parameters[2].parameterType = WS_PARAMETER_TYPE_ARRAY_COUNT;
        },
    };
    service served(WS_TCP_CHANNEL_BINDING);
    proxy over(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, over.open(served.url()));
    caller_of caller(over);
    for (size_t i = 0; i < std::size(table); ++i) {
        spoilt_operation spoilt;
        table[i](spoilt);
        INT32 a = 1, b = 2, sum[2] = {untouched, untouched}, *out = sum;
        const void* arguments[] = {&a, &b, &out};
        const test::error_ptr error = test::make_error();
        const HRESULT hr = WsCall(over, &spoilt.what, arguments, caller.heap(), nullptr, 0, nullptr, error.get());
        if (hr != E_INVALIDARG) fail_msg("number %u: 0x%08x", static_cast<unsigned>(i), static_cast<unsigned>(hr));
        assert_int_not_equal(test::string_count(error.get()), 0);
        assert_int_equal(sum[0], untouched);
        assert_int_equal(sum[1], untouched);
        assert_int_equal(over.state(), WS_SERVICE_PROXY_STATE_OPEN);
    }
    spoilt_operation good;
    INT32 a = 1, b = 2, sum = 0, *out = &sum;
    const void* arguments[] = {&a, &b, &out};
    assert_hr(S_OK, WsCall(over, &good.what, arguments, caller.heap(), nullptr, 0, nullptr, nullptr));
    assert_int_equal(sum, 3);
}

namespace {

// A server by hand that gives one body, and a proxy for it that writes plain envelopes.
class plain_exchange {
  public:
    explicit plain_exchange(const std::string& body)
        : server_([body](const std::string&) {
              return response(R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>)" + body +
                              "</s:Body></s:Envelope>");
          }),
          over(WS_HTTP_CHANNEL_BINDING, {},
               {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &soap_, sizeof soap_},
                {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing_, sizeof addressing_}}) {
        assert_hr(S_OK, over.open(server_.url()));
    }
    HRESULT call(const WS_OPERATION_DESCRIPTION& what, std::vector<const void*> arguments) {
        return WsCall(over, &what, arguments.data(), heap.get(), nullptr, 0, nullptr, nullptr);
    }
    // What the body of the request was.
    std::string sent() {
        const std::string all = server_.last_request();
        const size_t start = all.find("<s:Body");
        const size_t end = all.find("</s:Envelope>");
        return start < end && end != std::string::npos ? all.substr(start, end - start) : all;
    }

  private:
    http_script server_;
    ULONG soap_ = WS_ENVELOPE_VERSION_SOAP_1_1, addressing_ = WS_ADDRESSING_VERSION_TRANSPORT;

  public:
    proxy over;
    test::heap_ptr heap = test::make_heap();
};

} // namespace

// One description may serve both ways; which of a parameter's places counts does not hang on it.
static void one_description_for_both_messages(void**) {
    plain_exchange with(R"(<Add xmlns="urn:test"><a>5</a><b>6</b></Add>)");
    WS_PARAMETER_DESCRIPTION parameters[] = {{WS_PARAMETER_TYPE_NORMAL, 0, nowhere},
                                             {WS_PARAMETER_TYPE_NORMAL, nowhere, 1},
                                             {WS_PARAMETER_TYPE_NORMAL, 1, nowhere}};
    WS_OPERATION_DESCRIPTION echo = add_operation;
    echo.outputMessageDescription = echo.inputMessageDescription;
    echo.parameterDescription = parameters;
    INT32 a = 1, b = 2, got = untouched, *out = &got;
    assert_hr(S_OK, with.call(echo, {&a, &out, &b}));
    assert_int_equal(got, 6);
    assert_string_equal(with.sent().c_str(), R"(<s:Body><Add xmlns="urn:test"><a>1</a><b>2</b></Add></s:Body>)");
}

// The wrapper of a remote procedure's reply may have any name.
static void remote_procedures(void**) {
    plain_exchange with(R"(<x:Whatever xmlns:x="urn:other"><sum xmlns="urn:test">3</sum></x:Whatever>)");
    INT32 a = 1, b = 2, got = untouched, *out = &got;
    assert_hr(WS_E_INVALID_FORMAT, with.call(add_operation, {&a, &b, &out}));
    assert_int_equal(got, untouched);
    WS_OPERATION_DESCRIPTION procedure = add_operation;
    procedure.style = WS_RPC_LITERAL_OPERATION;
    assert_hr(S_OK, with.call(procedure, {&a, &b, &out}));
    assert_int_equal(got, 3);
}

// A message of several parts has a description without a name for them all: they are the body's children.
static void several_parts(void**) {
    plain_exchange with(R"(<sum xmlns="urn:test">3</sum>)");
    spoilt_operation parts;
    parts.in.element.elementLocalName = parts.in.element.elementNs = nullptr;
    parts.out.element.elementLocalName = parts.out.element.elementNs = nullptr;
    INT32 a = 1, b = 2, got = untouched, *out = &got;
    assert_hr(S_OK, with.call(parts.what, {&a, &b, &out}));
    assert_int_equal(got, 3);
    assert_string_equal(with.sent().c_str(), R"(<s:Body><a xmlns="urn:test">1</a><b xmlns="urn:test">2</b></s:Body>)");
}

// A parameter that is the whole body: by a pointer, that may be null where the element may be nil.
static void a_parameter_that_is_the_body(void**) {
    WS_PARAMETER_DESCRIPTION parameters[] = {{WS_PARAMETER_TYPE_MESSAGES, 0, nowhere},
                                             {WS_PARAMETER_TYPE_MESSAGES, nowhere, 0}};
    WS_OPERATION_DESCRIPTION whole = add_operation;
    whole.parameterDescription = parameters;
    whole.parameterCount = 2;
    const add_request given{1, 2};
    const add_request *in = &given, *none = nullptr;
    add_reply* got = nullptr;
    add_reply** out = &got;
    {
        plain_exchange with(R"(<AddResponse xmlns="urn:test"><sum>3</sum></AddResponse>)");
        assert_hr(S_OK, with.call(whole, {&in, &out}));
        assert_int_equal(got->sum, 3);
        assert_string_equal(with.sent().c_str(), R"(<s:Body><Add xmlns="urn:test"><a>1</a><b>2</b></Add></s:Body>)");
        add_reply* const before = got;
        assert_true(FAILED(with.call(whole, {&none, &out})));
        assert_ptr_equal(got, before);
    }
    whole.inputMessageOptions = whole.outputMessageOptions = WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT;
    plain_exchange with(R"(<AddResponse xmlns="urn:test" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" )"
                        R"(i:nil="true"/>)");
    assert_hr(S_OK, with.call(whole, {&none, &out}));
    assert_null(got);
    assert_non_null(strstr(with.sent().c_str(), "nil=\"true\""));
}

// A body that is no structure is one parameter.
static void a_body_that_is_a_number(void**) {
    plain_exchange with(R"(<AddResponse xmlns="urn:test">-5</AddResponse>)");
    spoilt_operation number;
    for (auto* each : {&number.in, &number.out}) {
        each->element.type = WS_INT32_TYPE;
        each->element.typeDescription = nullptr;
    }
    number.parameters[1] = {WS_PARAMETER_TYPE_NORMAL, nowhere, 0};
    number.what.parameterCount = 2;
    INT32 a = 7, got = untouched, *out = &got;
    assert_hr(S_OK, with.call(number.what, {&a, &out}));
    assert_int_equal(got, -5);
    assert_string_equal(with.sent().c_str(), R"(<s:Body><Add xmlns="urn:test">7</Add></s:Body>)");
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
        cmocka_unit_test(null_arguments),
        cmocka_unit_test(descriptions_that_make_no_sense),
        cmocka_unit_test(one_description_for_both_messages),
        cmocka_unit_test(remote_procedures),
        cmocka_unit_test(several_parts),
        cmocka_unit_test(a_parameter_that_is_the_body),
        cmocka_unit_test(a_body_that_is_a_number),
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
