// WsDecodeUrl, WsEncodeUrl and WsCombineUrl.
#include "support/api.h"

#include <vector>

using namespace test;

namespace {

struct parts {
    WS_URL_SCHEME_TYPE scheme;
    wide_view host;
    USHORT port;
    wide_view port_text = {};
    wide_view path = {};
    wide_view query = {};
    wide_view fragment = {};
};

HRESULT decode(const heap_ptr& heap, wide_view text, ULONG flags, WS_HTTP_URL*& out, WS_ERROR* error = nullptr) {
    const WS_STRING string = test::string(text);
    return WsDecodeUrl(&string, flags, heap.get(), reinterpret_cast<WS_URL**>(&out), error);
}

void assert_decodes(wide_view text, const parts& expected, ULONG flags = 0) {
    const heap_ptr heap = make_heap();
    WS_HTTP_URL* url = nullptr;
    const HRESULT hr = decode(heap, text, flags, url);
    if (hr != S_OK) fail_msg("%s: 0x%08x", narrow(text).c_str(), static_cast<unsigned>(hr));
    assert_int_equal(url->url.scheme, expected.scheme);
    assert_int_equal(url->port, expected.port);
    assert_string_equal(narrow(url->host).c_str(), narrow(expected.host).c_str());
    assert_string_equal(narrow(url->portAsString).c_str(), narrow(expected.port_text).c_str());
    assert_string_equal(narrow(url->path).c_str(), narrow(expected.path).c_str());
    assert_string_equal(narrow(url->query).c_str(), narrow(expected.query).c_str());
    assert_string_equal(narrow(url->fragment).c_str(), narrow(expected.fragment).c_str());
    assert_true(view(url->host) == expected.host && view(url->path) == expected.path);
}

void decodes_every_scheme(void**) {
    assert_decodes(W("http://host"), {WS_URL_HTTP_SCHEME_TYPE, W("host"), 80});
    assert_decodes(W("https://host"), {WS_URL_HTTPS_SCHEME_TYPE, W("host"), 443});
    assert_decodes(W("net.tcp://host"), {WS_URL_NETTCP_SCHEME_TYPE, W("host"), 808});
    assert_decodes(W("soap.udp://host"), {WS_URL_SOAPUDP_SCHEME_TYPE, W("host"), 65535});
    assert_decodes(W("net.pipe://host/a"), {WS_URL_NETPIPE_SCHEME_TYPE, W("host"), 65535, {}, W("/a")});
    assert_decodes(W("HTTP://host"), {WS_URL_HTTP_SCHEME_TYPE, W("host"), 80});
    assert_decodes(W("Net.Tcp://HOST"), {WS_URL_NETTCP_SCHEME_TYPE, W("HOST"), 808});
}

void decodes_every_part(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    assert_decodes(W("http://host:8080/path/more?query=1&x#frag"),
                   {http, W("host"), 8080, W("8080"), W("/path/more"), W("query=1&x"), W("frag")});
    assert_decodes(W("https://host:80"), {WS_URL_HTTPS_SCHEME_TYPE, W("host"), 80, W("80")});
    assert_decodes(W("http://host:/"), {http, W("host"), 80, {}, W("/")});
    assert_decodes(W("http://host:0"), {http, W("host"), 0, W("0")});
    assert_decodes(W("http://host:00080"), {http, W("host"), 80, W("00080")});
    assert_decodes(W("http://host:65535"), {http, W("host"), 65535, W("65535")});
    assert_decodes(W("http://host?query"), {http, W("host"), 80, {}, {}, W("query")});
    assert_decodes(W("http://host#frag"), {http, W("host"), 80, {}, {}, {}, W("frag")});
    assert_decodes(W("http://host?a?/b#c?/d"), {http, W("host"), 80, {}, {}, W("a?/b"), W("c?/d")});
    assert_decodes(W("http://h/a:b@c;d=e,(f)*'!$&+"), {http, W("h"), 80, {}, W("/a:b@c;d=e,(f)*'!$&+")});
}

void decodes_addresses(void**) {
    const auto tcp = WS_URL_NETTCP_SCHEME_TYPE;
    assert_decodes(W("net.tcp://127.0.0.1:9/"), {tcp, W("127.0.0.1"), 9, W("9"), W("/")});
    // The brackets are part of the host.
    assert_decodes(W("net.tcp://[::1]:9/a"), {tcp, W("[::1]"), 9, W("9"), W("/a")});
    assert_decodes(W("net.tcp://[::1]"), {tcp, W("[::1]"), 808});
    assert_decodes(W("net.tcp://[fe80::1%25eth0]/"), {tcp, W("[fe80::1%25eth0]"), 808, {}, W("/")});
    assert_decodes(W("net.tcp://[v1.name]/"), {tcp, W("[v1.name]"), 808, {}, W("/")});
}

void decodes_escapes_as_utf8(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    assert_decodes(W("http://host%202"), {http, W("host 2"), 80});
    assert_decodes(W("http://host/path%202"), {http, W("host"), 80, {}, W("/path 2")});
    assert_decodes(W("http://host?query%202"), {http, W("host"), 80, {}, {}, W("query 2")});
    assert_decodes(W("http://host#frag%202"), {http, W("host"), 80, {}, {}, {}, W("frag 2")});
    assert_decodes(W("http://host/%c3%AB/"), {http, W("host"), 80, {}, W("/\u00eb/")});
    assert_decodes(W("http://h/%E2%82%ACx"), {http, W("h"), 80, {}, W("/\u20acx")});
    assert_decodes(W("http://h/%F0%9F%98%80"), {http, W("h"), 80, {}, W("/\U0001F600")});
    assert_decodes(W("http://h/%2525"), {http, W("h"), 80, {}, W("/%25")});
}

void collapses_paths_unless_told_not_to(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    const struct {
        wide_view path, collapsed;
    } cases[] = {
        {W("/a/b/../c"), W("/a/c")},
        {W("/a/./b"), W("/a/b")},
        {W("/a/b/.."), W("/a/")},
        {W("/a/."), W("/a/")},
        {W("/.."), W("/")},
        {W("/../../a"), W("/a")},
        {W("/a/../../b/./../c/"), W("/c/")},
        {W("/a//../b"), W("/a/b")},
        {W("/a//b/"), W("/a//b/")},
        {W("/..."), W("/...")},
        {W("/.a/b../..c"), W("/.a/b../..c")},
        {W("/a/%2e%2E/b"), W("/b")},
        {W("/a/.%2e/b/%2e"), W("/b/")},
    };
    for (const auto& [path, collapsed] : cases) {
        const std::basic_string<WCHAR> text = std::basic_string<WCHAR>(W("http://h")).append(path).append(W("?.."));
        assert_decodes(text, {http, W("h"), 80, {}, collapsed, W("..")});
    }
    assert_decodes(W("http://h/a/../b/."), {http, W("h"), 80, {}, W("/a/../b/.")}, WS_URL_FLAGS_NO_PATH_COLLAPSE);
}

void takes_wildcards_only_when_allowed(void**) {
    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    WS_HTTP_URL* url = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, decode(heap, W("net.tcp://+:808/"), 0, url, error.get()));
    assert_string_equal(error_string(error.get(), 0).c_str(),
                        "The wildcard '+' is not allowed as the host of the URL 'net.tcp://+:808/'.");
    assert_hr(WS_E_INVALID_FORMAT, decode(heap, W("http://*/"), 0, url));
    assert_decodes(W("net.tcp://+:9/"), {WS_URL_NETTCP_SCHEME_TYPE, W("+"), 9, W("9"), W("/")},
                   WS_URL_FLAGS_ALLOW_HOST_WILDCARDS);
    assert_decodes(W("http://*/"), {WS_URL_HTTP_SCHEME_TYPE, W("*"), 80, {}, W("/")},
                   WS_URL_FLAGS_ALLOW_HOST_WILDCARDS);
}

