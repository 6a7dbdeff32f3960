// Host names to addresses, in libuv's worker threads.
#include "io/uv_backend.h"

#include <memory>
#include <new>

namespace ws::io::uv {
namespace {

struct resolution {
    uv_getaddrinfo_t request;
    ws_io_op* op; // null when it was canceled
};

void on_resolved(uv_getaddrinfo_t* request, int status, addrinfo* found) noexcept {
    const std::unique_ptr<resolution> r(static_cast<resolution*>(request->data));
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> owned(found, uv_freeaddrinfo);
    if (!r->op) return;
    ws_io_op& op = *r->op;
    const ws_io_buffer& room = *buffers_of(op);
    auto* out = reinterpret_cast<ws_io_address*>(static_cast<uintptr_t>(room.base));
    const size_t most = room.length / sizeof(ws_io_address);
    size_t count = 0;
    for (addrinfo* at = found; at && count < most; at = at->ai_next)
        if (from_sockaddr(at->ai_addr, out[count])) ++count;
    op.result = count;
    if (status == 0 && count == 0) status = UV_EAI_NONAME;
    complete(*static_cast<loop*>(request->loop->data), op, status);
}

} // namespace

void resolve(loop& l, ws_io_op& op) noexcept {
    op.result = 0;
    auto* r = new (std::nothrow) resolution;
    if (!r) return complete(l, op, UV_ENOMEM);
    r->op = &op;
    r->request.data = r;
    l.uv.data = &l;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    const int error = uv_getaddrinfo(&l.uv, &r->request, on_resolved, text_of(op), nullptr, &hints);
    if (error < 0) {
        delete r;
        return complete(l, op, error);
    }
    op.result = reinterpret_cast<uintptr_t>(r); // for a cancel
}

void cancel_resolve(ws_io_op& op) noexcept {
    auto* r = reinterpret_cast<resolution*>(static_cast<uintptr_t>(op.result));
    if (!r) return; // it failed before it was pending
    // A worker may be asking the system already, which can take its time: nobody waits for the answer any more.
    r->op = nullptr;
    complete(*static_cast<loop*>(r->request.loop->data), op, UV_ECANCELED);
    uv_cancel(reinterpret_cast<uv_req_t*>(&r->request));
}

} // namespace ws::io::uv
