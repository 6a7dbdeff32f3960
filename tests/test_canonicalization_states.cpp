// Canonicalization of a reader: where it starts and ends, when bytes are handed over, and what is not allowed
// meanwhile.
#include "support/canonical.h"

using namespace test;

namespace {

HRESULT end(const reader_ptr& reader) {
    return WsEndReaderCanonicalization(reader.get(), nullptr);
}

HRESULT CALLBACK take_nothing(void*, const WS_BYTES*, ULONG, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

// ---- from one place to another --------------------------------------------------------------------------------------

void it_ends_at_the_depth_where_it_started(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r><a><b/>t</a><c/>u</r>"));
    next(reader);
    next(reader);
    canonical_sink sink;
    assert_ok(sink.start(reader.get()));
    assert_ok(end(reader));
    assert_string_equal("", sink.bytes.c_str());
    assert_int_equal(sink.calls.size(), 0);

    assert_ok(sink.start(reader.get()));
    for (int i = 0; i != 5; ++i) { // on <b>, its end, the text, the end of <a>
        if (i != 0) assert_hr(WS_E_INVALID_OPERATION, end(reader));
        next(reader);
    }
    next(reader);
    next(reader);
    next(reader); // on the end of <r>, which must not be left
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    for (int i = 0; i != 2; ++i) {
        assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsReadEndElement(reader.get(), nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsSkipNode(reader.get(), nullptr));
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    }
    assert_ok(end(reader));
    assert_string_equal("<a><b></b>t</a><c></c>u", sink.take().c_str());
    next(reader);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_string_equal("", sink.bytes.c_str());
}

void omitted_elements_count_as_depth(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r><s><s/>t</s>u</r>"));
    next(reader);
    next(reader);
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).without("s", "")));
    next(reader);
    assert_hr(WS_E_INVALID_OPERATION, end(reader));
    for (int i = 0; i != 4; ++i)
        next(reader);
    assert_string_equal("'u'", show(node(reader)).c_str());
    assert_ok(end(reader));
    assert_int_equal(sink.calls.size(), 0);
}

void what_the_reader_is_on_comes_only_when_it_leaves(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r>one<!--two-->three</r>"));
    next(reader);
    next(reader);
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), exclusive_with_comments));
    next(reader);
    next(reader);
    assert_ok(end(reader));
    assert_string_equal("one<!--two-->", sink.take().c_str());
    // One after the other.
    assert_ok(sink.start(reader.get()));
    next(reader);
    assert_ok(end(reader));
    assert_string_equal("three", sink.take().c_str());
}

// ---- what is handed over --------------------------------------------------------------------------------------------

void full_buffers_are_handed_over(void**) {
    const reader_ptr reader = make_reader();
    std::string text = "<r>";
    for (int i = 0; i != 300; ++i)
        text += "<a>some text</a>";
    text += "</r>";
    for (const ULONG size : {1u, 7u, 64u, 1024u, 100000u}) {
        assert_hr(S_OK, set_text(reader, text));
        canonical_sink sink;
        assert_ok(sink.start(reader.get(), size != 1024 ? canonical_options(exclusive).buffer(size) : exclusive));
        bool early = false;
        while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
            next(reader);
            early = early || !sink.calls.empty();
        }
        assert_true(early == (size < text.size()));
        assert_ok(end(reader));
        assert_string_equal(text.c_str(), sink.bytes.c_str());
        assert_int_equal(sink.calls.size(), (text.size() + size - 1) / size);
        for (size_t i = 0; i + 1 < sink.calls.size(); ++i)
            assert_int_equal(sink.calls[i], size);
    }
}

void a_buffer_of_nothing_holds_nothing_back(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r>text</r>"));
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).buffer(0)));
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal("<r>text</r>", sink.bytes.c_str());
    assert_int_equal(sink.calls.size(), 3);
}

void a_callback_that_fails_fails_the_call(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r><a>1</a><b>2</b></r>"));
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).buffer(4)));
    sink.answer = WS_E_ENDPOINT_FAILURE;
    next(reader);
    next(reader);
    next(reader);
    assert_string_equal("'1'", show(node(reader)).c_str());
    for (int i = 0; i != 2; ++i) {
        assert_hr(WS_E_ENDPOINT_FAILURE, WsReadNode(reader.get(), nullptr));
        assert_string_equal("'1'", show(node(reader)).c_str());
    }
    // Nothing is lost, and the reader reads on.
    sink.answer = S_OK;
    read_to_end(reader);
    sink.answer = E_ABORT;
    assert_hr(E_ABORT, end(reader));
    assert_hr(WS_E_INVALID_OPERATION, end(reader)); // it is over all the same
    const std::string rest = std::string("<r><a>1</a><b>2</b></r>").substr(sink.bytes.size());
    assert_true(rest.size() != 0 && sink.bytes + rest == "<r><a>1</a><b>2</b></r>");
}

