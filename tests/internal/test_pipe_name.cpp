// How net.pipe URLs find their pipes: WCF's names, and the claims that listeners make on them.
#include "internal/recorded_error.h"
#include "support/failing_allocator.h"

#include "channel/digest.h"
#include "channel/pipe_name.h"

#include <atomic>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <cstdlib>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace ws;

namespace {

wide_string wide(std::string_view text) {
    wide_string out;
    assert_true(append_utf16(out, text));
    return out;
}

// --- names

template <size_t Size>
std::string hex(const std::array<uint8_t, Size>& digest) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const uint8_t byte : digest)
        (out += digits[byte >> 4]) += digits[byte & 0xf];
    return out;
}

// FIPS 180-4's examples, and the lengths at which the padding takes a block more.
void digests(void**) {
    assert_string_equal(hex(sha1("")).c_str(), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    assert_string_equal(hex(sha1("abc")).c_str(), "a9993e364706816aba3e25717850c26c9cd0d89d");
    assert_string_equal(hex(sha1(std::string(1000000, 'a'))).c_str(), "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
    assert_string_equal(hex(sha1(std::string(55, 'a'))).c_str(), "c1c8bbdc22796e28c0e15163d20899b65621d65a");
    assert_string_equal(hex(sha1(std::string(56, 'a'))).c_str(), "c2db330f6083854c99d4b5bfb6e8f29f201be699");
    assert_string_equal(hex(sha1(std::string(64, 'a'))).c_str(), "0098ba824b5c16427bd7a1122a5a442a25ec644d");
    assert_string_equal(hex(sha256("")).c_str(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_string_equal(hex(sha256("abc")).c_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_string_equal(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).c_str(),
                        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

std::string name_of(std::string_view url, pipe_address::role of = pipe_address::role::listener) {
    pipe_address address;
    return SUCCEEDED(pipe_address::parse(wide(url), of, address, nullptr)) ? address.name() : "(refused)";
}

void names_are_canonical(void**) {
    assert_string_equal(name_of("net.pipe://localhost/Some/path").c_str(), "net.pipe://LOCALHOST/SOME/PATH/");
    assert_string_equal(name_of("net.pipe://localhost/some/path/").c_str(), "net.pipe://LOCALHOST/SOME/PATH/");
    assert_string_equal(name_of("NET.PIPE://LocalHost").c_str(), "net.pipe://LOCALHOST/");
    assert_string_equal(name_of("net.pipe://localhost/").c_str(), "net.pipe://LOCALHOST/");
    assert_string_equal(name_of("net.pipe://localhost/a%20b%2fc").c_str(), "net.pipe://LOCALHOST/A B/C/");
    assert_string_equal(name_of("net.pipe://+/a").c_str(), "net.pipe://+/A/");
    assert_string_equal(name_of("net.pipe://*/a").c_str(), "net.pipe://*/A/");
    assert_string_equal(name_of("net.pipe://localhost:1234/a").c_str(), "net.pipe://LOCALHOST/A/");
    assert_string_equal(name_of("net.pipe://[::1]/a").c_str(), "net.pipe://[::1]/A/");
}

void other_urls_are_refused(void**) {
    for (const char* const url :
         {"", "net.pipe", "net.pipe:", "net.pipe://", "net.pipe:///a", "net.tcp://localhost/a", "http://localhost/",
          "pipe://localhost/a", "net.pipe://localhost/%c3%28", "net.pipe://localhost/%zz", "localhost/a"}) {
        recorded_error err;
        pipe_address address{wide("kept"), {}};
        const wide_string text = wide(url);
        if (pipe_address::parse(text, pipe_address::role::listener, address, err) != E_INVALIDARG) fail_msg("%s", url);
        assert_false(err.text().empty());
        assert_true(address.host == wide("kept"));
    }
    // Nobody can connect to a wildcard.
    assert_string_equal(name_of("net.pipe://+/a", pipe_address::role::client).c_str(), "(refused)");
}

void clients_look_in_wcfs_order(void**) {
    pipe_address address;
    const wide_string url = wide("net.pipe://host/a/bc");
    assert_int_equal(pipe_address::parse(url, pipe_address::role::client, address, nullptr), S_OK);
    const std::vector<std::vector<std::string>> expected = {
        {"net.pipe://+/A/BC/", "net.pipe://+/A/", "net.pipe://+/"},
        {"net.pipe://HOST/A/BC/", "net.pipe://HOST/A/", "net.pipe://HOST/"},
        {"net.pipe://*/A/BC/", "net.pipe://*/A/", "net.pipe://*/"},
    };
    assert_true(address.candidates() == expected);
}

void sections_are_named_as_wcf_names_them(void**) {
    assert_true(section_names("net.pipe://+/X/") == std::vector<std::string>{"net.pipe:EbmV0LnBpcGU6Ly8rL1gv"});
    assert_true(section_names("net.pipe://+/XY/") == std::vector<std::string>{"net.pipe:EbmV0LnBpcGU6Ly8rL1hZLw=="});
    assert_true(section_names("net.pipe://+/XYZ/") == std::vector<std::string>{"net.pipe:EbmV0LnBpcGU6Ly8rL1hZWi8="});
    assert_int_equal(section_names(std::string(127, 'n')).size(), 1);
    const auto hashed = section_names(std::string(128, 'a'));
    assert_int_equal(hashed.size(), 2);
    assert_string_equal(hashed[0].c_str(), "net.pipe:HaDbPE7rEAOkQUHHNavRwhN+srU5eMCyUv+0k4BOvtz4=");
    assert_string_equal(hashed[1].c_str(), "net.pipe:HrVs/28tSZ3jCg50vFR6nU5leJqA=");
}

// --- claims

#ifndef _WIN32
// A runtime directory of the test's own.
class runtime_directory {
  public:
    runtime_directory() {
        char name[] = "/tmp/test-pipe-XXXXXX";
        assert_non_null(mkdtemp(name));
        path_ = name;
        setenv("XDG_RUNTIME_DIR", name, 1);
    }
    ~runtime_directory() {
        rmdir((path_ + "/webservices").c_str());
        rmdir(path_.c_str());
        unsetenv("XDG_RUNTIME_DIR");
    }
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

bool exists(const std::string& path) {
    struct stat facts;
    return lstat(path.c_str(), &facts) == 0;
}

void touch(const std::string& path) {
    std::fclose(std::fopen(path.c_str(), "w"));
}
#else
struct runtime_directory {
    runtime_directory() {} // so that one in a scope counts as used
};
#endif

// Not the same in two runs at a time: names are the system's.
std::string unique_path() {
    static const auto start = reinterpret_cast<uintptr_t>(&unique_path) ^
#ifdef _WIN32
                              GetCurrentProcessId();
#else
                              static_cast<uintptr_t>(getpid());
#endif
    static int count = 0;
    return "/test-pipe-name-" + std::to_string(start) + "-" + std::to_string(++count);
}

HRESULT claim(std::string_view url, pipe_registration& out, error* err = nullptr) {
    const wide_string text = wide(url);
    return pipe_registration::claim(text, out, err);
}

std::string found(std::string_view url) {
    std::string name = "untouched";
    recorded_error err;
    const wide_string text = wide(url);
    const HRESULT hr = find_pipe(text, name, err);
    if (hr == S_OK) return name;
    assert_int_equal(hr, WS_E_ENDPOINT_NOT_FOUND);
    assert_true(err.mentions(url));
    assert_string_equal(name.c_str(), "untouched");
    return "(nobody)";
}

void a_claim_is_found_until_it_ends(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path();
    assert_string_equal(found(url).c_str(), "(nobody)");
    {
        pipe_registration listener;
        assert_true(listener.os_name().empty());
        assert_int_equal(claim(url, listener), S_OK);
#ifdef _WIN32
        const std::string& name = listener.os_name();
        assert_int_equal(name.size(), 9 + 36);
        assert_true(name.starts_with("\\\\.\\pipe\\"));
        assert_int_equal(name.find_first_not_of("0123456789abcdef-", 9), std::string::npos);
#else
        assert_true(listener.os_name().starts_with(directory.path() + "/webservices/"));
        assert_false(exists(listener.os_name()));
        touch(listener.os_name()); // as the listener's socket
#endif
        assert_string_equal(found(url).c_str(), listener.os_name().c_str());
        assert_string_equal(found("net.pipe://LOCALHOST" + unique_path()).c_str(), "(nobody)");
        std::string upper = url;
        for (char& c : upper)
            c = static_cast<char>(toupper(c));
        assert_string_equal(found(upper).c_str(), listener.os_name().c_str());

        pipe_registration moved = std::move(listener);
        assert_string_equal(found(url).c_str(), moved.os_name().c_str());
    }
    assert_string_equal(found(url).c_str(), "(nobody)");
}

void a_claimed_url_is_in_use(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path();
    pipe_registration first, second;
    assert_int_equal(claim(url, first), S_OK);
    recorded_error err;
    assert_int_equal(claim(url + "/", second, err), WS_E_ADDRESS_IN_USE);
    assert_true(err.mentions(url));
    assert_int_not_equal(err.original_code(), 0);
    assert_true(second.os_name().empty());
    // The attempt did not hurt the listener.
    assert_string_equal(found(url).c_str(), first.os_name().c_str());

    first = pipe_registration();
    assert_int_equal(claim(url, second), S_OK);
    assert_string_equal(found(url).c_str(), second.os_name().c_str());
}

void long_urls_work_too(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path() + "/" + std::string(300, 'l');
    pipe_registration first, second;
    assert_int_equal(claim(url, first), S_OK);
    assert_string_equal(found(url).c_str(), first.os_name().c_str());
    assert_int_equal(claim(url, second), WS_E_ADDRESS_IN_USE);
}

void the_best_match_is_found(void**) {
    const runtime_directory directory;
    const std::string path = unique_path();
    const std::string url = "net.pipe://localhost" + path + "/a/b";
    pipe_registration unclaimed, exact_parent, exact, any_root;
    assert_int_equal(claim("net.pipe://*" + path + "/a/b", unclaimed), S_OK);
    assert_string_equal(found(url).c_str(), unclaimed.os_name().c_str());
    assert_int_equal(claim("net.pipe://localhost" + path, exact_parent), S_OK);
    assert_string_equal(found(url).c_str(), exact_parent.os_name().c_str());
    assert_int_equal(claim(url, exact), S_OK);
    assert_string_equal(found(url).c_str(), exact.os_name().c_str());
    assert_string_equal(found(url + "/c/d").c_str(), exact.os_name().c_str());
    assert_int_equal(claim("net.pipe://+" + path, any_root), S_OK);
    assert_string_equal(found(url).c_str(), any_root.os_name().c_str());
    assert_string_equal(found("net.pipe://otherhost" + path + "/x").c_str(), any_root.os_name().c_str());
    // A name that only begins alike is another one.
    assert_string_equal(found("net.pipe://localhost" + path + "x").c_str(), "(nobody)");
}

void refused_urls_claim_and_find_nothing(void**) {
    pipe_registration listener;
    assert_int_equal(claim("net.tcp://localhost/a", listener), E_INVALIDARG);
    assert_true(listener.os_name().empty());
    std::string name;
    const wide_string wildcard = wide("net.pipe://+/a");
    assert_int_equal(find_pipe(wildcard, name, nullptr), WS_E_INVALID_ENDPOINT_URL);
}

void failing_memory_leaves_no_claim(void**) {
    const runtime_directory directory;
    const wide_string url = wide("net.pipe://localhost" + unique_path() + "/" + std::string(150, 'l'));
    const HRESULT result = test::allocations::fail_each_once([&] {
        try {
            pipe_registration listener;
            std::string name;
            const HRESULT hr = pipe_registration::claim(url, listener, nullptr);
            return FAILED(hr) ? hr : find_pipe(url, name, nullptr);
        } catch (const std::bad_alloc&) {
            return E_OUTOFMEMORY;
        }
    });
    assert_int_equal(result, S_OK);
}

// Of many that claim at once exactly one gets it, and nobody gets it while somebody has it.
void one_at_a_time(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path();
    std::atomic<int> owners{0}, claims{0}, wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                pipe_registration listener;
                const HRESULT hr = claim(url, listener);
                if (hr == S_OK) {
                    if (owners.fetch_add(1) != 0) ++wrong;
                    ++claims;
                    owners.fetch_sub(1);
                } else if (hr != WS_E_ADDRESS_IN_USE) {
                    ++wrong;
                }
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    assert_int_equal(wrong.load(), 0);
    assert_true(claims.load() > 0);
    assert_string_equal(found(url).c_str(), "(nobody)");
}

#ifndef _WIN32
void a_dead_listeners_socket_is_replaced(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path();
    const pid_t child = fork();
    if (child == 0) {
        pipe_registration listener;
        const bool good = claim(url, listener) == S_OK;
        if (good) touch(listener.os_name());
        _exit(good ? 0 : 1); // no destructor
    }
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_string_equal(found(url).c_str(), "(nobody)");
    pipe_registration listener;
    assert_int_equal(claim(url, listener), S_OK);
    assert_false(exists(listener.os_name()));
    assert_string_equal(found(url).c_str(), listener.os_name().c_str());
}

void a_living_process_keeps_its_claim(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path();
    int ready[2], done[2];
    assert_int_equal(pipe(ready), 0);
    assert_int_equal(pipe(done), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(done[1]);
        pipe_registration listener;
        const char result = claim(url, listener) == S_OK ? 1 : 0;
        if (write(ready[1], &result, 1) != 1) _exit(1);
        char unused;
        _exit(read(done[0], &unused, 1) == 0 ? 0 : 1);
    }
    close(done[0]);
    char result = 0;
    assert_int_equal(read(ready[0], &result, 1), 1);
    assert_int_equal(result, 1);
    pipe_registration listener;
    assert_int_equal(claim(url, listener), WS_E_ADDRESS_IN_USE);
    assert_true(found(url).starts_with(directory.path()));
    close(done[1]);
    close(ready[0]);
    close(ready[1]);
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(claim(url, listener), S_OK);
}

void nothing_is_left_behind(void**) {
    std::string own;
    {
        const runtime_directory directory;
        own = directory.path();
        pipe_registration listener;
        assert_int_equal(claim("net.pipe://localhost" + unique_path(), listener), S_OK);
        touch(listener.os_name());
    }
    // The directories could be removed: they were empty.
    assert_false(exists(own));
}

void a_directory_that_others_can_enter_is_refused(void**) {
    const runtime_directory directory;
    const std::string own = directory.path() + "/webservices";
    const wide_string url = wide("net.pipe://localhost" + unique_path());
    pipe_registration listener;
    std::string name = "untouched";
    const auto refuses = [&] {
        recorded_error claim_error, find_error;
        assert_int_equal(pipe_registration::claim(url, listener, claim_error), WS_E_ENDPOINT_ACCESS_DENIED);
        assert_true(claim_error.mentions(own) && claim_error.mentions(to_utf8_lossy(url)));
        assert_int_not_equal(claim_error.original_code(), 0);
        assert_int_equal(find_pipe(url, name, find_error), WS_E_ENDPOINT_ACCESS_DENIED);
        assert_true(find_error.mentions(own));
        assert_string_equal(name.c_str(), "untouched");
    };
    assert_int_equal(mkdir(own.c_str(), 0700), 0);
    assert_int_equal(chmod(own.c_str(), 0755), 0);
    refuses();
    assert_int_equal(rmdir(own.c_str()), 0);
    assert_int_equal(symlink("/tmp", own.c_str()), 0);
    refuses();
    assert_int_equal(unlink(own.c_str()), 0);
    assert_int_equal(pipe_registration::claim(url, listener, nullptr), S_OK);
}

void paths_fit_into_a_socket_address(void**) {
    const runtime_directory directory;
    const std::string url = "net.pipe://localhost" + unique_path();
    setenv("XDG_RUNTIME_DIR", (directory.path() + "/" + std::string(80, 'x')).c_str(), 1);
    {
        pipe_registration listener;
        assert_int_equal(claim(url, listener), S_OK);
        assert_true(listener.os_name().starts_with("/tmp/webservices-" + std::to_string(geteuid()) + "/"));
        assert_string_equal(found(url).c_str(), listener.os_name().c_str());
    }
    // Only when nobody uses it.
    rmdir(("/tmp/webservices-" + std::to_string(geteuid())).c_str());
}
#endif

} // namespace

#ifdef _WIN32
// A client that looks at a section keeps it there; the next listener has the name all the same, and is the only one.
static void a_section_that_a_client_looks_at_is_replaced(void**) {
    const std::string path = unique_path();
    const std::string url = "net.pipe://localhost" + path;
    pipe_address address;
    assert_int_equal(S_OK, pipe_address::parse(wide(url), pipe_address::role::listener, address, nullptr));
    pipe_registration first, second, third;
    assert_int_equal(S_OK, claim(url, first));
    const std::string before = found(url);
    std::vector<HANDLE> looking;
    for (const std::string& section : section_names(address.name()))
        for (const char* where : {"Global\\", "Local\\"})
            if (HANDLE one = OpenFileMappingW(FILE_MAP_READ, FALSE, wide(where + section).c_str()))
                looking.push_back(one);
    assert_false(looking.empty());
    assert_int_equal(WS_E_ADDRESS_IN_USE, claim(url, second));
    first = {};
    assert_string_equal(found(url).c_str(), "(nobody)");
    assert_int_equal(S_OK, claim(url, second));
    assert_string_equal(found(url).c_str(), second.os_name().c_str());
    assert_string_not_equal(found(url).c_str(), before.c_str());
    assert_int_equal(WS_E_ADDRESS_IN_USE, claim(url, third));
    for (HANDLE one : looking)
        CloseHandle(one);
}
#endif

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(digests),
        cmocka_unit_test(names_are_canonical),
        cmocka_unit_test(other_urls_are_refused),
        cmocka_unit_test(clients_look_in_wcfs_order),
        cmocka_unit_test(sections_are_named_as_wcf_names_them),
        cmocka_unit_test(a_claim_is_found_until_it_ends),
        cmocka_unit_test(a_claimed_url_is_in_use),
        cmocka_unit_test(long_urls_work_too),
        cmocka_unit_test(the_best_match_is_found),
        cmocka_unit_test(refused_urls_claim_and_find_nothing),
        cmocka_unit_test(failing_memory_leaves_no_claim),
        cmocka_unit_test(one_at_a_time),
#ifdef _WIN32
        cmocka_unit_test(a_section_that_a_client_looks_at_is_replaced),
#else
        cmocka_unit_test(a_dead_listeners_socket_is_replaced),
        cmocka_unit_test(a_living_process_keeps_its_claim),
        cmocka_unit_test(nothing_is_left_behind),
        cmocka_unit_test(a_directory_that_others_can_enter_is_refused),
        cmocka_unit_test(paths_fit_into_a_socket_address),
#endif
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
