#include "support/operations.h"

#include <cstddef>

namespace tests {
namespace {

// What stays for good may point at what is written once.
template <size_t Size>
WS_XML_STRING literal(const char (&text)[Size]) {
    return test::xml({text, Size - 1});
}

WS_XML_STRING ns = literal("urn:test");

// An element's field that WSUTIL would describe so.
WS_FIELD_DESCRIPTION element_field(WS_XML_STRING& name, WS_TYPE type, size_t offset) {
    WS_FIELD_DESCRIPTION field{};
    field.mapping = WS_ELEMENT_FIELD_MAPPING;
    field.localName = &name;
    field.ns = &ns;
    field.type = type;
    field.offset = static_cast<ULONG>(offset);
    field.countOffset = 0xffffffff;
    return field;
}
WS_FIELD_DESCRIPTION array_field(WS_XML_STRING& item, WS_TYPE type, size_t offset, size_t count_offset) {
    WS_FIELD_DESCRIPTION field = element_field(item, type, offset);
    field.mapping = WS_REPEATING_ELEMENT_FIELD_MAPPING;
    field.localName = nullptr;
    field.ns = nullptr;
    field.itemLocalName = &item;
    field.itemNs = &ns;
    field.countOffset = static_cast<ULONG>(count_offset);
    return field;
}

// A message whose body is a structure.
struct body {
    template <size_t Count>
    body(const char* element_name, const char* action_text, WS_FIELD_DESCRIPTION* (&of)[Count], ULONG size)
        : body(element_name, action_text, of, Count, size) {}
    body(const char* element_name, const char* action_text) : body(element_name, action_text, nullptr, 0, 0) {}

    WS_XML_STRING name, action;
    WS_STRUCT_DESCRIPTION structure{};
    WS_ELEMENT_DESCRIPTION element{};
    WS_MESSAGE_DESCRIPTION message{};

