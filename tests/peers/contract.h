// The contract of the tests against other makers' clients and servers, which contract.wsdl has for those; and the ways
// in which its messages travel.
#pragma once

#include "../../examples/common.h"

#include <cstring>

struct echo_item {
    WCHAR* name;
    LONG count;
};

struct echo_body {
    WCHAR* text;
    LONG number;
    ULONG item_count;
    echo_item* items;
    WS_BYTES* data; // optional
};

struct notify_body {
    WCHAR* text;
};

struct fault_body {
    WCHAR* reason;
};

// One variable a name, as the functions take pointers to them. They take none to const, but change nothing.
namespace contract {

inline WS_XML_STRING ns = WS_XML_STRING_VALUE("http://example.org/peers");
inline WS_XML_STRING echo_action = WS_XML_STRING_VALUE("http://example.org/peers/echo");
inline WS_XML_STRING echo_response_action = WS_XML_STRING_VALUE("http://example.org/peers/echoResponse");
inline WS_XML_STRING notify_action = WS_XML_STRING_VALUE("http://example.org/peers/notify");
inline WS_XML_STRING fault_action = WS_XML_STRING_VALUE("http://example.org/peers/fault");
inline WS_XML_STRING echo_name = WS_XML_STRING_VALUE("echo");
inline WS_XML_STRING echo_response_name = WS_XML_STRING_VALUE("echoResponse");
inline WS_XML_STRING notify_name = WS_XML_STRING_VALUE("notify");
inline WS_XML_STRING echo_fault_name = WS_XML_STRING_VALUE("echoFault");
inline WS_XML_STRING text_name = WS_XML_STRING_VALUE("text");
inline WS_XML_STRING number_name = WS_XML_STRING_VALUE("number");
inline WS_XML_STRING items_name = WS_XML_STRING_VALUE("items");
inline WS_XML_STRING item_name = WS_XML_STRING_VALUE("item");
inline WS_XML_STRING name_name = WS_XML_STRING_VALUE("name");
inline WS_XML_STRING count_name = WS_XML_STRING_VALUE("count");
inline WS_XML_STRING data_name = WS_XML_STRING_VALUE("data");
inline WS_XML_STRING reason_name = WS_XML_STRING_VALUE("reason");

// A field that is one element.
constexpr WS_FIELD_DESCRIPTION element(WS_XML_STRING& name, WS_TYPE type, size_t offset, ULONG options = 0) {
    WS_FIELD_DESCRIPTION field{};
    field.mapping = WS_ELEMENT_FIELD_MAPPING;
    field.localName = &name;
    field.ns = &ns;
    field.type = type;
    field.offset = static_cast<ULONG>(offset);
    field.options = options;
    return field;
}

template <class T, size_t N>
constexpr WS_STRUCT_DESCRIPTION structure(WS_FIELD_DESCRIPTION* (&fields)[N]) {
    WS_STRUCT_DESCRIPTION description{};
    description.size = sizeof(T);
    description.alignment = alignof(T);
    description.fields = fields;
    description.fieldCount = N;
    return description;
}

inline WS_FIELD_DESCRIPTION item_name_field = element(name_name, WS_WSZ_TYPE, offsetof(echo_item, name));
inline WS_FIELD_DESCRIPTION item_count_field = element(count_name, WS_INT32_TYPE, offsetof(echo_item, count));
inline WS_FIELD_DESCRIPTION* item_fields[] = {&item_name_field, &item_count_field};
inline WS_STRUCT_DESCRIPTION item_type = structure<echo_item>(item_fields);

// An element <items> around any number of elements <item>.
constexpr WS_FIELD_DESCRIPTION item_list() {
    WS_FIELD_DESCRIPTION field = element(items_name, WS_STRUCT_TYPE, offsetof(echo_body, items));
    field.mapping = WS_REPEATING_ELEMENT_FIELD_MAPPING;
    field.typeDescription = &item_type;
    field.countOffset = offsetof(echo_body, item_count);
    field.itemLocalName = &item_name;
    field.itemNs = &ns;
    return field;
}

inline WS_FIELD_DESCRIPTION echo_text = element(text_name, WS_WSZ_TYPE, offsetof(echo_body, text));
inline WS_FIELD_DESCRIPTION echo_number = element(number_name, WS_INT32_TYPE, offsetof(echo_body, number));
inline WS_FIELD_DESCRIPTION echo_items = item_list();
inline WS_FIELD_DESCRIPTION echo_data =
    element(data_name, WS_BYTES_TYPE, offsetof(echo_body, data), WS_FIELD_OPTIONAL | WS_FIELD_POINTER);
inline WS_FIELD_DESCRIPTION* echo_fields[] = {&echo_text, &echo_number, &echo_items, &echo_data};
inline WS_STRUCT_DESCRIPTION echo_type = structure<echo_body>(echo_fields);
inline WS_ELEMENT_DESCRIPTION echo_element = {&echo_name, &ns, WS_STRUCT_TYPE, &echo_type};
inline WS_ELEMENT_DESCRIPTION echo_response_element = {&echo_response_name, &ns, WS_STRUCT_TYPE, &echo_type};

inline WS_FIELD_DESCRIPTION notify_text = element(text_name, WS_WSZ_TYPE, offsetof(notify_body, text));
inline WS_FIELD_DESCRIPTION* notify_fields[] = {&notify_text};
inline WS_STRUCT_DESCRIPTION notify_type = structure<notify_body>(notify_fields);
inline WS_ELEMENT_DESCRIPTION notify_element = {&notify_name, &ns, WS_STRUCT_TYPE, &notify_type};

inline WS_FIELD_DESCRIPTION fault_reason = element(reason_name, WS_WSZ_TYPE, offsetof(fault_body, reason));
inline WS_FIELD_DESCRIPTION* fault_fields[] = {&fault_reason};
inline WS_STRUCT_DESCRIPTION fault_type = structure<fault_body>(fault_fields);
inline WS_ELEMENT_DESCRIPTION fault_element = {&echo_fault_name, &ns, WS_STRUCT_TYPE, &fault_type};

inline const WS_MESSAGE_DESCRIPTION echo_message = {&echo_action, &echo_element};
inline const WS_MESSAGE_DESCRIPTION echo_response_message = {&echo_response_action, &echo_response_element};
inline const WS_MESSAGE_DESCRIPTION notify_message = {&notify_action, &notify_element};
inline WS_FAULT_DETAIL_DESCRIPTION fault_detail = {&fault_action, &fault_element};

} // namespace contract

