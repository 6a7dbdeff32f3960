// Channels that open while the system looks their host up, for as long as it likes.
#include "support/session.h"

using namespace tests;

namespace {

constexpr char somewhere[] = "net.tcp://a-host-that-takes-long.invalid:4711/";

// Whenever the abort comes: the open ends once.
void an_abort_during_a_lookup(void**) {
    for (int round = 0; round < 20; ++round) {
        channel client(WS_TCP_CHANNEL_BINDING);
        completion opened;
        const auto url = widen(somewhere);
        const HRESULT begun = client.open(view(url), opened.context());
        for (int spin = 0; spin < round; ++spin)
            std::this_thread::yield();
        assert_hr(S_OK, client.abort());
        const HRESULT hr = result_of(begun, opened);
        assert_true(hr == WS_E_OPERATION_ABORTED || hr == WS_E_ENDPOINT_NOT_FOUND);
        assert_int_equal(client.state(), WS_CHANNEL_STATE_FAULTED);
        assert_hr(S_OK, client.close());
        assert_int_equal(opened.calls(), begun == WS_S_ASYNC);
    }
}

} // namespace

#ifndef _WIN32
#include <netdb.h>

#include <condition_variable>
#include <mutex>

namespace {

// Look-ups wait here.
struct {
    std::mutex lock;
    std::condition_variable changed;
    bool held = false;
    int waiting = 0;
} lookups;

class held_lookups {
  public:
    held_lookups() {
        const std::lock_guard<std::mutex> guard(lookups.lock);
        lookups.held = true;
    }
    ~held_lookups() {
        std::unique_lock<std::mutex> guard(lookups.lock);
        lookups.held = false;
        lookups.changed.notify_all();
        lookups.changed.wait(guard, [] { return lookups.waiting == 0; });
    }
    void wait_for_one() {
        std::unique_lock<std::mutex> guard(lookups.lock);
        lookups.changed.wait(guard, [] { return lookups.waiting > 0; });
    }
};

// The close does not wait for the system's answer either, which comes when the channel is gone.
void an_abort_ends_a_lookup_at_once(void**) {
    for (const bool async : {false, true}) {
        held_lookups system;
        channel client(WS_TCP_CHANNEL_BINDING);
        const auto url = widen(somewhere);
        completion opened;
        HRESULT begun = S_OK;
        std::thread opening;
        if (async)
            begun = client.open(view(url), opened.context());
        else
            opening = std::thread([&] { begun = client.open(view(url)); });
        system.wait_for_one();
        assert_hr(S_OK, client.abort());
        assert_hr(S_OK, client.close());
        if (!async) opening.join();
        assert_hr(WS_E_OPERATION_ABORTED, result_of(begun, opened));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_CLOSED);
    }
}

void a_lookup_counts_as_connecting(void**) {
    held_lookups system;
    channel client(WS_TCP_CHANNEL_BINDING, {{WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, 20}});
    const auto url = widen(somewhere);
    const test::error_ptr error = test::make_error();
    assert_hr(WS_E_OPERATION_TIMED_OUT, client.open(view(url), nullptr, error.get()));
    assert_non_null(strstr(strings_of(error.get()).c_str(), somewhere));
    assert_int_equal(client.state(), WS_CHANNEL_STATE_FAULTED);
}

} // namespace

// libuv finds this one before the system's.
extern "C" __attribute__((visibility("default"))) int getaddrinfo(const char*, const char*, const addrinfo*,
                                                                  addrinfo**) {
    std::unique_lock<std::mutex> guard(lookups.lock);
    ++lookups.waiting;
    lookups.changed.notify_all();
    lookups.changed.wait(guard, [] { return !lookups.held; });
    --lookups.waiting;
    lookups.changed.notify_all();
    return EAI_NONAME;
}
#endif

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(an_abort_during_a_lookup),
#ifndef _WIN32
        cmocka_unit_test(an_abort_ends_a_lookup_at_once),
        cmocka_unit_test(a_lookup_counts_as_connecting),
#endif
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
