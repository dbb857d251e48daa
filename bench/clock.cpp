// How many family cases the clock answers for in a second on one core. Build: cmake --build --preset release
// --target bench_clock
#include "programme/model/clock.hpp"

#include "programme/store/programme_file.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <vector>

namespace {

using programme::CaseHistory;
using programme::Event;
using programme::EventKind;
using programme::MatchId;

constexpr auto applied_on = base::Date{std::chrono::year{2026} / 3 / 2};
constexpr auto longest = 430; // days, from the application to after the follow-up

// A whole journey of 22 events, of which a case on a given day has had some.
CaseHistory whole_journey()
{
    using enum EventKind;
    auto const on = [](int days) { return base::add_days(applied_on, days); };
    auto const match = MatchId{1};
    return {
        .events =
            {
                {.kind = applied, .on = on(0)},
                {.kind = contacted, .on = on(1)},
                {.kind = acquaintance_planned, .on = on(1), .planned_for = on(8)},
                {.kind = acquaintance_held, .on = on(8)},
                {.kind = accepted, .on = on(10)},
                {.kind = proposed, .on = on(14), .match = match},
                {.kind = volunteer_accepted, .on = on(16), .match = match},
                {.kind = introduction_planned, .on = on(16), .planned_for = on(24), .match = match},
                {.kind = introduced, .on = on(24), .match = match},
                {.kind = parent_klik, .on = on(25), .match = match, .code = "yes"},
                {.kind = volunteer_klik, .on = on(25), .match = match, .code = "yes"},
                {.kind = support_started, .on = on(30), .match = match},
                {.kind = start_notice_settled, .on = on(31), .code = "sent"},
                {.kind = coaching_talk_held, .on = on(51), .match = match},
                {.kind = first_check_held, .on = on(65), .match = match},
                {.kind = evaluation_held, .on = on(157)},
                {.kind = evaluation_held, .on = on(249)},
                {.kind = winding_down_agreed, .on = on(300), .planned_for = on(330)},
                {.kind = closed, .on = on(330), .code = "goal_reached"},
                {.kind = end_notice_settled, .on = on(331), .code = "sent"},
                {.kind = debriefed, .on = on(340), .match = match},
                {.kind = followed_up, .on = on(422), .code = "reached"},
            },
        .contacts = {{.match = match, .last_visit_on = on(55)}},
    };
}

} // namespace

int main(int count, char** arguments)
{
    auto const version =
        programme::load_programme(count > 1 ? arguments[1] : "programme/home-start-nl-2026.toml");
    auto const cases = count > 2 ? std::atoi(arguments[2]) : 1'000'000;
    auto const journey = whole_journey();

    auto items = std::size_t{0};
    auto const begin = std::chrono::steady_clock::now();
    for (auto i = 0; i < cases; ++i) {
        items += programme::due_items(version, journey, base::add_days(applied_on, i % longest)).size();
    }
    auto const seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();

    fmt::print(
        "{} cases in {:.2f} s: {:.0f} cases a second, {} items due\n", cases, seconds, cases / seconds, items
    );
}
