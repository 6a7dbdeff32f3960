// Which charset a text is in, and UTF-16.
#include "support/xml.h"

#include <algorithm>

using namespace test;

namespace {

const std::string utf8_mark = "\xef\xbb\xbf";
const std::string little_mark = "\xff\xfe";
const std::string big_mark = "\xfe\xff";

// The observed behaviour: the charset is detected when it is asked for, the declaration read with it.
void detects_charsets(void**) {
    const struct {
        std::string document;
        HRESULT hr;
        WS_CHARSET charset;
    } cases[] = {
        {utf8_mark + "<a/>", S_OK, WS_CHARSET_UTF8},
        {"<a/>", S_OK, WS_CHARSET_UTF8},
        {"<!--", S_OK, WS_CHARSET_UTF8},
        {"<?xml version=\"1.0\" encoding=\"utf-8\"?>", S_OK, WS_CHARSET_UTF8},
        {"<?xml encoding=\"utf-8\"?>", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"<?xml", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"<?yml", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"<?", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"<!", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {little_mark + utf16("<a/>", false), S_OK, WS_CHARSET_UTF16LE},
        {big_mark + utf16("<a/>", true), S_OK, WS_CHARSET_UTF16BE},
        {utf16("<a/>", false), S_OK, WS_CHARSET_UTF16LE},
        {utf16("<a/>", true), S_OK, WS_CHARSET_UTF16BE},
        {utf16("<!--", false), S_OK, WS_CHARSET_UTF16LE},
        {utf16("<?", false), WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {utf16("<?xml", false), WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"ab", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"abc", S_OK, WS_CHARSET_UTF8},
        {utf16("a", false), WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {utf16("ab", false), S_OK, WS_CHARSET_UTF8},
        {utf16("<ab", false), S_OK, WS_CHARSET_UTF16LE},
        {utf16("<a", false), S_OK, WS_CHARSET_UTF16LE},
        {"\0ab"_b, S_OK, WS_CHARSET_UTF8},
        {"\0\0"_b, WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
        {"\0\0\0"_b, S_OK, WS_CHARSET_UTF8},
        {"", WS_E_INVALID_FORMAT, WS_CHARSET_AUTO},
    };
    const reader_ptr reader = make_reader();
    for (const auto& each : cases) {
        assert_hr(S_OK, set_text(reader, each.document));
        WS_CHARSET charset = WS_CHARSET_AUTO;
        assert_hr(each.hr, WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_CHARSET, &charset, sizeof(charset),
                                               nullptr));
        assert_int_equal(charset, each.charset);
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_BOF);
    }
}

void believes_the_caller(void**) {
    const reader_ptr reader = make_reader();
    for (const WS_CHARSET charset : {WS_CHARSET_UTF8, WS_CHARSET_UTF16LE, WS_CHARSET_UTF16BE}) {
        assert_hr(S_OK, set_text(reader, "", charset));
        assert_int_equal(get_property<WS_CHARSET>(reader, WS_XML_READER_PROPERTY_CHARSET), charset);
        assert_string_equal(read_all(reader).c_str(), "EOF");
    }
    assert_hr(E_INVALIDARG, set_text(reader, "<a/>", static_cast<WS_CHARSET>(4)));
    assert_hr(E_INVALIDARG, set_text(reader, "<a/>", static_cast<WS_CHARSET>(-1)));
    assert_string_equal(read_text_document(utf8_mark + "<a/>", WS_CHARSET_UTF8).c_str(), "<a/> </> EOF");
    assert_string_equal(read_text_document(little_mark + utf16("<a/>", false), WS_CHARSET_UTF16LE).c_str(),
                        "<a/> </> EOF");
    assert_string_equal(read_text_document(utf16(" <a/>", true), WS_CHARSET_UTF16BE).c_str(), "' ' <a/> </> EOF");
    assert_string_equal(read_text_document(utf16("<a/>", true), WS_CHARSET_UTF16LE).c_str(), "!803d0000");
    assert_string_equal(read_text_document("<a/>", WS_CHARSET_UTF16LE).c_str(), "!803d0000");
}

void reads_utf16(void**) {
    for (const bool big : {false, true}) {
        const std::string mark = big ? big_mark : little_mark;
        const std::string declaration = "<?xml version='1.0' encoding='utf-16'?>";
        assert_document("<a b='c&'> 'text' </> EOF", mark + utf16(declaration + "<a b='c&amp;'>text</a>", big));
        assert_document("<a> '12345678901234567890' </> EOF", utf16("<a>12345678901234567890</a>", big));
        assert_document(
            "<a/> </> EOF",
            utf16(std::string("<?xml version='1.0' encoding='") + (big ? "UTF-16BE" : "UTF-16LE") + "'?><a/>", big));
        assert_document("!803d0000", utf16("<?xml version='1.0' encoding='utf-8'?><a/>", big));
        assert_document(
            "!803d0000",
            utf16(std::string("<?xml version='1.0' encoding='") + (big ? "UTF-16LE" : "UTF-16BE") + "'?><a/>", big));
    }
    // U+E9, U+20AC, U+1F600
    const std::string little = utf16("<a>", false) + "\xe9\0\xac\x20\x3d\xd8\x00\xde"_b + utf16("</a>", false);
    assert_document("<a> '\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' </> EOF", little);
    const std::string big = utf16("<a>", true) + "\0\xe9\x20\xac\xd8\x3d\xde\x00"_b + utf16("</a>", true);
    assert_document("<a> '\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' </> EOF", big);
}

void refuses_what_is_no_utf16(void**) {
    const auto middle = [](const std::string& units) {
        return utf16("<a>some text before ", false) + units + utf16("</a>", false);
    };
    for (const std::string& bad : {"\x00\xd8"_b, "\x00\xdc"_b, "\x00\xdc\x00\xd8"_b, "\x00\xd8\x41\x00"_b}) {
        const reader_ptr reader = make_reader();
        const error_ptr error = make_error();
        const std::string document = middle(bad);
        assert_hr(S_OK, set_text(reader, document));
        next(reader);
        assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), error.get()));
        assert_string_equal(error_string(error.get(), 0).c_str(),
                            "The data is not UTF-16: a surrogate or half a unit stands alone.");
        assert_string_equal(error_string(error.get(), 1).c_str(),
                            "This was found at row 0, column 20 of the text, both counted from 0.");
    }
    assert_document("<a/> </> !803d0000", utf16("<a/>", false) + " ");
    assert_document("<a/> </> !803d0000", utf16("<a/>", false) + "\x00\xd8"_b);
    // U+FFFE is UTF-16, but no character of XML.
    assert_document("<a> !803d0000", utf16("<a>", false) + "\xfe\xff" + utf16("</a>", false));
}

