// WsReceiveMessage by several descriptions, WsSendReplyMessage and WsRequestReply, and faults over a channel.
#include "support/session.h"

#include <algorithm>

using namespace tests;

namespace {

// What a receive with several descriptions gave.
struct received {
    HRESULT hr;
    ULONG index;
    std::string text;
};

received receive_one_of(WS_CHANNEL* over, std::vector<const WS_MESSAGE_DESCRIPTION*> expected, bool async = false,
                        WS_ERROR* error = nullptr) {
    incoming message(over);
    const test::heap_ptr heap = test::make_heap();
    WS_XML_STRING body{};
    received got{S_OK, 77, {}};
    completion done;
    got.hr = result_of(WsReceiveMessage(over, message.get(), expected.data(), static_cast<ULONG>(expected.size()),
                                        WS_RECEIVE_REQUIRED_MESSAGE, WS_READ_REQUIRED_VALUE, heap.get(), &body,
                                        sizeof body, &got.index, async ? done.context() : nullptr, error),
                       done);
    got.text = test::text_of(body);
    return got;
}

// --- descriptions

void the_first_description_that_matches(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        WS_XML_STRING one_action = test::xml("urn:one"), two_action = test::xml("urn:two");
        WS_ELEMENT_DESCRIPTION* const element = text_description().bodyElementDescription;
        const WS_MESSAGE_DESCRIPTION one{&one_action, element}, two{&two_action, element}, again{&two_action, element},
            any{nullptr, element}, empty{&one_action, nullptr};
        const auto send = [&](const WS_MESSAGE_DESCRIPTION& as, const char* text) {
            outgoing message(both.client, text);
            assert_hr(S_OK, WsSendMessage(both.client, message.get(), &as, WS_WRITE_REQUIRED_VALUE, &message.body(),
                                          sizeof message.body(), nullptr, nullptr));
        };
        for (const bool async : {false, true}) {
            send(two, "second");
            received got = receive_one_of(both.server, {&one, &two, &again, &any}, async);
            assert_hr(S_OK, got.hr);
            assert_int_equal(got.index, 1);
            assert_string_equal(got.text.c_str(), "second");
            send(one, "first");
            got = receive_one_of(both.server, {&two, &any, &one}, async);
            assert_hr(S_OK, got.hr);
            assert_int_equal(got.index, 1);

            // None of them: the message is lost, and nothing else.
            send(one, "unexpected");
            send(two, "next");
            const test::error_ptr error = test::make_error();
            got = receive_one_of(both.server, {&two, &again}, async, error.get());
            assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, got.hr);
            assert_non_null(strstr(strings_of(error.get()).c_str(), "urn:one"));
            assert_int_equal(got.index, 77);
            assert_int_equal(both.server.state(), WS_CHANNEL_STATE_OPEN);
            got = receive_one_of(both.server, {&two}, async);
            assert_hr(S_OK, got.hr);
            assert_string_equal(got.text.c_str(), "next");

            // A body that is to be empty, and is.
            outgoing bare(both.client, "");
            assert_hr(S_OK, WsSendMessage(both.client, bare.get(), &empty, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr,
                                          nullptr));
            got = receive_one_of(both.server, {&two, &empty}, async);
            assert_hr(S_OK, got.hr);
            assert_int_equal(got.index, 1);
            assert_string_equal(got.text.c_str(), "");
        }
        both.close();
    });
}

void a_message_without_an_action(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    outgoing message(both.client, "no action");
    assert_hr(S_OK, message.send(nullptr, nullptr, nullptr));
    assert_hr(S_OK, outgoing(both.client, "no action").send(nullptr, nullptr, nullptr));
    assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, receive_one_of(both.server, {&text_description()}).hr);
    const received got = receive_one_of(both.server, {&text_description(), &text_description(nullptr)});
    assert_hr(S_OK, got.hr);
    assert_int_equal(got.index, 1);
}

void what_the_arguments_must_be(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, send_text(both.client, "kept"));
    incoming in(both.server);
    const WS_MESSAGE_DESCRIPTION* expected[] = {&text_description(), nullptr};
    const auto receive = [&](const WS_MESSAGE_DESCRIPTION** descriptions, ULONG count) {
        return WsReceiveMessage(both.server, in.get(), descriptions, count, WS_RECEIVE_REQUIRED_MESSAGE,
                                WS_READ_REQUIRED_VALUE, nullptr, nullptr, 0, nullptr, nullptr, nullptr);
    };
    assert_hr(E_INVALIDARG, receive(nullptr, 1));
    assert_hr(E_INVALIDARG, receive(expected, 0));
    assert_hr(E_INVALIDARG, receive(expected, 2));
    assert_hr(E_INVALIDARG, WsReadMessageStart(both.server, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsAbandonMessage(both.server, nullptr, nullptr));
    assert_hr(E_INVALIDARG,
              WsSendMessage(both.client, in.get(), nullptr, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr, nullptr));
    std::string got;
    assert_hr(S_OK, receive_text(both.server, &got));
    assert_string_equal(got.c_str(), "kept");
}

