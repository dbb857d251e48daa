// The second count of the figures about who the families are, outcomes, endings and promises kept: each from
// its words.
#pragma once

#include "reporting/tests/independent_families.hpp"
#include "reporting/tests/independent_needs.hpp"
#include "reporting/tests/independent_referrers.hpp"

namespace reporting::independent {

inline Tally households(Asked const& asked)
{
    return each_supported(asked, [](Tally& tally, Family const& family) {
        tally.add_class(family.row->household.empty() ? "unknown" : family.row->household);
    });
}

inline Tally home_languages(Asked const& asked)
{
    return each_supported(asked, [](Tally& tally, Family const& family) {
        tally.add_class(family.row->language);
    });
}

inline Tally interpreters(Asked const& asked)
{
    return each_supported(asked, [](Tally& tally, Family const& family) {
        tally.add_share(family.row->interpreter);
    });
}

inline Tally needs_reached(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        ++tally.records;
        auto some = false;
        for (auto const& need : family.row->needs) {
            need.reached ? void(++tally.classes[*need.reached]) : void();
            some = some || need.reached;
        }
        tally.missing += some ? 0 : 1;
    });
}

inline Tally routes(Asked const& asked)
{
    return each_with(asked, "applied", [](Tally& tally, Family const& family) {
        tally.add_class(family.row->referred ? "professional" : "self");
    });
}

inline Tally referrer_roles(Asked const& asked)
{
    return each_with(asked, "applied", [&](Tally& tally, Family const& family) {
        family.row->referred ? tally.add_class(kind_by_words(family.row->role, *asked.programme)) : void();
    });
}

inline Tally mark(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        family.row->mark ? tally.add(*family.row->mark) : void(++tally.missing);
    });
}

inline Tally closing_words(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) { tally.add_class(family.row->word); });
}

// The needs that were scored at both moments.
inline std::vector<std::pair<int, int>> pairs_of(Family const& family)
{
    auto const before = scores_at_begin(*family.row);
    auto const after = scores_at_end(*family.row);
    auto pairs = std::vector<std::pair<int, int>>{};
    for (auto const& [need, score] : before) {
        after.contains(need) ? void(pairs.emplace_back(score, after.at(need))) : void();
    }
    return pairs;
}

inline Tally improved(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        auto rise = 0;
        for (auto const& [before, after] : pairs_of(family)) {
            rise += after - before;
        }
        pairs_of(family).empty() ? tally.add_missing() : tally.add_share(rise > 0);
    });
}

inline Tally end_scores(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        if (!scores_at_begin(*family.row).empty()) {
            tally.add_share(!scores_at_end(*family.row).empty());
        }
    });
}

inline Tally follow_ups(Asked const& asked)
{
    return each_with(asked, "followed_up", [](Tally& tally, Family const& family) {
        tally.add_class(last_of(family.row->events, "followed_up")->code);
    });
}

inline Tally end_reasons(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        tally.add_class(last_of(family.row->events, "closed")->code);
    });
}

template <typename Read>
Tally each_match(Asked const& asked, Read read)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        for (auto const& [match, coming] : family.matches) {
            read(tally, family, *match, coming);
        }
    });
}

using Coming = std::optional<Stretch>;

inline Tally kliks(Asked const& asked)
{
    return each_match(asked, [&](Tally& tally, Family const& family, MatchRow const& match, Coming const&) {
        auto const klik = klik_of(events_of(*family.row, match));
        tally.add_if(klik && klik->yes && asked.holds(klik->on));
    });
}

inline Tally klik_rate(Asked const& asked)
{
    return each_match(asked, [&](Tally& tally, Family const& family, MatchRow const& match, Coming const&) {
        auto const klik = klik_of(events_of(*family.row, match));
        klik&& asked.holds(klik->on) ? tally.add_share(klik->yes) : void();
    });
}

inline bool came_before(Family const& family, MatchRow const& match, Day start)
{
    return std::ranges::any_of(family.matches, [&](auto const& other) {
        return other.first->volunteer != match.volunteer && other.second && other.second->from < start;
    });
}

inline Tally rematches(Asked const& asked)
{
    return each_match(
        asked,
        [&](Tally& tally, Family const& family, MatchRow const& match, Coming const& coming) {
            tally.add_if(coming && asked.holds(coming->from) && came_before(family, match, coming->from));
        }
    );
}

inline Tally early_losses(Asked const& asked)
{
    return each_match(asked, [&](Tally& tally, Family const&, MatchRow const&, Coming const& coming) {
        if (coming && asked.holds(coming->from) && coming->from + days{35} <= asked.today) {
            tally.add_share(coming->to && *coming->to <= coming->from + days{35});
        }
    });
}

// The last day on which a step that began on this day is in time.
inline Day in_time_until(Asked const& asked, std::string_view code, Day from)
{
    auto const& step = programme::step(*asked.programme, code);
    auto const due = programme::after(base::Date{from}, step.due);
    return Day{step.tolerance ? programme::after(due, *step.tolerance) : due};
}

inline bool is_before(MaybeDay day, Day limit)
{
    return day && *day < limit;
}

inline bool is_until(MaybeDay day, Day limit)
{
    return day && *day <= limit;
}

inline Tally acquaintance_in_time(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        auto const limit = in_time_until(asked, "acquaintance", *day_of(family, "applied"));
        auto const* const exit = exit_of(*family.row);
        auto const held = day_of(family, "acquaintance_held");
        auto const stopped = exit != nullptr && exit->on < limit && !held;
        asked.holds(limit) && !stopped ? tally.add_share(is_until(held, limit)) : void();
    });
}

inline Tally first_checks_in_time(Asked const& asked)
{
    return each_match(
        asked,
        [&](Tally& tally, Family const& family, MatchRow const& match, Coming const& coming) {
            auto const limit = coming ? in_time_until(asked, "first_check", coming->from) : asked.first;
            auto const held = first_day_of(events_of(*family.row, match), "first_check_held");
            if (coming && asked.holds(limit) && (held || !is_before(coming->to, limit))) {
                tally.add_share(is_until(held, limit));
            }
        }
    );
}

// At most half a year before the day, on which half a year after the check is not past. The start is that of
// the support, not that of a next volunteer.
inline bool was_looked_at(Family const& family, Day day)
{
    auto const counts = [&](Day on) { return on <= day && day <= months_later(on, 6); };
    return counts(family.support->from)
           || std::ranges::any_of(family.row->events, [&](EventRow const& event) {
                  auto const is_talk = event.kind == "first_check_held" || event.kind == "evaluation_held";
                  return is_talk && counts(event.on);
              });
}

inline Tally evaluations_in_time(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        if (goes_on_after(family.support, asked.last)) {
            tally.add_share(was_looked_at(family, asked.last));
        }
    });
}

inline Tally closings_at_home(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        tally.add_share(family.row->closing_talk_at_home);
    });
}

inline Tally follow_ups_in_time(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        if (family.support && family.support->to) {
            auto const limit = in_time_until(asked, "follow_up", *family.support->to);
            asked.holds(limit) ? tally.add_share(is_until(day_of(family, "followed_up"), limit)) : void();
        }
    });
}

} // namespace reporting::independent
