// Envelopes as they stand in datagrams, and the ends that exchange them.
#pragma once

#include "support/session.h"

namespace tests {

inline constexpr WS_CHANNEL_BINDING udp = WS_UDP_CHANNEL_BINDING;

// An envelope with <text xmlns="urn:test">…</text> in its body.
inline std::string envelope(const std::string& text) {
    return "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><text xmlns=\"urn:test\">" + text +
           "</text></s:Body></s:Envelope>";
}

inline std::basic_string<WCHAR> udp_url(const std::string& host, unsigned port) {
    return widen("soap.udp://" + host + ":" + std::to_string(port));
}

// An open client's channel, by default to a port of 127.0.0.1.
class udp_client : public channel {
  public:
    udp_client(const std::string& host, unsigned port, const channel_numbers& properties = {})
        : channel(udp, properties) {
        const auto url = udp_url(host, port);
        open_at(view(url));
    }
    // Messages are for the listener only by the URL that it has.
    explicit udp_client(listener& at) : channel(udp) { open_at(at.url()); }
    explicit udp_client(unsigned port) : udp_client("127.0.0.1", port) {}

  private:
    void open_at(const WS_STRING& url) {
        const test::error_ptr error = test::make_error();
        const HRESULT hr = open(url, nullptr, error.get());
        if (hr != S_OK) fail_msg("0x%08lx: %s", static_cast<unsigned long>(hr), strings_of(error.get()).c_str());
    }
};

// Ends the use of an accepted channel, and has it ready for the next datagram.
inline void finish(channel& accepted) {
    assert_hr(S_OK, accepted.close());
    assert_hr(S_OK, WsResetChannel(accepted, nullptr));
}

inline HRESULT accept(listener& at, channel& into, WS_ERROR* error = nullptr) {
    return WsAcceptChannel(at, into, nullptr, error);
}

// Accepts the next datagram and asserts what it says.
inline void assert_accepts(listener& at, channel& into, const std::string& text) {
    assert_hr(S_OK, accept(at, into));
    std::string got;
    assert_hr(S_OK, receive_text(into, &got));
    assert_string_equal(got.c_str(), text.c_str());
}

// The text in an envelope that somebody got by hand.
inline std::string text_in(const std::string& datagram) {
    const size_t tag = datagram.find("<text");
    const size_t begin = tag == std::string::npos ? tag : datagram.find('>', tag);
    const size_t end = datagram.find("</text>");
    return begin == std::string::npos || end == std::string::npos ? std::string()
                                                                  : datagram.substr(begin + 1, end - begin - 1);
}

inline std::string remote_url(WS_CHANNEL* of) {
    WS_ENDPOINT_ADDRESS address{};
    assert_hr(S_OK, WsGetChannelProperty(of, WS_CHANNEL_PROPERTY_REMOTE_ADDRESS, &address, sizeof address, nullptr));
    std::string text;
    for (ULONG i = 0; i < address.url.length; ++i)
        text += static_cast<char>(address.url.chars[i]);
    return text;
}

} // namespace tests
