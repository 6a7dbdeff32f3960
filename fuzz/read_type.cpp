// Typed reading by descriptions that come from the input, too. What was read is written, and read once more.
#include "descriptions.h"
#include "input.h"
#include "nodes.h"

using namespace fuzz;

namespace {

bool is_pointer_option(WS_READ_OPTION option) {
    return option == WS_READ_REQUIRED_POINTER || option == WS_READ_OPTIONAL_POINTER ||
           option == WS_READ_NILLABLE_POINTER;
}

WS_WRITE_OPTION write_option(WS_READ_OPTION option) {
    switch (option) {
    case WS_READ_NILLABLE_POINTER:
        return WS_WRITE_NILLABLE_POINTER;
    case WS_READ_NILLABLE_VALUE:
        return WS_WRITE_NILLABLE_VALUE;
    case WS_READ_REQUIRED_VALUE:
        return WS_WRITE_REQUIRED_VALUE;
    default:
        return WS_WRITE_REQUIRED_POINTER;
    }
}

class typed_run {
  public:
    typed_run(instructions& in, const session& check) : in_(in), check_(check), descriptions_(in) {
        value_type_ = descriptions_.any_type(0);
        // By far most types are read from elements.
        mapping_ = in_.flag() ? static_cast<WS_TYPE_MAPPING>(in_.below(6)) : WS_ELEMENT_TYPE_MAPPING;
        option_ = static_cast<WS_READ_OPTION>(in_.below(8) == 7 ? in_.below(7) : 1 + in_.below(5));
        if (option_ != WS_READ_REQUIRED_VALUE && option_ != WS_READ_NILLABLE_VALUE)
            size_ = sizeof(void*);
        else
            size_ = value_type_.size;
        if (in_.rarely()) size_ = in_.size(64);
        local_name_ = in_.flag() ? descriptions_.name() : nullptr;
        ns_ = local_name_ != nullptr ? descriptions_.ns() : nullptr;
        heap_ = in_.below(16) != 15 ? check.heap() : nullptr;
    }

    void run(WS_XML_READER* reader) {
        if (in_.flag()) static_cast<void>(check_(WsReadNode(reader, check_.error())));
        if (mapping_ == WS_ELEMENT_CONTENT_TYPE_MAPPING) static_cast<void>(WsReadStartElement(reader, nullptr));
        if (mapping_ == WS_ATTRIBUTE_TYPE_MAPPING) {
            static_cast<void>(WsReadToStartElement(reader, nullptr, nullptr, nullptr, nullptr));
            static_cast<void>(WsReadStartAttribute(reader, in_.below(3), nullptr));
        }
        for (int times = 0; times < 3; ++times) {
            const exact_bytes value(size_);
            const HRESULT hr = read(reader, value);
            look_at(node(reader));
            if (hr != S_OK) return;
            look_at(value.data(), value.size());
            repeat(value);
        }
    }

  private:
    // Out parameters are untouched on failure.
    HRESULT read(WS_XML_READER* reader, const exact_bytes& value) {
        std::memset(value.data(), 0x5a, value.size());
        HRESULT hr;
        if (in_.flag() && mapping_ == WS_ELEMENT_TYPE_MAPPING) {
            const WS_ELEMENT_DESCRIPTION element = {local_name_, ns_, value_type_.type, value_type_.description};
            hr = WsReadElement(reader, &element, option_, heap_, value.data(), size_, check_.error());
        } else if (in_.flag() && mapping_ == WS_ATTRIBUTE_TYPE_MAPPING) {
            const WS_ATTRIBUTE_DESCRIPTION attribute = {local_name_, ns_, value_type_.type, value_type_.description};
            hr = WsReadAttribute(reader, &attribute, option_, heap_, value.data(), size_, check_.error());
        } else {
            hr = WsReadType(reader, mapping_, value_type_.type, value_type_.description, option_, heap_, value.data(),
                            size_, check_.error());
        }
        if (FAILED(check_(hr))) promise(std::string_view(value) == std::string(size_, 0x5a));
        return hr;
    }

