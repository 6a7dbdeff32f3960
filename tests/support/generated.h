// Values of what wsutil made: documents read, written and read again.
#pragma once

#include "support/typed.h"

namespace test {

inline const std::string xsi = " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

inline std::string in(const char* ns, const std::string& name, const std::string& content,
                      const std::string& attributes = {}) {
    return "<" + name + " xmlns=\"" + ns + "\"" + xsi + attributes + ">" + content + "</" + name + ">";
}

template <class T>
HRESULT read(xml_session& xml, const WS_ELEMENT_DESCRIPTION& element, const std::string& document, T** value,
             encoding as = encoding::text) {
    xml.set_input(document, as);
    return WsReadElement(xml.reader(), &element, WS_READ_REQUIRED_POINTER, xml.heap(), value, sizeof(T*), xml.error());
}

template <class T>
std::string write(xml_session& xml, const WS_ELEMENT_DESCRIPTION& element, const T& value, size_t size,
                  encoding as = encoding::text) {
    xml.set_output(as);
    xml.assert_ok(
        WsWriteElement(xml.writer(), &element, WS_WRITE_REQUIRED_VALUE, &value, static_cast<ULONG>(size), xml.error()));
    return xml.output();
}

// Reads a document, writes the value in each encoding, and reads that: what is written then must be the same.
template <class T>
T* round_trip(xml_session& xml, const WS_ELEMENT_DESCRIPTION& element, const std::string& document,
              size_t size = sizeof(T)) {
    T* value = nullptr;
    xml.assert_ok(read(xml, element, document, &value));
    const std::string text = write(xml, element, *value, size);
    for (const encoding as : both_encodings) {
        const std::string written = write(xml, element, *value, size, as);
        T* again = nullptr;
        xml.assert_ok(read(xml, element, written, &again, as));
        assert_string_equal(write(xml, element, *again, size).c_str(), text.c_str());
    }
    return value;
}

template <class T>
void assert_refused(const WS_ELEMENT_DESCRIPTION& element, const std::string& document) {
    xml_session xml;
    T* value = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, read(xml, element, document, &value));
}

} // namespace test
