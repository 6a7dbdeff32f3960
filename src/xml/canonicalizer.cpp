#include "xml/canonicalizer.h"

#include "xml/chars.h"
#include "xml/name.h"
#include "xml/values.h"
#include "xml/writer_escape.h"

#include <algorithm>
#include <array>

namespace ws {
namespace {

enum context : uint8_t { in_text = 1, in_attribute = 2, in_comment = 4 };

constexpr auto escaped = [] {
    std::array<uint8_t, 256> where{};
    where['&'] = where['<'] = in_text | in_attribute;
    where['>'] = in_text;
    where['"'] = where['\t'] = where['\n'] = in_attribute;
    where['\r'] = in_text | in_attribute | in_comment;
    return where;
}();

constexpr std::string_view default_token = "#default"; // of an InclusiveNamespaces PrefixList

} // namespace

canonicalizer::canonicalizer(const canonicalization_properties& properties, WS_WRITE_CALLBACK callback,
                             void* callback_state, place start)
    : callback_(callback), callback_state_(callback_state), start_(start), is_inclusive_(properties.is_inclusive()),
      with_comments_(properties.with_comments()), buffer_size_(properties.output_buffer_size),
      omitted_name_(view(properties.omitted_element.localName)), omitted_ns_(view(properties.omitted_element.ns)) {
    now_.behind_root = start.behind_root;
    if (is_inclusive_) return; // every prefix is
    const auto& listed = properties.inclusive_prefixes;
    for (ULONG i = 0; i != listed.prefixCount; ++i) {
        const std::string_view prefix = view(listed.prefixes[i]);
        inclusive_prefixes_.push_back({std::string(prefix == default_token ? "" : prefix), {}, false});
    }
}

// ---- steps ----------------------------------------------------------------------------------------------------------

void canonicalizer::attempt::take_back() noexcept {
    owner_.now_ = now_;
    owner_.gathered_.resize(gathered_);
    owner_.levels_.resize(levels_);
    owner_.rendered_.resize(rendered_);
    owner_.arena_.release(memory_);
}

void canonicalizer::leave_element() noexcept {
    if (!now_.leaves_element) return;
    rendered_.resize(levels_.back().rendered);
    arena_.release(levels_.back().memory);
    levels_.pop_back();
    now_.leaves_element = false;
}

// Buffer by buffer, while there are at least so many bytes. What the callback did not take stays.
HRESULT canonicalizer::hand_over(size_t least, error* err) {
    if (in_callback_) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_callback);
    struct handing_over {
        canonicalizer& owner;
        size_t taken = 0;

        ~handing_over() {
            owner.gathered_.erase(0, taken);
            owner.in_callback_ = false;
        }
    } now{*this};
    while (gathered_.size() != now.taken && gathered_.size() - now.taken >= least) {
        const size_t left = gathered_.size() - now.taken;
        const size_t count = buffer_size_ != 0 ? std::min(left, buffer_size_) : left;
        const WS_BYTES buffer = {static_cast<ULONG>(count), reinterpret_cast<BYTE*>(gathered_.data() + now.taken)};
        in_callback_ = true;
        const HRESULT hr = callback_(callback_state_, &buffer, 1, nullptr, to_handle(err));
        if (hr == WS_S_ASYNC) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_unasked_async);
        if (FAILED(hr)) return hr;
        now.taken += count;
    }
    return S_OK;
}

HRESULT canonicalizer::finish(error* err) {
    end_bytes();
    return hand_over(0, err);
}

// ---- start tags -----------------------------------------------------------------------------------------------------

