// A reader taken through calls in any order, as the instructions say.
#pragma once

#include "input.h"
#include "nodes.h"
#include "values.h"

namespace fuzz {

class explorer {
  public:
    explorer(WS_XML_READER* reader, instructions& in, const session& check, stream* bytes = nullptr)
        : reader_(reader), in_(in), check_(check), bytes_(bytes) {}

    void run(unsigned steps) {
        for (bool ended = false; steps-- != 0 && !ended;) {
            look_at(node(reader_));
            ended = node(reader_).nodeType == WS_XML_NODE_TYPE_EOF && !in_.rarely();
            const HRESULT hr = step();
            // What says that it is faulted says so until there is another input.
            if (hr == WS_E_OBJECT_FAULTED) promise(check_(WsReadNode(reader_, error())) == WS_E_OBJECT_FAULTED);
            ended = ended || hr == WS_E_OBJECT_FAULTED || (hr == WS_E_QUOTA_EXCEEDED && !fill());
        }
    }

  private:
    WS_ERROR* error() const { return check_.error(); }

    // More of a stream, each time more of it, until there is no use.
    bool fill() {
        if (bytes_ == nullptr || wanted_ > (1 << 20)) return false;
        wanted_ += 1 + wanted_ / 4;
        return bytes_->fill(reader_, wanted_, check_) == S_OK;
    }

    HRESULT step() {
        switch (in_.below(32)) {
        default:
            return check_(WsReadNode(reader_, error()));
        case 1:
            return check_(WsSkipNode(reader_, error()));
        case 2:
            return to_start_element();
        case 3:
            return check_(WsReadStartElement(reader_, error()));
        case 4:
            return check_(WsReadEndElement(reader_, error()));
        case 5:
            return find_attribute();
        case 6:
            return check_(WsReadStartAttribute(reader_, in_.size(200), error()));
        case 7:
            return check_(WsReadEndAttribute(reader_, error()));
        case 8:
            return pieces([&](BYTE* to, ULONG room, ULONG* count) {
                return WsReadChars(reader_, reinterpret_cast<WCHAR*>(to), room / sizeof(WCHAR), count, error());
            });
        case 9:
            return pieces(
                [&](BYTE* to, ULONG room, ULONG* count) { return WsReadCharsUtf8(reader_, to, room, count, error()); });
        case 10:
            return pieces(
                [&](BYTE* to, ULONG room, ULONG* count) { return WsReadBytes(reader_, to, room, count, error()); });
        case 11:
            return value();
        case 12:
            return array();
        case 13:
            return qualified_name();
        case 14:
            return buffer();
        case 15:
            return xml_attribute();
        case 16:
            return namespace_of_prefix();
        case 17:
            return property();
        case 18:
        case 19:
            return position();
        case 20:
            return bytes_ != nullptr ? bytes_->fill(reader_, in_.size(1 << 14), check_) : S_OK;
        case 21:
            return copy();
        case 22:
            if (depth_ != 0) return S_OK; // what is read lies in the heap
            return check_(WsResetHeap(check_.heap(), error()));
        }
    }

    // A name from the current node, or one that is often there.
    WS_XML_STRING name(std::string& storage) {
        static constexpr std::string_view usual[] = {"a", "b", "c", "x", "p", "", "urn:x", "lang", "space", "xml"};
        const WS_XML_NODE& current = node(reader_);
        const unsigned which = in_.byte();
        storage = usual[which % std::size(usual)];
        if (current.nodeType == WS_XML_NODE_TYPE_ELEMENT) {
            const auto& element = as<WS_XML_ELEMENT_NODE>(current);
            const ULONG count = element.attributeCount;
            const WS_XML_ATTRIBUTE* attribute = count != 0 ? element.attributes[in_.byte() % count] : nullptr;
            if (which % 8 == 1) storage = view(*element.localName);
            if (which % 8 == 2) storage = view(*element.ns);
            if (which % 8 == 3 && attribute != nullptr) storage = view(*attribute->ns);
            if (which % 8 == 4 && attribute != nullptr) storage = view(*attribute->prefix);
            if (which % 8 == 5 && attribute != nullptr && !attribute->isXmlNs) storage = view(*attribute->localName);
        }
        return xml(storage);
    }

