// WsReadEndpointAddressExtension: the metadata address among an endpoint address's extensions.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char addressing10[] = "http://www.w3.org/2005/08/addressing";
constexpr char addressing09[] = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
constexpr char exchange[] = "http://schemas.xmlsoap.org/ws/2004/09/mex";

// An endpoint reference of version 1.0 with these extensions.
std::string reference(const std::string& extensions) {
    return "<t xmlns:a=\"" + std::string(addressing10) + "\" xmlns:o=\"" + addressing09 + "\" xmlns:x=\"" + exchange +
           "\"><a:Address>http://host/service</a:Address>" + extensions + "</t>";
}
std::string metadata(const std::string& sections) {
    return "<a:Metadata><x:Metadata>" + sections + "</x:Metadata></a:Metadata>";
}
std::string section(const std::string& address) {
    return "<x:MetadataSection><x:MetadataReference>" + address + "</x:MetadataReference></x:MetadataSection>";
}

struct address_of {
    explicit address_of(const std::string& document) : text(document) {
        const WS_ENDPOINT_ADDRESS_DESCRIPTION description{WS_ADDRESSING_VERSION_1_0};
        xml.assert_ok(xml.read(text, WS_ENDPOINT_ADDRESS_TYPE, &description, &address));
    }
    template <class T>
    HRESULT read(T* value, WS_READ_OPTION option) {
        return WsReadEndpointAddressExtension(xml.reader(), &address, WS_ENDPOINT_ADDRESS_EXTENSION_METADATA_ADDRESS,
                                              option, xml.heap(), value, sizeof(T), xml.error());
    }
    std::string text;
    xml_session xml;
    WS_ENDPOINT_ADDRESS address{};
};

void metadata_addresses(void**) {
    const std::string newer = "<a:Address>http://host/mex</a:Address>",
                      older = "<o:Address>http://host/mex</o:Address>";
    for (const std::string& extensions : {
             metadata(section(newer)),
             metadata(section(older)),
             // As the older version of WS-Addressing has it: without its own element around.
             "<x:Metadata>" + section(newer) + "</x:Metadata>",
             "<x:Metadata>" + section(older) + "</x:Metadata>",
             // The first of several, after metadata of other kinds and other extensions.
             "<other><x:MetadataReference/></other>" +
                 metadata("<x:MetadataSection Dialect=\"d\"><inline/></x:MetadataSection><x:MetadataSection>"
                          "<x:Location>http://host/wsdl</x:Location></x:MetadataSection>" +
                          section(newer) + section("<a:Address>http://other</a:Address>")) +
                 metadata(section("<a:Address>http://another</a:Address>")),
             "<a:Metadata><other/></a:Metadata>" + metadata(" <!-- c --> " + section(" <!-- c --> " + newer + " ")),
         }) {
        address_of from(reference(extensions));
        WS_ENDPOINT_ADDRESS by_value;
        std::memset(static_cast<void*>(&by_value), 0x5a, sizeof by_value);
        from.xml.assert_ok(from.read(&by_value, WS_READ_REQUIRED_VALUE));
        assert_true(view(by_value.url) == W("http://host/mex"));
        assert_null(by_value.headers);
        assert_null(by_value.extensions);
        assert_null(by_value.identity);
        for (const WS_READ_OPTION option : {WS_READ_REQUIRED_POINTER, WS_READ_OPTIONAL_POINTER}) {
            WS_ENDPOINT_ADDRESS* pointer = nullptr;
            from.xml.assert_ok(from.read(&pointer, option));
            assert_true(view(pointer->url) == W("http://host/mex"));
        }
        assert_true(view(from.address.url) == W("http://host/service"));
    }
}

// The metadata address is an endpoint address like any other, with extensions of its own.
void whole_addresses(void**) {
    address_of from(reference(metadata(
        section("<a:Address>http://one</a:Address><a:ReferenceParameters><p/></a:ReferenceParameters>" +
                metadata(section("<a:Address>http://two</a:Address>")) +
                "<d:Identity xmlns:d=\"http://schemas.xmlsoap.org/ws/2006/02/addressingidentity\"><d:Dns>host</d:Dns>"
                "</d:Identity>"))));
    WS_ENDPOINT_ADDRESS* one = nullptr;
    from.xml.assert_ok(from.read(&one, WS_READ_REQUIRED_POINTER));
    assert_true(view(one->url) == W("http://one"));
    assert_non_null(one->headers);
    assert_int_equal(one->identity->identityType, WS_DNS_ENDPOINT_IDENTITY_TYPE);
    WS_ENDPOINT_ADDRESS two{};
    from.xml.assert_ok(
        WsReadEndpointAddressExtension(from.xml.reader(), one, WS_ENDPOINT_ADDRESS_EXTENSION_METADATA_ADDRESS,
                                       WS_READ_REQUIRED_VALUE, from.xml.heap(), &two, sizeof two, nullptr));
    assert_true(view(two.url) == W("http://two"));
    // The reader is free for other things.
    INT32 number = 0;
    from.xml.assert_ok(from.xml.read("<t>5</t>", WS_INT32_TYPE, nullptr, &number));
    assert_int_equal(number, 5);
}

