// What tests of typed reading and writing need: descriptions in a line, a reader and a writer of either encoding.
#pragma once

#include "support/api.h"

#include <array>
#include <cstring>
#include <vector>

namespace test {

struct free_xml {
    void operator()(WS_XML_READER* handle) const { WsFreeReader(handle); }
    void operator()(WS_XML_WRITER* handle) const { WsFreeWriter(handle); }
};
using reader_ptr = std::unique_ptr<WS_XML_READER, free_xml>;
using writer_ptr = std::unique_ptr<WS_XML_WRITER, free_xml>;

enum class encoding { text, binary };
inline constexpr encoding both_encodings[] = {encoding::text, encoding::binary};

// ---- names and descriptions
// ------------------------------------------------------------------------------------------

// A name that lives as long as the test program; the same text gives the same object.
inline WS_XML_STRING* xml_name(const char* text) {
    static std::vector<std::unique_ptr<WS_XML_STRING>> names;
    const auto length = static_cast<ULONG>(std::strlen(text));
    for (const auto& name : names)
        if (name->length == length && std::memcmp(name->bytes, text, length) == 0) return name.get();
    auto name = std::make_unique<WS_XML_STRING>();
    name->length = length;
    name->bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text));
    names.push_back(std::move(name));
    return names.back().get();
}

inline WS_FIELD_DESCRIPTION field(WS_FIELD_MAPPING mapping, const char* name, WS_TYPE type, size_t offset,
                                  ULONG options = 0, const void* description = nullptr) {
    WS_FIELD_DESCRIPTION f{};
    f.mapping = mapping;
    f.localName = name != nullptr ? xml_name(name) : nullptr;
    f.ns = name != nullptr ? xml_name("") : nullptr;
    f.type = type;
    f.typeDescription = const_cast<void*>(description);
    f.offset = static_cast<ULONG>(offset);
    f.options = options;
    f.countOffset = 0xffffffff;
    return f;
}
inline WS_FIELD_DESCRIPTION element(const char* name, WS_TYPE type, size_t offset, ULONG options = 0,
                                    const void* description = nullptr) {
    return field(WS_ELEMENT_FIELD_MAPPING, name, type, offset, options, description);
}
inline WS_FIELD_DESCRIPTION attribute(const char* name, WS_TYPE type, size_t offset, ULONG options = 0,
                                      const void* description = nullptr) {
    return field(WS_ATTRIBUTE_FIELD_MAPPING, name, type, offset, options, description);
}
inline WS_FIELD_DESCRIPTION text(WS_TYPE type, size_t offset, ULONG options = 0, const void* description = nullptr) {
    return field(WS_TEXT_FIELD_MAPPING, nullptr, type, offset, options, description);
}
inline WS_FIELD_DESCRIPTION array(WS_FIELD_DESCRIPTION f, size_t count_offset) {
    f.countOffset = static_cast<ULONG>(count_offset);
    return f;
}
inline WS_FIELD_DESCRIPTION repeating(const char* wrapper, const char* item, WS_TYPE type, size_t offset,
                                      size_t count_offset, ULONG options = 0, const void* description = nullptr) {
    WS_FIELD_DESCRIPTION f =
        array(field(WS_REPEATING_ELEMENT_FIELD_MAPPING, wrapper, type, offset, options, description), count_offset);
    f.itemLocalName = xml_name(item);
    f.itemNs = xml_name("");
    return f;
}

inline WS_FIELD_DESCRIPTION in_namespace(const char* ns, WS_FIELD_DESCRIPTION f) {
    if (f.localName != nullptr) f.ns = xml_name(ns);
    if (f.itemLocalName != nullptr) f.itemNs = xml_name(ns);
    return f;
}

