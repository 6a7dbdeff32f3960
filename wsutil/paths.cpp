#include "paths.h"

#include <fstream>
#include <iterator>

#ifdef _WIN32
#include <windows.h>

#include <shellapi.h>
#endif

namespace wsutil {

std::filesystem::path to_path(const std::string& utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string from_path(const std::filesystem::path& path) {
    const std::u8string utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

std::optional<std::string> read_file(const std::string& utf8) {
    try {
        std::ifstream file(to_path(utf8), std::ios::binary);
        if (!file.is_open()) return std::nullopt;
        return std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    } catch (const std::ios_base::failure&) {
        return std::nullopt; // a directory can be opened, but not read
    }
}

#ifdef _WIN32
// What main gets is in the system's code page, which lacks most characters.
std::vector<std::string> program_arguments(int, char**) {
    std::vector<std::string> out;
    int count = 0;
    wchar_t** wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i)
        out.push_back(from_path(wide[i]));
    LocalFree(wide);
    return out;
}
#else
std::vector<std::string> program_arguments(int count, char** arguments) {
    return {arguments + 1, arguments + count};
}
#endif

} // namespace wsutil
