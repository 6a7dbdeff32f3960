// Net framing sessions whose connection is harmed, at every byte of a conversation: by the end of the connection, a
// reset, half an end, silence, garbage, and by the finest fragmentation. Both ends are ours. Every call ends as the
// table says, the same channels and listener are of use again, and nothing stays behind.
#include "support/faults.h"
#include "support/leftovers.h"

#ifndef _WIN32
#include "channel/pipe_name.h"
#endif

using namespace tests;

namespace {

constexpr ULONG soon = 50;       // ms, for what is to time out
constexpr ULONG in_time = 60000; // for what must not be what ends it

// A session that is lost is lost for every call.
void session_fails(ending& how, step at, HRESULT hr, WS_ERROR* error, WS_CHANNEL* over) {
    how.fails(at, hr, error, over);
    if (how.state == WS_CHANNEL_STATE_FAULTED) how.next = WsShutdownSessionChannel(over, nullptr, nullptr);
}

// Serves one session after the other, until the listener ends; each text is answered by itself.
class echo {
  public:
    explicit echo(listener& at, cutting_proxy& through)
        : listener_(at), proxy_(through), channel_(at), error_(test::make_error()), thread_([this] { serve(); }) {}
    ~echo() {
        WsAbortListener(listener_, nullptr);
        thread_.join();
    }
    void set_time_outs(ULONG ms) {
        for (const auto id :
             {WS_CHANNEL_PROPERTY_SEND_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT})
            assert_hr(S_OK, channel_.set(id, ms));
    }
    served_endings endings;

  private:
    void serve() {
        while (WsAcceptChannel(listener_, channel_, nullptr, nullptr) == S_OK) {
            ending how = serve_session();
            if (WsResetChannel(channel_, nullptr) != S_OK) return;
            endings.add(std::move(how));
        }
    }
    ending serve_session() {
        ending how;
        incoming message(channel_);
        HRESULT hr = receive(message);
        if (hr == S_OK) {
            how.text = message.text();
            hr = outgoing(channel_, how.text).reply_to(message.get(), nullptr, error_.get());
            if (hr != S_OK) session_fails(how, step::reply, hr, error_.get(), channel_);
            if (hr == S_OK) hr = receive(message);
            if (hr != WS_S_END) session_fails(how, step::end, hr, error_.get(), channel_);
        } else {
            session_fails(how, step::receive, hr, error_.get(), channel_);
        }
        hr = channel_.close(error_.get());
        how.closes(hr, error_.get(), channel_);
        return how;
    }
    // A time-out before the connection is harmed says only how busy the machine is.
    HRESULT receive(incoming& message) {
        for (bool was_cut = false;; was_cut = proxy_.has_cut()) {
            message.reset();
            const HRESULT hr = message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, nullptr, error_.get());
            if (hr != WS_E_OPERATION_TIMED_OUT || channel_.state() != WS_CHANNEL_STATE_OPEN || was_cut) return hr;
            WsResetError(error_.get());
        }
    }

    listener& listener_;
    cutting_proxy& proxy_;
    channel channel_;
    test::error_ptr error_;
    std::thread thread_;
};

// --- what is expected

// Where the harm is done, by the last whole thing that has passed.
enum class phase : uint8_t {
    nothing,
    in_preamble,
    preamble,
    in_request,
    request,
    end, // of the client
    ack,
    in_reply,
    reply,
    farewell, // the server's end
};

constexpr HRESULT disconnected = WS_E_ENDPOINT_DISCONNECTED, timed_out = WS_E_OPERATION_TIMED_OUT,
                  malformed = WS_E_INVALID_FORMAT, failure = WS_E_ENDPOINT_FAILURE, too_big = WS_E_QUOTA_EXCEEDED,
                  not_found = WS_E_ENDPOINT_NOT_FOUND; // a connect that is reset is tried at the host's next address

