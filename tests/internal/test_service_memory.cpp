// Service proxies while memory runs out: E_OUTOFMEMORY, the proxy usable afterwards, nothing lost (the leak checker of
// the asan tree looks when the program ends). The server is written by hand, so that it is the proxy that has none.
#include "support/failing_allocator.h"
#include "support/http.h"
#include "support/service.h"

using namespace tests;
using test::allocations::assert_memory;
using test::allocations::fail_each;
using test::allocations::fail_each_once;

namespace {

// --- a server

std::string answer_to(const std::string& request) {
    if (request.find(note_action) != std::string::npos) return {};
    const std::string start = "MessageID>";
    const size_t at = request.find(start) + start.size();
    const std::string id = request.substr(at, request.find('<', at) - at);
    return test::envelope("<s:Header><a:Action>urn:test:addResponse</a:Action><a:RelatesTo>" + id +
                              "</a:RelatesTo></s:Header>",
                          R"(<s:Body><AddResponse xmlns="urn:test"><sum>42</sum></AddResponse></s:Body>)");
}

// Sessions over TCP, in text. One connection after the other.
class session_server {
  public:
    session_server()
        : url_(widen("net.tcp://localhost:" + std::to_string(server_.port()) + "/service")), thread_([this] {
              for (;;) {
                  raw_connection peer = server_.accept();
                  if (!peer) return;
                  serve(peer);
              }
          }) {}
    ~session_server() {
        server_.stop();
        thread_.join();
    }
    WS_STRING url() const { return tests::view(url_); }

  private:
    // Bytes up to `size`, of which the first are those that came with others.
    static bool fill(raw_connection& peer, std::string& got, size_t size) {
        while (got.size() < size) {
            const auto bytes = peer.receive_some();
            if (bytes.empty()) return false;
            got.append(bytes.begin(), bytes.end());
        }
        return true;
    }
    static void send(raw_connection& peer, const std::string& bytes) { peer.send(bytes.data(), bytes.size()); }
    static bool read_size(raw_connection& peer, std::string& got, size_t& at, size_t& size) {
        size = 0;
        for (unsigned shift = 0;; shift += 7) {
            if (!fill(peer, got, at + 1)) return false;
            const auto digit = static_cast<unsigned char>(got[at++]);
            size |= size_t(digit & 0x7f) << shift;
            if (digit < 0x80) return true;
        }
    }
    static void serve(raw_connection& peer) {
        std::string got;
        while (got.find('\x0c') == std::string::npos)
            if (!fill(peer, got, got.size() + 1)) return;
        got.erase(0, got.find('\x0c') + 1);
        send(peer, "\x0b");
        while (fill(peer, got, 1)) {
            if (got[0] != '\x06') return send(peer, end_record);
            size_t at = 1, size;
            if (!read_size(peer, got, at, size) || !fill(peer, got, at + size)) return;
            const std::string answer = answer_to(got.substr(at, size));
            got.erase(0, at + size);
            if (!answer.empty()) send(peer, sized_envelope(answer));
        }
    }

    raw_server server_;
    std::basic_string<WCHAR> url_;
    std::thread thread_;
};

struct servers {
    session_server tcp;
    http_script http{[](const std::string& request) {
        const std::string answer = answer_to(request);
        return response(answer, answer.empty() ? "202 Accepted" : "200 OK", "Content-Type: application/soap+xml\r\n");
    }};
    WS_STRING url(WS_CHANNEL_BINDING binding) const {
        return binding == WS_TCP_CHANNEL_BINDING ? tcp.url() : http.url();
    }
};

constexpr WS_CHANNEL_BINDING both[] = {WS_HTTP_CHANNEL_BINDING, WS_TCP_CHANNEL_BINDING};

// --- proxies

WS_ENCODING encoding = WS_ENCODING_XML_UTF8;
const std::vector<WS_CHANNEL_PROPERTY> in_text{{WS_CHANNEL_PROPERTY_ENCODING, &encoding, sizeof encoding}};

HRESULT add_once(WS_SERVICE_PROXY* over, WS_HEAP* heap, completion* done = nullptr, WS_ERROR* error = nullptr) {
    call_arguments call{over, heap};
    call.async = done ? done->context() : nullptr;
    call.error = error;
    INT32 sum = 0;
    HRESULT hr = add(call, 40, 2, &sum);
    if (done) hr = result_of(hr, *done);
    assert_int_equal(sum, hr == S_OK ? 42 : 0);
    return hr;
}

void assert_works(proxy& caller) {
    const test::heap_ptr heap = test::make_heap();
    assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_OPEN);
    for (int i = 0; i < 2; ++i)
        assert_hr(S_OK, add_once(caller, heap.get()));
}

