#include "platform/mail/message.hpp"

#include <doctest/doctest.h>

namespace mail {

TEST_CASE("a subject in plain letters stays as it is")
{
    CHECK(encode_header("Home-Start: is er een klik?") == "Home-Start: is er een klik?");
}

TEST_CASE("a line end in a subject cannot begin a header of its own")
{
    CHECK(encode_header("Dag\r\nBcc: iedereen@example.nl").find('\n') == std::string::npos);
}

TEST_CASE("letters with accents are encoded, never in the middle of one")
{
    auto const encoded = encode_header("Coördinator");

    CHECK(encoded == "=?UTF-8?B?Q2/DtnJkaW5hdG9y?=");
}

TEST_CASE("a long subject becomes several words of at most 75 characters")
{
    auto text = std::string{};
    for (auto count = 0; count < 60; ++count) {
        text += "é";
    }
    auto const encoded = encode_header(text);

    CHECK(encoded.find("\r\n =?UTF-8?B?") != std::string::npos);
    CHECK(encoded.find("\r\n") <= 75);
}

TEST_CASE("the date is written as mail wants it")
{
    CHECK(
        mail_date(base::parse_iso_instant("2026-11-21T10:15:00Z").value())
        == "Sat, 21 Nov 2026 10:15:00 +0000"
    );
}

TEST_CASE("the domain is what stands after the last @")
{
    CHECK(domain_of("post@steun.example") == "steun.example");
    CHECK(domain_of("localhost") == "localhost");
}

} // namespace mail
