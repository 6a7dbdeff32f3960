// An MTOM package: its header, its root, and where its parts are.
#include "xml/mtom_decoder.h"

#include "core/strings.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view package_type = "multipart/related";
constexpr std::string_view root_type = "application/xop+xml";

// A content ID, with angle brackets or without.
std::string_view without_brackets(std::string_view id) noexcept {
    return id.size() > 2 && id.front() == '<' && id.back() == '>' ? id.substr(1, id.size() - 2) : id;
}

} // namespace

HRESULT mtom_decoder::check(const WS_XML_READER_MTOM_ENCODING& from, encoding* to, error* err) {
    if (const WS_XML_READER_ENCODING* text = from.textEncoding) {
        if (text->encodingType != WS_XML_READER_ENCODING_TYPE_TEXT)
            return fail(err, E_INVALIDARG, message_id::bad_argument, {"textEncoding", "not one of text"});
        to->charset = reinterpret_cast<const WS_XML_READER_TEXT_ENCODING*>(text)->charSet;
        if (to->charset < WS_CHARSET_AUTO || to->charset > WS_CHARSET_UTF16BE)
            return fail(err, E_INVALIDARG, message_id::xml_bad_charset, {to->charset});
    }
    to->has_header = from.readMimeHeader != FALSE;
    if (to->has_header) {
        if (from.boundary.length == 0 && from.startInfo.length == 0 && from.startUri.length == 0) return S_OK;
        return fail(err, E_INVALIDARG, message_id::bad_argument,
                    {"encoding", "it has what the MIME header is to be read for"});
    }
    HRESULT hr = mime::read_string(from.boundary, "boundary", &to->boundary, err);
    if (hr == S_OK) hr = mime::read_string(from.startUri, "startUri", &to->start, err);
    if (hr != S_OK) return hr;
    to->start = without_brackets(to->start);
    if (mime::is_usable_boundary(to->boundary)) return S_OK;
    return fail(err, E_INVALIDARG, message_id::mime_bad_boundary, {to->boundary});
}

void mtom_decoder::start(encoding&& how, const reader_properties& properties) noexcept {
    encoding_ = std::move(how);
    step_ = step::package_header;
    begin_ = package_.cursor;
    root_.properties = properties;
    root_.input.clear();
    text_.start(encoding_.charset); // nothing is declared any more
    root_.nodes.trim(properties.utf8_trim_size);
    if (root_bytes_.capacity() > properties.utf8_trim_size) std::string().swap(root_bytes_);
    root_bytes_.clear();
    content_ = content::elements;
    include_ = include::none;
    node_ = &bof_node;

    mime_parser::quotas quotas;
    quotas.parts = properties.max_mime_parts;
    if (!package_.is_stable()) {
        quotas.header_size = properties.stream_max_mime_headers_size;
        quotas.preamble_size = properties.stream_max_root_mime_part_size;
    }
    parser_.start(quotas);
}

void mtom_decoder::tell_place(error* err) noexcept {
    if (step_ == step::document) static_cast<decoder&>(text_).tell_place(err);
}

void mtom_decoder::kept_header::keep(const mime_header& header) {
    content_type = header.content_type;
    content_id = header.content_id;
    transfer_encoding = header.transfer_encoding;
}

// ---- opening --------------------------------------------------------------------------------------------------------

HRESULT mtom_decoder::open(error* err) {
    HRESULT hr = S_OK;
    while (hr == S_OK && step_ != step::document) {
        switch (step_) {
        case step::package_header:
            hr = read_package_header(err);
            break;
        case step::package_check:
            hr = check_package(err);
            break;
        case step::first_part:
            hr = package_.is_stable() ? find_parts(err) : find_root_in_stream(err);
            break;
        case step::root_check:
            hr = check_root(err);
            break;
        case step::root:
            hr = read_root_from_stream(err);
            break;
        case step::document:
            break;
        }
    }
    return hr;
}

HRESULT mtom_decoder::read_package_header(error* err) {
    if (encoding_.has_header) {
        mime_header header;
        const HRESULT hr = parser_.read_header(&header, err);
        if (hr != S_OK) return hr;
        header_.keep(header);
        parser_.leave_header();
        begin_ = package_.cursor;
    }
    step_ = step::package_check;
    return S_OK;
}

HRESULT mtom_decoder::check_package(error* err) {
    if (encoding_.has_header) {
        const std::string& type = header_.content_type;
        std::string xml_type, start;
        HRESULT hr = mime::find_parameter(type, "type", &xml_type, err);
        if (SUCCEEDED(hr)) hr = mime::find_parameter(type, "boundary", &encoding_.boundary, err);
        if (SUCCEEDED(hr)) hr = mime::find_parameter(type, "start", &start, err);
        if (FAILED(hr)) return hr;
        if (!equal_ignoring_case(mime::media_type(type), package_type) ||
            (!xml_type.empty() && !equal_ignoring_case(xml_type, root_type)))
            return fail(err, WS_E_INVALID_FORMAT, message_id::mime_not_a_package, {type});
        if (!mime::is_usable_boundary(encoding_.boundary))
            return fail(err, WS_E_INVALID_FORMAT, message_id::mime_bad_boundary, {encoding_.boundary});
        encoding_.start = without_brackets(start);
    }
    parser_.begin_parts(encoding_.boundary);
    step_ = step::first_part;
    return S_OK;
}