// A structure's description with its fields. It points into itself, so it stays where it is.
class structure {
  public:
    structure(size_t size, std::vector<WS_FIELD_DESCRIPTION> fields, ULONG options = 0) : fields_(std::move(fields)) {
        for (WS_FIELD_DESCRIPTION& f : fields_)
            pointers_.push_back(&f);
        description_.size = static_cast<ULONG>(size);
        description_.alignment = alignof(void*);
        description_.fields = pointers_.data();
        description_.fieldCount = static_cast<ULONG>(pointers_.size());
        description_.structOptions = options;
    }
    structure(const structure&) = delete;
    structure& operator=(const structure&) = delete;

    operator const void*() const { return &description_; }
    WS_STRUCT_DESCRIPTION* operator->() { return &description_; }
    WS_STRUCT_DESCRIPTION* get() { return &description_; }
    WS_FIELD_DESCRIPTION& operator[](size_t index) { return fields_[index]; }

  private:
    std::vector<WS_FIELD_DESCRIPTION> fields_;
    std::vector<WS_FIELD_DESCRIPTION*> pointers_;
    WS_STRUCT_DESCRIPTION description_{};
};

struct choice {
    INT32 value;
    WS_FIELD_DESCRIPTION field;
};

class union_structure {
  public:
    union_structure(size_t size, size_t selector_offset, INT32 none, std::vector<choice> choices) {
        for (const choice& c : choices)
            fields_.push_back({c.value, c.field});
        for (WS_UNION_FIELD_DESCRIPTION& f : fields_)
            pointers_.push_back(&f);
        description_.size = static_cast<ULONG>(size);
        description_.alignment = alignof(void*);
        description_.fields = pointers_.data();
        description_.fieldCount = static_cast<ULONG>(pointers_.size());
        description_.enumOffset = static_cast<ULONG>(selector_offset);
        description_.noneEnumValue = none;
    }
    union_structure(const union_structure&) = delete;
    union_structure& operator=(const union_structure&) = delete;

    operator const void*() const { return &description_; }
    WS_UNION_DESCRIPTION* operator->() { return &description_; }
    WS_UNION_FIELD_DESCRIPTION& operator[](size_t index) { return fields_[index]; }

  private:
    std::vector<WS_UNION_FIELD_DESCRIPTION> fields_;
    std::vector<WS_UNION_FIELD_DESCRIPTION*> pointers_;
    WS_UNION_DESCRIPTION description_{};
};

// ---- reading and writing
// ---------------------------------------------------------------------------------------------

// A heap, an error, a reader and a writer. The input has to outlive what is read from it.
class xml_session {
  public:
    xml_session() : heap_(make_heap()), error_(make_error()) {
        WS_XML_READER* reader = nullptr;
        WS_XML_WRITER* writer = nullptr;
        assert_hr(S_OK, WsCreateReader(nullptr, 0, &reader, nullptr));
        reader_.reset(reader);
        assert_hr(S_OK, WsCreateWriter(nullptr, 0, &writer, nullptr));
        writer_.reset(writer);
    }

    WS_HEAP* heap() const { return heap_.get(); }
    WS_ERROR* error() const { return error_.get(); }
    WS_XML_READER* reader() const { return reader_.get(); }
    WS_XML_WRITER* writer() const { return writer_.get(); }

    void set_input(std::string_view bytes, encoding as = encoding::text) {
        WS_XML_READER_TEXT_ENCODING text{};
        text.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
        text.charSet = WS_CHARSET_AUTO;
        WS_XML_READER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
        WS_XML_READER_BUFFER_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        input.encodedData = const_cast<char*>(bytes.data());
        input.encodedDataSize = static_cast<ULONG>(bytes.size());
        assert_hr(S_OK, WsSetInput(reader(), as == encoding::text ? &text.encoding : &binary.encoding, &input.input,
                                   nullptr, 0, nullptr));
    }
    void set_output(encoding as = encoding::text, BOOL fragment = FALSE) {
        WS_XML_WRITER_TEXT_ENCODING text{};
        text.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_TEXT;
        text.charSet = WS_CHARSET_UTF8;
        WS_XML_WRITER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_BINARY;
        WS_XML_WRITER_BUFFER_OUTPUT output{};
        output.output.outputType = WS_XML_WRITER_OUTPUT_TYPE_BUFFER;
        ULONG max_size = 1 << 24;
        const WS_XML_WRITER_PROPERTY properties[] = {
            {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &max_size, sizeof max_size},
            {WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &fragment, sizeof fragment}};
        assert_hr(S_OK, WsSetOutput(writer(), as == encoding::text ? &text.encoding : &binary.encoding, &output.output,
                                    properties, 2, nullptr));
    }
    std::string output() const {
        WS_BYTES bytes{};
        assert_hr(S_OK, WsGetWriterProperty(writer(), WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr));
        return {reinterpret_cast<const char*>(bytes.bytes), bytes.length};
    }

