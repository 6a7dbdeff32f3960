// The properties of service hosts and their endpoints: which values there are, and what each of them does.
#include "support/host.h"

#include <algorithm>

using namespace tests;

namespace {

using context = const WS_OPERATION_CONTEXT*;
using async_context = const WS_ASYNC_CONTEXT*;

HRESULT create(const WS_SERVICE_ENDPOINT& at, const std::vector<WS_SERVICE_PROPERTY>& properties = {},
               WS_ERROR* error = nullptr) {
    const WS_SERVICE_ENDPOINT* all[] = {&at};
    WS_SERVICE_HOST* made = nullptr;
    const HRESULT hr =
        WsCreateServiceHost(all, 1, properties.data(), static_cast<ULONG>(properties.size()), &made, error);
    assert_true((made != nullptr) == (hr == S_OK));
    WsFreeServiceHost(made);
    return hr;
}
HRESULT create(host_endpoint& at, const WS_SERVICE_ENDPOINT_PROPERTY& property, WS_ERROR* error = nullptr) {
    WS_SERVICE_ENDPOINT with = *at.get();
    with.properties = &property;
    with.propertyCount = 1;
    return create(with, {}, error);
}

template <class T>
T property_of(context where, WS_OPERATION_CONTEXT_PROPERTY_ID id) {
    T value{};
    WsGetOperationContextProperty(where, id, &value, sizeof value, nullptr);
    return value;
}

void open(host& served, host_endpoint& at) {
    assert_hr(S_OK, served.create({&at}));
    assert_hr(S_OK, served.open());
}

const WS_FAULT* fault_of(WS_ERROR* error) {
    const WS_FAULT* fault = nullptr;
    assert_hr(S_OK, WsGetFaultErrorProperty(error, WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    assert_non_null(fault);
    return fault;
}

} // namespace

// --- which there are

static void properties_of_hosts_have_sizes(void**) {
    const struct {
        WS_SERVICE_PROPERTY_ID id;
        ULONG size;
        bool can_be_set;
    } table[] = {{WS_SERVICE_PROPERTY_HOST_USER_STATE, sizeof(void*), true},
                 {WS_SERVICE_PROPERTY_FAULT_DISCLOSURE, 4, true},
                 {WS_SERVICE_PROPERTY_FAULT_LANGID, 2, true},
                 {WS_SERVICE_PROPERTY_HOST_STATE, 4, false},
                 {WS_SERVICE_PROPERTY_METADATA, sizeof(WS_SERVICE_METADATA), true},
                 {WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, 4, true},
                 {static_cast<WS_SERVICE_PROPERTY_ID>(6), 0, false},
                 {static_cast<WS_SERVICE_PROPERTY_ID>(-1), 0, false}};
    host_endpoint at(WS_HTTP_CHANNEL_BINDING);
    host served;
    assert_hr(S_OK, served.create({&at}));
    for (const auto& row : table) {
        BYTE value[64]{};
        for (ULONG size = 0; size <= sizeof value; ++size) {
            const test::error_ptr error = test::make_error();
            const bool fits = row.size != 0 && size == row.size;
            assert_hr(fits && row.can_be_set ? S_OK : E_INVALIDARG,
                      create(*at.get(), {{row.id, value, size}}, error.get()));
            assert_true((test::string_count(error.get()) == 0) == (fits && row.can_be_set));
            BYTE got[64];
            std::fill(std::begin(got), std::end(got), BYTE{0x5a});
            assert_hr(fits ? S_OK : E_INVALIDARG, WsGetServiceHostProperty(served, row.id, got, size, nullptr));
            if (!fits) assert_true(std::all_of(std::begin(got), std::end(got), [](BYTE b) { return b == 0x5a; }));
        }
        assert_hr(E_INVALIDARG, create(*at.get(), {{row.id, nullptr, row.size}}));
        assert_hr(E_INVALIDARG, WsGetServiceHostProperty(served, row.id, nullptr, row.size, nullptr));
    }
}

static void properties_of_endpoints_have_sizes(void**) {
    constexpr ULONG count = 0; // 2, 4 or what a pointer has: the pages do not say
    const struct {
        WS_SERVICE_ENDPOINT_PROPERTY_ID id;
        ULONG size;
    } table[] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK, sizeof(WS_SERVICE_PROPERTY_ACCEPT_CALLBACK)},
        {WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK, sizeof(WS_SERVICE_PROPERTY_CLOSE_CALLBACK)},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS, count},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, count},
        {WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE, count},
        {WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_TRIM_SIZE, count},
        {WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES, sizeof(WS_MESSAGE_PROPERTIES)},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CALL_POOL_SIZE, count},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNEL_POOL_SIZE, count},
        {WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, sizeof(WS_LISTENER_PROPERTIES)},
        {WS_SERVICE_ENDPOINT_PROPERTY_CHECK_MUST_UNDERSTAND, 4},
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE, 4},
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA, sizeof(WS_SERVICE_ENDPOINT_METADATA)},
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_URL_SUFFIX, sizeof(WS_STRING)},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS, count},
    };
    host_endpoint at(WS_HTTP_CHANNEL_BINDING);
    for (const auto& row : table) {
        for (ULONG size = 0; size <= 96; ++size) {
            BYTE value[96]{};
            if (row.size == count) value[0] = 1; // little endian, as all that this runs on
            const bool fits = row.size == count ? size == 2 || size == 4 || size == sizeof(SIZE_T) : size == row.size;
            const test::error_ptr error = test::make_error();
            const HRESULT hr = create(at, {row.id, value, size}, error.get());
            if (hr != (fits ? S_OK : E_INVALIDARG))
                fail_msg("%d with %u bytes: 0x%08x", row.id, unsigned(size), unsigned(hr));
            assert_true((test::string_count(error.get()) == 0) == fits);
        }
        assert_hr(E_INVALIDARG, create(at, {row.id, nullptr, row.size == count ? 4 : row.size}));
    }
    ULONG one = 1;
    for (const int id : {15, 16, -1})
        assert_hr(E_INVALIDARG, create(at, {static_cast<WS_SERVICE_ENDPOINT_PROPERTY_ID>(id), &one, sizeof one}));
}

