// Channels and listeners while memory runs out: E_OUTOFMEMORY, the object usable afterwards, nothing lost (the leak
// checker of the asan tree looks when the program ends). And aborts, which take no memory at all.
#include "support/failing_allocator.h"
#include "support/session.h"

using namespace tests;
using test::allocations::assert_memory;
using test::allocations::fail_each;
using test::allocations::fail_each_once;

namespace {

// An element whose name goes into the session's dictionary.
class named_message {
  public:
    explicit named_message(const char* name) {
        name_ = test::xml(name);
        name_.dictionary = &dictionary_;
        dictionary_.strings = &name_;
        dictionary_.stringCount = 1;
        dictionary_.isConst = TRUE;
    }
    HRESULT send(WS_CHANNEL* over, const outgoing& message, INT32 value, const WS_ASYNC_CONTEXT* async = nullptr) {
        value_ = value;
        return WsSendMessage(over, message.get(), &description_, WS_WRITE_REQUIRED_VALUE, &value_, sizeof value_, async,
                             nullptr);
    }
    HRESULT receive(WS_CHANNEL* over, const incoming& message, INT32* value, const WS_ASYNC_CONTEXT* async = nullptr) {
        return WsReceiveMessage(over, message.get(), expected_, 1, WS_RECEIVE_REQUIRED_MESSAGE, WS_READ_REQUIRED_VALUE,
                                nullptr, value, sizeof *value, nullptr, async, nullptr);
    }

  private:
    WS_XML_DICTIONARY dictionary_{};
    WS_XML_STRING name_{};
    WS_XML_STRING ns_ = test::xml("urn:test");
    WS_ELEMENT_DESCRIPTION element_{&name_, &ns_, WS_INT32_TYPE, nullptr};
    WS_MESSAGE_DESCRIPTION description_{nullptr, &element_};
    const WS_MESSAGE_DESCRIPTION* expected_[1] = {&description_};
    INT32 value_ = 0;
};

// Messages with the same name and others, both ways: the ends agree on their dictionaries.
void assert_good(session& both) {
    named_message first("first"), second("second");
    for (named_message* each : {&first, &second, &first})
        for (const bool to_server : {true, false}) { // in turns, which spares waiting for the system's acknowledgements
            channel& from = to_server ? both.client : both.server;
            channel& to = to_server ? both.server : both.client;
            INT32 value = 0;
            assert_hr(S_OK, each->send(from, outgoing(from, ""), 5));
            assert_hr(S_OK, each->receive(to, incoming(to), &value));
            assert_int_equal(value, 5);
        }
}

// --- the calls

void creating(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        assert_hr(S_OK, fail_each_once([&] {
                      WS_CHANNEL* made = nullptr;
                      const HRESULT hr =
                          WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr, &made, nullptr);
                      WsFreeChannel(made);
                      return hr;
                  }));
        assert_hr(S_OK, fail_each_once([&] {
                      WS_LISTENER* made = nullptr;
                      const HRESULT hr = WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr,
                                                          &made, nullptr);
                      WsFreeListener(made);
                      return hr;
                  }));
        tests::listener listener(binding, false);
        channel client(binding);
        assert_hr(S_OK, fail_each_once([&] {
                      WS_CHANNEL* made = nullptr;
                      const HRESULT hr = WsCreateChannelForListener(listener, nullptr, 0, &made, nullptr);
                      WsFreeChannel(made);
                      return hr;
                  }));
        assert_hr(S_OK, fail_each_once([&] {
                      WS_MESSAGE* made = nullptr;
                      const HRESULT hr = WsCreateMessageForChannel(client, nullptr, 0, &made, nullptr);
                      WsFreeMessage(made);
                      return hr;
                  }));
    });
}

// A server that accepts until a message comes, too: whoever drives the loop shakes hands for it and may have no memory,
// and a client that finds none behind the handshake leaves again.
class persistent_server {
  public:
    persistent_server(tests::listener& at, channel& into)
        : thread_([&] {
              for (;;) {
                  const HRESULT hr = WsAcceptChannel(at, into, nullptr, nullptr);
                  if (hr == S_OK && receive_text(into) == S_OK) return;
                  if (hr != S_OK && hr != E_OUTOFMEMORY) return;
                  into.abort();
                  into.close();
                  WsResetChannel(into, nullptr);
              }
          }) {}
    ~persistent_server() { thread_.join(); }

  private:
    std::thread thread_;
};