// A body that does not fit its description is told, and costs only that message.
void a_body_of_another_shape(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        WS_XML_STRING other_name = test::xml("other"), ns = test::xml("urn:test");
        WS_ELEMENT_DESCRIPTION other{&other_name, &ns, WS_XML_STRING_TYPE, nullptr};
        const WS_MESSAGE_DESCRIPTION other_description{nullptr, &other};
        assert_hr(S_OK, send_text(both.client));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_FORMAT, receive_one_of(both.server, {&other_description}, false, error.get()).hr);
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(both.server.state(), WS_CHANNEL_STATE_OPEN);
        assert_passes(both.client, both.server);
        // On the way out likewise: nothing of it is sent.
        outgoing out(both.client, "");
        assert_hr(E_INVALIDARG, WsSendMessage(both.client, out.get(), &other_description, WS_WRITE_REQUIRED_VALUE,
                                              nullptr, 0, nullptr, nullptr));
        assert_passes(both.client, both.server);
    });
}

// --- requests and replies

void a_reply_relates_to_its_request(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (const bool async : {false, true}) {
            completion answered, replied;
            outgoing question(both.client, "question"), reply(both.server, "answer");
            incoming answer(both.client), request(both.server);
            const HRESULT begun = answer.request(question, answered.context());
            assert_hr(S_OK, request.receive());
            assert_string_equal(request.text().c_str(), "question");
            assert_hr(S_OK, result_of(reply.reply_to(request.get(), async ? replied.context() : nullptr), replied));
            assert_hr(S_OK, result_of(begun, answered));
            assert_string_equal(answer.text().c_str(), "answer");
            const std::string id = test::header_text(question.message(), WS_MESSAGE_ID_HEADER);
            assert_int_equal(id.find("urn:uuid:"), 0);
            assert_string_equal(test::header_text(request.message(), WS_MESSAGE_ID_HEADER).c_str(), id.c_str());
            assert_string_equal(test::header_text(reply.message(), WS_RELATES_TO_HEADER).c_str(), id.c_str());
            assert_string_equal(test::header_text(answer.message(), WS_RELATES_TO_HEADER).c_str(), id.c_str());
            for (const test::message_ptr* message : {&question.message(), &request.message(), &answer.message()})
                assert_int_equal(test::state(*message), WS_MESSAGE_STATE_DONE);
        }
        both.close();
    });
}

// Only the reply to this request ends it: answers to others, that nobody waits for any more, are dropped.
void a_request_waits_for_its_own_reply(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding, {{WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, 20}});
        outgoing old_question(both.client, "old");
        incoming old_answer(both.client), old_request(both.server);
        assert_hr(WS_E_OPERATION_TIMED_OUT, old_answer.request(old_question));
        assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, 30000));
        assert_hr(S_OK, old_request.receive());

        completion answered;
        outgoing question(both.client, "new");
        incoming answer(both.client), request(both.server);
        const HRESULT begun = answer.request(question, answered.context());
        assert_hr(S_OK, request.receive());
        assert_string_equal(request.text().c_str(), "new");
        assert_hr(S_OK, send_text(both.server, "no reply"));
        assert_hr(S_OK, outgoing(both.server, "late").reply_to(old_request.get()));
        assert_hr(S_OK, outgoing(both.server, "in time").reply_to(request.get()));
        assert_hr(S_OK, result_of(begun, answered));
        assert_string_equal(answer.text().c_str(), "in time");
    });
}

