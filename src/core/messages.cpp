#include "core/messages.h"

#include <algorithm>
#include <iterator>

namespace ws {
namespace {

struct entry {
    uint32_t id;
    wide_view text;
};

constexpr entry catalogue[] = {
#define WS_MESSAGE(name, id, text) {id, WS_TEXT(text)},
#include "core/messages.inc"
#undef WS_MESSAGE
};

// Errors come before situations in messages.inc, but have the greater numbers; each half is ascending.
constexpr bool error_code(const entry& each) noexcept {
    return (each.id & 0x80000000) != 0;
}
constexpr bool ascending(const entry* begin, const entry* end) noexcept {
    return std::adjacent_find(begin, end, [](const entry& a, const entry& b) { return a.id >= b.id; }) == end;
}
constexpr const entry* situations = std::find_if_not(std::begin(catalogue), std::end(catalogue), error_code);
static_assert(ascending(std::begin(catalogue), situations) && ascending(situations, std::end(catalogue)),
              "messages.inc is sorted by number, and no number stands twice");

} // namespace

wide_view catalogue_text(uint32_t id) noexcept {
    const bool code = (id & 0x80000000) != 0;
    const entry* begin = code ? std::begin(catalogue) : situations;
    const entry* end = code ? situations : std::end(catalogue);
    const entry* found = std::lower_bound(begin, end, id, [](const entry& each, uint32_t n) { return each.id < n; });
    return found != end && found->id == id ? found->text : wide_view();
}

} // namespace ws
