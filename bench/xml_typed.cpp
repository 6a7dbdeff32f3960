// Reading and writing typed records in memory, text and binary: MB a second, against gSOAP's generated serializers with
// the same records.
//
//   xml_typed             a line for each of SIZES
//   xml_typed --samples   the microseconds of each by themselves, for measurements across processes
//
// Megabytes are those of the text as the library writes it. Both sides read that text. The library's strings are UTF-16
// in memory, gSOAP's UTF-8. It uses only what Wine's own webservices.dll can do, so that the same program measures
// both.
#include "contest.h"
#include "support/orders.h"
#include "support/xml.h"

#ifndef _WIN32
#include "peers/gsoap.h"
#endif

namespace {

using namespace bench;

struct free_heap {
    void operator()(WS_HEAP* heap) const { WsFreeHeap(heap); }
};

// It keeps its memory from one document to the next.
std::unique_ptr<WS_HEAP, free_heap> make_heap() {
    WS_HEAP* heap = nullptr;
    check(WsCreateHeap(0x7fffffff, 0x7fffffff, nullptr, 0, &heap, nullptr), "WsCreateHeap");
    return std::unique_ptr<WS_HEAP, free_heap>(heap);
}

class measurement {
  public:
    explicit measurement(const std::string& size)
        : size_(size), orders_(make_orders(bytes_of(size) / order_xml_bytes)) {
        text_ = write(encoding::text);
        binary_ = write(encoding::binary);
        add("write", [this] { write(encoding::text); });
        add(
            "read", [this] { read(text_, encoding::text); }, [this] { return plain(*read_); });
        add("write-binary", [this] { write(encoding::binary); });
        add(
            "read-binary", [this] { read(binary_, encoding::binary); }, [this] { return plain(*read_); });
#ifndef _WIN32
        read(gsoap_->write(), encoding::text);
        require(plain(*read_), "gSOAP's text");
        add("gSOAP write", [this] { gsoap_->write(); });
        add(
            "gSOAP read", [this] { gsoap_->read(text_); }, [this] { return gsoap_->last_read(); });
#endif
    }

    void print_samples() {
        contenders_.resize(4);
        const std::vector<double> us = compare(contenders_);
        for (size_t i = 0; i < us.size(); ++i)
            std::printf("typed.%s.%s %.3f\n", contenders_[i].name.c_str(), size_.c_str(), us[i]);
    }

    void print_table_row() {
        const std::vector<double> us = compare(contenders_);
        const double mb = static_cast<double>(text_.size());
        const auto peer = [&](size_t ours, size_t its) {
            return us.size() > its ? times(us[ours], us[its], "gSOAP") : std::string();
        };
        std::printf("  %5s write %6.0f MB/s%s, binary %6.0f MB/s; read %6.0f MB/s%s, binary %6.0f MB/s\n",
                    size_.c_str(), mb / us[0], peer(0, 4).c_str(), mb / us[2], mb / us[1], peer(1, 5).c_str(),
                    mb / us[3]);
    }

  private:
    std::string_view write(encoding as) {
        set_output(writer_.get(), as);
        const orders_record& value = records_.value();
        check(WsWriteStartElement(writer_.get(), nullptr, orders_element.elementLocalName, orders_element.elementNs,
                                  nullptr),
              "WsWriteStartElement");
        check(WsWriteType(writer_.get(), WS_ELEMENT_TYPE_MAPPING, orders_element.type, orders_element.typeDescription,
                          WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr),
              "WsWriteType");
        check(WsWriteEndElement(writer_.get(), nullptr), "WsWriteEndElement");
        return output(writer_.get());
    }
    void read(std::string_view document, encoding as) {
        check(WsResetHeap(heap_.get(), nullptr), "WsResetHeap");
        set_input(reader_.get(), document, as);
        check(WsReadToStartElement(reader_.get(), orders_element.elementLocalName, orders_element.elementNs, nullptr,
                                   nullptr),
              "WsReadToStartElement");
        check(WsReadType(reader_.get(), WS_ELEMENT_TYPE_MAPPING, orders_element.type, orders_element.typeDescription,
                         WS_READ_REQUIRED_POINTER, heap_.get(), &read_, sizeof read_, nullptr),
              "WsReadType");
    }

    void require(const std::vector<order>& found, const char* what) {
        if (found != orders_) check(E_FAIL, what);
    }
    void add(const char* name, std::function<void()> work, std::function<std::vector<order>()> result = nullptr) {
        work();
        if (result) require(result(), name);
        contenders_.push_back({name, work});
    }

    const std::string size_;
    const std::vector<order> orders_;
    const order_records records_{orders_};
    const std::unique_ptr<WS_XML_READER, free_xml> reader_ = make_reader();
    const std::unique_ptr<WS_XML_WRITER, free_xml> writer_ = make_writer();
    const std::unique_ptr<WS_HEAP, free_heap> heap_ = make_heap();
    std::string text_, binary_;
    orders_record* read_ = nullptr;
#ifndef _WIN32
    const std::unique_ptr<orders_peer> gsoap_ = make_gsoap(orders_);
#endif
    std::vector<contender> contenders_;
};

} // namespace

int main(int argc, char** argv) {
    const bool only_samples = argc > 1 && std::string(argv[1]) == "--samples";
    if (!only_samples) std::printf("typed records\n");
    for (const std::string& size : list_setting("SIZES", "4K 256K 20M")) {
        measurement measured(size);
        if (only_samples)
            measured.print_samples();
        else
            measured.print_table_row();
    }
    return 0;
}
