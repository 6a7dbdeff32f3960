// What memory documents take: objects that were used before make no allocation for a node, nor for a record that is
// read or written by its type, and a document that comes or goes through a stream needs no more than its greatest node.
#include "support/failing_allocator.h"
#include "support/typed.h"

#include <algorithm>

using namespace test;

namespace {

// ---- a document of any number of records ----------------------------------------------------------------------------

struct record {
    INT32 id;
    double price;
    WS_STRING name;
    WS_XML_STRING note;
    BOOL sold;
};

structure& record_type() {
    static structure type(sizeof(record), {attribute("id", WS_INT32_TYPE, offsetof(record, id)),
                                           element("price", WS_DOUBLE_TYPE, offsetof(record, price)),
                                           element("name", WS_STRING_TYPE, offsetof(record, name)),
                                           element("note", WS_XML_STRING_TYPE, offsetof(record, note)),
                                           element("sold", WS_BOOL_TYPE, offsetof(record, sold))});
    return type;
}

record& a_record() {
    static std::basic_string<WCHAR> name = W("a name \xe9 <&>");
    static record value{7, 0.25, string(name), *xml_name("a note that is somewhat longer, with <markup> & such"), TRUE};
    return value;
}

const WS_ELEMENT_DESCRIPTION& record_element() {
    static const WS_ELEMENT_DESCRIPTION element{xml_name("record"), xml_name(""), WS_STRUCT_TYPE,
                                                const_cast<void*>(static_cast<const void*>(record_type()))};
    return element;
}

// The bytes of `before`, then those of `each` over and over, and in the end those of `after`.
struct pieces {
    std::string before;
    std::string each;
    std::string after;

    std::string document(size_t count) const {
        std::string all = before;
        for (size_t i = 0; i < count; ++i)
            all += each;
        return all + after;
    }
};

// Cut out of documents of one and of two records.
pieces cut(const std::string& one, const std::string& two) {
    const size_t size = two.size() - one.size();
    size_t same = 0;
    while (one[one.size() - 1 - same] == two[two.size() - 1 - same])
        ++same;
    const size_t after = same - size;
    return {one.substr(0, one.size() - size - after), one.substr(one.size() - size - after, size),
            one.substr(one.size() - after)};
}

// ---- through the writer ---------------------------------------------------------------------------------------------

struct sink {
    size_t size = 0;
    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                  WS_ERROR*) {
        for (ULONG i = 0; i < count; ++i)
            static_cast<sink*>(state)->size += buffers[i].length;
        return S_OK;
    }
};

enum class way { typed, by_node };

constexpr ULONG room = 1 << 26;