    // The whole document as the type.
    template <class T>
    HRESULT read(std::string_view xml, WS_TYPE type, const void* description, T* value,
                 WS_READ_OPTION option = WS_READ_REQUIRED_VALUE, encoding as = encoding::text) {
        set_input(xml, as);
        return WsReadType(reader(), WS_ELEMENT_TYPE_MAPPING, type, description, option, heap(), value, sizeof(T),
                          error());
    }
    template <class T>
    HRESULT read_pointer(std::string_view xml, WS_TYPE type, const void* description, T** value,
                         WS_READ_OPTION option = WS_READ_REQUIRED_POINTER, encoding as = encoding::text) {
        return read(xml, type, description, value, option, as);
    }
    // What is in the document's element.
    template <class T>
    HRESULT read_content(std::string_view xml, WS_TYPE type, const void* description, T* value,
                         WS_READ_OPTION option = WS_READ_REQUIRED_VALUE, encoding as = encoding::text) {
        set_input(xml, as);
        assert_hr(S_OK, WsReadToStartElement(reader(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(reader(), nullptr));
        return WsReadType(reader(), WS_ELEMENT_CONTENT_TYPE_MAPPING, type, description, option, heap(), value,
                          sizeof(T), error());
    }

    // <t>, the value, </t>.
    template <class T>
    HRESULT write(WS_TYPE type, const void* description, const T* value,
                  WS_WRITE_OPTION option = WS_WRITE_REQUIRED_VALUE, encoding as = encoding::text) {
        set_output(as);
        assert_hr(S_OK, WsWriteStartElement(writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        HRESULT hr =
            WsWriteType(writer(), WS_ELEMENT_TYPE_MAPPING, type, description, option, value, sizeof(T), error());
        if (hr == S_OK) hr = WsWriteEndElement(writer(), error());
        return hr;
    }
    template <class T>
    std::string written(WS_TYPE type, const void* description, const T& value,
                        WS_WRITE_OPTION option = WS_WRITE_REQUIRED_VALUE, encoding as = encoding::text) {
        assert_ok(write(type, description, &value, option, as));
        return output();
    }

    // S_OK, or the test ends with what the WS_ERROR says.
    void assert_ok(HRESULT hr) {
        if (hr == S_OK) return;
        for (ULONG i = 0; i < string_count(error()); ++i)
            print_error("%s\n", error_string(error(), i).c_str());
        assert_hr(S_OK, hr);
    }
    WS_XML_NODE_TYPE node_type() const {
        const WS_XML_NODE* node = nullptr;
        assert_hr(S_OK, WsGetReaderNode(reader(), &node, nullptr));
        return node->nodeType;
    }

  private:
    heap_ptr heap_;
    error_ptr error_;
    reader_ptr reader_;
    writer_ptr writer_;
};

inline std::string utf8(const WS_XML_STRING& string) {
    return {reinterpret_cast<const char*>(string.bytes), string.length};
}
inline std::string bytes_of(const WS_BYTES& bytes) {
    return {reinterpret_cast<const char*>(bytes.bytes), bytes.length};
}

} // namespace test