static void values_that_make_no_sense(void**) {
    host_endpoint at(WS_TCP_CHANNEL_BINDING);
    ULONG none = 0;
    for (const auto id : {WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS,
                          WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS})
        assert_hr(E_INVALIDARG, create(at, {id, &none, sizeof none}));
    for (const int value : {-1, 2, 77}) {
        auto disclosure = static_cast<WS_FAULT_DISCLOSURE>(value);
        assert_hr(E_INVALIDARG,
                  create(*at.get(), {{WS_SERVICE_PROPERTY_FAULT_DISCLOSURE, &disclosure, sizeof disclosure}}));
    }
    for (const int value : {-1, 2, 3}) { // 2 is for HTTP
        auto type = static_cast<WS_METADATA_EXCHANGE_TYPE>(value);
        assert_hr(E_INVALIDARG, create(at, {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE, &type, sizeof type}));
    }
    WS_STRING suffix = test::string(W("mex"));
    assert_hr(E_INVALIDARG,
              create(at, {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_URL_SUFFIX, &suffix, sizeof suffix}));
    WS_LISTENER_PROPERTIES no_listener_list{nullptr, 1};
    assert_hr(E_INVALIDARG, create(at, {WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, &no_listener_list,
                                        sizeof no_listener_list}));
    WS_MESSAGE_PROPERTIES no_message_list{nullptr, 1};
    assert_hr(E_INVALIDARG,
              create(at, {WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES, &no_message_list, sizeof no_message_list}));
    WS_MESSAGE_STATE state{};
    WS_MESSAGE_PROPERTY of_message{WS_MESSAGE_PROPERTY_STATE, &state, sizeof state};
    WS_MESSAGE_PROPERTIES unfit{&of_message, 1};
    assert_hr(E_INVALIDARG, create(at, {WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES, &unfit, sizeof unfit}));
    WS_SERVICE_ENDPOINT no_properties = *at.get();
    no_properties.properties = nullptr;
    assert_hr(E_INVALIDARG, create(no_properties));
    WS_SERVICE_ENDPOINT no_channel_properties = *at.get();
    no_channel_properties.channelProperties = {nullptr, 1};
    assert_hr(E_INVALIDARG, create(no_channel_properties));
    // A handler of all messages has no concurrency.
    host_endpoint handler(WS_TCP_CHANNEL_BINDING);
    handler.handles_messages();
    ULONG two = 2;
    for (const auto id :
         {WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS, WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY})
        assert_hr(E_INVALIDARG, create(handler, {id, &two, sizeof two}));
}