// --- what is created

void creating(void**) {
    for (const auto binding : service_bindings) {
        (void)proxy(binding); // what all of a process's have in common is made once
        assert_hr(S_OK, fail_each_once([&] {
                      ULONG headers = 5, timeout = 5;
                      WS_MESSAGE_PROPERTY one{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, &headers, sizeof headers};
                      WS_MESSAGE_PROPERTIES list{&one, 1};
                      const WS_PROXY_PROPERTY properties[] = {
                          {WS_PROXY_PROPERTY_MESSAGE_PROPERTIES, &list, sizeof list},
                          {WS_PROXY_PROPERTY_CALL_TIMEOUT, &timeout, sizeof timeout}};
                      WS_SERVICE_PROXY* made = nullptr;
                      const HRESULT hr = WsCreateServiceProxy(type_of(binding, false), binding, nullptr, properties, 2,
                                                              in_text.data(), 1, &made, nullptr);
                      assert_true((hr == S_OK) == (made != nullptr));
                      if (made) WsFreeServiceProxy(made);
                      return hr;
                  }));
    }
}

void creating_from_templates(void**) {
    WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_POLICY_DESCRIPTION policy{};
    policy.channelProperties = {const_cast<WS_CHANNEL_PROPERTY*>(in_text.data()), 1};
    const auto type = WS_HTTP_SSL_USERNAME_SECURITY_CONTEXT_BINDING_TEMPLATE_TYPE;
    assert_hr(S_OK, fail_each_once([&] {
                  WS_SERVICE_PROXY* made = nullptr;
                  const HRESULT hr = WsCreateServiceProxyFromTemplate(
                      WS_CHANNEL_TYPE_REQUEST, nullptr, 0, type, nullptr, 0, &policy, sizeof policy, &made, nullptr);
                  assert_true((hr == S_OK) == (made != nullptr));
                  if (made) WsFreeServiceProxy(made);
                  return hr;
              }));
    const WS_STRING url = test::string(W("http://localhost/service"));
    const WS_SERVICE_CONTRACT served{&contract, nullptr, nullptr};
    assert_hr(S_OK, fail_each_once([&] {
                  WS_HEAP* heap = nullptr;
                  HRESULT hr = WsCreateHeap(2048, 0, nullptr, 0, &heap, nullptr);
                  if (hr != S_OK) return hr;
                  WS_SERVICE_ENDPOINT* made = nullptr;
                  hr = WsCreateServiceEndpointFromTemplate(WS_CHANNEL_TYPE_REPLY, nullptr, 0, &url, &served, nullptr,
                                                           heap, type, nullptr, 0, &policy, sizeof policy, &made,
                                                           nullptr);
                  assert_true((hr == S_OK) == (made != nullptr));
                  WsFreeHeap(heap);
                  return hr;
              }));
}

// --- what is done with it

void opening(void**) {
    servers at;
    for (const auto binding : both)
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                proxy caller(binding, {}, in_text);
                completion done;
                HRESULT hr = without_memory(
                    [&] { return caller.open(at.url(binding), nullptr, async ? done.context() : nullptr); });
                hr = result_of(hr, done);
                assert_memory(hr);
                assert_int_equal(caller.state(),
                                 hr == S_OK ? WS_SERVICE_PROXY_STATE_OPEN : WS_SERVICE_PROXY_STATE_CREATED);
                if (hr != S_OK) assert_hr(S_OK, caller.open(at.url(binding)));
                assert_works(caller);
                assert_hr(S_OK, caller.close());
            });
}

