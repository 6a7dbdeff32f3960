// One value by every function that writes it and every one that reads it, as an element's content and as an attribute.
#pragma once

#include "support/typed.h"

namespace test {

enum class place { element, attribute };

// <t>value</t> or <t a="value"/>, the value written by `write`.
template <class Write>
std::string written_in(xml_session& xml, place where, encoding as, Write&& write) {
    xml.set_output(as);
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    if (where == place::attribute)
        assert_hr(S_OK, WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
    xml.assert_ok(write());
    if (where == place::attribute) assert_hr(S_OK, WsWriteEndAttribute(xml.writer(), nullptr));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    return xml.output();
}

inline std::string document_of(const std::string& value, place where) {
    return where == place::element ? "<t>" + value + "</t>" : "<t a=\"" + value + "\"/>";
}
inline std::string records_of(std::string record, place where) {
    if (where == place::attribute)
        return "\x40\x01t\x04\x01"
               "a" +
               record + "\x01";
    record[0] = static_cast<char>(record[0] + 1); // ends the element as well
    return "\x40\x01t" + record;
}

// Moves the reader to where a value begins.
inline void open_value(xml_session& xml, const std::string& document, place where, encoding as) {
    xml.set_input(document, as);
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(S_OK, where == place::element ? WsReadStartElement(xml.reader(), nullptr)
                                            : WsReadStartAttribute(xml.reader(), 0, nullptr));
}

// Padding is no part of a value.
template <class T>
void assert_same(const T& a, const T& b) {
    if constexpr (std::is_same_v<T, WS_DATETIME>) {
        assert_true(a.ticks == b.ticks && a.format == b.format);
    } else {
        assert_memory_equal(&a, &b, sizeof(T));
    }
}

template <class T>
struct type_pair {
    WS_TYPE type;
    WS_VALUE_TYPE value_type;
};

template <class T>
void check_written(xml_session& xml, const type_pair<T>& types, const T& value, const std::string& text,
                   const std::string& record) {
    for (const place where : {place::element, place::attribute}) {
        for (const encoding as : both_encodings) {
            const std::string expected = as == encoding::text ? document_of(text, where) : records_of(record, where);
            const WS_TYPE_MAPPING mapping =
                where == place::element ? WS_ELEMENT_CONTENT_TYPE_MAPPING : WS_ATTRIBUTE_TYPE_MAPPING;
            const std::string by_value = written_in(xml, where, as, [&] {
                return WsWriteValue(xml.writer(), types.value_type, &value, sizeof(T), xml.error());
            });
            const std::string by_type = written_in(xml, where, as, [&] {
                return WsWriteType(xml.writer(), mapping, types.type, nullptr, WS_WRITE_REQUIRED_VALUE, &value,
                                   sizeof(T), xml.error());
            });
            assert_string_equal(hex(by_value).c_str(), hex(expected).c_str());
            assert_string_equal(hex(by_type).c_str(), hex(expected).c_str());
        }
    }
    const WS_ELEMENT_DESCRIPTION element{xml_name("t"), xml_name(""), types.type, nullptr};
    xml.set_output();
    xml.assert_ok(WsWriteElement(xml.writer(), &element, WS_WRITE_REQUIRED_VALUE, &value, sizeof(T), xml.error()));
    assert_string_equal(xml.output().c_str(), document_of(text, place::element).c_str());
    const T two[] = {value, value};
    xml.set_output(encoding::text, TRUE);
    xml.assert_ok(
        WsWriteArray(xml.writer(), xml_name("t"), xml_name(""), types.value_type, two, sizeof(two), 0, 2, xml.error()));
    assert_string_equal(xml.output().c_str(),
                        (document_of(text, place::element) + document_of(text, place::element)).c_str());
}

// What comes of a text in the place of a value, by each function that reads one; all must agree.
template <class T>
HRESULT read_everywhere(xml_session& xml, const type_pair<T>& types, const std::string& document, place where,
                        encoding as, T* out) {
    T by_type = *out, by_value = *out;
    open_value(xml, document, where, as);
    const WS_TYPE_MAPPING mapping =
        where == place::element ? WS_ELEMENT_CONTENT_TYPE_MAPPING : WS_ATTRIBUTE_TYPE_MAPPING;
    const HRESULT hr = WsReadType(xml.reader(), mapping, types.type, nullptr, WS_READ_REQUIRED_VALUE, xml.heap(),
                                  &by_type, sizeof(T), xml.error());
    open_value(xml, document, where, as);
    assert_hr(hr, WsReadValue(xml.reader(), types.value_type, &by_value, sizeof(T), xml.error()));
    assert_same(by_value, by_type);
    T again = *out;
    xml.set_input(document, as);
    if (where == place::attribute) {
        const WS_ATTRIBUTE_DESCRIPTION attribute{xml_name("a"), xml_name(""), types.type, nullptr};
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(hr, WsReadAttribute(xml.reader(), &attribute, WS_READ_REQUIRED_VALUE, xml.heap(), &again, sizeof(T),
                                      xml.error()));
    } else {
        const WS_ELEMENT_DESCRIPTION element{xml_name("t"), xml_name(""), types.type, nullptr};
        assert_hr(hr, WsReadElement(xml.reader(), &element, WS_READ_REQUIRED_VALUE, xml.heap(), &again, sizeof(T),
                                    xml.error()));
        T item = *out;
        ULONG count = 0;
        xml.set_input(document, as);
        assert_hr(hr, WsReadArray(xml.reader(), xml_name("t"), xml_name(""), types.value_type, &item, sizeof(T), 0, 1,
                                  &count, xml.error()));
        assert_int_equal(count, hr == S_OK ? 1 : 0);
        if (hr == S_OK) assert_same(item, again);
    }
    assert_same(again, by_type);
    *out = by_type;
    return hr;
}

template <class T>
void check_read(xml_session& xml, const type_pair<T>& types, const std::string& text, HRESULT expected, T value) {
    for (const place where : {place::element, place::attribute}) {
        T out{};
        std::memset(static_cast<void*>(&out), 0x5a, sizeof(T));
        const T before = out;
        const HRESULT hr = read_everywhere(xml, types, document_of(text, where), where, encoding::text, &out);
        if (hr != expected) fail_msg("'%s' gives %08x", text.c_str(), static_cast<unsigned>(hr));
        assert_same(out, hr == S_OK ? value : before);
    }
}

} // namespace test
