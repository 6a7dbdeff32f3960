// HTTP connections that are harmed, at the bytes of a conversation of two requests: by the end of the connection, a
// reset, half an end, silence, garbage, and by the finest fragmentation. Both ends are ours. Every call ends as the
// table says, the same channels and listener go on, and nothing stays behind.
#include "support/faults.h"
#include "support/http.h"
#include "support/leftovers.h"

using namespace tests;

namespace {

constexpr ULONG soon = 50;       // ms, for what is to time out
constexpr ULONG in_time = 60000; // for what must not be what ends it
const channel_numbers buffered{soap_1_1, by_transport};
const channel_numbers streamed{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_TRANSFER_MODE, WS_STREAMED_TRANSFER_MODE}};

// Serves one request after the other, until the listener ends; each text is answered by itself.
class echo {
  public:
    echo(listener& at, const channel_numbers& how)
        : listener_(at), channel_(at, how), error_(test::make_error()), thread_([this] { serve(); }) {}
    ~echo() {
        WsAbortListener(listener_, nullptr);
        thread_.join();
    }
    served_endings endings;

  private:
    void serve() {
        while (WsAcceptChannel(listener_, channel_, nullptr, nullptr) == S_OK) {
            ending how = serve_request();
            if (WsResetChannel(channel_, nullptr) != S_OK) return;
            endings.add(std::move(how));
        }
    }
    ending serve_request() {
        ending how;
        incoming request(channel_);
        HRESULT hr = request.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error_.get());
        if (hr == S_OK) {
            how.text = request.text();
            hr = outgoing(channel_, how.text).reply_to(request.get(), nullptr, error_.get());
            if (hr != S_OK) how.fails(step::reply, hr, error_.get(), channel_);
        } else {
            how.fails(step::receive, hr, error_.get(), channel_);
        }
        hr = channel_.close(error_.get());
        how.closes(hr, error_.get(), channel_);
        return how;
    }

    listener& listener_;
    channel channel_;
    test::error_ptr error_;
    std::thread thread_;
};

// --- what is expected

// Of the first request or reply, and of the second.
enum class phase : uint8_t {
    nothing,
    head,
    body,
    message,
    second_head,
    second_body,
    second_message,
    streamed_message // which has its connection to itself
};

constexpr HRESULT disconnected = WS_E_ENDPOINT_DISCONNECTED, timed_out = WS_E_OPERATION_TIMED_OUT,
                  malformed = WS_E_INVALID_FORMAT, failure = WS_E_ENDPOINT_FAILURE,
                  unreachable =
                      WS_E_ENDPOINT_UNREACHABLE; // a connect that is reset is tried at the host's next address

