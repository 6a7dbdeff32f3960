#include "gsoap_server.h"
#include "http_peers.h"

#include "soapH.h"

#include <cstdio>

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

int answer_all(soap* context) {
    do {
        if (answer(context) != SOAP_OK) return context->error;
        soap_destroy(context);
        soap_end(context);
    } while (context->keep_alive);
    return SOAP_OK;
}

} // namespace

void serve_gsoap(unsigned port) {
    soap* const listener = listen_as_gsoap(port, with_soap);
    std::puts("ready");
    std::fflush(stdout);
    serve_as_gsoap(listener, answer_all);
}

} // namespace bench
