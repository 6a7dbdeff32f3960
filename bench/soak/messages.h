// The questions and answers of the soak: typed, with bytes that each side can tell from a number.
#pragma once

#include <webservices.h>

#include <vector>

namespace soak {

enum task : UINT32 { task_answer, task_fault, task_slow };

struct question {
    UINT32 number;
    UINT32 task;
    UINT32 wanted; // bytes of the answer
    WS_BYTES bytes;
};
struct answer {
    UINT32 number;
    WS_BYTES bytes;
};

extern const WS_MESSAGE_DESCRIPTION question_message, answer_message;

// Of a question or an answer.
constexpr UINT32 least_bytes = 100, most_bytes = 262144;

void fill(std::vector<BYTE>& bytes, UINT32 number, UINT32 size);
bool is_right(const WS_BYTES& bytes, UINT32 number, UINT32 size, std::vector<BYTE>& room);
// The answer's bytes are another number's.
constexpr UINT32 answer_to(UINT32 number) {
    return number ^ 0x5a5a5a5a;
}

} // namespace soak
