// Values read and written by descriptions that wsutil made, in C (test_wsutil_types_c.c) and, of types that inherit, in
// C++, too.
#include "support/generated.h"

#include "wsutil/expected/content/content.xsd.h"
#include "wsutil/expected/facets/facets.xsd.h"
#include "wsutil/expected/structures/structures.xsd.h"
#include "wsutil/expected/types/types.xsd.h"

#include "wsutil/expected/orders/common.xsd.h"
#include "wsutil/expected/orders/orders.xsd.h"

// Each builds on the other, and their sources, in test_wsutil_types_c.c, have them in the other order.
#include "wsutil/expected/mutual/mutual-b.xsd.h"

#include "wsutil/expected/mutual/mutual-a.xsd.h"

// The C++ form: this file is the only one that sees these types.
#define WS_CPLUSPLUS
#include "wsutil/expected/shapes/shapes.xsd.c"
#undef WS_CPLUSPLUS

using namespace test;

namespace {

std::string typed(const std::string& name, const std::string& content, const std::string& attributes = {}) {
    return in("urn:types", name, content, attributes);
}
std::string structured(const std::string& name, const std::string& content, const std::string& attributes = {}) {
    return in("urn:structures", name, content, attributes);
}

void every_simple_type(void**) {
    xml_session xml;
    const Scalars* s = round_trip<Scalars>(
        xml, types_xsd.globalElements.scalars,
        typed("scalars",
              "<flag>true</flag><i8>-128</i8><i16>-32768</i16><i32>-2147483648</i32><i64>-9223372036854775808</i64>"
              "<u8>255</u8><u16>65535</u16><u32>4294967295</u32><u64>18446744073709551615</u64><single>1.5</single>"
              "<real>-0.25</real><price>12.34</price><when>2007-01-02T03:04:05Z</when><howLong>P1Y2M3DT4H5M6S</howLong>"
              "<text>a &amp; b</text><uri>urn:x</uri><bytes>AQID</bytes><qname xmlns:q=\"urn:q\">q:n</qname>"
              "<guid>00010203-0405-0607-0809-0a0b0c0d0e0f</guid><letter>65</letter>"
              "<anything><x xmlns=\"\">1</x></anything><untyped/>"));
    assert_int_equal(s->flag, TRUE);
    assert_int_equal(s->i8, -128);
    assert_int_equal(s->i32, INT32_MIN);
    assert_true(s->i64 == INT64_MIN);
    assert_int_equal(s->u8, 255);
    assert_true(s->u64 == UINT64_MAX);
    assert_true(s->single == 1.5f && s->real == -0.25);
    assert_int_equal(s->price.Lo32, 1234);
    assert_int_equal(s->howLong.months, 2);
    assert_true(wide_view(s->text) == W("a & b"));
    assert_string_equal(bytes_of(s->bytes).c_str(), "\1\2\3");
    assert_string_equal(utf8(s->qname.ns).c_str(), "urn:q");
    assert_int_equal(s->guid.Data2, 0x405);
    assert_int_equal(s->letter, 'A');
    assert_non_null(s->anything);
}

void what_may_be_missing_or_nil(void**) {
    const std::string nil = " i:nil=\"true\"/>";
    xml_session xml;
    const Maybe* none =
        round_trip<Maybe>(xml, types_xsd.globalElements.maybe,
                          typed("maybe",
                                "<nillableInt" + nil + "<bothInt" + nil + "<nillableText" + nil + "<nillableColour" +
                                    nil + "<nillableBytes" + nil + "<nillableDate" + nil + "<nillableName" + nil,
                                " must=\"1\""));
    assert_null(none->nillableInt);
    assert_null(none->bothInt);
    assert_null(none->nillableText);
    assert_null(none->nillableColour);
    assert_null(none->nillableBytes.bytes);
    assert_null(none->nillableDate);
    assert_null(none->nillableName);
    assert_null(none->may);
    assert_int_equal(none->optionalInt, 0);
    const Maybe* all = round_trip<Maybe>(
        xml, types_xsd.globalElements.maybe,
        typed(
            "maybe",
            "<optionalInt>1</optionalInt><nillableInt>2</nillableInt><bothInt>3</bothInt><optionalText>o</optionalText>"
            "<nillableText>n</nillableText><bothText>b</bothText><nillableColour>green</nillableColour>"
            "<nillableBytes>AA==</nillableBytes><nillableDate>2000-01-01T00:00:00</nillableDate>"
            "<nillableName>n</nillableName>",
            " must=\"4\" may=\"m\""));
    assert_int_equal(all->optionalInt, 1);
    assert_int_equal(*all->nillableInt, 2);
    assert_int_equal(*all->bothInt, 3);
    assert_true(wide_view(all->bothText) == W("b"));
    assert_int_equal(*all->nillableColour, Colourgreen);
    assert_int_equal(all->must, 4);
    assert_refused<Maybe>(types_xsd.globalElements.maybe, typed("maybe", "", ""));
}

void defaults(void**) {
    xml_session xml;
    const std::string nothing = typed("defaults", "");
    const Defaults* d = round_trip<Defaults>(xml, types_xsd.globalElements.defaults, nothing);
    assert_int_equal(d->number, -7);
    assert_true(d->big == INT64_MIN);
    assert_true(wide_view(d->text) == W("caf\u00e9 \"\u20ac\" \\ ?\?="));
    assert_int_equal(d->on, TRUE);
    assert_int_equal(d->colour, Colourlight_blue);
    assert_true(d->half == 0.5);
    assert_int_equal(d->cents.Lo32, 1234);
    assert_int_equal(d->cents.sign, DECIMAL_NEG);
    assert_int_equal(d->version, 3);
    assert_true(wide_view(d->fixed) == W("always"));
}

void ranges(void**) {
    const auto with = [](const char* which, const std::string& content) {
        std::string out;
        const char* good[][2] = {{"month", "12"}, {"small", "6"},   {"open", "0"},
                                 {"u8", "100"},   {"ratio", "0.5"}, {"price", "0.01"},
                                 {"code", "abc"}, {"name", "n"},    {"hash", "AAECAwQFBgcICQoLDA0ODxAREhM="},
                                 {"inline", "-5"}};
        for (const auto& element : good) {
            const std::string name = element[0];
            out += "<" + name + ">" + (name == which ? content : element[1]) + "</" + name + ">";
        }
        return typed("ranges", out);
    };
    xml_session xml;
    const Ranges* r = round_trip<Ranges>(xml, types_xsd.globalElements.ranges, with("", ""));
    assert_int_equal(r->month, 12);
    assert_int_equal(r->Inline, -5);
    const char* bad[][2] = {{"month", "13"}, {"month", "0"},    {"small", "7"},  {"open", "-1"},   {"u8", "101"},
                            {"ratio", "1"},  {"ratio", "-0.1"}, {"price", "0"},  {"code", "abcd"}, {"code", "ab"},
                            {"name", ""},    {"hash", "AAEC"},  {"inline", "-6"}};
    for (const auto& element : bad)
        assert_refused<Ranges>(types_xsd.globalElements.ranges, with(element[0], element[1]));
}

void enumerations(void**) {
    const struct {
        const char* text;
        int value;
    } colours[] = {{"red", Colourred}, {"green", Colourgreen}, {"light-blue", Colourlight_blue},
                   {"3rd", Colour3rd}, {"", Colour_},          {"gr\xc3\xbcn", Colourgr_x00fc_n}};
    xml_session xml;
    for (const auto& colour : colours)
        assert_int_equal(*round_trip<int>(xml, types_xsd.globalElements.colour, typed("colour", colour.text)),
                         colour.value);
    assert_int_equal(*round_trip<int>(xml, types_xsd.globalElements.shade, typed("shade", "light")), _shadelight);
    assert_refused<int>(types_xsd.globalElements.colour, typed("colour", "Red"));
}

void structures_that_contain_themselves(void**) {
    xml_session xml;
    const Node* n = round_trip<Node>(
        xml, structures_xsd.globalElements.node,
        structured("node",
                   "<label>a</label><next><label>b</label></next><child><label>c</label><child><label>d</label></child>"
                   "</child><child><label>e</label></child>"));
    assert_true(wide_view(n->next->label) == W("b"));
    assert_int_equal(n->childCount, 2);
    assert_true(wide_view(n->child[0].child[0].label) == W("d"));
}

void arrays(void**) {
    const std::string address = "<address kind=\"home\"><street>s</street><city>c</city></address>";
    xml_session xml;
    const Arrays* a = round_trip<Arrays>(
        xml, structures_xsd.globalElements.arrays,
        structured(
            "arrays",
            "<number>1</number><number>2</number><three>1</three><three>2</three><three>3</three>" + address +
                "<maybeNumber i:nil=\"true\"/><maybeNumber>7</maybeNumber>"
                "<names><string>x</string><string i:nil=\"true\"/></names>"
                "<addresses><Address i:nil=\"true\"/><Address><street>t</street><city>d</city></Address></addresses>"
                "<points><point><x>1</x><y>2</y></point></points><lists><string>l</string></lists><lists/>"
                "<tail>a</tail><tail>b</tail>"));
    assert_int_equal(a->numberCount, 2);
    assert_int_equal(a->number[1], 2);
    assert_true(wide_view(a->address[0].kind) == W("home"));
    assert_null(a->maybeNumber[0]);
    assert_int_equal(*a->maybeNumber[1], 7);
    assert_int_equal(a->namesCount, 2);
    assert_null(a->names[1]);
    assert_null(a->addresses[0]);
    assert_true(wide_view(a->addresses[1]->city) == W("d"));
    assert_int_equal(a->points[0].y, 2);
    assert_int_equal(a->listsCount, 2);
    assert_int_equal(a->lists[0].StringCount, 1);
    assert_true(wide_view(a->tail[1]) == W("b"));
    const std::string few = "<three>1</three><three>2</three>" + address,
                      many = "<three>1</three><three>2</three><three>3</three><three>4</three>" + address;
    assert_refused<Arrays>(structures_xsd.globalElements.arrays, structured("arrays", few));
    assert_refused<Arrays>(structures_xsd.globalElements.arrays, structured("arrays", many));
    const Arrays* least =
        round_trip<Arrays>(xml, structures_xsd.globalElements.arrays,
                           structured("arrays", "<three>1</three><three>2</three><three>3</three>" + address));
    assert_int_equal(least->namesCount, 0);
    assert_null(least->names);
}

void choices(void**) {
    const struct {
        const char* element;
        Payment_choiceType which;
    } cases[] = {{"<cash>true</cash>", Payment_choice_cash},
                 {"<card><number>4</number></card>", Payment_choice_card},
                 {"<cheque>5</cheque>", Payment_choice_cheque},
                 {"<cheque i:nil=\"true\"/>", Payment_choice_cheque},
                 {"<x:other xmlns:x=\"urn:other\">1</x:other>", Payment_choice_any}};
    for (const auto& one : cases) {
        xml_session xml;
        const Payment* p = round_trip<Payment>(
            xml, structures_xsd.globalElements.payment,
            structured("payment", std::string("<amount>1.50</amount>") + one.element + "<remark>r</remark>"));
        assert_int_equal(p->choice.selector, one.which);
        assert_int_equal(p->choice1.selector, Payment_choice1_remark);
    }
    xml_session xml;
    const Payment* p = round_trip<Payment>(xml, structures_xsd.globalElements.payment,
                                           structured("payment", "<amount>1</amount><card><number>4</number></card>"));
    assert_true(wide_view(p->choice.value.card->number) == W("4"));
    assert_int_equal(p->choice1.selector, Payment_choice1_none);
    assert_refused<Payment>(structures_xsd.globalElements.payment, structured("payment", "<amount>1</amount>"));
    const Steps* s = round_trip<Steps>(
        xml, structures_xsd.globalElements.steps,
        structured("steps",
                   "<turn>0.5</turn><forward>3</forward><at><street>s</street><city>c</city></at><turn>1</turn>"));
    assert_int_equal(s->choiceCount, 4);
    assert_int_equal(s->choice[1].value.forward, 3);
    assert_true(wide_view(s->choice[2].value.at->city) == W("c"));
    assert_int_equal(round_trip<Steps>(xml, structures_xsd.globalElements.steps, structured("steps", ""))->choiceCount,
                     0);
}

void any_elements_and_attributes(void**) {
    xml_session xml;
    const Open* o = round_trip<Open>(xml, structures_xsd.globalElements.open,
                                     structured("open", "<id>1</id><b><c>1</c></b>", " x=\"1\" y=\"2\""));
    assert_non_null(o->any);
    assert_int_equal(o->anyAttributes.attributeCount, 2);
    assert_null(round_trip<Open>(xml, structures_xsd.globalElements.open, structured("open", "<id>1</id>"))->any);
    const Extensible* e = round_trip<Extensible>(
        xml, structures_xsd.globalElements.extensible,
        structured("extensible", "<id>1</id><x:a xmlns:x=\"urn:x\">1</x:a><x:b xmlns:x=\"urn:x\">2</x:b>",
                   " x:z=\"1\" xmlns:x=\"urn:x\""));
    assert_int_equal(e->anyCount, 2);
    assert_int_equal(e->anyAttributes.attributeCount, 1);
    assert_refused<Extensible>(structures_xsd.globalElements.extensible, structured("extensible", "<id>1</id><a/>"));
}

void text_with_attributes(void**) {
    xml_session xml;
    const TaxedMoney* m = round_trip<TaxedMoney>(xml, structures_xsd.globalElements.money,
                                                 structured("money", "9.99", " currency=\"EUR\" tax=\"0.19\""));
    assert_int_equal(m->value.Lo32, 999);
    assert_true(wide_view(m->currency) == W("EUR"));
    assert_true(m->tax == 0.19);
    const Text* t =
        round_trip<Text>(xml, structures_xsd.globalElements.text, structured("text", "hallo", " xml:lang=\"de\""));
    assert_true(wide_view(t->value) == W("hallo"));
    assert_true(wide_view(t->lang) == W("de"));
}

void groups_references_and_forms(void**) {
    xml_session xml;
    const Person* p = round_trip<Person>(
        xml, structures_xsd.globalElements.person,
        structured("person",
                   "<first>f</first><last>l</last><note i:nil=\"true\"/><tag><key>k</key></tag><tag><key>m</key></tag>"
                   "<born>2000-01-01T00:00:00Z</born><nothing/><plain xmlns=\"\">3</plain>",
                   " made=\"2001-01-01T00:00:00Z\" by=\"b\" s:rank=\"4\" s:qualified=\"5\" xmlns:s=\"urn:structures\" "
                   "unknown=\"6\""));
    assert_int_equal(p->tagCount, 2);
    assert_true(wide_view(p->tag[1].key) == W("m"));
    assert_true(p->born.ticks != 0);
    assert_true(p->died.ticks == 0);
    assert_non_null(p->nothing);
    assert_int_equal(p->plain, 3);
    assert_int_equal(p->rank, 4);
    assert_int_equal(p->qualified, 5);
    const Person* less = round_trip<Person>(xml, structures_xsd.globalElements.person,
                                            structured("person", "<first>f</first><last>l</last>"));
    assert_null(less->nothing);
    assert_int_equal(less->tagCount, 0);
}

void what_becomes_a_buffer(void**) {
    xml_session xml;
    const Unordered* u = round_trip<Unordered>(xml, structures_xsd.globalElements.unordered,
                                               structured("unordered", "<b>1</b><a>2</a>", " c=\"3\""));
    assert_non_null(u->content);
    assert_int_equal(u->c, 3);
    const Paragraph* p = round_trip<Paragraph>(xml, structures_xsd.globalElements.paragraph,
                                               structured("paragraph", "some <bold>bold</bold> text", " style=\"s\""));
    assert_non_null(p->content);
    assert_true(wide_view(p->style) == W("s"));
}

void several_files(void**) {
    xml_session xml;
    const std::string document =
        "<o:order xmlns:o=\"urn:orders\" xmlns:c=\"urn:common\" "
        "c:origin=\"urn:here\"><c:id>1</c:id><state>closed</state>"
        "<c:header><c:key>k</c:key></c:header><c:mood>good</c:mood><related><c:id>2</c:id></related></o:order>";
    const Order* o = round_trip<Order>(xml, orders_xsd.globalElements.order, document);
    assert_ptr_equal(o->_base._type, &orders_xsd.globalTypes.Order);
    assert_int_equal(o->_base.id, 1);
    assert_int_equal(o->state, Stateclosed);
    assert_true(wide_view(o->header->key) == W("k"));
    assert_int_equal(o->related->id, 2);
    assert_null(Entity_AsOrder(o->related));
    assert_ptr_equal(Entity_AsOrder(const_cast<Entity*>(&o->_base)), o);
    Order made{};
    Order_Init(&made);
    assert_ptr_equal(made._base._type, &orders_xsd.globalTypes.Order);
}

void inheritance(void**) {
    const std::string circle =
        "<main i:type=\"Circle\" layer=\"2\"><id>1</id><radius>1.5</radius><mark>1</mark><mark>2</mark></main>";
    const std::string shapes =
        "<shape i:type=\"Square\" "
        "exact=\"true\"><id>2</id><name>s</name><width>1</width><height>2</height><note>n</note></shape>"
        "<shape i:type=\"Box\"><id>3</id><width>3</width><height>4</height></shape><shape><id>4</id></shape>";
    xml_session xml;
    const Drawing* d =
        round_trip<Drawing>(xml, shapes_xsd.globalElements.drawing, in("urn:shapes", "drawing", circle + shapes));
    assert_int_equal(d->main->layer, 2);
    Circle* c = d->main->AsCircle();
    assert_non_null(c);
    assert_null(d->main->AsBox());
    assert_true(c->radius == 1.5);
    assert_int_equal(c->markCount, 2);
    assert_int_equal(d->shapeCount, 3);
    const Square* square = d->shape[0]->AsSquare();
    assert_non_null(square);
    assert_non_null(d->shape[0]->AsBox());
    assert_ptr_equal(d->shape[0]->AsBox()->AsSquare(), square);
    assert_int_equal(square->exact, TRUE);
    assert_true(wide_view(square->note) == W("n"));
    assert_null(d->shape[1]->AsSquare());
    assert_true(d->shape[1]->AsBox()->height == 4);
    assert_null(d->shape[2]->AsBox());
}

std::string faceted(const std::string& name, const std::string& content, const std::string& attributes = {}) {
    return in("urn:facets", name, content, attributes);
}
std::string contained(const std::string& name, const std::string& content, const std::string& attributes = {}) {
    return in("urn:content", name, content, attributes);
}

void every_kind_of_string(void**) {
    xml_session xml;
    const Strings* s = round_trip<Strings>(
        xml, facets_xsd.globalElements.strings,
        faceted("strings",
                "<normalized>a "
                "b</normalized><language>de-AT</language><name>n:m</name><ncname>n</ncname><nmtoken>1</nmtoken>"
                "<nmtokens>1 2</nmtokens><idref>i</idref><idrefs>i j</idrefs><entity>e</entity><entities>e f</entities>"
                "<month>--02</month><monthDay>--02-03</monthDay><day>---03</day><yearMonth>2001-02</yearMonth>"
                "<simple>text</simple>"));
    assert_true(wide_view(s->language) == W("de-AT"));
    assert_true(wide_view(s->idrefs) == W("i j"));
    assert_true(wide_view(s->yearMonth) == W("2001-02"));
    assert_non_null(s->simple);
    assert_null(s->image);
}

void facets_of_every_kind(void**) {
    const auto with = [](const char* which, const std::string& content) {
        std::string out;
        const char* good[][2] = {{"digits", "1.5"},
                                 {"spaced", "s"},
                                 {"plain", "-1"},
                                 {"single", "0.5"},
                                 {"u64", "18446744073709551614"},
                                 {"length", "AAA="},
                                 {"bound", "127"},
                                 {"early", "2000-01-01T00:00:00"},
                                 {"below", "9.99"},
                                 {"bits", "AAA="},
                                 {"key", "123456789"},
                                 {"positive", "9"}};
        for (const auto& element : good) {
            const std::string name = element[0];
            out += "<" + name + ">" + (name == which ? content : element[1]) + "</" + name + ">";
        }
        return faceted("facets", out);
    };
    xml_session xml;
    const Facets* f = round_trip<Facets>(xml, facets_xsd.globalElements.facets, with("", ""));
    assert_true(f->u64 == UINT64_MAX - 1);
    assert_int_equal(f->bits.length, 2);
    const char* bad[][2] = {{"single", "0"},      {"single", "-1"},  {"u64", "18446744073709551615"}, {"bits", "AA=="},
                            {"bits", "AAAAAA=="}, {"key", "1"},      {"key", "1234567890"},           {"positive", "0"},
                            {"positive", "10"},   {"below", "10.01"}};
    for (const auto& element : bad)
        assert_refused<Facets>(facets_xsd.globalElements.facets, with(element[0], element[1]));
}

void forms_and_defaults_of_elements(void**) {
    xml_session xml;
    const Elements* least = round_trip<Elements>(
        xml, facets_xsd.globalElements.elements,
        faceted("elements", "<must>3</must><unqualified xmlns=\"\">4</unqualified><twice>b</twice>"));
    assert_int_equal(least->fixed, 2);
    assert_int_equal(least->global, 7);
    assert_int_equal(least->twice, Twiceb);
    assert_int_equal(least->unqualified, 4);
    const Elements* all =
        round_trip<Elements>(xml, facets_xsd.globalElements.elements,
                             faceted("elements",
                                     "<must>3</must><fixed>2</fixed><odd>2001-01-01T00:00:00</odd><global>8</global>"
                                     "<unqualified xmlns=\"\">4</unqualified><twice>a</twice>",
                                     " xmlns:f=\"urn:facets\" f:qualified=\"5\" plain=\"6\""));
    assert_int_equal(all->global, 8);
    assert_int_equal(all->qualified, 5);
    assert_int_equal(all->plain, 6);
    assert_refused<Elements>(facets_xsd.globalElements.elements, faceted("elements", "<must>3</must>"));
}

void groups_and_choices_of_them(void**) {
    xml_session xml;
    const GroupMaybe* both = round_trip<GroupMaybe>(xml, content_xsd.globalElements.groupMaybe,
                                                    contained("groupMaybe", "<x>1</x><y>2</y><z>3</z>"));
    assert_int_equal(both->y, 2);
    assert_int_equal(
        round_trip<GroupMaybe>(xml, content_xsd.globalElements.groupMaybe, contained("groupMaybe", "<z>3</z>"))->z, 3);
    const GroupOfChoice* g = round_trip<GroupOfChoice>(xml, content_xsd.globalElements.groupOfChoice,
                                                       contained("groupOfChoice", "<b>t</b>", " n=\"1\""));
    assert_int_equal(g->choice.selector, GroupOfChoice_choice_b);
    assert_true(wide_view(g->choice.value.b) == W("t"));
    assert_non_null(round_trip<GroupOften>(xml, content_xsd.globalElements.groupOften,
                                           contained("groupOften", "<x>1</x><y>2</y><x>3</x><y>4</y>"))
                        ->content);
    const FewChoices* f = round_trip<FewChoices>(xml, content_xsd.globalElements.fewChoices,
                                                 contained("fewChoices", "<a>1</a><o:b xmlns:o=\"urn:o\">2</o:b>"));
    assert_int_equal(f->choiceCount, 2);
    assert_int_equal(f->choice[1].selector, FewChoices_choice_any);
    for (const char* content : {"", "<a>1</a><a>2</a><a>3</a>"})
        assert_refused<FewChoices>(content_xsd.globalElements.fewChoices, contained("fewChoices", content));
}

void any_elements_of_some_namespace(void**) {
    xml_session xml;
    const Namespaces* n = round_trip<Namespaces>(
        xml, content_xsd.globalElements.namespaces,
        contained("namespaces", "<c>1</c><l xmlns=\"\">2</l><o xmlns=\"urn:one\">3</o><o xmlns=\"urn:two\">4</o>"));
    assert_true(n->any != nullptr && n->any1 != nullptr && n->any2 != nullptr && n->any3 != nullptr);
    const Namespaces* least =
        round_trip<Namespaces>(xml, content_xsd.globalElements.namespaces, contained("namespaces", "<c>1</c>"));
    assert_null(least->any1);
    assert_refused<Namespaces>(content_xsd.globalElements.namespaces,
                               contained("namespaces", "<o xmlns=\"urn:one\"/>"));
}

void restrictions_and_mixed_content(void**) {
    xml_session xml;
    assert_int_equal(round_trip<OfAny>(xml, content_xsd.globalElements.ofAny, contained("ofAny", "<a>1</a>"))->a, 1);
    assert_int_equal(
        round_trip<RestrictedPair>(xml, content_xsd.globalElements.restricted, contained("restricted", "<z>2</z>"))->z,
        2);
    assert_refused<RestrictedPair>(content_xsd.globalElements.restricted, contained("restricted", "<x>2</x><z>2</z>"));
    const LowPrice* price =
        round_trip<LowPrice>(xml, content_xsd.globalElements.lowPrice, contained("lowPrice", "8", " unit=\"EUR\""));
    assert_int_equal(price->value, 8);
    const Level* level =
        round_trip<Level>(xml, content_xsd.globalElements.level, contained("level", "bad", " of=\"good\""));
    assert_int_equal(level->value, Moodbad);
    assert_int_equal(level->of, Moodgood);
    const _levels* levels =
        round_trip<_levels>(xml, content_xsd.globalElements.levels,
                            contained("levels", "<level of=\"bad\">good</level><level of=\"good\">bad</level>"));
    assert_int_equal(levels->levelCount, 2);
    assert_int_equal(levels->level[1].value, Moodbad);
    MixedBase* mixed = round_trip<MixedBase>(
        xml, content_xsd.globalElements.mixed,
        contained("mixed", "text <x xmlns=\"\">1</x> more", " i:type=\"MixedDerived\" a=\"4\""), sizeof(MixedDerived));
    assert_non_null(mixed->content);
    assert_non_null(MixedBase_AsMixedDerived(mixed));
    assert_int_equal(MixedBase_AsMixedDerived(mixed)->a, 4);
    Empty* empty = round_trip<Empty>(xml, content_xsd.globalElements.empty,
                                     contained("empty", "<b>x</b>", " i:type=\"MixedOfEmpty\""), sizeof(MixedOfEmpty));
    assert_non_null(Empty_AsMixedOfEmpty(empty)->content);
}

// Inheritance over three levels, in C, and across files that build on each other.
void files_that_need_each_other(void**) {
    xml_session xml;
    const std::string lid = "<b:cup><a:size>small</a:size><a:tint>dark</a:tint></b:cup>";
    const std::string document =
        "<b:lid xmlns:a=\"urn:mutual-a\" xmlns:b=\"urn:mutual-b\"" + xsi +
        "><b:on i:type=\"b:Jug\"><b:size>large</b:size><b:tint>pale</b:tint><a:handles>2</a:handles><a:lid>" + lid +
        "</a:lid><b:spout>true</b:spout></b:on>" + lid + "</b:lid>";
    const Lid* l = round_trip<Lid>(xml, mutual_b_xsd.globalElements.lid, document);
    assert_int_equal(l->cup->tint, Tintdark);
    assert_int_equal(l->on->_base.size, Sizelarge);
    assert_int_equal(l->on->_base.choice.selector, Vessel_choice_tint);
    assert_int_equal(l->on->handles, 2);
    assert_int_equal(l->on->lid->cup->size, Sizesmall);
    const Jug* jug = Mug_AsJug(l->on);
    assert_non_null(jug);
    assert_int_equal(jug->spout, TRUE);
    assert_ptr_equal(Vessel_AsJug(&l->on->_base), jug);
    assert_ptr_equal(Vessel_AsMug(&l->on->_base), l->on);
}

// A derived value, by the base's element: programs pass the derived size.
void derived_values_by_the_element_of_the_base(void**) {
    Circle circle;
    assert_int_equal(circle.id, 0);
    circle.id = 5;
    circle.radius = 2;
    xml_session xml;
    const std::string document =
        write(xml, shapes_xsd.globalElements.shape, static_cast<const Shape&>(circle), sizeof(circle));
    Shape* back = nullptr;
    xml.assert_ok(read(xml, shapes_xsd.globalElements.shape, document, &back));
    assert_non_null(back->AsCircle());
    assert_true(back->AsCircle()->radius == 2);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_simple_type),
        cmocka_unit_test(what_may_be_missing_or_nil),
        cmocka_unit_test(defaults),
        cmocka_unit_test(ranges),
        cmocka_unit_test(enumerations),
        cmocka_unit_test(structures_that_contain_themselves),
        cmocka_unit_test(arrays),
        cmocka_unit_test(choices),
        cmocka_unit_test(any_elements_and_attributes),
        cmocka_unit_test(text_with_attributes),
        cmocka_unit_test(groups_references_and_forms),
        cmocka_unit_test(what_becomes_a_buffer),
        cmocka_unit_test(several_files),
        cmocka_unit_test(inheritance),
        cmocka_unit_test(derived_values_by_the_element_of_the_base),
        cmocka_unit_test(every_kind_of_string),
        cmocka_unit_test(facets_of_every_kind),
        cmocka_unit_test(forms_and_defaults_of_elements),
        cmocka_unit_test(groups_and_choices_of_them),
        cmocka_unit_test(any_elements_of_some_namespace),
        cmocka_unit_test(restrictions_and_mixed_content),
        cmocka_unit_test(files_that_need_each_other),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
