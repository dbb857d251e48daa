#include "platform/base/digits.hpp"

#include <doctest/doctest.h>

namespace base {

TEST_CASE("Arabic and Persian digits are read as others")
{
    CHECK(with_plain_digits("٧١٢١ AB") == "7121 AB");
    CHECK(with_plain_digits("۰۶ ۱۲۳۴۵۶۷۸") == "06 12345678");
    CHECK(with_plain_digits("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹") == "01234567890123456789");
}

TEST_CASE("all that is no digit stays, whatever it is")
{
    for (auto const* const text : {"", "Aalten", "أمل", "٪", "½", "👧", "Zo\xEB", "\xD9"}) {
        CHECK(with_plain_digits(text) == text);
    }
}

} // namespace base