// Of two the last counts.
static void properties_given_twice(void**) {
    host_endpoint at(WS_TCP_CHANNEL_BINDING);
    at.set(WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE, SIZE_T{5});
    at.set(WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE, SIZE_T{65535});
    host served;
    served.set(WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, ULONG{1}).set(WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, ULONG{777});
    open(served, at);
    ULONG timeout = 0;
    assert_hr(S_OK, WsGetServiceHostProperty(served, WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, &timeout, 4, nullptr));
    assert_int_equal(timeout, 777);
    assert_serves(at);
}

// --- what an operation is told

static void what_a_context_has(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_ping = [&](context where, async_context, WS_ERROR*) -> HRESULT {
            const auto* address =
                property_of<const WS_ENDPOINT_ADDRESS*>(where, WS_OPERATION_CONTEXT_PROPERTY_ENDPOINT_ADDRESS);
            const bool right =
                property_of<WS_CHANNEL*>(where, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL) &&
                property_of<WS_LISTENER*>(where, WS_OPERATION_CONTEXT_PROPERTY_LISTENER) &&
                property_of<WS_HEAP*>(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP) &&
                property_of<WS_MESSAGE*>(where, WS_OPERATION_CONTEXT_PROPERTY_INPUT_MESSAGE) &&
                property_of<WS_MESSAGE*>(where, WS_OPERATION_CONTEXT_PROPERTY_OUTPUT_MESSAGE) &&
                property_of<const WS_CONTRACT_DESCRIPTION*>(
                    where, WS_OPERATION_CONTEXT_PROPERTY_CONTRACT_DESCRIPTION) == &contract &&
                property_of<void*>(where, WS_OPERATION_CONTEXT_PROPERTY_HOST_USER_STATE) == &served.what && address &&
                test::view(address->url) == test::view(at.url());
            void* value = nullptr;
            const auto unknown = static_cast<WS_OPERATION_CONTEXT_PROPERTY_ID>(99);
            const bool refuses =
                WsGetOperationContextProperty(where, unknown, &value, sizeof value, nullptr) == E_INVALIDARG &&
                WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP, &value, 1, nullptr) ==
                    E_INVALIDARG &&
                WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP, nullptr, sizeof value,
                                              nullptr) == E_INVALIDARG;
            return right && refuses && !value ? S_OK : E_FAIL;
        };
        HRESULT heap_at_accept = S_OK;
        served.what.on_accept = [&](context where, void**, async_context, WS_ERROR* error) -> HRESULT {
            WS_HEAP* heap = nullptr;
            heap_at_accept =
                WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP, &heap, sizeof heap, error);
            return S_OK;
        };
        open(served, at);
        host_client one(at);
        assert_hr(S_OK, one.ping());
        assert_hr(WS_E_INVALID_OPERATION, heap_at_accept);
    }
}

// --- channels and calls

