// The search of sorted descriptions: the right place, in few steps.
#include "support/test.h"

#include "serialization/sorted.h"

using namespace ws;

namespace {

void finds_the_place_in_few_steps(void**) {
    for (ULONG count = 0; count <= 130; ++count) {
        for (ULONG place = 0; place <= count; ++place) {
            ULONG steps = 0;
            const auto before = [&](ULONG i) {
                assert_true(i < count);
                ++steps;
                return i < place;
            };
            assert_int_equal(place_in_order(count, before), place);
            ULONG most = 0;
            while (ULONG{1} << most <= count)
                ++most;
            assert_true(steps <= most);
        }
    }
}

void counts_up_to_the_last_number(void**) {
    ULONG steps = 0;
    const auto all = [&](ULONG) {
        ++steps;
        return true;
    };
    assert_true(place_in_order(0xffffffff, all) == 0xffffffff);
    assert_int_equal(steps, 32);
}

// Whatever the answers are, no place is looked at that is not there.
void disorder_leads_nowhere(void**) {
    for (ULONG answers = 0; answers < 256; ++answers) {
        for (ULONG count = 0; count <= 100; ++count) {
            ULONG step = 0;
            const ULONG place = place_in_order(count, [&](ULONG i) {
                assert_true(i < count);
                return (answers >> step++ % 8 & 1) != 0;
            });
            assert_true(place <= count);
        }
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_place_in_few_steps),
        cmocka_unit_test(counts_up_to_the_last_number),
        cmocka_unit_test(disorder_leads_nowhere),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