void set_output(WS_XML_WRITER* writer, encoding as, sink* stream) {
    const WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BINARY_ENCODING binary{{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
    const WS_XML_WRITER_STREAM_OUTPUT to_stream{{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, sink::write, stream};
    const WS_XML_WRITER_BUFFER_OUTPUT to_buffer{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    // What one document needed, or the time between two flushes, is kept for the next.
    ULONG most = room;
    const WS_XML_WRITER_PROPERTY properties[] = {{WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof most},
                                                 {WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, &most, sizeof most}};
    assert_hr(S_OK, WsSetOutput(writer, as == encoding::text ? &text.encoding : &binary.encoding,
                                stream != nullptr ? &to_stream.output : &to_buffer.output, properties, 2, nullptr));
}

void write_node_by_node(WS_XML_WRITER* writer, const record& value) {
    const WS_XML_STRING* const none = xml_name("");
    const auto start = [&](const char* name) {
        assert_hr(S_OK, WsWriteStartElement(writer, nullptr, xml_name(name), none, nullptr));
    };
    const auto end = [&] { assert_hr(S_OK, WsWriteEndElement(writer, nullptr)); };
    start("record");
    assert_hr(S_OK, WsWriteStartAttribute(writer, nullptr, xml_name("id"), none, FALSE, nullptr));
    assert_hr(S_OK, WsWriteValue(writer, WS_INT32_VALUE_TYPE, &value.id, sizeof value.id, nullptr));
    assert_hr(S_OK, WsWriteEndAttribute(writer, nullptr));
    start("price");
    assert_hr(S_OK, WsWriteValue(writer, WS_DOUBLE_VALUE_TYPE, &value.price, sizeof value.price, nullptr));
    end();
    start("name");
    assert_hr(S_OK, WsWriteChars(writer, value.name.chars, value.name.length, nullptr));
    end();
    start("note");
    assert_hr(S_OK, WsWriteCharsUtf8(writer, value.note.bytes, value.note.length, nullptr));
    end();
    start("sold");
    assert_hr(S_OK, WsWriteValue(writer, WS_BOOL_VALUE_TYPE, &value.sold, sizeof value.sold, nullptr));
    end();
    end();
}

void write_records(WS_XML_WRITER* writer, size_t count, way how) {
    assert_hr(S_OK, WsWriteStartElement(writer, nullptr, xml_name("records"), xml_name("urn:r"), nullptr));
    for (size_t i = 0; i < count; ++i) {
        if (how == way::by_node)
            write_node_by_node(writer, a_record());
        else
            assert_hr(S_OK, WsWriteElement(writer, &record_element(), WS_WRITE_REQUIRED_VALUE, &a_record(),
                                           sizeof(record), nullptr));
        assert_hr(S_OK, WsFlushWriter(writer, 4096, nullptr, nullptr)); // buffers ignore it
    }
    assert_hr(S_OK, WsWriteEndElement(writer, nullptr));
    assert_hr(S_OK, WsFlushWriter(writer, 0, nullptr, nullptr));
}

pieces record_pieces(encoding as) {
    const xml_session xml;
    const auto written = [&](size_t count) {
        set_output(xml.writer(), as, nullptr);
        write_records(xml.writer(), count, way::typed);
        return xml.output();
    };
    const std::string one = written(1);
    return cut(one, written(2));
}

// ---- through the reader ---------------------------------------------------------------------------------------------

struct source {
    const pieces& from;
    size_t records;
    size_t part = 0; // 0: what stands before the records, 1 and on: them, and then the end
    size_t at = 0;

    const std::string& current() const { return part == 0 ? from.before : part <= records ? from.each : from.after; }
    static HRESULT CALLBACK read(void* state, void* out, ULONG size, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<source*>(state);
        for (*count = 0; *count < size && self.part <= self.records + 1;) {
            const std::string& bytes = self.current();
            const auto now = std::min<size_t>(size - *count, bytes.size() - self.at);
            std::memcpy(static_cast<char*>(out) + *count, bytes.data() + self.at, now);
            *count += static_cast<ULONG>(now);
            if ((self.at += now) == bytes.size()) ++self.part, self.at = 0;
        }
        return S_OK;
    }
};

void set_input(WS_XML_READER* reader, encoding as, source& stream) {
    const WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_AUTO};
    const WS_XML_READER_BINARY_ENCODING binary{{WS_XML_READER_ENCODING_TYPE_BINARY}, nullptr, nullptr};
    const WS_XML_READER_STREAM_INPUT input{{WS_XML_READER_INPUT_TYPE_STREAM}, source::read, &stream};
    assert_hr(S_OK, WsSetInput(reader, as == encoding::text ? &text.encoding : &binary.encoding, &input.input, nullptr,
                               0, nullptr));
}

constexpr ULONG record_fits = 1024;

// The nodes or records that there were.
size_t read_nodes(WS_XML_READER* reader) {
    const WS_XML_NODE* node = nullptr;
    size_t count = 0;
    do {
        HRESULT hr = WsReadNode(reader, nullptr);
        if (hr == WS_E_QUOTA_EXCEEDED) { // a stream
            assert_hr(S_OK, WsFillReader(reader, record_fits, nullptr, nullptr));
            hr = WsReadNode(reader, nullptr);
        }
        assert_hr(S_OK, hr);
        assert_hr(S_OK, WsGetReaderNode(reader, &node, nullptr));
        ++count;
    } while (node->nodeType != WS_XML_NODE_TYPE_EOF);
    return count;
}

size_t read_typed(WS_XML_READER* reader, WS_HEAP* heap) {
    size_t count = 0;
    assert_hr(S_OK, WsFillReader(reader, record_fits, nullptr, nullptr));
    assert_hr(S_OK, WsReadToStartElement(reader, nullptr, nullptr, nullptr, nullptr));
    assert_hr(S_OK, WsReadStartElement(reader, nullptr));
    for (BOOL found = TRUE;; ++count) {
        assert_hr(S_OK, WsFillReader(reader, record_fits, nullptr, nullptr));
        assert_hr(S_OK, WsReadToStartElement(reader, record_element().elementLocalName, nullptr, &found, nullptr));
        if (!found) break;
        record* value = nullptr;
        assert_hr(S_OK, WsReadElement(reader, &record_element(), WS_READ_REQUIRED_POINTER, heap, &value, sizeof value,
                                      nullptr));
        assert_int_equal(value->note.length, a_record().note.length);
        assert_hr(S_OK, WsResetHeap(heap, nullptr));
    }
    assert_hr(S_OK, WsReadEndElement(reader, nullptr));
    return count;
}

// ---- allocations ----------------------------------------------------------------------------------------------------

constexpr size_t few = 300;
constexpr size_t many = 10 * few;

// How many more for many records than for few, once the objects had as many.
template <class Work>
long additional_allocations(Work&& work) {
    const auto allocations_for = [&](size_t count) {
        const long before = allocations::count();
        work(count);
        return allocations::count() - before;
    };
    allocations_for(many);
    const long for_few = allocations_for(few);
    return allocations_for(many) - for_few;
}
template <class Work>
void allocates_the_same(Work&& work) {
    assert_int_equal(additional_allocations(work), 0);
}

void reading_allocates_nothing_per_node(void**) {
    for (const encoding as : both_encodings) {
        const pieces from = record_pieces(as);
        const std::string small = from.document(few), big = from.document(many);
        xml_session xml;
        allocates_the_same([&](size_t count) {
            xml.set_input(count == few ? small : big, as);
            assert_true(read_nodes(xml.reader()) > 10 * count);
        });
        allocates_the_same([&](size_t count) {
            source stream{from, count};
            set_input(xml.reader(), as, stream);
            assert_true(read_nodes(xml.reader()) > 10 * count);
        });
    }
}

void typed_reading_allocates_nothing_per_record(void**) {
#ifndef __SANITIZE_ADDRESS__ // there a heap allocates each piece by itself
    for (const encoding as : both_encodings) {
        const pieces from = record_pieces(as);
        const std::string small = from.document(few), big = from.document(many);
        xml_session xml;
        const heap_ptr heap = make_heap(room, record_fits);
        allocates_the_same([&](size_t count) {
            xml.set_input(count == few ? small : big, as);
            assert_int_equal(read_typed(xml.reader(), heap.get()), count);
        });
        allocates_the_same([&](size_t count) {
            source stream{from, count};
            set_input(xml.reader(), as, stream);
            assert_int_equal(read_typed(xml.reader(), heap.get()), count);
        });
    }
#endif
}

// All records in one array, whose size nobody knows before: it doubles.
void arrays_allocate_nothing_per_item(void**) {
#ifndef __SANITIZE_ADDRESS__
    struct list {
        record* records;
        ULONG count;
    };
    structure type(sizeof(list), {repeating(nullptr, "record", WS_STRUCT_TYPE, offsetof(list, records),
                                            offsetof(list, count), 0, record_type())});
    for (const encoding as : both_encodings) {
        const pieces from = record_pieces(as);
        const std::string small = from.document(few), big = from.document(many);
        xml_session xml;
        const heap_ptr heap = make_heap(room, room);
        const long more = additional_allocations([&](size_t count) {
            list value{};
            xml.set_input(count == few ? small : big, as);
            assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
            xml.assert_ok(WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, type,
                                     WS_READ_REQUIRED_VALUE, heap.get(), &value, sizeof value, xml.error()));
            assert_int_equal(value.count, count);
        });
        assert_in_range(more, 0, 4);
    }
#endif
}

void writing_allocates_nothing_per_node(void**) {
    for (const encoding as : both_encodings) {
        for (const way how : {way::by_node, way::typed}) {
            const xml_session xml;
            for (const bool to_stream : {false, true}) {
                allocates_the_same([&](size_t count) {
                    sink stream;
                    set_output(xml.writer(), as, to_stream ? &stream : nullptr);
                    write_records(xml.writer(), count, how);
                    if (to_stream) assert_true(stream.size > 50 * count);
                });
            }
        }
    }
}

// ---- memory ---------------------------------------------------------------------------------------------------------

constexpr size_t document_size = 20 << 20;
constexpr size_t allowed = 1 << 20;

// Whatever `work` needs besides what there is.
template <class Work>
void needs_little_memory(Work&& work) {
    const size_t before = allocations::live_bytes();
    allocations::forget_most();
    work();
    assert_in_range(allocations::most_live_bytes() - before, 1, allowed);
}

void streams_are_read_in_little_memory(void**) {
    for (const encoding as : both_encodings) {
        const pieces from = record_pieces(as);
        const size_t count = document_size / from.each.size() + 1;
        needs_little_memory([&] {
            const xml_session xml;
            source stream{from, count};
            set_input(xml.reader(), as, stream);
            assert_true(read_nodes(xml.reader()) > 10 * count);
        });
        needs_little_memory([&] {
            const xml_session xml;
            source stream{from, count};
            set_input(xml.reader(), as, stream);
            assert_int_equal(read_typed(xml.reader(), xml.heap()), count);
        });
    }
}

void streams_are_written_in_little_memory(void**) {
    for (const encoding as : both_encodings) {
        const size_t count = document_size / record_pieces(as).each.size() + 1;
        needs_little_memory([&] {
            const xml_session xml;
            sink stream;
            set_output(xml.writer(), as, &stream);
            write_records(xml.writer(), count, way::typed);
            assert_true(stream.size > document_size);
        });
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reading_allocates_nothing_per_node),
        cmocka_unit_test(typed_reading_allocates_nothing_per_record),
        cmocka_unit_test(arrays_allocate_nothing_per_item),
        cmocka_unit_test(writing_allocates_nothing_per_node),
        cmocka_unit_test(streams_are_read_in_little_memory),
        cmocka_unit_test(streams_are_written_in_little_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
