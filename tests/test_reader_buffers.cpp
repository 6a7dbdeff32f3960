// XML buffers: made from documents, read again, and moved about in.
#include "support/xml.h"

using namespace test;

namespace {

WS_XML_BUFFER* buffer_of(const heap_ptr& heap, std::string_view document) {
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(S_OK, WsReadXmlBufferFromBytes(reader.get(), nullptr, nullptr, 0, document.data(),
                                             static_cast<ULONG>(document.size()), heap.get(), &buffer, nullptr));
    assert_non_null(buffer);
    return buffer;
}

std::string read_buffer(WS_XML_BUFFER* buffer) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    return read_all(reader);
}

void makes_empty_buffers(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(S_OK, WsCreateXmlBuffer(heap.get(), nullptr, 0, &buffer, nullptr));
    assert_hr(E_INVALIDARG, WsCreateXmlBuffer(nullptr, nullptr, 0, &buffer, nullptr));
    assert_hr(E_INVALIDARG, WsCreateXmlBuffer(heap.get(), nullptr, 0, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsCreateXmlBuffer(heap.get(), nullptr, 1, &buffer, nullptr));
    const reader_ptr reader = make_reader();
    assert_hr(E_INVALIDARG, WsSetInputToBuffer(reader.get(), nullptr, nullptr, 0, nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    for (int i = 0; i < 2; ++i) {
        assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_BOF);
    }
    assert_string_equal(read_all(reader).c_str(), "EOF");
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
    const ULONG depth = 16;
    const WS_XML_READER_PROPERTY changed = property(WS_XML_READER_PROPERTY_MAX_DEPTH, depth);
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, &changed, 1, nullptr));
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_DEPTH), 16);
}

void keeps_whole_documents(void**) {
    const heap_ptr heap = make_heap();
    for (const char* document :
         {"<a/>", "<a></a>", " <!--c--> <p:a xmlns:p='1' xmlns='2' p:b='3' c=\"4\">x<b/>y<![CDATA[z]]><!--d--></p:a>\n",
          "<a xml:lang='en'>&lt;<b><c>&#10;</c></b></a>", "", "<!---->"}) {
        if (*document == '\0') continue;
        assert_string_equal(read_buffer(buffer_of(heap, document)).c_str(), read_text_document(document).c_str());
    }
    // Typed text stays typed.
    const std::string binary = "\x40\x01t\x04\x01\x61\xa4\x82\x86\xa6\x04\x01\x62\xbc\x0f\x02\x09\x01p\x02ns"
                               "\x80\x98\x01x\x9e\x01y\xb6\x02z\0\xa4\x82\xa6\x93\0\0\0\0\0\0\0\0"_b;
    WS_XML_STRING word = xml("word"), words[] = {xml("none"), word};
    WS_XML_DICTIONARY dictionary{};
    dictionary.strings = words;
    dictionary.stringCount = 2;
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_binary(reader, binary, &dictionary));
    const std::string expected = read_all(reader);
    assert_string_equal(expected.c_str(),
                        "<t a=list[int32:1 bool:1] b=qname:p:word{ns} xmlns:p=ns> int32:0 'x' bytes:y "
                        "utf16:z list[int32:1] double:0.000000 </> EOF");
    assert_hr(S_OK, set_binary(reader, binary, &dictionary));
    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    words[1] = xml("changed");
    assert_string_equal(read_buffer(buffer).c_str(), expected.c_str());
}

