// Whether descriptions say what can be done: checked before anything is read or written by them.
#pragma once

#include "serialization/types.h"

#include <array>

namespace ws {

// Of one call: what was found good once is not looked at again, however many values are of it.
class description_checker {
  public:
    [[nodiscard]] HRESULT check(const WS_STRUCT_DESCRIPTION& structure, error* err) noexcept {
        return once(structure, err);
    }
    [[nodiscard]] HRESULT check(const WS_UNION_DESCRIPTION& choices, error* err) noexcept { return once(choices, err); }

  private:
    template <class Description>
    HRESULT once(const Description& description, error* err) noexcept {
        const void*& slot = good_[reinterpret_cast<uintptr_t>(&description) / sizeof(Description) % good_.size()];
        if (slot == &description) return S_OK;
        const HRESULT hr = check_description(description, err);
        if (hr == S_OK) slot = &description;
        return hr;
    }
    static HRESULT check_description(const WS_STRUCT_DESCRIPTION& structure, error* err) noexcept;
    static HRESULT check_description(const WS_UNION_DESCRIPTION& choices, error* err) noexcept;

    std::array<const void*, 8> good_{};
};

// E_INVALIDARG is about a description, or a value in the caller's memory: the place in the XML does not tell which.
// This adds the field, counted in its structure or union, and gives the code back.
[[nodiscard]] HRESULT in_field(HRESULT hr, const WS_FIELD_DESCRIPTION& field, ULONG index,
                               const WS_XML_STRING* type_name, error* err) noexcept;

} // namespace ws
