// A C structure and its initialiser, which are written side by side.
#pragma once

#include <deque>
#include <memory>
#include <string>

namespace wsutil {

class aggregate {
  public:
    explicit aggregate(std::string path) : path_(std::move(path)) {}

    // A structure within this one; made the first time.
    aggregate& group(const std::string& name);
    // A member; array is empty or "[3]".
    void add(const std::string& type, const std::string& name, const std::string& array, const std::string& value);

    [[nodiscard]] bool empty() const { return members_.empty(); }
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string path_of(const std::string& member) const { return path_ + "." + member; }
    // What stands between the braces.
    [[nodiscard]] std::string declaration(int indent) const;
    [[nodiscard]] std::string initializer(int indent) const;

  private:
    struct member {
        std::string type, name, array, value;
        std::unique_ptr<aggregate> inner;
    };

    std::string path_;
    std::deque<member> members_;
};

} // namespace wsutil
