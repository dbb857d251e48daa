#include "demo/model/nation/tell_volunteer.hpp"

#include "demo/model/nation/spread.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {

namespace {

using volunteers::VolunteerEvent;
using volunteers::VolunteerEventKind;
using volunteers::VolunteerProfile;

constexpr auto kilometres_of_volunteers = std::to_array({5, 8, 10, 10, 12, 15, 15, 20, 25});

// How far these ways reach within the longest trip of the programme.
constexpr auto reach_of_walk = 3.5;
constexpr auto reach_of_bicycle = 11.0;
constexpr auto reach_of_car = 37.0;

constexpr auto stop_reasons = std::to_array<std::string_view>(
    {"no_time", "work_or_study", "work_or_study", "health", "moved", "too_heavy", "expectations", "other"}
);
constexpr auto not_suited_reasons = std::to_array<std::string_view>(
    {"too_little_time", "too_much_at_home", "other_work", "expectations", "no_experience", "changed_mind"}
);

// Some of the codes of a list, each once.
std::vector<std::string>
draw_codes(Draw& draw, std::vector<programme::Choice> const& choices, int least, int most)
{
    auto codes = std::vector<std::string>{};
    for (auto left = draw.whole(least, most); left > 0; --left) {
        auto const& code = draw.pick(choices).code;
        if (std::ranges::find(codes, code) == codes.end()) {
            codes.push_back(code);
        }
    }
    return codes;
}

std::vector<std::string> draw_travel_ways(Draw& draw, double farthest)
{
    auto ways = std::vector<std::string>{};
    auto const add = [&](char const* way, double share, double reach) {
        auto const is_needed = reach == reach_of_car && farthest > reach_of_bicycle;
        if (farthest <= reach && (is_needed || draw.chance(share))) {
            ways.emplace_back(way);
        }
    };
    add("car", 0.6, reach_of_car);
    add("bicycle", 0.8, reach_of_bicycle);
    add("walk", 0.3, reach_of_walk);
    return ways;
}

std::vector<programme::Dagdeel> draw_dagdelen(Draw& draw, VolunteerLine const& line)
{
    auto dagdelen = std::vector{line.dagdeel};
    for (auto more = draw.whole(0, 2); more > 0; --more) {
        auto const other = programme::Dagdeel{.weekday = draw.whole(1, 5), .part = draw_part(draw)};
        if (std::ranges::find(dagdelen, other) == dagdelen.end()) {
            dagdelen.push_back(other);
        }
    }
    return dagdelen;
}

void add_language(VolunteerProfile& profile, std::string_view language)
{
    if (!language.empty()) {
        profile.languages.emplace_back(language);
        profile.language_levels.emplace(language, "native");
    }
}

// Tells the steps one after the other.
class Steps {
public:
    Steps(Draw& draw, VolunteerLine const& line, CourseDays const& courses, WorkDays const& work)
        : draw_{draw}, line_{line}, evenings_{courses.evenings_of(line.place, line.course)}, work_{work}
    {
    }

    std::vector<VolunteerEvent> tell(Day until)
    {
        tell_talk();
        if (line_.fate == VolunteerFate::leaves_in_course) {
            add(VolunteerEventKind::training_started, evenings_.front());
            add_stop(evenings_[2] + 4);
        } else if (line_.fate == VolunteerFate::leaves_after_talk) {
            add_stop(talk_ + draw_.whole(4, 10));
        } else if (line_.fate == VolunteerFate::comes) {
            tell_course(until);
        }
        std::ranges::stable_sort(events_, {}, &VolunteerEvent::on);
        std::erase_if(events_, [until](VolunteerEvent const& event) { return Day{event.on} > until; });
        return std::move(events_);
    }

private:
    VolunteerEvent& add(VolunteerEventKind kind, Day on)
    {
        events_.push_back({.kind = kind, .on = base::Date{on}});
        return events_.back();
    }

    void tell_talk()
    {
        add(VolunteerEventKind::registered, line_.registered);
        auto const planned = work_.next(line_.registered + draw_.whole(1, 6));
        talk_ = work_.next(planned + draw_.whole(2, 10));
        add(VolunteerEventKind::talk_planned, planned).planned_for = base::Date{talk_};
        if (line_.fate == VolunteerFate::not_suited) {
            add(VolunteerEventKind::not_suited, talk_).code = draw_.pick(not_suited_reasons);
        } else {
            add(VolunteerEventKind::suited, talk_);
        }
    }

