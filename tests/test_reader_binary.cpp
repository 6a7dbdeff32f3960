// Binary documents: every record type, from bytes.
#include "support/xml.h"

using namespace test;

namespace {

// A dictionary of five words with the numbers 0, 2, 4, 6 and 8 on the wire, or 1, 3, 5, 7 and 9.
struct words {
    explicit words(const char* prefix) {
        for (int i = 0; i < 5; ++i)
            texts[i] = prefix + std::to_string(i);
        for (ULONG i = 0; i < 5; ++i) {
            strings[i] = xml(texts[i]);
            strings[i].dictionary = &dictionary;
            strings[i].id = i;
        }
        dictionary.strings = strings;
        dictionary.stringCount = 5;
        dictionary.isConst = TRUE;
    }
    words(const words&) = delete;

    std::string texts[5];
    WS_XML_STRING strings[5];
    WS_XML_DICTIONARY dictionary{};
};

std::string read(const std::string& bytes) {
    static words statics("s"), dynamics("d");
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_binary(reader, bytes, &statics.dictionary, &dynamics.dictionary));
    return read_all(reader);
}
#define assert_binary(expected, bytes) assert_string_equal(expected, read(bytes).c_str())

// The value of <t> with one text record in it, which ends the element.
std::string read_value(const std::string& record) {
    const std::string nodes = read("\x40\x01t"_b + record);
    const std::string start = "<t> ", end = " </> EOF";
    if (nodes.size() < start.size() + end.size() || nodes.substr(nodes.size() - end.size()) != end) return nodes;
    return nodes.substr(start.size(), nodes.size() - start.size() - end.size());
}
#define assert_value(expected, record) assert_string_equal(expected, read_value(record).c_str())

void reads_elements(void**) {
    assert_binary("<t> </> EOF", "\x40\x01t\x01"_b);
    assert_binary("<p2:t{ns} xmlns:p2=ns> </> EOF", "\x41\x02p2\x01t\x09\x02p2\x02ns\x01"_b);
    assert_binary("<s1> </> EOF", "\x42\x02\x01"_b);
    assert_binary("<d2> </> EOF", "\x42\x05\x01"_b);
    assert_binary("<p2:s1{s3} xmlns:p2=s3> </> EOF", "\x43\x02p2\x02\x0b\x02p2\x06\x01"_b);
    assert_binary("<a:s1{d4} xmlns:a=d4> </> EOF", "\x44\x02\x0b\x01"
                                                   "a\x09\x01"_b);
    assert_binary("<z:s1{s0} xmlns:z=s0> </> EOF", "\x5d\x02\x0b\x01z\x00\x01"_b);
    assert_binary("<a:t{ns} xmlns:a=ns> </> EOF", "\x5e\x01t\x09\x01"
                                                  "a\x02ns\x01"_b);
    assert_binary("<z:t{ns} xmlns:z=ns> </> EOF", "\x77\x01t\x09\x01z\x02ns\x01"_b);
    assert_binary("<t{ns} xmlns:=ns> <u{ns}> </> <v xmlns:=> </> </> EOF", "\x40\x01t\x08\x02ns\x40\x01u\x01\x40\x01v"
                                                                           "\x08\x00\x01\x01"_b);
    assert_binary("<t{s2} xmlns:=s2> </> EOF", "\x40\x01t\x0a\x04\x01"_b);
    assert_binary("EOF", ""_b);
}

