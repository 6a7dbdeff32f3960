// The event loop of the process: leader and followers over a backend.
//
// At most one thread at a time runs the backend, but it may be any: a thread that waits for its own operation drives
// the loop meanwhile, so a blocking call pays no thread switch. Threads of the pool drive only when operations with a
// callback are pending and nobody waits.
#pragma once

#include "core/lock.h"
#include "io/operation.h"

namespace ws::io {

uint64_t now_ms() noexcept;
// The due time of a time-out in milliseconds; INFINITE (all bits set) never falls due.
inline uint64_t due_in(ULONG timeout_ms) noexcept {
    return timeout_ms == 0xffffffff ? never : now_ms() + timeout_ms;
}

// What may need a loop of its own: under Wine sockets can live on the host's side, where Windows' pipes do not exist.
enum class medium : uint8_t { sockets, pipes };

class loop;

// A thread blocked in a call: the executor of the operations it waits for.
class waiter final : public executor {
  public:
    explicit waiter(loop& l) noexcept : loop_(l) {}
    void post(operation& op) noexcept override;
    bool needs_pool() const noexcept override { return false; }

  private:
    friend class loop;
    loop& loop_;
    operation_queue ready_;
    condition wake_;
    waiter* next_ = nullptr;
    waiter* before_ = nullptr;
    bool following_ = false;
};

class loop {
  public:
    // The medium's loop; started on first use, never ended. One serves both where one backend can. Null without memory.
    static loop* instance(medium of) noexcept;

    // Hands an operation to the backend, to complete at its home; canceled with WS_E_OPERATION_TIMED_OUT when due.
    void start(operation& op) noexcept;
    // The same for an operation that `finish` completes.
    void start_local(operation& op) noexcept;
    void finish(operation& op, ws_io_status status) noexcept;
    // Ends an operation early, if it has not completed.
    void cancel(operation& op, HRESULT reason) noexcept;

    // Blocks until an operation of this waiter has completed, driving the loop when nobody does.
    operation& wait(waiter& w) noexcept;
    // Sees that what is queued is submitted: by a thread of the pool if one is idle, else here, without waiting.
    void flush() noexcept;

    // The executor whose operations continue on a thread of the pool. Fails without memory for a first thread.
    [[nodiscard]] HRESULT pool(executor*& out) noexcept;
    // The executor whose operations continue on whichever thread drives: for short protocol steps without user code.
    executor& driver() noexcept { return detached_; }
    // The executor that resumes at once, with the loop's lock held: for the release of memory.
    executor& immediate() noexcept { return immediate_; }
    // While there is one, what runs on the driver goes on even if no thread of the program's comes to drive, after a
    // moment: a thread of the pool looks after it.
    class attendance {
      public:
        // Without memory for a thread there is none.
        explicit attendance(loop& l) noexcept;
        attendance(const attendance&) = delete;
        attendance& operator=(const attendance&) = delete;
        ~attendance();

      private:
        loop& loop_;
    };

    // A scope of user code or of a wait, which may block: others take over what waits. On any thread; on one that is
    // not the pool's it only means one more of the pool that is ready.
    class absence {
      public:
        explicit absence(loop& l) noexcept;
        absence(const absence&) = delete;
        absence& operator=(const absence&) = delete;
        ~absence();

      private:
        loop& loop_;
        loop* const was_home_;
    };

    // The loop in whose pool this thread is, unless it is absent: before it rests it looks there for what there is to
    // do, and needs not be woken for it.
    static loop* home() noexcept;

    const ws_io_backend& backend() const noexcept { return *backend_; }

    // For state that must change together with the start or end of an operation: hold `lock()`, use these.
    mutex& lock() noexcept { return mutex_; }
    void start_locked(operation& op) noexcept;
    void start_local_locked(operation& op) noexcept;
    void finish_locked(operation& op, ws_io_status status) noexcept;
    void cancel_locked(operation& op, HRESULT reason) noexcept;
    // Aborts any number of local operations without a deadline in constant time: whoever drives the loop walks them.
    void abort_all_locked(operation_queue& local) noexcept;

