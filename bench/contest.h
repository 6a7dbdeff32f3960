// Pieces of work measured in turn, so that whatever else the machine does hits all of them alike.
//
// Set by the environment: RUNS, the runs of which the median counts; SAMPLE_MS, how long a run takes at least; SIZES
// and KINDS, which documents are taken.
#pragma once

#include "measure.h"

#include <cstring>
#include <functional>
#include <map>
#include <sstream>

namespace bench {

#ifdef _WIN32
inline constexpr bool is_windows = true;
#else
inline constexpr bool is_windows = false;
#endif

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

// Does a piece of work so often that it takes `sample_us` at least.
struct sample {
    int rounds;
    double us; // a round

    sample(const std::function<void()>& work, int count, const std::function<double()>& clock) : rounds(count) {
        const double start = clock();
        for (int round = 0; round < rounds; ++round)
            work();
        us = (clock() - start) / rounds;
    }
};
inline sample first_sample(const std::function<void()>& work, double sample_us, const std::function<double()>& clock) {
    for (int rounds = 1;;) {
        const sample taken(work, rounds, clock);
        const double us = taken.us * rounds;
        if (us >= sample_us) return taken;
        rounds = us * 4 < sample_us ? rounds * 4 : 1 + static_cast<int>(sample_us / taken.us);
    }
}

// Microseconds of the processor, which other programs on the machine do not lengthen, that one piece of work takes each
// contender; of this process's unless `clock` says more.
inline std::map<std::string, double> compare(const std::vector<contender>& contenders,
                                             const std::function<double()>& clock = cpu_us) {
    const int runs = setting("RUNS", 5);
    // Wine counts the processor's time in hundredths of a second.
    const double sample_us = setting("SAMPLE_MS", is_windows ? 200 : 50) * 1000.0;
    std::vector<sample> first;
    for (const contender& c : contenders)
        first.push_back(first_sample(c.work, sample_us, clock));
    std::map<std::string, std::vector<double>> samples;
    for (int run = 0; run < runs; ++run) {
        for (size_t i = 0; i < contenders.size(); ++i) {
            const sample taken = run == 0 ? first[i] : sample(contenders[i].work, first[i].rounds, clock);
            samples[contenders[i].name].push_back(taken.us);
        }
    }
    std::map<std::string, double> medians;
    for (auto& [name, us] : samples)
        medians[name] = median(std::move(us));
    return medians;
}

// Wine's own writer holds a megabyte at most: where it takes part, longer documents go to a callback in pieces.
inline bool must_stream(size_t bytes) {
    return is_windows && bytes > 512 * 1024;
}

// A line for each contender, for tools/bench to compare across processes.
inline void print_samples(const std::string& what, const std::vector<contender>& contenders) {
    for (const auto& [name, us] : compare(contenders))
        std::printf("%s.%s %.3f\n", name.c_str(), what.c_str(), us);
    std::fflush(stdout);
}

// ", 3.10 times libxml2", for a work that takes `us` where the peer takes `peer_us`.
inline std::string times(double us, double peer_us, const char* peer) {
    char out[64];
    std::snprintf(out, sizeof out, ", %.2f times %s", peer_us / us, peer);
    return out;
}

} // namespace bench
