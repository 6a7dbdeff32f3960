#include "aggregate.h"

namespace wsutil {
namespace {

// Lists are written a line a value.
std::string indented(const std::string& value, const std::string& margin) {
    std::string out;
    for (const char c : value)
        out += c == '\n' ? c + margin + "  " : std::string(1, c);
    return out;
}

} // namespace

aggregate& aggregate::group(const std::string& name) {
    for (member& m : members_)
        if (m.inner != nullptr && m.name == name) return *m.inner;
    member& made = members_.emplace_back();
    made.name = name;
    made.inner = std::make_unique<aggregate>(path_of(name));
    return *made.inner;
}

void aggregate::add(const std::string& type, const std::string& name, const std::string& array,
                    const std::string& value) {
    member& made = members_.emplace_back();
    made.type = type;
    made.name = name;
    made.array = array;
    made.value = value;
}

std::string aggregate::declaration(int indent) const {
    const std::string margin(static_cast<size_t>(indent) * 4, ' ');
    std::string out;
    for (const member& m : members_) {
        if (m.inner == nullptr)
            out += margin + m.type + " " + m.name + m.array + ";\n";
        else if (!m.inner->empty())
            out += margin + "struct {\n" + m.inner->declaration(indent + 1) + margin + "} " + m.name + ";\n";
    }
    return out;
}

std::string aggregate::initializer(int indent) const {
    const std::string margin(static_cast<size_t>(indent) * 4, ' ');
    std::string out;
    for (const member& m : members_) {
        if (m.inner == nullptr)
            out += margin + indented(m.value, margin) + ", /* " + m.name + " */\n";
        else if (!m.inner->empty())
            out += margin + "{ /* " + m.name + " */\n" + m.inner->initializer(indent + 1) + margin + "},\n";
    }
    return out;
}

} // namespace wsutil
