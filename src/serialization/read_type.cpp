// The entries of reading: what an option asks for, and the way from a mapping to the value.
#include "serialization/serialization.h"
#include "serialization/type_reader.h"
#include "xml/name.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

bool is_pointer_option(WS_READ_OPTION option) noexcept {
    return option == WS_READ_REQUIRED_POINTER || option == WS_READ_OPTIONAL_POINTER ||
           option == WS_READ_NILLABLE_POINTER;
}
bool is_nillable_option(WS_READ_OPTION option) noexcept {
    return option == WS_READ_NILLABLE_POINTER || option == WS_READ_NILLABLE_VALUE;
}
bool allows_absence(WS_READ_OPTION option) noexcept {
    return option == WS_READ_OPTIONAL_POINTER || is_nillable_option(option);
}
bool is_element_mapping(WS_TYPE_MAPPING mapping) noexcept {
    return mapping == WS_ELEMENT_TYPE_MAPPING || mapping == WS_ANY_ELEMENT_TYPE_MAPPING;
}

// A value read by its own storage may turn out to be of a derived type, of another size.
bool may_be_derived(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description) noexcept {
    return type == WS_STRUCT_TYPE && mapping == WS_ELEMENT_TYPE_MAPPING &&
           type_field(*static_cast<const WS_STRUCT_DESCRIPTION*>(description)) != nullptr;
}

HRESULT check_option(WS_TYPE_MAPPING mapping, WS_TYPE type, WS_READ_OPTION option, error* err) {
    switch (option) {
    case WS_READ_REQUIRED_VALUE:
        if (!is_pointer_type(type)) return S_OK;
        break;
    case WS_READ_REQUIRED_POINTER:
    case WS_READ_OPTIONAL_POINTER:
        return S_OK;
    case WS_READ_NILLABLE_POINTER:
        if (is_element_mapping(mapping)) return S_OK;
        break;
    case WS_READ_NILLABLE_VALUE:
        if (is_element_mapping(mapping) && has_nil(type) && !is_pointer_type(type)) return S_OK;
        break;
    }
    return fail(err, E_INVALIDARG, message_id::option_not_supported, {option});
}

struct read_request {
    WS_TYPE_MAPPING mapping;
    WS_TYPE type;
    const void* description;
    WS_READ_OPTION option;
    heap* memory;
    void* value;
    ULONG size;
};

