// Threads of the library's own: for completions that go to a callback. None exists before the first such operation.
#include "io/loop.h"

#include "io/wine_host.h"

#include <algorithm>
#include <new>
#include <utility>

#ifndef _WIN32
#include <system_error>
#include <thread>
#endif

extern "C" const ws_io_backend ws_io_uv_backend;

namespace ws::io {
namespace {

// Each may be blocked in user code; beyond this many, callbacks wait for one another.
constexpr unsigned most_threads = 1024;

// The loop's threads and libuv's hooks stay until the process ends, so the code must stay too.
void pin_module() noexcept {
#ifdef _WIN32
    HMODULE pinned;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN,
                       reinterpret_cast<const WCHAR*>(&pin_module), &pinned);
#endif
}

const ws_io_backend& backend_of([[maybe_unused]] medium of) noexcept {
#ifdef _WIN32
    if (of == medium::sockets)
        if (const ws_io_backend* host = find_host_backend()) return *host;
#endif
    return ws_io_uv_backend;
}

mutex instance_lock;
std::atomic<loop*> loops[2]; // of the media

} // namespace

// --- where a thread is

#ifdef _WIN32

// mingw's thread_local allocates, and ends the process when it cannot. Without a slot all are away, which is only
// slower.
static DWORD home_slot = TLS_OUT_OF_INDEXES;

void loop::prepare_home() noexcept {
    if (home_slot == TLS_OUT_OF_INDEXES) home_slot = TlsAlloc();
}
loop* loop::home() noexcept {
    return home_slot == TLS_OUT_OF_INDEXES ? nullptr : static_cast<loop*>(TlsGetValue(home_slot));
}
void loop::set_home(loop* at) noexcept {
    if (home_slot != TLS_OUT_OF_INDEXES) TlsSetValue(home_slot, at);
}

#else

static constinit thread_local loop* current_home [[gnu::tls_model("initial-exec")]] = nullptr;

void loop::prepare_home() noexcept {}
loop* loop::home() noexcept {
    return current_home;
}
void loop::set_home(loop* at) noexcept {
    current_home = at;
}

#endif

// --- the loops

loop* loop::instance(medium of) noexcept {
    std::atomic<loop*>& wanted = loops[static_cast<size_t>(of)];
    if (loop* started = wanted.load(std::memory_order_acquire)) return started;
    guard held(instance_lock);
    if (loop* started = wanted.load(std::memory_order_relaxed)) return started;
    prepare_home();
    const ws_io_backend& backend = backend_of(of);
    for (const std::atomic<loop*>& other : loops) // the same backend serves with the same loop
        if (loop* started = other.load(std::memory_order_relaxed); started && &started->backend() == &backend) {
            wanted.store(started, std::memory_order_release);
            return started;
        }
    loop* made = new (std::nothrow) loop(backend);
    if (made && !made->open()) {
        delete made;
        made = nullptr;
    }
    if (made) pin_module();
    wanted.store(made, std::memory_order_release);
    return made;
}

HRESULT loop::pool(executor*& out) noexcept {
    guard held(mutex_);
    if (pool_threads_ == 0 && !start_thread()) return E_OUTOFMEMORY;
    out = &pool_;
    return S_OK;
}

bool loop::start_thread() noexcept {
    if (pool_threads_ == most_threads) return false;
#ifdef _WIN32
    const LPTHREAD_START_ROUTINE body = [](void* self) WINAPI -> DWORD {
        static_cast<loop*>(self)->pool_thread();
        return 0;
    };
    HANDLE thread = CreateThread(nullptr, 0, body, this, 0, nullptr);
    if (!thread) return false;
    CloseHandle(thread);
#else
    try {
        std::thread([this] { pool_thread(); }).detach();
    } catch (const std::exception&) {
        return false;
    }
#endif
    ++pool_threads_;
    return true;
}

