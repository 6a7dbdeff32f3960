#include "message/message.h"

#include "api/enter.h"

using namespace ws;

namespace {

template <class Body>
HRESULT on_message(WS_MESSAGE* handle, WS_ERROR* error, Body&& body) noexcept {
    return api::enter<ws::message>(handle, error, std::forward<Body>(body));
}

// A handle that may be null.
template <class T>
[[nodiscard]] HRESULT optional(typename T::handle* handle, T*& out, error* err) noexcept {
    out = from_handle<T>(handle);
    if (handle == nullptr || out != nullptr) return S_OK;
    return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(T::kind)});
}

template <class T>
[[nodiscard]] HRESULT required(typename T::handle* handle, T*& out, error* err) noexcept {
    out = from_handle<T>(handle);
    return out != nullptr ? S_OK : fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(T::kind)});
}

} // namespace

HRESULT WINAPI WsCreateMessage(WS_ENVELOPE_VERSION envelopeVersion, WS_ADDRESSING_VERSION addressingVersion,
                               const WS_MESSAGE_PROPERTY* properties, ULONG propertyCount, WS_MESSAGE** message,
                               WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(message, "message", err); FAILED(hr)) return hr;
        owned<ws::message> made;
        const HRESULT hr =
            ws::message::create(envelopeVersion, addressingVersion, properties, propertyCount, made, err);
        if (SUCCEEDED(hr)) *message = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsInitializeMessage(WS_MESSAGE* message, WS_MESSAGE_INITIALIZATION initialization,
                                   WS_MESSAGE* sourceMessage, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        ws::message* source;
        const HRESULT hr = optional(sourceMessage, source, err);
        return FAILED(hr) ? hr : object.initialize(initialization, source, err);
    });
}

HRESULT WINAPI WsResetMessage(WS_MESSAGE* message, WS_ERROR* error) {
    return on_message(message, error, [](ws::message& object, ws::error*) -> HRESULT {
        object.reset();
        return S_OK;
    });
}

void WINAPI WsFreeMessage(WS_MESSAGE* message) {
    owned<ws::message> dying(from_handle<ws::message>(message));
}

HRESULT WINAPI WsAddressMessage(WS_MESSAGE* message, const WS_ENDPOINT_ADDRESS* address, WS_ERROR* error) {
    return on_message(message, error,
                      [&](ws::message& object, ws::error* err) { return object.address(address, err); });
}

HRESULT WINAPI WsGetMessageProperty(WS_MESSAGE* message, WS_MESSAGE_PROPERTY_ID id, void* value, ULONG valueSize,
                                    WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        return FAILED(hr) ? hr : object.get_property(id, value, valueSize, err);
    });
}

HRESULT WINAPI WsSetMessageProperty(WS_MESSAGE* message, WS_MESSAGE_PROPERTY_ID id, const void* value, ULONG valueSize,
                                    WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        return FAILED(hr) ? hr : object.set_property(id, value, valueSize, err);
    });
}

// ---- headers --------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsGetHeader(WS_MESSAGE* message, WS_HEADER_TYPE headerType, WS_TYPE valueType, WS_READ_OPTION readOption,
                           WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        const HRESULT hr = optional(heap, memory, err);
        return FAILED(hr) ? hr : object.get_header(headerType, valueType, readOption, memory, value, valueSize, err);
    });
}

HRESULT WINAPI WsSetHeader(WS_MESSAGE* message, WS_HEADER_TYPE headerType, WS_TYPE valueType,
                           WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.set_header(headerType, valueType, writeOption, value, valueSize, err);
    });
}

HRESULT WINAPI WsRemoveHeader(WS_MESSAGE* message, WS_HEADER_TYPE headerType, WS_ERROR* error) {
    return on_message(message, error,
                      [&](ws::message& object, ws::error* err) { return object.remove_header(headerType, err); });
}

HRESULT WINAPI WsGetCustomHeader(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* customHeaderDescription,
                                 WS_REPEATING_HEADER_OPTION repeatingOption, ULONG headerIndex,
                                 WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                                 ULONG* headerAttributes, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        const HRESULT hr = optional(heap, memory, err);
        return FAILED(hr) ? hr
                          : object.get_custom_header(customHeaderDescription, repeatingOption, headerIndex, readOption,
                                                     memory, value, valueSize, headerAttributes, err);
    });
}

HRESULT WINAPI WsAddCustomHeader(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* headerDescription,
                                 WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize,
                                 ULONG headerAttributes, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.add_custom_header(headerDescription, writeOption, value, valueSize, headerAttributes, err);
    });
}

