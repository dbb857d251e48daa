#include "volunteers/model/pipeline.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

namespace volunteers {

namespace {

using Kind = VolunteerEventKind;
using State = PipelineState;

base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

auto const today = day("2026-11-21");

programme::ProgrammeVersion programme_of_three_years()
{
    auto programme = programme::ProgrammeVersion{};
    programme.vog_term = {.count = 3, .unit = programme::Duration::Unit::years};
    programme.vog_warning = {.count = 3, .unit = programme::Duration::Unit::months};
    programme.stop_reasons = {{.code = "moved", .name = "Verhuisd"}};
    programme.not_suited_reasons = {{.code = "no_vog", .name = "Geen VOG"}};
    return programme;
}

VolunteerEvent event(Kind kind, std::string_view on)
{
    return {.kind = kind, .on = day(on)};
}

VolunteerHistory registered()
{
    return {event(Kind::registered, "2023-01-02")};
}

VolunteerHistory certified()
{
    return {
        event(Kind::registered, "2023-01-02"),
        event(Kind::suited, "2023-01-16"),
        event(Kind::training_started, "2023-02-01"),
        event(Kind::certified, "2023-04-01"),
    };
}

VolunteerHistory available(std::string_view vog_seen_on = "2024-06-01")
{
    auto history = certified();
    history.push_back(event(Kind::vog_seen, vog_seen_on));
    history.push_back(event(Kind::available, vog_seen_on));
    return history;
}

std::optional<VolunteerRefusal> refusal(VolunteerHistory const& history, VolunteerEvent const& event)
{
    auto const answer = may_happen(programme_of_three_years(), history, event, today);
    return answer ? std::nullopt : std::optional{answer.error()};
}

VolunteerHistory with(VolunteerHistory history, VolunteerEvent const& event)
{
    history.push_back(event);
    return history;
}

} // namespace

TEST_CASE("a volunteer's state follows from what has happened")
{
    CHECK(pipeline_state(registered()) == State::registered);
    CHECK(pipeline_state(with(registered(), event(Kind::talk_planned, "2023-01-03"))) == State::talk_planned);
    CHECK(pipeline_state(with(registered(), event(Kind::not_suited, "2023-01-03"))) == State::not_suited);
    CHECK(pipeline_state(certified()) == State::certified);
    CHECK(pipeline_state(with(certified(), event(Kind::vog_seen, "2024-01-01"))) == State::certified);
    CHECK(pipeline_state(available()) == State::available);
    CHECK_THROWS_AS(pipeline_state({}), std::invalid_argument);
    CHECK_THROWS_AS(pipeline_state({event(Kind::suited, "2023-01-02")}), std::invalid_argument);
}

TEST_CASE("who resumes goes on where she was")
{
    auto const paused = with(available(), event(Kind::paused, "2025-01-01"));
    auto const stopped = with(paused, event(Kind::stopped, "2025-02-01"));

    CHECK(pipeline_state(paused) == State::paused);
    CHECK(pipeline_state(with(paused, event(Kind::resumed, "2025-03-01"))) == State::available);
    CHECK(pipeline_state(stopped) == State::stopped);
    CHECK(pipeline_state(with(stopped, event(Kind::resumed, "2025-03-01"))) == State::available);
}

TEST_CASE("every step is refused outside the states it belongs to")
{
    CHECK(
        refusal(registered(), event(Kind::training_started, "2023-02-01"))
        == VolunteerRefusal::not_in_this_state
    );
    CHECK(refusal(registered(), event(Kind::available, "2023-02-01")) == VolunteerRefusal::not_in_this_state);
    CHECK(refusal(available(), event(Kind::resumed, "2025-02-01")) == VolunteerRefusal::not_in_this_state);
    CHECK(refusal(registered(), event(Kind::registered, "2023-02-01")) == VolunteerRefusal::already_done);
    CHECK_FALSE(refusal(registered(), event(Kind::suited, "2023-02-01")));
}

TEST_CASE("what was done already is told apart from a mistake")
{
    auto const paused =
        with(available(), {.kind = Kind::paused, .on = day("2026-01-01"), .planned_for = day("2026-12-01")});

    CHECK(refusal(certified(), event(Kind::certified, "2023-04-01")) == VolunteerRefusal::already_done);
    CHECK(refusal(available(), event(Kind::vog_seen, "2024-06-01")) == VolunteerRefusal::already_done);
    CHECK(refusal(paused, paused.back()) == VolunteerRefusal::already_done);
    CHECK_FALSE(refusal(available(), event(Kind::vog_seen, "2026-06-01")));
}

TEST_CASE("who stopped takes no further step before she is back")
{
    auto const stopped = with(
        available(), {.kind = Kind::stopped, .on = day("2026-01-01"), .planned_for = {}, .code = "moved"}
    );

    CHECK(refusal(stopped, event(Kind::vog_seen, "2026-02-01")) == VolunteerRefusal::has_stopped);
    CHECK(refusal(stopped, event(Kind::suited, "2026-02-01")) == VolunteerRefusal::has_stopped);
    CHECK(refusal(stopped, stopped.back()) == VolunteerRefusal::already_done);
    CHECK_FALSE(refusal(stopped, event(Kind::resumed, "2026-02-01")));
}

TEST_CASE("a stop names a reason of the programme")
{
    auto stop = event(Kind::stopped, "2026-01-01");
    CHECK(refusal(available(), stop) == VolunteerRefusal::unknown_code);
    stop.code = "bored";
    CHECK(refusal(available(), stop) == VolunteerRefusal::unknown_code);
    stop.code = "moved";
    CHECK_FALSE(refusal(available(), stop));
}

TEST_CASE("a day lies neither in the future nor before the step it follows from")
{
    CHECK(refusal(certified(), event(Kind::vog_asked, "2026-11-22")) == VolunteerRefusal::in_future);
    CHECK_FALSE(refusal(certified(), event(Kind::vog_asked, "2026-11-21")));
    CHECK(refusal(registered(), event(Kind::suited, "2023-01-01")) == VolunteerRefusal::before_earlier_event);
    CHECK_FALSE(refusal(registered(), event(Kind::suited, "2023-01-02")));
}

TEST_CASE("a VOG may be recorded later than it was seen")
{
    CHECK_FALSE(refusal(certified(), event(Kind::vog_seen, "2023-01-10")));
    CHECK(
        refusal(certified(), event(Kind::vog_seen, "2022-12-31")) == VolunteerRefusal::before_earlier_event
    );
}

TEST_CASE("a planned talk and a pause name a day")
{
    auto talk = event(Kind::talk_planned, "2023-02-01");
    CHECK(refusal(registered(), talk) == VolunteerRefusal::needs_planned_date);
    talk.planned_for = day("2023-01-31");
    CHECK(refusal(registered(), talk) == VolunteerRefusal::planned_date_too_early);
    talk.planned_for = day("2023-02-01");
    CHECK_FALSE(refusal(registered(), talk));

    auto pause = event(Kind::paused, "2026-02-01");
    CHECK(refusal(available(), pause) == VolunteerRefusal::needs_planned_date);
    pause.planned_for = day("2026-02-01");
    CHECK(refusal(available(), pause) == VolunteerRefusal::planned_date_too_early);
    pause.planned_for = day("2026-02-02");
    CHECK_FALSE(refusal(available(), pause));
}

TEST_CASE("a no after the talk has a reason of the list")
{
    auto no = event(Kind::not_suited, "2023-02-01");
    CHECK(refusal(registered(), no) == VolunteerRefusal::unknown_code);
    no.code = "moved";
    CHECK(refusal(registered(), no) == VolunteerRefusal::unknown_code);
    no.code = "no_vog";
    CHECK_FALSE(refusal(registered(), no));
}

TEST_CASE("a talk can be planned again, and so can one for who was not suited")
{
    auto const planned = with(
        registered(), {.kind = Kind::talk_planned, .on = day("2023-02-01"), .planned_for = day("2023-02-08")}
    );
    auto const again =
        VolunteerEvent{.kind = Kind::talk_planned, .on = day("2023-02-07"), .planned_for = day("2023-02-15")};

    CHECK_FALSE(refusal(planned, again));
    CHECK_FALSE(refusal(with(registered(), event(Kind::not_suited, "2023-02-01")), again));
    CHECK(refusal(planned, planned.back()) == VolunteerRefusal::already_done);
}

TEST_CASE("a volunteer is released for families only with a VOG that counts on that day")
{
    auto const seen = with(certified(), event(Kind::vog_seen, "2023-06-01"));

    CHECK(refusal(certified(), event(Kind::available, "2023-06-01")) == VolunteerRefusal::vog_missing);
    CHECK_FALSE(refusal(seen, event(Kind::available, "2026-06-01")));
    CHECK(refusal(seen, event(Kind::available, "2026-06-02")) == VolunteerRefusal::vog_missing);
}

TEST_CASE("her standing counts what had happened by that day")
{
    auto const programme = programme_of_three_years();

    auto const before = standing(available(), programme, day("2023-03-31"));
    CHECK_FALSE(before.certified);
    CHECK_FALSE(before.vog_valid_until);
    CHECK_FALSE(before.available);

    auto const now = standing(available(), programme, today);
    CHECK(now.certified);
    CHECK(now.vog_valid_until == day("2027-06-01"));
    CHECK(now.available);

    auto const paused = with(available(), event(Kind::paused, "2026-01-01"));
    CHECK_FALSE(standing(paused, programme, today).available);
    CHECK(standing(paused, programme, day("2025-12-31")).available);
    CHECK_FALSE(standing({}, programme, today).available);
}

TEST_CASE("a VOG runs out in the last months of its term and counts on its last day")
{
    auto const programme = programme_of_three_years();
    auto const history = available("2024-06-01");

    CHECK(vog_state(registered(), programme, today) == VogState::not_asked);
    CHECK(
        vog_state(with(registered(), event(Kind::vog_asked, "2026-01-01")), programme, today)
        == VogState::asked
    );
    CHECK(vog_state(history, programme, day("2027-02-28")) == VogState::valid);
    CHECK(vog_state(history, programme, day("2027-03-01")) == VogState::runs_out);
    CHECK(vog_state(history, programme, day("2027-06-01")) == VogState::runs_out);
    CHECK(vog_state(history, programme, day("2027-06-02")) == VogState::expired);
}

TEST_CASE("the next step says what the coordinator does now")
{
    auto const programme = programme_of_three_years();
    auto const next = [&](VolunteerHistory const& history) {
        return next_step(history, programme, today).step;
    };
    auto const asked = with(certified(), event(Kind::vog_asked, "2026-11-01"));

    CHECK(next(registered()) == NextStep::plan_talk);
    CHECK(next(with(registered(), event(Kind::suited, "2023-02-01"))) == NextStep::start_training);
    CHECK(next(certified()) == NextStep::ask_vog);
    CHECK(next(asked) == NextStep::see_vog);
    CHECK(next(with(asked, event(Kind::vog_seen, "2026-11-20"))) == NextStep::make_available);
    CHECK(next(available()) == NextStep::nothing);
    CHECK(next(available("2023-06-01")) == NextStep::renew_vog);
    CHECK(next(with(available(), event(Kind::not_suited, "2026-01-01"))) == NextStep::nothing);
}

TEST_CASE("the next step carries the day it is about")
{
    auto const programme = programme_of_three_years();
    auto const talk =
        VolunteerEvent{.kind = Kind::talk_planned, .on = day("2026-11-01"), .planned_for = day("2026-11-28")};
    auto const pause =
        VolunteerEvent{.kind = Kind::paused, .on = day("2026-11-01"), .planned_for = day("2027-01-04")};

    CHECK(next_step(with(registered(), talk), programme, today).on == day("2026-11-28"));
    CHECK(next_step(with(available(), pause), programme, today).on == day("2027-01-04"));
    CHECK(next_step(available("2023-06-01"), programme, today).on == day("2026-06-01"));
}

TEST_CASE("every state can be reached, and none is a dead end")
{
    auto const programme = programme_of_three_years();
    auto reached = std::map<State, VolunteerHistory>{{State::registered, registered()}};
    auto waiting = std::vector<VolunteerHistory>{registered()};
    auto ways = std::map<State, std::set<State>>{};
    while (!waiting.empty()) {
        auto const history = with(waiting.back(), event(Kind::vog_seen, "2026-01-01"));
        waiting.pop_back();
        auto const from = pipeline_state(history);
        for (auto const kind : possible_events(history)) {
            auto next = event(kind, "2026-01-02");
            next.planned_for = day("2026-12-01");
            next.code = kind == Kind::stopped ? "moved" : kind == Kind::not_suited ? "no_vog" : "";
            if (!may_happen(programme, history, next, today)) {
                continue;
            }
            auto const to = pipeline_state(with(history, next));
            ways[from].insert(to);
            if (reached.try_emplace(to, with(history, next)).second) {
                waiting.push_back(with(history, next));
            }
        }
    }

    CHECK(reached.size() == base::Codes<State>::table.size());
    for (auto const& [state, history] : reached) {
        CAPTURE(base::to_code(state));
        CHECK_FALSE(ways[state].empty());
    }
}

} // namespace volunteers
