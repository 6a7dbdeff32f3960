// SHA-1 and SHA-256, for names that must come out as WCF's do. Not for secrets.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ws {

[[nodiscard]] std::array<uint8_t, 20> sha1(std::string_view data) noexcept;
[[nodiscard]] std::array<uint8_t, 32> sha256(std::string_view data) noexcept;

} // namespace ws
