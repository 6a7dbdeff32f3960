// Copies of a WS_ERROR share their memory, and may be used by different threads at the same time.
#include "support/test.h"

#include "core/error.h"
#include "core/strings.h"

#include <thread>

using namespace ws;

namespace {

void copies_may_live_on_other_threads(void**) {
    for (int round = 0; round < 50; ++round) {
        owned<error> err;
        owned<error> copy;
        assert_int_equal(error::create(nullptr, 0, err), S_OK);
        assert_int_equal(error::create(nullptr, 0, copy), S_OK);
        static_cast<void>(fail(err.get(), WS_E_OTHER, message_id::null_argument, {"shared"}));
        err->copy_to(*copy);
        std::string seen;
        std::thread other([&] {
            WS_STRING text{};
            static_cast<void>(fail(copy.get(), WS_E_OTHER, message_id::null_argument, {"the copy's"}));
            if (SUCCEEDED(copy->get_error_string(1, &text))) seen = to_utf8_lossy(view(text));
            copy.reset();
        });
        static_cast<void>(fail(err.get(), WS_E_OTHER, message_id::null_argument, {"the original's"}));
        err->reset();
        err.reset();
        other.join();
        assert_string_equal(seen.c_str(), "The argument 'shared' must not be null.");
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(copies_may_live_on_other_threads),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
