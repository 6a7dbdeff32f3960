// Operations of the I/O floor that end before their time, and who drives the loop while callbacks block.
#include "support/io.h"
#include "support/test.h"

#include <atomic>
#include <memory>
#include <vector>

#ifndef _WIN32
#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace ws;
using namespace tests;

extern "C" const ws_io_backend ws_io_uv_backend;

// The first test of this program: the pool has one thread yet. Somebody else drives when its callback begins to wait.
static void a_callback_that_waits_finds_a_thread_for_what_it_waits_for(void**) {
    connection a, b, c;
    assert_int_equal(io::run(sockets, a.establish()), S_OK);
    assert_int_equal(io::run(sockets, b.establish()), S_OK);
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    auto echo = [&](int count) -> io::task {
        for (int i = 0; i < count; ++i) {
            std::string got;
            if (co_await read_all(*c.accepted, got, 1) != S_OK) co_return E_FAIL;
            if (co_await write_all(*c.accepted, got) != S_OK) co_return E_FAIL;
        }
        co_return S_OK;
    };
    std::thread driver([&] { assert_int_equal(io::run(sockets, echo(101)), S_OK); });
    for (int i = 0; i < 100; ++i) {
        std::string got;
        assert_int_equal(io::run(sockets, write_all(*c.client, "x")), S_OK);
        assert_int_equal(io::run(sockets, read_all(*c.client, got, 1)), S_OK);
    }

    callback_state second;
    blocked_callback first(second);
    WS_ASYNC_CONTEXT blocked = first.context();
    WS_ASYNC_CONTEXT free{on_done, &second};
    std::string got_a, got_b;
    assert_int_equal(io::run(sockets, read_all(*a.accepted, got_a, 1), &blocked), WS_S_ASYNC);
    assert_int_equal(io::run(sockets, read_all(*b.accepted, got_b, 1), &free), WS_S_ASYNC);
    assert_int_equal(io::run(sockets, write_all(*a.client, "1")), S_OK);
    first.entered.wait_for(1);
    assert_int_equal(io::run(sockets, write_all(*b.client, "2")), S_OK);
    first.wait_for(1);
    assert_int_equal(second.calls, 1);
    assert_int_equal(io::run(sockets, write_all(*c.client, "x")), S_OK);
    driver.join();
}

static void a_time_out_ends_a_write_whose_peer_does_not_read(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    const std::string large(64 << 20, 'x');
    io::outcome written, read;
    std::atomic<bool> reading{false};
    auto read_forever = [&]() -> io::task {
        char byte;
        reading = true;
        read = co_await io::read(*c.client, &byte, 1, io::never);
        co_return S_OK;
    };
    auto write_late = [&]() -> io::task {
        ws_io_buffer buffers[] = {io::buffer_of(large.data(), large.size())};
        written = co_await io::write(*c.client, buffers, io::due_in(20));
        co_return S_OK;
    };
    std::thread reader([&] { assert_int_equal(io::run(sockets, read_forever()), S_OK); });
    while (!reading)
        std::this_thread::yield();
    assert_int_equal(io::run(sockets, write_late()), S_OK);
    assert_int_equal(written.status, WS_IO_CANCELED);
    assert_int_equal(written.reason, WS_E_OPERATION_TIMED_OUT);
    // Half of it went out: the stream is of no more use, to nobody.
    reader.join();
    assert_int_equal(read.status, WS_IO_CANCELED);
    assert_int_equal(read.reason, WS_E_OBJECT_FAULTED);
    assert_true(c.client->is_closing());
}

static void a_write_may_have_any_number_of_buffers(void**) {
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    constexpr size_t count = 300, size = 100000;
    const std::string piece(size, 'p');
    std::vector<ws_io_buffer> buffers(count, io::buffer_of(piece.data(), piece.size()));
    auto write_pieces = [&]() -> io::task {
        const io::outcome how = co_await io::write(*c.client, buffers, io::never);
        co_return how.ok() ? S_OK : E_FAIL;
    };
    std::string got;
    HRESULT read = E_UNEXPECTED;
    std::thread reader([&] { read = io::run(sockets, read_all(*c.accepted, got, count * size)); });
    const HRESULT written = io::run(sockets, write_pieces());
    if (written != S_OK) c.accepted->close(WS_E_OPERATION_ABORTED);
    reader.join();
    assert_int_equal(written, S_OK);
    assert_int_equal(read, S_OK);
    assert_int_equal(got.size(), count * size);
}

// An operation and its cancellation may reach the backend together, and the operation fail at once.
static void a_cancel_of_what_failed_at_once_does_nothing(void**) {
    static const ws_io_object loop = ws_io_uv_backend.open_loop(); // never closed, like the library's own
    assert_true(loop != 0);
    const std::string too_long(5000, 'a');
    for (const bool resolve : {false, true}) {
        ws_io_op op{}, cancel{};
        ws_io_address room[1];
        const ws_io_buffer out = io::buffer_of(room, sizeof room);
        if (resolve) {
            op.code = WS_IO_RESOLVE;
            op.data = reinterpret_cast<uintptr_t>(too_long.c_str());
            op.buffers = reinterpret_cast<uintptr_t>(&out);
            op.buffer_count = 1;
        } else {
            op.code = WS_IO_CONNECT_TCP;
            op.address = {{255, 255, 255, 255}, 0, 9, 4}; // TCP cannot broadcast
        }
        op.next = reinterpret_cast<uintptr_t>(&cancel);
        cancel.code = WS_IO_CANCEL;
        cancel.target = reinterpret_cast<uintptr_t>(&op);
        const uint64_t done = ws_io_uv_backend.run(loop, reinterpret_cast<uintptr_t>(&op), 0);
        assert_int_equal(done, reinterpret_cast<uintptr_t>(&op));
        assert_int_equal(op.next, 0);
        assert_int_not_equal(op.status, WS_IO_OK);
        assert_int_not_equal(op.status, WS_IO_CANCELED);
    }
}

