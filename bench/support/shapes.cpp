#include "shapes.h"

#include "../measure.h"

#include <charconv>
#include <string_view>

namespace bench {
namespace {

WS_XML_STRING nothing = WS_XML_STRING_VALUE("");
WS_XML_STRING root_name = WS_XML_STRING_VALUE("root");
WS_XML_STRING element_name = WS_XML_STRING_VALUE("element");
WS_XML_STRING value_name = WS_XML_STRING_VALUE("value");
WS_XML_STRING root_prefix = WS_XML_STRING_VALUE("r");
WS_XML_STRING root_ns = WS_XML_STRING_VALUE("urn:root");

// A letter or more and a number, as a name.
class numbered {
  public:
    numbered(std::string_view before, size_t number) {
        before.copy(chars_, before.size());
        const char* const end = std::to_chars(chars_ + before.size(), chars_ + sizeof chars_, number).ptr;
        name_ = {static_cast<ULONG>(end - chars_), reinterpret_cast<BYTE*>(chars_), nullptr, 0};
    }
    numbered(const numbered&) = delete;
    numbered& operator=(const numbered&) = delete;

    operator const WS_XML_STRING*() const { return &name_; }

  private:
    char chars_[32];
    WS_XML_STRING name_;
};

void start(WS_XML_WRITER* to, const WS_XML_STRING* name, const WS_XML_STRING* prefix = &nothing,
           const WS_XML_STRING* ns = &nothing) {
    check(WsWriteStartElement(to, prefix, name, ns, nullptr), "WsWriteStartElement");
}
void end(WS_XML_WRITER* to) {
    check(WsWriteEndElement(to, nullptr), "WsWriteEndElement");
}
void declare(WS_XML_WRITER* to, const WS_XML_STRING* prefix, const WS_XML_STRING* ns) {
    check(WsWriteXmlnsAttribute(to, prefix, ns, FALSE, nullptr), "WsWriteXmlnsAttribute");
}
void text(WS_XML_WRITER* to, std::string_view chars) {
    check(WsWriteCharsUtf8(to, reinterpret_cast<const BYTE*>(chars.data()), static_cast<ULONG>(chars.size()), nullptr),
          "WsWriteCharsUtf8");
}
void start_attribute(WS_XML_WRITER* to, const WS_XML_STRING* name, const WS_XML_STRING* prefix = &nothing,
                     const WS_XML_STRING* ns = &nothing) {
    check(WsWriteStartAttribute(to, prefix, name, ns, FALSE, nullptr), "WsWriteStartAttribute");
}
void end_attribute(WS_XML_WRITER* to) {
    check(WsWriteEndAttribute(to, nullptr), "WsWriteEndAttribute");
}
void attribute(WS_XML_WRITER* to, const WS_XML_STRING* name, const WS_XML_STRING* prefix = &nothing,
               const WS_XML_STRING* ns = &nothing) {
    start_attribute(to, name, prefix, ns);
    text(to, "1");
    end_attribute(to);
}

void deep(WS_XML_WRITER* to, size_t units) {
    for (size_t i = 0; i < units; ++i)
        start(to, &element_name);
    for (size_t i = 0; i < units; ++i)
        end(to);
}

void deep_namespaces(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name, &root_prefix, &root_ns);
    for (size_t i = 0; i < units; ++i) {
        const numbered prefix("p", i), ns("urn:", i);
        start(to, &element_name, prefix, ns);
        attribute(to, &value_name, &root_prefix, &root_ns);
    }
    for (size_t i = 0; i <= units; ++i)
        end(to);
}

void wide(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    for (size_t i = 0; i < units; ++i) {
        start(to, &element_name);
        text(to, "some text");
        end(to);
    }
    end(to);
}

void attributes(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    for (size_t i = 0; i < units; ++i) {
        if (i % 100 == 0) start(to, &element_name);
        attribute(to, numbered("a", i));
        if (i % 100 == 99 || i + 1 == units) end(to);
    }
    end(to);
}

void attributes_of_one(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    for (size_t i = 0; i < units; ++i)
        attribute(to, numbered("a", i));
    end(to);
}

void use_namespaces(WS_XML_WRITER* to, size_t first, size_t last) {
    for (size_t i = first; i < last; ++i)
        declare(to, numbered("p", i), numbered("urn:", i));
    for (size_t i = first; i < last; ++i) {
        start(to, &element_name, numbered("p", i), numbered("urn:", i));
        end(to);
    }
}

void namespaces(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    for (size_t i = 0; i < units; i += 100) {
        start(to, &element_name);
        use_namespaces(to, i, std::min(i + 100, units));
        end(to);
    }
    end(to);
}

void namespaces_of_one(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    use_namespaces(to, 0, units);
    end(to);
}

// Each of a namespace that no prefix was given for.
void invented_prefixes(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    for (size_t i = 0; i < units; ++i)
        attribute(to, &value_name, nullptr, numbered("urn:", i));
    end(to);
}

void long_text(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    for (size_t i = 0; i < units; ++i)
        text(to, "a text with an & and \xc3\xa9; ");
    end(to);
}

void long_value(WS_XML_WRITER* to, size_t units) {
    start(to, &root_name);
    start_attribute(to, &value_name);
    for (size_t i = 0; i < units; ++i)
        text(to, "a value with an & and \xc3\xa9; ");
    end_attribute(to);
    end(to);
}

} // namespace

const shape shapes[10] = {{"deep", deep, 19},
                          {"deep namespaces", deep_namespaces, 66},
                          {"wide", wide, 28},
                          {"attributes", attributes, 12},
                          {"one's attributes", attributes_of_one, 12},
                          {"namespaces", namespaces, 46},
                          {"one's namespaces", namespaces_of_one, 46},
                          {"invented prefixes", invented_prefixes, 34},
                          {"text", long_text, 29},
                          {"value", long_value, 30}};

} // namespace bench
