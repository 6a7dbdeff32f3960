// echo_client WAY URL OPERATION...: asks the server at URL for each operation of the contract that is named, in one
// channel: echo, plain (an echo without bytes), fault, notify, send (a notify whose empty answer is not waited for),
// notified (something came by notify since that was last asked). Says what was wrong.
#include "contract.h"

#include <chrono>
#include <thread>

namespace {

// What does not fail, but is not what was expected.
struct mismatch {
    std::string what;
};

void expect(bool good, const std::string& what) {
    if (!good) throw mismatch{what};
}

owned<WS_CHANNEL> open_channel(const way& w, const wide_string& url, WS_ERROR* error) {
    way_properties properties(w);
    WS_CHANNEL* handle = nullptr;
    check("WsCreateChannel", WsCreateChannel(channel_type(w, WS_CHANNEL_TYPE_REQUEST), w.binding, properties.all,
                                             properties.count, nullptr, &handle, error));
    owned<WS_CHANNEL> channel(handle);
    WS_ENDPOINT_ADDRESS address{};
    address.url = view(url);
    check("WsOpenChannel", WsOpenChannel(channel.get(), &address, nullptr, error));
    return channel;
}

// ---- operations ----------------------------------------------------------------------------------------------------

echo_body* ask(WS_CHANNEL* channel, echo_body& question, WS_HEAP* heap, WS_ERROR* error) {
    const owned<WS_MESSAGE> request = make_message(channel), reply = make_message(channel);
    echo_body* answer = nullptr;
    check("WsRequestReply", WsRequestReply(channel, request.get(), &contract::echo_message, WS_WRITE_REQUIRED_VALUE,
                                           &question, sizeof question, reply.get(), &contract::echo_response_message,
                                           WS_READ_REQUIRED_POINTER, heap, &answer, sizeof answer, nullptr, error));
    return answer;
}

void echo(WS_CHANNEL* channel, WS_ERROR* error, bool with_data) {
    const owned<WS_HEAP> heap = make_heap();
    wide_string text = widen("Gr__e & <K_sse> ]]> \" _");
    for (const WCHAR c : {0xfc, 0xdf, 0xfc, 0x20ac})
        text[text.find(WCHAR('_'))] = c;
    wide_string names[] = {widen("eins"), widen("zwei"), widen("")};
    echo_item items[] = {{names[0].data(), 1}, {names[1].data(), 2147483647}, {names[2].data(), -3}};
    std::vector<BYTE> bytes(3000);
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<BYTE>(i % 251);
    WS_BYTES data{static_cast<ULONG>(bytes.size()), bytes.data()};
    echo_body question{text.data(), -42, 3, items, with_data ? &data : nullptr};

    const echo_body* const answer = ask(channel, question, heap.get(), error);
    expect(answer->text == text, "text: " + narrow(answer->text));
    expect(answer->number == -42, "number: " + std::to_string(answer->number));
    expect(answer->item_count == 3, "items: " + std::to_string(answer->item_count));
    for (int i = 0; i < 3; ++i)
        expect(answer->items[i].name == names[i] && answer->items[i].count == items[i].count,
               "item " + std::to_string(i) + ": " + narrow(answer->items[i].name) + ", " +
                   std::to_string(answer->items[i].count));
    expect((answer->data != nullptr) == with_data, "data");
    if (with_data)
        expect(answer->data->length == bytes.size() &&
                   std::memcmp(answer->data->bytes, bytes.data(), bytes.size()) == 0,
               "data: " + std::to_string(answer->data->length) + " bytes");
}

void fault(WS_CHANNEL* channel, WS_ERROR* error) {
    const owned<WS_HEAP> heap = make_heap();
    wide_string text = widen("fault");
    echo_body question{text.data(), 0, 0, nullptr, nullptr};
    try {
        ask(channel, question, heap.get(), error);
        throw mismatch{"no fault"};
    } catch (const failure& failed) {
        if (failed.result != WS_E_ENDPOINT_FAULT_RECEIVED) throw;
    }
    // Any action will do: the peers have their own ideas of what a fault's is.
    WS_FAULT_DETAIL_DESCRIPTION expected{nullptr, &contract::fault_element};
    fault_body* detail = nullptr;
    check("WsGetFaultErrorDetail",
          WsGetFaultErrorDetail(error, &expected, WS_READ_REQUIRED_POINTER, heap.get(), &detail, sizeof detail));
    expect(is(detail->reason, "asked for"), "fault's detail: " + narrow(detail->reason));
    check("WsResetError", WsResetError(error));
}

void send(WS_CHANNEL* channel, WS_ERROR* error) {
    const owned<WS_MESSAGE> message = make_message(channel);
    wide_string text = widen("hello");
    notify_body body{text.data()};
    check("WsSendMessage", WsSendMessage(channel, message.get(), &contract::notify_message, WS_WRITE_REQUIRED_VALUE,
                                         &body, sizeof body, nullptr, error));
}

void notify(const way& w, WS_CHANNEL* channel, WS_ERROR* error) {
    send(channel, error);
    if (w.binding != WS_HTTP_CHANNEL_BINDING) return;
    const owned<WS_MESSAGE> none = make_message(channel);
    const WS_MESSAGE_DESCRIPTION* descriptions[] = {&contract::echo_response_message};
    const owned<WS_HEAP> heap = make_heap();
    echo_body* answer = nullptr;
    const HRESULT received =
        check("WsReceiveMessage",
              WsReceiveMessage(channel, none.get(), descriptions, 1, WS_RECEIVE_OPTIONAL_MESSAGE,
                               WS_READ_REQUIRED_POINTER, heap.get(), &answer, sizeof answer, nullptr, nullptr, error));
    expect(received == WS_S_END, "a one-way message was answered");
}

void notified(WS_CHANNEL* channel, WS_ERROR* error) {
    const owned<WS_HEAP> heap = make_heap();
    wide_string text = widen("notified");
    echo_body question{text.data(), 0, 0, nullptr, nullptr};
    // A server may be at work on the notification still.
    for (int i = 0; i < 100; ++i) {
        if (ask(channel, question, heap.get(), error)->number > 0) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    throw mismatch{"nothing"};
}

void run(const way& w, const wide_string& url, const std::vector<std::string>& operations, std::string& at,
         WS_ERROR* error) {
    const owned<WS_CHANNEL> channel = open_channel(w, url, error);
    for (const std::string& operation : operations) {
        at = operation;
        if (operation == "echo") {
            echo(channel.get(), error, false);
            echo(channel.get(), error, true);
        } else if (operation == "plain") {
            echo(channel.get(), error, false);
        } else if (operation == "fault") {
            fault(channel.get(), error);
        } else if (operation == "notify") {
            notify(w, channel.get(), error);
        } else if (operation == "send") {
            send(channel.get(), error);
        } else if (operation == "notified") {
            notified(channel.get(), error);
        } else if (operation == "leave") {
            return; // without a word
        } else {
            throw mismatch{"unknown operation"};
        }
    }
    at = "close";
    check("WsCloseChannel", WsCloseChannel(channel.get(), nullptr, error));
}

} // namespace

int main(int argc, char** argv) {
    const way* const w = argc > 3 ? find_way(argv[1]) : nullptr;
    if (w == nullptr) {
        std::fputs("usage: echo_client WAY URL OPERATION...\n", stderr);
        return 2;
    }
    owned<WS_ERROR> error;
    std::string at = "open";
    try {
        error = make_error();
        run(*w, widen(argv[2]), {argv + 3, argv + argc}, at, error.get());
        return 0;
    } catch (const mismatch& wrong) {
        say(at + ": " + wrong.what);
    } catch (const failure& failed) {
        say(at + ": " + failed.call + " fails: " + describe(failed.result));
        if (error) say_strings(error.get());
    }
    return 1;
}
