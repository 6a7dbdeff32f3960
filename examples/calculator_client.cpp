// calculator_client URL...: calls the calculator at each URL, http:, net.tcp: or net.pipe:.
#include "common.h"

#include "calculator.wsdl.h" // wsutil's, as are the Calculator_ functions

#include <future>

namespace {

// A proxy is a connection to a service, as far as it needs one. Over HTTP it speaks as the WSDL says.
owned<WS_SERVICE_PROXY> open_proxy(const wide_string& url, WS_ERROR* error) {
    WS_SERVICE_PROXY* handle = nullptr;
    if (has_sessions(url))
        check("WsCreateServiceProxy", WsCreateServiceProxy(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding_of(url), nullptr,
                                                           nullptr, 0, nullptr, 0, &handle, error));
    else
        check("Calculator_CreateServiceProxy", Calculator_CreateServiceProxy(nullptr, nullptr, 0, &handle, error));
    owned<WS_SERVICE_PROXY> proxy(handle);
    WS_ENDPOINT_ADDRESS address{};
    address.url = view(url);
    check("WsOpenServiceProxy", WsOpenServiceProxy(handle, &address, nullptr, error));
    return proxy;
}

class client {
  public:
    client(const wide_string& url, WS_ERROR* error)
        : who_("client: " + scheme_of(url) + ": "), error_(error), heap_(make_heap()), proxy_(open_proxy(url, error)) {}

    // A call that blocks. What it returns in pointers would be in the heap, until WsResetHeap.
    void add(double a, double b) {
        double sum = 0;
        check("Calculator_Add", Calculator_Add(proxy_.get(), a, b, &sum, heap_.get(), nullptr, 0, nullptr, error_));
        say(who_ + text(a) + " + " + text(b) + " = " + text(sum));
    }

    void divide(double a, double b) {
        double quotient = 0;
        const HRESULT result =
            Calculator_Divide(proxy_.get(), a, b, &quotient, heap_.get(), nullptr, 0, nullptr, error_);
        if (result == WS_E_ENDPOINT_FAULT_RECEIVED) return say_fault();
        check("Calculator_Divide", result);
        say(who_ + text(a) + " / " + text(b) + " = " + text(quotient));
    }

    // A call that goes on behind the scenes, and calls back when it is done. What it is given must stay until then: the
    // variable for the result, the heap and the error. Both are of one call at a time.
    void count_primes(unsigned limit) {
        unsigned count = 0;
        call pending;
        const WS_ASYNC_CONTEXT context = pending.context();
        HRESULT result = Calculator_CountPrimes(proxy_.get(), limit, &count, heap_.get(), nullptr, 0, &context, error_);
        if (result == WS_S_ASYNC) {
            say(who_ + "the primes are being counted");
            result = pending.wait();
        }
        check("Calculator_CountPrimes", result);
        say(who_ + "there are " + text(count) + " primes up to " + text(limit));
    }

    // Another call on the same session while the first is under way; then the proxy is aborted, which ends the first
    // here, and cancels it there.
    void give_up_counting() {
        const owned<WS_ERROR> error = make_error();
        const owned<WS_HEAP> heap = make_heap();
        unsigned count = 0;
        call pending;
        const WS_ASYNC_CONTEXT context = pending.context();
        check("Calculator_CountPrimes",
              Calculator_CountPrimes(proxy_.get(), 0xffffffff, &count, heap.get(), nullptr, 0, &context, error.get()));
        add(20, 22);
        check("WsAbortServiceProxy", WsAbortServiceProxy(proxy_.get(), error_));
        say(who_ + "counting all primes ends with " + describe(pending.wait()));
        say_strings(error.get());
    }

    void close() { check("WsCloseServiceProxy", WsCloseServiceProxy(proxy_.get(), nullptr, error_)); }

  private:
    class call {
      public:
        WS_ASYNC_CONTEXT context() { return {on_done, this}; }
        HRESULT wait() { return done_.get_future().get(); }

      private:
        static void CALLBACK on_done(HRESULT result, WS_CALLBACK_MODEL, void* state) {
            static_cast<call*>(state)->done_.set_value(result);
        }
        std::promise<HRESULT> done_;
    };

    static std::string text(double number) {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%.12g", number);
        return buffer;
    }

    // The service's fault is in the error. Its detail is what the WSDL has for it, or it is another fault.
    void say_fault() {
        _DivisionByZero* detail = nullptr;
        const WS_MESSAGE_DESCRIPTION& message = calculator_wsdl.messages.DivisionByZero;
        const WS_FAULT_DETAIL_DESCRIPTION description = {message.action, message.bodyElementDescription};
        check("WsGetFaultErrorDetail", WsGetFaultErrorDetail(error_, &description, WS_READ_OPTIONAL_POINTER,
                                                             heap_.get(), &detail, sizeof detail));
        if (!detail) throw failure{"Calculator_Divide", WS_E_ENDPOINT_FAULT_RECEIVED};
        say(who_ + "the fault DivisionByZero, of " + text(detail->dividend));
        say_strings(error_);
        check("WsResetError", WsResetError(error_));
    }

    std::string who_;
    WS_ERROR* error_;
    owned<WS_HEAP> heap_;
    owned<WS_SERVICE_PROXY> proxy_; // first to be freed: until then calls may use the rest
};

void calculate(const wide_string& url, WS_ERROR* error) {
    client calculator(url, error);
    calculator.add(1, 2);
    calculator.divide(7, 2);
    calculator.divide(7, 0);
    calculator.count_primes(100'000);
    if (has_sessions(url)) calculator.give_up_counting();
    calculator.close();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: calculator_client URL...\n", stderr);
        return 2;
    }
    return run_example("client", [&](WS_ERROR* error) {
        for (const wide_string& url : urls_of(argc - 1, argv + 1))
            calculate(url, error);
        return 0;
    });
}
