// Readers, writers and XML buffers through whole documents, with each allocation failing once: the call says so and
// changes nothing, and the same objects do it all after a reset.
#include "support/scenario.h"
#include "support/xml_writer.h"

#include <algorithm>

using namespace test;

namespace {

const std::string long_text(3000, 'x');
const std::string long_name(700, 'n');

struct objects {
    heap_ptr heap = make_heap();
    error_ptr error = make_error();
    reader_ptr reader = make_reader();
    xml_writer writer;

    objects() { writer.error = error.get(); }
    void reset() {
        assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
        assert_hr(S_OK, WsResetError(error.get()));
    }
};

// ---- reading --------------------------------------------------------------------------------------------------------

const std::string text_document =
    "<?xml version='1.0'?><!-- c --><p:a xmlns:p='urn:&#x78;' b='&lt;1' c='2' xml:lang='en'>x&amp;y<b><![CDATA[d\r]]>"
    "e</b><p:c p:d='" +
    long_text + "&gt;' xmlns='g'>" + long_text + "</p:c><" + long_name + "/></p:a>";

// Every node with its namespaces, typed text and an array.
const std::string binary_document =
    "\x41\x01p\x01t\x09\x01p\x02ns\x35\x01\x61\xa4\x80\x98\x01x\xa6\x04\x01\x62\xbc\x0f\x04\x05\x03xml\x04lang\x82\x98"
    "\x02\xc3\xa9\x9e\x01z\xa4\x82\x86\xa6\x03\x40\x01i\x04\x01\x62\xa8\x01\x8b\x03\1\0\2\0\3\0\xbd\x0f\x04"_b;

WS_XML_DICTIONARY& dictionary() {
    static WS_XML_STRING strings[] = {xml("zero"), xml("one"), xml("two")};
    static WS_XML_DICTIONARY words{{}, strings, 3, TRUE};
    return words;
}

// Gives its bytes a few at a time.
struct source {
    std::string bytes;
    size_t at = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<source*>(state);
        *count = static_cast<ULONG>(std::min({size_t{70}, self.bytes.size() - self.at, size_t{room}}));
        std::memcpy(out, self.bytes.data() + self.at, *count);
        self.at += *count;
        return S_OK;
    }
};

enum class form { text, wide_text, binary };

struct document {
    form what;
    bool as_stream;
    std::string bytes;
};

// Every node, as text. The stream's window holds no more than it must.
std::string read_document(calls& call, objects& o, const document& from) {
    const WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_AUTO};
    const WS_XML_READER_BINARY_ENCODING binary{{WS_XML_READER_ENCODING_TYPE_BINARY}, &dictionary(), nullptr};
    const WS_XML_READER_ENCODING* encoding = from.what == form::binary ? &binary.encoding : &text.encoding;
    const WS_XML_READER_BUFFER_INPUT buffer = bytes_input(from.bytes);
    source bytes{from.bytes};
    const WS_XML_READER_STREAM_INPUT stream{{WS_XML_READER_INPUT_TYPE_STREAM}, source::read, &bytes};
    const ULONG chunk = 64;
    const WS_XML_READER_PROPERTY small = property(WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE, chunk);
    WS_XML_READER* const reader = o.reader.get();
    WS_ERROR* const error = o.error.get();
    call(WsSetInput, reader, encoding, from.as_stream ? &stream.input : &buffer.input, &small, ULONG{1}, error);

    std::string out;
    const size_t greatest_node = 2 * (long_text.size() + 100); // in UTF-16
    const WS_XML_NODE* node = nullptr;
    do {
        if (from.as_stream) call(WsFillReader, reader, static_cast<ULONG>(greatest_node), nullptr, error);
        call(WsReadNode, reader, error);
        call(WsGetReaderNode, reader, &node, error);
        if (FAILED(call.result())) break;
        out += show(*node) + " ";
    } while (node->nodeType != WS_XML_NODE_TYPE_EOF);
    return out;
}

void reading_documents(void**) {
    const std::string wide = utf16(text_document.substr(text_document.find("?>") + 2), true);
    for (const bool as_stream : {false, true}) {
        for (const document& each : {document{form::text, as_stream, text_document},
                                     {form::wide_text, as_stream, wide},
                                     {form::binary, as_stream, binary_document}})
            survives_each_failure<objects>([&](calls& call, objects& o) { return read_document(call, o, each); });
    }
}

