#include "platform/web/security_headers.hpp"

#include <doctest/doctest.h>

namespace web {

namespace {

Response page(Transport transport)
{
    auto response = html("<p>Hallo</p>");
    add_security_headers(response, transport);
    return response;
}

} // namespace

TEST_CASE("every page says what its browser must not do")
{
    auto const response = page(Transport::plain);
    auto const policy = std::string{response.header("Content-Security-Policy")};

    for (auto const* rule :
         {"default-src 'self'",
          "object-src 'none'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "form-action 'self'"}) {
        CHECK_MESSAGE(policy.find(rule) != std::string::npos, rule);
    }
    CHECK(policy.find("unsafe") == std::string::npos);
    CHECK(policy.find("http") == std::string::npos);
    CHECK(policy.find('*') == std::string::npos);
    CHECK(response.header("X-Frame-Options") == "DENY");
    CHECK(response.header("X-Content-Type-Options") == "nosniff");
    CHECK(response.header("Referrer-Policy") == "same-origin");
    CHECK(response.header("Cross-Origin-Opener-Policy") == "same-origin");
    CHECK_FALSE(response.header("Permissions-Policy").empty());
}

TEST_CASE("a page is kept nowhere unless it says otherwise")
{
    CHECK(page(Transport::plain).header("Cache-Control") == "no-store");

    auto asset = Response{.headers = {{"cache-control", "public"}}};
    add_security_headers(asset, Transport::plain);
    CHECK(asset.header("Cache-Control") == "public");
}

TEST_CASE("browsers are told to stay on https only when the site is on https")
{
    CHECK(page(Transport::plain).header("Strict-Transport-Security").empty());
    CHECK(
        page(Transport::encrypted).header("Strict-Transport-Security")
        == "max-age=31536000; includeSubDomains"
    );
}

} // namespace web
