// Unix sockets in a directory of the user's own. Beside each socket lies a lock file: who holds its lock listens, so a
// dead listener's socket is known as such, whatever it died of.
#ifndef _WIN32
#include "channel/digest.h"
#include "channel/pipe_name.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace ws {
namespace {

class owned_fd {
  public:
    explicit owned_fd(int fd = -1) noexcept : fd_(fd) {}
    owned_fd(owned_fd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    owned_fd& operator=(owned_fd&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~owned_fd() {
        if (fd_ >= 0) close(fd_);
    }
    int get() const noexcept { return fd_; }
    explicit operator bool() const noexcept { return fd_ >= 0; }

  private:
    int fd_;
};

constexpr size_t file_name_length = 40; // and ".lock"

std::string file_name_of(const std::string& name) {
    static constexpr char digits[] = "0123456789abcdef";
    const auto hash = sha256(name);
    std::string out;
    for (size_t i = 0; i < file_name_length / 2; ++i) {
        out += digits[hash[i] >> 4];
        out += digits[hash[i] & 0xf];
    }
    return out;
}

// $XDG_RUNTIME_DIR/webservices, where a socket's path fits; else a directory in /tmp.
std::string directory_path() {
    constexpr std::string_view own = "/webservices";
    const char* const runtime = std::getenv("XDG_RUNTIME_DIR");
    const std::string_view base = runtime ? runtime : "";
    if (!base.empty() && base.front() == '/' &&
        base.size() + own.size() + 1 + file_name_length < sizeof(sockaddr_un::sun_path))
        return std::string(base).append(own);
    return "/tmp/webservices-" + std::to_string(geteuid());
}

// Nobody else may put sockets or links there, or listen where our clients look. 0, or an errno.
int check_directory(const std::string& path) noexcept {
    struct stat facts;
    if (lstat(path.c_str(), &facts) != 0) return errno;
    if (!S_ISDIR(facts.st_mode)) return ENOTDIR;
    return facts.st_uid == geteuid() && (facts.st_mode & 077) == 0 ? 0 : EPERM;
}

int make_directory(const std::string& path) noexcept {
    if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return errno;
    return check_directory(path);
}

struct flock whole_file(short type) noexcept {
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

// Opens and locks the file. Its last owner may have removed it in between: then it is not the one of that name any
// more. 0, or an errno; EAGAIN when another has the lock.
int take_lock(const std::string& path, owned_fd& out) noexcept {
    for (;;) {
        owned_fd fd(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!fd) return errno;
        struct flock lock = whole_file(F_WRLCK);
        if (fcntl(fd.get(), F_OFD_SETLK, &lock) != 0) return errno == EACCES ? EAGAIN : errno;
        struct stat opened, named;
        if (fstat(fd.get(), &opened) != 0) return errno;
        if (lstat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev) {
            out = std::move(fd);
            return 0;
        }
    }
}

bool is_locked(const std::string& path) noexcept {
    const owned_fd fd(open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!fd) return false;
    struct flock lock = whole_file(F_WRLCK);
    return fcntl(fd.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace

struct pipe_registration::claimed {
    std::string socket;
    std::string lock_file;
    owned_fd lock;

    // Removed while the lock is held, so that nobody else's are.
    ~claimed() {
        if (!lock) return;
        unlink(socket.c_str());
        unlink(lock_file.c_str());
    }
};

pipe_registration::pipe_registration() noexcept = default;
pipe_registration::pipe_registration(pipe_registration&&) noexcept = default;
pipe_registration& pipe_registration::operator=(pipe_registration&&) noexcept = default;
pipe_registration::~pipe_registration() = default;

HRESULT pipe_registration::claim(wide_view url, pipe_registration& out, error* err) {
    pipe_address address;
    if (const HRESULT hr = pipe_address::parse(url, pipe_address::role::listener, address, err); FAILED(hr)) return hr;
    const std::string directory = directory_path();
    auto claimed = std::make_unique<pipe_registration::claimed>();
    claimed->socket = directory + '/' + file_name_of(address.name());
    claimed->lock_file = claimed->socket + ".lock";
    std::string os_name = claimed->socket;

    int code = make_directory(directory);
    if (code == EPERM || code == ENOTDIR)
        return fail_because(err, WS_E_ENDPOINT_ACCESS_DENIED, static_cast<ULONG>(code), message_id::pipe_directory,
                            {url, directory});
    if (code == 0) code = take_lock(claimed->lock_file, claimed->lock);
    // What a dead listener left.
    if (code == 0 && unlink(claimed->socket.c_str()) != 0 && errno != ENOENT) code = errno;
    switch (code) {
    case 0:
        break;
    case EAGAIN:
        return fail_because(err, WS_E_ADDRESS_IN_USE, static_cast<ULONG>(code), message_id::pipe_in_use, {url});
    case EACCES:
        return fail_because(err, WS_E_ENDPOINT_ACCESS_DENIED, static_cast<ULONG>(code), message_id::pipe_denied, {url});
    case ENOMEM:
        return fail_because(err, E_OUTOFMEMORY, static_cast<ULONG>(code), message_id::out_of_memory);
    default:
        return fail_because(err, WS_E_ADDRESS_NOT_AVAILABLE, static_cast<ULONG>(code), message_id::pipe_not_available,
                            {url});
    }
    out.claimed_ = std::move(claimed);
    out.os_name_ = std::move(os_name);
    return S_OK;
}

HRESULT find_pipe(wide_view url, std::string& os_name, error* err) {
    pipe_address address;
    if (const HRESULT hr = pipe_address::parse(url, pipe_address::role::client, address, err); FAILED(hr)) return hr;
    const std::string directory = directory_path();
    const int code = check_directory(directory);
    if (code != 0 && code != ENOENT)
        return fail_because(err, WS_E_ENDPOINT_ACCESS_DENIED, static_cast<ULONG>(code), message_id::pipe_directory,
                            {url, directory});
    if (code == 0) {
        for (const auto& names : address.candidates()) {
            for (const std::string& name : names) {
                std::string socket = directory + '/' + file_name_of(name);
                if (!is_locked(socket + ".lock")) continue;
                os_name = std::move(socket);
                return S_OK;
            }
        }
    }
    return fail(err, WS_E_ENDPOINT_NOT_FOUND, message_id::pipe_not_found, {url});
}

} // namespace ws
#endif
