// Datagram sockets of the I/O floor.
#include "io/datagram.h"
#include "support/io.h"
#include "support/test.h"

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace ws;
using namespace tests;

namespace {

// A bound socket, and what tests do with it on the calling thread.
class datagram_socket {
  public:
    explicit datagram_socket(const ws_io_address& at = io::loopback_v4(0), uint32_t flags = 0) : socket_(the_loop()) {
        const auto bind = [&]() -> io::task {
            io::bind_operation operation(*socket_, at, flags);
            bound_ = co_await operation;
            address_ = operation.bound();
            co_return S_OK;
        };
        assert_int_equal(io::run(sockets, bind()), S_OK);
    }
    const io::outcome& bound() const { return bound_; }
    const ws_io_address& address() const { return address_; }
    io::endpoint& operator*() { return *socket_; }
    void close() { socket_->close(WS_E_OPERATION_ABORTED); }

    io::outcome send(const ws_io_address& to, const std::vector<std::string_view>& pieces) {
        std::vector<ws_io_buffer> buffers;
        for (const std::string_view piece : pieces)
            buffers.push_back(io::buffer_of(piece.data(), piece.size()));
        io::outcome how;
        const auto task = [&]() -> io::task {
            how = co_await io::send_to_operation(*socket_, to, buffers);
            co_return S_OK;
        };
        assert_int_equal(io::run(sockets, task()), S_OK);
        return how;
    }
    io::outcome receive(std::string& datagram, ws_io_address* sender = nullptr, size_t room = 65536) {
        std::string into(room, '?');
        io::outcome how;
        const auto task = [&]() -> io::task {
            const auto got = co_await io::receive_from_operation(*socket_, into.data(), into.size());
            how = got;
            if (got.ok()) into.resize(got.size);
            if (sender) *sender = got.sender;
            co_return S_OK;
        };
        assert_int_equal(io::run(sockets, task()), S_OK);
        if (how.ok()) datagram = into;
        return how;
    }

