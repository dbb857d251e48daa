#include "matching/model/what_if.hpp"

#include <algorithm>

namespace matching {

namespace {

// A pool as it would be, compared with the pool as it is.
struct Question {
    PoolFamily const& family;
    std::vector<PoolVolunteer> const& pool;
    Yardstick const& yardstick;
    std::vector<WhatIf> answers = {};
};

bool may_come(PoolFamily const& family, PoolVolunteer const& volunteer, Yardstick const& yardstick)
{
    return obstacles(family, volunteer, yardstick).empty();
}

void add(Question& question, WhatIf answer)
{
    if (!answer.brings_in.empty()) {
        question.answers.push_back(std::move(answer));
    }
}

std::vector<volunteers::VolunteerId> brought_in_by(
    Question const& question, PoolFamily const& family, Yardstick const& yardstick, auto const& changed
)
{
    auto found = std::vector<volunteers::VolunteerId>{};
    for (auto const& volunteer : question.pool) {
        if (!may_come(question.family, volunteer, question.yardstick)
            && may_come(family, changed(volunteer), yardstick)) {
            found.push_back(volunteer.id);
        }
    }
    std::ranges::sort(found);
    return found;
}

constexpr auto unchanged = [](PoolVolunteer const& volunteer) { return volunteer; };

// A family whose dagdelen nobody asked for can come on any already.
void add_dagdelen(Question& question)
{
    auto const& known = question.family.dagdelen;
    for (auto weekday = 1; weekday <= 7 && !known.empty(); ++weekday) {
        for (auto const& [part, code] : base::Codes<programme::DayPart>::table) {
            auto const dagdeel = programme::Dagdeel{.weekday = weekday, .part = part};
            if (std::ranges::find(known, dagdeel) == known.end()) {
                auto family = question.family;
                family.dagdelen.push_back(dagdeel);
                add(question,
                    {.change = Change::dagdeel,
                     .dagdeel = dagdeel,
                     .brings_in = brought_in_by(question, family, question.yardstick, unchanged)});
            }
        }
    }
}

void add_interpreter(Question& question)
{
    auto family = question.family;
    family.interpreter = true;
    add(question,
        {.change = Change::interpreter,
         .brings_in = brought_in_by(question, family, question.yardstick, unchanged)});
}

void add_travel(Question& question)
{
    auto const further = [](PoolVolunteer volunteer) {
        volunteer.profile.travel_km += further_km;
        return volunteer;
    };
    add(question,
        {.change = Change::travel,
         .brings_in = brought_in_by(question, question.family, question.yardstick, further)});
}

void add_another_family(Question& question)
{
    auto const another = [](PoolVolunteer volunteer) {
        ++volunteer.profile.most_families;
        return volunteer;
    };
    add(question,
        {.change = Change::another_family,
         .brings_in = brought_in_by(question, question.family, question.yardstick, another)});
}

void add_neighbours(Question& question)
{
    auto yardstick = question.yardstick;
    yardstick.neighbours = Neighbours::allowed;
    add(question,
        {.change = Change::neighbours,
         .brings_in = brought_in_by(question, question.family, yardstick, unchanged)});
}

} // namespace

std::vector<WhatIf>
what_ifs(PoolFamily const& family, std::vector<PoolVolunteer> const& pool, Yardstick const& yardstick)
{
    auto question = Question{.family = family, .pool = pool, .yardstick = yardstick};
    add_dagdelen(question);
    add_interpreter(question);
    add_travel(question);
    add_another_family(question);
    add_neighbours(question);
    std::ranges::stable_sort(question.answers, std::ranges::greater{}, [](WhatIf const& answer) {
        return answer.brings_in.size();
    });
    return question.answers;
}

} // namespace matching
