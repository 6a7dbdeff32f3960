// The properties of readers, writers, heaps and XML buffers: which can be set, when they can be asked for, and what
// they are when nobody has set them.
#include "support/xml_writer.h"

#include <climits>

using namespace test;

namespace {

constexpr ULONG sizes[] = {0, 1, 2, 4, 8, 16, 12, 3};

// A value of a property, whatever its type; unused bytes are zero.
struct any_value {
    alignas(8) unsigned char bytes[16] = {};

    template <class T>
    static any_value of(const T& value) {
        any_value any;
        std::memcpy(any.bytes, &value, sizeof(T));
        return any;
    }
    bool operator==(const any_value& other) const { return std::memcmp(bytes, other.bytes, sizeof(bytes)) == 0; }
};

// ---- readers --------------------------------------------------------------------------------------------------------

// When a property can be asked for, once there is an input.
enum class given { always, for_text, never };

struct reader_row {
    WS_XML_READER_PROPERTY_ID id;
    ULONG size;
    bool settable;
    given asked;
    any_value standard;
};

const reader_row reader_table[] = {
    {WS_XML_READER_PROPERTY_MAX_DEPTH, 4, true, given::always, any_value::of(ULONG{32})},
    {WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, 4, true, given::always, any_value::of(BOOL{FALSE})},
    {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, 4, true, given::always, any_value::of(ULONG{128})},
    {WS_XML_READER_PROPERTY_READ_DECLARATION, 4, true, given::always, any_value::of(BOOL{TRUE})},
    {WS_XML_READER_PROPERTY_CHARSET, 4, false, given::for_text, any_value::of(WS_CHARSET_UTF8)},
    {WS_XML_READER_PROPERTY_ROW, 8, false, given::for_text, {}},
    {WS_XML_READER_PROPERTY_COLUMN, 8, false, given::for_text, {}},
    {WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE, 4, true, given::never, {}},
    {WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE, 4, true, given::never, {}},
    {WS_XML_READER_PROPERTY_IN_ATTRIBUTE, 4, false, given::always, {}},
    {WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE, 4, true, given::never, {}},
    {WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE, 4, true, given::never, {}},
    {WS_XML_READER_PROPERTY_MAX_MIME_PARTS, 4, true, given::always, any_value::of(ULONG{4096})},
    {WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, 4, true, given::always, {}},
    {WS_XML_READER_PROPERTY_MAX_NAMESPACES, 4, true, given::always, any_value::of(ULONG{32})},
};

enum class reader_source { text, stream, binary, tree };
constexpr reader_source all_sources[] = {reader_source::text, reader_source::stream, reader_source::binary,
                                         reader_source::tree};

HRESULT CALLBACK give_document(void*, void* bytes, ULONG room, ULONG* actual, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    constexpr std::string_view document = "<a/>";
    assert_true(room >= document.size());
    std::memcpy(bytes, document.data(), document.size());
    *actual = static_cast<ULONG>(document.size());
    return S_OK;
}

// Any of the inputs that a reader can have, with one property or none.
class reader_inputs {
  public:
    HRESULT set(const reader_ptr& reader, reader_source source, const WS_XML_READER_PROPERTY* one = nullptr) {
        const std::vector<WS_XML_READER_PROPERTY> properties(one, one + (one != nullptr));
        switch (source) {
        case reader_source::text:
            return set_text(reader, "<a/>", WS_CHARSET_AUTO, properties);
        case reader_source::binary:
            return set_binary(reader, "\x40\x01t\x01", nullptr, nullptr, properties);
        case reader_source::tree:
            return WsSetInputToBuffer(reader.get(), buffer_, one, one != nullptr, nullptr);
        case reader_source::stream:
            break;
        }
        WS_XML_READER_STREAM_INPUT stream{};
        stream.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
        stream.readCallback = give_document;
        const HRESULT hr = WsSetInput(reader.get(), nullptr, &stream.input, one, one != nullptr, nullptr);
        if (hr == S_OK) assert_ok(WsFillReader(reader.get(), 4, nullptr, nullptr));
        return hr;
    }

