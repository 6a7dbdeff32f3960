// What a start tag is given after its name: attributes and namespace declarations.
#include "xml/writer_arguments.h"
#include "xml/writer_state.h"

namespace ws {
namespace {

constexpr char quote_of(bool single) noexcept {
    return single ? '\'' : '"';
}

} // namespace

HRESULT xml_writer::state::check_attribute_quota(const WS_XML_STRING& name, error* err) const noexcept {
    size_t count = tag_count;
    if (where != place::start_tag) count += tree.position()->element.attributeCount;
    if (count < properties.max_attributes) return S_OK;
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_attribute_quota, {name, properties.max_attributes});
}

// So that two of the same name are found when the tag is complete. Names that are checked are the same if they stand at
// the same place.
[[gnu::always_inline]] inline void xml_writer::state::note_name(std::string_view name, const WS_XML_STRING& ns,
                                                                bool checked) {
    if (checked && ns.length == 0) {
        if (!plain_names.insert(names, name.data())) repeated_name = name;
        return;
    }
    named.push_back({name, view(ns)});
    if (!checked || !names_with_ns.insert(names, name.data())) may_repeat_names = true;
}

// ---- simple attributes of a text ------------------------------------------------------------------------------------

[[gnu::always_inline]] inline bool xml_writer::state::open_simple_attribute(const WS_XML_STRING* prefix,
                                                                            const WS_XML_STRING& local_name,
                                                                            const WS_XML_STRING& ns,
                                                                            bool single_quote) {
    if (where != place::start_tag || encoder != &text || tag_count >= properties.max_attributes) return false;
    const char* const kept = names.keep(view(local_name));
    if (kept == nullptr) return false;
    const size_t prefix_size = prefix != nullptr ? prefix->length : 0;
    WS_XML_STRING kept_ns{};
    if (ns.length != 0) {
        const namespace_binding* const bound = prefix_size != 0 ? find_for_attribute(*prefix, ns) : nullptr;
        if (bound == nullptr) return false;
        kept_ns = bound->ns;
        simple.binding = static_cast<size_t>(bound - scope.begin());
    } else if (prefix_size != 0) {
        return false;
    }
    char* const begin = values.reserve(prefix_size + name_table::entry_size + 4);
    const std::string_view name(kept, local_name.length);
    char* to = begin;
    *to++ = ' ';
    if (prefix_size != 0) {
        to = put_chars(to, view(*prefix).data(), prefix_size);
        *to++ = ':';
    }
    std::memcpy(to, kept, name_table::entry_size); // at once, whatever it is long
    to += name.size();
    *to++ = '=';
    *to++ = quote_of(single_quote);
    note_name(name, kept_ns, true);
    simple.is_open = true;
    simple.has_prefix = prefix_size != 0;
    simple.single_quote = single_quote;
    simple.what = attribute_value::nothing;
    simple.name = name;
    simple.text_start = values.size();
    simple.value_start = simple.text_start + static_cast<size_t>(to - begin);
    values.commit(static_cast<size_t>(to - begin));
    ++tag_count;
    where = place::attribute;
    return true;
}

// The binding that gives the prefix this namespace, or null. From here on nothing on this element can give it another
// one.
const namespace_binding* xml_writer::state::find_for_attribute(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) {
    if (!declarations.empty()) return nullptr; // which it may be one of
    const namespace_binding* const bound = scope.find_prefix(prefix);
    if (bound == nullptr || !equal(bound->ns, ns) || equal(prefix, "xmlns")) return nullptr;
    if (scope.is_local(*bound, elements.back().outside)) return bound;
    scope.note_redundant(bound->prefix, bound->ns);
    return scope.end() - 1;
}

[[gnu::always_inline]] inline void xml_writer::state::close_simple_attribute() {
    values.append(quote_of(simple.single_quote));
    simple.is_open = false;
}

// What the store has of simple attributes so far stands before the next one.
void xml_writer::state::end_text_run() {
    const size_t end = simple.is_open ? simple.text_start : values.size();
    if (end == text_run) return;
    tag_attribute& run = attributes.emplace_back(WS_XML_STRING{}, false, false, true);
    run.text_start = text_run;
    run.text_size = end - text_run;
    text_run = end;
}

void xml_writer::state::complicate_attribute() {
    end_text_run();
    tag_attribute& whole =
        attributes.emplace_back(xml_string(simple.name), simple.has_prefix, simple.single_quote, true);
    if (simple.has_prefix) {
        whole.prefix = scope.begin()[simple.binding].prefix;
        whole.ns = scope.begin()[simple.binding].ns;
        has_plain_names = has_known_names = false;
    }
    whole.text_start = simple.text_start;
    whole.text_size = simple.value_start - simple.text_start;
    whole.value.what = simple.what;
    whole.value.start = simple.value_start;
    whole.value.size = values.size() - simple.value_start;
    whole.value.is_plain = true;
    simple.is_open = false;
}

// ---- attributes -----------------------------------------------------------------------------------------------------

HRESULT xml_writer::write_start_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING* local_name,
                                          const WS_XML_STRING* ns, BOOL single_quote, error* err) {
    state& s = *state_;
    HRESULT hr = check_named(local_name, ns, err);
    if (hr == S_OK) hr = s.ready(err);
    if (hr == S_OK && ns->length == 0 && equal(*local_name, "xmlns")) // a reader takes it for a declaration
        hr = fail(err, WS_E_INVALID_FORMAT, message_id::writer_invalid_name, {*local_name});
    if (hr != S_OK) return hr;
    const bool single = single_quote != FALSE;
    return s.open_simple_attribute(prefix, *local_name, *ns, single)
               ? S_OK
               : s.open_attribute(prefix, *local_name, *ns, single, err);
}

