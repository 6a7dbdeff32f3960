// Types that the API brings along: XML buffers, custom types, faults and endpoint addresses.
#include "support/typed.h"

#include <cstdio>

using namespace test;

namespace {

template <class T>
const T& as_identity(const WS_ENDPOINT_IDENTITY* identity) {
    return *reinterpret_cast<const T*>(identity);
}

// An XML buffer as text.
std::string buffer_text(WS_XML_BUFFER* buffer) {
    xml_session xml;
    xml.set_output(encoding::text, TRUE);
    xml.assert_ok(WsWriteXmlBuffer(xml.writer(), buffer, xml.error()));
    return xml.output();
}
WS_XML_BUFFER* make_buffer(xml_session& xml, const char* document) {
    WS_XML_BUFFER* buffer = nullptr;
    xml.set_input(document);
    xml.assert_ok(WsReadXmlBuffer(xml.reader(), xml.heap(), &buffer, xml.error()));
    return buffer;
}

void xml_buffers(void**) {
    xml_session xml;
    WS_XML_BUFFER* buffer = nullptr;
    xml.assert_ok(xml.read_pointer("<a x=\"1\"><b>c</b></a>", WS_XML_BUFFER_TYPE, nullptr, &buffer));
    assert_string_equal(buffer_text(buffer).c_str(), "<a x=\"1\"><b>c</b></a>");
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    // Written as the content of whatever element there is: the buffer's own name gives way.
    assert_string_equal(xml.written(WS_XML_BUFFER_TYPE, nullptr, buffer, WS_WRITE_REQUIRED_POINTER).c_str(),
                        "<t x=\"1\"><b>c</b></t>");
    // Or whole.
    xml.set_output();
    xml.assert_ok(WsWriteType(xml.writer(), WS_ANY_ELEMENT_TYPE_MAPPING, WS_XML_BUFFER_TYPE, nullptr,
                              WS_WRITE_REQUIRED_POINTER, &buffer, sizeof buffer, xml.error()));
    assert_string_equal(xml.output().c_str(), "<a x=\"1\"><b>c</b></a>");
    xml.set_input("<a/>");
    xml.assert_ok(WsReadType(xml.reader(), WS_ANY_ELEMENT_TYPE_MAPPING, WS_XML_BUFFER_TYPE, nullptr,
                             WS_READ_REQUIRED_POINTER, xml.heap(), &buffer, sizeof buffer, xml.error()));
    assert_string_equal(buffer_text(buffer).c_str(), "<a/>");

    // Namespaces, mixed content, CDATA and comments come along; depth is no matter of recursion.
    const char* const contents[] = {"<p:b p:c=\"\" xmlns:p=\"urn:p\"/>", "one<b/>two<!--three--><c/>",
                                    "<b><c><d><e><f>deep</f></e></d></c></b>"};
    for (const char* content : contents) {
        buffer = make_buffer(xml, ("<t>" + std::string(content) + "</t>").c_str());
        assert_string_equal(xml.written(WS_XML_BUFFER_TYPE, nullptr, buffer, WS_WRITE_REQUIRED_POINTER).c_str(),
                            ("<t>" + std::string(content) + "</t>").c_str());
    }
    WS_XML_BUFFER* empty = nullptr;
    assert_hr(S_OK, WsCreateXmlBuffer(xml.heap(), nullptr, 0, &empty, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_XML_BUFFER_TYPE, nullptr, &empty, WS_WRITE_REQUIRED_POINTER));
    WS_XML_BUFFER* none = nullptr;
    assert_hr(E_INVALIDARG, xml.write(WS_XML_BUFFER_TYPE, nullptr, &none, WS_WRITE_REQUIRED_POINTER));
    auto* const wrong = reinterpret_cast<WS_XML_BUFFER*>(xml.heap());
    assert_hr(E_INVALIDARG, xml.write(WS_XML_BUFFER_TYPE, nullptr, &wrong, WS_WRITE_REQUIRED_POINTER));

    // As fields, absent or there.
    struct holder {
        WS_XML_BUFFER* a;
        WS_XML_BUFFER* b;
    };
    structure description(sizeof(holder), {element("a", WS_XML_BUFFER_TYPE, offsetof(holder, a), WS_FIELD_OPTIONAL),
                                           element("b", WS_XML_BUFFER_TYPE, offsetof(holder, b), WS_FIELD_NILLABLE)});
    holder value{};
    xml.assert_ok(xml.read("<t><b y=\"2\">z</b></t>", WS_STRUCT_TYPE, description, &value));
    assert_null(value.a);
    assert_string_equal(buffer_text(value.b).c_str(), "<b y=\"2\">z</b>");
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><b y=\"2\">z</b></t>");
    value.b = nullptr;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(),
                        "<t><b a:nil=\"true\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/></t>");
}

