#include "reporting/model/levels.hpp"
#include "reporting/model/suppression.hpp"
#include "reporting/tests/given_facts.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace reporting {

namespace {

Counted counted_of(std::vector<CaseFacts> cases)
{
    return count_all(
        {.cases = std::move(cases), .volunteers = {}, .meetings = {}, .municipalities = {}},
        given::counting(year_of(2024))
    );
}

// So many families that are closed for each reason, some with a mark.
std::vector<CaseFacts> closed_for(std::vector<std::pair<std::string, int>> const& reasons)
{
    auto cases = std::vector<CaseFacts>{};
    for (auto const& [reason, count] : reasons) {
        for (auto number = 0; number < count; ++number) {
            auto one = given::supported(static_cast<int>(cases.size()) + 1, "2023-11-01", "2024-06-01");
            one.closing_reason = reason;
            one.mark = 9;
            cases.push_back(std::move(one));
        }
    }
    return cases;
}

} // namespace

TEST_CASE("a class of few is hidden, and another with it, so that the total does not tell it")
{
    auto const hidden = protect(counted_of(closed_for({{"goal_reached", 20}, {"moved", 9}, {"unsafe", 2}})));
    CHECK(hidden.holds("end_reasons", "unsafe"));
    CHECK(hidden.holds("end_reasons", "moved"));
    CHECK(!hidden.holds("end_reasons", "goal_reached"));
    CHECK(!hidden.holds("closed"));
}

TEST_CASE("of few families nothing is shown that counts them")
{
    auto const hidden = protect(counted_of(closed_for({{"goal_reached", 3}})));
    for (auto const* const code : {"families", "closed", "mark", "end_reasons", "running_first_day"}) {
        CAPTURE(code);
        CHECK(hidden.holds(code));
    }
    CHECK(!hidden.holds("applications"));
}

TEST_CASE("a percentage of few, or of all but few, is hidden")
{
    auto cases = closed_for({{"goal_reached", 20}});
    for (auto number = std::size_t{0}; number < cases.size(); ++number) {
        cases[number].closed_at_home = number < 18;
        cases[number].interpreter = number < 9;
    }
    auto const hidden = protect(counted_of(cases));
    CHECK(hidden.holds("closings_at_home"));
    CHECK(!hidden.holds("interpreters"));
}

TEST_CASE("who started follows from who was there, who was closed and who goes on: not all are shown")
{
    auto cases = closed_for({{"goal_reached", 12}});
    for (auto number = 0; number < 14; ++number) {
        cases.push_back(given::supported(100 + number, "2023-05-01"));
    }
    for (auto number = 0; number < 3; ++number) {
        cases.push_back(given::supported(200 + number, "2024-05-01"));
    }
    auto const counted = counted_of(cases);
    auto const hidden = protect(counted);
    CHECK(hidden.holds("starts"));
    auto const flow = {"running_first_day", "starts", "closed", "running_last_day"};
    CHECK(std::ranges::count_if(flow, [&](char const* code) { return hidden.holds(code); }) >= 2);
}

TEST_CASE("a place does not follow from the whole and the other places")
{
    auto const many = counted_of(closed_for({{"goal_reached", 30}}));
    auto const some = counted_of(closed_for({{"goal_reached", 8}}));
    auto const few = counted_of(closed_for({{"goal_reached", 2}}));
    auto const whole = counted_of(closed_for({{"goal_reached", 40}}));
    auto const hidden = protect(
        {.shown = {{"", whole}, {"a", many}, {"b", some}, {"c", few}},
         .divisions = {{.whole = "", .parts = {"a", "b", "c"}}}}
    );
    CHECK(hidden.at("c").holds("closed"));
    CHECK(hidden.at("b").holds("closed"));
    CHECK(!hidden.at("a").holds("closed"));
    CHECK(!hidden.at("").holds("closed"));
}

TEST_CASE("where all are many nothing is hidden but classes of few")
{
    auto cases = std::vector<CaseFacts>{};
    for (auto number = 0; number < 40; ++number) {
        cases.push_back(given::supported(number + 1, "2023-05-01"));
    }
    auto const hidden = protect(counted_of(cases));
    CHECK(hidden.figures().empty());
}

TEST_CASE("who goes on follows from who had support and who was closed: not all three are shown")
{
    auto cases = closed_for({{"goal_reached", 9}});
    for (auto number = 0; number < 4; ++number) {
        cases.push_back(given::supported(100 + number, "2023-05-01"));
    }
    auto const hidden = protect(counted_of(cases));
    CHECK(hidden.holds("running_last_day"));
    CHECK((hidden.holds("families") || hidden.holds("closed")));
}