// The first call of a proxy, and one that finds everything made.
void calling(void**) {
    servers at;
    for (const auto binding : both)
        for (const bool is_first : {true, false})
            for (const bool async : {false, true})
                for (const bool with_error : {false, true})
                    fail_each([&](auto&& without_memory) {
                        proxy caller(binding, {}, in_text);
                        assert_hr(S_OK, caller.open(at.url(binding)));
                        if (!is_first) assert_works(caller);
                        const test::heap_ptr heap = test::make_heap();
                        const test::error_ptr error = test::make_error();
                        completion done;
                        const HRESULT hr = without_memory([&] {
                            return add_once(caller, heap.get(), async ? &done : nullptr,
                                            with_error ? error.get() : nullptr);
                        });
                        assert_memory(hr);
                        assert_int_equal(done.calls() <= 1, 1);
                        assert_works(caller);
                        assert_hr(S_OK, caller.close());
                    });
}

void calling_one_way(void**) {
    servers at;
    for (const auto binding : both)
        fail_each([&](auto&& without_memory) {
            proxy caller(binding, {}, in_text);
            assert_hr(S_OK, caller.open(at.url(binding)));
            const test::heap_ptr heap = test::make_heap();
            assert_memory(without_memory([&] { return note({caller, heap.get()}, W("text")); }));
            assert_works(caller);
            assert_hr(S_OK, caller.close());
        });
}

void abandoning(void**) {
    servers at;
    for (const auto binding : both) {
        proxy caller(binding, {}, in_text);
        assert_hr(S_OK, caller.open(at.url(binding)));
        assert_works(caller);
        test::allocations::fail_at(1, true);
        const HRESULT hr = WsAbandonCall(caller, 0, nullptr);
        assert_false(test::allocations::stop_failing());
        assert_hr(S_OK, hr);
        assert_works(caller);
    }
}

void aborting(void**) {
    servers at;
    for (const auto binding : both) {
        proxy caller(binding, {}, in_text);
        assert_hr(S_OK, caller.open(at.url(binding)));
        assert_works(caller);
        test::allocations::fail_at(1, true);
        const HRESULT hr = caller.abort();
        assert_false(test::allocations::stop_failing());
        assert_hr(S_OK, hr);
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_FAULTED);
        assert_hr(S_OK, caller.close());
    }
}

void closing(void**) {
    servers at;
    for (const auto binding : both)
        for (const bool faulted : {false, true})
            for (const bool async : {false, true})
                fail_each([&](auto&& without_memory) {
                    proxy caller(binding, {}, in_text);
                    assert_hr(S_OK, caller.open(at.url(binding)));
                    assert_works(caller);
                    if (faulted) assert_hr(S_OK, caller.abort());
                    const WS_SERVICE_PROXY_STATE before = caller.state();
                    completion done;
                    HRESULT hr = without_memory(
                        [&] { return WsCloseServiceProxy(caller, async ? done.context() : nullptr, nullptr); });
                    hr = result_of(hr, done);
                    assert_memory(hr);
                    // Either it did not begin, or it is done.
                    if (caller.state() == before)
                        assert_hr(E_OUTOFMEMORY, hr);
                    else
                        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
                    assert_hr(S_OK, caller.close());
                    assert_hr(S_OK, caller.reset());
                    assert_hr(S_OK, caller.open(at.url(binding)));
                    assert_works(caller);
                });
}

// All that a proxy does in its life leaves nothing behind; nor do the calls of a long one.
void a_whole_life(void**) {
    servers at;
    for (const auto binding : both) {
        const auto live = [&](int calls) {
            proxy caller(binding, {}, in_text);
            assert_hr(S_OK, caller.open(at.url(binding)));
            for (int i = 0; i < calls; ++i)
                assert_works(caller);
            assert_hr(S_OK, caller.close());
            assert_hr(S_OK, caller.reset());
        };
        // The debug library keeps the last thousand freed objects.
        for (int i = 0; i < 500; ++i)
            live(1);
        const long before = test::allocations::live();
        for (int i = 0; i < 300; ++i)
            live(1);
        live(300);
        assert_true(test::allocations::live() < before + 100);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creating),        cmocka_unit_test(creating_from_templates),
        cmocka_unit_test(opening),         cmocka_unit_test(calling),
        cmocka_unit_test(calling_one_way), cmocka_unit_test(abandoning),
        cmocka_unit_test(aborting),        cmocka_unit_test(closing),
        cmocka_unit_test(a_whole_life),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