// A request that found an idle connection, which ended before a byte of the answer, is sent again over another: where
// that is, "fine" is all there is to see.
const fault_row<phase> table[] = {
    // The client's bytes stop, and so does the connection.
    {to::server,
     {harm::close, harm::reset},
     {phase::nothing},
     {{step::ask, disconnected}, {step::ask, unreachable}},
     {fine}},
    {to::server, {harm::close, harm::reset}, {phase::head}, {{step::ask, disconnected}}, {fine}},
    {to::server,
     {harm::close, harm::reset},
     {phase::body},
     {{step::ask, disconnected}},
     {{step::receive, disconnected}}},
    {to::server,
     {harm::close, harm::reset},
     {phase::message},
     {{step::ask, disconnected}},
     {fine, {step::receive, disconnected}, {step::reply, disconnected}}},
    {to::server, {harm::close, harm::reset}, {phase::second_head}, {fine}, {fine}},
    {to::server, {harm::close, harm::reset}, {phase::second_body}, {fine}, {{step::receive, disconnected}}},
    {to::server,
     {harm::close, harm::reset},
     {phase::second_message},
     {fine},
     {fine, {step::receive, disconnected}, {step::reply, disconnected}}},
    // The server's do.
    {to::client,
     {harm::close, harm::reset},
     {phase::nothing},
     {{step::ask, disconnected}, {step::ask, unreachable}},
     {fine}},
    {to::client,
     {harm::close, harm::reset},
     {phase::head, phase::body},
     {{step::ask, disconnected}},
     {fine, {step::reply, disconnected}}},
    {to::client, {harm::close}, {phase::message}, {fine}, {fine}},
    {to::client, {harm::reset}, {phase::message}, {fine, {step::ask, disconnected}}, {fine}},
    {to::client,
     {harm::close, harm::reset},
     {phase::second_head, phase::second_body},
     {{step::ask_again, disconnected}},
     {fine, {step::reply, disconnected}}},
    {to::client, {harm::close}, {phase::second_message}, {fine}, {fine}},
    {to::client, {harm::reset}, {phase::second_message}, {fine, {step::ask_again, disconnected}}, {fine}},

    // Half an end: the server answers half a request with an error's status.
    {to::server, {harm::half}, {phase::nothing, phase::head}, {{step::ask, disconnected}}, {fine}},
    {to::server, {harm::half}, {phase::body}, {{step::ask, failure}}, {{step::receive, disconnected}}},
    {to::server, {harm::half}, {phase::message, phase::second_head}, {fine}, {fine}},
    {to::server, {harm::half}, {phase::second_body}, {{step::ask_again, failure}}, {{step::receive, disconnected}}},
    {to::server, {harm::half}, {phase::second_message}, {fine}, {fine}},
    {to::client,
     {harm::half},
     {phase::nothing, phase::head, phase::body},
     {{step::ask, disconnected}},
     {fine, {step::reply, disconnected}}},
    {to::client, {harm::half}, {phase::message}, {fine}, {fine, {step::reply, disconnected}}},
    {to::client,
     {harm::half},
     {phase::second_head, phase::second_body},
     {{step::ask_again, disconnected}},
     {fine, {step::reply, disconnected}}},
    {to::client, {harm::half}, {phase::second_message}, {fine}, {fine}},

    // Silence. The server's end has time-outs that no property sets: it goes on when the proxy ends the connection.
    {to::server, {harm::stall}, {phase::nothing, phase::head}, {{step::ask, timed_out}}, {fine}},
    {to::server, {harm::stall}, {phase::body}, {{step::ask, timed_out}}, {{step::receive, disconnected}}},
    {to::server, {harm::stall}, {phase::message}, {{step::ask, timed_out}}, {fine}},
    {to::server, {harm::stall}, {phase::second_head}, {{step::ask_again, timed_out}}, {fine}},
    {to::server, {harm::stall}, {phase::second_body}, {{step::ask_again, timed_out}}, {{step::receive, disconnected}}},
    {to::server, {harm::stall}, {phase::second_message}, {{step::ask_again, timed_out}}, {fine}},
    {to::client, {harm::stall}, {phase::nothing, phase::head, phase::body}, {{step::ask, timed_out}}, {fine}},
    {to::client,
     {harm::stall},
     {phase::message, phase::second_head, phase::second_body},
     {{step::ask_again, timed_out}},
     {fine}},
    {to::client, {harm::stall}, {phase::second_message}, {fine}, {fine}},

    // Garbage.
    {to::server,
     {harm::garbage},
     {phase::nothing, phase::head},
     {{step::ask, failure}, {step::ask, disconnected}},
     {fine}},
    {to::server, {harm::garbage}, {phase::body}, {{step::ask, failure}}, {{step::receive, malformed}}},
    {to::server,
     {harm::garbage},
     {phase::message, phase::second_head},
     {fine, {step::ask_again, failure}, {step::ask_again, disconnected}},
     {fine}},
    {to::server, {harm::garbage}, {phase::second_body}, {{step::ask_again, failure}}, {{step::receive, malformed}}},
    {to::server, {harm::garbage}, {phase::second_message}, {fine}, {fine}},
    {to::client,
     {harm::garbage},
     {phase::nothing, phase::head, phase::body},
     {{step::ask, malformed}, {step::ask, disconnected}},
     {fine, {step::reply, disconnected}}},
    {to::client,
     {harm::garbage},
     {phase::message, phase::second_head, phase::second_body},
     {fine, {step::ask_again, malformed}, {step::ask_again, disconnected}},
     {fine, {step::receive, disconnected}, {step::reply, disconnected}}},
    {to::client, {harm::garbage}, {phase::second_message}, {fine}, {fine}},

    // Behind what was streamed nothing else comes.
    {to::server,
     {harm::close, harm::reset},
     {phase::streamed_message},
     {{step::ask, disconnected}},
     {fine, {step::receive, disconnected}, {step::reply, disconnected}}},
    {to::server, {harm::stall}, {phase::streamed_message}, {{step::ask, timed_out}}, {fine}},
    {to::server, {harm::half, harm::garbage}, {phase::streamed_message}, {fine}, {fine}},
    {to::client, {harm::reset}, {phase::streamed_message}, {fine, {step::ask, disconnected}}, {fine}},
    {to::client, {harm::close, harm::half, harm::stall, harm::garbage}, {phase::streamed_message}, {fine}, {fine}},

    // Single bytes.
    {to::server, {harm::trickle}, {phase::nothing}, {fine}, {fine}},
};

