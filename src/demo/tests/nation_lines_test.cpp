#include "demo/model/nation/years.hpp"
#include "programme/store/programme_file.hpp"
#include "support/source_folder.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace demo {

namespace {

using std::chrono::December;
using std::chrono::January;
using std::chrono::year;

constexpr auto first_of_2024 = base::Date{year{2024} / January / 1};
constexpr auto last_of_2024 = base::Date{year{2024} / December / 31};

programme::ProgrammeVersion const& rules()
{
    static auto const shipped =
        programme::load_programme(support::source_folder() / "programme" / "home-start-nl-2026.toml");
    return shipped;
}

Serving made_up_serving(int number)
{
    auto serving = Serving{
        .municipality = fmt::format("GM{:04}", number),
        .town = fmt::format("Town {}", number),
        .inhabitants = 9000 + (number * 7919) % 180'000,
        .from = number % 9 == 0 ? day_in(2019, 1, 1) : day_in(2010, 1, 1),
        .age_to_inclusive = number % 3 == 0 ? 13 : 6,
        .from_28_weeks = number % 2 == 0,
        .neighbourhoods = {},
    };
    for (auto place = 0; place < 6; ++place) {
        auto const offset = 0.01 * place;
        serving.neighbourhoods.push_back(
            {.digits = std::to_string(1000 + number * 6 + place),
             .point = {.latitude = 52.0 + offset, .longitude = 5.0 + number * 0.02}}
        );
    }
    return serving;
}

// Places of two municipalities each.
std::vector<Place> made_up_places(int count)
{
    auto places = std::vector<Place>{};
    for (auto number = 0; number < count; ++number) {
        places.push_back(
            {.location = people::LocationId{number + 1},
             .name = fmt::format("Place {}", number),
             .servings = {made_up_serving(2 * number), made_up_serving(2 * number + 1)},
             .coordinators = 2}
        );
    }
    return places;
}

Nation nation_with(std::uint64_t seed, int years, base::Date until = last_of_2024)
{
    return draw_nation(
        made_up_places(90), {.seed = seed, .years = years, .until = until}, PublishedYear{}, rules()
    );
}

// ---- Counted from the definitions of the year figures, and not with what the generator counts with ----

bool was_supported_in_2024(CaseLine const& line)
{
    return line.started && base::Date{*line.started} <= last_of_2024
           && base::Date{line.closed} >= first_of_2024;
}

int age_in_years(base::Date birth, base::Date day)
{
    auto age = 0;
    while (birth.year() / birth.month() / birth.day() + std::chrono::years{age + 1} <= day) {
        ++age;
    }
    return age;
}

struct CountedChildren {
    int children = 0;
    int families_with_child_under_two = 0;
    int families_in_pregnancy = 0;
};

// Day by day.
CountedChildren count_children(Nation const& nation)
{
    auto counted = CountedChildren{};
    for (auto const& line : nation.cases) {
        if (!was_supported_in_2024(line)) {
            continue;
        }
        auto const& place = nation.places[static_cast<std::size_t>(line.place)];
        auto const first = std::max(*line.started, Day{first_of_2024});
        auto const last = std::min(line.closed, Day{last_of_2024});
        auto under_two = false;
        auto pregnant = false;
        for (auto const& child : line.children) {
            auto involved = false;
            for (auto day = first; day <= last; day = day + 1) {
                auto const is_born = child.day <= base::Date{day};
                auto const age = is_born ? age_in_years(child.day, base::Date{day}) : 0;
                involved = involved || (is_born && age <= serving_of(place, line.home).age_to_inclusive);
                under_two = under_two || (is_born && age < 2);
                pregnant = pregnant || (!is_born && child.is_expected);
            }
            counted.children += involved ? 1 : 0;
        }
        counted.families_with_child_under_two += under_two ? 1 : 0;
        counted.families_in_pregnancy += pregnant ? 1 : 0;
    }
    return counted;
}

std::set<int> volunteers_of_2024(Nation const& nation)
{
    auto active = std::set<int>{};
    for (auto const& line : nation.cases) {
        for (auto const& match : line.matches) {
            if (match.fate == MatchFate::supports && base::Date{match.started} <= last_of_2024
                && base::Date{match.over} >= first_of_2024) {
                active.insert(match.volunteer);
            }
        }
    }
    return active;
}

std::vector<int> sorted_days(Nation const& nation, int (*days_of)(CaseLine const&))
{
    auto days = std::vector<int>{};
    for (auto const& line : nation.cases) {
        if (line.started) {
            days.push_back(days_of(line));
        }
    }
    std::ranges::sort(days);
    return days;
}

} // namespace

