#include "people/model/contact.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

namespace people {

namespace {

std::string phone(std::string_view typed)
{
    auto const number = PhoneNumber::parse(typed);
    return number ? number->value() : "";
}

std::string phone_for_people(std::string_view typed)
{
    auto const number = PhoneNumber::parse(typed);
    return number ? number->for_people() : "";
}

std::string email(std::string_view typed)
{
    auto const address = EmailAddress::parse(typed);
    return address ? address->value() : "";
}

} // namespace

TEST_CASE("a Dutch mobile number may be typed in any common spelling")
{
    for (auto const typed :
         {"0612345678",
          "06-12345678",
          "06 12 34 56 78",
          " 06.12.34.56.78 ",
          "+31612345678",
          "+31 6 1234 5678",
          "+31 (0)6 12345678",
          "  +31(0)612345678",
          "0031612345678",
          "0031 (0)6-12345678",
          "06\u00a012\u00a034\u00a056\u00a078",
          "06\u201312345678",
          "٠٦ ١٢٣٤٥٦٧٨",
          "+۳۱ ۶ ۱۲ ۳۴ ۵۶ ۷۸"}) {
        CAPTURE(typed);
        CHECK(phone(typed) == "+31612345678");
    }
}

TEST_CASE("a number of a Dutch area or office is kept with its country")
{
    CHECK(phone("0543-123456") == "+31543123456");
    CHECK(phone("(0543) 12 34 56") == "+31543123456");
    CHECK(phone("020 123 45 67") == "+31201234567");
    CHECK(phone("088-1234567") == "+31881234567");
}

TEST_CASE("a foreign number needs its country")
{
    CHECK(phone("+32 470 12 34 56") == "+32470123456");
    CHECK(phone("0049 (0)2861 12345") == "+49286112345");
    CHECK(phone("470 12 34 56") == "");
}

TEST_CASE("what is not a number somebody can be called on is refused")
{
    for (auto const typed :
         {"",
          " ",
          "+",
          "00",
          "0",
          "06",
          "061234567",
          "06123456789",
          "+3161234567",
          "+310612345678",
          "0012",
          "0800 1234",
          "0900-1234567",
          "112",
          "06 1234 567a",
          "bel mij",
          "+31+612345678",
          "+0612345678"}) {
        CAPTURE(typed);
        CHECK(phone(typed) == "");
    }
    CHECK(phone(std::string(10'000, '6')) == "");
    CHECK(phone(std::string("0612345678\0", 11)) == "");
}

TEST_CASE("a number is shown as people write it")
{
    CHECK(phone_for_people("+31612345678") == "06 12 34 56 78");
    CHECK(phone_for_people("+31543123456") == "0543 123 456");
    CHECK(phone_for_people("+31201234567") == "020 123 45 67");
    CHECK(phone_for_people("+32470123456") == "+32 470 12 34 56");
    CHECK(phone_for_people("+12125550100") == "+1 21 25 55 01 00");
    CHECK(phone_for_people("+380441234567") == "+380 441 23 45 67");
}

TEST_CASE("a number as shown can be typed in again")
{
    for (auto const number :
         {"+31612345678", "+31543123456", "+31201234567", "+31881234567", "+32470123456"}) {
        CAPTURE(number);
        CHECK(phone(phone_for_people(number)) == number);
    }
}

TEST_CASE("an e-mail address is kept as typed, with its domain in small letters")
{
    CHECK(email("sanne@voorbeeld.nl") == "sanne@voorbeeld.nl");
    CHECK(email("  Sanne.de-Boer+kind@Post.Voorbeeld.NL\n") == "Sanne.de-Boer+kind@post.voorbeeld.nl");
}

TEST_CASE("what a mail server cannot take is not an e-mail address")
{
    for (auto const typed :
         {"",
          "@",
          "sanne",
          "sanne@",
          "@voorbeeld.nl",
          "sanne@voorbeeld",
          "sanne@@voorbeeld.nl",
          "sanne@boer@voorbeeld.nl",
          "sanne de boer@voorbeeld.nl",
          "sanne@voorbeeld .nl",
          ".sanne@voorbeeld.nl",
          "sanne.@voorbeeld.nl",
          "sanne..boer@voorbeeld.nl",
          "sanne@.nl",
          "sanne@voorbeeld.nl.",
          "sanne@voorbeeld..nl",
          "sanne@-voorbeeld.nl",
          "sanne@voorbeeld-.nl",
          "sanne@127.0.0.1",
          "sanne@voorbeeld.n",
          "sanne@voorbeeld.nl\r\nBcc: iedereen@voorbeeld.nl",
          "\"sanne\"@voorbeeld.nl",
          "<sanne@voorbeeld.nl>",
          "sanné@voorbeeld.nl"}) {
        CAPTURE(typed);
        CHECK(email(typed) == "");
    }
}

TEST_CASE("an e-mail address is at most 254 characters")
{
    auto const domain_of = [](std::size_t length) {
        auto domain = std::string{};
        while (domain.size() + 64 < length - 3) {
            domain += std::string(59, 'a') + ".";
        }
        return domain + std::string(length - 3 - domain.size(), 'b') + ".nl";
    };
    auto const local = std::string(64, 's');

    CHECK(email(local + "@" + domain_of(189)).size() == 254);
    CHECK(email(local + "@" + domain_of(190)) == "");
    CHECK(email(local + "s@voorbeeld.nl") == "");
    CHECK(email(std::string(10'000, 'a') + "@voorbeeld.nl") == "");
}

} // namespace people
