#include "core/handle.h"

#ifdef WS_DEBUG
#include "core/lock.h"

#include <array>
#endif

namespace ws {

void* handle_object::operator new(size_t size) {
    return ::operator new(size);
}

#ifdef WS_DEBUG
namespace {

class quarantine {
  public:
    void* exchange(void* object) noexcept {
        guard held(mutex_);
        std::swap(ring_[next_], object);
        next_ = (next_ + 1) % ring_.size();
        return object;
    }

  private:
    mutex mutex_;
    std::array<void*, 1024> ring_{};
    size_t next_ = 0;
};

quarantine freed_handles;

} // namespace

void handle_object::operator delete(void* object, size_t) noexcept {
    ::operator delete(freed_handles.exchange(object));
}
#else
void handle_object::operator delete(void* object, size_t size) noexcept {
    ::operator delete(object, size);
}
#endif

const char* object_name(handle_kind kind) noexcept {
    switch (kind) {
    case handle_kind::error:
        return "error";
    case handle_kind::heap:
        return "heap";
    case handle_kind::xml_reader:
        return "XML reader";
    case handle_kind::xml_writer:
        return "XML writer";
    case handle_kind::xml_buffer:
        return "XML buffer";
    case handle_kind::message:
        return "message";
    case handle_kind::channel:
        return "channel";
    case handle_kind::listener:
        return "listener";
    case handle_kind::service_host:
        return "service host";
    case handle_kind::service_proxy:
        return "service proxy";
    case handle_kind::operation_context:
        return "operation context";
    case handle_kind::security_token:
        return "security token";
    case handle_kind::security_context:
        return "security context";
    case handle_kind::metadata:
        return "metadata";
    case handle_kind::policy:
        return "policy";
    }
    return "object";
}

} // namespace ws