// A reset may take with it what came just before, and an end in the middle of a record may make one: that is the
// systems' affair.
const fault_row<phase> table[] = {
    // The client's bytes stop, and so does the connection.
    {to::server,
     {harm::close, harm::reset},
     {phase::nothing, phase::in_preamble},
     {{step::open, disconnected}, {step::open, not_found}},
     {unheard}},
    {to::server,
     {harm::close, harm::reset},
     {phase::preamble},
     {{step::open, disconnected}},
     {unheard, {step::receive, disconnected}}},
    {to::server,
     {harm::close, harm::reset},
     {phase::in_request},
     {{step::ask, disconnected}},
     {{step::receive, disconnected}}},
    {to::server,
     {harm::close},
     {phase::request},
     {{step::ask, disconnected}},
     {{step::reply, disconnected}, {step::end, disconnected}}},
    {to::server,
     {harm::reset},
     {phase::request},
     {{step::ask, disconnected}},
     {{step::receive, disconnected}, {step::reply, disconnected}, {step::end, disconnected}}},
    {to::server, {harm::close}, {phase::end}, {{step::close, disconnected}}, {fine, {step::close, disconnected}}},
    {to::server,
     {harm::reset},
     {phase::end},
     {{step::close, disconnected}},
     {fine, {step::end, disconnected}, {step::close, disconnected}}},
    // The server's do.
    {to::client,
     {harm::close, harm::reset},
     {phase::nothing},
     {{step::open, disconnected}, {step::open, not_found}},
     {unheard}},
    {to::client, {harm::close}, {phase::ack}, {{step::ask, disconnected}}, {{step::receive, disconnected}}},
    {to::client,
     {harm::reset},
     {phase::ack},
     {{step::open, disconnected}, {step::ask, disconnected}},
     {{step::receive, disconnected}}},
    {to::client,
     {harm::close, harm::reset},
     {phase::in_reply},
     {{step::ask, disconnected}},
     {{step::reply, disconnected}, {step::end, disconnected}}},
    {to::client,
     {harm::close},
     {phase::reply},
     {{step::close, disconnected}},
     {{step::reply, disconnected}, {step::end, disconnected}}},
    {to::client,
     {harm::reset},
     {phase::reply},
     {{step::ask, disconnected}, {step::close, disconnected}},
     {{step::reply, disconnected}, {step::end, disconnected}}},
    {to::client, {harm::close}, {phase::farewell}, {fine}, {fine, {step::close, disconnected}}},
    {to::client,
     {harm::reset},
     {phase::farewell},
     {fine, {step::close, disconnected}},
     {fine, {step::close, disconnected}}},

    // Half an end: whoever reads sees the end, and can still answer.
    {to::server, {harm::half}, {phase::nothing}, {{step::open, disconnected}}, {unheard}},
    {to::server, {harm::half}, {phase::in_preamble}, {{step::open, failure}}, {unheard}},
    {to::server,
     {harm::half},
     {phase::preamble, phase::in_request},
     {{step::ask, disconnected}},
     {{step::receive, disconnected}}},
    {to::server, {harm::half}, {phase::request}, {{step::close, disconnected}}, {{step::end, disconnected}}},
    {to::server, {harm::half}, {phase::end}, {fine}, {fine}},
    {to::client,
     {harm::half},
     {phase::nothing},
     {{step::open, disconnected}},
     {unheard, {step::receive, disconnected}}},
    {to::client,
     {harm::half},
     {phase::ack, phase::in_reply},
     {{step::ask, disconnected}},
     {{step::receive, disconnected}, {step::reply, disconnected}, {step::end, disconnected}}},
    {to::client, {harm::half}, {phase::reply}, {{step::close, disconnected}}, {fine, {step::close, disconnected}}},
    {to::client, {harm::half}, {phase::farewell}, {fine}, {fine}},

    // Silence.
    {to::server, {harm::stall}, {phase::nothing, phase::in_preamble}, {{step::open, timed_out}}, {unheard}},
    {to::server, {harm::stall}, {phase::preamble}, {{step::open, timed_out}}, {{step::receive, timed_out}}},
    {to::server, {harm::stall}, {phase::in_request}, {{step::ask, timed_out}}, {{step::receive, timed_out}}},
    {to::server, {harm::stall}, {phase::request}, {{step::ask, timed_out}}, {{step::end, timed_out}}},
    {to::server, {harm::stall}, {phase::end}, {{step::close, timed_out}}, {fine}},
    {to::client, {harm::stall}, {phase::nothing}, {{step::open, timed_out}}, {unheard}},
    {to::client, {harm::stall}, {phase::ack}, {{step::ask, timed_out}}, {{step::receive, timed_out}}},
    {to::client, {harm::stall}, {phase::in_reply}, {{step::ask, timed_out}}, {{step::end, timed_out}}},
    {to::client, {harm::stall}, {phase::reply}, {{step::close, timed_out}}, {{step::end, timed_out}}},
    {to::client, {harm::stall}, {phase::farewell}, {fine}, {fine}},

    // Garbage: who reads it says so to the other end, with a fault record, before it closes.
    {to::server,
     {harm::garbage},
     {phase::nothing, phase::in_preamble},
     {{step::open, failure}, {step::open, disconnected}},
     {unheard}},
    {to::server,
     {harm::garbage},
     {phase::preamble, phase::in_request},
     {{step::ask, failure}, {step::ask, disconnected}},
     {{step::receive, malformed}, {step::receive, disconnected}, {step::receive, too_big}}},
    {to::server,
     {harm::garbage},
     {phase::request},
     {{step::close, failure}, {step::close, disconnected}},
     {{step::end, malformed}}},
    {to::server, {harm::garbage}, {phase::end}, {fine, {step::close, disconnected}}, {fine}},
    {to::client,
     {harm::garbage},
     {phase::nothing},
     {{step::open, malformed}},
     {unheard, {step::receive, disconnected}}},
    {to::client,
     {harm::garbage},
     {phase::ack, phase::in_reply},
     {{step::ask, malformed}, {step::ask, disconnected}, {step::ask, too_big}},
     {fine, // when only the contents of a whole record were bad
      {step::receive, failure},
      {step::receive, disconnected},
      {step::reply, disconnected},
      {step::end, failure},
      {step::end, disconnected}}},
    {to::client, {harm::garbage}, {phase::reply}, {{step::close, malformed}}, {fine, {step::close, disconnected}}},
    {to::client, {harm::garbage}, {phase::farewell}, {fine}, {fine}},

    // Single bytes.
    {to::server, {harm::trickle}, {phase::nothing}, {fine}, {fine}},
    {to::client, {harm::trickle}, {phase::nothing}, {fine}, {fine}},
};

