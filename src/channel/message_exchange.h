// What WsSendMessage, WsReceiveMessage, WsRequestReply and their kin do with a channel, step by step.
#pragma once

#include "channel/channel.h"

namespace ws {

struct outgoing_body {
    const WS_MESSAGE_DESCRIPTION* description;
    WS_WRITE_OPTION option;
    const void* value;
    ULONG size;
};

struct incoming_body {
    std::span<const WS_MESSAGE_DESCRIPTION* const> descriptions;
    WS_READ_OPTION option;
    heap* memory;
    void* value;
    ULONG size;
    ULONG* index; // of the description that matched; may be null
};

// An empty message is initialized as `kind`, and gets the description's action unless it has one of its own.
[[nodiscard]] io::task send_message(channel& over, message& m, WS_MESSAGE_INITIALIZATION kind, outgoing_body body,
                                    error* err);
[[nodiscard]] io::task send_reply_message(channel& over, message& reply, outgoing_body body, message& request,
                                          error* err);
[[nodiscard]] io::task send_fault_message(channel& over, message& reply, HRESULT code, WS_FAULT_DISCLOSURE disclosure,
                                          message& request, error& fault_error, error* err);

// A fault message becomes WS_E_ENDPOINT_FAULT_RECEIVED, or the code of a fault that is known, with the fault in `err`.
// With the channel's WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS off it is a message like others for the first of these, and
// WS_E_ENDPOINT_FAULT_RECEIVED for the others.
[[nodiscard]] io::task read_message_start(channel& over, message& m, error* err);
[[nodiscard]] io::task receive_message(channel& over, message& m, WS_RECEIVE_OPTION option, incoming_body body,
                                       error* err);
// The one description of the reply comes beside `reply_body`.
[[nodiscard]] io::task request_reply(channel& over, message& request, outgoing_body request_body, message& reply,
                                     const WS_MESSAGE_DESCRIPTION* reply_description, incoming_body reply_body,
                                     error* err);

} // namespace ws
