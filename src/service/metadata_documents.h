// WS_SERVICE_PROPERTY_METADATA: the documents that a service host publishes, with the service and its ports in them.
#pragma once

#include "core/error.h"

#include <span>
#include <string>
#include <vector>

namespace ws {

// An endpoint as the WSDL has it.
struct metadata_port {
    WS_SERVICE_ENDPOINT_METADATA names;
    std::string location;
    WS_ENVELOPE_VERSION version; // for a binding that no document has
};

struct metadata_document {
    std::string text;
    std::string name; // where HTTP GET finds it; empty: nowhere
    // Of its root: empty for what is no XML, which is published as it is.
    std::string ns;
    std::string local_name;
    std::string identifier; // the target namespace, or a policy's name

    bool is_xml() const noexcept { return !local_name.empty(); }
    bool is_wsdl() const noexcept;
};

class metadata_documents {
  public:
    // E_INVALIDARG for what cannot be published; what the documents say is the program's own affair. `by_name`: some
    // endpoint gives them by HTTP GET. Throws std::bad_alloc.
    [[nodiscard]] HRESULT take(const WS_SERVICE_METADATA& from, std::span<const metadata_port> ports, bool by_name,
                               error* err);

    std::span<const metadata_document> all() const noexcept { return documents_; }
    // Null without one.
    const metadata_document* find(std::string_view name) const noexcept;
    // The one with the service, or the first.
    const metadata_document* wsdl() const noexcept;

  private:
    // A binding of some document, and the namespace of its protocol's elements.
    struct binding {
        std::string ns, name, protocol;
    };
    // What is found in a document.
    class look;

    [[nodiscard]] HRESULT take_one(ULONG index, const WS_SERVICE_METADATA_DOCUMENT* from, bool by_name, error* err);
    [[nodiscard]] HRESULT add_service(const WS_SERVICE_METADATA& from, std::span<const metadata_port> ports,
                                      error* err);
    std::string_view protocol_of(const metadata_port& port) const noexcept;

    std::vector<metadata_document> documents_;
    std::vector<binding> bindings_;
    size_t with_service_ = SIZE_MAX; // its place
};

// Whether an endpoint's names are there, and are names.
[[nodiscard]] bool is_complete(const WS_SERVICE_ENDPOINT_METADATA& names) noexcept;
[[nodiscard]] bool is_absent(const WS_SERVICE_ENDPOINT_METADATA& names) noexcept;

} // namespace ws
