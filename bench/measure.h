// A clock, medians, and the few Windows differences that the benchmarks share.
#pragma once

#include <webservices.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <fstream>
#endif

namespace bench {

inline double now_us() {
    using namespace std::chrono;
    return duration<double, std::micro>(steady_clock::now().time_since_epoch()).count();
}

// Of all threads of this process, in the system too.
inline double cpu_us() {
#ifdef _WIN32
    FILETIME created, ended, system, user;
    GetProcessTimes(GetCurrentProcess(), &created, &ended, &system, &user);
    const auto tenths = [](const FILETIME& t) {
        return static_cast<double>(static_cast<unsigned long long>(t.dwHighDateTime) << 32 | t.dwLowDateTime);
    };
    return (tenths(system) + tenths(user)) / 10;
#else
    return static_cast<double>(std::clock()) * (1e6 / CLOCKS_PER_SEC);
#endif
}

#ifndef _WIN32
// Bytes of this process that are in memory, now and when they were most. (Wine does not tell its programs.)
struct resident {
    size_t now = 0;
    size_t highest = 0;

    resident() {
        std::ifstream status("/proc/self/status");
        for (std::string word; status >> word;) {
            if (word != "VmRSS:" && word != "VmHWM:") continue;
            size_t kilobytes;
            status >> kilobytes;
            (word == "VmRSS:" ? now : highest) = kilobytes * 1024;
        }
    }
};
#endif

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

[[noreturn]] inline void wait_for_ever() {
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

// Ends the program when `hr` is a failure: a benchmark that did not do its work has no figure.
inline void check(HRESULT hr, const char* what) {
    if (SUCCEEDED(hr)) return;
    std::fprintf(stderr, "%s failed: 0x%08x\n", what, static_cast<unsigned>(hr));
    std::exit(1);
}

class url {
  public:
    explicit url(const std::string& text) : wide_(text.begin(), text.end()) {}
    operator WS_STRING() { return {static_cast<ULONG>(wide_.size()), wide_.data()}; }

  private:
    std::basic_string<WCHAR> wide_;
};

} // namespace bench