// However long the system takes to find the name.
static void a_lookup_ends_at_once_when_it_is_canceled(void**) {
    static const ws_io_object loop = ws_io_uv_backend.open_loop();
    assert_true(loop != 0);
    for (int round = 0; round < 50; ++round) {
        ws_io_address room[4];
        const ws_io_buffer out = io::buffer_of(room, sizeof room);
        ws_io_op op{}, cancel{};
        op.code = WS_IO_RESOLVE;
        op.data = reinterpret_cast<uintptr_t>("localhost");
        op.buffers = reinterpret_cast<uintptr_t>(&out);
        op.buffer_count = 1;
        op.next = reinterpret_cast<uintptr_t>(&cancel);
        cancel.code = WS_IO_CANCEL;
        cancel.target = reinterpret_cast<uintptr_t>(&op);
        const uint64_t done = ws_io_uv_backend.run(loop, reinterpret_cast<uintptr_t>(&op), 0);
        assert_int_equal(done, reinterpret_cast<uintptr_t>(&op));
        assert_int_equal(op.status, WS_IO_CANCELED);
    }
}

#ifndef _WIN32
namespace {

// A server that nobody can connect to: its backlog is full, and the system answers nothing.
class deaf_server {
  public:
    deaf_server() {
        sockaddr_in any{};
        any.sin_family = AF_INET;
        any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof any;
        auto* address = reinterpret_cast<sockaddr*>(&any);
        assert_int_equal(bind(server_, address, length), 0);
        assert_int_equal(listen(server_, 0), 0);
        assert_int_equal(getsockname(server_, address, &length), 0);
        port = ntohs(any.sin_port);
        for (int& waiting : waiting_) {
            waiting = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            (void)connect(waiting, address, length);
        }
    }
    ~deaf_server() {
        for (const int waiting : waiting_)
            ::close(waiting);
        ::close(server_);
    }
    uint16_t port = 0;

  private:
    int server_ = socket(AF_INET, SOCK_STREAM, 0);
    int waiting_[4];
};

} // namespace

static void a_close_ends_a_connect_that_nobody_answers(void**) {
    deaf_server server;
    for (int round = 0; round < 20; ++round) {
        io::endpoint_owner client(the_loop());
        std::atomic<bool> begun{false};
        io::outcome how;
        auto connect = [&]() -> io::task {
            begun = true;
            how = co_await io::connect_operation(*client, io::loopback_v4(server.port), io::never);
            co_return S_OK;
        };
        std::thread connecting([&] { assert_int_equal(io::run(sockets, connect()), S_OK); });
        while (!begun)
            std::this_thread::yield();
        client->close(WS_E_OPERATION_ABANDONED);
        connecting.join();
        assert_int_equal(how.status, WS_IO_CANCELED);
        assert_int_equal(how.reason, WS_E_OPERATION_ABANDONED);
    }
}
#endif

#ifndef _WIN32
static std::atomic<int> signals{0};

// By the caller's thread, and by the loop's: neither may end the process with a signal.
static void a_write_to_a_peer_that_is_gone_fails_without_a_signal(void**) {
    struct sigaction counting {
    }, before;
    counting.sa_handler = [](int) { ++signals; };
    assert_int_equal(sigaction(SIGPIPE, &counting, &before), 0);
    const std::string name = "/tmp/ws-test-io-" + std::to_string(getpid()), large(4 << 20, 'x');
    for (const bool all_at_once : {false, true}) {
        io::endpoint_owner server(the_loop()), client(the_loop()), accepted(the_loop());
        io::outcome how;
        auto write_into_the_void = [&]() -> io::task {
            how = co_await io::listen_operation(*server, name.c_str(), 5);
            if (!how.ok()) co_return E_FAIL;
            how = co_await io::connect_operation(*client, name.c_str(), io::never);
            if (!how.ok()) co_return E_FAIL;
            how = co_await io::accept_operation(*server, *accepted);
            if (!how.ok()) co_return E_FAIL;
            if (!all_at_once) accepted.reset();
            ws_io_buffer piece[] = {io::buffer_of(large.data(), large.size())};
            io::write_operation pending(*client, piece, io::never);
            if (pending.await_ready()) co_return E_FAIL; // the peer is there, and its room is used up
            accepted.reset();
            how = co_await io::write(*client, piece, io::never);
            co_return S_OK;
        };
        assert_int_equal(io::run(sockets, write_into_the_void()), S_OK);
        assert_int_equal(how.status, WS_IO_RESET);
    }
    assert_int_equal(signals, 0);
    assert_int_equal(sigaction(SIGPIPE, &before, nullptr), 0);
}
#endif

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_callback_that_waits_finds_a_thread_for_what_it_waits_for),
        cmocka_unit_test(a_time_out_ends_a_write_whose_peer_does_not_read),
        cmocka_unit_test(a_write_may_have_any_number_of_buffers),
        cmocka_unit_test(a_cancel_of_what_failed_at_once_does_nothing),
        cmocka_unit_test(a_lookup_ends_at_once_when_it_is_canceled),
#ifndef _WIN32
        cmocka_unit_test(a_close_ends_a_connect_that_nobody_answers),
        cmocka_unit_test(a_write_to_a_peer_that_is_gone_fails_without_a_signal),
#endif
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