// Each client closes before the next is accepted.
static void a_limit_of_channels(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS, ULONG{1});
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS, ULONG{5});
        host served;
        std::atomic<int> open_now{0}, most{0};
        served.what.on_accept = [&](context, void**, async_context, WS_ERROR*) -> HRESULT {
            most = std::max(most.load(), ++open_now);
            return S_OK;
        };
        served.what.on_close = [&](context, async_context) -> HRESULT { return --open_now, S_OK; };
        open(served, at);
        std::vector<std::thread> clients;
        for (int i = 0; i < 4; ++i)
            clients.emplace_back([&] {
                for (int round = 0; round < 5; ++round)
                    assert_serves(at);
            });
        for (std::thread& each : clients)
            each.join();
        assert_int_equal(most, 1);
        assert_true(served.what.accepted >= 20);
    }
}

static void several_accept_at_once(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS, USHORT{8});
        host served(at);
        std::vector<std::thread> clients;
        for (int i = 0; i < 4; ++i)
            clients.emplace_back([&] {
                for (int round = 0; round < 10; ++round)
                    assert_serves(at);
            });
        for (std::thread& each : clients)
            each.join();
        assert_int_equal(served.what.accepted, 40);
    }
}

static void a_limit_of_calls_of_a_session(void**) {
    for (const auto binding : session_bindings)
        for (const ULONG limit : {1u, 2u, 3u}) {
            host_endpoint at(binding);
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, limit);
            host served(at);
            host_client one(at);
            std::vector<std::thread> calls;
            std::atomic<int> wrong{0};
            for (int i = 0; i < 6; ++i)
                calls.emplace_back([&] {
                    const test::heap_ptr heap = test::make_heap();
                    INT32 sum = 0;
                    if (add({one.caller, heap.get()}, behaviour::held_back, 1, &sum) != S_OK) ++wrong;
                });
            served.what.wait_until_held(static_cast<int>(limit));
            served.what.release();
            for (std::thread& each : calls)
                each.join();
            assert_int_equal(wrong, 0);
            assert_int_equal(served.what.most_running, limit);
        }
}

// What is kept for others is as good as new; and nothing needs to be kept.
static void pools(void**) {
    for (const auto binding : service_bindings)
        for (const ULONG size : {0u, 1u, 100u}) {
            host_endpoint at(binding);
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CALL_POOL_SIZE, size);
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNEL_POOL_SIZE, size);
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, ULONG{4});
            host served;
            std::atomic<int> not_new{0};
            served.what.on_accept = [&](context, void** state, async_context, WS_ERROR*) -> HRESULT {
                if (*state) ++not_new;
                *state = &served;
                return S_OK;
            };
            served.what.on_add = [&](context where, INT32 a, INT32 b, INT32* sum, async_context,
                                     WS_ERROR* error) -> HRESULT {
                if (*sum != 0) ++not_new;
                auto* heap = property_of<WS_HEAP*>(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP);
                SIZE_T used = 0;
                if (WsGetHeapProperty(heap, WS_HEAP_PROPERTY_REQUESTED_SIZE, &used, sizeof used, nullptr) != S_OK ||
                    used != 0 || test::string_count(error) != 0)
                    ++not_new;
                void* memory = nullptr;
                if (WsAlloc(heap, 100, &memory, nullptr) != S_OK) ++not_new;
                *sum = a + b;
                if (a % 3 == 0) {
                    const WS_STRING why = test::string(W("every third"));
                    WsAddErrorString(error, &why);
                    return E_FAIL;
                }
                return S_OK;
            };
            open(served, at);
            std::vector<std::thread> clients;
            for (int t = 0; t < 3; ++t)
                clients.emplace_back([&] {
                    for (int round = 0; round < 3; ++round) {
                        host_client one(at);
                        for (INT32 i = 0; i < 6; ++i)
                            if (one.add(i, 1) != (i % 3 == 0 ? WS_E_ENDPOINT_FAULT_RECEIVED : S_OK)) ++not_new;
                    }
                });
            for (std::thread& each : clients)
                each.join();
            assert_int_equal(not_new, 0);
        }
}