TEST_CASE("matches that began again follow from all that began: not all three are shown")
{
    auto cases = closed_for({{"goal_reached", 30}});
    auto again = cases.front().matches.front();
    cases.front().matches.front().ended_on = given::day("2024-01-10");
    again.id = programme::MatchId{5000};
    again.volunteer = volunteers::VolunteerId{5000};
    again.started_on = given::day("2024-02-01");
    cases.front().matches.push_back(again);
    for (auto number = 0; number < 20; ++number) {
        cases.push_back(given::supported(100 + number, "2024-05-01"));
    }
    auto const counted = counted_of(cases);
    REQUIRE(result_of(counted, *find_figure("rematches")).value == 1);
    REQUIRE(result_of(counted, *find_figure("early_losses")).n == 21);
    auto const hidden = protect(counted);
    CHECK(hidden.holds("rematches"));
    CHECK((hidden.holds("starts") || hidden.holds("early_losses")));
}

TEST_CASE("of how many are shown, all but few are not: the few would follow")
{
    auto cases = closed_for({{"goal_reached", 20}});
    for (auto number = std::size_t{0}; number < cases.size(); ++number) {
        auto const birth = number < 18 ? "2023-02-01" : "2019-02-01";
        cases[number].children = {{.born_in = given::day(birth), .due_on = std::nullopt}};
    }
    auto const hidden = protect(counted_of(cases));
    CHECK(!hidden.holds("families"));
    CHECK(hidden.holds("families_child_under_two"));
}

TEST_CASE("a mean is hidden where the total is that it would give")
{
    auto cases = closed_for({{"goal_reached", 2}});
    for (auto& one : cases) {
        one.children = {{.born_in = given::day("2023-02-01"), .due_on = std::nullopt}};
    }
    auto const hidden = protect(counted_of(cases));
    CHECK(hidden.holds("children"));
    CHECK(hidden.holds("children_per_family"));
}

TEST_CASE("the visits of few families are hidden, and so that no other quarter tells them")
{
    auto const year = year_of(2024);
    auto cases = std::vector<CaseFacts>{};
    for (auto number = 0; number < 12; ++number) {
        auto one = given::supported(number + 1, "2023-05-01");
        for (auto const& quarter : parts_of(year)) {
            auto const few = quarter == quarter_of(2024, 3) && number >= 2;
            one.matches.front().visits.push_back({.period = quarter, .happened = few ? 0 : 4, .minutes = 480}
            );
        }
        cases.push_back(std::move(one));
    }
    auto const facts = Facts{.cases = cases, .volunteers = {}, .meetings = {}, .municipalities = {}};
    auto places = CountedPlaces{.shown = {{"", count_all(facts, given::counting(year))}}};
    auto quarters = std::vector<CountedQuarter>{};
    for (auto const& quarter : parts_of(year)) {
        quarters.push_back({.period = quarter, .counted = count_all(facts, given::counting(quarter))});
    }
    add_quarters(places, "", std::move(quarters));
    auto const hidden = protect(places);
    CHECK(hidden.at(place_in_quarter("", quarter_of(2024, 3))).holds("visits"));
    auto const is_hidden = [&](auto const& one) { return one.second.holds("visits"); };
    CHECK(std::ranges::count_if(hidden, is_hidden) >= 2);
    CHECK(std::ranges::all_of(hidden, [](auto const& one) {
        return one.second.holds("visits") == one.second.holds("hours") || one.second.holds("hours");
    }));
}

TEST_CASE("in how many municipalities Home-Start is may be known, also of few")
{
    auto facts = Facts{.cases = {}, .volunteers = {}, .meetings = {}, .municipalities = {}};
    facts.municipalities.push_back(
        {.code = "GM0197",
         .offers = {{.location = people::LocationId{1}, .valid = {given::day("2023-01-01"), {}}}}}
    );
    auto const counted = count_all(facts, given::counting(year_of(2024)));
    REQUIRE(result_of(counted, *find_figure("municipalities")).value == 1);
    CHECK(!protect(counted).holds("municipalities"));
}

TEST_CASE("what the year before told of who goes on is not told again by hiding it now")
{
    auto cases = closed_for({{"goal_reached", 3}, {"moved", 7}});
    for (auto number = 0; number < 20; ++number) {
        cases.push_back(given::supported(100 + number, "2023-05-01"));
    }
    auto places = CountedPlaces{.shown = {{"here", counted_of(cases)}}};
    places.told.push_back({.place = "here", .figure = "running_first_day", .count = 30, .hidden = false});
    CHECK(!protect(places).at("here").holds("running_first_day"));
    places.told.front().hidden = true;
    CHECK(protect(places).at("here").holds("running_first_day"));
    places.told.front().count = 29; // another number than was told: it says nothing of this one
    CHECK(!protect(places).at("here").holds("running_first_day"));
}

} // namespace reporting
