// A server and a client, each a process, that open, call, fail, abort and close for a long time, and a supervisor that
// watches what they keep: memory, descriptors, threads.
//
//   soak [SECONDS [SEED]]      3600 seconds; a seed of the moment
//
// Prints a line every half minute and the verdict, which is the exit status. Natively only. SOAK_PROCESSOR: per cent of
// one processor that both may take together, 40.
#include "soak/board.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace {

using namespace std::chrono_literals;
using clock = std::chrono::steady_clock;
using soak::board, soak::stage, soak::tally;

constexpr double line_seconds = 30;
constexpr double warm_up = 0.1;           // of the time, in which what is kept may still grow
constexpr double allowed_share = 0.02;    // by which what is resident may grow afterwards,
constexpr double allowed_bytes = 1 << 20; // or by so much
constexpr auto longest_end = 150s;        // idle connections take their time
constexpr double longest_silence = 60;    // without a call

double seconds_since(clock::time_point then) {
    return std::chrono::duration<double>(clock::now() - then).count();
}

// What the system says of a process.
struct reading {
    double seconds = 0;
    double resident = 0; // bytes
    double allocated = 0;
    long descriptors = 0, threads = 0;
    double processor = 0; // seconds of it that were used, since the process began
};

reading read(pid_t process, const tally& counts, double seconds) {
    reading r;
    r.seconds = seconds;
    r.allocated = static_cast<double>(counts.allocated.load());
    const std::string place = "/proc/" + std::to_string(process);
    std::ifstream status(place + "/status");
    for (std::string word; status >> word;) {
        double number;
        if (word == "VmRSS:" && status >> number) r.resident = number * 1024;
        if (word == "Threads:") status >> r.threads;
    }
    std::error_code gone;
    using entries = std::filesystem::directory_iterator;
    for (entries at(place + "/fd", gone), end; !gone && at != end; at.increment(gone))
        ++r.descriptors;
    std::ifstream stat(place + "/stat");
    std::string word;
    for (int field = 1; field <= 15 && stat >> word; ++field)
        if (field >= 14) r.processor += std::atof(word.c_str()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return r;
}

// One process: who it is, and what was seen of it.
struct watched {
    const char* name;
    tally& counts;
    pid_t process = 0;
    bool has_ended_well = false;
    std::vector<reading> seen{};

    const reading& look(double seconds) {
        seen.push_back(read(process, counts, seconds));
        return seen.back();
    }
};

pid_t start(board& b, int (*program)(board&)) {
    std::fflush(stdout);
    const pid_t child = fork();
    if (child != 0) return child;
    signal(SIGINT, SIG_IGN); // the supervisor ends them
    std::exit(program(b));
}

// A port that is free now, and not one that the system gives out by itself.
unsigned free_port(soak::random_source& random) {
    for (;;) {
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_port = htons(static_cast<uint16_t>(10000 + random.below(22000)));
        at.sin_addr.s_addr = htonl(INADDR_ANY);
        const int s = socket(AF_INET, SOCK_STREAM, 0);
        const bool is_free = bind(s, reinterpret_cast<const sockaddr*>(&at), sizeof at) == 0;
        close(s);
        if (is_free) return ntohs(at.sin_port);
    }
}

board& make_board(uint32_t seed) {
    void* const place = mmap(nullptr, sizeof(board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED) std::abort();
    auto& b = *new (place) board;
    soak::random_source random(std::random_device{}());
    b.seed = seed;
    for (soak::addresses* const a : {&b.soaked, &b.rehearsed}) {
        a->name = a == &b.soaked ? getpid() : -getpid();
        a->http_port = free_port(random);
        for (unsigned& port : a->tcp_port)
            port = free_port(random);
    }
    return b;
}

volatile sig_atomic_t interrupted = 0;

class supervisor {
  public:
    supervisor(board& b, double seconds, double processor)
        : board_(b), seconds_(seconds), processor_(processor), all_{{"server", b.server}, {"client", b.client}} {}

    int run() {
        if (!begin()) return 1;
        watch();
        end();
        return verdict() ? 0 : 1;
    }

  private:
    bool begin() {
        all_[0].process = start(board_, soak::serve);
        if (!wait_for(30, [&] { return board_.server.is_ready.load() == 1; })) return fail("the server is not ready");
        all_[1].process = start(board_, soak::ask);
        if (!wait_for(30, [&] { return board_.client.is_ready.load() == 1; })) return fail("the client is not ready");
        begun_ = clock::now();
        return true;
    }

    template <class Condition>
    bool wait_for(double seconds, Condition&& condition) {
        for (const auto then = clock::now(); !condition();) {
            if (seconds_since(then) > seconds || somebody_died()) return false;
            std::this_thread::sleep_for(20ms);
        }
        return true;
    }

    // Only the end lets them end.
    bool somebody_died() {
        int status = 0;
        for (watched& w : all_) {
            if (w.process == 0 || waitpid(w.process, &status, WNOHANG) != w.process) continue;
            std::printf("the %s died: status 0x%04x\n", w.name, static_cast<unsigned>(status));
            w.process = 0;
            died_ = true;
        }
        return died_;
    }

    bool fail(const char* what) {
        std::printf("%s\n", what);
        failed_ = true;
        for (watched& w : all_)
            if (w.process != 0) kill(w.process, SIGABRT);
        return false;
    }

    void watch() {
        print_header();
        double next_line = 0, last_call_at = 0;
        uint64_t calls = 0;
        while (!interrupted && seconds_since(begun_) < seconds_ && !somebody_died()) {
            std::this_thread::sleep_for(1s);
            const double now = seconds_since(begun_);
            for (watched& w : all_)
                w.look(now);
            pace();
            if (board_.client.calls != calls) last_call_at = now;
            calls = board_.client.calls;
            if (now - last_call_at > longest_silence) {
                fail("there have been no calls for a minute");
                return;
            }
            if (now < next_line) continue;
            print_line(now);
            next_line = now + std::min(line_seconds, seconds_ / 6);
        }
        print_line(seconds_since(begun_));
    }

    // Longer rests when the processes took more than their share in the last seconds, shorter ones for less.
    void pace() {
        const size_t count = all_[0].seen.size(), span = std::min<size_t>(count - 1, 5);
        if (span == 0) return;
        double used = 0, time = 0;
        for (const watched& w : all_) {
            used += w.seen.back().processor - w.seen[count - 1 - span].processor;
            time = w.seen.back().seconds - w.seen[count - 1 - span].seconds;
        }
        const double ratio = std::clamp(used / time / processor_, 0.9, 1.1);
        board_.pause_us = static_cast<uint32_t>(std::clamp(board_.pause_us * ratio, 200.0, 1e6));
    }

    static void print_header() {
        std::printf("%7s %9s %8s %8s %7s %7s %7s %7s %7s %7s %6s %4s | %s\n", "s", "calls", "MB", "sessions", "faults",
                    "aborts", "gone", "late", "strange", "opened", "errors", "CPU%",
                    "server, client: KB resident, KB allocated, descriptors, threads");
    }

    void print_line(double now) {
        const tally &c = board_.client, &s = board_.server;
        const auto number = [](const std::atomic<uint64_t>& n) { return static_cast<unsigned long long>(n.load()); };
        double processor = 0;
        for (const watched& w : all_)
            processor += w.seen.empty() ? 0 : (w.seen.back().processor - w.seen.front().processor) / now * 100;
        std::printf("%7.0f %9llu %8llu %8llu %7llu %7llu %7llu %7llu %7llu %7llu %6llu %4.0f", now, number(c.calls),
                    number(c.bytes) >> 20, number(c.sessions), number(c.faults), number(c.aborts) + number(s.aborts),
                    number(c.disconnects) + number(s.disconnects), number(c.time_outs), number(c.strangers),
                    number(s.reopened), number(c.errors) + number(s.errors), processor);
        for (const watched& w : all_) {
            if (w.seen.empty()) continue;
            const reading& r = w.seen.back();
            std::printf(" | %6.0f %6.0f %4ld %3ld", r.resident / 1024, r.allocated / 1024, r.descriptors, r.threads);
        }
        std::printf("\n");
        std::fflush(stdout);
    }

    // The client first; then all is looked at once more while both are still there.
    void end() {
        if (died_ || failed_) return;
        const double limit = std::chrono::duration<double>(longest_end).count();
        board_.now = stage::client_ends;
        if (!wait_for(limit, [&] { return board_.client.has_ended.load() == 1; })) {
            fail("the client does not end");
            return;
        }
        board_.now = stage::server_ends;
        if (!wait_for(limit, [&] { return board_.server.has_ended.load() == 1; })) {
            fail("the server does not end");
            return;
        }
        const auto then = clock::now();
        (void)wait_for(limit, [&] {
            return std::all_of(std::begin(all_), std::end(all_), [](watched& w) {
                return read(w.process, w.counts, 0).descriptors <= w.counts.descriptors_at_start;
            });
        });
        std::printf("all is closed; descriptors were looked at for %.1f s\n", seconds_since(then));
        for (watched& w : all_)
            w.look(seconds_since(begun_));
        board_.now = stage::all_end;
        for (watched& w : all_) {
            int status = -1;
            waitpid(w.process, &status, 0);
            w.has_ended_well = status == 0;
        }
    }

    // The straight line through what was seen after the warm-up: by how much it rises.
    bool is_flat(const watched& w, const char* what, double reading::*value) {
        double n = 0, t = 0, y = 0, tt = 0, ty = 0, first = 0, last = 0, firsts = 0, lasts = 0;
        const double from = seconds_ * warm_up, third = (seconds_ - from) / 3;
        for (const reading& r : w.seen) {
            if (r.seconds < from || r.seconds > seconds_ + 1) continue;
            const double now = r.*value;
            n += 1, t += r.seconds, y += now, tt += r.seconds * r.seconds, ty += r.seconds * now;
            if (r.seconds < from + third) first += now, firsts += 1;
            if (r.seconds > seconds_ - third) last += now, lasts += 1;
        }
        if (n < 3 || firsts == 0 || lasts == 0) return false;
        const double growth = (n * ty - t * y) / (n * tt - t * t) * (seconds_ - from);
        const double allowed = std::max(allowed_share * y / n, allowed_bytes);
        std::printf("%s: %.0f KB %s on average; the line through it rises by %.0f KB (%.0f are allowed), from the "
                    "first third to the last it is %+.0f KB\n",
                    w.name, y / n / 1024, what, growth / 1024, allowed / 1024, (last / lasts - first / firsts) / 1024);
        return growth <= allowed;
    }

    bool verdict() {
        bool good = !died_ && !failed_;
        for (watched& w : all_) {
            if (w.seen.empty()) continue;
            good = is_flat(w, "resident", &reading::resident) && good;
            good = is_flat(w, "allocated", &reading::allocated) && good;
            good = w.has_ended_well && good;
            const reading& r = w.seen.back();
            std::printf("%s: in the end %ld descriptors (%ld at the start), %ld threads, %.0f KB resident, %.0f KB "
                        "allocated (%.0f at the start), %llu errors\n",
                        w.name, r.descriptors, w.counts.descriptors_at_start.load(), r.threads, r.resident / 1024,
                        r.allocated / 1024, static_cast<double>(w.counts.allocated_at_start.load()) / 1024,
                        static_cast<unsigned long long>(w.counts.errors.load()));
            good = good && r.descriptors <= w.counts.descriptors_at_start && w.counts.errors == 0;
        }
        std::printf("%s\n", good ? "verdict: flat, and all is as it should be" : "verdict: NOT as it should be");
        return good;
    }

    board& board_;
    const double seconds_, processor_;
    watched all_[2];
    clock::time_point begun_;
    bool died_ = false, failed_ = false;
};

// glibc's malloc keeps for each thread what that has freed, counts it as allocated, and fills these caches for hours;
// and the gaps in its arenas, one for each few threads, take as long to come to rest. What is to be seen is what the
// library keeps. The variable is looked at when a program begins.
void go_on_with_plain_malloc(char** argv) {
    constexpr const char* name = "GLIBC_TUNABLES";
    if (std::getenv(name) != nullptr) return;
    setenv(name, "glibc.malloc.tcache_count=0:glibc.malloc.arena_max=1", 1);
    execv("/proc/self/exe", argv);
    std::perror("execv");
}

} // namespace

int main(int argc, char** argv) {
    go_on_with_plain_malloc(argv);
    const double seconds = argc > 1 ? std::atof(argv[1]) : 3600;
    const uint32_t seed = argc > 2 ? static_cast<uint32_t>(std::strtoul(argv[2], nullptr, 10)) : std::random_device{}();
    const char* const processor = std::getenv("SOAK_PROCESSOR");
    std::printf("seed %u, %.0f seconds\n", seed, seconds);
    signal(SIGINT, [](int) { interrupted = 1; });
    return supervisor(make_board(seed), seconds, (processor ? std::atof(processor) : 40) / 100).run();
}
