// The reader's quotas, one below, at and one above each; and its other properties.
#include "support/xml.h"

using namespace test;

namespace {

std::string nested(ULONG depth) {
    std::string document;
    for (ULONG i = 0; i < depth; ++i)
        document += "<a>";
    for (ULONG i = 0; i < depth; ++i)
        document += "</a>";
    return document;
}

std::string nested_binary(ULONG depth) {
    std::string document;
    for (ULONG i = 0; i < depth; ++i)
        document += "\x40\x01t";
    return document + std::string(depth, '\x01');
}

std::string many_attributes(ULONG count) {
    std::string document = "<a";
    for (ULONG i = 0; i < count; ++i)
        document += " a" + std::to_string(i) + "=''";
    return document + "/>";
}

std::string many_namespaces(ULONG count) {
    std::string document = "<a";
    for (ULONG i = 0; i < count; ++i)
        document += " xmlns:a" + std::to_string(i) + "='" + std::to_string(i) + "'";
    return document + "/>";
}

HRESULT read_to_the_end(const reader_ptr& reader, WS_ERROR* error = nullptr) {
    for (;;) {
        const HRESULT hr = WsReadNode(reader.get(), error);
        if (FAILED(hr) || node_type(reader) == WS_XML_NODE_TYPE_EOF) return hr;
    }
}

template <class Make>
void check_quota(WS_XML_READER_PROPERTY_ID id, ULONG standard, const Make& make, const char* name) {
    const reader_ptr reader = make_reader();
    for (const ULONG quota : {standard, ULONG{5}, ULONG{1}, ULONG{0}}) {
        // As the reader was made, and as the input was set: the input's own wins.
        const ULONG other = quota + 10;
        const reader_ptr made = make_reader({property(id, quota)});
        const reader_ptr both = make_reader({property(id, other)});
        for (int more = -1; more <= 1; ++more) {
            if (quota == 0 && more < 0) continue;
            const std::string document = make(quota + static_cast<ULONG>(more));
            const HRESULT expected = more > 0 ? WS_E_QUOTA_EXCEEDED : S_OK;
            assert_hr(S_OK, set_text(made, document));
            assert_int_equal(get_property<ULONG>(made, id), quota);
            assert_hr(expected, read_to_the_end(made));
            assert_hr(S_OK, set_text(both, document, WS_CHARSET_AUTO, {property(id, quota)}));
            assert_int_equal(get_property<ULONG>(both, id), quota);
            assert_hr(expected, read_to_the_end(both));
            assert_hr(S_OK, set_text(both, document));
            assert_int_equal(get_property<ULONG>(both, id), other);
            assert_hr(S_OK, read_to_the_end(both));
            if (quota != standard) continue;
            assert_hr(S_OK, set_text(reader, document));
            assert_int_equal(get_property<ULONG>(reader, id), standard);
            const error_ptr error = make_error();
            assert_hr(expected, read_to_the_end(reader, error.get()));
            if (more > 0) assert_non_null(std::strstr(error_string(error.get(), 0).c_str(), name));
        }
    }
}

void limits_depth(void**) {
    check_quota(
        WS_XML_READER_PROPERTY_MAX_DEPTH, 32,
        [](ULONG depth) { return depth != 0 ? nested(depth) : std::string("<!---->"); },
        "WS_XML_READER_PROPERTY_MAX_DEPTH");
}

void limits_attributes(void**) {
    check_quota(WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, 128, many_attributes, "WS_XML_READER_PROPERTY_MAX_ATTRIBUTES");
}

void limits_namespaces(void**) {
    check_quota(WS_XML_READER_PROPERTY_MAX_NAMESPACES, 32, many_namespaces, "WS_XML_READER_PROPERTY_MAX_NAMESPACES");
}

void limits_binary_too(void**) {
    const reader_ptr reader = make_reader();
    for (const ULONG depth : {31, 32, 33}) {
        const std::string document = nested_binary(depth);
        assert_hr(S_OK, set_binary(reader, document));
        assert_hr(depth > 32 ? WS_E_QUOTA_EXCEEDED : S_OK, read_to_the_end(reader));
    }
    const ULONG two = 2;
    const std::string start = "\x40\x01t", attribute = "\x04\x01\x61\xa8", other = "\x04\x01\x62\xa8",
                      xmlns = "\x09\x01p\x01n", end = "\x01";
    const struct {
        std::string document;
        HRESULT hr;
    } cases[] = {{start + attribute + end, S_OK},
                 {start + attribute + xmlns + end, S_OK},
                 {start + attribute + xmlns + other + end, WS_E_QUOTA_EXCEEDED}};
    for (const auto& each : cases) {
        assert_hr(S_OK, set_binary(reader, each.document, nullptr, nullptr,
                                   {property(WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, two)}));
        assert_hr(each.hr, read_to_the_end(reader));
    }
    const ULONG none = 0;
    const std::string document = start + xmlns + end;
    assert_hr(S_OK,
              set_binary(reader, document, nullptr, nullptr, {property(WS_XML_READER_PROPERTY_MAX_NAMESPACES, none)}));
    assert_hr(WS_E_QUOTA_EXCEEDED, read_to_the_end(reader));
}

// What is declared again as it is in force anyway does not count; what went out of scope neither.
void counts_unique_declarations_in_scope(void**) {
    const ULONG two = 2;
    const reader_ptr reader = make_reader({property(WS_XML_READER_PROPERTY_MAX_NAMESPACES, two)});
    const struct {
        const char* document;
        HRESULT hr;
    } cases[] = {
        {"<a xmlns='1' xmlns:p='2'><b xmlns='1' xmlns:p='2'><c xmlns:p='2'/></b></a>", S_OK},
        {"<a xmlns='1'><b xmlns='2'/><b xmlns='3'/><b xmlns:p='3'/></a>", S_OK},
        {"<a xmlns='1'><b xmlns='2'><c xmlns='3'/></b></a>", WS_E_QUOTA_EXCEEDED},
        {"<a xmlns='1'><b xmlns='2'><c xmlns:p='1'/></b></a>", WS_E_QUOTA_EXCEEDED},
    };
    for (const auto& each : cases) {
        assert_hr(S_OK, set_text(reader, each.document));
        assert_hr(each.hr, read_to_the_end(reader));
    }
}

void has_the_documented_defaults(void**) {
    const reader_ptr reader = make_reader();
    ULONG value = 77;
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_MAX_DEPTH, &value, sizeof(value), nullptr));
    assert_int_equal(value, 77);
    assert_hr(S_OK, set_text(reader, "<a/>"));
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_DEPTH), 32);
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_ATTRIBUTES), 128);
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_NAMESPACES), 32);
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_MIME_PARTS), 4096);
    assert_int_equal(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_ALLOW_FRAGMENT), FALSE);
    assert_int_equal(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_READ_DECLARATION), TRUE);
    assert_int_equal(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES), FALSE);
    assert_int_equal(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_IN_ATTRIBUTE), FALSE);
    assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_ROW), 0);
    assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_COLUMN), 0);
    // These can be set, but as on Windows not asked for.
    for (const auto id : {WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE, WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE,
                          static_cast<WS_XML_READER_PROPERTY_ID>(15), static_cast<WS_XML_READER_PROPERTY_ID>(-1)})
        assert_hr(E_INVALIDARG, WsGetReaderProperty(reader.get(), id, &value, sizeof(value), nullptr));
    assert_hr(E_INVALIDARG,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_MAX_DEPTH, &value, sizeof(value) + 1, nullptr));
    assert_hr(E_INVALIDARG,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_MAX_DEPTH, nullptr, sizeof(value), nullptr));
    assert_int_equal(value, 77);
}

