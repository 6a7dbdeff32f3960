#include "echo_service.h"

#include "../measure.h"
#include "service.h"

#include "echo.wsdl.h"

#include <deque>

namespace bench {
namespace {

// ---- the service ---------------------------------------------------------------------------------------------------

HRESULT CALLBACK send_nothing(const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}
template <class T>
HRESULT CALLBACK send_back(const WS_OPERATION_CONTEXT*, unsigned count, T* items, unsigned* result_count, T** results,
                           const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *result_count = count;
    *results = items;
    return S_OK;
}
constexpr EchoFunctionTable functions{
    send_nothing,          send_back<int>, send_back<double>, send_back<WCHAR*>, send_back<MeshInterfaceObject>,
    send_back<SimpleEvent>};

// ---- its clients ---------------------------------------------------------------------------------------------------

using wide = std::basic_string<WCHAR>;

// The characters of a value's strings, for as long as it lasts.
using texts = std::deque<wide>;

WCHAR* chars(const std::string& text, texts& keep) {
    return keep.emplace_back(text.begin(), text.end()).data();
}
void take(int from, int& to, texts&) {
    to = from;
}
void take(double from, double& to, texts&) {
    to = from;
}
void take(const std::string& from, WCHAR*& to, texts& keep) {
    to = chars(from, keep);
}
void take(const mesh_object& from, MeshInterfaceObject& to, texts&) {
    to = {from.x, from.y, from.value};
}
void take(const simple_event& from, SimpleEvent& to, texts& keep) {
    to = {from.sequence, from.time, chars(from.message, keep)};
}
int give(int from) {
    return from;
}
double give(double from) {
    return from;
}
std::string give(const WCHAR* from) {
    std::string out;
    for (; *from != 0; ++from)
        out += static_cast<char>(*from);
    return out;
}
mesh_object give(const MeshInterfaceObject& from) {
    return {from.x, from.y, from.value};
}
simple_event give(const SimpleEvent& from) {
    return {from.sequence, from.time, give(from.message)};
}

class connection {
  public:
    explicit connection(unsigned port) : proxy_(open_proxy(WS_HTTP_CHANNEL_BINDING, port)) {
        check(WsCreateHeap(0x7fffffff, 1 << 16, nullptr, 0, &heap_, nullptr), "WsCreateHeap");
    }
    ~connection() {
        WsCloseServiceProxy(proxy_, nullptr, nullptr);
        WsFreeServiceProxy(proxy_);
        WsFreeHeap(heap_);
    }
    WS_SERVICE_PROXY* proxy() const { return proxy_; }
    // What the last call has there goes.
    WS_HEAP* heap() const {
        check(WsResetHeap(heap_, nullptr), "WsResetHeap");
        return heap_;
    }

  private:
    WS_SERVICE_PROXY* const proxy_;
    WS_HEAP* heap_ = nullptr;
};

class void_call final : public echo_call {
  public:
    explicit void_call(unsigned port) : over_(port) {}
    void call() override {
        check(Echo_echoVoid(over_.proxy(), over_.heap(), nullptr, 0, nullptr, nullptr), "Echo_echoVoid");
    }
    echo_value result() const override { return {}; }

  private:
    const connection over_;
};

template <class Element, class Ours>
class array_call final : public echo_call {
  public:
    using operation = HRESULT(WINAPI*)(WS_SERVICE_PROXY*, unsigned, Ours*, unsigned*, Ours**, WS_HEAP*,
                                       const WS_CALL_PROPERTY*, const ULONG, const WS_ASYNC_CONTEXT*, WS_ERROR*);
    using elements = std::vector<Element> echo_value::*;

    array_call(unsigned port, const echo_value& value, elements which, operation how)
        : over_(port), value_(value), which_(which), how_(how), items_((value.*which).size()) {
        for (size_t i = 0; i < items_.size(); ++i)
            take((value_.*which)[i], items_[i], texts_);
    }
    void call() override {
        check(how_(over_.proxy(), static_cast<unsigned>(items_.size()), items_.data(), &count_, &results_, over_.heap(),
                   nullptr, 0, nullptr, nullptr),
              "an echo");
    }
    echo_value result() const override {
        echo_value out;
        out.of = value_.of;
        for (unsigned i = 0; i < count_; ++i)
            (out.*which_).push_back(give(results_[i]));
        return out;
    }

  private:
    const connection over_;
    const echo_value& value_;
    const elements which_;
    const operation how_;
    texts texts_;
    std::vector<Ours> items_;
    unsigned count_ = 0;
    Ours* results_ = nullptr;
};

template <class Ours, class Element>
std::unique_ptr<echo_call> array_of(unsigned port, const echo_value& value, std::vector<Element> echo_value::*which,
                                    typename array_call<Element, Ours>::operation how) {
    return std::make_unique<array_call<Element, Ours>>(port, value, which, how);
}

} // namespace

void host_echo(unsigned port) {
    host_service(WS_HTTP_CHANNEL_BINDING, port, echo_wsdl.contracts.Echo, &functions);
}

std::unique_ptr<echo_call> our_echo(unsigned port, const echo_value& value) {
    switch (value.of) {
    case echo_operation::ints:
        return array_of<int>(port, value, &echo_value::ints, Echo_echoInts);
    case echo_operation::doubles:
        return array_of<double>(port, value, &echo_value::doubles, Echo_echoDoubles);
    case echo_operation::strings:
        return array_of<WCHAR*>(port, value, &echo_value::strings, Echo_echoStrings);
    case echo_operation::mesh_objects:
        return array_of<MeshInterfaceObject>(port, value, &echo_value::mesh_objects, Echo_echoMeshInterfaceObjects);
    case echo_operation::events:
        return array_of<SimpleEvent>(port, value, &echo_value::events, Echo_echoSimpleEvents);
    default:
        return std::make_unique<void_call>(port);
    }
}

} // namespace bench
