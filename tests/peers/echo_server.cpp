// echo_server WSDL: serves the contract in every way, each at a path of its own, until it is killed; and the file WSDL
// at /wsdl, with its addresses made this server's. Says on which ports.
// echo_server WAY: serves it in that way alone, with one channel, and says "port N".
#include "listening.h"
#include "notifications.h"

#include <fstream>
#include <iterator>
#include <thread>

namespace {

notifications notified;
bool alone = false; // serves one way, for one client after the other

// ---- the contract --------------------------------------------------------------------------------------------------

// Sender, as its envelope calls it.
WS_FAULT_CODE sender_code(WS_ENVELOPE_VERSION version) {
    static WS_XML_STRING client = WS_XML_STRING_VALUE("Client"), sender = WS_XML_STRING_VALUE("Sender");
    static WS_XML_STRING soap11 = WS_XML_STRING_VALUE("http://schemas.xmlsoap.org/soap/envelope/");
    static WS_XML_STRING soap12 = WS_XML_STRING_VALUE("http://www.w3.org/2003/05/soap-envelope");
    if (version == WS_ENVELOPE_VERSION_SOAP_1_1) return {{client, soap11}, nullptr};
    return {{sender, soap12}, nullptr};
}

void send_fault(WS_CHANNEL* channel, WS_MESSAGE* request, WS_MESSAGE* reply, WS_ERROR* error) {
    const owned<WS_ERROR> why = make_error();
    WS_ENVELOPE_VERSION version{};
    check("WsGetMessageProperty",
          WsGetMessageProperty(request, WS_MESSAGE_PROPERTY_ENVELOPE_VERSION, &version, sizeof version, error));
    wide_string reason = widen("asked for"), said = widen("A fault was asked for."), language = widen("en");
    WS_FAULT_REASON text{view(said), view(language)};
    WS_FAULT_CODE code = sender_code(version);
    WS_FAULT fault{};
    fault.code = &code;
    fault.reasons = &text;
    fault.reasonCount = 1;
    check("WsSetFaultErrorProperty",
          WsSetFaultErrorProperty(why.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    fault_body detail{reason.data()};
    check("WsSetFaultErrorDetail",
          WsSetFaultErrorDetail(why.get(), &contract::fault_detail, WS_WRITE_REQUIRED_VALUE, &detail, sizeof detail));
    check("WsSendFaultMessageForError", WsSendFaultMessageForError(channel, reply, why.get(), WS_E_ENDPOINT_FAILURE,
                                                                   WS_FULL_FAULT_DISCLOSURE, request, nullptr, error));
}

// False at the end of a session.
bool serve_message(WS_CHANNEL* channel, WS_ERROR* error) {
    const owned<WS_MESSAGE> request = make_message(channel), reply = make_message(channel);
    const owned<WS_HEAP> heap = make_heap();
    const WS_MESSAGE_DESCRIPTION* expected[] = {&contract::echo_message, &contract::notify_message};
    void* body = nullptr;
    ULONG which = 0;
    const HRESULT received =
        WsReceiveMessage(channel, request.get(), expected, WsCountOf(expected), WS_RECEIVE_OPTIONAL_MESSAGE,
                         WS_READ_REQUIRED_POINTER, heap.get(), &body, sizeof body, &which, nullptr, error);
    if (FAILED(received)) {
        say("server: receives no request: " + describe(received));
        say_strings(error);
        if (alone) return false; // Wine's own DLL is without WsSendFaultMessageForError: the call would end the program
        (void)WsSendFaultMessageForError(channel, reply.get(), error, received, WS_FULL_FAULT_DISCLOSURE, request.get(),
                                         nullptr, nullptr);
        return false;
    }
    if (received == WS_S_END) return false;
    if (which == 1) {
        notified.add();
        return true;
    }
    auto& echo = *static_cast<echo_body*>(body);
    if (is(echo.text, "fault")) {
        send_fault(channel, request.get(), reply.get(), error);
        return true;
    }
    if (is(echo.text, "notified")) echo.number = notified.take();
    check("WsSendReplyMessage",
          WsSendReplyMessage(channel, reply.get(), &contract::echo_response_message, WS_WRITE_REQUIRED_VALUE, &echo,
                             sizeof echo, request.get(), nullptr, error));
    return true;
}

// ---- the WSDL, for who asks with GET -------------------------------------------------------------------------------

WS_HTTP_HEADER_MAPPING content_type_mapping{WS_XML_STRING_VALUE("Content-Type"), 0};
WS_HTTP_HEADER_MAPPING* response_mappings[] = {&content_type_mapping};
std::string wsdl;

bool serve_wsdl(WS_CHANNEL* channel, WS_ERROR* error) {
    const owned<WS_MESSAGE> request = make_message(channel), reply = make_message(channel);
    check("WsReadMessageStart", WsReadMessageStart(channel, request.get(), nullptr, error));
    check("WsReadMessageEnd", WsReadMessageEnd(channel, request.get(), nullptr, error));
    check("WsInitializeMessage", WsInitializeMessage(reply.get(), WS_REPLY_MESSAGE, request.get(), error));
    WS_XML_STRING name = WS_XML_STRING_VALUE("Content-Type");
    wide_string type = widen("text/xml; charset=utf-8");
    const WS_STRING value = view(type);
    check("WsAddMappedHeader",
          WsAddMappedHeader(reply.get(), &name, WS_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, error));
    const WS_BYTES bytes{static_cast<ULONG>(wsdl.size()), reinterpret_cast<BYTE*>(wsdl.data())};
    WS_ELEMENT_DESCRIPTION all{nullptr, nullptr, WS_BYTES_TYPE, nullptr};
    const WS_MESSAGE_DESCRIPTION description{nullptr, &all};
    check("WsSendMessage", WsSendMessage(channel, reply.get(), &description, WS_WRITE_REQUIRED_VALUE, &bytes,
                                         sizeof bytes, nullptr, error));
    return false; // a channel has one request
}

owned<WS_CHANNEL> make_wsdl_channel(WS_LISTENER* listener, WS_ERROR* error) {
    WS_ENCODING encoding = WS_ENCODING_RAW;
    WS_ENVELOPE_VERSION envelope = WS_ENVELOPE_VERSION_NONE;
    WS_ADDRESSING_VERSION addressing = WS_ADDRESSING_VERSION_TRANSPORT;
    WS_HTTP_MESSAGE_MAPPING mapping{};
    mapping.responseHeaderMappings = response_mappings;
    mapping.responseHeaderMappingCount = WsCountOf(response_mappings);
    const WS_CHANNEL_PROPERTY properties[] = {
        {WS_CHANNEL_PROPERTY_ENCODING, &encoding, sizeof encoding},
        {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope, sizeof envelope},
        {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing},
        {WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, &mapping, sizeof mapping},
    };
    WS_CHANNEL* handle = nullptr;
    check("WsCreateChannelForListener",
          WsCreateChannelForListener(listener, properties, WsCountOf(properties), &handle, error));
    return owned<WS_CHANNEL>(handle);
}

// ---- serving -------------------------------------------------------------------------------------------------------

// One channel after the other, for ever. A failure ends its channel only, and is said.
void serve(WS_LISTENER* listener, WS_CHANNEL* channel, bool (*serve_one)(WS_CHANNEL*, WS_ERROR*)) {
    const owned<WS_ERROR> error = make_error();
    for (;;) {
        const HRESULT accepted = WsAcceptChannel(listener, channel, nullptr, error.get());
        try {
            check("WsAcceptChannel", accepted);
            while (serve_one(channel, error.get())) {
            }
            check("WsCloseChannel", WsCloseChannel(channel, nullptr, error.get()));
        } catch (const failure& failed) {
            say(std::string("server: ") + failed.call + " fails: " + describe(failed.result));
            say_strings(error.get());
            WsAbortChannel(channel, nullptr);
            WsCloseChannel(channel, nullptr, nullptr);
        }
        if (FAILED(WsResetChannel(channel, nullptr))) return;
        WsResetError(error.get());
    }
}

void replace(std::string& text, const std::string& what, const std::string& by) {
    for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
}

void serve_way(const way& w, WS_ERROR* error) {
    const owned<WS_LISTENER> listener = make_listener(channel_type(w, WS_CHANNEL_TYPE_REPLY), w.binding, {}, error);
    int port = 0;
    open_somewhere(listener.get(), scheme_of(w), port, w.name, error);
    const owned<WS_CHANNEL> channel = make_channel(listener.get(), w, error);
    alone = true;
    say("port " + std::to_string(port));
    serve(listener.get(), channel.get(), serve_message);
}

void serve_all(const char* wsdl_file, WS_ERROR* error) {
    std::ifstream file(wsdl_file);
    wsdl.assign(std::istreambuf_iterator<char>(file), {});
    int http = 0, tcp = 0, udp = 0;
    // They stay when something fails, which main says before it ends the program.
    static std::vector<std::thread> threads;
    static std::vector<owned<WS_LISTENER>> listeners;
    for (const way& w : ways) {
        listeners.push_back(make_listener(channel_type(w, WS_CHANNEL_TYPE_REPLY), w.binding, {}, error));
        WS_LISTENER* const listener = listeners.back().get();
        int& port = w.binding == WS_HTTP_CHANNEL_BINDING ? http : w.binding == WS_TCP_CHANNEL_BINDING ? tcp : udp;
        open_somewhere(listener, scheme_of(w), port, w.name, error);
        for (int i = 0; i < 3; ++i) // a silent session may hold one of them, and a question that waits another
            threads.emplace_back([listener, w, channel = make_channel(listener, w, error)] {
                serve(listener, channel.get(), serve_message);
            });
    }

    ULONG matching = WS_MATCH_URL_PORT | WS_MATCH_URL_PREFIX_PATH;
    listeners.push_back(
        make_listener(WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING,
                      {{WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, &matching, sizeof matching}}, error));
    WS_LISTENER* const listener = listeners.back().get();
    open_somewhere(listener, "http", http, "wsdl", error);
    threads.emplace_back(
        [listener, channel = make_wsdl_channel(listener, error)] { serve(listener, channel.get(), serve_wsdl); });
    replace(wsdl, "http://localhost/", "http://127.0.0.1:" + std::to_string(http) + "/");
    say("http " + std::to_string(http) + " tcp " + std::to_string(tcp) + " udp " + std::to_string(udp));
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: echo_server WSDL|WAY\n", stderr);
        return 2;
    }
    owned<WS_ERROR> error;
    try {
        error = make_error();
        if (const way* const w = find_way(argv[1]))
            serve_way(*w, error.get());
        else
            serve_all(argv[1], error.get());
        return 0;
    } catch (const failure& failed) {
        say(std::string("server: ") + failed.call + " fails: " + describe(failed.result));
        if (error) say_strings(error.get());
        std::_Exit(1);
    }
}
