// Listening where the system does not let us: the same result over every binding, with the URL and the system's code.
#include "support/peer.h"
#include "support/test.h"

#ifndef _WIN32
#include <cerrno>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct outcome {
    HRESULT hr;
    ULONG original_code;
    bool names_the_url;
};

// Tries it in a child process, as a user without privileges: root may do everything.
outcome open_without_privileges(WS_CHANNEL_BINDING binding, const std::string& url) {
    int channel[2];
    assert_int_equal(pipe(channel), 0);
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        outcome got{E_UNEXPECTED, 0, false};
        if (geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0)) {
            const auto text = tests::widen(url);
            const WS_STRING address = tests::view(text);
            WS_ERROR* error = nullptr;
            WS_LISTENER* listener = nullptr;
            WsCreateError(nullptr, 0, &error);
            WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr, &listener, nullptr);
            got.hr = WsOpenListener(listener, &address, nullptr, error);
            got.original_code = tests::original_code_of(error);
            got.names_the_url = tests::strings_of(error).find(url) != std::string::npos;
        }
        _exit(write(channel[1], &got, sizeof got) == sizeof got ? 0 : 1);
    }
    outcome got{};
    close(channel[1]);
    assert_int_equal(read(channel[0], &got, sizeof got), sizeof got);
    close(channel[0]);
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return got;
}

} // namespace

static void a_pipe_in_a_closed_directory(void**) {
    char directory[] = "/tmp/ws-denied-XXXXXX";
    assert_non_null(mkdtemp(directory));
    assert_int_equal(chmod(directory, 0500), 0);
    setenv("XDG_RUNTIME_DIR", directory, 1);
    const outcome got = open_without_privileges(WS_NAMEDPIPE_CHANNEL_BINDING, "net.pipe://localhost/denied");
    rmdir(directory);
    assert_int_equal(got.hr, WS_E_ENDPOINT_ACCESS_DENIED);
    assert_int_equal(got.original_code, EACCES);
    assert_true(got.names_the_url);
}

static void a_port_of_the_systems(void**) {
    unsigned first_free = 1024;
    std::ifstream("/proc/sys/net/ipv4/ip_unprivileged_port_start") >> first_free;
    if (first_free <= 1) skip(); // here every port is everybody's
    const outcome got = open_without_privileges(WS_TCP_CHANNEL_BINDING, "net.tcp://127.0.0.1:1/denied");
    assert_int_equal(got.hr, WS_E_ENDPOINT_ACCESS_DENIED);
    assert_int_equal(got.original_code, EACCES);
    assert_true(got.names_the_url);
}
#else
// Wine denies nobody anything of the kind.
static void a_pipe_in_a_closed_directory(void**) {
    skip();
}
static void a_port_of_the_systems(void**) {
    skip();
}
#endif

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_pipe_in_a_closed_directory),
        cmocka_unit_test(a_port_of_the_systems),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