  private:
    heap_ptr heap_ = make_heap();
    WS_XML_BUFFER* buffer_ = make_buffer(heap_);
};

HRESULT get(const reader_ptr& reader, WS_XML_READER_PROPERTY_ID id, ULONG size, any_value* value) {
    return WsGetReaderProperty(reader.get(), id, value->bytes, size, nullptr);
}

HRESULT expected_when_asked(const reader_row& row, reader_source source) {
    if (row.asked == given::never) return E_INVALIDARG;
    const bool text = source == reader_source::text || source == reader_source::stream;
    return row.asked == given::for_text && !text ? WS_E_INVALID_OPERATION : S_OK;
}

void readers_are_asked(void**) {
    reader_inputs inputs;
    const any_value untouched = any_value::of(0x5a5a5a5a5a5a5a5aull);
    for (const reader_row& row : reader_table) {
        const reader_ptr reader = make_reader();
        any_value value = untouched;
        assert_hr(WS_E_INVALID_OPERATION, get(reader, row.id, row.size, &value));
        assert_true(value == untouched);
        for (const reader_source source : all_sources) {
            assert_ok(inputs.set(reader, source));
            value = {};
            const HRESULT expected = expected_when_asked(row, source);
            assert_hr(expected, get(reader, row.id, row.size, &value));
            if (expected == S_OK) assert_true(value == row.standard);
            value = untouched;
            for (const ULONG size : sizes)
                if (size != row.size || expected != S_OK) assert_true(FAILED(get(reader, row.id, size, &value)));
            assert_hr(E_INVALIDARG, WsGetReaderProperty(reader.get(), row.id, nullptr, row.size, nullptr));
            assert_true(value == untouched);
        }
        // Without an input again.
        assert_ok(WsSetInput(reader.get(), nullptr, nullptr, nullptr, 0, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, get(reader, row.id, row.size, &value));
    }
    const reader_ptr reader = make_reader();
    assert_ok(inputs.set(reader, reader_source::text));
    any_value value = untouched;
    for (const int id : {-1, 15, INT_MAX})
        for (const ULONG size : sizes)
            assert_hr(E_INVALIDARG, get(reader, static_cast<WS_XML_READER_PROPERTY_ID>(id), size, &value));
    assert_true(value == untouched);
}

void readers_are_told(void**) {
    reader_inputs inputs;
    for (const reader_row& row : reader_table) {
        any_value one = any_value::of(ULONG{1}), zero{};
        const WS_XML_READER_PROPERTY property{row.id, one.bytes, row.size}, other{row.id, zero.bytes, row.size};
        WS_XML_READER* handle = nullptr;
        const HRESULT expected = row.settable ? S_OK : E_INVALIDARG;
        assert_hr(expected, WsCreateReader(&property, 1, &handle, nullptr));
        assert_true((handle != nullptr) == row.settable);
        const reader_ptr made(handle), reader = make_reader();
        for (const reader_source source : all_sources) {
            assert_hr(expected, inputs.set(reader, source, &property));
            if (!row.settable) continue;
            // As the reader was made, unless the input was given another; and for that input only.
            any_value value{};
            for (const bool its_own : {false, true, false}) {
                assert_ok(inputs.set(made, source, its_own ? &other : nullptr));
                if (row.asked != given::always) continue;
                assert_ok(get(made, row.id, row.size, &value));
                assert_true(value == (its_own ? zero : one));
            }
            assert_ok(inputs.set(reader, source));
            if (row.asked != given::always) continue;
            assert_ok(get(reader, row.id, row.size, &value));
            assert_true(value == row.standard);
        }
        // A wrong size, or no value; what was the input stays it.
        assert_ok(set_text(reader, "<kept/>"));
        next(reader);
        for (const ULONG size : sizes) {
            if (size == row.size) continue;
            const WS_XML_READER_PROPERTY wrong{row.id, one.bytes, size};
            WS_XML_READER* none = nullptr;
            assert_hr(E_INVALIDARG, WsCreateReader(&wrong, 1, &none, nullptr));
            assert_null(none);
            for (const reader_source source : all_sources)
                assert_hr(E_INVALIDARG, inputs.set(reader, source, &wrong));
        }
        const WS_XML_READER_PROPERTY nothing{row.id, nullptr, row.size};
        for (const reader_source source : all_sources)
            assert_hr(E_INVALIDARG, inputs.set(reader, source, &nothing));
        assert_string_equal(show(node(reader)).c_str(), "<kept/>");
    }
}

// Of several, each is looked at; of the same twice, the last one counts.
void one_after_another(void**) {
    ULONG first = 3, second = 5;
    const ULONGLONG row = 1;
    const reader_ptr reader = make_reader(
        {property(WS_XML_READER_PROPERTY_MAX_DEPTH, first), property(WS_XML_READER_PROPERTY_MAX_DEPTH, second)});
    assert_ok(set_text(reader, "<a/>"));
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_DEPTH), 5);
    assert_hr(E_INVALIDARG,
              set_text(reader, "<a/>", WS_CHARSET_AUTO,
                       {property(WS_XML_READER_PROPERTY_MAX_DEPTH, first), property(WS_XML_READER_PROPERTY_ROW, row)}));
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_DEPTH), 5);
    assert_hr(E_INVALIDARG, WsSetInput(reader.get(), nullptr, nullptr, nullptr, 1, nullptr));
    xml_writer w(
        {property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, first), property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, second)});
    assert_ok(w.to_text());
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_DEPTH), 5);
    assert_hr(E_INVALIDARG, WsSetOutput(w, nullptr, nullptr, nullptr, 1, nullptr));
}

