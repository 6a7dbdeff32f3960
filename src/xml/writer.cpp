// A writer's life: its output, its properties, and what may be called when.
#include "xml/writer.h"

#include "core/property.h"
#include "xml/writer_state.h"

namespace ws {

xml_writer::xml_writer() noexcept : handle_object(kind) {}

xml_writer::~xml_writer() = default;

HRESULT xml_writer::create(const WS_XML_WRITER_PROPERTY* properties, ULONG count, owned<xml_writer>& out, error* err) {
    owned<xml_writer> writer(new xml_writer);
    writer->state_ = std::make_unique<state>();
    const HRESULT hr = writer->state_->defaults.set(properties, count, err);
    if (hr == S_OK) out = std::move(writer);
    return hr;
}

void xml_writer::set_quota_name(const char* name) noexcept {
    state_->out.set_quota_name(name);
}

// ---- order of calls -------------------------------------------------------------------------------------------------

HRESULT xml_writer::state::not_ready(error* err) const noexcept {
    const HRESULT hr = idle(err);
    return hr != S_OK ? hr : fail(err, WS_E_INVALID_OPERATION, message_id::writer_package_ended);
}

HRESULT xml_writer::state::idle(error* err) const noexcept {
    if (flushing) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_state, {"being flushed", "anything"});
    if (calling_back) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_in_callback);
    return where != place::unset ? S_OK : fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_set);
}

HRESULT xml_writer::state::wrong_place(const char* what, error* err) const noexcept {
    const char* name = "without an output";
    switch (where) {
    case place::unset:
        break;
    case place::document:
        name = "outside of all elements";
        break;
    case place::start_tag:
        name = "in a start tag";
        break;
    case place::attribute:
        name = "in an attribute";
        break;
    case place::content:
        name = "in an element's content";
        break;
    case place::cdata:
        name = "in CDATA";
        break;
    case place::raw:
        name = "one of raw bytes";
        break;
    case place::ended:
        name = "at the end of a MIME package";
        break;
    }
    return fail(err, WS_E_INVALID_OPERATION, message_id::writer_state, {name, what});
}

bool xml_writer::state::document_has_root() const noexcept {
    if (to != target::tree) return has_root;
    for (const tree_node* node = tree.buffer()->root()->first_child; node != nullptr; node = node->next)
        if (node->type() == WS_XML_NODE_TYPE_ELEMENT) return true;
    return false;
}

// ---- output ---------------------------------------------------------------------------------------------------------

void xml_writer::state::begin(target kind, node_encoder& codec) noexcept {
    to = kind;
    encoder = &codec;
    where = place::document;
    scope.reset(properties.max_namespaces);
    names.renew();
}

HRESULT xml_writer::state::may_end_output(error* err) const noexcept {
    if (flushing || calling_back) return idle(err);
    if (canonical && canonical->canonical().in_callback())
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_in_callback);
    return S_OK;
}

void xml_writer::state::end_output() noexcept {
    where = place::unset;
    canonical.reset();
    encoder = nullptr;
    has_root = has_flushed = false;
    rest = {};
    elements.clear();
    forget_tag();
    write_callback = nullptr;
    flush = {};
    if (mtom != nullptr) mtom->clear();
}

namespace {

template <class T>
const T& as(const WS_XML_WRITER_ENCODING& encoding) noexcept {
    return reinterpret_cast<const T&>(encoding);
}

HRESULT check_encoding(const WS_XML_WRITER_ENCODING& encoding, error* err) noexcept {
    switch (encoding.encodingType) {
    case WS_XML_WRITER_ENCODING_TYPE_TEXT: {
        const WS_CHARSET charset = as<WS_XML_WRITER_TEXT_ENCODING>(encoding).charSet;
        if (charset == WS_CHARSET_UTF8 || charset == WS_CHARSET_UTF16LE || charset == WS_CHARSET_UTF16BE) return S_OK;
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"charSet", "not one that can be written"});
    }
    case WS_XML_WRITER_ENCODING_TYPE_BINARY:
        return S_OK;
    case WS_XML_WRITER_ENCODING_TYPE_MTOM: {
        const WS_XML_WRITER_ENCODING* text = as<WS_XML_WRITER_MTOM_ENCODING>(encoding).textEncoding;
        if (text == nullptr) return S_OK;
        if (text->encodingType == WS_XML_WRITER_ENCODING_TYPE_TEXT) return check_encoding(*text, err);
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"textEncoding", "not one of text"});
    }
    case WS_XML_WRITER_ENCODING_TYPE_RAW:
        return S_OK;
    }
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"encoding", "of an unknown type"});
}