// In memory the parts may come in any order.
HRESULT mtom_decoder::find_parts(error* err) {
    package_.cursor = begin_; // from the beginning: the last time memory may have run out
    parser_.begin_parts(encoding_.boundary);
    parts_.clear();
    std::string_view root;
    bool has_root = false, has_part = false;
    for (;; has_part = true) {
        mime_header header;
        bool found;
        HRESULT hr = parser_.next_part(&header, &found, err);
        if (hr != S_OK) return hr;
        if (!found) break;
        parser_.leave_header();
        std::string_view bytes;
        bool last;
        hr = parser_.peek(&bytes, &last, err);
        if (hr != S_OK) return hr;
        parser_.take(bytes.size());
        const bool is_root = !has_root && (encoding_.start.empty() || header.content_id == encoding_.start);
        if (is_root) {
            root = bytes;
            header_.keep(header);
            has_root = true;
        }
        if (!header.content_id.empty()) parts_.push_back({header.content_id, bytes, header.transfer_encoding, is_root});
    }
    if (!has_part) return fail(err, WS_E_INVALID_FORMAT, message_id::mime_no_part);
    if (!has_root) return fail(err, WS_E_INVALID_FORMAT, message_id::mime_no_root, {encoding_.start});
    std::sort(parts_.begin(), parts_.end(), [](const part& a, const part& b) { return a.id < b.id; });
    const auto twice =
        std::adjacent_find(parts_.begin(), parts_.end(), [](const part& a, const part& b) { return a.id == b.id; });
    if (twice != parts_.end()) return fail(err, WS_E_INVALID_FORMAT, message_id::mime_repeated_id, {twice->id});
    const HRESULT hr = check_root(err);
    if (hr == S_OK) begin_root(root);
    return hr;
}

HRESULT mtom_decoder::find_root_in_stream(error* err) {
    mime_header header;
    bool found;
    const HRESULT hr = parser_.next_part(&header, &found, err);
    if (hr != S_OK) return hr;
    if (!found) return fail(err, WS_E_INVALID_FORMAT, message_id::mime_no_part);
    header_.keep(header);
    parser_.leave_header();
    step_ = step::root_check;
    return S_OK;
}

HRESULT mtom_decoder::check_root(error* err) {
    if (!encoding_.start.empty() && header_.content_id != encoding_.start)
        return fail(err, WS_E_INVALID_FORMAT, message_id::mime_root_not_first, {encoding_.start});
    std::string charset;
    HRESULT hr = mime::check_transfer_encoding(header_.transfer_encoding, err);
    if (hr == S_OK) hr = mime::find_parameter(header_.content_type, "charset", &charset, err);
    if (FAILED(hr)) return hr;
    if (encoding_.charset == WS_CHARSET_AUTO && !charset.empty()) {
        if (equal_ignoring_case(charset, "utf-8")) {
            encoding_.charset = WS_CHARSET_UTF8;
        } else if (equal_ignoring_case(charset, "utf-16le")) {
            encoding_.charset = WS_CHARSET_UTF16LE;
        } else if (equal_ignoring_case(charset, "utf-16be")) {
            encoding_.charset = WS_CHARSET_UTF16BE;
        } else if (!equal_ignoring_case(charset, "utf-16")) {
            return fail(err, WS_E_INVALID_FORMAT, message_id::mime_root_charset, {charset});
        }
    }
    step_ = step::root;
    return S_OK;
}

HRESULT mtom_decoder::read_root_from_stream(error* err) {
    const size_t most = root_.properties.stream_max_root_mime_part_size;
    for (bool last = false; !last;) {
        std::string_view bytes;
        const HRESULT hr = parser_.peek(&bytes, &last, err);
        if (hr != S_OK) return hr;
        if (bytes.size() > most - root_bytes_.size())
            return fail(err, WS_E_QUOTA_EXCEEDED, message_id::mime_root_quota, {most});
        root_bytes_.append(bytes);
        parser_.take(bytes.size());
    }
    begin_root(root_bytes_);
    return S_OK;
}

void mtom_decoder::begin_root(std::string_view xml) noexcept {
    root_.input.set_buffer(xml.data(), xml.size(), root_.properties.utf8_trim_size);
    text_.start(encoding_.charset);
    step_ = step::document;
}

// A stream is read until the whole root is there: it is needed before any of it can be shown.
bool mtom_decoder::needs_more(ULONG min_size) {
    if (min_size == 0) return false;
    const HRESULT hr = open(nullptr);
    if (hr == S_FALSE) return true;
    if (FAILED(hr)) return false; // which whoever reads is told
    return static_cast<size_t>(root_.input.end - root_.input.cursor) + package_.buffered_size() < min_size;
}

} // namespace ws
