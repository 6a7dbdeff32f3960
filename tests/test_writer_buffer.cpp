// Writers that are set to an XML buffer: what they make, and where they go in it.
#include "support/xml_writer.h"

using namespace test;

namespace {

WS_XML_NODE_POSITION position(xml_writer& w) {
    WS_XML_NODE_POSITION here{};
    assert_ok(WsGetWriterPosition(w, &here, nullptr));
    return here;
}
HRESULT move(xml_writer& w, WS_MOVE_TO where) {
    return WsMoveWriter(w, where, nullptr, nullptr);
}

// <a><b/><c>text</c></a>
void write_some(xml_writer& w) {
    assert_ok(w.start("a"));
    assert_ok(w.start("b"));
    assert_ok(w.end());
    assert_ok(w.start("c"));
    assert_ok(w.text("text"));
    assert_ok(w.end());
    assert_ok(w.end());
}
constexpr char some[] = "<a><b/><c>text</c></a>";

void documents(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.comment("before"));
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.attribute("x", "<", "ns", {}, TRUE));
    assert_ok(w.start_cdata());
    assert_ok(w.text("<data>"));
    assert_ok(w.end_cdata());
    assert_ok(w.chars(W("\xeb<")));
    assert_ok(w.start("b"));
    assert_ok(w.end_start());
    assert_ok(w.end());
    assert_ok(w.start("c"));
    assert_ok(w.end());
    assert_ok(w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, -5}));
    assert_ok(w.name({}, "n", "ns"));
    assert_ok(w.end());
    assert_buffer("<!--before--><p:a p:x='&lt;' xmlns:p=\"ns\"><![CDATA[<data>]]>\xc3\xab&lt;<b></b><c/>-5p:n</p:a>",
                  buffer);
}

void values_keep_their_type(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("t"));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.typed(WS_XML_BOOL_TEXT{{WS_XML_TEXT_TYPE_BOOL}, TRUE}));
    assert_ok(w.end_attribute());
    assert_ok(w.start_attribute("b"));
    assert_ok(w.raw_bytes("te"));
    assert_ok(w.raw_bytes("st"));
    assert_ok(w.end_attribute());
    assert_ok(w.typed(WS_XML_UINT64_TEXT{{WS_XML_TEXT_TYPE_UINT64}, 7}));
    assert_ok(w.raw_bytes("t"));
    assert_ok(w.raw_bytes("est"));
    assert_ok(w.end());
    const reader_ptr reader = make_reader();
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_string_equal("<t a=bool:1 b=bytes:test> uint64:7 bytes:test </> EOF", read_all(reader).c_str());
    assert_buffer("<t a=\"true\" b=\"dGVzdA==\">7dGVzdA==</t>", buffer);
}

void bytes_are_not_for_a_tree(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_hr(E_INVALIDARG, w.to_buffer(nullptr));
    assert_ok(w.to_buffer(buffer));
    WS_BYTES bytes{};
    WS_BUFFERS buffers{};
    ULONG count = 0;
    WS_CHARSET charset{};
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BUFFERS, &buffers, sizeof(buffers), nullptr));
    assert_hr(E_INVALIDARG,
              WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES_WRITTEN, &count, sizeof(count), nullptr));
    assert_hr(E_INVALIDARG,
              WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE, &count, sizeof(count), nullptr));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_ok(w.to_buffer(buffer)); // again is allowed
}

