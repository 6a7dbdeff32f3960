// Which of the files that are written needs which other one.
#pragma once

#include "c_model.h"

#include <vector>

namespace wsutil {

class file_order {
  public:
    explicit file_order(const c_model& model);

    // Whether the header of a file uses what C cannot have declared later, bases and enumerations, of another one,
    // directly or not.
    [[nodiscard]] bool builds_on(const output_file& file, const output_file& other) const;
    // Whether each of both builds on the other, so that neither header can come first as it is.
    [[nodiscard]] bool mutual(const output_file& a, const output_file& b) const;
    [[nodiscard]] bool is_mutual(const output_file& file) const;

    // Every header that a file's source includes, in their order.
    [[nodiscard]] std::vector<const output_file*> includes(const output_file& file) const;

  private:
    [[nodiscard]] size_t index(const output_file& file) const;
    void place(size_t file, std::vector<bool>& placed, std::vector<const output_file*>& out) const;

    std::vector<const output_file*> files_;
    std::vector<std::vector<bool>> uses_;      // what the source of a file refers to
    std::vector<std::vector<bool>> builds_on_; // with what that builds on
};

// What a parameter of a function is of: a type, or a choice, which stands in that file.
struct parameter_type {
    type_use type;
    const c_union* choices = nullptr;
    const output_file* choices_file = nullptr;
};
[[nodiscard]] std::vector<parameter_type> parameter_types(const output_file& file);

} // namespace wsutil