bool canonicalizer::is_omitted(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept {
    return !omitted_name_.empty() && equal(local_name, omitted_name_) && equal(ns, omitted_ns_);
}

canonicalizer::inclusive_prefix* canonicalizer::find_inclusive(std::string_view prefix) noexcept {
    const auto found = std::find_if(inclusive_prefixes_.begin(), inclusive_prefixes_.end(),
                                    [&](const inclusive_prefix& p) { return p.prefix == prefix; });
    return found != inclusive_prefixes_.end() ? &*found : nullptr;
}

// The element needs the binding in the output, unless it is in force there anyway.
void canonicalizer::render(std::string_view prefix, std::string_view ns) {
    if (prefix == "xml") return;
    if (inclusive_prefix* listed = find_inclusive(prefix)) listed->in_tag = true;
    size_t i = rendered_.size();
    while (i != 0 && rendered_[i - 1].prefix != prefix)
        --i;
    const bool in_force = i != 0 ? rendered_[i - 1].ns == ns : ns.empty();
    if (in_force) return;
    const std::string_view kept_prefix = arena_.copy(prefix);
    rendered_.push_back({kept_prefix, arena_.copy(ns)});
}

void canonicalizer::put_name(std::string_view prefix, std::string_view local_name) {
    if (!prefix.empty()) {
        gathered_ += prefix;
        gathered_ += ':';
    }
    gathered_ += local_name;
}

void canonicalizer::start_element(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name,
                                  const WS_XML_STRING& ns) {
    end_bytes();
    if (at_document_level()) now_.behind_root = true;
    if (now_.omitted_levels != 0 || is_omitted(local_name, ns)) {
        ++now_.omitted_levels;
        return;
    }
    attributes_.clear();
    values_.clear();
    for (inclusive_prefix& p : inclusive_prefixes_)
        p.in_tag = false;
    levels_.push_back({{}, rendered_.size(), arena_.top()});
    gathered_ += '<';
    const size_t name = gathered_.size();
    put_name(view(prefix), view(local_name));
    levels_.back().name = arena_.copy(std::string_view(gathered_).substr(name));
    render(view(prefix), view(ns));
}

void canonicalizer::declare(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) {
    if (now_.omitted_levels != 0) return;
    if (is_inclusive_ || find_inclusive(view(prefix)) != nullptr) render(view(prefix), view(ns));
}

void canonicalizer::attribute(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                              std::string_view value) {
    if (now_.omitted_levels != 0) return;
    if (prefix.length != 0) render(view(prefix), view(ns));
    attributes_.push_back({view(prefix), view(local_name), view(ns), value});
}

HRESULT canonicalizer::attribute(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                                 const WS_XML_TEXT& value, error* err) {
    std::string_view chars;
    if (value.textType == WS_XML_TEXT_TYPE_UTF8) {
        chars = utf8_chars(value);
    } else {
        char* const begin = values_.reserve(text_size_bound(value));
        char* end;
        if (const HRESULT hr = format_text(value, begin, &end, err); FAILED(hr)) return hr;
        chars = values_.commit(begin, end);
    }
    attribute(prefix, local_name, ns, chars);
    return S_OK;
}

void canonicalizer::end_start_tag() {
    if (now_.omitted_levels != 0) return;
    // The first element of the output declares what the elements around it did.
    if (levels_.size() == 1)
        for (const inclusive_prefix& p : inclusive_prefixes_)
            if (!p.in_tag) render(p.prefix, p.outer_ns);
    put_namespaces();
    put_attributes();
    gathered_ += '>';
}

void canonicalizer::put_namespaces() {
    const auto first = rendered_.begin() + static_cast<ptrdiff_t>(levels_.back().rendered);
    std::sort(first, rendered_.end(), [](const binding& a, const binding& b) { return a.prefix < b.prefix; });
    for (auto b = first; b != rendered_.end(); ++b) {
        gathered_ += b->prefix.empty() ? " xmlns" : " xmlns:";
        gathered_ += b->prefix;
        gathered_ += "=\"";
        put_escaped(b->ns, in_attribute);
        gathered_ += '"';
    }
}

void canonicalizer::put_attributes() {
    std::sort(attributes_.begin(), attributes_.end(), [](const tag_attribute& a, const tag_attribute& b) {
        const int order = a.ns.compare(b.ns);
        return order != 0 ? order < 0 : a.local_name < b.local_name;
    });
    for (const tag_attribute& a : attributes_) {
        gathered_ += ' ';
        put_name(a.prefix, a.local_name);
        gathered_ += "=\"";
        put_escaped(a.value, in_attribute);
        gathered_ += '"';
    }
}

// ---- other nodes ----------------------------------------------------------------------------------------------------

HRESULT canonicalizer::end_element(error* err) {
    if (depth() == 0) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_left);
    end_bytes();
    if (now_.omitted_levels != 0) {
        --now_.omitted_levels;
        return S_OK;
    }
    gathered_ += "</";
    gathered_ += levels_.back().name;
    gathered_ += '>';
    now_.leaves_element = true;
    return S_OK;
}

