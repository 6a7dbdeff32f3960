// WS_ERROR: what failed, newest first, and the code of the system that started it.
#pragma once

#include "core/handle.h"
#include "core/heap.h"
#include "core/messages.h"

#include <initializer_list>

namespace ws {

class error final : public handle_object {
  public:
    using handle = WS_ERROR;
    static constexpr handle_kind kind = handle_kind::error;

    [[nodiscard]] static HRESULT create(const WS_ERROR_PROPERTY* properties, ULONG count, owned<error>& out);

    [[nodiscard]] HRESULT get_property(WS_ERROR_PROPERTY_ID id, void* value, ULONG size) noexcept;
    [[nodiscard]] HRESULT set_property(WS_ERROR_PROPERTY_ID id, const void* value, ULONG size) noexcept;
    [[nodiscard]] HRESULT add_error_string(wide_view text);
    // Index 0 is the newest string; the text of the original error code, if there is one, comes last.
    [[nodiscard]] HRESULT get_error_string(ULONG index, WS_STRING* out);
    // What `destination` held is forgotten.
    void copy_to(error& destination) const noexcept;
    void reset() noexcept;

    // The first cause wins: later failures on the way up only add strings.
    void set_original_code(ULONG code) noexcept;

    // Filled by the message floor, which knows what a fault is. Everything in it lives in `memory()`, and is not
    // written to after it was stored here: a copy of this error may share it.
    struct fault_properties {
        const WS_FAULT* fault = nullptr;
        WS_XML_STRING action{};
        WS_XML_BUFFER* header = nullptr;
    };
    fault_properties& fault() noexcept { return contents_.fault; }
    // Valid until the error is reset. Throws std::bad_alloc.
    heap& memory();

  private:
    struct text_node;
    struct arena;

    error() noexcept;
    [[nodiscard]] HRESULT set_language(const void* value, ULONG size) noexcept;
    [[nodiscard]] HRESULT store(wide_view text, WS_STRING& out);
    [[nodiscard]] bool in_use() const noexcept { return contents_.string_count != 0 || contents_.original_code != 0; }

    // What WsCopyError copies. Its texts and its fault stand in `memory`, which the copies share.
    struct contents {
        std::shared_ptr<arena> memory;
        const text_node* newest = nullptr;
        ULONG string_count = 0;
        ULONG original_code = 0; // 0: none
        fault_properties fault;
    };

    contents contents_;
    mutable bool memory_shared_ = false; // a copy may look at it from another thread
    LANGID langid_;
    ULONG original_text_code_ = 0; // the code that original_text_ belongs to
    WS_STRING original_text_{};
};

// One insert of a catalogue text. Only views and numbers: nothing is formatted unless the caller gave a WS_ERROR.
class text_argument {
  public:
    // A code, written as 0x803d0000.
    struct hexadecimal {
        uint32_t value;
    };

    text_argument(hexadecimal code) noexcept : kind_(hex), number_(code.value) {}
    text_argument(std::string_view text) noexcept : kind_(utf8), utf8_(text) {}
    text_argument(const char* text) noexcept : text_argument(std::string_view(text)) {}
    text_argument(const std::string& text) noexcept : text_argument(std::string_view(text)) {}
    text_argument(wide_view text) noexcept : kind_(utf16), utf16_(text) {}
    text_argument(const wide_string& text) noexcept : text_argument(wide_view(text)) {}
    text_argument(const WS_STRING& text) noexcept : text_argument(view(text)) {}
    text_argument(const WS_XML_STRING& text) noexcept : text_argument(view(text)) {}
    template <class N, class = std::enable_if_t<std::is_integral_v<N> || std::is_enum_v<N>>>
    text_argument(N value) noexcept
        : kind_(std::is_unsigned_v<N> ? unsigned_number : number), number_(static_cast<unsigned long long>(value)) {}

    void append_to(wide_string& out) const;

  private:
    enum { utf8, utf16, number, unsigned_number, hex } kind_;
    std::string_view utf8_;
    wide_view utf16_;
    unsigned long long number_ = 0;
};

// The text of a catalogue message with %1… replaced.
[[nodiscard]] wide_string format_message(message_id id, std::initializer_list<text_argument> arguments);

// Every failure below the API goes through here: adds the text to the caller's WS_ERROR (if any) and returns `code`.
// Out of memory on the way loses the text, never the code.
[[nodiscard]] HRESULT fail(error* err, HRESULT code, message_id id,
                           std::initializer_list<text_argument> arguments = {}) noexcept;
// The same for a failure that a system call started; `original` goes to WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE.
[[nodiscard]] HRESULT fail_because(error* err, HRESULT code, ULONG original, message_id id,
                                   std::initializer_list<text_argument> arguments = {}) noexcept;

} // namespace ws