  private:
    struct pool_executor final : executor {
        explicit pool_executor(loop& l) noexcept : owner(l) {}
        void post(operation& op) noexcept override;
        bool needs_pool() const noexcept override { return true; }
        loop& owner;
        operation_queue ready;
    };
    struct detached_executor final : executor {
        explicit detached_executor(loop& l) noexcept : owner(l) {}
        void post(operation& op) noexcept override {
            ready.push(op);
            owner.interrupt();
        }
        bool needs_pool() const noexcept override { return false; }
        loop& owner;
        operation_queue ready;
    };
    struct immediate_executor final : executor {
        void post(operation& op) noexcept override { op.resume(op); }
        bool needs_pool() const noexcept override { return false; }
    };

    explicit loop(const ws_io_backend& backend) noexcept;
    [[nodiscard]] bool open() noexcept;

    void step(guard& held, bool may_wait, bool on_pool) noexcept;
    void poll(guard& held, bool may_wait, bool on_pool) noexcept;
    void abort_some() noexcept;
    void run_detached(guard& held) noexcept;
    uint64_t take_submissions() noexcept;
    void submit(ws_io_op& op) noexcept;
    [[nodiscard]] bool unsubmit(operation& op) noexcept;
    void take_completions(uint64_t list) noexcept;
    void unlink_cancel(operation& op) noexcept;
    void begin(operation& op, phase where) noexcept;
    void completed(operation& op) noexcept;
    void expire() noexcept;
    void interrupt() noexcept;
    void find_driver() noexcept;
    bool pool_should_drive() const noexcept { return !driving_ && !followers_ && pool_pending_ > 0; }

    bool work_is_queued() const noexcept {
        return first_submission_ || cancels_ || !aborted_.empty() || !detached_.ready.empty();
    }
    // Threads of the pool. One that drives comes back to see whether it is to look after the loop.
    bool must_attend() const noexcept { return attended_ > 0 && !attending_ && !(driving_ && driver_of_pool_); }
    bool must_drive() const noexcept { return pool_should_drive() || (!driving_ && !followers_ && work_is_queued()); }

    [[nodiscard]] bool start_thread() noexcept;
    void pool_thread() noexcept;
    void look_after(guard& held) noexcept;
    [[nodiscard]] bool is_watched() noexcept;
    void watch(guard& held) noexcept;
    void follow(guard& held, waiter& w) noexcept;

    friend class waiter;

    static void set_home(loop* at) noexcept;
    bool is_home() const noexcept { return home() == this; }
    static void prepare_home() noexcept;

    mutex mutex_;
    const ws_io_backend* const backend_;
    ws_io_object object_ = 0;
    ws_io_op* first_submission_ = nullptr;
    ws_io_op* last_submission_ = nullptr;
    operation* cancels_ = nullptr;
    operation_queue aborted_;
    deadline_heap deadlines_;
    bool driving_ = false; // a thread is in `poll`
    bool polling_ = false; // and may be asleep in the backend
    bool woken_ = false;
    bool driver_of_pool_ = false;
    waiter* followers_ = nullptr; // longest waiting first
    waiter* last_follower_ = nullptr;
    pool_executor pool_;
    detached_executor detached_;
    immediate_executor immediate_;
    condition pool_wake_;
    unsigned pool_threads_ = 0;
    unsigned pool_idle_ = 0;
    unsigned pool_in_user_ = 0;
    size_t attended_ = 0;       // `attendance`s
    bool attending_ = false;    // a thread of the pool drives, or looks whether it has to
    uint64_t drives_ = 0;       // how often anybody drove
    size_t pool_pending_ = 0;   // operations that only the pool would drive
    uint64_t user_calls_ = 0;   // how often user code began to run there
    unsigned slow_calls_ = 0;   // so many more are not waited for: lately one took long
    bool watching_ = false;     // a thread of the pool looks whether they take long
    bool watch_wanted_ = false; // one shall
};

} // namespace ws::io