// --- the matrix

// Between a client's channel and a listener of one binding. The listener's path is that of what the proxy listens at.
class matrix {
  public:
    matrix(listener& at, cutting_proxy& through, WS_CHANNEL_BINDING binding, std::basic_string<WCHAR> url)
        : proxy_(through), url_(std::move(url)), client_(binding), error_(test::make_error()), server_(at, through) {
        set_time_outs(in_time, in_time, in_time);
        server_.set_time_outs(in_time);
        measure();
    }

    size_t size(to way) const { return way == to::server ? request_ + 1 : reply_ + 1; }
    phase phase_of(to way, size_t after) const {
        if (after == 0) return phase::nothing;
        if (way == to::client)
            return after == 1        ? phase::ack
                   : after < reply_  ? phase::in_reply
                   : after == reply_ ? phase::reply
                                     : phase::farewell;
        return after < preamble_    ? phase::in_preamble
               : after == preamble_ ? phase::preamble
               : after < request_   ? phase::in_request
               : after == request_  ? phase::request
                                    : phase::end;
    }
    // Both sides of each boundary.
    std::vector<size_t> boundaries(to way) const {
        const std::vector<size_t> marks = way == to::server ? std::vector<size_t>{0, preamble_, request_, request_ + 1}
                                                            : std::vector<size_t>{0, 1, reply_, reply_ + 1};
        std::vector<size_t> all;
        for (const size_t mark : marks)
            for (const size_t at : {mark - 1, mark, mark + 1})
                if (at <= size(way) && !has(all, at)) all.push_back(at);
        return all;
    }

