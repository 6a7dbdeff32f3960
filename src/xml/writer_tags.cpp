// Start and end tags: names, and the namespaces that they and their attributes need.
#include "xml/chars.h"
#include "xml/static_dictionary.h"
#include "xml/writer_arguments.h"
#include "xml/writer_state.h"

#include <algorithm>

namespace ws {

namespace {

// The same characters from the same dictionary, if from any.
bool is_same(const WS_XML_STRING& a, const WS_XML_STRING& b) noexcept {
    return a.dictionary == b.dictionary && a.id == b.id && equal(a, b);
}

} // namespace

HRESULT reject_name(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, error* err) noexcept {
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"localName", "empty"});
}

// ---- names ----------------------------------------------------------------------------------------------------------

HRESULT xml_writer::state::check_unusual_name(const WS_XML_STRING& name, error* err) noexcept {
    if (is_static_name(name) || chars::is_ncname(view(name))) return S_OK;
    return fail(err, WS_E_INVALID_FORMAT, message_id::writer_invalid_name, {name});
}

// Of an element or attribute: what begins with xmlns: declares a namespace, and has a call of its own.
HRESULT xml_writer::state::check_prefix(const WS_XML_STRING& prefix, error* err) noexcept {
    if (prefix.length == 0) return S_OK;
    if (equal(prefix, "xmlns"))
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_reserved_binding, {prefix, xmlns_namespace});
    return check_name(prefix, err);
}

// ---- a start tag's end ----------------------------------------------------------------------------------------------

void xml_writer::state::forget_tag() noexcept {
    attributes.clear();
    declarations.clear();
    values.clear();
    tag_count = 0;
    text_run = 0;
    has_plain_names = has_known_names = true;
    has_name_values = may_repeat_names = false;
    plain_names = names_with_ns = {};
    named.clear();
    repeated_name = {};
    simple.is_open = false;
}

void xml_writer::state::abandon_tag() noexcept {
    scope.release(elements.back().outside);
    elements.pop_back();
    forget_tag();
    after_end();
}

// Binds a prefix on the element unless it is bound so already; both strings are kept ones. `stated` is for what the
// program asked for by itself.
HRESULT xml_writer::state::bind(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote, bool stated,
                                error* err) {
    const open_element& element = elements.back();
    const namespace_binding* bound = scope.find_prefix(prefix);
    if (bound != nullptr && equal(bound->ns, ns)) {
        // So that nothing else on this element gives the prefix another meaning.
        if ((stated || !attributes.empty()) && !scope.is_local(*bound, element.outside))
            scope.note_redundant(bound->prefix, bound->ns);
        return S_OK;
    }
    if (bound != nullptr && scope.is_local(*bound, element.outside))
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_prefix_conflict, {prefix, bound->ns, ns});
    if (is_reserved(prefix, ns))
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_reserved_binding, {prefix, ns});
    const bool done =
        encoder == &text ? scope.bind_in_text(prefix, ns, single_quote) : scope.bind(prefix, ns, single_quote);
    if (!done)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_namespace_quota, {ns, properties.max_namespaces});
    return S_OK;
}

// Whether no attribute that is still to be looked at needs the prefix for another namespace.
bool xml_writer::state::is_free(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) const noexcept {
    if (attributes.size() > few_attributes) {
        auto found = std::lower_bound(given.begin(), given.end(), full_name{view(prefix), {}});
        for (; found != given.end() && found->local_name == view(prefix); ++found)
            if (found->ns != view(ns)) return false;
        return true;
    }
    return std::none_of(attributes.begin(), attributes.end(), [&](const tag_attribute& a) {
        return a.has_prefix && equal(a.prefix, prefix) && !equal(a.ns, ns);
    });
}

const namespace_binding* xml_writer::state::find_binding(const WS_XML_STRING& ns, bool named) const noexcept {
    return scope.find_namespace(
        ns, [&](const namespace_binding& b) { return (b.prefix.length != 0 || !named) && is_free(b.prefix, ns); });
}

HRESULT xml_writer::state::bind_invented(const WS_XML_STRING& ns, bool single_quote, WS_XML_STRING* prefix,
                                         error* err) {
    *prefix = scope.invent_prefix([&](const WS_XML_STRING& p) { return is_free(p, ns); });
    return bind(*prefix, ns, single_quote, false, err);
}

HRESULT xml_writer::state::resolve_element(open_element& element, error* err) {
    if (element.has_prefix) return bind(element.prefix, element.ns, false, false, err);
    if (const namespace_binding* bound = find_binding(element.ns, false)) {
        element.prefix = bound->prefix;
        return S_OK;
    }
    element.prefix = {};
    const namespace_binding* default_binding = scope.find_prefix(element.prefix);
    if (element.ns.length != 0 && scope.is_local(*default_binding, element.outside))
        return bind_invented(element.ns, false, &element.prefix, err);
    return bind(element.prefix, element.ns, false, false, err);
}

