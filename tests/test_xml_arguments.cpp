// Every function of the XML stack: that it works; that it refuses each null pointer it cannot do without, and changes
// nothing then; and what it says without an input or output, and to a reader that is faulted.
#include "support/xml_writer.h"

using namespace test;

namespace {

constexpr std::string_view document = "<a b='c' xml:lang='x' xmlns:p='ns'>1234</a>";

// Objects in the middle of their work, and room for every result.
struct workplace {
    heap_ptr heap = make_heap();
    reader_ptr reader = make_reader();      // on the element of the document
    reader_ptr text_reader = make_reader(); // on its text
    reader_ptr attribute_reader = make_reader();
    reader_ptr end_reader = make_reader(); // on its end
    reader_ptr tree_reader = make_reader();
    xml_writer writer;           // in a start tag
    xml_writer attribute_writer; // in an attribute
    xml_writer content_writer;   // in an element's content
    xml_writer cdata_writer;
    xml_writer tree_writer;
    WS_XML_BUFFER* tree = make_buffer(heap);
    WS_XML_BUFFER* output_tree = make_buffer(heap);
    WS_XML_NODE_POSITION reader_position{}, writer_position{};

    WS_XML_STRING name = xml("n"), none = xml(""), ns = xml("ns"), prefix = xml("p"), attribute = xml("b"),
                  lang = xml("lang"), element = xml("a");
    WS_XML_UTF8_TEXT text{{WS_XML_TEXT_TYPE_UTF8}, xml("text")};
    WS_XML_COMMENT_NODE comment{{WS_XML_NODE_TYPE_COMMENT}, xml("comment")};
    WS_XML_READER_BUFFER_INPUT input = bytes_input(document);
    WS_XML_WRITER_TEXT_ENCODING encoding{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    WS_XML_WRITER_BUFFER_OUTPUT output{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    WS_ELEMENT_DESCRIPTION element_description{&element, &none, WS_INT32_TYPE, nullptr};
    WS_ATTRIBUTE_DESCRIPTION attribute_description{&attribute, &none, WS_XML_STRING_TYPE, nullptr};
    WCHAR chars[4] = {' ', 'x', 'y', ' '};
    INT32 value = 7;

    // Where results go; each byte is 0x5a until then.
    struct {
        INT32 number;
        ULONG count;
        BOOL found;
        BYTE bytes[8];
        WCHAR chars[8];
        WCHAR* wide;
        void* memory;
        const WS_XML_NODE* node;
        const WS_XML_STRING* string;
        WS_XML_STRING strings[3];
        WS_XML_NODE_POSITION position;
        WS_XML_BUFFER* buffer;
        WS_XML_DICTIONARY* dictionary;
        WS_XML_READER* reader;
        WS_XML_WRITER* writer;
    } out;

    workplace() {
        std::memset(static_cast<void*>(&out), 0x5a, sizeof(out));
        for (const reader_ptr* each : {&reader, &text_reader, &attribute_reader, &end_reader}) {
            assert_ok(set_text(*each, document));
            next(*each);
        }
        next(text_reader);
        next(end_reader);
        next(end_reader);
        assert_ok(WsReadStartAttribute(attribute_reader.get(), 0, nullptr));
        for (xml_writer* each : {&writer, &attribute_writer, &content_writer, &cdata_writer}) {
            assert_ok(each->to_text());
            assert_ok(each->start("root", "ns", "p"));
        }
        assert_ok(attribute_writer.start_attribute("attribute"));
        assert_ok(content_writer.end_start());
        assert_ok(cdata_writer.start_cdata());
        assert_ok(tree_writer.to_buffer(tree));
        assert_ok(tree_writer.start("a"));
        assert_ok(tree_writer.start("b"));
        assert_ok(tree_writer.end());
        assert_ok(tree_writer.end());
        assert_ok(tree_writer.to_buffer(output_tree));
        assert_ok(tree_writer.start("root"));
        assert_ok(WsGetWriterPosition(tree_writer, &writer_position, nullptr));
        assert_ok(WsSetInputToBuffer(tree_reader.get(), tree, nullptr, 0, nullptr));
        next(tree_reader);
        assert_ok(WsGetReaderPosition(tree_reader.get(), &reader_position, nullptr));
    }

    // Everything that a call could have changed.
    std::string state() {
        std::string all;
        for (const reader_ptr* each : {&reader, &text_reader, &attribute_reader, &end_reader, &tree_reader})
            all += show(node(*each)) + "|";
        for (xml_writer* each : {&writer, &attribute_writer, &content_writer, &cdata_writer})
            all += each->bytes() + (each->get<BOOL>(WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE) ? "=" : "|");
        all += text_of(tree) + "|" + text_of(output_tree) + "|";
        return all + hex({reinterpret_cast<const char*>(&out), sizeof(out)});
    }

    void take_away_inputs_and_outputs() {
        for (const reader_ptr* each : {&reader, &text_reader, &attribute_reader, &end_reader, &tree_reader})
            assert_ok(WsSetInput(each->get(), nullptr, nullptr, nullptr, 0, nullptr));
        for (xml_writer* each : {&writer, &attribute_writer, &content_writer, &cdata_writer, &tree_writer})
            assert_ok(WsSetOutput(*each, nullptr, nullptr, nullptr, 0, nullptr));
    }
    void fault_readers() {
        for (const reader_ptr* each : {&reader, &text_reader, &attribute_reader, &end_reader, &tree_reader}) {
            assert_ok(set_text(*each, "<a></b>"));
            next(*each);
            assert_hr(WS_E_INVALID_FORMAT, WsReadNode(each->get(), nullptr));
        }
    }
};

// One of the pointers that a call needs; null if it is the one to be left out.
class pointers {
  public:
    explicit pointers(int left_out) : left_out_(left_out) {}
    template <class T>
    T* operator()(T* pointer) {
        return left_out_ == count_++ ? nullptr : pointer;
    }
    int count() const { return count_; }

  private:
    int left_out_;
    int count_ = 0;
};

struct call {
    const char* name;
    HRESULT without; // an input or output
    HRESULT faulted; // its reader
    HRESULT (*make)(workplace&, pointers&);
};

constexpr HRESULT no_input = WS_E_INVALID_OPERATION, no_output = WS_E_INVALID_OPERATION;
constexpr HRESULT faulted = WS_E_OBJECT_FAULTED;

const call reader_calls[] = {
    {"WsCreateReader", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_READER* reader = nullptr;
         const HRESULT hr = WsCreateReader(nullptr, 0, p(&reader), nullptr);
         WsFreeReader(reader);
         (void)w;
         return hr;
     }},
    {"WsSetInput", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         return WsSetInput(p(w.reader.get()), nullptr, &w.input.input, nullptr, 0, nullptr);
     }},
    {"WsSetInputToBuffer", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         return WsSetInputToBuffer(reader, p(w.tree), nullptr, 0, nullptr);
     }},
    {"WsFillReader", no_input, faulted,
     [](workplace& w, pointers& p) { return WsFillReader(p(w.reader.get()), 1, nullptr, nullptr); }},
    {"WsGetReaderProperty", no_input, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         return WsGetReaderProperty(reader, WS_XML_READER_PROPERTY_MAX_DEPTH, p(&w.out.count), sizeof(ULONG), nullptr);
     }},
    {"WsGetReaderNode", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         return WsGetReaderNode(reader, p(&w.out.node), nullptr);
     }},
    {"WsReadNode", no_input, faulted, [](workplace& w, pointers& p) { return WsReadNode(p(w.reader.get()), nullptr); }},
    {"WsSkipNode", no_input, faulted, [](workplace& w, pointers& p) { return WsSkipNode(p(w.reader.get()), nullptr); }},
    {"WsReadToStartElement", no_input, faulted,
     [](workplace& w, pointers& p) {
         return WsReadToStartElement(p(w.reader.get()), &w.element, &w.none, &w.out.found, nullptr);
     }},
    {"WsReadStartElement", no_input, faulted,
     [](workplace& w, pointers& p) { return WsReadStartElement(p(w.reader.get()), nullptr); }},
    {"WsReadEndElement", no_input, faulted,
     [](workplace& w, pointers& p) { return WsReadEndElement(p(w.end_reader.get()), nullptr); }},
    {"WsReadStartAttribute", no_input, faulted,
     [](workplace& w, pointers& p) { return WsReadStartAttribute(p(w.reader.get()), 0, nullptr); }},
    {"WsReadEndAttribute", no_input, faulted,
     [](workplace& w, pointers& p) { return WsReadEndAttribute(p(w.attribute_reader.get()), nullptr); }},
    {"WsFindAttribute", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const WS_XML_STRING* const name = p(&w.attribute);
         const WS_XML_STRING* const ns = p(&w.none);
         return WsFindAttribute(reader, name, ns, TRUE, p(&w.out.count), nullptr);
     }},
    {"WsReadAttribute", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const WS_ATTRIBUTE_DESCRIPTION* const description = p(&w.attribute_description);
         WS_HEAP* const heap = p(w.heap.get());
         return WsReadAttribute(reader, description, WS_READ_REQUIRED_VALUE, heap, p(&w.out.strings[0]),
                                sizeof(WS_XML_STRING), nullptr);
     }},
    {"WsGetXmlAttribute", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const WS_XML_STRING* const name = p(&w.lang);
         WS_HEAP* const heap = p(w.heap.get());
         WCHAR** const chars = p(&w.out.wide);
         return WsGetXmlAttribute(reader, name, heap, chars, p(&w.out.count), nullptr);
     }},
    {"WsGetNamespaceFromPrefix", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const WS_XML_STRING* const prefix = p(&w.prefix);
         return WsGetNamespaceFromPrefix(reader, prefix, TRUE, p(&w.out.string), nullptr);
     }},
    {"WsReadBytes", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.text_reader.get());
         void* const bytes = p(w.out.bytes);
         return WsReadBytes(reader, bytes, 2, p(&w.out.count), nullptr);
     }},
    {"WsReadChars", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.text_reader.get());
         WCHAR* const chars = p(w.out.chars);
         return WsReadChars(reader, chars, 2, p(&w.out.count), nullptr);
     }},
    {"WsReadCharsUtf8", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.text_reader.get());
         BYTE* const bytes = p(w.out.bytes);
         return WsReadCharsUtf8(reader, bytes, 2, p(&w.out.count), nullptr);
     }},
    {"WsReadQualifiedName", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.text_reader.get());
         WS_HEAP* const heap = p(w.heap.get());
         return WsReadQualifiedName(reader, heap, nullptr, p(&w.out.strings[1]), nullptr, nullptr);
     }},
    {"WsReadArray", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const WS_XML_STRING* const name = p(&w.element);
         const WS_XML_STRING* const ns = p(&w.none);
         void* const array = p(&w.out.number);
         return WsReadArray(reader, name, ns, WS_INT32_VALUE_TYPE, array, sizeof(INT32), 0, 1, p(&w.out.count),
                            nullptr);
     }},
    {"WsReadType", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         return WsReadType(reader, WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr, WS_READ_REQUIRED_VALUE, nullptr,
                           p(&w.out.number), sizeof(INT32), nullptr);
     }},
    {"WsReadType (into a heap)", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_HEAP* const heap = p(w.heap.get());
         return WsReadType(w.reader.get(), WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr, WS_READ_REQUIRED_POINTER,
                           heap, p(&w.out.memory), sizeof(void*), nullptr);
     }},
    {"WsReadElement", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const WS_ELEMENT_DESCRIPTION* const description = p(&w.element_description);
         return WsReadElement(reader, description, WS_READ_REQUIRED_VALUE, nullptr, p(&w.out.number), sizeof(INT32),
                              nullptr);
     }},
    {"WsReadValue", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.text_reader.get());
         return WsReadValue(reader, WS_INT32_VALUE_TYPE, p(&w.out.number), sizeof(INT32), nullptr);
     }},
    {"WsMoveReader", no_input, faulted,
     [](workplace& w, pointers& p) { return WsMoveReader(p(w.tree_reader.get()), WS_MOVE_TO_EOF, nullptr, nullptr); }},
    {"WsGetReaderPosition", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.tree_reader.get());
         return WsGetReaderPosition(reader, p(&w.out.position), nullptr);
     }},
    {"WsSetReaderPosition", no_input, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.tree_reader.get());
         return WsSetReaderPosition(reader, p(&w.reader_position), nullptr);
     }},
    {"WsReadXmlBuffer", E_FAIL, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         WS_HEAP* const heap = p(w.heap.get());
         return WsReadXmlBuffer(reader, heap, p(&w.out.buffer), nullptr);
     }},
    {"WsReadXmlBufferFromBytes", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_READER* const reader = p(w.reader.get());
         const void* const bytes = p(document.data());
         WS_HEAP* const heap = p(w.heap.get());
         return WsReadXmlBufferFromBytes(reader, nullptr, nullptr, 0, bytes, static_cast<ULONG>(document.size()), heap,
                                         p(&w.out.buffer), nullptr);
     }},
};

