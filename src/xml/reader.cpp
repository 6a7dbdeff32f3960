#include "xml/reader.h"

#include "core/property.h"
#include "core/strings.h"
#include "xml/chars.h"
#include "xml/name.h"
#include "xml/reader_state.h"

#include <cstring>

namespace ws {
namespace {

bool is_name(const WS_XML_STRING* wanted, const WS_XML_STRING& name) noexcept {
    return wanted == nullptr || equal(*wanted, name);
}

// The API's encoding, checked. A null one is text of a detected charset.
struct chosen_encoding {
    WS_XML_READER_ENCODING_TYPE type = WS_XML_READER_ENCODING_TYPE_TEXT;
    WS_CHARSET charset = WS_CHARSET_AUTO;
    const WS_XML_READER_BINARY_ENCODING* binary = nullptr;
    mtom_decoder::encoding mtom;

    [[nodiscard]] HRESULT read(const WS_XML_READER_ENCODING* encoding, const reader_properties& properties, error* err);
};

HRESULT chosen_encoding::read(const WS_XML_READER_ENCODING* encoding, const reader_properties& properties, error* err) {
    if (encoding == nullptr) return S_OK;
    type = encoding->encodingType;
    switch (type) {
    case WS_XML_READER_ENCODING_TYPE_TEXT:
        charset = reinterpret_cast<const WS_XML_READER_TEXT_ENCODING*>(encoding)->charSet;
        if (charset >= WS_CHARSET_AUTO && charset <= WS_CHARSET_UTF16BE) return S_OK;
        return fail(err, E_INVALIDARG, message_id::xml_bad_charset, {charset});
    case WS_XML_READER_ENCODING_TYPE_BINARY:
        binary = reinterpret_cast<const WS_XML_READER_BINARY_ENCODING*>(encoding);
        return S_OK;
    case WS_XML_READER_ENCODING_TYPE_MTOM: {
        if (properties.allow_fragment)
            return fail(err, E_INVALIDARG, message_id::mtom_fragment, {"WS_XML_READER_PROPERTY_ALLOW_FRAGMENT"});
        const HRESULT hr =
            mtom_decoder::check(*reinterpret_cast<const WS_XML_READER_MTOM_ENCODING*>(encoding), &mtom, err);
        charset = mtom.charset;
        return hr;
    }
    case WS_XML_READER_ENCODING_TYPE_RAW:
        return S_OK;
    }
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"encoding", "its type is unknown"});
}

HRESULT check_source(const WS_XML_READER_INPUT& input, error* err) noexcept {
    switch (input.inputType) {
    case WS_XML_READER_INPUT_TYPE_BUFFER: {
        const auto& memory = reinterpret_cast<const WS_XML_READER_BUFFER_INPUT&>(input);
        if (memory.encodedData != nullptr || memory.encodedDataSize == 0) return S_OK;
        return fail(err, E_INVALIDARG, message_id::null_argument, {"encodedData"});
    }
    case WS_XML_READER_INPUT_TYPE_STREAM:
        if (reinterpret_cast<const WS_XML_READER_STREAM_INPUT&>(input).readCallback != nullptr) return S_OK;
        return fail(err, E_INVALIDARG, message_id::null_argument, {"readCallback"});
    }
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"input", "its type is unknown"});
}

} // namespace

xml_reader::xml_reader() : handle_object(kind), node_(&eof_node), state_(std::make_unique<state>()) {}
xml_reader::~xml_reader() = default;

HRESULT xml_reader::create(const WS_XML_READER_PROPERTY* properties, ULONG count, owned<xml_reader>& out, error* err) {
    owned<xml_reader> reader(new xml_reader);
    if (const HRESULT hr = reader->state_->defaults.set(properties, count, err); FAILED(hr)) return hr;
    out = std::move(reader);
    return S_OK;
}

// ---- input
// -----------------------------------------------------------------------------------------------------------

void xml_reader::begin_input() noexcept {
    in_attribute_ = is_faulted_ = in_value_ = false;
    state_->trim(state_->context.properties.utf8_trim_size);
    node_ = state_->current != nullptr ? state_->current->node() : &eof_node;
}