HRESULT check_request(const read_request& r, error* err) {
    if (r.value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    if (!supports(r.type, r.mapping))
        return fail(err, E_INVALIDARG, message_id::mapping_not_supported, {r.type, r.mapping});
    HRESULT hr = check_option(r.mapping, r.type, r.option, err);
    ULONG needed;
    if (hr == S_OK) hr = storage_size(r.type, r.description, &needed, err);
    if (hr != S_OK) return hr;
    if (is_pointer_option(r.option)) {
        if (r.size != sizeof(void*))
            return fail(err, E_INVALIDARG, message_id::bad_value_size, {r.size, sizeof(void*)});
        return r.memory != nullptr ? S_OK : fail(err, E_INVALIDARG, message_id::heap_required);
    }
    if (r.size != needed && !may_be_derived(r.mapping, r.type, r.description))
        return fail(err, E_INVALIDARG, message_id::bad_value_size, {r.size, needed});
    return S_OK;
}

// The caller's storage while a value is read into it: as it was before, unless the reading succeeds.
class guarded_storage {
  public:
    guarded_storage(void* value, ULONG size) : value_(value), size_(size) {
        if (size > sizeof small_) large_.resize(size);
        std::memcpy(saved(), value, size);
    }
    ~guarded_storage() {
        if (!kept_) std::memcpy(value_, saved(), size_);
    }
    guarded_storage(const guarded_storage&) = delete;
    guarded_storage& operator=(const guarded_storage&) = delete;
    void keep() noexcept { kept_ = true; }

  private:
    void* saved() noexcept { return large_.empty() ? small_ : large_.data(); }

    void* value_;
    ULONG size_;
    bool kept_ = false;
    std::byte small_[128];
    std::vector<std::byte> large_;
};

HRESULT read_derived_value(type_reader& types, xml_reader& reader, const read_request& r, error* err) {
    const WS_STRUCT_DESCRIPTION* actual;
    HRESULT hr = types.resolve_type(*static_cast<const WS_STRUCT_DESCRIPTION*>(r.description), &actual);
    if (hr != S_OK) return hr;
    if (actual->size != r.size)
        return reader.fail_here(err, actual == r.description ? E_INVALIDARG : WS_E_INVALID_FORMAT,
                                message_id::bad_value_size, {r.size, actual->size});
    return types.read_struct_element(*actual, r.value);
}

HRESULT read_into_storage(type_reader& types, xml_reader& reader, const read_request& r, error* err) {
    guarded_storage storage(r.value, r.size);
    const HRESULT hr = may_be_derived(r.mapping, r.type, r.description)
                           ? read_derived_value(types, reader, r, err)
                           : types.read(r.mapping, r.type, r.description, r.value);
    if (hr == S_OK) storage.keep();
    return hr;
}

HRESULT read_pointer(type_reader& types, const read_request& r) {
    void* pointer;
    const HRESULT hr = is_pointer_type(r.type) ? types.read(r.mapping, r.type, r.description, &pointer)
                                               : types.read_new(r.mapping, r.type, r.description, &pointer);
    if (hr == S_OK) store(r.value, pointer);
    return hr;
}

// For element mappings the reader stands on the element.
HRESULT read_present(xml_reader& reader, const read_request& r, error* err) {
    type_reader types(reader, r.memory, err);
    // Buffers and custom types keep the element as it is, nil or not, unless the option asks.
    const bool keeps_nil = r.type == WS_XML_BUFFER_TYPE || r.type == WS_CUSTOM_TYPE;
    if (is_element_mapping(r.mapping) && (!keeps_nil || is_nillable_option(r.option))) {
        bool nil;
        HRESULT hr = types.is_nil(&nil);
        if (hr != S_OK) return hr;
        if (nil) {
            if (!is_nillable_option(r.option)) {
                const WS_XML_ELEMENT_NODE* element = reader.element();
                return reader.fail_here(err, WS_E_INVALID_FORMAT, message_id::unexpected_nil,
                                        {*element->localName, *element->ns});
            }
            hr = types.skip_nil();
            if (hr == S_OK) std::memset(r.value, 0, r.size);
            return hr;
        }
    }
    return is_pointer_option(r.option) ? read_pointer(types, r) : read_into_storage(types, reader, r, err);
}

HRESULT absent(const read_request& r) {
    std::memset(r.value, 0, r.size);
    return S_OK;
}

} // namespace

HRESULT read_type(xml_reader& reader, WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description,
                  WS_READ_OPTION option, heap* memory, void* value, ULONG size, error* err) {
    const read_request request{mapping, type, description, option, memory, value, size};
    HRESULT hr = check_request(request, err);
    if (hr != S_OK) return hr;
    if (is_element_mapping(mapping)) {
        BOOL found = FALSE;
        hr = reader.read_to_start_element(nullptr, nullptr, &found, err);
        if (hr != S_OK) return hr;
        if (!found) {
            if (allows_absence(option)) return absent(request);
            return reader.fail_here(err, WS_E_INVALID_FORMAT, message_id::element_expected, {"*", "*"});
        }
    }
    return read_present(reader, request, err);
}

HRESULT read_element(xml_reader& reader, const WS_ELEMENT_DESCRIPTION& description, WS_READ_OPTION option, heap* memory,
                     void* value, ULONG size, error* err) {
    const bool unnamed = description.elementLocalName == nullptr && description.elementNs == nullptr;
    if (unnamed) {
        const bool whole = description.type == WS_XML_BUFFER_TYPE || description.type == WS_CUSTOM_TYPE;
        return read_type(reader, whole ? WS_ANY_ELEMENT_TYPE_MAPPING : WS_ELEMENT_CONTENT_TYPE_MAPPING,
                         description.type, description.typeDescription, option, memory, value, size, err);
    }
    if (description.elementLocalName == nullptr || description.elementNs == nullptr)
        return bad_description(err, "an element needs both its name and its namespace");
    const read_request request{
        WS_ELEMENT_TYPE_MAPPING, description.type, description.typeDescription, option, memory, value, size};
    HRESULT hr = check_request(request, err);
    if (hr != S_OK) return hr;
    BOOL found = FALSE;
    hr = reader.read_to_start_element(description.elementLocalName, description.elementNs, &found, err);
    if (hr != S_OK) return hr;
    if (found) return read_present(reader, request, err);
    if (allows_absence(option)) return absent(request);
    return reader.fail_here(err, WS_E_INVALID_FORMAT, message_id::element_expected,
                            {*description.elementLocalName, *description.elementNs});
}

