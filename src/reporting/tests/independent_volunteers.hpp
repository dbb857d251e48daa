// The second count of the figures about volunteers, visits and meetings: each from its words.
#pragma once

#include "reporting/tests/independent_outcomes.hpp"

namespace reporting::independent {

using Comings = std::map<Number, std::vector<Stretch>>; // of each volunteer

inline void add_comings(Comings& comings, Family const& family)
{
    for (auto const& [match, coming] : family.matches) {
        coming ? comings[match->volunteer].push_back(*coming) : void();
    }
}

// At the families of the scope.
inline Comings comings_here(Asked const& asked)
{
    auto comings = Comings{};
    for (auto const* const family : asked.families) {
        add_comings(comings, *family);
    }
    return comings;
}

inline Comings comings_anywhere(Asked const& asked)
{
    auto comings = Comings{};
    for (auto const& family : *asked.everybody) {
        add_comings(comings, family);
    }
    return comings;
}

// Volunteers who come to families of the scope, wherever they are volunteers.
template <typename Read>
Tally each_who_came(Asked const& asked, Read read)
{
    auto tally = Tally{};
    for (auto const& [volunteer, stretches] : comings_here(asked)) {
        read(
            tally,
            *std::ranges::lower_bound(asked.all->volunteers, volunteer, {}, &VolunteerRow::id),
            stretches
        );
    }
    return tally;
}

// Volunteers of the locations of the scope.
template <typename Read>
Tally each_own(Asked const& asked, Read read)
{
    auto tally = Tally{};
    for (auto const& volunteer : asked.all->volunteers) {
        asked.covers(volunteer.location) ? read(tally, volunteer) : void();
    }
    return tally;
}

inline bool goes_on(Asked const& asked, std::vector<Stretch> const& stretches)
{
    return std::ranges::any_of(stretches, [&](Stretch const& each) {
        return goes_on_after(each, asked.last);
    });
}

inline Tally volunteers(Asked const& asked)
{
    return each_who_came(
        asked,
        [&](Tally& tally, VolunteerRow const&, std::vector<Stretch> const& stretches) {
            tally.add_if(std::ranges::any_of(stretches, [&](Stretch const& each) {
                return asked.touches(each);
            }));
        }
    );
}

inline Tally volunteers_registered(Asked const& asked)
{
    return each_own(asked, [&](Tally& tally, VolunteerRow const& row) {
        tally.add_if(asked.holds(first_day_of(row.events, "registered")));
    });
}

inline bool happened_in_period(Asked const& asked, VolunteerRow const& row, std::string_view kind)
{
    return std::ranges::any_of(row.events, [&](EventRow const& event) {
        return event.kind == kind && asked.holds(event.on);
    });
}

inline Tally volunteers_certified(Asked const& asked)
{
    return each_own(asked, [&](Tally& tally, VolunteerRow const& row) {
        tally.add_if(happened_in_period(asked, row, "certified"));
    });
}

inline Tally volunteers_matched(Asked const& asked)
{
    return each_who_came(
        asked,
        [&](Tally& tally, VolunteerRow const&, std::vector<Stretch> const& stretches) {
            tally.add_if(goes_on(asked, stretches));
        }
    );
}

inline Tally volunteers_free(Asked const& asked)
{
    auto const comings = comings_anywhere(asked);
    return each_own(asked, [&](Tally& tally, VolunteerRow const& row) {
        auto const comes = comings.contains(row.id) && goes_on(asked, comings.at(row.id));
        tally.add_if(standing_on(row, asked.last) == "available" && !comes);
    });
}

inline Tally volunteers_paused(Asked const& asked)
{
    return each_own(asked, [&](Tally& tally, VolunteerRow const& row) {
        tally.add_if(standing_on(row, asked.last) == "paused");
    });
}

inline Tally volunteers_stopped(Asked const& asked)
{
    return each_own(asked, [&](Tally& tally, VolunteerRow const& row) {
        auto const* stop = static_cast<EventRow const*>(nullptr);
        for (auto const& event : row.events) {
            stop = event.kind == "stopped" && asked.holds(event.on) ? &event : stop;
        }
        stop != nullptr ? tally.add_class(stop->code) : void();
    });
}

inline Tally families_per_volunteer(Asked const& asked)
{
    return each_who_came(
        asked,
        [&](Tally& tally, VolunteerRow const&, std::vector<Stretch> const& stretches) {
            auto const number =
                std::ranges::count_if(stretches, [&](Stretch const& each) { return asked.touches(each); });
            number > 0 ? tally.add(static_cast<double>(number)) : void();
        }
    );
}

// Added up for each match; one without any is not counted.
template <typename Read>
Tally each_visit(Asked const& asked, Read read)
{
    return each_match(asked, [&](Tally& tally, Family const&, MatchRow const& match, Coming const&) {
        auto of_match = Tally{};
        for (auto const& visit :
             std::ranges::equal_range(asked.all->visits, match.id, {}, &VisitRow::match)) {
            asked.holds(visit.on) ? read(of_match, visit) : void();
        }
        auto const& values = of_match.values;
        values.empty() ? void() : tally.add(std::accumulate(values.begin(), values.end(), 0.0));
    });
}

inline Tally visits(Asked const& asked)
{
    return each_visit(asked, [](Tally& tally, VisitRow const& visit) { tally.add_if(visit.happened); });
}

inline Tally visits_missed(Asked const& asked)
{
    return each_visit(asked, [](Tally& tally, VisitRow const& visit) { tally.add_if(!visit.happened); });
}

inline Tally hours(Asked const& asked)
{
    return each_visit(asked, [&](Tally& tally, VisitRow const& visit) {
        auto const minutes = visit.minutes.value_or(asked.programme->usual_visit.minutes);
        visit.happened ? tally.add(minutes / 60.0) : void();
    });
}

inline Tally certified_before_match(Asked const& asked)
{
    auto const comings = comings_anywhere(asked);
    return each_own(asked, [&](Tally& tally, VolunteerRow const& row) {
        if (!comings.contains(row.id)) {
            return;
        }
        auto const first = std::ranges::min(comings.at(row.id), {}, &Stretch::from).from;
        asked.holds(first) ? tally.add_share(is_until(first_day_of(row.events, "certified"), first)) : void();
    });
}

inline bool has_vog_on(Asked const& asked, VolunteerRow const& row, Day day)
{
    return std::ranges::any_of(row.events, [&](EventRow const& event) {
        return event.kind == "vog_seen" && event.on <= day
               && day <= Day{programme::after(base::Date{event.on}, asked.programme->vog_term)};
    });
}

inline Tally vog_valid(Asked const& asked)
{
    return each_who_came(
        asked,
        [&](Tally& tally, VolunteerRow const& row, std::vector<Stretch> const& stretches) {
            goes_on(asked, stretches) ? tally.add_share(has_vog_on(asked, row, asked.last)) : void();
        }
    );
}

inline Tally intervision(Asked const& asked)
{
    return each_who_came(
        asked,
        [&](Tally& tally, VolunteerRow const& row, std::vector<Stretch> const& stretches) {
            auto const came =
                std::ranges::any_of(stretches, [&](Stretch const& each) { return asked.touches(each); });
            came ? tally.add_share(
                       std::ranges::any_of(row.intervisions, [&](Day day) { return asked.holds(day); })
                   )
                 : void();
        }
    );
}

template <typename Read>
Tally each_meeting(Asked const& asked, Read read)
{
    auto tally = Tally{};
    for (auto const& meeting : asked.all->meetings) {
        if (asked.covers(meeting.location, meeting.municipality) && asked.holds(meeting.on)) {
            read(tally, meeting);
        }
    }
    return tally;
}

inline Tally meetings(Asked const& asked)
{
    return each_meeting(asked, [](Tally& tally, MeetingRow const&) { tally.add(1); });
}

inline Tally meeting_parents(Asked const& asked)
{
    return each_meeting(asked, [](Tally& tally, MeetingRow const& row) { tally.add(row.parents); });
}

inline Tally meeting_children(Asked const& asked)
{
    return each_meeting(asked, [](Tally& tally, MeetingRow const& row) { tally.add(row.children); });
}

inline Tally meeting_partners(Asked const& asked)
{
    return each_meeting(asked, [](Tally& tally, MeetingRow const& row) { tally.add_class(row.partner); });
}

} // namespace reporting::independent
