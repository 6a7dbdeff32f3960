#include "core/host_name.h"

#include "core/strings.h"

#include <cstring>
#include <iterator>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace ws {
namespace {

struct name {
    char chars[256];
    size_t size = 0;

    name() noexcept {
#ifdef _WIN32
        WCHAR wide[128];
        DWORD length = std::size(wide);
        if (!GetComputerNameExW(ComputerNameDnsFullyQualified, wide, &length)) return;
        const wide_view text(wide, length);
        const size_t needed = utf8_length(text);
        if (needed > sizeof chars) return;
        write_utf8(chars, text);
        size = needed;
#else
        if (gethostname(chars, sizeof chars) == 0) size = strnlen(chars, sizeof chars);
#endif
    }
};

} // namespace

std::string_view host_name() noexcept {
    static const name asked;
    return {asked.chars, asked.size};
}

} // namespace ws
