// What the processes of the soak share: what is to be done, what was done, and where.
#pragma once

#include <webservices.h>

#include <atomic>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace soak {

enum class stage : int { running, client_ends, server_ends, all_end };

// Of one process; the other and the supervisor look at it.
struct tally {
    std::atomic<uint64_t> calls{0}, bytes{0}, sessions{0}, faults{0}, aborts{0}, disconnects{0}, time_outs{0};
    std::atomic<uint64_t> strangers{0}, reopened{0}, errors{0};
    std::atomic<uint64_t> allocated{0};          // bytes that malloc has given out
    std::atomic<uint64_t> allocated_at_start{0}; // the same once one of everything had been there and was gone
    std::atomic<long> descriptors_at_start{0};
    std::atomic<int> is_ready{0};
    std::atomic<int> has_ended{0}; // all that it opened is closed, and freed
};

struct addresses {
    unsigned tcp_port[2] = {}, http_port = 0; // calm and rough
    int name = 0;                             // makes the pipes' URLs different from others
};

struct board {
    std::atomic<stage> now{stage::running};
    std::atomic<uint32_t> pause_us{5000}; // that a worker waits for between two pieces of work, on average
    uint32_t seed = 0;
    addresses soaked, rehearsed;
    tally server, client;

    bool runs() const { return now.load() == stage::running; }
};

// Calm ones are undisturbed by the server; on rough ones it aborts channels, and aborts and opens the listener again.
struct endpoint {
    WS_CHANNEL_BINDING binding;
    bool rough;
    std::string url;

    bool has_sessions() const { return binding != WS_HTTP_CHANNEL_BINDING; }
};
std::vector<endpoint> endpoints_of(const addresses& a);

class random_source {
  public:
    explicit random_source(uint64_t seed) : engine_(seed) {}
    uint32_t below(uint32_t limit) { return std::uniform_int_distribution<uint32_t>(0, limit - 1)(engine_); }
    bool one_in(uint32_t n) { return below(n) == 0; }
    // From 100 bytes to 256 KB, as many small ones as large ones.
    uint32_t size();

  private:
    std::mt19937_64 engine_;
};

// Between two pieces of work, so that the soak leaves processors to others.
void rest(const board& b, random_source& random, uint32_t times = 1);

// The processes' programs. They end with all_end.
int serve(board& b);
int ask(board& b);
// Connections from outside that behave badly, until the client ends.
void be_strange(board& b, random_source random);

long open_descriptors();
uint64_t allocated_bytes();

} // namespace soak
