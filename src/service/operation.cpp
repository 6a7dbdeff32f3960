#include "service/operation.h"

#include "serialization/description.h"
#include "xml/reader.h"

#include <cstring>

namespace ws {
namespace {

HRESULT bad_operation(error* err, const char* why) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_operation, {why});
}

// The element that comes first, if one does.
const WS_XML_ELEMENT_NODE* start_of_body(message& m) {
    xml_reader* const reader = m.body_reader();
    BOOL found = FALSE;
    if (!reader || reader->read_to_start_element(nullptr, nullptr, &found, nullptr) != S_OK || !found) return nullptr;
    return reinterpret_cast<const WS_XML_ELEMENT_NODE*>(reader->node());
}

} // namespace

// --- descriptions

HRESULT message_body::describe(const WS_OPERATION_DESCRIPTION& operation, bool is_input, error* err) noexcept {
    *this = {};
    message_ = is_input ? operation.inputMessageDescription : operation.outputMessageDescription;
    is_input_ = is_input;
    is_wrapped_reply_ = !is_input_ && operation.style == WS_RPC_LITERAL_OPERATION;
    const ULONG options = is_input_ ? operation.inputMessageOptions : operation.outputMessageOptions;
    is_nillable_ = options & WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT;
    HRESULT hr = message_->bodyElementDescription ? describe_element(err) : S_OK;
    for (USHORT i = 0; hr == S_OK && i < operation.parameterCount; ++i)
        hr = place(operation.parameterDescription[i], err);
    return hr;
}

HRESULT message_body::describe_element(error* err) noexcept {
    const WS_ELEMENT_DESCRIPTION& element = *message_->bodyElementDescription;
    if (element.type != WS_STRUCT_TYPE) {
        form_ = form::value;
        return storage_size(element.type, element.typeDescription, &size_, err);
    }
    if (!element.typeDescription) return bad_operation(err, "a body's structure lacks its description");
    structure_ = static_cast<const WS_STRUCT_DESCRIPTION*>(element.typeDescription);
    if (structure_->fieldCount != 0 && !structure_->fields)
        return bad_operation(err, "a body's structure lacks its fields");
    form_ = form::structure;
    size_ = structure_->size;
    return description_checker().check(*structure_, err);
}

HRESULT message_body::place(const WS_PARAMETER_DESCRIPTION& parameter, error* err) noexcept {
    const USHORT index = is_input_ ? parameter.inputMessageIndex : parameter.outputMessageIndex;
    if (index == no_index) return S_OK;
    const WS_PARAMETER_TYPE type = parameter.parameterType;
    if (form_ == form::nothing) return bad_operation(err, "a parameter is in a message that has no body");
    const bool is_whole = form_ != form::structure || type == WS_PARAMETER_TYPE_MESSAGES;
    if (std::exchange(has_parameter_, true) && is_whole)
        return bad_operation(err, "a parameter is the whole body, and there are others");
    if (type == WS_PARAMETER_TYPE_MESSAGES) {
        form_ = form::pointer;
        size_ = sizeof(void*);
        return S_OK;
    }
    if (static_cast<unsigned>(type) > WS_PARAMETER_TYPE_MESSAGES)
        return bad_operation(err, "a parameter's type is unknown");
    if (form_ != form::structure && type != WS_PARAMETER_TYPE_NORMAL)
        return bad_operation(err, "an array is in a body that is no structure");
    if (form_ != form::structure) return S_OK;
    if (index >= structure_->fieldCount || !structure_->fields[index])
        return bad_operation(err, "a parameter's index is beyond the fields of its structure");
    if (type != WS_PARAMETER_TYPE_NORMAL && !is_counted(field(index)))
        return bad_operation(err, "a parameter is an array, and its field is none");
    return S_OK;
}

HRESULT operation::describe(const WS_OPERATION_DESCRIPTION& from, error* err) noexcept {
    description = &from;
    if (from.versionInfo != 1) return bad_operation(err, "its version is not 1");
    if (!from.inputMessageDescription) return bad_operation(err, "it lacks its input message");
    if (from.parameterCount != 0 && !from.parameterDescription) return bad_operation(err, "it lacks its parameters");
    const HRESULT hr = input.describe(from, true, err);
    if (hr != S_OK) return hr;
    if (!is_one_way()) return output.describe(from, false, err);
    for (const WS_PARAMETER_DESCRIPTION& p : parameters())
        if (p.outputMessageIndex != no_index)
            return bad_operation(err, "a parameter comes out, and there is no output message");
    return S_OK;
}

// --- values

void* body_memory::make(ULONG size) {
    if (size > size_) {
        large_.reset(new std::max_align_t[size / sizeof(std::max_align_t) + 1]);
        size_ = size;
    }
    std::memset(get(), 0, size);
    return get();
}

parameter_place find_parameter(const message_body& body, WS_PARAMETER_TYPE type, USHORT index, void* value) noexcept {
    if (body.kind() != message_body::form::structure) return {value, body.size()};
    const WS_FIELD_DESCRIPTION& field = body.field(index);
    auto* const structure = static_cast<BYTE*>(value);
    if (type == WS_PARAMETER_TYPE_ARRAY_COUNT) return {structure + field.countOffset, sizeof(ULONG)};
    if (type == WS_PARAMETER_TYPE_ARRAY) return {structure + field.offset, sizeof(void*)};
    field_storage storage;
    if (locate(field, value, &storage, nullptr) != S_OK) storage.size = 0; // writing or reading says why
    return {storage.value, storage.size};
}

HRESULT message_body::write(ws::message& to, const void* value, error* err) const {
    if (form_ == form::nothing) return S_OK;
    const WS_WRITE_OPTION option = form_ != form::pointer ? WS_WRITE_REQUIRED_VALUE
                                   : is_nillable_         ? WS_WRITE_NILLABLE_POINTER
                                                          : WS_WRITE_REQUIRED_POINTER;
    return to.write_body(message_->bodyElementDescription, option, value, size_, err);
}

HRESULT message_body::read(ws::message& from, heap& memory, void* value, error* err) const {
    if (form_ == form::nothing) return S_OK;
    const WS_READ_OPTION option = form_ != form::pointer ? WS_READ_REQUIRED_VALUE
                                  : is_nillable_         ? WS_READ_NILLABLE_POINTER
                                                         : WS_READ_REQUIRED_POINTER;
    WS_ELEMENT_DESCRIPTION element = *message_->bodyElementDescription;
    if (const WS_XML_ELEMENT_NODE* wrapper = is_wrapped_reply_ ? start_of_body(from) : nullptr) {
        element.elementLocalName = wrapper->localName;
        element.elementNs = wrapper->ns;
    }
    return from.read_body(&element, option, &memory, value, size_, err);
}

} // namespace ws