// ---- custom types
// ----------------------------------------------------------------------------------------------------

struct point {
    INT32 x, y;
};
int callback_data;
WS_TYPE_MAPPING last_mapping;

// "x,y" as text, wherever text may stand.
HRESULT CALLBACK read_point(WS_XML_READER* reader, WS_TYPE_MAPPING mapping, const void* data, WS_HEAP*, void* value,
                            ULONG size, WS_ERROR* error) {
    assert_ptr_equal(data, &callback_data);
    assert_int_equal(size, sizeof(point));
    last_mapping = mapping;
    if (mapping == WS_ANY_ELEMENT_TYPE_MAPPING) return WsSkipNode(reader, error);
    if (mapping == WS_ELEMENT_TYPE_MAPPING) {
        const HRESULT hr = WsReadStartElement(reader, error);
        if (hr != S_OK) return hr;
    }
    std::string text;
    for (ULONG length = 1; length != 0;) {
        BYTE piece[32];
        const HRESULT hr = WsReadCharsUtf8(reader, piece, sizeof piece, &length, error);
        if (hr != S_OK) return hr;
        text.append(reinterpret_cast<const char*>(piece), length);
    }
    auto* const p = static_cast<point*>(value);
    if (std::sscanf(text.c_str(), "%d,%d", &p->x, &p->y) != 2) return WS_E_INVALID_FORMAT;
    return mapping == WS_ELEMENT_TYPE_MAPPING ? WsReadEndElement(reader, error) : S_OK;
}
HRESULT CALLBACK write_point(WS_XML_WRITER* writer, WS_TYPE_MAPPING mapping, const void* data, const void* value,
                             ULONG size, WS_ERROR* error) {
    assert_ptr_equal(data, &callback_data);
    assert_int_equal(size, sizeof(point));
    last_mapping = mapping;
    const auto* const p = static_cast<const point*>(value);
    const std::string text = std::to_string(p->x) + "," + std::to_string(p->y);
    return WsWriteCharsUtf8(writer, reinterpret_cast<const BYTE*>(text.data()), static_cast<ULONG>(text.size()), error);
}
HRESULT CALLBACK is_origin(const void*, const void* value, const void* other, ULONG, BOOL* is_default, WS_ERROR*) {
    assert_null(other);
    *is_default = static_cast<const point*>(value)->x == 0 && static_cast<const point*>(value)->y == 0;
    return S_OK;
}