HRESULT xml_reader::end_input(error* err) noexcept {
    if (const HRESULT hr = drop_canonicalization(err); FAILED(hr)) return hr;
    state_->current = nullptr;
    begin_input();
    return S_OK;
}

HRESULT xml_reader::set_input(const WS_XML_READER_ENCODING* encoding, const WS_XML_READER_INPUT* input,
                              const WS_XML_READER_PROPERTY* properties, ULONG count, error* err) {
    reader_properties applied = state_->defaults;
    if (const HRESULT hr = applied.set(properties, count, err); FAILED(hr)) return hr;
    if (encoding == nullptr && input == nullptr) return end_input(err);
    if (input == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"input"});

    chosen_encoding chosen;
    HRESULT hr = chosen.read(encoding, applied, err);
    if (hr == S_OK) hr = check_source(*input, err);
    if (FAILED(hr)) return hr;
    state& s = *state_;
    const bool is_mtom = chosen.type == WS_XML_READER_ENCODING_TYPE_MTOM;
    if (is_mtom && s.mtom == nullptr) s.mtom = std::make_unique<mtom_decoder>(s.context.input);
    if (hr = drop_canonicalization(err); FAILED(hr)) return hr;
    if (input->inputType == WS_XML_READER_INPUT_TYPE_BUFFER) {
        const auto& memory = reinterpret_cast<const WS_XML_READER_BUFFER_INPUT&>(*input);
        s.context.input.set_buffer(memory.encodedData, memory.encodedDataSize, applied.utf8_trim_size);
    } else {
        const auto& stream = reinterpret_cast<const WS_XML_READER_STREAM_INPUT&>(*input);
        s.context.input.set_stream(stream, applied.stream_buffer_size, applied.utf8_trim_size,
                                   is_mtom ? s.mtom->consumer() : nullptr);
    }
    s.context.properties = applied;
    s.asked_charset = chosen.charset;
    switch (chosen.type) {
    case WS_XML_READER_ENCODING_TYPE_TEXT:
        s.text.start(chosen.charset);
        s.current = &s.text;
        break;
    case WS_XML_READER_ENCODING_TYPE_BINARY:
        s.binary.start(chosen.binary->staticDictionary, chosen.binary->dynamicDictionary);
        s.current = &s.binary;
        break;
    case WS_XML_READER_ENCODING_TYPE_MTOM:
        s.mtom->start(std::move(chosen.mtom), applied);
        s.current = s.mtom.get();
        break;
    case WS_XML_READER_ENCODING_TYPE_RAW:
        s.context.properties.allow_fragment = TRUE; // text is all that there is
        s.raw.start();
        s.current = &s.raw;
        break;
    }
    begin_input();
    return S_OK;
}

HRESULT xml_reader::set_input_to_buffer(xml_buffer& buffer, const WS_XML_READER_PROPERTY* properties, ULONG count,
                                        error* err) {
    reader_properties applied = state_->defaults;
    if (const HRESULT hr = applied.set(properties, count, err); FAILED(hr)) return hr;
    if (const HRESULT hr = drop_canonicalization(err); FAILED(hr)) return hr;
    state_->context.properties = applied;
    state_->context.input.clear();
    state_->tree.start(buffer);
    state_->current = &state_->tree;
    begin_input();
    return S_OK;
}

HRESULT xml_reader::fill(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    return state_->context.input.fill(min_size, async, err);
}

