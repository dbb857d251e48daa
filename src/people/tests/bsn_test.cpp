#include "people/model/bsn.hpp"

#include <doctest/doctest.h>

#include <string>

namespace people {

TEST_CASE("a number that passes the eleven-test is seen in a text")
{
    CHECK(holds_bsn("111222333"));
    CHECK(holds_bsn("Haar nummer is 123456782."));
    CHECK(holds_bsn("bsn:123456782"));
}

TEST_CASE("a BSN written in groups is seen")
{
    for (auto const* const text : {"1234.56.782", "1234 56 782", "123-456-782", "3 kinderen, 123 456 782"}) {
        CAPTURE(text);
        CHECK(holds_bsn(text));
    }
}

TEST_CASE("a BSN after another number is seen")
{
    CHECK(holds_bsn("3 123456782"));
    CHECK(holds_bsn("06 12345678, 123456782"));
}

TEST_CASE("nine digits that fail the eleven-test are no BSN")
{
    CHECK_FALSE(holds_bsn("123456789"));
    CHECK_FALSE(holds_bsn("000000000"));
}

TEST_CASE("longer and shorter numbers are no BSN")
{
    CHECK_FALSE(holds_bsn("1234567820"));
    CHECK_FALSE(holds_bsn("12345678"));
    CHECK_FALSE(holds_bsn("7121 AB, 2 kinderen, geboren 01-02-2024"));
    CHECK_FALSE(holds_bsn(""));
}

TEST_CASE("a telephone number is no BSN in any spelling")
{
    for (auto const* const text :
         {"0612345678", "06 1122 2333", "0 111222333", "0543-123456", "31 6 11122233", "0031 6 11122233"}) {
        CAPTURE(text);
        CHECK_FALSE(holds_bsn(text));
    }
}

TEST_CASE("a very long text is read to its end")
{
    CHECK(holds_bsn(std::string(10'000, '7') + "x 123456782"));
    CHECK_FALSE(holds_bsn(std::string(10'000, ' ')));
}

} // namespace people
