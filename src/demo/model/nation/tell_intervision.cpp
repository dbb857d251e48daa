#include "demo/model/nation/tell_intervision.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace demo {

namespace {

constexpr auto volunteers_of_group = 15;
constexpr auto days_planned_ahead = 75;
constexpr auto days_from_group_to_first_date = 30;

constexpr auto weekdays = std::to_array<std::string_view>({"maandag", "dinsdag", "woensdag", "donderdag"});
constexpr auto months = std::to_array<unsigned>({1, 2, 3, 4, 5, 6, 9, 10, 11, 12});

// How often somebody who comes to a family comes to her group as well. Some never do.
constexpr auto shares_of_dates = std::to_array({0.95, 0.9, 0.9, 0.85, 0.85, 0.8, 0.75, 0.6, 0.3, 0.0});

// Without a family she comes less often.
constexpr auto share_without_family = 0.6;

bool is_available(VolunteerLine const& line, Day day)
{
    return line.fate == VolunteerFate::comes && line.available <= day
           && (!line.stopped || day < *line.stopped);
}

// Tells one group of a place.
class GroupTeller {
public:
    GroupTeller(Telling const& telling, std::size_t place, int number, int weekday)
        : telling_{telling}, place_{place}, number_{number}, weekday_{weekday},
          draw_{telling.draw.of(
              Stream::intervision_groups, (place + 1) * 1000 + static_cast<std::uint64_t>(number)
          )},
          in_the_evening_{draw_.chance(0.7)}, recorded_by_{draw_.pick(telling.crews[place].coordinators)}
    {
    }

    void invite(std::size_t volunteer)
    {
        auto draw = telling_.draw.of(Stream::intervision_members, volunteer);
        invited_.push_back({.volunteer = volunteer, .share = draw.pick(shares_of_dates)});
    }

    IntervisionFacts tell(int first_year, IntervisionIds& ids)
    {
        auto facts = IntervisionFacts{
            .group =
                {.id = coaching::IntervisionGroupId{ids.group},
                 .location = telling_.nation.places[place_].location,
                 .name =
                     fmt::format("Intervisie {}{}", weekday_name(), in_the_evening_ ? "avond" : "ochtend"),
                 .members = members(),
                 .dates = {},
                 .version = 1},
            .submission_key = fmt::format("nation-intervision-{}-{}", place_, number_),
            .created_at = {},
            .recorded = {},
        };
        for (auto const day : draw_days(first_year)) {
            tell_date(facts, day, ids);
        }
        if (!facts.group.dates.empty()) {
            facts.created_at = moment_on(
                draw_,
                telling_.work.previous(Day{facts.group.dates.front().on} - days_from_group_to_first_date)
            );
        }
        return facts;
    }

private:
    struct Invited {
        std::size_t volunteer; // by number
        double share;          // of the dates to which she comes while she has a family
    };

    [[nodiscard]] std::string_view weekday_name() const
    {
        return weekdays[static_cast<std::size_t>(weekday_) - 1];
    }

    [[nodiscard]] VolunteerLine const& line_of(Invited const& invited) const
    {
        return telling_.nation.volunteers[invited.volunteer];
    }

    [[nodiscard]] std::set<volunteers::VolunteerId> members() const
    {
        auto members = std::set<volunteers::VolunteerId>{};
        for (auto const& invited : invited_) {
            auto const& ids = telling_.volunteers[invited.volunteer];
            if (is_available(line_of(invited), telling_.until) && !ids.is_removed) {
                members.insert(ids.volunteer);
            }
        }
        return members;
    }

    // In other months each year, in one of the first three weeks: a week later when schools are closed.
    std::vector<Day> draw_days(int first_year)
    {
        auto const last = telling_.until + days_planned_ahead;
        auto days = std::vector<Day>{};
        for (auto year = first_year; year <= year_of(last); ++year) {
            auto of_year = std::vector<unsigned>{months.begin(), months.end()};
            draw_.shuffle(of_year);
            of_year.resize(static_cast<std::size_t>(draw_.whole(6, 10)));
            std::ranges::sort(of_year);
            for (auto const month : of_year) {
                days.push_back(draw_day(year, month));
            }
        }
        auto const opens = telling_.nation.places[place_].servings.front().from;
        std::erase_if(days, [=](Day day) { return day < opens || day > last; });
        days.erase(std::unique(days.begin(), days.end()), days.end()); // May comes soon after the holidays
        return days;
    }

