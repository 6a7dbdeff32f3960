// What a channel's encoding asks of its writer and its reader.
#pragma once

#include "channel/channel_properties.h"
#include "channel/content_type.h"
#include "channel/session_dictionary.h"
#include "message/message.h"
#include "xml/reader.h"
#include "xml/writer.h"

namespace ws {

// What a channel calls the parts of its MTOM packages; made when it sends the first.
class package_names {
  public:
    [[nodiscard]] HRESULT make(error* err);

    std::string_view boundary() const noexcept { return boundary_; }
    // Between angle brackets, as headers have it.
    std::string_view start() const noexcept { return start_; }
    WS_STRING wide_boundary() noexcept { return {static_cast<ULONG>(wide_boundary_.size()), wide_boundary_.data()}; }
    WS_STRING wide_start() noexcept { return {static_cast<ULONG>(wide_start_.size()), wide_start_.data()}; }

  private:
    std::string boundary_, start_;
    wide_string wide_boundary_, wide_start_;
};

// `sent` is the dictionary of a binary session, `names` are those of MTOM.
[[nodiscard]] HRESULT set_encoded_output(xml_writer& writer, const WS_XML_WRITER_OUTPUT& output,
                                         const channel_settings& settings, sent_dictionary& sent, package_names& names,
                                         const message& m, error* err);
// What came has `content`, which counts for HTTP; `received` is the dictionary of a binary session.
[[nodiscard]] HRESULT set_encoded_input(xml_reader& reader, const WS_XML_READER_INPUT& input,
                                        const channel_settings& settings, const http_content& content,
                                        const WS_XML_DICTIONARY* received, const message& m, error* err);

} // namespace ws
