// Service hosts and proxies over a binding that is the program's own.
#include "support/custom_binding.h"
#include "support/host.h"

using namespace tests;

namespace {

// What a host and a proxy over a custom binding are described with.
class bound {
  public:
    bound() : at(WS_CUSTOM_CHANNEL_BINDING, std::basic_string<WCHAR>(test::view(custom_url()))) {
        at.endpoint.channelType = WS_CHANNEL_TYPE_DUPLEX_SESSION;
        at.endpoint.channelProperties = {channel_, 2};
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, WS_LISTENER_PROPERTIES{listener_, 2});
    }
    WS_SERVICE_PROXY* make_proxy() {
        WS_SERVICE_PROXY* made = nullptr;
        assert_hr(S_OK, WsCreateServiceProxy(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING, nullptr,
                                             nullptr, 0, channel_, 2, &made, nullptr));
        return made;
    }
    int channels() { return over.count("create") + over.count("create-for-listener") - over.count("free"); }
    int listeners() { return over.count("create-listener") - over.count("free-listener"); }

    custom_binding over;
    host_endpoint at;

  private:
    custom_binding* const self_ = &over;
    WS_CHANNEL_PROPERTY channel_[2] = {
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &over.channel_callbacks, sizeof over.channel_callbacks},
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, const_cast<custom_binding**>(&self_), sizeof self_}};
    WS_LISTENER_PROPERTY listener_[2] = {
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS, &over.listener_callbacks, sizeof over.listener_callbacks},
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS, const_cast<custom_binding**>(&self_), sizeof self_}};
};

void call_once(proxy& caller) {
    const test::heap_ptr heap = test::make_heap();
    INT32 sum = 0;
    assert_hr(S_OK, caller.open(custom_url()));
    assert_hr(S_OK, add({caller, heap.get()}, 40, 2, &sum));
    assert_int_equal(sum, 42);
    assert_hr(S_OK, caller.close());
}

} // namespace

static void calls(void**) {
    bound b;
    host served(b.at);
    proxy caller(b.make_proxy());
    for (int i = 0; i < 3; ++i) {
        call_once(caller);
        assert_hr(S_OK, caller.reset());
    }
    assert_hr(S_OK, served.close());
    assert_int_equal(served.what.accepted, 3);
    assert_int_equal(served.what.closed, 3);
}

// The program may take its binding apart as soon as it has freed what used it: no thread of ours comes back to it.
static void nothing_is_freed_late(void**) {
    for (int i = 0; i < 100; ++i) {
        bound b;
        host served(b.at);
        {
            proxy caller(b.make_proxy());
            call_once(caller);
        }
        assert_hr(S_OK, served.close());
        served.free();
        assert_int_equal(b.channels(), 0);
        assert_int_equal(b.listeners(), 0);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(calls),
        cmocka_unit_test(nothing_is_freed_late),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
