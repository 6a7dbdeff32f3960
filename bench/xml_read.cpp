// Reading XML node by node from memory, text and binary: MB and nodes a second, against libxml2's xmlTextReader and
// expat on the same documents.
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

[[maybe_unused]] std::string binary_form(const document& content) {
    const auto writer = make_writer();
    set_output(writer.get(), encoding::binary);
    write_steps(writer.get(), content.steps, chars::utf8);
    return std::string(output(writer.get()));
}

class measurement {
  public:
    explicit measurement(const document& content) : content_(content) {
        add("read", [this] { return read(content_.xml, encoding::text); });
#ifndef _WIN32
        add("binary", [this] { return read(binary_, encoding::binary); });
        add("libxml2", [this] { return libxml2_->read(content_); });
        add("expat", [this] { return expat_->read(content_); });
#endif
    }

    void print(const std::string& size) {
        if (is_windows) return print_samples(content_.kind + "." + size, contenders_);
        auto us = compare(contenders_);
        const double bytes = static_cast<double>(content_.xml.size()), nodes = static_cast<double>(content_.nodes);
        std::printf("  %-10s %5s %6.0f MB/s %5.1f M nodes/s%s%s; binary %5.1f M nodes/s%s\n", content_.kind.c_str(),
                    size.c_str(), bytes / us["read"], nodes / us["read"],
                    times(us["read"], us["libxml2"], "libxml2").c_str(),
                    times(us["read"], us["expat"], "expat").c_str(), nodes / us["binary"],
                    times(us["binary"], us["read"], "text").c_str());
        std::fflush(stdout);
    }

  private:
    totals read(std::string_view bytes, encoding as) {
        set_input(reader_.get(), bytes, as);
        return read_nodes(reader_.get());
    }
    void add(const char* name, std::function<totals()> read) {
        contenders_.push_back({name, [this, name, read] { require_same(content_.content, read(), name); }});
    }

    const document& content_;
    const std::unique_ptr<WS_XML_READER, free_xml> reader_ = make_reader();
#ifndef _WIN32
    const std::string binary_ = binary_form(content_);
    const std::unique_ptr<reading_peer> libxml2_ = make_libxml2_reader();
    const std::unique_ptr<reading_peer> expat_ = make_expat_reader();
#endif
    std::vector<contender> contenders_;
};

} // namespace

int main() {
    if (!is_windows) std::printf("reading XML\n");
    for (const std::string& kind : list_setting("KINDS", "catalogue attributes namespaces text")) {
        for (const std::string& size : list_setting("SIZES", "4K 256K 20M")) {
            const document content = make_document(kind, bytes_of(size));
            measurement(content).print(size);
        }
    }
    return 0;
}