void only_a_tree_has_positions(void**) {
    WS_XML_NODE_POSITION here{};
    xml_writer w;
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_OPERATION, WsGetWriterPosition(w, &here, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsSetWriterPosition(w, &here, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, move(w, WS_MOVE_TO_EOF));
    assert_hr(E_INVALIDARG, WsGetWriterPosition(w, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsSetWriterPosition(w, nullptr, nullptr));
}

void moves(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(move(w, WS_MOVE_TO_EOF));
    assert_hr(WS_E_INVALID_FORMAT, move(w, WS_MOVE_TO_ROOT_ELEMENT));
    write_some(w);
    assert_ok(move(w, WS_MOVE_TO_EOF));
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_CHILD_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_END_ELEMENT));
    assert_ok(w.text("in b"));
    assert_buffer("<a><b>in b</b><c>text</c></a>", buffer);
    assert_ok(move(w, WS_MOVE_TO_PARENT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_NEXT_ELEMENT));
    assert_ok(w.start("before-c"));
    assert_ok(w.end());
    assert_ok(move(w, WS_MOVE_TO_CHILD_NODE));
    assert_ok(w.comment("in c"));
    assert_ok(move(w, WS_MOVE_TO_NEXT_NODE));
    assert_ok(w.text(" behind"));
    assert_buffer("<a><b>in b</b><before-c/><c><!--in c-->text behind</c></a>", buffer);
    assert_ok(move(w, WS_MOVE_TO_FIRST_NODE));
    assert_ok(move(w, WS_MOVE_TO_PARENT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_PREVIOUS_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_PREVIOUS_NODE));
    assert_ok(w.text("first"));
    assert_buffer("<a>first<b>in b</b><before-c/><c><!--in c-->text behind</c></a>", buffer);

    BOOL found = 77;
    assert_ok(WsMoveWriter(w, WS_MOVE_TO_PREVIOUS_ELEMENT, &found, nullptr));
    assert_int_equal(found, FALSE);
    assert_ok(WsMoveWriter(w, WS_MOVE_TO_NEXT_ELEMENT, &found, nullptr));
    assert_int_equal(found, TRUE);
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_hr(WS_E_INVALID_FORMAT, move(w, WS_MOVE_TO_PARENT_ELEMENT)); // nothing stands before the beginning
    assert_hr(E_INVALIDARG, move(w, WS_MOVE_TO_BOF));
    assert_hr(E_INVALIDARG, move(w, static_cast<WS_MOVE_TO>(12)));
    assert_hr(E_INVALIDARG, WsMoveWriter(nullptr, WS_MOVE_TO_EOF, nullptr, nullptr));
}

void positions_come_back(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    WS_XML_BUFFER* const other = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("t"));
    const WS_XML_NODE_POSITION end = position(w); // of the document: the element is not complete
    assert_ptr_equal(end.buffer, buffer);
    assert_non_null(end.node);
    assert_ok(w.start("u"));
    assert_ok(w.end());
    WS_XML_NODE_POSITION inside = position(w);
    assert_ok(w.end());
    assert_buffer("<t><u/></t>", buffer);
    assert_ok(WsSetWriterPosition(w, &end, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, w.start("t")); // a second root
    assert_ok(WsSetWriterPosition(w, &inside, nullptr));
    assert_ok(w.start("v"));
    assert_ok(w.end());
    assert_buffer("<t><u/><v/></t>", buffer);
    assert_ptr_equal(position(w).node, inside.node);
    assert_ok(w.end());
    assert_ptr_equal(position(w).node, end.node);

    inside.buffer = other;
    assert_hr(E_INVALIDARG, WsSetWriterPosition(w, &inside, nullptr));
    inside.buffer = buffer;
    inside.node = nullptr;
    assert_hr(E_INVALIDARG, WsSetWriterPosition(w, &inside, nullptr));
    assert_ok(w.to_buffer(other));
    assert_hr(E_INVALIDARG, WsSetWriterPosition(w, &end, nullptr));
}

void what_is_in_force_at_a_position(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    const ULONG three = 3;
    xml_writer w;
    assert_ok(w.to_buffer(buffer, {property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, three)}));
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns2", "q"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_CHILD_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_CHILD_NODE));
    assert_ok(w.start("c", "ns"));
    assert_ok(w.attribute("d", "", "ns2"));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.start("e"));
    assert_ok(w.end());
    assert_buffer("<p:a xmlns:p=\"ns\"><q:b xmlns:q=\"ns2\"><p:c q:d=\"\"/></q:b></p:a>", buffer);
    // An element is ended from its end only.
    assert_ok(move(w, WS_MOVE_TO_PARENT_ELEMENT));
    assert_hr(WS_E_INVALID_OPERATION, w.end());
    assert_ok(w.text("x"));
    assert_ok(move(w, WS_MOVE_TO_EOF));
    assert_hr(WS_E_INVALID_OPERATION, w.end());
}

