// WS_METADATA: documents, the endpoints that they describe, and what of them is still missing.
#pragma once

#include "metadata/policy.h"
#include "metadata/wsdl_reader.h"

#include <span>
#include <string>

namespace ws {

struct metadata_settings {
    size_t heap_max_size = 256 * 1024;
    size_t heap_trim_size = 32 * 1024;
    ULONG max_documents = 32;
    BOOL verifies_host_names = TRUE;
    policy_quotas of_policies;
    std::vector<wide_string> host_names;

    // Throws std::bad_alloc.
    [[nodiscard]] HRESULT take(std::span<const WS_METADATA_PROPERTY> properties, error* err);

  private:
    [[nodiscard]] HRESULT take_heap(const WS_HEAP_PROPERTIES& given, error* err) noexcept;
    [[nodiscard]] HRESULT take_host_names(const WS_HOST_NAMES& given, error* err);
};

class metadata final : public handle_object {
  public:
    using handle = WS_METADATA;
    static constexpr handle_kind kind = handle_kind::metadata;

    [[nodiscard]] static HRESULT create(std::span<const WS_METADATA_PROPERTY> properties, owned<metadata>& out,
                                        error* err);
    // S_FALSE when the reader stands on something else.
    [[nodiscard]] HRESULT read(xml_reader& reader, wide_view url, error* err);
    // Null when nothing is missing.
    [[nodiscard]] HRESULT get_missing_address(WS_ENDPOINT_ADDRESS** out, error* err);
    [[nodiscard]] HRESULT get_endpoints(WS_METADATA_ENDPOINTS* out, error* err);
    [[nodiscard]] HRESULT get_property(WS_METADATA_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;
    void reset() noexcept;

  private:
    explicit metadata(metadata_settings settings) noexcept
        : handle_object(kind), settings_(std::move(settings)),
          memory_(settings_.heap_max_size, settings_.heap_trim_size) {}

    [[nodiscard]] HRESULT check_not_failed(error* err) const noexcept;
    [[nodiscard]] HRESULT check_url(wide_view url, wide_string& base, error* err) const;
    [[nodiscard]] HRESULT read_document(xml_reader& reader, wide_view base, error* err);
    [[nodiscard]] HRESULT check_host(wide_view url, error* err) const;
    bool has_document(wide_view url) const noexcept;
    const named_policy* find_policy(wide_view url) const noexcept;
    const metadata_reference* find_missing() const noexcept;
    const wsdl_binding* find_binding(const qualified_name& name) const noexcept;
    endpoint_requirements requirements_of(const wsdl_port& port, const wsdl_binding& binding) const;
    [[nodiscard]] HRESULT resolve_policies(error* err);
    [[nodiscard]] HRESULT resolve(error* err);
    [[nodiscard]] HRESULT describe(const wsdl_port& port, policy& of, WS_METADATA_ENDPOINT& out, error* err);

    const metadata_settings settings_;
    WS_METADATA_STATE state_ = WS_METADATA_STATE_CREATED;
    heap memory_;
    metadata_parts parts_;
    std::vector<wide_string> urls_;          // of the documents, without fragments
    WS_ENDPOINT_ADDRESS* missing_ = nullptr; // told last
    std::vector<owned<policy>> policies_;    // of the endpoints
    WS_METADATA_ENDPOINTS endpoints_{};      // once resolved
};

} // namespace ws