// What was dropped meanwhile is told when the wait ends in vain: it may be the answer of a peer that leaves RelatesTo
// out.
void a_request_that_no_message_answers(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        const auto drop = [](channel& server, bool fault) {
            if (!fault) {
                assert_hr(S_OK, send_text(server, "no reply"));
                return;
            }
            auto reason = widen("it went wrong");
            WS_FAULT_REASON text{view(reason), {}};
            WS_FAULT_CODE code{{test::xml("Receiver"), test::xml("")}, nullptr};
            WS_FAULT value{};
            value.code = &code;
            value.reasons = &text;
            value.reasonCount = 1;
            WS_FAULT_DESCRIPTION version{WS_ENVELOPE_VERSION_SOAP_1_2};
            WS_ELEMENT_DESCRIPTION element{nullptr, nullptr, WS_FAULT_TYPE, &version};
            WS_XML_STRING action = test::xml("urn:test:fault");
            const WS_MESSAGE_DESCRIPTION description{&action, &element};
            const outgoing message(server, "");
            assert_hr(S_OK, WsSendMessage(server, message.get(), &description, WS_WRITE_REQUIRED_VALUE, &value,
                                          sizeof value, nullptr, nullptr));
        };
        const std::vector<bool> cases[] = {{}, {false}, {false, true}, {true, false}};
        for (const std::vector<bool>& faults : cases) {
            session both(binding);
            completion answered;
            outgoing question(both.client, "question");
            incoming answer(both.client), request(both.server);
            const test::error_ptr error = test::make_error();
            const HRESULT begun = answer.request(question, answered.context(), error.get());
            assert_hr(S_OK, request.receive());
            for (const bool fault : faults)
                drop(both.server, fault);
            assert_hr(S_OK, WsShutdownSessionChannel(both.server, nullptr, nullptr));
            assert_hr(WS_E_ENDPOINT_DISCONNECTED, result_of(begun, answered));
            const std::string said = strings_of(error.get());
            assert_non_null(strstr(said.c_str(), "ended the session"));
            assert_int_equal(said.find("dropped") != std::string::npos, !faults.empty());
            if (faults.empty()) continue;
            assert_non_null(strstr(said.c_str(), (": " + std::to_string(faults.size()) + ".").c_str()));
            assert_non_null(strstr(said.c_str(), faults.back() ? "urn:test:fault" : text_action));
            // What a fault says is worth more than what came after it.
            const bool any_fault = std::find(faults.begin(), faults.end(), true) != faults.end();
            assert_int_equal(said.find("it went wrong") != std::string::npos, any_fault);
            // No fault was received, for all that the program can ask.
            const WS_FAULT* received = nullptr;
            assert_hr(S_OK,
                      WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &received, sizeof received));
            assert_null(received);
        }
    });
}

void a_reply_with_another_action(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    completion answered;
    outgoing question(both.client, "question");
    incoming answer(both.client), request(both.server);
    const HRESULT begun = answer.request(question, answered.context());
    assert_hr(S_OK, request.receive());
    outgoing reply(both.server, "answer");
    WS_XML_STRING other = test::xml("urn:other");
    const WS_MESSAGE_DESCRIPTION description{&other, text_description().bodyElementDescription};
    assert_hr(S_OK, WsSendReplyMessage(both.server, reply.get(), &description, WS_WRITE_REQUIRED_VALUE, &reply.body(),
                                       sizeof reply.body(), request.get(), nullptr, nullptr));
    assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, result_of(begun, answered));
    assert_int_equal(both.client.state(), WS_CHANNEL_STATE_OPEN);
    assert_passes(both.server, both.client);
}

// Requests of both ends at the same time: each direction carries the one's questions and the other's answers.
void many_requests_in_a_row(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        std::thread serving([&] {
            incoming request(both.server);
            while (request.receive() == S_OK) {
                outgoing reply(both.server, request.text() + "!");
                if (reply.reply_to(request.get()) != S_OK) return;
                request.reset();
            }
        });
        bool good = true;
        for (int i = 0; i < 200 && good; ++i) {
            completion answered;
            outgoing question(both.client, std::to_string(i));
            incoming answer(both.client);
            const HRESULT hr = result_of(answer.request(question, i % 2 ? answered.context() : nullptr), answered);
            good = hr == S_OK && answer.text() == std::to_string(i) + "!";
        }
        const HRESULT ended = WsShutdownSessionChannel(both.client, nullptr, nullptr);
        serving.join();
        assert_true(good);
        assert_hr(S_OK, ended);
        both.close();
    });
}

// --- faults

HRESULT reply_with_fault(session& both, const incoming& request, const char* reason, WS_ERROR* fault_error = nullptr) {
    const test::error_ptr own = fault_error ? nullptr : test::make_error();
    WS_ERROR* const error = fault_error ? fault_error : own.get();
    const auto text = widen(reason);
    const WS_STRING string = view(text);
    assert_hr(S_OK, WsAddErrorString(error, &string));
    outgoing reply(both.server, "");
    return WsSendFaultMessageForError(both.server, reply.get(), error, E_FAIL, WS_FULL_FAULT_DISCLOSURE, request.get(),
                                      nullptr, nullptr);
}