void refuses_what_is_no_url(void**) {
    const heap_ptr heap = make_heap();
    for (const wide_view text : {
             W(""),
             W("http"),
             W("http:"),
             W("http:host"),
             W("http:/host"),
             W("http://"),
             W("http:///host"),
             W("http://?a"),
             W("http://:80"),
             W("httq://host"),
             W("://host"),
             W("1http://host"),
             W("host/path"),
             W("http//host"),
             W(" http://host"),
             W("http://host:65536"),
             W("http://host:-1"),
             W("http://host:8a"),
             W("http://host:80:80"),
             W("http://host:99999999999999999999"),
             W("http://user@host"),
             W("http://user:secret@host/"),
             W("http://[::1"),
             W("http://[]"),
             W("http://[::1]x"),
             W("http://[::1]]"),
             W("http://::1/"),
             W("http://ho st"),
             W("http://host/a b"),
             W("http://host/\\"),
             W("http://host/\u00eb"),
             W("http://host/%"),
             W("http://host/%2"),
             W("http://host/%zz"),
             W("http://host/%ff"),
             W("http://host/%c3"),
             W("http://host/%c3%"),
             W("http://host/%c3x"),
             W("http://host/%c0%80"),
             W("http://host/%ed%a0%80"),
             W("http://host/%f5%80%80%80"),
             W("http://host?%80"),
             W("http://host#%80"),
             W("http://host#a#b"),
             W("http://h%80/"),
             W("http://host/a\nb"),
             W("http://host/[a]"),
             W("http://host/{a}"),
         }) {
        const error_ptr error = make_error();
        WS_HTTP_URL marker;
        WS_HTTP_URL* url = &marker;
        const HRESULT hr = decode(heap, text, 0, url, error.get());
        if (hr != WS_E_INVALID_FORMAT) fail_msg("'%s': 0x%08x", narrow(text).c_str(), static_cast<unsigned>(hr));
        assert_ptr_equal(url, &marker);
        assert_int_equal(string_count(error.get()), 1);
    }
}

