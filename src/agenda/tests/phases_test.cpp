#include "agenda/model/phases.hpp"

#include <doctest/doctest.h>

namespace agenda {

namespace {

using programme::EventKind;

base::Date day(int number)
{
    return base::add_days(
        base::Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{1}}, number
    );
}

programme::CaseHistory history(std::vector<EventKind> const& kinds)
{
    auto told = programme::CaseHistory{};
    auto number = 0;
    for (auto const kind : kinds) {
        auto event = programme::Event{.kind = kind, .on = day(number++), .code = "yes"};
        if (kind != EventKind::applied && kind != EventKind::acquaintance_held && kind != EventKind::accepted
            && kind != EventKind::withdrawn) {
            event.match = programme::MatchId{1};
        }
        told.events.push_back(event);
    }
    return told;
}

PhaseState state_of(programme::CaseHistory const& told, Phase phase)
{
    return phases_of(told).at(static_cast<std::size_t>(phase)).state;
}

} // namespace

TEST_CASE("a family that applied stands at the first phase")
{
    auto const told = history({EventKind::applied});

    CHECK(state_of(told, Phase::application) == PhaseState::now);
    CHECK(state_of(told, Phase::acquaintance) == PhaseState::to_come);
}

TEST_CASE("phases that were done keep their day")
{
    auto const told = history({EventKind::applied, EventKind::acquaintance_held, EventKind::accepted});
    auto const phases = phases_of(told);

    CHECK(phases.at(0).state == PhaseState::done);
    CHECK(phases.at(0).reached_on == day(0));
    CHECK(phases.at(1).reached_on == day(1));
    CHECK(phases.at(2).state == PhaseState::now);
}

TEST_CASE("during support the five phases up to it have been reached")
{
    auto const told = history(
        {EventKind::applied,
         EventKind::acquaintance_held,
         EventKind::accepted,
         EventKind::proposed,
         EventKind::volunteer_accepted,
         EventKind::introduced,
         EventKind::parent_klik,
         EventKind::volunteer_klik,
         EventKind::support_started}
    );

    CHECK(state_of(told, Phase::klik) == PhaseState::done);
    CHECK(state_of(told, Phase::support) == PhaseState::now);
    CHECK(state_of(told, Phase::closing) == PhaseState::to_come);
}

TEST_CASE("a family that went away shows how far it came")
{
    auto const told = history({EventKind::applied, EventKind::acquaintance_held, EventKind::withdrawn});

    CHECK(state_of(told, Phase::acquaintance) == PhaseState::done);
    CHECK(state_of(told, Phase::matching) == PhaseState::to_come);
    CHECK(state_of(told, Phase::follow_up) == PhaseState::to_come);
}

} // namespace agenda
