#include "echo_gsoap.h"

#include "gsoap_server.h"

#include "echo/echoH.h"

#include <cstdio>
#include <cstdlib>

namespace echo {

#include "echo/Echo.nsmap"

namespace {

template <class In, class Out>
int send_back(const In& in, Out& out) {
    out.__sizeresult = in.__sizeitem;
    out.result = in.item;
    return SOAP_OK;
}

} // namespace

int __ns1__echoVoid(soap*, _ns1__echoVoid*, _ns1__echoVoidResponse*) {
    return SOAP_OK;
}
int __ns1__echoInts(soap*, _ns1__echoInts* in, _ns1__echoIntsResponse* out) {
    return send_back(*in, *out);
}
int __ns1__echoDoubles(soap*, _ns1__echoDoubles* in, _ns1__echoDoublesResponse* out) {
    return send_back(*in, *out);
}
int __ns1__echoStrings(soap*, _ns1__echoStrings* in, _ns1__echoStringsResponse* out) {
    return send_back(*in, *out);
}
int __ns1__echoMeshInterfaceObjects(soap*, _ns1__echoMeshInterfaceObjects* in,
                                    _ns1__echoMeshInterfaceObjectsResponse* out) {
    return send_back(*in, *out);
}
int __ns1__echoSimpleEvents(soap*, _ns1__echoSimpleEvents* in, _ns1__echoSimpleEventsResponse* out) {
    return send_back(*in, *out);
}

} // namespace echo

namespace bench {
namespace {

char* chars(const std::string& text) {
    return const_cast<char*>(text.c_str());
}
void take(int from, int& to) {
    to = from;
}
void take(double from, double& to) {
    to = from;
}
void take(const std::string& from, char*& to) {
    to = chars(from);
}
void take(const mesh_object& from, echo::ns1__MeshInterfaceObject& to) {
    to.x = from.x;
    to.y = from.y;
    to.value = from.value;
}
void take(const simple_event& from, echo::ns1__SimpleEvent& to) {
    to.sequence = from.sequence;
    to.time = from.time;
    to.message = chars(from.message);
}
int give(int from) {
    return from;
}
double give(double from) {
    return from;
}
std::string give(const char* from) {
    return from;
}
mesh_object give(const echo::ns1__MeshInterfaceObject& from) {
    return {from.x, from.y, from.value};
}
simple_event give(const echo::ns1__SimpleEvent& from) {
    return {from.sequence, from.time, from.message};
}

class context {
  public:
    explicit context(unsigned port)
        : soap_(make_gsoap_context(echo::namespaces), soap_free),
          url_("http://localhost:" + std::to_string(port) + "/service") {}

    template <class In, class Out>
    void call(int (*operation)(soap*, const char*, const char*, In*, Out*), In& in, Out& out) {
        soap_destroy(soap_.get());
        soap_end(soap_.get());
        if (operation(soap_.get(), url_.c_str(), nullptr, &in, &out) == SOAP_OK) return;
        soap_print_fault(soap_.get(), stderr);
        std::exit(1);
    }

  private:
    const std::unique_ptr<soap, void (*)(soap*)> soap_;
    const std::string url_;
};

class void_call final : public echo_call {
  public:
    explicit void_call(unsigned port) : context_(port) {}
    void call() override { context_.call(echo::soap_call___ns1__echoVoid, in_, out_); }
    echo_value result() const override { return {}; }

  private:
    context context_;
    echo::_ns1__echoVoid in_;
    echo::_ns1__echoVoidResponse out_;
};

template <class Element, class Theirs, class In, class Out>
class array_call final : public echo_call {
  public:
    using operation = int (*)(soap*, const char*, const char*, In*, Out*);
    using elements = std::vector<Element> echo_value::*;

    array_call(unsigned port, const echo_value& value, elements which, operation how)
        : context_(port), value_(value), which_(which), how_(how), items_((value.*which).size()) {
        for (size_t i = 0; i < items_.size(); ++i)
            take((value_.*which)[i], items_[i]);
        in_.__sizeitem = static_cast<int>(items_.size());
        in_.item = items_.data();
    }
    void call() override { context_.call(how_, in_, out_); }
    echo_value result() const override {
        echo_value out;
        out.of = value_.of;
        for (int i = 0; i < out_.__sizeresult; ++i)
            (out.*which_).push_back(give(out_.result[i]));
        return out;
    }

  private:
    context context_;
    const echo_value& value_;
    const elements which_;
    const operation how_;
    std::vector<Theirs> items_;
    In in_;
    Out out_;
};

template <class Theirs, class Element, class In, class Out>
std::unique_ptr<echo_call> array_of(unsigned port, const echo_value& value, std::vector<Element> echo_value::*which,
                                    int (*how)(soap*, const char*, const char*, In*, Out*)) {
    return std::make_unique<array_call<Element, Theirs, In, Out>>(port, value, which, how);
}

} // namespace

void serve_gsoap_echo(unsigned port, void (*ready)()) {
    soap* const listener = listen_as_gsoap(port, echo::namespaces);
    ready();
    serve_as_gsoap(listener, echo::soap_serve);
}

std::unique_ptr<echo_call> gsoap_echo(unsigned port, const echo_value& value) {
    switch (value.of) {
    case echo_operation::ints:
        return array_of<int>(port, value, &echo_value::ints, echo::soap_call___ns1__echoInts);
    case echo_operation::doubles:
        return array_of<double>(port, value, &echo_value::doubles, echo::soap_call___ns1__echoDoubles);
    case echo_operation::strings:
        return array_of<char*>(port, value, &echo_value::strings, echo::soap_call___ns1__echoStrings);
    case echo_operation::mesh_objects:
        return array_of<echo::ns1__MeshInterfaceObject>(port, value, &echo_value::mesh_objects,
                                                        echo::soap_call___ns1__echoMeshInterfaceObjects);
    case echo_operation::events:
        return array_of<echo::ns1__SimpleEvent>(port, value, &echo_value::events,
                                                echo::soap_call___ns1__echoSimpleEvents);
    default:
        return std::make_unique<void_call>(port);
    }
}

} // namespace bench