void says_where_a_url_is_wrong(void**) {
    const heap_ptr heap = make_heap();
    const auto reason = [&](wide_view text) {
        const error_ptr error = make_error();
        WS_HTTP_URL* url;
        assert_hr(WS_E_INVALID_FORMAT, decode(heap, text, 0, url, error.get()));
        return error_string(error.get(), 0);
    };
    assert_string_equal(reason(W("http://h/a b")).c_str(),
                        "The URL 'http://h/a b' has the character ' ' at offset 10, where it must be escaped.");
    assert_string_equal(reason(W("http://h?x=%4")).c_str(),
                        "The URL 'http://h?x=%4' has an incomplete escape at offset 11.");
    assert_string_equal(reason(W("http://h:70000/")).c_str(), "'70000' is not a port number.");
}

void decoding_respects_the_heap(void**) {
    const heap_ptr heap = make_heap(16);
    WS_HTTP_URL* url = nullptr;
    assert_hr(WS_E_QUOTA_EXCEEDED, decode(heap, W("http://host/path"), 0, url));
    assert_null(url);
}

std::string encode(const parts& from, ULONG flags = 0, HRESULT expected = S_OK) {
    const heap_ptr heap = make_heap();
    WS_HTTP_URL url{};
    url.url.scheme = from.scheme;
    url.host = test::string(from.host);
    url.port = from.port;
    url.portAsString = test::string(from.port_text);
    url.path = test::string(from.path);
    url.query = test::string(from.query);
    url.fragment = test::string(from.fragment);
    WS_STRING out = {4711, nullptr};
    assert_hr(expected, WsEncodeUrl(&url.url, flags, heap.get(), &out, nullptr));
    if (FAILED(expected)) {
        assert_int_equal(out.length, 4711);
        return {};
    }
    return narrow(out);
}

void encodes_every_part(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    assert_string_equal(encode({http, W("host"), 0}).c_str(), "http://host");
    assert_string_equal(encode({http, {}, 0}).c_str(), "http://");
    assert_string_equal(encode({http, {}, 0, {}, W("/path")}).c_str(), "http:///path");
    assert_string_equal(encode({http, {}, 0, {}, {}, W("query")}).c_str(), "http://?query");
    assert_string_equal(encode({http, {}, 0, {}, {}, {}, W("frag")}).c_str(), "http://#frag");
    assert_string_equal(encode({http, W("host"), 0, W("8080"), W("/path"), W("query"), W("frag")}).c_str(),
                        "http://host:8080/path?query#frag");
    assert_string_equal(encode({WS_URL_HTTPS_SCHEME_TYPE, W("h"), 443}).c_str(), "https://h");
    assert_string_equal(encode({WS_URL_NETTCP_SCHEME_TYPE, W("h"), 443}).c_str(), "net.tcp://h:443");
    assert_string_equal(encode({WS_URL_SOAPUDP_SCHEME_TYPE, W("h"), 3702}).c_str(), "soap.udp://h:3702");
    assert_string_equal(encode({WS_URL_SOAPUDP_SCHEME_TYPE, W("h"), 65535}).c_str(), "soap.udp://h");
    assert_string_equal(encode({WS_URL_NETPIPE_SCHEME_TYPE, W("h"), 65535, {}, W("/a")}).c_str(), "net.pipe://h/a");
}