void absent(void**) {
    for (const std::string& extensions :
         {std::string(), std::string("<other/>"), std::string("<a:Metadata/>"), metadata(""),
          metadata("<x:MetadataSection/>"), "<x:Other>" + section("<a:Address>http://x</a:Address>") + "</x:Other>",
          section("<a:Address>http://x</a:Address>")}) {
        address_of from(reference(extensions));
        WS_ENDPOINT_ADDRESS value, before;
        std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
        std::memset(static_cast<void*>(&before), 0x5a, sizeof before);
        assert_hr(WS_E_INVALID_FORMAT, from.read(&value, WS_READ_REQUIRED_VALUE));
        assert_memory_equal(&value, &before, sizeof value);
        assert_true(string_count(from.xml.error()) > 0);
        WS_ENDPOINT_ADDRESS* pointer = &value;
        assert_hr(WS_E_INVALID_FORMAT, from.read(&pointer, WS_READ_REQUIRED_POINTER));
        assert_ptr_equal(pointer, &value);
        assert_hr(S_OK, from.read(&pointer, WS_READ_OPTIONAL_POINTER));
        assert_null(pointer);
    }
}

void malformed(void**) {
    for (const char* address : {"", "<other/>", "text", "<a:Address/>text", "<Address>x</Address>"}) {
        address_of from(reference(metadata(section(address))));
        WS_ENDPOINT_ADDRESS* const untouched = &from.address;
        for (const WS_READ_OPTION option : {WS_READ_REQUIRED_POINTER, WS_READ_OPTIONAL_POINTER}) {
            WS_ENDPOINT_ADDRESS* pointer = untouched;
            assert_hr(WS_E_INVALID_FORMAT, from.read(&pointer, option));
            assert_ptr_equal(pointer, untouched);
        }
    }
}

void arguments(void**) {
    address_of from(reference(metadata(section("<a:Address>http://host/mex</a:Address>"))));
    WS_XML_READER* const reader = from.xml.reader();
    WS_HEAP* const heap = from.xml.heap();
    WS_ENDPOINT_ADDRESS value{};
    value.url.length = 77;
    WS_ENDPOINT_ADDRESS* pointer = &value;
    const auto call = [&](WS_XML_READER* r, WS_ENDPOINT_ADDRESS* address, int type, int option, WS_HEAP* h, void* to,
                          size_t size) {
        assert_hr(S_OK, WsResetError(from.xml.error()));
        const HRESULT hr =
            WsReadEndpointAddressExtension(r, address, WS_ENDPOINT_ADDRESS_EXTENSION_TYPE(type), WS_READ_OPTION(option),
                                           h, to, static_cast<ULONG>(size), from.xml.error());
        assert_true(string_count(from.xml.error()) > 0);
        return hr;
    };
    constexpr int metadata_address = WS_ENDPOINT_ADDRESS_EXTENSION_METADATA_ADDRESS, by_value = WS_READ_REQUIRED_VALUE,
                  by_pointer = WS_READ_REQUIRED_POINTER;
    auto* const address = &from.address;
    assert_hr(E_INVALIDARG, call(nullptr, address, metadata_address, by_value, heap, &value, sizeof value));
    assert_hr(E_INVALIDARG, call(reader, nullptr, metadata_address, by_value, heap, &value, sizeof value));
    assert_hr(E_INVALIDARG, call(reader, address, 0, by_value, heap, &value, sizeof value));
    assert_hr(E_INVALIDARG, call(reader, address, 2, by_value, heap, &value, sizeof value));
    assert_hr(E_INVALIDARG, call(reader, address, metadata_address, 0, heap, &value, sizeof value));
    for (const int nillable : {static_cast<int>(WS_READ_NILLABLE_POINTER), static_cast<int>(WS_READ_NILLABLE_VALUE)}) {
        assert_hr(E_INVALIDARG, call(reader, address, metadata_address, nillable, heap, &value, sizeof value));
        assert_hr(E_INVALIDARG, call(reader, address, metadata_address, nillable, heap, &pointer, sizeof pointer));
    }
    assert_hr(E_INVALIDARG, call(reader, address, metadata_address, by_value, nullptr, &value, sizeof value));
    assert_hr(E_INVALIDARG, call(reader, address, metadata_address, by_value, heap, nullptr, sizeof value));
    assert_hr(E_INVALIDARG, call(reader, address, metadata_address, by_value, heap, &value, sizeof value - 1));
    assert_hr(E_INVALIDARG, call(reader, address, metadata_address, by_value, heap, &value, sizeof value + 1));
    assert_hr(E_INVALIDARG, call(reader, address, metadata_address, by_pointer, heap, &pointer, sizeof value));
    WS_ENDPOINT_ADDRESS wrong = from.address;
    wrong.extensions = reinterpret_cast<WS_XML_BUFFER*>(heap);
    assert_hr(E_INVALIDARG, call(reader, &wrong, metadata_address, by_value, heap, &value, sizeof value));
    // Sizes are checked also where there is nothing to read.
    wrong.extensions = nullptr;
    assert_hr(E_INVALIDARG,
              call(reader, &wrong, metadata_address, WS_READ_OPTIONAL_POINTER, heap, &pointer, sizeof pointer - 1));
    assert_int_equal(value.url.length, 77);
    assert_ptr_equal(pointer, &value);

    const heap_ptr small = make_heap(16);
    assert_hr(WS_E_QUOTA_EXCEEDED,
              call(reader, address, metadata_address, by_value, small.get(), &value, sizeof value));
    assert_int_equal(value.url.length, 77);
    assert_hr(S_OK, from.read(&value, WS_READ_REQUIRED_VALUE));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(metadata_addresses), cmocka_unit_test(whole_addresses), cmocka_unit_test(absent),
        cmocka_unit_test(malformed),          cmocka_unit_test(arguments),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
