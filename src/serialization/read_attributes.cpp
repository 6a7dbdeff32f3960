// The attributes of a structure's element: those that fields name, those that a field collects, and the others.
#include "serialization/type_reader.h"
#include "xml/name.h"

namespace ws {
namespace {

const WS_XML_STRING& xml_ns() noexcept {
    static const WS_XML_STRING ns = xml_string(xml_namespace);
    return ns;
}

// Attributes that say something about the XML, not about the value.
bool is_instruction(const WS_XML_ATTRIBUTE& attribute) noexcept {
    return attribute.isXmlNs || equal(*attribute.ns, xsi_namespace());
}

bool is_mapped(const WS_STRUCT_DESCRIPTION& structure, const WS_XML_ATTRIBUTE& attribute) noexcept {
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        const bool xml = field.mapping == WS_XML_ATTRIBUTE_FIELD_MAPPING;
        if (!xml && field.mapping != WS_ATTRIBUTE_FIELD_MAPPING) continue;
        if (equal(*attribute.localName, *field.localName) && equal(*attribute.ns, xml ? xml_ns() : *field.ns))
            return true;
    }
    return false;
}

} // namespace

HRESULT type_reader::read_attributes(const WS_STRUCT_DESCRIPTION& structure, void* out) {
    const WS_FIELD_DESCRIPTION* any = nullptr;
    ULONG mapped = 0;
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        HRESULT hr = S_OK;
        bool found = false;
        switch (field.mapping) {
        case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
            store(static_cast<BYTE*>(out) + field.offset, &structure);
            break;
        case WS_ATTRIBUTE_FIELD_MAPPING:
            hr = read_attribute_field(field, *field.ns, out, &found);
            break;
        case WS_XML_ATTRIBUTE_FIELD_MAPPING:
            hr = read_attribute_field(field, xml_ns(), out, &found);
            break;
        case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
            any = &field;
            break;
        default:
            break;
        }
        if (hr != S_OK) return in_field(hr, field, i, structure.typeLocalName, err_);
        mapped += found;
    }
    if (any != nullptr) return read_any_attributes(structure, *any, out);
    const WS_XML_ELEMENT_NODE& element = *reader_.element();
    if (element.attributeCount == mapped || (structure.structOptions & WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES) != 0)
        return S_OK;
    for (ULONG i = 0; i < element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
        if (!is_instruction(attribute) && !is_mapped(structure, attribute))
            return invalid(message_id::unexpected_attribute, *attribute.localName, *attribute.ns);
    }
    return S_OK;
}

HRESULT type_reader::read_attribute_field(const WS_FIELD_DESCRIPTION& field, const WS_XML_STRING& ns, void* structure,
                                          bool* found) {
    const WS_XML_ATTRIBUTE* attribute = reader_.attribute(*field.localName, ns);
    *found = attribute != nullptr;
    if (attribute == nullptr)
        return (field.options & WS_FIELD_OPTIONAL) != 0 ? set_default(field, structure)
                                                        : invalid(message_id::attribute_expected, *field.localName, ns);
    if (field.type != WS_CUSTOM_TYPE) return read_text_value(field, *attribute->value, structure);
    field_storage storage;
    ULONG index;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr == S_OK) hr = reader_.find_attribute(field.localName, &ns, TRUE, &index, err_);
    if (hr == S_OK) hr = reader_.read_start_attribute(index, err_);
    if (hr != S_OK) return hr;
    hr = read_custom(WS_ATTRIBUTE_TYPE_MAPPING, field.typeDescription, storage.value);
    return hr == S_OK ? reader_.read_end_attribute(err_) : hr;
}

HRESULT type_reader::read_any_attributes(const WS_STRUCT_DESCRIPTION& structure, const WS_FIELD_DESCRIPTION& field,
                                         void* out) {
    const WS_XML_ELEMENT_NODE& element = *reader_.element();
    ULONG count = 0;
    for (ULONG i = 0; i < element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
        if (is_instruction(attribute) || is_mapped(structure, attribute)) continue;
        if (allows_namespace(field, *attribute.ns)) {
            ++count;
        } else if ((structure.structOptions & WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES) == 0) {
            return invalid(message_id::unexpected_attribute, *attribute.localName, *attribute.ns);
        }
    }
    if (field.type == WS_VOID_TYPE) return S_OK;
    WS_ANY_ATTRIBUTES all{};
    if (count != 0) {
        void* memory;
        HRESULT hr = allocate(count * sizeof(WS_ANY_ATTRIBUTE), &memory);
        if (hr != S_OK) return hr;
        all.attributes = static_cast<WS_ANY_ATTRIBUTE*>(memory);
        for (ULONG i = 0; i < element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
            if (is_instruction(attribute) || is_mapped(structure, attribute)) continue;
            if (!allows_namespace(field, *attribute.ns)) continue;
            WS_ANY_ATTRIBUTE& to = all.attributes[all.attributeCount++];
            hr = copy_string(view(*attribute.localName), &to.localName);
            if (hr == S_OK) hr = copy_string(view(*attribute.ns), &to.ns);
            if (hr == S_OK) hr = copy_text(*attribute.value, &to.value);
            if (hr != S_OK) return hr;
        }
    }
    store(static_cast<BYTE*>(out) + field.offset, all);
    return S_OK;
}

} // namespace ws