// --- memory of bodies

static void heaps_of_bodies(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE, SIZE_T{3000});
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_TRIM_SIZE, SIZE_T{500});
        host served;
        SIZE_T max_size = 0, trim_size = 0;
        served.what.on_add = [&](context where, INT32 a, INT32, INT32* sum, async_context, WS_ERROR* error) -> HRESULT {
            auto* heap = property_of<WS_HEAP*>(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP);
            WsGetHeapProperty(heap, WS_HEAP_PROPERTY_MAX_SIZE, &max_size, sizeof max_size, nullptr);
            WsGetHeapProperty(heap, WS_HEAP_PROPERTY_TRIM_SIZE, &trim_size, sizeof trim_size, nullptr);
            void* memory = nullptr;
            *sum = a;
            return WsAlloc(heap, static_cast<SIZE_T>(a), &memory, error);
        };
        served.set(WS_SERVICE_PROPERTY_FAULT_DISCLOSURE, WS_FULL_FAULT_DISCLOSURE);
        open(served, at);
        host_client one(at);
        assert_hr(S_OK, one.add(2000, 0));
        assert_int_equal(max_size, 3000);
        assert_int_equal(trim_size, 500);
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(4000, 0)); // a result that is too large
        assert_hr(S_OK, one.add(2000, 0));
        // Arguments that are too large: a fault, and the session goes on.
        std::basic_string<WCHAR> word(2000, 'x'), dash = W("-");
        for (const ULONG count : {1u, 8u, 1u}) {
            std::vector<WCHAR*> words(count, word.data());
            WCHAR *separator = dash.data(), *joined = nullptr;
            ULONG lengths_count = 0;
            INT32* lengths = nullptr;
            const std::basic_string<WCHAR> little = W("ab");
            if (count == 1) words[0] = const_cast<WCHAR*>(little.c_str());
            assert_hr(count == 1 ? S_OK : WS_E_ENDPOINT_FAULT_RECEIVED,
                      join(one.call(), count, words.data(), &separator, &joined, &lengths_count, &lengths));
            WsResetError(one.error.get());
        }
        assert_hr(S_OK, one.add(1, 0));
    }
}

// --- messages and listeners

static void properties_of_messages(void**) {
    for (const auto binding : service_bindings)
        for (const ULONG most : {1u, 20u}) {
            host_endpoint at(binding);
            ULONG headers = most;
            WS_MESSAGE_PROPERTY one_property{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, &headers, sizeof headers};
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES, WS_MESSAGE_PROPERTIES{&one_property, 1});
            host served;
            assert_hr(S_OK, served.create({&at}));
            headers = 0; // it has been copied
            assert_hr(S_OK, served.open());
            host_client one(at);
            const HRESULT hr = one.add(1, 1); // with an action, a destination and more
            if (most == 1)
                assert_true(FAILED(hr));
            else
                assert_hr(S_OK, hr);
        }
}

static void properties_of_listeners(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        ULONG backlog = 7;
        WS_LISTENER_PROPERTY one_property{WS_LISTENER_PROPERTY_LISTEN_BACKLOG, &backlog, sizeof backlog};
        if (binding != WS_TCP_CHANNEL_BINDING) one_property.id = WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS;
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, WS_LISTENER_PROPERTIES{&one_property, 1});
        host served;
        ULONG got = 0;
        served.what.on_ping = [&](context where, async_context, WS_ERROR*) -> HRESULT {
            return WsGetListenerProperty(property_of<WS_LISTENER*>(where, WS_OPERATION_CONTEXT_PROPERTY_LISTENER),
                                         one_property.id, &got, sizeof got, nullptr);
        };
        open(served, at);
        host_client one(at);
        assert_hr(S_OK, one.ping());
        assert_int_equal(got, 7);
    }
    host_endpoint bad(WS_TCP_CHANNEL_BINDING);
    WS_LISTENER_PROPERTY unknown{static_cast<WS_LISTENER_PROPERTY_ID>(99), nullptr, 0};
    WS_LISTENER_PROPERTIES list{&unknown, 1};
    assert_hr(E_INVALIDARG, create(bad, {WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, &list, sizeof list}));
}

