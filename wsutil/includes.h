// Schemas without a namespace, which take that of a schema that includes them.
#pragma once

#include "document.h"

#include <string>
#include <vector>

namespace wsutil {

struct schema_document {
    node* root;
    std::string file_name;
};

// Gives included schemas without a namespace that of the schema that includes them, by the file names that
// schemaLocation says.
void adopt_included(const std::vector<schema_document>& documents, diagnostics& says);

} // namespace wsutil
