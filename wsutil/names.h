// C identifiers made of XML names.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace wsutil {

[[nodiscard]] bool is_identifier(std::string_view text);

// A name that C, C++ and MIDL take: punctuation becomes _, other characters their code, words of the languages are
// capitalised, macros get an underscore.
[[nodiscard]] std::string identifier(std::string_view name);

// As identifier, for parts of one: a word of the languages is allowed.
[[nodiscard]] std::string identifier_part(std::string_view name);

// The names of one C scope.
class name_scope {
  public:
    // The name, with a number behind it when it is taken.
    [[nodiscard]] std::string unique(const std::string& name);
    [[nodiscard]] bool contains(const std::string& name) const { return taken_.contains(name); }
    void add(const std::string& name) { taken_.insert(name); }

  private:
    std::set<std::string> taken_;
    std::map<std::string, int> numbers_; // the last one behind each name
};

} // namespace wsutil
