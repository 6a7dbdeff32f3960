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
    if (where == place::unset) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_set);
    return fail(err, WS_E_INVALID_OPERATION, message_id::writer_state, {"being flushed", "anything"});
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
    if (flushing) return ready(err);
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
    case WS_XML_WRITER_ENCODING_TYPE_MTOM:
    case WS_XML_WRITER_ENCODING_TYPE_RAW:
        return fail(err, E_NOTIMPL, message_id::writer_unsupported_encoding, {encoding.encodingType});
    }
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"encoding", "of an unknown type"});
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
    if (hr != S_OK) return hr;

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
    if (encoding->encodingType == WS_XML_WRITER_ENCODING_TYPE_BINARY) {
        s.binary.start(as<WS_XML_WRITER_BINARY_ENCODING>(*encoding));
        s.begin(to, s.binary);
    } else {
        s.text.start({as<WS_XML_WRITER_TEXT_ENCODING>(*encoding).charSet, chosen.write_declaration != FALSE,
                      chosen.allow_invalid_references != FALSE, chosen.indent});
        s.begin(to, s.text);
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

// ---- flushing -------------------------------------------------------------------------------------------------------

HRESULT xml_writer::state::finish_flush(HRESULT hr) noexcept {
    flushing = false;
    if (hr != S_OK) return hr;
    has_flushed = has_flushed || !out.empty();
    // The trim size is for what one output leaves to the next; this one goes on.
    out.clear(SIZE_MAX);
    return hr;
}

void CALLBACK xml_writer::state::flushed(HRESULT hr, WS_CALLBACK_MODEL model, void* self) {
    auto& s = *static_cast<state*>(self);
    const WS_ASYNC_CONTEXT caller = s.flush_done;
    hr = s.finish_flush(hr);
    caller.callback(hr, model, caller.callbackState);
}

HRESULT xml_writer::flush(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.to != state::target::stream || s.out.size() < min_size) return S_OK;
    WS_BUFFERS buffers = s.out.buffers();
    WS_BYTES nothing{};
    if (buffers.buffers == nullptr) buffers.buffers = &nothing;
    WS_ASYNC_CONTEXT done = {state::flushed, &s};
    if (async != nullptr) s.flush_done = *async;
    s.flushing = true;
    hr = s.write_callback(s.write_callback_state, buffers.buffers, buffers.bufferCount,
                          async != nullptr ? &done : nullptr, to_handle(err));
    return hr == WS_S_ASYNC && async != nullptr ? hr : s.finish_flush(hr);
}

// ---- properties -----------------------------------------------------------------------------------------------------

namespace {

HRESULT unavailable(WS_XML_WRITER_PROPERTY_ID id, error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::writer_property_not_available, {id});
}

} // namespace

HRESULT xml_writer::get_property(WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG size, error* err) {
    state& s = *state_;
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    const bool to_bytes = s.to == state::target::buffer;
    const bool to_tree = s.to == state::target::tree;
    switch (id) {
    case WS_XML_WRITER_PROPERTY_CHARSET:
        if (s.codec() != &s.text) return unavailable(id, err);
        return get_value(s.text.charset(), value, size, err);
    case WS_XML_WRITER_PROPERTY_BUFFERS:
        if (!to_bytes) return unavailable(id, err);
        return get_value(s.out.buffers(), value, size, err);
    case WS_XML_WRITER_PROPERTY_BYTES:
        if (!to_bytes) return unavailable(id, err);
        return get_value(s.out.join(), value, size, err);
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
        size_t bytes = 0;
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
