// The other end of HTTP by hand, and a server of ours that answers as a test wants.
#pragma once

#include "support/session.h"

#include <functional>

namespace tests {

inline constexpr channel_numbers::value_type soap_1_1{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION,
                                                      WS_ENVELOPE_VERSION_SOAP_1_1};
inline constexpr channel_numbers::value_type by_transport{WS_CHANNEL_PROPERTY_ADDRESSING_VERSION,
                                                          WS_ADDRESSING_VERSION_TRANSPORT};

// What a message's text looks like in an envelope of SOAP 1.1 without addressing.
std::string envelope_1_1(const std::string& text);
std::string fault_1_1(const std::string& reason);

// "POST /service HTTP/1.1", the host, and what else is asked for.
std::string post(const std::string& body, const std::string& more_headers = "Content-Type: text/xml\r\n",
                 const std::string& target = "/service");
std::string response(const std::string& body, const std::string& status = "200 OK",
                     const std::string& more_headers = "Content-Type: text/xml\r\n");

// One response, as it comes over a connection that may have more.
struct http_answer {
    int status = 0;
    std::string head;
    std::string body;
    bool has(const std::string& header) const { return head.find("\r\n" + header + "\r\n") != std::string::npos; }
};

// A client by hand.
class http_client {
  public:
    explicit http_client(unsigned port) : connection_(port) {}
    void send(const std::string& bytes) { connection_.send(bytes.data(), bytes.size()); }
    // A status of 0 when the connection ended before one.
    http_answer receive();
    http_answer ask(const std::string& request) {
        send(request);
        return receive();
    }
    // What comes up to and with `end`, or to the end of the connection.
    std::string until(const std::string& end);
    // All that comes until the other side closes.
    std::string rest();
    void end() { connection_.end(); }
    void close() { connection_.close(); }

  private:
    bool fill();
    raw_connection connection_;
    std::string got_;
};

// Serves one channel on a thread of its own: each text that comes is answered by what `answer` makes of it, until the
// listener ends. Null for a one-way message.
class http_echo {
  public:
    using answer = std::function<std::string(const std::string&)>;
    explicit http_echo(
        listener& at, const channel_numbers& properties = {soap_1_1, by_transport},
        answer how = [](const std::string& text) { return text; });
    ~http_echo();

  private:
    void serve(answer how);
    listener& listener_;
    channel channel_;
    std::thread thread_;
};

// A server by hand: every request of every connection is given to `answer`; nothing, or what says "Connection: close",
// closes the connection.
class http_script {
  public:
    using answer = std::function<std::string(const std::string& request)>;
    explicit http_script(answer how);
    ~http_script();
    WS_STRING url() const { return view(url_); }
    unsigned port() const { return server_.port(); }
    int connections() const { return connections_; }
    std::string last_request();

  private:
    void serve();
    bool answer_some(raw_connection& peer, std::string& got);
    answer answer_;
    std::mutex lock_;
    std::string last_request_; // under the lock
    raw_server server_;
    std::basic_string<WCHAR> url_;
    std::atomic<int> connections_{0};
    std::thread thread_;
};

} // namespace tests
