// The library's objects with owners, calls that wait for their callback, and what a failure says.
#pragma once

#include "board.h"

#include <condition_variable>
#include <initializer_list>
#include <memory>
#include <mutex>

namespace soak {

struct freeing {
    void operator()(WS_ERROR* handle) const { WsFreeError(handle); }
    void operator()(WS_HEAP* handle) const { WsFreeHeap(handle); }
    void operator()(WS_MESSAGE* handle) const { WsFreeMessage(handle); }
    void operator()(WS_LISTENER* handle) const { WsFreeListener(handle); }
    // Whatever state it is in.
    void operator()(WS_CHANNEL* handle) const {
        WsAbortChannel(handle, nullptr);
        WsCloseChannel(handle, nullptr, nullptr);
        WsFreeChannel(handle);
    }
};
template <class T>
using owned = std::unique_ptr<T, freeing>;

owned<WS_ERROR> make_error();
owned<WS_HEAP> make_heap();
owned<WS_MESSAGE> make_message(WS_CHANNEL* channel);
owned<WS_CHANNEL> make_channel(const endpoint& to);
owned<WS_CHANNEL> make_channel(const endpoint& at, WS_LISTENER* listener);
owned<WS_LISTENER> make_listener(const endpoint& at);
HRESULT open(WS_LISTENER* listener, const endpoint& at, WS_ERROR* error);
HRESULT open(WS_CHANNEL* channel, const endpoint& to, const WS_ASYNC_CONTEXT* async, WS_ERROR* error);

class completion {
  public:
    const WS_ASYNC_CONTEXT* context() const { return &context_; }
    HRESULT wait();

  private:
    static void CALLBACK on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state);

    const WS_ASYNC_CONTEXT context_{on_done, this};
    std::mutex lock_;
    std::condition_variable changed_;
    bool done_ = false;
    HRESULT result_ = E_UNEXPECTED;
};

// call(context): blocking, or with a callback that is waited for.
template <class Call>
HRESULT run(bool async, Call&& call) {
    if (!async) return call(nullptr);
    completion done;
    const HRESULT hr = call(done.context());
    return hr == WS_S_ASYNC ? done.wait() : hr;
}

using results = std::initializer_list<HRESULT>;

// Who works, and for whom it is counted. An error of its own for what fails.
class worker {
  public:
    worker(board& b, tally& counts, random_source random)
        : board_(b), counts_(counts), random_(random), error_(make_error()) {}

  protected:
    // Counts what `hr` says; true when it is S_OK. What is neither that, nor in `also` while `allowed`, nor in
    // `anyway`, is an error: it is printed.
    bool expect(HRESULT hr, const char* what, const endpoint& where, bool allowed, results also, results anyway = {});
    void complain(const char* what, const endpoint& where, HRESULT hr);

    board& board_;
    tally& counts_;
    random_source random_;
    owned<WS_ERROR> error_;
};

} // namespace soak