  private:
    io::endpoint_owner socket_;
    io::outcome bound_;
    ws_io_address address_{};
};

bool same(const ws_io_address& a, const ws_io_address& b) {
    return a.family == b.family && a.port == b.port && std::equal(a.bytes, a.bytes + 16, b.bytes);
}

void datagrams_keep_their_bounds(void**) {
    datagram_socket a, b;
    assert_true(a.bound().ok() && b.bound().ok());
    assert_int_not_equal(a.address().port, 0);
    const std::vector<std::vector<std::string_view>> datagrams = {{"one"}, {""}, {"a", "", "bc", "d"}, {}, {"last"}};
    for (const auto& pieces : datagrams)
        assert_true(a.send(b.address(), pieces).ok());
    for (const auto& pieces : datagrams) {
        std::string wanted, got;
        for (const std::string_view piece : pieces)
            wanted += piece;
        ws_io_address sender;
        assert_true(b.receive(got, &sender).ok());
        assert_true(got == wanted);
        assert_true(same(sender, a.address()));
    }
}

void ipv6(void**) {
    datagram_socket a(io::loopback_v6(0)), b(io::loopback_v6(0));
    if (!a.bound().ok()) {
        print_message("This machine has no IPv6: skipped.\n");
        skip();
    }
    assert_true(a.send(b.address(), {"hello"}).ok());
    std::string got;
    ws_io_address sender;
    assert_true(b.receive(got, &sender).ok());
    assert_string_equal(got.c_str(), "hello");
    assert_true(same(sender, a.address()));
}

void sizes(void**) {
    datagram_socket a, b;
    const std::string largest(65507, 'x');
    assert_true(a.send(b.address(), {largest}).ok());
    std::string got;
    assert_true(b.receive(got).ok());
    assert_true(got == largest);
    assert_int_equal(a.send(b.address(), {largest, "x"}).status, WS_IO_TOO_BIG);
    // What does not fit the reader's buffer is lost, and only that.
    assert_true(a.send(b.address(), {"too long for it"}).ok());
    assert_true(a.send(b.address(), {"good"}).ok());
    assert_int_equal(b.receive(got, nullptr, 4).status, WS_IO_TOO_BIG);
    assert_true(b.receive(got, nullptr, 4).ok());
    assert_string_equal(got.c_str(), "good");
}

// More pieces than the backend has room for by itself.
void many_pieces(void**) {
    datagram_socket a, b;
    const std::string text = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::vector<std::string_view> pieces;
    std::string wanted;
    for (size_t i = 0; i < 500; ++i) {
        pieces.push_back(std::string_view(text).substr(i % 30, 1 + i % 5));
        wanted += pieces.back();
    }
    assert_true(a.send(b.address(), pieces).ok());
    std::string got;
    assert_true(b.receive(got).ok());
    assert_true(got == wanted);
}

void a_canceled_receive_loses_nothing(void**) {
    datagram_socket a, b;
    for (int i = 0; i < 20; ++i) {
        std::string got;
        std::atomic<bool> canceled{false};
        char byte;
        io::receive_from_operation pending(*b, &byte, 1);
        const auto receive = [&]() -> io::task {
            auto& operation = pending; // GCC 12 would copy what a lambda has captured
            const auto how = co_await operation;
            canceled = how.status == WS_IO_CANCELED;
            co_return S_OK;
        };
        callback_state done;
        const WS_ASYNC_CONTEXT context{on_done, &done};
        assert_int_equal(io::run(sockets, receive(), &context), WS_S_ASYNC);
        the_loop().cancel(pending, WS_E_OPERATION_ABORTED);
        done.wait_for(1);
        assert_true(canceled);
        assert_true(a.send(b.address(), {"kept"}).ok());
        assert_true(b.receive(got).ok());
        assert_string_equal(got.c_str(), "kept");
    }
}

void a_close_ends_what_is_pending(void**) {
    for (int i = 0; i < 20; ++i) {
        datagram_socket b;
        io::outcome how;
        const auto receive = [&]() -> io::task {
            char byte;
            how = co_await io::receive_from_operation(*b, &byte, 1);
            co_return S_OK;
        };
        callback_state done;
        const WS_ASYNC_CONTEXT context{on_done, &done};
        assert_int_equal(io::run(sockets, receive(), &context), WS_S_ASYNC);
        b.close();
        done.wait_for(1);
        assert_int_equal(how.status, WS_IO_CANCELED);
        assert_int_equal(how.reason, WS_E_OPERATION_ABORTED);
        assert_int_equal(b.send(io::loopback_v4(1), {"late"}).status, WS_IO_CANCELED);
    }
}

// Several threads on one socket, as channels of one listener are: a send goes out at once, or through the loop because
// another is just at it.
void many_senders_on_one_socket(void**) {
    constexpr int threads = 4, each = 20; // fewer than the system could drop
    datagram_socket a, b;
    std::atomic<int> sent{0};
    std::vector<std::thread> senders;
    for (int t = 0; t < threads; ++t)
        senders.emplace_back([&, t] {
            const std::string text(1000, static_cast<char>('a' + t));
            for (int i = 0; i < each; ++i)
                sent += a.send(b.address(), {text}).ok();
        });
    for (std::thread& sender : senders)
        sender.join();
    assert_int_equal(sent, threads * each);
    int received[threads] = {};
    for (int i = 0; i < threads * each; ++i) {
        std::string got;
        assert_true(b.receive(got).ok());
        assert_true(got == std::string(1000, got[0]));
        ++received[got[0] - 'a'];
    }
    for (const int count : received)
        assert_int_equal(count, each);
}

// With sends through the loop alone.
void sends_through_the_loop_wait_for_one_another(void**) {
    datagram_socket a, b;
    constexpr size_t count = 50;
    struct queued : io::endpoint_operation {
        queued(io::endpoint& through, const ws_io_address& to, const ws_io_buffer& piece)
            : endpoint_operation(through, WS_IO_SEND_TO, io::never), piece_(piece) {
            address = to;
            buffers = reinterpret_cast<uintptr_t>(&piece_);
            buffer_count = 1;
        }
        ws_io_buffer piece_;
    };
    callback_state done;
    const WS_ASYNC_CONTEXT context{on_done, &done};
    std::atomic<size_t> sent{0}, at_once{0};
    const char byte = 'x';
    const auto send = [&]() -> io::task {
        queued operation(*a, b.address(), io::buffer_of(&byte, 1));
        const io::outcome how = co_await operation;
        sent += how.ok();
        co_return S_OK;
    };
    for (size_t i = 0; i < count; ++i)
        at_once += io::run(sockets, send(), &context) != WS_S_ASYNC;
    done.wait_for(static_cast<int>(count - at_once));
    assert_int_equal(sent, count);
    for (size_t i = 0; i < count; ++i) {
        std::string got;
        assert_true(b.receive(got).ok());
        assert_string_equal(got.c_str(), "x");
    }
}

void addresses(void**) {
    datagram_socket a;
    datagram_socket same_again(a.address());
    assert_int_equal(same_again.bound().status, WS_IO_ADDRESS_IN_USE);
    datagram_socket shared(io::loopback_v4(0), WS_IO_SHARE_ADDRESS);
    datagram_socket sharing(shared.address(), WS_IO_SHARE_ADDRESS), not_sharing(shared.address());
    assert_true(sharing.bound().ok());
    assert_int_equal(not_sharing.bound().status, WS_IO_ADDRESS_IN_USE);
#ifndef _WIN32 // Wine 8 binds datagram sockets to any address
    datagram_socket of_somebody_else({{192, 0, 2, 77}, 0, 0, 4});
    assert_int_equal(of_somebody_else.bound().status, WS_IO_ADDRESS_NOT_AVAILABLE);
#endif

    assert_string_equal(io::to_host(io::loopback_v4(1)).c_str(), "127.0.0.1");
    assert_string_equal(io::to_host(io::loopback_v6(1)).c_str(), "[::1]");
}

void multicast_options(void**) {
    datagram_socket a(io::any_v4(0));
    const ws_io_address group{{239, 255, 0, 125}, 0, 0, 4};
    const auto set = [&](ws_io_multicast_option option, uint32_t value) {
        return (*a).set_multicast({static_cast<uint32_t>(option), value, group});
    };
    for (const uint32_t hops : {0u, 1u, 255u})
        assert_int_equal(set(WS_IO_MULTICAST_HOPS, hops), WS_IO_OK);
    assert_int_not_equal(set(WS_IO_MULTICAST_HOPS, 256), WS_IO_OK);
    assert_int_equal(set(WS_IO_MULTICAST_LOOPBACK, 0), WS_IO_OK);
    assert_int_equal(set(WS_IO_MULTICAST_LOOPBACK, 1), WS_IO_OK);
    assert_int_equal(set(WS_IO_MULTICAST_INTERFACE, 0), WS_IO_OK);
    assert_int_not_equal(set(WS_IO_MULTICAST_INTERFACE, 0x7ffffff), WS_IO_OK);
    assert_int_not_equal(set(WS_IO_MULTICAST_JOIN, 0x7ffffff), WS_IO_OK);
    assert_int_equal((*a).set_multicast({99, 0, group}), WS_IO_INVALID);
    a.close();
    assert_int_equal(set(WS_IO_MULTICAST_HOPS, 1), WS_IO_CANCELED);
    connection c;
    assert_int_equal(io::run(sockets, c.establish()), S_OK);
    assert_int_equal(c.client->set_multicast({WS_IO_MULTICAST_HOPS, 1, group}), WS_IO_UNSUPPORTED);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(datagrams_keep_their_bounds),
        cmocka_unit_test(ipv6),
        cmocka_unit_test(sizes),
        cmocka_unit_test(many_pieces),
        cmocka_unit_test(a_canceled_receive_loses_nothing),
        cmocka_unit_test(a_close_ends_what_is_pending),
        cmocka_unit_test(many_senders_on_one_socket),
        cmocka_unit_test(sends_through_the_loop_wait_for_one_another),
        cmocka_unit_test(addresses),
        cmocka_unit_test(multicast_options),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
