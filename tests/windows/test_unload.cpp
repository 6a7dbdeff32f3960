// LoadLibrary, use, FreeLibrary, again and again, as hosts of plug-ins do.
#include "support/test.h"

#include <webservices.h>

#include <string>

namespace {

constexpr int rounds = 100;

// One loading of the module. Nothing here refers to its import library, so the program does not hold it by itself.
class loaded {
  public:
    loaded() : module_(LoadLibraryW(L"webservices.dll")) { assert_non_null(module_); }
    loaded(const loaded&) = delete;
    loaded& operator=(const loaded&) = delete;
    ~loaded() { FreeLibrary(module_); }

    template <class Function>
    Function* find(Function*, const char* name) const {
        const FARPROC found = GetProcAddress(module_, name);
        assert_non_null(found);
        return reinterpret_cast<Function*>(reinterpret_cast<void*>(found));
    }

  private:
    HMODULE module_;
};

// The function of that name, with the type that the header gives it.
#define FIND(module, function) (module).find(static_cast<decltype(&function)>(nullptr), #function)

struct ended {
    HANDLE event = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    HRESULT hr = E_UNEXPECTED;
    ~ended() { CloseHandle(event); }
    static void CALLBACK callback(HRESULT hr, WS_CALLBACK_MODEL, void* self) {
        static_cast<ended*>(self)->hr = hr;
        SetEvent(static_cast<ended*>(self)->event);
    }
};

DWORD open_handles() {
    DWORD count = 0;
    assert_true(GetProcessHandleCount(GetCurrentProcess(), &count));
    return count;
}

// Opens a listener, lets an accept wait, aborts it.
void use_listener(const loaded& module, WS_CHANNEL_BINDING binding, std::wstring text) {
    const WS_STRING url{static_cast<ULONG>(text.size()), text.data()};
    WS_LISTENER* listener = nullptr;
    WS_CHANNEL* channel = nullptr;
    ended accept;
    const WS_ASYNC_CONTEXT context{ended::callback, &accept};
    assert_int_equal(FIND(module, WsCreateListener)(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr,
                                                    &listener, nullptr),
                     S_OK);
    assert_int_equal(FIND(module, WsOpenListener)(listener, &url, nullptr, nullptr), S_OK);
    assert_int_equal(FIND(module, WsCreateChannelForListener)(listener, nullptr, 0, &channel, nullptr), S_OK);
    assert_int_equal(FIND(module, WsAcceptChannel)(listener, channel, &context, nullptr), WS_S_ASYNC);
    assert_int_equal(FIND(module, WsAbortListener)(listener, nullptr), S_OK);
    assert_int_equal(WaitForSingleObject(accept.event, INFINITE), WAIT_OBJECT_0);
    assert_int_equal(accept.hr, WS_E_OPERATION_ABORTED);
    FIND(module, WsFreeChannel)(channel);
    assert_int_equal(FIND(module, WsCloseListener)(listener, nullptr, nullptr), S_OK);
    FIND(module, WsFreeListener)(listener);
}

} // namespace

// What needs no thread leaves nothing: the module goes with its last FreeLibrary.
static void without_channels_the_module_goes(void**) {
    assert_null(GetModuleHandleW(L"webservices.dll"));
    DWORD before = 0;
    for (int round = 0; round < rounds; ++round) {
        {
            const loaded module;
            WS_ERROR* error = nullptr;
            WS_HEAP* heap = nullptr;
            assert_int_equal(FIND(module, WsCreateError)(nullptr, 0, &error), S_OK);
            assert_int_equal(FIND(module, WsCreateHeap)(1 << 20, 0, nullptr, 0, &heap, error), S_OK);
            FIND(module, WsFreeHeap)(heap);
            FIND(module, WsFreeError)(error);
        }
        assert_null(GetModuleHandleW(L"webservices.dll"));
        if (round == 0) before = open_handles();
    }
    assert_int_equal(open_handles(), before);
}

// Its threads keep it, but each further loading costs nothing.
static void with_listeners_nothing_leaks(void**) {
    const std::wstring pipe = L"net.pipe://localhost/webservices-unload-" + std::to_wstring(GetCurrentProcessId());
    const std::wstring tcp =
        L"net.tcp://127.0.0.1:" + std::to_wstring(20000 + GetCurrentProcessId() % 10000) + L"/unload";
    DWORD before = 0;
    for (int round = 0; round < rounds; ++round) {
        const loaded module;
        use_listener(module, WS_NAMEDPIPE_CHANNEL_BINDING, pipe);
        use_listener(module, WS_TCP_CHANNEL_BINDING, tcp);
        if (round == rounds / 2) before = open_handles();
    }
    // Handles of the system's that are still on their way out come and go; a leak would be fifty and more.
    assert_true(open_handles() < before + rounds / 4);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(without_channels_the_module_goes),
        cmocka_unit_test(with_listeners_nothing_leaks),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
