// Packages in memory: what other makers write, and the ways in which a package may be put together.
#include "support/mtom.h"

using namespace test;

namespace {

// As in the examples of the XOP recommendation: content IDs that are URLs, parts of any type, a second one in a header.
void reads_the_example_of_the_recommendation(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: Multipart/Related;boundary=MIME_boundary;\r\n"
        "    type=\"application/xop+xml\";\r\n"
        "    start=\"<mymessage.xml@example.org>\";\r\n"
        "    startinfo=\"application/soap+xml; action=\\\"ProcessData\\\"\"\r\n"
        "Content-Description: A SOAP message with my pic and sig in it\r\n"
        "\r\n"
        "--MIME_boundary\r\n"
        "Content-Type: application/xop+xml; \r\n"
        "    charset=UTF-8; \r\n"
        "    type=\"application/soap+xml; action=\\\"ProcessData\\\"\"\r\n"
        "Content-Transfer-Encoding: 8bit\r\n"
        "Content-ID: <mymessage.xml@example.org>\r\n"
        "\r\n"
        "<s:Envelope xmlns:s='urn:s' xmlns:xmlmime='http://www.w3.org/2004/11/xmlmime'>"
        "<s:Body><m:data xmlns:m='urn:m'>"
        "<m:photo xmlmime:contentType='image/png'><xop:Include "
        "xmlns:xop='http://www.w3.org/2004/08/xop/include' href='cid:http://example.org/me.png'/></m:photo>"
        "<m:sig xmlmime:contentType='application/pkcs7-signature'><xop:Include "
        "xmlns:xop='http://www.w3.org/2004/08/xop/include' href='cid:http://example.org/my.hsh'/></m:sig>"
        "</m:data></s:Body></s:Envelope>\r\n"
        "--MIME_boundary\r\n"
        "Content-Type: image/png\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <http://example.org/me.png>\r\n"
        "\r\n"
        "\x89PNG\r\n\x1a\n\0\r\n--MIME\r\n"_b +
        "\r\n--MIME_boundary\r\n"
        "Content-Type: application/pkcs7-signature\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <http://example.org/my.hsh>\r\n"
        "\r\n"
        "signature"
        "\r\n--MIME_boundary--\r\n";
    assert_true(
        read_package(bytes) ==
        "<s:Envelope{urn:s} xmlns:s=urn:s xmlns:xmlmime=http://www.w3.org/2004/11/xmlmime> <s:Body{urn:s}> "
        "<m:data{urn:m} xmlns:m=urn:m> "
        "<m:photo{urn:m} xmlmime:contentType{http://www.w3.org/2004/11/xmlmime}='image/png'> "
        "bytes:\x89PNG\r\n\x1a\n\0\r\n--MIME\r\n </> "_b +
            "<m:sig{urn:m} xmlmime:contentType{http://www.w3.org/2004/11/xmlmime}='application/pkcs7-signature'> "
            "bytes:signature </> </> </> </> EOF");
}

void reads_what_wcf_writes(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;type=\"application/xop+xml\";"
        "boundary=\"uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1\";start=\"<http://tempuri.org/0>\";"
        "start-info=\"application/soap+xml\"\r\n"
        "\r\n"
        "\r\n--uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1\r\n"
        "Content-ID: <http://tempuri.org/0>\r\n"
        "Content-Transfer-Encoding: 8bit\r\n"
        "Content-Type: application/xop+xml;charset=utf-8;type=\"application/soap+xml\"\r\n"
        "\r\n"
        "<d><xop:Include href=\"cid:http%3A%2F%2Ftempuri.org%2F1%2F632618206527087310\" "
        "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\"/></d>"
        "\r\n--uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1\r\n"
        "Content-ID: <http://tempuri.org/1/632618206527087310>\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-Type: application/octet-stream\r\n"
        "\r\n"
        "payload"
        "\r\n--uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1--\r\n";
    assert_package("<d> bytes:payload </> EOF", bytes);
}

void reads_what_axis_writes(void**) {
    // The HTTP header has the content type; no CRLF comes before the first boundary.
    const std::string bytes = "--MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411\r\n"
                              "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                              "Content-Transfer-Encoding: binary\r\n"
                              "Content-ID: <0.urn:uuid:DC6D5D9B7D8D5F5C3A1177412@apache.org>\r\n"
                              "\r\n"
                              "<?xml version='1.0' encoding='UTF-8'?><d><xop:Include "
                              "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" "
                              "href=\"cid:1.urn:uuid:DC6D5D9B7D8D5F5C3A1177413@apache.org\" /></d>\r\n"
                              "--MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411\r\n"
                              "Content-Type: application/octet-stream\r\n"
                              "Content-Transfer-Encoding: binary\r\n"
                              "Content-ID: <1.urn:uuid:DC6D5D9B7D8D5F5C3A1177413@apache.org>\r\n"
                              "\r\n"
                              "payload\r\n"
                              "--MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411--\r\n";
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411");
    for (const wide_view start : {wide_view(), wide_view(W("0.urn:uuid:DC6D5D9B7D8D5F5C3A1177412@apache.org")),
                                  wide_view(W("<0.urn:uuid:DC6D5D9B7D8D5F5C3A1177412@apache.org>"))}) {
        how.start = start;
        assert_package("<d> bytes:payload </> EOF", bytes, how);
    }
}

void reads_what_gsoap_writes(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; charset=utf-8; boundary=\"==9AQwRuyx4aJ3fSXPaj7e0K==\"; "
        "type=\"application/xop+xml\"; start=\"<SOAP-ENV:Envelope>\"; start-info=\"text/xml\"\r\n"
        "\r\n"
        "--==9AQwRuyx4aJ3fSXPaj7e0K==\r\n"
        "Content-Type: application/xop+xml; charset=utf-8; type=\"text/xml\"\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <SOAP-ENV:Envelope>\r\n"
        "\r\n"
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<d><xop:Include "
        "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:id1\"/></d>\r\n"
        "--==9AQwRuyx4aJ3fSXPaj7e0K==\r\n"
        "Content-Type: image/jpeg\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <id1>\r\n"
        "Content-Description: a picture\r\n"
        "\r\n"
        "payload\r\n"
        "--==9AQwRuyx4aJ3fSXPaj7e0K==--";
    assert_package("'\n' <d> bytes:payload </> EOF", bytes);
}

// Fields in lower case, a boundary that would need quotes, a semicolon at the end.
void reads_what_others_write(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: Multipart/Related;boundary=DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM;\r\n"
        "    type=\"application/xop+xml\";\r\n"
        "    start=\"<Response@example.org>\";\r\n"
        "\r\n"
        "--DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM\r\n"
        "content-transfer-encoding: binary\r\n"
        "content-type: application/xop+xml; charset=utf-8; type=\"application/xop+xml\"\r\n"
        "content-id: <Response@example.org>\r\n"
        "\r\n"
        "<m xmlns:xop=\"http://www.w3.org/2004/08/xop/include\"><xop:Include "
        "href=\"cid:1.634715231374437235@example.org\" /></m>\r\n"
        "--DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM\r\n"
        "content-transfer-encoding: binary\r\n"
        "content-type: application/octet-stream\r\n"
        "content-id: <1.634715231374437235@example.org>\r\n"
        "\r\n"
        "payload\r\n"
        "--DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM--\r\n";
    assert_package("<m xmlns:xop=http://www.w3.org/2004/08/xop/include> bytes:payload </> EOF", bytes);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_example_of_the_recommendation),
        cmocka_unit_test(reads_what_wcf_writes),
        cmocka_unit_test(reads_what_axis_writes),
        cmocka_unit_test(reads_what_gsoap_writes),
        cmocka_unit_test(reads_what_others_write),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