void reads_attributes(void**) {
    assert_binary("<t a=''> </> EOF", "\x40\x01t\x04\x01\x61\x98\x00\x01"_b);
    assert_binary("<t p2:a{ns}='test' xmlns:p2=ns> </> EOF",
                  "\x40\x01t\x05\x02p2\x01\x61\x98\x04test\x09\x02p2\x02ns\x01"_b);
    assert_binary("<t s1=''> </> EOF", "\x40\x01t\x06\x02\xa8\x01"_b);
    assert_binary("<t p2:d0{ns}='d1' xmlns:p2=ns> </> EOF", "\x40\x01t\x07\x02p2\x01\xaa\x03\x09\x02p2\x02ns\x01"_b);
    assert_binary("<t a:s1{ns}=int32:1 xmlns:a=ns> </> EOF", "\x40\x01t\x0c\x02\x82\x09\x01\x61\x02ns\x01"_b);
    assert_binary("<t z:s1{ns}=bool:1 xmlns:z=ns> </> EOF", "\x40\x01t\x25\x02\x86\x09\x01z\x02ns\x01"_b);
    assert_binary("<t a:b{ns}=bytes:xy xmlns:a=ns> </> EOF", "\x40\x01t\x26\x01\x62\x9e\x02xy\x09\x01\x61\x02ns\x01"_b);
    assert_binary("<t z:b{ns}=int32:-2 xmlns:z=ns> </> EOF", "\x40\x01t\x3f\x01\x62\x88\xfe\x09\x01z\x02ns\x01"_b);
    assert_binary("<t xmlns:q=s4 xmlns:p=ns> </> EOF", "\x40\x01t\x0b\x01q\x08\x09\x01p\x02ns\x01"_b);
    // A qualified name uses prefixes that are declared behind it.
    assert_binary("<t b=qname:c:s3{ns} xmlns:c=ns> </> EOF",
                  "\x40\x01t\x04\x01\x62\xbc\x02\x06\x09\x01\x63\x02ns\x01"_b);
    assert_binary("<t a=list[int32:0 'x' bool:0] b=list[] c=list[int32:1]> </> EOF",
                  "\x40\x01t\x04\x01\x61\xa4\x80\x98\x01x\x84\xa6\x04\x01\x62\xa4\xa6\x04\x01\x63\xa4\x82\xa6\x01"_b);
    // A value in an attribute cannot end the element.
    assert_binary("!803d0000", "\x40\x01t\x04\x01\x61\x99\x00"_b);
    assert_binary("!803d0000", "\x40\x01t\x04\x01\x61\x01"_b);
    assert_binary("!803d0000", "\x40\x01t\x04\x01\x61\xa8\x04\x01\x61\xa8\x01"_b);
    assert_binary("!803d0000", "\x40\x01t\x05\x01p\x01\x61\xa8\x01"_b);
    assert_binary("!803d0000", "\x40\x01t\x04\x01\x62\xbc\x02\x06\x01"_b);
    assert_binary("!803d0000", "\x40\x01t\x04\x01\x62\xbc\x1a\x06\x01"_b);
}

