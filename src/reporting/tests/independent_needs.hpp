// What parents ask, counted a second time from the words of each definition.
#pragma once

#include "reporting/tests/independent_families.hpp"

#include <set>

namespace reporting::independent {

inline bool asked_on(NeedRow const& need, Day day)
{
    return need.chosen_on <= day && (!need.dropped_on || day < *need.dropped_on);
}

inline Tally needs_at_start(Asked const& asked)
{
    return each_started(asked, [](Tally& tally, Family const& family) {
        ++tally.records;
        for (auto const& need : family.row->needs) {
            asked_on(need, family.support->from) ? void(++tally.classes[need.category]) : void();
        }
    });
}

inline Tally needs_per_family(Asked const& asked)
{
    return each_started(asked, [](Tally& tally, Family const& family) {
        auto const number = std::ranges::count_if(family.row->needs, [&](NeedRow const& need) {
            return asked_on(need, family.support->from);
        });
        number > 0 ? tally.add(static_cast<double>(number)) : tally.add_missing();
    });
}

inline Tally needs_at_evaluation(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        auto held_on = std::set<Day>{};
        for (auto const& event : family.row->events) {
            event.kind == "evaluation_held" && asked.holds(event.on) ? void(held_on.insert(event.on))
                                                                     : void();
        }
        if (!held_on.empty()) {
            ++tally.records;
            for (auto const& need : family.row->needs) {
                asked_on(need, *held_on.rbegin()) ? void(++tally.classes[need.category]) : void();
            }
        }
    });
}

inline Tally needs_new(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        auto some = false;
        for (auto const& need : family.row->needs) {
            if (asked.holds(need.chosen_on) && family.support && holds(*family.support, need.chosen_on)
                && need.chosen_on > family.support->from) {
                ++tally.classes[need.category];
                some = true;
            }
        }
        tally.records += some ? 1 : 0;
    });
}

} // namespace reporting::independent
