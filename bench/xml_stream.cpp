// A long document through a stream: the time, and how far the process's memory rises above what it had at the start.
//
//   xml_stream read|write [SIZE]     20M
//
// The callbacks keep nothing: the document is made while it is read, and thrown away while it is written.
#include "contest.h"
#include "support/xml.h"

namespace {

using namespace bench;

// The records of a short document, so often that they make a long one.
class long_document {
  public:
    explicit long_document(size_t bytes) : repeats_(bytes / sample_.xml.size()) {}

    uint64_t elements() const { return 1 + repeats_ * (sample_.content.elements - 1); }
    size_t size() const { return head().size() + repeats_ * records().size() + tail().size(); }

    static HRESULT CALLBACK read(void* state, void* to, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<long_document*>(state);
        for (*count = 0; *count < room && (!self.piece_.empty() || self.next_piece());) {
            const size_t some = self.piece_.copy(static_cast<char*>(to) + *count, room - *count);
            self.piece_.remove_prefix(some);
            *count += static_cast<ULONG>(some);
        }
        return S_OK;
    }

    void write(WS_XML_WRITER* to) const {
        const std::span<const step> steps = sample_.steps;
        write_steps(to, steps.first(2), chars::utf8, medium::stream);
        for (size_t i = 0; i < repeats_; ++i)
            write_steps(to, steps.subspan(2, steps.size() - 4), chars::utf8, medium::stream);
        write_steps(to, steps.last(2), chars::utf8, medium::stream);
    }

  private:
    static constexpr std::string_view end_ = "\n</catalogue>";

    std::string_view head() const { return std::string_view(sample_.xml).substr(0, sample_.xml.find('>') + 1); }
    std::string_view records() const {
        return std::string_view(sample_.xml).substr(head().size(), sample_.xml.size() - head().size() - end_.size());
    }
    std::string_view tail() const { return end_; }

    // False at the end.
    bool next_piece() {
        if (at_ > repeats_ + 1) return false;
        piece_ = at_ == 0 ? head() : at_ <= repeats_ ? records() : tail();
        ++at_;
        return true;
    }

    const document sample_ = make_document("catalogue", 64 * 1024);
    const size_t repeats_;
    size_t at_ = 0;
    std::string_view piece_;
};

size_t discarded_bytes = 0;

HRESULT CALLBACK discard(void*, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    for (ULONG i = 0; i < count; ++i)
        discarded_bytes += buffers[i].length;
    return S_OK;
}

void read(long_document& content) {
    const auto reader = make_reader();
    set_stream_input(reader.get(), encoding::text, long_document::read, &content);
    if (read_nodes(reader.get(), medium::stream).elements != content.elements())
        check(E_FAIL, "reading all of the document");
}

void write(long_document& content) {
    const auto writer = make_writer();
    set_stream_output(writer.get(), encoding::text, discard, nullptr);
    content.write(writer.get());
    if (discarded_bytes != content.size()) check(E_FAIL, "writing all of the document");
}

} // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    if (what != "read" && what != "write") return 2;
    long_document content(bytes_of(argc > 2 ? argv[2] : "20M"));
#ifndef _WIN32
    const resident before;
#endif
    const double start = cpu_us();
    what == "read" ? read(content) : write(content);
    const double bytes = static_cast<double>(content.size());
    std::printf("%s through a stream %8.1f MB %6.0f MB/s", what.c_str(), bytes / 1e6, bytes / (cpu_us() - start));
#ifndef _WIN32
    std::printf(", memory rises by %zu KB", (resident().highest - before.now) / 1024);
#endif
    std::printf("\n");
    return 0;
}
