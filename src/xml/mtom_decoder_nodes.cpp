// An MTOM package's document, with the bytes that it includes.
#include "core/strings.h"
#include "core/url_characters.h"
#include "xml/chars.h"
#include "xml/mtom_decoder.h"
#include "xml/name.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view xop_namespace = "http://www.w3.org/2004/08/xop/include";
constexpr std::string_view cid_scheme = "cid:";

bool is_include(const WS_XML_NODE& node) noexcept {
    const auto& element = reinterpret_cast<const WS_XML_ELEMENT_NODE&>(node);
    return equal(*element.localName, "Include") && equal(*element.ns, xop_namespace);
}

bool is_space(const WS_XML_NODE& node) noexcept {
    return chars::is_space(utf8_chars(*reinterpret_cast<const WS_XML_TEXT_NODE&>(node).text));
}

std::string_view href_of(const WS_XML_NODE& node) noexcept {
    const auto& element = reinterpret_cast<const WS_XML_ELEMENT_NODE&>(node);
    for (ULONG i = 0; i != element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
        if (!attribute.isXmlNs && attribute.ns->length == 0 && equal(*attribute.localName, "href"))
            return utf8_chars(*attribute.value);
    }
    return {};
}

// The content ID in a URL of the scheme cid (RFC 2392).
bool read_cid(std::string_view url, std::string* id) {
    if (url.size() <= cid_scheme.size() || !equal_ignoring_case(url.substr(0, cid_scheme.size()), cid_scheme))
        return false;
    url.remove_prefix(cid_scheme.size());
    id->clear();
    for (size_t i = 0; i != url.size(); ++i) {
        char c = url[i];
        if (c == '%') {
            if (url.size() - i < 3) return false;
            const int high = hex_value(static_cast<BYTE>(url[i + 1])), low = hex_value(static_cast<BYTE>(url[i + 2]));
            if (high < 0 || low < 0) return false;
            c = static_cast<char>(high << 4 | low);
            i += 2;
        }
        *id += c;
    }
    return true;
}

} // namespace

HRESULT mtom_decoder::fail_here(error* err, message_id id, std::initializer_list<text_argument> arguments) {
    if (err != nullptr) tell_place(err);
    return fail(err, WS_E_INVALID_FORMAT, id, arguments);
}

HRESULT mtom_decoder::read_node(error* err) {
    HRESULT hr = open(err);
    while (hr == S_OK) {
        switch (include_) {
        case include::none:
            hr = text_.read_node(err);
            if (hr == S_OK) hr = look_at(*text_.node(), err);
            if (hr != S_OK || include_ != include::none) break;
            node_ = text_.node();
            return S_OK;
        case include::start_tag:
            hr = find_part(err);
            if (hr == S_OK) include_ = include::end_tag;
            break;
        case include::end_tag:
            hr = leave_include(err);
            if (hr == S_OK) include_ = include::bytes;
            break;
        case include::bytes:
            bool is_shown;
            hr = show_bytes(&is_shown, err);
            if (hr == S_OK && is_shown) return S_OK;
            if (hr == S_OK) include_ = include::none;
            break;
        }
    }
    return hr == S_FALSE ? fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data) : hr;
}

// XOP has an include as its element's only child. Several of them, and characters around them, are let in: that is how
// a writer may put down bytes that it was given in pieces.
HRESULT mtom_decoder::look_at(const WS_XML_NODE& node, error* err) {
    switch (node.nodeType) {
    case WS_XML_NODE_TYPE_ELEMENT:
        if (!is_include(node)) {
            if (content_ == content::included) return fail_here(err, message_id::xop_beside_elements);
            content_ = content::characters;
            break;
        }
        if (content_ == content::elements) return fail_here(err, message_id::xop_beside_elements);
        content_ = content::included;
        include_ = include::start_tag;
        include_depth_ = root_.scope.depth();
        root_.nodes.drop(node); // whole until the text decoder reads on
        shown_ = false;
        break;
    case WS_XML_NODE_TYPE_END_ELEMENT:
        content_ = content::elements;
        break;
    default:
        break;
    }
    return S_OK;
}

// ---- includes -------------------------------------------------------------------------------------------------------

HRESULT mtom_decoder::find_part(error* err) {
    if (!read_cid(href_of(*text_.node()), &reference_)) return fail_here(err, message_id::xop_bad_reference);
    if (!package_.is_stable()) return find_part_in_stream(err);
    const auto found = std::lower_bound(parts_.begin(), parts_.end(), reference_,
                                        [](const part& p, std::string_view id) { return p.id < id; });
    if (found == parts_.end() || found->id != reference_) return fail_here(err, message_id::xop_no_part, {reference_});
    if (found->used) return fail_here(err, message_id::xop_part_twice, {reference_});
    found->used = true;
    included_ = found->bytes;
    return mime::check_transfer_encoding(found->transfer_encoding, err);
}

// The parts come in the order in which they are included; what stands between them nobody can ask for any more.
HRESULT mtom_decoder::find_part_in_stream(error* err) {
    mime_header header;
    do {
        bool found;
        const HRESULT hr = parser_.next_part(&header, &found, err);
        if (hr != S_OK) return hr;
        if (!found) return fail_here(err, message_id::xop_no_part, {reference_});
        parser_.leave_header();
    } while (header.content_id != reference_);
    return mime::check_transfer_encoding(header.transfer_encoding, err);
}

// Elements within an include are extensions that nobody knows. The node before it stays, until there are bytes to show.
HRESULT mtom_decoder::leave_include(error* err) {
    for (;;) {
        if (const HRESULT hr = text_.read_node(err); hr != S_OK) return hr;
        const WS_XML_NODE& node = *text_.node();
        const bool is_text =
            node.nodeType == WS_XML_NODE_TYPE_CDATA || (node.nodeType == WS_XML_NODE_TYPE_TEXT && !is_space(node));
        root_.nodes.drop(node);
        if (root_.scope.depth() != include_depth_) continue;
        if (node.nodeType == WS_XML_NODE_TYPE_END_ELEMENT) return S_OK;
        if (is_text) return fail_here(err, message_id::xop_content);
    }
}

HRESULT mtom_decoder::show_bytes(bool* is_shown, error* err) {
    std::string_view bytes = included_;
    if (!package_.is_stable()) {
        bool last;
        const HRESULT hr = parser_.peek(&bytes, &last, err);
        if (hr != S_OK) return hr;
        // In pieces whose base64 can be joined.
        if (!last) bytes.remove_suffix(bytes.size() % base64_group);
        if (!last && bytes.empty()) return S_FALSE;
        parser_.take(bytes.size());
    }
    included_ = {};
    *is_shown = !bytes.empty() || !shown_;
    if (!*is_shown) return S_OK;
    shown_ = true;
    node_ = &root_.nodes.use_bytes(bytes);
    return S_OK;
}

} // namespace ws
