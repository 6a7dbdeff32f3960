// A service operation's messages and parameters: how WS_OPERATION_DESCRIPTION places the ones in the others' bodies.
#pragma once

#include "message/message.h"

#include <cstddef>
#include <span>

namespace ws {

// What the body of a message holds: a structure whose fields are the parameters, one parameter as a whole, or nothing.
class message_body {
  public:
    enum class form : uint8_t { nothing, structure, value, pointer };

    // E_INVALIDARG for descriptions that no body can be made of.
    [[nodiscard]] HRESULT describe(const WS_OPERATION_DESCRIPTION& operation, bool is_input, error* err) noexcept;

    const WS_MESSAGE_DESCRIPTION& message() const noexcept { return *message_; }
    // Bytes of the value in memory: the structure, or the parameter's pointer.
    ULONG size() const noexcept { return size_; }
    // The field of a structure.
    const WS_FIELD_DESCRIPTION& field(USHORT index) const noexcept { return *structure_->fields[index]; }
    form kind() const noexcept { return form_; }

    [[nodiscard]] HRESULT write(ws::message& to, const void* value, error* err) const;
    [[nodiscard]] HRESULT read(ws::message& from, heap& memory, void* value, error* err) const;

  private:
    [[nodiscard]] HRESULT describe_element(error* err) noexcept;
    [[nodiscard]] HRESULT place(const WS_PARAMETER_DESCRIPTION& parameter, error* err) noexcept;

    const WS_MESSAGE_DESCRIPTION* message_ = nullptr;
    const WS_STRUCT_DESCRIPTION* structure_ = nullptr;
    ULONG size_ = 0;
    form form_ = form::nothing;
    bool is_input_ = false;
    bool has_parameter_ = false;
    bool is_nillable_ = false;
    bool is_wrapped_reply_ = false; // of RPC: whose name does not matter
};

// The memory of a body's value, zeroed, and kept for the next. Small ones need none of the heap's.
class body_memory {
  public:
    // Throws std::bad_alloc.
    void* make(ULONG size);
    void* get() noexcept { return large_ ? static_cast<void*>(large_.get()) : small_; }

  private:
    alignas(std::max_align_t) std::byte small_[192];
    size_t size_ = sizeof small_;
    std::unique_ptr<std::max_align_t[]> large_;
};

// The place in no message.
inline constexpr USHORT no_index = 0xffff;

// An operation whose description has been looked at.
struct operation {
    const WS_OPERATION_DESCRIPTION* description = nullptr;
    message_body input;
    message_body output; // of what has replies
    [[nodiscard]] HRESULT describe(const WS_OPERATION_DESCRIPTION& from, error* err) noexcept;
    bool is_one_way() const noexcept { return description->outputMessageDescription == nullptr; }
    std::span<const WS_PARAMETER_DESCRIPTION> parameters() const noexcept {
        return {description->parameterDescription, description->parameterCount};
    }
};

// Where a parameter lies in a body's value, and its bytes there.
struct parameter_place {
    void* at;
    size_t size;
};
[[nodiscard]] parameter_place find_parameter(const message_body& body, WS_PARAMETER_TYPE type, USHORT index,
                                             void* value) noexcept;

} // namespace ws
