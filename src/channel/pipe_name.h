// Which pipe a net.pipe URL means. WCF does not derive a pipe's name from the URL: the listener makes a fresh one and
// publishes it under a name that is derived, and clients look the URL up under several such names: for any host, for
// the URL's own, for otherwise unclaimed hosts, each with the URL's path and every parent of it.
//
// Windows: the published name is a section that holds the GUID of \\.\pipe\<guid>. Elsewhere: a Unix socket in a
// directory that only the user can enter, and beside it a file that a living listener keeps locked.
#pragma once

#include "core/error.h"

#include <memory>
#include <vector>

namespace ws {

// "net.pipe://HOST/PATH/": in capitals, without escapes, and with a slash at the end.
struct pipe_address {
    wide_string host;
    wide_string path;

    // A listener's URL may have a wildcard for a host. WS_E_INVALID_ENDPOINT_URL when the URL is none, or not one of
    // net.pipe's. May throw std::bad_alloc.
    enum class role { listener, client };
    [[nodiscard]] static HRESULT parse(wide_view url, role of, pipe_address& out, error* err);

    // What a listener on this URL claims, in UTF-8.
    [[nodiscard]] std::string name() const;
    // What a client of this URL looks for, best first: for each host, the path and its parents.
    [[nodiscard]] std::vector<std::vector<std::string>> candidates() const;
};

// The names, without "Global\" or "Local\", of the sections that stand for an address's name. Long ones are hashed:
// with SHA-256 by WCF since .NET Framework 4.7.1, with SHA-1 before, so there are two.
[[nodiscard]] std::vector<std::string> section_names(const std::string& name);

// A listener's claim on a URL; ends with the object.
class pipe_registration {
  public:
    pipe_registration() noexcept;
    pipe_registration(pipe_registration&&) noexcept;
    pipe_registration& operator=(pipe_registration&&) noexcept;
    ~pipe_registration();

    // WS_E_ADDRESS_IN_USE when another listener has it (and lives), WS_E_ADDRESS_NOT_AVAILABLE or
    // WS_E_ENDPOINT_ACCESS_DENIED when the system refuses. May throw std::bad_alloc.
    [[nodiscard]] static HRESULT claim(wide_view url, pipe_registration& out, error* err);

    // The name to listen on, in UTF-8: nothing has it at the time of the claim. Empty without a claim.
    const std::string& os_name() const noexcept { return os_name_; }

  private:
    struct claimed;

    std::unique_ptr<claimed> claimed_;
    std::string os_name_;
};

// The name to connect to, in UTF-8. WS_E_ENDPOINT_NOT_FOUND when nobody listens on the URL. May throw std::bad_alloc.
[[nodiscard]] HRESULT find_pipe(wide_view url, std::string& os_name, error* err);

} // namespace ws
