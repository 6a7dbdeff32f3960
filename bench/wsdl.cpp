// wsdl BYTES: prints a WSDL of that size, with types of all kinds and an operation for each few of them, for wsutil to
// be timed with.
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

// One after the other refers to what came before.
struct document {
    std::string schema, messages, operations, bindings;

    size_t size() const { return schema.size() + messages.size() + operations.size() + bindings.size(); }

    void element(const std::string& name, const std::string& type, const char* more = "") {
        schema += "          <xs:element name=\"" + name + "\" type=\"" + type + "\"" + more + "/>\n";
    }

    void add_enumeration(const std::string& n) {
        schema += "      <xs:simpleType name=\"State" + n + "\">\n        <xs:restriction base=\"xs:string\">\n";
        for (const char* value : {"Open", "Packed", "Shipped", "Delivered", "Cancelled"})
            schema += std::string("          <xs:enumeration value=\"") + value + "\"/>\n";
        schema += "        </xs:restriction>\n      </xs:simpleType>\n";
    }
    void add_record(const std::string& n, const std::string& before) {
        schema += "      <xs:complexType name=\"Record" + n + "\">\n        <xs:sequence>\n";
        element("identifier", "xs:int");
        element("name", "xs:string", " minOccurs=\"0\"");
        element("price", "xs:decimal");
        element("changed", "xs:dateTime", " nillable=\"true\"");
        element("state", "t:State" + n);
        element("values", "xs:double", " minOccurs=\"0\" maxOccurs=\"unbounded\"");
        if (!before.empty()) element("parts", "t:Record" + before, " minOccurs=\"0\" maxOccurs=\"unbounded\"");
        schema += "        </xs:sequence>\n        <xs:attribute name=\"version\" type=\"xs:unsignedInt\"/>\n"
                  "      </xs:complexType>\n";
    }
    void add_choice(const std::string& n) {
        schema += "      <xs:complexType name=\"Either" + n + "\">\n        <xs:choice>\n";
        element("text", "xs:string");
        element("record", "t:Record" + n);
        element("bytes", "xs:base64Binary");
        schema += "        </xs:choice>\n      </xs:complexType>\n";
    }
    void add_extension(const std::string& n) {
        schema += "      <xs:complexType name=\"Special" + n +
                  "\">\n        <xs:complexContent>\n"
                  "          <xs:extension base=\"t:Record" +
                  n + "\">\n          <xs:sequence>\n";
        element("reason", "xs:string");
        element("either", "t:Either" + n);
        schema += "          </xs:sequence>\n          </xs:extension>\n        </xs:complexContent>\n"
                  "      </xs:complexType>\n";
    }
    void add_wrapper(const std::string& name, const std::string& field, const std::string& type, const char* more) {
        schema += "      <xs:element name=\"" + name + "\">\n        <xs:complexType><xs:sequence>\n";
        element(field, type, more);
        element("token", "xs:string");
        schema += "        </xs:sequence></xs:complexType>\n      </xs:element>\n";
        messages += "  <wsdl:message name=\"" + name + "\"><wsdl:part name=\"parameters\" element=\"t:" + name +
                    "\"/></wsdl:message>\n";
    }
    void add_operation(const std::string& n) {
        const std::string name = "Find" + n;
        add_wrapper(name, "which", "t:Either" + n, "");
        add_wrapper(name + "Response", "found", "t:Special" + n, " minOccurs=\"0\" maxOccurs=\"unbounded\"");
        operations += "    <wsdl:operation name=\"" + name + "\">\n      <wsdl:input message=\"t:" + name +
                      "\"/>\n      <wsdl:output message=\"t:" + name + "Response\"/>\n    </wsdl:operation>\n";
        bindings += "    <wsdl:operation name=\"" + name + "\">\n      <soap:operation soapAction=\"urn:t/" + name +
                    "\"/>\n      <wsdl:input><soap:body use=\"literal\"/></wsdl:input>\n"
                    "      <wsdl:output><soap:body use=\"literal\"/></wsdl:output>\n    </wsdl:operation>\n";
    }

    void print() const {
        std::printf("<?xml version=\"1.0\"?>\n"
                    "<wsdl:definitions xmlns:wsdl=\"http://schemas.xmlsoap.org/wsdl/\" targetNamespace=\"urn:t\"\n"
                    "    xmlns:soap=\"http://schemas.xmlsoap.org/wsdl/soap/\" xmlns:t=\"urn:t\"\n"
                    "    xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n  <wsdl:types>\n"
                    "    <xs:schema targetNamespace=\"urn:t\" elementFormDefault=\"qualified\">\n%s"
                    "    </xs:schema>\n  </wsdl:types>\n%s  <wsdl:portType name=\"Large\">\n%s  </wsdl:portType>\n"
                    "  <wsdl:binding name=\"Large\" type=\"t:Large\">\n"
                    "    <soap:binding transport=\"http://schemas.xmlsoap.org/soap/http\"/>\n%s  </wsdl:binding>\n"
                    "</wsdl:definitions>\n",
                    schema.c_str(), messages.c_str(), operations.c_str(), bindings.c_str());
    }
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: wsdl BYTES\n");
        return 2;
    }
    const size_t size = std::strtoul(argv[1], nullptr, 10);
    document d;
    std::string before;
    for (int i = 0; d.size() < size; ++i) {
        const std::string n = std::to_string(i);
        d.add_enumeration(n);
        d.add_record(n, before);
        d.add_choice(n);
        d.add_extension(n);
        d.add_operation(n);
        before = n;
    }
    d.print();
    return 0;
}
