// Streams, servers, time-outs and cancellation of the I/O floor, over TCP and pipes.
#include "support/io.h"
#include "support/test.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace ws;
using namespace tests;

static void bytes_cross_a_connection(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    assert_int_equal(io::run(sockets, write_all(*c.client, "hello")), S_OK);
    std::string got;
    assert_int_equal(io::run(sockets, read_all(*c.accepted, got, 5)), S_OK);
    assert_string_equal(got.c_str(), "hello");
}

static void a_write_larger_than_the_systems_buffers_waits_for_its_reader(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    const std::string large(16 << 20, 'x');
    std::string got;
    std::thread reader([&] { assert_int_equal(io::run(sockets, read_all(*c.accepted, got, large.size())), S_OK); });
    assert_int_equal(io::run(sockets, write_all(*c.client, large)), S_OK);
    reader.join();
    assert_true(got == large);
}

static void the_end_of_a_stream_is_told(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    c.client.reset();
    char byte;
    io::outcome result;
    auto read_end = [&]() -> io::task {
        result = co_await io::read(*c.accepted, &byte, 1, io::never);
        co_return S_OK;
    };
    assert_int_equal(io::run(sockets, read_end()), S_OK);
    assert_int_equal(result.status, WS_IO_EOF);
}

static void a_look_ahead_takes_nothing(void**) {
    connection c;
    assert_int_equal(c.accepted->peek(), WS_IO_AGAIN);
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    const auto wait = [&] { // what was sent needs not be there at once
        uint32_t status;
        while ((status = c.accepted->peek()) == WS_IO_AGAIN)
            std::this_thread::yield();
        return status;
    };
    assert_int_equal(c.accepted->peek(), WS_IO_AGAIN);
    assert_int_equal(io::run(sockets, write_all(*c.client, "abcd")), S_OK);
    assert_int_equal(wait(), WS_IO_OK);
    std::string got;
    assert_int_equal(io::run(sockets, read_all(*c.accepted, got, 4)), S_OK);
    assert_string_equal(got.c_str(), "abcd");
    assert_int_equal(c.accepted->peek(), WS_IO_AGAIN);
    c.client.reset();
    assert_int_equal(wait(), WS_IO_EOF);
    c.accepted->close(WS_E_OPERATION_ABORTED);
    assert_int_equal(c.accepted->peek(), WS_IO_CANCELED);
}

static void a_time_out_cancels_a_read_and_leaves_the_stream_usable(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    char byte;
    io::outcome result;
    auto read_late = [&]() -> io::task {
        result = co_await io::read(*c.accepted, &byte, 1, io::due_in(20));
        co_return S_OK;
    };
    assert_int_equal(io::run(sockets, read_late()), S_OK);
    assert_int_equal(result.status, WS_IO_CANCELED);
    assert_int_equal(result.reason, WS_E_OPERATION_TIMED_OUT);
    assert_int_equal(io::run(sockets, write_all(*c.client, "ok")), S_OK);
    std::string got;
    assert_int_equal(io::run(sockets, read_all(*c.accepted, got, 2)), S_OK);
    assert_string_equal(got.c_str(), "ok");
}

static void a_close_ends_a_blocked_read_of_another_thread(void**) {
    for (int round = 0; round < 200; ++round) {
        connection c;
        assert_int_equal(io::run(sockets, c.establish()), S_OK);
        io::outcome result;
        char byte;
        std::atomic<bool> begun{false};
        auto read_forever = [&]() -> io::task {
            begun = true;
            result = co_await io::read(*c.accepted, &byte, 1, io::never);
            co_return S_OK;
        };
        std::thread reader([&] { assert_int_equal(io::run(sockets, read_forever()), S_OK); });
        while (!begun)
            std::this_thread::yield();
        c.accepted->close(WS_E_OPERATION_ABANDONED);
        reader.join();
        assert_int_equal(result.status, WS_IO_CANCELED);
        assert_int_equal(result.reason, WS_E_OPERATION_ABANDONED);
    }
}