void custom_types(void**) {
    const WS_CUSTOM_TYPE_DESCRIPTION description{sizeof(point), alignof(point), read_point,
                                                 write_point,   &callback_data, is_origin};
    xml_session xml;
    point p{};
    xml.assert_ok(xml.read("<t>1,2</t>", WS_CUSTOM_TYPE, &description, &p));
    assert_int_equal(p.y, 2);
    assert_int_equal(last_mapping, WS_ELEMENT_TYPE_MAPPING);
    assert_string_equal(xml.written(WS_CUSTOM_TYPE, &description, p).c_str(), "<t>1,2</t>");
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t>1</t>", WS_CUSTOM_TYPE, &description, &p));
    assert_int_equal(p.y, 2);

    struct shape {
        point a;
        point b;
        point* c;
        point d;
    };
    structure fields(sizeof(shape),
                     {attribute("a", WS_CUSTOM_TYPE, offsetof(shape, a), 0, &description),
                      attribute("b", WS_CUSTOM_TYPE, offsetof(shape, b), WS_FIELD_OPTIONAL, &description),
                      element("c", WS_CUSTOM_TYPE, offsetof(shape, c), WS_FIELD_POINTER, &description),
                      element("d", WS_CUSTOM_TYPE, offsetof(shape, d), WS_FIELD_OPTIONAL, &description)});
    shape value{};
    xml.assert_ok(xml.read("<t a=\"1,2\"><c>3,4</c></t>", WS_STRUCT_TYPE, fields, &value));
    assert_int_equal(value.a.x, 1);
    assert_int_equal(value.b.x, 0);
    assert_int_equal(value.c->y, 4);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, fields, value).c_str(), "<t a=\"1,2\"><c>3,4</c></t>");
    value.b = {5, 6};
    value.d = {7, 8};
    assert_string_equal(xml.written(WS_STRUCT_TYPE, fields, value).c_str(),
                        "<t a=\"1,2\" b=\"5,6\"><c>3,4</c><d>7,8</d></t>");
    structure as_text(sizeof(point), {text(WS_CUSTOM_TYPE, 0, 0, &description)});
    xml.assert_ok(xml.read("<t>9,8</t>", WS_STRUCT_TYPE, as_text, &p));
    assert_int_equal(p.x, 9);
    assert_int_equal(last_mapping, WS_ELEMENT_CONTENT_TYPE_MAPPING);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, as_text, p).c_str(), "<t>9,8</t>");
    structure any(sizeof(point), {field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_CUSTOM_TYPE, 0, 0, &description)});
    xml.assert_ok(xml.read("<t><whatever/></t>", WS_STRUCT_TYPE, any, &p));
    assert_int_equal(last_mapping, WS_ANY_ELEMENT_TYPE_MAPPING);

    WS_CUSTOM_TYPE_DESCRIPTION incomplete = description;
    incomplete.readCallback = nullptr;
    incomplete.writeCallback = nullptr;
    assert_hr(E_INVALIDARG, xml.read("<t>1,2</t>", WS_CUSTOM_TYPE, &incomplete, &p));
    assert_hr(E_INVALIDARG, xml.write(WS_CUSTOM_TYPE, &incomplete, &p));
}

// ---- faults
// ----------------------------------------------------------------------------------------------------------

constexpr char soap11[] = "http://schemas.xmlsoap.org/soap/envelope/";
constexpr char soap12[] = "http://www.w3.org/2003/05/soap-envelope";

void faults_of_soap_1_1(void**) {
    const WS_FAULT_DESCRIPTION description{WS_ENVELOPE_VERSION_SOAP_1_1};
    const std::string document = "<s:Fault xmlns:s=\"" + std::string(soap11) +
                                 "\"><faultcode>s:Client</faultcode><faultstring>Example</faultstring>"
                                 "<faultactor>http://example.com/</faultactor>"
                                 "<detail><code>1030</code></detail></s:Fault>";
    xml_session xml;
    WS_FAULT fault;
    std::memset(static_cast<void*>(&fault), 0x5a, sizeof fault);
    xml.assert_ok(xml.read(document, WS_FAULT_TYPE, &description, &fault));
    assert_string_equal(utf8(fault.code->value.localName).c_str(), "Client");
    assert_string_equal(utf8(fault.code->value.ns).c_str(), soap11);
    assert_null(fault.code->subCode);
    assert_int_equal(fault.reasonCount, 1);
    assert_true(view(fault.reasons[0].text) == W("Example"));
    assert_int_equal(fault.reasons[0].lang.length, 0);
    assert_true(view(fault.actor) == W("http://example.com/"));
    assert_int_equal(fault.node.length, 0);
    assert_string_equal(buffer_text(fault.detail).c_str(), "<detail><code>1030</code></detail>");

    for (const encoding as : both_encodings) {
        xml.set_output(as);
        const WS_ELEMENT_DESCRIPTION element{xml_name("Fault"), xml_name(soap11), WS_FAULT_TYPE,
                                             const_cast<WS_FAULT_DESCRIPTION*>(&description)};
        xml.assert_ok(
            WsWriteElement(xml.writer(), &element, WS_WRITE_REQUIRED_VALUE, &fault, sizeof fault, xml.error()));
        const std::string written = xml.output();
        WS_FAULT back{};
        xml.assert_ok(xml.read(written, WS_FAULT_TYPE, &description, &back, WS_READ_REQUIRED_VALUE, as));
        assert_string_equal(utf8(back.code->value.ns).c_str(), soap11);
        assert_true(view(back.reasons[0].text) == W("Example"));
        assert_true(view(back.actor) == W("http://example.com/"));
        assert_string_equal(buffer_text(back.detail).c_str(), "<detail><code>1030</code></detail>");
    }
    // The least, and what others add.
    xml.assert_ok(xml.read("<f><faultcode>x</faultcode><faultstring/></f>", WS_FAULT_TYPE, &description, &fault));
    assert_null(fault.actor.chars);
    assert_null(fault.detail);
    xml.assert_ok(
        xml.read("<f y=\"\"><faultcode z=\"\">x</faultcode><faultstring xml:lang=\"en\">a</faultstring><more/></f>",
                 WS_FAULT_TYPE, &description, &fault));
    assert_true(view(fault.reasons[0].lang) == W("en"));
    for (const char* malformed : {"<f/>", "<f><faultstring/></f>", "<f><faultcode>u:x</faultcode><faultstring/></f>"})
        assert_hr(WS_E_INVALID_FORMAT, xml.read(malformed, WS_FAULT_TYPE, &description, &fault));
}

