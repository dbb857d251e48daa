#include "platform/base/digest.hpp"

#include <doctest/doctest.h>

namespace base {

TEST_CASE("a digest is as others compute it")
{
    CHECK(short_digest("") == "cbf29ce484222325");
    CHECK(short_digest("a") == "af63dc4c8601ec8c");
    CHECK(short_digest("foobar") == "85944171f73967e8");
    CHECK(short_digest("é") != short_digest("e"));
}

} // namespace base