    Day draw_day(int year, unsigned month)
    {
        auto day = next_weekday_from(day_in(year, month, 1) + 7 * draw_.whole(0, 2), weekday_);
        while (telling_.work.is_public_holiday(day) || is_school_holiday(day)) {
            day = day + 7;
        }
        return day;
    }

    // With fewer than three they do not meet.
    void tell_date(IntervisionFacts& facts, Day day, IntervisionIds& ids)
    {
        constexpr auto fewest = std::size_t{3};
        auto available = invited_;
        std::erase_if(available, [&](Invited const& one) { return !is_available(line_of(one), day); });
        if (available.size() < fewest) {
            return;
        }
        auto date = coaching::IntervisionDate{
            .id = coaching::IntervisionDateId{ids.date++},
            .on = base::Date{day},
            .starts_at = in_the_evening_ ? "20:00" : "09:30",
        };
        auto const written_down = telling_.work.next(day + 1);
        if (written_down <= telling_.until) {
            date.attendance_version = 1;
            tell_attendance(date, available, day);
            facts.recorded.push_back({.by = recorded_by_, .at = moment_on(draw_, written_down)});
        }
        facts.group.dates.push_back(std::move(date));
    }

    void tell_attendance(coaching::IntervisionDate& date, std::vector<Invited> const& available, Day day)
    {
        for (auto const& one : available) {
            auto const has_family = is_active_between(line_of(one), day, day);
            auto const share = has_family ? one.share : one.share * share_without_family;
            auto const id = telling_.volunteers[one.volunteer].volunteer;
            (draw_.chance(share) ? date.came : date.missed).insert(id);
        }
    }

    Telling const& telling_;
    std::size_t place_;
    int number_;
    int weekday_;
    Draw draw_;
    bool in_the_evening_;
    accounts::AccountId recorded_by_;
    std::vector<Invited> invited_;
};

// As many as its volunteers fill in the year in which there are most; each on a weekday of its own.
std::vector<GroupTeller> begin_groups(
    Telling const& telling,
    std::size_t place,
    std::vector<std::size_t> const& volunteers,
    int first_year,
    Draw& draw
)
{
    auto most = 0;
    for (auto day = day_in(first_year, 7, 1); day <= telling.until; day = day + 365) {
        auto const there = std::ranges::count_if(volunteers, [&](std::size_t number) {
            return is_available(telling.nation.volunteers[number], day);
        });
        most = std::max(most, static_cast<int>(there));
    }
    auto const count = std::clamp(most / volunteers_of_group, 1, static_cast<int>(weekdays.size()));
    auto days = std::vector{1, 2, 3, 4};
    draw.shuffle(days);
    auto groups = std::vector<GroupTeller>{};
    for (auto number = 0; number < count; ++number) {
        groups.emplace_back(telling, place, number, days[static_cast<std::size_t>(number)]);
    }
    return groups;
}

} // namespace

std::vector<IntervisionFacts> tell_intervision(
    Telling const& telling,
    std::size_t place,
    std::vector<std::size_t> const& volunteers,
    int first_year,
    IntervisionIds& ids
)
{
    auto draw = telling.draw.of(Stream::intervision_groups, place);
    auto groups = begin_groups(telling, place, volunteers, first_year, draw);
    for (auto const number : volunteers) {
        groups[static_cast<std::size_t>(draw.whole(0, static_cast<int>(groups.size()) - 1))].invite(number);
    }
    auto told = std::vector<IntervisionFacts>{};
    for (auto& group : groups) {
        auto facts = group.tell(first_year, ids);
        if (!facts.recorded.empty()) {
            ++ids.group;
            told.push_back(std::move(facts));
        }
    }
    return told;
}

} // namespace demo