void in_cdata(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("a"));
    assert_ok(w.start_cdata());
    const WS_XML_NODE_POSITION inside = position(w);
    assert_ok(w.text("<"));
    assert_ok(w.end_cdata());
    assert_ok(w.end());
    assert_ok(WsSetWriterPosition(w, &inside, nullptr));
    assert_ok(w.text(">"));
    assert_hr(WS_E_INVALID_OPERATION, w.start("b"));
    assert_ok(w.end_cdata());
    assert_ok(w.start("b"));
    assert_ok(w.end());
    assert_buffer("<a><![CDATA[<>]]><b/></a>", buffer);
}

void attributes_for_elements_that_stand_there(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    const ULONG most = 6;
    xml_writer w;
    assert_ok(w.to_buffer(buffer, {property(WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, most)}));
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b"));
    assert_ok(w.attribute("x", "1"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_CHILD_ELEMENT));
    assert_ok(w.attribute("y", "2", "ns"));
    assert_ok(w.start_attribute("z", "ns3", "r", TRUE));
    assert_ok(w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, 3}));
    assert_ok(w.end_attribute());
    assert_ok(w.xmlns("s", "ns4"));
    assert_buffer("<p:a xmlns:p=\"ns\"><b x=\"1\" p:y=\"2\" r:z='3' xmlns:r=\"ns3\" xmlns:s=\"ns4\"/></p:a>", buffer);
    assert_hr(WS_E_INVALID_FORMAT, w.attribute("x", ""));
    assert_hr(WS_E_INVALID_FORMAT, w.attribute("v", "", "ns5", "s"));
    assert_ok(w.attribute("v", "", "ns4"));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.start_attribute("one-more"));
    assert_ok(w.text("before b"));
    assert_ok(move(w, WS_MOVE_TO_END_ELEMENT));
    assert_hr(WS_E_INVALID_OPERATION, w.start_attribute("t"));
    assert_buffer("<p:a xmlns:p=\"ns\">before b<b x=\"1\" p:y=\"2\" r:z='3' s:v=\"\" xmlns:r=\"ns3\" xmlns:s=\"ns4\"/>"
                  "</p:a>",
                  buffer);
}

void nodes_can_be_removed(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    write_some(w);
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_CHILD_ELEMENT));
    WS_XML_NODE_POSITION b = position(w);
    assert_ok(move(w, WS_MOVE_TO_NEXT_ELEMENT));
    const WS_XML_NODE_POSITION c = position(w);
    assert_ok(WsRemoveNode(&b, nullptr));
    assert_buffer("<a><c>text</c></a>", buffer);
    assert_ok(w.comment("x"));
    assert_ok(move(w, WS_MOVE_TO_END_ELEMENT));
    const WS_XML_NODE_POSITION end = position(w);
    assert_hr(E_INVALIDARG, WsRemoveNode(&end, nullptr));
    assert_ok(WsRemoveNode(&c, nullptr));
    assert_buffer("<a><!--x--></a>", buffer);
    assert_hr(E_INVALIDARG, WsRemoveNode(nullptr, nullptr));
    b.node = nullptr;
    assert_hr(E_INVALIDARG, WsRemoveNode(&b, nullptr));
    b = c;
    b.buffer = nullptr;
    assert_hr(E_INVALIDARG, WsRemoveNode(&b, nullptr));
    // The root, and another one in its place.
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    const WS_XML_NODE_POSITION root = position(w);
    assert_ok(move(w, WS_MOVE_TO_EOF));
    assert_hr(WS_E_INVALID_FORMAT, w.start("new"));
    assert_ok(WsRemoveNode(&root, nullptr));
    assert_ok(w.start("new"));
    assert_ok(w.end());
    assert_buffer("<new/>", buffer);
}