void a_callback_that_will_answer_later_is_an_error(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r/>"));
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).buffer(1)));
    next(reader);
    next(reader);
    sink.answer = WS_S_ASYNC;
    const error_ptr error = make_error();
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), error.get()));
    assert_true(string_count(error.get()) != 0);
    sink.answer = S_FALSE;
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal("<r></r>", sink.bytes.c_str());
}

void a_callback_cannot_use_the_reader(void**) {
    const reader_ptr reader = make_reader();
    const std::string text = "<r/>", other = "<other/>";
    assert_hr(S_OK, set_text(reader, text));
    canonical_sink sink, second;
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).buffer(1)));
    sink.inside = [&] {
        assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
        assert_true(FAILED(end(reader)));
        assert_hr(WS_E_INVALID_OPERATION, second.start(reader.get()));
        assert_hr(WS_E_INVALID_OPERATION, set_text(reader, other));
        assert_hr(WS_E_INVALID_OPERATION, WsSetInput(reader.get(), nullptr, nullptr, nullptr, 0, nullptr));
    };
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal("<r></r>", sink.bytes.c_str());
}

// ---- wrong calls ----------------------------------------------------------------------------------------------------

void it_cannot_be_nested_or_ended_twice(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r/>"));
    canonical_sink sink, second;
    assert_hr(WS_E_INVALID_OPERATION, end(reader));
    assert_ok(sink.start(reader.get()));
    assert_hr(WS_E_INVALID_OPERATION, second.start(reader.get()));
    read_to_end(reader);
    assert_ok(end(reader));
    assert_hr(WS_E_INVALID_OPERATION, end(reader));
    assert_string_equal("<r></r>", sink.bytes.c_str());
    assert_string_equal("", second.bytes.c_str());
}

void it_needs_an_input_and_a_callback(void**) {
    const reader_ptr reader = make_reader();
    canonical_sink sink;
    assert_hr(WS_E_INVALID_OPERATION, sink.start(reader.get()));
    assert_hr(WS_E_INVALID_OPERATION, end(reader));
    assert_hr(S_OK, set_text(reader, "<r>"));
    assert_hr(E_INVALIDARG, WsStartReaderCanonicalization(reader.get(), nullptr, nullptr, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, sink.start(static_cast<WS_XML_READER*>(nullptr)));
    assert_hr(E_INVALIDARG, WsEndReaderCanonicalization(nullptr, nullptr));
    // A reader that is faulted does nothing any more.
    assert_ok(sink.start(reader.get()));
    next(reader);
    assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), nullptr));
    assert_hr(WS_E_OBJECT_FAULTED, end(reader));
    assert_hr(WS_E_OBJECT_FAULTED, sink.start(reader.get()));
}

void inclusive_algorithms_are_for_whole_documents(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r/>"));
    next(reader);
    canonical_sink sink;
    const error_ptr error = make_error();
    assert_hr(WS_E_INVALID_OPERATION, sink.start(reader.get(), inclusive, error.get()));
    assert_string_equal("The inclusive algorithms are for whole documents: they must be started at the document's "
                        "beginning.",
                        error_string(error.get(), 0).c_str());
    assert_hr(WS_E_INVALID_OPERATION, sink.start(reader.get(), inclusive_with_comments));
    assert_string_equal("<r></r>", canonical_rest(reader, exclusive).c_str());
}

void properties_must_be_right(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r/>"));
    const auto start = [&](ULONG id, const void* value, ULONG size) {
        const WS_XML_CANONICALIZATION_PROPERTY one = {static_cast<WS_XML_CANONICALIZATION_PROPERTY_ID>(id),
                                                      const_cast<void*>(value), size};
        return WsStartReaderCanonicalization(reader.get(), take_nothing, nullptr, &one, 1, nullptr);
    };
    const ULONG number = 4;
    const WS_XML_CANONICALIZATION_INCLUSIVE_PREFIXES nowhere = {1, nullptr}, none = {0, nullptr};
    assert_hr(E_INVALIDARG, start(WS_XML_CANONICALIZATION_PROPERTY_ALGORITHM, &number, sizeof(number)));
    assert_hr(E_INVALIDARG, start(WS_XML_CANONICALIZATION_PROPERTY_OUTPUT_BUFFER_SIZE, &number, 3));
    assert_hr(E_INVALIDARG, start(WS_XML_CANONICALIZATION_PROPERTY_OUTPUT_BUFFER_SIZE, nullptr, 4));
    assert_hr(E_INVALIDARG, start(WS_XML_CANONICALIZATION_PROPERTY_OMITTED_ELEMENT, &number, sizeof(number)));
    assert_hr(E_INVALIDARG, start(WS_XML_CANONICALIZATION_PROPERTY_INCLUSIVE_PREFIXES, &nowhere, sizeof(nowhere)));
    assert_hr(E_INVALIDARG, start(4, &number, sizeof(number)));
    assert_hr(WS_E_INVALID_OPERATION, end(reader));
    assert_hr(S_OK, start(WS_XML_CANONICALIZATION_PROPERTY_INCLUSIVE_PREFIXES, &none, sizeof(none)));
    assert_ok(end(reader));
}

