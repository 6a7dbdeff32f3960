// Time a byte, reading and writing, of documents of one shape from 1 KB to 100 MB: where it rises with the length, an
// algorithm is not linear. (It rises a little where what must be kept outgrows the processor's caches.)
//
// A line for each of SHAPES, with a column for each of SIZES. A length that by the figures before would take longer
// than a minute is left out.
#include "contest.h"
#include "support/shapes.h"
#include "support/xml.h"

namespace {

using namespace bench;

struct figures {
    double write;
    double read; // nanoseconds a byte
};

figures measure(const shape& kind, size_t bytes) {
    const size_t units = bytes / kind.unit_bytes;
    const auto writer = make_writer();
    const auto reader = make_reader();
    const auto write = [&] {
        set_output(writer.get(), encoding::text);
        kind.write(writer.get(), units);
        return output(writer.get());
    };
    const std::string document(write());
    auto us = compare({{"write", write}, {"read", [&] {
                                              set_input(reader.get(), document, encoding::text);
                                              read_nodes(reader.get());
                                          }}});
    const double a_byte = 1000 / static_cast<double>(document.size());
    return {us["write"] * a_byte, us["read"] * a_byte};
}

// If the time a byte grows on as it did.
double expected_seconds(const std::vector<figures>& before, double bytes) {
    if (before.empty()) return 0;
    const figures& last = before.back();
    const double slower = std::max(last.write, last.read);
    const double growth =
        before.size() < 2 ? 1 : std::max(1.0, slower / std::max(before.end()[-2].write, before.end()[-2].read));
    return bytes * slower * growth / 1e9;
}

void print_row(const char* name, const char* what, const std::vector<figures>& all, double figures::*which) {
    std::printf("  %-16s %-5s", name, what);
    for (const figures& f : all)
        std::printf(" %7.2f", f.*which);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main() {
    const std::vector<std::string> sizes = list_setting("SIZES", "1K 10K 100K 1M 10M 100M");
    std::printf("nanoseconds a byte      ");
    for (const std::string& size : sizes)
        std::printf(" %7s", size.c_str());
    std::printf("\n");
    const char* const chosen = std::getenv("SHAPES");
    for (const shape& kind : shapes) {
        if (chosen != nullptr && std::strstr(chosen, kind.name) == nullptr) continue;
        std::vector<figures> all;
        for (const std::string& size : sizes) {
            if (expected_seconds(all, static_cast<double>(bytes_of(size))) > 30) break;
            all.push_back(measure(kind, bytes_of(size)));
        }
        print_row(kind.name, "read", all, &figures::read);
        print_row(kind.name, "write", all, &figures::write);
    }
    return 0;
}