static void properties_of_channels(void**) {
    const std::pair<WS_CHANNEL_PROPERTY_ID, ULONG> unfit[] = {
        {WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL, WS_SHORT_CALLBACK}, {WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, FALSE}};
    for (const auto binding : service_bindings) {
        for (const auto& [id, value] : unfit) {
            host_endpoint at(binding);
            at.set_channel(id, value);
            assert_hr(E_INVALIDARG, create(*at.get()));
        }
        host_endpoint at(binding);
        at.set_channel(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 70000);
        host served;
        ULONG got = 0;
        served.what.on_ping = [&](context where, async_context, WS_ERROR*) -> HRESULT {
            return WsGetChannelProperty(property_of<WS_CHANNEL*>(where, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL),
                                        WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, &got, sizeof got, nullptr);
        };
        open(served, at);
        host_client one(at);
        assert_hr(S_OK, one.ping());
        assert_int_equal(got, 70000);
    }
}

// --- headers that must be understood

namespace {

// Adds <strange xmlns="urn:test">1</strange>, which nobody understands.
HRESULT CALLBACK add_strange_header(WS_MESSAGE* to, WS_HEAP*, void*, WS_ERROR* error) {
    WS_XML_STRING name = test::xml("strange"), ns = test::xml("urn:test");
    const WS_ELEMENT_DESCRIPTION description{&name, &ns, WS_INT32_TYPE, nullptr};
    const INT32 one = 1;
    return WsAddCustomHeader(to, &description, WS_WRITE_REQUIRED_VALUE, &one, sizeof one,
                             WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE, error);
}

} // namespace

static void headers_that_must_be_understood(void**) {
    for (const auto binding : service_bindings)
        for (const BOOL checks : {FALSE, TRUE}) {
            host_endpoint at(binding);
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_CHECK_MUST_UNDERSTAND, checks);
            host served(at);
            host_client one(at);
            WS_PROXY_MESSAGE_CALLBACK_CONTEXT callback{add_strange_header, nullptr};
            call_arguments with = one.call();
            with.properties = {{WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT, &callback, sizeof callback}};
            INT32 sum = 0;
            assert_hr(checks ? WS_E_INVALID_FORMAT : S_OK, add(with, 1, 2, &sum)); // as such a fault is known
            assert_int_equal(sum, checks ? 0 : 3);
            if (checks)
                assert_string_equal(test::text_of(fault_of(one.error.get())->code->value.localName).c_str(),
                                    "MustUnderstand");
            assert_hr(S_OK, one.add(1, 2, &sum));
        }
}

// --- faults

