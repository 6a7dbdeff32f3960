#include "support/child_process.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#ifdef _WIN32
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace tests {
namespace {

[[noreturn]] void give_up(const char* what) {
    std::printf("a child process: %s failed\n", what);
    std::fflush(stdout);
    abort();
}

} // namespace

#ifdef _WIN32

child_process::child_process(const std::vector<std::string>& arguments) {
    SECURITY_ATTRIBUTES inherited{sizeof inherited, nullptr, TRUE};
    HANDLE its_input, its_output, to_it, from_it;
    if (!CreatePipe(&its_input, &to_it, &inherited, 0) || !CreatePipe(&from_it, &its_output, &inherited, 0))
        give_up("CreatePipe");
    SetHandleInformation(to_it, HANDLE_FLAG_INHERIT, 0);
    SetHandleInformation(from_it, HANDLE_FLAG_INHERIT, 0);
    char program[MAX_PATH];
    GetModuleFileNameA(nullptr, program, MAX_PATH);
    std::string line = '"' + std::string(program) + '"';
    for (const std::string& argument : arguments)
        line += ' ' + argument;
    STARTUPINFOA start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = its_input;
    start.hStdOutput = its_output;
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    PROCESS_INFORMATION made;
    if (!CreateProcessA(program, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &made))
        give_up("CreateProcess");
    CloseHandle(made.hThread);
    CloseHandle(its_input);
    CloseHandle(its_output);
    process_ = made.hProcess;
    to_it_ = reinterpret_cast<intptr_t>(to_it);
    from_it_ = reinterpret_cast<intptr_t>(from_it);
}

void child_process::kill() {
    if (!process_) return;
    TerminateProcess(process_, 9);
    WaitForSingleObject(process_, INFINITE);
    CloseHandle(process_);
    CloseHandle(reinterpret_cast<HANDLE>(static_cast<intptr_t>(to_it_)));
    CloseHandle(reinterpret_cast<HANDLE>(static_cast<intptr_t>(from_it_)));
    process_ = nullptr;
}

static bool read_byte(long long from, char& byte) {
    DWORD got = 0;
    return ReadFile(reinterpret_cast<HANDLE>(static_cast<intptr_t>(from)), &byte, 1, &got, nullptr) && got == 1;
}

#else

child_process::child_process(const std::vector<std::string>& arguments) {
    int input[2], output[2];
    if (pipe(input) != 0 || pipe(output) != 0) give_up("pipe");
    std::vector<char*> words{const_cast<char*>("child")};
    for (const std::string& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    process_ = fork();
    if (process_ < 0) give_up("fork");
    if (process_ == 0) {
        dup2(input[0], 0);
        dup2(output[1], 1);
        constexpr int most = 1024;
        for (int other = 3; other < most; ++other) // the parent's connections end with the parent's ends of them
            close(other);
        execv("/proc/self/exe", words.data());
        _exit(127);
    }
    close(input[0]);
    close(output[1]);
    to_it_ = input[1];
    from_it_ = output[0];
}

void child_process::kill() {
    if (process_ < 0) return;
    ::kill(process_, SIGKILL);
    int status;
    waitpid(process_, &status, 0);
    close(static_cast<int>(to_it_));
    close(static_cast<int>(from_it_));
    process_ = -1;
}

static bool read_byte(long long from, char& byte) {
    return read(static_cast<int>(from), &byte, 1) == 1;
}

#endif

std::string child_process::line() {
    std::string all;
    for (char byte; read_byte(from_it_, byte) && byte != '\n';)
        if (byte != '\r') all += byte;
    return all;
}

void child_process::say(const char* line) {
    std::printf("%s\n", line);
    std::fflush(stdout);
}

void child_process::stay() {
    while (std::getchar() != EOF) {
    }
    _exit(0);
}

} // namespace tests
