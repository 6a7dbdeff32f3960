#include "channel/channel_steps.h"
#include "channel/message_exchange.h"

#include "api/enter.h"
#include "io/run.h"

using namespace ws;

namespace {

// For functions on a channel and a message: `body(channel&, message&, error*)`.
template <class Body>
HRESULT enter(WS_CHANNEL* channel, WS_MESSAGE* message, WS_ERROR* error, Body&& body) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& over, ws::error* err) -> HRESULT {
        ws::message* m;
        const HRESULT hr = api::require_handle<ws::message>(message, m, err);
        return hr == S_OK ? body(over, *m, err) : hr;
    });
}

HRESULT run(const ws::channel& over, io::task work, const WS_ASYNC_CONTEXT* context, ws::error* err) {
    return io::run(over.medium(), std::move(work), context, over.settings().async_callback_model, err);
}

HRESULT require_descriptions(const WS_MESSAGE_DESCRIPTION* const* descriptions, ULONG count, ws::error* err) {
    HRESULT hr = api::require(descriptions, "messageDescriptions", err);
    if (hr == S_OK && count == 0)
        hr = fail(err, E_INVALIDARG, message_id::bad_argument, {"messageDescriptionCount", "it is 0"});
    for (ULONG i = 0; hr == S_OK && i < count; ++i)
        hr = api::require(descriptions[i], "messageDescriptions[i]", err);
    return hr;
}

} // namespace

