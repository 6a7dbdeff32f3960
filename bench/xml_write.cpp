// Writing XML call by call into memory, text and binary: MB and nodes a second, against libxml2's xmlTextWriter with
// the same documents.
//
// A line for each document of KINDS and SIZES. Megabytes are those of the text, for the binary documents too. Under
// Wine it prints microseconds, for tools/bench to compare with Wine's own webservices.dll, and does what that can do:
// not binary documents, of which it loses most.
#include "contest.h"
#include "support/xml.h"

#ifndef _WIN32
#include "peers/xml_peers.h"
#endif

namespace {

using namespace bench;

class measurement {
  public:
    explicit measurement(const document& content) : content_(content) {
        add("write", encoding::text, [this] { return write(encoding::text, chars::utf8); });
        add("write-utf16", encoding::text, [this] { return write(encoding::text, chars::utf16); });
#ifndef _WIN32
        add("binary", encoding::binary, [this] { return write(encoding::binary, chars::utf8); });
        add("libxml2", encoding::text, [this] { return libxml2_->write(content_); });
#endif
    }

    void print(const std::string& size) {
        if (is_windows) return print_samples(content_.kind + "." + size, contenders_);
        auto us = compare(contenders_);
        const double bytes = static_cast<double>(content_.xml.size()), nodes = static_cast<double>(content_.nodes);
        std::printf("  %-10s %5s %6.0f MB/s %5.1f M nodes/s%s; from UTF-16 %6.0f MB/s%s; binary %5.1f M nodes/s%s\n",
                    content_.kind.c_str(), size.c_str(), bytes / us["write"], nodes / us["write"],
                    times(us["write"], us["libxml2"], "libxml2").c_str(), bytes / us["write-utf16"],
                    times(us["write-utf16"], us["libxml2"], "libxml2").c_str(), nodes / us["binary"],
                    times(us["binary"], us["write"], "text").c_str());
        std::fflush(stdout);
    }

  private:
    std::string_view write(encoding as, chars from) {
        if (must_stream(content_.xml.size())) {
            streamed_.clear();
            set_stream_output(writer_.get(), as, streamed_);
            write_steps(writer_.get(), content_.steps, from, medium::stream);
            return streamed_;
        }
        set_output(writer_.get(), as);
        write_steps(writer_.get(), content_.steps, from);
        return output(writer_.get());
    }
    // What is written is read once, to see that it is the document; not the long ones under Wine, to save time.
    void add(const char* name, encoding as, std::function<std::string_view()> write) {
        if (!must_stream(content_.xml.size())) {
            const auto reader = make_reader();
            set_input(reader.get(), write(), as);
            require_same(content_.content, read_nodes(reader.get()), name);
        }
        contenders_.push_back({name, write});
    }

    const document& content_;
    const std::unique_ptr<WS_XML_WRITER, free_xml> writer_ = make_writer();
    std::string streamed_;
#ifndef _WIN32
    const std::unique_ptr<writing_peer> libxml2_ = make_libxml2_writer();
#endif
    std::vector<contender> contenders_;
};

} // namespace

int main() {
    if (!is_windows) std::printf("writing XML\n");
    for (const std::string& kind : list_setting("KINDS", "catalogue attributes namespaces text")) {
        for (const std::string& size : list_setting("SIZES", "4K 256K 20M")) {
            const document content = make_document(kind, bytes_of(size));
            measurement(content).print(size);
        }
    }
    return 0;
}
