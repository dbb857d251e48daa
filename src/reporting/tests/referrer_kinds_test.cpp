#include "reporting/model/referrer_kinds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>
#include <string>

namespace reporting {

TEST_CASE("what a referrer writes of the own work is of one of a few kinds")
{
    CHECK(referrer_kind("jeugdverpleegkundige") == "youth_health");
    CHECK(referrer_kind("Consultatiebureau Aalten") == "youth_health");
    CHECK(referrer_kind("verpleegkundige JGZ") == "youth_health");
    CHECK(referrer_kind("POH-jeugd") == "general_practice");
    CHECK(referrer_kind("HUISARTS") == "general_practice");
    CHECK(referrer_kind("kraamverzorgende") == "birth_care");
    CHECK(referrer_kind("Centrum voor Jeugd en Gezin") == "neighbourhood_team");
    CHECK(referrer_kind("schoolmaatschappelijk werker") == "social_work");
    CHECK(referrer_kind("voorschool De Kikker") == "childcare");
    CHECK(referrer_kind("intern begeleider") == "school");
    CHECK(referrer_kind("GGZ Oost") == "youth_care");
    CHECK(referrer_kind("VluchtelingenWerk") == "refugee_work");
}

TEST_CASE("an abbreviation counts as a word of its own only")
{
    CHECK(referrer_kind("lifecoach") == other_referrer);
    CHECK(referrer_kind("COA, locatie Winterswijk") == "refugee_work");
    CHECK(referrer_kind("bij Sanne de Boer, Dorpsstraat 1") == other_referrer);
}

TEST_CASE("whatever somebody writes, only the code of a kind comes of it")
{
    CHECK(rc::check([](std::string const& words) {
        auto const kind = referrer_kind(words);
        RC_ASSERT(kind.empty() == words.empty());
        auto const known =
            std::ranges::find(referrer_kinds, kind, &ReferrerKind::code) != referrer_kinds.end();
        RC_ASSERT(known || words.empty());
    }));
}

} // namespace reporting
