#include "c_model.h"

namespace wsutil {

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

} // namespace wsutil
