// gSOAP's client and server of the contract, of what wsdl2h and soapcpp2 make of the WSDL, with the plugin for
// WS-Addressing. peer client WAY URL OPERATION..., peer server WAY.
#include "Soap11.nsmap"
#include "soapH.h"
#include "wsaapi.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

static int notifications = 0;
static std::string way;

static bool with_addressing() {
    return way.compare(0, 3, "wsa") == 0;
}
static bool with_mtom() {
    return way.compare(0, 4, "mtom") == 0;
}
static bool is_soap11() {
    return way.size() > 2 && way.compare(way.size() - 2, 2, "11") == 0;
}

static void fail(const std::string& what) {
    std::printf("%s\n", what.c_str());
    std::exit(1);
}

static struct soap* make_soap() {
    if (is_soap11()) { // the table that wsdl2h makes has 1.2 first
        namespaces[0].ns = "http://schemas.xmlsoap.org/soap/envelope/";
        namespaces[1].ns = "http://schemas.xmlsoap.org/soap/encoding/";
    }
    struct soap* s = soap_new1(SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE | (with_mtom() ? SOAP_ENC_MTOM : 0) |
                               (way == "soap12" ? SOAP_IO_CHUNK : 0));
    s->recv_timeout = s->send_timeout = s->connect_timeout = 20;
    if (with_addressing()) soap_register_plugin(s, soap_wsa);
    return s;
}

// ---- client

static const char* const action = "http://example.org/peers/";

static void address(struct soap* s, const char* url, const std::string& operation) {
    if (!with_addressing()) return;
    if (soap_wsa_request(s, nullptr, url, (action + operation).c_str()) != SOAP_OK) fail("soap_wsa_request");
    if (operation == "echo") soap_wsa_add_ReplyTo(s, nullptr); // anonymous
}

static int call(struct soap* s, const char* url, p__Echo& question, p__Echo& answer) {
    address(s, url, "echo");
    const int result = soap_call___p__echo(s, url, nullptr, &question, answer);
    if (result == SOAP_OK && with_addressing() && soap_wsa_check(s) != SOAP_OK) return s->error;
    return result;
}

static void echo(struct soap* s, const char* url, bool with_data) {
    std::string bytes;
    for (int i = 0; i < 3000; ++i)
        bytes += static_cast<char>(i % 251);
    p__Item items[2];
    items[0].name = "eins", items[0].count = 2147483647;
    items[1].name = "", items[1].count = -3;
    p__Items list;
    list.item = {&items[0], &items[1]};
    xsd__base64Binary data;
    data.soap_default(s);
    data.__ptr = reinterpret_cast<unsigned char*>(&bytes[0]);
    data.__size = static_cast<int>(bytes.size());
    if (with_mtom()) data.type = soap_strdup(s, "application/octet-stream");
    p__Echo question, answer;
    question.text = "Gr\xc3\xbc\xc3\x9f"
                    "e & <K> \xe2\x82\xac";
    question.number = -42;
    question.items = &list;
    question.data = with_data ? &data : nullptr;
    if (call(s, url, question, answer) != SOAP_OK) {
        soap_stream_fault(s, std::cout);
        fail("echo fails");
    }
    if (answer.text != question.text) fail("text: " + answer.text);
    if (answer.number != -42) fail("number");
    if (answer.items->item.size() != 2 || answer.items->item[0]->name != "eins" ||
        answer.items->item[0]->count != 2147483647 || answer.items->item[1]->name != "" ||
        answer.items->item[1]->count != -3)
        fail("items");
    if (with_data != (answer.data != nullptr)) fail("data");
    if (with_data &&
        (answer.data->__size != data.__size || std::memcmp(answer.data->__ptr, data.__ptr, bytes.size()) != 0))
        fail("data: " + std::to_string(answer.data->__size) + " bytes");
}