HRESULT xml_reader::get_property(WS_XML_READER_PROPERTY_ID id, void* value, ULONG size, error* err) {
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    if (state_->current == nullptr) return fail(err, WS_E_INVALID_OPERATION, message_id::xml_no_input);
    switch (id) {
    case WS_XML_READER_PROPERTY_IN_ATTRIBUTE:
        return get_value(BOOL{in_attribute_}, value, size, err);
    case WS_XML_READER_PROPERTY_CHARSET:
    case WS_XML_READER_PROPERTY_ROW:
    case WS_XML_READER_PROPERTY_COLUMN:
        break;
    default:
        return state_->context.properties.get(id, value, size, err);
    }
    if (!state_->reads_text()) return fail(err, WS_E_INVALID_OPERATION, message_id::xml_not_text_input, {id});
    if (id == WS_XML_READER_PROPERTY_CHARSET) {
        WS_CHARSET charset = state_->asked_charset;
        if (charset == WS_CHARSET_AUTO)
            if (const HRESULT hr = state_->find_charset(&charset, err); FAILED(hr)) return hr;
        return get_value(charset, value, size, err);
    }
    ULONGLONG row, column;
    state_->text_input().locate(nullptr, &row, &column);
    return get_value(id == WS_XML_READER_PROPERTY_ROW ? row : column, value, size, err);
}

HRESULT xml_reader::state::find_charset(WS_CHARSET* charset, error* err) {
    HRESULT hr = S_OK;
    if (reads_mtom()) hr = mtom->open(err);
    if (hr == S_FALSE) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
    if (SUCCEEDED(hr)) hr = reads_mtom() ? mtom->text().open(err) : text.open(err);
    if (SUCCEEDED(hr)) *charset = text_input().charset();
    return hr;
}

// ---- state
// -----------------------------------------------------------------------------------------------------------

HRESULT xml_reader::check_input(error* err) const noexcept {
    if (is_faulted_) return fail(err, WS_E_OBJECT_FAULTED, message_id::xml_reader_faulted);
    if (state_->current == nullptr) return fail(err, WS_E_INVALID_OPERATION, message_id::xml_no_input);
    return S_OK;
}

HRESULT xml_reader::fault(HRESULT hr) noexcept {
    if (hr == WS_E_INVALID_FORMAT) is_faulted_ = true;
    return hr;
}

HRESULT xml_reader::fail_here(error* err, HRESULT code, message_id id,
                              std::initializer_list<text_argument> arguments) noexcept {
    if (err != nullptr && state_->current != nullptr) state_->current->tell_place(err);
    return fail(err, code, id, arguments);
}

HRESULT xml_reader::expect(const char* wanted, error* err) noexcept {
    return fault(fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_node_expected, {wanted, node_name()}));
}

const char* xml_reader::node_name() const noexcept {
    switch (node_type()) {
    case WS_XML_NODE_TYPE_ELEMENT:
        return "a start element";
    case WS_XML_NODE_TYPE_TEXT:
        return "text";
    case WS_XML_NODE_TYPE_END_ELEMENT:
        return "an end element";
    case WS_XML_NODE_TYPE_COMMENT:
        return "a comment";
    case WS_XML_NODE_TYPE_CDATA:
        return "the start of a CDATA section";
    case WS_XML_NODE_TYPE_END_CDATA:
        return "the end of a CDATA section";
    case WS_XML_NODE_TYPE_EOF:
        return "the end of the document";
    case WS_XML_NODE_TYPE_BOF:
        return "the start of the document";
    }
    return "an unknown node";
}

HRESULT xml_reader::move_on(error* err) {
    if (state_->canonical) [[unlikely]]
        return canonicalize_and_advance(err);
    return advance(err);
}

// To the next node, whatever it is.
HRESULT xml_reader::advance(error* err) {
    if (node_type() == WS_XML_NODE_TYPE_EOF) return fail(err, WS_E_INVALID_OPERATION, message_id::xml_no_input);
    if (in_attribute_) {
        node_ = &eof_node;
    } else {
        if (const HRESULT hr = state_->current->read_node(err); FAILED(hr)) return fault(hr);
        node_ = state_->current->node();
        state_->context.input.node_moved();
    }
    in_value_ = false;
    return S_OK;
}

bool xml_reader::is_skippable() const noexcept {
    switch (node_type()) {
    case WS_XML_NODE_TYPE_BOF:
    case WS_XML_NODE_TYPE_COMMENT:
        return true;
    case WS_XML_NODE_TYPE_TEXT: {
        const WS_XML_TEXT& text = *reinterpret_cast<const WS_XML_TEXT_NODE*>(node_)->text;
        return text.textType == WS_XML_TEXT_TYPE_UTF8 && chars::is_space(utf8_chars(text));
    }
    default:
        return false;
    }
}

