// Everything at once: aborts, closes and resets from other threads while datagrams go both ways. Each call ends once,
// and afterwards all is usable.
#include "support/udp.h"

#include <atomic>
#include <thread>

using namespace tests;

namespace {

// What a call may end with whose object another thread ends.
bool is_expected(HRESULT hr) {
    return hr == S_OK || hr == WS_S_END || hr == WS_E_OPERATION_ABORTED || hr == WS_E_INVALID_OPERATION ||
           hr == WS_E_OBJECT_FAULTED;
}

void require(std::atomic<int>& wrong, HRESULT hr) {
    if (is_expected(hr)) return;
    print_error("0x%08lx\n", static_cast<unsigned long>(hr));
    ++wrong;
}

// Channels that accept and reply on their own threads, while the listener is aborted and opened again.
void a_listener_that_is_aborted_while_channels_reply(void**) {
    constexpr int channels = 3;
    tests::listener listener(udp, WS_CHANNEL_TYPE_DUPLEX, {}, unused_url(udp));
    std::atomic<int> wrong{0}, replies{0};
    raw_datagrams peer;
    for (int round = 0; round < 20; ++round) {
        assert_hr(S_OK, listener.open());
        std::atomic<int> ended{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < channels; ++i)
            threads.emplace_back([&] {
                channel server(listener);
                for (HRESULT hr = S_OK; hr == S_OK;) {
                    hr = accept(listener, server);
                    require(wrong, hr);
                    if (hr != S_OK) break;
                    require(wrong, receive_text(server));
                    const HRESULT sent = send_text(server, "reply");
                    require(wrong, sent);
                    replies += sent == S_OK;
                    require(wrong, server.close());
                    require(wrong, WsResetChannel(server, nullptr));
                }
                ++ended;
            });
        const int before = replies;
        for (int i = 0; i < 10 + round; ++i)
            peer.send(listener.port(), envelope("x"));
        while (replies < before + round % 5)
            std::this_thread::yield();
        if (round % 2 == 0) assert_hr(S_OK, WsAbortListener(listener, nullptr));
        assert_hr(S_OK, listener.close());
        for (std::thread& thread : threads)
            thread.join();
        assert_int_equal(ended, channels);
        assert_hr(S_OK, WsResetListener(listener, nullptr));
    }
    assert_int_equal(wrong, 0);
    // Nobody is at the address any more, and it can be had again.
    assert_hr(S_OK, listener.open());
    channel server(listener);
    peer.send(listener.port(), envelope("last"));
    assert_accepts(listener, server, "last");
    print_message("%d replies\n", replies.load());
}

// One thread sends, one receives, one sets a property and one ends it all.
void a_client_that_is_aborted_at_work(void**) {
    raw_datagrams peer;
    const auto url = udp_url("127.0.0.1", peer.port());
    channel client(udp);
    std::atomic<int> wrong{0};
    for (int round = 0; round < 50; ++round) {
        std::vector<std::thread> threads;
        std::atomic<bool> ended{false};
        threads.emplace_back([&] { require(wrong, client.open(view(url))); });
        threads.emplace_back([&] {
            while (!ended)
                require(wrong, client.set(WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, 0));
        });
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                require(wrong, send_text(client));
        });
        threads.emplace_back([&] {
            HRESULT hr;
            do
                require(wrong, hr = receive_text(client));
            while (!ended && hr != WS_E_OPERATION_ABORTED);
        });
        std::this_thread::yield();
        if (round % 2 == 0)
            assert_hr(S_OK, client.abort());
        else
            require(wrong, client.close());
        threads[0].join();
        ended = true;
        assert_hr(S_OK, client.abort()); // where the open came after the close
        for (size_t i = 1; i < threads.size(); ++i)
            threads[i].join();
        assert_hr(S_OK, client.close());
        assert_hr(S_OK, WsResetChannel(client, nullptr));
    }
    assert_int_equal(wrong, 0);
    raw_datagrams other; // the first has had more than it can keep
    assert_hr(S_OK, client.open(view(udp_url("127.0.0.1", other.port()))));
    assert_hr(S_OK, send_text(client, "last"));
    assert_string_equal(text_in(other.receive()).c_str(), "last");
}

// Interfaces are set while the listener opens, works and closes.
void interfaces_set_while_a_listener_comes_and_goes(void**) {
    const std::string why = why_no_multicast(false);
    if (!why.empty()) {
        print_message("No multicast on the loopback interface here: %s\n", why.c_str());
        skip();
    }
    BOOL is_multicast = TRUE;
    tests::listener listener(udp, WS_CHANNEL_TYPE_INPUT,
                             {{WS_LISTENER_PROPERTY_IS_MULTICAST, &is_multicast, sizeof is_multicast}},
                             udp_url("239.255.0.127", free_port(true)));
    const ULONG interface_index = loopback_interface();
    std::atomic<bool> ended{false};
    std::atomic<int> wrong{0};
    std::thread setter([&] {
        for (ULONG i = 0; !ended; ++i)
            require(wrong, WsSetListenerProperty(listener, WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &interface_index,
                                                 i % 2 * sizeof interface_index, nullptr));
    });
    for (int round = 0; round < 50; ++round) {
        require(wrong, listener.open());
        require(wrong, listener.close());
        require(wrong, WsResetListener(listener, nullptr));
    }
    ended = true;
    setter.join();
    assert_int_equal(wrong, 0);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_listener_that_is_aborted_while_channels_reply),
        cmocka_unit_test(a_client_that_is_aborted_at_work),
        cmocka_unit_test(interfaces_set_while_a_listener_comes_and_goes),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
