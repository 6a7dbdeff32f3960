// WS_POLICY: what an endpoint of a metadata object asks of its clients.
#pragma once

#include "core/handle.h"
#include "metadata/policy_alternatives.h"
#include "metadata/wsdl_reader.h"

namespace ws {

// All that the documents say about what an endpoint asks for.
struct endpoint_requirements {
    attached_policies policies; // of its port, service, binding and portType
    WS_XML_STRING transport{};
    WS_ENVELOPE_VERSION envelope = WS_ENVELOPE_VERSION_NONE;
};

class policy final : public handle_object {
  public:
    using handle = WS_POLICY;
    static constexpr handle_kind kind = handle_kind::policy;

    // The documents outlive it, and do not change any more.
    policy(const metadata_parts& documents, const policy_quotas& quotas, size_t heap_max_size) noexcept
        : handle_object(kind), documents_(documents), quotas_(quotas), memory_(heap_max_size, 0) {}

    void set(endpoint_requirements of_endpoint) noexcept { asked_ = std::move(of_endpoint); }

    [[nodiscard]] HRESULT get_property(WS_POLICY_PROPERTY_ID id, void* value, ULONG size, error* err) const noexcept;
    [[nodiscard]] HRESULT get_alternative_count(ULONG* out, error* err);
    // S_FALSE when it does not match and need not. Throws std::bad_alloc.
    [[nodiscard]] HRESULT match(ULONG index, const WS_POLICY_CONSTRAINTS& constraints, bool is_required, heap& memory,
                                error* err);

  private:
    // The alternatives are found when they are first asked for.
    [[nodiscard]] HRESULT normalize(error* err);
    [[nodiscard]] HRESULT find(std::vector<policy_alternative>& out, error* err);

    const metadata_parts& documents_;
    const policy_quotas& quotas_;
    heap memory_; // of the trees that the alternatives consist of
    endpoint_requirements asked_;
    WS_POLICY_STATE state_ = WS_POLICY_STATE_CREATED;
    bool is_normal_ = false;
    std::vector<policy_alternative> alternatives_;
};

} // namespace ws
