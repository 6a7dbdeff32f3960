// A writer's nodes in canonical form, as it puts them down.
#include "xml/writer_canonical.h"

#include "xml/writer_state.h"

namespace ws {
namespace {

WS_XML_QNAME_TEXT name_text(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name) noexcept {
    return {{WS_XML_TEXT_TYPE_QNAME},
            const_cast<WS_XML_STRING*>(&prefix),
            const_cast<WS_XML_STRING*>(&local_name),
            nullptr};
}

} // namespace

// ---- nodes ----------------------------------------------------------------------------------------------------------

HRESULT canonicalizing_encoder::feed_attribute(const tag_attribute& attribute, const char* values, error* err) {
    const auto feed = [&](const WS_XML_TEXT& text) {
        return canonical_.attribute(attribute.prefix, attribute.local_name, attribute.ns, text, err);
    };
    const attribute_value& value = attribute.value;
    switch (value.what) {
    case attribute_value::bytes: {
        auto* const bytes = reinterpret_cast<BYTE*>(const_cast<char*>(values + value.start));
        const WS_XML_BASE64_TEXT base64 = {{WS_XML_TEXT_TYPE_BASE64}, bytes, static_cast<ULONG>(value.size)};
        return feed(base64.text);
    }
    case attribute_value::typed:
        return feed(value.value.text);
    case attribute_value::name:
        return feed(name_text(value.prefix, value.local_name).text);
    case attribute_value::nothing:
    case attribute_value::utf8:
    case attribute_value::utf16:
        break;
    }
    canonical_.attribute(attribute.prefix, attribute.local_name, attribute.ns,
                         std::string_view(values + value.start, value.size));
    return S_OK;
}

HRESULT canonicalizing_encoder::feed_tag(const start_tag& tag, error* err) {
    canonical_.start_element(tag.prefix, tag.local_name, tag.ns);
    for (const namespace_binding* binding = tag.namespaces; binding != tag.namespaces_end; ++binding)
        canonical_.declare(binding->prefix, binding->ns);
    for (size_t i = 0; i != tag.attribute_count; ++i) {
        const HRESULT hr = feed_attribute(tag.attributes[i], tag.values, err);
        if (hr != S_OK) return hr;
    }
    canonical_.end_start_tag();
    return S_OK;
}

HRESULT canonicalizing_encoder::start_element(const start_tag& tag, const open_element* parent, bool ended,
                                              error* err) {
    const auto feed = [&] {
        if (const std::optional<size_t> spaces = codec_.line_before(parent)) canonical_.line(*spaces);
        const HRESULT hr = feed_tag(tag, err);
        return hr == S_OK && ended ? canonical_.end_element(err) : hr;
    };
    return canonical_.step(
        feed, [&] { return codec_.start_element(tag, parent, ended, err); }, err);
}

HRESULT canonicalizing_encoder::end_element(const open_element& element, error* err) {
    const auto feed = [&] {
        if (const std::optional<size_t> spaces = codec_.line_before_end(element)) canonical_.line(*spaces);
        return canonical_.end_element(err);
    };
    return canonical_.step(
        feed, [&] { return codec_.end_element(element, err); }, err);
}

HRESULT canonicalizing_encoder::comment(const WS_XML_STRING& text, const open_element* parent, error* err) {
    const auto feed = [&] {
        if (const std::optional<size_t> spaces = codec_.line_before(parent)) canonical_.line(*spaces);
        canonical_.comment(view(text));
        return S_OK;
    };
    return canonical_.step(
        feed, [&] { return codec_.comment(text, parent, err); }, err);
}

// CDATA is its text.
HRESULT canonicalizing_encoder::start_cdata(error* err) {
    const auto feed = [&] {
        canonical_.end_bytes();
        return S_OK;
    };
    return canonical_.step(
        feed, [&] { return codec_.start_cdata(err); }, err);
}

HRESULT canonicalizing_encoder::end_cdata(error* err) {
    const auto feed = [&] {
        canonical_.end_bytes();
        return S_OK;
    };
    return canonical_.step(
        feed, [&] { return codec_.end_cdata(err); }, err);
}

// ---- content --------------------------------------------------------------------------------------------------------

HRESULT canonicalizing_encoder::characters(const WS_XML_STRING& utf8, error* err) {
    const auto feed = [&] {
        canonical_.characters(view(utf8));
        return S_OK;
    };
    return canonical_.step(
        feed, [&] { return codec_.characters(utf8, err); }, err);
}

HRESULT canonicalizing_encoder::utf16(const void* units, size_t count, error* err) {
    auto* const bytes = static_cast<BYTE*>(const_cast<void*>(units));
    const WS_XML_UTF16_TEXT text = {{WS_XML_TEXT_TYPE_UTF16}, bytes, static_cast<ULONG>(2 * count)};
    return canonical_.step([&] { return canonical_.text(text.text, err); },
                           [&] { return codec_.utf16(units, count, err); }, err);
}

HRESULT canonicalizing_encoder::bytes(const void* first, size_t first_count, const void* more, size_t more_count,
                                      error* err) {
    const auto feed = [&] {
        canonical_.bytes(first, first_count);
        canonical_.bytes(more, more_count);
        if (!codec_.joins_bytes(more_count)) canonical_.end_bytes();
        return S_OK;
    };
    return canonical_.step(
        feed, [&] { return codec_.bytes(first, first_count, more, more_count, err); }, err);
}

HRESULT canonicalizing_encoder::value(const WS_XML_TEXT& text, error* err) {
    return canonical_.step([&] { return canonical_.text(text, err); }, [&] { return codec_.value(text, err); }, err);
}

HRESULT canonicalizing_encoder::qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name,
                                               error* err) {
    const WS_XML_QNAME_TEXT name = name_text(prefix, local_name);
    return canonical_.step([&] { return canonical_.text(name.text, err); },
                           [&] { return codec_.qualified_name(prefix, local_name, err); }, err);
}

