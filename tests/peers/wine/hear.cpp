// hear WAY: says "port N", hears one message of the contract there, says which, and ends. For Wine's own
// webservices.dll over UDP, which answers nobody: no address goes with what a listener's channel sends. Of the
// descriptions that WsReceiveMessage is given it reads the first only, and nothing after the channel's first message.
#include "../listening.h"

namespace {

void hear(WS_CHANNEL* channel, WS_ERROR* error) {
    const owned<WS_MESSAGE> message = make_message(channel);
    const owned<WS_HEAP> heap = make_heap();
    check("WsReadMessageStart", WsReadMessageStart(channel, message.get(), nullptr, error));
    WS_XML_STRING action{};
    check("WsGetHeader", WsGetHeader(message.get(), WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE,
                                     heap.get(), &action, sizeof action, error));
    const std::string_view name{reinterpret_cast<const char*>(action.bytes), action.length};
    const bool is_echo = name == reinterpret_cast<const char*>(contract::echo_action.bytes);
    void* body = nullptr;
    check("WsReadBody", WsReadBody(message.get(), is_echo ? &contract::echo_element : &contract::notify_element,
                                   WS_READ_REQUIRED_POINTER, heap.get(), &body, sizeof body, error));
    check("WsReadMessageEnd", WsReadMessageEnd(channel, message.get(), nullptr, error));
    const WCHAR* const text = is_echo ? static_cast<echo_body*>(body)->text : static_cast<notify_body*>(body)->text;
    say("heard " + std::string(name) + ": " + narrow(text));
}

void run(const way& w, WS_ERROR* error) {
    const owned<WS_LISTENER> listener = make_listener(channel_type(w, WS_CHANNEL_TYPE_REPLY), w.binding, {}, error);
    int port = 0;
    open_somewhere(listener.get(), scheme_of(w), port, w.name, error);
    const owned<WS_CHANNEL> channel = make_channel(listener.get(), w, error);
    say("port " + std::to_string(port));
    check("WsAcceptChannel", WsAcceptChannel(listener.get(), channel.get(), nullptr, error));
    hear(channel.get(), error);
}

} // namespace

int main(int argc, char** argv) {
    const way* const w = argc == 2 ? find_way(argv[1]) : nullptr;
    if (w == nullptr) {
        std::fputs("usage: hear WAY\n", stderr);
        return 2;
    }
    try {
        run(*w, make_error().get());
        return 0;
    } catch (const failure& failed) {
        say(std::string(failed.call) + " fails: " + describe(failed.result));
        return 1;
    }
}
