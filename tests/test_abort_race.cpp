// Thousands of rounds of WsAbortListener against connects, accepts, closes and frees of other threads.
#include "support/session.h"

#include <chrono>
#include <memory>

#ifndef _WIN32
#include <filesystem>
#endif

namespace {

constexpr int rounds = 400;

struct round_result {
    HRESULT accept;
    HRESULT connect;
};

// One client connects, one thread aborts, and accepts wait both ways, all let go at the same moment.
void race(WS_CHANNEL_BINDING binding, int round) {
    tests::listener server(binding);
    WS_CHANNEL* blocked = server.new_channel();
    WS_CHANNEL* pending = server.new_channel();
    tests::completion pending_ended;
    HRESULT async = WsAcceptChannel(server, pending, pending_ended.context(), nullptr);
    assert_int_equal(async, WS_S_ASYNC);

    std::atomic<int> ready{0};
    const auto together = [&ready] {
        ++ready;
        while (ready < 3)
            std::this_thread::yield();
    };
    round_result result{};
    std::thread accepting([&] {
        together();
        result.accept = WsAcceptChannel(server, blocked, nullptr, nullptr);
    });
    std::thread connecting([&] {
        tests::client client(binding);
        together();
        result.connect = client.open(server.url());
    });
    together();
    for (int spin = 0; spin < round % 50; ++spin)
        std::this_thread::yield();
    assert_int_equal(WsAbortListener(server, nullptr), S_OK);
    assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
    accepting.join();
    connecting.join();
    const HRESULT ended = pending_ended.wait();

    // A connection was delivered to one accept, or to none; whoever has none was aborted.
    assert_true(ended == S_OK || ended == WS_E_OPERATION_ABORTED);
    assert_true(result.accept == S_OK || result.accept == WS_E_OPERATION_ABORTED ||
                result.accept == WS_E_OBJECT_FAULTED);
    assert_false(ended == S_OK && result.accept == S_OK);
    if (result.connect == S_OK) assert_true(ended == S_OK || result.accept == S_OK);
    server.free();
    assert_int_equal(pending_ended.calls(), 1);
    for (WS_CHANNEL* channel : {blocked, pending}) {
        WsAbortChannel(channel, nullptr);
        WsCloseChannel(channel, nullptr, nullptr);
        WsFreeChannel(channel);
    }
}

// A connection or listener that is lost keeps its descriptor. 0 where the system does not show them.
long open_descriptors() {
#ifndef _WIN32
    using entries = std::filesystem::directory_iterator;
    return std::distance(entries("/proc/self/fd"), entries());
#else
    return 0;
#endif
}

long descriptors_before;

// What the library keeps is there once both kinds of listener have met a client. All is closed in order, and each close
// waits for its end, so that only that is counted.
int count_descriptors(void**) {
    for (const WS_CHANNEL_BINDING binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        tests::session both(binding);
        both.close();
    }
    descriptors_before = open_descriptors();
    return 0;
}

// The last ones may still be on their way to their end.
int descriptors_are_as_before(void**) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (open_descriptors() != descriptors_before) {
        if (std::chrono::steady_clock::now() > deadline)
            fail_msg("%ld descriptors are open, %ld were before", open_descriptors(), descriptors_before);
        std::this_thread::yield();
    }
    return 0;
}

} // namespace

static void abort_against_connect_and_accept_over_tcp(void**) {
    for (int round = 0; round < rounds; ++round)
        race(WS_TCP_CHANNEL_BINDING, round);
}

static void abort_against_connect_and_accept_over_pipes(void**) {
    for (int round = 0; round < rounds; ++round)
        race(WS_NAMEDPIPE_CHANNEL_BINDING, round);
}

// Aborts, closes and state queries of several threads on one listener that is opened again and again.
static void aborts_and_closes_of_many_threads(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    std::atomic<bool> over{false};
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([&] {
            while (!over) {
                WsAbortListener(server, nullptr);
                server.state();
                std::this_thread::yield();
            }
        });
    const WS_STRING url = server.url();
    for (int round = 0; round < rounds; ++round) {
        const HRESULT closed = WsCloseListener(server, nullptr, nullptr);
        assert_true(closed == S_OK || closed == WS_E_OPERATION_ABORTED);
        if (closed != S_OK) continue; // aborted while it closed: faulted, to be closed again
        assert_int_equal(WsResetListener(server, nullptr), S_OK);
        const HRESULT opened = WsOpenListener(server, &url, nullptr, nullptr);
        assert_true(opened == S_OK || opened == WS_E_OPERATION_ABORTED);
    }
    over = true;
    for (std::thread& thread : threads)
        thread.join();
}

// Channels' own aborts race with their accepts, and with the listener's abort.
static void channel_aborts_against_accepts(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    for (int round = 0; round < rounds; ++round) {
        WS_CHANNEL* channel = server.new_channel();
        std::atomic<bool> begun{false};
        HRESULT accepted = S_OK;
        std::thread accepting([&] {
            begun = true;
            accepted = WsAcceptChannel(server, channel, nullptr, nullptr);
        });
        while (!begun)
            std::this_thread::yield();
        for (int spin = 0; spin < round % 20; ++spin)
            std::this_thread::yield();
        assert_int_equal(WsAbortChannel(channel, nullptr), S_OK);
        accepting.join();
        assert_int_equal(accepted, WS_E_OPERATION_ABORTED);
        assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
        WsFreeChannel(channel);
    }
    assert_int_equal(server.state(), WS_LISTENER_STATE_OPEN);
}

// Whenever the abort comes: the open ends, so does the close, and nobody listens any more.
static void aborts_and_closes_against_opens(void**) {
    for (const WS_CHANNEL_BINDING binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        for (int round = 0; round < rounds; ++round) {
            tests::listener server(binding, false), next(binding, false);
            const WS_STRING url = server.url();
            std::atomic<bool> begun{false};
            HRESULT opened = E_UNEXPECTED;
            std::thread opening([&] {
                begun = true;
                opened = WsOpenListener(server, &url, nullptr, nullptr);
            });
            while (!begun || server.state() == WS_LISTENER_STATE_CREATED)
                std::this_thread::yield();
            for (int spin = 0; spin < round % 20; ++spin)
                std::this_thread::yield();
            assert_int_equal(WsAbortListener(server, nullptr), S_OK);
            assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
            opening.join();
            assert_true(opened == S_OK || opened == WS_E_OPERATION_ABORTED);
            assert_int_equal(WsOpenListener(next, &url, nullptr, nullptr), S_OK);
        }
    }
}

#define leaves_nothing(test) cmocka_unit_test_teardown(test, descriptors_are_as_before)

int main() {
    const CMUnitTest all[] = {
        leaves_nothing(abort_against_connect_and_accept_over_tcp),
        leaves_nothing(abort_against_connect_and_accept_over_pipes),
        leaves_nothing(aborts_and_closes_of_many_threads),
        leaves_nothing(channel_aborts_against_accepts),
        leaves_nothing(aborts_and_closes_against_opens),
    };
    return cmocka_run_group_tests(all, count_descriptors, nullptr);
}
