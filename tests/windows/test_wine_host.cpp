// Under Wine sockets are on the host's side when webservices-io.dll and .so are there, unless WEBSERVICES_IO=pe says
// no.
#include "support/peer.h"
#include "support/test.h"

namespace {

bool on_wine() {
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

bool kept_inside() {
    WCHAR value[8];
    return GetEnvironmentVariableW(L"WEBSERVICES_IO", value, ARRAYSIZE(value)) != 0;
}

bool helper_is_loaded() {
    return GetModuleHandleW(L"webservices-io.dll") != nullptr;
}

} // namespace

// Nothing is looked for before somebody needs it.
static void the_pair_is_loaded_with_the_first_socket(void**) {
    assert_false(helper_is_loaded());
    tests::listener pipe(WS_NAMEDPIPE_CHANNEL_BINDING);
    assert_false(helper_is_loaded());
    tests::listener socket(WS_TCP_CHANNEL_BINDING);
    assert_int_equal(helper_is_loaded(), on_wine() && !kept_inside());
}

// A program that waits at a pipe and one that waits at a socket are the same program: neither wait holds up the other.
static void sockets_and_pipes_are_served_at_once(void**) {
    tests::listener pipe(WS_NAMEDPIPE_CHANNEL_BINDING), socket(WS_TCP_CHANNEL_BINDING);
    WS_CHANNEL* const at_pipe = pipe.new_channel();
    WS_CHANNEL* const at_socket = socket.new_channel();
    tests::completion pipe_accepted, socket_accepted;
    assert_int_equal(WsAcceptChannel(pipe, at_pipe, pipe_accepted.context(), nullptr), WS_S_ASYNC);
    assert_int_equal(WsAcceptChannel(socket, at_socket, socket_accepted.context(), nullptr), WS_S_ASYNC);
    tests::client to_socket(WS_TCP_CHANNEL_BINDING), to_pipe(WS_NAMEDPIPE_CHANNEL_BINDING);
    assert_int_equal(to_socket.open(socket.url()), S_OK);
    assert_int_equal(socket_accepted.wait(), S_OK);
    assert_int_equal(to_pipe.open(pipe.url()), S_OK);
    assert_int_equal(pipe_accepted.wait(), S_OK);
    for (WS_CHANNEL* channel : {at_pipe, at_socket}) {
        assert_int_equal(WsAbortChannel(channel, nullptr), S_OK);
        assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
        WsFreeChannel(channel);
    }
}

int main() {
    const CMUnitTest all[] = {
        cmocka_unit_test(the_pair_is_loaded_with_the_first_socket),
        cmocka_unit_test(sockets_and_pipes_are_served_at_once),
    };
    return cmocka_run_group_tests(all, nullptr, nullptr);
}
