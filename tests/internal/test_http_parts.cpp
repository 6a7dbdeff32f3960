// The parts of HTTP that have no connection: content types, URLs that listeners cover, cookies, proxies, dates, and
// headers between messages and heads.
#include "channel/content_type.h"
#include "channel/http_cookies.h"
#include "channel/http_mapping.h"
#include "channel/http_proxy.h"
#include "channel/http_text.h"
#include "channel/url_matching.h"
#include "core/host_name.h"
#include "core/strings.h"
#include "support/message.h"

#include <cstdlib>

using namespace ws;

namespace {

std::string str(std::string_view text) {
    return std::string(text);
}
wide_string widen(std::string_view text) {
    wide_string wide;
    append_lossy(wide, text);
    return wide;
}

// A response's head, with what it is a view of.
struct head_of {
    std::string text;
    http_parser parser;
    explicit head_of(const std::string& fields, http_side side = http_side::response,
                     const std::string& start = "HTTP/1.1 200 OK\r\n")
        : text(start + fields + "\r\n"), parser(side) {
        parser.begin();
        const byte_span bytes(reinterpret_cast<const uint8_t*>(text.data()), text.size());
        const size_t size = parser.find_head(bytes);
        if (!parser.parse_head(bytes.first(size))) fail_msg("%s: %s", text.c_str(), parser.flaw().text);
    }
};

// --- content types

void parameters(void**) {
    assert_true(media_type("text/xml; charset=utf-8") == "text/xml");
    assert_true(media_type(" text/xml ;x") == "text/xml");
    assert_true(media_type("") == "");
    assert_true(parameter("text/xml; charset=utf-8", "charset") == "utf-8");
    assert_true(parameter("text/xml;CHARSET=\"utf-8\"", "charset") == "utf-8");
    assert_true(parameter("text/xml; x=\"a; charset=no\"; charset=yes", "charset") == "yes");
    assert_true(parameter("text/xml; x=\"a\\\"; charset=no\"; charset=yes", "charset") == "yes");
    assert_true(parameter("text/xml; x = y", "x") == "y");
    assert_true(parameter("text/xml; xx=1; x=2", "x") == "2");
    for (const char* none : {"text/xml", "text/xml;", "text/xml; charset", "text/xml; charset=", "charset=utf-8",
                             "text/xml; charset=\"\"", ";;;", "\"", "text/xml; \"charset=x"})
        if (!parameter(none, "charset").empty()) fail_msg("%s", none);
}

bool reads(std::string_view type, WS_ENCODING encoding, WS_ENVELOPE_VERSION version, http_content* out = nullptr) {
    http_content content;
    const bool good = read_content_type(type, encoding, version, content);
    if (out) *out = content;
    return good;
}

void content_types_of_text(void**) {
    constexpr auto v11 = WS_ENVELOPE_VERSION_SOAP_1_1, v12 = WS_ENVELOPE_VERSION_SOAP_1_2;
    constexpr auto utf8 = WS_ENCODING_XML_UTF8, utf16 = WS_ENCODING_XML_UTF16LE;
    http_content content;
    assert_true(reads("text/xml; charset=utf-8", utf8, v11, &content));
    assert_int_equal(content.charset, WS_CHARSET_UTF8);
    assert_true(reads("TEXT/XML; charset=UTF-16LE", utf8, v11, &content));
    assert_int_equal(content.charset, WS_CHARSET_UTF16LE);
    assert_true(reads("text/xml; charset=\"utf-16BE\"", utf16, v11, &content));
    assert_int_equal(content.charset, WS_CHARSET_UTF16BE);
    assert_true(reads("text/xml", utf16, v11, &content));
    assert_int_equal(content.charset, WS_CHARSET_AUTO);
    assert_true(reads("application/soap+xml; charset=utf-8; action=\"urn:x;charset=utf-7\"", utf8, v12));
    for (const char* bad : {"application/soap+xml", "text/plain", "text/xmlx", "", "text/xml; charset=iso-8859-1",
                            "text/xml; charset=utf-7", "application/soap+msbin1", "multipart/related"})
        if (reads(bad, utf8, v11)) fail_msg("%s", bad);
    for (const char* bad : {"text/xml", "application/xml", "application/soap+xml; charset=x"})
        if (reads(bad, utf8, v12)) fail_msg("%s", bad);
}

void content_types_of_the_others(void**) {
    constexpr auto v11 = WS_ENVELOPE_VERSION_SOAP_1_1, v12 = WS_ENVELOPE_VERSION_SOAP_1_2;
    assert_true(reads("application/soap+msbin1", WS_ENCODING_XML_BINARY_1, v12));
    assert_false(reads("application/soap+xml", WS_ENCODING_XML_BINARY_1, v12));
    assert_true(reads("anything", WS_ENCODING_RAW, WS_ENVELOPE_VERSION_NONE));
    assert_true(reads("", WS_ENCODING_RAW, WS_ENVELOPE_VERSION_NONE));
    constexpr auto mtom = WS_ENCODING_XML_MTOM_UTF8;
    http_content content;
    assert_true(reads("multipart/related; type=\"application/xop+xml\"; start=\"<a@b>\"; boundary=\"--x;y\"; "
                      "start-info=\"application/soap+xml\"",
                      mtom, v12, &content));
    assert_true(content.boundary == "--x;y");
    assert_true(content.start == "<a@b>");
    assert_true(content.start_info == "application/soap+xml");
    assert_true(reads("application/soap+xml; charset=utf-8", mtom, v12, &content));
    assert_true(content.boundary.empty());
    for (const char* bad :
         {"multipart/related", "multipart/related; type=\"application/xop+xml\"", "multipart/related; boundary=x",
          "multipart/mixed; type=\"application/xop+xml\"; boundary=x",
          "multipart/related; type=\"application/xop+xml\"; boundary=x; start-info=\"text/xml\""})
        if (reads(bad, mtom, v12)) fail_msg("%s", bad);
    assert_false(reads("multipart/related; type=\"application/xop+xml\"; boundary=x", WS_ENCODING_XML_UTF8, v11));
}

void content_types_that_are_sent(void**) {
    const auto sent = [](WS_ENCODING encoding, WS_ENVELOPE_VERSION version, std::string_view action) {
        std::string out;
        append_content_type(out, encoding, version, action, "bound", "<start>");
        return out;
    };
    assert_string_equal(sent(WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1, "urn:a").c_str(),
                        "text/xml; charset=utf-8");
    assert_string_equal(sent(WS_ENCODING_XML_UTF16LE, WS_ENVELOPE_VERSION_SOAP_1_1, "").c_str(),
                        "text/xml; charset=utf-16LE");
    assert_string_equal(sent(WS_ENCODING_XML_UTF16BE, WS_ENVELOPE_VERSION_SOAP_1_2, "a\"b\\c").c_str(),
                        "application/soap+xml; charset=utf-16BE; action=\"a\\\"b\\\\c\"");
    assert_string_equal(sent(WS_ENCODING_XML_BINARY_1, WS_ENVELOPE_VERSION_SOAP_1_2, "").c_str(),
                        "application/soap+msbin1");
    const std::string package = sent(WS_ENCODING_XML_MTOM_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1, "");
    assert_true(reads(package, WS_ENCODING_XML_MTOM_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1));
}

// --- URLs

url_target asked(std::string_view target, std::string_view host = "localhost", uint16_t port = 8080) {
    url_target t;
    if (!t.parse_request(target, host, port)) fail_msg("%s of %s", str(target).c_str(), str(host).c_str());
    return t;
}

void targets_of_requests(void**) {
    url_target t = asked("/a/b%20c?x=1", "host:81");
    assert_string_equal(t.host.c_str(), "host");
    assert_int_equal(t.port, 81);
    assert_string_equal(t.path.c_str(), "/a/b c");
    assert_true(t.has_query);
    t = asked("http://other:82/p", "host:81");
    assert_string_equal(t.host.c_str(), "other");
    assert_int_equal(t.port, 82);
    assert_string_equal(t.path.c_str(), "/p");
    assert_false(t.has_query);
    t = asked("http://other?q");
    assert_true(t.has_query);
    assert_int_equal(t.port, 8080);
    t = asked("/", "[::1]:81");
    assert_string_equal(t.host.c_str(), "::1");
    assert_int_equal(t.port, 81);
    assert_string_equal(asked("/", "[fe80::1]").host.c_str(), "fe80::1");
    assert_string_equal(asked("*").path.c_str(), "*");
    assert_string_equal(asked("/%zz%4%").path.c_str(), "/%zz%4%");
    assert_string_equal(asked("/x?y=http://z/").path.c_str(), "/x");
    assert_int_equal(asked("/", "host:").port, 8080);
}

// The object of the request before is used again.
void a_target_without_a_host(void**) {
    url_target t = asked("/old?x=1", "old:81");
    assert_true(t.parse_request("/new", "", 8080)); // of version 1.0
    assert_string_equal(t.host.c_str(), "");
    assert_int_equal(t.port, 8080);
    assert_string_equal(t.path.c_str(), "/new");
    assert_false(t.has_query);
    assert_true(t.parse_request("/new?y", "", 8080));
    assert_true(t.has_query);
}

void targets_that_are_none(void**) {
    url_target t;
    for (const char* target : {"", "x", "service", "host:80", "?x", "http://", "http:///x", "http://host:x/",
                               "ftp://host/", "xhttp://host/", "urn:x"})
        if (t.parse_request(target, "localhost", 80)) fail_msg("'%s'", target);
    for (const char* host : {"a b", "a/b", "a?b", "a@b", "a#b", ":80", "a:b", "a:65536", "a:-1", "a:+80", "a:80x",
                             "a:8 0", "[::1", "[::1]x", "[::1]:x", "a:1:2", "a\\b", "[]"})
        if (t.parse_request("/", host, 80)) fail_msg("'%s'", host);
}

url_pattern pattern(std::string_view url) {
    endpoint_url parsed;
    const wide_string wide = widen(url);
    if (parsed.parse(wide, WS_HTTP_CHANNEL_BINDING, true, nullptr) != S_OK) fail_msg("%s", str(url).c_str());
    return url_pattern(parsed);
}

void what_a_listener_covers(void**) {
    const url_pattern named = pattern("http://host:8080/a%20b/");
    assert_true(named.covers(asked("/a%20b", "HOST")));
    assert_true(named.covers(asked("/A b/c", "host")));
    assert_true(named.covers(asked("/a b/", "host")));
    assert_false(named.covers(asked("/a bc", "host")));
    assert_false(named.covers(asked("/a", "host")));
    assert_false(named.covers(asked("/a b", "host2")));
    assert_true(pattern("http://+:8080/").covers(asked("/anything/at/all", "any")));
    assert_true(pattern("http://*:8080/x").covers(asked("/x", "any")));
    assert_true(pattern("http://[::1]:8080/x").covers(asked("/x", "[::1]")));
    assert_true(pattern("http://+:1/x").same_as(pattern("http://+:1/X/")));
    assert_false(pattern("http://+:1/x").same_as(pattern("http://*:1/x")));
    assert_false(pattern("http://+:1/x").same_as(pattern("http://+:1/x/y")));
    assert_false(pattern("http://a:1/x").same_as(pattern("http://b:1/x")));
    assert_false(pattern("http://a:1/x").same_as(pattern("http://a:2/x")));
    assert_true(pattern("http://+:1/").rank() < pattern("http://a:1/").rank());
    assert_true(pattern("http://a:1/").rank() < pattern("http://*:1/").rank());
}

void paths_and_queries(void**) {
    const url_pattern p = pattern("http://localhost:8080/a");
    const url_target same = asked("/a"), slash = asked("/a/"), below = asked("/a/b"), query = asked("/a?x"),
                     beside = asked("/ab");
    for (const url_target* t : {&same, &slash, &below, &query, &beside})
        assert_true(p.matches(*t, 0)); // what is not looked at matches
    assert_true(p.matches(same, WS_MATCH_URL_EXACT_PATH));
    assert_true(p.matches(slash, WS_MATCH_URL_EXACT_PATH));
    assert_true(p.matches(query, WS_MATCH_URL_EXACT_PATH));
    assert_false(p.matches(below, WS_MATCH_URL_EXACT_PATH));
    assert_false(p.matches(beside, WS_MATCH_URL_EXACT_PATH));
    assert_true(p.matches(same, WS_MATCH_URL_PREFIX_PATH));
    assert_true(p.matches(below, WS_MATCH_URL_PREFIX_PATH));
    assert_false(p.matches(asked("/"), WS_MATCH_URL_PREFIX_PATH));
    assert_true(p.matches(same, WS_MATCH_URL_NO_QUERY));
    assert_false(p.matches(query, WS_MATCH_URL_NO_QUERY));
    assert_true(p.matches(asked("/a", "localhost:8080"), WS_MATCH_URL_PORT));
    assert_false(p.matches(asked("/a", "localhost:8081"), WS_MATCH_URL_PORT));
}

void hosts(void**) {
    const url_pattern named = pattern("http://name:8080/"), any = pattern("http://+:8080/");
    for (const ULONG flag : {WS_MATCH_URL_DNS_HOST, WS_MATCH_URL_DNS_FULLY_QUALIFIED_HOST, WS_MATCH_URL_NETBIOS_HOST,
                             WS_MATCH_URL_LOCAL_HOST, WS_MATCH_URL_HOST_ADDRESSES, WS_MATCH_URL_THIS_HOST}) {
        assert_true(named.matches(asked("/", "NAME"), flag));
        assert_false(named.matches(asked("/", "other"), flag));
        assert_false(named.matches(asked("/", "localhost"), flag));
        assert_false(any.matches(asked("/", "nobodys-name.example"), flag));
    }
    assert_true(any.matches(asked("/", "nobodys-name.example"), 0));
    assert_true(any.matches(asked("/", "LocalHost"), WS_MATCH_URL_LOCAL_HOST));
    assert_false(any.matches(asked("/", "localhost.x"), WS_MATCH_URL_LOCAL_HOST));
    for (const char* address : {"127.0.0.1", "[::1]"}) {
        assert_true(any.matches(asked("/", address), WS_MATCH_URL_HOST_ADDRESSES));
        assert_false(any.matches(asked("/", address), WS_MATCH_URL_LOCAL_HOST));
    }
    const std::string full(host_name()), first = full.substr(0, full.find('.'));
    assert_true(any.matches(asked("/", full), WS_MATCH_URL_DNS_FULLY_QUALIFIED_HOST));
    assert_true(any.matches(asked("/", first), WS_MATCH_URL_DNS_HOST));
    assert_true(any.matches(asked("/", first), WS_MATCH_URL_NETBIOS_HOST));
    assert_true(any.matches(asked("/", first), WS_MATCH_URL_THIS_HOST));
    if (first != "localhost") assert_false(any.matches(asked("/", first), WS_MATCH_URL_LOCAL_HOST));
}

// --- cookies

constexpr int64_t now = 784111777; // 1994

// What a request to `path` sends after an answer to a request for /a/b with these headers.
std::string cookies(const std::string& fields, std::string_view path = "/a/b", int64_t when = now,
                    std::string_view host = "host") {
    http_cookies jar;
    const head_of head(fields);
    jar.take(head.parser, "host", "/a/b", now);
    std::string out;
    jar.append_to(out, host, path, when);
    return out;
}

void cookies_that_are_sent_back(void**) {
    assert_string_equal(cookies("").c_str(), "");
    assert_string_equal(cookies("Set-Cookie: a=b\r\n").c_str(), "Cookie: a=b\r\n");
    assert_string_equal(cookies("set-cookie:  a = b c ; x\r\nSet-Cookie: d=\"e=f\"\r\n").c_str(),
                        "Cookie: a=b c; d=\"e=f\"\r\n");
    assert_string_equal(cookies("Set-Cookie: a=1\r\nSet-Cookie: a=2\r\n").c_str(), "Cookie: a=2\r\n");
    assert_string_equal(cookies("Set-Cookie: a=1\r\nSet-Cookie: a=; Max-Age=0\r\n").c_str(), "");
    assert_string_equal(cookies("Set-Cookie: a=\r\n").c_str(), "Cookie: a=\r\n");
    for (const char* none : {"a", "=b", "", ";a=b", "a=b; Secure"})
        assert_string_equal(cookies(std::string("Set-Cookie: ") + none + "\r\n").c_str(), "");
}

void paths_of_cookies(void**) {
    const std::string plain = "Set-Cookie: a=b\r\n", sent = "Cookie: a=b\r\n";
    for (const char* path : {"/a", "/a/", "/a/b", "/a/c/d"})
        assert_string_equal(cookies(plain, path).c_str(), sent.c_str());
    for (const char* path : {"/", "/b", "/ab", ""})
        assert_string_equal(cookies(plain, path).c_str(), "");
    const std::string all = "Set-Cookie: a=b; Path=/\r\n";
    for (const char* path : {"/", "/x/y", ""})
        assert_string_equal(cookies(all, path).c_str(), sent.c_str());
    assert_string_equal(cookies("Set-Cookie: a=b; path=/x\r\n", "/x").c_str(), sent.c_str());
    assert_string_equal(cookies("Set-Cookie: a=b; path=/x\r\n", "/a").c_str(), "");
    assert_string_equal(cookies("Set-Cookie: a=b; path=x\r\n", "/a").c_str(), sent.c_str());
    http_cookies jar; // of a URL without a path
    const head_of head(plain);
    jar.take(head.parser, "host", "", now);
    std::string out;
    jar.append_to(out, "host", "", now);
    assert_string_equal(out.c_str(), sent.c_str());
}

void ages_of_cookies(void**) {
    const std::string sent = "Cookie: a=b\r\n";
    const auto at = [](const char* attribute, int64_t when) {
        return cookies(std::string("Set-Cookie: a=b; ") + attribute + "\r\n", "/a", when);
    };
    assert_string_equal(at("Max-Age=10", now + 9).c_str(), sent.c_str());
    assert_string_equal(at("Max-Age=10", now + 10).c_str(), "");
    assert_string_equal(at("Max-Age=-1", now).c_str(), "");
    assert_string_equal(at("Max-Age=9223372036854775807", now + 1000000).c_str(), sent.c_str());
    assert_string_equal(at("Max-Age=99999999999999999999", now + 1000000).c_str(), sent.c_str());
    assert_string_equal(at("Max-Age=x", now + 1000000).c_str(), sent.c_str());
    assert_string_equal(at("Expires=Sun, 06 Nov 1994 08:49:47 GMT", now + 9).c_str(), sent.c_str());
    assert_string_equal(at("Expires=Sun, 06 Nov 1994 08:49:47 GMT", now + 10).c_str(), "");
    assert_string_equal(at("Expires=Sun, 06 Nov 1994 08:49:47 GMT; Max-Age=100", now + 50).c_str(), sent.c_str());
    assert_string_equal(at("Max-Age=100; Expires=Sun, 06 Nov 1994 08:49:47 GMT", now + 50).c_str(), sent.c_str());
    assert_string_equal(at("Expires=never", now + 1000000).c_str(), sent.c_str());
    assert_string_equal(at("Expires=Thu, 01 Jan 1970 00:00:00 GMT", now).c_str(), "");
}

// They are nobody else's, whoever redirects there.
void hosts_of_cookies(void**) {
    assert_string_equal(cookies("Set-Cookie: a=b\r\n", "/a", now, "HOST").c_str(), "Cookie: a=b\r\n");
    assert_string_equal(cookies("Set-Cookie: a=b\r\n", "/a", now, "other").c_str(), "");
    assert_string_equal(cookies("Set-Cookie: a=b; Domain=other\r\n", "/a", now, "other").c_str(), "");
}

void too_many_cookies(void**) {
    std::string fields;
    for (int i = 0; i < 60; ++i)
        fields += "Set-Cookie: c" + std::to_string(i) + "=v\r\n";
    const std::string sent = cookies(fields);
    assert_true(sent.find(" c9=v") == std::string::npos);
    assert_true(sent.find(" c10=v") != std::string::npos);
    assert_true(sent.find("; c59=v\r\n") != std::string::npos);
}

// --- proxies

void servers_of_proxies(void**) {
    struct expected {
        const char* servers;
        const char* host;
        unsigned port;
    };
    for (const expected& e : {expected{"proxy", "proxy", 80},
                              {"proxy:3128", "proxy", 3128},
                              {"a:1;b:2", "a", 1},
                              {" ; a:1", "a", 1},
                              {"http=p:8;https=q:9", "p", 8},
                              {"https=q:9;http=p:8", "p", 8},
                              {"https=q:9", "", 0},
                              {"http://p:8/", "p", 8},
                              {"http=http://p:8", "p", 8},
                              {"[::1]:8", "::1", 8},
                              {"[::1]", "::1", 80},
                              {"[::1", "", 0},
                              {"", "", 0},
                              {";;", "", 0}}) {
        const http_proxy got = http_proxy::parse(e.servers);
        if (got.host != e.host || got.port != e.port)
            fail_msg("'%s' gives '%s' and %u", e.servers, got.host.c_str(), unsigned(got.port));
    }
}

void exceptions_of_proxies(void**) {
    const auto excepted = [](std::string_view host, std::string_view bypass) {
        return http_proxy::is_excepted(host, bypass);
    };
    assert_true(excepted("host", "host"));
    assert_true(excepted("HOST", "a; host ;b"));
    assert_false(excepted("host", ""));
    assert_false(excepted("host", "hos"));
    assert_false(excepted("host", "xhost"));
    assert_true(excepted("a.example.com", "*.example.com"));
    assert_false(excepted("example.com", "*.example.com"));
    assert_true(excepted("a.example.com", ".example.com"));
    assert_false(excepted("aexample.com", ".example.com"));
    assert_true(excepted("10.1.2.3", "10.*"));
    assert_false(excepted("110.1.2.3", "10.*"));
    assert_true(excepted("10.1.2.3", "10.*.3"));
    assert_false(excepted("10.3", "10.*.3"));
    assert_true(excepted("a-x-b-y-c", "a*b*c"));
    assert_false(excepted("a-x-c", "a*b*c"));
    assert_true(excepted("anything", "*"));
    assert_true(excepted("machine", "<local>"));
    assert_true(excepted("machine", "<LOCAL>"));
    assert_false(excepted("machine.example.com", "<local>"));
    assert_false(excepted("aa", "aa*aa"));
}

// --- dates

void dates(void**) {
    int64_t seconds;
    for (const char* same : {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
                             "Sun Nov  6 08:49:37 1994", "Sun, 06-Nov-1994 08:49:37 GMT", "6 nov 1994 8:49:37"}) {
        assert_true(parse_date(same, seconds));
        if (seconds != 784111777) fail_msg("%s", same);
    }
    std::string text;
    append_date(text, 784111777);
    assert_string_equal(text.c_str(), "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    for (int64_t when = 0; when < 8000000000; when += 86399 * 7) { // leap years, ends of centuries
        text.clear();
        append_date(text, when);
        if (!parse_date(std::string_view(text).substr(6, 29), seconds) || seconds != when) fail_msg("%s", text.c_str());
    }
    assert_true(parse_date("Tue, 29 Feb 2000 00:00:00 GMT", seconds));
    assert_true(parse_date("1 Jan 69 00:00:00", seconds));
    assert_true(seconds > 0); // 2069
}

void dates_that_are_none(void**) {
    int64_t seconds = 5;
    for (const char* bad : {"",
                            "x",
                            "Sun, 06 Nov 1994",
                            "06 Nov 08:49:37",
                            "Nov 1994 08:49:37 GMT",
                            "06 Foo 1994 8:49:37",
                            "00 Nov 1994 08:49:37",
                            "32 Nov 1994 08:49:37",
                            "06 Nov 1600 08:49:37",
                            "06 Nov 99999 08:49:37",
                            "06 Nov 1994 99999999999999999:00:00",
                            "06 Nov 1994 24:00:00",
                            "06 Nov 1994 08:60:00",
                            "06 Nov 1994 08:00:60",
                            "06 Nov 1994 08:x:00",
                            "06 Nov 1994 08:",
                            "06 Nov 1994 08:00:x",
                            "06 Nov 1994 08:99999999999:00",
                            "99999999999999999999 Nov 1994 08:49:37",
                            "06 Nov 9223372036854775807 08:49:37"})
        if (parse_date(bad, seconds)) fail_msg("%s", bad);
    assert_int_equal(seconds, 5);
}

// --- mapped headers

const WS_HTTP_HEADER_MAPPING mapping_of(std::string_view name, ULONG options) {
    return {test::xml(name), options};
}

// What a message gets of a response's headers.
std::string mapped_in(const std::string& fields, ULONG options) {
    const WS_HTTP_HEADER_MAPPING header = mapping_of("X-Map", options);
    const WS_HTTP_HEADER_MAPPING* const headers[] = {&header};
    const test::message_ptr m =
        test::initialized(WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_TRANSPORT, WS_BLANK_MESSAGE);
    const head_of head(fields);
    assert_hr(S_OK,
              read_mapped(*from_handle<message>(m.get()), {0, headers}, http_side::response, head.parser, nullptr));
    std::string all;
    for (ULONG i = 0;; ++i) {
        const WS_XML_STRING name = test::xml("X-Map");
        WS_XML_STRING* value = nullptr;
        const HRESULT hr = WsGetMappedHeader(m.get(), &name, WS_REPEATING_HEADER, i, WS_XML_STRING_TYPE,
                                             WS_READ_OPTIONAL_POINTER, nullptr, &value, sizeof value, nullptr);
        assert_hr(S_OK, hr);
        if (!value) return all;
        all.append("<").append(test::text_of(*value)).append(">");
    }
}

constexpr ULONG comma = WS_HTTP_HEADER_MAPPING_COMMA_SEPARATOR, semicolon = WS_HTTP_HEADER_MAPPING_SEMICOLON_SEPARATOR,
                quoted = WS_HTTP_HEADER_MAPPING_QUOTED_VALUE;

void headers_that_come_in(void**) {
    struct expected {
        const char* fields;
        ULONG options;
        const char* values;
    };
    for (const expected& e : {
             expected{"X-Other: a\r\n", 0, ""},
             {"x-map: a, b; c\r\n", 0, "<a, b; c>"},
             {"X-Map: a\r\nX-MAP: b\r\n", 0, "<a><b>"},
             {"X-Map: a  \r\n", 0, "<a>"},
             {"X-Map: a, b,c; d\r\n", comma, "<a><b><c; d>"},
             {"X-Map: a; b;c, d\r\n", semicolon, "<a><b><c, d>"},
             {"X-Map: a, b\r\nX-Map: c\r\n", comma, "<a><b><c>"},
             {"X-Map: \"a, b\", c\r\n", comma, "<\"a, b\"><c>"},
             {"X-Map: \"a, b\", c\r\n", comma | quoted, "<a, b><c>"},
             {"X-Map: \"a\\\"b\\\\\"\r\n", quoted, "<a\"b\\>"},
             {"X-Map: \"a\\\", b\", c\r\n", comma | quoted, "<a\", b><c>"},
             {"X-Map: plain\r\n", quoted, "<plain>"},
             {"X-Map: \"\r\n", quoted, "<\">"},
             {"X-Map:\r\n", 0, "<>"},
             {"X-Map: \xc3\xa4\r\n", 0, "<\xc3\xa4>"},
             {"X-Map: \xe4\r\n", 0, "<\xc3\xa4>"}, // Latin-1
         }) {
        const std::string got = mapped_in(e.fields, e.options);
        if (got != e.values) fail_msg("%s gives %s instead of %s", e.fields, got.c_str(), e.values);
    }
}

HRESULT mapped_out(std::initializer_list<std::string_view> values, ULONG options, std::string& lines,
                   std::string_view name = "X-Map") {
    const WS_HTTP_HEADER_MAPPING header = mapping_of(name, options);
    const WS_HTTP_HEADER_MAPPING* const headers[] = {&header};
    const test::message_ptr m =
        test::initialized(WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_TRANSPORT, WS_BLANK_MESSAGE);
    for (const std::string_view value : values) {
        const WS_XML_STRING header_name = test::xml(name), text = test::xml(value);
        assert_hr(S_OK, WsAddMappedHeader(m.get(), &header_name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &text,
                                          sizeof text, nullptr));
    }
    mapped_head said;
    return write_mapped(*from_handle<message>(m.get()), {0, headers}, http_side::request, lines, said, nullptr);
}

void headers_that_go_out(void**) {
    const auto out = [](std::initializer_list<std::string_view> values, ULONG options) {
        std::string lines = "X-Mapped: before\r\n";
        assert_hr(S_OK, mapped_out(values, options, lines));
        return lines.substr(18);
    };
    assert_string_equal(out({"a"}, 0).c_str(), "X-Map: a\r\n");
    assert_string_equal(out({"a", "b"}, 0).c_str(), "X-Map: a\r\nX-Map: b\r\n");
    assert_string_equal(out({"a", "b", "c"}, comma).c_str(), "X-Map: a, b, c\r\n");
    assert_string_equal(out({"a", "b"}, semicolon).c_str(), "X-Map: a; b\r\n");
    assert_string_equal(out({"a, b", "c\"d\\"}, comma | quoted).c_str(), "X-Map: \"a, b\", \"c\\\"d\\\\\"\r\n");
    assert_string_equal(out({""}, quoted).c_str(), "X-Map: \"\"\r\n");
    assert_string_equal(out({"\xc3\xa4"}, 0).c_str(), "X-Map: \xc3\xa4\r\n");
}

void headers_that_no_head_can_carry(void**) {
    for (const char* value : {"a\r\nX: y", "a\nX: y", "a\r", "a\x01", "a\x7f"}) {
        std::string lines;
        if (mapped_out({value}, 0, lines) != E_INVALIDARG || mapped_out({value}, quoted, lines) != E_INVALIDARG)
            fail_msg("'%s'", value);
    }
    for (const char* name : {"Content-Length", "transfer-encoding", "Connection", "HOST"}) {
        std::string lines;
        if (mapped_out({"x"}, 0, lines, name) != E_INVALIDARG) fail_msg("%s", name);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(parameters),
        cmocka_unit_test(content_types_of_text),
        cmocka_unit_test(content_types_of_the_others),
        cmocka_unit_test(content_types_that_are_sent),
        cmocka_unit_test(targets_of_requests),
        cmocka_unit_test(a_target_without_a_host),
        cmocka_unit_test(targets_that_are_none),
        cmocka_unit_test(what_a_listener_covers),
        cmocka_unit_test(paths_and_queries),
        cmocka_unit_test(hosts),
        cmocka_unit_test(cookies_that_are_sent_back),
        cmocka_unit_test(paths_of_cookies),
        cmocka_unit_test(ages_of_cookies),
        cmocka_unit_test(hosts_of_cookies),
        cmocka_unit_test(too_many_cookies),
        cmocka_unit_test(servers_of_proxies),
        cmocka_unit_test(exceptions_of_proxies),
        cmocka_unit_test(dates),
        cmocka_unit_test(dates_that_are_none),
        cmocka_unit_test(headers_that_come_in),
        cmocka_unit_test(headers_that_go_out),
        cmocka_unit_test(headers_that_no_head_can_carry),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
