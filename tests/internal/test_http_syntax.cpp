// The bytes of HTTP messages: what is taken, what is refused, and that both do not depend on how the bytes arrive.
#include "channel/http_syntax.h"
#include "support/test.h"

#include <algorithm>
#include <vector>

using namespace ws;

namespace {

// What the parser makes of one message at the start of some bytes.
struct reading {
    bool has_head = false;
    bool complete = false;
    unsigned flaw = 0; // the status; 0 when there is none
    std::string why;
    std::string method, target, reason;
    unsigned status = 0;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string body;
    std::string behind; // what is not the message's
    bool keeps_alive = false, sized = false, until_close = false;

    bool operator==(const reading&) const = default;
};

// As a connection does it: the buffer grows and moves, and the body is moved together in it.
class feeder {
  public:
    explicit feeder(http_side side, bool no_body = false) : parser_(side) {
        parser_.begin();
        if (no_body) parser_.expect_no_body();
    }

    // False when no more is to come: the message is whole, or refused.
    bool feed(std::string_view bytes) {
        std::vector<uint8_t> moved(buffer_.begin(), buffer_.end());
        moved.insert(moved.end(), bytes.begin(), bytes.end());
        buffer_.swap(moved);
        if (head_ != 0) parser_.rebase(buffer_.data());
        return head_ != 0 ? take_body() : take_head();
    }
    void end() {
        if (head_ != 0 && out_.flaw == 0) out_.complete = parser_.take_end();
    }
    reading get() {
        if (head_ != 0) out_.body.assign(buffer_.begin() + long(head_), buffer_.begin() + long(at_));
        if (out_.complete) out_.behind.assign(buffer_.begin() + long(at_), buffer_.end());
        return out_;
    }
    const http_parser& parser() const { return parser_; }

  private:
    bool refused() {
        out_.flaw = parser_.flaw().status;
        out_.why = parser_.flaw().text;
        return false;
    }
    bool take_head() {
        head_ = parser_.find_head(buffer_);
        if (head_ == 0) return true;
        if (!parser_.parse_head(byte_span(buffer_).first(head_))) {
            head_ = 0;
            return refused();
        }
        at_ = head_;
        out_.has_head = true;
        out_.method = parser_.method();
        out_.target = parser_.target();
        out_.reason = parser_.reason();
        out_.status = parser_.status();
        for (const http_field& f : parser_.fields())
            out_.fields.emplace_back(parser_.text(f.name), parser_.text(f.value));
        out_.keeps_alive = parser_.keeps_alive();
        out_.sized = parser_.is_sized();
        out_.until_close = parser_.ends_with_connection();
        return take_body();
    }
    bool take_body() {
        size_t consumed;
        const bool good = parser_.take_body(buffer_, at_, consumed);
        buffer_.erase(buffer_.begin() + long(at_), buffer_.begin() + long(consumed));
        if (!good) return refused();
        out_.complete = parser_.is_complete();
        return !out_.complete;
    }