void opening(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        fail_each([&](auto&& without_memory) {
            tests::listener listener(binding);
            channel server(listener), client(binding);
            HRESULT hr, next = S_OK;
            {
                persistent_server accepting(listener, server);
                hr = without_memory([&] { return client.open(listener.url()); });
                if (hr != S_OK) {
                    next = client.close();
                    if (next == S_OK) next = WsResetChannel(client, nullptr);
                    if (next == S_OK) next = client.open(listener.url());
                }
                if (next == S_OK) next = send_text(client);
                if (next != S_OK) WsAbortListener(listener, nullptr);
            }
            // Where the listener has no memory it closes the connection.
            if (hr != S_OK) assert_true(hr == E_OUTOFMEMORY || hr == WS_E_ENDPOINT_DISCONNECTED);
            assert_hr(S_OK, next);
            assert_passes(client, server);
        });
    });
}

// A client that tries until it is let in.
class persistent_client {
  public:
    explicit persistent_client(tests::listener& at, WS_CHANNEL_BINDING binding) : client(binding) {
        thread_ = std::thread([this, &at] {
            while (client.open(at.url()) != S_OK) {
                client.close();
                WsResetChannel(client, nullptr);
            }
        });
    }
    ~persistent_client() { join(); }
    void join() {
        if (thread_.joinable()) thread_.join();
    }
    channel client;

  private:
    std::thread thread_;
};

void accepting(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                tests::listener listener(binding);
                channel server(listener);
                completion accepted;
                persistent_client peer(listener, binding);
                HRESULT hr = without_memory(
                    [&] { return WsAcceptChannel(listener, server, async ? accepted.context() : nullptr, nullptr); });
                if (hr == WS_S_ASYNC) hr = accepted.wait();
                assert_memory(hr);
                if (hr != S_OK) {
                    assert_int_equal(server.state(), WS_CHANNEL_STATE_CREATED);
                    assert_hr(S_OK, WsAcceptChannel(listener, server, nullptr, nullptr));
                }
                peer.join();
                assert_passes(peer.client, server);
            });
    });
}

void sending(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                session both(binding);
                named_message message("first");
                outgoing out(both.client, "");
                completion done;
                HRESULT hr =
                    without_memory([&] { return message.send(both.client, out, 1, async ? done.context() : nullptr); });
                if (hr == WS_S_ASYNC) hr = done.wait();
                assert_memory(hr);
                assert_int_equal(both.client.state(), WS_CHANNEL_STATE_OPEN);
                if (hr == S_OK) {
                    INT32 value = 0;
                    assert_hr(S_OK, message.receive(both.server, incoming(both.server), &value));
                    assert_int_equal(value, 1);
                }
                assert_good(both);
            });
    });
}

// Nothing is lost: the next receive gets the message that this one found no memory for, with the session's strings that
// came with it.
void receiving(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const ULONG encoding : {WS_ENCODING_XML_BINARY_SESSION_1, WS_ENCODING_XML_BINARY_1, WS_ENCODING_XML_UTF8})
            for (const bool async : {false, true})
                fail_each([&](auto&& without_memory) {
                    const channel_numbers as{{WS_CHANNEL_PROPERTY_ENCODING, encoding}};
                    session both(binding, as, as);
                    named_message message("first");
                    assert_hr(S_OK, message.send(both.client, outgoing(both.client, ""), 1));
                    assert_hr(S_OK, message.send(both.client, outgoing(both.client, ""), 2));
                    incoming in(both.server);
                    completion done;
                    INT32 value = 0;
                    HRESULT hr = without_memory(
                        [&] { return message.receive(both.server, in, &value, async ? done.context() : nullptr); });
                    if (hr == WS_S_ASYNC) hr = done.wait();
                    assert_memory(hr);
                    assert_int_equal(both.server.state(), WS_CHANNEL_STATE_OPEN);
                    for (INT32 expected = hr == S_OK ? 2 : 1; expected <= 2; ++expected) {
                        incoming next(both.server);
                        assert_hr(S_OK, message.receive(both.server, next, &value));
                        assert_int_equal(value, expected);
                    }
                    assert_good(both);
                });
    });
}

void requesting(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        fail_each([&](auto&& without_memory) {
            session both(binding);
            std::thread serving([&] {
                incoming request(both.server);
                while (request.receive() == S_OK) {
                    if (outgoing(both.server, request.text()).reply_to(request.get()) != S_OK) return;
                    request.reset();
                }
            });
            HRESULT hr;
            {
                outgoing question(both.client, "one");
                incoming answer(both.client);
                hr = without_memory([&] { return answer.request(question); });
            }
            outgoing question(both.client, "two");
            incoming answer(both.client);
            const HRESULT next = answer.request(question);
            const HRESULT ended = WsShutdownSessionChannel(both.client, nullptr, nullptr);
            serving.join();
            assert_memory(hr);
            assert_hr(S_OK, next);
            assert_string_equal(answer.text().c_str(), "two");
            assert_hr(S_OK, ended);
        });
    });
}