static void a_port_is_free_again_when_its_close_has_ended(void**) {
    uint16_t port = 0;
    io::endpoint_owner first(the_loop());
    assert_int_equal(io::run(sockets, listen_somewhere(*first, port)), S_OK);
    auto reopen = [&]() -> io::task {
        first->close(WS_E_OPERATION_ABORTED);
        co_await first->closed();
        io::endpoint_owner second(the_loop());
        const io::outcome result = co_await io::listen_operation(*second, io::loopback_v4(port), false, 5);
        co_return result.ok() ? S_OK : E_FAIL;
    };
    for (int i = 0; i < 50; ++i) {
        assert_int_equal(io::run(sockets, reopen()), S_OK);
        first = io::endpoint_owner(the_loop());
        auto listen_again = [&]() -> io::task {
            const io::outcome result = co_await io::listen_operation(*first, io::loopback_v4(port), false, 5);
            co_return result.ok() ? S_OK : E_FAIL;
        };
        assert_int_equal(io::run(sockets, listen_again()), S_OK);
    }
}

static void a_refused_connection_says_so(void**) {
    uint16_t port = 0;
    {
        io::endpoint_owner server(the_loop());
        assert_int_equal(io::run(sockets, listen_somewhere(*server, port)), S_OK);
    }
    io::endpoint_owner client(the_loop());
    io::outcome result;
    auto connect = [&]() -> io::task {
        result = co_await io::connect_operation(*client, io::loopback_v4(port), io::never);
        co_return S_OK;
    };
    assert_int_equal(io::run(sockets, connect()), S_OK);
    assert_int_equal(result.status, WS_IO_REFUSED);
    assert_int_not_equal(result.system, 0);
}

// Many threads, each with its own connection and its own blocking calls, over the one loop.
static void threads_share_the_loop(void**) {
    constexpr int thread_count = 8;
    std::atomic<int> done{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < thread_count; ++t)
        threads.emplace_back([&] {
            connection c;
            if (io::run(sockets, c.establish()) != S_OK) return;
            for (int i = 0; i < 200; ++i) {
                std::string got;
                if (io::run(sockets, write_all(*c.client, "ping")) != S_OK) return;
                if (io::run(sockets, read_all(*c.accepted, got, 4)) != S_OK || got != "ping") return;
            }
            ++done;
        });
    for (auto& thread : threads)
        thread.join();
    assert_int_equal(done, thread_count);
}

static void a_callback_comes_later_on_another_thread(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    callback_state state;
    WS_ASYNC_CONTEXT context{on_done, &state};
    std::string got;
    assert_int_equal(io::run(sockets, read_all(*c.accepted, got, 5), &context), WS_S_ASYNC);
    assert_int_equal(io::run(sockets, write_all(*c.client, "later")), S_OK);
    state.wait_for(1);
    assert_int_equal(state.calls, 1);
    assert_int_equal(state.last, S_OK);
    assert_true(state.thread != std::this_thread::get_id());
    assert_string_equal(got.c_str(), "later");
}

// And raises no signal.
static void check_write_after_the_peers_end(connection& c) {
    c.accepted.reset();
    io::outcome result;
    auto write_on = [&]() -> io::task {
        char byte = 0;
        result = co_await io::read(*c.client, &byte, 1, io::never);
        if (result.ok()) co_return E_FAIL;
        do {
            ws_io_buffer piece[] = {io::buffer_of(&byte, 1)};
            result = co_await io::write(*c.client, piece, io::never);
        } while (result.ok());
        co_return S_OK;
    };
    assert_int_equal(io::run(c.over, write_on()), S_OK);
    assert_int_not_equal(result.system, 0);
}

static void writing_after_the_peers_end_is_an_error(void**) {
    connection over_tcp(sockets), over_pipe(pipes);
    assert_int_equal(io::run(sockets, over_tcp.establish()), S_OK);
    check_write_after_the_peers_end(over_tcp);
    assert_int_equal(io::run(pipes, over_pipe.establish_pipe()), S_OK);
    check_write_after_the_peers_end(over_pipe);
}