HRESULT WINAPI WsRemoveCustomHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName, const WS_XML_STRING* headerNs,
                                    WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.remove_custom_header(headerName, headerNs, err);
    });
}

HRESULT WINAPI WsGetMappedHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName,
                                 WS_REPEATING_HEADER_OPTION repeatingOption, ULONG headerIndex, WS_TYPE valueType,
                                 WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                                 WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        HRESULT hr = optional(heap, memory, err);
        if (SUCCEEDED(hr)) hr = api::require(value, "value", err);
        return FAILED(hr) ? hr
                          : object.get_mapped_header(headerName, repeatingOption, headerIndex, valueType, readOption,
                                                     memory, value, valueSize, err);
    });
}

HRESULT WINAPI WsAddMappedHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName, WS_TYPE valueType,
                                 WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.add_mapped_header(headerName, valueType, writeOption, value, valueSize, err);
    });
}

HRESULT WINAPI WsRemoveMappedHeader(WS_MESSAGE* message, const WS_XML_STRING* headerName, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.remove_mapped_header(headerName, err);
    });
}

HRESULT WINAPI WsGetHeaderAttributes(WS_MESSAGE* message, WS_XML_READER* reader, ULONG* headerAttributes,
                                     WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        xml_reader* source;
        HRESULT hr = required(reader, source, err);
        if (SUCCEEDED(hr)) hr = api::require(headerAttributes, "headerAttributes", err);
        return FAILED(hr) ? hr : object.get_header_attributes(*source, headerAttributes, err);
    });
}

HRESULT WINAPI WsMarkHeaderAsUnderstood(WS_MESSAGE* message, const WS_XML_NODE_POSITION* headerPosition,
                                        WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.mark_header_as_understood(headerPosition, err);
    });
}

HRESULT WINAPI WsCheckMustUnderstandHeaders(WS_MESSAGE* message, WS_ERROR* error) {
    return on_message(message, error,
                      [](ws::message& object, ws::error* err) { return object.check_must_understand_headers(err); });
}

// ---- envelope and body ----------------------------------------------------------------------------------------------

HRESULT WINAPI WsWriteEnvelopeStart(WS_MESSAGE* message, WS_XML_WRITER* writer, WS_MESSAGE_DONE_CALLBACK doneCallback,
                                    void* doneCallbackState, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        xml_writer* sink;
        const HRESULT hr = required(writer, sink, err);
        return FAILED(hr) ? hr : object.write_envelope_start(*sink, doneCallback, doneCallbackState, err);
    });
}

HRESULT WINAPI WsWriteEnvelopeEnd(WS_MESSAGE* message, WS_ERROR* error) {
    return on_message(message, error,
                      [](ws::message& object, ws::error* err) { return object.write_envelope_end(err); });
}

HRESULT WINAPI WsReadEnvelopeStart(WS_MESSAGE* message, WS_XML_READER* reader, WS_MESSAGE_DONE_CALLBACK doneCallback,
                                   void* doneCallbackState, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        xml_reader* source;
        const HRESULT hr = required(reader, source, err);
        return FAILED(hr) ? hr : object.read_envelope_start(*source, doneCallback, doneCallbackState, err);
    });
}

HRESULT WINAPI WsReadEnvelopeEnd(WS_MESSAGE* message, WS_ERROR* error) {
    return on_message(message, error,
                      [](ws::message& object, ws::error* err) { return object.read_envelope_end(err); });
}

HRESULT WINAPI WsWriteBody(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* bodyDescription,
                           WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.write_body(bodyDescription, writeOption, value, valueSize, err);
    });
}

HRESULT WINAPI WsReadBody(WS_MESSAGE* message, const WS_ELEMENT_DESCRIPTION* bodyDescription, WS_READ_OPTION readOption,
                          WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        HRESULT hr = optional(heap, memory, err);
        if (SUCCEEDED(hr)) hr = api::require(value, "value", err);
        return FAILED(hr) ? hr : object.read_body(bodyDescription, readOption, memory, value, valueSize, err);
    });
}

HRESULT WINAPI WsFillBody(WS_MESSAGE* message, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.fill_body(minSize, asyncContext, err);
    });
}

HRESULT WINAPI WsFlushBody(WS_MESSAGE* message, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return on_message(message, error, [&](ws::message& object, ws::error* err) {
        return object.flush_body(minSize, asyncContext, err);
    });
}
