#include "agenda/model/day_list.hpp"
#include "programme/model/step_codes.hpp"

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

TEST_CASE("the coming days are the same seven on every day of the week")
{
    for (auto days_on = 0; days_on < 7; ++days_on) {
        auto const some_day = base::add_days(today, days_on);
        auto const list = day_list({due_on(days_on + 6, "Zes"), due_on(days_on + 7, "Zeven")}, some_day);
        CHECK(families(list.coming) == std::vector<std::string>{"Zes"});
    }
}

TEST_CASE("the alarm of silence is not told before it goes off")
{
    auto alarm = due_on(3, "Kim");
    alarm.item.step = programme::step_codes::visits;

    CHECK(day_list({alarm}, today).is_empty());
    CHECK(families(day_list({alarm}, base::add_days(today, 3)).today) == std::vector<std::string>{"Kim"});
    CHECK(families(day_list({alarm}, base::add_days(today, 4)).late) == std::vector<std::string>{"Kim"});
}

TEST_CASE("near is what is due within six weeks, or was due before")
{
    CHECK(is_near(due_on(-20, "De Boer").item, today));
    CHECK(is_near(due_on(42, "Sahin").item, today));
    CHECK_FALSE(is_near(due_on(43, "Yilmaz").item, today));
}

TEST_CASE("appointments of one day stand in the order of their times")
{
    auto afternoon = due_on(0, "Ada");
    afternoon.time = "13:30";
    auto morning = due_on(0, "Zus");
    morning.time = "09:00";

    CHECK(families(day_list({afternoon, morning}, today).today) == std::vector<std::string>{"Zus", "Ada"});
}

TEST_CASE("a list with nothing for the coming days is empty, whatever comes later")
{
    CHECK(day_list({}, today).is_empty());
    CHECK(day_list({due_on(30, "Later")}, today).is_empty());
    CHECK_FALSE(day_list({due_on(0, "Nu")}, today).is_empty());
}

} // namespace agenda