void loop::pool_thread() noexcept {
    set_home(this);
    guard held(mutex_);
    for (;;) {
        if (operation* op = pool_.ready.pop()) {
            held.unlock();
            op->resume(*op);
            held.lock();
        } else if (std::exchange(watch_wanted_, false) && !watching_) {
            watch(held);
        } else if (must_drive()) {
            step(held, pool_pending_ > 0, true);
            if (!driving_ && followers_) find_driver(); // a blocked thread came meanwhile: it drives better
        } else if (must_attend()) {
            look_after(held);
        } else {
            ++pool_idle_;
            pool_wake_.wait(held);
            --pool_idle_;
        }
    }
}

// Drives as long as nobody else does, but only after nobody has for a while: a program's thread that comes back with
// the next call finds the loop as it left it, and no thread had to be woken in between.
void loop::look_after(guard& held) noexcept {
    constexpr unsigned patience_ms = 50;
    const uint64_t before = drives_;
    attending_ = true;
    ++pool_idle_;
    const bool called = pool_wake_.wait_for(held, patience_ms);
    --pool_idle_;
    const auto is_alone = [this] { return attended_ > 0 && !driving_ && !followers_ && pool_.ready.empty(); };
    if (!called && drives_ == before)
        while (is_alone())
            step(held, true, true);
    attending_ = false;
    if (!driving_ && followers_) find_driver();
}

loop::attendance::attendance(loop& l) noexcept : loop_(l) {
    guard held(loop_.mutex_);
    ++loop_.attended_;
    if (loop_.pool_threads_ == 0)
        (void)loop_.start_thread();
    else if (loop_.pool_idle_ > 0)
        loop_.pool_wake_.signal();
}

loop::attendance::~attendance() {
    guard held(loop_.mutex_);
    if (--loop_.attended_ == 0) loop_.interrupt();
}

// Most user code is back before another thread could have taken over, and had to be interrupted then for what comes
// next. So instead of one that drives at once there is one that looks every moment whether anything went on.
bool loop::is_watched() noexcept {
    if (slow_calls_ > 0) {
        --slow_calls_;
        return false;
    }
    watch_wanted_ = !watching_;
    return watching_;
}

void loop::watch(guard& held) noexcept {
    constexpr unsigned most_patience_ms = 8, most_quiet = 10, after_a_slow_one = 100;
    watching_ = true;
    unsigned patience_ms = 1; // more while all goes well: to look costs time, too
    for (unsigned quiet = 0; quiet < most_quiet;) {
        const uint64_t before = user_calls_;
        ++pool_idle_;
        const bool called = pool_wake_.wait_for(held, patience_ms);
        --pool_idle_;
        if (called) break;
        patience_ms = std::min(patience_ms * 2, most_patience_ms);
        if (user_calls_ != before) {
            quiet = 0;
        } else if (pool_in_user_ > 0 && (must_drive() || must_attend())) {
            slow_calls_ = after_a_slow_one;
            break;
        } else {
            ++quiet;
        }
    }
    watching_ = false;
}

// One thread of the pool always stays out of user code, for what that may wait for: nobody else is sure to drive, nor
// to come for what completes.
loop::absence::absence(loop& l) noexcept : loop_(l), was_home_(home()) {
    set_home(nullptr);
    guard held(l.mutex_);
    ++l.user_calls_;
    if (++l.pool_in_user_ >= l.pool_threads_ && l.start_thread()) return;
    const bool is_needed = l.must_drive() || l.must_attend();
    if (l.pool_idle_ > 0 && (!l.pool_.ready.empty() || (is_needed && !l.is_watched()))) l.pool_wake_.signal();
}

loop::absence::~absence() {
    set_home(was_home_);
    guard held(loop_.mutex_);
    --loop_.pool_in_user_;
}

void loop::pool_executor::post(operation& op) noexcept {
    ready.push(op);
    // A driver of the pool that is just handing out completions comes for this one next, as does this thread.
    if (owner.is_home() || (owner.driving_ && owner.driver_of_pool_ && !owner.polling_)) return;
    if (owner.pool_idle_ > 0)
        owner.pool_wake_.signal();
    else
        owner.interrupt();
}

} // namespace ws::io