void keeps_single_elements(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(E_INVALIDARG, WsReadXmlBuffer(reader.get(), nullptr, &buffer, nullptr));
    assert_hr(E_FAIL, WsReadXmlBuffer(reader.get(), heap.get(), nullptr, nullptr));
    assert_hr(E_FAIL, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));

    assert_hr(S_OK, set_text(reader, "<t><u><v/></u></t></w>"));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    assert_string_equal(read_buffer(buffer).c_str(), "<u> <v/> </> </> EOF");
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    assert_hr(E_FAIL, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));

    // The document's second element is an error, after its first was read.
    assert_hr(S_OK, set_text(reader, "<t><u/></t><v/>"));
    WS_XML_BUFFER* const untouched = buffer;
    assert_hr(WS_E_INVALID_FORMAT, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    assert_ptr_equal(buffer, untouched);

    assert_hr(S_OK, set_text(reader, "<!--comment--><t></t>"));
    next(reader);
    assert_hr(E_FAIL, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    assert_ptr_equal(buffer, untouched);
}

void reads_from_buffers_too(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* copy = nullptr;
    WS_XML_BUFFER* const source = buffer_of(heap, "<t><u a='1'/><v>x</v></t>");
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), source, nullptr, 0, nullptr));
    assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &copy, nullptr));
    assert_string_equal(read_buffer(copy).c_str(), read_buffer(source).c_str());
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(E_FAIL, WsReadXmlBuffer(reader.get(), heap.get(), &copy, nullptr));

    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), source, nullptr, 0, nullptr));
    next(reader);
    next(reader);
    assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &copy, nullptr));
    assert_string_equal(read_buffer(copy).c_str(), "<u a='1'/> </> EOF");
    assert_string_equal(show(node(reader)).c_str(), "<v>");
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    WS_XML_BUFFER* const untouched = copy;
    assert_hr(E_FAIL, WsReadXmlBuffer(reader.get(), heap.get(), &copy, nullptr));
    assert_ptr_equal(copy, untouched);
    assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
}

void survives_its_input(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* buffer;
    {
        std::string document = "<p:a xmlns:p='urn:x' b='c'>text<!--d--></p:a>";
        buffer = buffer_of(heap, document);
        document.assign(document.size(), 'z');
    }
    assert_string_equal(read_buffer(buffer).c_str(), "<p:a{urn:x} xmlns:p=urn:x b='c'> 'text' <!--d--> </> EOF");
}

void respects_the_heap(void**) {
    const reader_ptr reader = make_reader();
    const std::string document = "<a b='c'><d/>text</a>";
    bool succeeded = false;
    for (SIZE_T size = 0; !succeeded; size += 16) {
        const heap_ptr heap = make_heap(size);
        WS_XML_BUFFER* buffer = nullptr;
        const HRESULT hr = WsReadXmlBufferFromBytes(reader.get(), nullptr, nullptr, 0, document.data(),
                                                    static_cast<ULONG>(document.size()), heap.get(), &buffer, nullptr);
        succeeded = hr == S_OK;
        if (succeeded) {
            assert_string_equal(read_buffer(buffer).c_str(), "<a b='c'> <d/> </> 'text' </> EOF");
        } else {
            assert_hr(WS_E_QUOTA_EXCEEDED, hr);
            assert_null(buffer);
        }
        assert_true(size < 4096);
    }
}

// ---- positions
// -------------------------------------------------------------------------------------------------------

std::string move(const reader_ptr& reader, WS_MOVE_TO where) {
    const std::string before = show(node(reader));
    BOOL found = 77;
    assert_hr(S_OK, WsMoveReader(reader.get(), where, &found, nullptr));
    if (!found) {
        assert_string_equal(show(node(reader)).c_str(), before.c_str());
        assert_hr(WS_E_INVALID_FORMAT, WsMoveReader(reader.get(), where, nullptr, nullptr));
        return "none";
    }
    assert_int_equal(found, TRUE);
    return show(node(reader));
}

