#include "channel/endpoint_copy.h"

#include "xml/buffer.h"
#include "xml/writer.h"

#include <algorithm>

namespace ws {
namespace {

HRESULT copy_headers(WS_XML_BUFFER* from, heap& memory, WS_XML_BUFFER*& to, error* err) {
    xml_buffer* const given = from_handle<xml_buffer>(from);
    if (!given) return fail(err, E_INVALIDARG, message_id::bad_handle, {"XML buffer"});
    xml_buffer* headers;
    HRESULT hr = xml_buffer::create(memory, nullptr, 0, &headers, err);
    owned<xml_writer> copier;
    if (hr == S_OK) hr = xml_writer::create(nullptr, 0, copier, err);
    if (hr == S_OK) hr = copier->set_output_to_buffer(*headers, nullptr, 0, err);
    if (hr == S_OK) hr = copier->write_xml_buffer(*given, err);
    if (hr == S_OK) to = to_handle(headers);
    return hr;
}

} // namespace

HRESULT copy_address(const WS_ENDPOINT_ADDRESS& from, heap& memory, WS_ENDPOINT_ADDRESS& to, error* err) {
    WS_ENDPOINT_ADDRESS copy{};
    copy.url.length = from.url.length;
    HRESULT hr = memory.alloc_array(from.url.length, &copy.url.chars, err);
    if (hr != S_OK) return hr;
    std::copy_n(from.url.chars, from.url.length, copy.url.chars);
    if (from.headers) hr = copy_headers(from.headers, memory, copy.headers, err);
    if (hr == S_OK) to = copy;
    return hr;
}

} // namespace ws
