#include "metadata/document.h"

#include "xml/values.h"

namespace ws {

HRESULT open_document(std::string_view text, owned<xml_reader>& out) {
    // The program's own document, whatever its size.
    ULONG most = INFINITE;
    const WS_XML_READER_PROPERTY limits[] = {{WS_XML_READER_PROPERTY_MAX_DEPTH, &most, sizeof most},
                                             {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &most, sizeof most},
                                             {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &most, sizeof most}};
    const HRESULT hr = xml_reader::create(limits, static_cast<ULONG>(std::size(limits)), out, nullptr);
    if (hr != S_OK) return hr;
    const WS_XML_READER_TEXT_ENCODING utf8{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_READER_BUFFER_INPUT input{
        {WS_XML_READER_INPUT_TYPE_BUFFER}, const_cast<char*>(text.data()), static_cast<ULONG>(text.size())};
    return out->set_input(&utf8.encoding, &input.input, nullptr, 0, nullptr);
}

std::string_view attribute_text(xml_reader& reader, std::string_view name, std::string_view ns, error* err) {
    const WS_XML_ATTRIBUTE* found = reader.attribute(xml_string(name), xml_string(ns));
    std::string_view text;
    if (!found || !found->value || reader.text_chars(*found->value, &text, err) != S_OK) return {};
    return trim_xml_space(text);
}

HRESULT write_attribute(xml_writer& to, std::string_view name, std::string_view value, error* err) {
    const WS_XML_STRING local_name = xml_string(name), none{};
    HRESULT hr = to.write_start_attribute(nullptr, &local_name, &none, FALSE, err);
    if (hr == S_OK)
        hr = to.write_chars_utf8(reinterpret_cast<const BYTE*>(value.data()), static_cast<ULONG>(value.size()), err);
    return hr == S_OK ? to.write_end_attribute(err) : hr;
}

} // namespace ws
