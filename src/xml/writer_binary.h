// [MC-NBFX], .NET's binary XML, with the names of a static and of a session's dictionary as numbers.
#pragma once

#include "xml/binary_records.h"
#include "xml/writer_encoder.h"
#include "xml/writer_output.h"

namespace ws {

class binary_encoder final : public node_encoder {
  public:
    explicit binary_encoder(output_chunks& out) noexcept : out_(out) {}

    void start(const WS_XML_WRITER_BINARY_ENCODING& encoding) noexcept;

    HRESULT start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) override;
    HRESULT end_element(const open_element& element, error* err) override;
    HRESULT start_cdata(error* err) override;
    HRESULT end_cdata(error* err) override;
    HRESULT comment(const WS_XML_STRING& text, const open_element* parent, error* err) override;
    HRESULT characters(const WS_XML_STRING& utf8, error* err) override;
    HRESULT utf16(const void* units, size_t count, error* err) override;
    HRESULT bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) override;
    HRESULT value(const WS_XML_TEXT& text, error* err) override;
    HRESULT qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) override;
    HRESULT array(const start_tag& tag, WS_VALUE_TYPE type, const void* items, size_t item_size, size_t count,
                  error* err) override;
    size_t end_size(const open_element& element) const noexcept override;

  private:
    class attempt;
    struct name_records;

    // Whether strings can have numbers at all.
    bool knows_strings() const noexcept { return static_dictionary_ != nullptr || find_dynamic_ != nullptr; }
    // A string's number on the wire, if it has one.
    [[nodiscard]] bool find_number(const WS_XML_STRING& string, uint32_t* number) const noexcept;

    // False when the quota is exceeded.
    [[nodiscard]] bool put(nbfx::record record);
    [[nodiscard]] bool put_int31(uint32_t value);
    [[nodiscard]] bool put_string(std::string_view text);
    [[nodiscard]] bool put_name(const name_records& records, const WS_XML_STRING& prefix, const WS_XML_STRING& name);
    [[nodiscard]] bool put_namespace(const namespace_binding& binding);
    template <class T>
    [[nodiscard]] bool put_fixed(BYTE record, const T& value);
    [[nodiscard]] bool put_integer(int64_t value);
    [[nodiscard]] bool put_float(float value);
    [[nodiscard]] bool put_double(double value);
    // The head of a record with a length of 8, 16 or 32 bits.
    [[nodiscard]] bool put_sized(nbfx::record record8, size_t size);

    [[nodiscard]] HRESULT put_tag(const start_tag& tag, error* err);
    [[nodiscard]] HRESULT put_attribute_value(const attribute_value& value, const char* values, error* err);
    [[nodiscard]] HRESULT put_string_text(const WS_XML_STRING& utf8, error* err);
    [[nodiscard]] HRESULT put_characters(std::string_view text, error* err);
    [[nodiscard]] HRESULT put_bytes(const void* first, size_t first_count, const void* more, size_t more_count,
                                    error* err);
    [[nodiscard]] HRESULT put_value(const WS_XML_TEXT& text, error* err);
    [[nodiscard]] HRESULT put_qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err);
    [[nodiscard]] HRESULT put_name_text(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err);
    [[nodiscard]] HRESULT over_quota(error* err) noexcept;

    output_chunks& out_;
    const WS_XML_DICTIONARY* static_dictionary_ = nullptr;
    WS_DYNAMIC_STRING_CALLBACK find_dynamic_ = nullptr;
    void* find_dynamic_state_ = nullptr;

    // The text record that stands last in the output: an end of the element may yet be folded into it.
    BYTE* last_record_ = nullptr; // the head of the record that was put down last
    BYTE* last_text_ = nullptr;
    size_t last_text_end_ = 0;
};

} // namespace ws
