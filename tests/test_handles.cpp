// Every exported function, given handles that are null, dead, of another kind or none at all, and required pointers
// that are null: E_INVALIDARG, and never a crash.
#include "support/api.h"

#include "support/any_call.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace test;

namespace {

using test::handle_type;

// One live object of each kind that is implemented.
class objects {
  public:
    objects() {
        assert_hr(S_OK, WsCreateError(nullptr, 0, put<WS_ERROR>(handle_type::error)));
        assert_hr(S_OK, WsCreateHeap(1 << 20, 0, nullptr, 0, put<WS_HEAP>(handle_type::heap), nullptr));
        assert_hr(S_OK, WsCreateReader(nullptr, 0, put<WS_XML_READER>(handle_type::xml_reader), nullptr));
        assert_hr(S_OK, WsCreateWriter(nullptr, 0, put<WS_XML_WRITER>(handle_type::xml_writer), nullptr));
        assert_hr(S_OK, WsCreateXmlBuffer(get<WS_HEAP>(handle_type::heap), nullptr, 0,
                                          put<WS_XML_BUFFER>(handle_type::xml_buffer), nullptr));
        assert_hr(S_OK, WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, nullptr, 0,
                                        put<WS_MESSAGE>(handle_type::message), nullptr));
        assert_hr(S_OK, WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr,
                                        put<WS_CHANNEL>(handle_type::channel), nullptr));
        assert_hr(S_OK, WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr,
                                         put<WS_LISTENER>(handle_type::listener), nullptr));
    }
    objects(const objects&) = delete;
    objects& operator=(const objects&) = delete;
    ~objects() { free(); }

    void free() {
        WsFreeListener(take<WS_LISTENER>(handle_type::listener));
        WsFreeChannel(take<WS_CHANNEL>(handle_type::channel));
        WsFreeMessage(take<WS_MESSAGE>(handle_type::message));
        WsFreeWriter(take<WS_XML_WRITER>(handle_type::xml_writer));
        WsFreeReader(take<WS_XML_READER>(handle_type::xml_reader));
        WsFreeHeap(take<WS_HEAP>(handle_type::heap));
        WsFreeError(take<WS_ERROR>(handle_type::error));
    }

    void* of(handle_type type) const { return handles_[static_cast<size_t>(type)]; }
    const auto& all() const { return handles_; }

  private:
    template <class T>
    T** put(handle_type type) {
        return reinterpret_cast<T**>(&handles_[static_cast<size_t>(type)]);
    }
    template <class T>
    T* get(handle_type type) const {
        return static_cast<T*>(of(type));
    }
    template <class T>
    T* take(handle_type type) {
        return static_cast<T*>(std::exchange(handles_[static_cast<size_t>(type)], nullptr));
    }

    std::array<void*, static_cast<size_t>(handle_type::count)> handles_{};
};

bool is_missing(const any_function& function) {
    static const auto missing = missing_functions();
    return std::find(missing.begin(), missing.end(), function.name) != missing.end();
}

// Zeros for every structure that a function may look at, and room for every result.
alignas(16) unsigned char blank[4096];

// Arguments that are as good as can be: live handles, and blank structures.
std::vector<void*> good_arguments(const any_function& function, const objects& live) {
    std::memset(blank, 0, sizeof(blank));
    std::vector<void*> arguments;
    for (const parameter& each : function.parameters) {
        if (!each.pointer || !each.required)
            arguments.push_back(nullptr);
        else if (each.handle != handle_type::none)
            arguments.push_back(live.of(each.handle));
        else
            arguments.push_back(blank);
    }
    return arguments;
}

// Calls that were not refused: all are named before the test fails.
int accepted = 0;

void expect_refusal(const any_function& function, const std::vector<void*>& arguments, size_t position,
                    const char* what) {
    const HRESULT hr = function.call(arguments);
    if (function.returns_nothing || hr == E_INVALIDARG) return;
    if (function.parameters.at(position).after_state && hr == WS_E_INVALID_OPERATION) return;
    ++accepted;
    print_error("%s with %s argument %u returns 0x%08x\n", function.name, what, static_cast<unsigned>(position),
                static_cast<unsigned>(hr));
}