void refuses_wrong_properties(void**) {
    ULONGLONG wide = 1;
    ULONG number = 1;
    auto* const untouched = reinterpret_cast<WS_XML_READER*>(&wide);
    WS_XML_READER* handle = untouched;
    const WS_XML_READER_PROPERTY wrong[] = {
        property(WS_XML_READER_PROPERTY_ROW, wide),
        property(WS_XML_READER_PROPERTY_COLUMN, wide),
        property(WS_XML_READER_PROPERTY_IN_ATTRIBUTE, number),
        property(WS_XML_READER_PROPERTY_CHARSET, number),
        property(WS_XML_READER_PROPERTY_MAX_DEPTH, wide),
        {WS_XML_READER_PROPERTY_MAX_DEPTH, nullptr, sizeof(number)},
        property(static_cast<WS_XML_READER_PROPERTY_ID>(15), number),
    };
    const reader_ptr reader = make_reader();
    for (const WS_XML_READER_PROPERTY& each : wrong) {
        assert_hr(E_INVALIDARG, WsCreateReader(&each, 1, &handle, nullptr));
        assert_hr(E_INVALIDARG, set_text(reader, "<a/>", WS_CHARSET_AUTO, {each}));
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    }
    assert_hr(E_INVALIDARG, WsCreateReader(nullptr, 1, &handle, nullptr));
    assert_hr(E_INVALIDARG, WsCreateReader(nullptr, 0, nullptr, nullptr));
    assert_ptr_equal(handle, untouched);
}

void refuses_wrong_inputs(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<a/>"));
    next(reader);
    WS_XML_READER_TEXT_ENCODING text{};
    text.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
    WS_XML_READER_BUFFER_INPUT input = bytes_input("<b/>");
    assert_hr(E_INVALIDARG, WsSetInput(reader.get(), &text.encoding, nullptr, nullptr, 0, nullptr));
    input.encodedData = nullptr;
    assert_hr(E_INVALIDARG, WsSetInput(reader.get(), &text.encoding, &input.input, nullptr, 0, nullptr));
    input.input.inputType = static_cast<WS_XML_READER_INPUT_TYPE>(3);
    assert_hr(E_INVALIDARG, WsSetInput(reader.get(), &text.encoding, &input.input, nullptr, 0, nullptr));
    text.encoding.encodingType = static_cast<WS_XML_READER_ENCODING_TYPE>(9);
    assert_hr(E_INVALIDARG, WsSetInput(reader.get(), &text.encoding, &input.input, nullptr, 0, nullptr));
    WS_XML_READER_STREAM_INPUT stream{};
    stream.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    assert_hr(E_INVALIDARG, WsSetInput(reader.get(), nullptr, &stream.input, nullptr, 0, nullptr));
    // The input that was there before is still there.
    assert_string_equal(show(node(reader)).c_str(), "<a/>");
    assert_string_equal(read_all(reader).c_str(), "</> EOF");
    // Without an encoding it is text.
    input = bytes_input("<b/>");
    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr));
    assert_string_equal(read_all(reader).c_str(), "<b/> </> EOF");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(limits_depth),
        cmocka_unit_test(limits_attributes),
        cmocka_unit_test(limits_namespaces),
        cmocka_unit_test(limits_binary_too),
        cmocka_unit_test(counts_unique_declarations_in_scope),
        cmocka_unit_test(has_the_documented_defaults),
        cmocka_unit_test(refuses_wrong_properties),
        cmocka_unit_test(refuses_wrong_inputs),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