void a_received_fault_is_an_error(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (const bool async : {false, true}) {
            completion answered;
            outgoing question(both.client, "question");
            incoming answer(both.client), request(both.server);
            const test::error_ptr error = test::make_error();
            std::thread serving;
            HRESULT served = S_OK;
            if (!async)
                serving = std::thread([&] {
                    served = request.receive();
                    if (served == S_OK) served = reply_with_fault(both, request, "it went wrong");
                });
            const HRESULT begun = answer.request(question, async ? answered.context() : nullptr, error.get());
            if (async) {
                assert_hr(S_OK, request.receive());
                assert_hr(S_OK, reply_with_fault(both, request, "it went wrong"));
            } else {
                serving.join();
                assert_hr(S_OK, served);
            }
            assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, result_of(begun, answered));
            assert_non_null(strstr(strings_of(error.get()).c_str(), "it went wrong"));
            const WS_FAULT* fault = nullptr;
            assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
            assert_non_null(fault);
            assert_int_equal(fault->reasonCount, 1);
            assert_string_equal(test::narrow(fault->reasons[0].text).c_str(), "it went wrong");
            // The channel is as good as before.
            assert_int_equal(both.client.state(), WS_CHANNEL_STATE_OPEN);
            assert_passes(both.server, both.client);
        }
        both.close();
    });
}

// A fault that nobody asked for, in a plain receive.
void a_fault_in_a_receive(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, send_text(both.client));
        incoming request(both.server);
        assert_hr(S_OK, request.receive());
        assert_hr(S_OK, reply_with_fault(both, request, "in vain"));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, receive_text(both.client, nullptr, error.get()));
        assert_non_null(strstr(strings_of(error.get()).c_str(), "in vain"));
        assert_passes(both.server, both.client);
    });
}

// With WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS off a fault is a message like others for who reads it step by step.
void a_fault_as_a_message(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, send_text(both.client));
    incoming request(both.server);
    assert_hr(S_OK, request.receive());
    const auto send_fault = [&] { assert_hr(S_OK, reply_with_fault(both, request, "as data")); };
    incoming in(both.client);
    send_fault();
    assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, WsReadMessageStart(both.client, in.get(), nullptr, nullptr));
    assert_hr(S_OK, WsResetMessage(in.get(), nullptr));
    assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, FALSE));
    send_fault();
    assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, receive_text(both.client));
    send_fault();
    WS_FAULT_DESCRIPTION fault_description{WS_ENVELOPE_VERSION_SOAP_1_2};
    WS_ELEMENT_DESCRIPTION element{nullptr, nullptr, WS_FAULT_TYPE, &fault_description};
    const test::heap_ptr heap = test::make_heap();
    WS_FAULT fault{};
    assert_hr(S_OK, WsReadMessageStart(both.client, in.get(), nullptr, nullptr));
    assert_hr(S_OK, WsReadBody(in.get(), &element, WS_READ_REQUIRED_VALUE, heap.get(), &fault, sizeof fault, nullptr));
    assert_hr(S_OK, WsReadMessageEnd(both.client, in.get(), nullptr, nullptr));
    assert_int_equal(fault.reasonCount, 1);
    assert_string_equal(test::narrow(fault.reasons[0].text).c_str(), "as data");
    assert_true(test::property<BOOL>(in.message(), WS_MESSAGE_PROPERTY_IS_FAULT));
}

// Whoever drives the loop asks the system for the bytes of others, too; under Wine their reads belong to its thread.
void threads_that_end_leave_the_reads_of_others(void**) {
    constexpr int many = 32, rounds = 20;
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        std::vector<std::unique_ptr<session>> sessions;
        for (int i = 0; i < many; ++i)
            sessions.push_back(std::make_unique<session>(binding));
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::thread> receiving;
            std::vector<HRESULT> received(many, E_UNEXPECTED);
            for (int i = 0; i < many; ++i) // each with a few messages more to wait for than the one before
                receiving.emplace_back([&, i] {
                    for (int n = 0; n <= i % 4; ++n)
                        if (received[i] = receive_text(sessions[i]->server); received[i] != S_OK) return;
                });
            for (int n = 0; n < 4; ++n)
                for (int i = 0; i < many; ++i)
                    if (n <= i % 4) assert_hr(S_OK, send_text(sessions[i]->client));
            for (std::thread& thread : receiving)
                thread.join();
            for (const HRESULT hr : received)
                assert_hr(S_OK, hr);
        }
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(threads_that_end_leave_the_reads_of_others),
        cmocka_unit_test(the_first_description_that_matches),
        cmocka_unit_test(a_message_without_an_action),
        cmocka_unit_test(what_the_arguments_must_be),
        cmocka_unit_test(a_body_of_another_shape),
        cmocka_unit_test(a_reply_relates_to_its_request),
        cmocka_unit_test(a_request_waits_for_its_own_reply),
        cmocka_unit_test(a_request_that_no_message_answers),
        cmocka_unit_test(a_reply_with_another_action),
        cmocka_unit_test(many_requests_in_a_row),
        cmocka_unit_test(a_received_fault_is_an_error),
        cmocka_unit_test(a_fault_in_a_receive),
        cmocka_unit_test(a_fault_as_a_message),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
