// WsReadArray: a series of elements with one value each, in text and binary.
#include "support/xml.h"

#include <array>

using namespace test;

namespace {

const WS_XML_STRING item = xml("item"), none = xml("");

template <class T, size_t N>
HRESULT read(const reader_ptr& reader, WS_VALUE_TYPE type, std::array<T, N>& items, ULONG offset, ULONG count,
             ULONG* actual) {
    return WsReadArray(reader.get(), &item, &none, type, items.data(), sizeof(items), offset, count, actual, nullptr);
}

void enter(const reader_ptr& reader, std::string_view document) {
    assert_hr(S_OK, set_text(reader, document));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
}

void reads_text_arrays(void**) {
    const reader_ptr reader = make_reader();
    std::array<UINT32, 8> items{};
    ULONG actual = 77;
    enter(reader, "<a> <item>1</item>\n<!--c--><item> 2 </item><item x='y'>3</item><other/></a>");
    assert_hr(S_OK, read(reader, WS_UINT32_VALUE_TYPE, items, 0, 2, &actual));
    assert_int_equal(actual, 2);
    assert_hr(S_OK, read(reader, WS_UINT32_VALUE_TYPE, items, 5, 3, &actual));
    assert_int_equal(actual, 1);
    assert_hr(S_OK, read(reader, WS_UINT32_VALUE_TYPE, items, 0, 8, &actual));
    assert_int_equal(actual, 0);
    assert_true((items == std::array<UINT32, 8>{1, 2, 0, 0, 0, 3, 0, 0}));
    assert_string_equal(show(node(reader)).c_str(), "<other/>");

    std::array<double, 2> doubles{};
    enter(reader, "<a><item>0.5</item><item>-INF</item></a>");
    assert_hr(S_OK, read(reader, WS_DOUBLE_VALUE_TYPE, doubles, 0, 2, &actual));
    assert_int_equal(actual, 2);
    assert_true(doubles[0] == 0.5 && doubles[1] < -1e308);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
}

void refuses_wrong_values(void**) {
    const reader_ptr reader = make_reader();
    std::array<INT8, 4> items{};
    for (const char* bad : {"<a><item>1</item><item>x</item></a>", "<a><item>1</item><item>128</item></a>",
                            "<a><item>1</item><item><b/></item></a>", "<a><item>1</item><item>2</a>"}) {
        ULONG actual = 77;
        enter(reader, bad);
        assert_true(FAILED(read(reader, WS_INT8_VALUE_TYPE, items, 0, 4, &actual)));
        assert_int_equal(actual, 77);
    }
}

template <class T>
void reads_record(BYTE record, WS_VALUE_TYPE type, const std::string& value, const T& expected) {
    const std::string array = "\x40\x01\x61\x03\x40\x04item\x01"_b + static_cast<char>(record) + "\x03" + value +
                              value + value + "\x40\x04item\x81\x01"_b;
    const reader_ptr reader = make_reader();
    for (const ULONG room : {1, 2, 3, 4, 9}) {
        std::array<T, 9> items;
        std::memset(&items, 0x55, sizeof(items));
        assert_hr(S_OK, set_binary(reader, array));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        ULONG done = 0, actual = 77;
        while (done < 3) {
            const ULONG wanted = std::min(room, 3 - done);
            assert_hr(S_OK, read(reader, type, items, done, wanted, &actual));
            assert_int_equal(actual, wanted);
            done += actual;
        }
        for (ULONG i = 0; i < 3; ++i)
            assert_memory_equal(&items[i], &expected, sizeof(T));
        assert_string_equal(show(node(reader)).c_str(), "<item>");
        assert_string_equal(read_all(reader).c_str(), "int32:0 </> </> EOF");
    }
}

void reads_binary_arrays(void**) {
    reads_record<BOOL>(0xb5, WS_BOOL_VALUE_TYPE, "\x01", TRUE);
    reads_record<INT16>(0x8b, WS_INT16_VALUE_TYPE, "\xfe\xff", -2);
    reads_record<INT32>(0x8d, WS_INT32_VALUE_TYPE, "\x04\x03\x02\x01", 0x01020304);
    reads_record<INT64>(0x8f, WS_INT64_VALUE_TYPE, "\xff\xff\xff\xff\xff\xff\xff\xff", -1);
    reads_record<float>(0x91, WS_FLOAT_VALUE_TYPE, "\0\0\xc0\x3f"_b, 1.5f);
    reads_record<double>(0x93, WS_DOUBLE_VALUE_TYPE, "\0\0\0\0\0\0\xd0\xbf"_b, -0.25);
    reads_record<WS_TIMESPAN>(0xaf, WS_TIMESPAN_VALUE_TYPE, "\x07\0\0\0\0\0\0\0"_b, WS_TIMESPAN{7});
    reads_record<GUID>(0xb1, WS_GUID_VALUE_TYPE, "\1\0\0\0\2\0\3\0\4\5\6\7\10\11\12\13"_b,
                       GUID{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}});
    // Types that are stored otherwise than they are wanted.
    reads_record<INT64>(0x8b, WS_INT64_VALUE_TYPE, "\xfe\xff", -2);
    reads_record<UINT16>(0x8d, WS_UINT16_VALUE_TYPE, "\x02\x01\0\0"_b, 0x0102);
}

