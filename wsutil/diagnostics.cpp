#include "diagnostics.h"

#include <ostream>

namespace wsutil {

// As compilers say it, so that editors find the place; each once, though what it is about may be met several times.
void diagnostics::say(const place& at, const char* kind, int number, const std::string& text) {
    std::string line = "wsutil";
    if (at.file != nullptr) {
        line = *at.file;
        if (at.line != 0) line += '(' + std::to_string(at.line) + ',' + std::to_string(at.column) + ')';
    }
    line += std::string(": ") + kind + " WS" + std::to_string(number) + ": " + text + '\n';
    if (said_.insert(line).second) out_ << line;
}

void diagnostics::error(const place& at, int number, const std::string& text) {
    failed_ = true;
    say(at, "error", number, text);
}

void diagnostics::warning(const place& at, int level, int number, const std::string& text) {
    if (level > level_) return;
    if (warnings_are_errors_) return error(at, number, text + " (a warning of level " + std::to_string(level) + ")");
    say(at, "warning", number, text);
}

void diagnostics::fatal(const place& at, int number, const std::string& text) {
    error(at, number, text);
    throw stopped();
}

} // namespace wsutil
