// A reader's nodes in canonical form, as it moves over them.
#include "xml/reader.h"
#include "xml/reader_state.h"

namespace ws {
namespace {

template <class T>
const T& as(const WS_XML_NODE& node) noexcept {
    return reinterpret_cast<const T&>(node);
}

HRESULT feed_element(canonicalizer& canonical, const WS_XML_ELEMENT_NODE& element, error* err) {
    canonical.start_element(*element.prefix, *element.localName, *element.ns);
    for (ULONG i = 0; i != element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& a = *element.attributes[i];
        if (a.isXmlNs) {
            canonical.declare(*a.prefix, *a.ns);
            continue;
        }
        const HRESULT hr = canonical.attribute(*a.prefix, *a.localName, *a.ns, *a.value, err);
        if (FAILED(hr)) return hr;
    }
    canonical.end_start_tag();
    return S_OK;
}

HRESULT feed(canonicalizer& canonical, const WS_XML_NODE& node, error* err) {
    switch (node.nodeType) {
    case WS_XML_NODE_TYPE_ELEMENT:
        return feed_element(canonical, as<WS_XML_ELEMENT_NODE>(node), err);
    case WS_XML_NODE_TYPE_TEXT:
        return canonical.text(*as<WS_XML_TEXT_NODE>(node).text, err);
    case WS_XML_NODE_TYPE_END_ELEMENT:
        return canonical.end_element(err);
    case WS_XML_NODE_TYPE_COMMENT:
        canonical.comment(view(as<WS_XML_COMMENT_NODE>(node).value));
        break;
    case WS_XML_NODE_TYPE_CDATA: // its text counts
    case WS_XML_NODE_TYPE_END_CDATA:
    case WS_XML_NODE_TYPE_BOF:
    case WS_XML_NODE_TYPE_EOF:
        break;
    }
    return S_OK;
}

} // namespace

HRESULT xml_reader::canonicalize_and_advance(error* err) {
    if (in_attribute_) return advance(err); // its element comes when the reader leaves that
    return state_->canonical->step([&] { return feed(*state_->canonical, *node_, err); }, [&] { return advance(err); },
                                   err);
}

HRESULT xml_reader::drop_canonicalization(error* err) noexcept {
    if (state_->canonical && state_->canonical->in_callback())
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_callback);
    state_->canonical.reset();
    return S_OK;
}

HRESULT xml_reader::start_canonicalization(WS_WRITE_CALLBACK callback, void* callback_state,
                                           const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count,
                                           error* err) {
    if (callback == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"writeCallback"});
    canonicalization_properties chosen;
    if (const HRESULT hr = chosen.set(properties, count, err); FAILED(hr)) return hr;
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    if (state_->canonical)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_on, {"WsStartReaderCanonicalization"});
    if (in_attribute_) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_attribute);
    if (chosen.is_inclusive() && node_type() != WS_XML_NODE_TYPE_BOF)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_not_whole);

    const decoder& from = *state_->current;
    const bool outside = !state_->context.properties.allow_fragment && !from.is_in_element();
    auto canonical = std::make_unique<canonicalizer>(chosen, callback, callback_state,
                                                     canonicalizer::place{outside, outside && from.is_behind_root()});
    canonical->bind_inclusive_prefixes([&](std::string_view prefix) { return from.find_outer_namespace(prefix); });
    state_->canonical = std::move(canonical);
    return S_OK;
}

HRESULT xml_reader::end_canonicalization(error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    if (!state_->canonical) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_off);
    if (in_attribute_) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_attribute);
    if (state_->canonical->depth() != 0)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_deeper, {state_->canonical->depth()});
    const HRESULT hr = state_->canonical->finish(err);
    // It is over also when the callback fails, but not when the callback itself tried to end it.
    if (!state_->canonical->in_callback()) state_->canonical.reset();
    return hr;
}

} // namespace ws
