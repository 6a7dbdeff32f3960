// WS_METADATA_EXCHANGE_TYPE_HTTP_GET: documents that lie below an endpoint's URL, beside the messages that are posted
// there or to its handler.
#pragma once

#include "channel/http_answer.h"
#include "channel/url_matching.h"
#include "service/metadata_documents.h"

#include <optional>

namespace ws {

// What channels need for the handler of an endpoint that has no operations: it sees requests as they are, bytes with
// the mapped headers Verb, StatusCode, StatusText and Content-Type. Nothing when the program has set the encoding
// itself. They point to constants.
[[nodiscard]] std::span<const WS_CHANNEL_PROPERTY> handler_properties(const WS_SERVICE_CONTRACT& contract,
                                                                      const WS_CHANNEL_PROPERTIES& given) noexcept;

// The answer to who asks for a URL there: a document, with "?wsdl" that of the service; nothing where there is none.
// Its text may be the document's own. Throws std::bad_alloc.
[[nodiscard]] std::optional<http_answer> find_answer(const metadata_documents& documents, const url_pattern& at,
                                                     std::string_view url);

} // namespace ws
