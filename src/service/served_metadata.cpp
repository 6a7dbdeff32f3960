// What a channel of a service answers itself: requests for the host's metadata.
#include "service/http_get.h"
#include "service/served_channel.h"

namespace ws {

// What is no document goes to the endpoint's handler, if that sees requests as they are; else nobody has it.
io::task served_channel::answer_get(bool& answered) {
    const std::optional<std::string_view> url = channel_->asked_url();
    if (!url) co_return S_OK;
    std::optional<http_answer> answer = find_answer(endpoint_.host().documents, *endpoint_.documents_url(), *url);
    if (!answer && channel_->settings().encoding == WS_ENCODING_RAW) co_return S_OK;
    std::unique_ptr<service_call> c;
    HRESULT hr = endpoint_.take_call(*channel_, c, nullptr);
    if (hr != S_OK) co_return hr;
    hr = authorize(*c);
    endpoint_.give_back(std::move(c));
    if (hr != S_OK) co_return hr;
    if (!answer) answer = http_answer{404, "text/plain", "The service has no such document.\n"};
    hr = co_await channel_->answer_get(*answer, nullptr);
    answered = hr == S_OK;
    co_return hr;
}

io::task served_channel::answer_exchange(service_call& c, after& then) {
    HRESULT hr = co_await steps::read_end(*channel_, *c.input, c.said.get());
    if (hr != S_OK) (void)channel_->abandon_message(*c.input, nullptr);
    if (hr == S_OK) hr = c.output->initialize(WS_REPLY_MESSAGE, c.input.get(), c.said.get());
    if (hr == S_OK && c.output->addressing().in_envelope())
        hr = c.output->set_header_text(WS_ACTION_HEADER, metadata_exchange::reply_action(), c.said.get());
    hr = hr == S_OK ? co_await reply(c, nullptr) : co_await reply_fault(c, hr);
    if (hr != S_OK) then = after::abort;
    co_return hr;
}

} // namespace ws
