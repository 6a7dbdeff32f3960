#include "xml/writer_mtom.h"

#include "core/random.h"
#include "core/strings.h"
#include "xml/mime.h"
#include "xml/name.h"
#include "xml/values.h"
#include "xml/writer_callbacks.h"
#include "xml/writer_state.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view xop_namespace = "http://www.w3.org/2004/08/xop/include";
// Of the attribute that tells the content type of an element's bytes, as it was drafted and as it became.
constexpr std::string_view media_namespaces[] = {
    "http://www.w3.org/2004/11/xmlmime", "http://www.w3.org/2005/05/xmlmime", "http://www.w3.org/2004/06/xmlmime"};
constexpr std::string_view cid_scheme = "cid:";
constexpr size_t least_room = 1024; // that a callback is given

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out += '"';
}

// To an output without a quota.
void add(output_chunks& to, std::string_view text) {
    static_cast<void>(to.append(text));
}

const char* charset_name(WS_CHARSET charset) noexcept {
    return charset == WS_CHARSET_UTF8 ? "utf-8" : "utf-16";
}

} // namespace

HRESULT mtom_encoder::check(const WS_XML_WRITER_MTOM_ENCODING& from, encoding* to, error* err) {
    if (from.textEncoding != nullptr)
        to->charset = reinterpret_cast<const WS_XML_WRITER_TEXT_ENCODING*>(from.textEncoding)->charSet;
    HRESULT hr = mime::read_string(from.boundary, "boundary", &to->boundary, err);
    if (hr == S_OK) hr = mime::read_string(from.startInfo, "startInfo", &to->start_info, err);
    if (hr == S_OK) hr = mime::read_string(from.startUri, "startUri", &to->start, err);
    if (hr != S_OK) return hr;
    if (!mime::is_valid_boundary(to->boundary))
        return fail(err, E_INVALIDARG, message_id::mime_bad_boundary, {to->boundary});
    if (to->start.find_first_of("<> ") != std::string::npos)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"startUri", "no content ID"});
    to->has_header = from.writeMimeHeader != FALSE;
    to->max_inline = from.maxInlineByteCount;
    return random_guid(&to->id, err);
}

mtom_encoder::mtom_encoder(output_chunks& out, text_encoder& text) : out_(out), text_(text) {
    runs_.push_back(std::make_unique<run>());
}

void mtom_encoder::start(encoding&& how, size_t max_buffered, size_t trim_size) noexcept {
    clear();
    encoding_ = std::move(how);
    max_buffered_ = max_buffered;
    trim_size_ = trim_size;
    parts().start(SIZE_MAX, trim_size_, {});
}

void mtom_encoder::clear() noexcept {
    runs_.resize(1);
    runs_.front()->bytes.clear(trim_size_);
    runs_.front()->behind = {};
    begun_ = closed_ = false;
    content_ = content::other;
    part_ = {};
    part_count_ = 0;
    first_run_ = buffered_ = 0;
}

// ---- the package around the document --------------------------------------------------------------------------------

// What precedes the document, once.
HRESULT mtom_encoder::begin(error* err) {
    if (begun_) return S_OK;
    const encoding& e = encoding_;
    std::string text;
    if (e.has_header) {
        text += "MIME-Version: 1.0\r\nContent-Type: multipart/related;type=\"application/xop+xml\";boundary=";
        text += quoted(e.boundary);
        if (!e.start.empty()) text += ";start=" + quoted("<" + e.start + ">");
        if (!e.start_info.empty()) text += ";start-info=" + quoted(e.start_info);
        text += "\r\n\r\n";
    }
    text += "--" + e.boundary + "\r\n";
    if (!e.start.empty()) text += "Content-ID: <" + e.start + ">\r\n";
    text += "Content-Transfer-Encoding: binary\r\nContent-Type: application/xop+xml;charset=";
    text += charset_name(e.charset);
    if (!e.start_info.empty()) text += ";type=" + quoted(e.start_info);
    text += "\r\n\r\n";
    begun_ = out_.append(text);
    if (begun_) return S_OK;
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_buffer_quota, {out_.quota_name(), out_.max_size()});
}

void mtom_encoder::close() {
    if (!closed_) add(parts(), "\r\n--" + encoding_.boundary + "--\r\n");
    closed_ = true;
}

size_t mtom_encoder::rest_size() const noexcept {
    size_t size = closed_ ? 0 : std::string_view("\r\n----\r\n").size() + encoding_.boundary.size();
    for (size_t i = first_run_; i < runs_.size(); ++i)
        size += runs_[i]->bytes.size();
    return size;
}