void reads_typed_text(void**) {
    assert_value("int32:0", "\x81"_b);
    assert_value("int32:1", "\x83"_b);
    assert_value("bool:0", "\x85"_b);
    assert_value("bool:1", "\x87"_b);
    assert_value("int32:-1", "\x89\xff"_b);
    assert_value("int32:127", "\x89\x7f"_b);
    assert_value("int32:-32768", "\x8b\x00\x80"_b);
    assert_value("int32:305419896", "\x8d\x78\x56\x34\x12"_b);
    assert_value("int64:-2", "\x8f\xfe\xff\xff\xff\xff\xff\xff\xff"_b);
    assert_value("float:1.500000", "\x91\x00\x00\xc0\x3f"_b);
    assert_value("double:-0.250000", "\x93\x00\x00\x00\x00\x00\x00\xd0\xbf"_b);
    assert_value("decimal:12345e-2", "\x95\x00\x00\x02\x00\x00\x00\x00\x00\x39\x30\x00\x00\x00\x00\x00\x00"_b);
    assert_value("datetime:0/2", "\x97\x00\x00\x00\x00\x00\x00\x00\x00"_b);
    assert_value("datetime:1/0", "\x97\x01\x00\x00\x00\x00\x00\x00\x40"_b);
    assert_value("datetime:1/1", "\x97\x01\x00\x00\x00\x00\x00\x00\x80"_b);
    assert_value("'a'", "\x99\x01\x61"_b);
    assert_value("'ab'", "\x9b\x02\x00\x61\x62"_b);
    assert_value("'a'", "\x9d\x01\x00\x00\x00\x61"_b);
    assert_value("bytes:a", "\x9f\x01\x61"_b);
    assert_value("bytes:a", "\xa1\x01\x00\x61"_b);
    assert_value("bytes:a", "\xa3\x01\x00\x00\x00\x61"_b);
    assert_value("''", "\xa9"_b);
    assert_value("'s1'", "\xab\x02"_b);
    assert_value("'d3'", "\xab\x07"_b);
    assert_value("id:04030201", "\xad\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"_b);
    assert_value("timespan:-1", "\xaf\xff\xff\xff\xff\xff\xff\xff\xff"_b);
    assert_value("guid:04030201", "\xb1\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"_b);
    assert_value("uint64:18446744073709551615", "\xb3\xff\xff\xff\xff\xff\xff\xff\xff"_b);
    assert_value("bool:1", "\xb5\x01"_b);
    assert_value("bool:0", "\xb5\x00"_b);
    assert_value("utf16:hi", "\xb7\x04h\0i\0"_b);
    assert_value("utf16:h", "\xb9\x02\x00h\0"_b);
    assert_value("utf16:h", "\xbb\x02\x00\x00\x00h\0"_b);
    // The records without the element's end are the same.
    assert_binary("<t> int32:0 int32:1 bool:0 'x' bytes:y list[int32:1 'z'] </> EOF",
                  "\x40\x01t\x80\x82\x84\x98\x01x\x9e\x01y\xa4\x82\x98\x01z\xa6\x01"_b);
    assert_value("list[int32:1 int32:0]", "\xa4\x82\x80\xa7"_b);
    assert_binary("!803d0000", "\x40\x01t\x04\x01\x61\xa4\x82\xa7"_b);
    assert_binary("<t xmlns:d=ns> qname:d:s1{ns} </> EOF", "\x40\x01t\x09\x01\x64\x02ns\xbd\x03\x02"_b);
}

// A text without characters has memory all the same.
void empty_texts_have_memory(void**) {
    const reader_ptr reader = make_reader();
    const auto check_empty = [](const WS_XML_TEXT& text) {
        assert_int_equal(text.textType, WS_XML_TEXT_TYPE_UTF8);
        const WS_XML_STRING& value = reinterpret_cast<const WS_XML_UTF8_TEXT&>(text).value;
        assert_int_equal(value.length, 0);
        assert_non_null(value.bytes);
    };
    for (const std::string& empty : {"\x98\x00"_b, "\xa8"_b}) {
        std::string end = empty;
        ++end[0]; // and the element's end
        const std::string bytes = "\x40\x01t\x04\x01\x61"_b + empty + end;
        assert_hr(S_OK, set_binary(reader, bytes));
        next(reader);
        check_empty(*element(reader).attributes[0]->value);
        assert_int_equal(element(reader).ns->length, 0);
        assert_non_null(element(reader).ns->bytes);
        assert_null(element(reader).prefix->bytes);
        next(reader);
        assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_TEXT);
        check_empty(*reinterpret_cast<const WS_XML_TEXT_NODE&>(node(reader)).text);
    }
}

void refuses_wrong_values(void**) {
    for (const std::string& bad :
         {"\x97\x01\x00\x00\x00\x00\x00\x00\xc0"_b,                                 // a kind of time that is none
          "\x97\xff\xff\xff\xff\xff\xff\xff\x3f"_b,                                 // after 9999
          "\x95\x00\x00\x1d\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"_b, // a scale of 29
          "\x99\x01\x80"_b,
          "\x99\x02\xc3\x28"_b,
          "\x9d\x00\x00\x00\x80"_b,
          "\xb7\x01h"_b,
          "\xb7\x02\x00\xd8"_b,
          "\xb7\x02\x00\xdc"_b,
          "\xab\x0a"_b,
          "\xab\x0b"_b,
          "\xab\xff\xff\xff\xff\x0f"_b,
          "\xbd\x00\x02"_b,
          "\xa5\xa6"_b,
          "\xa6"_b,
          "\xa7"_b,
          "\xa4\x83\xa6\x01"_b,
          "\xa4\xa4\xa6\xa6\x01"_b,
          "\xa4\x40\x01t\xa6\x01"_b,
          "\xbe"_b,
          "\xff"_b,
          "\x00"_b,
          "\x78"_b,
          "\x7f"_b,
          "\x04\x01\x61\xa8"_b})
        assert_int_equal(read("\x40\x01t\x80"_b + bad).find("<t> int32:0 !803d0000"), 0);
}

