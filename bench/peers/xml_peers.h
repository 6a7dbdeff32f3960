// Other people's XML libraries, at the same work. Natively only.
#pragma once

#include "../support/documents.h"

#include <memory>

namespace bench {

class reading_peer {
  public:
    virtual ~reading_peer() = default;
    virtual totals read(const document& content) = 0;
};

class writing_peer {
  public:
    virtual ~writing_peer() = default;
    // The result lasts until the next.
    virtual std::string_view write(const document& content) = 0;
};

std::unique_ptr<reading_peer> make_libxml2_reader();
std::unique_ptr<reading_peer> make_expat_reader();
std::unique_ptr<writing_peer> make_libxml2_writer();

} // namespace bench
