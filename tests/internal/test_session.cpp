// A session whose two directions meet: one coroutine sends while the other finds that the peer talks nonsense.
#include "channel/session.h"
#include "recorded_error.h"
#include "support/io.h"
#include "support/test.h"

#include <vector>

using namespace ws;
using namespace tests;

namespace {

constexpr std::string_view url = "net.tcp://localhost/test";

// A session at one end, and bytes at the other.
struct half_session {
    io::endpoint_owner server{the_loop()};
    io::endpoint_owner peer{the_loop()};
    session ours{the_loop()};

    half_session() {
        assert_int_equal(io::run(sockets, establish()), S_OK);
        ours.begin(url, 65536);
    }
    io::task establish() {
        uint16_t port;
        HRESULT hr = co_await listen_somewhere(*server, port);
        if (hr != S_OK) co_return hr;
        io::outcome how = co_await io::connect_operation(ours.stream(), io::loopback_v4(port), io::never);
        if (how.ok()) how = co_await io::accept_operation(*server, *peer);
        co_return how.ok() ? S_OK : E_FAIL;
    }
    HRESULT send(std::string_view envelope, error* err) {
        std::vector<ws_io_buffer> pieces(1);
        pieces.push_back(io::buffer_of(envelope.data(), envelope.size()));
        const auto sending = [&]() -> io::task { co_return co_await ours.send_envelope(pieces, io::never, err); };
        return io::run(sockets, sending());
    }
    HRESULT receive(error* err) {
        byte_span envelope;
        return io::run(sockets, ours.receive_envelope(envelope, io::never, err));
    }
};

} // namespace

// The fault record would land in the middle of the envelope.
static void what_is_being_sent_is_not_disturbed_by_a_fault_record(void**) {
    half_session both;
    const std::string large(64 << 20, 'x');
    HRESULT sent = E_UNEXPECTED;
    std::thread sender([&] { sent = both.send(large, nullptr); });
    // Its first byte is there, and it cannot end: nobody reads the rest.
    std::string got;
    assert_int_equal(io::run(sockets, read_all(*both.peer, got, 1)), S_OK);
    assert_int_equal(io::run(sockets, write_all(*both.peer, "nonsense")), S_OK);
    recorded_error err;
    assert_int_equal(both.receive(err), WS_E_INVALID_FORMAT);
    both.ours.stream().close(WS_E_OBJECT_FAULTED);
    sender.join();
    assert_int_equal(sent, WS_E_OBJECT_FAULTED);
    // What did arrive is the envelope and nothing else.
    io::outcome end;
    auto read_rest = [&]() -> io::task {
        std::vector<char> room(1 << 20);
        for (;;) {
            const auto result = co_await io::read(*both.peer, room.data(), room.size(), io::never);
            end = result;
            if (!result.ok()) co_return S_OK;
            got.append(room.data(), result.size);
        }
    };
    assert_int_equal(io::run(sockets, read_rest()), S_OK);
    constexpr size_t header = 5;
    assert_true(got.size() > header && got.find_first_not_of('x', header) == std::string::npos);
}

static void nothing_is_sent_behind_a_fault_record(void**) {
    half_session both;
    assert_int_equal(io::run(sockets, write_all(*both.peer, "nonsense")), S_OK);
    recorded_error err, late;
    assert_int_equal(both.receive(err), WS_E_INVALID_FORMAT);
    assert_int_equal(both.send("too late", late), WS_E_OBJECT_FAULTED);
    assert_true(late.mentions("net.tcp://localhost/test"));
    std::string got;
    assert_int_equal(io::run(sockets, read_all(*both.peer, got, 1)), S_OK);
    assert_int_equal(got[0], 8);
}

static void an_upgrade_that_was_not_asked_for_is_malformed(void**) {
    half_session both;
    assert_int_equal(io::run(sockets, write_all(*both.peer, "\x0a\x0b")), S_OK);
    framing_encoding encoding;
    assert_true(framing_encoding::from(WS_ENCODING_XML_BINARY_SESSION_1, WS_ENVELOPE_VERSION_SOAP_1_2, encoding));
    recorded_error err;
    assert_int_equal(io::run(sockets, both.ours.open(url, encoding, io::never, err)), WS_E_INVALID_FORMAT);
    assert_true(err.mentions(url));
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(what_is_being_sent_is_not_disturbed_by_a_fault_record),
        cmocka_unit_test(an_upgrade_that_was_not_asked_for_is_malformed),
        cmocka_unit_test(nothing_is_sent_behind_a_fault_record),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
