// A writer's calls, from the instructions.
#pragma once

#include "nodes.h"
#include "values.h"

namespace fuzz {

class writer_calls {
  public:
    writer_calls(WS_XML_WRITER* writer, instructions& in, const session& check)
        : writer_(writer), in_(in), check_(check) {}

    // One of the calls that write; any of those that only ask is S_OK, whatever it says.
    HRESULT write() {
        std::string storage[3];
        const unsigned what = in_.byte();
        switch (what % 26) {
        default: {
            const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]), prefix = name(storage[2]);
            return WsWriteStartElement(writer_, in_.flag() ? &prefix : nullptr, &local_name, &ns, check_.error());
        }
        case 1:
            return WsWriteEndElement(writer_, check_.error());
        case 2: {
            const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]), prefix = name(storage[2]);
            return WsWriteStartAttribute(writer_, in_.flag() ? &prefix : nullptr, &local_name, &ns, in_.flag(),
                                         check_.error());
        }
        case 3:
            return WsWriteEndAttribute(writer_, check_.error());
        case 4:
        case 5: {
            const std::string text = in_.text(20);
            return WsWriteCharsUtf8(writer_, reinterpret_cast<const BYTE*>(text.data()),
                                    static_cast<ULONG>(text.size()), check_.error());
        }
        case 6: {
            const std::string text = in_.text(20);
            return WsWriteChars(writer_, reinterpret_cast<const WCHAR*>(text.data()),
                                static_cast<ULONG>(text.size() / sizeof(WCHAR)), check_.error());
        }
        case 7: {
            const std::string bytes = in_.text(20);
            return WsWriteBytes(writer_, bytes.data(), static_cast<ULONG>(bytes.size()), check_.error());
        }
        case 8:
        case 9: {
            any_text text(in_);
            return WsWriteText(writer_, text.get(), check_.error());
        }
        case 10: {
            const unsigned type = in_.below(std::size(value_sizes));
            const std::string bytes = some_values(type, 1, in_);
            return WsWriteValue(writer_, static_cast<WS_VALUE_TYPE>(type), bytes.data(), value_sizes[type],
                                check_.error());
        }
        case 11: {
            const WS_XML_STRING ns = name(storage[0]), prefix = name(storage[1]);
            return WsWriteXmlnsAttribute(writer_, in_.flag() ? &prefix : nullptr, &ns, in_.flag(), check_.error());
        }
        case 12:
            return WsWriteStartCData(writer_, check_.error());
        case 13:
            return WsWriteEndCData(writer_, check_.error());
        case 14: {
            storage[0] = in_.text(8);
            const WS_XML_COMMENT_NODE comment = {{WS_XML_NODE_TYPE_COMMENT}, xml(storage[0])};
            return WsWriteNode(writer_, &comment.node, check_.error());
        }
        case 15:
            return node();
        case 16: {
            const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]), prefix = name(storage[2]);
            const unsigned given = in_.byte();
            return WsWriteQualifiedName(writer_, (given & 1) != 0 ? &prefix : nullptr, &local_name,
                                        (given & 3) != 1 ? &ns : nullptr, check_.error());
        }
        case 17:
            return array();
        case 18:
            return WsWriteEndStartElement(writer_, check_.error());
        case 19: {
            const WS_XML_STRING ns = name(storage[0]);
            const WS_XML_STRING* prefix = nullptr;
            static_cast<void>(check_(WsGetPrefixFromNamespace(writer_, &ns, in_.flag(), &prefix, check_.error())));
            if (prefix != nullptr) look_at(*prefix);
            return S_OK; // what is bound before the tag is complete, is each codec's own
        }
        case 20: {
            ULONG number;
            static_cast<void>(check_(WsGetWriterProperty(writer_, static_cast<WS_XML_WRITER_PROPERTY_ID>(in_.below(20)),
                                                         &number, sizeof(number), check_.error())));
            return S_OK;
        }
        case 21:
            return check_(WsFlushWriter(writer_, in_.below(200), nullptr, check_.error()));
        case 22:
            return copy();
        }
    }

  private:
    // A name: one of a few, or anything.
    WS_XML_STRING name(std::string& storage) {
        static constexpr std::string_view usual[] = {"a",
                                                     "b",
                                                     "p",
                                                     "q",
                                                     "urn:a",
                                                     "urn:b",
                                                     "",
                                                     "xmlns",
                                                     "xml",
                                                     "Body",
                                                     "\xc3\xa9",
                                                     "a1",
                                                     "http://www.w3.org/XML/1998/namespace"};
        const unsigned which = in_.byte();
        storage = which < 240 ? usual[which % std::size(usual)] : in_.text(6);
        return xml(storage);
    }

    HRESULT node() {
        std::string storage[6];
        WS_XML_STRING names[6];
        for (int i = 0; i < 6; ++i)
            names[i] = name(storage[i]);
        any_text value(in_);
        WS_XML_ATTRIBUTE attribute{};
        attribute.isXmlNs = in_.flag();
        attribute.prefix = &names[0];
        attribute.localName = attribute.isXmlNs ? nullptr : &names[1];
        attribute.ns = &names[2];
        attribute.value = attribute.isXmlNs ? nullptr : value.get();
        WS_XML_ATTRIBUTE* attributes[] = {&attribute};
        WS_XML_ELEMENT_NODE element{};
        element.node.nodeType = WS_XML_NODE_TYPE_ELEMENT;
        element.prefix = &names[3];
        element.localName = &names[4];
        element.ns = &names[5];
        element.attributes = attributes;
        element.attributeCount = in_.flag();
        return WsWriteNode(writer_, &element.node, check_.error());
    }

    HRESULT array() {
        std::string storage[2];
        const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]);
        const unsigned type = in_.below(std::size(value_sizes));
        const ULONG offset = in_.below(3), count = in_.below(5), size = (offset + count) * value_sizes[type];
        const std::string items = some_values(type, offset + count, in_);
        return WsWriteArray(writer_, &local_name, &ns, static_cast<WS_VALUE_TYPE>(type), items.data(), size, offset,
                            count, check_.error());
    }

    HRESULT copy() {
        static constexpr std::string_view documents[] = {
            "<a/>", "<a></a>", "<p:a xmlns:p='urn:a' p:b='1'>t<!--c--><![CDATA[d]]><b xmlns='urn:b'/></p:a>",
            "<a xml:lang='en'>\n<b/> &#xD;</a>"};
        const std::string_view chosen = in_.one_of(documents);
        const owned<WS_XML_READER> reader = check_.new_reader();
        const WS_XML_READER_TEXT_ENCODING text = {{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        WS_XML_READER_BUFFER_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
        input.encodedData = const_cast<char*>(chosen.data());
        input.encodedDataSize = static_cast<ULONG>(chosen.size());
        promise(WsSetInput(reader.get(), &text.encoding, &input.input, nullptr, 0, nullptr) == S_OK);
        if (in_.flag()) return WsCopyNode(writer_, reader.get(), check_.error());
        const session apart(false, 1 << 16); // with a heap that nothing else fills
        WS_XML_BUFFER* buffer = nullptr;
        promise(WsReadXmlBuffer(reader.get(), apart.heap(), &buffer, nullptr) == S_OK);
        return WsWriteXmlBuffer(writer_, buffer, check_.error());
    }

    WS_XML_WRITER* writer_;
    instructions& in_;
    const session& check_;
};

} // namespace fuzz