// Found by fuzzing: a writer may stand where nothing is any more.
void a_writer_on_a_removed_node(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    const error_ptr error = make_error();
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    write_some(w);
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    const WS_XML_NODE_POSITION root = position(w);
    assert_ok(move(w, WS_MOVE_TO_CHILD_ELEMENT));
    const WS_XML_NODE_POSITION b = position(w);
    assert_ok(WsRemoveNode(&b, nullptr));
    for (int again = 0; again < 2; ++again) {
        assert_hr(WS_E_INVALID_OPERATION, WsWriteStartCData(w, error.get()));
        assert_true(string_count(error.get()) != 0);
        assert_hr(WS_E_INVALID_OPERATION, w.comment("x"));
        assert_hr(WS_E_INVALID_OPERATION, w.text("x"));
        assert_hr(WS_E_INVALID_OPERATION, w.raw_bytes("xyz"));
        assert_hr(WS_E_INVALID_OPERATION, w.end());
    }
    assert_buffer("<a><c>text</c></a>", buffer);
    assert_ok(move(w, WS_MOVE_TO_EOF));
    assert_ok(w.comment("x"));
    // Within one that is removed there is a place, but nothing around it.
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_END_ELEMENT));
    assert_ok(WsRemoveNode(&root, nullptr));
    assert_ok(w.comment("y"));
    assert_hr(WS_E_INVALID_OPERATION, w.end());
    assert_buffer("<!--x-->", buffer);
    assert_ok(move(w, WS_MOVE_TO_EOF));
    assert_ok(w.comment("z"));
    assert_buffer("<!--x--><!--z-->", buffer);
}

// Found by fuzzing: bytes that came side by side when what was between them was removed.
void bytes_of_two_nodes_stay_two_values(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    WS_XML_BUFFER* const other = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes("t"));
    assert_ok(w.comment("x"));
    assert_ok(w.raw_bytes("test"));
    assert_ok(w.end());
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_CHILD_NODE));
    assert_ok(move(w, WS_MOVE_TO_NEXT_NODE));
    const WS_XML_NODE_POSITION comment = position(w);
    assert_ok(move(w, WS_MOVE_TO_NEXT_NODE));
    assert_ok(WsRemoveNode(&comment, nullptr));
    assert_buffer("<a>dA==dGVzdA==</a>", buffer);
    // A copy has as many, and what is written before or behind it is neither's.
    assert_ok(w.to_buffer(other));
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("q"));
    assert_ok(WsWriteXmlBuffer(w, buffer, nullptr));
    assert_ok(w.raw_bytes("q"));
    assert_ok(w.end());
    assert_buffer("<b>cQ==<a>dA==dGVzdA==</a>cQ==</b>", other);
}

// Bytes that were removed while more of them could have come.
void bytes_go_on_with_no_node_that_was_removed(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes("t"));
    const reader_ptr reader = make_reader();
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    next(reader);
    next(reader);
    WS_XML_NODE_POSITION bytes;
    assert_ok(WsGetReaderPosition(reader.get(), &bytes, nullptr));
    assert_ok(WsRemoveNode(&bytes, nullptr));
    assert_ok(w.raw_bytes("test"));
    assert_ok(w.end());
    assert_buffer("<a>dGVzdA==</a>", buffer);
}

void nodes_of_every_type(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_hr(E_INVALIDARG, WsWriteNode(nullptr, nullptr, nullptr));
    assert_ok(w.to_buffer(buffer));
    assert_hr(E_INVALIDARG, WsWriteNode(w, nullptr, nullptr));
    WS_XML_STRING t = xml("t"), attr = xml("attr"), none = xml(""), p = xml("p"), ns = xml("ns");
    WS_XML_UTF8_TEXT value = {{WS_XML_TEXT_TYPE_UTF8}, xml("value")};
    WS_XML_ATTRIBUTE attribute = {TRUE, FALSE, nullptr, &attr, &none, &value.text};
    WS_XML_ATTRIBUTE xmlns = {TRUE, TRUE, &p, nullptr, &ns, nullptr};
    WS_XML_ATTRIBUTE* attributes[] = {&xmlns, &attribute};
    const WS_XML_ELEMENT_NODE element = {{WS_XML_NODE_TYPE_ELEMENT}, nullptr, &t, &none, 2, attributes, FALSE};
    assert_ok(WsWriteNode(w, &element.node, nullptr));
    assert_ok(w.comment("comment"));
    const auto simple = [&](WS_XML_NODE_TYPE type) {
        const WS_XML_NODE node = {type};
        return WsWriteNode(w, &node, nullptr);
    };
    assert_ok(simple(WS_XML_NODE_TYPE_EOF));
    assert_ok(simple(WS_XML_NODE_TYPE_BOF));
    assert_ok(simple(WS_XML_NODE_TYPE_CDATA));
    const WS_XML_TEXT_NODE text = {{WS_XML_NODE_TYPE_TEXT}, &value.text};
    assert_ok(WsWriteNode(w, &text.node, nullptr));
    assert_ok(simple(WS_XML_NODE_TYPE_END_CDATA));
    assert_ok(WsWriteNode(w, &text.node, nullptr));
    assert_hr(E_INVALIDARG, simple(static_cast<WS_XML_NODE_TYPE>(5)));
    assert_ok(simple(WS_XML_NODE_TYPE_END_ELEMENT));
    assert_buffer("<t attr='value' xmlns:p='ns'><!--comment--><![CDATA[value]]>value</t>", buffer);
    // A bad attribute takes its element with it.
    WS_XML_ATTRIBUTE bad = attribute;
    bad.localName = nullptr;
    attributes[0] = &bad;
    assert_ok(w.to_text());
    assert_hr(E_INVALIDARG, WsWriteNode(w, &element.node, nullptr));
    assert_ok(w.start("u"));
    assert_ok(w.end());
    assert_written("<u/>", w);
}