const call writer_calls[] = {
    {"WsCreateWriter", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* writer = nullptr;
         const HRESULT hr = WsCreateWriter(nullptr, 0, p(&writer), nullptr);
         WsFreeWriter(writer);
         (void)w;
         return hr;
     }},
    {"WsSetOutput", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         return WsSetOutput(writer, &w.encoding.encoding, p(&w.output.output), nullptr, 0, nullptr);
     }},
    {"WsSetOutputToBuffer", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         return WsSetOutputToBuffer(writer, p(w.output_tree), nullptr, 0, nullptr);
     }},
    {"WsFlushWriter", no_output, S_OK,
     [](workplace& w, pointers& p) {
         return WsFlushWriter(p(static_cast<WS_XML_WRITER*>(w.content_writer)), 0, nullptr, nullptr);
     }},
    {"WsGetWriterProperty", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         return WsGetWriterProperty(writer, WS_XML_WRITER_PROPERTY_MAX_DEPTH, p(&w.out.count), sizeof(ULONG), nullptr);
     }},
    {"WsWriteStartElement", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         const WS_XML_STRING* const name = p(&w.name);
         return WsWriteStartElement(writer, nullptr, name, p(&w.ns), nullptr);
     }},
    {"WsWriteEndStartElement", no_output, S_OK,
     [](workplace& w, pointers& p) {
         return WsWriteEndStartElement(p(static_cast<WS_XML_WRITER*>(w.writer)), nullptr);
     }},
    {"WsWriteEndElement", no_output, S_OK,
     [](workplace& w, pointers& p) { return WsWriteEndElement(p(static_cast<WS_XML_WRITER*>(w.writer)), nullptr); }},
    {"WsWriteStartAttribute", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         const WS_XML_STRING* const name = p(&w.name);
         return WsWriteStartAttribute(writer, nullptr, name, p(&w.ns), FALSE, nullptr);
     }},
    {"WsWriteEndAttribute", no_output, S_OK,
     [](workplace& w, pointers& p) {
         return WsWriteEndAttribute(p(static_cast<WS_XML_WRITER*>(w.attribute_writer)), nullptr);
     }},
    {"WsWriteXmlnsAttribute", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         return WsWriteXmlnsAttribute(writer, nullptr, p(&w.ns), FALSE, nullptr);
     }},
    {"WsGetPrefixFromNamespace", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         const WS_XML_STRING* const ns = p(&w.ns);
         return WsGetPrefixFromNamespace(writer, ns, TRUE, p(&w.out.string), nullptr);
     }},
    {"WsWriteStartCData", no_output, S_OK,
     [](workplace& w, pointers& p) {
         return WsWriteStartCData(p(static_cast<WS_XML_WRITER*>(w.content_writer)), nullptr);
     }},
    {"WsWriteEndCData", no_output, S_OK,
     [](workplace& w, pointers& p) {
         return WsWriteEndCData(p(static_cast<WS_XML_WRITER*>(w.cdata_writer)), nullptr);
     }},
    {"WsWriteText", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteText(writer, p(&w.text.text), nullptr);
     }},
    {"WsWriteChars", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteChars(writer, p(w.chars), 4, nullptr);
     }},
    {"WsWriteCharsUtf8", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteCharsUtf8(writer, p(w.name.bytes), 1, nullptr);
     }},
    {"WsWriteBytes", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteBytes(writer, p(w.chars), 3, nullptr);
     }},
    {"WsWriteQualifiedName", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         const WS_XML_STRING* const name = p(&w.name);
         return WsWriteQualifiedName(writer, nullptr, name, p(&w.ns), nullptr);
     }},
    {"WsWriteArray", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         const WS_XML_STRING* const name = p(&w.name);
         const WS_XML_STRING* const ns = p(&w.none);
         return WsWriteArray(writer, name, ns, WS_INT32_VALUE_TYPE, p(&w.value), sizeof(INT32), 0, 1, nullptr);
     }},
    {"WsWriteType", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteType(writer, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr, WS_WRITE_REQUIRED_VALUE,
                            p(&w.value), sizeof(INT32), nullptr);
     }},
    {"WsWriteElement", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         const WS_ELEMENT_DESCRIPTION* const description = p(&w.element_description);
         return WsWriteElement(writer, description, WS_WRITE_REQUIRED_VALUE, p(&w.value), sizeof(INT32), nullptr);
     }},
    {"WsWriteAttribute", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         const WS_ATTRIBUTE_DESCRIPTION* const description = p(&w.attribute_description);
         return WsWriteAttribute(writer, description, WS_WRITE_REQUIRED_VALUE, p(&w.name), sizeof(WS_XML_STRING),
                                 nullptr);
     }},
    {"WsWriteValue", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteValue(writer, WS_INT32_VALUE_TYPE, p(&w.value), sizeof(INT32), nullptr);
     }},
    {"WsWriteNode", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteNode(writer, p(&w.comment.node), nullptr);
     }},
    {"WsCopyNode", no_output, faulted,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsCopyNode(writer, p(w.reader.get()), nullptr);
     }},
    {"WsMoveWriter", no_output, S_OK,
     [](workplace& w, pointers& p) {
         return WsMoveWriter(p(static_cast<WS_XML_WRITER*>(w.tree_writer)), WS_MOVE_TO_EOF, nullptr, nullptr);
     }},
    {"WsGetWriterPosition", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.tree_writer));
         return WsGetWriterPosition(writer, p(&w.out.position), nullptr);
     }},
    {"WsSetWriterPosition", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.tree_writer));
         return WsSetWriterPosition(writer, p(&w.writer_position), nullptr);
     }},
    {"WsRemoveNode", S_OK, S_OK,
     [](workplace& w, pointers& p) { return WsRemoveNode(p(&w.reader_position), nullptr); }},
    {"WsCreateXmlBuffer", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_HEAP* const heap = p(w.heap.get());
         return WsCreateXmlBuffer(heap, nullptr, 0, p(&w.out.buffer), nullptr);
     }},
    {"WsWriteXmlBuffer", no_output, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.content_writer));
         return WsWriteXmlBuffer(writer, p(w.tree), nullptr);
     }},
    {"WsWriteXmlBufferToBytes", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_XML_WRITER* const writer = p(static_cast<WS_XML_WRITER*>(w.writer));
         WS_XML_BUFFER* const buffer = p(w.tree);
         WS_HEAP* const heap = p(w.heap.get());
         void** const bytes = p(&w.out.memory);
         return WsWriteXmlBufferToBytes(writer, buffer, nullptr, nullptr, 0, heap, bytes, p(&w.out.count), nullptr);
     }},
};