void refuses_wrong_structure(void**) {
    assert_binary("!803d0000", "\x01"_b);
    assert_binary("<t> </> !803d0000", "\x40\x01t\x01\x01"_b);
    assert_binary("<t> !803d0000", "\x40\x01t"_b);
    assert_binary("<t> </> !803d0000", "\x40\x01t\x01\x40\x01t\x01"_b);
    assert_binary("!803d0000", "\x98\x01x"_b);
    assert_binary("' ' <t> </> EOF", "\x98\x01 \x40\x01t\x01"_b);
    assert_binary("!803d0000", "\x99\x01 "_b);
    assert_binary("!803d0000", "\x42\x0a\x01"_b);
    assert_binary("!803d0000", "\x42\x0b\x01"_b);
    assert_binary("!803d0000", "\x40\x00\x01"_b);         // no name
    assert_binary("!803d0000", "\x40\x02\x31\x61\x01"_b); // a name that begins with a digit
    assert_binary("!803d0000", "\x40\x03\x61:b\x01"_b);
    assert_binary("!803d0000", "\x40\x01\x80\x01"_b);
    assert_binary("!803d0000", "\x41\x00\x01\x61\x01"_b); // an empty prefix
    assert_binary("!803d0000", "\x40\x80\x80\x80\x80\x08"_b);
    assert_binary("!803d0000", "\x40\xff\xff\xff\xff\xff"_b);
    assert_binary("!803d0000", "\x40\x01t\x09\x01p\x00\x01"_b);
    assert_binary("!803d0000", "\x40\x01t\x05"_b);
}

void reads_comments(void**) {
    assert_binary("<!--comment--> EOF", "\x02\x07"
                                        "comment"_b);
    assert_binary("<t> <!----> </> EOF", "\x40\x01t\x02\x00\x01"_b);
    assert_binary("!803d0000", "\x02\x01\xff"_b);
}

void reads_arrays(void**) {
    assert_binary("<a> <t> int32:1 </> <t> int32:2 </> <t> int32:-1 </> </> EOF",
                  "\x40\x01\x61\x03\x40\x01t\x01\x8b\x03\x01\x00\x02\x00\xff\xff\x01"_b);
    assert_binary("<a> <t> bool:1 </> <t> bool:0 </> 'x' </> EOF",
                  "\x40\x01\x61\x03\x40\x01t\x01\xb5\x02\x01\x00\x99\x01x"_b);
    assert_binary(
        "<a xmlns:p=ns> <p:t{ns} b='' xmlns:q=o> double:0.000000 </> <p:t{ns} b='' xmlns:q=o> double:0.000000 </> "
        "<u> </> </> EOF",
        "\x40\x01\x61\x09\x01p\x02ns\x03\x41\x01p\x01t\x04\x01\x62\xa8\x09\x01q\x01o\x01\x93\x02"_b +
            std::string(16, '\0') + "\x40\x01u\x01\x01"_b);
    assert_binary("<a> </> EOF", "\x40\x01\x61\x03\x40\x01t\x01\x8d\x00\x01"_b);
    for (const BYTE record : {0xb5, 0x8b, 0x8d, 0x8f, 0x91, 0x93, 0x95, 0x97, 0xaf, 0xb1}) {
        const std::string head = "\x40\x01\x61\x03\x40\x01t\x01"_b + static_cast<char>(record) + "\x01"_b;
        assert_int_equal(read(head + std::string(16, '\0')).find("<a> <t> "), 0);
        assert_binary("<a> <t> !803d0000", head);
    }
    for (const std::string& bad :
         {"\x03"_b, "\x03\x01"_b, "\x03\x40\x01t"_b, "\x03\x40\x01t\x01"_b, "\x03\x40\x01t\x80"_b,
          "\x03\x40\x01t\x01\x8d"_b, "\x03\x40\x01t\x01\x8c\x01"_b, "\x03\x40\x01t\x01\x99\x01"_b,
          "\x03\x40\x01t\x01\x89\x01\x01"_b, "\x03\x03\x40\x01t\x01"_b, "\x03\x02\x00"_b})
        assert_binary("<a> !803d0000", "\x40\x01\x61"_b + bad);
    assert_binary("<a> <t> int32:1 </> <t> !803d0000",
                  "\x40\x01\x61\x03\x40\x01t\x01\x8d\x02\x01\x00\x00\x00\x01\x00"_b);
}