HRESULT WINAPI WsCreateMessageForChannel(WS_CHANNEL* channel, const WS_MESSAGE_PROPERTY* properties,
                                         ULONG propertyCount, WS_MESSAGE** message, WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& over, ws::error* err) -> HRESULT {
        HRESULT hr = api::require(message, "message", err);
        if (hr == S_OK && propertyCount != 0) hr = api::require(properties, "properties", err);
        owned<ws::message> made;
        if (hr == S_OK) hr = steps::create_message(over, properties, propertyCount, made, err);
        if (hr == S_OK) *message = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsWriteMessageStart(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                   WS_ERROR* error) {
    return enter(channel, message, error, [&](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        if (over.custom()) return over.custom()->write_message_start(m, asyncContext, err);
        return over.write_message_start(m, err);
    });
}

HRESULT WINAPI WsWriteMessageEnd(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                 WS_ERROR* error) {
    return enter(channel, message, error, [&](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        if (over.custom()) return over.custom()->write_message_end(m, asyncContext, err);
        return run(over, over.write_message_end(m, err), asyncContext, err);
    });
}

HRESULT WINAPI WsReadMessageStart(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                  WS_ERROR* error) {
    return enter(channel, message, error, [&](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        if (over.custom()) return over.custom()->read_message_start(m, asyncContext, err);
        return run(over, read_message_start(over, m, err), asyncContext, err);
    });
}

HRESULT WINAPI WsReadMessageEnd(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* asyncContext,
                                WS_ERROR* error) {
    return enter(channel, message, error, [&](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        if (over.custom()) return over.custom()->read_message_end(m, asyncContext, err);
        if (over.streams_in()) return run(over, over.read_streamed_end(m, err), asyncContext, err);
        return over.read_message_end(m, err);
    });
}

HRESULT WINAPI WsAbandonMessage(WS_CHANNEL* channel, WS_MESSAGE* message, WS_ERROR* error) {
    return enter(channel, message, error, [](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        return over.abandon_message(m, err);
    });
}

HRESULT WINAPI WsSendMessage(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION* messageDescription,
                             WS_WRITE_OPTION writeOption, const void* bodyValue, ULONG bodyValueSize,
                             const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return enter(channel, message, error, [&](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(messageDescription, "messageDescription", err);
        if (hr != S_OK) return hr;
        const outgoing_body body{messageDescription, writeOption, bodyValue, bodyValueSize};
        return run(over, send_message(over, m, WS_BLANK_MESSAGE, body, err), asyncContext, err);
    });
}

HRESULT WINAPI WsSendReplyMessage(WS_CHANNEL* channel, WS_MESSAGE* replyMessage,
                                  const WS_MESSAGE_DESCRIPTION* replyMessageDescription, WS_WRITE_OPTION writeOption,
                                  const void* replyBodyValue, ULONG replyBodyValueSize, WS_MESSAGE* requestMessage,
                                  const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return enter(channel, replyMessage, error, [&](ws::channel& over, ws::message& reply, ws::error* err) -> HRESULT {
        ws::message* request;
        HRESULT hr = api::require(replyMessageDescription, "replyMessageDescription", err);
        if (hr == S_OK) hr = api::require_handle<ws::message>(requestMessage, request, err);
        if (hr != S_OK) return hr;
        const outgoing_body body{replyMessageDescription, writeOption, replyBodyValue, replyBodyValueSize};
        return run(over, send_reply_message(over, reply, body, *request, err), asyncContext, err);
    });
}

HRESULT WINAPI WsSendFaultMessageForError(WS_CHANNEL* channel, WS_MESSAGE* replyMessage, WS_ERROR* faultError,
                                          HRESULT faultErrorCode, WS_FAULT_DISCLOSURE faultDisclosure,
                                          WS_MESSAGE* requestMessage, const WS_ASYNC_CONTEXT* asyncContext,
                                          WS_ERROR* error) {
    return enter(channel, replyMessage, error, [&](ws::channel& over, ws::message& reply, ws::error* err) -> HRESULT {
        ws::message* request;
        ws::error* fault;
        HRESULT hr = api::require_handle<ws::error>(faultError, fault, err);
        if (hr == S_OK) hr = api::require_handle<ws::message>(requestMessage, request, err);
        if (hr != S_OK) return hr;
        return run(over, send_fault_message(over, reply, faultErrorCode, faultDisclosure, *request, *fault, err),
                   asyncContext, err);
    });
}

HRESULT WINAPI WsReceiveMessage(WS_CHANNEL* channel, WS_MESSAGE* message,
                                const WS_MESSAGE_DESCRIPTION** messageDescriptions, ULONG messageDescriptionCount,
                                WS_RECEIVE_OPTION receiveOption, WS_READ_OPTION readBodyOption, WS_HEAP* heap,
                                void* value, ULONG valueSize, ULONG* index, const WS_ASYNC_CONTEXT* asyncContext,
                                WS_ERROR* error) {
    return enter(channel, message, error, [&](ws::channel& over, ws::message& m, ws::error* err) -> HRESULT {
        ws::heap* memory;
        HRESULT hr = require_descriptions(messageDescriptions, messageDescriptionCount, err);
        if (hr == S_OK) hr = api::optional_handle<ws::heap>(heap, memory, err);
        if (hr != S_OK) return hr;
        const incoming_body body{
            {messageDescriptions, messageDescriptionCount}, readBodyOption, memory, value, valueSize, index};
        return run(over, receive_message(over, m, receiveOption, body, err), asyncContext, err);
    });
}

HRESULT WINAPI WsRequestReply(WS_CHANNEL* channel, WS_MESSAGE* requestMessage,
                              const WS_MESSAGE_DESCRIPTION* requestMessageDescription, WS_WRITE_OPTION writeOption,
                              const void* requestBodyValue, ULONG requestBodyValueSize, WS_MESSAGE* replyMessage,
                              const WS_MESSAGE_DESCRIPTION* replyMessageDescription, WS_READ_OPTION readOption,
                              WS_HEAP* heap, void* value, ULONG valueSize, const WS_ASYNC_CONTEXT* asyncContext,
                              WS_ERROR* error) {
    return enter(
        channel, requestMessage, error, [&](ws::channel& over, ws::message& request, ws::error* err) -> HRESULT {
            ws::message* reply;
            ws::heap* memory;
            HRESULT hr = api::require(requestMessageDescription, "requestMessageDescription", err);
            if (hr == S_OK) hr = api::require_handle<ws::message>(replyMessage, reply, err);
            if (hr == S_OK) hr = api::require(replyMessageDescription, "replyMessageDescription", err);
            if (hr == S_OK) hr = api::optional_handle<ws::heap>(heap, memory, err);
            if (hr != S_OK) return hr;
            const outgoing_body out{requestMessageDescription, writeOption, requestBodyValue, requestBodyValueSize};
            const incoming_body in{{}, readOption, memory, value, valueSize, nullptr};
            return run(over, request_reply(over, request, out, *reply, replyMessageDescription, in, err), asyncContext,
                       err);
        });
}
