#include "file_order.h"

#include <algorithm>

namespace wsutil {
namespace {

template <class Visit>
void visit_fields(const output_file& file, const Visit& visit) {
    for (const c_structure* structure : file.structures)
        for (const c_field& field : structure->fields)
            visit(field.type);
    for (const c_union* choices : file.unions)
        for (const c_field& field : choices->fields)
            visit(field.type);
}

template <class Visit>
void visit_messages(const output_file& file, const Visit& visit) {
    for (const c_message* message : file.messages)
        visit(*message);
    for (const c_contract& contract : file.contracts)
        for (const c_operation& operation : contract.operations)
            for (const c_message* message : {operation.input, operation.output})
                if (message != nullptr) visit(*message);
}

// Calls visit with each other file that the header needs, or, with `all`, that the source refers to.
template <class Visit>
void visit_files(const output_file& file, bool all, const Visit& visit) {
    const auto use = [&](const type_use& type) {
        if (type.structure != nullptr && all) visit(*type.structure->file);
        if (type.enumeration != nullptr) visit(*type.enumeration->file);
    };
    visit_fields(file, use);
    for (const parameter_type& parameter : parameter_types(file))
        use(parameter.type);
    for (const c_structure* structure : file.structures) {
        if (structure->base != nullptr) visit(*structure->base->file);
        for (const c_structure* derived : structure->derived)
            if (all) visit(*derived->file);
    }
    if (!all) return;
    for (const c_element* element : file.elements)
        use(element->type);
    visit_messages(file, [&](const c_message& message) {
        visit(*message.file);
        if (message.body.element != nullptr) visit(*message.body.element->file);
    });
}

} // namespace

std::vector<parameter_type> parameter_types(const output_file& file) {
    std::vector<parameter_type> out;
    visit_messages(file, [&](const c_message& message) {
        const c_structure* structure = message.body.wrapper;
        if (message.body.element != nullptr) {
            structure = message.body.element->type.structure;
            out.push_back({message.body.element->type, nullptr, nullptr});
        }
        if (structure == nullptr) return;
        for (const c_field& field : structure->fields)
            out.push_back({field.type, field.choices, structure->file});
    });
    return out;
}

file_order::file_order(const c_model& model) {
    for (const output_file& file : model.files)
        files_.push_back(&file);
    const size_t count = files_.size();
    uses_.assign(count, std::vector<bool>(count));
    builds_on_ = uses_;
    for (size_t i = 0; i < count; ++i) {
        visit_files(*files_[i], true, [&](const output_file& other) { uses_[i][index(other)] = true; });
        visit_files(*files_[i], false, [&](const output_file& other) { builds_on_[i][index(other)] = true; });
    }
    for (size_t through = 0; through < count; ++through)
        for (size_t i = 0; i < count; ++i)
            for (size_t j = 0; j < count && builds_on_[i][through]; ++j)
                if (builds_on_[through][j]) builds_on_[i][j] = true;
}

size_t file_order::index(const output_file& file) const {
    return static_cast<size_t>(std::find(files_.begin(), files_.end(), &file) - files_.begin());
}

bool file_order::builds_on(const output_file& file, const output_file& other) const {
    return &file != &other && builds_on_[index(file)][index(other)];
}

bool file_order::mutual(const output_file& a, const output_file& b) const {
    return builds_on(a, b) && builds_on(b, a);
}

bool file_order::is_mutual(const output_file& file) const {
    return std::any_of(files_.begin(), files_.end(), [&](const output_file* other) { return mutual(file, *other); });
}

std::vector<const output_file*> file_order::includes(const output_file& file) const {
    std::vector<const output_file*> out;
    std::vector<bool> placed(files_.size());
    for (size_t i = 0; i < files_.size(); ++i)
        if (files_[i] == &file || uses_[index(file)][i]) place(i, placed, out);
    return out;
}

// After all that it builds on, but what builds on it, too.
void file_order::place(size_t file, std::vector<bool>& placed, std::vector<const output_file*>& out) const {
    if (placed[file]) return;
    placed[file] = true;
    for (size_t i = 0; i < files_.size(); ++i)
        if (builds_on(*files_[file], *files_[i]) && !mutual(*files_[file], *files_[i])) place(i, placed, out);
    out.push_back(files_[file]);
}

} // namespace wsutil