void a_reader_tells_where_it_is(void**) {
    const reader_ptr reader = make_reader();
    assert_ok(set_text(reader, "<a b='c'>d</a>"));
    const auto in_attribute = [&] { return get_property<BOOL>(reader, WS_XML_READER_PROPERTY_IN_ATTRIBUTE); };
    next(reader);
    assert_int_equal(in_attribute(), FALSE);
    assert_ok(WsReadStartAttribute(reader.get(), 0, nullptr));
    assert_int_equal(in_attribute(), TRUE);
    next(reader);
    assert_int_equal(in_attribute(), TRUE);
    assert_ok(WsReadEndAttribute(reader.get(), nullptr));
    assert_int_equal(in_attribute(), FALSE);
}

// ---- writers --------------------------------------------------------------------------------------------------------

enum class output { text, utf16, stream, binary, tree };
constexpr output all_outputs[] = {output::text, output::utf16, output::stream, output::binary, output::tree};

struct writer_row {
    WS_XML_WRITER_PROPERTY_ID id;
    ULONG size;
    bool settable;
    std::vector<output> not_for; // outputs that it cannot be asked for with
    any_value standard;
};

const std::vector<writer_row>& writer_table() {
    static const std::vector<writer_row> table = {
        {WS_XML_WRITER_PROPERTY_MAX_DEPTH, 4, true, {}, any_value::of(ULONG{32})},
        {WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, 4, true, {}, {}},
        {WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, 4, true, {}, any_value::of(ULONG{128})},
        {WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, 4, true, {}, {}},
        {WS_XML_WRITER_PROPERTY_INDENT, 4, true, {}, {}},
        {WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, 4, true, {}, any_value::of(ULONG{4096})},
        {WS_XML_WRITER_PROPERTY_CHARSET,
         4,
         false,
         {output::utf16, output::binary, output::tree},
         any_value::of(WS_CHARSET_UTF8)},
        {WS_XML_WRITER_PROPERTY_BUFFERS, sizeof(WS_BUFFERS), false, {output::stream, output::tree}, {}},
        {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, 4, true, {}, any_value::of(ULONG{65536})},
        {WS_XML_WRITER_PROPERTY_BYTES, sizeof(WS_BYTES), false, {output::stream, output::tree}, {}},
        {WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE, 4, false, {}, {}},
        {WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE, 4, true, {}, any_value::of(ULONG{65536})},
        {WS_XML_WRITER_PROPERTY_INITIAL_BUFFER, sizeof(WS_BYTES), true, {}, {}},
        {WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, 4, true, {}, {}},
        {WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, 4, true, {}, any_value::of(ULONG{32})},
        {WS_XML_WRITER_PROPERTY_BYTES_WRITTEN, 4, false, {output::tree}, {}},
        {WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE, 4, false, {output::tree}, {}},
        {WS_XML_WRITER_PROPERTY_COMPRESS_EMPTY_ELEMENTS, 4, true, {}, {}},
        {WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS, 4, true, {}, {}},
    };
    return table;
}

