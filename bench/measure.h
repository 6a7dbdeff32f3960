// A clock, medians, and the few Windows differences that the benchmarks share.
#pragma once

#include <webservices.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace bench {

inline double now_us() {
    using namespace std::chrono;
    return duration<double, std::micro>(steady_clock::now().time_since_epoch()).count();
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
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
