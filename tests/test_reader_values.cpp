// Values, piece by piece: characters, bytes and qualified names.
#include "support/xml.h"

using namespace test;

namespace {

std::string read_utf8(const reader_ptr& reader, ULONG room) {
    std::string out;
    for (;;) {
        BYTE piece[64];
        ULONG count = 77;
        assert_hr(S_OK, WsReadCharsUtf8(reader.get(), piece, room, &count, nullptr));
        assert_true(count <= room);
        if (count == 0) return out;
        out.append(reinterpret_cast<const char*>(piece), count);
    }
}

std::basic_string<WCHAR> read_wide(const reader_ptr& reader, ULONG room) {
    std::basic_string<WCHAR> out;
    for (;;) {
        WCHAR piece[64];
        ULONG count = 77;
        assert_hr(S_OK, WsReadChars(reader.get(), piece, room, &count, nullptr));
        assert_true(count <= room);
        if (count == 0) return out;
        out.append(piece, count);
    }
}

HRESULT read_bytes(const reader_ptr& reader, ULONG room, std::string* out) {
    for (;;) {
        BYTE piece[64];
        ULONG count = 77;
        const HRESULT hr = WsReadBytes(reader.get(), piece, room, &count, nullptr);
        if (FAILED(hr)) return hr;
        if (count == 0) return S_OK;
        out->append(reinterpret_cast<const char*>(piece), count);
    }
}

void enter(const reader_ptr& reader, std::string_view document) {
    assert_hr(S_OK, set_text(reader, document));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
}

void reads_chars(void**) {
    const reader_ptr reader = make_reader();
    for (const ULONG room : {1, 2, 3, 64}) {
        enter(reader, "<t>te<!--c-->x<![CDATA[<t]]>&amp;</t>");
        assert_string_equal(read_utf8(reader, room).c_str(), "tex<t&");
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
        enter(reader, "<t>te<!--c-->x<![CDATA[<t]]>&amp;</t>");
        assert_true(read_wide(reader, room) == W("tex<t&"));
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    }
    for (const ULONG room : {1, 2, 3, 64}) {
        enter(reader, "<t>\xc3\xa9\xf0\x9f\x98\x80y\xe2\x82\xac</t>");
        assert_true(read_wide(reader, room) == W("\u00e9\U0001f600y\u20ac"));
        if (room < 4) continue;
        enter(reader, "<t>\xc3\xa9\xf0\x9f\x98\x80y\xe2\x82\xac</t>");
        assert_string_equal(read_utf8(reader, room).c_str(), "\xc3\xa9\xf0\x9f\x98\x80y\xe2\x82\xac");
    }
}

void goes_on_in_another_encoding(void**) {
    const reader_ptr reader = make_reader();
    enter(reader, "<t>text</t>");
    WCHAR wide[4] = {};
    BYTE bytes[4] = {};
    ULONG count = 0;
    assert_hr(S_OK, WsReadChars(reader.get(), wide, 2, &count, nullptr));
    assert_int_equal(count, 2);
    assert_true(wide[0] == 't' && wide[1] == 'e');
    assert_string_equal(show(node(reader)).c_str(), "'text'"); // the node is still the whole of it
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), bytes, 2, &count, nullptr));
    assert_int_equal(count, 2);
    assert_memory_equal(bytes, "xt", 2);
    // The text is done, but the reader leaves it with the next call.
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_TEXT);
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), bytes, 1, &count, nullptr));
    assert_int_equal(count, 0);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
}

// Bytes that were read are still in the node, which the reader leaves with the call after the last of them.
void leaves_the_node_whole_while_bytes_are_read(void**) {
    const reader_ptr reader = make_reader();
    BYTE bytes[4] = {};
    ULONG count = 77;
    enter(reader, "<t>d29ya3M=</t>");
    assert_hr(S_OK, WsReadBytes(reader.get(), nullptr, 0, &count, nullptr));
    assert_int_equal(count, 0);
    for (const char* part : {"wor", "ks"}) {
        assert_hr(S_OK, WsReadBytes(reader.get(), bytes, 3, &count, nullptr));
        assert_int_equal(count, std::strlen(part));
        assert_memory_equal(bytes, part, count);
        assert_string_equal(show(node(reader)).c_str(), "'d29ya3M='");
    }
    assert_hr(S_OK, WsReadBytes(reader.get(), bytes, 1, &count, nullptr));
    assert_int_equal(count, 0);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
}