HRESULT xml_reader::skip_whitespace(error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    while (is_skippable())
        if (const HRESULT hr = move_on(err); FAILED(hr)) return hr;
    return S_OK;
}

// ---- nodes
// -----------------------------------------------------------------------------------------------------------

HRESULT xml_reader::get_node(const WS_XML_NODE** node, error*) {
    *node = node_;
    return S_OK;
}

HRESULT xml_reader::read_node(error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    return move_on(err);
}

HRESULT xml_reader::skip_node(error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    size_t depth = 0;
    do {
        if (node_type() == WS_XML_NODE_TYPE_ELEMENT) ++depth;
        if (node_type() == WS_XML_NODE_TYPE_END_ELEMENT && depth != 0) --depth;
        if (const HRESULT hr = move_on(err); FAILED(hr)) return hr;
    } while (depth != 0);
    return S_OK;
}

HRESULT xml_reader::read_to_start_element(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, BOOL* found,
                                          error* err) {
    if (const HRESULT hr = skip_whitespace(err); FAILED(hr)) return hr;
    const WS_XML_ELEMENT_NODE* here = element();
    const bool matches = here != nullptr && is_name(local_name, *here->localName) && is_name(ns, *here->ns);
    if (found != nullptr) {
        *found = matches;
        return S_OK;
    }
    if (matches) return S_OK;
    if (local_name == nullptr && ns == nullptr) return expect("a start element", err);
    const text_argument other = here != nullptr ? text_argument(*here->localName) : text_argument(node_name());
    return fault(fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_element_expected,
                           {local_name != nullptr ? view(*local_name) : "", ns != nullptr ? view(*ns) : "", other}));
}

HRESULT xml_reader::read_start_element(error* err) {
    if (const HRESULT hr = skip_whitespace(err); FAILED(hr)) return hr;
    if (element() == nullptr) return expect("a start element", err);
    return move_on(err);
}

HRESULT xml_reader::read_end_element(error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    while (is_skippable() && node_type() != WS_XML_NODE_TYPE_BOF)
        if (const HRESULT hr = move_on(err); FAILED(hr)) return hr;
    if (node_type() != WS_XML_NODE_TYPE_END_ELEMENT) return expect("an end element", err);
    return move_on(err);
}

// ---- attributes and namespaces
// ---------------------------------------------------------------------------------------

HRESULT xml_reader::read_start_attribute(ULONG index, error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    const WS_XML_ELEMENT_NODE* here = element();
    if (here == nullptr) return expect("a start element", err);
    if (index >= here->attributeCount)
        return fail(err, E_INVALIDARG, message_id::xml_attribute_index, {index, here->attributeCount});
    state_->attribute_element = node_;
    state_->attribute_text.text = here->attributes[index]->value;
    node_ = &state_->attribute_text.node;
    in_attribute_ = true;
    in_value_ = false;
    return S_OK;
}

HRESULT xml_reader::read_end_attribute(error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    if (!in_attribute_)
        return fail(err, WS_E_INVALID_OPERATION, message_id::xml_wrong_node, {"WsReadEndAttribute", node_name()});
    node_ = state_->attribute_element;
    in_attribute_ = in_value_ = false;
    return S_OK;
}

const WS_XML_ATTRIBUTE* xml_reader::attribute(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept {
    const WS_XML_ELEMENT_NODE* here = element();
    if (here == nullptr) return nullptr;
    for (ULONG i = 0; i != here->attributeCount; ++i) {
        const WS_XML_ATTRIBUTE* candidate = here->attributes[i];
        if (!candidate->isXmlNs && equal(*candidate->localName, local_name) && equal(*candidate->ns, ns))
            return candidate;
    }
    return nullptr;
}

HRESULT xml_reader::find_attribute(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, BOOL required,
                                   ULONG* index, error* err) {
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    if (index == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"attributeIndex"});
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    const WS_XML_ELEMENT_NODE* here = element();
    if (here == nullptr)
        return fail(err, WS_E_INVALID_OPERATION, message_id::xml_wrong_node, {"WsFindAttribute", node_name()});
    if (const WS_XML_ATTRIBUTE* found = attribute(*local_name, *ns)) {
        ULONG i = 0;
        while (here->attributes[i] != found)
            ++i;
        *index = i;
        return S_OK;
    }
    if (required) return fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_attribute_expected, {*local_name, *ns});
    *index = ~ULONG{0};
    return S_FALSE;
}

