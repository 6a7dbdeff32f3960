// WS_METADATA_EXCHANGE_TYPE_MEX: WS-MetadataExchange 1.1, by which WS-Transfer's Get on an endpoint is answered with
// all documents of its host.
#pragma once

#include "channel/url_matching.h"
#include "message/message.h"
#include "service/metadata_documents.h"

#include <optional>

namespace ws {

class metadata_exchange {
  public:
    // Nothing is asked for.
    metadata_exchange() = default;
    // With a suffix, what is asked for at the endpoint's URL with that behind it, else whatever is. E_INVALIDARG when
    // that makes no URL. Throws std::bad_alloc.
    [[nodiscard]] HRESULT configure(const WS_SERVICE_ENDPOINT& endpoint, const WS_STRING& suffix, error* err);

    // Whether the message, whose headers have been read, asks for metadata.
    [[nodiscard]] HRESULT is_request(message& m, bool* out, error* err) const;

    // --- the reply
    static const WS_XML_STRING& reply_action() noexcept;
    // Its body. What is no XML cannot be in it.
    [[nodiscard]] static HRESULT write(std::span<const metadata_document> documents, message& to, error* err);

  private:
    bool is_enabled_ = false;
    std::string url_; // with the suffix, as it is; empty without one
    std::optional<destination_filter> at_;
};

} // namespace ws
