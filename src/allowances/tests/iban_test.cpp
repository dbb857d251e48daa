#include "allowances/model/iban.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace allowances {

// The numbers are examples of banks and of ECBS, TR 201.
TEST_CASE("an account number is read with spaces and small letters")
{
    auto const iban = Iban::parse("nl91 abna 0417 1643 00");
    REQUIRE(iban);
    CHECK(iban->value() == "NL91ABNA0417164300");
    CHECK(iban->for_people() == "NL91 ABNA 0417 1643 00");
    CHECK(Iban::parse("BE68 5390 0754 7034"));
    CHECK(Iban::parse("DE89370400440532013000"));
    CHECK(Iban::parse("GB29 NWBK 6016 1331 9268 19"));
}

TEST_CASE("an account number with one digit changed is no account number")
{
    rc::check("one digit", [] {
        auto text = std::string{"NL91ABNA0417164300"};
        auto const at =
            *rc::gen::elementOf(std::vector<std::size_t>{2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
        auto const digit = *rc::gen::inRange('0', ':');
        RC_PRE(text[at] != static_cast<char>(digit));
        text[at] = static_cast<char>(digit);
        RC_ASSERT(!Iban::parse(text));
    });
}

TEST_CASE("what looks like an account number but is none is refused")
{
    for (auto const* const text :
         {"", "NL", "NL91ABNA041716430", "NL91ABNA04171643000", "9191ABNA0417164300", "NL91ABNA0417*64300"}) {
        CHECK_MESSAGE(!Iban::parse(text), text);
    }
}

} // namespace allowances