    void run(const cut& c) {
        const phase in = phase_of(c.where, c.after);
        const fault_row<phase>& expected = row_of(table, c, in);
        if (c.how == harm::stall) {
            const step at = expected.client.front().at;
            set_time_outs(at == step::open ? soon : in_time, at == step::ask ? soon : in_time, soon);
            server_.set_time_outs(soon);
        }
        proxy_.expect(c);
        const ending client = converse("cut", c.after % 2 != 0);
        const bool accepted =
            expected.server.front().at != step::accept && proxy_.passed(to::server).size() >= preamble_;
        if (accepted && proxy_.has_cut()) server_.endings.wait_for([](const ending&) { return true; });
        if (c.how == harm::stall) {
            set_time_outs(in_time, in_time, in_time);
            server_.set_time_outs(in_time);
        }
        // The same channels, and the listener goes on.
        proxy_.expect({});
        const ending clean = converse("clean", false);
        const std::vector<ending> before = server_.endings.take();
        if (clean.at != step::none) fail_about(c, clean, "afterwards the client's end of a clean conversation");
        assert_string_equal(clean.text.c_str(), "clean");
        check(c, expected.client, client, "the client");
        check_server(c, expected, before);
        cut_before_ = c;
        before_ = &expected;
    }

  private:
    ending converse(const std::string& text, bool async) {
        ending how;
        WS_ERROR* const error = error_.get();
        const auto call = [&](auto&& begin) {
            completion done;
            return result_of(begin(async ? done.context() : nullptr), done);
        };
        HRESULT hr = call([&](auto* context) { return client_.open(view(url_), context, error); });
        if (hr == S_OK) {
            outgoing question(client_, text);
            incoming answer(client_);
            hr = call([&](auto* context) { return answer.request(question, context, error); });
            if (hr != S_OK)
                session_fails(how, step::ask, hr, error, client_);
            else
                how.text = answer.text();
        } else {
            session_fails(how, step::open, hr, error, client_);
        }
        hr = call([&](auto* context) { return WsCloseChannel(client_, context, error); });
        how.closes(hr, error, client_);
        assert_hr(S_OK, WsResetChannel(client_, nullptr));
        return how;
    }

    void measure() {
        proxy_.expect({});
        const ending clean = converse("clean", false);
        if (clean.at != step::none) fail_about({}, clean, "the client");
        (void)server_.endings.take();
        proxy_.expect({});
        assert_int_equal(converse("cut", false).at, step::none);
        preamble_ = preamble(test::narrow(url_)).size();
        request_ = proxy_.passed(to::server).size() - 1;
        reply_ = proxy_.passed(to::client).size() - 1;
        assert_true(preamble_ < request_ && 1 < reply_);
        (void)converse("clean", false);
        assert_int_equal(server_.endings.take().size(), 1);
    }