void reads_nothing_outside_of_text(void**) {
    const reader_ptr reader = make_reader();
    BYTE bytes[4] = {7};
    WCHAR wide[4] = {7};
    ULONG count = 77;
    assert_hr(WS_E_INVALID_OPERATION, WsReadChars(reader.get(), nullptr, 0, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsReadCharsUtf8(reader.get(), nullptr, 0, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsReadBytes(reader.get(), nullptr, 0, nullptr, nullptr));
    assert_hr(S_OK, set_text(reader, "<t>text</t>"));
    assert_hr(E_INVALIDARG, WsReadChars(reader.get(), wide, 0, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadCharsUtf8(reader.get(), bytes, 0, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadBytes(reader.get(), bytes, 0, nullptr, nullptr));
    for (int i = 0; i < 2; ++i) { // at the start, and on the element
        const WS_XML_NODE_TYPE type = node_type(reader);
        for (const ULONG room : {0, 1, 2}) {
            for (const bool with_memory : {false, true}) {
                assert_hr(S_OK, WsReadChars(reader.get(), with_memory ? wide : nullptr, room, &count, nullptr));
                assert_int_equal(count, 0);
                count = 77;
                assert_hr(S_OK, WsReadCharsUtf8(reader.get(), with_memory ? bytes : nullptr, room, &count, nullptr));
                assert_int_equal(count, 0);
                count = 77;
                assert_hr(S_OK, WsReadBytes(reader.get(), with_memory ? bytes : nullptr, room, &count, nullptr));
                assert_int_equal(count, 0);
                count = 77;
            }
        }
        assert_int_equal(node_type(reader), type);
        next(reader);
    }
    assert_int_equal(bytes[0], 7);
    assert_int_equal(wide[0], 7);
    // In the text memory is needed.
    assert_hr(E_INVALIDARG, WsReadChars(reader.get(), nullptr, 1, &count, nullptr));
    assert_hr(E_INVALIDARG, WsReadCharsUtf8(reader.get(), nullptr, 1, &count, nullptr));
    assert_hr(S_OK, WsReadChars(reader.get(), nullptr, 0, &count, nullptr));
    assert_int_equal(count, 0);
    assert_string_equal(read_utf8(reader, 4).c_str(), "text");
}

void does_not_split_utf8(void**) {
    const reader_ptr reader = make_reader();
    enter(reader, "<t>a\xe2\x82\xac</t>");
    BYTE bytes[4];
    ULONG count = 77;
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), bytes, 3, &count, nullptr));
    assert_int_equal(count, 1);
    count = 77;
    assert_hr(E_INVALIDARG, WsReadCharsUtf8(reader.get(), bytes, 2, &count, nullptr));
    assert_int_equal(count, 77);
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), bytes, 3, &count, nullptr));
    assert_int_equal(count, 3);
}

void reads_base64(void**) {
    const reader_ptr reader = make_reader();
    for (const char* document : {"<t>dGV4dA==</t>", "<t> dGV4\r\ndA = = </t>", "<t>dG<!--c-->V4<![CDATA[dA]]>==</t>"}) {
        for (const ULONG room : {1, 2, 3, 64}) {
            std::string bytes;
            enter(reader, document);
            assert_hr(S_OK, read_bytes(reader, room, &bytes));
            assert_string_equal(bytes.c_str(), "text");
            assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
        }
    }
    std::string bytes;
    enter(reader, "<t></t>");
    assert_hr(S_OK, read_bytes(reader, 4, &bytes));
    assert_string_equal(bytes.c_str(), "");
    for (const char* bad : {"<t>dGV4dA=</t>", "<t>dGV4dA===</t>", "<t>dGV</t>", "<t>dG!4</t>", "<t>=</t>",
                            "<t>dG==V4dA</t>", "<t>dGV4<!--c-->d</t>"}) {
        std::string part;
        enter(reader, bad);
        assert_hr(WS_E_INVALID_FORMAT, read_bytes(reader, 64, &part));
    }
}

void reads_binary_values(void**) {
    const reader_ptr reader = make_reader();
    // 0xa0 and 0x9f: two pieces of bytes; 0x8b: a number.
    const std::string pieces = "\x40\x01t\xa0\x01\0a\x9f\x02zz"_b;
    for (const ULONG room : {1, 64}) {
        std::string bytes;
        assert_hr(S_OK, set_binary(reader, pieces));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        assert_hr(S_OK, read_bytes(reader, room, &bytes));
        assert_string_equal(bytes.c_str(), "azz");
    }
    assert_hr(S_OK, set_binary(reader, pieces));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_string_equal(read_utf8(reader, 64).c_str(), "YQ==eno=");
    const std::string number = "\x40\x01t\x82\x8b\xfe\xff"_b;
    assert_hr(S_OK, set_binary(reader, number));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_true(read_wide(reader, 2) == W("1-2"));
}