  private:
    body(const char* element_name, const char* action_text, WS_FIELD_DESCRIPTION** of, size_t count, ULONG size)
        : name(test::xml(element_name)), action(test::xml(action_text)) {
        structure.size = size;
        structure.alignment = sizeof(void*);
        structure.fields = of;
        structure.fieldCount = static_cast<ULONG>(count);
        element = {&name, &ns, WS_STRUCT_TYPE, &structure};
        message = {&action, &element};
    }
};

template <size_t Count>
WS_OPERATION_DESCRIPTION operation(body& in, body* out, WS_PARAMETER_DESCRIPTION (&parameters)[Count],
                                   WS_SERVICE_STUB_CALLBACK stub) {
    return {1, &in.message, out ? &out->message : nullptr, 0, 0, Count, parameters, stub, WS_NON_RPC_LITERAL_OPERATION};
}

constexpr auto normal = WS_PARAMETER_TYPE_NORMAL, array = WS_PARAMETER_TYPE_ARRAY,
               count = WS_PARAMETER_TYPE_ARRAY_COUNT;

WS_XML_STRING a_name = literal("a"), b_name = literal("b"), sum_name = literal("sum"), text_name = literal("text"),
              separator_name = literal("separator"), word_name = literal("word"), joined_name = literal("joined"),
              length_name = literal("length");

WS_FIELD_DESCRIPTION add_a = element_field(a_name, WS_INT32_TYPE, offsetof(add_request, a)),
                     add_b = element_field(b_name, WS_INT32_TYPE, offsetof(add_request, b)),
                     add_sum = element_field(sum_name, WS_INT32_TYPE, offsetof(add_reply, sum));
WS_FIELD_DESCRIPTION *add_in_fields[] = {&add_a, &add_b}, *add_out_fields[] = {&add_sum};
body add_in("Add", add_action, add_in_fields, sizeof(add_request)),
    add_out("AddResponse", "urn:test:addResponse", add_out_fields, sizeof(add_reply));
WS_PARAMETER_DESCRIPTION add_parameters[] = {{normal, 0, nowhere}, {normal, 1, nowhere}, {normal, nowhere, 0}};

WS_FIELD_DESCRIPTION join_separator = element_field(separator_name, WS_WSZ_TYPE, offsetof(join_request, separator)),
                     join_words = array_field(word_name, WS_WSZ_TYPE, offsetof(join_request, words),
                                              offsetof(join_request, count)),
                     joined_separator = element_field(separator_name, WS_WSZ_TYPE, offsetof(join_reply, separator)),
                     joined_joined = element_field(joined_name, WS_WSZ_TYPE, offsetof(join_reply, joined)),
                     joined_lengths = array_field(length_name, WS_INT32_TYPE, offsetof(join_reply, lengths),
                                                  offsetof(join_reply, count));
WS_FIELD_DESCRIPTION *join_in_fields[] = {&join_separator, &join_words},
                     *join_out_fields[] = {&joined_separator, &joined_joined, &joined_lengths};
body join_in("Join", join_action, join_in_fields, sizeof(join_request)),
    join_out("JoinResponse", "urn:test:joinResponse", join_out_fields, sizeof(join_reply));
WS_PARAMETER_DESCRIPTION join_parameters[] = {{count, 1, nowhere},  {array, 1, nowhere}, {normal, 0, 0},
                                              {normal, nowhere, 1}, {count, nowhere, 2}, {array, nowhere, 2}};

WS_FIELD_DESCRIPTION note_text = element_field(text_name, WS_WSZ_TYPE, offsetof(note_request, text));
WS_FIELD_DESCRIPTION* note_fields[] = {&note_text};
body note_in("Note", note_action, note_fields, sizeof(note_request));
WS_PARAMETER_DESCRIPTION note_parameters[] = {{normal, 0, nowhere}};

body ping_in("Ping", ping_action), ping_out("PingResponse", "urn:test:pingResponse");

// --- what wsutil's stubs do: the frame has a pointer to the place of each parameter's value

struct add_frame {
    INT32 *a, *b, *sum;
};
HRESULT CALLBACK add_stub(const WS_OPERATION_CONTEXT* context, void* frame, const void* callback,
                          const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    const auto* p = static_cast<const add_frame*>(frame);
    using function =
        HRESULT(CALLBACK*)(const WS_OPERATION_CONTEXT*, INT32, INT32, INT32*, const WS_ASYNC_CONTEXT*, WS_ERROR*);
    return reinterpret_cast<function>(const_cast<void*>(callback))(context, *p->a, *p->b, p->sum, async, error);
}

struct join_frame {
    ULONG* count;
    WCHAR*** words;
    WCHAR **separator, **joined;
    ULONG* lengths_count;
    INT32** lengths;
};
HRESULT CALLBACK join_stub(const WS_OPERATION_CONTEXT* context, void* frame, const void* callback,
                           const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    const auto* p = static_cast<const join_frame*>(frame);
    using function = HRESULT(CALLBACK*)(const WS_OPERATION_CONTEXT*, ULONG, WCHAR**, WCHAR**, WCHAR**, ULONG*, INT32**,
                                        const WS_ASYNC_CONTEXT*, WS_ERROR*);
    return reinterpret_cast<function>(const_cast<void*>(callback))(
        context, *p->count, *p->words, p->separator, p->joined, p->lengths_count, p->lengths, async, error);
}

struct note_frame {
    WCHAR** text;
};
HRESULT CALLBACK note_stub(const WS_OPERATION_CONTEXT* context, void* frame, const void* callback,
                           const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    const auto* p = static_cast<const note_frame*>(frame);
    using function = HRESULT(CALLBACK*)(const WS_OPERATION_CONTEXT*, WCHAR*, const WS_ASYNC_CONTEXT*, WS_ERROR*);
    return reinterpret_cast<function>(const_cast<void*>(callback))(context, *p->text, async, error);
}

HRESULT CALLBACK ping_stub(const WS_OPERATION_CONTEXT* context, void*, const void* callback,
                           const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    using function = HRESULT(CALLBACK*)(const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*, WS_ERROR*);
    return reinterpret_cast<function>(const_cast<void*>(callback))(context, async, error);
}

} // namespace

const WS_OPERATION_DESCRIPTION add_operation = operation(add_in, &add_out, add_parameters, add_stub),
                               join_operation = operation(join_in, &join_out, join_parameters, join_stub),
                               note_operation = operation(note_in, nullptr, note_parameters, note_stub),
                               ping_operation{1,       &ping_in.message, &ping_out.message,           0, 0, 0,
                                              nullptr, ping_stub,        WS_NON_RPC_LITERAL_OPERATION};

static WS_OPERATION_DESCRIPTION* const operations[] = {
    const_cast<WS_OPERATION_DESCRIPTION*>(&add_operation), const_cast<WS_OPERATION_DESCRIPTION*>(&join_operation),
    const_cast<WS_OPERATION_DESCRIPTION*>(&note_operation), const_cast<WS_OPERATION_DESCRIPTION*>(&ping_operation)};
const WS_CONTRACT_DESCRIPTION contract{4, const_cast<WS_OPERATION_DESCRIPTION**>(operations)};

} // namespace tests