const call other_calls[] = {
    {"WsXmlStringEquals", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         const WS_XML_STRING* const first = p(&w.name);
         return WsXmlStringEquals(first, p(&w.name), nullptr);
     }},
    {"WsTrimXmlWhitespace", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WCHAR* const chars = p(w.chars);
         WCHAR** const trimmed = p(&w.out.wide);
         return WsTrimXmlWhitespace(chars, 4, trimmed, p(&w.out.count), nullptr);
     }},
    {"WsVerifyXmlNCName", S_OK, S_OK,
     [](workplace& w, pointers& p) { return WsVerifyXmlNCName(p(w.chars + 1), 2, nullptr); }},
    {"WsGetDictionary", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         (void)w;
         return WsGetDictionary(WS_ENCODING_XML_BINARY_1, p(&w.out.dictionary), nullptr);
     }},
    {"WsAlloc", S_OK, S_OK,
     [](workplace& w, pointers& p) {
         WS_HEAP* const heap = p(w.heap.get());
         return WsAlloc(heap, 1, p(&w.out.memory), nullptr);
     }},
};

template <size_t N>
void check_calls(const call (&calls)[N]) {
    for (const call& each : calls) {
        workplace good;
        pointers all(-1);
        const HRESULT hr = each.make(good, all);
        if (hr != S_OK) fail_msg("%s fails: %08x", each.name, static_cast<unsigned>(hr));
        for (int i = 0; i < all.count(); ++i) {
            workplace w;
            pointers without_one(i);
            const std::string before = w.state();
            const HRESULT refused = each.make(w, without_one);
            if (refused != E_INVALIDARG)
                fail_msg("%s without argument %d: %08x", each.name, i, static_cast<unsigned>(refused));
            if (w.state() != before) fail_msg("%s without argument %d changes something", each.name, i);
            // And it still works.
            pointers again(-1);
            assert_ok(each.make(w, again));
        }
        workplace idle;
        idle.take_away_inputs_and_outputs();
        pointers unset(-1);
        const HRESULT without = each.make(idle, unset);
        if (without != each.without)
            fail_msg("%s without an input or output: %08x", each.name, static_cast<unsigned>(without));
        workplace broken;
        broken.fault_readers();
        pointers ok(-1);
        const HRESULT after_fault = each.make(broken, ok);
        if (after_fault != each.faulted)
            fail_msg("%s with a faulted reader: %08x", each.name, static_cast<unsigned>(after_fault));
        // A new input, and all is well.
        assert_ok(set_text(broken.reader, document));
        assert_string_equal(read_all(broken.reader).c_str(),
                            "<a b='c' xml:lang{http://www.w3.org/XML/1998/namespace}='x' xmlns:p=ns> '1234' </> EOF");
    }
}

void readers(void**) {
    check_calls(reader_calls);
}
void writers(void**) {
    check_calls(writer_calls);
}
void others(void**) {
    check_calls(other_calls);
}

void freeing_nothing(void**) {
    WsFreeReader(nullptr);
    WsFreeWriter(nullptr);
    WsFreeHeap(nullptr);
    WsFreeError(nullptr);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(readers),
        cmocka_unit_test(writers),
        cmocka_unit_test(others),
        cmocka_unit_test(freeing_nothing),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
