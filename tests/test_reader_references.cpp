// Text with references, characters beyond ASCII and what must not be there, at any distance from the text's beginning
// and the input's end, and cut anywhere by a stream: readers look at many bytes at once, which nobody shall notice.
#include "support/xml.h"

#include <algorithm>

using namespace test;

namespace {

constexpr size_t longest_block = 64;

struct piece {
    const char* written;
    const char* read;
};
constexpr piece good_pieces[] = {
    {"&lt;", "<"},
    {"&amp;", "&"},
    {"&gt;&quot;&apos;", ">\"'"},
    {"&amp;lt;", "&lt;"},
    {"&#65;", "A"},
    {"&#x20ac;", "\xe2\x82\xac"},
    {"&#x000000000000000000000000000000000000000000000000000000000000000000000000000000000041;", "A"},
    {"\r\n", "\n"},
    {"\r\r", "\n\n"},
    {"]]&gt;", "]]>"},
    {"\xc3\xa9", "\xc3\xa9"},
    {"\xe6\x9d\xb1\xe4\xba\xac&gt;", "\xe6\x9d\xb1\xe4\xba\xac>"},
    {"&lt;\xf0\x9f\x98\x80", "<\xf0\x9f\x98\x80"},
    {"\xef\xbf\xbd]", "\xef\xbf\xbd]"},
};
constexpr const char* bad_pieces[] = {
    "&",
    "&amp",
    "&amp ;",
    "&ltt;",
    "&l;",
    "&Amp;",
    "&quo;",
    "&aposs;",
    "&#x;",
    "&#xd800;",
    "]]>",
    "\x01",
    "\xc3",
    "\xa9",
    "\xc3\xc3",
    "\xe6\x9d",
    "\xe6\x9d&lt;",
    "\xf0\x9f\x98",
    "\xed\xa0\x80",
    "\xef\xbf\xbe",
    "\xc0\x80",
    "\xf5\x80\x80\x80",
    "\xe0\x80\x80",
};

std::string filled(size_t size, bool is_wide) {
    std::string out;
    while (out.size() < size)
        out += is_wide && size - out.size() >= 2 ? "\xc3\xbc" : "x";
    return out;
}

void assert_reads(const reader_ptr& reader, const std::string& expected, const std::string& document) {
    const exact_copy bytes(document);
    assert_hr(S_OK, set_text(reader, bytes));
    assert_string_equal(read_all(reader).c_str(), expected.c_str());
}

void reads_at_any_place(void**) {
    const reader_ptr reader = make_reader();
    for (const piece& p : good_pieces) {
        for (size_t before = 0; before != 3 * longest_block; ++before) {
            for (const size_t behind : {size_t{0}, size_t{5}, longest_block, 3 * longest_block + before % 7}) {
                const std::string first = filled(before, before % 3 == 0), last = filled(behind, before % 2 == 0);
                assert_reads(reader, "<a> '&" + first + p.read + last + "' </> EOF",
                             "<a>&amp;" + first + p.written + last + "</a>");
                assert_reads(reader, "<a> '" + first + p.read + p.read + last + "' </> EOF",
                             "<a>" + first + p.written + p.written + last + "</a>");
            }
        }
    }
}

void refuses_at_any_place(void**) {
    const reader_ptr reader = make_reader();
    for (const char* bad : bad_pieces) {
        for (size_t before = 0; before != 2 * longest_block; ++before) {
            for (const size_t behind : {size_t{0}, size_t{9}, 3 * longest_block}) {
                const std::string first = filled(before, before % 3 == 0), last = filled(behind, before % 2 == 0);
                assert_reads(reader, "<a> !803d0000", "<a>&amp;" + first + bad + last + "</a>");
                assert_reads(reader, "<a> !803d0000", "<a>" + first + bad + "&lt;" + last + "</a>");
                // The rest of the document may be bad as it likes, until it is read.
                assert_reads(reader, "<a> '&" + first + "' <b/> </> !803d0000",
                             "<a>&amp;" + first + "<b/>" + bad + last + "</a>");
            }
        }
    }
}

// A stream that brings its bytes in two pieces.
struct halves {
    std::string_view bytes;
    size_t first;
    size_t at = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<halves*>(state);
        const size_t end = self.at < self.first ? self.first : self.bytes.size();
        *count = static_cast<ULONG>(std::min(end - self.at, size_t{room}));
        std::memcpy(out, self.bytes.data() + self.at, *count);
        self.at += *count;
        return S_OK;
    }
};

// All texts of the document, or "!803d0000".
std::string read_text_of(const reader_ptr& reader, std::string_view document, size_t cut) {
    halves stream{document, cut};
    WS_XML_READER_STREAM_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
    input.readCallback = halves::read;
    input.readCallbackState = &stream;
    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, &input.input, nullptr, 0, nullptr));
    std::string out;
    for (ULONG wanted = 1; node_type(reader) != WS_XML_NODE_TYPE_EOF;) {
        const HRESULT hr = WsReadNode(reader.get(), nullptr);
        if (hr == WS_E_QUOTA_EXCEEDED) {
            assert_hr(S_OK, WsFillReader(reader.get(), wanted++, nullptr, nullptr));
            continue;
        }
        if (hr == WS_E_INVALID_FORMAT) return "!803d0000";
        assert_hr(S_OK, hr);
        wanted = 1;
        if (node_type(reader) == WS_XML_NODE_TYPE_TEXT)
            out += view(text_as<WS_XML_UTF8_TEXT>(reader, WS_XML_TEXT_TYPE_UTF8).value);
    }
    return out;
}

void reads_with_any_cut(void**) {
    const reader_ptr reader = make_reader();
    std::string written = "<a>" + filled(300, false), value = filled(300, false);
    for (const piece& p : good_pieces) {
        written += p.written + filled(37, true);
        value += p.read + filled(37, true);
    }
    written += "</a>";
    for (size_t cut = 1; cut != written.size(); ++cut)
        assert_string_equal(read_text_of(reader, written, cut).c_str(), value.c_str());
}

void refuses_with_any_cut(void**) {
    const reader_ptr reader = make_reader();
    for (const char* bad : bad_pieces) {
        const std::string written = "<a>" + filled(300, false) + "&amp;" + bad + filled(200, true) + "</a>";
        for (size_t cut = 290; cut != 400; ++cut)
            assert_string_equal(read_text_of(reader, written, cut).c_str(), "!803d0000");
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_at_any_place),
        cmocka_unit_test(refuses_at_any_place),
        cmocka_unit_test(reads_with_any_cut),
        cmocka_unit_test(refuses_with_any_cut),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
