// Text of which measured documents are made.
#pragma once

#include <webservices.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

// The same numbers in every run and on every system.
class random_numbers {
  public:
    uint32_t below(uint32_t limit) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<uint32_t>((state_ >> 32) % limit);
    }

  private:
    uint64_t state_ = 0x9e3779b97f4a7c15;
};

const char* word(random_numbers& random);
const char* foreign_word(random_numbers& random); // with characters of two to four bytes
std::string sentence(random_numbers& random, uint32_t words);

// Of what is well-formed.
void append_utf16(std::basic_string<WCHAR>& to, std::string_view from);
std::string utf8(const WCHAR* from);

} // namespace bench
