// This program once more, as another process that can be killed at any moment.
#pragma once

#include <string>
#include <vector>

namespace tests {

class child_process {
  public:
    // Starts it with these arguments, which are ASCII without spaces or quotes.
    explicit child_process(const std::vector<std::string>& arguments);
    ~child_process() { kill(); }
    child_process(const child_process&) = delete;
    child_process& operator=(const child_process&) = delete;

    // The next line that it prints; empty when it ends before.
    std::string line();
    // It does nothing more, and the system has closed what it had.
    void kill();

    // For the child itself: prints a line for its parent.
    static void say(const char* line);
    // Waits until it is killed, or its parent is.
    [[noreturn]] static void stay();

  private:
#ifdef _WIN32
    void* process_ = nullptr;
#else
    int process_ = -1;
#endif
    long long to_it_ = -1, from_it_ = -1; // its input and output
};

} // namespace tests
