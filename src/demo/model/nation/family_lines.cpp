#include "demo/model/nation/family_lines.hpp"

#include "demo/model/nation/spread.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace demo {

namespace {

constexpr auto share_declining = 0.09;    // of volunteers who are asked
constexpr auto share_without_klik = 0.16; // of introductions
constexpr auto share_with_second_match = 0.075;
constexpr auto share_waiting_in_vain = 0.2; // of those whose volunteer stopped
constexpr auto share_with_pause = 0.05;

// Of the families that leave and that a referrer named, so many never applied.
constexpr auto share_of_calls_in_vain = 0.35;
constexpr auto outcomes_of_calls = std::to_array(
    {intake::CallOutcome::not_wanted, intake::CallOutcome::not_reached, intake::CallOutcome::not_possible}
);

// From the application to the start, at most; and until a place has its first families.
constexpr auto longest_way = 365;

constexpr auto origins_of_families = std::to_array(
    {Origin::by_herself,
     Origin::by_phone,
     Origin::named_referrer,
     Origin::permission,
     Origin::permission_untold}
);
constexpr auto weights_of_origins = std::to_array({22, 9, 27, 36, 6});

} // namespace

Day first_day_of_support(Place const& place)
{
    auto const first = std::ranges::min_element(place.servings, {}, &Serving::from);
    return first->from + longest_way;
}

void FamilyLines::add_supported(int place, Day day)
{
    auto line = new_line(place, day - longest_way);
    auto const early = draw_.chance(share_ending_early);
    auto const days = early ? draw_days_until_early_end(draw_) : draw_days_of_support(draw_);
    add_match(line, day, days);
    if (!early && draw_.chance(share_with_second_match)) {
        end_first_match(line, days);
    } else {
        reserve(line, line.matches.back());
        close(line, line.matches.back().over, early);
    }
    approach_decision(draw_, work_, line, line.matches.front().proposed - draw_days_of_waiting(draw_));
    settle_interpreter(line);
    cases_.push_back(std::move(line));
}

void FamilyLines::add_leaving(int place, Day day)
{
    auto line = new_line(place, day);
    auto const called = line.origin == Origin::permission || line.origin == Origin::permission_untold;
    if (called && draw_.chance(share_of_calls_in_vain)) {
        line.not_applied = draw_.pick(outcomes_of_calls);
        line.permitted = day;
        line.applied = line.closed = work_.next(day + draw_.whole(2, 12));
    } else {
        leave_before_support(draw_, work_, line, day);
    }
    line.interpreter = line.language != "nl" && draw_.chance(0.5);
    cases_.push_back(std::move(line));
}

int FamilyLines::count_supported_on(Day day) const
{
    return static_cast<int>(std::ranges::count_if(cases_, [day](CaseLine const& line) {
        return is_supported_between(line, day, day);
    }));
}

void FamilyLines::hand_over(std::vector<SharedSpell> const& shared)
{
    struct Heir {
        Day from;
        int volunteer;
    };

    auto heirs = std::map<int, Heir>{};
    for (auto const& [number, spell] : shared) {
        auto const from = volunteer(number).spells[spell].from;
        heirs.emplace(number, Heir{.from = from, .volunteer = pool_.split(number, spell)});
    }
    for (auto& line : cases_) {
        for (auto& match : line.matches) {
            auto const heir = heirs.find(match.volunteer);
            if (heir != heirs.end() && heir->second.from <= match.proposed) {
                match.volunteer = heir->second.volunteer;
            }
        }
    }
}

CaseLine FamilyLines::new_line(int place, Day day)
{
    auto const& there = places_[static_cast<std::size_t>(place)];
    return {
        .place = place,
        .coordinator = draw_.whole(0, there.coordinators - 1),
        .home = draw_home_of_family(draw_, there, day),
        .origin = origins_of_families[draw_.weighted(weights_of_origins)],
        .language = draw_language(draw_, year_of(day)),
        .permitted = {},
        .applied = {},
        .exited = {},
        .closed = {},
        .end_reason = {},
    };
}

