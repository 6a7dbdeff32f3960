// parse_url, which listeners and channels take URLs apart with: views of the text, no copies.
#include "support/test.h"

#include "core/strings.h"
#include "core/url.h"

using namespace ws;

namespace {

std::string narrow(wide_view text) {
    return to_utf8_lossy(text);
}

url parse(wide_view text, ULONG flags = 0) {
    url parts{};
    assert_int_equal(parse_url(text, flags, parts, nullptr), S_OK);
    return parts;
}

void gives_views(void**) {
    const wide_view text = WS_TEXT("net.tcp://some%20host:8080/a/../b%20c?q?#f/?");
    const url parts = parse(text);
    assert_int_equal(parts.scheme, WS_URL_NETTCP_SCHEME_TYPE);
    assert_string_equal(narrow(parts.host).c_str(), "some%20host");
    assert_string_equal(narrow(parts.port_text).c_str(), "8080");
    assert_int_equal(parts.port, 8080);
    assert_string_equal(narrow(parts.path).c_str(), "/a/../b%20c");
    assert_string_equal(narrow(parts.query).c_str(), "q?");
    assert_string_equal(narrow(parts.fragment).c_str(), "f/?");
    assert_true(parts.has_query && parts.has_fragment && !parts.ip_literal && !parts.wildcard_host());
    for (const wide_view part : {parts.host, parts.port_text, parts.path, parts.query, parts.fragment})
        assert_true(part.data() > text.data() && part.data() + part.size() <= text.data() + text.size());
}

void tells_hosts_apart(void**) {
    assert_true(parse(WS_TEXT("net.tcp://+:1/"), WS_URL_FLAGS_ALLOW_HOST_WILDCARDS).wildcard_host());
    assert_true(parse(WS_TEXT("http://*"), WS_URL_FLAGS_ALLOW_HOST_WILDCARDS).wildcard_host());
    assert_false(parse(WS_TEXT("http://++")).wildcard_host());
    assert_false(parse(WS_TEXT("http://a+"), WS_URL_FLAGS_ALLOW_HOST_WILDCARDS).wildcard_host());
    const url six = parse(WS_TEXT("soap.udp://[ff02::c]:3702"));
    assert_true(six.ip_literal);
    assert_string_equal(narrow(six.host).c_str(), "ff02::c");
    assert_int_equal(six.port, 3702);
}

void tells_empty_from_absent(void**) {
    const url empty = parse(WS_TEXT("http://h:?#"));
    assert_true(empty.has_query && empty.query.empty() && empty.has_fragment && empty.fragment.empty());
    assert_int_equal(empty.port, 80);
    const url absent = parse(WS_TEXT("http://h"));
    assert_true(!absent.has_query && !absent.has_fragment && absent.path.empty());
}

void knows_names_and_ports(void**) {
    for (const auto scheme : {WS_URL_HTTP_SCHEME_TYPE, WS_URL_HTTPS_SCHEME_TYPE, WS_URL_NETTCP_SCHEME_TYPE,
                              WS_URL_SOAPUDP_SCHEME_TYPE, WS_URL_NETPIPE_SCHEME_TYPE}) {
        wide_string text;
        append_lossy(text, scheme_name(scheme));
        text.append(WS_TEXT("://host"));
        const url parts = parse(text);
        assert_int_equal(parts.scheme, scheme);
        assert_int_equal(parts.port, default_port(scheme));
        assert_true(parts.port_text.empty());
    }
}

void leaves_the_result_alone_on_failure(void**) {
    url parts = parse(WS_TEXT("http://before"));
    assert_int_equal(parse_url(WS_TEXT("http://after:99999"), 0, parts, nullptr), WS_E_INVALID_FORMAT);
    assert_string_equal(narrow(parts.host).c_str(), "before");
    assert_int_equal(parts.port, 80);
}

void unescapes_and_collapses(void**) {
    wide_string out = WS_TEXT("<");
    assert_true(append_unescaped(out, WS_TEXT("a%20b%E2%82%AC")));
    assert_true(out == WS_TEXT("<a b\u20ac"));
    assert_false(append_unescaped(out, WS_TEXT("ok%ff")));
    assert_true(out == WS_TEXT("<a b\u20ac"));
    append_collapsed(out, WS_TEXT("/x/./y/../z"));
    assert_true(out == WS_TEXT("<a b\u20ac/x/z"));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(gives_views),
        cmocka_unit_test(tells_hosts_apart),
        cmocka_unit_test(tells_empty_from_absent),
        cmocka_unit_test(knows_names_and_ports),
        cmocka_unit_test(leaves_the_result_alone_on_failure),
        cmocka_unit_test(unescapes_and_collapses),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
