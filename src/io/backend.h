/* The lower edge of the I/O floor: a table of functions and the operations that go through it.
 *
 * Plain C with fixed-width fields, the same on every ABI, so that the half behind it can live on the host's side of
 * Wine while the floors above stay in the PE. Addresses cross as 64-bit numbers.
 *
 * One thread at a time calls `run`: it submits a list of operations, waits, and comes back with the list of those that
 * completed. An operation belongs to the backend from its submission until it is returned as completed, which happens
 * exactly once. Nothing is copied at the border: reads go to the submitter's buffers, writes come from them.
 */
#ifndef WS_IO_BACKEND_H
#define WS_IO_BACKEND_H

#include <stdint.h>

#define WS_IO_VERSION 4

typedef uint64_t ws_io_object; /* a loop, server, stream or datagram socket of the backend; 0 is none */

enum ws_io_code {
    WS_IO_LISTEN_TCP,   /* address -> result: the server */
    WS_IO_LISTEN_PIPE,  /* data: the pipe's name, UTF-8 -> result: the server */
    WS_IO_ACCEPT,       /* target: the server -> result: the stream */
    WS_IO_CONNECT_TCP,  /* address -> result: the stream */
    WS_IO_CONNECT_PIPE, /* data: the pipe's name, UTF-8 -> result: the stream */
    WS_IO_READ,         /* target, buffers[0] -> result: bytes, at least 1 */
    WS_IO_WRITE,        /* target, buffers: all of them are written */
    WS_IO_SHUTDOWN,     /* target: no more writes */
    WS_IO_CLOSE,        /* target: whatever it has pending completes first, canceled */
    WS_IO_CANCEL,       /* target: the address of a pending operation, which completes as canceled; is not returned.
                           Writes and shutdowns are not canceled: they end with their stream */
    WS_IO_RESOLVE,      /* data: the host's name, UTF-8; buffers[0]: ws_io_address[] -> result: how many */
    WS_IO_BIND_UDP,     /* address -> result: the datagram socket; address: with the port it has got */
    WS_IO_RECEIVE_FROM, /* target, buffers[0] -> address, result: bytes, 0 of an empty datagram. One at a time */
    WS_IO_SEND_TO       /* target, address, buffers: one datagram of all of them. Is not canceled but by a close */
};

/* What became of an operation. The numbers are ours on every host; `system` keeps the host's. */
enum ws_io_status {
    WS_IO_OK,
    WS_IO_PENDING,
    WS_IO_EOF,
    WS_IO_CANCELED,
    WS_IO_NO_MEMORY,
    WS_IO_ADDRESS_IN_USE,
    WS_IO_ADDRESS_NOT_AVAILABLE,
    WS_IO_ACCESS_DENIED,
    WS_IO_NOT_FOUND,
    WS_IO_REFUSED,
    WS_IO_RESET,
    WS_IO_UNREACHABLE,
    WS_IO_TIMED_OUT,
    WS_IO_NAME_UNKNOWN,
    WS_IO_TOO_MANY_FILES,
    WS_IO_TOO_BIG,
    WS_IO_UNSUPPORTED,
    WS_IO_INVALID,
    WS_IO_AGAIN,
    WS_IO_OTHER
};

enum ws_io_flags {
    WS_IO_IPV6_ONLY = 1,    /* LISTEN_TCP, BIND_UDP: an IPv6 wildcard does not take IPv4 too */
    WS_IO_SHARE_ADDRESS = 2 /* BIND_UDP: others who say so, too, can have the same address */
};

enum ws_io_multicast_option {
    WS_IO_MULTICAST_JOIN,      /* `group`, on the interface with the index `value` */
    WS_IO_MULTICAST_LEAVE,     /* the same */
    WS_IO_MULTICAST_HOPS,      /* of what is sent */
    WS_IO_MULTICAST_INTERFACE, /* the index of the one to send from; 0: the system's choice */
    WS_IO_MULTICAST_LOOPBACK   /* whether this machine gets what it sends itself: said by the sender's socket, on
                                  Windows by the receiver's */
};

typedef struct ws_io_buffer {
    uint64_t base;
    uint64_t length;
} ws_io_buffer;

typedef struct ws_io_address {
    uint8_t bytes[16]; /* network order; the first 4 for IPv4 */
    uint32_t scope;
    uint16_t port;
    uint16_t family; /* 4 or 6 */
} ws_io_address;

typedef struct ws_io_tcp_options {
    uint32_t no_delay;
    uint32_t keep_alive;
    uint32_t keep_alive_time_ms; /* of silence, before the peer is asked whether it is still there */
    uint32_t keep_alive_interval_ms;
} ws_io_tcp_options;

typedef struct ws_io_multicast {
    uint32_t option; /* ws_io_multicast_option */
    uint32_t value;
    ws_io_address group; /* its family, which must be the socket's, is looked at for every option */
} ws_io_multicast;

typedef struct ws_io_op {
    uint64_t next; /* ws_io_op of a list; the holder's to use */
    uint64_t target;
    uint64_t buffers; /* ws_io_buffer[] */
    uint64_t data;    /* zero-terminated text */
    uint64_t result;
    uint32_t buffer_count;
    uint32_t code;
    uint32_t flags;
    uint32_t status; /* ws_io_status */
    int32_t system;  /* the host's own number for a failure */
    uint32_t backlog;
    ws_io_address address;
} ws_io_op;

typedef struct ws_io_backend {
    uint32_t version;
    uint32_t size;

    /* Returns 0 without memory or descriptors. */
    ws_io_object (*open_loop)(void);

    /* Submits the list at `operations`, then waits until an operation has completed, `wake` was called, or
     * `timeout_ms` have passed (negative: for ever). Returns the list of completed operations, 0 when there is none. */
    uint64_t (*run)(ws_io_object loop, uint64_t operations, int64_t timeout_ms);

    /* From any thread: makes a `run` that waits, or the next one, return. */
    void (*wake)(ws_io_object loop);

    /* From any thread, while no WRITE is pending on the stream and nobody closes it: writes what the stream takes
     * without waiting. Returns a ws_io_status, WS_IO_AGAIN when it took nothing; *written is what it took. */
    uint32_t (*write_now)(ws_io_object stream, const ws_io_buffer* buffers, uint32_t count, uint64_t* written);

    /* From any thread, while no READ is pending on the TCP stream and nobody closes it: what a READ would come to now.
     * Returns a ws_io_status, WS_IO_AGAIN when it would have to wait. */
    uint32_t (*peek)(ws_io_object stream);

    /* From any thread, while nobody closes the TCP stream. Both return a ws_io_status. */
    uint32_t (*set_options)(ws_io_object stream, const ws_io_tcp_options* options);
    uint32_t (*get_peer)(ws_io_object stream, ws_io_address* address);

    /* From any thread, while nobody closes the datagram socket: sends a datagram if that needs no waiting. Returns a
     * ws_io_status, WS_IO_AGAIN when the system had no room. */
    uint32_t (*send_now)(ws_io_object socket, const ws_io_address* to, const ws_io_buffer* buffers, uint32_t count);
    uint32_t (*set_multicast)(ws_io_object socket, const ws_io_multicast* option);
} ws_io_backend;

#endif