    void set_time_outs(ULONG open, ULONG ask, ULONG close) {
        assert_hr(S_OK, client_.set(WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, open));
        assert_hr(S_OK, client_.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, ask));
        assert_hr(S_OK, client_.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, ask));
        assert_hr(S_OK, client_.set(WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, close));
    }

    // One of the cut before may have ended behind that one's clean conversation.
    void check_server(const cut& c, const fault_row<phase>& expected, const std::vector<ending>& met) const {
        assert_in_range(met.size(), 0, before_ ? 2 : 1);
        for (const ending& e : met) {
            const bool is_late = before_ && !fits(c, expected.server, e);
            check(is_late ? cut_before_ : c, is_late ? before_->server : expected.server, e, "the server");
        }
        if (met.empty() && !allows(expected.server, step::accept, S_OK))
            fail_about(c, {}, "unheard by an accept, the server");
    }

    // A stall that comes later than the time-out ends when the proxy ends the connection.
    static bool fits(const cut& c, const std::vector<may>& expected, const ending& met) {
        return allows(expected, met.at, met.hr) || (c.how == harm::stall && met.hr == disconnected);
    }

    static void check(const cut& c, const std::vector<may>& expected, const ending& met, const char* who) {
        const bool failed = met.at != step::none;
        const bool faulted = failed && met.state == WS_CHANNEL_STATE_FAULTED;
        // A wait in which nothing came harms no session.
        const WS_CHANNEL_STATE state = met.at == step::close ? WS_CHANNEL_STATE_CLOSED : WS_CHANNEL_STATE_FAULTED;
        const bool waited = met.hr == timed_out && met.at != step::open && met.state == WS_CHANNEL_STATE_OPEN;
        // Nor does a record whose contents alone are bad: its reader may go on, or end the session politely.
        const bool is_whole = c.how == harm::garbage && (met.hr == malformed || met.at == step::ask) &&
                              met.state == WS_CHANNEL_STATE_OPEN;
        if (!fits(c, expected, met) || (failed && met.why.empty()) ||
            (failed && met.state != state && !waited && !is_whole) || (faulted && met.next != WS_E_OBJECT_FAULTED) ||
            met.closed != WS_CHANNEL_STATE_CLOSED)
            fail_about(c, met, who);
    }

    cutting_proxy& proxy_;
    const std::basic_string<WCHAR> url_;
    channel client_;
    test::error_ptr error_;
    echo server_;
    size_t preamble_ = 0, request_ = 0, reply_ = 0; // where they end
    cut cut_before_;
    const fault_row<phase>* before_ = nullptr;
};

struct tcp_ends {
    proxied_listener at{WS_TCP_CHANNEL_BINDING};
    cutting_proxy proxy{at.port()};
    matrix m{at, proxy, WS_TCP_CHANNEL_BINDING,
             widen("net.tcp://localhost:" + std::to_string(proxy.port()) + "/service")};
};

#ifndef _WIN32
// Under Windows there is nothing between a pipe's two ends that could be cut.
struct pipe_ends {
    proxied_listener at{WS_NAMEDPIPE_CHANNEL_BINDING};
    const std::basic_string<WCHAR> url = std::basic_string<WCHAR>(test::view(at.url())) + widen("/x");
    ws::pipe_registration claimed; // is found before the listener's
    cutting_proxy proxy{claim(), server_path()};
    matrix m{at, proxy, WS_NAMEDPIPE_CHANNEL_BINDING, url};

  private:
    std::string claim() {
        assert_hr(S_OK, ws::pipe_registration::claim(url, claimed, nullptr));
        return claimed.os_name();
    }
    std::string server_path() {
        std::string path;
        assert_hr(S_OK, ws::find_pipe(test::view(at.url()), path, nullptr));
        return path;
    }
};
#endif

constexpr to ways[] = {to::server, to::client};
constexpr harm harms[] = {harm::close, harm::reset, harm::half, harm::garbage};

template <class Ends>
void at_the_boundaries(void**) {
    Ends ends;
    for (const to way : ways) {
        for (const size_t after : ends.m.boundaries(way)) {
            for (const harm how : harms)
                ends.m.run({way, how, after});
            ends.m.run({way, harm::stall, after});
        }
        ends.m.run({way, harm::trickle, 0});
    }
}

// Of the library only what it keeps for the next channel stays, which is there already.
template <class Ends>
void at_every_byte(void**) {
    for (const to way : ways)
        for (const harm how : harms) {
            const leftovers before;
            {
                Ends ends;
                for (size_t after = 0; after <= ends.m.size(way); ++after)
                    ends.m.run({way, how, after});
            }
            before.assert_none(harm_names[size_t(how)]);
        }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(at_the_boundaries<tcp_ends>),
        cmocka_unit_test(at_every_byte<tcp_ends>),
#ifndef _WIN32
        cmocka_unit_test(at_the_boundaries<pipe_ends>),
        cmocka_unit_test(at_every_byte<pipe_ends>),
#endif
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
