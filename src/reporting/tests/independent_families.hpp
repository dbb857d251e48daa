// The second count of the figures about families: each from its words.
#pragma once

#include "reporting/tests/independent_count.hpp"

namespace reporting::independent {

template <typename Read>
Tally each_family(Asked const& asked, Read read)
{
    auto tally = Tally{};
    for (auto const* const family : asked.families) {
        read(tally, *family);
    }
    return tally;
}

// Families with a first event of this kind in the period.
template <typename Read>
Tally each_with(Asked const& asked, std::string_view kind, Read read)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        if (asked.holds(first_day_of(family.row->events, kind))) {
            read(tally, family);
        }
    });
}

template <typename Read>
Tally each_supported(Asked const& asked, Read read)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        if (asked.touches(family.support)) {
            read(tally, family);
        }
    });
}

template <typename Read>
Tally each_started(Asked const& asked, Read read)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        if (family.support && asked.holds(family.support->from)) {
            read(tally, family);
        }
    });
}

template <typename Read>
Tally each_closed(Asked const& asked, Read read)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        if (family.support && asked.holds(family.support->to)) {
            read(tally, family);
        }
    });
}

inline void add_one(Tally& tally, Family const&)
{
    tally.add(1);
}

inline void add_days(Tally& tally, MaybeDay from, Day to)
{
    from ? tally.add(static_cast<double>((to - *from).count())) : void(++tally.missing);
}

inline MaybeDay day_of(Family const& family, std::string_view kind)
{
    return first_day_of(family.row->events, kind);
}

inline Tally applications(Asked const& asked)
{
    return each_with(asked, "applied", add_one);
}

inline Tally acquaintances(Asked const& asked)
{
    return each_with(asked, "acquaintance_held", add_one);
}

inline Tally accepted(Asked const& asked)
{
    return each_with(asked, "accepted", add_one);
}

inline Tally not_suitable(Asked const& asked)
{
    return each_with(asked, "not_suitable", [](Tally& tally, Family const& family) {
        tally.add_class(last_of(family.row->events, "not_suitable")->code);
    });
}

inline Tally left_before_support(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        auto const* const exit = exit_of(*family.row);
        if (exit != nullptr && asked.holds(exit->on) && !family.support) {
            tally.add_class(exit->kind);
        }
    });
}

inline Tally starts(Asked const& asked)
{
    return each_started(asked, add_one);
}

inline Tally running_first_day(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        tally.add_if(family.support && holds(*family.support, asked.first));
    });
}

inline Tally running_last_day(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        tally.add_if(
            family.support && holds(*family.support, asked.last)
            && holds(*family.support, asked.last + days{1})
        );
    });
}

inline Tally closed(Asked const& asked)
{
    return each_closed(asked, add_one);
}

inline Tally waiting_last_day(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        auto const accepted_on = day_of(family, "accepted");
        auto const closed_on = day_of(family, "closed");
        auto const* const exit = exit_of(*family.row);
        auto const gone =
            (closed_on && *closed_on <= asked.last) || (exit != nullptr && exit->on <= asked.last);
        auto const comes = std::ranges::any_of(family.matches, [&](auto const& match) {
            return goes_on_after(match.second, asked.last);
        });
        tally.add_if(accepted_on && *accepted_on <= asked.last && !gone && !comes);
    });
}

inline Tally days_to_acquaintance(Asked const& asked)
{
    return each_with(asked, "acquaintance_held", [](Tally& tally, Family const& family) {
        add_days(tally, day_of(family, "applied"), *day_of(family, "acquaintance_held"));
    });
}

inline Tally days_acquaintance_to_start(Asked const& asked)
{
    return each_started(asked, [](Tally& tally, Family const& family) {
        add_days(tally, day_of(family, "acquaintance_held"), family.support->from);
    });
}

inline Tally days_to_start(Asked const& asked)
{
    return each_started(asked, [](Tally& tally, Family const& family) {
        add_days(tally, day_of(family, "applied"), family.support->from);
    });
}

// A month is a twelfth of a year of 365.25 days.
inline Tally months_of_support(Asked const& asked)
{
    return each_closed(asked, [](Tally& tally, Family const& family) {
        tally.add(static_cast<double>((*family.support->to - family.support->from).count()) * 12 / 365.25);
    });
}

inline Tally running_over_18_months(Asked const& asked)
{
    return each_family(asked, [&](Tally& tally, Family const& family) {
        tally.add_if(
            family.support && holds(*family.support, asked.last)
            && months_later(family.support->from, 18) < asked.last
        );
    });
}

inline Tally municipalities(Asked const& asked)
{
    auto codes = std::set<std::string>{};
    for (auto const& offer : asked.all->offers) {
        if (asked.covers(offer.location, offer.municipality)
            && asked.touches(Stretch{offer.from, offer.to})) {
            codes.insert(offer.municipality);
        }
    }
    auto tally = Tally{};
    tally.values.assign(codes.size(), 1);
    return tally;
}

inline Tally families(Asked const& asked)
{
    return each_supported(asked, add_one);
}

// The days with support within the period; only of a family that has some.
inline Stretch supported_days(Asked const& asked, Family const& family)
{
    return {
        std::max(asked.first, family.support->from),
        std::min(asked.last, family.support->to.value_or(asked.last))
    };
}

template <typename IsSo>
bool on_some_day(Stretch const& stretch, IsSo is_so)
{
    for (auto day = stretch.from; day <= *stretch.to; day += days{1}) {
        if (is_so(day)) {
            return true;
        }
    }
    return false;
}

inline bool is_in_range(Asked const& asked, Family const& family, ChildRow const& child)
{
    return on_some_day(supported_days(asked, family), [&](Day day) {
        auto const age = age_in_years(child, day);
        return child.on <= day && std::ranges::any_of(asked.all->offers, [&](OfferRow const& offer) {
                   return offer.location == family.row->location
                          && offer.municipality == family.row->municipality
                          && holds(Stretch{offer.from, offer.to}, day) && offer.age_from <= age
                          && age <= offer.age_to;
               });
    });
}

inline Tally children(Asked const& asked)
{
    return each_supported(asked, [&](Tally& tally, Family const& family) {
        tally.add(static_cast<double>(std::ranges::count_if(family.row->children, [&](ChildRow const& child) {
            return is_in_range(asked, family, child);
        })));
    });
}

inline Tally families_child_under_two(Asked const& asked)
{
    return each_supported(asked, [&](Tally& tally, Family const& family) {
        tally.add_if(on_some_day(supported_days(asked, family), [&](Day day) {
            return std::ranges::any_of(family.row->children, [&](ChildRow const& child) {
                return child.on <= day && age_in_years(child, day) < 2;
            });
        }));
    });
}

inline Tally families_pregnant(Asked const& asked)
{
    return each_supported(asked, [&](Tally& tally, Family const& family) {
        tally.add_if(on_some_day(supported_days(asked, family), [&](Day day) {
            return std::ranges::any_of(family.row->children, [&](ChildRow const& child) {
                return day < child.on && child.on <= day + days{280};
            });
        }));
    });
}

inline Tally child_ages(Asked const& asked)
{
    return each_supported(asked, [&](Tally& tally, Family const& family) {
        ++tally.records;
        for (auto const& child : family.row->children) {
            if (is_in_range(asked, family, child)) {
                ++tally.classes[age_class(age_in_years(child, *supported_days(asked, family).to))];
            }
        }
    });
}

} // namespace reporting::independent