HRESULT CALLBACK take_nothing(void*, const WS_BYTES*, ULONG, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

class writer_outputs {
  public:
    HRESULT set(xml_writer& w, output to, const WS_XML_WRITER_PROPERTY* one = nullptr) {
        const writer_properties properties(one, one + (one != nullptr));
        const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        const WS_XML_WRITER_STREAM_OUTPUT stream = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, take_nothing, nullptr};
        switch (to) {
        case output::text:
            return w.to_text(properties);
        case output::utf16:
            return w.to_text(WS_CHARSET_UTF16BE, properties);
        case output::binary:
            return w.to_binary(nullptr, nullptr, nullptr, properties);
        case output::tree:
            return w.to_buffer(make_buffer(heap_), properties);
        case output::stream:
            break;
        }
        return WsSetOutput(w, &text.encoding, &stream.output, one, one != nullptr, nullptr);
    }

  private:
    heap_ptr heap_ = make_heap();
};

HRESULT get(xml_writer& w, WS_XML_WRITER_PROPERTY_ID id, ULONG size, any_value* value) {
    return WsGetWriterProperty(w, id, value->bytes, size, nullptr);
}

bool is_available(const writer_row& row, output to) {
    return std::find(row.not_for.begin(), row.not_for.end(), to) == row.not_for.end();
}