void an_attribute_is_no_place_for_it(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<r a='b'/>"));
    next(reader);
    canonical_sink sink;
    assert_ok(WsReadStartAttribute(reader.get(), 0, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, sink.start(reader.get()));
    assert_ok(WsReadEndAttribute(reader.get(), nullptr));
    assert_ok(sink.start(reader.get()));
    assert_ok(WsReadStartAttribute(reader.get(), 0, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, end(reader));
    assert_ok(WsReadNode(reader.get(), nullptr)); // over the value, which is no node of the document
    assert_ok(WsReadEndAttribute(reader.get(), nullptr));
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal("<r a=\"b\"></r>", sink.bytes.c_str());
}

void positions_stay_as_they_are(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    xml_writer w;
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("r"));
    assert_ok(w.text("t"));
    assert_ok(w.end());
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    canonical_sink sink;
    WS_XML_NODE_POSITION position{};
    assert_ok(WsGetReaderPosition(reader.get(), &position, nullptr));
    assert_ok(sink.start(reader.get()));
    BOOL found = TRUE;
    assert_hr(WS_E_INVALID_OPERATION, WsMoveReader(reader.get(), WS_MOVE_TO_ROOT_ELEMENT, &found, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsSetReaderPosition(reader.get(), &position, nullptr));
    assert_ok(WsGetReaderPosition(reader.get(), &position, nullptr));
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal("<r>t</r>", sink.bytes.c_str());
    assert_ok(WsMoveReader(reader.get(), WS_MOVE_TO_ROOT_ELEMENT, &found, nullptr));
    assert_ok(WsSetReaderPosition(reader.get(), &position, nullptr));
}

void a_new_input_ends_it(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    const std::string text = "<r/>";
    canonical_sink sink;
    for (int how = 0; how != 3; ++how) {
        assert_hr(S_OK, set_text(reader, text));
        assert_ok(sink.start(reader.get()));
        read_to_end(reader);
        if (how == 0) assert_hr(S_OK, set_text(reader, text));
        if (how == 1) assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
        if (how == 2) assert_ok(WsSetInput(reader.get(), nullptr, nullptr, nullptr, 0, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, end(reader));
        assert_string_equal("", sink.bytes.c_str());
    }
    // One that is refused does not.
    assert_hr(S_OK, set_text(reader, text));
    assert_ok(sink.start(reader.get()));
    assert_hr(E_INVALIDARG, set_text(reader, text, static_cast<WS_CHARSET>(9)));
    read_to_end(reader);
    assert_ok(end(reader));
    assert_string_equal("<r></r>", sink.take().c_str());
    // And a reader can be freed at any time.
    assert_hr(S_OK, set_text(reader, text));
    assert_ok(sink.start(reader.get()));
    next(reader);
    next(reader);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(it_ends_at_the_depth_where_it_started),
        cmocka_unit_test(omitted_elements_count_as_depth),
        cmocka_unit_test(what_the_reader_is_on_comes_only_when_it_leaves),
        cmocka_unit_test(full_buffers_are_handed_over),
        cmocka_unit_test(a_buffer_of_nothing_holds_nothing_back),
        cmocka_unit_test(a_callback_that_fails_fails_the_call),
        cmocka_unit_test(a_callback_that_will_answer_later_is_an_error),
        cmocka_unit_test(a_callback_cannot_use_the_reader),
        cmocka_unit_test(it_cannot_be_nested_or_ended_twice),
        cmocka_unit_test(it_needs_an_input_and_a_callback),
        cmocka_unit_test(inclusive_algorithms_are_for_whole_documents),
        cmocka_unit_test(properties_must_be_right),
        cmocka_unit_test(an_attribute_is_no_place_for_it),
        cmocka_unit_test(positions_stay_as_they_are),
        cmocka_unit_test(a_new_input_ends_it),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
