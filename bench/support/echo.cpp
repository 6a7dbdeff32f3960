#include "echo.h"

#include <random>

namespace bench {
namespace {

int next_int(std::mt19937& random) {
    return static_cast<int>(random()) >> random() % 31;
}
double next_double(std::mt19937& random) {
    return static_cast<double>(next_int(random)) / static_cast<double>(random() % 1000 + 1);
}
std::string next_string(std::mt19937& random) {
    std::string out(10 + random() % 21, ' ');
    for (char& c : out)
        c = static_cast<char>('a' + random() % 26);
    return out;
}

} // namespace

echo_value make_echo_value(echo_operation of, size_t count) {
    std::mt19937 random;
    echo_value out;
    out.of = of;
    for (size_t i = 0; i < count; ++i) {
        switch (of) {
        case echo_operation::nothing:
            break;
        case echo_operation::ints:
            out.ints.push_back(next_int(random));
            break;
        case echo_operation::doubles:
            out.doubles.push_back(next_double(random));
            break;
        case echo_operation::strings:
            out.strings.push_back(next_string(random));
            break;
        case echo_operation::mesh_objects:
            out.mesh_objects.push_back({next_int(random), next_int(random), next_double(random)});
            break;
        case echo_operation::events:
            out.events.push_back({next_int(random), next_double(random), next_string(random)});
            break;
        }
    }
    return out;
}

} // namespace bench