void reads_long_utf16(void**) {
    std::string ascii = "<a>";
    for (int i = 0; i < 5000; ++i)
        ascii += "<item id='" + std::to_string(i) + "'>text " + std::to_string(i) + "</item>\n";
    ascii += "</a>";
    const std::string expected = read_text_document(ascii);
    assert_true(read_text_document(utf16(ascii, false)) == expected);
    assert_true(read_text_document(utf16(ascii, true)) == expected);
    const ULONG trim = 0;
    const reader_ptr reader = make_reader({property(WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE, trim)});
    const std::string wide = utf16(ascii, false);
    for (int i = 0; i < 3; ++i) {
        assert_hr(S_OK, set_text(reader, wide));
        assert_true(read_all(reader) == expected);
    }
}

// ---- every combination ----------------------------------------------------------------------------------------------

std::string encoded(WS_CHARSET charset, const std::string& ascii) {
    return charset == WS_CHARSET_UTF8 ? ascii : utf16(ascii, charset == WS_CHARSET_UTF16BE);
}
const std::string& mark_of(WS_CHARSET charset) {
    return charset == WS_CHARSET_UTF8 ? utf8_mark : charset == WS_CHARSET_UTF16LE ? little_mark : big_mark;
}

// Whether a document in the charset may say that it is in the named one.
bool may_say(WS_CHARSET charset, std::string_view name) {
    if (name.empty()) return true;
    if (charset == WS_CHARSET_UTF8) return name == "utf-8" || name == "UTF-8" || name == "Utf-8";
    return name == "utf-16" || name == "UTF-16" || name == (charset == WS_CHARSET_UTF16LE ? "utf-16le" : "utf-16be");
}

