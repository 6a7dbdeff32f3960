#include "io/run.h"

#include <atomic>
#include <memory>
#include <optional>

namespace ws::io {
namespace {

class blocking_root final : public task::root {
  public:
    void finished() noexcept override { done = true; }
    bool done = false;
};

// Lives until both sides have seen the end: the thread that started it, and the one that finished it.
class callback_root final : public task::root {
  public:
    callback_root(task work, const WS_ASYNC_CONTEXT& context, WS_CALLBACK_MODEL model, loop& l) noexcept
        : work_(std::move(work)), context_(context), model_(model), loop_(l) {}

    HRESULT start(executor& home) noexcept {
        work_.start(home, *this);
        if (!second_.exchange(true)) return WS_S_ASYNC;
        const HRESULT hr = work_.result();
        delete this;
        return hr;
    }

    void finished() noexcept override {
        if (!second_.exchange(true)) return; // the starter is still there: the call returns the result itself
        const HRESULT hr = work_.result();
        const WS_ASYNC_CONTEXT context = context_;
        const WS_CALLBACK_MODEL model = model_;
        loop& l = loop_;
        delete this;
        const loop::absence here(l);
        context.callback(hr, model, context.callbackState);
    }

  private:
    task work_;
    WS_ASYNC_CONTEXT context_;
    WS_CALLBACK_MODEL model_;
    loop& loop_;
    std::atomic<bool> second_{false};
};

class detached_root final : public task::root {
  public:
    explicit detached_root(task work) noexcept : work_(std::move(work)) {}
    void start(executor& home) noexcept { work_.start(home, *this); }
    void finished() noexcept override { delete this; }

  private:
    task work_;
};

} // namespace

HRESULT run(medium over, task work, error* err) noexcept {
    loop* l = loop::instance(over);
    if (!l) return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    std::optional<loop::absence> elsewhere; // a thread of another loop's pool
    if (loop* const at = loop::home()) elsewhere.emplace(*at);
    waiter here(*l);
    blocking_root root;
    work.start(here, root);
    while (!root.done) {
        operation& op = l->wait(here);
        op.resume(op);
    }
    return work.result();
}

HRESULT run_async(medium over, task work, const WS_ASYNC_CONTEXT& context, WS_CALLBACK_MODEL model,
                  error* err) noexcept {
    loop* l = loop::instance(over);
    executor* pool;
    if (l && l->pool(pool) == S_OK)
        if (auto* root = new (std::nothrow) callback_root(std::move(work), context, model, *l))
            return root->start(*pool);
    return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
}

void run_detached(loop& over, task work) {
    auto root = std::make_unique<detached_root>(std::move(work));
    root.release()->start(over.driver());
}

void run_in_pool(loop& over, task work) {
    executor* pool;
    auto root = std::make_unique<detached_root>(std::move(work));
    if (over.pool(pool) != S_OK) throw std::bad_alloc();
    root.release()->start(*pool);
}

} // namespace ws::io
