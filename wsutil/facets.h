// What a simple type allows, and the description that says so.
#pragma once

#include "c_model.h"

#include <optional>
#include <string>

namespace wsutil {

struct bound {
    std::string value;
    bool exclusive = false;
    place at;
};

struct facets {
    std::optional<bound> min, max;
    std::optional<unsigned> min_length, max_length;

    [[nodiscard]] bool empty() const { return !min && !max && !min_length && !max_length; }
};

// The description of a type with these facets, nothing when the type cannot have one. Facets that make no sense are
// reported.
[[nodiscard]] std::optional<c_range> make_range(const std::string& ws_type, const facets& allowed, diagnostics& says);

// A value as a C initialiser of the type, or nothing when the text is no such value. Strings are left to the caller.
[[nodiscard]] std::optional<std::string> make_number(const std::string& ws_type, const std::string& text);

} // namespace wsutil
