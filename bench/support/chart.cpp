#include "chart.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bench {
namespace {

// Colours of middling brightness, for pages of both kinds; told apart by their marks, too.
struct look {
    const char *colour, *mark;
};
constexpr look looks[] = {
    {"#2f81f7", "M-4 -4h8v8h-8z"},
    {"#d1661d", "M0 -5L5 4H-5z"},
    {"#2da44e", "M0 -5.5L5.5 0L0 5.5L-5.5 0z"},
    {"#8e63ec", "M0 5L5 -4H-5z"},
    {"#d0479d", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"},
    {"#768390", "M-5 -1.5h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z"},
};

constexpr double width = 800, height = 380, left = 56, right = 250, top = 44, bottom = 52;
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
        char piece[1024];
        std::snprintf(piece, sizeof piece, format, values...);
        out_ += piece;
    }
    void text(double at_x, double at_y, const char* anchor, const std::string& what, const char* extra = "") {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>\n", at_x, at_y, anchor, extra, what.c_str());
    }

    void begin() {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" "
            "role=\"img\" aria-label=\"%s\">\n<style>\n"
            "text { font: 13px -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #768390 }\n"
            ".title { font-size: 15px; font-weight: 600 }\n"
            ".grid { stroke: #768390; stroke-opacity: 0.3 } .axis { stroke: #768390 }\n"
            ".base { stroke: #768390; stroke-dasharray: 5 4 } .line { fill: none; stroke-width: 2 }\n</style>\n",
            width, height, width, height, of_.title.c_str());
        text(left, 22, "start", of_.title, " class=\"title\"");
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
        add("<path class=\"line\" stroke=\"%s\" d=\"", looks[which].colour);
        for (size_t i = 0; i < values.size(); ++i)
            add("%c%.1f %.1f", i == 0 ? 'M' : 'L', x(i), y(values[i]));
        out_ += "\"/>\n";
        for (size_t i = 0; i < values.size(); ++i)
            mark(which, x(i), y(values[i]));
    }
    void mark(size_t which, double at_x, double at_y) {
        add("<path fill=\"%s\" transform=\"translate(%.1f %.1f)\" d=\"%s\"/>\n", looks[which].colour, at_x, at_y,
            looks[which].mark);
    }
    void legend() {
        const double at = left + plot_width + 24;
        for (size_t i = 0; i < of_.lines.size(); ++i) {
            const double row = top + 14 + 22 * static_cast<double>(i);
            add("<path class=\"line\" stroke=\"%s\" d=\"M%.1f %.1fh24\"/>\n", looks[i].colour, at, row);
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
