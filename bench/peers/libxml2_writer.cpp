// libxml2's xmlTextWriter into an xmlBuffer, both used again for each document: function by function what the library
// is called with. Namespaces are declared where the document has them, so it need not keep account of them.
#include "xml_peers.h"

#include "../measure.h"

#include <libxml/xmlwriter.h>

namespace bench {
namespace {

const xmlChar* chars(const char* text) {
    return reinterpret_cast<const xmlChar*>(text);
}

class libxml2_writer : public writing_peer {
  public:
    std::string_view write(const document& content) override {
        xmlBufferEmpty(buffer_.get());
        for (const step& s : content.steps)
            if (write(s) < 0) check(E_FAIL, "xmlTextWriter");
        if (xmlTextWriterFlush(writer_.get()) < 0) check(E_FAIL, "xmlTextWriterFlush");
        return {reinterpret_cast<const char*>(xmlBufferContent(buffer_.get())),
                static_cast<size_t>(xmlBufferLength(buffer_.get()))};
    }

  private:
    int write(const step& s) {
        switch (s.what) {
        case action::start:
            return xmlTextWriterStartElementNS(writer_.get(), prefix(s), s.name->bytes, nullptr);
        case action::declare:
            return s.prefix->length != 0 ? attribute(chars("xmlns"), s.prefix->bytes, s.ns->bytes)
                                         : attribute(nullptr, chars("xmlns"), s.ns->bytes);
        case action::attribute:
            return attribute(prefix(s), s.name->bytes, chars(s.text));
        case action::text:
            return xmlTextWriterWriteString(writer_.get(), chars(s.text));
        case action::end:
            return xmlTextWriterEndElement(writer_.get());
        }
        return -1;
    }
    int attribute(const xmlChar* prefix, const xmlChar* name, const xmlChar* value) {
        const bool written = xmlTextWriterStartAttributeNS(writer_.get(), prefix, name, nullptr) >= 0 &&
                             xmlTextWriterWriteString(writer_.get(), value) >= 0 &&
                             xmlTextWriterEndAttribute(writer_.get()) >= 0;
        return written ? 0 : -1;
    }
    static const xmlChar* prefix(const step& s) { return s.prefix->length != 0 ? s.prefix->bytes : nullptr; }

    struct free_xml {
        void operator()(xmlBufferPtr buffer) const { xmlBufferFree(buffer); }
        void operator()(xmlTextWriterPtr writer) const { xmlFreeTextWriter(writer); }
    };
    const std::unique_ptr<xmlBuffer, free_xml> buffer_{xmlBufferCreate()};
    const std::unique_ptr<xmlTextWriter, free_xml> writer_{xmlNewTextWriterMemory(buffer_.get(), 0)};
};

} // namespace

std::unique_ptr<writing_peer> make_libxml2_writer() {
    return std::make_unique<libxml2_writer>();
}

} // namespace bench
