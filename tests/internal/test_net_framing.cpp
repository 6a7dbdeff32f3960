// [MC-NMF]: the bytes of each record, from and to the wire, and what happens to each that is not right.
#include "internal/recorded_error.h"

#include "channel/net_framing_preamble.h"

#include <cstring>
#include <vector>

using namespace ws;
using bytes = std::vector<uint8_t>;

namespace {

bytes operator+(bytes a, const bytes& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

bytes text_bytes(std::string_view text) {
    return bytes(text.begin(), text.end());
}

// --- sizes

struct size_case {
    uint32_t size;
    bytes wire;
};

const size_case sizes[] = {
    {0, {0}},
    {1, {1}},
    {0x7f, {0x7f}},
    {0x80, {0x80, 0x01}},
    {0x3fff, {0xff, 0x7f}},
    {0x4000, {0x80, 0x80, 0x01}},
    {0x1fffff, {0xff, 0xff, 0x7f}},
    {0x200000, {0x80, 0x80, 0x80, 0x01}},
    {0xfffffff, {0xff, 0xff, 0xff, 0x7f}},
    {0x10000000, {0x80, 0x80, 0x80, 0x80, 0x01}},
    {0x7fffffff, {0xff, 0xff, 0xff, 0xff, 0x07}},
};

void sizes_are_base_128(void**) {
    for (const auto& [size, wire] : sizes) {
        uint8_t out[max_size_length];
        assert_int_equal(encode_size(out, size), wire.size());
        assert_memory_equal(out, wire.data(), wire.size());
        uint32_t read = 0;
        size_t length = 0;
        assert_true(decode_size(wire + bytes{0x55}, read, length) == size_status::complete);
        assert_int_equal(read, size);
        assert_int_equal(length, wire.size());
        for (size_t cut = 0; cut < wire.size(); ++cut)
            assert_true(decode_size(byte_span(wire.data(), cut), read, length) == size_status::need_more);
    }
}

void sizes_over_31_bits_are_malformed(void**) {
    uint32_t size = 77;
    size_t length = 77;
    for (const bytes& wire : {bytes{0xff, 0xff, 0xff, 0xff, 0x08}, bytes{0x80, 0x80, 0x80, 0x80, 0x80},
                              bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0x01}})
        assert_true(decode_size(wire, size, length) == size_status::malformed);
    assert_int_equal(size, 77);
    assert_int_equal(length, 77);
    // More digits than needed are unusual, but a number.
    assert_true(decode_size(bytes{0x81, 0x80, 0x00}, size, length) == size_status::complete);
    assert_int_equal(size, 1);
    assert_int_equal(length, 3);
}

// --- encoders

const char* const via = "net.tcp://localhost:808/x";

bytes preamble_of(framing_mode mode, std::string_view to, const framing_encoding& encoding,
                  preamble_tail tail = preamble_tail::end) {
    preamble_buffer out;
    size_t size = 0;
    assert_int_equal(encode_preamble(out, size, mode, to, encoding, tail, nullptr), S_OK);
    return bytes(out.data(), out.data() + size);
}

const bytes golden_start = bytes{0x00, 0x01, 0x00, 0x01, 0x02, 0x02, 25} + text_bytes(via);

void preamble_bytes(void**) {
    assert_true(preamble_of(framing_mode::duplex, via, {8, {}}) == golden_start + bytes({0x03, 0x08, 0x0c}));
    assert_true(preamble_of(framing_mode::duplex, via, {3, {}}, preamble_tail::open) ==
                golden_start + bytes({0x03, 0x03}));
    const framing_encoding own{framing_encoding::extensible, "a/b"};
    assert_true(preamble_of(framing_mode::duplex, via, own) == golden_start + bytes({0x04, 3, 'a', '/', 'b', 0x0c}));
}

void preamble_limits(void**) {
    preamble_buffer out;
    size_t size = 4711;
    recorded_error err;
    const std::string longest(max_via_size, 'v');
    assert_int_equal(preamble_of(framing_mode::duplex, longest, {8, {}}).size(), 3 + 2 + 3 + max_via_size + 2 + 1);
    assert_int_equal(encode_preamble(out, size, framing_mode::duplex, longest + "v", {8, {}}, preamble_tail::end, err),
                     WS_E_INVALID_ENDPOINT_URL);
    assert_true(err.mentions("2049"));
    const std::string type(max_content_type_size, 't');
    const framing_encoding fits{framing_encoding::extensible, type};
    assert_int_equal(preamble_of(framing_mode::duplex, longest, fits).size(), max_preamble_size);
    const std::string longer = type + "t";
    for (const std::string_view wrong : {std::string_view(longer), std::string_view()})
        assert_int_equal(encode_preamble(out, size, framing_mode::duplex, via, {framing_encoding::extensible, wrong},
                                         preamble_tail::end, err),
                         E_INVALIDARG);
    assert_int_equal(size, 4711);
}

void record_bytes(void**) {
    uint8_t header[max_sized_header];
    assert_int_equal(encode_sized_header(header, 300), 3);
    assert_memory_equal(header, "\x06\xac\x02", 3);
    assert_int_equal(encode_sized_header(header, 0x7fffffff), 6);
    uint8_t text[max_text_record];
    assert_int_equal(encode_fault(text, "urn:x"), 7);
    assert_memory_equal(text, "\x08\x05urn:x", 7);
    assert_int_equal(encode_upgrade_request(text, "application/negotiate"), 23);
    assert_memory_equal(text,
                        "\x09\x15"
                        "application/negotiate",
                        23);
    assert_int_equal(encode_fault(text, std::string(1000, 'u')), max_text_record);
    assert_int_equal(end_bytes[0], 7);
    assert_int_equal(upgrade_response_bytes[0], 0x0a);
    assert_int_equal(preamble_ack_bytes[0], 0x0b);
    assert_int_equal(preamble_end_bytes[0], 0x0c);
}

// --- faults and encodings

void faults_have_uris_and_results(void**) {
    const struct {
        framing_fault fault;
        const char* name;
        HRESULT result;
    } cases[] = {
        {framing_fault::connection_dispatch_failed, "ConnectionDispatchFailed", WS_E_ENDPOINT_FAILURE},
        {framing_fault::content_type_invalid, "ContentTypeInvalid", WS_E_ENDPOINT_FAILURE},
        {framing_fault::content_type_too_long, "ContentTypeTooLong", WS_E_ENDPOINT_FAILURE},
        {framing_fault::endpoint_access_denied, "EndpointAccessDenied", WS_E_ENDPOINT_ACCESS_DENIED},
        {framing_fault::endpoint_not_found, "EndpointNotFound", WS_E_ENDPOINT_NOT_FOUND},
        {framing_fault::endpoint_paused, "EndpointPaused", WS_E_ENDPOINT_NOT_AVAILABLE},
        {framing_fault::endpoint_unavailable, "EndpointUnavailable", WS_E_ENDPOINT_NOT_AVAILABLE},
        {framing_fault::invalid_record_sequence, "InvalidRecordSequence", WS_E_ENDPOINT_FAILURE},
        {framing_fault::max_message_size_exceeded, "MaxMessageSizeExceededFault", WS_E_ENDPOINT_FAILURE},
        {framing_fault::server_too_busy, "ServerTooBusy", WS_E_ENDPOINT_TOO_BUSY},
        {framing_fault::service_activation_failed, "ServiceActivationFailed", WS_E_ENDPOINT_FAILURE},
        {framing_fault::unsupported_mode, "UnsupportedMode", WS_E_ENDPOINT_FAILURE},
        {framing_fault::unsupported_version, "UnsupportedVersion", WS_E_ENDPOINT_FAILURE},
        {framing_fault::upgrade_invalid, "UpgradeInvalid", WS_E_ENDPOINT_FAILURE},
        {framing_fault::via_too_long, "ViaTooLong", WS_E_ENDPOINT_FAILURE},
    };
    for (const auto& [fault, name, result] : cases) {
        const std::string uri = std::string("http://schemas.microsoft.com/ws/2006/05/framing/faults/") + name;
        assert_true(fault_uri(fault) == uri);
        assert_true(fault_of(uri) == fault);
        assert_int_equal(fault_result(fault), result);
        recorded_error err;
        assert_int_equal(fail_with_fault(err, uri, via), result);
        assert_true(err.mentions(uri));
        assert_true(err.mentions(via));
    }
    assert_true(fault_uri(framing_fault::none).empty());
    assert_true(fault_of("http://example.org/own-fault") == framing_fault::unknown);
    assert_int_equal(fault_result(framing_fault::unknown), WS_E_ENDPOINT_FAILURE);
}

void known_encodings(void**) {
    const struct {
        WS_ENCODING encoding;
        WS_ENVELOPE_VERSION version;
        int known; // -1: none
    } cases[] = {
        {WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1, 0},
        {WS_ENCODING_XML_UTF16BE, WS_ENVELOPE_VERSION_SOAP_1_1, 1},
        {WS_ENCODING_XML_UTF16LE, WS_ENVELOPE_VERSION_SOAP_1_1, 2},
        {WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2, 3},
        {WS_ENCODING_XML_UTF16BE, WS_ENVELOPE_VERSION_SOAP_1_2, 4},
        {WS_ENCODING_XML_UTF16LE, WS_ENVELOPE_VERSION_SOAP_1_2, 5},
        {WS_ENCODING_XML_MTOM_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2, 6},
        {WS_ENCODING_XML_MTOM_UTF16LE, WS_ENVELOPE_VERSION_SOAP_1_2, 6},
        {WS_ENCODING_XML_BINARY_1, WS_ENVELOPE_VERSION_SOAP_1_2, 7},
        {WS_ENCODING_XML_BINARY_SESSION_1, WS_ENVELOPE_VERSION_SOAP_1_2, 8},
        {WS_ENCODING_XML_BINARY_1, WS_ENVELOPE_VERSION_SOAP_1_1, -1},
        {WS_ENCODING_XML_BINARY_SESSION_1, WS_ENVELOPE_VERSION_SOAP_1_1, -1},
        {WS_ENCODING_RAW, WS_ENVELOPE_VERSION_NONE, -1},
        {WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_NONE, -1},
    };
    for (const auto& [encoding, version, known] : cases) {
        framing_encoding out{99, {}};
        assert_int_equal(framing_encoding::from(encoding, version, out), known >= 0);
        assert_int_equal(out.known, known >= 0 ? known : 99);
        for (int announced = 0; announced <= 8; ++announced)
            assert_int_equal(framing_encoding({static_cast<uint8_t>(announced), {}}).matches(encoding, version),
                             announced == known);
    }
}

void content_types(void**) {
    const auto matches = [](std::string_view type, WS_ENCODING encoding,
                            WS_ENVELOPE_VERSION version = WS_ENVELOPE_VERSION_SOAP_1_2) {
        return framing_encoding{framing_encoding::extensible, type}.matches(encoding, version);
    };
    assert_true(matches("application/soap+msbinsession1", WS_ENCODING_XML_BINARY_SESSION_1));
    assert_true(matches("Application/SOAP+msbin1 ", WS_ENCODING_XML_BINARY_1));
    assert_false(matches("application/soap+msbin1", WS_ENCODING_XML_BINARY_SESSION_1));
    assert_true(matches("application/soap+xml; charset=utf-8", WS_ENCODING_XML_UTF8));
    assert_true(matches("application/soap+xml", WS_ENCODING_XML_UTF8));
    assert_true(matches("application/soap+xml; action=\"a\";charset = \"UTF-16LE\"", WS_ENCODING_XML_UTF16LE));
    assert_false(matches("application/soap+xml; charset=utf-16LE", WS_ENCODING_XML_UTF16BE));
    assert_true(matches("application/soap+xml; charset=utf-16", WS_ENCODING_XML_UTF16BE));
    assert_true(matches("application/soap+xml; charset=utf-16", WS_ENCODING_XML_UTF16LE));
    assert_true(matches("text/xml; charset=unicodeFFFE", WS_ENCODING_XML_UTF16BE, WS_ENVELOPE_VERSION_SOAP_1_1));
    assert_false(matches("text/xml; charset=utf-8", WS_ENCODING_XML_UTF8));
    assert_false(matches("application/soap+xml; charset=iso-8859-1", WS_ENCODING_XML_UTF8));
    assert_true(matches("multipart/related; type=\"application/xop+xml\"", WS_ENCODING_XML_MTOM_UTF16BE));
    assert_false(matches("application/soap+msbin1+gzip", WS_ENCODING_XML_BINARY_1));
    assert_false(matches("", WS_ENCODING_XML_UTF8));
    assert_true(content_type_of(WS_ENCODING_XML_BINARY_SESSION_1, WS_ENVELOPE_VERSION_SOAP_1_2) ==
                "application/soap+msbinsession1");
    assert_true(content_type_of(WS_ENCODING_RAW, WS_ENVELOPE_VERSION_NONE).empty());
}

// --- the preamble, read

using reader_status = preamble_reader::status;
constexpr unsigned every_mode = 0x1e;

// Feeds in pieces of a size, as a transport might; returns how much was consumed.
size_t feed_in_pieces(preamble_reader& reader, const bytes& wire, size_t piece, reader_status& status) {
    size_t total = 0;
    status = reader_status::need_more;
    while (total < wire.size() && status == reader_status::need_more) {
        const size_t size = std::min(piece, wire.size() - total);
        size_t consumed = 99999;
        status = reader.feed(byte_span(wire.data() + total, size), consumed);
        assert_true(consumed <= size);
        if (status == reader_status::need_more) assert_int_equal(consumed, size);
        total += consumed;
    }
    return total;
}

void reads_a_preamble_in_any_pieces(void**) {
    const bytes wire = golden_start + bytes{0x03, 0x08, 0x0c};
    const bytes with_session = wire + bytes{0x06, 0x01, 0x55};
    for (size_t piece = 1; piece <= with_session.size(); ++piece) {
        preamble_reader reader;
        reader_status status;
        assert_int_equal(feed_in_pieces(reader, with_session, piece, status), wire.size());
        assert_true(status == reader_status::complete);
        assert_int_equal(reader.major_version(), 1);
        assert_int_equal(reader.minor_version(), 0);
        assert_true(reader.mode() == framing_mode::duplex);
        assert_true(reader.via() == via);
        assert_int_equal(reader.encoding().known, 8);
        assert_true(reader.fault() == framing_fault::none);
        // It takes nothing more.
        size_t consumed = 1;
        assert_true(reader.feed(with_session, consumed) == reader_status::complete);
        assert_int_equal(consumed, 0);
    }
}

void every_truncation_needs_more(void**) {
    const framing_encoding own{framing_encoding::extensible, "application/x"};
    const bytes wire = preamble_of(framing_mode::duplex, std::string(200, 'v'), own);
    for (size_t cut = 0; cut < wire.size(); ++cut) {
        preamble_reader reader;
        size_t consumed = 0;
        assert_true(reader.feed(byte_span(wire.data(), cut), consumed) == reader_status::need_more);
        assert_int_equal(consumed, cut);
        recorded_error err;
        assert_int_equal(reader.truncated(err), WS_E_INVALID_FORMAT);
        assert_true(err.mentions("offset " + std::to_string(cut) + " "));
    }
}

void reads_again_after_a_reset(void**) {
    preamble_reader reader;
    size_t consumed;
    const bytes bad{0x00, 0x02};
    assert_true(reader.feed(bad, consumed) == reader_status::rejected);
    reader.reset();
    assert_true(reader.fault() == framing_fault::none);
    assert_true(reader.feed(golden_start + bytes{0x04, 1, 'x', 0x0c}, consumed) == reader_status::complete);
    assert_true(reader.encoding().content_type == "x");
    assert_int_equal(reader.encoding().known, framing_encoding::extensible);
    reader.reset();
    assert_true(reader.feed(golden_start + bytes{0x03, 0x03, 0x0c}, consumed) == reader_status::complete);
    assert_int_equal(reader.encoding().known, 3);
    assert_true(reader.encoding().content_type.empty());
}

struct bad_preamble {
    const char* what;
    bytes wire; // its last byte is the one that is refused
    framing_fault fault;
    HRESULT failure;
    const char* mentioned;
};

void bad_preambles_are_rejected_at_the_byte(void**) {
    const bytes head{0x00, 0x01, 0x00, 0x01, 0x02};
    const bytes to_encoding = head + bytes{0x02, 1, 'v'};
    const bytes to_end = to_encoding + bytes{0x03, 0x08};
    const bad_preamble cases[] = {
        {"no version record", {0x01}, framing_fault::invalid_record_sequence, WS_E_INVALID_FORMAT, "offset 0,"},
        {"HTTP", {'G'}, framing_fault::invalid_record_sequence, WS_E_INVALID_FORMAT, "71"},
        {"version 2", {0x00, 0x02}, framing_fault::unsupported_version, WS_E_INVALID_FORMAT, "Version 2"},
        {"no mode record",
         {0x00, 1, 0, 0x02},
         framing_fault::invalid_record_sequence,
         WS_E_INVALID_FORMAT,
         "offset 3,"},
        {"mode 0", {0x00, 1, 0, 0x01, 0x00}, framing_fault::unsupported_mode, WS_E_INVALID_FORMAT, "mode 0"},
        {"simplex", {0x00, 1, 0, 0x01, 0x03}, framing_fault::unsupported_mode, WS_E_INVALID_FORMAT, "mode 3"},
        {"mode 34", {0x00, 1, 0, 0x01, 34}, framing_fault::unsupported_mode, WS_E_INVALID_FORMAT, "mode 34"},
        {"no via", head + bytes{0x03}, framing_fault::invalid_record_sequence, WS_E_INVALID_FORMAT, "via record"},
        {"via of 2049 bytes", head + bytes{0x02, 0x81, 0x10}, framing_fault::via_too_long, WS_E_QUOTA_EXCEEDED, "2049"},
        {"via of 2 GB", head + bytes{0x02, 0xff, 0xff, 0xff, 0xff, 0x07}, framing_fault::via_too_long,
         WS_E_QUOTA_EXCEEDED, "2147483647"},
        {"via of 32 bits", head + bytes{0x02, 0xff, 0xff, 0xff, 0xff, 0x0f}, framing_fault::invalid_record_sequence,
         WS_E_INVALID_FORMAT, "31-bit"},
        {"via not UTF-8", head + bytes{0x02, 2, 'v', 0xc3}, framing_fault::invalid_record_sequence, WS_E_INVALID_FORMAT,
         "UTF-8"},
        {"no encoding", to_encoding + bytes{0x0c}, framing_fault::invalid_record_sequence, WS_E_INVALID_FORMAT,
         "encoding record"},
        {"known encoding 9", to_encoding + bytes{0x03, 9}, framing_fault::content_type_invalid, WS_E_INVALID_FORMAT,
         "encoding 9"},
        {"content type of 257 bytes", to_encoding + bytes{0x04, 0x81, 0x02}, framing_fault::content_type_too_long,
         WS_E_QUOTA_EXCEEDED, "257"},
        {"content type not UTF-8", to_encoding + bytes{0x04, 1, 0xff}, framing_fault::invalid_record_sequence,
         WS_E_INVALID_FORMAT, "UTF-8"},
        {"no end", to_end + bytes{0x06}, framing_fault::invalid_record_sequence, WS_E_INVALID_FORMAT, "offset 10,"},
        {"upgrade of 257 bytes", to_end + bytes{0x09, 0x81, 0x02}, framing_fault::upgrade_invalid, WS_E_QUOTA_EXCEEDED,
         "257"},
    };
    for (const bad_preamble& each : cases) {
        const bytes with_rest = each.wire + bytes(20, 0x0c);
        for (size_t piece : {size_t{1}, size_t{3}, with_rest.size()}) {
            preamble_reader reader;
            reader_status status;
            const size_t consumed = feed_in_pieces(reader, with_rest, piece, status);
            if (status != reader_status::rejected || consumed != each.wire.size()) fail_msg("%s", each.what);
            assert_true(reader.fault() == each.fault);
            recorded_error err;
            assert_int_equal(reader.failure(err), each.failure);
            if (!err.mentions(each.mentioned)) fail_msg("%s: %s", each.what, err.text().c_str());
            size_t more = 1;
            assert_true(reader.feed(with_rest, more) == reader_status::rejected);
            assert_int_equal(more, 0);
        }
    }
}

void texts_fit_up_to_their_limits(void**) {
    const std::string longest(max_via_size, 'v');
    const std::string type(max_content_type_size, 't');
    const bytes wire = preamble_of(framing_mode::duplex, longest, {framing_encoding::extensible, type});
    preamble_reader reader;
    size_t consumed;
    assert_true(reader.feed(wire, consumed) == reader_status::complete);
    assert_true(reader.via() == longest);
    assert_true(reader.encoding().content_type == type);
    // An empty via is for the listener to refuse: no endpoint has it.
    reader.reset();
    assert_true(reader.feed(preamble_of(framing_mode::duplex, "", {8, {}}), consumed) == reader_status::complete);
    assert_true(reader.via().empty());
}

void modes_end_where_they_do(void**) {
    for (unsigned value = 1; value <= 4; ++value) {
        const auto mode = static_cast<framing_mode>(value);
        const bytes wire = preamble_of(mode, via, {7, {}}, preamble_tail::open);
        preamble_reader reader(every_mode);
        size_t consumed;
        const bool answered = mode == framing_mode::duplex || mode == framing_mode::singleton_unsized;
        assert_true(reader.feed(wire + bytes{0x0c}, consumed) == reader_status::complete);
        assert_int_equal(consumed, wire.size() + (answered ? 1 : 0));
        assert_true(reader.mode() == mode);
    }
}

void upgrades_are_asked_for(void**) {
    const bytes start = golden_start + bytes{0x03, 0x08};
    const bytes request = bytes{0x09, 19} + text_bytes("application/ssl-tls");
    for (const size_t piece : {size_t{1}, size_t{1000}}) {
        preamble_reader reader;
        reader_status status;
        assert_int_equal(feed_in_pieces(reader, start + request + bytes{0x16, 0x03}, piece, status),
                         start.size() + request.size());
        assert_true(status == reader_status::upgrade_requested);
        assert_true(reader.upgrade() == "application/ssl-tls");
        size_t consumed = 1;
        assert_true(reader.feed(bytes{0x0c}, consumed) == reader_status::upgrade_requested);
        assert_int_equal(consumed, 0);

        reader.refuse_upgrade();
        assert_true(reader.feed(bytes{0x0c}, consumed) == reader_status::rejected);
        assert_true(reader.fault() == framing_fault::upgrade_invalid);
        recorded_error err;
        assert_int_equal(reader.failure(err), WS_E_INVALID_FORMAT);
        assert_true(err.mentions("application/ssl-tls"));
    }
    // One upgrade after another, then the end.
    preamble_reader reader;
    reader_status status;
    feed_in_pieces(reader, start + request, 7, status);
    reader.accept_upgrade();
    size_t consumed;
    assert_true(reader.feed(bytes{0x09, 1, 'z'}, consumed) == reader_status::upgrade_requested);
    assert_true(reader.upgrade() == "z");
    reader.accept_upgrade();
    assert_true(reader.feed(bytes{0x0c}, consumed) == reader_status::complete);
}

// --- the answer

void answers(void**) {
    using answer_status = preamble_answer::status;
    const bytes fault =
        bytes{0x08, 71} + text_bytes("http://schemas.microsoft.com/ws/2006/05/framing/faults/EndpointNotFound");
    const struct {
        bytes wire;
        answer_status status;
        size_t consumed;
        HRESULT result;
    } cases[] = {
        {{0x0b, 0x06}, answer_status::acknowledged, 1, S_OK},
        {fault + bytes{0x0b}, answer_status::refused, fault.size(), WS_E_ENDPOINT_NOT_FOUND},
        {{0x08, 1, 'x', 'y'}, answer_status::refused, 3, WS_E_ENDPOINT_FAILURE},
        {{0x08, 0x81, 0x02, 'x'}, answer_status::malformed, 3, WS_E_INVALID_FORMAT},
        {{'H', 'T', 'T', 'P'}, answer_status::malformed, 1, WS_E_INVALID_FORMAT},
        {{}, answer_status::need_more, 0, WS_E_ENDPOINT_DISCONNECTED},
        {{0x08, 3, 'x'}, answer_status::need_more, 3, WS_E_ENDPOINT_DISCONNECTED},
    };
    for (const auto& each : cases) {
        for (const size_t piece : {size_t{1}, size_t{1000}}) {
            preamble_answer answer;
            size_t total = 0;
            auto status = answer_status::need_more;
            while (total < each.wire.size() && status == answer_status::need_more) {
                size_t consumed;
                const size_t size = std::min(piece, each.wire.size() - total);
                status = answer.feed(byte_span(each.wire.data() + total, size), consumed);
                total += consumed;
            }
            assert_true(status == each.status);
            assert_int_equal(total, each.consumed);
            recorded_error err;
            assert_int_equal(answer.result(via, err), each.result);
            if (FAILED(each.result)) assert_true(err.mentions(via));
        }
    }
    preamble_answer answer;
    size_t consumed;
    assert_true(answer.feed(bytes{0x0a, 0x16}, consumed) == answer_status::upgrade_accepted);
    assert_int_equal(consumed, 1);
    assert_true(answer.feed(bytes{0x0b}, consumed) == answer_status::acknowledged);
}

// --- records of a session

void frames_of_a_duplex_session(void**) {
    for (const auto& [size, wire] : sizes) {
        const bytes record = bytes{0x06} + wire;
        for (size_t cut = 0; cut < record.size(); ++cut) {
            frame_decoder decoder;
            frame out{frame_kind::end, 99, 99};
            assert_int_equal(decoder.next(byte_span(record.data(), cut), out, nullptr), S_FALSE);
            assert_int_equal(out.header_length, 99);
        }
        frame_decoder decoder;
        frame out;
        assert_int_equal(decoder.next(record + bytes{1, 2, 3}, out, nullptr), S_OK);
        assert_true(out.kind == frame_kind::sized_envelope);
        assert_int_equal(out.header_length, record.size());
        assert_int_equal(out.size, size);
        // The next record is recognised behind it.
        assert_int_equal(decoder.next(bytes{0x07}, out, nullptr), S_OK);
        assert_true(out.kind == frame_kind::end);
        assert_int_equal(out.header_length, 1);
        assert_int_equal(out.size, 0);
    }
    frame_decoder decoder;
    frame out;
    assert_int_equal(decoder.next(bytes{0x08, 0x80, 0x02, 'u'}, out, nullptr), S_OK);
    assert_true(out.kind == frame_kind::fault);
    assert_int_equal(out.size, max_fault_size);
    assert_int_equal(out.header_length, 3);
    recorded_error err;
    assert_int_equal(decoder.next(bytes{0x06, 0x01}, out, err), WS_E_INVALID_FORMAT);
    assert_true(err.mentions("follows the end"));
}

void frames_that_are_refused(void**) {
    const struct {
        framing_mode mode;
        bytes wire;
        HRESULT result;
        framing_fault fault;
        const char* mentioned;
    } cases[] = {
        {framing_mode::duplex, {0x05}, WS_E_INVALID_FORMAT, framing_fault::invalid_record_sequence, "unsized"},
        {framing_mode::singleton_unsized,
         {0x06, 1},
         WS_E_INVALID_FORMAT,
         framing_fault::invalid_record_sequence,
         "sized envelope (6)"},
        {framing_mode::duplex, {0x0b}, WS_E_INVALID_FORMAT, framing_fault::invalid_record_sequence, "preamble ack"},
        {framing_mode::duplex, {0x00}, WS_E_INVALID_FORMAT, framing_fault::invalid_record_sequence, "version"},
        {framing_mode::duplex, {0xee}, WS_E_INVALID_FORMAT, framing_fault::invalid_record_sequence, "unknown (238)"},
        {framing_mode::duplex,
         {0x06, 0xff, 0xff, 0xff, 0xff, 0x08},
         WS_E_INVALID_FORMAT,
         framing_fault::invalid_record_sequence,
         "31-bit"},
        {framing_mode::duplex,
         {0x06, 0xe9, 0x07},
         WS_E_QUOTA_EXCEEDED,
         framing_fault::max_message_size_exceeded,
         "1001"},
        {framing_mode::duplex, {0x08, 0x81, 0x02}, WS_E_INVALID_FORMAT, framing_fault::invalid_record_sequence, "257"},
    };
    for (const auto& each : cases) {
        frame_decoder decoder(each.mode, 1000);
        frame out{frame_kind::end, 99, 99};
        recorded_error err;
        assert_int_equal(decoder.next(each.wire, out, err), each.result);
        assert_true(decoder.fault_to_send() == each.fault);
        if (!err.mentions(each.mentioned)) fail_msg("%s", err.text().c_str());
        assert_int_equal(out.size, 99);
    }
    frame_decoder decoder(framing_mode::duplex, 1000);
    frame out;
    assert_int_equal(decoder.next(bytes{0x06, 0xe8, 0x07}, out, nullptr), S_OK);
    assert_int_equal(out.size, 1000);
}

void chunks_of_an_unsized_envelope(void**) {
    frame_decoder decoder(framing_mode::singleton_unsized, 1000);
    frame out;
    assert_int_equal(decoder.next(bytes{0x05}, out, nullptr), S_OK);
    assert_true(out.kind == frame_kind::unsized_envelope);
    assert_true(decoder.inside_envelope());
    assert_int_equal(decoder.next(bytes{}, out, nullptr), S_FALSE);
    assert_int_equal(decoder.next(bytes{0x80}, out, nullptr), S_FALSE);
    assert_int_equal(decoder.next(bytes{0xf4, 0x03}, out, nullptr), S_OK); // 500
    assert_true(out.kind == frame_kind::chunk);
    assert_int_equal(out.size, 500);
    assert_int_equal(out.header_length, 2);
    assert_int_equal(decoder.next(bytes{0xf4, 0x03}, out, nullptr), S_OK);
    frame_decoder over = decoder;
    assert_int_equal(decoder.next(bytes{0x00, 0x07}, out, nullptr), S_OK);
    assert_true(out.kind == frame_kind::last_chunk);
    assert_false(decoder.inside_envelope());
    assert_int_equal(decoder.next(bytes{0x07}, out, nullptr), S_OK);
    assert_true(out.kind == frame_kind::end);

    assert_int_equal(over.next(bytes{0x01}, out, nullptr), WS_E_QUOTA_EXCEEDED);
    assert_true(over.fault_to_send() == framing_fault::max_message_size_exceeded);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(sizes_are_base_128),
        cmocka_unit_test(sizes_over_31_bits_are_malformed),
        cmocka_unit_test(preamble_bytes),
        cmocka_unit_test(preamble_limits),
        cmocka_unit_test(record_bytes),
        cmocka_unit_test(faults_have_uris_and_results),
        cmocka_unit_test(known_encodings),
        cmocka_unit_test(content_types),
        cmocka_unit_test(reads_a_preamble_in_any_pieces),
        cmocka_unit_test(every_truncation_needs_more),
        cmocka_unit_test(reads_again_after_a_reset),
        cmocka_unit_test(bad_preambles_are_rejected_at_the_byte),
        cmocka_unit_test(texts_fit_up_to_their_limits),
        cmocka_unit_test(modes_end_where_they_do),
        cmocka_unit_test(upgrades_are_asked_for),
        cmocka_unit_test(answers),
        cmocka_unit_test(frames_of_a_duplex_session),
        cmocka_unit_test(frames_that_are_refused),
        cmocka_unit_test(chunks_of_an_unsized_envelope),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
