#include "platform/web/structured_data.hpp"

#include <doctest/doctest.h>

namespace web {

TEST_CASE("Structured data is a data block that no text can end")
{
    auto const data = structured_data({{"name", "a</script><b>"}});

    CHECK(
        data.text()
        == R"(<script type="application/ld+json">{"name":"a\u003c/script>\u003cb>"}</script>)"
           "\n"
    );
}

} // namespace web
