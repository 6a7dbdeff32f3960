// Sections with the GUIDs of pipes, as WCF's listeners and clients leave and find them.
#ifdef _WIN32
#include "channel/pipe_name.h"
#include "core/strings.h"

#include <objbase.h>

#include <atomic>

namespace ws {
namespace {

struct handle_closer {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const noexcept { CloseHandle(handle); }
};
using owned_handle = std::unique_ptr<void, handle_closer>;

struct view_closer {
    void operator()(void* view) const noexcept { UnmapViewOfFile(view); }
};

// What WCF keeps in the section: a flag that is set last, and the GUID.
struct section_contents {
    BYTE initialized;
    GUID pipe;
};
static_assert(sizeof(section_contents) == 20 && offsetof(section_contents, pipe) == 4);

using mapped_contents = std::unique_ptr<section_contents, view_closer>;

mapped_contents map(HANDLE section, DWORD access) noexcept {
    return mapped_contents(
        static_cast<section_contents*>(MapViewOfFile(section, access, 0, 0, sizeof(section_contents))));
}

// What a listener leaves in place of the GUID. Its section outlives it for as long as a client looks at it.
constexpr GUID abandoned = {0x6b7c3d52, 0x91f4, 0x4b0e, {0xa5, 0x28, 0x0d, 0xe1, 0x77, 0x3c, 0x9a, 0x46}};

void publish(section_contents& contents, const GUID& pipe) noexcept {
    contents.pipe = pipe;
    std::atomic_thread_fence(std::memory_order_release);
    const_cast<volatile BYTE&>(contents.initialized) = TRUE;
}

void abandon(HANDLE section) noexcept {
    const mapped_contents contents = map(section, FILE_MAP_WRITE);
    if (!contents) return;
    const_cast<volatile BYTE&>(contents->initialized) = FALSE;
    std::atomic_thread_fence(std::memory_order_release);
    contents->pipe = abandoned;
}

// Whether the section had been left and is this listener's now: of several that want it one gets it.
bool take_over(HANDLE section, const GUID& pipe) noexcept {
    const mapped_contents contents = map(section, FILE_MAP_WRITE);
    if (!contents || const_cast<const volatile BYTE&>(contents->initialized) || contents->pipe != abandoned)
        return false;
    const auto first = std::atomic_ref(contents->pipe.Data1);
    auto expected = abandoned.Data1;
    if (!first.compare_exchange_strong(expected, pipe.Data1)) return false;
    publish(*contents, pipe);
    return true;
}

std::string pipe_of(const GUID& guid) {
    wchar_t text[39]; // {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}
    StringFromGUID2(guid, text, static_cast<int>(std::size(text)));
    std::string name = "\\\\.\\pipe\\";
    for (const wchar_t c : std::wstring_view(text).substr(1, 36))
        name += static_cast<char>(c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
    return name;
}

wide_string object_name_of(const char* name_space, std::string_view section) {
    wide_string name;
    append_lossy(name, name_space);
    append_lossy(name, section);
    return name;
}

constexpr const char* name_spaces[] = {"Global\\", "Local\\"};

// The section, or an error code that says why not.
DWORD create_section(const wide_string& name, const GUID& pipe, owned_handle& out) noexcept {
    owned_handle section(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, sizeof(section_contents), name.c_str()));
    const DWORD error = GetLastError();
    if (!section) return error;
    if (error == ERROR_ALREADY_EXISTS) {
        if (!take_over(section.get(), pipe)) return error;
    } else {
        const mapped_contents contents = map(section.get(), FILE_MAP_WRITE);
        if (!contents) return GetLastError();
        publish(*contents, pipe);
    }
    out = std::move(section);
    return ERROR_SUCCESS;
}

// The pipe that a section names. Remembers in `code` that one was closed to us.
bool open_section(const wide_string& name, std::string& pipe, DWORD& code) {
    const owned_handle section(OpenFileMappingW(FILE_MAP_READ, FALSE, name.c_str()));
    if (!section) {
        if (GetLastError() == ERROR_ACCESS_DENIED) code = ERROR_ACCESS_DENIED;
        return false;
    }
    const mapped_contents contents = map(section.get(), FILE_MAP_READ);
    if (!contents || !const_cast<const volatile BYTE&>(contents->initialized)) return false;
    std::atomic_thread_fence(std::memory_order_acquire);
    pipe = pipe_of(contents->pipe);
    return true;
}

// Whether this process may create sections for all sessions; then a refusal meant that the one at hand is another's.
bool may_create_global_sections(const GUID& unique) noexcept {
    wchar_t text[39];
    StringFromGUID2(unique, text, static_cast<int>(std::size(text)));
    owned_handle section;
    try {
        return create_section(wide_string(L"Global\\net.pipe:probe") + text, unique, section) == ERROR_SUCCESS;
    } catch (const std::bad_alloc&) {
        return false;
    }
}

HRESULT refuse(error* err, DWORD code, wide_view url) noexcept {
    switch (code) {
    case ERROR_ALREADY_EXISTS:
        return fail_because(err, WS_E_ADDRESS_IN_USE, code, message_id::pipe_in_use, {url});
    case ERROR_ACCESS_DENIED:
        return fail_because(err, WS_E_ENDPOINT_ACCESS_DENIED, code, message_id::pipe_denied, {url});
    case ERROR_NOT_ENOUGH_MEMORY:
        return fail_because(err, E_OUTOFMEMORY, code, message_id::out_of_memory);
    default:
        return fail_because(err, WS_E_ADDRESS_NOT_AVAILABLE, code, message_id::pipe_not_available, {url});
    }
}

} // namespace

struct pipe_registration::claimed {
    std::vector<owned_handle> sections;
    ~claimed() {
        for (const owned_handle& each : sections)
            abandon(each.get());
    }
};

pipe_registration::pipe_registration() noexcept = default;
pipe_registration::pipe_registration(pipe_registration&&) noexcept = default;
pipe_registration& pipe_registration::operator=(pipe_registration&&) noexcept = default;
pipe_registration::~pipe_registration() = default;

HRESULT pipe_registration::claim(wide_view url, pipe_registration& out, error* err) {
    pipe_address address;
    if (const HRESULT hr = pipe_address::parse(url, pipe_address::role::listener, address, err); FAILED(hr)) return hr;
    GUID pipe;
    if (const HRESULT hr = CoCreateGuid(&pipe); FAILED(hr))
        return fail_because(err, WS_E_ADDRESS_NOT_AVAILABLE, static_cast<ULONG>(hr), message_id::pipe_not_available,
                            {url});

    auto claimed = std::make_unique<pipe_registration::claimed>();
    for (const std::string& section : section_names(address.name())) {
        owned_handle created;
        DWORD code = create_section(object_name_of(name_spaces[0], section), pipe, created);
        if (code == ERROR_ACCESS_DENIED)
            code = may_create_global_sections(pipe)
                       ? static_cast<DWORD>(ERROR_ALREADY_EXISTS)
                       : create_section(object_name_of(name_spaces[1], section), pipe, created);
        if (code != ERROR_SUCCESS) return refuse(err, code, url);
        claimed->sections.push_back(std::move(created));
    }
    out.os_name_ = pipe_of(pipe);
    out.claimed_ = std::move(claimed);
    return S_OK;
}

HRESULT find_pipe(wide_view url, std::string& os_name, error* err) {
    pipe_address address;
    if (const HRESULT hr = pipe_address::parse(url, pipe_address::role::client, address, err); FAILED(hr)) return hr;
    DWORD code = ERROR_FILE_NOT_FOUND;
    for (const auto& names : address.candidates()) {
        for (const char* const name_space : name_spaces) {
            for (const std::string& name : names) {
                for (const std::string& section : section_names(name)) {
                    if (open_section(object_name_of(name_space, section), os_name, code)) return S_OK;
                }
            }
        }
    }
    if (code == ERROR_ACCESS_DENIED)
        return fail_because(err, WS_E_ENDPOINT_ACCESS_DENIED, code, message_id::pipe_denied, {url});
    return fail_because(err, WS_E_ENDPOINT_NOT_FOUND, code, message_id::pipe_not_found, {url});
}

} // namespace ws
#endif