HRESULT read_attribute(xml_reader& reader, const WS_ATTRIBUTE_DESCRIPTION& description, WS_READ_OPTION option,
                       heap* memory, void* value, ULONG size, error* err) {
    if (description.attributeLocalName == nullptr || description.attributeNs == nullptr)
        return bad_description(err, "an attribute needs both its name and its namespace");
    const read_request request{
        WS_ATTRIBUTE_TYPE_MAPPING, description.type, description.typeDescription, option, memory, value, size};
    HRESULT hr = check_request(request, err);
    if (hr != S_OK) return hr;
    ULONG index;
    const BOOL required = allows_absence(option) ? FALSE : TRUE;
    hr = reader.find_attribute(description.attributeLocalName, description.attributeNs, required, &index, err);
    if (hr == S_FALSE) return absent(request);
    if (hr == S_OK) hr = reader.read_start_attribute(index, err);
    if (hr != S_OK) return hr;
    hr = read_present(reader, request, err);
    // On the element again, whatever came of the value; a reader that is faulted has said so already.
    const HRESULT left = reader.read_end_attribute(hr == S_OK ? err : nullptr);
    return hr == S_OK ? left : hr;
}

HRESULT read_value(xml_reader& reader, WS_VALUE_TYPE type, void* value, ULONG size, error* err) {
    if (type < WS_BOOL_VALUE_TYPE || type > WS_DURATION_VALUE_TYPE)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"valueType", "it is none of WS_VALUE_TYPE"});
    return read_type(reader, reader.in_attribute() ? WS_ATTRIBUTE_TYPE_MAPPING : WS_ELEMENT_CONTENT_TYPE_MAPPING,
                     type_of(type), nullptr, WS_READ_REQUIRED_VALUE, nullptr, value, size, err);
}

// ---- below the entries
// -----------------------------------------------------------------------------------------------

HRESULT type_reader::allocate(size_t size, void** out) {
    if (memory_ == nullptr) return fail(err_, E_INVALIDARG, message_id::heap_required);
    return memory_->alloc(size, out, err_);
}

HRESULT type_reader::read(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, void* out) {
    switch (mapping) {
    case WS_ELEMENT_TYPE_MAPPING:
        return read_element(type, description, out, nullptr);
    case WS_ELEMENT_CONTENT_TYPE_MAPPING:
        return read_content(type, description, out, nullptr);
    case WS_ANY_ELEMENT_TYPE_MAPPING:
        return type == WS_CUSTOM_TYPE ? read_custom(mapping, description, out) : read_buffer(out);
    case WS_ATTRIBUTE_TYPE_MAPPING:
        break;
    }
    if (type == WS_CUSTOM_TYPE) return read_custom(mapping, description, out);
    const WS_XML_TEXT* text;
    const HRESULT hr = reader_.read_text(&text, err_);
    return hr == S_OK ? read_text_type(type, description, *text, out) : hr;
}

HRESULT type_reader::read_new(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, void** out) {
    ULONG size;
    HRESULT hr;
    const WS_STRUCT_DESCRIPTION* structure = nullptr;
    if (type == WS_STRUCT_TYPE && mapping == WS_ELEMENT_TYPE_MAPPING) {
        if (description == nullptr) return bad_description(err_, "the type needs a description");
        hr = resolve_type(*static_cast<const WS_STRUCT_DESCRIPTION*>(description), &structure);
        if (hr != S_OK) return hr;
        size = structure->size;
    } else {
        hr = storage_size(type, description, &size, err_);
        if (hr != S_OK) return hr;
    }
    void* value;
    hr = allocate(size, &value);
    if (hr != S_OK) return hr;
    std::memset(value, 0, size);
    hr = structure != nullptr ? read_struct_element(*structure, value) : read(mapping, type, description, value);
    if (hr == S_OK) *out = value;
    return hr;
}

