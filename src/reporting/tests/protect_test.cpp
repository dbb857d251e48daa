#include "reporting/model/protect.hpp"
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

} // namespace reporting