    HRESULT write(const exact_bytes& value, bool binary, std::string* out) {
        const owned<WS_XML_WRITER> writer = check_.new_writer();
        const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        const WS_XML_WRITER_BINARY_ENCODING records = {{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
        const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
        ULONG most = 1 << 22;
        const WS_XML_WRITER_PROPERTY property = {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof(most)};
        promise(WsSetOutput(writer.get(), binary ? &records.encoding : &text.encoding, &output.output, &property, 1,
                            nullptr) == S_OK);
        const WS_XML_STRING name = xml("t"), ns = xml("");
        const bool whole = mapping_ == WS_ANY_ELEMENT_TYPE_MAPPING, attribute = mapping_ == WS_ATTRIBUTE_TYPE_MAPPING;
        if (!whole) promise(WsWriteStartElement(writer.get(), nullptr, &name, &ns, nullptr) == S_OK);
        if (attribute) promise(WsWriteStartAttribute(writer.get(), nullptr, &name, &ns, FALSE, nullptr) == S_OK);
        HRESULT hr = check_(WsWriteType(writer.get(), mapping_, value_type_.type, value_type_.description,
                                        write_option(option_), value.data(), size_, check_.error()));
        if (hr == S_OK && attribute) hr = check_(WsWriteEndAttribute(writer.get(), check_.error()));
        if (hr == S_OK && !whole) hr = check_(WsWriteEndElement(writer.get(), check_.error()));
        if (hr != S_OK) return hr;
        WS_BYTES all{};
        promise(WsGetWriterProperty(writer.get(), WS_XML_WRITER_PROPERTY_BYTES, &all, sizeof(all), nullptr) == S_OK);
        out->assign(reinterpret_cast<const char*>(all.bytes), all.length);
        return S_OK;
    }

    void repeat(const exact_bytes& value) {
        if (is_pointer_option(option_)) {
            const void* pointer;
            std::memcpy(&pointer, value.data(), sizeof(pointer));
            if (pointer == nullptr && option_ != WS_READ_NILLABLE_POINTER) return;
        }
        std::string texts[2], records;
        if (write(value, false, &texts[0]) != S_OK) return;
        static_cast<void>(write(value, true, &records));
        const owned<WS_XML_READER> reader = check_.new_reader();
        const WS_XML_READER_TEXT_ENCODING encoding = {{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        instructions none(nullptr, 0);
        const reader_properties properties(none);
        promise(set_memory(reader.get(), encoding.encoding, texts[0], properties, check_) == S_OK);
        if (mapping_ == WS_ATTRIBUTE_TYPE_MAPPING) {
            promise(WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr) == S_OK);
            promise(WsReadStartAttribute(reader.get(), 0, nullptr) == S_OK);
        } else if (mapping_ == WS_ELEMENT_CONTENT_TYPE_MAPPING) {
            promise(WsReadStartElement(reader.get(), nullptr) == S_OK);
        }
        const exact_bytes again(size_);
        const HRESULT hr = check_(WsReadType(reader.get(), mapping_, value_type_.type, value_type_.description, option_,
                                             heap_, again.data(), size_, check_.error()));
        if (hr == WS_E_QUOTA_EXCEEDED || !descriptions_.is_unambiguous()) return;
        promise(hr == S_OK);
        promise(write(again, false, &texts[1]) == S_OK);
        promise_same(texts[1], texts[0]);
    }

    instructions& in_;
    const session& check_;
    descriptions descriptions_;
    described_type value_type_;
    WS_TYPE_MAPPING mapping_;
    WS_READ_OPTION option_;
    ULONG size_;
    WS_XML_STRING* local_name_;
    WS_XML_STRING* ns_;
    WS_HEAP* heap_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const time_limit limit;
    instructions in(data, size);
    const unsigned way = in.byte();
    const bool amplify = way >> 4 == 0xf;
    const session check((way & 1) != 0, amplify ? 1 << 24 : 1 << 16);
    reader_properties properties(in);
    WS_XML_DICTIONARY* strings = nullptr;
    promise(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &strings, nullptr) == S_OK);
    const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_READER_BINARY_ENCODING binary = {{WS_XML_READER_ENCODING_TYPE_BINARY}, strings, nullptr};
    const WS_XML_READER_ENCODING& encoding = (way & 2) != 0 ? binary.encoding : text.encoding;
    const exact_bytes document(amplify ? amplified(in.rest(), in) : std::string(in.rest()));
    if (amplify && in.flag()) properties.set_most();

    const owned<WS_XML_READER> reader = check.new_reader();
    promise(set_memory(reader.get(), encoding, document, properties, check) == S_OK);
    if ((way & 4) != 0) {
        WS_XML_BUFFER* buffer = nullptr;
        if (check(WsReadXmlBuffer(reader.get(), check.heap(), &buffer, check.error())) != S_OK) return 0;
        promise(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr) == S_OK);
    }
    typed_run(in, check).run(reader.get());
    return 0;
}