void moves(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* const buffer = buffer_of(heap, "<!--0--><a>1<b/><!--2--><c>3<![CDATA[4]]></c>5</a>");
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    const struct {
        WS_MOVE_TO where;
        const char* node;
    } walk[] = {
        {WS_MOVE_TO_PARENT_ELEMENT, "none"},
        {WS_MOVE_TO_NEXT_NODE, "none"},
        {WS_MOVE_TO_PREVIOUS_NODE, "none"},
        {WS_MOVE_TO_FIRST_NODE, "none"},
        {WS_MOVE_TO_END_ELEMENT, "none"},
        {WS_MOVE_TO_NEXT_ELEMENT, "none"},
        {WS_MOVE_TO_CHILD_NODE, "<!--0-->"},
        {WS_MOVE_TO_CHILD_NODE, "none"},
        {WS_MOVE_TO_PREVIOUS_ELEMENT, "none"},
        {WS_MOVE_TO_NEXT_ELEMENT, "<a>"},
        {WS_MOVE_TO_NEXT_ELEMENT, "none"},
        {WS_MOVE_TO_PREVIOUS_NODE, "<!--0-->"},
        {WS_MOVE_TO_NEXT_NODE, "<a>"},
        {WS_MOVE_TO_NEXT_NODE, "EOF"},
        {WS_MOVE_TO_NEXT_NODE, "none"},
        {WS_MOVE_TO_PARENT_ELEMENT, "BOF"},
        {WS_MOVE_TO_EOF, "EOF"},
        {WS_MOVE_TO_ROOT_ELEMENT, "<a>"},
        {WS_MOVE_TO_CHILD_ELEMENT, "<b/>"},
        {WS_MOVE_TO_CHILD_ELEMENT, "none"},
        {WS_MOVE_TO_PREVIOUS_ELEMENT, "none"},
        {WS_MOVE_TO_PREVIOUS_NODE, "'1'"},
        {WS_MOVE_TO_PREVIOUS_NODE, "none"},
        {WS_MOVE_TO_NEXT_ELEMENT, "<b/>"},
        {WS_MOVE_TO_NEXT_ELEMENT, "<c>"},
        {WS_MOVE_TO_NEXT_ELEMENT, "none"},
        {WS_MOVE_TO_PREVIOUS_ELEMENT, "<b/>"},
        {WS_MOVE_TO_CHILD_NODE, "</>"},
        {WS_MOVE_TO_PARENT_ELEMENT, "<b/>"},
        {WS_MOVE_TO_END_ELEMENT, "</>"},
        {WS_MOVE_TO_END_ELEMENT, "none"},
        {WS_MOVE_TO_PARENT_ELEMENT, "<b/>"},
        {WS_MOVE_TO_NEXT_NODE, "<!--2-->"},
        {WS_MOVE_TO_NEXT_NODE, "<c>"},
        {WS_MOVE_TO_CHILD_NODE, "'3'"},
        {WS_MOVE_TO_NEXT_NODE, "<["},
        {WS_MOVE_TO_CHILD_NODE, "'4'"},
        {WS_MOVE_TO_NEXT_NODE, "]>"},
        {WS_MOVE_TO_PARENT_ELEMENT, "<c>"},
        {WS_MOVE_TO_NEXT_NODE, "'5'"},
        {WS_MOVE_TO_NEXT_NODE, "</>"},
        {WS_MOVE_TO_NEXT_NODE, "none"},
        {WS_MOVE_TO_FIRST_NODE, "'1'"},
        {WS_MOVE_TO_PARENT_ELEMENT, "<a>"},
        {WS_MOVE_TO_PARENT_ELEMENT, "BOF"},
        {WS_MOVE_TO_BOF, "BOF"},
    };
    for (const auto& step : walk)
        assert_string_equal(move(reader, step.where).c_str(), step.node);
    assert_hr(E_INVALIDARG, WsMoveReader(reader.get(), static_cast<WS_MOVE_TO>(12), nullptr, nullptr));
    // Reading goes on from wherever the reader stands.
    assert_string_equal(move(reader, WS_MOVE_TO_ROOT_ELEMENT).c_str(), "<a>");
    assert_string_equal(move(reader, WS_MOVE_TO_CHILD_ELEMENT).c_str(), "<b/>");
    assert_string_equal(read_all(reader).c_str(), "</> <!--2--> <c> '3' <[ '4' ]> </> '5' </> EOF");
}