HRESULT xml_writer::state::resolve_attribute(tag_attribute& attribute, error* err) {
    HRESULT hr = S_OK;
    if (attribute.has_prefix) {
        hr = bind(attribute.prefix, attribute.ns, false, false, err);
    } else if (const namespace_binding* bound = find_binding(attribute.ns, true)) {
        attribute.prefix = bound->prefix;
    } else {
        hr = bind_invented(attribute.ns, false, &attribute.prefix, err);
    }
    return hr;
}

// One that the program asked for without a prefix comes last: everything else may have bound the namespace, or need the
// empty prefix.
HRESULT xml_writer::state::resolve_declaration(const declaration& declared, error* err) {
    if (scope.find_namespace(declared.ns) != nullptr) return S_OK;
    const open_element& element = elements.back();
    WS_XML_STRING prefix{};
    const bool free = element.prefix.length != 0 && !scope.is_local(*scope.find_prefix(prefix), element.outside);
    if (free) return bind(prefix, declared.ns, declared.single_quote, true, err);
    if (declared.ns.length == 0) // for which no other prefix can stand
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_prefix_conflict,
                    {prefix, scope.find_prefix(prefix)->ns, declared.ns});
    return bind_invented(declared.ns, declared.single_quote, &prefix, err);
}

void xml_writer::state::sort_given_prefixes() {
    given.clear();
    if (attributes.size() <= few_attributes) return;
    for (const tag_attribute& a : attributes)
        if (a.has_prefix) given.push_back({view(a.prefix), view(a.ns)});
    std::sort(given.begin(), given.end());
    given.erase(std::unique(given.begin(), given.end()), given.end());
}

HRESULT xml_writer::state::resolve(error* err) {
    HRESULT hr = S_OK;
    sort_given_prefixes();
    for (const declaration& d : declarations)
        if (d.has_prefix && hr == S_OK) hr = bind(d.prefix, d.ns, d.single_quote, true, err);
    if (hr == S_OK) hr = resolve_element(elements.back(), err);
    elements.back().resolved_at = scope.count();
    for (tag_attribute& attribute : attributes)
        if (attribute.ns.length != 0 && hr == S_OK) hr = resolve_attribute(attribute, err);
    for (const declaration& d : declarations)
        if (!d.has_prefix && hr == S_OK) hr = resolve_declaration(d, err);
    return hr == S_OK && has_name_values ? resolve_values(err) : hr;
}

// Qualified names as values see all of the start tag.
HRESULT xml_writer::state::resolve_values(error* err) {
    HRESULT hr = S_OK;
    for (tag_attribute& attribute : attributes) {
        attribute_value& value = attribute.value;
        if (hr != S_OK || value.what != attribute_value::name) continue;
        if (value.has_prefix) {
            value.is_bound = scope.find_prefix(value.prefix) != nullptr;
        } else if (const namespace_binding* bound = scope.find_namespace(value.ns)) {
            value.prefix = bound->prefix;
        } else if (value.ns.length != 0) {
            hr = bind_invented(value.ns, false, &value.prefix, err);
        } else {
            hr = fail(err, WS_E_INVALID_FORMAT, message_id::writer_namespace_not_in_scope, {value.ns});
        }
    }
    return hr;
}

HRESULT xml_writer::state::check_names(bool known_prefix, error* err) const noexcept {
    const open_element& element = elements.back();
    HRESULT hr = known_prefix ? S_OK : check_prefix(element.prefix, err);
    if (hr == S_OK && !element.has_checked_name) hr = check_name(element.local_name, err);
    if (hr != S_OK) return hr;
    for (const tag_attribute& a : attributes) {
        if (a.prefix.length != 0) hr = check_prefix(a.prefix, err);
        if (hr == S_OK && !a.has_checked_name) hr = check_name(a.local_name, err);
        if (hr != S_OK) return hr;
    }
    for (const declaration& d : declarations)
        if (hr == S_OK && d.has_prefix) hr = check_prefix(d.prefix, err);
    return hr;
}

HRESULT xml_writer::state::check_duplicates(error* err) {
    const auto twice = [&](const full_name& n) {
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_duplicate_attribute, {n.local_name, n.ns});
    };
    if (!repeated_name.empty()) return twice({repeated_name, {}});
    if (named.size() <= few_attributes) {
        for (auto i = named.begin(); i != named.end(); ++i)
            if (std::find(named.begin(), i, *i) != i) return twice(*i);
        return S_OK;
    }
    std::vector<full_name> sorted(named);
    std::sort(sorted.begin(), sorted.end());
    const auto found = std::adjacent_find(sorted.begin(), sorted.end());
    return found == sorted.end() ? S_OK : twice(*found);
}

