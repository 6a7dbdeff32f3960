// What tests of canonicalization need: its properties with short names, and where the canonical bytes go.
#pragma once

#include "support/xml_writer.h"

#include <utility>

namespace test {

// The properties of a canonicalization; what is not set here is not given either.
class canonical_options {
  public:
    canonical_options() = default;
    canonical_options(WS_XML_CANONICALIZATION_ALGORITHM algorithm) : algorithm_(algorithm) {}

    canonical_options& prefixes(const std::vector<std::string_view>& list) {
        strings_.emplace();
        for (const std::string_view prefix : list)
            strings_->push_back(xml(prefix));
        return *this;
    }
    canonical_options& without(std::string_view name, std::string_view ns) {
        omitted_ = {xml(name), xml(ns)};
        return *this;
    }
    canonical_options& buffer(ULONG size) {
        buffer_size_ = size;
        return *this;
    }

    // Calls `use` with the properties as the API has them.
    template <class Use>
    HRESULT with(Use&& use) const {
        std::vector<WS_XML_CANONICALIZATION_PROPERTY> list;
        WS_XML_CANONICALIZATION_INCLUSIVE_PREFIXES inclusive{};
        const auto add = [&](WS_XML_CANONICALIZATION_PROPERTY_ID id, const auto& value) {
            list.push_back({id, const_cast<void*>(static_cast<const void*>(&value)), sizeof(value)});
        };
        if (algorithm_) add(WS_XML_CANONICALIZATION_PROPERTY_ALGORITHM, *algorithm_);
        if (strings_) {
            inclusive = {static_cast<ULONG>(strings_->size()), const_cast<WS_XML_STRING*>(strings_->data())};
            add(WS_XML_CANONICALIZATION_PROPERTY_INCLUSIVE_PREFIXES, inclusive);
        }
        if (omitted_) add(WS_XML_CANONICALIZATION_PROPERTY_OMITTED_ELEMENT, *omitted_);
        if (buffer_size_) add(WS_XML_CANONICALIZATION_PROPERTY_OUTPUT_BUFFER_SIZE, *buffer_size_);
        return use(list.data(), static_cast<ULONG>(list.size()));
    }

  private:
    std::optional<WS_XML_CANONICALIZATION_ALGORITHM> algorithm_;
    std::optional<std::vector<WS_XML_STRING>> strings_;
    std::optional<WS_XML_QNAME> omitted_;
    std::optional<ULONG> buffer_size_;
};

inline const canonical_options exclusive(WS_EXCLUSIVE_XML_CANONICALIZATION_ALGORITHM);
inline const canonical_options exclusive_with_comments(WS_EXCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM);
inline const canonical_options inclusive(WS_INCLUSIVE_XML_CANONICALIZATION_ALGORITHM);
inline const canonical_options inclusive_with_comments(WS_INCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM);

// Takes the canonical bytes of one canonicalization after the other.
class canonical_sink {
  public:
    std::string bytes;
    std::vector<size_t> calls;    // how many bytes came in each
    HRESULT answer = S_OK;        // to the next calls
    std::function<void()> inside; // done in each call

    HRESULT start(WS_XML_READER* reader, const canonical_options& options = {}, WS_ERROR* error = nullptr) {
        return options.with([&](const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count) {
            return WsStartReaderCanonicalization(reader, write, this, properties, count, error);
        });
    }
    HRESULT start(WS_XML_WRITER* writer, const canonical_options& options = {}, WS_ERROR* error = nullptr) {
        return options.with([&](const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count) {
            return WsStartWriterCanonicalization(writer, write, this, properties, count, error);
        });
    }
    // What came since the last take.
    std::string take() {
        calls.clear();
        return std::exchange(bytes, {});
    }

  private:
    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT* async,
                                  WS_ERROR*) {
        auto& self = *static_cast<canonical_sink*>(state);
        assert_null(async);
        if (self.inside) self.inside();
        if (FAILED(self.answer) || self.answer == WS_S_ASYNC) return self.answer;
        size_t size = 0;
        for (ULONG i = 0; i < count; ++i) {
            self.bytes.append(reinterpret_cast<const char*>(buffers[i].bytes), buffers[i].length);
            size += buffers[i].length;
        }
        self.calls.push_back(size);
        return self.answer;
    }
};

inline void read_to_end(const reader_ptr& reader) {
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF)
        next(reader);
}

// The canonical form of everything from where the reader is to the end.
inline std::string canonical_rest(const reader_ptr& reader, const canonical_options& options = {}) {
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), options));
    read_to_end(reader);
    assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
    return sink.take();
}

inline std::string canonical(std::string_view document, const canonical_options& options = {}) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, document));
    return canonical_rest(reader, options);
}

// Of the first element of this name, with what is in it.
inline std::string canonical_element(std::string_view document, std::string_view name,
                                     const canonical_options& options = {}) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, document));
    while (node_type(reader) != WS_XML_NODE_TYPE_ELEMENT || view(*element(reader).localName) != name)
        next(reader);
    canonical_sink sink;
    assert_ok(sink.start(reader.get(), options));
    assert_ok(WsSkipNode(reader.get(), nullptr));
    assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
    return sink.take();
}

#define assert_canonical(expected, ...) assert_string_equal(expected, canonical(__VA_ARGS__).c_str())
#define assert_canonical_element(expected, ...) assert_string_equal(expected, canonical_element(__VA_ARGS__).c_str())

} // namespace test
