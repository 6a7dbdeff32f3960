#include "support/http.h"

#include <algorithm>
#include <cstdlib>

namespace tests {
namespace {

// The size of the first message in `bytes`, head and body; 0 while it is not whole. A sized or empty body only.
size_t whole_message(const std::string& bytes, size_t& head) {
    head = bytes.find("\r\n\r\n");
    if (head == std::string::npos) return 0;
    head += 4;
    const size_t at = bytes.find("Content-Length: ");
    const size_t body = at < head ? std::strtoul(bytes.c_str() + at + 16, nullptr, 10) : 0;
    return bytes.size() >= head + body ? head + body : 0;
}

} // namespace

std::string envelope_1_1(const std::string& text) {
    return R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><text xmlns="urn:test">)" + text +
           "</text></s:Body></s:Envelope>";
}

std::string fault_1_1(const std::string& reason) {
    return R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>)"
           "<faultcode>s:Client</faultcode><faultstring>" +
           reason + "</faultstring></s:Fault></s:Body></s:Envelope>";
}

std::string post(const std::string& body, const std::string& more_headers, const std::string& target) {
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more_headers +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string response(const std::string& body, const std::string& status, const std::string& more_headers) {
    return "HTTP/1.1 " + status + "\r\n" + more_headers + "Content-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

bool http_client::fill() {
    const auto bytes = connection_.receive_some();
    got_.append(bytes.begin(), bytes.end());
    return !bytes.empty();
}

http_answer http_client::receive() {
    size_t head, size;
    while ((size = whole_message(got_, head)) == 0)
        if (!fill()) return {};
    http_answer answer;
    answer.head = got_.substr(0, head);
    answer.body = got_.substr(head, size - head);
    answer.status = std::atoi(got_.c_str() + 9);
    got_.erase(0, size);
    return answer;
}

std::string http_client::until(const std::string& end) {
    size_t at;
    while ((at = got_.find(end)) == std::string::npos)
        if (!fill()) return std::move(got_);
    const std::string found = got_.substr(0, at + end.size());
    got_.erase(0, found.size());
    return found;
}

std::string http_client::rest() {
    while (fill()) {
    }
    return std::move(got_);
}

http_echo::http_echo(listener& at, const channel_numbers& properties, answer how)
    : listener_(at), channel_(at, properties), thread_([this, how = std::move(how)] { serve(how); }) {}

http_echo::~http_echo() {
    WsAbortListener(listener_, nullptr);
    WsAbortChannel(channel_, nullptr);
    thread_.join();
}

void http_echo::serve(answer how) {
    while (WsAcceptChannel(listener_, channel_, nullptr, nullptr) == S_OK) {
        incoming request(channel_);
        if (request.receive(WS_RECEIVE_REQUIRED_MESSAGE) == S_OK) {
            const std::string text = how(request.text());
            if (!text.empty()) {
                outgoing reply(channel_, text);
                (void)reply.reply_to(request.get());
            }
        }
        if (WsCloseChannel(channel_, nullptr, nullptr) != S_OK || WsResetChannel(channel_, nullptr) != S_OK) return;
    }
}

http_script::http_script(answer how)
    : answer_(std::move(how)), url_(widen("http://localhost:" + std::to_string(server_.port()) + "/service")),
      thread_([this] { serve(); }) {}

http_script::~http_script() {
    server_.stop();
    thread_.join();
}

std::string http_script::last_request() {
    const std::lock_guard held(lock_);
    return last_request_;
}

// What the peer has asked so far is answered. False when the connection is to end.
bool http_script::answer_some(raw_connection& peer, std::string& got) {
    const auto bytes = peer.receive_some();
    got.append(bytes.begin(), bytes.end());
    size_t head;
    while (const size_t size = whole_message(got, head)) {
        const std::string request = got.substr(0, size);
        got.erase(0, size);
        {
            const std::lock_guard held(lock_);
            last_request_ = request;
        }
        const std::string reply = answer_(request);
        if (reply.empty()) return false;
        peer.send(reply.data(), reply.size());
        if (reply.find("Connection: close") != std::string::npos) return false;
    }
    return !bytes.empty();
}

void http_script::serve() {
    std::vector<std::pair<raw_connection, std::string>> peers; // and what they have sent
    for (;;) {
        std::vector<const raw_connection*> connections;
        for (const auto& peer : peers)
            connections.push_back(&peer.first);
        const size_t which = server_.wait(connections);
        if (which == peers.size()) {
            raw_connection peer = server_.accept();
            if (!peer) return;
            ++connections_;
            peers.emplace_back(std::move(peer), std::string());
        } else if (!answer_some(peers[which].first, peers[which].second)) {
            std::vector<std::pair<raw_connection, std::string>> others;
            for (size_t i = 0; i < peers.size(); ++i)
                if (i != which) others.push_back(std::move(peers[i]));
            peers.swap(others);
        }
    }
}

} // namespace tests
