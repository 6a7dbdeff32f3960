// Reading XML node by node from memory, text and binary: MB and nodes a second, against libxml2's xmlTextReader and
// expat on the same documents.
//
//   xml_read             a line for each document of KINDS and SIZES
//   xml_read --samples   the microseconds of each document by themselves, for measurements across processes
//
// Megabytes are those of the text, for the binary documents too. It uses only what Wine's own webservices.dll can do,
// so that the same program measures both.
#include "contest.h"
#include "support/xml.h"

#ifndef _WIN32
#include "peers/xml_peers.h"
#endif

namespace {

using namespace bench;

std::string binary_form(const document& content) {
    const auto writer = make_writer();
    set_output(writer.get(), encoding::binary);
    write_steps(writer.get(), content, chars::utf8);
    return std::string(output(writer.get()));
}

class measurement {
  public:
    measurement(const document& content, const std::string& size) : content_(content), size_(size) {
        add("text", [this] { return read(content_.xml, encoding::text); });
        add("binary", [this] { return read(binary_, encoding::binary); });
#ifndef _WIN32
        add("libxml2", [this] { return libxml2_->read(content_); });
        add("expat", [this] { return expat_->read(content_); });
#endif
    }

    void print_samples() {
        contenders_.resize(2);
        const std::vector<double> us = compare(contenders_);
        for (size_t i = 0; i < us.size(); ++i)
            std::printf("read.%s.%s.%s %.3f\n", contenders_[i].name.c_str(), content_.kind.c_str(), size_.c_str(),
                        us[i]);
    }

    void print_table_row() {
        const std::vector<double> us = compare(contenders_);
        const double mb = static_cast<double>(content_.xml.size()) / 1e6, nodes = static_cast<double>(content_.nodes);
        std::printf("  %-10s %5s %7.0f MB/s %6.1f M nodes/s", content_.kind.c_str(), size_.c_str(), mb / us[0] * 1e6,
                    nodes / us[0]);
        if (us.size() > 2)
            std::printf("%s%s", times(us[0], us[2], "libxml2").c_str(), times(us[0], us[3], "expat").c_str());
        std::printf("; binary %6.1f M nodes/s%s\n", nodes / us[1], times(us[1], us[0], "text").c_str());
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
    const std::string size_;
    const std::string binary_ = binary_form(content_);
    const std::unique_ptr<WS_XML_READER, free_xml> reader_ = make_reader();
#ifndef _WIN32
    const std::unique_ptr<reading_peer> libxml2_ = make_libxml2_reader();
    const std::unique_ptr<reading_peer> expat_ = make_expat_reader();
#endif
    std::vector<contender> contenders_;
};

} // namespace

int main(int argc, char** argv) {
    const bool only_samples = argc > 1 && std::string(argv[1]) == "--samples";
    if (!only_samples) std::printf("reading XML\n");
    for (const std::string& kind : list_setting("KINDS", "catalogue attributes namespaces text")) {
        for (const std::string& size : list_setting("SIZES", "4K 256K 20M")) {
            const document content = make_document(kind, bytes_of(size));
            measurement measured(content, size);
            if (only_samples)
                measured.print_samples();
            else
                measured.print_table_row();
        }
    }
    return 0;
}
