// Channel and listener properties as tables: each row says where a property applies, where its value is kept, and
// which values it takes. The row of a property stands at its id.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace ws {

// A set of bindings.
using binding_set = uint8_t;

namespace bindings {

constexpr binding_set bit(WS_CHANNEL_BINDING binding) noexcept {
    return static_cast<binding_set>(1u << static_cast<unsigned>(binding));
}
inline constexpr binding_set none = 0;
inline constexpr binding_set http = bit(WS_HTTP_CHANNEL_BINDING);
inline constexpr binding_set tcp = bit(WS_TCP_CHANNEL_BINDING);
inline constexpr binding_set udp = bit(WS_UDP_CHANNEL_BINDING);
inline constexpr binding_set custom = bit(WS_CUSTOM_CHANNEL_BINDING);
inline constexpr binding_set pipe = bit(WS_NAMEDPIPE_CHANNEL_BINDING);
inline constexpr binding_set session = tcp | pipe;
inline constexpr binding_set every = http | tcp | udp | custom | pipe;

} // namespace bindings

enum class property_values : uint8_t {
    any,
    positive, // at least 1
    range,    // low to high: a ULONG, an enumeration or a BOOL
    flags,    // bits of high
    array,    // of ULONG, in the caller's memory: the settings have an array_value
    opaque,   // of any size, in the caller's memory: the settings have an array_value
};

struct array_value {
    void* data = nullptr;
    ULONG size = 0; // in bytes
};

struct property_rule {
    const char* name;
    uint16_t offset; // in the settings
    uint16_t size;
    binding_set client; // may be given to WsCreateChannel
    binding_set server; // may be given to WsCreateListener or WsCreateChannelForListener
    binding_set readable;
    bool settable;  // later, too, where it may be given at creation
    uint8_t states; // readable in these
    property_values values;
    ULONG low;
    ULONG high;
};

// The rows of one kind of object, and what its messages call it.
struct property_table {
    std::span<const property_rule> rules;
    const char* object;

    // Null for an id that is none; the error is filled.
    const property_rule* find(unsigned id, error* err) const noexcept;
    [[nodiscard]] HRESULT store(const property_rule& rule, void* settings, const void* value, ULONG size,
                                error* err) const noexcept;
    [[nodiscard]] HRESULT load(const property_rule& rule, const void* settings, void* value, ULONG size,
                               error* err) const noexcept;
    [[nodiscard]] HRESULT not_applicable(const property_rule& rule, error* err) const noexcept;
};

// Memory for the deep copies of properties that outlive the call they were given in.
class property_memory {
  public:
    // Zero-filled, suitably aligned for anything. Throws std::bad_alloc.
    void* take(size_t size);
    template <class T>
    T* take_array(size_t count) {
        return static_cast<T*>(take(count * sizeof(T)));
    }
    WS_STRING copy(const WS_STRING& string);
    WS_XML_STRING copy(const WS_XML_STRING& string);

  private:
    std::vector<std::unique_ptr<std::max_align_t[]>> blocks_;
};

} // namespace ws