void faults_of_soap_1_2(void**) {
    const WS_FAULT_DESCRIPTION description{WS_ENVELOPE_VERSION_SOAP_1_2};
    const std::string document =
        "<s:Fault xmlns:s=\"" + std::string(soap12) +
        "\"><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value xmlns:m=\"urn:m\">m:One</s:Value>"
        "<s:Subcode><s:Value xmlns:m=\"urn:m\">m:Two</s:Value></s:Subcode></s:Subcode></s:Code>"
        "<s:Reason><s:Text xml:lang=\"en\">Why</s:Text><s:Text xml:lang=\"de\">Warum</s:Text></s:Reason>"
        "<s:Node>urn:node</s:Node><s:Role>urn:role</s:Role><s:Detail><x>1</x></s:Detail></s:Fault>";
    xml_session xml;
    WS_FAULT fault{};
    std::string bytes = document;
    for (int round = 0; round < 3; ++round) {
        const encoding as = round == 2 ? encoding::binary : encoding::text;
        std::memset(static_cast<void*>(&fault), 0x5a, sizeof fault);
        xml.assert_ok(xml.read(bytes, WS_FAULT_TYPE, &description, &fault, WS_READ_REQUIRED_VALUE, as));
        assert_string_equal(utf8(fault.code->value.localName).c_str(), "Sender");
        assert_string_equal(utf8(fault.code->value.ns).c_str(), soap12);
        assert_string_equal(utf8(fault.code->subCode->value.localName).c_str(), "One");
        assert_string_equal(utf8(fault.code->subCode->subCode->value.localName).c_str(), "Two");
        assert_string_equal(utf8(fault.code->subCode->subCode->value.ns).c_str(), "urn:m");
        assert_null(fault.code->subCode->subCode->subCode);
        assert_int_equal(fault.reasonCount, 2);
        assert_true(view(fault.reasons[1].text) == W("Warum"));
        assert_true(view(fault.reasons[1].lang) == W("de"));
        assert_true(view(fault.node) == W("urn:node"));
        assert_true(view(fault.actor) == W("urn:role"));
        assert_non_null(fault.detail);
        const encoding next = round == 1 ? encoding::binary : encoding::text;
        xml.set_output(next);
        const WS_ELEMENT_DESCRIPTION element{xml_name("Fault"), xml_name(soap12), WS_FAULT_TYPE,
                                             const_cast<WS_FAULT_DESCRIPTION*>(&description)};
        xml.assert_ok(
            WsWriteElement(xml.writer(), &element, WS_WRITE_REQUIRED_VALUE, &fault, sizeof fault, xml.error()));
        bytes = xml.output();
    }
    WS_FAULT codeless = fault;
    codeless.code = nullptr;
    assert_hr(E_INVALIDARG, xml.write(WS_FAULT_TYPE, &description, &codeless));
    const WS_FAULT_DESCRIPTION none{WS_ENVELOPE_VERSION_NONE};
    assert_hr(E_INVALIDARG, xml.read(document, WS_FAULT_TYPE, &none, &fault));
    assert_hr(E_INVALIDARG, xml.write(WS_FAULT_TYPE, &none, &fault));
}

