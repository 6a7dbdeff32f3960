#include "load.h"

#include "../measure.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <malloc.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <ctime>
#include <deque>
#include <thread>
#include <unordered_map>

namespace bench {
namespace {

struct connection {
    int socket = -1;
    double sent_us = 0;
    std::string got;
};

// -1 when nobody accepts it. One that does not block may still be under way.
int try_to_connect(unsigned port, bool blocks = true) {
    const int s = socket(AF_INET, blocks ? SOCK_STREAM : SOCK_STREAM | SOCK_NONBLOCK, 0);
    // One address has 28,000 ports, and finding a free one takes long before they are gone: so there are many
    // addresses.
    static unsigned made = 0;
    constexpr unsigned addresses = 64;
    sockaddr_in from{}, to{};
    from.sin_family = to.sin_family = AF_INET;
    from.sin_addr.s_addr = htonl(INADDR_LOOPBACK + made++ % addresses);
    to.sin_port = htons(static_cast<uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(s, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (s >= 0 && bind(s, reinterpret_cast<const sockaddr*>(&from), sizeof from) == 0 &&
        (connect(s, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0 || errno == EINPROGRESS))
        return s;
    if (s >= 0) close(s);
    return -1;
}

int connect_to(unsigned port) {
    const int s = try_to_connect(port);
    if (s >= 0) return s;
    std::perror("connect");
    std::exit(1);
}

void say(int s, const std::string& what) {
    if (send(s, what.data(), what.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(what.size())) return;
    std::perror("send");
    std::exit(1);
}

// Waits until `got` is as it should be.
template <class Enough>
void hear(int s, std::string& got, Enough&& enough) {
    char bytes[65536];
    while (!enough()) {
        const ssize_t size = recv(s, bytes, sizeof bytes, 0);
        if (size <= 0) {
            std::fprintf(stderr, "a connection ended before its first answer\n");
            std::exit(1);
        }
        got.append(bytes, static_cast<size_t>(size));
    }
}

// The size of the answer that `got` begins with, once it is whole.
size_t whole_http_answer(const std::string& got, bool& good) {
    const size_t head = got.find("\r\n\r\n");
    if (head == std::string::npos) return 0;
    good = got.compare(0, 12, "HTTP/1.1 200") == 0;
    const size_t length = got.find("Content-Length: ");
    if (length == std::string::npos || length > head) {
        good = false;
        return head + 4;
    }
    const size_t size = head + 4 + std::strtoul(got.c_str() + length + 16, nullptr, 10);
    return got.size() >= size ? size : 0;
}

class generator {
  public:
    generator(unsigned port, const dialogue& says, size_t count)
        : says_(says), epoll_(epoll_create1(0)), connections_(count) {
        for (connection& c : connections_) {
            c.socket = connect_to(port);
            begin(c);
            fcntl(c.socket, F_SETFL, O_NONBLOCK);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = &c;
            epoll_ctl(epoll_, EPOLL_CTL_ADD, c.socket, &event);
        }
    }
    ~generator() {
        for (const connection& c : connections_)
            close(c.socket);
        close(epoll_);
    }

    load_result run(double seconds, int server) {
        const double server_began = cpu_us_of(server);
        for (connection& c : connections_)
            ask(c);
        const double begin = now_us(), end = begin + seconds * 1e6;
        epoll_event events[256];
        while (now_us() < end) {
            const int count = epoll_wait(epoll_, events, 256, 100);
            for (int i = 0; i < count; ++i)
                take(*static_cast<connection*>(events[i].data.ptr));
        }
        result_.seconds = (now_us() - begin) / 1e6;
        result_.server_us = cpu_us_of(server) - server_began;
        return std::move(result_);
    }

  private:
    void begin(connection& c) {
        if (!says_.hello.empty()) {
            say(c.socket, says_.hello);
            hear(c.socket, c.got, [&] { return c.got.size() >= says_.hello_answer; });
            c.got.clear();
        }
        if (says_.first.empty()) return;
        bool good = true;
        say(c.socket, says_.first);
        hear(c.socket, c.got, [&] { return says_.whole_answer(c.got, good) != 0; });
        c.got.clear();
        if (!good) ++result_.failures;
    }
    void ask(connection& c) {
        c.sent_us = now_us();
        const std::string& request = says_.request;
        const ssize_t sent = send(c.socket, request.data(), request.size(), MSG_NOSIGNAL);
        if (sent != static_cast<ssize_t>(request.size())) ++result_.failures; // a kilobyte always fits
    }
    void take(connection& c) {
        char bytes[65536];
        const ssize_t size = recv(c.socket, bytes, sizeof bytes, 0);
        if (size <= 0) {
            if (size < 0 && errno == EAGAIN) return;
            ++result_.failures;
            epoll_ctl(epoll_, EPOLL_CTL_DEL, c.socket, nullptr);
            return;
        }
        c.got.append(bytes, static_cast<size_t>(size));
        bool good = true;
        const size_t whole = says_.whole_answer(c.got, good);
        if (whole == 0) return;
        c.got.erase(0, whole);
        if (!good) ++result_.failures;
        result_.latencies_us.push_back(static_cast<float>(now_us() - c.sent_us));
        ask(c);
    }

    const dialogue& says_;
    const int epoll_;
    std::vector<connection> connections_;
    load_result result_;
};

// Connections in the order of their age, and those that the server ends.
class flooder {
  public:
    flooder(unsigned port, const std::string& start) : port_(port), start_(start), epoll_(epoll_create1(0)) {}
    ~flooder() {
        for (const auto& [s, opened_us] : open_)
            close(s);
        close(epoll_);
    }

    flood_result run(double rate, double seconds, double longest) {
        const double begin = now_us(), end = begin + seconds * 1e6;
        for (double now = begin; now < end; now = now_us()) {
            for (const double due = (now - begin) / 1e6 * rate; attempts_ < due; ++attempts_)
                open_one();
            take_ended(1);
            while (!by_age_.empty() && by_age_.front().opened_us < now - longest * 1e6)
                leave_oldest();
        }
        return result_;
    }

  private:
    struct opened {
        int socket;
        double opened_us;
    };

    void open_one() {
        const int s = try_to_connect(port_, false);
        if (s < 0) {
            ++result_.not_connected;
            return;
        }
        watch(s, EPOLL_CTL_ADD, EPOLLOUT);
        by_age_.push_back({s, now_us()});
        open_[s] = by_age_.back().opened_us;
        result_.most_open = std::max(result_.most_open, open_.size());
    }
    void watch(int s, int how, uint32_t events) {
        epoll_event event{};
        event.events = events;
        event.data.fd = s;
        epoll_ctl(epoll_, how, s, &event);
    }
    void take_ended(int wait_ms) {
        epoll_event events[256];
        const int count = epoll_wait(epoll_, events, 256, wait_ms);
        for (int i = 0; i < count; ++i) {
            const int s = events[i].data.fd;
            if (events[i].events == EPOLLOUT) {
                (void)!send(s, start_.data(), start_.size(), MSG_NOSIGNAL);
                ++result_.opened;
                watch(s, EPOLL_CTL_MOD, EPOLLIN | EPOLLRDHUP);
                continue;
            }
            char bytes[4096];
            if (recv(s, bytes, sizeof bytes, MSG_DONTWAIT) > 0) continue;
            open_.erase(s);
            close(s);
            ++result_.ended_by_server;
        }
    }
    void leave_oldest() {
        const auto found = open_.find(by_age_.front().socket);
        // The server may have ended it, and another one have its number.
        if (found != open_.end() && found->second == by_age_.front().opened_us) {
            close(found->first);
            open_.erase(found);
            ++result_.ended_here;
        }
        by_age_.pop_front();
    }

    const unsigned port_;
    const std::string& start_;
    const int epoll_;
    std::deque<opened> by_age_;
    std::unordered_map<int, double> open_; // when each was opened
    double attempts_ = 0;
    flood_result result_;
};

std::vector<int> held;

} // namespace

double cpu_us_of(int process) {
    clockid_t its = CLOCK_MONOTONIC;
    timespec used{};
    if (process == 0 || clock_getcpuclockid(process, &its) != 0 || clock_gettime(its, &used) != 0) return 0;
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

load_result load(unsigned port, const dialogue& says, size_t connections, double seconds, int server) {
    return generator(port, says, connections).run(seconds, server);
}

load_result call_from_threads(const std::function<caller()>& make, size_t threads, double seconds, int server) {
    std::vector<std::vector<float>> latencies(threads);
    std::vector<std::thread> all;
    std::atomic<size_t> waiting{threads};
    std::atomic<double> end{0};
    for (std::vector<float>& mine : latencies) {
        all.emplace_back([&] {
            const caller call = make();
            call(); // which connects
            --waiting;
            end.wait(0);
            for (double before = now_us(), after; before < end; before = after) {
                call();
                after = now_us();
                mine.push_back(static_cast<float>(after - before));
            }
        });
    }
    while (waiting != 0)
        std::this_thread::yield();
    load_result out;
    const double began = now_us(), server_began = cpu_us_of(server), client_began = cpu_us();
    end = began + seconds * 1e6;
    end.notify_all();
    for (std::thread& each : all)
        each.join();
    out.seconds = (now_us() - began) / 1e6;
    out.server_us = cpu_us_of(server) - server_began;
    out.client_us = cpu_us() - client_began;
    for (const std::vector<float>& each : latencies)
        out.latencies_us.insert(out.latencies_us.end(), each.begin(), each.end());
    return out;
}

void print_load(load_result r) {
    auto& all = r.latencies_us;
    if (r.failures != 0 || all.empty()) {
        std::fprintf(stderr, "%zu requests failed, %zu did not\n", r.failures, all.size());
        std::exit(1);
    }
    std::sort(all.begin(), all.end());
    const auto count = static_cast<double>(all.size());
    std::printf("%.0f %.0f %.0f %.0f %.2f", count / r.seconds, double(all[all.size() / 2]),
                double(all[all.size() * 99 / 100]), double(all.back()), r.server_us / count);
    if (r.client_us != 0) std::printf(" %.2f", r.client_us / count);
    std::printf("\n");
}

std::string with_length(const std::string& head, const std::string& body) {
    return head + "Content-Type: text/xml; charset=utf-8\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

dialogue http_dialogue(const std::string& request, const std::string& expected) {
    dialogue d;
    d.request = request;
    d.whole_answer = [=](const std::string& got, bool& good) {
        const size_t size = whole_http_answer(got, good);
        if (size != 0) good = good && got.find(expected) < size;
        return size;
    };
    return d;
}

size_t hold(unsigned port, size_t connections, const std::string& hello) {
    for (size_t i = 0; i < connections; ++i) {
        held.push_back(connect_to(port));
        if (hello.empty()) continue;
        std::string answer;
        say(held.back(), hello);
        hear(held.back(), answer, [&] { return !answer.empty(); });
    }
    return connections;
}

size_t count_held() {
    return static_cast<size_t>(std::count_if(held.begin(), held.end(), [](int s) {
        char byte;
        return recv(s, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
    }));
}

flood_result flood(unsigned port, const std::string& start, double rate, double seconds, double longest) {
    return flooder(port, start).run(rate, seconds, longest);
}

void tell_memory_at_end() {
    sigset_t end;
    sigemptyset(&end);
    sigaddset(&end, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &end, nullptr);
    std::thread([end] {
        int which;
        sigwait(&end, &which);
        malloc_trim(0);
        const struct mallinfo2 all = mallinfo2();
        std::printf("%zu %zu\n", (all.uordblks + all.hblkhd) / 1024, resident().now / 1024);
        std::fflush(stdout);
        _exit(0);
    }).detach();
}

} // namespace bench
