// What the operations of contracts/echo.wsdl send back, and their calls.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace bench {

enum class echo_operation { nothing, ints, doubles, strings, mesh_objects, events };

struct mesh_object {
    int x, y;
    double value;
    bool operator==(const mesh_object&) const = default;
};
struct simple_event {
    int sequence;
    double time;
    std::string message;
    bool operator==(const simple_event&) const = default;
};

// One of the arrays has elements.
struct echo_value {
    echo_operation of = echo_operation::nothing;
    std::vector<int> ints;
    std::vector<double> doubles;
    std::vector<std::string> strings;
    std::vector<mesh_object> mesh_objects;
    std::vector<simple_event> events;
    bool operator==(const echo_value&) const = default;
};
// Always the same: numbers of all lengths, strings of 10 to 30 characters.
echo_value make_echo_value(echo_operation of, size_t count);

// A call with a value, over a connection of its own that is kept.
class echo_call {
  public:
    virtual ~echo_call() = default;
    virtual void call() = 0;
    // Of the last call.
    virtual echo_value result() const = 0;
};

} // namespace bench
