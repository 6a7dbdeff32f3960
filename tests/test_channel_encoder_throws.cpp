// What encoders and decoders of a program throw: a failure of the call, as if they had returned one, and nothing else.
#include "support/coder.h"

using namespace tests;

namespace {

HRESULT result_of(thrown what) {
    return what == thrown::memory ? E_OUTOFMEMORY : E_FAIL;
}

void assert_says(WS_ERROR* error, thrown what, const char* callback) {
    const std::string said = strings_of(error);
    const char* const why = what == thrown::exception ? "broken on purpose" : "no std::exception";
    if (what != thrown::memory && (said.find(why) == said.npos || said.find(callback) == said.npos))
        fail_msg("of %s: %s", callback, said.c_str());
    assert_hr(S_OK, WsResetError(error));
}

} // namespace

static void encoders_that_throw(void**) {
    if (!can_throw) skip();
    const std::pair<const char*, const char*> all[] = {{"type", "encoderGetContentTypeCallback"},
                                                       {"start", "encoderStartCallback"},
                                                       {"encode", "encoderEncodeCallback"},
                                                       {"end", "encoderEndCallback"}};
    const auto error = test::make_error();
    for (const bool async : {false, true})
        for (const thrown what : kinds)
            for (const auto& [name, callback] : all) {
                coder out, in;
                coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
                both.connect();
                out.throws[name] = what;
                assert_hr(result_of(what), send(both.client, "lost", async, error.get()));
                assert_says(error.get(), what, callback);
                out.throws.clear();
                assert_hr(S_OK, send(both.client, "after", async));
                std::string text;
                assert_hr(S_OK, receive(both.server, &text, async));
                assert_string_equal(text.c_str(), "after");
            }
}

static void decoders_that_throw(void**) {
    if (!can_throw) skip();
    const std::pair<const char*, const char*> all[] = {{"create", "createDecoderCallback"},
                                                       {"start", "decoderStartCallback"},
                                                       {"type", "decoderGetContentTypeCallback"},
                                                       {"decode", "decoderDecodeCallback"},
                                                       {"end", "decoderEndCallback"}};
    const auto error = test::make_error();
    for (const bool async : {false, true})
        for (const thrown what : kinds)
            for (const auto& [name, callback] : all) {
                coder out, in;
                in.type_decoded = widen("application/soap+xml");
                coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in}, 65536,
                                   WS_ENCODING_XML_UTF8);
                both.connect();
                in.throws[name] = what;
                assert_hr(S_OK, send(both.client, "first", false));
                assert_hr(result_of(what), receive(both.server, nullptr, async, error.get()));
                assert_says(error.get(), what, callback);
            }
}

static void when_a_session_is_opened(void**) {
    if (!can_throw) skip();
    const auto error = test::make_error();
    for (const thrown what : kinds)
        for (const auto& [name, callback] :
             {std::pair{"create", "createEncoderCallback"}, {"type", "encoderGetContentTypeCallback"}}) {
            coder out;
            out.throws[name] = what;
            coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {});
            assert_hr(result_of(what), both.begin(error.get()));
            assert_says(error.get(), what, callback);
            assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_FAULTED);
            out.throws.clear();
        }
}

// It has no say, and nothing is lost by it.
static void when_it_is_freed(void**) {
    if (!can_throw) skip();
    for (const thrown what : kinds) {
        coder out, in;
        coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
        both.connect();
        assert_passes(both.client, both.server);
        out.throws["free"] = in.throws["free"] = what;
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(encoders_that_throw),
        cmocka_unit_test(decoders_that_throw),
        cmocka_unit_test(when_a_session_is_opened),
        cmocka_unit_test(when_it_is_freed),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