void gives_names_their_dictionary(void**) {
    words statics("s");
    statics.strings[1].id = 77; // as it stands there
    const reader_ptr reader = make_reader();
    const std::string bytes = "\x42\x02\x06\x04\xa8\x0a\x06\x40\x01t\x01\x01"_b;
    assert_hr(S_OK, set_binary(reader, bytes, &statics.dictionary));
    next(reader);
    assert_ptr_equal(element(reader).localName->dictionary, &statics.dictionary);
    assert_int_equal(element(reader).localName->id, 77);
    assert_ptr_equal(element(reader).attributes[0]->localName->dictionary, &statics.dictionary);
    assert_int_equal(element(reader).attributes[0]->localName->id, 2);
    assert_ptr_equal(element(reader).attributes[1]->ns->dictionary, &statics.dictionary);
    assert_int_equal(element(reader).attributes[1]->ns->id, 3);
    assert_ptr_equal(element(reader).ns->dictionary, &statics.dictionary);
    const auto& xmlns = reinterpret_cast<const WS_XML_UTF8_TEXT&>(*element(reader).attributes[1]->value);
    assert_int_equal(xmlns.value.length, 0);
    assert_non_null(xmlns.value.bytes);
    next(reader);
    assert_non_null(element(reader).localName->dictionary);
    assert_ptr_not_equal(element(reader).localName->dictionary, &statics.dictionary);
    assert_null(element(reader).prefix->bytes);
    assert_false(element(reader).isEmpty);
}

void compares_names_by_text(void**) {
    words statics("s");
    const reader_ptr reader = make_reader();
    const std::string bytes = "\x42\x02\x40\x02s1\x01\x40\x02s2\x01\x01"_b;
    assert_hr(S_OK, set_binary(reader, bytes, &statics.dictionary));
    const WS_XML_STRING none = xml("");
    for (const WS_XML_STRING& s1 : {xml("s1"), statics.strings[1]}) {
        assert_hr(S_OK, WsReadToStartElement(reader.get(), &s1, &none, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    }
    next(reader);
    // Two names that were spelled out have the same dictionary and number, but are not the same.
    const WS_XML_STRING s2 = *element(reader).localName;
    assert_hr(S_OK, set_binary(reader, bytes, &statics.dictionary));
    next(reader);
    next(reader);
    BOOL found = TRUE;
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &s2, nullptr, &found, nullptr));
    assert_false(found);
}

void works_without_dictionaries(void**) {
    const reader_ptr reader = make_reader();
    for (const char* bytes : {"\x42\x02", "\x42\x03"}) {
        assert_hr(S_OK, set_binary(reader, {bytes, 2}));
        assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), nullptr));
    }
    WS_XML_DICTIONARY* standard = nullptr;
    assert_hr(S_OK, WsGetDictionary(WS_ENCODING_XML_BINARY_1, &standard, nullptr));
    const std::string to = "\x42\x0c\x01"_b;
    assert_hr(S_OK, set_binary(reader, to, standard));
    assert_string_equal(read_all(reader).c_str(), "<To> </> EOF");
}