HRESULT xml_writer::state::commit(bool ended, error* err) {
    const open_element& element = elements.back();
    if (!element.is_bound || !has_plain_names || tag_count != 0) return commit_whole(ended, err);
    // Most start tags are a name and nothing else.
    open_element& outer = elements[elements.size() - 2];
    HRESULT hr = element.has_checked_name ? S_OK : check_name(element.local_name, err);
    const start_tag tag{element.prefix, element.local_name, element.ns, nullptr, 0, nullptr, nullptr, nullptr, 0};
    if (hr == S_OK) hr = encoder->start_element(tag, &outer, ended, err);
    if (hr != S_OK) return hr;
    outer.has_elements = true;
    where = place::content;
    return S_OK;
}

HRESULT xml_writer::state::commit_whole(bool ended, error* err) {
    if (encoder == &text && !attributes.empty()) end_text_run();
    const open_element& element = elements.back();
    open_element* const outer = elements.size() > 1 ? &elements[elements.size() - 2] : nullptr;
    const HRESULT hr = complete_tag(
        element.outside, [&](const start_tag& tag) { return encoder->start_element(tag, outer, ended, err); }, err);
    if (hr != S_OK) return hr;
    if (outer != nullptr) outer->has_elements = true;
    forget_tag();
    where = place::content;
    return S_OK;
}

// ---- elements -------------------------------------------------------------------------------------------------------

// Whether a child of this name finds what its parent found: nothing was declared since.
bool xml_writer::state::is_like(const open_element& outer, const WS_XML_STRING* prefix,
                                const WS_XML_STRING& ns) const noexcept {
    return outer.resolved_at == scope.count() && (prefix != nullptr) == outer.has_prefix &&
           (prefix == nullptr || equal(*prefix, outer.prefix)) && equal(ns, outer.ns);
}

// Most names repeat one that is kept already.
WS_XML_STRING xml_writer::state::keep_like(const WS_XML_STRING* kept, const WS_XML_STRING& string) {
    return kept != nullptr && is_same(*kept, string) ? *kept : scope.keep(string);
}

HRESULT xml_writer::state::open_tag(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                    const WS_XML_STRING& ns, error* err) {
    // Most elements stand in another one, and have its namespace, or another one that is declared there.
    const bool in_element = (where == place::content || where == place::start_tag) && !elements.empty();
    if (!in_element || rest.what != remainder::nothing || elements.size() >= properties.max_depth ||
        !has_namespace(prefix, ns))
        return open_other_tag(prefix, local_name, ns, err);
    if (const HRESULT hr = commit_pending(err); hr != S_OK) return hr;
    const open_element& outer = elements.back();
    const WS_XML_STRING* known_prefix = &outer.prefix;
    const WS_XML_STRING* known_ns = &outer.ns;
    if (!is_like(outer, prefix, ns)) {
        const namespace_binding* bound = prefix != nullptr ? scope.find_prefix(*prefix) : find_binding(ns, false);
        const bool is_known =
            bound != nullptr && is_same(bound->ns, ns) && (prefix == nullptr || is_same(bound->prefix, *prefix));
        if (!is_known) return open_other_tag(prefix, local_name, ns, err);
        known_prefix = &bound->prefix;
        known_ns = &bound->ns;
    }
    const namespace_scope::mark outside = scope.top();
    bool checked;
    const WS_XML_STRING kept_name = keep_name(local_name, &checked, [&](const auto& name) { return scope.keep(name); });
    open_element& element = elements.emplace_back(*known_prefix, kept_name, *known_ns, prefix != nullptr, outside);
    element.is_bound = true;
    element.has_checked_name = checked;
    element.resolved_at = scope.count();
    where = place::start_tag;
    return S_OK;
}

HRESULT xml_writer::state::open_other_tag(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                          const WS_XML_STRING& ns, error* err) {
    if (!takes_nodes()) return wrong_place("an element", err);
    HRESULT hr = check_binding(prefix, ns, err);
    if (hr == S_OK) hr = finish_remainder(err);
    if (hr != S_OK) return hr;
    if (elements.size() >= properties.max_depth)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_depth_quota, {local_name, properties.max_depth});
    if (where == place::document && !in_fragment() && document_has_root())
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_second_root, {local_name});
    hr = commit_pending(err);
    if (hr != S_OK) return hr;

    const namespace_scope::mark outside = scope.top();
    undo_unless_done undo([&] { scope.release(outside); });
    const open_element* outer = parent();
    const WS_XML_STRING kept_prefix =
        prefix != nullptr ? keep_like(outer ? &outer->prefix : nullptr, *prefix) : WS_XML_STRING{};
    bool checked;
    const WS_XML_STRING kept_name = keep_name(local_name, &checked, [&](const auto& name) { return scope.keep(name); });
    const WS_XML_STRING kept_ns = keep_like(outer ? &outer->ns : nullptr, ns);
    elements.emplace_back(kept_prefix, kept_name, kept_ns, prefix != nullptr, outside).has_checked_name = checked;
    undo.done();
    where = place::start_tag;
    return S_OK;
}