HRESULT xml_writer::state::open_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                          const WS_XML_STRING& ns, bool single_quote, error* err) {
    const bool extends = where != place::start_tag;
    if (extends && !on_element()) return wrong_place("an attribute", err);
    if (!has_namespace(prefix, ns)) return check_binding(prefix, ns, err);
    const HRESULT hr = check_attribute_quota(local_name, err);
    if (hr != S_OK) return hr;
    bool checked;
    const WS_XML_STRING kept_name = keep_name(local_name, &checked, [&](const auto& name) { return scope.keep(name); });
    const WS_XML_STRING kept_prefix = prefix != nullptr ? scope.keep(*prefix) : WS_XML_STRING{};
    const WS_XML_STRING kept_ns = scope.keep(ns);
    if (encoder == &text) end_text_run();
    // Room for the space, the colon, the equals sign and the quote too.
    char* const text_begin =
        encoder == &text ? values.reserve(size_t{kept_name.length} + kept_prefix.length + 4) : nullptr;
    tag_attribute& added = attributes.emplace_back(kept_name, kept_prefix.length != 0, single_quote, checked);
    undo_unless_done undo([&] { extends ? forget_tag() : attributes.pop_back(); });
    added.ns = kept_ns;
    if (ns.length != 0) added.prefix = kept_prefix;
    note_name(view(kept_name), kept_ns, checked);
    if (extends) enter(*tree.position());
    undo.done();
    ++tag_count;
    if (ns.length != 0) has_plain_names = has_known_names = false;
    if (!checked) has_known_names = false;
    if (text_begin != nullptr) begin_attribute_text(added, text_begin);
    extending = extends;
    where = place::attribute;
    return S_OK;
}

// One whose prefix is known can be put into a text before the tag is complete.
void xml_writer::state::begin_attribute_text(tag_attribute& attribute, char* to) noexcept {
    if (attribute.ns.length != 0 && attribute.prefix.length == 0) return;
    const char* const begin = to;
    *to++ = ' ';
    to = put_qname(to, attribute.prefix, attribute.local_name);
    *to++ = '=';
    *to++ = quote_of(attribute.single_quote);
    attribute.text_start = values.size();
    attribute.text_size = static_cast<size_t>(to - begin);
    values.commit(attribute.text_size);
}

// So can its value, if that is characters which need no escape.
void xml_writer::state::end_attribute_text() {
    tag_attribute& attribute = attributes.back();
    const attribute_value& value = attribute.value;
    const bool is_plain =
        value.what == attribute_value::nothing || (value.what == attribute_value::utf8 && value.is_plain);
    if (is_plain && attribute.text_size != 0) {
        values.append(quote_of(attribute.single_quote));
        attribute.text_size += value.size + 1;
    } else {
        attribute.text_size = 0;
    }
    text_run = values.size();
}

HRESULT xml_writer::write_end_attribute(error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.where != state::place::attribute) return s.wrong_place("the end of an attribute", err);
    hr = s.finish_remainder(err);
    if (hr != S_OK) return hr;
    if (s.simple.is_open) {
        s.close_simple_attribute();
    } else {
        if (s.extending) return s.finish_extension(err);
        if (s.encoder == &s.text) s.end_attribute_text();
    }
    s.where = state::place::start_tag;
    return S_OK;
}

// Most declarations change nothing for the element and the attributes that it has so far, and can be in force at once.
// The others, and those that are wrong, wait until the tag is complete.
bool xml_writer::state::declare_now(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote) {
    open_element& element = elements.back();
    if (!declarations.empty() || !attributes.empty() || !has_plain_names || !has_namespace(&prefix, ns)) return false;
    if (tag_count >= properties.max_attributes) return false;
    const bool has_its_prefix = equal(prefix, element.prefix), has_its_ns = equal(ns, element.ns);
    const bool is_its_own = !element.is_bound && element.has_prefix && has_its_prefix && has_its_ns;
    if (!is_its_own && (!element.is_bound || has_its_prefix || has_its_ns)) return false;
    if (is_reserved(prefix, ns)) return false;
    const namespace_binding* const bound = scope.find_prefix(prefix);
    if (bound != nullptr && (scope.is_local(*bound, element.outside) || equal(bound->ns, ns))) return false;
    if (prefix.length != 0 && !chars::is_ncname(view(prefix))) return false;
    const bool done = encoder == &text ? scope.bind_in_text(prefix, ns, single_quote)
                                       : scope.bind(scope.keep(prefix), scope.keep(ns), single_quote);
    if (!done) return false;
    element.is_bound = true;
    ++tag_count;
    return true;
}

HRESULT xml_writer::write_xmlns_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING* ns, BOOL single_quote,
                                          error* err) {
    state& s = *state_;
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    const bool extends = s.where != state::place::start_tag;
    if (!extends && prefix != nullptr && s.declare_now(*prefix, *ns, single_quote != FALSE)) return S_OK;
    if (extends && !s.on_element()) return s.wrong_place("an attribute", err);
    hr = check_binding(prefix, *ns, err);
    if (hr == S_OK) hr = s.check_attribute_quota(*ns, err);
    if (hr != S_OK) return hr;
    state::declaration declared{};
    declared.has_prefix = prefix != nullptr;
    if (prefix != nullptr) declared.prefix = s.scope.keep(*prefix);
    declared.ns = s.scope.keep(*ns);
    declared.single_quote = single_quote != FALSE;
    s.declarations.push_back(declared);
    s.has_plain_names = s.has_known_names = false;
    ++s.tag_count;
    if (!extends) return S_OK;
    undo_unless_done undo([&] { s.forget_tag(); });
    s.enter(*s.tree.position());
    undo.done();
    return s.finish_extension(err);
}

} // namespace ws