void writers_are_asked(void**) {
    writer_outputs outputs;
    const any_value untouched = any_value::of(0x5a5a5a5a5a5a5a5aull);
    for (const writer_row& row : writer_table()) {
        xml_writer w;
        any_value value = untouched;
        assert_hr(WS_E_INVALID_OPERATION, get(w, row.id, row.size, &value));
        assert_true(value == untouched);
        for (const output to : all_outputs) {
            assert_ok(outputs.set(w, to));
            value = {};
            if (row.id == WS_XML_WRITER_PROPERTY_CHARSET && to == output::utf16) {
                assert_ok(get(w, row.id, row.size, &value));
                assert_true(value == any_value::of(WS_CHARSET_UTF16BE));
                continue;
            }
            const bool available = is_available(row, to);
            assert_hr(available ? S_OK : E_INVALIDARG, get(w, row.id, row.size, &value));
            // What there is of it points somewhere, and has no length.
            if (row.id == WS_XML_WRITER_PROPERTY_BYTES) {
                WS_BYTES bytes{};
                std::memcpy(&bytes, value.bytes, sizeof(bytes));
                assert_int_equal(bytes.length, 0);
                assert_true((bytes.bytes != nullptr) == available);
            } else if (available) {
                assert_true(value == row.standard);
            }
            value = untouched;
            for (const ULONG size : sizes)
                if (size != row.size || !available) assert_hr(E_INVALIDARG, get(w, row.id, size, &value));
            assert_hr(E_INVALIDARG, WsGetWriterProperty(w, row.id, nullptr, row.size, nullptr));
            assert_true(value == untouched);
        }
        assert_ok(WsSetOutput(w, nullptr, nullptr, nullptr, 0, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, get(w, row.id, row.size, &value));
    }
    xml_writer w;
    assert_ok(w.to_text());
    any_value value = untouched;
    for (const int id : {-1, 19, INT_MAX})
        for (const ULONG size : sizes)
            assert_hr(E_INVALIDARG, get(w, static_cast<WS_XML_WRITER_PROPERTY_ID>(id), size, &value));
    assert_true(value == untouched);
}

void writers_are_told(void**) {
    writer_outputs outputs;
    BYTE memory[1];
    for (const writer_row& row : writer_table()) {
        const bool memory_is_given = row.id == WS_XML_WRITER_PROPERTY_INITIAL_BUFFER;
        any_value one = memory_is_given ? any_value::of(WS_BYTES{1, memory}) : any_value::of(ULONG{1}), zero{};
        const WS_XML_WRITER_PROPERTY property{row.id, one.bytes, row.size}, other{row.id, zero.bytes, row.size};
        const HRESULT expected = row.settable ? S_OK : E_INVALIDARG;
        WS_XML_WRITER* handle = nullptr;
        assert_hr(expected, WsCreateWriter(&property, 1, &handle, nullptr));
        assert_true((handle != nullptr) == row.settable);
        WsFreeWriter(handle);
        xml_writer w;
        for (const output to : all_outputs) {
            assert_hr(expected, outputs.set(w, to, &property));
            if (!row.settable) continue;
            xml_writer made({property});
            any_value value{};
            for (const bool its_own : {false, true, false}) {
                assert_ok(outputs.set(made, to, its_own ? &other : nullptr));
                assert_ok(get(made, row.id, row.size, &value));
                assert_true(value == (its_own ? zero : one));
            }
            assert_ok(outputs.set(w, to));
            assert_ok(get(w, row.id, row.size, &value));
            assert_true(value == row.standard);
        }
        assert_ok(w.to_text());
        assert_ok(w.start("kept"));
        for (const ULONG size : sizes) {
            if (size == row.size) continue;
            const WS_XML_WRITER_PROPERTY wrong{row.id, one.bytes, size};
            assert_hr(E_INVALIDARG, WsCreateWriter(&wrong, 1, &(handle = nullptr), nullptr));
            assert_null(handle);
            for (const output to : all_outputs)
                assert_hr(E_INVALIDARG, outputs.set(w, to, &wrong));
        }
        const WS_XML_WRITER_PROPERTY nothing{row.id, nullptr, row.size};
        for (const output to : all_outputs)
            assert_hr(E_INVALIDARG, outputs.set(w, to, &nothing));
        assert_ok(w.end());
        assert_written("<kept/>", w);
    }
}

// ---- what properties do where they have no meaning, and where they have
// -----------------------------------------------

// Text has a form beside its content; records and trees have none.
void form_is_for_text_only(void**) {
    const BOOL yes = TRUE;
    const ULONG four = 4;
    const writer_properties formed = {property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes),
                                      property(WS_XML_WRITER_PROPERTY_INDENT, four)};
    const auto write = [](xml_writer& w) {
        assert_ok(w.start("a"));
        assert_ok(w.start("b"));
        assert_ok(w.end());
        assert_ok(w.end());
    };
    xml_writer w;
    assert_ok(w.to_binary(nullptr, nullptr, nullptr, formed));
    write(w);
    assert_string_equal(hex(w.bytes()).c_str(), "40 01 61 40 01 62 01 01");
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    assert_ok(w.to_buffer(buffer, formed));
    write(w);
    assert_buffer("<a><b/></a>", buffer);
    // But a buffer that is written as text gets what the text's writer was told.
    assert_ok(w.to_text(formed));
    assert_ok(WsWriteXmlBuffer(w, buffer, nullptr));
    assert_written("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\n    <b/>\n</a>", w);
    void* bytes = nullptr;
    ULONG size = 0;
    assert_ok(WsWriteXmlBufferToBytes(w, buffer, nullptr, formed.data(), 2, heap.get(), &bytes, &size, nullptr));
    assert_string_equal(std::string(static_cast<char*>(bytes), size).c_str(),
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\n    <b/>\n</a>");
}

void the_declaration_is_first_whatever_comes_first(void**) {
    const BOOL yes = TRUE;
    const writer_properties with = {property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes),
                                    property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)};
    const std::string declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    xml_writer w;
    const auto check = [&](const char* expected, auto&& write) {
        assert_ok(w.to_text(with));
        assert_written("", w);
        assert_ok(write());
        assert_written((declaration + expected).c_str(), w);
    };
    check(" ", [&] { return w.text(" "); });
    check("x", [&] { return w.chars(W("x")); });
    check("eHh4", [&] { return w.raw_bytes("xxx"); });
    check("<![CDATA[", [&] { return w.start_cdata(); });
    check("<!--c-->", [&] { return w.comment("c"); });
    check("p:n", [&] { return w.name("p", "n", {}); });
    const WS_XML_INT32_TEXT number = {{WS_XML_TEXT_TYPE_INT32}, 7};
    check("7", [&] { return w.typed(number); });
    check("<t/>", [&] {
        const HRESULT hr = w.start("t");
        return hr == S_OK ? w.end() : hr;
    });
    for (const bool big : {false, true}) {
        assert_ok(w.to_text(big ? WS_CHARSET_UTF16BE : WS_CHARSET_UTF16LE, with));
        assert_ok(w.start("t"));
        assert_ok(w.end());
        assert_true(w.bytes() == utf16("<?xml version=\"1.0\" encoding=\"utf-16\"?><t/>", big));
    }
    // What is written like this is read again, whether the reader is told the charset or not.
    for (const WS_CHARSET charset : {WS_CHARSET_UTF8, WS_CHARSET_UTF16LE, WS_CHARSET_UTF16BE})
        for (const WS_CHARSET asked : {WS_CHARSET_AUTO, charset}) {
            assert_ok(w.to_text(charset, {property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes)}));
            assert_ok(w.start("t"));
            assert_ok(w.text("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"));
            assert_ok(w.end());
            assert_string_equal(read_text_document(w.bytes(), asked).c_str(),
                                "<t> '\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' </> EOF");
        }
}

