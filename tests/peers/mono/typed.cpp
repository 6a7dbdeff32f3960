// typed URL OPERATION...: calls Typed.cs' service with what wsutil makes of the WSDL that Mono publishes for it. Says
// what was wrong.
#include "examples/common.h"

#include "xsd0.xsd.h"

#include "wsdl0.wsdl.h"

#include "service.wsdl.h"

#include <chrono>
#include <thread>

namespace {

class client {
  public:
    client(const wide_string& url, WS_ERROR* error) : error_(error), heap_(make_heap()) {
        WS_SERVICE_PROXY* proxy = nullptr;
        check("_CreateServiceProxy", BasicHttpBinding_ITyped_CreateServiceProxy(nullptr, nullptr, 0, &proxy, error));
        proxy_.reset(proxy);
        WS_ENDPOINT_ADDRESS address{};
        address.url = view(url);
        check("WsOpenServiceProxy", WsOpenServiceProxy(proxy, &address, nullptr, error));
    }

    bool call(const std::string& operation) {
        if (operation == "echo") return echo();
        if (operation == "sum") return sum();
        if (operation == "fault") return fault();
        if (operation == "notify") return notify();
        return operation == "notified" && notified();
    }

  private:
    HRESULT ask(wide_string text, std::vector<Item*> items, unsigned* count, Item*** answer) {
        return BasicHttpBinding_ITyped_Echo(proxy_.get(), text.data(), static_cast<unsigned>(items.size()),
                                            items.data(), count, answer, heap_.get(), nullptr, 0, nullptr, error_);
    }

    // The second item is nil.
    bool echo() {
        wide_string name = widen("Gr__n & <K>");
        name[2] = 0xfc, name[3] = 0x20ac;
        Item first{name.data(), 2147483647};
        unsigned count = 0;
        Item** answer = nullptr;
        check("Echo", ask(widen("hello"), {&first, nullptr}, &count, &answer));
        return count == 2 && answer[0] && wide_view(answer[0]->Name) == name && answer[0]->Count == 2147483647 &&
               !answer[1];
    }

    bool sum() {
        std::vector<BYTE> bytes(3000, 7);
        __int64 answer = 0;
        check("Sum", BasicHttpBinding_ITyped_Sum(proxy_.get(), {static_cast<ULONG>(bytes.size()), bytes.data()},
                                                 &answer, heap_.get(), nullptr, 0, nullptr, error_));
        return answer == 21000;
    }

    // The WSDL does not say which faults there are, but has the elements of their details.
    bool fault() {
        unsigned count = 0;
        Item** answer = nullptr;
        const HRESULT result = ask(widen("fault"), {}, &count, &answer);
        if (result != WS_E_ENDPOINT_FAULT_RECEIVED) throw failure{"Echo", result};
        const WS_FAULT_DETAIL_DESCRIPTION description = {
            nullptr, const_cast<WS_ELEMENT_DESCRIPTION*>(&xsd0_xsd.globalElements.Item)};
        Item* detail = nullptr;
        check("WsGetFaultErrorDetail", WsGetFaultErrorDetail(error_, &description, WS_READ_REQUIRED_POINTER,
                                                             heap_.get(), &detail, sizeof detail));
        return narrow(detail->Name) == "asked for" &&
               strings_of(error_)[0].find("A fault was asked for.") != std::string::npos;
    }

    bool notify() {
        wide_string text = widen("hello");
        check("Notify",
              BasicHttpBinding_ITyped_Notify(proxy_.get(), text.data(), heap_.get(), nullptr, 0, nullptr, error_));
        return true;
    }

    // The service may be at work on the notification still.
    bool notified() {
        int count = 0;
        for (int i = 0; i < 100 && count == 0; ++i) {
            check("Notified",
                  BasicHttpBinding_ITyped_Notified(proxy_.get(), &count, heap_.get(), nullptr, 0, nullptr, error_));
            if (count == 0) std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return count == 1;
    }

    WS_ERROR* error_;
    owned<WS_HEAP> heap_;
    owned<WS_SERVICE_PROXY> proxy_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: typed URL OPERATION...\n", stderr);
        return 2;
    }
    return run_example("typed", [&](WS_ERROR* error) {
        client mono(widen(argv[1]), error);
        for (int i = 2; i < argc; ++i) {
            say(argv[i]);
            if (!mono.call(argv[i])) throw failure{"not as expected: the answer", E_FAIL};
        }
        return 0;
    });
}
