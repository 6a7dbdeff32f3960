// Packages as the writer puts them together: which bytes become parts, and what stands around them.
#include "support/mtom_writer.h"

using namespace test;

namespace {

void writes_a_package(void**) {
    xml_writer w;
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("four"));
    assert_ok(w.end());
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(w.end());
    assert_ok(w.start("c"));
    assert_ok(w.raw_bytes("sixsix"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_package_written(
        written_header +
            written_root("<a><b>Zm91cg==</b><b>" + written_include(1) + "</b><c>" + written_include(2) + "</c></a>") +
            written_part(1, "fives") + written_part(2, "sixsix") + written_end,
        w);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(writes_a_package),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
