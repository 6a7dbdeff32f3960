// A contract by hand, as wsutil would write it: its operations' descriptions.
#pragma once

#include "support/message.h"

namespace tests {

inline constexpr USHORT nowhere = 0xffff;

// The structures of the bodies.
struct add_request {
    INT32 a, b;
};
struct add_reply {
    INT32 sum;
};
// Strings both ways, and an array.
struct join_request {
    WCHAR* separator; // goes both ways
    ULONG count;
    WCHAR** words;
};
struct join_reply {
    WCHAR* separator; // the first of the words
    WCHAR* joined;
    ULONG count;
    INT32* lengths;
};
struct note_request { // one-way
    WCHAR* text;
};

extern const WS_OPERATION_DESCRIPTION add_operation; // a, b, out sum
extern const WS_OPERATION_DESCRIPTION
    join_operation; // count, words, in/out separator, out joined, out count, out lengths
extern const WS_OPERATION_DESCRIPTION note_operation; // text
extern const WS_OPERATION_DESCRIPTION ping_operation; // no parameters

inline constexpr char add_action[] = "urn:test:add", join_action[] = "urn:test:join", note_action[] = "urn:test:note",
                      ping_action[] = "urn:test:ping";

extern const WS_CONTRACT_DESCRIPTION contract; // add, join, note, ping

// As wsutil's functions call them.
struct call_arguments {
    WS_SERVICE_PROXY* proxy;
    WS_HEAP* heap;
    std::vector<WS_CALL_PROPERTY> properties{};
    const WS_ASYNC_CONTEXT* async = nullptr;
    WS_ERROR* error = nullptr;
    HRESULT operator()(const WS_OPERATION_DESCRIPTION& operation, std::initializer_list<const void*> arguments) const {
        return WsCall(proxy, &operation, const_cast<const void**>(arguments.begin()), heap, properties.data(),
                      static_cast<ULONG>(properties.size()), async, error);
    }
};
inline HRESULT add(const call_arguments& call, INT32 a, INT32 b, INT32* sum) {
    return call(add_operation, {&a, &b, &sum});
}
inline HRESULT note(const call_arguments& call, const WCHAR* text) {
    return call(note_operation, {&text});
}
inline HRESULT ping(const call_arguments& call) {
    return call(ping_operation, {});
}
inline HRESULT join(const call_arguments& call, ULONG count, WCHAR** words, WCHAR** separator, WCHAR** joined,
                    ULONG* lengths_count, INT32** lengths) {
    return call(join_operation, {&count, &words, &separator, &joined, &lengths_count, &lengths});
}

} // namespace tests
