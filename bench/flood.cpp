// Connections that say nothing, or half of what they should: what becomes of the others is measured with http and tcp.
// Natively only.
//
//   flood hold silent|session PORT CONNECTIONS
//       Opens them, the sessions of net.tcp with their preamble; prints how many there are, holds them until its input
//       ends, and prints how many the server has not ended.
//   flood run http|net.tcp PORT RATE SECONDS LONGEST
//       Opens so many a second; each leaves after LONGEST seconds if the server has not ended it. Prints how many there
//       were, the server ended, ended here, were open at once, and could not connect.
#include "measure.h"
#include "peers/load.h"

#include <unistd.h>

namespace {

constexpr char version_to_via[] = "\0\1\0\1\2\2"; // 1.0, duplex, and a via follows

// The first half of what a client says.
std::string half(const std::string& of) {
    if (of == "http") return "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/x";
    return std::string(version_to_via, 6) + "\x1dnet.tcp://loc";
}

// A whole preamble, for binary envelopes with session dictionary.
std::string preamble(unsigned port) {
    const std::string via = "net.tcp://localhost:" + std::to_string(port) + "/orders";
    return std::string(version_to_via, 6) + static_cast<char>(via.size()) + via + "\x03\x08\x0c";
}

int hold(const std::string& what, unsigned port, size_t connections) {
    std::printf("%zu\n", bench::hold(port, connections, what == "session" ? preamble(port) : ""));
    std::fflush(stdout);
    char byte;
    while (read(STDIN_FILENO, &byte, 1) > 0) {
    }
    std::printf("%zu\n", bench::count_held());
    return 0;
}

int run(const std::string& what, unsigned port, double rate, double seconds, double longest) {
    const bench::flood_result r = bench::flood(port, half(what), rate, seconds, longest);
    std::printf("%zu %zu %zu %zu %zu\n", r.opened, r.ended_by_server, r.ended_here, r.most_open, r.not_connected);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    const auto number = [&](int i) { return std::strtod(argv[i], nullptr); };
    if (what == "hold" && argc == 5)
        return hold(argv[2], static_cast<unsigned>(number(3)), static_cast<size_t>(number(4)));
    if (what == "run" && argc == 7)
        return run(argv[2], static_cast<unsigned>(number(3)), number(4), number(5), number(6));
    std::fprintf(stderr, "usage: flood hold silent|session PORT CONNECTIONS\n"
                         "       flood run http|net.tcp PORT RATE SECONDS LONGEST\n");
    return 2;
}