void reads_qualified_names(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    WS_XML_STRING prefix, local_name, ns;
    assert_hr(E_INVALIDARG, WsReadQualifiedName(reader.get(), nullptr, &prefix, &local_name, &ns, nullptr));
    assert_hr(WS_E_INVALID_OPERATION,
              WsReadQualifiedName(reader.get(), heap.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(S_OK, set_text(reader, "<t/>"));
    assert_hr(E_INVALIDARG, WsReadQualifiedName(reader.get(), heap.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(WS_E_INVALID_FORMAT,
              WsReadQualifiedName(reader.get(), heap.get(), nullptr, &local_name, nullptr, nullptr));

    const struct {
        const char* document;
        const char* name; // null when it is none
    } cases[] = {
        {"<a></a>", nullptr},
        {"<a> </a>", nullptr},
        {"<a>:</a>", nullptr},
        {"<a>t</a>", "t"},
        {"<a>p:</a>", nullptr},
        {"<a>p:t</a>", nullptr},
        {"<a>:t</a>", nullptr},
        {"<a xmlns:p='ns'>p:t</a>", "p:t{ns}"},
        {"<a xmlns:p='ns'>p:t:</a>", "p:t:{ns}"},
        {"<a xmlns:p='ns'>p:</a>", nullptr},
        {"<a xmlns:p='ns'>:t</a>", nullptr},
        {"<a xmlns:p='ns'>:</a>", nullptr},
        {"<a xmlns:p='ns'> </a>", nullptr},
        {"<a xmlns:p='ns'></a>", nullptr},
        {"<a xmlns:p='ns'>t</a>", "t"},
        {"<a xmlns='ns'>t</a>", "t{ns}"},
        {"<a xmlns:p='ns'>p:t u</a>", "p:t u{ns}"},
        {"<a>\xc3\xab</a>", "\xc3\xab"},
        {"<a> t </a>", "t"},
        {"<a xmlns:p='ns'> p:t\n</a>", "p:t{ns}"},
        {"<a xmlns:p='ns'>p :t</a>", nullptr},
        {"<a xmlns:p='ns'>p: t</a>", "p: t{ns}"},
        {"<a xmlns:p='ns'>p<!--c-->:<![CDATA[t]]></a>", "p:t{ns}"},
        {"<a xmlns:p='ns'>p:t<b xmlns:p='other'/></a>", nullptr},
    };
    for (const auto& each : cases) {
        assert_hr(S_OK, set_text(reader, each.document));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        const WS_XML_STRING untouched = xml("untouched");
        prefix = local_name = ns = untouched;
        const HRESULT hr = WsReadQualifiedName(reader.get(), heap.get(), &prefix, &local_name, &ns, nullptr);
        if (each.name != nullptr) {
            assert_hr(S_OK, hr);
            assert_string_equal(show_name(prefix, local_name, ns).c_str(), each.name);
        } else {
            assert_hr(WS_E_INVALID_FORMAT, hr);
            assert_ptr_equal(prefix.bytes, untouched.bytes);
            assert_ptr_equal(local_name.bytes, untouched.bytes);
            assert_ptr_equal(ns.bytes, untouched.bytes);
        }
    }
    assert_hr(S_OK, set_text(reader, "<a xmlns:p='ns' b='p:t'/>"));
    next(reader);
    assert_hr(S_OK, WsReadStartAttribute(reader.get(), 1, nullptr));
    assert_hr(S_OK, WsReadQualifiedName(reader.get(), heap.get(), nullptr, &local_name, &ns, nullptr));
    assert_true(view(local_name) == "t" && view(ns) == "ns");

    // The prefix needs no namespace unless it is asked for; what is not asked for takes no memory.
    const char unbound[] = "<a>prefix:local</a>";
    const heap_ptr small = make_heap(11);
    assert_hr(S_OK, set_text(reader, unbound));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_hr(S_OK, WsReadQualifiedName(reader.get(), small.get(), &prefix, &local_name, nullptr, nullptr));
    assert_true(view(prefix) == "prefix" && view(local_name) == "local");
    assert_hr(S_OK, WsResetHeap(small.get(), nullptr));
    assert_hr(S_OK, set_text(reader, unbound));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_hr(WS_E_INVALID_FORMAT, WsReadQualifiedName(reader.get(), small.get(), &prefix, &local_name, &ns, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_chars),
        cmocka_unit_test(goes_on_in_another_encoding),
        cmocka_unit_test(leaves_the_node_whole_while_bytes_are_read),
        cmocka_unit_test(reads_nothing_outside_of_text),
        cmocka_unit_test(does_not_split_utf8),
        cmocka_unit_test(reads_base64),
        cmocka_unit_test(reads_binary_values),
        cmocka_unit_test(reads_qualified_names),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