void checks_arguments(void**) {
    const reader_ptr reader = make_reader();
    std::array<INT32, 4> items{};
    ULONG actual = 77;
    assert_hr(WS_E_INVALID_OPERATION, read(reader, WS_INT32_VALUE_TYPE, items, 0, 4, &actual));
    enter(reader, "<a><item>1</item></a>");
    const auto call = [&](const WS_XML_STRING* name, const WS_XML_STRING* ns, WS_VALUE_TYPE type, void* array,
                          ULONG size, ULONG offset, ULONG count, ULONG* out) {
        return WsReadArray(reader.get(), name, ns, type, array, size, offset, count, out, nullptr);
    };
    assert_hr(E_INVALIDARG, call(nullptr, &none, WS_INT32_VALUE_TYPE, items.data(), 16, 0, 1, &actual));
    assert_hr(E_INVALIDARG, call(&item, nullptr, WS_INT32_VALUE_TYPE, items.data(), 16, 0, 1, &actual));
    assert_hr(E_INVALIDARG, call(&item, &none, WS_INT32_VALUE_TYPE, nullptr, 16, 0, 1, &actual));
    assert_hr(E_INVALIDARG, call(&item, &none, WS_INT32_VALUE_TYPE, items.data(), 16, 0, 1, nullptr));
    assert_hr(E_INVALIDARG, call(&item, &none, WS_INT32_VALUE_TYPE, items.data(), 16, 0, 5, &actual));
    assert_hr(E_INVALIDARG, call(&item, &none, WS_INT32_VALUE_TYPE, items.data(), 15, 3, 1, &actual));
    assert_hr(E_INVALIDARG, call(&item, &none, WS_INT32_VALUE_TYPE, items.data(), 16, 0xffffffff, 1, &actual));
    assert_hr(E_INVALIDARG, call(&item, &none, static_cast<WS_VALUE_TYPE>(99), items.data(), 16, 0, 1, &actual));
    assert_int_equal(actual, 77);
    assert_hr(S_OK, call(&item, &none, WS_INT32_VALUE_TYPE, nullptr, 0, 0, 0, &actual));
    assert_int_equal(actual, 0);
    assert_hr(S_OK, call(&item, &none, WS_INT32_VALUE_TYPE, items.data(), 16, 3, 1, &actual));
    assert_int_equal(actual, 1);
    assert_int_equal(items[3], 1);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_text_arrays),
        cmocka_unit_test(refuses_wrong_values),
        cmocka_unit_test(reads_binary_arrays),
        cmocka_unit_test(checks_arguments),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