HRESULT xml_reader::get_xml_attribute(const WS_XML_STRING* local_name, heap& memory, WCHAR** chars, ULONG* char_count,
                                      error* err) {
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    if (chars == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"valueChars"});
    if (char_count == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"valueCharCount"});
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    state_->text_chars.clear();
    std::string_view value;
    if (!state_->current->find_xml_attribute(view(*local_name), &value, state_->text_chars)) {
        *chars = nullptr;
        *char_count = 0;
        return S_FALSE;
    }
    const size_t length = utf16_length(value);
    if (length == SIZE_MAX) return fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_bad_utf8, {""});
    WCHAR* copy;
    if (const HRESULT hr = memory.alloc_array(length, &copy, err); FAILED(hr)) return hr;
    write_utf16(copy, value);
    *chars = copy;
    *char_count = static_cast<ULONG>(length);
    return S_OK;
}

HRESULT xml_reader::get_namespace_from_prefix(const WS_XML_STRING* prefix, BOOL required, const WS_XML_STRING** ns,
                                              error* err) {
    if (prefix == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"prefix"});
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    const WS_XML_STRING* found = state_->current->find_namespace(view(*prefix));
    if (found == nullptr && required)
        return fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_unbound_prefix, {*prefix});
    *ns = found;
    return found != nullptr ? S_OK : S_FALSE;
}

// ---- positions
// -------------------------------------------------------------------------------------------------------

HRESULT xml_reader::check_tree(const char* function, error* err) const noexcept {
    if (is_faulted_) return fail(err, WS_E_OBJECT_FAULTED, message_id::xml_reader_faulted);
    if (!state_->reads_tree() || in_attribute_)
        return fail(err, WS_E_INVALID_OPERATION, message_id::xml_not_a_buffer, {function});
    return S_OK;
}

HRESULT xml_reader::move(WS_MOVE_TO where, BOOL* found, error* err) {
    if (const HRESULT hr = check_tree("WsMoveReader", err); FAILED(hr)) return hr;
    if (state_->canonical) return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_on, {"WsMoveReader"});
    if (where < WS_MOVE_TO_ROOT_ELEMENT || where > WS_MOVE_TO_CHILD_NODE)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"moveTo", "not a WS_MOVE_TO"});
    tree_node* target = find_node(state_->tree.buffer(), state_->tree.position(), where);
    if (target == nullptr && found == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::xml_nowhere_to_move);
    if (target != nullptr) {
        state_->tree.set_position(*target);
        node_ = state_->tree.node();
        in_value_ = false;
    }
    if (found != nullptr) *found = target != nullptr;
    return S_OK;
}

HRESULT xml_reader::get_position(WS_XML_NODE_POSITION* position, error* err) {
    if (position == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"nodePosition"});
    if (const HRESULT hr = check_tree("WsGetReaderPosition", err); FAILED(hr)) return hr;
    *position = {to_handle(&state_->tree.buffer()), &state_->tree.position()};
    return S_OK;
}

HRESULT xml_reader::set_position(const WS_XML_NODE_POSITION* position, error* err) {
    if (position == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"nodePosition"});
    if (const HRESULT hr = check_tree("WsSetReaderPosition", err); FAILED(hr)) return hr;
    if (state_->canonical)
        return fail(err, WS_E_INVALID_OPERATION, message_id::canonicalization_on, {"WsSetReaderPosition"});
    if (!is_position_in(state_->tree.buffer(), *position))
        return fail(err, E_INVALIDARG, message_id::xml_foreign_position);
    state_->tree.set_position(*static_cast<tree_node*>(position->node));
    node_ = state_->tree.node();
    in_value_ = false;
    return S_OK;
}

} // namespace ws
