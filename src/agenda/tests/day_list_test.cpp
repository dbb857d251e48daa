#include "agenda/model/day_list.hpp"

#include <doctest/doctest.h>

namespace agenda {

namespace {

constexpr auto today =
    base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}}; // a Tuesday

DueInCase due_on(int days_from_today, std::string family, int tolerance = 7)
{
    auto const due = base::add_days(today, days_from_today);
    return {
        .family_case = {.id = intake::FamilyCaseId{1}, .family = std::move(family), .place = "Aalten"},
        .volunteer = {},
        .time = {},
        .item =
            {.step = "first_check",
             .match = std::nullopt,
             .who = programme::Who::coordinator,
             .due = due,
             .late_after = base::add_days(due, tolerance),
             .planned = false},
    };
}

std::vector<std::string> families(std::vector<DueInCase> const& items)
{
    auto names = std::vector<std::string>{};
    for (auto const& item : items) {
        names.push_back(item.family_case.family);
    }
    return names;
}

} // namespace

TEST_CASE("what is past its day comes first, the longest late on top")
{
    auto const list = day_list({due_on(-1, "Yilmaz"), due_on(-20, "De Boer"), due_on(0, "Sahin")}, today);

    CHECK(families(list.late) == std::vector<std::string>{"De Boer", "Yilmaz"});
    CHECK(families(list.today) == std::vector<std::string>{"Sahin"});
}

TEST_CASE("this week runs to Sunday; what comes after is only counted")
{
    auto const list = day_list({due_on(5, "Zondag"), due_on(6, "Maandag"), due_on(60, "Later")}, today);

    CHECK(families(list.this_week) == std::vector<std::string>{"Zondag"});
    CHECK(list.later == 2);
}

TEST_CASE("appointments of one day stand in the order of their times")
{
    auto afternoon = due_on(0, "Ada");
    afternoon.time = "13:30";
    auto morning = due_on(0, "Zus");
    morning.time = "09:00";

    CHECK(families(day_list({afternoon, morning}, today).today) == std::vector<std::string>{"Zus", "Ada"});
}

TEST_CASE("a list with nothing for this week is empty, whatever comes later")
{
    CHECK(day_list({}, today).is_empty());
    CHECK(day_list({due_on(30, "Later")}, today).is_empty());
    CHECK_FALSE(day_list({due_on(0, "Nu")}, today).is_empty());
}

} // namespace agenda