TEST_CASE("2024 is as it was published, whatever the seed")
{
    for (auto const seed : {1U, 2U, 3U}) {
        CAPTURE(seed);
        auto const nation = nation_with(seed, 1);
        auto const counted = count_children(nation);

        CHECK(std::ranges::count_if(nation.cases, was_supported_in_2024) == 3242);
        CHECK(volunteers_of_2024(nation).size() == 2682);
        CHECK(counted.children == 6213);
        CHECK(counted.families_with_child_under_two == 1201);
        CHECK(counted.families_in_pregnancy == 278);
    }
}

TEST_CASE("the mean mark of 2024 is 8.9, and 78.7% of the parents said heel goed")
{
    for (auto const seed : {4U, 5U}) {
        auto marks = 0;
        auto said = std::map<std::string_view, int>{};
        auto count = 0;
        auto const nation = nation_with(seed, 1);
        for (auto const& line : nation.cases) {
            if (line.judgement && year_of(line.closed) == 2024) {
                marks += line.judgement->mark;
                ++said[line.judgement->word];
                ++count;
            }
        }
        CHECK(count > 1000);
        CHECK(fmt::format("{:.1f}", 1.0 * marks / count) == "8.9");
        CHECK(fmt::format("{:.1f}", 100.0 * said["very_good"] / count) == "78.7");
        CHECK(fmt::format("{:.1f}", 100.0 * said["good"] / count) == "21.3");
        CHECK(said.size() == 2);
    }
}

TEST_CASE("other years have about as many families, and go on until the last day that is told")
{
    auto const nation = nation_with(6, 10, base::Date{year{2025} / 6 / 30});
    for (auto told = 2015; told <= 2024; ++told) {
        auto const families = std::ranges::count_if(nation.cases, [told](CaseLine const& line) {
            return is_supported_between(line, day_in(told, 1, 1), day_in(told, 12, 31));
        });
        CAPTURE(told);
        CHECK(families >= 2900);
        CHECK(families <= 4100);
    }
    CHECK(std::ranges::count_if(nation.cases, was_supported_in_2024) == 3242);
    CHECK(std::ranges::any_of(nation.cases, [](CaseLine const& line) {
        return line.applied > day_in(2025, 6, 15);
    }));
}

TEST_CASE("durations, waiting and ends are spread as families know them")
{
    auto const nation = nation_with(7, 3);
    auto const waited =
        sorted_days(nation, [](CaseLine const& line) { return days_from(line.applied, *line.started); });
    auto const supported =
        sorted_days(nation, [](CaseLine const& line) { return days_from(*line.started, line.closed); });
    auto const median = waited.size() / 2;

    CHECK(waited[median] > 45);
    CHECK(waited[median] < 85);
    // Skewed to the right: the longest wait is further from the middle than the shortest.
    CHECK(waited.back() - waited[median] > 2 * (waited[median] - waited.front()));
    CHECK(supported[supported.size() / 2] > 230);
    CHECK(supported[supported.size() / 2] < 330);
    auto const early = std::ranges::count_if(supported, [](int days) { return days < 60; });
    CHECK(early * 100 > static_cast<long>(supported.size()) * 8);
    CHECK(early * 100 < static_cast<long>(supported.size()) * 14);
}

TEST_CASE("a volunteer comes to one family at a time, and to none before her certificate or after she stopped"
)
{
    auto const nation = nation_with(8, 4);
    auto spells = std::map<int, std::vector<std::pair<Day, Day>>>{};
    for (auto const& line : nation.cases) {
        for (auto const& match : line.matches) {
            if (match.volunteer >= 0) {
                spells[match.volunteer].emplace_back(match.proposed, match.over);
            }
        }
    }
    for (auto& [number, days] : spells) {
        auto const& volunteer = nation.volunteers[static_cast<std::size_t>(number)];
        std::ranges::sort(days);
        CHECK(volunteer.available < days.front().first);
        CHECK(days.back().second <= volunteer.stopped.value_or(days.back().second));
        for (auto place = std::size_t{1}; place < days.size(); ++place) {
            CHECK(days[place - 1].second < days[place].first);
        }
    }
}

TEST_CASE("the same seed draws the same lines, and another seed others")
{
    auto const fingerprint = [](Nation const& nation) {
        auto sum = std::uint64_t{0};
        for (auto const& line : nation.cases) {
            sum = sum * 31 + static_cast<std::uint64_t>(days_from(day_in(2000, 1, 1), line.applied));
            sum = sum * 31 + line.children.size() + line.matches.size();
        }
        return sum;
    };
    CHECK(fingerprint(nation_with(9, 1)) == fingerprint(nation_with(9, 1)));
    CHECK(fingerprint(nation_with(9, 1)) != fingerprint(nation_with(10, 1)));
}

TEST_CASE("figures that no drawing can reach are refused")
{
    auto published = PublishedYear{};
    published.volunteers = 100;
    CHECK_THROWS_AS(
        draw_nation(made_up_places(90), {.seed = 1, .years = 1, .until = last_of_2024}, published, rules()),
        std::logic_error
    );
}

} // namespace demo
