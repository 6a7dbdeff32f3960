// WS_NAMEDPIPE_CHANNEL_BINDING: net.pipe URLs as the system's pipes, or Unix sockets.
#include "channel/transport.h"

namespace ws {

io::task listen_pipe(acceptor& to, const session_url& url, const listener_settings&, pipe_registration& name,
                     error* err) {
    constexpr uint32_t backlog = 128;
    HRESULT hr = pipe_registration::claim(url.wide, name, err);
    if (hr != S_OK) co_return hr;
    const io::outcome how = co_await io::listen_operation(to.add_server(), name.os_name().c_str(), backlog);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::listening, url.text);
}

io::task connect_pipe(session_place& place, const session_url& url, uint64_t due, error* err) {
    std::string os_name;
    HRESULT hr = find_pipe(url.wide, os_name, err);
    if (hr != S_OK) co_return hr;
    session* attempt;
    hr = place.adopt(std::make_unique<session>(*io::loop::instance(io::medium::pipes)), attempt, err);
    if (hr != S_OK) co_return hr;
    const io::outcome how = co_await io::connect_operation(attempt->stream(), os_name.c_str(), due);
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::connecting, url.text);
}

} // namespace ws
