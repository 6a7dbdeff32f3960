// The load for servers: many connections of one process with one thread; and what a server has kept after it. Natively
// only.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bench {

// What each connection says, and what it is to hear.
struct dialogue {
    std::string hello;       // when the connection is new, if anything,
    size_t hello_answer = 0; // which is answered by so many bytes
    std::string first;       // the first request, if it is not like the others
    std::string request;
    // The size of the answer that `got` begins with, once it is whole; 0 before.
    std::function<size_t(const std::string& got, bool& good)> whole_answer;
};

struct load_result {
    double seconds = 0;
    double server_us = 0;            // of the server's processor
    double client_us = 0;            // of this process's, where that is measured
    std::vector<float> latencies_us; // of all requests, in no order
    size_t failures = 0;
};
// So many connections, each with one request after the other, for a while, of the process `server`; 0 when it does not
// matter who that is.
load_result load(unsigned port, const dialogue& says, size_t connections, double seconds, int server);
// The same of threads that each have a client of their own, made by `make`, and call it again and again.
using caller = std::function<void()>;
load_result call_from_threads(const std::function<caller()>& make, size_t threads, double seconds, int server);
// Requests a second; microseconds: median, 99%, longest; microseconds of the server's processor for a request, and of
// this process's, where that was measured. Ends the program when a request failed.
void print_load(load_result result);
// Of all threads of a process.
double cpu_us_of(int process);

// A head that lacks what says how long the body is.
std::string with_length(const std::string& head, const std::string& body);
// `expected` has to stand in every answer, if there is any.
dialogue http_dialogue(const std::string& request, const std::string& expected = {});

// Connections that are opened and say nothing, or `hello` and wait for an answer, until the process ends. How many.
size_t hold(unsigned port, size_t connections, const std::string& hello);
// How many of those the server has not closed.
size_t count_held();

struct flood_result {
    size_t opened = 0, ended_by_server = 0, ended_here = 0, most_open = 0, not_connected = 0;
};
// Opens `rate` connections a second that say only `start`, and leave after `longest` seconds if the server has not
// ended them before.
flood_result flood(unsigned port, const std::string& start, double rate, double seconds, double longest);

// When the process is told to end (SIGTERM) it prints the KB that are allocated, and those that are resident once
// malloc has given back what it can. To be called before there are threads.
void tell_memory_at_end();

} // namespace bench
