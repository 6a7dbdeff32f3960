// What the tool says to its user: errors, and warnings of levels 1 (serious) to 4 (informational).
#pragma once

#include <iosfwd>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>

namespace wsutil {

// Where something stands; line and column count from 1 and are 0 where there is no such place.
struct place {
    std::shared_ptr<const std::string> file;
    unsigned line = 0;
    unsigned column = 0;
};

// Ends the run after an error that leaves nothing to go on with; it has been reported already.
struct stopped : std::runtime_error {
    stopped() : std::runtime_error("wsutil stopped") {}
};

class diagnostics {
  public:
    explicit diagnostics(std::ostream& out) : out_(out) {}

    // Warnings above the level are not shown.
    void set_level(int level) { level_ = level; }
    void set_warnings_are_errors(bool on) { warnings_are_errors_ = on; }

    void error(const place& at, int number, const std::string& text);
    void warning(const place& at, int level, int number, const std::string& text);
    [[noreturn]] void fatal(const place& at, int number, const std::string& text);
    [[nodiscard]] bool failed() const { return failed_; }

  private:
    void say(const place& at, const char* kind, int number, const std::string& text);

    std::ostream& out_;
    std::set<std::string> said_;
    int level_ = 1;
    bool warnings_are_errors_ = false;
    bool failed_ = false;
};

} // namespace wsutil