// Attributes and values, piece by piece.
std::string read_values(calls& call, objects& o) {
    const std::string text = "<a xmlns:p='urn:p' q='p:n' xml:lang='" + long_text + "'><b>" + std::string(40, 'Y') +
                             "<![CDATA[WJjY]]></b><c>" + long_text + "</c><d>17</d><i>1</i><i>2</i><i>3</i></a>";
    WS_XML_READER* const reader = o.reader.get();
    WS_ERROR* const error = o.error.get();
    WS_HEAP* const heap = o.heap.get();
    const WS_XML_STRING lang = xml("lang"), q = xml("q"), i = xml("i"), none = xml("");
    WCHAR* chars = nullptr;
    ULONG index = 0, count = 0;
    WS_XML_STRING prefix{}, local_name{}, ns{};
    std::string out;
    call([&] { return set_text(o.reader, text, WS_CHARSET_AUTO, {}, error); });
    call(WsReadToStartElement, reader, nullptr, nullptr, nullptr, error);
    call(WsGetXmlAttribute, reader, &lang, heap, &chars, &count, error);
    out += narrow({chars, count});
    call(WsFindAttribute, reader, &q, &none, TRUE, &index, error);
    call(WsReadStartAttribute, reader, index, error);
    call(WsReadQualifiedName, reader, heap, &prefix, &local_name, &ns, error);
    out += show_name(prefix, local_name, ns);
    call(WsReadEndAttribute, reader, error);
    call(WsReadStartElement, reader, error);

    BYTE bytes[100];
    WCHAR wide[100];
    call(WsReadStartElement, reader, error);
    do {
        call(WsReadBytes, reader, bytes, ULONG{7}, &count, error);
        if (SUCCEEDED(call.result())) out.append(reinterpret_cast<char*>(bytes), count);
    } while (SUCCEEDED(call.result()) && count != 0);
    call(WsReadEndElement, reader, error);
    call(WsReadStartElement, reader, error);
    call(WsReadCharsUtf8, reader, bytes, ULONG{sizeof bytes}, &count, error);
    do {
        call(WsReadChars, reader, wide, ULONG{100}, &count, error);
        if (SUCCEEDED(call.result())) out += narrow({wide, count});
    } while (SUCCEEDED(call.result()) && count != 0);
    call(WsReadEndElement, reader, error);

    INT32 value = 0, items[5] = {};
    call(WsReadStartElement, reader, error);
    call(WsReadValue, reader, WS_INT32_VALUE_TYPE, &value, ULONG{sizeof value}, error);
    call(WsReadEndElement, reader, error);
    call(WsReadArray, reader, &i, &none, WS_INT32_VALUE_TYPE, items, ULONG{sizeof items}, ULONG{0}, ULONG{5}, &count,
         error);
    call(WsReadEndElement, reader, error);
    return out + " " + std::to_string(value) + " " + std::to_string(count) + " " + std::to_string(items[2]);
}

void reading_values(void**) {
    survives_each_failure<objects>(read_values);
}

// ---- writing --------------------------------------------------------------------------------------------------------

struct sink {
    std::string bytes;

    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                  WS_ERROR*) {
        for (ULONG i = 0; i < count; ++i) // there is room: nothing is allocated here
            static_cast<sink*>(state)->bytes.append(reinterpret_cast<char*>(buffers[i].bytes), buffers[i].length);
        return S_OK;
    }
};

// Every kind of node and value. `between` is called after each.
template <class Between>
void write_document(calls& call, xml_writer& w, Between&& between) {
    WS_XML_INT32_TEXT one{{WS_XML_TEXT_TYPE_INT32}, 1};
    WS_XML_TEXT* ones[] = {&one.text, &one.text};
    const INT32 numbers[] = {1, 2, 3};
    const WS_XML_STRING item = xml("item"), none = xml(""), ns4 = xml("ns4");
    const WS_XML_STRING* prefix = nullptr;
    const auto step = [&](auto&& write) {
        call(write);
        between();
    };
    step([&] { return w.comment("c"); });
    step([&] { return w.start("root", "ns", "p"); });
    step([&] { return w.xmlns("q", "ns2"); });
    step([&] { return w.start_attribute(long_name, "ns3"); });
    step([&] { return w.chars(W("wide <&>")); });
    step([&] { return w.end_attribute(); });
    step([&] { return w.attribute("b", long_text); });
    step([&] { return w.start_attribute("c"); });
    step([&] { return w.name({}, long_name, "ns4"); });
    step([&] { return w.end_attribute(); });
    step([&] { return w.start(long_name, long_name, long_name); });
    step([&] { return w.text(long_text); });
    call(WsGetPrefixFromNamespace, w, &ns4, TRUE, &prefix, w.error);
    step([&] { return w.chars_utf8(long_text); });
    step([&] { return w.raw_bytes(long_text); });
    step([&] { return w.start_cdata(); });
    step([&] { return w.text("cdata"); });
    step([&] { return w.end_cdata(); });
    step([&] { return w.typed(WS_XML_LIST_TEXT{{WS_XML_TEXT_TYPE_LIST}, 2, ones}); });
    step([&] { return WsWriteValue(w, WS_INT32_VALUE_TYPE, numbers, sizeof numbers[0], w.error); });
    step([&] { return w.end(); });
    step([&] { return w.start("empty"); });
    step([&] { return w.end(); });
    step([&] { return WsWriteArray(w, &item, &none, WS_INT32_VALUE_TYPE, numbers, sizeof numbers, 0, 3, w.error); });
    step([&] { return w.end(); });
}