void encodes_ports(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    assert_string_equal(encode({http, {}, 8080}).c_str(), "http://:8080");
    assert_string_equal(encode({http, {}, 0, W("8080")}).c_str(), "http://:8080");
    assert_string_equal(encode({http, {}, 8080, W("8080")}).c_str(), "http://:8080");
    assert_string_equal(encode({http, {}, 80}).c_str(), "http://");
    encode({http, {}, 8181, W("8080")}, 0, E_INVALIDARG);
    encode({http, {}, 0, W("65536")}, 0, WS_E_INVALID_FORMAT);
    encode({http, {}, 0, W("x")}, 0, WS_E_INVALID_FORMAT);
}

void escapes_what_needs_it(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    assert_string_equal(encode({http, W("host 2"), 0}).c_str(), "http://host%202");
    assert_string_equal(encode({http, {}, 0, {}, W("/path 2")}).c_str(), "http:///path%202");
    assert_string_equal(encode({http, {}, 0, {}, {}, W("query 2")}).c_str(), "http://?query%202");
    assert_string_equal(encode({http, {}, 0, {}, {}, {}, W("frag 2")}).c_str(), "http://#frag%202");
    assert_string_equal(encode({http, W("h"), 0, {}, W("/a?b#c%d[")}).c_str(), "http://h/a%3Fb%23c%25d%5B");
    assert_string_equal(encode({http, W("h"), 0, {}, W("/\u00eb\u20ac\U0001F600")}).c_str(),
                        "http://h/%C3%AB%E2%82%AC%F0%9F%98%80");
    assert_string_equal(encode({http, W("a/b@c?d"), 0}).c_str(), "http://a%2Fb%40c%3Fd");
}

void encodes_addresses(void**) {
    const auto tcp = WS_URL_NETTCP_SCHEME_TYPE;
    assert_string_equal(encode({tcp, W("::1"), 9}).c_str(), "net.tcp://[::1]:9");
    assert_string_equal(encode({tcp, W("[::1]"), 9}).c_str(), "net.tcp://[::1]:9");
    assert_string_equal(encode({tcp, W("fe80::1%25eth0"), 0}).c_str(), "net.tcp://[fe80::1%25eth0]");
    assert_string_equal(encode({tcp, W("[v1.name]"), 0}).c_str(), "net.tcp://[v1.name]");
    encode({tcp, W("::1/x"), 0}, 0, WS_E_INVALID_FORMAT);
    encode({tcp, W("::1]@evil"), 0}, 0, WS_E_INVALID_FORMAT);
}

void encoding_refuses_what_is_no_url(void**) {
    const auto http = WS_URL_HTTP_SCHEME_TYPE;
    encode({WS_URL_SCHEME_TYPE(5), W("h"), 0}, 0, WS_E_INVALID_FORMAT);
    encode({WS_URL_SCHEME_TYPE(-1), W("h"), 0}, 0, WS_E_INVALID_FORMAT);
    encode({http, W("h"), 0, {}, W("path")}, 0, WS_E_INVALID_FORMAT);
    const WCHAR half_a_pair[] = {'/', 0xd800, 0};
    encode({http, W("h"), 0, {}, half_a_pair}, 0, WS_E_INVALID_FORMAT);

    const heap_ptr heap = make_heap();
    WS_HTTP_URL url{};
    url.path.length = 3; // without characters
    WS_STRING out;
    assert_hr(E_INVALIDARG, WsEncodeUrl(&url.url, 0, heap.get(), &out, nullptr));
}

void terminates_and_counts_it(void**) {
    const heap_ptr heap = make_heap();
    WS_HTTP_URL url{};
    url.host = test::string(W("host"));
    WS_STRING out{};
    assert_hr(S_OK, WsEncodeUrl(&url.url, WS_URL_FLAGS_ZERO_TERMINATE, heap.get(), &out, nullptr));
    assert_int_equal(out.length, 12);
    assert_int_equal(out.chars[11], 0);
    assert_int_equal(out.chars[10], 't');
}

