#include "gsoap_server.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace bench {
namespace {

// Between two requests of a connection.
int free_memory(soap* context) {
    soap_destroy(context);
    soap_end(context);
    return SOAP_OK;
}

} // namespace

soap* make_gsoap_context(const Namespace* with_soap) {
    soap* const context = soap_new2(SOAP_XML_TREE | SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE,
                                    SOAP_XML_TREE | SOAP_C_UTFSTRING | SOAP_IO_KEEPALIVE);
    soap_set_namespaces(context, ::namespaces); // of gsoap.cpp, which the engine wants; it has no SOAP
    soap_set_namespaces(context, with_soap);
    context->max_keep_alive = 1 << 30; // hardly a limit
    return context;
}

soap* listen_as_gsoap(unsigned port, const Namespace* with_soap) {
    soap* const listener = make_gsoap_context(with_soap);
    listener->fserveloop = free_memory;
    listener->bind_flags = SO_REUSEADDR;
    listener->accept_flags = SO_LINGER;
    if (!soap_valid_socket(soap_bind(listener, "127.0.0.1", static_cast<int>(port), 4096))) {
        soap_print_fault(listener, stderr);
        std::exit(1);
    }
    return listener;
}

void serve_as_gsoap(soap* listener, int (*serve)(soap*)) {
    for (;;) {
        if (!soap_valid_socket(soap_accept(listener))) continue;
        std::thread([serve, context = soap_copy(listener)] {
            if (serve(context) != SOAP_OK && context->error != SOAP_EOF) soap_print_fault(context, stderr);
            soap_closesock(context);
            soap_destroy(context);
            soap_end(context);
            soap_free(context);
        }).detach();
    }
}

} // namespace bench
