// Multicast over the loopback interface, with both versions of the internet protocol where the system has it.
#include "support/udp.h"

using namespace tests;

namespace {

constexpr ULONG no_interface = 0x7ffffff;

struct family {
    bool v6;
    const char* group;
    const char* other_group;
};

// Runs a test with each version that works here, and skips it where none does.
template <class Test>
void for_each_family(Test&& test) {
    static const std::string reasons[] = {why_no_multicast(false), why_no_multicast(true)};
    bool tested = false;
    for (const family& each :
         {family{false, "239.255.0.123", "239.255.0.124"}, family{true, "[ff02::7b]", "[ff02::7c]"}}) {
        if (!reasons[each.v6].empty()) {
            print_message("No multicast with IPv%c on the loopback interface here: %s\n", each.v6 ? '6' : '4',
                          reasons[each.v6].c_str());
            continue;
        }
        tested = true;
        test(each);
    }
    if (!tested) skip();
}

// A listener of a group, on the loopback interface or on none.
class member {
  public:
    member(const char* group, unsigned port, bool joins, BOOL loopback = TRUE)
        : loopback_(loopback), listener_(udp, WS_CHANNEL_TYPE_DUPLEX, properties(joins), udp_url(group, port)),
          server_(listener_) {
        const test::error_ptr error = test::make_error();
        const HRESULT hr = listener_.open(error.get());
        if (hr != S_OK) fail_msg("0x%08lx: %s", static_cast<unsigned long>(hr), strings_of(error.get()).c_str());
    }
    HRESULT set_interfaces(const std::vector<ULONG>& interfaces, WS_ERROR* error = nullptr) {
        static const ULONG none = 0;
        return WsSetListenerProperty(listener_, WS_LISTENER_PROPERTY_MULTICAST_INTERFACES,
                                     interfaces.empty() ? &none : interfaces.data(),
                                     static_cast<ULONG>(interfaces.size() * sizeof(ULONG)), error);
    }
    HRESULT join(WS_ERROR* error = nullptr) { return set_interfaces({interface_}, error); }
    HRESULT begin_accept() { return WsAcceptChannel(listener_, server_, accepted_.context(), nullptr); }
    HRESULT end_accept() { return accepted_.wait(); }
    void assert_hears(const std::string& text) {
        assert_accepts(listener_, server_, text);
        finish(server_);
    }
    tests::listener& listener() { return listener_; }
    channel& server() { return server_; }

  private:
    std::vector<WS_LISTENER_PROPERTY> properties(bool joins) {
        std::vector<WS_LISTENER_PROPERTY> all{
            {WS_LISTENER_PROPERTY_IS_MULTICAST, &is_multicast_, sizeof is_multicast_},
            {WS_LISTENER_PROPERTY_MULTICAST_LOOPBACK, &loopback_, sizeof loopback_},
        };
        if (joins) all.push_back({WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &interface_, sizeof interface_});
        return all;
    }

    BOOL is_multicast_ = TRUE;
    BOOL loopback_;
    ULONG interface_ = loopback_interface();
    tests::listener listener_;
    channel server_;
    completion accepted_;
};

udp_client sender_to(const char* group, unsigned port) {
    return udp_client(group, port, {{WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, loopback_interface()}});
}

void every_member_gets_it_and_answers(void**) {
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member first(ip.group, port, true), second(ip.group, port, true);
        udp_client client(
            ip.group, port,
            {{WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, loopback_interface()}, {WS_CHANNEL_PROPERTY_MULTICAST_HOPS, 3}});
        outgoing question(client, "who is there");
        assert_hr(S_OK, question.send());
        for (member* each : {&first, &second}) {
            assert_hr(S_OK, accept(each->listener(), each->server()));
            incoming asked(each->server());
            assert_hr(S_OK, asked.receive());
            assert_string_equal(asked.text().c_str(), "who is there");
            outgoing answer(each->server(), each == &first ? "first" : "second");
            assert_hr(S_OK, answer.reply_to(asked.get()));
            finish(each->server());
        }
        std::string answers;
        for (int i = 0; i < 2; ++i) {
            std::string got;
            assert_hr(S_OK, receive_text(client, &got));
            answers += got + " ";
        }
        assert_true(answers == "first second " || answers == "second first ");
    });
}

// Joined at the open, or whenever the interfaces are set; left when they are set again.
void interfaces_are_joined_and_left(void**) {
    if (sockets_are_wines()) skip(); // a socket of Linux gets all groups, unless it is told not to
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member witness(ip.group, port, true), other(ip.group, port, false);
        udp_client client = sender_to(ip.group, port);
        const auto say = [&](const std::string& text) {
            assert_hr(S_OK, send_text(client, text));
            witness.assert_hears(text); // so the system has passed it to all who are to get it
        };
        for (int round = 0; round < 3; ++round) {
            say("before");
            assert_hr(S_OK, other.join());
            assert_hr(S_OK, other.join()); // once more is no failure
            say("while");
            assert_hr(S_OK, other.set_interfaces({}));
            say("after");
            assert_hr(S_OK, other.join());
            say("again");
            other.assert_hears("while");
            other.assert_hears("again");
            assert_hr(S_OK, other.set_interfaces({}));
        }
    });
}