void round_trips(void**) {
    const heap_ptr heap = make_heap();
    for (const wide_view text :
         {W("http://host/a%20b?c%25d#e"), W("net.tcp://[::1]:1/"), W("net.tcp://[v1.name]"),
          W("soap.udp://239.1.2.3:9"), W("net.pipe://localhost/%C3%A4/b"), W("https://host:1/")}) {
        WS_HTTP_URL* url = nullptr;
        WS_STRING out{};
        assert_hr(S_OK, decode(heap, text, 0, url));
        assert_hr(S_OK, WsEncodeUrl(&url->url, 0, heap.get(), &out, nullptr));
        assert_string_equal(narrow(out).c_str(), narrow(text).c_str());
    }
}

std::string combine(wide_view base, wide_view reference, ULONG flags = 0, HRESULT expected = S_OK) {
    const heap_ptr heap = make_heap();
    const WS_STRING from = test::string(base);
    const WS_STRING to = test::string(reference);
    WS_STRING out = {4711, nullptr};
    assert_hr(expected, WsCombineUrl(&from, &to, flags, heap.get(), &out, nullptr));
    if (FAILED(expected)) assert_int_equal(out.length, 4711);
    return FAILED(expected) ? std::string() : narrow(out);
}

void combines_as_the_rfc_says(void**) {
    // RFC 3986, sections 5.4.1 and 5.4.2.
    const wide_view base = W("http://a/b/c/d;p?q");
    const struct {
        wide_view reference;
        const char* result;
    } cases[] = {
        {W("g"), "http://a/b/c/g"},
        {W("./g"), "http://a/b/c/g"},
        {W("g/"), "http://a/b/c/g/"},
        {W("/g"), "http://a/g"},
        {W("//g"), "http://g"},
        {W("?y"), "http://a/b/c/d;p?y"},
        {W("g?y"), "http://a/b/c/g?y"},
        {W("#s"), "http://a/b/c/d;p?q#s"},
        {W("g#s"), "http://a/b/c/g#s"},
        {W("g?y#s"), "http://a/b/c/g?y#s"},
        {W(";x"), "http://a/b/c/;x"},
        {W("g;x"), "http://a/b/c/g;x"},
        {W(""), "http://a/b/c/d;p?q"},
        {W("."), "http://a/b/c/"},
        {W("./"), "http://a/b/c/"},
        {W(".."), "http://a/b/"},
        {W("../"), "http://a/b/"},
        {W("../g"), "http://a/b/g"},
        {W("../.."), "http://a/"},
        {W("../../g"), "http://a/g"},
        {W("../../../g"), "http://a/g"},
        {W("../../../../g"), "http://a/g"},
        {W("/./g"), "http://a/g"},
        {W("/../g"), "http://a/g"},
        {W("g."), "http://a/b/c/g."},
        {W(".g"), "http://a/b/c/.g"},
        {W("..g"), "http://a/b/c/..g"},
        {W("./../g"), "http://a/b/g"},
        {W("./g/."), "http://a/b/c/g/"},
        {W("g/./h"), "http://a/b/c/g/h"},
        {W("g/../h"), "http://a/b/c/h"},
        {W("g;x=1/./y"), "http://a/b/c/g;x=1/y"},
        {W("g;x=1/../y"), "http://a/b/c/y"},
        {W("g?y/./x"), "http://a/b/c/g?y/./x"},
        {W("g#s/../x"), "http://a/b/c/g#s/../x"},
    };
    for (const auto& [reference, result] : cases)
        assert_string_equal(combine(base, reference).c_str(), result);
}

void combines_other_urls(void**) {
    assert_string_equal(combine(W("net.tcp://[::1]:9/a/b?x#y"), W("c")).c_str(), "net.tcp://[::1]:9/a/c");
    assert_string_equal(combine(W("http://host"), W("a")).c_str(), "http://host/a");
    assert_string_equal(combine(W("http://host"), W("")).c_str(), "http://host");
    assert_string_equal(combine(W("http://host/a"), W("//other:8/b")).c_str(), "http://other:8/b");
    assert_string_equal(combine(W("http://host/a"), W("net.pipe://other/b/../c?")).c_str(), "net.pipe://other/c?");
    assert_string_equal(combine(W("HTTP://host:80/%20"), W("x%2Fy")).c_str(), "http://host:80/x%2Fy");
    assert_string_equal(combine(W("http://h/a/b"), W("../c/./d"), WS_URL_FLAGS_NO_PATH_COLLAPSE).c_str(),
                        "http://h/a/../c/./d");
    assert_string_equal(combine(W("net.tcp://+:9/a"), W("b"), WS_URL_FLAGS_ALLOW_HOST_WILDCARDS).c_str(),
                        "net.tcp://+:9/b");
    const std::string terminated = combine(W("http://h/"), W("b"), WS_URL_FLAGS_ZERO_TERMINATE);
    assert_int_equal(terminated.size(), 11);
    assert_int_equal(terminated.back(), 0);
}

