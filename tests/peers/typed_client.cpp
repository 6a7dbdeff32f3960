// typed_client WAY URL OPERATION...: calls the contract with what wsutil makes of contract.wsdl, for the ways soap11
// and soap12 and the operations echo, fault, notify and notified. Says what was wrong.
#include "../../examples/common.h"

#include "contract.wsdl.h"

#include <chrono>
#include <thread>

namespace {

struct mismatch {
    std::string what;
};

void expect(bool good, const std::string& what) {
    if (!good) throw mismatch{what};
}

// What echo takes and returns.
struct echoed {
    WCHAR* text;
    int number;
    unsigned count;
    Item* items;
    WS_BYTES data;
};

class client {
  public:
    client(bool soap12, const wide_string& url, WS_ERROR* error)
        : soap12_(soap12), error_(error), heap_(make_heap()), proxy_(make_proxy()) {
        WS_ENDPOINT_ADDRESS address{};
        address.url = view(url);
        check("WsOpenServiceProxy", WsOpenServiceProxy(proxy_.get(), &address, nullptr, error));
    }

    void call(const std::string& operation) {
        if (operation == "echo") {
            echo({});
            echo(std::vector<BYTE>(3000, 0xa5));
        } else if (operation == "fault") {
            fault();
        } else if (operation == "notify") {
            const auto notify = soap12_ ? Soap12_notify : Soap11_notify;
            wide_string text = widen("hello");
            check("notify", notify(proxy_.get(), text.data(), heap_.get(), nullptr, 0, nullptr, error_));
        } else if (operation == "notified") {
            notified();
        } else {
            throw mismatch{"unknown operation"};
        }
    }

    void close() { check("WsCloseServiceProxy", WsCloseServiceProxy(proxy_.get(), nullptr, error_)); }

  private:
    owned<WS_SERVICE_PROXY> make_proxy() {
        WS_SERVICE_PROXY* proxy = nullptr;
        const auto create = soap12_ ? Soap12_CreateServiceProxy : Soap11_CreateServiceProxy;
        check("_CreateServiceProxy", create(nullptr, nullptr, 0, &proxy, error_));
        return owned<WS_SERVICE_PROXY>(proxy);
    }

    HRESULT ask(echoed& all) {
        const auto call = soap12_ ? Soap12_echo : Soap11_echo;
        return call(proxy_.get(), &all.text, &all.number, &all.count, &all.items, &all.data, heap_.get(), nullptr, 0,
                    nullptr, error_);
    }

    void echo(std::vector<BYTE> bytes) {
        wide_string text = widen("Gr__e & <K> _"), names[] = {widen("eins"), {}};
        for (const WCHAR c : {0xfc, 0xdf, 0x20ac})
            text[text.find(WCHAR('_'))] = c;
        Item items[] = {{names[0].data(), 2147483647}, {names[1].data(), -3}};
        echoed all{text.data(), -42, 2, items, {static_cast<ULONG>(bytes.size()), bytes.data()}};
        check("echo", ask(all));
        expect(all.text != text.data() && wide_view(all.text) == text, "text: " + narrow(all.text));
        expect(all.number == -42, "number: " + std::to_string(all.number));
        expect(all.count == 2 && all.items != items, "items: " + std::to_string(all.count));
        for (int i = 0; i < 2; ++i)
            expect(all.items[i].name == names[i] && all.items[i].count == items[i].count, "item " + std::to_string(i));
        expect(std::vector<BYTE>(all.data.bytes, all.data.bytes + all.data.length) == bytes,
               "data: " + std::to_string(all.data.length) + " bytes");
    }

    void fault() {
        wide_string text = widen("fault");
        echoed all{text.data(), 0, 0, nullptr, {}};
        const HRESULT result = ask(all);
        expect(FAILED(result), "no fault");
        if (result != WS_E_ENDPOINT_FAULT_RECEIVED) throw failure{"echo", result};
        // Any action will do: the peers have their own ideas of what a fault's is.
        const WS_FAULT_DETAIL_DESCRIPTION description = {nullptr,
                                                         contract_wsdl.messages.echoFault.bodyElementDescription};
        EchoFault* detail = nullptr;
        check("WsGetFaultErrorDetail", WsGetFaultErrorDetail(error_, &description, WS_READ_REQUIRED_POINTER,
                                                             heap_.get(), &detail, sizeof detail));
        expect(narrow(detail->reason) == "asked for", "fault's detail: " + narrow(detail->reason));
        const std::vector<std::string> said = strings_of(error_);
        expect(!said.empty() && said[0].find("A fault was asked for.") != std::string::npos, "fault's reason");
        check("WsResetError", WsResetError(error_));
    }

    // A server may be at work on the notification still.
    void notified() {
        for (int i = 0; i < 100; ++i) {
            wide_string text = widen("notified");
            echoed all{text.data(), 0, 0, nullptr, {}};
            check("echo", ask(all));
            if (all.number > 0) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        throw mismatch{"nothing"};
    }

    const bool soap12_;
    WS_ERROR* error_;
    owned<WS_HEAP> heap_;
    owned<WS_SERVICE_PROXY> proxy_;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("usage: typed_client soap11|soap12 URL OPERATION...\n", stderr);
        return 2;
    }
    return run_example("typed_client", [&](WS_ERROR* error) {
        std::string at = "open";
        try {
            client peers(argv[1] == std::string("soap12"), widen(argv[2]), error);
            for (int i = 3; i < argc; ++i)
                peers.call(at = argv[i]);
            peers.close();
            return 0;
        } catch (const mismatch& wrong) {
            say(at + ": " + wrong.what);
            return 1;
        }
    });
}