void copies_of_a_reader(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    const reader_ptr reader = make_reader();
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("t"));
    assert_ok(w.start("u"));
    assert_ok(w.end());
    const WS_XML_NODE_POSITION inside = position(w);
    assert_ok(w.end());
    assert_ok(set_text(reader, "<v/>"));
    next(reader);
    assert_ok(WsSetWriterPosition(w, &inside, nullptr));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_buffer("<t><u/><v/></t>", buffer);
    assert_ptr_equal(position(w).node, inside.node);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    // At the end there is nothing.
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_OPERATION, WsCopyNode(w, reader.get(), nullptr));
    // From the beginning it is the whole document.
    const std::string document = "<!--c--><a x='1' xmlns:p=\"n\"> <p:b></p:b><![CDATA[<]]>&lt;<c/></a>\n";
    assert_ok(set_text(reader, document));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_written(document.c_str(), w);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_int_equal(w.get<WS_BUFFERS>(WS_XML_WRITER_PROPERTY_BUFFERS).bufferCount, 1);
    // From within it is one node, and the reader stands behind it.
    assert_ok(set_text(reader, document));
    next(reader);
    next(reader);
    next(reader);
    next(reader);
    assert_ok(w.to_text());
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_written("<p:b xmlns:p=\"n\"></p:b>", w);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_CDATA);
    assert_ok(w.to_text());
    assert_ok(w.start("r"));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    assert_hr(WS_E_INVALID_OPERATION, WsCopyNode(w, reader.get(), nullptr));
    assert_ok(w.end());
    assert_written("<r><![CDATA[<]]>&lt;<c/></r>", w);
    assert_ok(set_text(reader, "text"));
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_FORMAT, WsCopyNode(w, reader.get(), nullptr));
    assert_hr(E_INVALIDARG, WsCopyNode(w, nullptr, nullptr));
}

void copies_may_compress_empty_elements(void**) {
    const BOOL yes = TRUE;
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    const reader_ptr reader = make_reader();
    xml_writer w;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_COMPRESS_EMPTY_ELEMENTS, yes)}));
    const std::string document = "<a><b></b><c x=\"1\"></c><d> </d><e/></a>";
    assert_ok(set_text(reader, document));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_written("<a><b/><c x=\"1\"/><d> </d><e/></a>", w);
    assert_ok(w.to_buffer(buffer));
    assert_ok(set_text(reader, document));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_buffer(document.c_str(), buffer);
}

