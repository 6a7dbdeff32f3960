#include "metadata/policy_reader.h"

#include "metadata/document.h"
#include "metadata/document_tree.h"

#include <cstring>

namespace ws {
namespace {

// What stands in an operator, in the policies of assertions too. What else an assertion holds is its own affair: a
// description of another service, for example, with policies of that one's.
bool is_searched(const tree_node& element) noexcept {
    return is_policy_operator(element) || (element.parent->is_element() && is_policy_operator(*element.parent));
}
bool is_reference(const tree_node& element) noexcept {
    return is_policy(element.element, "PolicyReference") && element.parent->is_element() &&
           is_policy_operator(*element.parent);
}

// The next element in the order of the document; null behind the last.
const tree_node* next(const tree_node& at, const tree_node& root) noexcept {
    if (is_searched(at))
        if (const tree_node* child = first_element(at)) return child;
    for (const tree_node* up = &at; up != &root; up = up->parent)
        if (const tree_node* sibling = next_element(*up)) return sibling;
    return nullptr;
}

class policy_reader {
  public:
    policy_reader(wide_view url, heap& memory, metadata_parts& parts, error* err) noexcept
        : url_(url), memory_(memory), parts_(parts), err_(err) {}

    HRESULT read(xml_reader& reader, size_t* index) {
        heap scratch(SIZE_MAX, 0);
        xml_buffer* tree;
        kept_policy made;
        made.first_reference = parts_.references.size();
        HRESULT hr = reader.read_xml_buffer(scratch, &tree, err_);
        if (hr == S_OK) hr = keep_text(*tree, made.text);
        if (hr != S_OK) return hr;
        *index = parts_.policies.size();
        parts_.policies.push_back(made);
        policy_place place{*index};
        const tree_node& root = *first_element(*tree->root());
        for (const tree_node* at = &root; hr == S_OK && at != nullptr; at = next(*at, root), ++place.element)
            if (is_reference(*at))
                hr = note_reference(*at);
            else if (is_policy(at->element, "Policy"))
                hr = note_names(*at, place);
        return hr;
    }

  private:
    HRESULT keep_text(xml_buffer& tree, std::string_view& out) {
        owned<xml_writer> writer;
        WS_BYTES bytes;
        char* copy;
        HRESULT hr = open_output(writer, err_);
        if (hr == S_OK) hr = writer->write_xml_buffer(tree, err_);
        if (hr == S_OK) hr = writer->get_property(WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof bytes, err_);
        if (hr == S_OK) hr = memory_.alloc_array(bytes.length, &copy, err_);
        if (hr == S_OK) out = {static_cast<char*>(std::memcpy(copy, bytes.bytes, bytes.length)), bytes.length};
        return hr;
    }
    HRESULT note_names(const tree_node& policy, const policy_place& place) {
        const std::string id = attribute_of(policy, "Id", utility_namespace);
        const std::string xml_id = attribute_of(policy, "id", xml_namespace);
        const std::string name = attribute_of(policy, "Name");
        HRESULT hr = S_OK;
        if (!id.empty()) hr = note_name("#" + id, place);
        if (hr == S_OK && !xml_id.empty()) hr = note_name("#" + xml_id, place);
        if (hr == S_OK && !name.empty()) hr = note_name(name, place);
        return hr;
    }
    HRESULT note_name(const std::string& reference, const policy_place& place) {
        named_policy made{{}, place};
        const HRESULT hr = resolve_reference(url_, reference, memory_, made.url, err_);
        if (hr == S_OK) parts_.policy_names.push_back(made);
        return hr;
    }
    HRESULT note_reference(const tree_node& from) {
        const std::string uri = attribute_of(from, "URI");
        if (uri.empty())
            return fail(err_, WS_E_INVALID_FORMAT, message_id::metadata_lacks, {*from.element.localName, "URI"});
        metadata_reference made{{}, true};
        const HRESULT hr = resolve_reference(url_, uri, memory_, made.url, err_);
        if (hr == S_OK) parts_.references.push_back(made);
        return hr;
    }

    const wide_view url_;
    heap& memory_;
    metadata_parts& parts_;
    error* err_;
};

} // namespace

bool is_policy_operator(const tree_node& element) noexcept {
    for (const char* name : {"Policy", "All", "ExactlyOne"})
        if (is_policy(element.element, name)) return true;
    return false;
}

HRESULT keep_policy(xml_reader& reader, wide_view url, heap& memory, metadata_parts& parts, size_t* index, error* err) {
    return policy_reader(url, memory, parts, err).read(reader, index);
}

HRESULT policy_trees::find(const attached_policy& policy, const tree_node** out, error* err) {
    return find(policy.is_reference ? parts_.references[policy.index].target : policy_place{policy.index}, out, err);
}

HRESULT policy_trees::find_target(const tree_node& reference, const tree_node** out, error* err) {
    return find(parts_.references[references_.at(&reference)].target, out, err);
}

HRESULT policy_trees::find(const policy_place& place, const tree_node** out, error* err) {
    elements& tree = trees_[place.policy];
    if (tree.empty())
        if (const HRESULT hr = open(place.policy, tree, err); hr != S_OK) return hr;
    *out = tree[place.element];
    return S_OK;
}

HRESULT policy_trees::open(size_t policy, elements& out, error* err) {
    const kept_policy& kept = parts_.policies[policy];
    owned<xml_reader> reader;
    BOOL found;
    xml_buffer* tree;
    HRESULT hr = open_document(kept.text, reader);
    if (hr == S_OK) hr = reader->read_to_start_element(nullptr, nullptr, &found, err);
    if (hr == S_OK) hr = reader->read_xml_buffer(memory_, &tree, err);
    if (hr != S_OK) return hr;
    const tree_node& root = *first_element(*tree->root());
    size_t reference = kept.first_reference;
    for (const tree_node* at = &root; at != nullptr; at = next(*at, root)) {
        out.push_back(at);
        if (is_reference(*at)) references_[at] = reference++;
    }
    return S_OK;
}

} // namespace ws