// ---- start and end --------------------------------------------------------------------------------------------------

bool xml_writer::state::at_beginning() const noexcept {
    if ((where != place::document && where != place::raw) || rest.what != remainder::nothing) return false;
    return to == target::tree ? tree.buffer()->is_empty() : out.empty() && !has_flushed;
}

// What is written from here on is another text than what was written before.
HRESULT xml_writer::state::separate(error* err) {
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = commit_pending(err);
    if (hr == S_OK) encoder->end_bytes();
    return hr;
}

HRESULT xml_writer::start_canonicalization(WS_WRITE_CALLBACK callback, void* callback_state,
                                           const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count,
                                           error* err) {
    state& s = *state_;
    if (callback == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"writeCallback"});
    canonicalization_properties chosen;
    HRESULT hr = chosen.set(properties, count, err);
    if (hr == S_OK) hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.canonical)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_on, {"WsStartWriterCanonicalization"});
    if (s.where == state::place::attribute)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_attribute);
    if (chosen.is_inclusive() && !s.at_beginning())
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_not_whole);
    hr = s.separate(err);
    if (hr != S_OK) return hr;

    const bool outside = !s.in_fragment() && s.elements.empty();
    const bool to_tree = s.to == state::target::tree;
    const bool behind_root = to_tree ? is_behind_element(*s.tree.position()) : s.has_root;
    auto made = std::make_unique<canonicalizing_encoder>(*s.encoder, chosen, callback, callback_state,
                                                         canonicalizer::place{outside, outside && behind_root});
    made->canonical().bind_inclusive_prefixes([&](std::string_view prefix) {
        const namespace_binding* bound = s.scope.find_prefix(xml_string(prefix));
        return bound != nullptr ? &bound->ns : nullptr;
    });
    s.encoder = made.get();
    s.canonical = std::move(made);
    return S_OK;
}

HRESULT xml_writer::end_canonicalization(error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (!s.canonical) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_off);
    if (s.where == state::place::attribute)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_attribute);
    canonicalizer& canonical = s.canonical->canonical();
    const size_t depth = canonical.depth() + (s.where == state::place::start_tag ? 1 : 0);
    if (depth != 0) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_deeper, {depth});
    hr = s.separate(err);
    if (hr != S_OK) return hr;
    hr = canonical.finish(err);
    // It is over also when the callback fails, but not when the callback itself tried to end it.
    if (!canonical.in_callback()) s.drop_canonicalization();
    return hr;
}

} // namespace ws