void buffers_into_buffers(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const from = make_buffer(heap);
    WS_XML_BUFFER* const to = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(from));
    assert_ok(w.to_text());
    assert_ok(WsWriteXmlBuffer(w, from, nullptr)); // nothing
    assert_written("", w);
    assert_ok(w.to_buffer(from));
    write_some(w);
    assert_ok(w.to_buffer(to));
    assert_ok(WsWriteXmlBuffer(w, from, nullptr));
    assert_buffer(some, to);
    assert_ok(move(w, WS_MOVE_TO_PREVIOUS_ELEMENT));
    assert_hr(WS_E_INVALID_FORMAT, WsWriteXmlBuffer(w, from, nullptr)); // a second root
    assert_ok(move(w, WS_MOVE_TO_CHILD_ELEMENT));
    assert_ok(WsWriteXmlBuffer(w, from, nullptr));
    assert_buffer("<a><a><b/><c>text</c></a><b/><c>text</c></a>", to);
    // Into itself.
    assert_ok(w.to_buffer(from));
    assert_ok(move(w, WS_MOVE_TO_ROOT_ELEMENT));
    assert_ok(move(w, WS_MOVE_TO_END_ELEMENT));
    const BOOL yes = TRUE;
    assert_ok(w.to_buffer(to, {property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)}));
    assert_ok(WsWriteXmlBuffer(w, to, nullptr));
    assert_buffer("<a><a><b/><c>text</c></a><b/><c>text</c></a><a><a><b/><c>text</c></a><b/><c>text</c></a>", to);
    assert_hr(E_INVALIDARG, WsWriteXmlBuffer(w, nullptr, nullptr));
}

void buffers_to_bytes(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    write_some(w);
    void* bytes = nullptr;
    ULONG count = 77;
    assert_ok(WsWriteXmlBufferToBytes(w, buffer, nullptr, nullptr, 0, heap.get(), &bytes, &count, nullptr));
    assert_string_equal(some, std::string(static_cast<const char*>(bytes), count).c_str());
    const WS_XML_WRITER_BINARY_ENCODING binary = {{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
    assert_ok(WsWriteXmlBufferToBytes(w, buffer, &binary.encoding, nullptr, 0, heap.get(), &bytes, &count, nullptr));
    assert_string_equal("40 01 61 40 01 62 01 40 01 63 99 04 74 65 78 74 01",
                        hex({static_cast<const char*>(bytes), count}).c_str());
    const ULONG small = 10;
    const WS_XML_WRITER_PROPERTY quota = property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, small);
    count = 77;
    assert_hr(WS_E_QUOTA_EXCEEDED,
              WsWriteXmlBufferToBytes(w, buffer, nullptr, &quota, 1, heap.get(), &bytes, &count, nullptr));
    assert_int_equal(count, 77);
    assert_hr(E_INVALIDARG, WsWriteXmlBufferToBytes(w, buffer, nullptr, nullptr, 0, nullptr, &bytes, &count, nullptr));
    assert_hr(E_INVALIDARG,
              WsWriteXmlBufferToBytes(w, buffer, nullptr, nullptr, 0, heap.get(), nullptr, &count, nullptr));
    assert_hr(E_INVALIDARG,
              WsWriteXmlBufferToBytes(w, buffer, nullptr, nullptr, 0, heap.get(), &bytes, nullptr, nullptr));
}

void a_full_heap(void**) {
    const heap_ptr heap = make_heap(4000);
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("t"));
    std::string expected = "<t>";
    HRESULT hr;
    while ((hr = w.text("0123456789")) == S_OK)
        expected += "0123456789";
    assert_hr(WS_E_QUOTA_EXCEEDED, hr);
    assert_ok(w.end());
    assert_buffer((expected + "</t>").c_str(), buffer);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(documents),
        cmocka_unit_test(values_keep_their_type),
        cmocka_unit_test(bytes_are_not_for_a_tree),
        cmocka_unit_test(only_a_tree_has_positions),
        cmocka_unit_test(moves),
        cmocka_unit_test(positions_come_back),
        cmocka_unit_test(what_is_in_force_at_a_position),
        cmocka_unit_test(in_cdata),
        cmocka_unit_test(attributes_for_elements_that_stand_there),
        cmocka_unit_test(nodes_can_be_removed),
        cmocka_unit_test(a_writer_on_a_removed_node),
        cmocka_unit_test(bytes_of_two_nodes_stay_two_values),
        cmocka_unit_test(bytes_go_on_with_no_node_that_was_removed),
        cmocka_unit_test(nodes_of_every_type),
        cmocka_unit_test(copies_of_a_reader),
        cmocka_unit_test(copies_may_compress_empty_elements),
        cmocka_unit_test(buffers_into_buffers),
        cmocka_unit_test(buffers_to_bytes),
        cmocka_unit_test(a_full_heap),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
