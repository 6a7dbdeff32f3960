#include "metadata/document.h"

#include "core/strings.h"
#include "core/url.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

// Of what is in the process already, whatever its size.
HRESULT create_unlimited(owned<xml_reader>& out, error* err) {
    ULONG most = INFINITE;
    const WS_XML_READER_PROPERTY limits[] = {{WS_XML_READER_PROPERTY_MAX_DEPTH, &most, sizeof most},
                                             {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &most, sizeof most},
                                             {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &most, sizeof most}};
    return xml_reader::create(limits, static_cast<ULONG>(std::size(limits)), out, err);
}

} // namespace

HRESULT open_document(std::string_view text, owned<xml_reader>& out) {
    const HRESULT hr = create_unlimited(out, nullptr);
    if (hr != S_OK) return hr;
    const WS_XML_READER_TEXT_ENCODING utf8{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_READER_BUFFER_INPUT input{
        {WS_XML_READER_INPUT_TYPE_BUFFER}, const_cast<char*>(text.data()), static_cast<ULONG>(text.size())};
    return out->set_input(&utf8.encoding, &input.input, nullptr, 0, nullptr);
}

HRESULT open_document(xml_buffer& buffer, owned<xml_reader>& out, error* err) {
    const HRESULT hr = create_unlimited(out, err);
    return hr == S_OK ? out->set_input_to_buffer(buffer, nullptr, 0, err) : hr;
}

HRESULT open_output(owned<xml_writer>& out, error* err) {
    ULONG most = INFINITE;
    const WS_XML_WRITER_PROPERTY limits[] = {{WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_MAX_DEPTH, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, &most, sizeof most}};
    const HRESULT hr = xml_writer::create(limits, static_cast<ULONG>(std::size(limits)), out, err);
    if (hr != S_OK) return hr;
    const WS_XML_WRITER_TEXT_ENCODING utf8{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BUFFER_OUTPUT buffer{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    return out->set_output(&utf8.encoding, &buffer.output, nullptr, 0, err);
}

std::string_view attribute_text(xml_reader& reader, std::string_view name, std::string_view ns, error* err) {
    const WS_XML_ATTRIBUTE* found = reader.attribute(xml_string(name), xml_string(ns));
    std::string_view text;
    if (!found || !found->value || reader.text_chars(*found->value, &text, err) != S_OK) return {};
    return trim_xml_space(text);
}

bool is_foreign(std::string_view url) noexcept {
    const std::string_view scheme = url.substr(0, url.find_first_of(":/?#"));
    if (scheme.size() == url.size() || url[scheme.size()] != ':') return false;
    for (const char* known : {"http", "https", "net.tcp", "soap.udp", "net.pipe"})
        if (equal_ignoring_case(scheme, known)) return false;
    return true;
}

HRESULT resolve_reference(wide_view base, std::string_view reference, heap& memory, WS_STRING& out, error* err) {
    wide_string wide;
    append_lossy(wide, reference);
    if (!is_foreign(reference)) return combine_urls(base, wide, 0, memory, &out, err);
    const HRESULT hr = memory.alloc_array(wide.size(), &out.chars, err);
    if (hr != S_OK) return hr;
    std::copy(wide.begin(), wide.end(), out.chars);
    out.length = static_cast<ULONG>(wide.size());
    return S_OK;
}

HRESULT write_attribute(xml_writer& to, std::string_view name, std::string_view value, error* err) {
    const WS_XML_STRING local_name = xml_string(name), none{};
    HRESULT hr = to.write_start_attribute(nullptr, &local_name, &none, FALSE, err);
    if (hr == S_OK)
        hr = to.write_chars_utf8(reinterpret_cast<const BYTE*>(value.data()), static_cast<ULONG>(value.size()), err);
    return hr == S_OK ? to.write_end_attribute(err) : hr;
}

} // namespace ws
