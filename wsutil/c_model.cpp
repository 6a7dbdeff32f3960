#include "c_model.h"

namespace wsutil {
namespace {

void collect_derived(const c_structure& structure, std::vector<c_structure*>& out) {
    for (c_structure* derived : structure.derived) {
        out.push_back(derived);
        collect_derived(*derived, out);
    }
}

} // namespace

std::string c_field::item_type() const {
    if (choices != nullptr) return "struct " + choices->name;
    std::string out = type.c_type;
    if (type.structure != nullptr && type.structure->empty()) out = "void"; // told by the pointer alone
    return pointer ? out + "*" : out;
}

std::vector<const c_field*> described_fields(const c_structure& structure) {
    std::vector<const c_field*> out;
    if (structure.base != nullptr) out = described_fields(*structure.base);
    for (const bool content : {false, true})
        for (const c_field& field : structure.fields)
            if (field.is_content() == content) out.push_back(&field);
    return out;
}

std::vector<c_structure*> all_derived(const c_structure& structure) {
    std::vector<c_structure*> out;
    collect_derived(structure, out);
    return out;
}

} // namespace wsutil
