// Writing XML call by call into memory, text and binary: MB and nodes a second, against libxml2's xmlTextWriter with
// the same documents.
//
//   xml_write             a line for each document of KINDS and SIZES
//   xml_write --samples   the microseconds of each document by themselves, for measurements across processes
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

class measurement {
  public:
    measurement(const document& content, const std::string& size) : content_(content), size_(size) {
        add("text", encoding::text, [this] { return write(encoding::text, chars::utf8); });
        add("utf16", encoding::text, [this] { return write(encoding::text, chars::utf16); });
        add("binary", encoding::binary, [this] { return write(encoding::binary, chars::utf8); });
#ifndef _WIN32
        add("libxml2", encoding::text, [this] { return libxml2_->write(content_); });
#endif
    }

    void print_samples() {
        contenders_.resize(3);
        const std::vector<double> us = compare(contenders_);
        for (size_t i = 0; i < us.size(); ++i)
            std::printf("write.%s.%s.%s %.3f\n", contenders_[i].name.c_str(), content_.kind.c_str(), size_.c_str(),
                        us[i]);
    }

    void print_table_row() {
        const std::vector<double> us = compare(contenders_);
        const double mb = static_cast<double>(content_.xml.size()) / 1e6, nodes = static_cast<double>(content_.nodes);
        std::printf("  %-10s %5s %7.0f MB/s %6.1f M nodes/s", content_.kind.c_str(), size_.c_str(), mb / us[0] * 1e6,
                    nodes / us[0]);
        if (us.size() > 3) std::printf("%s", times(us[0], us[3], "libxml2").c_str());
        std::printf("; from UTF-16 %7.0f MB/s%s", mb / us[1] * 1e6, times(us[1], us[0], "UTF-8").c_str());
        std::printf("; binary %6.1f M nodes/s%s\n", nodes / us[2], times(us[2], us[0], "text").c_str());
    }

  private:
    std::string_view write(encoding as, chars from) {
        set_output(writer_.get(), as);
        write_steps(writer_.get(), content_, from);
        return output(writer_.get());
    }
    // What is written is read once, to see that it is the document.
    void add(const char* name, encoding as, std::function<std::string_view()> write) {
        const auto reader = make_reader();
        set_input(reader.get(), write(), as);
        require_same(content_.content, read_nodes(reader.get()), name);
        contenders_.push_back({name, write});
    }

    const document& content_;
    const std::string size_;
    const std::unique_ptr<WS_XML_WRITER, free_xml> writer_ = make_writer();
#ifndef _WIN32
    const std::unique_ptr<writing_peer> libxml2_ = make_libxml2_writer();
#endif
    std::vector<contender> contenders_;
};

} // namespace

int main(int argc, char** argv) {
    const bool only_samples = argc > 1 && std::string(argv[1]) == "--samples";
    if (!only_samples) std::printf("writing XML\n");
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
