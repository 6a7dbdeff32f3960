// What endpoint addresses have among their extensions: so far, where the endpoint's metadata can be had.
#include "serialization/addressing.h"
#include "serialization/serialization.h"
#include "serialization/types.h"
#include "xml/name.h"

#include <span>

namespace ws {
namespace {

struct qualified_name {
    const WS_XML_STRING* local_name;
    const WS_XML_STRING* ns;
};

// The first element, in the document's order, at the end of a path of names.
tree_node* find_below(tree_node& parent, std::span<const qualified_name> path) noexcept {
    for (tree_node* child = parent.first_child; child != parent.end; child = child->next) {
        if (!is_named(*child, *path.front().local_name, *path.front().ns)) continue;
        if (path.size() == 1) return child;
        if (tree_node* const found = find_below(*child, path.subspan(1))) return found;
    }
    return nullptr;
}

const WS_XML_STRING& metadata_reference_name() noexcept {
    static const WS_XML_STRING name = xml_string("MetadataReference");
    return name;
}
const WS_XML_STRING& metadata_exchange_ns() noexcept {
    static const WS_XML_STRING ns = xml_string("http://schemas.xmlsoap.org/ws/2004/09/mex");
    return ns;
}

// WS-MetadataExchange's reference, which version 1.0 of WS-Addressing wraps into a Metadata element of its own.
tree_node* find_metadata_reference(tree_node& extensions) noexcept {
    static const WS_XML_STRING metadata = xml_string("Metadata"), section = xml_string("MetadataSection");
    const WS_XML_STRING& ns = metadata_exchange_ns();
    const qualified_name path[] = {{&metadata, &names_of(WS_ADDRESSING_VERSION_1_0)->ns},
                                   {&metadata, &ns},
                                   {&section, &ns},
                                   {&metadata_reference_name(), &ns}};
    tree_node* const wrapped = find_below(extensions, path);
    return wrapped != nullptr ? wrapped : find_below(extensions, std::span(path).subspan(1));
}

// Of the reference, which says by its names which version of WS-Addressing it has.
WS_ADDRESSING_VERSION version_of(const tree_node& reference) noexcept {
    const addressing_names& older = *names_of(WS_ADDRESSING_VERSION_0_9);
    for (const tree_node* child = reference.first_child; child != reference.end; child = child->next)
        if (is_named(*child, older.address, older.ns)) return WS_ADDRESSING_VERSION_0_9;
    return WS_ADDRESSING_VERSION_1_0;
}

HRESULT check_arguments(WS_ENDPOINT_ADDRESS_EXTENSION_TYPE type, WS_READ_OPTION option, const void* value, ULONG size,
                        error* err) {
    if (type != WS_ENDPOINT_ADDRESS_EXTENSION_METADATA_ADDRESS)
        return fail(err, E_INVALIDARG, message_id::bad_argument,
                    {"extensionType", "it is none of WS_ENDPOINT_ADDRESS_EXTENSION_TYPE"});
    if (option != WS_READ_REQUIRED_VALUE && option != WS_READ_REQUIRED_POINTER && option != WS_READ_OPTIONAL_POINTER)
        return fail(err, E_INVALIDARG, message_id::option_not_supported, {option});
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    const ULONG needed = option == WS_READ_REQUIRED_VALUE ? sizeof(WS_ENDPOINT_ADDRESS) : sizeof(void*);
    return size == needed ? S_OK : fail(err, E_INVALIDARG, message_id::bad_value_size, {size, needed});
}

} // namespace

HRESULT read_endpoint_address_extension(xml_reader& reader, const WS_ENDPOINT_ADDRESS& address,
                                        WS_ENDPOINT_ADDRESS_EXTENSION_TYPE type, WS_READ_OPTION option, heap& memory,
                                        void* value, ULONG size, error* err) {
    HRESULT hr = check_arguments(type, option, value, size, err);
    if (hr != S_OK) return hr;
    xml_buffer* const buffer = from_handle<xml_buffer>(address.extensions);
    if (buffer == nullptr && address.extensions != nullptr)
        return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(xml_buffer::kind)});
    tree_node* const found = buffer != nullptr ? find_metadata_reference(*buffer->root()) : nullptr;
    if (found == nullptr) {
        if (option != WS_READ_OPTIONAL_POINTER)
            return fail(err, WS_E_INVALID_FORMAT, message_id::element_expected,
                        {metadata_reference_name(), metadata_exchange_ns()});
        store(value, static_cast<void*>(nullptr));
        return S_OK;
    }
    const WS_XML_NODE_POSITION position{address.extensions, found};
    hr = reader.set_input_to_buffer(*buffer, nullptr, 0, err);
    if (hr == S_OK) hr = reader.set_position(&position, err);
    if (hr != S_OK) return hr;
    const WS_ENDPOINT_ADDRESS_DESCRIPTION description{version_of(*found)};
    return read_type(reader, WS_ELEMENT_TYPE_MAPPING, WS_ENDPOINT_ADDRESS_TYPE, &description, option, &memory, value,
                     size, err);
}

} // namespace ws
