#include "torture/torture.h"

#include "support/failing_allocator.h"

#include <array>
#include <exception>
#include <execinfo.h>
#include <sanitizer/common_interface_defs.h>
#include <sanitizer/lsan_interface.h>
#include <set>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace test::torture {
namespace {

constexpr unsigned seconds_for_a_child = 60;

// What a child tells the parent.
struct report {
    bool ended; // by what stands below; it crashed otherwise
    bool leaked;
    bool assertion_failed;
    bool failed_in_callback; // the test's callback was told, and how it took that is its own affair
    HRESULT result;          // of the call in which the allocation failed; S_OK when it did without
    char finding[300];
    void* frames[40];
    int frame_count;
};

struct test_case {
    const char* name;
    CMUnitTestFunction function;
};

// The test ends here.
struct memory_ran_out {};

report* child_report;
int child_output;
bool is_child;

std::vector<test_case> tests;
size_t next_test;
bool in_test;

const char* current_call; // null outside of the library
bool failed_in_call;
std::vector<report> failed_otherwise; // in the current call, with a code that memory would not change either
long allocations_failed;
long findings;
long findings_in_test;

long limit = 25;                        // of failures on the same way in a test; 0: none
std::array<long, 1 << 16> times_failed; // by a hash of the way

void print_child_output() {
    char buffer[4096];
    ssize_t size;
    lseek(child_output, 0, SEEK_SET);
    while ((size = read(child_output, buffer, sizeof buffer)) > 0)
        std::fwrite(buffer, 1, static_cast<size_t>(size), stderr);
}

// The library's own frames: from the one that allocates to the one that the test calls.
std::string library_frames(const report& failure) {
    std::string text;
    bool inside = false;
    for (int i = 0; i < failure.frame_count; ++i) {
        char line[300];
        __sanitizer_symbolize_pc(failure.frames[i], "%f %S", line, sizeof line);
        const std::string_view frame = line;
        if (frame.find("test::torture::call<") != frame.npos) break;
        if (inside) text.append("    ").append(frame).append("\n");
        inside |= frame.starts_with("operator new");
    }
    return text;
}

// False when the same was found before.
bool print_finding(const report& failure, const std::string& what) {
    static std::set<std::string> printed;
    ++findings;
    ++findings_in_test;
    const std::string text =
        current_call + (": " + what) + ", when this allocation failed:\n" + library_frames(failure);
    if (!printed.insert(text).second) return false;
    std::fprintf(stderr, "[ FINDING  ] %s: %s", tests[next_test - 1].name, text.c_str());
    return true;
}

[[noreturn]] void leave_child() {
    std::fflush(nullptr);
    child_report->ended = true;
    _exit(0);
}

[[noreturn]] void on_terminate() {
    try {
        if (const std::exception_ptr thrown = std::current_exception()) std::rethrow_exception(thrown);
    } catch (const memory_ran_out&) {
        leave_child(); // a destructor is in the way: what the test made is not freed
    } catch (...) {
    }
    std::abort();
}

// What is wrong with how the child ended; empty: nothing.
std::string verdict(const report& r, int status) {
    if (!r.ended && WIFSIGNALED(status)) return "signal " + std::to_string(WTERMSIG(status));
    if (!r.ended) return "exit status " + std::to_string(WEXITSTATUS(status));
    if (r.finding[0] != '\0') return r.finding;
    if (r.assertion_failed && !r.failed_in_callback) return "no call said so, and the test fails";
    return r.leaked ? "a leak" : "";
}

void judge(int status) {
    const report& r = *child_report;
    if (const std::string wrong = verdict(r, status); !wrong.empty()) {
        if (print_finding(r, wrong)) print_child_output();
    } else if (r.result != S_OK) {
        failed_otherwise.push_back(r);
    }
}

// Whether allocations on this way have failed often enough in this test. Random tests make thousands of them.
bool is_known(const report& allocation) {
    const auto* frames = reinterpret_cast<const char*>(allocation.frames);
    const std::string_view way(frames, allocation.frame_count * sizeof allocation.frames[0]);
    return limit != 0 && ++times_failed[std::hash<std::string_view>{}(way) % times_failed.size()] > limit;
}

bool fails_in_child() {
    allocations::fail_when(nullptr);
    *child_report = {};
    child_report->frame_count = backtrace(child_report->frames, std::size(child_report->frames));
    if (is_known(*child_report)) {
        allocations::fail_when(fails_in_child);
        return false;
    }
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        is_child = failed_in_call = true;
        alarm(seconds_for_a_child);
        std::set_terminate(on_terminate);
        if (ftruncate(child_output, 0) != 0) _exit(2);
        lseek(child_output, 0, SEEK_SET);
        dup2(child_output, STDOUT_FILENO);
        dup2(child_output, STDERR_FILENO);
        return true;
    }
    ++allocations_failed;
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        print_error("fork failed\n"), ++findings;
    else
        judge(status);
    allocations::fail_when(fails_in_child);
    return false;
}

