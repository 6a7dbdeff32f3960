// WsAbortListener takes no memory, whatever the listener is at: neither from operator new, which the test program
// replaces everywhere, nor, natively, from malloc, which libuv and the C library would go to.
#include "support/failing_allocator.h"
#include "support/session.h"

#include <cerrno>
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define COUNTS_MALLOC

// Of this thread; the program's own variable, so that reading it allocates nothing.
static thread_local long mallocs;

// The C library looks for these in the program first; what they return its own free takes.
extern "C" {
void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);
void* __libc_memalign(size_t alignment, size_t size);

void* malloc(size_t size) noexcept {
    ++mallocs;
    return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) noexcept {
    ++mallocs;
    return __libc_calloc(count, size);
}
void* realloc(void* memory, size_t size) noexcept {
    ++mallocs;
    return __libc_realloc(memory, size);
}
void* aligned_alloc(size_t alignment, size_t size) noexcept {
    ++mallocs;
    return __libc_memalign(alignment, size);
}
void* memalign(size_t alignment, size_t size) noexcept {
    ++mallocs;
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** memory, size_t alignment, size_t size) noexcept {
    ++mallocs;
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}
}
#else
static constexpr long mallocs = 0;
#endif

using namespace tests;

namespace {

// Aborts while every operator new would fail.
void abort_without_memory(tests::listener& server) {
    const long news_before = test::allocations::count();
    const long mallocs_before = mallocs;
    test::allocations::fail_at(1, true);
    const HRESULT hr = WsAbortListener(server, nullptr);
    const bool failed = test::allocations::stop_failing();
    const long news = test::allocations::count() - news_before;
    const long mallocs_made = mallocs - mallocs_before;
    assert_hr(S_OK, hr);
    assert_false(failed);
    assert_int_equal(news, 0);
    assert_int_equal(mallocs_made, 0);
}

// A thread that is blocked in the library: what others begin it ends, instead of their calls doing so.
class blocked_thread {
  public:
    blocked_thread() {
        while (state_of(channel_) != WS_CHANNEL_STATE_ACCEPTING)
            std::this_thread::yield();
    }
    ~blocked_thread() {
        WsAbortListener(elsewhere_, nullptr);
        thread_.join();
    }

  private:
    tests::listener elsewhere_{WS_TCP_CHANNEL_BINDING};
    channel channel_{elsewhere_};
    std::thread thread_{[this] { (void)WsAcceptChannel(elsewhere_, channel_, nullptr, nullptr); }};
};

template <class F>
void for_each_binding_and_way(F&& test) {
    for_each_binding(test);
    const blocked_thread busy;
    for_each_binding(test);
}

// Without this the others would count nothing and pass.
void allocations_are_counted(void**) {
    const long news_before = test::allocations::count();
    [[maybe_unused]] const long mallocs_before = mallocs;
    void* volatile made = ::operator new(1);
    ::operator delete(made);
    assert_int_equal(test::allocations::count(), news_before + 1);
#ifdef COUNTS_MALLOC
    assert_int_equal(mallocs, mallocs_before + 1);
    made = strdup("text"); // one that another library makes
    std::free(made);
    assert_int_equal(mallocs, mallocs_before + 2);
#endif
}

void no_accepts_pending(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        abort_without_memory(server);
        assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
        abort_without_memory(server);
    });
}

void accepts_pending(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        for (const int count : {1, 2, 1000}) {
            tests::listener server(binding);
            std::vector<std::unique_ptr<channel>> channels;
            std::vector<std::unique_ptr<completion>> accepted;
            for (int i = 0; i < count; ++i) {
                channels.push_back(std::make_unique<channel>(server));
                accepted.push_back(std::make_unique<completion>());
                assert_hr(WS_S_ASYNC, WsAcceptChannel(server, *channels[i], accepted[i]->context(), nullptr));
            }
            abort_without_memory(server);
            assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
            for (const auto& each : accepted)
                assert_hr(WS_E_OPERATION_ABORTED, each->wait());
        }
    });
}

void blocked_accept(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        channel into(server);
        HRESULT accepted = E_UNEXPECTED;
        std::thread accepting([&] { accepted = WsAcceptChannel(server, into, nullptr, nullptr); });
        while (into.state() != WS_CHANNEL_STATE_ACCEPTING)
            std::this_thread::yield();
        abort_without_memory(server);
        accepting.join();
        assert_hr(WS_E_OPERATION_ABORTED, accepted);
    });
}

// Connections that still shake hands are closed by the abort.
void connections_nobody_was_given(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    channel first(server), second(server);
    completion first_accepted, second_accepted;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, first, first_accepted.context(), nullptr));
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, second, second_accepted.context(), nullptr));
    std::vector<std::unique_ptr<raw_connection>> silent;
    for (int i = 0; i < 5; ++i) {
        silent.push_back(std::make_unique<raw_connection>(server.port()));
        assert_true(silent.back()->connected());
        silent.back()->send("\0\1", 2);
    }
    channel client(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, client.open(server.url())); // it came last: the others were accepted before
    assert_hr(S_OK, first_accepted.wait());
    abort_without_memory(server);
    assert_hr(WS_E_OPERATION_ABORTED, second_accepted.wait());
    for (const auto& each : silent)
        assert_int_equal(each->receive().size(), 0);
}

void not_open_yet(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding, false);
        abort_without_memory(server);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
        assert_hr(S_OK, WsResetListener(server, nullptr));
        const WS_STRING url = server.url();
        completion opened;
        const HRESULT opening = WsOpenListener(server, &url, opened.context(), nullptr);
        abort_without_memory(server);
        if (opening == WS_S_ASYNC) assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
        const HRESULT ended = result_of(opening, opened);
        if (ended != S_OK) assert_hr(WS_E_OPERATION_ABORTED, ended);
        abort_without_memory(server);
    });
}

void no_more_open(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        completion closed;
        const HRESULT closing = WsCloseListener(server, closed.context(), nullptr);
        abort_without_memory(server);
        const HRESULT hr = result_of(closing, closed);
        if (hr != S_OK) assert_hr(WS_E_OPERATION_ABORTED, hr);
        abort_without_memory(server);
        assert_hr(S_OK, WsCloseListener(server, nullptr, nullptr));
        abort_without_memory(server);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CLOSED);
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(allocations_are_counted),
        cmocka_unit_test(no_accepts_pending),
        cmocka_unit_test(accepts_pending),
        cmocka_unit_test(blocked_accept),
        cmocka_unit_test(connections_nobody_was_given),
        cmocka_unit_test(not_open_yet),
        cmocka_unit_test(no_more_open),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