// A way for messages, which has the name of its path at our server.
struct way {
    const char* name;
    WS_CHANNEL_BINDING binding;
    WS_ENCODING encoding;
    WS_ENVELOPE_VERSION envelope;
    WS_ADDRESSING_VERSION addressing;
};

inline constexpr way ways[] = {
    {"soap11", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1,
     WS_ADDRESSING_VERSION_TRANSPORT},
    {"soap12", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2,
     WS_ADDRESSING_VERSION_TRANSPORT},
    {"wsa11", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_1_0},
    {"wsa", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0},
    {"binary", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_BINARY_1, WS_ENVELOPE_VERSION_SOAP_1_2,
     WS_ADDRESSING_VERSION_1_0},
    {"mtom11", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_MTOM_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1,
     WS_ADDRESSING_VERSION_TRANSPORT},
    {"mtom", WS_HTTP_CHANNEL_BINDING, WS_ENCODING_XML_MTOM_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2,
     WS_ADDRESSING_VERSION_TRANSPORT},
    {"tcp", WS_TCP_CHANNEL_BINDING, WS_ENCODING_XML_BINARY_SESSION_1, WS_ENVELOPE_VERSION_SOAP_1_2,
     WS_ADDRESSING_VERSION_1_0},
    {"udp", WS_UDP_CHANNEL_BINDING, WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0},
};

inline const char* scheme_of(const way& w) {
    if (w.binding == WS_HTTP_CHANNEL_BINDING) return "http";
    return w.binding == WS_TCP_CHANNEL_BINDING ? "net.tcp" : "soap.udp";
}

// What the client's or the server's channel is: only HTTP has requests and replies of its own.
inline WS_CHANNEL_TYPE channel_type(const way& w, WS_CHANNEL_TYPE over_http) {
    if (w.binding == WS_HTTP_CHANNEL_BINDING) return over_http;
    return w.binding == WS_TCP_CHANNEL_BINDING ? WS_CHANNEL_TYPE_DUPLEX_SESSION : WS_CHANNEL_TYPE_DUPLEX;
}

inline const way* find_way(std::string_view name) {
    for (const way& w : ways)
        if (name == w.name) return &w;
    return nullptr;
}

// What a channel for it is created with.
struct way_properties {
    explicit way_properties(const way& w) : chosen(w) {}
    way chosen;
    ULONG largest = 1 << 20;
    WS_CHANNEL_PROPERTY all[4] = {
        {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &chosen.envelope, sizeof chosen.envelope},
        {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &chosen.addressing, sizeof chosen.addressing},
        {WS_CHANNEL_PROPERTY_ENCODING, &chosen.encoding, sizeof chosen.encoding},
        {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, &largest, sizeof largest},
    };
    // UDP's encoding and size are given.
    ULONG count = chosen.binding == WS_UDP_CHANNEL_BINDING ? 2 : 4;
};

inline owned<WS_MESSAGE> make_message(WS_CHANNEL* channel) {
    WS_MESSAGE* message = nullptr;
    check("WsCreateMessageForChannel", WsCreateMessageForChannel(channel, nullptr, 0, &message, nullptr));
    return owned<WS_MESSAGE>(message);
}

inline bool is(const WCHAR* text, const char* ascii) {
    return text != nullptr && wide_view(text) == widen(ascii);
}
