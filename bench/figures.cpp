// How long the year figures take on a database of the whole country, beside the same questions asked of
// SQLite with SQL written by hand. Build: cmake --build --preset release --target bench_figures
//
// usage: bench_figures <file of a database> [year] [programme]
#include "locations/store/location_store.hpp"
#include "platform/database/connection.hpp"
#include "programme/store/programme_file.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/model/nation_layers.hpp"
#include "reporting/model/people_numbers.hpp"
#include "reporting/model/suppression.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

constexpr auto tries = 5;

template <typename Work>
double milliseconds(Work const& work)
{
    auto const begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

template <typename Work>
void print_times(std::string_view what, Work const& work)
{
    auto const first = milliseconds(work);
    auto times = std::vector<double>{};
    for (auto number = 0; number < tries; ++number) {
        times.push_back(milliseconds(work));
    }
    std::ranges::sort(times);
    fmt::print("  {:<58} first {:8.1f} ms, then {:8.1f} ms\n", what, first, times[tries / 2]);
}

std::string peak_memory()
{
    auto status = std::ifstream{"/proc/self/status"};
    auto line = std::string{};
    while (std::getline(status, line)) {
        if (line.starts_with("VmHWM:")) {
            return line.substr(line.find_first_of("0123456789"));
        }
    }
    return "not known";
}

// Families, volunteers, children under two, visits and hours of a year, as somebody would ask by hand.
constexpr auto by_hand = std::to_array<std::string_view>({
    R"sql(
        SELECT count(*) FROM (
            SELECT family_case_id, min(happened_on) AS began,
                (SELECT max(c.happened_on) FROM case_events c
                 WHERE c.family_case_id = e.family_case_id AND c.kind = 'closed') AS closed
            FROM case_events e WHERE kind = 'support_started' GROUP BY family_case_id)
        WHERE began <= $2 AND (closed IS NULL OR closed >= $1)
    )sql",
    R"sql(
        SELECT count(DISTINCT m.volunteer_id) FROM matches m
        JOIN case_events e ON e.match_id = m.id AND e.kind = 'support_started'
        WHERE e.happened_on <= $2 AND (m.over_on IS NULL OR m.over_on >= $1)
    )sql",
    "SELECT count(*) FROM family_cases WHERE applied_on BETWEEN $1 AND $2",
    "SELECT count(*), sum(coalesce(minutes, 120)) FROM visits WHERE happened = TRUE AND visited_on BETWEEN "
    "$1 AND $2",
    R"sql(
        SELECT avg(k.mark) FROM closings k WHERE k.closed_on BETWEEN $1 AND $2
    )sql",
});

reporting::Scope all_locations(database::Connection& database)
{
    auto scope = reporting::Scope{.locations = {}};
    for (auto const& location : locations::list_locations(database)) {
        scope.locations.push_back(location.id);
    }
    return scope;
}

void print_suppression(reporting::PublishedCounts const& published)
{
    auto const suppression = reporting::suppress(published);
    auto const is_small = [](std::int64_t count) { return count > 0 && count < reporting::smallest_shown; };
    fmt::print(
        "  numbers {}, below five {}, hidden {}, of those never shown anyhow {}, not proven safe {}\n",
        published.counts.size(),
        std::ranges::count_if(published.counts, is_small),
        std::ranges::count(suppression.hidden, true),
        published.unseen.size(),
        suppression.unproven.size()
    );
}

// How many numbers of people there are, and what became of them; and what is hidden of the country.
void print_protection(std::vector<reporting::CountedPlaces> const& layers)
{
    auto hidden_before = std::vector<std::pair<reporting::PeopleNumbers, std::vector<bool>>>{};
    for (auto const& places : layers) {
        auto numbers = reporting::numbers_of(places);
        for (auto const& [before, hidden] : hidden_before) {
            numbers.add_decided(before, hidden);
        }
        print_suppression(numbers.published());
        hidden_before.emplace_back(numbers, reporting::suppress(numbers.published()).hidden);
    }
    auto const hidden = reporting::protect(layers.front()).at(std::string{reporting::place_nation});
    fmt::print("  of the country are not shown:");
    for (auto const& figure : hidden.figures()) {
        fmt::print(" {}", figure);
    }
    fmt::print("\n");
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        fmt::print("usage: bench_figures <file of a database> [year] [programme]\n");
        return 2;
    }
    auto const year = count > 2 ? std::atoi(arguments[2]) : 2024;
    auto const programme =
        programme::load_programme(count > 3 ? arguments[3] : "programme/home-start-nl-2026.toml");
    auto const database = database::connect("sqlite:" + std::string{arguments[1]});
    auto const period = reporting::year_of(year);
    auto const counting =
        reporting::Counting{.period = period, .today = base::add_days(period.to, 1), .programme = programme};
    auto const nation = all_locations(*database);

    auto facts = reporting::Facts{};
    auto counted = reporting::Counted{.results = {}};
    print_times("the country: read the facts of the year", [&] {
        facts = reporting::load_facts(*database, nation, period, programme);
    });
    print_times("the country: count all figures", [&] { counted = reporting::count_all(facts, counting); });

    auto organisation_of = reporting::OrganisationOf{};
    for (auto const& location : locations::list_locations(*database)) {
        organisation_of.emplace(location.id, location.organisation);
    }
    auto places = reporting::CountedPlaces{.shown = {}};
    print_times("each organisation, location and municipality: count", [&] {
        places = reporting::count_levels(facts, organisation_of, counting);
    });
    auto layers = std::vector<reporting::CountedPlaces>{};
    print_times("all layers, with quarters: count", [&] {
        layers = reporting::count_layers(facts, organisation_of, counting);
    });
    print_times("what of the country may not be shown", [&] { reporting::protect(layers.front()); });
    print_times("what of all layers may not be shown", [&] {
        reporting::protect_nation(layers, organisation_of);
    });
    print_protection(layers);
    auto parts = places.shown;
    std::erase_if(parts, [](auto const& part) { return !part.first.starts_with("location/"); });
    auto const largest = std::ranges::max_element(parts, {}, [](auto const& part) {
        return part.second.results.at("families").value.value_or(0);
    });
    for (auto const location : nation.locations) {
        if (reporting::place_of(location) == largest->first) {
            print_times("the largest location: read and count", [&] {
                auto const scope = reporting::Scope{.locations = {location}};
                reporting::count_all(reporting::load_facts(*database, scope, period, programme), counting);
            });
        }
    }
    // Kept in the database as the job of the server does.
    auto recount = base::Instant{std::chrono::sys_days{counting.today}};
    print_times("the country by itself, where nothing was counted", [&] {
        database->execute("DELETE FROM counts");
        reporting::count_country_at_need(
            *database, programme, {period}, {.now = recount, .today = counting.today}
        );
    });
    print_times("all of it, as the server counts ahead: read, count, protect, keep", [&] {
        recount += 2 * reporting::count_of_past_is_new_for;
        reporting::count_nation(*database, programme, period, {.now = recount, .today = counting.today});
    });
    print_times("five questions by hand, in SQL", [&] {
        for (auto const sql : by_hand) {
            auto rows = database->query(sql, period.from, period.to);
            rows.next();
        }
    });
    for (auto const* const code :
         {"families",
          "volunteers",
          "children",
          "families_child_under_two",
          "families_pregnant",
          "municipalities",
          "mark",
          "visits",
          "hours"}) {
        fmt::print("  {:<28} {}\n", code, counted.results.at(code).value.value_or(0));
    }
    fmt::print("  cases {}, peak memory {}\n", facts.cases.size(), peak_memory());
}