// And before it those with whom it came to nothing.
void FamilyLines::add_match(CaseLine& line, Day wanted, int days)
{
    constexpr auto slack = 24; // the weekday of the volunteer, holidays, and a closing that moves
    auto const not_before = line.matches.empty() ? wanted - longest_way : line.matches.back().over;
    auto const found = pool_.find_for_support(
        {.place = line.place,
         .home = line.home,
         .language = line.language,
         .from = wanted - longest_approach,
         .to = wanted + days + slack,
         .asked = line.matches}
    );
    auto started = next_weekday_from(wanted, volunteer(found).dagdeel.weekday);
    while (work_.is_public_holiday(started)) {
        started = started + 7;
    }
    auto match = approach_to_start(draw_, work_, started);
    match.volunteer = found;
    match.over = work_.next(started + days);
    line.started = line.started.value_or(started);
    line.matches.push_back(match);
    add_attempts(line, not_before);
}

// Each before the one that was told last.
void FamilyLines::add_attempts(CaseLine& line, Day not_before)
{
    constexpr auto most = 3;
    auto const place = static_cast<std::ptrdiff_t>(line.matches.size()) - 1;
    for (auto tries = 0; tries < most; ++tries) {
        auto const declines = draw_.chance(share_declining);
        if (!declines && !draw_.chance(share_without_klik)) {
            return;
        }
        auto const fate = declines ? MatchFate::declined : MatchFate::no_klik;
        auto const& next = line.matches[static_cast<std::size_t>(place)];
        auto attempt = attempt_before(draw_, work_, fate, next.proposed);
        auto const found = pool_.find_for_attempt(
            {.place = line.place,
             .home = line.home,
             .language = line.language,
             .from = attempt.proposed,
             .to = attempt.over,
             .asked = line.matches}
        );
        if (!found || attempt.proposed < not_before) {
            return;
        }
        attempt.volunteer = *found;
        reserve(line, attempt);
        line.matches.insert(line.matches.begin() + place, attempt);
    }
}

// Her volunteer stops on the way: another one comes, or nobody is found in time.
void FamilyLines::end_first_match(CaseLine& line, int days)
{
    auto& first = line.matches.back();
    first.over = work_.next(first.started + std::max(30, days * draw_.whole(25, 70) / 100));
    first.end_code = draw_.chance(0.85) ? "volunteer_stopped" : "no_klik";
    reserve(line, first);
    auto const ended = first.over;
    if (first.end_code == "volunteer_stopped") {
        pool_.let_stop(first.volunteer);
    }
    if (draw_.chance(share_waiting_in_vain)) {
        return close(line, work_.next(ended + draw_.whole(20, 70)), false);
    }
    auto const days_left = std::max(60, days - days_from(*line.started, ended));
    add_match(line, ended + draw_.whole(longest_approach + 3, 100), days_left);
    reserve(line, line.matches.back());
    close(line, line.matches.back().over, false);
}

void FamilyLines::reserve(CaseLine const& line, MatchLine const& match)
{
    auto const spell = Spell{
        .from = match.proposed,
        .to = match.over,
        .supports = match.fate == MatchFate::supports,
        .started = match.started,
    };
    pool_.reserve(match.volunteer, spell, line.home);
}

void FamilyLines::close(CaseLine& line, Day day, bool early)
{
    line.closed = day;
    line.ended_early = early;
    if (early) {
        line.end_reason = draw_early_end_reason(draw_);
    } else if (!line.matches.back().end_code.empty()) {
        line.end_reason = "volunteer_stopped";
    } else {
        line.end_reason = draw_end_reason(draw_, days_from(*line.started, day));
        add_pause(line);
    }
}

void FamilyLines::add_pause(CaseLine& line)
{
    constexpr auto long_enough = 170;
    auto const& last = line.matches.back();
    auto const days = days_from(last.started, last.over);
    if (days > long_enough && draw_.chance(share_with_pause)) {
        auto const from = work_.next(last.started + draw_.whole(55, days - 90));
        line.pause = PauseLine{.from = from, .until = work_.next(from + draw_.whole(21, 42))};
    }
}

// Somebody translates where one of those who were asked does not speak the language.
void FamilyLines::settle_interpreter(CaseLine& line)
{
    line.interpreter =
        line.language != "nl" && std::ranges::any_of(line.matches, [&](MatchLine const& match) {
            return volunteer(match.volunteer).language != line.language;
        });
}

VolunteerLine const& FamilyLines::volunteer(int number) const
{
    return pool_.volunteers()[static_cast<std::size_t>(number)];
}

} // namespace demo
