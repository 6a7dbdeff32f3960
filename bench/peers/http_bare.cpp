// The least that an HTTP server can do: what ours is measured against.
#include "http_peers.h"

#include <llhttp.h>
#include <uv.h>

#include <cstdio>
#include <cstdlib>

namespace bench {
namespace {

const std::string* the_answer;

struct peer {
    uv_tcp_t socket;
    llhttp_t parser;
    uv_write_t write;
    char bytes[65536];
};

void must(int result, const char* what) {
    if (result >= 0) return;
    std::fprintf(stderr, "%s: %s\n", what, uv_strerror(result));
    std::exit(1);
}

int on_message(llhttp_t* parser) {
    peer& p = *static_cast<peer*>(parser->data);
    uv_buf_t piece = uv_buf_init(const_cast<char*>(the_answer->data()), static_cast<unsigned>(the_answer->size()));
    if (uv_try_write(reinterpret_cast<uv_stream_t*>(&p.socket), &piece, 1) < 0)
        uv_write(&p.write, reinterpret_cast<uv_stream_t*>(&p.socket), &piece, 1, nullptr);
    return 0;
}

void on_closed(uv_handle_t* handle) {
    delete static_cast<peer*>(handle->data);
}

void on_read(uv_stream_t* stream, ssize_t size, const uv_buf_t* buffer) {
    peer& p = *static_cast<peer*>(stream->data);
    if (size < 0 || llhttp_execute(&p.parser, buffer->base, static_cast<size_t>(size)) != HPE_OK)
        uv_close(reinterpret_cast<uv_handle_t*>(stream), on_closed);
}

void on_connection(uv_stream_t* server, int) {
    static const llhttp_settings_t settings = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_message_complete = on_message;
        return s;
    }();
    auto* p = new peer;
    uv_tcp_init(server->loop, &p->socket);
    p->socket.data = p;
    must(uv_accept(server, reinterpret_cast<uv_stream_t*>(&p->socket)), "uv_accept");
    llhttp_init(&p->parser, HTTP_REQUEST, &settings);
    p->parser.data = p;
    uv_read_start(
        reinterpret_cast<uv_stream_t*>(&p->socket),
        [](uv_handle_t* handle, size_t, uv_buf_t* buffer) {
            peer& of = *static_cast<peer*>(handle->data);
            *buffer = uv_buf_init(of.bytes, sizeof of.bytes);
        },
        on_read);
}

} // namespace

void serve_constant(unsigned port, const std::string& answer) {
    the_answer = &answer;
    uv_loop_t* loop = uv_default_loop();
    uv_tcp_t server;
    uv_tcp_init(loop, &server);
    sockaddr_in address;
    uv_ip4_addr("127.0.0.1", static_cast<int>(port), &address);
    must(uv_tcp_bind(&server, reinterpret_cast<const sockaddr*>(&address), 0), "uv_tcp_bind");
    must(uv_listen(reinterpret_cast<uv_stream_t*>(&server), 4096, on_connection), "uv_listen");
    std::puts("ready");
    std::fflush(stdout);
    uv_run(loop, UV_RUN_DEFAULT);
    std::exit(0);
}

} // namespace bench
