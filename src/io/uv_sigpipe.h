// While it lives, a write to a connection that the peer has closed sends this thread no SIGPIPE, which would end a
// process that has not thought of it. libuv's writes send it.
#pragma once

#ifndef _WIN32
#include <pthread.h>
#include <signal.h>
#include <time.h>
#endif

namespace ws::io::uv {

class no_sigpipe {
  public:
    no_sigpipe(const no_sigpipe&) = delete;
    no_sigpipe& operator=(const no_sigpipe&) = delete;

#ifdef _WIN32
    no_sigpipe() noexcept = default;
#else
    no_sigpipe() noexcept {
        sigset_t pending;
        sigpending(&pending);
        // One that somebody else has pending is theirs, and stays so.
        if (sigismember(&pending, SIGPIPE)) return;
        sigemptyset(&sigpipe_);
        sigaddset(&sigpipe_, SIGPIPE);
        active_ = pthread_sigmask(SIG_BLOCK, &sigpipe_, &before_) == 0;
    }
    ~no_sigpipe() {
        if (!active_) return;
        const timespec at_once{};
        while (sigtimedwait(&sigpipe_, nullptr, &at_once) == SIGPIPE) {
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }

  private:
    sigset_t sigpipe_;
    sigset_t before_;
    bool active_ = false;
#endif
};

} // namespace ws::io::uv