// ---- endpoint addresses
// ----------------------------------------------------------------------------------------------

constexpr char addressing10[] = "http://www.w3.org/2005/08/addressing";
constexpr char addressing09[] = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
constexpr char identity_ns[] = "http://schemas.xmlsoap.org/ws/2006/02/addressingidentity";

std::string reference(const char* ns, const std::string& content) {
    return "<t xmlns:a=\"" + std::string(ns) + "\" xmlns:d=\"" + identity_ns + "\">" + content + "</t>";
}

void endpoint_addresses(void**) {
    xml_session xml;
    for (const bool newer : {true, false}) {
        const char* ns = newer ? addressing10 : addressing09;
        const WS_ENDPOINT_ADDRESS_DESCRIPTION description{newer ? WS_ADDRESSING_VERSION_1_0
                                                                : WS_ADDRESSING_VERSION_0_9};
        const std::string document =
            reference(ns, "<a:Address>net.tcp://host/path</a:Address>" +
                              std::string(newer ? "" : "<a:ReferenceProperties><p/></a:ReferenceProperties>") +
                              "<a:ReferenceParameters><h1 xmlns=\"urn:h\">1</h1><h2/></a:ReferenceParameters>"
                              "<a:Metadata><m/></a:Metadata><ext/><d:Identity><d:Dns>host</d:Dns></d:Identity>");
        std::string bytes = document;
        for (int round = 0; round < 3; ++round) {
            const encoding as = round == 2 ? encoding::binary : encoding::text;
            WS_ENDPOINT_ADDRESS address;
            std::memset(static_cast<void*>(&address), 0x5a, sizeof address);
            xml.assert_ok(
                xml.read(bytes, WS_ENDPOINT_ADDRESS_TYPE, &description, &address, WS_READ_REQUIRED_VALUE, as));
            assert_true(view(address.url) == W("net.tcp://host/path"));
            // Binary knows no elements of one tag.
            const bool binary = as == encoding::binary;
            assert_string_equal(buffer_text(address.headers).c_str(),
                                binary ? "<h1 xmlns=\"urn:h\">1</h1><h2></h2>" : "<h1 xmlns=\"urn:h\">1</h1><h2/>");
            const std::string extensions = buffer_text(address.extensions);
            assert_true(extensions.find(binary ? "<ext></ext>" : "<ext/>") != std::string::npos);
            assert_true((extensions.find("ReferenceProperties") != std::string::npos) == !newer);
            assert_int_equal(address.identity->identityType, WS_DNS_ENDPOINT_IDENTITY_TYPE);
            assert_true(view(as_identity<WS_DNS_ENDPOINT_IDENTITY>(address.identity).dns) == W("host"));
            bytes = xml.written(WS_ENDPOINT_ADDRESS_TYPE, &description, address, WS_WRITE_REQUIRED_VALUE,
                                round == 1 ? encoding::binary : encoding::text);
            if (!newer && round == 0)
                assert_true(bytes.find("ReferenceProperties") < bytes.find("ReferenceParameters"));
        }
        // The anonymous address is no URL.
        const std::string anonymous =
            newer ? addressing10 + std::string("/anonymous") : addressing09 + std::string("/role/anonymous");
        WS_ENDPOINT_ADDRESS address{};
        xml.assert_ok(xml.read(reference(ns, "<a:Address>" + anonymous + "</a:Address>"), WS_ENDPOINT_ADDRESS_TYPE,
                               &description, &address));
        assert_int_equal(address.url.length, 0);
        assert_null(address.headers);
        assert_null(address.extensions);
        assert_null(address.identity);
        const std::string written = xml.written(WS_ENDPOINT_ADDRESS_TYPE, &description, address);
        assert_true(written.find(">" + anonymous + "<") != std::string::npos);
        for (const char* malformed : {"", "<a:ReferenceParameters/>", "text"})
            assert_hr(WS_E_INVALID_FORMAT,
                      xml.read(reference(ns, malformed), WS_ENDPOINT_ADDRESS_TYPE, &description, &address));
    }
    WS_ENDPOINT_ADDRESS address{};
    const WS_ENDPOINT_ADDRESS_DESCRIPTION transport{WS_ADDRESSING_VERSION_TRANSPORT};
    assert_hr(E_INVALIDARG, xml.read("<t/>", WS_ENDPOINT_ADDRESS_TYPE, &transport, &address));
    assert_hr(E_INVALIDARG, xml.read("<t/>", WS_ENDPOINT_ADDRESS_TYPE, nullptr, &address));
    assert_hr(E_INVALIDARG, xml.write(WS_ENDPOINT_ADDRESS_TYPE, &transport, &address));
}