// --- the matrix

// A client's channel, which outlives what it talks to.
class asking {
  public:
    explicit asking(const channel_numbers& how) : channel_(WS_HTTP_CHANNEL_BINDING, how), error_(test::make_error()) {
        assert_hr(S_OK, channel_.set(WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, in_time));
        set_time_outs(in_time);
    }
    void open(const WS_STRING& url) {
        if (channel_.state() == WS_CHANNEL_STATE_OPEN) assert_hr(S_OK, channel_.close(error_.get()));
        if (channel_.state() == WS_CHANNEL_STATE_CLOSED) assert_hr(S_OK, WsResetChannel(channel_, nullptr));
        assert_hr(S_OK, channel_.open(url));
    }
    void set_time_outs(ULONG ms) {
        for (const auto id : {WS_CHANNEL_PROPERTY_SEND_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT,
                              WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT})
            assert_hr(S_OK, channel_.set(id, ms));
    }
    // False when it failed.
    bool ask(const std::string& text, step at, ending& how, bool async) {
        completion done;
        outgoing question(channel_, text);
        incoming answer(channel_);
        const HRESULT hr = result_of(answer.request(question, async ? done.context() : nullptr, error_.get()), done);
        if (hr == S_OK) {
            how.text = answer.text();
            assert_string_equal(how.text.c_str(), text.c_str());
            return true;
        }
        how.fails(at, hr, error_.get(), channel_);
        how.next = incoming(channel_).receive(); // nothing is left of the request
        return false;
    }

  private:
    channel channel_;
    test::error_ptr error_;
};

class matrix {
  public:
    matrix(asking& client, const channel_numbers& how, listener& at, cutting_proxy& through)
        : proxy_(through), url_(widen("http://localhost:" + std::to_string(through.port()) + "/service")),
          client_(client), server_(at, how) {
        measure();
    }

    // Where heads and messages end.
    const std::vector<size_t>& marks(to way) const { return marks_[way == to::client]; }
    size_t size(to way) const { return marks(way).back(); }
    // The second exchange is much like the first; and systems whose every call is slow do with a sample.
    size_t stride(to way, size_t after) const {
#ifdef _WIN32
        return after < marks(way)[1] ? 3 : 9;
#else
        return after < marks(way)[1] ? 1 : 3;
#endif
    }
    phase phase_of(to way, size_t after) const {
        if (after == 0) return phase::nothing;
        const auto& m = marks(way);
        if (m.size() == 2 && after == m[1]) return phase::streamed_message;
        return after < m[0]    ? phase::head
               : after < m[1]  ? phase::body
               : after == m[1] ? phase::message
               : after < m[2]  ? phase::second_head
               : after < m[3]  ? phase::second_body
                               : phase::second_message;
    }

    void run(const cut& c) {
        const fault_row<phase>& expected = row_of(table, c, phase_of(c.where, c.after));
        const step at = expected.client.front().at;
        const bool stalls = c.how == harm::stall, async = c.after % 2 != 0;
        proxy_.expect(c);
        client_.open(view(url_));
        ending client;
        if (stalls && at == step::ask) client_.set_time_outs(soon);
        if (client_.ask("one", step::ask, client, async)) {
            if (stalls && at == step::ask_again) client_.set_time_outs(soon);
            (void)client_.ask("two", step::ask_again, client, async);
        }
        if (!stalls && expected.server.front().at != step::none)
            server_.endings.wait_for([](const ending& e) { return e.at != step::none; });
        client_.set_time_outs(in_time);
        // The same channels and the listener go on.
        proxy_.expect({});
        ending clean;
        if (!client_.ask("clean", step::ask, clean, false)) fail_about(c, clean, "afterwards the client");
        check_client(c, expected, client);
        check_server(c, expected, server_.endings.take());
        before_ = &expected;
    }

  private:
    void measure() {
        proxy_.expect({});
        client_.open(view(url_));
        for (const char* text : {"one", "two"}) {
            ending how;
            if (!client_.ask(text, step::ask, how, false)) fail_about({}, how, "the client");
        }
        for (const to way : {to::server, to::client}) {
            const std::string all = proxy_.passed(way);
            auto& m = marks_[way == to::client];
            static constexpr std::string_view end = "</s:Envelope>", last_chunk = "\r\n0\r\n\r\n";
            for (size_t at = 0; at < all.size(); at = m.back()) {
                m.push_back(all.find("\r\n\r\n", at) + 4);
                m.push_back(all.find(end, at) + end.size());
                if (all.substr(m.back()) == last_chunk) m.back() += last_chunk.size();
            }
            assert_int_equal(m.size(), 4 / proxy_.connections()); // an exchange has two
        }
        ending how;
        assert_true(client_.ask("clean", step::ask, how, false));
        assert_int_equal(server_.endings.take().size(), 2);
    }