mtom_encoder::push mtom_encoder::add_run() {
    run& next = *runs_[first_run_];
    out_.splice(next.bytes);
    ++first_run_;
    return next.behind;
}

// ---- parts ----------------------------------------------------------------------------------------------------------

// At the first bytes of an element: its xop:Include is written at the element's end, when nothing else came.
void mtom_encoder::begin_part() {
    if (content_ != content::nothing) return;
    char number[max_integer_text], guid[max_guid_text];
    const auto digits = static_cast<size_t>(format_uint64(number, part_count_ + 1) - number);
    format_guid(guid, encoding_.id);
    href_.assign(cid_scheme).append(number, digits).append("@").append(guid, sizeof(guid));

    const output_chunks::mark begin = parts().end();
    undo_unless_done undo([&] { parts().roll_back(begin); });
    for (const std::string_view text :
         {std::string_view("\r\n--"), std::string_view(encoding_.boundary), std::string_view("\r\nContent-ID: <"),
          std::string_view(href_).substr(cid_scheme.size()),
          std::string_view(">\r\nContent-Transfer-Encoding: binary\r\nContent-Type: "),
          content_type_.empty() ? std::string_view("application/octet-stream") : content_type_,
          std::string_view("\r\n\r\n")})
        add(parts(), text);
    part_ = {begin, parts().end()};
    ++part_count_;
    content_ = content::part;
    undo.done();
}

void mtom_encoder::drop_part() noexcept {
    parts().roll_back(part_.begin);
    buffered_ -= part_.size;
}

HRESULT mtom_encoder::over_quota(error* err) noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_parts_quota, {max_buffered_});
}

// Forgets the part that was begun for what failed then.
class mtom_encoder::attempt {
  public:
    explicit attempt(mtom_encoder& encoder) noexcept
        : encoder_(encoder), before_(encoder.content_), end_(encoder.parts().end()) {}
    attempt(const attempt&) = delete;
    attempt& operator=(const attempt&) = delete;
    ~attempt() {
        if (done_) return;
        encoder_.parts().roll_back(end_);
        encoder_.content_ = before_;
    }
    void done(size_t added) noexcept {
        encoder_.part_.size += added;
        encoder_.buffered_ += added;
        done_ = true;
    }

  private:
    mtom_encoder& encoder_;
    content before_;
    output_chunks::mark end_;
    bool done_ = false;
};

HRESULT mtom_encoder::add_bytes(const void* bytes, size_t count, error* err) {
    if (count > max_buffered_ - buffered_) return over_quota(err);
    attempt step(*this);
    begin_part();
    add(parts(), {static_cast<const char*>(bytes), count});
    step.done(count);
    return S_OK;
}

void mtom_encoder::add_push(const push& source) {
    auto next = std::make_unique<run>();
    next->bytes.start(SIZE_MAX, trim_size_, {});
    runs_.reserve(runs_.size() + 1);
    begin_part();
    part_.has_push = true;
    runs_.back()->behind = source;
    runs_.push_back(std::move(next));
}

HRESULT mtom_encoder::pull(WS_PULL_BYTES_CALLBACK callback, void* state, error* err) {
    attempt step(*this);
    begin_part();
    output_chunks& bytes = parts();
    size_t added = 0;
    for (;;) {
        size_t room = 0;
        BYTE* const to = bytes.room(least_room, &room);
        // A byte more than is allowed shows that there is one.
        const size_t allowed = max_buffered_ - buffered_ - added;
        const size_t offered = std::min<size_t>(room > allowed ? allowed + 1 : room, UINT32_MAX);
        ULONG count;
        const HRESULT hr = call_pull(callback, state, to, static_cast<ULONG>(offered), &count, err);
        if (hr != S_OK) return hr;
        if (count > allowed) return over_quota(err);
        if (count == 0) break;
        bytes.advance(count);
        added += count;
    }
    step.done(added);
    return S_OK;
}

// ---- content --------------------------------------------------------------------------------------------------------

// An xop:Include stands alone: bytes beside which something else is written become characters after all.
HRESULT mtom_encoder::other_content(error* err) {
    if (content_ != content::part) {
        content_ = content::other;
        return begin(err);
    }
    if (part_.has_push) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_push_not_alone);
    const output_chunks::mark before = out_.end();
    undo_unless_done undo([&] { out_.roll_back(before); });
    const HRESULT hr = write_inline(err);
    if (hr != S_OK) return hr;
    undo.done();
    drop_part();
    content_ = content::other;
    return S_OK;
}

