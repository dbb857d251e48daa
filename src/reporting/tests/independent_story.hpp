// What the rows of one family, match or volunteer tell, read anew for a second count of the year figures.
#pragma once

#include "platform/base/date.hpp"
#include "reporting/tests/independent_rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace reporting::independent {

using MaybeDay = std::optional<Day>;
using std::chrono::days;

// From one day up to and including another, which may be open.
struct Stretch {
    Day from;
    MaybeDay to;
};

inline bool holds(Stretch const& stretch, Day day)
{
    return stretch.from <= day && (!stretch.to || day <= *stretch.to);
}

inline Day months_later(Day day, int months)
{
    return Day{base::add_months(base::Date{day}, months)};
}

// A match that ends on the day itself is over: whoever came is free again, and the family waits.
inline bool goes_on_after(std::optional<Stretch> const& stretch, Day day)
{
    return stretch && holds(*stretch, day) && holds(*stretch, day + days{1});
}

inline MaybeDay first_day_of(std::vector<EventRow> const& events, std::string_view kind)
{
    auto const found = std::ranges::find(events, kind, &EventRow::kind);
    return found == events.end() ? MaybeDay{} : found->on;
}

inline EventRow const* last_of(std::vector<EventRow> const& events, std::string_view kind)
{
    auto const* last = static_cast<EventRow const*>(nullptr);
    for (auto const& event : events) {
        last = event.kind == kind ? &event : last;
    }
    return last;
}

inline std::vector<EventRow> events_of(CaseRow const& family, MatchRow const& match)
{
    auto found = std::vector<EventRow>{};
    std::ranges::copy_if(family.events, std::back_inserter(found), [&](EventRow const& event) {
        return event.match == match.id;
    });
    return found;
}

// From the first start of support to the closing; nothing when support never started.
inline std::optional<Stretch> support_of(CaseRow const& family)
{
    auto const start = first_day_of(family.events, "support_started");
    return start ? std::optional{Stretch{*start, first_day_of(family.events, "closed")}} : std::nullopt;
}

// From the start of the match to its end, at the latest the closing of the case.
inline std::optional<Stretch> coming_of(CaseRow const& family, MatchRow const& match)
{
    auto const own = events_of(family, match);
    auto const start = first_day_of(own, "support_started");
    auto const end = first_day_of(own, "match_ended");
    return start ? std::optional{Stretch{*start, end ? end : first_day_of(family.events, "closed")}}
                 : std::nullopt;
}

// How the family left before support.
inline EventRow const* exit_of(CaseRow const& family)
{
    static auto const exits =
        std::set<std::string_view>{"not_suitable", "withdrawn", "no_capacity", "unreachable"};
    auto const found =
        std::ranges::find_if(family.events, [](EventRow const& event) { return exits.contains(event.kind); });
    return found == family.events.end() ? nullptr : &*found;
}

inline int age_in_years(ChildRow const& child, Day day)
{
    auto const birth = base::Date{child.on};
    auto const on = base::Date{day};
    auto const years = static_cast<int>(on.year()) - static_cast<int>(birth.year());
    return on.month() < birth.month() ? years - 1 : years;
}

inline std::string age_class(int age)
{
    return age < 2 ? "0_1" : age < 4 ? "2_3" : age < 7 ? "4_6" : age < 13 ? "7_12" : "13_17";
}

// Both said yes, or one said no: on the day of the answer that settled it.
struct Klik {
    Day on;
    bool yes;
};

inline std::optional<Klik> klik_of(std::vector<EventRow> const& events)
{
    auto const* const parent = last_of(events, "parent_klik");
    auto const* const volunteer = last_of(events, "volunteer_klik");
    auto const says = [](EventRow const* answer, std::string_view code) {
        return answer != nullptr && answer->code == code;
    };
    if (says(parent, "no") || says(volunteer, "no")) {
        return Klik{says(parent, "no") ? parent->on : volunteer->on, false};
    }
    return says(parent, "yes") && says(volunteer, "yes")
               ? std::optional{Klik{std::max(parent->on, volunteer->on), true}}
               : std::nullopt;
}

// Where a volunteer stands at the end of a day.
inline std::string standing_on(VolunteerRow const& volunteer, Day day)
{
    static auto const steps = std::set<std::string_view>{
        "registered", "talk_planned", "suited", "not_suited", "training_started", "certified", "available"
    };
    auto step = std::string{};
    auto away = std::string{};
    for (auto const& event : volunteer.events) {
        if (event.on > day) {
            break;
        }
        step = steps.contains(event.kind) ? event.kind : step;
        away = event.kind == "paused" || event.kind == "stopped" ? event.kind : away;
        away = event.kind == "resumed" ? "" : away;
    }
    return away.empty() ? step : away;
}

// The score of each need at the beginning: the first one that was given at the acquaintance.
inline std::map<Number, int> scores_at_begin(CaseRow const& family)
{
    auto scores = std::map<Number, int>{};
    for (auto const& score : family.scores) {
        score.moment == "acquaintance" ? void(scores.try_emplace(score.need, score.score)) : void();
    }
    return scores;
}

// And at the end: the last one that was given at the closing.
inline std::map<Number, int> scores_at_end(CaseRow const& family)
{
    auto scores = std::map<Number, int>{};
    for (auto const& score : family.scores) {
        score.moment == "closing" ? void(scores[score.need] = score.score) : void();
    }
    return scores;
}

} // namespace reporting::independent
