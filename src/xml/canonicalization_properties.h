// WS_XML_CANONICALIZATION_PROPERTY: the values that a program sets when it starts a canonicalization.
#pragma once

#include "core/error.h"

namespace ws {

struct canonicalization_properties {
    WS_XML_CANONICALIZATION_ALGORITHM algorithm = WS_EXCLUSIVE_XML_CANONICALIZATION_ALGORITHM;
    WS_XML_CANONICALIZATION_INCLUSIVE_PREFIXES inclusive_prefixes{};
    WS_XML_QNAME omitted_element{}; // none without a local name
    ULONG output_buffer_size = 1024;

    // Keeps the pointers that it is given.
    [[nodiscard]] HRESULT set(const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count, error* err) noexcept;

    bool is_inclusive() const noexcept {
        return algorithm == WS_INCLUSIVE_XML_CANONICALIZATION_ALGORITHM ||
               algorithm == WS_INCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM;
    }
    bool with_comments() const noexcept {
        return algorithm == WS_EXCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM ||
               algorithm == WS_INCLUSIVE_WITH_COMMENTS_XML_CANONICALIZATION_ALGORITHM;
    }

  private:
    [[nodiscard]] HRESULT set_one(const WS_XML_CANONICALIZATION_PROPERTY& property, error* err) noexcept;
};

} // namespace ws
