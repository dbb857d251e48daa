// Counts a database with the code of the reports and a second time from the words of the definitions alone,
// for the country, each location and each municipality, and prints the figures that are published and every
// difference. Build: cmake --build --preset release --target bench_second_count
//
// usage: bench_second_count <file of a database> [year] [programme]
#include "programme/store/programme_file.hpp"
#include "reporting/tests/independent_compare.hpp"

#include <cstdlib>

namespace {

using namespace reporting;

Scope whole_country(database::Connection& database)
{
    auto scope = Scope{.locations = {}};
    auto rows = database.query("SELECT id FROM locations ORDER BY id");
    while (rows.next()) {
        scope.locations.push_back(rows.id<people::LocationId>(0));
    }
    return scope;
}

void print_published(Facts const& facts, Counting const& counting)
{
    auto const result = [&](std::string_view code) { return count(*find_figure(code), facts, counting); };
    for (auto const* const code :
         {"municipalities",
          "families",
          "volunteers",
          "children",
          "families_child_under_two",
          "families_pregnant"}) {
        fmt::print("{}: {}\n", code, result(code).value.value_or(0));
    }
    fmt::print("mark: {:.1f}\n", result("mark").value.value_or(0));
    auto const words = result("closing_words");
    for (auto const& [code, parents] : words.classes) {
        fmt::print("{}: {:.1f}\n", code, 100.0 * parents / (words.n - words.missing));
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        fmt::print("usage: bench_second_count <file of a database> [year] [programme]\n");
        return 2;
    }
    auto const year = count > 2 ? std::atoi(arguments[2]) : 2024;
    auto const programme =
        programme::load_programme(count > 3 ? arguments[3] : "programme/home-start-nl-2026.toml");
    auto const database = database::connect("sqlite:" + std::string{arguments[1]});
    auto const country = whole_country(*database);
    auto const today = year_of(year).to;
    print_published(
        load_facts(*database, country, year_of(year), programme),
        {.period = year_of(year), .today = today, .programme = programme}
    );

    auto const rows = independent::Rows{*database};
    auto found = independent::differences(*database, rows, {country, year_of(year), today}, programme, true);
    for (auto const quarter : {1, 2, 3, 4}) {
        std::ranges::move(
            independent::differences(*database, rows, {country, quarter_of(year, quarter), today}, programme),
            std::back_inserter(found)
        );
    }
    for (auto const& difference : found) {
        fmt::print(stderr, "{}\n", difference);
    }
    fmt::print("differences: {}\n", found.size());
    return found.empty() ? 0 : 1;
}