void keeps_positions(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader(), other = make_reader();
    WS_XML_BUFFER* const buffer = buffer_of(heap, "<a><b>x</b></a>");
    WS_XML_NODE_POSITION position{};
    assert_hr(WS_E_INVALID_OPERATION, WsGetReaderPosition(reader.get(), &position, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsMoveReader(reader.get(), WS_MOVE_TO_EOF, nullptr, nullptr));
    assert_hr(S_OK, set_text(reader, "<t/>"));
    assert_hr(WS_E_INVALID_OPERATION, WsGetReaderPosition(reader.get(), &position, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsMoveReader(reader.get(), WS_MOVE_TO_EOF, nullptr, nullptr));
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsGetReaderPosition(reader.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsSetReaderPosition(reader.get(), nullptr, nullptr));
    next(reader);
    next(reader);
    assert_hr(S_OK, WsGetReaderPosition(reader.get(), &position, nullptr));
    assert_ptr_equal(position.buffer, buffer);
    assert_non_null(position.node);
    assert_string_equal(read_all(reader).c_str(), "'x' </> </> EOF");
    assert_hr(S_OK, WsSetReaderPosition(reader.get(), &position, nullptr));
    assert_string_equal(show(node(reader)).c_str(), "<b>");
    // Another reader of the same buffer may use it too.
    assert_hr(S_OK, WsSetInputToBuffer(other.get(), buffer, nullptr, 0, nullptr));
    assert_hr(S_OK, WsSetReaderPosition(other.get(), &position, nullptr));
    assert_string_equal(show(node(other)).c_str(), "<b>");

    const WS_XML_NODE_POSITION wrong[] = {
        {buffer_of(heap, "<a/>"), position.node}, {nullptr, position.node}, {buffer, nullptr}};
    for (const WS_XML_NODE_POSITION& each : wrong)
        assert_hr(E_INVALIDARG, WsSetReaderPosition(reader.get(), &each, nullptr));
    assert_string_equal(show(node(reader)).c_str(), "<b>");
}

void finds_namespaces_and_attributes(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* const buffer =
        buffer_of(heap, "<p:a xmlns:p='1' xmlns='2' xml:lang='en'><b xmlns:p='3' p:c='4'>x</b><d/></p:a>");
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    const auto ns_of = [&](std::string_view prefix) {
        const WS_XML_STRING name = xml(prefix);
        const WS_XML_STRING* ns = nullptr;
        assert_hr(S_OK, WsGetNamespaceFromPrefix(reader.get(), &name, TRUE, &ns, nullptr));
        return std::string(view(*ns));
    };
    assert_string_equal(ns_of("").c_str(), "");
    next(reader);
    assert_string_equal(ns_of("p").c_str(), "1");
    next(reader);
    ULONG index = 0;
    const WS_XML_STRING c = xml("c"), three = xml("3"), q = xml("q"), lang = xml("lang");
    assert_hr(S_OK, WsFindAttribute(reader.get(), &c, &three, TRUE, &index, nullptr));
    assert_int_equal(index, 1);
    assert_hr(S_OK, WsReadStartAttribute(reader.get(), index, nullptr));
    assert_string_equal(show(node(reader)).c_str(), "'4'");
    assert_hr(S_OK, WsReadEndAttribute(reader.get(), nullptr));
    for (int i = 0; i < 3; ++i) {
        assert_string_equal(ns_of("p").c_str(), "3");
        assert_string_equal(ns_of("").c_str(), "2");
        assert_string_equal(ns_of("xml").c_str(), "http://www.w3.org/XML/1998/namespace");
        WCHAR* chars = nullptr;
        ULONG count = 0;
        assert_hr(S_OK, WsGetXmlAttribute(reader.get(), &lang, heap.get(), &chars, &count, nullptr));
        assert_string_equal(narrow(wide_view(chars, count)).c_str(), "en");
        next(reader);
    }
    assert_string_equal(ns_of("p").c_str(), "1");
    const WS_XML_STRING* ns = &q;
    assert_hr(S_FALSE, WsGetNamespaceFromPrefix(reader.get(), &q, FALSE, &ns, nullptr));
    assert_null(ns);
}

void refuses_wrong_arguments(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* buffer = nullptr;
    const char document[] = "<a/>";
    assert_hr(E_INVALIDARG,
              WsReadXmlBufferFromBytes(reader.get(), nullptr, nullptr, 0, nullptr, 4, heap.get(), &buffer, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadXmlBufferFromBytes(reader.get(), nullptr, nullptr, 0, document, 4, nullptr, &buffer, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadXmlBufferFromBytes(reader.get(), nullptr, nullptr, 0, document, 4, heap.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadXmlBufferFromBytes(reader.get(), nullptr, nullptr, 1, document, 4, heap.get(), &buffer, nullptr));
    assert_null(buffer);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(makes_empty_buffers),
        cmocka_unit_test(keeps_whole_documents),
        cmocka_unit_test(keeps_single_elements),
        cmocka_unit_test(reads_from_buffers_too),
        cmocka_unit_test(survives_its_input),
        cmocka_unit_test(respects_the_heap),
        cmocka_unit_test(moves),
        cmocka_unit_test(keeps_positions),
        cmocka_unit_test(finds_namespaces_and_attributes),
        cmocka_unit_test(refuses_wrong_arguments),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