// As fields: by value, behind pointers, nil, absent and many.
void addresses_and_faults_as_fields(void**) {
    struct holder {
        WS_ENDPOINT_ADDRESS one;
        WS_ENDPOINT_ADDRESS* nil;
        WS_ENDPOINT_ADDRESS* absent;
        WS_ENDPOINT_ADDRESS* many;
        ULONG count;
        WS_FAULT* fault;
        WS_FAULT** faults;
        ULONG fault_count;
    };
    const WS_ENDPOINT_ADDRESS_DESCRIPTION address{WS_ADDRESSING_VERSION_1_0};
    const WS_FAULT_DESCRIPTION fault{WS_ENVELOPE_VERSION_SOAP_1_1};
    structure description(
        sizeof(holder),
        {element("one", WS_ENDPOINT_ADDRESS_TYPE, offsetof(holder, one), 0, &address),
         element("nil", WS_ENDPOINT_ADDRESS_TYPE, offsetof(holder, nil), WS_FIELD_POINTER | WS_FIELD_NILLABLE,
                 &address),
         element("absent", WS_ENDPOINT_ADDRESS_TYPE, offsetof(holder, absent), WS_FIELD_POINTER | WS_FIELD_OPTIONAL,
                 &address),
         repeating("many", "a", WS_ENDPOINT_ADDRESS_TYPE, offsetof(holder, many), offsetof(holder, count), 0, &address),
         element("fault", WS_FAULT_TYPE, offsetof(holder, fault),
                 WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE, &fault),
         repeating(nullptr, "f", WS_FAULT_TYPE, offsetof(holder, faults), offsetof(holder, fault_count),
                   WS_FIELD_POINTER | WS_FIELD_NILLABLE_ITEM, &fault)});
    const auto url = [](const char* text) { return "<a:Address>" + std::string(text) + "</a:Address>"; };
    const std::string a_fault = "<faultcode>c</faultcode><faultstring>s</faultstring>";
    const std::string document =
        "<t xmlns:a=\"" + std::string(addressing10) + "\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><one>" +
        url("http://one") + "</one><nil i:nil=\"true\"/><many><a>" + url("http://a") + "</a><a>" + url("http://b") +
        "</a></many><fault>" + a_fault + "</fault><f>" + a_fault + "</f><f i:nil=\"true\"/></t>";
    xml_session xml;
    std::string bytes = document;
    encoding as = encoding::text;
    for (int round = 0; round < 3; ++round) {
        holder value;
        std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
        xml.assert_ok(xml.read(bytes, WS_STRUCT_TYPE, description, &value, WS_READ_REQUIRED_VALUE, as));
        assert_true(view(value.one.url) == W("http://one"));
        assert_null(value.nil);
        assert_null(value.absent);
        assert_int_equal(value.count, 2);
        assert_true(view(value.many[1].url) == W("http://b"));
        assert_true(view(value.fault->reasons[0].text) == W("s"));
        assert_int_equal(value.fault_count, 2);
        assert_non_null(value.faults[0]);
        assert_null(value.faults[1]);
        as = round == 0 ? encoding::text : encoding::binary;
        bytes = xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, as);
    }
    // Nil where it is not allowed; nothing where something must be.
    holder value{};
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read("<t xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><one i:nil=\"1\"/></t>",
                       WS_STRUCT_TYPE, description, &value));
    description[1].options = WS_FIELD_POINTER;
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &value));
}

