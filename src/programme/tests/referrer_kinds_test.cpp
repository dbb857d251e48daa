// By what the words of a referrer are recognised is data of the programme.
#include "programme/model/referrer_kinds.hpp"
#include "programme/store/programme_file.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <rapidcheck.h>
#include <sstream>
#include <string>
#include <vector>

namespace programme {

namespace {

std::string_view dutch_kind(std::string_view words)
{
    return referrer_kind(given::dutch_programme().referrers, words);
}

constexpr auto other_referrers = std::string_view{R"toml([referrers]
all_else = "egyeb"

[[referrers.kinds]]
code = "vedono"
name = "Védőnő"

[[referrers.kinds]]
code = "ovoda"
name = "Óvoda"

[[referrers.kinds]]
code = "egyeb"
name = "Egyéb"

[[referrers.signs]]
kind = "vedono"
part_of_word = ["védőnő"]

[[referrers.signs]]
kind = "ovoda"
part_of_word = ["óvod"]
whole_word = ["ovi", "bölcső"]

)toml"};

std::string text_with_referrers(std::string_view referrers)
{
    auto file = std::ifstream{given::programme_path()};
    auto text = std::ostringstream{};
    text << file.rdbuf();
    auto whole = text.str();
    auto const from = whole.find("[referrers]");
    return whole.replace(from, whole.find("[[end_reasons]]") - from, referrers);
}

ReferrerKinds read_referrers_of(std::string_view referrers)
{
    return read_programme(text_with_referrers(referrers), "programme/test.toml").referrers;
}

// The reasons why the other list, with one place changed, is refused.
std::vector<std::string> reasons_with(std::string_view from, std::string_view to)
{
    auto text = std::string{other_referrers};
    auto const place = text.find(from);
    REQUIRE(place != std::string::npos);
    text.replace(place, from.size(), to);
    auto reasons = std::vector<std::string>{};
    try {
        static_cast<void>(read_referrers_of(text));
    } catch (FaultyProgramme const& faulty) {
        std::ranges::transform(faulty.faults(), std::back_inserter(reasons), &Fault::reason);
    }
    return reasons;
}

std::string reason_with(std::string_view from, std::string_view to)
{
    auto const reasons = reasons_with(from, to);
    REQUIRE(reasons.size() == 1);
    return reasons.front();
}

} // namespace

TEST_CASE("what a referrer writes of the own work is of one of a few kinds")
{
    CHECK(dutch_kind("jeugdverpleegkundige") == "youth_health");
    CHECK(dutch_kind("Consultatiebureau Aalten") == "youth_health");
    CHECK(dutch_kind("verpleegkundige JGZ") == "youth_health");
    CHECK(dutch_kind("POH-jeugd") == "general_practice");
    CHECK(dutch_kind("HUISARTS") == "general_practice");
    CHECK(dutch_kind("Huisartsenpraktijk de Linde") == "general_practice");
    CHECK(dutch_kind("kraamverzorgende") == "birth_care");
    CHECK(dutch_kind("verloskundige") == "birth_care");
    CHECK(dutch_kind("wijkteam Noord") == "neighbourhood_team");
    CHECK(dutch_kind("Centrum voor Jeugd en Gezin") == "neighbourhood_team");
    CHECK(dutch_kind("schoolmaatschappelijk werker") == "social_work");
    CHECK(dutch_kind("voorschool De Kikker") == "childcare");
    CHECK(dutch_kind("peuterspeelzaal") == "childcare");
    CHECK(dutch_kind("intern begeleider") == "school");
    CHECK(dutch_kind("GGZ Oost") == "youth_care");
    CHECK(dutch_kind("VluchtelingenWerk") == "refugee_work");
}

TEST_CASE("an abbreviation counts as a word of its own only")
{
    CHECK(dutch_kind("lifecoach") == "other");
    CHECK(dutch_kind("COA, locatie Winterswijk") == "refugee_work");
    CHECK(dutch_kind("medewerker (coa)") == "refugee_work");
    CHECK(dutch_kind("POH–jeugd 2") == "general_practice");
    CHECK(dutch_kind("bij Sanne de Boer, Dorpsstraat 1") == "other");
}

TEST_CASE("whatever somebody writes, only the code of a kind comes of it")
{
    CHECK(rc::check([](std::string const& words) {
        auto const kind = dutch_kind(words);
        RC_ASSERT(kind.empty() == words.empty());
        RC_ASSERT(words.empty() || find_choice(given::dutch_programme().referrers.kinds, kind) != nullptr);
    }));
}

TEST_CASE("the kinds of the Netherlands are ten, in the order in which they are told")
{
    auto codes = std::string{};
    for (auto const& kind : given::dutch_programme().referrers.kinds) {
        codes += kind.code + " ";
    }
    CHECK(
        codes
        == "youth_health general_practice birth_care neighbourhood_team social_work childcare school "
           "youth_care refugee_work other "
    );
}

TEST_CASE("another country has kinds and words of its own, in its own letters")
{
    auto const hungarian = read_referrers_of(other_referrers);
    CHECK(hungarian.kinds.size() == 3);
    CHECK(referrer_kind(hungarian, "védőnő") == "vedono");
    CHECK(referrer_kind(hungarian, "VÉDŐNŐI SZOLGÁLAT") == "vedono");
    CHECK(referrer_kind(hungarian, "Óvodapedagógus") == "ovoda");
    CHECK(referrer_kind(hungarian, "az ovi, Budapest") == "ovoda");
    CHECK(referrer_kind(hungarian, "Bölcső") == "ovoda");
    CHECK(referrer_kind(hungarian, "bölcsőde") == "egyeb");
    CHECK(referrer_kind(hungarian, "ovié") == "egyeb");
    CHECK(referrer_kind(hungarian, "huisarts") == "egyeb");
    CHECK(referrer_kind(hungarian, "").empty());
}

TEST_CASE("a country that does not count kinds of referrers leaves them out")
{
    CHECK(read_referrers_of("").empty());
}

TEST_CASE("a faulty list of kinds of referrers is refused with what is wrong")
{
    using Reasons = std::vector<std::string>;
    CHECK(
        reasons_with("code = \"ovoda\"", "code = \"vedono\"")
        == Reasons{"kinds: code \"vedono\" is used twice", "referrers.signs: kind does not know \"ovoda\""}
    );
    CHECK(
        reason_with("all_else = \"egyeb\"", "all_else = \"senki\"")
        == "referrers: all_else does not know \"senki\""
    );
    CHECK(reason_with("all_else = \"egyeb\"\n", "") == "referrers: all_else is missing");
    CHECK(
        reasons_with("kind = \"ovoda\"", "kind = \"iskola\"")
        == Reasons{"referrers: signs have none of the kind \"ovoda\"", "referrers.signs: kind does not know \"iskola\""}
    );
    CHECK(
        reason_with("\"ovi\"", "\"Ovi\"")
        == "referrers.signs: whole_word holds \"Ovi\", which is not in small letters"
    );
    CHECK(
        reason_with("\"óvod\"", "\"Óvod\"")
        == "referrers.signs: part_of_word holds \"Óvod\", which is not in small letters"
    );
    CHECK(
        reason_with("\"ovi\"", "\"\"")
        == "referrers.signs: whole_word holds \"\", which does not begin and end with a letter"
    );
    CHECK(
        reason_with("\"ovi\"", "\"ovi \"")
        == "referrers.signs: whole_word holds \"ovi \", which does not begin and end with a letter"
    );
    CHECK(reason_with("\"ovi\"", "\"ovi\", \"ovi\"") == "referrers.signs: whole_word names \"ovi\" twice");
    CHECK(
        reason_with("\"ovi\"", "\"a védőnő\"")
        == "referrers.signs: whole_word holds \"a védőnő\", which is of the kind \"vedono\" already"
    );
    CHECK(
        reason_with("part_of_word = [\"védőnő\"]\n", "")
        == "referrers.signs: part_of_word or whole_word must be given"
    );
    CHECK(
        reason_with("[[referrers.signs]]\nkind = \"vedono\"\npart_of_word = [\"védőnő\"]\n", "")
        == "referrers: signs have none of the kind \"vedono\""
    );
    CHECK(
        reason_with("part_of_word = [\"védőnő\"]\n", "part_of_word = [\"védőnő\"]\nsign = \"v\"\n")
        == "referrers.signs: sign is not a known key"
    );
}

} // namespace programme
