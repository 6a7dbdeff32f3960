// What the services share: the documents that they publish, and a host that runs until Enter is pressed.
#pragma once

#include "common.h"

#include <fstream>
#include <iterator>

// A WSDL or schema file. The host answers GET of an endpoint's URL, a slash and the name with it.
class document {
  public:
    explicit document(const std::string& path) : name_(widen(path.substr(path.find_last_of("/\\") + 1))) {
        std::ifstream file(path, std::ios::binary);
        text_.assign(std::istreambuf_iterator<char>(file), {});
        if (text_.empty()) say("service: there is nothing to publish in " + path);
        content_.bytes = reinterpret_cast<BYTE*>(text_.data());
        content_.length = static_cast<ULONG>(text_.size());
    }
    document(const document&) = delete;
    document& operator=(const document&) = delete;

    WS_SERVICE_METADATA_DOCUMENT* published() { return &published_; }

  private:
    wide_string name_;
    std::string text_;
    WS_STRING name_view_ = view(name_);
    WS_XML_STRING content_{};
    WS_SERVICE_METADATA_DOCUMENT published_{&content_, &name_view_};
};

// Runs an operation. The host knows no exceptions: they end here.
template <class Operation>
HRESULT operate(Operation&& operation) noexcept {
    try {
        return operation();
    } catch (const failure& failed) {
        return failed.result;
    } catch (const std::bad_alloc&) {
        return E_OUTOFMEMORY;
    }
}

// The host adds a service element to the WSDL among the documents, with the address of each endpoint that has a port
// there.
inline owned<WS_SERVICE_HOST> make_host(std::vector<const WS_SERVICE_ENDPOINT*> endpoints,
                                        WS_SERVICE_METADATA& metadata, WS_ERROR* error) {
    WS_FAULT_DISCLOSURE disclosure = WS_FULL_FAULT_DISCLOSURE; // clients may know what went wrong
    const WS_SERVICE_PROPERTY properties[] = {
        {WS_SERVICE_PROPERTY_FAULT_DISCLOSURE, &disclosure, sizeof disclosure},
        {WS_SERVICE_PROPERTY_METADATA, &metadata, sizeof metadata},
    };
    WS_SERVICE_HOST* host = nullptr;
    check("WsCreateServiceHost", WsCreateServiceHost(endpoints.data(), static_cast<USHORT>(endpoints.size()),
                                                     properties, WsCountOf(properties), &host, error));
    return owned<WS_SERVICE_HOST>(host);
}

inline void host_until_enter(const std::vector<const WS_SERVICE_ENDPOINT*>& endpoints, WS_SERVICE_METADATA& metadata,
                             WS_ERROR* error) {
    const owned<WS_SERVICE_HOST> host = make_host(endpoints, metadata, error);
    check("WsOpenServiceHost", WsOpenServiceHost(host.get(), nullptr, error));
    say("service: listens; Enter ends it");
    std::getchar();
    check("WsCloseServiceHost", WsCloseServiceHost(host.get(), nullptr, error));
    say("service: closed");
}
