// expat with namespaces, one parser for all documents; its callbacks look at each node and each attribute.
#include "xml_peers.h"

#include "../measure.h"

#include <expat.h>

#include <cstring>

namespace bench {
namespace {

// Names come as "namespace local prefix"; the spaces are taken away at the end.
void XMLCALL on_start(void* state, const char* name, const char** attributes) {
    totals& found = *static_cast<totals*>(state);
    ++found.elements;
    found.name_bytes += std::strlen(name);
    for (; *attributes != nullptr; attributes += 2) {
        ++found.attributes;
        found.name_bytes += std::strlen(attributes[0]);
        found.value_bytes += std::strlen(attributes[1]);
    }
}
void XMLCALL on_end(void*, const char*) {}
void XMLCALL on_text(void* state, const char*, int length) {
    static_cast<totals*>(state)->text_bytes += static_cast<uint64_t>(length);
}
void XMLCALL on_declaration(void* state, const char* prefix, const char* ns) {
    totals& found = *static_cast<totals*>(state);
    ++found.declarations;
    found.name_bytes += (prefix != nullptr ? std::strlen(prefix) : 0) + (ns != nullptr ? std::strlen(ns) : 0);
}

class expat_reader : public reading_peer {
  public:
    expat_reader() : parser_(XML_ParserCreateNS("UTF-8", ' ')) {}

    totals read(const document& content) override {
        XML_ParserReset(parser_.get(), "UTF-8");
        totals found;
        XML_SetUserData(parser_.get(), &found);
        XML_SetReturnNSTriplet(parser_.get(), 1);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
        XML_SetStartNamespaceDeclHandler(parser_.get(), on_declaration);
        if (XML_Parse(parser_.get(), content.xml.data(), static_cast<int>(content.xml.size()), 1) != XML_STATUS_OK)
            check(E_FAIL, "XML_Parse");
        found.name_bytes -= content.separators;
        return found;
    }

  private:
    struct free_parser {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::unique_ptr<XML_ParserStruct, free_parser> parser_;
};

} // namespace

std::unique_ptr<reading_peer> make_expat_reader() {
    return std::make_unique<expat_reader>();
}

} // namespace bench