    void tell_course(Day until)
    {
        auto const asked = talk_ + draw_.whole(1, 8);
        auto const seen = std::min(asked + draw_.whole(14, 42), line_.available - 1);
        add(VolunteerEventKind::training_started, evenings_.front());
        add(VolunteerEventKind::certified, evenings_.back());
        add(VolunteerEventKind::available, line_.available);
        tell_vog(asked, seen, std::min(line_.stopped.value_or(until + 1), until + 1));
        tell_pauses();
        if (line_.stopped) {
            add_stop(*line_.stopped);
        }
    }

    // A new one is seen before the last has run out, as long as she stays.
    void tell_vog(Day asked, Day seen, Day until)
    {
        while (seen < until) {
            add(VolunteerEventKind::vog_asked, asked);
            add(VolunteerEventKind::vog_seen, seen);
            auto const ends = Day{base::add_months(base::Date{seen}, 36)};
            seen = work_.previous(ends - draw_.whole(20, 80));
            asked = work_.previous(seen - draw_.whole(10, 30));
        }
    }

    // Between two families, when there is much time between them.
    void tell_pauses()
    {
        constexpr auto long_gap = 150;
        for (auto place = std::size_t{1}; place < line_.spells.size(); ++place) {
            auto const from = line_.spells[place - 1].to;
            auto const to = line_.spells[place].from;
            if (days_from(from, to) > long_gap && draw_.chance(0.4)) {
                auto const back = work_.previous(to - draw_.whole(8, 30));
                add(VolunteerEventKind::paused, work_.next(from + draw_.whole(5, 30))).planned_for =
                    base::Date{back};
                add(VolunteerEventKind::resumed, back);
            }
        }
    }

    void add_stop(Day on) { add(VolunteerEventKind::stopped, on).code = draw_.pick(stop_reasons); }

    Draw& draw_;
    VolunteerLine const& line_;
    std::array<Day, evenings_of_course> evenings_;
    WorkDays const& work_;
    Day talk_;
    std::vector<VolunteerEvent> events_;
};

} // namespace

VolunteerProfile draw_profile(
    Draw& draw,
    VolunteerLine const& line,
    Place const& place,
    programme::ProgrammeVersion const& programme,
    Words const& words
)
{
    constexpr auto letters = std::string_view{"ABCDEGHJKLMNPRTVWXZ"};
    auto const needed = static_cast<int>(std::ceil(line.farthest_kilometres)) + 1;
    auto profile = VolunteerProfile{
        .postcode = fmt::format(
            "{} {}{}", neighbourhood_of(place, line.home).digits, draw.pick(letters), draw.pick(letters)
        ),
        .travel_km =
            std::min(std::max(needed, draw.pick(kilometres_of_volunteers)), volunteers::most_travel_km),
        .most_families = draw.chance(0.06) ? 2 : 1,
        .wishes = {},
        .about = words.about("about", draw.whole(0, 1000)),
        .dagdelen = draw_dagdelen(draw, line),
        .languages = {},
        .experiences = draw_codes(draw, programme.experiences, 1, 4),
        .heard_from = draw.pick(programme.heard_from).code,
        .interests = draw_codes(draw, programme.interests, 0, 3),
        .child_ages = draw_codes(draw, programme.child_ages, 1, 2),
        .travel_ways = draw_travel_ways(draw, line.farthest_kilometres),
        .limits = draw.chance(0.12) ? draw_codes(draw, programme.limits, 1, 1) : std::vector<std::string>{},
    };
    add_language(profile, "nl");
    add_language(profile, line.language);
    return profile;
}

std::vector<VolunteerEvent>
tell_steps(Draw& draw, VolunteerLine const& line, CourseDays const& courses, WorkDays const& work, Day until)
{
    return Steps{draw, line, courses, work}.tell(until);
}

int evenings_attended(VolunteerLine const& line)
{
    switch (line.fate) {
    case VolunteerFate::comes:
        return static_cast<int>(evenings_of_course);
    case VolunteerFate::leaves_in_course:
        return 3;
    case VolunteerFate::not_suited:
    case VolunteerFate::leaves_after_talk:
        return 0;
    }
    std::unreachable();
}

} // namespace demo