static int client(int count, char** arguments) {
    const char* const url = arguments[0];
    struct soap* s = make_soap();
    for (int i = 1; i < count; ++i) {
        const std::string operation = arguments[i];
        p__Items none;
        p__Echo question, answer;
        question.items = &none;
        question.number = 0;
        question.data = nullptr;
        if (operation == "echo") {
            echo(s, url, false);
            echo(s, url, true);
        } else if (operation == "fault") {
            question.text = "fault";
            if (call(s, url, question, answer) == SOAP_OK || !s->fault) fail("no fault");
            const SOAP_ENV__Detail* const detail = is_soap11() ? s->fault->detail : s->fault->SOAP_ENV__Detail;
            if (!detail || !detail->p__echoFault || detail->p__echoFault->reason != "asked for") {
                soap_stream_fault(s, std::cout);
                fail("fault's detail");
            }
            if (std::strcmp(soap_fault_string(s), "A fault was asked for.") != 0) fail("fault's reason");
        } else if (operation == "notify") {
            p__Notify notification;
            notification.text = "hello";
            address(s, url, "notify");
            // A one-way call is one sent, and the empty answer to it.
            if (soap_send___p__notify(s, url, nullptr, &notification) != SOAP_OK ||
                soap_recv_empty_response(s) != SOAP_OK) {
                soap_stream_fault(s, std::cout);
                fail("notify fails");
            }
        } else if (operation == "notified") {
            question.text = "notified";
            if (call(s, url, question, answer) != SOAP_OK || answer.number < 1) fail("notified");
        } else {
            fail("unknown operation");
        }
    }
    return 0;
}

// ---- server

int __p__echo(struct soap* s, p__Echo* question, p__Echo& answer) {
    if (with_addressing() && soap_wsa_check(s) != SOAP_OK) return s->error;
    if (question->text == "fault") {
        if (with_addressing())
            return soap_wsa_sender_fault(
                s, "A fault was asked for.",
                "<e:echoFault xmlns:e=\"http://example.org/peers\"><e:reason>asked for</e:reason></e:echoFault>");
        auto* const detail = soap_new_p__EchoFault(s);
        detail->reason = "asked for";
        soap_sender_fault(s, "A fault was asked for.", nullptr);
        s->fault->detail = s->fault->SOAP_ENV__Detail = nullptr;
        SOAP_ENV__Detail* const holder = soap_new_SOAP_ENV__Detail(s);
        holder->p__echoFault = detail;
        (is_soap11() ? s->fault->detail : s->fault->SOAP_ENV__Detail) = holder;
        return SOAP_FAULT;
    }
    answer = *question;
    if (question->text == "notified") answer.number = notifications;
    if (answer.data && with_mtom())
        answer.data->type = soap_strdup(s, "application/octet-stream"), answer.data->id = nullptr;
    return with_addressing() ? soap_wsa_reply(s, nullptr, "http://example.org/peers/echoResponse") : SOAP_OK;
}

int __p__notify(struct soap* s, p__Notify*) {
    if (with_addressing() && soap_wsa_check(s) != SOAP_OK) return s->error;
    ++notifications;
    return soap_send_empty_response(s, 202);
}

static int server() {
    struct soap* s = make_soap();
    if (!soap_valid_socket(soap_bind(s, "127.0.0.1", 0, 10))) fail("soap_bind");
    sockaddr_in name{};
    socklen_t size = sizeof name;
    getsockname(s->master, reinterpret_cast<sockaddr*>(&name), &size);
    std::printf("port %d\n", ntohs(name.sin_port));
    std::fflush(stdout);
    s->accept_timeout = 0;
    for (;;) {
        if (!soap_valid_socket(soap_accept(s))) fail("soap_accept");
        if (soap_serve(s) != SOAP_OK) soap_stream_fault(s, std::cerr);
        soap_destroy(s);
        soap_end(s);
    }
}

int main(int argc, char** argv) {
    if (argc < 3) fail("usage: peer client WAY URL OPERATION... | server WAY");
    way = argv[2];
    return std::strcmp(argv[1], "client") == 0 ? client(argc - 3, argv + 3) : server();
}

// The plugin wants these, for faults that go to an address of their own.
int SOAP_ENV__Fault(struct soap* s, char*, char*, char*, struct SOAP_ENV__Detail*, struct SOAP_ENV__Code*,
                    struct SOAP_ENV__Reason*, char*, char*, struct SOAP_ENV__Detail*) {
    return soap_send_empty_response(s, 202);
}