// An error that was copied into an operation's brings its language along, for that operation.
static void the_language_of_faults(void**) {
    constexpr LANGID german = 0x0407, french = 0x040c;
    for (const auto binding : service_bindings)
        for (const LANGID language : {LANGID{0}, german}) {
            host_endpoint at(binding);
            host served;
            served.what.on_add = [](context, INT32 a, INT32, INT32*, async_context, WS_ERROR* error) -> HRESULT {
                const WS_STRING why = test::string(W("something"));
                if (a == 0) {
                    const LANGID other = french;
                    const WS_ERROR_PROPERTY property{WS_ERROR_PROPERTY_LANGID, const_cast<LANGID*>(&other),
                                                     sizeof other};
                    WS_ERROR* made = nullptr;
                    WsCreateError(&property, 1, &made);
                    WsAddErrorString(made, &why);
                    WsCopyError(made, error);
                    WsFreeError(made);
                    return E_FAIL;
                }
                WsAddErrorString(error, &why);
                return E_FAIL;
            };
            if (language != 0) served.set(WS_SERVICE_PROPERTY_FAULT_LANGID, language);
            served.set(WS_SERVICE_PROPERTY_FAULT_DISCLOSURE, WS_FULL_FAULT_DISCLOSURE);
            open(served, at);
            LANGID users = 0;
            const test::error_ptr error = test::make_error();
            assert_hr(S_OK, WsGetErrorProperty(error.get(), WS_ERROR_PROPERTY_LANGID, &users, sizeof users));
            host_client one(at);
            for (const INT32 a : {1, 0, 1}) {
                assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(a, 1));
                const WS_FAULT* fault = fault_of(one.error.get());
                assert_int_equal(fault->reasonCount, 1);
                assert_string_equal(test::narrow(fault->reasons[0].text).c_str(), "something");
                const std::string name = test::narrow(fault->reasons[0].lang);
                if (a == 0)
                    assert_string_equal(name.c_str(), "fr-FR");
                else if (language != 0)
                    assert_string_equal(name.c_str(), "de-DE");
                else if (users == 0x0409)
                    assert_string_equal(name.c_str(), "en-US");
            }
            LANGID got = 1;
            assert_hr(S_OK, WsGetServiceHostProperty(served, WS_SERVICE_PROPERTY_FAULT_LANGID, &got, 2, nullptr));
            assert_int_equal(got, language);
        }
}

// Of a fault in several languages the caller is told the one it wants, if that is there; the fault has them all.
static void the_language_that_a_proxy_wants(void**) {
    const struct {
        LANGID wanted;
        bool german, english;
    } table[] = {{0x0407, true, false}, {0x0c07, true, false}, {0x0809, false, true}, {0x040c, true, true}};
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_add = [](context, INT32, INT32, INT32*, async_context, WS_ERROR* error) -> HRESULT {
            WS_FAULT_REASON reasons[] = {{test::string(W("Fehler")), test::string(W("de-DE"))},
                                         {test::string(W("mistake")), test::string(W("en-US"))}};
            WS_FAULT fault{};
            fault.reasons = reasons;
            fault.reasonCount = 2;
            WsSetFaultErrorProperty(error, WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault);
            return E_FAIL;
        };
        open(served, at);
        for (const auto& row : table) {
            LANGID wanted = row.wanted;
            host_client one(at, {{WS_PROXY_FAULT_LANG_ID, &wanted, sizeof wanted}});
            assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(1, 1));
            assert_int_equal(fault_of(one.error.get())->reasonCount, 2);
            assert_int_equal(one.said("Fehler"), row.german);
            assert_int_equal(one.said("mistake"), row.english);
        }
        host_client by_default(at);
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, by_default.add(1, 1));
        assert_true(by_default.said("mistake") || by_default.said("Fehler"));
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(properties_of_hosts_have_sizes),
        cmocka_unit_test(properties_of_endpoints_have_sizes),
        cmocka_unit_test(values_that_make_no_sense),
        cmocka_unit_test(properties_given_twice),
        cmocka_unit_test(what_a_context_has),
        cmocka_unit_test(a_limit_of_channels),
        cmocka_unit_test(several_accept_at_once),
        cmocka_unit_test(a_limit_of_calls_of_a_session),
        cmocka_unit_test(pools),
        cmocka_unit_test(heaps_of_bodies),
        cmocka_unit_test(properties_of_messages),
        cmocka_unit_test(properties_of_listeners),
        cmocka_unit_test(properties_of_channels),
        cmocka_unit_test(headers_that_must_be_understood),
        cmocka_unit_test(the_language_of_faults),
        cmocka_unit_test(the_language_that_a_proxy_wants),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