HRESULT check_package(const WS_XML_WRITER_MTOM_ENCODING& encoding, const writer_properties& properties,
                      mtom_encoder::encoding* package, error* err) {
    if (properties.allow_fragment)
        return fail(err, E_INVALIDARG, message_id::mtom_fragment, {"WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT"});
    return mtom_encoder::check(encoding, package, err);
}

HRESULT check_output(const WS_XML_WRITER_OUTPUT* output, error* err) noexcept {
    if (output == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"output"});
    if (output->outputType == WS_XML_WRITER_OUTPUT_TYPE_BUFFER) return S_OK;
    if (output->outputType != WS_XML_WRITER_OUTPUT_TYPE_STREAM)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"output", "of an unknown type"});
    if (reinterpret_cast<const WS_XML_WRITER_STREAM_OUTPUT*>(output)->writeCallback == nullptr)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"writeCallback"});
    return S_OK;
}

} // namespace

HRESULT xml_writer::set_output(const WS_XML_WRITER_ENCODING* encoding, const WS_XML_WRITER_OUTPUT* output,
                               const WS_XML_WRITER_PROPERTY* properties, ULONG count, error* err) {
    state& s = *state_;
    if (const HRESULT hr = s.may_end_output(err); hr != S_OK) return hr;
    writer_properties chosen = s.defaults;
    HRESULT hr = chosen.set(properties, count, err);
    if (hr == S_OK && encoding != nullptr) hr = check_encoding(*encoding, err);
    if (hr == S_OK && encoding != nullptr) hr = check_output(output, err);
    const bool is_mtom = encoding != nullptr && encoding->encodingType == WS_XML_WRITER_ENCODING_TYPE_MTOM;
    mtom_encoder::encoding package;
    if (hr == S_OK && is_mtom) hr = check_package(as<WS_XML_WRITER_MTOM_ENCODING>(*encoding), chosen, &package, err);
    if (hr != S_OK) return hr;
    if (is_mtom && s.mtom == nullptr) s.mtom = std::make_unique<mtom_encoder>(s.out, s.text);

    s.end_output();
    s.properties = chosen;
    s.out.start(chosen.buffer_max_size, chosen.buffer_trim_size, chosen.initial_buffer);
    if (encoding == nullptr) return S_OK;
    state::target to = state::target::buffer;
    if (output->outputType == WS_XML_WRITER_OUTPUT_TYPE_STREAM) {
        const auto& stream = *reinterpret_cast<const WS_XML_WRITER_STREAM_OUTPUT*>(output);
        to = state::target::stream;
        s.write_callback = stream.writeCallback;
        s.write_callback_state = stream.writeCallbackState;
    }
    const auto begin_text = [&](WS_CHARSET charset) {
        s.text.start(
            {charset, chosen.write_declaration != FALSE, chosen.allow_invalid_references != FALSE, chosen.indent});
    };
    switch (encoding->encodingType) {
    case WS_XML_WRITER_ENCODING_TYPE_TEXT:
        begin_text(as<WS_XML_WRITER_TEXT_ENCODING>(*encoding).charSet);
        s.begin(to, s.text);
        break;
    case WS_XML_WRITER_ENCODING_TYPE_BINARY:
        s.binary.start(as<WS_XML_WRITER_BINARY_ENCODING>(*encoding));
        s.begin(to, s.binary);
        break;
    case WS_XML_WRITER_ENCODING_TYPE_MTOM:
        begin_text(package.charset);
        s.mtom->start(std::move(package), chosen.max_mime_parts_buffer_size, chosen.buffer_trim_size);
        s.begin(to, *s.mtom);
        break;
    case WS_XML_WRITER_ENCODING_TYPE_RAW:
        s.properties.allow_fragment = TRUE; // text is all that there is
        s.raw.start();
        s.begin(to, s.raw);
        s.where = state::place::raw;
        break;
    }
    return S_OK;
}