HRESULT xml_writer::write_start_element(const WS_XML_STRING* prefix, const WS_XML_STRING* local_name,
                                        const WS_XML_STRING* ns, error* err) {
    state& s = *state_;
    HRESULT hr = check_named(local_name, ns, err);
    if (hr == S_OK) hr = s.ready(err);
    return hr == S_OK ? s.open_tag(prefix, *local_name, *ns, err) : hr;
}

HRESULT xml_writer::write_end_start_element(error* err) {
    state& s = *state_;
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    return s.where == state::place::start_tag ? s.commit(false, err) : s.wrong_place("the end of a start tag", err);
}

HRESULT xml_writer::write_end_element(error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.elements.empty() || (s.where != state::place::content && s.where != state::place::start_tag))
        return s.wrong_place("the end of an element", err);
    hr = s.finish_remainder(err);
    if (hr == S_OK && s.where == state::place::start_tag) {
        const bool whole = s.properties.emit_uncompressed_empty_elements != FALSE;
        hr = s.commit(!whole, err);
        if (hr == S_OK && whole) hr = s.encoder->end_element(s.elements.back(), err);
    } else if (hr == S_OK) {
        hr = s.encoder->end_element(s.elements.back(), err);
    }
    if (hr != S_OK) return hr;
    s.scope.release(s.elements.back().outside);
    s.elements.pop_back();
    if (s.elements.empty()) s.has_root = true;
    s.after_end();
    return S_OK;
}

bool xml_writer::put_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, const WS_XML_TEXT& text) {
    state& s = *state_;
    const bool in_element =
        (s.where == state::place::content || s.where == state::place::start_tag) && !s.elements.empty();
    if (!in_element || local_name.length == 0 || s.encoder != &s.text || s.ready(nullptr) != S_OK ||
        s.rest.what != state::remainder::nothing || s.elements.size() >= s.properties.max_depth ||
        s.commit_pending(nullptr) != S_OK)
        return false;
    const open_element& outer = s.elements.back();
    const char* const name = local_name.dictionary == nullptr ? s.names.keep(view(local_name)) : nullptr;
    if (name == nullptr || !s.is_like(outer, nullptr, ns)) return false;
    return s.text.put_plain_element(outer.prefix, {name, local_name.length}, text);
}

// ---- namespaces -----------------------------------------------------------------------------------------------------

HRESULT xml_writer::get_prefix_from_namespace(const WS_XML_STRING* ns, BOOL required, const WS_XML_STRING** prefix,
                                              error* err) {
    state& s = *state_;
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    if (prefix == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"prefix"});
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    // What a start tag declares counts when it is complete.
    const bool is_open = (s.where == state::place::start_tag || s.where == state::place::attribute) && !s.extending;
    const namespace_binding* const bound =
        is_open ? s.scope.find_namespace_outside(*ns, s.elements.back().outside) : s.scope.find_namespace(*ns);
    if (bound != nullptr) {
        WS_XML_STRING& told = s.told_prefixes[s.told_count++ % std::size(s.told_prefixes)];
        told = bound->prefix;
        *prefix = &told;
        return S_OK;
    }
    if (required) return fail(err, WS_E_INVALID_FORMAT, message_id::writer_namespace_not_in_scope, {*ns});
    *prefix = nullptr;
    return S_FALSE;
}

// ---- rows of elements -----------------------------------------------------------------------------------------------

HRESULT xml_writer::state::write_row(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, WS_VALUE_TYPE type,
                                     const void* items, size_t item_size, size_t count, error* err) {
    HRESULT hr = open_tag(nullptr, local_name, ns, err);
    if (hr != S_OK) return hr;
    undo_unless_done undo([&] { abandon_tag(); });
    if (elements.size() == 1 && count > 1 && !in_fragment())
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_second_root, {local_name});
    hr = complete_tag(
        elements.back().outside,
        [&](const start_tag& tag) { return encoder->array(tag, type, items, item_size, count, err); }, err);
    if (hr != S_OK) return hr;
    undo.done();
    abandon_tag();
    if (elements.empty()) has_root = true;
    if (open_element* outer = parent()) outer->has_elements = true;
    return S_OK;
}

} // namespace ws