void run_tortured(void** state) {
    if (is_child) { // the test before ended by an assertion
        child_report->assertion_failed = true;
        leave_child();
    }
    findings_in_test = 0;
    times_failed = {};
    current_call = nullptr;
    in_test = true;
    const test_case& test = tests[next_test++];
    const long live_before = allocations::live();
    try {
        test.function(state);
    } catch (const memory_ran_out&) {
    }
    if (is_child) {
        // Asking takes longer than all else.
        if (allocations::live() > live_before) child_report->leaked = __lsan_do_recoverable_leak_check() != 0;
        leave_child();
    }
    in_test = false;
    if (findings_in_test != 0) fail_msg("%ld findings", findings_in_test);
}

} // namespace

bool begin_call(const char* name) {
    if (current_call != nullptr) return false;
    current_call = name;
    if (in_test && !is_child) allocations::fail_when(fails_in_child);
    return true;
}

bool end_call(HRESULT hr) {
    allocations::fail_when(nullptr);
    for (const report& each : failed_otherwise) {
        if (each.result == hr) continue;
        char text[60];
        std::snprintf(text, sizeof text, "0x%08x, and 0x%08x with memory", static_cast<unsigned>(each.result),
                      static_cast<unsigned>(hr));
        print_finding(each, text);
    }
    failed_otherwise.clear();
    current_call = nullptr;
    if (!std::exchange(failed_in_call, false) || SUCCEEDED(hr)) return false;
    if (hr != E_OUTOFMEMORY && hr != WS_E_QUOTA_EXCEEDED) child_report->result = hr;
    return true;
}

void end_inner_call(HRESULT hr) {
    if (failed_in_call && FAILED(hr)) child_report->failed_in_callback = true;
}

void found(const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(child_report->finding, sizeof child_report->finding, format, arguments);
    va_end(arguments);
}

void end_test() {
    throw memory_ran_out{};
}

} // namespace test::torture

using namespace test::torture;

extern "C" int __real__cmocka_run_group_tests(const char* group, const CMUnitTest* group_tests, size_t count,
                                              CMFixtureFunction setup, CMFixtureFunction teardown);
extern "C" int __wrap__cmocka_run_group_tests(const char* group, const CMUnitTest* group_tests, size_t count,
                                              CMFixtureFunction setup, CMFixtureFunction teardown) {
    child_report =
        static_cast<report*>(mmap(nullptr, sizeof(report), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    child_output = memfd_create("output", 0);
    if (child_report == MAP_FAILED || child_output < 0) return 1;
    std::vector<CMUnitTest> changed(group_tests, group_tests + count);
    for (CMUnitTest& each : changed) {
        tests.push_back({each.name, each.test_func});
        each.test_func = run_tortured;
    }
    if (const char* given = std::getenv("TORTURE_LIMIT")) limit = std::atol(given);
    test::allocations::settle();
    const int failed = __real__cmocka_run_group_tests(group, changed.data(), count, setup, teardown);
    if (is_child) {
        child_report->assertion_failed = true;
        leave_child();
    }
    print_message("[ TORTURE  ] %ld allocations failed, %ld findings\n", allocations_failed, findings);
    return failed;
}
