// WS_NAMEDPIPE_CHANNEL_BINDING: net.pipe URLs as the system's pipes, or Unix sockets.
#include "channel/bindings.h"

namespace ws {

io::task listen_pipe(session_acceptor& to, const endpoint_url& url, const listener_settings&, pipe_registration& name,
                     error* err) {
    constexpr uint32_t backlog = 128;
    HRESULT hr = pipe_registration::claim(url.wide, name, err);
    if (hr != S_OK) co_return hr;
    const io::outcome how = co_await io::listen_operation(to.add_server(), name.os_name().c_str(), backlog);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::listening, url.text);
}

io::task connect_pipe(transport_place& place, const endpoint_url& url, uint64_t due, session*& connected, error* err) {
    std::string os_name;
    HRESULT hr = find_pipe(url.wide, os_name, err);
    if (hr != S_OK) co_return hr;
    auto attempt = std::make_unique<session>(*io::loop::instance(io::medium::pipes));
    connected = attempt.get();
    hr = place.adopt(std::move(attempt), err);
    if (hr != S_OK) co_return hr;
    const io::outcome how = co_await io::connect_operation(connected->stream(), os_name.c_str(), due);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::connecting, url.text);
}

} // namespace ws