void indentation_of_every_depth(void**) {
    for (const ULONG indent : {0, 1, 2, 7, 50}) {
        xml_writer w;
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_INDENT, indent)}));
        std::string expected;
        const auto line = [&](ULONG depth) {
            if (indent != 0 && !expected.empty()) expected += "\n" + std::string(depth * indent, ' ');
        };
        for (ULONG depth = 0; depth < 32; ++depth) {
            assert_ok(w.start("e"));
            line(depth);
            expected += depth == 31 ? "<e/>" : "<e>";
        }
        ULONG most = 0;
        for (ULONG depth = 32; depth-- > 0;) {
            if (depth == 31) assert_ok(w.end_start());
            if (depth == 31) most = w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE);
            if (depth == 31) expected.replace(expected.size() - 2, 2, ">");
            const size_t before = w.bytes().size();
            assert_ok(w.end());
            if (depth != 31) line(depth);
            expected += "</e>";
            const size_t written = w.bytes().size() - before;
            assert_true(written <= most);
            most -= static_cast<ULONG>(written);
            assert_true(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE) <= most);
        }
        assert_written(expected.c_str(), w);
    }
}

// The boundaries of the writer's other quotas are tested with its output.
void a_reader_asks_a_stream_for_as_much_as_it_was_told(void**) {
    struct state {
        ULONG wanted = 0;
        static HRESULT CALLBACK read(void* self, void*, ULONG room, ULONG* actual, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
            static_cast<state*>(self)->wanted = room;
            *actual = 0;
            return S_OK;
        }
    };
    for (const ULONG size : {0, 1, 100, 4096, 100000}) {
        state s;
        WS_XML_READER_STREAM_INPUT stream{};
        stream.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
        stream.readCallback = state::read;
        stream.readCallbackState = &s;
        const WS_XML_READER_PROPERTY buffer_size = property(WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE, size);
        const reader_ptr reader = make_reader();
        assert_ok(WsSetInput(reader.get(), nullptr, &stream.input, size == 4096 ? nullptr : &buffer_size, size != 4096,
                             nullptr));
        assert_ok(WsFillReader(reader.get(), 1, nullptr, nullptr));
        assert_int_equal(s.wanted, size != 0 ? size : 1);
    }
}

