// libxml2's xmlTextReader, one for all documents, which looks at each node and each attribute.
#include "xml_peers.h"

#include "../measure.h"

#include <libxml/xmlreader.h>

#include <cstring>

namespace bench {
namespace {

uint64_t length(const xmlChar* text) {
    return text != nullptr ? std::strlen(reinterpret_cast<const char*>(text)) : 0;
}

void count_attribute(xmlTextReaderPtr reader, totals& found) {
    const xmlChar* const prefix = xmlTextReaderConstPrefix(reader);
    const uint64_t value = length(xmlTextReaderConstValue(reader));
    if (xmlTextReaderIsNamespaceDecl(reader) == 1) {
        ++found.declarations;
        found.name_bytes += value + (prefix != nullptr ? length(xmlTextReaderConstLocalName(reader)) : 0);
    } else {
        ++found.attributes;
        found.name_bytes += length(prefix) + length(xmlTextReaderConstLocalName(reader)) +
                            length(xmlTextReaderConstNamespaceUri(reader));
        found.value_bytes += value;
    }
}

void count_node(xmlTextReaderPtr reader, totals& found) {
    switch (xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT:
        ++found.elements;
        found.name_bytes += length(xmlTextReaderConstPrefix(reader)) + length(xmlTextReaderConstLocalName(reader)) +
                            length(xmlTextReaderConstNamespaceUri(reader));
        while (xmlTextReaderMoveToNextAttribute(reader) == 1)
            count_attribute(reader, found);
        break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        found.text_bytes += length(xmlTextReaderConstValue(reader));
        break;
    default:;
    }
}

class libxml2_reader : public reading_peer {
  public:
    totals read(const document& content) override {
        const char* const bytes = content.xml.data();
        const int size = static_cast<int>(content.xml.size());
        const int options = XML_PARSE_HUGE | XML_PARSE_COMPACT | XML_PARSE_NONET;
        if (reader_ == nullptr)
            reader_.reset(xmlReaderForMemory(bytes, size, nullptr, nullptr, options));
        else if (xmlReaderNewMemory(reader_.get(), bytes, size, nullptr, nullptr, options) != 0)
            check(E_FAIL, "xmlReaderNewMemory");
        totals found;
        int more;
        while ((more = xmlTextReaderRead(reader_.get())) == 1)
            count_node(reader_.get(), found);
        if (more != 0) check(E_FAIL, "xmlTextReaderRead");
        return found;
    }

  private:
    struct free_reader {
        void operator()(xmlTextReaderPtr reader) const { xmlFreeTextReader(reader); }
    };
    std::unique_ptr<xmlTextReader, free_reader> reader_;
};

} // namespace

std::unique_ptr<reading_peer> make_libxml2_reader() {
    return std::make_unique<libxml2_reader>();
}

} // namespace bench
