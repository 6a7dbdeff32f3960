// Under Wine sockets are on the host's side when webservices-io.dll and .so are there, unless WEBSERVICES_IO=pe says
// no. (The installer's test sets another value when it has put a wrong .so there.)
#include "support/peer.h"
#include "support/test.h"

#include <pthread.h>

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

// A thread that is stopped in the middle of its wait goes on where it was.
static void a_thread_that_waits_may_be_suspended(void**) {
    for (const WS_CHANNEL_BINDING binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        tests::listener server(binding);
        WS_CHANNEL* const channel = server.new_channel();
        HRESULT accepted = E_UNEXPECTED;
        std::thread waiting([&] { accepted = WsAcceptChannel(server, channel, nullptr, nullptr); });
        while (tests::state_of(channel) != WS_CHANNEL_STATE_ACCEPTING)
            std::this_thread::yield();
        HANDLE const thread = pthread_gethandle(waiting.native_handle());
        for (int i = 0; i < 100; ++i) {
            assert_int_not_equal(SuspendThread(thread), static_cast<DWORD>(-1));
            CONTEXT context{};
            context.ContextFlags = CONTEXT_CONTROL;
            assert_true(GetThreadContext(thread, &context)); // it does stand now
            assert_int_not_equal(ResumeThread(thread), static_cast<DWORD>(-1));
        }
        tests::client client(binding);
        assert_int_equal(client.open(server.url()), S_OK);
        waiting.join();
        assert_int_equal(accepted, S_OK);
        assert_int_equal(WsAbortChannel(channel, nullptr), S_OK);
        assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
        WsFreeChannel(channel);
    }
}

// An exception that the program handles, and one that costs the callback its thread: the loop goes on without either.
static constexpr DWORD own_exception = 0xe0000077;

static LONG CALLBACK go_on(EXCEPTION_POINTERS* what) {
    return what->ExceptionRecord->ExceptionCode == own_exception ? EXCEPTION_CONTINUE_EXECUTION
                                                                 : EXCEPTION_CONTINUE_SEARCH;
}

static void CALLBACK raise_and_end(HRESULT, WS_CALLBACK_MODEL, void* raised) {
    RaiseException(own_exception, 0, 0, nullptr);
    *static_cast<std::atomic<bool>*>(raised) = true;
    ExitThread(0);
}

static void a_callback_may_raise_and_end_its_thread(void**) {
    void* const handler = AddVectoredExceptionHandler(1, go_on);
    for (const WS_CHANNEL_BINDING binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING})
        for (int i = 0; i < 10; ++i) {
            tests::listener server(binding);
            WS_CHANNEL* const first = server.new_channel();
            WS_CHANNEL* const second = server.new_channel();
            static std::atomic<bool> raised;
            raised = false;
            const WS_ASYNC_CONTEXT context{raise_and_end, &raised};
            assert_int_equal(WsAcceptChannel(server, first, &context, nullptr), WS_S_ASYNC);
            tests::completion accepted;
            assert_int_equal(WsAcceptChannel(server, second, accepted.context(), nullptr), WS_S_ASYNC);
            tests::client one(binding), another(binding);
            assert_int_equal(one.open(server.url()), S_OK);
            assert_int_equal(another.open(server.url()), S_OK);
            assert_int_equal(accepted.wait(), S_OK);
            while (!raised)
                std::this_thread::yield();
            for (WS_CHANNEL* channel : {first, second}) {
                assert_int_equal(WsAbortChannel(channel, nullptr), S_OK);
                assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
                WsFreeChannel(channel);
            }
        }
    RemoveVectoredExceptionHandler(handler);
}

constexpr int own_exit_code = 77;

// What the child does: it ends while its threads wait, one of the library's and one that is blocked in it.
static void end_while_threads_wait() {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    WS_CHANNEL* const blocked = server.new_channel();
    tests::completion done;
    if (WsAcceptChannel(server, server.new_channel(), done.context(), nullptr) != WS_S_ASYNC) return;
    std::thread([&] { (void)WsAcceptChannel(server, blocked, nullptr, nullptr); }).detach();
    while (tests::state_of(blocked) != WS_CHANNEL_STATE_ACCEPTING)
        std::this_thread::yield();
    ExitProcess(own_exit_code);
}

static void a_process_ends_while_its_threads_wait(void**) {
    for (int i = 0; i < 5; ++i) {
        WCHAR path[1024];
        assert_int_not_equal(GetModuleFileNameW(nullptr, path, ARRAYSIZE(path)), 0);
        std::wstring command = L"\"" + std::wstring(path) + L"\" ends";
        STARTUPINFOW start{};
        start.cb = sizeof start;
        PROCESS_INFORMATION child;
        if (!CreateProcessW(nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &child))
            fail_msg("CreateProcessW: %lu", GetLastError());
        assert_int_equal(WaitForSingleObject(child.hProcess, 60000), WAIT_OBJECT_0);
        DWORD code = 0;
        assert_true(GetExitCodeProcess(child.hProcess, &code));
        assert_int_equal(code, own_exit_code);
        CloseHandle(child.hThread);
        CloseHandle(child.hProcess);
    }
}

int main(int argc, char**) {
    if (argc > 1) {
        end_while_threads_wait();
        return 1;
    }
    const CMUnitTest all[] = {
        cmocka_unit_test(the_pair_is_loaded_with_the_first_socket),
        cmocka_unit_test(sockets_and_pipes_are_served_at_once),
        cmocka_unit_test(a_thread_that_waits_may_be_suspended),
        cmocka_unit_test(a_callback_may_raise_and_end_its_thread),
        cmocka_unit_test(a_process_ends_while_its_threads_wait),
    };
    return cmocka_run_group_tests(all, nullptr, nullptr);
}
