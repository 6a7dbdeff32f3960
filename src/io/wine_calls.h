/* How webservices.dll calls the Unix library that holds the backend on the host's side of Wine. Structures of
 * fixed-width fields, the same for 64-bit and 32-bit callers. */
#ifndef WS_IO_WINE_CALLS_H
#define WS_IO_WINE_CALLS_H

#include "io/backend.h"

#define WS_IO_HELPER "webservices-io"

enum ws_io_call {
    WS_IO_CALL_VERSION,
    WS_IO_CALL_OPEN_LOOP,
    WS_IO_CALL_RUN,
    WS_IO_CALL_WAKE,
    WS_IO_CALL_WRITE_NOW,
    WS_IO_CALL_PEEK,
    WS_IO_CALL_SET_OPTIONS,
    WS_IO_CALL_GET_PEER,
    WS_IO_CALL_SEND_NOW,
    WS_IO_CALL_SET_MULTICAST
};

struct ws_io_call_version {
    uint32_t version; /* out: WS_IO_VERSION */
    uint32_t size;    /* out: of a ws_io_op */
};

struct ws_io_call_open_loop {
    ws_io_object loop; /* out */
};

struct ws_io_call_run {
    ws_io_object loop;
    uint64_t operations;
    int64_t timeout_ms;
    uint64_t completed; /* out */
};

struct ws_io_call_wake {
    ws_io_object loop;
};

struct ws_io_call_write_now {
    ws_io_object stream;
    uint64_t buffers;
    uint64_t written; /* out */
    uint32_t count;
    uint32_t status; /* out */
};

struct ws_io_call_peek {
    ws_io_object stream;
    uint32_t status; /* out */
};

struct ws_io_call_set_options {
    ws_io_object stream;
    ws_io_tcp_options options;
    uint32_t status; /* out */
};

struct ws_io_call_get_peer {
    ws_io_object stream;
    ws_io_address address; /* out */
    uint32_t status;       /* out */
};

struct ws_io_call_send_now {
    ws_io_object socket;
    uint64_t buffers;
    uint32_t count;
    uint32_t status; /* out */
    ws_io_address to;
};

struct ws_io_call_set_multicast {
    ws_io_object socket;
    ws_io_multicast option;
    uint32_t status; /* out */
};

#endif