void canonicalizer::comment(std::string_view text) {
    end_bytes();
    if (!with_comments_ || now_.omitted_levels != 0) return;
    const bool outside = at_document_level();
    if (outside && now_.behind_root) gathered_ += '\n';
    gathered_ += "<!--";
    put_escaped(text, in_comment);
    gathered_ += "-->";
    if (outside && !now_.behind_root) gathered_ += '\n';
}

void canonicalizer::characters(std::string_view utf8) {
    end_bytes();
    if (now_.omitted_levels != 0 || (at_document_level() && chars::is_space(utf8))) return;
    put_escaped(utf8, in_text);
}

HRESULT canonicalizer::text(const WS_XML_TEXT& value, error* err) {
    if (value.textType == WS_XML_TEXT_TYPE_UTF8) {
        characters(utf8_chars(value));
    } else if (value.textType == WS_XML_TEXT_TYPE_BASE64) {
        const auto& base64 = reinterpret_cast<const WS_XML_BASE64_TEXT&>(value);
        end_bytes();
        bytes(base64.bytes, base64.length);
        end_bytes();
    } else {
        values_.clear();
        char* const begin = values_.reserve(text_size_bound(value));
        char* end;
        if (const HRESULT hr = format_text(value, begin, &end, err); FAILED(hr)) return hr;
        characters(values_.commit(begin, end));
    }
    return S_OK;
}

void canonicalizer::bytes(const void* data, size_t count) {
    if (now_.omitted_levels != 0) return;
    const auto* from = static_cast<const BYTE*>(data);
    if (now_.rest_size != 0) {
        BYTE group[3] = {now_.rest[0], now_.rest[1]};
        size_t size = now_.rest_size;
        for (; size != sizeof(group) && count != 0; --count)
            group[size++] = *from++;
        if (size == sizeof(group)) {
            put_base64(group, sizeof(group));
            now_.rest_size = 0;
        } else {
            std::memcpy(now_.rest, group, size);
            now_.rest_size = static_cast<BYTE>(size);
            return;
        }
    }
    const size_t rest = count % 3;
    put_base64(from, count - rest);
    if (rest != 0) std::memcpy(now_.rest, from + count - rest, rest);
    now_.rest_size = static_cast<BYTE>(rest);
}

void canonicalizer::end_bytes() {
    if (now_.rest_size == 0) return;
    put_base64(now_.rest, now_.rest_size);
    now_.rest_size = 0;
}

void canonicalizer::line(size_t spaces) {
    end_bytes();
    if (now_.omitted_levels != 0 || at_document_level()) return;
    gathered_ += '\n';
    gathered_.append(spaces, ' ');
}

// ---- characters -----------------------------------------------------------------------------------------------------

void canonicalizer::put_escaped(std::string_view text, uint8_t context) {
    const char* at = text.data();
    const char* const end = at + text.size();
    for (;;) {
        const char* const run = at;
        while (at != end && (escaped[static_cast<unsigned char>(*at)] & context) == 0)
            ++at;
        gathered_.append(run, static_cast<size_t>(at - run));
        if (at == end) return;
        gathered_ += escape::entity(static_cast<unsigned char>(*at++));
    }
}

void canonicalizer::put_base64(const void* bytes, size_t count) {
    const size_t start = gathered_.size();
    gathered_.resize(start + base64_length(count));
    encode_base64(gathered_.data() + start, bytes, count);
}

} // namespace ws
