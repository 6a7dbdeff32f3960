// The command line.
#pragma once

#include "diagnostics.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wsutil {

enum class input_kind { wsdl, xsd, policy };

struct input_name {
    input_kind kind;
    std::string path;
    std::string url; // where the document was got from, which references to it may say
};

struct options {
    std::vector<input_name> inputs;
    std::filesystem::path out = ".";
    std::string prefix;
    int warning_level = 1;
    bool warnings_are_errors = false;
    bool policy = true;
    bool client = true;
    bool service = true;
    bool full_names = false;
    bool ws_string = false;
    bool logo = true;
    bool stamp = true;
    bool help = false;
};

// Nothing when there was an error, which has been reported.
[[nodiscard]] std::optional<options> read_options(const std::vector<std::string>& arguments, diagnostics& says);

[[nodiscard]] const char* help_text();

} // namespace wsutil