HRESULT type_reader::read_element(WS_TYPE type, const void* description, void* out, void* count) {
    switch (type) {
    case WS_STRUCT_TYPE: {
        const auto& declared = *static_cast<const WS_STRUCT_DESCRIPTION*>(description);
        const WS_STRUCT_DESCRIPTION* actual;
        const HRESULT hr = resolve_type(declared, &actual);
        if (hr != S_OK) return hr;
        if (actual->size > declared.size) return invalid(message_id::bad_value_size, declared.size, actual->size);
        return read_struct_element(*actual, out);
    }
    case WS_XML_BUFFER_TYPE:
        return read_buffer(out);
    case WS_CUSTOM_TYPE:
        return read_custom(WS_ELEMENT_TYPE_MAPPING, description, out);
    case WS_FAULT_TYPE:
        return read_fault(description, out);
    case WS_ENDPOINT_ADDRESS_TYPE:
        return read_endpoint_address(description, out);
    case WS_VOID_TYPE:
        return reader_.skip_node(err_);
    default:
        break;
    }
    HRESULT hr;
    if (is_text_type(type)) {
        hr = read_text_element(type, description, {static_cast<BYTE*>(out), static_cast<BYTE*>(count), 0});
        return hr == S_OK ? leave_tag() : hr;
    }
    hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = read_content(type, description, out, count);
    return hr == S_OK ? reader_.read_end_element(err_) : hr;
}

HRESULT type_reader::read_content(WS_TYPE type, const void* description, void* out, void* count) {
    switch (type) {
    case WS_STRUCT_TYPE:
        return read_struct(WS_ELEMENT_CONTENT_TYPE_MAPPING, *static_cast<const WS_STRUCT_DESCRIPTION*>(description),
                           out);
    case WS_UNION_TYPE: {
        bool found;
        HRESULT hr = to_tag();
        if (hr == S_OK) hr = read_choice(*static_cast<const WS_UNION_DESCRIPTION*>(description), out, &found);
        if (hr == S_OK) hr = found ? leave_tag() : invalid(message_id::choice_expected);
        return hr;
    }
    case WS_CUSTOM_TYPE:
        return read_custom(WS_ELEMENT_CONTENT_TYPE_MAPPING, description, out);
    default:
        break;
    }
    const WS_XML_TEXT* text;
    const HRESULT hr = reader_.read_text(&text, err_);
    return hr == S_OK ? read_text_type(type, description, *text, out, count) : hr;
}

HRESULT type_reader::read_custom(WS_TYPE_MAPPING mapping, const void* description, void* out) {
    const auto& custom = *static_cast<const WS_CUSTOM_TYPE_DESCRIPTION*>(description);
    if (custom.readCallback == nullptr) return bad_description(err_, "a custom type lacks its read callback");
    return custom.readCallback(to_handle(&reader_), mapping, custom.descriptionData,
                               memory_ != nullptr ? to_handle(memory_) : nullptr, out, custom.size,
                               err_ != nullptr ? to_handle(err_) : nullptr);
}

bool type_reader::at_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept {
    const WS_XML_ELEMENT_NODE* element = reader_.element();
    return element != nullptr && equal(*element->localName, local_name) && equal(*element->ns, ns);
}

HRESULT type_reader::leave_tag() {
    if (!on_tag_) return S_OK;
    on_tag_ = false;
    return at_element() ? reader_.read_start_element(err_) : reader_.read_end_element(err_);
}

HRESULT type_reader::to_tag() {
    const WS_XML_NODE_TYPE type = reader_.node_type();
    if (type == WS_XML_NODE_TYPE_ELEMENT || type == WS_XML_NODE_TYPE_END_ELEMENT) return S_OK;
    if (type != WS_XML_NODE_TYPE_BOF) return reader_.skip_whitespace(err_);
    BOOL found;
    return reader_.read_to_start_element(nullptr, nullptr, &found, err_);
}

HRESULT type_reader::is_nil(bool* nil) {
    *nil = false;
    const WS_XML_ELEMENT_NODE* element = reader_.element();
    if (element == nullptr || element->attributeCount == 0) return S_OK;
    const WS_XML_ATTRIBUTE* attribute = reader_.attribute(xsi_nil(), xsi_namespace());
    if (attribute == nullptr) return S_OK;
    BOOL value;
    const HRESULT hr = read_bool(nullptr, *attribute->value, &value);
    if (hr == S_OK) *nil = value != FALSE;
    return hr;
}

HRESULT type_reader::skip_nil() {
    HRESULT hr = reader_.read_start_element(err_);
    if (hr == S_OK) hr = to_tag();
    return hr == S_OK ? reader_.read_end_element(err_) : hr;
}

HRESULT type_reader::unexpected_node() noexcept {
    if (const WS_XML_ELEMENT_NODE* element = reader_.element())
        return invalid(message_id::unexpected_element, *element->localName, *element->ns);
    return invalid(message_id::unexpected_content);
}

} // namespace ws
