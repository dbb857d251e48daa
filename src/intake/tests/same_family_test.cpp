#include "intake/model/same_family.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

Child born(char const* month)
{
    return {.born_in = base::parse_iso_date(std::string{month} + "-01"), .due_on = {}};
}

Child expected(char const* day)
{
    return {.born_in = {}, .due_on = base::parse_iso_date(day)};
}

FamilyTraits with_phone(char const* phone)
{
    return {.phone = people::PhoneNumber::parse(phone), .email = {}, .postcode = {}, .children = {}};
}

FamilyTraits with_email(char const* email)
{
    return {.phone = {}, .email = people::EmailAddress::parse(email), .postcode = {}, .children = {}};
}

FamilyTraits at_home(char const* postcode, std::vector<Child> children)
{
    return {.phone = {}, .email = {}, .postcode = postcode, .children = std::move(children)};
}

using Alike = std::vector<Likeness>;

} // namespace

TEST_CASE("families of whom nothing is known are not alike")
{
    CHECK(likenesses({}, {}).empty());
    CHECK(likenesses(with_phone("0612345678"), {}).empty());
    CHECK(likenesses(at_home("7121 AB", {}), at_home("7121 AB", {})).empty());
}

TEST_CASE("the same number or address points to one family, however it was typed")
{
    CHECK(likenesses(with_phone("06 12345678"), with_phone("+31612345678")) == Alike{Likeness::phone});
    CHECK(likenesses(with_phone("0612345678"), with_phone("0612345679")).empty());
    CHECK(
        likenesses(with_email("sanne@steun.example"), with_email("Sanne@Steun.example"))
        == Alike{Likeness::email}
    );
    CHECK(likenesses(with_email("sanne@steun.example"), with_email("fatma@steun.example")).empty());
}

TEST_CASE("the same postcode counts with a child of the same month")
{
    auto const one = at_home("7121 AB", {born("2022-03"), born("2025-06")});
    CHECK(likenesses(one, at_home("7121 AB", {born("2025-06")})) == Alike{Likeness::home});
    CHECK(likenesses(one, at_home("7121 AB", {born("2025-07")})).empty());
    CHECK(likenesses(one, at_home("7122 AB", {born("2025-06")})).empty());
}

TEST_CASE("the letters of a postcode count when both families gave them")
{
    auto const children = std::vector{born("2025-06")};
    CHECK(likenesses(at_home("7121", children), at_home("7121 AB", children)) == Alike{Likeness::home});
    CHECK(likenesses(at_home("7121 ab", children), at_home("7121AB", children)) == Alike{Likeness::home});
    CHECK(likenesses(at_home("7121 AC", children), at_home("7121 AB", children)).empty());
    CHECK(likenesses(at_home("", children), at_home("7121 AB", children)).empty());
}

TEST_CASE("a child that was expected in a month and one that was born then may be one child")
{
    CHECK(
        likenesses(at_home("7121 AB", {expected("2026-12-20")}), at_home("7121 AB", {born("2026-12")}))
        == Alike{Likeness::home}
    );
}

TEST_CASE("everything that points to one family is named")
{
    auto one = with_phone("0612345678");
    one.email = people::EmailAddress::parse("sanne@steun.example");
    one.postcode = "7121 AB";
    one.children = {born("2025-06")};
    CHECK(likenesses(one, one) == Alike{Likeness::phone, Likeness::email, Likeness::home});
}

} // namespace intake