HRESULT mtom_encoder::write_inline(error* err) {
    BYTE rest[base64_group];
    size_t kept = 0;
    const HRESULT hr = parts().visit(part_.bytes, [&](const BYTE* bytes, size_t count) {
        const size_t all = kept + count;
        const size_t left = all % base64_group;
        if (all < base64_group) {
            std::memcpy(rest + kept, bytes, count);
            kept = all;
            return S_OK;
        }
        const HRESULT written = text_.bytes(rest, kept, bytes, count - left, err);
        std::memcpy(rest, bytes + count - left, left);
        kept = left;
        return written;
    });
    return hr == S_OK && kept != 0 ? text_.bytes(rest, kept, nullptr, 0, err) : hr;
}

void mtom_encoder::note_content_type(const start_tag& tag) {
    content_type_.clear();
    for (size_t i = 0; i < tag.attribute_count; ++i) {
        const tag_attribute& a = tag.attributes[i];
        if (!equal(a.local_name, "contentType") || a.value.what == attribute_value::bytes) continue;
        const bool known = std::any_of(std::begin(media_namespaces), std::end(media_namespaces),
                                       [&](std::string_view ns) { return equal(a.ns, ns); });
        char scratch[max_value_text];
        std::string_view type;
        if (known && attribute_characters(a.value, tag.values, scratch, &type, nullptr) == S_OK &&
            mime::is_printable(type))
            content_type_ = type;
    }
}

HRESULT mtom_encoder::start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) {
    if (equal(tag.local_name, "Include") && equal(tag.ns, xop_namespace))
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_include_written);
    HRESULT hr = other_content(err);
    if (hr == S_OK && !ended) note_content_type(tag);
    if (hr == S_OK) hr = text_.start_element(tag, parent, ended, err);
    if (hr == S_OK && !ended) content_ = content::nothing;
    return hr;
}

HRESULT mtom_encoder::put_include(error* err) {
    const WS_XML_STRING none{}, prefix = xml_string("xop"), name = xml_string("Include"),
                                attribute_name = xml_string("href"), ns = xml_string(xop_namespace);
    tag_attribute attribute(attribute_name, true, false, true);
    attribute.value.what = attribute_value::utf8;
    attribute.value.size = href_.size();
    const namespace_binding binding(prefix, ns, false, false);
    open_element parent(none, none, none, true, {});
    parent.has_text = true; // so that no line is begun
    return text_.start_element({prefix, name, ns, &attribute, 1, &binding, &binding + 1, href_.data(), 0}, &parent,
                               true, err);
}

size_t mtom_encoder::pending_size() const noexcept {
    if (content_ != content::part) return 0;
    constexpr size_t most_digits = 10;
    const size_t size = std::string_view("<xop:Include href=\"cid:@\" xmlns:xop=\"\"/>").size() + most_digits +
                        max_guid_text + xop_namespace.size();
    return encoding_.charset == WS_CHARSET_UTF8 ? size : 2 * size;
}

HRESULT mtom_encoder::end_element(const open_element& element, error* err) {
    const output_chunks::mark before = out_.end();
    undo_unless_done undo([&] { out_.roll_back(before); });
    HRESULT hr = content_ == content::part ? put_include(err) : S_OK;
    if (hr == S_OK) hr = text_.end_element(element, err);
    if (hr != S_OK) return hr;
    undo.done();
    content_ = content::other;
    return S_OK;
}

HRESULT mtom_encoder::start_cdata(error* err) {
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.start_cdata(err) : hr;
}

HRESULT mtom_encoder::end_cdata(error* err) {
    return text_.end_cdata(err);
}

HRESULT mtom_encoder::comment(const WS_XML_STRING& text, const open_element* parent, error* err) {
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.comment(text, parent, err) : hr;
}

HRESULT mtom_encoder::characters(const WS_XML_STRING& utf8, error* err) {
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.characters(utf8, err) : hr;
}

HRESULT mtom_encoder::utf16(const void* units, size_t count, error* err) {
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.utf16(units, count, err) : hr;
}

HRESULT mtom_encoder::bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) {
    if (first_count == 0 && joins_bytes(more_count)) return add_bytes(more, more_count, err);
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.bytes(first, first_count, more, more_count, err) : hr;
}

HRESULT mtom_encoder::value(const WS_XML_TEXT& text, error* err) {
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.value(text, err) : hr;
}

HRESULT mtom_encoder::qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    const HRESULT hr = other_content(err);
    return hr == S_OK ? text_.qualified_name(prefix, local_name, err) : hr;
}

} // namespace ws