const ULONG most = 1 << 20;
const writer_properties room{property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};

std::string write_to_buffer(calls& call, xml_writer& w, form as) {
    call([&] {
        return as == form::binary ? w.to_binary(&dictionary(), nullptr, nullptr, room)
                                  : w.to_text(as == form::text ? WS_CHARSET_UTF8 : WS_CHARSET_UTF16LE, room);
    });
    write_document(call, w, [] {});
    WS_BUFFERS buffers{};
    WS_BYTES bytes{};
    call(WsGetWriterProperty, w, WS_XML_WRITER_PROPERTY_BUFFERS, &buffers, ULONG{sizeof buffers}, w.error);
    call(WsGetWriterProperty, w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, ULONG{sizeof bytes}, w.error);
    return hex({reinterpret_cast<char*>(bytes.bytes), bytes.length});
}

std::string write_to_stream(calls& call, xml_writer& w, form as) {
    const WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BINARY_ENCODING binary{{WS_XML_WRITER_ENCODING_TYPE_BINARY}, &dictionary(), nullptr, nullptr};
    const WS_XML_WRITER_ENCODING* encoding = as == form::binary ? &binary.encoding : &text.encoding;
    sink bytes;
    bytes.bytes.reserve(most);
    const WS_XML_WRITER_STREAM_OUTPUT output{{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, sink::write, &bytes};
    call(WsSetOutput, w, encoding, &output.output, room.data(), ULONG{1}, w.error);
    write_document(call, w, [&] { call(WsFlushWriter, w, ULONG{0}, nullptr, w.error); });
    return hex(bytes.bytes);
}

void writing_documents(void**) {
    for (const form as : {form::text, form::wide_text, form::binary})
        survives_each_failure<objects>([&](calls& call, objects& o) { return write_to_buffer(call, o.writer, as); });
    for (const form as : {form::text, form::binary})
        survives_each_failure<objects>([&](calls& call, objects& o) { return write_to_stream(call, o.writer, as); });
}

// ---- XML buffers ----------------------------------------------------------------------------------------------------

// Reads one from bytes, moves about in it, copies from it, changes the copy, and writes that as bytes.
std::string use_buffers(calls& call, objects& o) {
    const std::string text = "<a xmlns:p='urn:p'><b p:x='1'>" + long_text + "</b><!--c--><d><e/>text</d></a>";
    WS_XML_READER* const reader = o.reader.get();
    WS_ERROR* const error = o.error.get();
    WS_HEAP* const heap = o.heap.get();
    xml_writer& w = o.writer;
    WS_XML_BUFFER *whole = nullptr, *part = nullptr, *made = nullptr;
    WS_XML_NODE_POSITION start{}, place{};
    BOOL found = FALSE;
    call(WsReadXmlBufferFromBytes, reader, nullptr, nullptr, ULONG{0}, text.data(), static_cast<ULONG>(text.size()),
         heap, &whole, error);
    call(WsSetInputToBuffer, reader, whole, nullptr, ULONG{0}, error);
    call(WsGetReaderPosition, reader, &start, error);
    call(WsMoveReader, reader, WS_MOVE_TO_ROOT_ELEMENT, nullptr, error);
    call(WsMoveReader, reader, WS_MOVE_TO_CHILD_ELEMENT, &found, error);
    call(WsReadXmlBuffer, reader, heap, &part, error);
    call(WsSetReaderPosition, reader, &start, error);
    call(WsReadStartElement, reader, error);

    call(WsCreateXmlBuffer, heap, nullptr, ULONG{0}, &made, error);
    call([&] { return w.to_buffer(made); });
    write_document(call, w, [] {});
    call(WsMoveWriter, w, WS_MOVE_TO_ROOT_ELEMENT, nullptr, error);
    call(WsMoveWriter, w, WS_MOVE_TO_CHILD_NODE, &found, error);
    call(WsGetWriterPosition, w, &place, error);
    call(WsMoveWriter, w, WS_MOVE_TO_NEXT_NODE, &found, error);
    call(WsWriteXmlBuffer, w, part, error);
    call(WsCopyNode, w, reader, error);
    call(WsRemoveNode, &place, error);

    call([&] { return w.to_text(room); });
    call(WsWriteXmlBuffer, w, made, error);
    WS_BYTES written{};
    call(WsGetWriterProperty, w, WS_XML_WRITER_PROPERTY_BYTES, &written, ULONG{sizeof written}, error);
    std::string out(reinterpret_cast<char*>(written.bytes), written.length); // before the writer is used again
    void* bytes = nullptr;
    ULONG size = 0;
    call(WsWriteXmlBufferToBytes, w, whole, nullptr, nullptr, ULONG{0}, heap, &bytes, &size, error);
    return out.append(static_cast<char*>(bytes), size);
}

void using_buffers(void**) {
    survives_each_failure<objects>(use_buffers);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reading_documents),
        cmocka_unit_test(reading_values),
        cmocka_unit_test(writing_documents),
        cmocka_unit_test(using_buffers),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