// ---- heaps and buffers ----------------------------------------------------------------------------------------------

void heaps(void**) {
    const WS_HEAP_PROPERTY_ID ids[] = {WS_HEAP_PROPERTY_MAX_SIZE, WS_HEAP_PROPERTY_TRIM_SIZE,
                                       WS_HEAP_PROPERTY_REQUESTED_SIZE, WS_HEAP_PROPERTY_ACTUAL_SIZE};
    const SIZE_T expected[] = {1000, 100, 10, 128};
    const heap_ptr heap = make_heap(1000, 100);
    void* memory = nullptr;
    assert_ok(WsAlloc(heap.get(), 10, &memory, nullptr));
    const any_value untouched = any_value::of(0x5a5a5a5a5a5a5a5aull);
    for (size_t i = 0; i < std::size(ids); ++i) {
        SIZE_T number = 0;
        assert_ok(WsGetHeapProperty(heap.get(), ids[i], &number, sizeof(number), nullptr));
        assert_int_equal(number, expected[i]);
        any_value value = untouched;
        for (const ULONG size : sizes)
            if (size != sizeof(SIZE_T))
                assert_hr(E_INVALIDARG, WsGetHeapProperty(heap.get(), ids[i], value.bytes, size, nullptr));
        assert_hr(E_INVALIDARG, WsGetHeapProperty(heap.get(), ids[i], nullptr, sizeof(SIZE_T), nullptr));
        assert_true(value == untouched);
        // The two that a heap is made with are parameters, and no properties can be set.
        const WS_HEAP_PROPERTY property{ids[i], &number, sizeof(number)};
        WS_HEAP* none = nullptr;
        assert_hr(E_INVALIDARG, WsCreateHeap(1000, 100, &property, 1, &none, nullptr));
        assert_null(none);
    }
    SIZE_T number = 77;
    for (const int id : {-1, 4, INT_MAX})
        assert_hr(E_INVALIDARG, WsGetHeapProperty(heap.get(), static_cast<WS_HEAP_PROPERTY_ID>(id), &number,
                                                  sizeof(number), nullptr));
    assert_int_equal(number, 77);
    WS_HEAP* none = nullptr;
    assert_hr(E_INVALIDARG, WsCreateHeap(1000, 100, nullptr, 1, &none, nullptr));
    assert_null(none);
}

void buffers_have_none(void**) {
    const heap_ptr heap = make_heap();
    ULONG number = 1;
    const WS_XML_BUFFER_PROPERTY property{static_cast<WS_XML_BUFFER_PROPERTY_ID>(0), &number, sizeof(number)};
    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(E_INVALIDARG, WsCreateXmlBuffer(heap.get(), &property, 1, &buffer, nullptr));
    assert_hr(E_INVALIDARG, WsCreateXmlBuffer(heap.get(), nullptr, 1, &buffer, nullptr));
    assert_null(buffer);
    assert_ok(WsCreateXmlBuffer(heap.get(), &property, 0, &buffer, nullptr));
    assert_non_null(buffer);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(readers_are_asked),
        cmocka_unit_test(readers_are_told),
        cmocka_unit_test(one_after_another),
        cmocka_unit_test(a_reader_tells_where_it_is),
        cmocka_unit_test(writers_are_asked),
        cmocka_unit_test(writers_are_told),
        cmocka_unit_test(form_is_for_text_only),
        cmocka_unit_test(the_declaration_is_first_whatever_comes_first),
        cmocka_unit_test(indentation_of_every_depth),
        cmocka_unit_test(a_reader_asks_a_stream_for_as_much_as_it_was_told),
        cmocka_unit_test(heaps),
        cmocka_unit_test(buffers_have_none),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
