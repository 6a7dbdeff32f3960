#include "messages.h"

#include "../support/descriptions.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace soak {
namespace {

WS_XML_STRING soak_ns = WS_XML_STRING_VALUE("urn:soak");
WS_XML_STRING question_name = WS_XML_STRING_VALUE("question"), answer_name = WS_XML_STRING_VALUE("answer");
WS_XML_STRING question_action = WS_XML_STRING_VALUE("urn:soak:ask"),
              answer_action = WS_XML_STRING_VALUE("urn:soak:answer");
WS_XML_STRING number_name = WS_XML_STRING_VALUE("number"), task_name = WS_XML_STRING_VALUE("task"),
              wanted_name = WS_XML_STRING_VALUE("wanted"), bytes_name = WS_XML_STRING_VALUE("bytes");

WS_FIELD_DESCRIPTION field(WS_XML_STRING& name, WS_TYPE type, size_t offset) {
    return bench::element_field(name, soak_ns, type, offset);
}

WS_FIELD_DESCRIPTION question_number = field(number_name, WS_UINT32_TYPE, offsetof(question, number)),
                     question_task = field(task_name, WS_UINT32_TYPE, offsetof(question, task)),
                     question_wanted = field(wanted_name, WS_UINT32_TYPE, offsetof(question, wanted)),
                     question_bytes = field(bytes_name, WS_BYTES_TYPE, offsetof(question, bytes)),
                     answer_number = field(number_name, WS_UINT32_TYPE, offsetof(answer, number)),
                     answer_bytes = field(bytes_name, WS_BYTES_TYPE, offsetof(answer, bytes));
WS_FIELD_DESCRIPTION* question_fields[] = {&question_number, &question_task, &question_wanted, &question_bytes};
WS_FIELD_DESCRIPTION* answer_fields[] = {&answer_number, &answer_bytes};
WS_STRUCT_DESCRIPTION question_type = bench::structure(sizeof(question), alignof(question), question_fields),
                      answer_type = bench::structure(sizeof(answer), alignof(answer), answer_fields);
WS_ELEMENT_DESCRIPTION question_element{&question_name, &soak_ns, WS_STRUCT_TYPE, &question_type},
    answer_element{&answer_name, &soak_ns, WS_STRUCT_TYPE, &answer_type};

} // namespace

const WS_MESSAGE_DESCRIPTION question_message{&question_action, &question_element};
const WS_MESSAGE_DESCRIPTION answer_message{&answer_action, &answer_element};

void fill(std::vector<BYTE>& bytes, UINT32 number, UINT32 size) {
    bytes.reserve(most_bytes); // at once: what the soak itself has shall not grow
    bytes.resize(size);
    uint64_t state = number * 0x9e3779b97f4a7c15u + size;
    for (size_t i = 0; i < size; i += sizeof state) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        std::memcpy(bytes.data() + i, &state, size - i < sizeof state ? size - i : sizeof state);
    }
}

bool is_right(const WS_BYTES& bytes, UINT32 number, UINT32 size, std::vector<BYTE>& room) {
    if (bytes.length != size) return false;
    fill(room, number, size);
    return std::memcmp(bytes.bytes, room.data(), size) == 0;
}

} // namespace soak
