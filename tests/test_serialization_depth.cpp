// Structures within structures, as deep as they may be: on a stack as small as those that Windows' linkers give.
#include "support/typed.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <pthread.h>
#endif

#include <functional>

using namespace test;

namespace {

constexpr ULONG most_levels = 512; // of values within values, whatever the reader's and writer's own limits

struct tree {
    tree** children;
    ULONG count;
};

// Itself, again and again, by the way that needs most of the stack.
class tree_description {
  public:
    tree_description()
        : type_(sizeof(tree), {repeating("w", "t", WS_STRUCT_TYPE, offsetof(tree, children), offsetof(tree, count),
                                         WS_FIELD_POINTER | WS_FIELD_OPTIONAL, nullptr)}) {
        type_[0].typeDescription = type_.get();
    }
    operator const void*() const { return type_; }

  private:
    structure type_;
};

#ifdef _WIN32
DWORD WINAPI run_function(void* function) {
    (*static_cast<const std::function<void()>*>(function))();
    return 0;
}
#else
void* run_function(void* function) {
    (*static_cast<const std::function<void()>*>(function))();
    return nullptr;
}
#endif

// Sanitizers' frames are larger than those of programs.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr size_t stack_size = 16 << 20;
#else
constexpr size_t stack_size = (1 << 20) - 65536; // the program has used some
#endif

void with_small_stack(const std::function<void()>& function) {
    void* const argument = const_cast<std::function<void()>*>(&function);
#ifdef _WIN32
    const HANDLE thread =
        CreateThread(nullptr, stack_size, run_function, argument, STACK_SIZE_PARAM_IS_A_RESERVATION, nullptr);
    assert_non_null(thread);
    WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
#else
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    assert_int_equal(pthread_attr_setstacksize(&attributes, stack_size), 0);
    assert_int_equal(pthread_create(&thread, &attributes, run_function, argument), 0);
    pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
#endif
}

std::string nested(ULONG levels) {
    std::string out;
    for (ULONG i = 0; i < levels - 1; ++i)
        out += "<t><w>";
    out += "<t/>";
    for (ULONG i = 0; i < levels - 1; ++i)
        out += "</w></t>";
    return out;
}

void reading(void**) {
    for (const ULONG levels : {most_levels, most_levels + 1}) {
        tree_description description;
        xml_session xml;
        const std::string document = nested(levels);
        ULONG max_depth = 5000;
        const WS_XML_READER_PROPERTY property{WS_XML_READER_PROPERTY_MAX_DEPTH, &max_depth, sizeof max_depth};
        WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        WS_XML_READER_BUFFER_INPUT input{
            {WS_XML_READER_INPUT_TYPE_BUFFER}, const_cast<char*>(document.data()), static_cast<ULONG>(document.size())};
        assert_hr(S_OK, WsSetInput(xml.reader(), &text.encoding, &input.input, &property, 1, nullptr));
        tree value{};
        HRESULT hr = E_FAIL;
        with_small_stack([&] {
            hr = WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, WS_READ_REQUIRED_VALUE,
                            xml.heap(), &value, sizeof value, xml.error());
        });
        assert_hr(levels > most_levels ? WS_E_QUOTA_EXCEEDED : S_OK, hr);
        ULONG depth = 0;
        for (const tree* at = &value; at->count != 0; at = *at->children, ++depth)
            assert_int_equal(at->count, 1);
        assert_int_equal(depth, levels > most_levels ? 0 : levels - 1);
    }
}

void writing(void**) {
    for (const ULONG levels : {most_levels, most_levels + 1}) {
        tree_description description;
        std::vector<tree> values(levels);
        std::vector<tree*> pointers(levels);
        for (ULONG i = 0; i + 1 < levels; ++i) {
            pointers[i] = &values[i + 1];
            values[i] = {&pointers[i], 1};
        }
        xml_session xml;
        ULONG max_depth = 5000;
        const WS_XML_WRITER_PROPERTY property{WS_XML_WRITER_PROPERTY_MAX_DEPTH, &max_depth, sizeof max_depth};
        WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
        WS_XML_WRITER_BUFFER_OUTPUT output{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
        assert_hr(S_OK, WsSetOutput(xml.writer(), &text.encoding, &output.output, &property, 1, nullptr));
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        HRESULT hr = E_FAIL;
        with_small_stack([&] {
            hr = WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description,
                             WS_WRITE_REQUIRED_VALUE, values.data(), sizeof(tree), xml.error());
        });
        assert_hr(levels > most_levels ? WS_E_QUOTA_EXCEEDED : S_OK, hr);
        if (hr != S_OK) continue;
        assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
        assert_string_equal(xml.output().c_str(), nested(levels).c_str());
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reading),
        cmocka_unit_test(writing),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