void shutting_down(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                session both(binding);
                completion done;
                HRESULT hr = without_memory(
                    [&] { return WsShutdownSessionChannel(both.client, async ? done.context() : nullptr, nullptr); });
                if (hr == WS_S_ASYNC) hr = done.wait();
                assert_memory(hr);
                if (hr != S_OK) {
                    assert_passes(both.client, both.server);
                    assert_hr(S_OK, WsShutdownSessionChannel(both.client, nullptr, nullptr));
                }
                assert_hr(WS_S_END, receive_text(both.server));
                both.close();
            });
    });
}

void closing(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                session both(binding);
                assert_hr(S_OK, WsShutdownSessionChannel(both.server, nullptr, nullptr));
                completion done;
                HRESULT hr = without_memory(
                    [&] { return WsCloseChannel(both.client, async ? done.context() : nullptr, nullptr); });
                if (hr == WS_S_ASYNC) hr = done.wait();
                assert_memory(hr);
                if (both.client.state() == WS_CHANNEL_STATE_OPEN) {
                    assert_hr(E_OUTOFMEMORY, hr);
                    assert_passes(both.client, both.server);
                }
                assert_hr(S_OK, both.client.close());
                assert_int_equal(both.client.state(), WS_CHANNEL_STATE_CLOSED);
                assert_hr(S_OK, WsResetChannel(both.client, nullptr));
                assert_hr(S_OK, both.server.abort());
                assert_hr(S_OK, both.server.close());
                assert_hr(S_OK, WsResetChannel(both.server, nullptr));
                both.connect();
            });
    });
}

void closing_a_listener(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                tests::listener listener(binding);
                channel server(listener);
                completion accepted, closed;
                assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
                HRESULT hr = without_memory(
                    [&] { return WsCloseListener(listener, async ? closed.context() : nullptr, nullptr); });
                if (hr == WS_S_ASYNC) hr = closed.wait();
                assert_memory(hr);
                assert_hr(S_OK, WsCloseListener(listener, nullptr, nullptr));
                assert_int_equal(listener.state(), WS_LISTENER_STATE_CLOSED);
                assert_hr(WS_E_OPERATION_ABORTED, accepted.wait());
                assert_hr(S_OK, WsResetListener(listener, nullptr));
                const WS_STRING url = listener.url();
                assert_hr(S_OK, WsOpenListener(listener, &url, nullptr, nullptr));
            });
    });
}

// --- aborts

void an_abort_of_a_listener_takes_no_memory(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        constexpr int count = 200;
        tests::listener listener(binding);
        std::vector<std::unique_ptr<channel>> channels;
        std::vector<std::unique_ptr<completion>> accepted;
        for (int i = 0; i < count; ++i) {
            channels.push_back(std::make_unique<channel>(listener));
            accepted.push_back(std::make_unique<completion>());
            assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, *channels[i], accepted[i]->context(), nullptr));
        }
        const long before = test::allocations::count();
        test::allocations::fail_at(1, true);
        const HRESULT hr = WsAbortListener(listener, nullptr);
        const bool failed = test::allocations::stop_failing();
        assert_int_equal(test::allocations::count(), before);
        assert_false(failed);
        assert_hr(S_OK, hr);
        assert_int_equal(listener.state(), WS_LISTENER_STATE_FAULTED);
        for (int i = 0; i < count; ++i)
            assert_hr(WS_E_OPERATION_ABORTED, accepted[i]->wait());
    });
}

void an_abort_of_a_channel_takes_no_memory(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        incoming in(both.server);
        completion received;
        assert_hr(WS_S_ASYNC, in.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context()));
        const long before = test::allocations::count();
        test::allocations::fail_at(1, true);
        const HRESULT hr = WsAbortChannel(both.server, nullptr);
        const bool failed = test::allocations::stop_failing();
        assert_int_equal(test::allocations::count(), before);
        assert_false(failed);
        assert_hr(S_OK, hr);
        assert_hr(WS_E_OPERATION_ABORTED, received.wait());
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creating),
        cmocka_unit_test(opening),
        cmocka_unit_test(accepting),
        cmocka_unit_test(sending),
        cmocka_unit_test(receiving),
        cmocka_unit_test(requesting),
        cmocka_unit_test(shutting_down),
        cmocka_unit_test(closing),
        cmocka_unit_test(closing_a_listener),
        cmocka_unit_test(an_abort_of_a_listener_takes_no_memory),
        cmocka_unit_test(an_abort_of_a_channel_takes_no_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