void identities(void**) {
    const WS_ENDPOINT_ADDRESS_DESCRIPTION description{WS_ADDRESSING_VERSION_1_0};
    xml_session xml;
    const std::string key_info = "<k:KeyInfo xmlns:k=\"http://www.w3.org/2000/09/xmldsig#\">";
    const struct {
        std::string claim;
        WS_ENDPOINT_IDENTITY_TYPE type;
    } cases[] = {
        {"<d:Dns>name</d:Dns>", WS_DNS_ENDPOINT_IDENTITY_TYPE},
        {"<d:Upn>name</d:Upn>", WS_UPN_ENDPOINT_IDENTITY_TYPE},
        {"<d:Spn>name</d:Spn>", WS_SPN_ENDPOINT_IDENTITY_TYPE},
        {key_info + "<k:X509Data><k:X509Certificate>dGVzdA==</k:X509Certificate></k:X509Data></k:KeyInfo>",
         WS_CERT_ENDPOINT_IDENTITY_TYPE},
        {key_info + "<k:KeyValue><k:RSAKeyValue><k:Modulus>dGVzdA==</k:Modulus> <k:Exponent>AQAB</k:Exponent>"
                    "</k:RSAKeyValue></k:KeyValue></k:KeyInfo>",
         WS_RSA_ENDPOINT_IDENTITY_TYPE},
        {"<other xmlns=\"urn:x\">y</other>", WS_UNKNOWN_ENDPOINT_IDENTITY_TYPE},
        {key_info + "<k:KeyName>z</k:KeyName></k:KeyInfo>", WS_UNKNOWN_ENDPOINT_IDENTITY_TYPE},
    };
    for (const auto& c : cases) {
        std::string document =
            reference(addressing10, "<a:Address>http://h</a:Address> <d:Identity> " + c.claim + " </d:Identity>");
        for (int round = 0; round < 2; ++round) {
            WS_ENDPOINT_ADDRESS address{};
            xml.assert_ok(xml.read(document, WS_ENDPOINT_ADDRESS_TYPE, &description, &address));
            assert_int_equal(address.identity->identityType, c.type);
            switch (c.type) {
            case WS_UPN_ENDPOINT_IDENTITY_TYPE:
                assert_true(view(as_identity<WS_UPN_ENDPOINT_IDENTITY>(address.identity).upn) == W("name"));
                break;
            case WS_SPN_ENDPOINT_IDENTITY_TYPE:
                assert_true(view(as_identity<WS_SPN_ENDPOINT_IDENTITY>(address.identity).spn) == W("name"));
                break;
            case WS_CERT_ENDPOINT_IDENTITY_TYPE:
                assert_true(bytes_of(as_identity<WS_CERT_ENDPOINT_IDENTITY>(address.identity).rawCertificateData) ==
                            "test");
                break;
            case WS_RSA_ENDPOINT_IDENTITY_TYPE:
                assert_true(bytes_of(as_identity<WS_RSA_ENDPOINT_IDENTITY>(address.identity).modulus) == "test");
                assert_int_equal(as_identity<WS_RSA_ENDPOINT_IDENTITY>(address.identity).exponent.length, 3);
                break;
            default:
                break;
            }
            document = xml.written(WS_ENDPOINT_ADDRESS_TYPE, &description, address);
        }
    }
    WS_ENDPOINT_ADDRESS address{};
    xml.assert_ok(xml.read(reference(addressing10, "<a:Address>x</a:Address><d:Identity/>"), WS_ENDPOINT_ADDRESS_TYPE,
                           &description, &address));
    assert_null(address.identity);
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read(reference(addressing10, "<a:Address>x</a:Address><d:Identity>" + key_info +
                                                   "<k:X509Data><k:X509Certificate>%</k:X509Certificate></k:X509Data>"
                                                   "</k:KeyInfo></d:Identity>"),
                       WS_ENDPOINT_ADDRESS_TYPE, &description, &address));
    WS_ENDPOINT_IDENTITY unknown{WS_ENDPOINT_IDENTITY_TYPE(99)};
    address.identity = &unknown;
    assert_hr(E_INVALIDARG, xml.write(WS_ENDPOINT_ADDRESS_TYPE, &description, &address));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(xml_buffers),        cmocka_unit_test(custom_types),
        cmocka_unit_test(faults_of_soap_1_1), cmocka_unit_test(faults_of_soap_1_2),
        cmocka_unit_test(endpoint_addresses), cmocka_unit_test(addresses_and_faults_as_fields),
        cmocka_unit_test(identities),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