void combining_refuses_what_is_no_url(void**) {
    combine(W("relative/path"), W("b"), 0, WS_E_INVALID_FORMAT);
    combine(W("net.tcp://+:9/a"), W("b"), 0, WS_E_INVALID_FORMAT);
    combine(W("http://h/"), W("mailto:someone"), 0, WS_E_INVALID_FORMAT);
    combine(W("http://h/"), W("http:b"), 0, WS_E_INVALID_FORMAT);
    combine(W("http://h/"), W("//"), 0, WS_E_INVALID_FORMAT);
    combine(W("http://h/"), W("a b"), 0, WS_E_INVALID_FORMAT);
}

void refuses_wrong_arguments(void**) {
    const heap_ptr heap = make_heap();
    const WS_STRING url = test::string(W("http://host"));
    const WS_STRING no_characters = {3, nullptr};
    WS_HTTP_URL parts{};
    WS_URL* decoded;
    WS_STRING out;
    constexpr ULONG unknown_flag = 8;
    assert_hr(E_INVALIDARG, WsDecodeUrl(nullptr, 0, heap.get(), &decoded, nullptr));
    assert_hr(E_INVALIDARG, WsDecodeUrl(&no_characters, 0, heap.get(), &decoded, nullptr));
    assert_hr(E_INVALIDARG, WsDecodeUrl(&url, 0, nullptr, &decoded, nullptr));
    assert_hr(E_INVALIDARG, WsDecodeUrl(&url, 0, heap.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsDecodeUrl(&url, unknown_flag, heap.get(), &decoded, nullptr));
    assert_hr(E_INVALIDARG, WsEncodeUrl(nullptr, 0, heap.get(), &out, nullptr));
    assert_hr(E_INVALIDARG, WsEncodeUrl(&parts.url, 0, nullptr, &out, nullptr));
    assert_hr(E_INVALIDARG, WsEncodeUrl(&parts.url, 0, heap.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsEncodeUrl(&parts.url, unknown_flag, heap.get(), &out, nullptr));
    assert_hr(E_INVALIDARG, WsCombineUrl(nullptr, &url, 0, heap.get(), &out, nullptr));
    assert_hr(E_INVALIDARG, WsCombineUrl(&url, nullptr, 0, heap.get(), &out, nullptr));
    assert_hr(E_INVALIDARG, WsCombineUrl(&url, &url, 0, nullptr, &out, nullptr));
    assert_hr(E_INVALIDARG, WsCombineUrl(&url, &url, 0, heap.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsCombineUrl(&url, &no_characters, 0, heap.get(), &out, nullptr));
    assert_hr(E_INVALIDARG, WsCombineUrl(&url, &url, unknown_flag, heap.get(), &out, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(decodes_every_scheme),
        cmocka_unit_test(decodes_every_part),
        cmocka_unit_test(decodes_addresses),
        cmocka_unit_test(decodes_escapes_as_utf8),
        cmocka_unit_test(collapses_paths_unless_told_not_to),
        cmocka_unit_test(takes_wildcards_only_when_allowed),
        cmocka_unit_test(refuses_what_is_no_url),
        cmocka_unit_test(says_where_a_url_is_wrong),
        cmocka_unit_test(decoding_respects_the_heap),
        cmocka_unit_test(encodes_every_part),
        cmocka_unit_test(encodes_ports),
        cmocka_unit_test(escapes_what_needs_it),
        cmocka_unit_test(encodes_addresses),
        cmocka_unit_test(encoding_refuses_what_is_no_url),
        cmocka_unit_test(terminates_and_counts_it),
        cmocka_unit_test(round_trips),
        cmocka_unit_test(combines_as_the_rfc_says),
        cmocka_unit_test(combines_other_urls),
        cmocka_unit_test(combining_refuses_what_is_no_url),
        cmocka_unit_test(refuses_wrong_arguments),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
