// Names of files as the tool has them, which is UTF-8 everywhere.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wsutil {

[[nodiscard]] std::filesystem::path to_path(const std::string& utf8);
[[nodiscard]] std::string from_path(const std::filesystem::path& path);

// A file's bytes; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> read_file(const std::string& utf8);

// The program's arguments without its name.
[[nodiscard]] std::vector<std::string> program_arguments(int count, char** arguments);

} // namespace wsutil
