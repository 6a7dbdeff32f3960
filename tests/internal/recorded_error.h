// A WS_ERROR whose strings a test can look into.
#pragma once

#include "support/test.h"

#include "core/error.h"
#include "core/strings.h"

class recorded_error {
  public:
    recorded_error() { assert_int_equal(ws::error::create(nullptr, 0, error_), S_OK); }
    operator ws::error*() { return error_.get(); }

    ULONG original_code() {
        ULONG code = 0;
        assert_int_equal(error_->get_property(WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof(code)), S_OK);
        return code;
    }
    // Every string, newest first, with line ends.
    std::string text() {
        ULONG count = 0;
        assert_int_equal(error_->get_property(WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count)), S_OK);
        std::string out;
        for (ULONG i = 0; i < count; ++i) {
            WS_STRING string;
            assert_int_equal(error_->get_error_string(i, &string), S_OK);
            out += ws::to_utf8_lossy(ws::view(string)) + "\n";
        }
        return out;
    }
    bool mentions(std::string_view part) { return text().find(part) != std::string::npos; }

  private:
    ws::owned<ws::error> error_;
};
