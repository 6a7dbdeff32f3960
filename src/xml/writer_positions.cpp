// A writer that is set to an XML buffer can go anywhere in it.
#include "xml/writer_state.h"

namespace ws {

// Takes over the elements and namespaces around a node, so that writing goes on before it.
void xml_writer::state::stand_at(tree_node& position) {
    std::vector<const tree_node*> around;
    for (const tree_node* node = position.parent; node != nullptr; node = node->parent)
        around.push_back(node);
    forget_tag();
    elements.clear();
    scope.reset(properties.max_namespaces);
    where = place::document;
    for (auto outer = around.rbegin(); outer != around.rend(); ++outer) {
        const tree_node& node = **outer;
        if (node.type() == WS_XML_NODE_TYPE_CDATA) where = place::cdata;
        if (node.type() != WS_XML_NODE_TYPE_ELEMENT) continue;
        enter(node);
        where = place::content;
    }
    tree.set_position(position);
}

void xml_writer::state::enter(const tree_node& node) {
    const WS_XML_ELEMENT_NODE& from = node.element;
    const WS_XML_STRING prefix = from.prefix != nullptr ? *from.prefix : WS_XML_STRING{};
    elements.emplace_back(prefix, *from.localName, *from.ns, true, scope.top());
    for (ULONG i = 0; i < from.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& a = *from.attributes[i];
        if (!a.isXmlNs) continue;
        const WS_XML_STRING bound = a.prefix != nullptr ? *a.prefix : WS_XML_STRING{};
        if (!scope.bind(bound, *a.ns, a.singleQuote)) scope.note_redundant(bound, *a.ns); // it stands there already
    }
}

HRESULT xml_writer::state::leave_position(const char* function, error* err) {
    HRESULT hr = ready(err);
    if (hr != S_OK) return hr;
    if (to != target::tree) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_an_xml_buffer);
    if (canonical) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_on, {function});
    if (where == place::attribute) return wrong_place("anything elsewhere", err);
    hr = finish_remainder(err);
    return hr == S_OK ? commit_pending(err) : hr;
}

HRESULT xml_writer::get_position(WS_XML_NODE_POSITION* position, error* err) {
    state& s = *state_;
    if (position == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"nodePosition"});
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.to != state::target::tree) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_an_xml_buffer);
    position->buffer = to_handle(s.tree.buffer());
    position->node = s.tree.position();
    return S_OK;
}

HRESULT xml_writer::set_position(const WS_XML_NODE_POSITION* position, error* err) {
    state& s = *state_;
    if (position == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"nodePosition"});
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.to != state::target::tree) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_an_xml_buffer);
    auto* const node = static_cast<tree_node*>(position->node);
    const bool here = position->buffer == to_handle(s.tree.buffer()) && node != nullptr && node->parent != nullptr;
    if (!here) return fail(err, E_INVALIDARG, message_id::writer_position_elsewhere);
    hr = s.leave_position("WsSetWriterPosition", err);
    if (hr == S_OK) s.stand_at(*node);
    return hr;
}

HRESULT xml_writer::move(WS_MOVE_TO where, BOOL* found, error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.to != state::target::tree) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_an_xml_buffer);
    // Nothing can be written before the beginning.
    if (where == WS_MOVE_TO_BOF || static_cast<unsigned>(where) > WS_MOVE_TO_CHILD_NODE)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"moveTo", "not where a writer can go"});
    hr = s.leave_position("WsMoveWriter", err);
    if (hr != S_OK) return hr;
    tree_node* const node = find_node(*s.tree.buffer(), *s.tree.position(), where);
    const bool there = node != nullptr && node->parent != nullptr;
    if (!there && found == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::writer_no_such_node);
    if (there) s.stand_at(*node);
    if (found != nullptr) *found = there;
    return S_OK;
}

// ---- attributes of an element that stands there already -------------------------------------------------------------

bool xml_writer::state::is_on_tree_element() const noexcept {
    const bool between = where == place::document || where == place::content;
    return between && !canonical && tree.position()->type() == WS_XML_NODE_TYPE_ELEMENT;
}

// The element was entered for its namespaces; the tag is what is to be added.
HRESULT xml_writer::state::finish_extension(error* err) {
    undo_unless_done leave([&] {
        abandon_tag();
        extending = false;
    });
    return add_to_element(err);
}

HRESULT xml_writer::state::add_to_element(error* err) {
    tree_node& node = *tree.position();
    const tag_attribute* added = attributes.empty() ? nullptr : &attributes.back();
    for (ULONG i = 0; added != nullptr && i < node.element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& a = *node.element.attributes[i];
        if (!a.isXmlNs && equal(*a.localName, added->local_name) && equal(*a.ns, added->ns))
            return fail(err, WS_E_INVALID_FORMAT, message_id::writer_duplicate_attribute,
                        {added->local_name, added->ns});
    }
    return complete_tag(
        scope.top(),
        [&](const start_tag& tag) {
            HRESULT hr = S_OK;
            if (added != nullptr) hr = tree.add_attribute(node, *tag.attributes, tag.values, err);
            for (const namespace_binding* b = tag.namespaces; b != tag.namespaces_end && hr == S_OK; ++b)
                if (!b->redundant) hr = tree.add_namespace(node, *b, err);
            return hr;
        },
        err);
}

} // namespace ws
