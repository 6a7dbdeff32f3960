#include "http_peers.h"

#include "soapH.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

extern struct Namespace namespaces[]; // of gsoap.cpp, which the engine wants; it has no SOAP

namespace bench {
namespace {

constexpr Namespace with_soap[] = {
    {"SOAP-ENV", "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/*/soap-envelope", nullptr},
    {"SOAP-ENC", "http://schemas.xmlsoap.org/soap/encoding/", "http://www.w3.org/*/soap-encoding", nullptr},
    {"xsi", "http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/*/XMLSchema-instance", nullptr},
    {"xsd", "http://www.w3.org/2001/XMLSchema", "http://www.w3.org/*/XMLSchema", nullptr},
    {"o", "http://example.com/orders", nullptr, nullptr},
    {nullptr, nullptr, nullptr, nullptr},
};

// What soapcpp2 generates for an operation, less what an echo does not need.
int write_body(soap* context, const o__orders& orders) {
    if (soap_envelope_begin_out(context) || soap_putheader(context) || soap_body_begin_out(context) ||
        soap_put_o__orders(context, &orders, "o:orders", nullptr) || soap_body_end_out(context) ||
        soap_envelope_end_out(context))
        return context->error;
    return SOAP_OK;
}

int answer(soap* context) {
    o__orders orders;
    if (soap_begin_serve(context)) return context->error;
    soap_default_o__orders(context, &orders);
    if (!soap_get_o__orders(context, &orders, "o:orders", nullptr)) return context->error;
    if (soap_body_end_in(context) || soap_envelope_end_in(context) || soap_end_recv(context)) return context->error;
    soap_serializeheader(context);
    soap_serialize_o__orders(context, &orders);
    if (soap_begin_count(context)) return context->error;
    if (context->mode & SOAP_IO_LENGTH)
        if (write_body(context, orders)) return context->error;
    if (soap_end_count(context) || soap_response(context, SOAP_OK) || write_body(context, orders) ||
        soap_end_send(context))
        return context->error;
    return SOAP_OK;
}

void serve(soap* context) {
    do {
        if (answer(context) != SOAP_OK) {
            if (context->error != SOAP_EOF) soap_print_fault(context, stderr);
            break;
        }
        soap_destroy(context);
        soap_end(context);
    } while (context->keep_alive);
    soap_closesock(context);
    soap_destroy(context);
    soap_end(context);
    soap_free(context);
}

} // namespace

void serve_gsoap(unsigned port) {
    soap* listener = soap_new2(SOAP_XML_TREE | SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE,
                               SOAP_XML_TREE | SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE);
    soap_set_namespaces(listener, namespaces);
    soap_set_namespaces(listener, with_soap);
    listener->max_keep_alive = 1 << 30; // hardly a limit
    listener->bind_flags = SO_REUSEADDR;
    listener->accept_flags = SO_LINGER;
    if (!soap_valid_socket(soap_bind(listener, "127.0.0.1", static_cast<int>(port), 4096))) {
        soap_print_fault(listener, stderr);
        std::exit(1);
    }
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        if (!soap_valid_socket(soap_accept(listener))) continue;
        std::thread(serve, soap_copy(listener)).detach();
    }
}

} // namespace bench