    static void check_client(const cut& c, const fault_row<phase>& expected, const ending& met) {
        const bool failed = met.at != step::none;
        if (!allows(expected.client, met.at, met.hr) || (failed && met.why.empty()) ||
            met.state != WS_CHANNEL_STATE_OPEN || (failed && met.next != WS_E_INVALID_OPERATION))
            fail_about(c, met, "the client");
    }
    // Those that were harmed; others may have come before, or once more, over another connection. One of the cut before
    // may have been served behind that one's clean request.
    void check_server(const cut& c, const fault_row<phase>& expected, const std::vector<ending>& met) const {
        size_t failed = 0;
        for (const ending& e : met) {
            if (e.closed != WS_CHANNEL_STATE_CLOSED) fail_about(c, e, "the server");
            if (e.at == step::none) continue;
            const bool allowed =
                allows(expected.server, e.at, e.hr) || (before_ && allows(before_->server, e.at, e.hr));
            if (!allowed || e.why.empty() || ++failed > (before_ && before_->server.size() > 1 ? 2 : 1) ||
                e.state != (e.at == step::close ? WS_CHANNEL_STATE_CLOSED : WS_CHANNEL_STATE_OPEN))
                fail_about(c, e, "the server");
        }
        if (failed == 0 && !allows(expected.server, step::none, S_OK))
            fail_about(c, {}, "without a failure, the server");
        assert_in_range(met.size(), 0, 4);
    }

    cutting_proxy& proxy_;
    const std::basic_string<WCHAR> url_;
    asking& client_;
    echo server_;
    std::vector<size_t> marks_[2];
    const fault_row<phase>* before_ = nullptr; // of the cut before
};

struct ends {
    explicit ends(asking& client, const channel_numbers& how) : m(client, how, at, proxy) {}
    proxied_listener at{WS_HTTP_CHANNEL_BINDING};
    cutting_proxy proxy{at.port()};
    matrix m;
};

constexpr to ways[] = {to::server, to::client};
constexpr harm harms[] = {harm::close, harm::reset, harm::half, harm::garbage};

// Which also gives up the connection that was kept.
void assert_nobody_there(asking& client) {
    ending how;
    assert_false(client.ask("anybody?", step::ask, how, false));
    assert_hr(unreachable, how.hr);
}

void harm_at_the_boundaries(const channel_numbers& mode) {
    asking client(mode);
    {
        ends both(client, mode);
        matrix& m = both.m;
        for (const to way : ways) {
            std::vector<size_t> all{0, 1};
            for (const size_t mark : m.marks(way))
                for (const size_t at : {mark - 1, mark, mark + 1})
                    if (at <= m.size(way)) all.push_back(at);
            for (const size_t after : all) {
                for (const harm how : harms)
                    m.run({way, how, after});
                m.run({way, harm::stall, after});
            }
        }
        m.run({to::server, harm::trickle, 0});
    }
    assert_nobody_there(client);
}

void at_the_boundaries(void**) {
    harm_at_the_boundaries(buffered);
}

void at_the_boundaries_of_streams(void**) {
    harm_at_the_boundaries(streamed);
}

void at_the_bytes_between(void**) {
    for (const to way : ways)
        for (const harm how : harms) {
            const leftovers before;
            {
                asking client(buffered);
                {
                    ends both(client, buffered);
                    for (size_t after = 0; after <= both.m.size(way); after += both.m.stride(way, after))
                        both.m.run({way, how, after});
                }
                assert_nobody_there(client);
            }
            before.assert_none(harm_names[size_t(how)]);
        }
}

// Connections of streamed requests are not used again, but kept for others: they are no leftovers.
void at_the_bytes_of_streams(void**) {
    asking client(streamed);
    ends both(client, streamed);
    for (const to way : ways)
        for (const harm how : harms)
            for (size_t after = 0; after <= both.m.size(way); after += both.m.stride(way, after))
                both.m.run({way, how, after});
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(at_the_boundaries),
        cmocka_unit_test(at_the_bytes_between),
        cmocka_unit_test(at_the_boundaries_of_streams),
        cmocka_unit_test(at_the_bytes_of_streams),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
