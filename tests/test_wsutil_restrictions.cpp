// The attributes of restricted types, by descriptions that wsutil made.
#include "support/generated.h"

#include "wsutil/expected/restrictions/restrict-a.xsd.h"
#include "wsutil/expected/restrictions/restrict-b.xsd.h"

using namespace test;

namespace {

const std::string label = "<label xmlns=\"urn:restrict-a\">l</label>";
const std::string wood = "<wood>w</wood>";
const std::string numbers = " id=\"1\" a:code=\"2\" xmlns:a=\"urn:restrict-a\"";
const std::string made = " made=\"2007-01-02T03:04:05Z\"";
const std::string by = " by=\"me\"";

std::string restricted(const std::string& name, const std::string& content, const std::string& attributes) {
    return in("urn:restrict-a", name, content, attributes);
}

template <class T>
T* round_trip(xml_session& xml, const WS_ELEMENT_DESCRIPTION& element, const std::string& name,
              const std::string& content, const std::string& attributes) {
    return round_trip<T>(xml, element, restricted(name, content, attributes));
}

void inherited_and_restated_attributes(void**) {
    xml_session xml;
    const auto& elements = restrict_a_xsd.globalElements;
    const Item* item = round_trip<Item>(xml, elements.item, "item",
                                        label + "<spare id=\"3\" unit=\"ft\" a:code=\"4\">" + label + "</spare>",
                                        numbers + " code=\"c\" unit=\"ft\" other=\"o\"");
    assert_int_equal(item->anyAttributes.attributeCount, 1);
    assert_true(wide_view(item->by) == W("nobody"));
    assert_int_equal(item->spare->id, 3);
    assert_int_equal(item->spare->code, 4);
    assert_int_equal(item->spare->unit, Item_unitft);

    const Part* part = round_trip<Part>(xml, elements.part, "part", label, numbers + made + by + " unit=\"ft\"");
    assert_int_equal(part->id, 1);
    assert_int_equal(part->code, 2);
    assert_int_equal(part->unit, Item_unitft);
    assert_true(part->made.ticks != 0);
    assert_true(wide_view(part->by) == W("me"));
    // What is restated as required is so, though it is not in the base; what is inherited as required, too.
    assert_refused<Part>(elements.part, restricted("part", label, numbers + made));
    assert_refused<Part>(elements.part, restricted("part", label, numbers + by));
    assert_refused<Part>(elements.part, restricted("part", label, made + by));

    const Open* open =
        round_trip<Open>(xml, elements.open, "open", label, numbers + " code=\"c\" o:other=\"o\" xmlns:o=\"urn:o\"");
    assert_true(wide_view(open->code) == W("c"));
    assert_int_equal(open->anyAttributes.attributeCount, 1);
    const Heading* heading = round_trip<Heading>(xml, elements.heading, "heading", "t", " style=\"s\" size=\"5\"");
    assert_true(wide_view(heading->style) == W("s"));
    assert_int_equal(heading->size, 5);
    assert_refused<Heading>(elements.heading, restricted("heading", "t", " style=\"s\""));
}

void several_levels(void**) {
    xml_session xml;
    const auto& elements = restrict_a_xsd.globalElements;
    const Screw* screw = round_trip<Screw>(xml, elements.screw, "screw", label, " id=\"9\" unit=\"ft\"" + made + by);
    assert_int_equal(screw->id, 9);
    assert_int_equal(screw->unit, Item_unitft);
    assert_true(wide_view(screw->by) == W("me"));
    assert_refused<Screw>(elements.screw, restricted("screw", label, " id=\"10\"" + made + by));

    const Board* board =
        round_trip<Board>(xml, elements.board, "board", label + wood, numbers + made + by + " code=\"3\" width=\"4\"");
    assert_int_equal(board->_base.code, 2);
    assert_int_equal(board->code1, 3);
    assert_true(board->width == 4);

    const Plank* plank =
        round_trip<Plank>(xml, elements.plank, "plank", label + wood, numbers + made + by + " code=\"3\" width=\"4\"");
    assert_int_equal(plank->id, 1);
    assert_int_equal(plank->code, 2);
    assert_int_equal(plank->code1, 3);
    assert_true(plank->width == 4);
    assert_refused<Plank>(elements.plank, restricted("plank", label + wood, " id=\"1\"" + made + by));

    const Stick* stick = round_trip<Stick>(xml, elements.stick, "stick", label + wood, numbers + made + by);
    assert_int_equal(stick->code, 2);
    assert_true(wide_view(stick->wood) == W("w"));
}

// Text keeps its place before the attributes.
void simple_content(void**) {
    xml_session xml;
    const auto& element = restrict_a_xsd.globalElements.final;
    const Final* value = round_trip<Final>(xml, element, "final", "1.5", " currency=\"USD\" rate=\"7\"");
    assert_int_equal(value->value.Lo32, 15);
    assert_true(wide_view(value->currency) == W("USD"));
    assert_int_equal(value->rate, 7);
    assert_refused<Final>(element, restricted("final", "1.5", " rate=\"7\""));
    assert_refused<Final>(element, restricted("final", "1.5", " currency=\"USD\""));
}

// The attributes' names are those of the base's schema.
void a_base_in_another_file(void**) {
    xml_session xml;
    const Nail* nail = round_trip<Nail>(xml, restrict_b_xsd.globalElements.nail,
                                        in("urn:restrict-b", "nail", label, numbers + made + by + " unit=\"ft\""));
    assert_int_equal(nail->id, 1);
    assert_int_equal(nail->code, 2);
    assert_int_equal(nail->unit, Item_unitft);
    assert_true(wide_view(nail->by) == W("me"));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(inherited_and_restated_attributes),
        cmocka_unit_test(several_levels),
        cmocka_unit_test(simple_content),
        cmocka_unit_test(a_base_in_another_file),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
