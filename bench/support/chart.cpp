#include "chart.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bench {
namespace {

// Told apart by their marks, too, for those who see no colours.
struct look {
    const char *on_light, *on_dark, *mark;
};
constexpr look looks[] = {
    {"#0969da", "#58a6ff", "M-4 -4h8v8h-8z"},
    {"#bc4c00", "#f0883e", "M0 -5L5 4H-5z"},
    {"#1a7f37", "#3fb950", "M0 -5.5L5.5 0L0 5.5L-5.5 0z"},
    {"#8250df", "#bc8cff", "M0 5L5 -4H-5z"},
    {"#bf3989", "#f778ba", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"},
    {"#57606a", "#8b949e", "M-5 -1.5h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z"},
};

constexpr double width = 760, height = 380, left = 56, right = 216, top = 44, bottom = 52;
constexpr double plot_width = width - left - right, plot_height = height - top - bottom;

class drawing {
  public:
    explicit drawing(const chart& of) : of_(of) {
        double most = of.base;
        for (const chart::line& l : of.lines)
            most = std::max(most, *std::max_element(l.values.begin(), l.values.end()));
        step_ = most > 12 ? 5 : most > 5 ? 2 : 1;
        most_ = std::ceil(most / step_) * step_;
    }

    std::string draw() {
        begin();
        grid();
        for (size_t i = 0; i < of_.lines.size(); ++i)
            line(i);
        legend();
        return out_ + "</svg>\n";
    }

  private:
    double x(size_t column) const {
        return left + plot_width * (static_cast<double>(column) + 0.5) / static_cast<double>(of_.columns.size());
    }
    double y(double value) const { return top + plot_height * (1 - value / most_); }

    template <class... Values>
    void add(const char* format, Values... values) {
        char piece[512];
        std::snprintf(piece, sizeof piece, format, values...);
        out_ += piece;
    }
    void text(double at_x, double at_y, const char* anchor, const std::string& what, const char* extra = "") {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>\n", at_x, at_y, anchor, extra, what.c_str());
    }

    void begin() {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" "
            "role=\"img\" aria-label=\"%s\">\n<style>\n"
            "text { font: 13px -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328 }\n"
            ".title { font-size: 15px; font-weight: 600 }\n"
            ".grid { stroke: #d0d7de } .axis { stroke: #57606a } .base { stroke: #57606a; stroke-dasharray: 5 4 }\n",
            width, height, width, height, of_.title.c_str());
        colours(&look::on_light);
        out_ += "@media (prefers-color-scheme: dark) {\n"
                "text { fill: #e6edf3 } .grid { stroke: #373e47 } .axis, .base { stroke: #9198a1 }\n";
        colours(&look::on_dark);
        out_ += "}\n.line { fill: none; stroke-width: 2 }\n</style>\n";
        text(left, 22, "start", of_.title, " class=\"title\"");
    }
    void colours(const char* look::*of) {
        for (size_t i = 0; i < of_.lines.size(); ++i)
            add(".c%zu { stroke: %s } .m%zu { fill: %s }\n", i, looks[i].*of, i, looks[i].*of);
    }

    void grid() {
        for (double value = 0; value <= most_; value += step_) {
            add("<path class=\"%s\" d=\"M%.1f %.1fH%.1f\"/>\n", value == 0 ? "axis" : "grid", left, y(value),
                left + plot_width);
            text(left - 8, y(value) + 4, "end", number(value));
        }
        for (size_t i = 0; i < of_.columns.size(); ++i)
            text(x(i), top + plot_height + 20, "middle", of_.columns[i]);
        text(left + plot_width / 2, height - 10, "middle", of_.x_title);
        char turned[64];
        std::snprintf(turned, sizeof turned, " transform=\"rotate(-90 16 %.1f)\"", top + plot_height / 2);
        text(16, top + plot_height / 2, "middle", of_.y_title, turned);
        if (of_.base == 0) return;
        add("<path class=\"base\" d=\"M%.1f %.1fH%.1f\"/>\n", left, y(of_.base), left + plot_width);
        text(left + plot_width + 8, y(of_.base) + 4, "start", of_.base_name);
    }
    static std::string number(double value) {
        char out[32];
        std::snprintf(out, sizeof out, "%g", value);
        return out;
    }

    void line(size_t which) {
        const std::vector<double>& values = of_.lines[which].values;
        add("<path class=\"line c%zu\" d=\"", which);
        for (size_t i = 0; i < values.size(); ++i)
            add("%c%.1f %.1f", i == 0 ? 'M' : 'L', x(i), y(values[i]));
        out_ += "\"/>\n";
        for (size_t i = 0; i < values.size(); ++i)
            mark(which, x(i), y(values[i]));
    }
    void mark(size_t which, double at_x, double at_y) {
        add("<path class=\"m%zu\" transform=\"translate(%.1f %.1f)\" d=\"%s\"/>\n", which, at_x, at_y,
            looks[which].mark);
    }
    void legend() {
        const double at = left + plot_width + 24;
        for (size_t i = 0; i < of_.lines.size(); ++i) {
            const double row = top + 14 + 22 * static_cast<double>(i);
            add("<path class=\"line c%zu\" d=\"M%.1f %.1fh24\"/>\n", i, at, row);
            mark(i, at + 12, row);
            text(at + 32, row + 4, "start", of_.lines[i].name);
        }
    }

    const chart& of_;
    double most_, step_;
    std::string out_;
};

} // namespace

std::string chart::svg() const {
    return drawing(*this).draw();
}

} // namespace bench