// Puts `wrong` in the place of each handle in turn. Optional handles are checked too, unless it is null.
template <class Wrong>
void try_every_handle(const objects& live, const char* what, Wrong&& wrong) {
    for (const any_function& function : all_functions()) {
        for (size_t i = 0; i < function.parameters.size(); ++i) {
            const parameter& place = function.parameters[i];
            if (place.handle == handle_type::none) continue;
            for (void* const handle : wrong(place.handle)) {
                if (handle == nullptr && !place.required) continue;
                std::vector<void*> arguments = good_arguments(function, live);
                arguments[i] = handle;
                expect_refusal(function, arguments, i, what);
            }
        }
    }
    assert_int_equal(std::exchange(accepted, 0), 0);
}

void are_all_there(void**) {
    const auto functions = all_functions();
    assert_int_equal(functions.size(), 193);
    assert_true(std::is_sorted(functions.begin(), functions.end(),
                               [](const auto& a, const auto& b) { return std::string_view(a.name) < b.name; }));
    for (const std::string_view name : missing_functions())
        assert_int_equal(
            std::count_if(functions.begin(), functions.end(), [&](const auto& each) { return each.name == name; }), 1);
}

void refuse_null_handles(void**) {
    const objects live;
    try_every_handle(live, "null as", [](handle_type) { return std::vector<void*>{nullptr}; });
}

void refuse_handles_of_another_kind(void**) {
    const objects live;
    try_every_handle(live, "another kind of handle as", [&](handle_type wanted) {
        std::vector<void*> others;
        for (size_t i = 1; i < live.all().size(); ++i)
            if (i != static_cast<size_t>(wanted) && live.all()[i] != nullptr) others.push_back(live.all()[i]);
        return others;
    });
    // None of that freed or changed an object.
    ULONG count = 1;
    assert_hr(S_OK, WsGetErrorProperty(static_cast<WS_ERROR*>(live.of(handle_type::error)),
                                       WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count)));
    assert_hr(S_OK, WsResetHeap(static_cast<WS_HEAP*>(live.of(handle_type::heap)), nullptr));
}

void refuse_what_is_no_handle(void**) {
    const objects live;
    try_every_handle(live, "something else as", [&](handle_type type) {
        auto* const object = static_cast<unsigned char*>(live.of(type));
        std::vector<void*> others = {blank, reinterpret_cast<void*>(1), reinterpret_cast<void*>(0xfff8), blank + 1};
        if (object != nullptr) others.push_back(object + 1);
        return others;
    });
}

#ifdef WS_DEBUG
void refuse_freed_handles(void**) {
    const objects live;
    objects freed;
    const auto handles = freed.all();
    freed.free();
    try_every_handle(live, "a freed handle as",
                     [&](handle_type type) { return std::vector<void*>{handles[static_cast<size_t>(type)]}; });
}
#endif

void refuse_null_pointers(void**) {
    for (const any_function& function : all_functions()) {
        for (size_t i = 0; i < function.parameters.size(); ++i) {
            const parameter& place = function.parameters[i];
            if (!place.pointer || !place.required || place.handle != handle_type::none || is_missing(function))
                continue;
            const objects live; // fresh ones, should a call get anywhere
            std::vector<void*> arguments = good_arguments(function, live);
            arguments[i] = nullptr;
            expect_refusal(function, arguments, i, "null as");
        }
    }
    assert_int_equal(std::exchange(accepted, 0), 0);
}

void missing_functions_say_so(void**) {
    const objects live;
    for (const any_function& function : all_functions()) {
        if (!is_missing(function)) continue;
        std::vector<void*> arguments = good_arguments(function, live);
        const bool callable = [&] {
            for (size_t i = 0; i < arguments.size(); ++i)
                if (function.parameters[i].required && arguments[i] == nullptr) return false;
            return true;
        }();
        if (function.returns_nothing || !callable) continue;
        const error_ptr error = make_error();
        if (function.parameters.back().handle == handle_type::error && !function.parameters.back().required)
            arguments.back() = error.get();
        assert_hr(E_NOTIMPL, function.call(arguments));
        if (arguments.back() != error.get()) continue;
        assert_int_equal(string_count(error.get()), 1);
        assert_string_equal(error_string(error.get(), 0).c_str(),
                            (std::string(function.name) + " is not implemented yet.").c_str());
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(are_all_there),
        cmocka_unit_test(refuse_null_handles),
        cmocka_unit_test(refuse_handles_of_another_kind),
        cmocka_unit_test(refuse_what_is_no_handle),
#ifdef WS_DEBUG
        cmocka_unit_test(refuse_freed_handles),
#endif
        cmocka_unit_test(refuse_null_pointers),
        cmocka_unit_test(missing_functions_say_so),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
