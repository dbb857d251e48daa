#include "support/model/rhythm.hpp"

#include "programme/model/holidays.hpp"

#include <algorithm>

namespace support {

namespace {

constexpr auto days_of_week = 7;
constexpr auto days_ahead = 26 * days_of_week;

// The agreement that counts on this day.
Agreement const* agreement_on(Rhythm const& rhythm, base::Date day)
{
    auto const after = std::ranges::upper_bound(rhythm.agreements, day, {}, &Agreement::valid_from);
    return after == rhythm.agreements.begin() ? nullptr : &*std::prev(after);
}

RhythmChange const* change_of(Rhythm const& rhythm, base::Date planned_on)
{
    auto const found = std::ranges::find(rhythm.changes, planned_on, &RhythmChange::planned_on);
    return found == rhythm.changes.end() ? nullptr : &*found;
}

std::string holiday_on(programme::ProgrammeVersion const& programme, base::Date day)
{
    auto const all = programme::holidays(programme, day.year());
    auto const found = std::ranges::find(all, day, &programme::Holiday::on);
    return found == all.end() ? std::string{} : found->name;
}

PlannedVisit planned_on(
    programme::ProgrammeVersion const& programme,
    Rhythm const& rhythm,
    Agreement const& agreement,
    base::Date day
)
{
    auto visit = PlannedVisit{
        .planned_on = day,
        .on = day,
        .part = agreement.dagdeel.part,
        .starts_at = agreement.starts_at,
        .state = PlanState::as_agreed,
        .reason = {},
        .holiday = holiday_on(programme, day),
    };
    if (auto const* const change = change_of(rhythm, day)) {
        visit.state = change->moved_to ? PlanState::moved : PlanState::left_out;
        visit.on = change->moved_to.value_or(day);
        visit.reason = change->reason;
    } else if (!visit.holiday.empty()) {
        visit.state = PlanState::holiday;
    }
    return visit;
}

// Whether the agreement has a visit on this day, which is not before its first.
bool has_visit_on(Agreement const& agreement, base::Date day)
{
    auto const weekday = static_cast<int>(base::iso_weekday(day));
    auto const to_first =
        agreement.dagdeel.weekday - static_cast<int>(base::iso_weekday(agreement.valid_from));
    auto const first = base::add_days(agreement.valid_from, (to_first + days_of_week) % days_of_week);
    auto const weeks = base::days_between(first, day) / days_of_week;
    return weekday == agreement.dagdeel.weekday && weeks % agreement.every_weeks == 0;
}

} // namespace

base::Date monday_of(base::Date day)
{
    return base::add_days(day, 1 - static_cast<int>(base::iso_weekday(day)));
}

std::vector<PlannedVisit> planned_visits(
    programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date first, base::Date last
)
{
    auto const end = rhythm.ended_on ? std::min(last, *rhythm.ended_on) : last;
    auto visits = std::vector<PlannedVisit>{};
    for (auto day = first; day <= end; day = base::add_days(day, 1)) {
        auto const* const agreement = agreement_on(rhythm, day);
        if (agreement != nullptr && has_visit_on(*agreement, day)) {
            visits.push_back(planned_on(programme, rhythm, *agreement, day));
        }
    }
    return visits;
}

std::optional<PlannedVisit>
next_visit(programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date from)
{
    auto next = std::optional<PlannedVisit>{};
    auto const first = monday_of(from);
    for (auto const& visit : planned_visits(programme, rhythm, first, base::add_days(from, days_ahead))) {
        if (visit.is_expected() && from <= visit.on && (!next || visit.on < next->on)) {
            next = visit;
        }
    }
    return next;
}

std::optional<PlannedVisit>
last_visit(programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date today)
{
    auto last = std::optional<PlannedVisit>{};
    auto const first = base::add_days(monday_of(today), -days_ahead);
    auto const sunday = base::add_days(monday_of(today), days_of_week - 1);
    for (auto const& visit : planned_visits(programme, rhythm, first, sunday)) {
        if (visit.is_expected() && visit.on <= today && (!last || last->on < visit.on)) {
            last = visit;
        }
    }
    return last;
}

std::expected<void, RhythmRefusal>
may_change(programme::ProgrammeVersion const& programme, Rhythm const& rhythm, RhythmChange const& change)
{
    if (planned_visits(programme, rhythm, change.planned_on, change.planned_on).empty()) {
        return std::unexpected{RhythmRefusal::not_in_rhythm};
    }
    if (!change.moved_to) {
        auto const known = programme::find_choice(programme.missed_visit_reasons, change.reason) != nullptr;
        return known ? std::expected<void, RhythmRefusal>{} : std::unexpected{RhythmRefusal::unknown_reason};
    }
    auto const monday = monday_of(change.planned_on);
    if (monday_of(*change.moved_to) != monday) {
        return std::unexpected{RhythmRefusal::other_week};
    }
    for (auto const& other :
         planned_visits(programme, rhythm, monday, base::add_days(monday, days_of_week - 1))) {
        if (other.planned_on != change.planned_on && other.on == *change.moved_to) {
            return std::unexpected{RhythmRefusal::day_taken};
        }
    }
    return {};
}

} // namespace support
