// The library's XML stack as a program uses it: one reader and one writer, given a new document each time.
#pragma once

#include "documents.h"

#include <memory>

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
void set_output(WS_XML_WRITER* writer, encoding as);
// Flushed, the document comes in pieces to the end of `to`.
void set_stream_output(WS_XML_WRITER* writer, encoding as, std::string& to);
// Lasts until the writer's next output.
std::string_view output(WS_XML_WRITER* writer);

// Reads node by node to the end, and looks at each node and each attribute.
totals read_nodes(WS_XML_READER* reader);

// Hands on what has gathered when it is enough to be worth a call.
void flush(WS_XML_WRITER* writer, ULONG at_least = 32768);

// Writes each step by a call of its own; values and texts are UTF-8 or UTF-16 in the caller's memory. A stream is
// flushed on the way and at the end.
enum class chars { utf8, utf16 };
enum class output_kind { memory, stream };
void write_steps(WS_XML_WRITER* writer, const document& content, chars as, output_kind to = output_kind::memory);

} // namespace bench