struct whole_stream {
    std::string_view bytes;
    size_t piece;

    static HRESULT CALLBACK read(void* self, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& s = *static_cast<whole_stream*>(self);
        *count = static_cast<ULONG>(std::min({s.bytes.size(), s.piece, size_t{room}}));
        std::memcpy(out, s.bytes.data(), *count);
        s.bytes.remove_prefix(*count);
        return S_OK;
    }
};

// The nodes that come of a document which arrives in pieces.
std::string read_from_stream(std::string_view document, WS_CHARSET asked, size_t piece) {
    whole_stream stream{document, piece};
    WS_XML_READER_TEXT_ENCODING encoding{{WS_XML_READER_ENCODING_TYPE_TEXT}, asked};
    WS_XML_READER_STREAM_INPUT input{{WS_XML_READER_INPUT_TYPE_STREAM}, whole_stream::read, &stream};
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, WsSetInput(reader.get(), &encoding.encoding, &input.input, nullptr, 0, nullptr));
    assert_hr(S_OK, WsFillReader(reader.get(), static_cast<ULONG>(2 * document.size()), nullptr, nullptr));
    return read_all(reader);
}

void every_combination(void**) {
    constexpr WS_CHARSET charsets[] = {WS_CHARSET_UTF8, WS_CHARSET_UTF16LE, WS_CHARSET_UTF16BE};
    for (const WS_CHARSET charset : charsets) {
        for (const WS_CHARSET marked : {WS_CHARSET_AUTO, WS_CHARSET_UTF8, WS_CHARSET_UTF16LE, WS_CHARSET_UTF16BE}) {
            for (const char* named : {"none", "", "utf-8", "UTF-8", "Utf-8", "utf-16", "UTF-16", "utf-16le", "utf-16be",
                                      "us-ascii", "utf8", "utf-32"}) {
                std::string text = "<a>b</a>", name = named;
                if (name == "none") {
                    name.clear();
                } else {
                    const std::string says = name.empty() ? "" : " encoding='" + name + "'";
                    text.insert(0, "<?xml version='1.0'" + says + "?>");
                }
                std::string document = encoded(charset, text);
                if (marked != WS_CHARSET_AUTO) document.insert(0, mark_of(marked));
                const bool good = (marked == WS_CHARSET_AUTO || marked == charset) && may_say(charset, name);
                for (const WS_CHARSET asked :
                     {WS_CHARSET_AUTO, WS_CHARSET_UTF8, WS_CHARSET_UTF16LE, WS_CHARSET_UTF16BE}) {
                    const bool expected = good && (asked == WS_CHARSET_AUTO || asked == charset);
                    const std::string nodes = read_text_document(document, asked);
                    if (nodes != (expected ? "<a> 'b' </> EOF" : "!803d0000"))
                        fail_msg("%d marked %d, named '%s', asked %d: %s", charset, marked, named, asked,
                                 nodes.c_str());
                    for (const size_t piece : {size_t{1}, size_t{7}, SIZE_MAX})
                        assert_string_equal(read_from_stream(document, asked, piece).c_str(), nodes.c_str());
                }
                if (!good) continue;
                const reader_ptr reader = make_reader();
                assert_hr(S_OK, set_text(reader, document));
                assert_int_equal(get_property<WS_CHARSET>(reader, WS_XML_READER_PROPERTY_CHARSET), charset);
            }
        }
        // One mark, and no more.
        assert_document("!803d0000", mark_of(charset) + mark_of(charset) + encoded(charset, "<a/>"));
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(detects_charsets), cmocka_unit_test(believes_the_caller),
        cmocka_unit_test(reads_utf16),      cmocka_unit_test(refuses_what_is_no_utf16),
        cmocka_unit_test(reads_long_utf16), cmocka_unit_test(every_combination),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
