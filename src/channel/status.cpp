#include "channel/status.h"

namespace ws {
namespace {

HRESULT connect_result(uint32_t status) noexcept {
    switch (status) {
    case WS_IO_REFUSED:
    case WS_IO_NOT_FOUND:
    case WS_IO_NAME_UNKNOWN:
        return WS_E_ENDPOINT_NOT_FOUND;
    case WS_IO_UNREACHABLE:
    case WS_IO_TIMED_OUT:
    case WS_IO_ADDRESS_NOT_AVAILABLE:
        return WS_E_ENDPOINT_UNREACHABLE;
    }
    return WS_E_OTHER;
}

HRESULT datagram_result(uint32_t status) noexcept {
    return status == WS_IO_TOO_BIG ? WS_E_QUOTA_EXCEEDED : connect_result(status);
}

HRESULT result_of(const io::outcome& how, io_activity doing) noexcept {
    switch (how.status) {
    case WS_IO_CANCELED:
        return how.reason;
    case WS_IO_NO_MEMORY:
        return E_OUTOFMEMORY;
    case WS_IO_ADDRESS_IN_USE:
        return WS_E_ADDRESS_IN_USE;
    case WS_IO_ACCESS_DENIED:
        return WS_E_ENDPOINT_ACCESS_DENIED;
    case WS_IO_EOF:
    case WS_IO_RESET:
        return WS_E_ENDPOINT_DISCONNECTED;
    }
    if (doing == io_activity::sending_datagram || doing == io_activity::receiving_datagram)
        return datagram_result(how.status);
    if (doing == io_activity::connecting_http && how.status == WS_IO_REFUSED) return WS_E_ENDPOINT_UNREACHABLE;
    if (doing == io_activity::connecting || doing == io_activity::connecting_http) return connect_result(how.status);
    if (doing == io_activity::listening && how.status == WS_IO_ADDRESS_NOT_AVAILABLE) return WS_E_ADDRESS_NOT_AVAILABLE;
    if (how.status == WS_IO_TIMED_OUT || how.status == WS_IO_UNREACHABLE) return WS_E_ENDPOINT_DISCONNECTED;
    return WS_E_OTHER;
}

// What Windows calls it; natively the host's own number is the original error.
ULONG original_code(const io::outcome& how) noexcept {
#ifdef _WIN32
    switch (how.status) {
    case WS_IO_NO_MEMORY:
        return ERROR_OUTOFMEMORY;
    case WS_IO_ADDRESS_IN_USE:
        return WSAEADDRINUSE;
    case WS_IO_ADDRESS_NOT_AVAILABLE:
        return WSAEADDRNOTAVAIL;
    case WS_IO_ACCESS_DENIED:
        return WSAEACCES;
    case WS_IO_NOT_FOUND:
        return ERROR_FILE_NOT_FOUND;
    case WS_IO_REFUSED:
        return WSAECONNREFUSED;
    case WS_IO_EOF:
    case WS_IO_RESET:
        return WSAECONNRESET;
    case WS_IO_UNREACHABLE:
        return WSAEHOSTUNREACH;
    case WS_IO_TIMED_OUT:
        return WSAETIMEDOUT;
    case WS_IO_NAME_UNKNOWN:
        return WSAHOST_NOT_FOUND;
    case WS_IO_TOO_MANY_FILES:
        return WSAEMFILE;
    }
    return ERROR_GEN_FAILURE;
#else
    return static_cast<ULONG>(how.system);
#endif
}

message_id text_of(io_activity doing) noexcept {
    switch (doing) {
    case io_activity::listening:
        return message_id::listen_failed;
    case io_activity::accepting:
        return message_id::accept_failed;
    case io_activity::connecting:
    case io_activity::connecting_http:
        return message_id::connect_failed;
    case io_activity::sending:
    case io_activity::sending_datagram:
        return message_id::send_failed;
    case io_activity::receiving:
    case io_activity::receiving_datagram:
        return message_id::receive_failed;
    case io_activity::closing:
        return message_id::close_failed;
    }
    return message_id::e_other;
}

} // namespace

HRESULT fail_io(error* err, const io::outcome& how, io_activity doing, text_argument url) noexcept {
    const HRESULT hr = result_of(how, doing);
    wide_view why = catalogue_text(static_cast<uint32_t>(hr));
    if (how.status == WS_IO_CANCELED || how.status == WS_IO_EOF || how.system == 0)
        return fail(err, hr, text_of(doing), {url, why});
    return fail_because(err, hr, original_code(how), text_of(doing), {url, why});
}

} // namespace ws
