// What a service proxy is called with: arguments, and descriptions of operations, which may make no sense.
#include "support/http.h"
#include "support/service.h"

using namespace tests;

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

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(null_arguments),
        cmocka_unit_test(descriptions_that_make_no_sense),
        cmocka_unit_test(one_description_for_both_messages),
        cmocka_unit_test(remote_procedures),
        cmocka_unit_test(several_parts),
        cmocka_unit_test(a_parameter_that_is_the_body),
        cmocka_unit_test(a_body_that_is_a_number),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