    HRESULT to_start_element() {
        std::string storage[2];
        const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]);
        const unsigned given = in_.byte();
        constexpr BOOL untouched = 77;
        BOOL found = untouched;
        const HRESULT hr = check_(WsReadToStartElement(reader_, (given & 1) != 0 ? &local_name : nullptr,
                                                       (given & 2) != 0 ? &ns : nullptr,
                                                       (given & 4) != 0 ? &found : nullptr, error()));
        promise((found == untouched) == (FAILED(hr) || (given & 4) == 0));
        return hr;
    }

    HRESULT find_attribute() {
        std::string storage[2];
        const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]);
        ULONG index = 12345;
        const HRESULT hr = check_(WsFindAttribute(reader_, &local_name, &ns, in_.flag(), &index, error()));
        if (FAILED(hr)) promise(index == 12345);
        if (hr != S_OK) return hr;
        const WS_XML_ATTRIBUTE& found = *as<WS_XML_ELEMENT_NODE>(node(reader_)).attributes[index];
        promise(view(*found.localName) == storage[0] && view(*found.ns) == storage[1]);
        return in_.flag() ? check_(WsReadStartAttribute(reader_, index, error())) : hr;
    }

    // Several pieces of a value, into memory of just their size.
    template <class Read>
    HRESULT pieces(Read&& read) {
        for (unsigned times = 1 + in_.below(4);; --times) {
            const ULONG room = in_.size(1 << 12) & ~ULONG{1};
            const exact_bytes to(room);
            ULONG count = 0xabcdef;
            const HRESULT hr = check_(read(reinterpret_cast<BYTE*>(to.data()), room, &count));
            if (FAILED(hr)) promise(count == 0xabcdef);
            if (hr != S_OK || times == 0) return hr;
            promise(count <= room);
        }
    }

    HRESULT value() {
        const unsigned type = in_.below(static_cast<unsigned>(std::size(value_sizes)));
        const exact_bytes to(value_sizes[type]);
        std::memset(to.data(), 0x5a, to.size());
        const HRESULT hr =
            check_(WsReadValue(reader_, static_cast<WS_VALUE_TYPE>(type), to.data(), value_sizes[type], error()));
        if (FAILED(hr)) promise(std::string_view(to) == std::string(value_sizes[type], 0x5a));
        return hr;
    }

    HRESULT array() {
        static constexpr std::pair<WS_VALUE_TYPE, ULONG> types[] = {{WS_BOOL_VALUE_TYPE, sizeof(BOOL)},
                                                                    {WS_INT16_VALUE_TYPE, sizeof(INT16)},
                                                                    {WS_INT32_VALUE_TYPE, sizeof(INT32)},
                                                                    {WS_INT64_VALUE_TYPE, sizeof(INT64)},
                                                                    {WS_FLOAT_VALUE_TYPE, sizeof(float)},
                                                                    {WS_DOUBLE_VALUE_TYPE, sizeof(double)},
                                                                    {WS_DECIMAL_VALUE_TYPE, sizeof(DECIMAL)},
                                                                    {WS_DATETIME_VALUE_TYPE, sizeof(WS_DATETIME)},
                                                                    {WS_TIMESPAN_VALUE_TYPE, sizeof(WS_TIMESPAN)},
                                                                    {WS_GUID_VALUE_TYPE, sizeof(GUID)}};
        const auto [type, size] = in_.one_of(types);
        std::string storage[2];
        const WS_XML_STRING local_name = name(storage[0]), ns = name(storage[1]);
        const ULONG offset = in_.below(4), room = in_.size(300), all = (offset + room) * size;
        const exact_bytes to(all);
        ULONG count = 0xabcdef;
        const HRESULT hr =
            check_(WsReadArray(reader_, &local_name, &ns, type, to.data(), all, offset, room, &count, error()));
        promise(FAILED(hr) ? count == 0xabcdef : count <= room);
        return hr;
    }

    HRESULT qualified_name() {
        WS_XML_STRING prefix{}, local_name{}, ns{};
        const HRESULT hr = check_(WsReadQualifiedName(reader_, check_.heap(), &prefix, &local_name, &ns, error()));
        look_at(prefix);
        look_at(local_name);
        look_at(ns);
        return hr;
    }

    // Into a buffer, and through that in its own ways.
    HRESULT buffer() {
        WS_XML_BUFFER* tree = nullptr;
        const HRESULT hr = check_(WsReadXmlBuffer(reader_, check_.heap(), &tree, error()));
        promise((hr == S_OK) == (tree != nullptr));
        if (hr != S_OK || depth_ == 2) return hr;
        const owned<WS_XML_READER> inner = check_.new_reader();
        promise(check_(WsSetInputToBuffer(inner.get(), tree, nullptr, 0, error())) == S_OK);
        explorer exploration(inner.get(), in_, check_);
        exploration.depth_ = depth_ + 1;
        exploration.run(40);
        return hr;
    }

    HRESULT xml_attribute() {
        std::string storage;
        const WS_XML_STRING local_name = name(storage);
        WCHAR* chars = nullptr;
        ULONG count = 0;
        const HRESULT hr = check_(WsGetXmlAttribute(reader_, &local_name, check_.heap(), &chars, &count, error()));
        promise((hr == S_OK) == (chars != nullptr));
        look_at(chars, count * sizeof(WCHAR));
        return hr;
    }

    HRESULT namespace_of_prefix() {
        std::string storage;
        const WS_XML_STRING prefix = name(storage);
        const WS_XML_STRING* ns = nullptr;
        const HRESULT hr = check_(WsGetNamespaceFromPrefix(reader_, &prefix, in_.flag(), &ns, error()));
        promise((hr == S_OK) == (ns != nullptr));
        if (ns != nullptr) look_at(*ns);
        return hr;
    }

    HRESULT property() {
        ULONGLONG place = 0;
        ULONG number = 0;
        const auto id = static_cast<WS_XML_READER_PROPERTY_ID>(in_.below(16));
        const bool is_place = id == WS_XML_READER_PROPERTY_ROW || id == WS_XML_READER_PROPERTY_COLUMN;
        return is_place ? check_(WsGetReaderProperty(reader_, id, &place, sizeof(place), error()))
                        : check_(WsGetReaderProperty(reader_, id, &number, sizeof(number), error()));
    }

    HRESULT position() {
        const unsigned what = in_.below(16);
        if (what == 12) {
            const HRESULT hr = check_(WsGetReaderPosition(reader_, &position_, error()));
            has_position_ = hr == S_OK;
            return hr;
        }
        if (what >= 13) return has_position_ ? check_(WsSetReaderPosition(reader_, &position_, error())) : S_OK;
        BOOL found;
        return check_(WsMoveReader(reader_, static_cast<WS_MOVE_TO>(what), in_.flag() ? &found : nullptr, error()));
    }

    HRESULT copy() {
        const owned<WS_XML_WRITER> writer = check_.new_writer();
        const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT},
                                                  static_cast<WS_CHARSET>(WS_CHARSET_UTF8 + in_.below(3))};
        const WS_XML_WRITER_BINARY_ENCODING binary = {{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
        const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
        promise(check_(WsSetOutput(writer.get(), in_.flag() ? &binary.encoding : &text.encoding, &output.output,
                                   nullptr, 0, error())) == S_OK);
        return check_(WsCopyNode(writer.get(), reader_, error()));
    }

    WS_XML_READER* reader_;
    instructions& in_;
    const session& check_;
    stream* bytes_;
    ULONG wanted_ = 0;
    unsigned depth_ = 0;
    bool has_position_ = false;
    WS_XML_NODE_POSITION position_{};
};

} // namespace fuzz
