// The library's XML stack as a program uses it: one reader and one writer, given a new document each time.
#pragma once

#include "documents.h"

#include <memory>
#include <span>

namespace bench {

struct free_xml {
    void operator()(WS_XML_READER* handle) const { WsFreeReader(handle); }
    void operator()(WS_XML_WRITER* handle) const { WsFreeWriter(handle); }
};

enum class encoding { text, binary };

// With limits that no document here comes near; the writer keeps its memory from one document to the next.
std::unique_ptr<WS_XML_READER, free_xml> make_reader();
std::unique_ptr<WS_XML_WRITER, free_xml> make_writer();

void set_input(WS_XML_READER* reader, std::string_view document, encoding as);
void set_stream_input(WS_XML_READER* reader, encoding as, WS_READ_CALLBACK callback, void* state);
void set_output(WS_XML_WRITER* writer, encoding as);
// Flushed, the document comes in pieces to the end of `to`.
void set_stream_output(WS_XML_WRITER* writer, encoding as, std::string& to);
void set_stream_output(WS_XML_WRITER* writer, encoding as, WS_WRITE_CALLBACK callback, void* state);
// Lasts until the writer's next output.
std::string_view output(WS_XML_WRITER* writer);

// Reads node by node to the end, and looks at each node and each attribute. A stream is filled before each node.
enum class medium { memory, stream };
totals read_nodes(WS_XML_READER* reader, medium from = medium::memory);

// Hands on what has gathered when it is enough to be worth a call.
void flush(WS_XML_WRITER* writer, ULONG at_least = 32768);

// Writes each step by a call of its own; values and texts are UTF-8 or UTF-16 in the caller's memory. A stream is
// flushed on the way and at the end.
enum class chars { utf8, utf16 };
void write_steps(WS_XML_WRITER* writer, std::span<const step> steps, chars as, medium to = medium::memory);

} // namespace bench