HRESULT xml_writer::set_output_to_buffer(xml_buffer& buffer, const WS_XML_WRITER_PROPERTY* properties, ULONG count,
                                         error* err) {
    state& s = *state_;
    if (const HRESULT hr = s.may_end_output(err); hr != S_OK) return hr;
    writer_properties chosen = s.defaults;
    const HRESULT hr = chosen.set(properties, count, err);
    if (hr != S_OK) return hr;
    s.end_output();
    s.properties = chosen;
    s.tree.start(buffer);
    s.begin(state::target::tree, s.tree);
    return S_OK;
}

void xml_writer::reset() noexcept {
    state_->end_output();
    state_->out.clear(state_->properties.buffer_trim_size);
}

// ---- properties -----------------------------------------------------------------------------------------------------

namespace {

HRESULT unavailable(WS_XML_WRITER_PROPERTY_ID id, error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::writer_property_not_available, {id});
}

} // namespace

// A package's parts, and what ends them, come when the document is asked for.
HRESULT xml_writer::state::complete_buffer(error* err) {
    if (codec() == &raw) return raw.finish(err);
    if (writes_mtom() && !elements.empty()) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_open_elements);
    if (!is_package_due()) return finish_bytes(err);
    if (out.size() + mtom->rest_size() > out.max_size())
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_buffer_quota, {out.quota_name(), out.max_size()});
    mtom->close();
    static_cast<void>(mtom->add_run()); // nothing is pushed later: there is no stream
    where = place::ended;
    return S_OK;
}

HRESULT xml_writer::get_property(WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG size, error* err) {
    state& s = *state_;
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    HRESULT hr = s.idle(err);
    if (hr != S_OK) return hr;
    const bool to_bytes = s.to == state::target::buffer;
    const bool to_tree = s.to == state::target::tree;
    // Taking what is written may end it, so nothing may fail behind that.
    const auto fits = [&](ULONG expected) {
        return size == expected ? S_OK : fail(err, E_INVALIDARG, message_id::bad_property_size, {size, expected});
    };
    switch (id) {
    case WS_XML_WRITER_PROPERTY_CHARSET:
        if (!s.writes_text()) return unavailable(id, err);
        return get_value(s.text.charset(), value, size, err);
    case WS_XML_WRITER_PROPERTY_BUFFERS:
        if (!to_bytes) return unavailable(id, err);
        hr = fits(sizeof(WS_BUFFERS));
        if (hr == S_OK) hr = s.complete_buffer(err);
        return hr == S_OK ? get_value(s.out.buffers(), value, size, err) : hr;
    case WS_XML_WRITER_PROPERTY_BYTES:
        if (!to_bytes) return unavailable(id, err);
        hr = fits(sizeof(WS_BYTES));
        if (hr == S_OK) hr = s.complete_buffer(err);
        return hr == S_OK ? get_value(s.out.join(), value, size, err) : hr;
    case WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE: {
        const BOOL in = in_attribute();
        return get_value(in, value, size, err);
    }
    case WS_XML_WRITER_PROPERTY_BYTES_WRITTEN: {
        if (to_tree) return unavailable(id, err);
        const auto bytes = static_cast<ULONG>(s.out.size());
        return get_value(bytes, value, size, err);
    }
    case WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE: {
        if (to_tree) return unavailable(id, err);
        size_t bytes = s.encoder->pending_size();
        for (const open_element& element : s.elements)
            bytes += s.encoder->end_size(element);
        return get_value(static_cast<ULONG>(bytes), value, size, err);
    }
    default:
        break;
    }
    const HRESULT found = s.properties.get(id, value, size, err);
    return found != S_FALSE ? found : fail(err, E_INVALIDARG, message_id::unknown_property, {id, "XML writer"});
}

bool xml_writer::is_set() const noexcept {
    return state_->where != state::place::unset;
}

bool xml_writer::in_attribute() const noexcept {
    return state_->where == state::place::attribute;
}

size_t xml_writer::bytes_written() const noexcept {
    return state_->out.size();
}

HRESULT xml_writer::get_buffers(WS_BUFFERS* buffers, error* err) {
    return get_property(WS_XML_WRITER_PROPERTY_BUFFERS, buffers, sizeof(*buffers), err);
}

} // namespace ws