// Who is in one group does not hear the other, though both have the same port.
void groups_are_told_apart(void**) {
    if (sockets_are_wines()) skip(); // a socket of Linux gets all groups, unless it is told not to
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member first(ip.group, port, true), second(ip.other_group, port, true);
        udp_client to_first = sender_to(ip.group, port), to_second = sender_to(ip.other_group, port);
        for (int i = 0; i < 3; ++i) {
            assert_hr(S_OK, send_text(to_first, "for the first"));
            assert_hr(S_OK, send_text(to_second, "for the second"));
            first.assert_hears("for the first");
            second.assert_hears("for the second");
        }
    });
}

void interfaces_that_are_none(void**) {
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member one(ip.group, port, true);
        udp_client client = sender_to(ip.group, port);
        const test::error_ptr error = test::make_error();
        assert_hr(E_INVALIDARG, one.set_interfaces({no_interface}, error.get()));
        assert_non_null(strstr(strings_of(error.get()).c_str(), std::to_string(no_interface).c_str()));
        assert_hr(E_INVALIDARG, one.set_interfaces({loopback_interface(), no_interface}));
        assert_hr(S_OK, send_text(client, "still there"));
        one.assert_hears("still there");

        WsResetError(error.get());
        ULONG index = no_interface;
        assert_hr(E_INVALIDARG, WsSetChannelProperty(client, WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, &index,
                                                     sizeof index, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_hr(S_OK, client.get(WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, &index));
        assert_int_equal(index, loopback_interface());
        assert_hr(S_OK, send_text(client, "and here"));
        one.assert_hears("and here");

        BOOL is_multicast = TRUE;
        index = no_interface;
        tests::listener listener(udp, WS_CHANNEL_TYPE_INPUT,
                                 {{WS_LISTENER_PROPERTY_IS_MULTICAST, &is_multicast, sizeof is_multicast},
                                  {WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &index, sizeof index}},
                                 udp_url(ip.group, free_port(true)));
        assert_hr(E_INVALIDARG, listener.open());
        assert_int_equal(listener.state(), WS_LISTENER_STATE_CREATED);
        index = loopback_interface();
        assert_hr(S_OK, WsSetListenerProperty(listener, WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &index, sizeof index,
                                              nullptr));
        assert_hr(S_OK, listener.open());

        channel nowhere(udp, {{WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, no_interface}});
        assert_hr(E_INVALIDARG, nowhere.open(view(udp_url(ip.group, port))));
        assert_int_equal(nowhere.state(), WS_CHANNEL_STATE_FAULTED);
        channel too_far(udp, {{WS_CHANNEL_PROPERTY_MULTICAST_HOPS, 256}});
        assert_hr(E_INVALIDARG, too_far.open(view(udp_url(ip.group, port))));
    });
}

// Set on the open channel, as one does to send from each interface in turn.
void the_interface_is_chosen_while_open(void**) {
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member one(ip.group, port, true);
        udp_client client(ip.group, port);
        for (int i = 0; i < 3; ++i) {
            assert_hr(S_OK, client.set(WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, loopback_interface()));
            assert_hr(S_OK, send_text(client, "from here"));
            one.assert_hears("from here");
        }
    });
}

// Who does not want what this machine sends does not get it, neither by multicast nor directly.
void a_listener_without_loopback(void**) {
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member witness(ip.group, port, true), deaf(ip.group, port, true, FALSE);
        udp_client client = sender_to(ip.group, port);
        assert_hr(WS_S_ASYNC, deaf.begin_accept());
        for (int i = 0; i < 20; ++i) {
            assert_hr(S_OK, send_text(client, "hello"));
            witness.assert_hears("hello");
        }
        assert_hr(S_OK, deaf.server().abort());
        assert_hr(WS_E_OPERATION_ABORTED, deaf.end_accept());
    });
}

void addresses_are_shared_by_multicast_listeners_only(void**) {
    for_each_family([](const family& ip) {
        const unsigned port = free_port(true);
        member first(ip.group, port, false), second(ip.group, port, false);
        tests::listener alone(udp, WS_CHANNEL_TYPE_DUPLEX, {}, udp_url(ip.v6 ? "[::1]" : "127.0.0.1", port));
        assert_hr(WS_E_ADDRESS_IN_USE, alone.open());
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_member_gets_it_and_answers),
        cmocka_unit_test(interfaces_are_joined_and_left),
        cmocka_unit_test(groups_are_told_apart),
        cmocka_unit_test(interfaces_that_are_none),
        cmocka_unit_test(the_interface_is_chosen_while_open),
        cmocka_unit_test(a_listener_without_loopback),
        cmocka_unit_test(addresses_are_shared_by_multicast_listeners_only),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
