#include "training/model/topics.hpp"

#include <algorithm>

namespace training {

namespace {

using volunteers::VolunteerEvent;
using volunteers::VolunteerEventKind;

base::Date earliest(TopicsDone const& done)
{
    auto const first = std::ranges::min_element(done, {}, [](auto const& one) { return one.second; });
    return first->second;
}

// Adds the step on its own day; or today, when something later was recorded before.
void add_step(
    std::vector<VolunteerEvent>& steps,
    programme::ProgrammeVersion const& programme,
    volunteers::VolunteerHistory& history,
    VolunteerEvent step,
    base::Date today
)
{
    auto allowed = volunteers::may_happen(programme, history, step, today);
    if (!allowed && allowed.error() == volunteers::VolunteerRefusal::before_earlier_event) {
        step.on = today;
        allowed = volunteers::may_happen(programme, history, step, today);
    }
    if (allowed) {
        history.push_back(step);
        steps.push_back(std::move(step));
    }
}

} // namespace

void add_topic(TopicsDone& done, std::string const& topic, base::Date on)
{
    auto const [found, is_new] = done.emplace(topic, on);
    if (!is_new) {
        found->second = std::min(found->second, on);
    }
}

std::vector<programme::Choice>
missing_topics(programme::ProgrammeVersion const& programme, TopicsDone const& done)
{
    auto missing = programme.training_topics;
    std::erase_if(missing, [&](programme::Choice const& topic) { return done.contains(topic.code); });
    return missing;
}

std::optional<base::Date>
training_done_on(programme::ProgrammeVersion const& programme, TopicsDone const& done)
{
    auto last = std::optional<base::Date>{};
    for (auto const& topic : programme.training_topics) {
        auto const found = done.find(topic.code);
        if (found == done.end()) {
            return std::nullopt;
        }
        last = std::max(last, std::optional{found->second});
    }
    return last;
}

std::vector<VolunteerEvent> steps_from(
    programme::ProgrammeVersion const& programme,
    volunteers::VolunteerHistory history,
    TopicsDone const& done,
    base::Date today
)
{
    auto steps = std::vector<VolunteerEvent>{};
    if (done.empty() || volunteers::last_event(history, VolunteerEventKind::certified)) {
        return steps;
    }
    auto const began = VolunteerEvent{.kind = VolunteerEventKind::training_started, .on = earliest(done)};
    add_step(steps, programme, history, began, today);
    if (auto const on = training_done_on(programme, done)) {
        auto const certified = VolunteerEvent{.kind = VolunteerEventKind::certified, .on = *on};
        add_step(steps, programme, history, certified, today);
    }
    return steps;
}

std::vector<Chance> chances_for(std::string_view topic, std::vector<Course> const& courses, base::Date today)
{
    auto chances = std::vector<Chance>{};
    for (auto const& course : courses) {
        for (auto const& dagdeel : course.dagdelen) {
            if (dagdeel.plan.topic == topic && dagdeel.plan.on > today) {
                chances.push_back({.course = &course, .dagdeel = &dagdeel});
            }
        }
    }
    std::ranges::stable_sort(chances, {}, [](Chance const& chance) { return chance.dagdeel->plan.on; });
    return chances;
}

} // namespace training
