// A picture of lines over a logarithmic axis, as SVG, that can be read on light and on dark pages.
#pragma once

#include <string>
#include <vector>

namespace bench {

struct chart {
    struct line {
        std::string name;
        std::vector<double> values; // one for each column; fewer are columns at the left
    };

    std::string title, x_title, y_title;
    std::vector<std::string> columns; // at equal distances
    std::vector<line> lines;          // six at most
    double base = 0;                  // what is compared with, drawn across
    std::string base_name;

    std::string svg() const;
};

} // namespace bench