void tells_the_byte(void**) {
    const reader_ptr reader = make_reader();
    const struct {
        std::string bytes;
        int place;
        const char* message;
    } cases[] = {
        {"\x40\x01t\x40\x01u\xff"_b, 6, "The record type 0xFF is not known, or not allowed here."},
        {"\x40\x01t\x40\x05u"_b, 5, "The record needs 5 bytes, but 1 are left."},
        {"\x40\x01t\x42\x64"_b, 4, "The string number 50 is not in the static dictionary."},
        {"\x40\x01t\x42\x65"_b, 4, "The string number 50 is not in the dynamic dictionary."},
        {"\x40\x01t\x99\x03\x61\x62\xff"_b, 7, "The byte 0xFF begins no character of UTF-8."},
        {"\x40\x01t\x97\xff\xff\xff\xff\xff\xff\xff\xff"_b, 4, "The record's value is not one of a date and time."},
        {"\x40\x01t\x01\x01"_b, 4, "There is no open element to end."},
        {"\x40\x01t\x40\x01u"_b, 6, "The input ends while the element 'u' is open."},
        {"\x40\x01t\x03\x40\x01u\x02"_b, 7, "The array record is malformed: expected the element's end."},
        {"\x40\x01t\x40\xff\xff\xff\xff\x08"_b, 4, "The record's length is not a number of 31 bits."},
    };
    for (const auto& each : cases) {
        const error_ptr error = make_error();
        assert_hr(S_OK, set_binary(reader, each.bytes));
        HRESULT hr;
        do
            hr = WsReadNode(reader.get(), error.get());
        while (hr == S_OK);
        assert_hr(WS_E_INVALID_FORMAT, hr);
        assert_string_equal(error_string(error.get(), 0).c_str(), each.message);
        const std::string where =
            "This was found at byte " + std::to_string(each.place) + " of the binary data, counted from 0.";
        assert_string_equal(error_string(error.get(), 1).c_str(), where.c_str());
    }
}

void has_no_rows(void**) {
    const reader_ptr reader = make_reader();
    const std::string bytes = "\x40\x01t\x01"_b;
    assert_hr(S_OK, set_binary(reader, bytes));
    ULONGLONG row = 0;
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_ROW, &row, sizeof(row), nullptr));
    WS_CHARSET charset;
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetReaderProperty(reader.get(), WS_XML_READER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr));
}

void survives_every_truncation(void**) {
    words statics("s");
    const std::string document =
        "\x02\x01x\x41\x01p\x01t\x09\x01p\x02ns\x35\x01\x61\xa4\x80\x98\x01x\xa6\x05\x01p\x01\x62\x94"_b +
        std::string(16, '\0') + "\x06\x02\xbc\x0f\x04\x98\x02\xc3\xa9\x9e\x01z\xb6\x02x\0\x03\x40\x01i\x01\x8d\x02"_b +
        std::string(8, '\1') + "\x42\x04\x9b\x01\x00y\x97"_b + std::string(8, '\0');
    for (size_t size = 1; size <= document.size(); ++size) {
        const auto copy = std::make_unique<char[]>(size);
        std::memcpy(copy.get(), document.data(), size);
        const reader_ptr reader = make_reader();
        assert_hr(S_OK, set_binary(reader, {copy.get(), size}, &statics.dictionary));
        const std::string nodes = read_all(reader);
        if (size == document.size())
            assert_string_equal(nodes.substr(nodes.size() - 4).c_str(), " EOF");
        else if (size != 3) // the comment alone
            assert_string_equal(nodes.substr(nodes.size() - 9).c_str(), "!803d0000");
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_elements),
        cmocka_unit_test(reads_attributes),
        cmocka_unit_test(reads_typed_text),
        cmocka_unit_test(empty_texts_have_memory),
        cmocka_unit_test(refuses_wrong_values),
        cmocka_unit_test(refuses_wrong_structure),
        cmocka_unit_test(reads_comments),
        cmocka_unit_test(reads_arrays),
        cmocka_unit_test(gives_names_their_dictionary),
        cmocka_unit_test(compares_names_by_text),
        cmocka_unit_test(works_without_dictionaries),
        cmocka_unit_test(tells_the_byte),
        cmocka_unit_test(has_no_rows),
        cmocka_unit_test(survives_every_truncation),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