static void check_peer_leaves_a_waiting_write(connection& c) {
    callback_state state;
    WS_ASYNC_CONTEXT context{on_done, &state};
    const std::string large(16 << 20, 'x');
    assert_int_equal(io::run(c.over, write_all(*c.client, large), &context), WS_S_ASYNC);
    c.accepted.reset();
    state.wait_for(1);
    assert_int_equal(state.calls, 1);
    assert_int_equal(state.last, E_FAIL);
}

static void a_write_ends_when_the_peer_leaves(void**) {
    connection over_tcp(sockets), over_pipe(pipes);
    assert_int_equal(io::run(sockets, over_tcp.establish()), S_OK);
    check_peer_leaves_a_waiting_write(over_tcp);
    assert_int_equal(io::run(pipes, over_pipe.establish_pipe()), S_OK);
    check_peer_leaves_a_waiting_write(over_pipe);
}

static void a_task_that_ends_at_once_returns_its_result_and_calls_nobody(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    callback_state state;
    WS_ASYNC_CONTEXT context{on_done, &state};
    assert_int_equal(io::run(sockets, write_all(*c.client, "now"), &context), S_OK);
    assert_int_equal(state.calls, 0);
}

static void a_blocked_callback_does_not_stop_the_others(void**) {
    connection a, b;
    assert_int_equal(io::run(sockets, a.establish()), S_OK);
    assert_int_equal(io::run(sockets, b.establish()), S_OK);

    callback_state second;
    blocked_callback first(second);
    WS_ASYNC_CONTEXT blocked = first.context();
    WS_ASYNC_CONTEXT free{on_done, &second};
    std::string got_a, got_b;
    assert_int_equal(io::run(sockets, read_all(*a.accepted, got_a, 1), &blocked), WS_S_ASYNC);
    assert_int_equal(io::run(sockets, read_all(*b.accepted, got_b, 1), &free), WS_S_ASYNC);
    assert_int_equal(io::run(sockets, write_all(*a.client, "1")), S_OK);
    assert_int_equal(io::run(sockets, write_all(*b.client, "2")), S_OK);
    first.wait_for(1);
    assert_int_equal(second.calls, 1);
}

static void names_resolve(void**) {
    const io::endpoint_owner stream(the_loop());
    std::vector<ws_io_address> found;
    io::outcome failure;
    assert_int_equal(io::run(sockets, io::resolve(*stream, "127.0.0.1", 808, io::never, found, failure)), S_OK);
    assert_int_equal(found.size(), 1);
    assert_int_equal(found[0].family, 4);
    assert_int_equal(found[0].port, 808);
    assert_int_equal(io::run(sockets, io::resolve(*stream, "::1", 808, io::never, found, failure)), S_OK);
    assert_int_equal(found[0].family, 6);
    assert_int_equal(io::run(sockets, io::resolve(*stream, "LocalHost", 1, io::never, found, failure)), S_OK);
    assert_int_equal(found.size(), 2);
    assert_int_not_equal(io::run(sockets, io::resolve(*stream, "no such host.invalid", 1, io::never, found, failure)),
                         S_OK);
    assert_int_equal(failure.status, WS_IO_NAME_UNKNOWN);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(bytes_cross_a_connection),
        cmocka_unit_test(a_write_larger_than_the_systems_buffers_waits_for_its_reader),
        cmocka_unit_test(the_end_of_a_stream_is_told),
        cmocka_unit_test(a_look_ahead_takes_nothing),
        cmocka_unit_test(a_time_out_cancels_a_read_and_leaves_the_stream_usable),
        cmocka_unit_test(a_close_ends_a_blocked_read_of_another_thread),
        cmocka_unit_test(a_port_is_free_again_when_its_close_has_ended),
        cmocka_unit_test(a_refused_connection_says_so),
        cmocka_unit_test(threads_share_the_loop),
        cmocka_unit_test(a_callback_comes_later_on_another_thread),
        cmocka_unit_test(a_task_that_ends_at_once_returns_its_result_and_calls_nobody),
        cmocka_unit_test(a_blocked_callback_does_not_stop_the_others),
        cmocka_unit_test(writing_after_the_peers_end_is_an_error),
        cmocka_unit_test(a_write_ends_when_the_peer_leaves),
        cmocka_unit_test(names_resolve),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
