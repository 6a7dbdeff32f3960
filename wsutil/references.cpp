#include "emitter.h"

#include "text.h"

namespace wsutil {

std::string emitter::object(const output_file& file) const {
    return options_.prefix + file.object;
}

std::string emitter::locals(const output_file& file) const {
    return object(file) + "LocalDefinitions";
}

// Descriptions go by the names of the schema.
std::string emitter::member(const c_structure& structure) const {
    return structure.name.substr(structure.file->prefix.size());
}

std::string emitter::member(const c_enumeration& values) const {
    return values.name.substr(values.file->prefix.size());
}

bool emitter::is_public(const c_structure& structure) {
    return !structure.anonymous || structure.external;
}

std::string emitter::reference(const c_structure& structure) const {
    std::string path = object(*structure.file);
    if (!structure.anonymous)
        path += ".globalTypes." + member(structure);
    else if (structure.external)
        path += ".externallyReferencedTypes." + member(structure);
    else
        path = locals(*structure.file) + ".globalElements." + member(structure) + "descs._structDesc";
    return "(WS_STRUCT_DESCRIPTION*)&" + path;
}

std::string emitter::reference(const c_enumeration& values) const {
    std::string path = object(*values.file);
    if (!values.anonymous)
        path += ".globalTypes." + member(values);
    else if (values.external)
        path += ".externallyReferencedTypes." + member(values);
    else
        path = locals(*values.file) + ".globalElements." + member(values) + "descs._enumDesc";
    return "(WS_ENUM_DESCRIPTION*)&" + path;
}

std::string emitter::reference(const c_element& element) const {
    return "(WS_ELEMENT_DESCRIPTION*)&" + object(*element.file) + ".globalElements." + element.name;
}

std::string emitter::reference(const c_message& message) const {
    return "(WS_MESSAGE_DESCRIPTION*)&" + (message.local ? locals(*message.file) : object(*message.file)) +
           ".messages." + message.name;
}

std::string emitter::list(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& value : values)
        out += (out.empty() ? "{ " : ",\n") + value;
    return out + " }";
}

// A string of the file's dictionary, each text once.
std::string emitter::xml_string(const std::string& text, const std::string& kind) {
    auto [found, added] = strings_.try_emplace(text);
    if (added) {
        std::string name = identifier_part(text).substr(0, 60);
        found->second = string_names_.unique(name + kind);
        string_order_.push_back(text);
    }
    return "(WS_XML_STRING*)&" + locals(file_) + ".dictionary.xmlStrings." + found->second;
}

// The same strings in the same file give the same GUID, so that output does not change without need.
void emitter::add_dictionary() {
    if (string_order_.empty()) return;
    const std::string dictionary = locals(file_) + ".dictionary.dict";
    aggregate& group = local_.group("dictionary");
    aggregate& strings = group.group("xmlStrings");
    unsigned long long high = 0xcbf29ce484222325ULL, low = 0x84222325cbf29ce4ULL;
    const auto mix = [&](const std::string& text) {
        for (const char c : text + '\n') {
            high = (high ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
            low = (low ^ static_cast<unsigned char>(c)) * 0x10000000233ULL;
        }
    };
    mix(file_.file_name);
    size_t id = 0;
    for (const std::string& text : string_order_) {
        mix(text);
        strings.add("WS_XML_STRING", strings_.at(text), "",
                    "WS_XML_STRING_DICTIONARY_VALUE(\"" + c_bytes(text) + "\", &" + dictionary + ", " +
                        std::to_string(id++) + ")");
    }
    std::string guid =
        "{ 0x" + hex(high >> 32, 8) + ", 0x" + hex(high >> 16, 4) + ", 0x" + hex((high & 0xfff) | 0x5000, 4) + ", { ";
    for (int i = 0; i < 8; ++i)
        guid += (i == 0 ? "0x" : ", 0x") + hex(i == 0 ? (low >> 56 & 0x3f) | 0x80 : low >> (56 - 8 * i) & 0xff, 2);
    group.add("WS_XML_DICTIONARY", "dict", "",
              "{ " + guid + " } }, (WS_XML_STRING*)&" + strings.path() + ", " + std::to_string(string_order_.size()) +
                  ", TRUE }");
}

} // namespace wsutil
