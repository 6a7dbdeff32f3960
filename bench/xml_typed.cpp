// Reading and writing typed records in memory, text and binary: MB a second, against gSOAP's generated serializers with
// the same records.
//
// A line for each of SIZES. Megabytes are those of the text that both sides read. The library's strings are UTF-16 in
// memory, gSOAP's UTF-8. Under Wine it prints microseconds, for tools/bench to compare with Wine's own webservices.dll,
// and does what that can do: not binary documents.
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
    explicit measurement(size_t size) : orders_(make_orders(size)) {
        read(write(encoding::text), encoding::text);
        require(plain(*read_), "the written text");
        add("typed-write", [this] { write(encoding::text); });
        add(
            "typed-read", [this] { read(text_, encoding::text); }, [this] { return plain(*read_); });
#ifndef _WIN32
        add("binary write", [this] { write(encoding::binary); });
        add(
            "binary read", [this] { read(binary_, encoding::binary); }, [this] { return plain(*read_); });
        read(gsoap_->write(), encoding::text);
        require(plain(*read_), "gSOAP's text");
        add("gSOAP write", [this] { gsoap_->write(); });
        add(
            "gSOAP read", [this] { gsoap_->read(text_); }, [this] { return gsoap_->last_read(); });
#endif
    }

    void print(const std::string& size) {
        if (is_windows) return print_samples("orders." + size, contenders_);
        auto us = compare(contenders_);
        const double bytes = static_cast<double>(text_.size());
        std::printf("  %5s write %6.0f MB/s%s, binary %6.0f MB/s; read %6.0f MB/s%s, binary %6.0f MB/s\n", size.c_str(),
                    bytes / us["typed-write"], times(us["typed-write"], us["gSOAP write"], "gSOAP").c_str(),
                    bytes / us["binary write"], bytes / us["typed-read"],
                    times(us["typed-read"], us["gSOAP read"], "gSOAP").c_str(), bytes / us["binary read"]);
        std::fflush(stdout);
    }

  private:
    std::string_view write(encoding as) {
        if (must_stream(text_.size())) return write_in_pieces(as);
        const orders_record& value = records_.value();
        set_output(writer_.get(), as);
        write_start();
        check(WsWriteType(writer_.get(), WS_ELEMENT_TYPE_MAPPING, orders_element.type, orders_element.typeDescription,
                          WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr),
              "WsWriteType");
        check(WsWriteEndElement(writer_.get(), nullptr), "WsWriteEndElement");
        return output(writer_.get());
    }
    std::string_view write_in_pieces(encoding as) {
        const orders_record& value = records_.value();
        streamed_.clear();
        set_stream_output(writer_.get(), as, streamed_);
        write_start();
        for (ULONG i = 0; i < value.order_count; ++i) {
            check(WsWriteElement(writer_.get(), &order_element, WS_WRITE_REQUIRED_VALUE, &value.orders[i],
                                 sizeof value.orders[i], nullptr),
                  "WsWriteElement");
            flush(writer_.get());
        }
        check(WsWriteEndElement(writer_.get(), nullptr), "WsWriteEndElement");
        flush(writer_.get(), 0);
        return streamed_;
    }
    void write_start() {
        check(WsWriteStartElement(writer_.get(), nullptr, orders_element.elementLocalName, orders_element.elementNs,
                                  nullptr),
              "WsWriteStartElement");
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
        if (!same(found, orders_)) check(E_FAIL, what);
    }
    void add(const char* name, std::function<void()> work, std::function<std::vector<order>()> result = nullptr) {
        work();
        if (result) require(result(), name);
        contenders_.push_back({name, work});
    }

    const std::vector<order> orders_;
    const order_records records_{orders_};
    const std::unique_ptr<WS_XML_READER, free_xml> reader_ = make_reader();
    const std::unique_ptr<WS_XML_WRITER, free_xml> writer_ = make_writer();
    const std::unique_ptr<WS_HEAP, free_heap> heap_ = make_heap();
    std::string streamed_;
    const std::string text_ = xml_of(orders_);
    orders_record* read_ = nullptr;
#ifndef _WIN32
    const std::string binary_{write(encoding::binary)};
    const std::unique_ptr<orders_peer> gsoap_ = make_gsoap(orders_);
#endif
    std::vector<contender> contenders_;
};

} // namespace

int main() {
    if (!is_windows) std::printf("typed records\n");
    for (const std::string& size : list_setting("SIZES", "4K 256K 20M"))
        measurement(bytes_of(size)).print(size);
    return 0;
}
