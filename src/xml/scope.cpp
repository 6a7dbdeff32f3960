#include "xml/scope.h"

#include "xml/name.h"

#include <algorithm>

namespace ws {
namespace {

constexpr size_t least_block = 1024;

// Bound everywhere, and to nothing else.
const WS_XML_STRING no_namespace = xml_string("");
const WS_XML_STRING xml_binding = xml_string(xml_namespace);
const WS_XML_STRING xmlns_binding = xml_string(xmlns_namespace);

} // namespace

void stack_arena::make_room(size_t size) {
    uint32_t next = blocks_.empty() ? 0 : block_ + 1;
    while (next < blocks_.size() && blocks_[next].size < size)
        ++next;
    if (next == blocks_.size()) {
        const size_t room = std::max(least_block, size);
        blocks_.push_back({std::make_unique<char[]>(room), room});
    }
    enter(next);
}

void scope_stack::reset(bool stable_input, ULONG max_namespaces) noexcept {
    levels_.clear();
    bindings_.clear();
    by_prefix_.clear();
    xml_attributes_.clear();
    arena_.release({});
    counted_ = 0;
    max_counted_ = max_namespaces;
    stable_ = stable_input;
}

void scope_stack::forget_since(const level& top) noexcept {
    for (size_t i = top.bindings; i != bindings_.size(); ++i)
        counted_ -= bindings_[i].counted;
    bindings_.resize(top.bindings);
    by_prefix_.shrink(top.bindings);
    xml_attributes_.resize(top.xml_attributes);
}

const scope_stack::binding* scope_stack::find_binding(std::string_view prefix) const noexcept {
    if (bindings_.size() > scope_index::few) {
        uint32_t i = by_prefix_.newest(prefix);
        while (i != scope_index::none && !equal(bindings_[i].prefix, prefix))
            i = by_prefix_.older(i);
        return i != scope_index::none ? &bindings_[i] : nullptr;
    }
    for (size_t i = bindings_.size(); i-- != 0;)
        if (equal(bindings_[i].prefix, prefix)) return &bindings_[i];
    return nullptr;
}

scope_stack::declared scope_stack::declare(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) {
    const binding* in_force = find_binding(view(prefix));
    if (in_force != nullptr && in_force >= bindings_.data() + levels_.back().bindings) return declared::twice;
    const bool counts = in_force == nullptr || !equal(in_force->ns, ns);
    if (counts && counted_ == max_counted_) return declared::over_quota;
    by_prefix_.reserve(bindings_.size() + 1);
    bindings_.push_back({prefix, ns, counts});
    by_prefix_.push(view(prefix));
    counted_ += counts;
    return declared::done;
}

const WS_XML_STRING* scope_stack::find(std::string_view prefix) const noexcept {
    const binding* found = find_binding(prefix);
    return found != nullptr ? &found->ns : find_built_in(prefix);
}

const WS_XML_STRING* scope_stack::find_built_in(std::string_view prefix) noexcept {
    if (prefix.empty()) return &no_namespace;
    if (prefix == "xml") return &xml_binding;
    if (prefix == "xmlns") return &xmlns_binding;
    return nullptr;
}

const WS_XML_STRING* scope_stack::find_outside(std::string_view prefix) const noexcept {
    for (size_t i = levels_.back().bindings; i-- != 0;)
        if (equal(bindings_[i].prefix, prefix)) return &bindings_[i].ns;
    return nullptr;
}

void scope_stack::add_xml_attribute(std::string_view local_name, std::string_view value) {
    const std::string_view kept_name = arena_.copy(local_name);
    xml_attributes_.push_back({kept_name, arena_.copy(value)});
}

const std::string_view* scope_stack::find_xml_attribute(std::string_view local_name) const noexcept {
    for (size_t i = xml_attributes_.size(); i-- != 0;)
        if (xml_attributes_[i].local_name == local_name) return &xml_attributes_[i].value;
    return nullptr;
}

} // namespace ws