    http_parser parser_;
    std::vector<uint8_t> buffer_;
    size_t head_ = 0, at_ = 0;
    reading out_;
};

reading read_in(http_side side, std::initializer_list<std::string_view> pieces) {
    feeder f(side);
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
        if (!f.feed(*piece)) {
            reading got = f.get();
            if (got.complete)
                while (++piece != pieces.end())
                    got.behind += *piece;
            return got;
        }
    f.end();
    return f.get();
}

reading request(std::string_view bytes) {
    return read_in(http_side::request, {bytes});
}
reading response(std::string_view bytes) {
    return read_in(http_side::response, {bytes});
}

std::string with(const std::string& headers, const std::string& body = {}) {
    return "POST /service HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}
std::string chunked(const std::string& chunks) {
    return with("Transfer-Encoding: chunked\r\n", chunks);
}

void assert_refused(const std::string& bytes, unsigned status = 400, http_side side = http_side::request) {
    const reading got = read_in(side, {bytes});
    if (got.flaw != status)
        fail_msg("flaw %u (%s) instead of %u for:\n%s", got.flaw, got.why.c_str(), status, bytes.c_str());
    if (got.why.empty()) fail_msg("no reason for refusing:\n%s", bytes.c_str());
    assert_false(got.complete);
}
void assert_taken(const std::string& bytes, const std::string& body, http_side side = http_side::request) {
    const reading got = read_in(side, {bytes});
    if (got.flaw != 0) fail_msg("refused with %u (%s):\n%s", got.flaw, got.why.c_str(), bytes.c_str());
    if (!got.complete) fail_msg("not complete:\n%s", bytes.c_str());
    assert_string_equal(got.body.c_str(), body.c_str());
}

// --- what is taken

void the_parts_of_a_request(void**) {
    const reading got = request("POST /service?x=1 HTTP/1.1\r\nHost: localhost:80\r\nEmpty:\r\nContent-Length: 5\r\n"
                                "X-Spaces: \t a b \t\r\n\r\nhelloGET");
    assert_int_equal(got.flaw, 0);
    assert_true(got.complete);
    assert_string_equal(got.method.c_str(), "POST");
    assert_string_equal(got.target.c_str(), "/service?x=1");
    const std::vector<std::pair<std::string, std::string>> expected{
        {"Host", "localhost:80"}, {"Empty", ""}, {"Content-Length", "5"}, {"X-Spaces", "a b"}};
    assert_true(got.fields == expected);
    assert_string_equal(got.body.c_str(), "hello");
    assert_string_equal(got.behind.c_str(), "GET");
    assert_true(got.keeps_alive);
    assert_true(got.sized);
}

void the_parts_of_a_response(void**) {
    reading got = response("HTTP/1.1 404 Not Found at all\r\nContent-Length: 2\r\n\r\nno");
    assert_int_equal(got.status, 404);
    assert_string_equal(got.reason.c_str(), "Not Found at all");
    assert_string_equal(got.body.c_str(), "no");
    got = response("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n");
    assert_int_equal(got.status, 200);
    assert_string_equal(got.reason.c_str(), "");
    assert_true(got.complete);
}

void any_method_is_a_method(void**) {
    for (const char* method : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "PRI", "M-SEARCH",
                               "SOURCE", "QUERY", "post", "Frobnicate", "!#$%&'*+-.^_`|~"}) {
        const reading got = request(std::string(method) + " /x HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nokrest");
        if (got.flaw != 0) fail_msg("%s: %s", method, got.why.c_str());
        assert_string_equal(got.method.c_str(), method);
        assert_string_equal(got.body.c_str(), "ok");
        assert_string_equal(got.behind.c_str(), "rest");
    }
}

void fields_in_any_case(void**) {
    feeder f(http_side::request);
    const std::string text = "POST / HTTP/1.1\r\nhOsT: a\r\nACCEPT: one\r\naccept: two\r\ncontent-length: 0\r\n\r\n";
    assert_false(f.feed(text));
    assert_true(f.get().complete);
    assert_true(f.parser().field("Accept") == "one");
    assert_true(f.parser().field("accEPT") == "one");
    assert_true(f.parser().field("Accep").empty());
    assert_int_equal(f.parser().count("Accept"), 2);
    assert_true(f.parser().lists("accept", "TWO"));
    assert_false(f.parser().lists("accept", "tw"));
}

void lists_of_elements(void**) {
    feeder f(http_side::request);
    f.feed("POST / HTTP/1.1\r\nHost: a\r\nExpect: one , \t100-Continue,,x\r\nContent-Length: 1\r\n\r\n");
    assert_true(f.parser().lists("Expect", "100-continue"));
    assert_true(f.parser().lists("Expect", "one"));
    assert_true(f.parser().lists("Expect", "x"));
    assert_false(f.parser().lists("Expect", "100"));
    assert_true(f.parser().expects_continue());
    feeder old(http_side::request);
    old.feed("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    assert_false(old.parser().expects_continue());
}

void when_connections_go_on(void**) {
    const std::string end = "Content-Length: 0\r\n\r\n";
    assert_true(request("POST / HTTP/1.1\r\nHost: a\r\n" + end).keeps_alive);
    assert_false(request("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + end).keeps_alive);
    assert_false(request("POST / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n" + end).keeps_alive);
    assert_false(request("POST / HTTP/1.0\r\n" + end).keeps_alive);
    assert_true(request("POST / HTTP/1.0\r\nConnection: Keep-Alive\r\n" + end).keeps_alive);
    assert_true(response("HTTP/1.1 200 OK\r\n" + end).keeps_alive);
    assert_false(response("HTTP/1.0 200 OK\r\n" + end).keeps_alive);
    assert_false(response("HTTP/1.1 200 OK\r\n\r\n").keeps_alive);
}

void chunks(void**) {
    assert_taken(chunked("5\r\nhello\r\n0\r\n\r\n"), "hello");
    assert_taken(chunked("0\r\n\r\n"), "");
    assert_taken(chunked("1\r\na\r\n00b\r\nbcdefghijkl\r\n1\r\nm\r\n000\r\n\r\n"), "abcdefghijklm");
    assert_taken(chunked("A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n"), "01234567890123456789");
    assert_taken(chunked("2\r\n\r\n\r\n0\r\n\r\n"), "\r\n");
    assert_taken(with("Transfer-Encoding: CHUNKED\r\n", "1\r\nx\r\n0\r\n\r\n"), "x");
    const reading got = request(chunked("1\r\nx\r\n0\r\n\r\nPOST"));
    assert_string_equal(got.behind.c_str(), "POST");
    assert_false(got.sized);
}

// They are read and forgotten: nothing in them may change the head.
void trailers(void**) {
    const std::string text = chunked("1\r\nx\r\n0\r\nX-Sum: 12\r\nHost: b\r\nContent-Length: 7\r\n\r\nbehind");
    const reading got = request(text);
    assert_int_equal(got.flaw, 0);
    assert_true(got.complete);
    assert_string_equal(got.body.c_str(), "x");
    assert_string_equal(got.behind.c_str(), "behind");
    assert_int_equal(got.fields.size(), 2);
}

void bodies_that_end_with_the_connection(void**) {
    feeder f(http_side::response);
    assert_true(f.feed("HTTP/1.1 200 OK\r\n\r\n"));
    assert_true(f.feed("some "));
    assert_true(f.feed("body"));
    assert_false(f.get().complete);
    f.end();
    assert_true(f.get().complete);
    assert_string_equal(f.get().body.c_str(), "some body");
    // A request has none.
    assert_taken("POST / HTTP/1.1\r\nHost: a\r\n\r\n", "");
    assert_taken("POST / HTTP/1.0\r\n\r\n", "");
}

void bodies_that_are_cut_off(void**) {
    for (const http_side side : {http_side::request, http_side::response})
        for (const char* framed : {"Content-Length: 5\r\n\r\nhell", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                                   "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n",
                                   "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n"}) {
            const std::string start =
                side == http_side::request ? "POST / HTTP/1.1\r\nHost: a\r\n" : "HTTP/1.1 200 OK\r\n";
            const reading got = read_in(side, {start + framed}); // and then the end
            assert_int_equal(got.flaw, 0);
            assert_false(got.complete);
        }
}

// Whatever their heads say.
void responses_without_a_body(void**) {
    for (const char* status :
         {"100 Continue", "102 Processing", "103 Early Hints", "204 No Content", "304 Not Modified"})
        for (const char* says : {"", "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n"}) {
            const reading got =
                response(std::string("HTTP/1.1 ") + status + "\r\n" + says + "\r\nHTTP/1.1 200 OK\r\n\r\n");
            if (got.flaw != 0 || !got.complete || !got.body.empty() || got.behind != "HTTP/1.1 200 OK\r\n\r\n")
                fail_msg("%s with '%s': %u %s, body '%s'", status, says, got.flaw, got.why.c_str(), got.body.c_str());
        }
}

void responses_to_head(void**) {
    for (const char* says : {"", "Content-Length: 500000000\r\n", "Transfer-Encoding: chunked\r\n"}) {
        feeder f(http_side::response, true);
        assert_false(f.feed(std::string("HTTP/1.1 200 OK\r\n") + says + "\r\nnext"));
        const reading got = f.get();
        assert_int_equal(got.flaw, 0);
        assert_true(got.complete);
        assert_string_equal(got.body.c_str(), "");
        assert_string_equal(got.behind.c_str(), "next");
        assert_int_equal(f.parser().content_length(), 0); // that is to come
    }
}

// --- what is refused

void two_lengths(void**) {
    assert_refused(with("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    assert_refused(with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
    assert_refused(with("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"));
    assert_refused(with("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    assert_refused(with("Content-Length: 5\r\ncontent-length: 5\r\n", "hello"));
    assert_refused("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
                   http_side::response);
    assert_refused("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 4\r\n\r\nhello", 400, http_side::response);
}

void lengths_that_are_none(void**) {
    for (const char* length : {"+3", "-3", "3, 3", "3,3", "3;3", "0x3", "3 3", "three", "", " ", "3.0", "3e0", "\"3\"",
                               "18446744073709551616", "99999999999999999999999", "3,", ",3"})
        assert_refused(with(std::string("Content-Length: ") + length + "\r\n", "abc"));
    assert_taken(with("Content-Length: 3 \r\n", "abc"), "abc");
    assert_taken(with("Content-Length:3\r\n", "abc"), "abc");
    assert_taken(with("Content-Length: 0003\r\n", "abc"), "abc");
}

void transfer_codings(void**) {
    for (const char* coding : {"gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "identity", "xchunked",
                               "chunkedx", "chunked;q=1", "\"chunked\"", "", "chunked,", ",chunked",
                               "\x0b"
                               "chunked"}) {
        const std::string text = with(std::string("Transfer-Encoding: ") + coding + "\r\n", "0\r\n\r\n");
        const reading got = request(text);
        if (got.flaw != 400 && got.flaw != 501) fail_msg("'%s' gives %u", coding, got.flaw);
    }
    assert_refused(with("Transfer-Encoding: gzip, chunked\r\n"), 501);
    assert_refused(with("Transfer-Encoding: gzip\r\n")); // nobody knows where that would end
    const std::string twice = "Transfer-Encoding: chunked\r\n";
    for (const char* other : {"chunked", "identity", "gzip", "", "x"}) {
        const std::string second = std::string("Transfer-Encoding: ") + other + "\r\n";
        for (const std::string& both : {twice + second, second + twice}) {
            const reading got = request(with(both, "0\r\n\r\n"));
            if (got.flaw != 400 && got.flaw != 501) fail_msg("%s gives %u", both.c_str(), got.flaw);
        }
    }
    assert_refused("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    assert_refused("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, http_side::response);
}

void lines_that_do_not_end_so(void**) {
    const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n";
    size_t lines = 0;
    for (size_t at = 0; (at = head.find("\r\n", at)) + 4 < head.size(); at += 2, ++lines)
        for (const char* end : {"\n", "\r", "\r\r\n", "\n\r\n", "\n\r", "\r \n"}) {
            std::string changed = head;
            changed.replace(at, 2, end);
            assert_refused(changed);
        }
    assert_int_equal(lines, 2);
    for (size_t at = 0; at < head.size() - 4; ++at)
        for (const char c : {'\0', '\n', '\r'}) {
            std::string changed = head;
            changed.insert(at, 1, c);
            if (changed.substr(0, 2) == "\r\n") continue;
            const reading got = request(changed);
            if (got.complete) fail_msg("0x%02x at %u is taken", unsigned(c), unsigned(at));
        }
}

void control_characters(void**) {
    for (int c = 0; c < 0x20; ++c) {
        if (c == '\t') continue;
        assert_refused(with(std::string("X: a") + char(c) + "b\r\nContent-Length: 0\r\n"));
        assert_refused(with(std::string("X") + char(c) + "Y: a\r\nContent-Length: 0\r\n"));
        assert_refused(std::string("POST /a") + char(c) + "b HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    assert_refused(with("X\x7f: a\r\n"));
}

void names_of_headers(void**) {
    for (const char* line : {"Content-Length : 5", "Content-Length\t: 5", " X: folded", "\tX: folded", ": nameless",
                             "no colon", "a b: c", "a(: c", "X\"Y: z", "Content-Length", "\xc3\xa4: b"})
        assert_refused(with(std::string(line) + "\r\n"));
    assert_refused("POST / HTTP/1.1\r\n Host: a\r\n\r\n");
    assert_refused("HTTP/1.1 200 OK\r\nX: y\r\n folded\r\n\r\n", 400, http_side::response);
    assert_taken(with("X: a:b: c\r\n"), "");
    assert_taken(with("X: \xc3\xa4\xff\r\n"), "");
}

void sizes_of_chunks(void**) {
    for (const char* size :
         {"+1", "-1", "0x1", " 1", "1 ", "1\t", "", "g", "1h", "1;", "1;x", "1;x=y", "1 ;x", "10000000000000000",
          "fffffffffffffffff", "00000000000000000000001g", "1,", "\"1\"", "1_0"})
        assert_refused(chunked(std::string(size) + "\r\nx\r\n0\r\n\r\n"));
    assert_refused(chunked("1\r\nx\r\n0;last\r\n\r\n"));
}

void ends_of_chunks(void**) {
    assert_refused(chunked("1\nx\r\n0\r\n\r\n"));
    assert_refused(chunked("1\rx\r\n0\r\n\r\n"));
    assert_refused(chunked("1\r\nx\n0\r\n\r\n"));
    assert_refused(chunked("1\r\nx\r0\r\n\r\n"));
    assert_refused(chunked("1\r\nx0\r\n\r\n"));
    assert_refused(chunked("1\r\nxy\r\n0\r\n\r\n"));
    assert_refused(chunked("1\r\nx\r\n0\n\r\n"));
    assert_refused(chunked("1\r\nx\r\n0\r\nX: y\n\r\n"));
    assert_refused(chunked("1\r\nx\r\n0\r\nX: y\r\n\n"));
    assert_refused(chunked("1\r\nx\r\n0\r\n\n"));
    assert_refused(chunked("1\r\nx\r\n0\r\nX : y\r\n\r\n"));
    assert_refused(chunked("1\r\nx\r\n0\r\n: y\r\n\r\n"));
    assert_refused(chunked("1\r\nx\r\n0\r\nX: y\r\n folded\r\n\r\n"));
}

void start_lines(void**) {
    const std::string end = "\r\nHost: a\r\n\r\n";
    for (const char* line : {"",
                             " POST / HTTP/1.1",
                             "POST",
                             "POST /",
                             "POST  HTTP/1.1",
                             "POST / HTTP",
                             "POST / HTTP/1",
                             "POST / HTTP/x.1",
                             "POST / http/1.1",
                             "POST / HTTP/1.1 ",
                             "POST / HTTP/01.1",
                             "POST / HTTP/1.10",
                             "POST / HTTP /1.1",
                             "PO ST / HTTP/1.1",
                             "PO(ST / HTTP/1.1",
                             "POST\t/ HTTP/1.1",
                             "POST /a b HTTP/1.1",
                             "HTTP/1.1 200 OK",
                             "POST / ICE/1.0",
                             "POST / RTSP/1.0",
                             "POST / HTTP/1.1 HTTP/1.1"}) {
        const reading got = request(line + end);
        if (got.flaw != 400 && got.flaw != 505) fail_msg("'%s' gives %u", line, got.flaw);
    }
    assert_refused(std::string(65, 'A') + " / HTTP/1.1" + end);
    for (const char* version : {"2.0", "3.0", "0.9", "1.2", "1.9"})
        assert_refused(std::string("POST / HTTP/") + version + end, 505);
    assert_refused("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
}

void status_lines(void**) {
    for (const char* line :
         {"", "HTTP/1.1", "HTTP/1.1 ", "HTTP/1.1 20 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 2x0 OK", "HTTP/1.1 200OK",
          "HTTP/2.0 200 OK", "HTTP/1.2 200 OK", "http/1.1 200 OK", "ICY 200 OK", "RTSP/1.0 200 OK", "POST / HTTP/1.1",
          "HTTP/1.1 000 OK", "HTTP/1.1 099 OK", "HTTP/1.1  200 OK", " HTTP/1.1 200 OK", "HTTP/1.1 -20 OK", "<html>"}) {
        const reading got = response(std::string(line) + "\r\nContent-Length: 0\r\n\r\n");
        if (got.flaw == 0) fail_msg("'%s' is taken", line);
    }
}

// They are not kept, but read for as long as they come.
void endless_trailers(void**) {
    feeder f(http_side::request);
    assert_true(f.feed(chunked("0\r\n")));
    int lines = 0;
    while (f.feed("X: " + std::string(1000, 'y') + "\r\n") && lines < 1000)
        ++lines;
    assert_true(lines < 100);
    assert_int_equal(f.get().flaw, 431);
}

void hosts(void**) {
    assert_refused("POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    assert_refused("POST / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
    assert_refused("POST / HTTP/1.1\r\nHost: a\r\nhOST: b\r\n\r\n");
    assert_refused("POST / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n");
    assert_taken("POST / HTTP/1.0\r\n\r\n", "");
    assert_taken("POST / HTTP/1.1\r\nHost:\r\n\r\n", "");
}

// --- in pieces

const std::string requests[] = {
    "POST /service HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhelloPOST /next",
    "POST /service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\nX: y\r\n\r\n"
    "next",
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nmore",
    "POST / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: 2\r\n\r\nabc",
    "CONNECT / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nabc",
    "POST /service HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    "POST /service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
    "POST /service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\n\r\n",
    "POST /service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX: y\n\r\n",
    "POST /service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\nabc",
    "POST / HTTP/1.1\nHost: a\r\n\r\n",
};
const std::string responses[] = {
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP/1.1",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nHTTP/1.1",
    "HTTP/1.1 200 OK\r\n\r\nuntil the end",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nbytes",
    "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n",
};

void assert_same(const reading& expected, const reading& got, const std::string& text, size_t cut) {
    if (got.behind != expected.behind && got.complete && expected.behind.starts_with(got.behind)) {
        reading shorter = expected; // what came behind was not looked at
        shorter.behind = got.behind;
        if (got == shorter) return;
    }
    if (!(got == expected))
        fail_msg("cut at %u: flaw %u '%s', complete %d, body '%s', behind '%s':\n%s", unsigned(cut), got.flaw,
                 got.why.c_str(), int(got.complete), got.body.c_str(), got.behind.c_str(), text.c_str());
}

void messages_cut_anywhere(void**) {
    const auto check = [](http_side side, const std::string& text) {
        const reading whole = read_in(side, {text});
        assert_true(whole.complete || whole.flaw != 0);
        const std::string_view view(text);
        for (size_t cut = 1; cut < text.size(); ++cut)
            assert_same(whole, read_in(side, {view.substr(0, cut), view.substr(cut)}), text, cut);
        for (size_t cut = 1; cut + 1 < text.size(); ++cut) {
            const reading three = read_in(side, {view.substr(0, cut), view.substr(cut, 1), view.substr(cut + 1)});
            assert_same(whole, three, text, cut);
        }
        feeder bytes(side);
        bool more = true;
        for (size_t at = 0; at < text.size() && more; ++at)
            more = bytes.feed(view.substr(at, 1));
        if (more) bytes.end();
        assert_same(whole, bytes.get(), text, 0);
    };
    for (const std::string& text : requests)
        check(http_side::request, text);
    for (const std::string& text : responses)
        check(http_side::response, text);
}

// One parser reads them all.
void messages_one_behind_the_other(void**) {
    const std::string first = with("Content-Length: 5\r\n", "first"), second = chunked("6\r\nsecond\r\n0\r\n\r\n"),
                      third = "GET /third HTTP/1.1\r\nHost: a\r\n\r\n",
                      fourth = with("Connection: Upgrade\r\nUpgrade: x\r\nContent-Length: 6\r\n", "fourth");
    std::string rest = first + second + third + fourth + first;
    http_parser parser(http_side::request);
    std::string bodies;
    for (int i = 0; i < 5; ++i) {
        std::vector<uint8_t> bytes(rest.begin(), rest.end());
        parser.begin();
        size_t at = parser.find_head(bytes), consumed;
        const size_t head = at;
        assert_true(parser.parse_head(byte_span(bytes).first(at)));
        assert_true(parser.take_body(bytes, at, consumed));
        assert_true(parser.is_complete());
        assert_true(parser.fields().size() >= 1 && parser.fields().size() <= 4);
        bodies.append(bytes.begin() + long(head), bytes.begin() + long(at)).append("|");
        rest.erase(0, consumed);
    }
    assert_string_equal(bodies.c_str(), "first|second||fourth|first|");
    assert_string_equal(rest.c_str(), "");
}

void a_large_head(void**) {
    std::string headers;
    for (int i = 0; i < 2000; ++i)
        headers += "X-" + std::to_string(i) + ": " + std::string(static_cast<size_t>(i % 100), 'v') + "\r\n";
    const std::string text = with(headers + "Big: " + std::string(100000, 'b') + "\r\nContent-Length: 2\r\n", "ok");
    feeder f(http_side::request);
    bool more = true;
    for (size_t at = 0; at < text.size() && more; at += 1000)
        more = f.feed(std::string_view(text).substr(at, 1000));
    const reading got = f.get();
    assert_int_equal(got.flaw, 0);
    assert_true(got.complete);
    assert_int_equal(got.fields.size(), 2003);
    assert_string_equal(got.fields[100].second.c_str(), std::string(99, 'v').c_str());
    assert_int_equal(got.fields[2001].second.size(), 100000);
    assert_string_equal(got.body.c_str(), "ok");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(the_parts_of_a_request),
        cmocka_unit_test(the_parts_of_a_response),
        cmocka_unit_test(any_method_is_a_method),
        cmocka_unit_test(fields_in_any_case),
        cmocka_unit_test(lists_of_elements),
        cmocka_unit_test(when_connections_go_on),
        cmocka_unit_test(chunks),
        cmocka_unit_test(trailers),
        cmocka_unit_test(bodies_that_end_with_the_connection),
        cmocka_unit_test(bodies_that_are_cut_off),
        cmocka_unit_test(responses_without_a_body),
        cmocka_unit_test(responses_to_head),
        cmocka_unit_test(two_lengths),
        cmocka_unit_test(lengths_that_are_none),
        cmocka_unit_test(transfer_codings),
        cmocka_unit_test(lines_that_do_not_end_so),
        cmocka_unit_test(control_characters),
        cmocka_unit_test(names_of_headers),
        cmocka_unit_test(sizes_of_chunks),
        cmocka_unit_test(ends_of_chunks),
        cmocka_unit_test(start_lines),
        cmocka_unit_test(status_lines),
        cmocka_unit_test(endless_trailers),
        cmocka_unit_test(hosts),
        cmocka_unit_test(messages_cut_anywhere),
        cmocka_unit_test(messages_one_behind_the_other),
        cmocka_unit_test(a_large_head),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
