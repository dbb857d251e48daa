#include "reporting/model/cohorts.hpp"
#include "reporting/model/gather_case.hpp"
#include "reporting/tests/given_facts.hpp"

#include <doctest/doctest.h>

#include <set>

namespace reporting {

using given::born;
using given::counting;
using given::day;
using given::expected;
using given::result_of;
using given::supported;

namespace {

auto const year_2024 = year_of(2024);

double value(std::string_view code, std::vector<CaseFacts> cases, Period const& period = year_2024)
{
    return result_of(code, std::move(cases), counting(period)).value.value();
}

CaseFacts with_children(CaseFacts one, std::vector<intake::Child> children)
{
    one.children = std::move(children);
    return one;
}

programme::Event
event(programme::EventKind kind, std::string_view on, std::optional<int> match = {}, std::string code = {})
{
    return {
        .kind = kind,
        .on = day(on),
        .match = match ? std::optional{programme::MatchId{*match}} : std::nullopt,
        .code = std::move(code),
    };
}

} // namespace

TEST_CASE("every figure has a code of its own, a name and a definition in words")
{
    auto codes = std::set<std::string_view>{};
    for (auto const& figure : all_figures()) {
        CAPTURE(figure.code);
        CHECK(codes.insert(figure.code).second);
        CHECK(!figure.name.empty());
        CHECK(figure.counted.ends_with('.'));
        CHECK(figure.version >= 1);
        CHECK((figure.measure == Measure::classes) == (figure.class_names != ClassNames::none));
    }
    CHECK(find_figure("families")->name == "Gezinnen met steun");
    CHECK(find_figure("no such figure") == nullptr);
}

TEST_CASE("a family that is supported over New Year counts in both years")
{
    auto const family = supported(1, "2023-12-31", "2024-01-01");
    CHECK(value("families", {family}, year_of(2023)) == 1);
    CHECK(value("families", {family}, year_of(2024)) == 1);
    CHECK(value("families", {family}, year_of(2022)) == 0);
    CHECK(value("families", {family}, year_of(2025)) == 0);
}

TEST_CASE("a family without a volunteer for a while is supported until it is closed")
{
    auto family = supported(1, "2023-03-01");
    family.matches.back().ended_on = day("2023-11-01");
    CHECK(value("families", {family}) == 1);
    CHECK(value("waiting_last_day", {family}) == 1);
    family.matches.push_back(given::match(2, 7, "2024-06-01"));
    CHECK(value("waiting_last_day", {family}) == 0);
    CHECK(value("rematches", {family}) == 1);
}

TEST_CASE("a year that has not ended is counted up to today")
{
    auto const today = day("2024-06-30");
    auto const until_today = counting(year_2024, today);
    CHECK(result_of("families", {supported(1, "2024-07-01")}, until_today).value == 0);
    CHECK(result_of("running_last_day", {supported(1, "2024-02-01")}, until_today).value == 1);
    CHECK(result_of("running_last_day", {supported(1, "2024-02-01", "2024-06-30")}, until_today).value == 0);
}

TEST_CASE("families are counted by who takes care of the children, and by how many it is not known of")
{
    auto families = std::vector<CaseFacts>{};
    for (auto const* const household : {"one_parent", "two_parents", "two_parents", ""}) {
        families.push_back(supported(static_cast<int>(families.size()) + 1, "2024-02-01"));
        families.back().household = household;
    }
    families.push_back(supported(9, "2025-01-01"));
    auto const result = result_of("households", families, counting(year_2024));
    CHECK(result.n == 4);
    CHECK(result.missing == 0);
    CHECK(result.classes == std::vector<ClassCount>{{"two_parents", 2}, {"one_parent", 1}, {"unknown", 1}});
}

TEST_CASE("children count when they are of the age that is offered on a day with support")
{
    SUBCASE("who turned seven before support began does not")
    {
        CHECK(value("children", {with_children(supported(1, "2024-05-01"), {born("2017-05-01")})}) == 0);
    }
    SUBCASE("who turns seven while there is support does")
    {
        CHECK(value("children", {with_children(supported(1, "2024-05-01"), {born("2017-06-01")})}) == 1);
    }
    SUBCASE("who is born after the closing does not")
    {
        auto const family = supported(1, "2024-01-10", "2024-03-31");
        CHECK(value("children", {with_children(family, {born("2024-04-01")})}) == 0);
    }
    SUBCASE("who was expected counts from the day it was due")
    {
        auto const family = supported(1, "2024-01-10", "2024-04-01");
        CHECK(value("children", {with_children(family, {expected("2024-04-01")})}) == 1);
        CHECK(value("children", {with_children(family, {expected("2024-04-02")})}) == 0);
    }
    SUBCASE("not when the offer had ended by then")
    {
        auto family = with_children(supported(1, "2024-05-01"), {born("2020-05-01")});
        family.offered.front().valid.to = day("2024-04-30");
        CHECK(value("children", {family}) == 0);
    }
    SUBCASE("all of a family together")
    {
        auto const family = with_children(
            supported(1, "2024-05-01"), {born("2012-01-01"), born("2019-01-01"), born("2023-01-01")}
        );
        CHECK(value("children", {family}) == 2);
        CHECK(value("children_per_family", {family, supported(2, "2024-05-01")}) == 1);
    }
}

TEST_CASE("a child under two and a pregnancy are seen on any day with support")
{
    auto const family = [](std::vector<intake::Child> children) {
        return std::vector{with_children(supported(1, "2024-03-01", "2024-09-30"), std::move(children))};
    };
    CHECK(value("families_child_under_two", family({born("2022-04-01")})) == 1);
    CHECK(value("families_child_under_two", family({born("2022-03-01")})) == 0);
    CHECK(value("families_child_under_two", family({born("2024-09-01")})) == 1);
    CHECK(value("families_child_under_two", family({expected("2024-10-01")})) == 0);
    CHECK(value("families_pregnant", family({expected("2024-03-01")})) == 0);
    CHECK(value("families_pregnant", family({expected("2024-03-02")})) == 1);
    CHECK(value("families_pregnant", family({born("2024-06-01")})) == 1);
    CHECK(value("families_pregnant", family({expected("2025-07-07")})) == 1);
    CHECK(value("families_pregnant", family({expected("2025-07-08")})) == 0);
}

TEST_CASE("ages are those on the last day with support in the period")
{
    auto const ages = result_of(
        "child_ages",
        {with_children(supported(1, "2024-03-01", "2024-09-30"), {born("2022-10-01"), born("2022-09-01")})},
        counting(year_2024)
    );
    CHECK(ages.classes == std::vector<ClassCount>{{"0_1", 1}, {"2_3", 1}});
}

TEST_CASE("a volunteer who comes to two families counts once")
{
    auto volunteer = VolunteerFacts{
        .id = volunteers::VolunteerId{1},
        .location = people::LocationId{1},
        .registered_on = day("2020-01-01"),
        .matches =
            {{.from = day("2024-01-01"), .to = day("2024-03-01")},
             {.from = day("2024-02-01"), .to = std::nullopt}},
    };
    auto const facts = Facts{.cases = {}, .volunteers = {volunteer}, .meetings = {}, .municipalities = {}};
    CHECK(count(*find_figure("volunteers"), facts, counting(year_2024)).value == 1);
    CHECK(count(*find_figure("families_per_volunteer"), facts, counting(year_2024)).value == 2);
    CHECK(count(*find_figure("volunteers"), facts, counting(year_of(2023))).value == 0);
}

TEST_CASE("a percentage says of how many, and of how many it is not known")
{
    auto better = supported(1, "2024-01-01", "2024-10-01");
    better.needs = {
        {.category = "emotional", .chosen_on = day("2024-01-01"), .at_start = 2, .at_end = 4},
        {.category = "practical", .chosen_on = day("2024-01-01"), .at_start = 3, .at_end = 2},
    };
    auto same = supported(2, "2024-01-01", "2024-10-01");
    same.needs = {{.category = "emotional", .chosen_on = day("2024-01-01"), .at_start = 3, .at_end = 3}};
    auto unknown = supported(3, "2024-01-01", "2024-10-01");
    unknown.needs = {{.category = "emotional", .chosen_on = day("2024-01-01"), .at_start = 3}};
    auto const improved = result_of("improved", {better, same, unknown}, counting(year_2024));
    CHECK(improved.value == 50);
    CHECK(improved.n == 3);
    CHECK(improved.missing == 1);
}

TEST_CASE("a median comes with its quartiles, and of nothing is not known")
{
    CHECK(quantile({1, 2, 3, 4}, 0.5) == 2.5);
    CHECK(quantile({1, 2, 3, 4}, 0.25) == 1.75);
    CHECK(quantile({7}, 0.75) == 7);
    auto const none = result_of("months_of_support", {}, counting(year_2024));
    CHECK(!none.value);
    CHECK(!none.quartiles);
    auto waited = supported(1, "2024-02-10");
    waited.applied_on = day("2024-01-01");
    auto const days = result_of("days_to_start", {waited}, counting(year_2024));
    CHECK(days.value == 40);
    CHECK(days.quartiles->largest == 40);
}

TEST_CASE("a match is lost early when it ends within five weeks")
{
    auto const loss = [](std::string_view end) {
        return result_of("early_losses", {supported(1, "2024-01-01", end)}, counting(year_2024)).value;
    };
    CHECK(loss("2024-02-05") == 100);
    CHECK(loss("2024-02-06") == 0);
    auto const too_new = counting(year_2024, day("2024-02-04"));
    CHECK(result_of("early_losses", {supported(1, "2024-01-01", "2024-01-09")}, too_new).n == 0);
}

TEST_CASE("the facts of a case follow from its events")
{
    using enum programme::EventKind;
    auto facts = given::family_case(1, "2024-01-01");
    auto const volunteers = std::map<programme::MatchId, volunteers::VolunteerId>{
        {programme::MatchId{5}, volunteers::VolunteerId{9}},
        {programme::MatchId{6}, volunteers::VolunteerId{8}}
    };
    for (auto const& one :
         {event(applied, "2024-01-01"),
          event(acquaintance_held, "2024-01-10"),
          event(accepted, "2024-01-11"),
          event(proposed, "2024-01-12", 5),
          event(introduced, "2024-01-20", 5),
          event(volunteer_klik, "2024-01-21", 5, "yes"),
          event(parent_klik, "2024-01-22", 5, "no"),
          event(proposed, "2024-01-23", 6),
          event(introduced, "2024-01-25", 6),
          event(parent_klik, "2024-01-26", 6, "not_yet"),
          event(volunteer_klik, "2024-01-26", 6, "yes"),
          event(parent_klik, "2024-01-28", 6, "yes"),
          event(support_started, "2024-02-01", 6),
          event(first_check_held, "2024-03-07", 6),
          event(evaluation_held, "2024-06-07"),
          event(closed, "2024-09-01", {}, "goal_reached"),
          event(followed_up, "2024-12-01", {}, "reached")}) {
        add_event(facts, one, volunteers);
    }
    CHECK(facts.support_began_on == day("2024-02-01"));
    CHECK(facts.closing_reason == "goal_reached");
    CHECK(facts.follow_up == "reached");
    REQUIRE(facts.matches.size() == 2);
    CHECK(facts.matches[0].decided_on == day("2024-01-22"));
    CHECK(!facts.matches[0].klik);
    CHECK(facts.matches[1].decided_on == day("2024-01-28"));
    CHECK(facts.matches[1].klik);
    CHECK(facts.matches[1].ended_on == day("2024-09-01"));
    CHECK(facts.matches[1].volunteer == volunteers::VolunteerId{8});

    auto const rate = result_of("klik_rate", {facts}, counting(year_2024));
    CHECK(rate.n == 2);
    CHECK(rate.value == 50);
}

TEST_CASE("where a volunteer stood is known for every day")
{
    using enum volunteers::VolunteerEventKind;
    auto const states = states_of({
        {.kind = registered, .on = day("2024-01-01")},
        {.kind = suited, .on = day("2024-02-01")},
        {.kind = certified, .on = day("2024-03-01")},
        {.kind = vog_seen, .on = day("2024-03-02")},
        {.kind = available, .on = day("2024-03-02")},
        {.kind = paused, .on = day("2024-05-01")},
    });
    REQUIRE(states.size() == 5);
    CHECK(states[3].state == volunteers::PipelineState::available);
    CHECK(states[3].span.from == day("2024-03-02"));
    CHECK(states[3].span.to == day("2024-04-30"));
    CHECK(!states[4].span.to);
}

TEST_CASE("of a cohort the percentage is rounded, half up")
{
    CHECK(whole_percent(4, 6) == 67);
    CHECK(whole_percent(10, 11) == 91);
    CHECK(whole_percent(9, 11) == 82);
    CHECK(whole_percent(1, 8) == 13);
    CHECK(whole_percent(6, 6) == 100);
    CHECK(whole_percent(0, 6) == 0);
    CHECK(whole_percent(0, 0) == 0);
}

} // namespace reporting
