// Pieces of work measured in turn, so that whatever else the machine does hits all of them alike.
//
// Set by the environment: RUNS, the runs of which the median counts; SAMPLE_MS, how long a run takes at least; SIZES
// and KINDS, which documents are taken.
#pragma once

#include "measure.h"

#include <cstring>
#include <functional>
#include <sstream>

namespace bench {

struct contender {
    std::string name;
    std::function<void()> work;
};

inline int setting(const char* name, int otherwise) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0' ? std::atoi(value) : otherwise;
}

inline std::vector<std::string> list_setting(const char* name, const char* otherwise) {
    const char* const value = std::getenv(name);
    std::istringstream from(value != nullptr && *value != '\0' ? value : otherwise);
    std::vector<std::string> out;
    for (std::string word; from >> word;)
        out.push_back(word);
    return out;
}

// 4K, 20M.
inline size_t bytes_of(const std::string& size) {
    const size_t unit = size.back() == 'K' ? 1024 : size.back() == 'M' ? 1024 * 1024 : 1;
    return static_cast<size_t>(std::atol(size.c_str())) * unit;
}

// Natively the processor's time, which another program on the machine does not lengthen; under Wine, which counts that
// in hundredths of a second only, the clock on the wall.
inline double work_us() {
#ifdef _WIN32
    return now_us();
#else
    return cpu_us();
#endif
}

// Microseconds of one piece of work of each contender. Each has worked once before.
inline std::vector<double> compare(const std::vector<contender>& contenders) {
    const int runs = setting("RUNS", 5);
    const double sample_us = setting("SAMPLE_MS", 50) * 1000.0;
    std::vector<int> rounds;
    for (const contender& c : contenders) {
        const double start = work_us();
        c.work();
        rounds.push_back(1 + static_cast<int>(sample_us / std::max(work_us() - start, 1.0)));
    }
    std::vector<std::vector<double>> samples(contenders.size());
    for (int run = 0; run < runs; ++run) {
        for (size_t i = 0; i < contenders.size(); ++i) {
            const double start = work_us();
            for (int round = 0; round < rounds[i]; ++round)
                contenders[i].work();
            samples[i].push_back((work_us() - start) / rounds[i]);
        }
    }
    std::vector<double> out;
    for (std::vector<double>& s : samples)
        out.push_back(median(std::move(s)));
    return out;
}

// ", 3.10 times libxml2", for a work that takes `us` where the peer takes `peer_us`.
inline std::string times(double us, double peer_us, const char* peer) {
    char out[64];
    std::snprintf(out, sizeof out, ", %.2f times %s", peer_us / us, peer);
    return out;
}

} // namespace bench
