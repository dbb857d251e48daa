#include "reporting/model/nation_layers.hpp"
#include "reporting/model/people_numbers.hpp"
#include "reporting/tests/attacker.hpp"
#include "reporting/tests/given_facts.hpp"

#include <doctest/doctest.h>

#include <random>

namespace reporting {

namespace {

// Locations 1 to 4 of organisations 1 and 2, and municipalities that some of them share.
OrganisationOf const organisation_of = {
    {people::LocationId{1}, locations::OrganisationId{1}},
    {people::LocationId{2}, locations::OrganisationId{1}},
    {people::LocationId{3}, locations::OrganisationId{1}},
    {people::LocationId{4}, locations::OrganisationId{2}},
};

struct AnyNation {
    std::mt19937 source;
    bool spread = false; // starts in any month
    int rare = 1;        // how many times rarer what is rare

    int below(int end) { return static_cast<int>(source() % static_cast<unsigned>(end)); }

    CaseFacts family(int number)
    {
        auto const begin =
            spread ? "2024-0" + std::to_string(1 + below(9)) + "-01" : std::string{"2024-02-01"};
        auto one = below(3) == 0 ? given::supported(number, "2023-05-01")
                                 : given::supported(number, begin, spread ? "2024-11-01" : "2024-08-01");
        auto const location = 1 + std::min(below(6), 3);
        one.location = people::LocationId{location};
        one.municipality =
            "GM000" + std::to_string(location == 4 ? 4 : std::max(1, location - below(2) * below(2)));
        one.closing_reason = one.closed_on ? (below(4 * rare) == 0 ? "moved" : "goal_reached") : "";
        one.closed_at_home = below(5 * rare) != 0;
        one.home_language = below(6 * rare) == 0 ? "pl" : "nl";
        // A volunteer may come to families of two places.
        one.matches.front().volunteer = volunteers::VolunteerId{1 + below(number + 3)};
        return one;
    }

    Facts facts(int families)
    {
        auto all = Facts{.cases = {}, .volunteers = {}, .meetings = {}, .municipalities = {}};
        for (auto number = 1; number <= families; ++number) {
            all.cases.push_back(family(number));
        }
        for (auto number = 1; number <= families + 3; ++number) {
            auto volunteer = VolunteerFacts{
                .id = volunteers::VolunteerId{number},
                .location = people::LocationId{1 + below(4)},
                .registered_on = given::day("2023-01-01")
            };
            for (auto const& one : all.cases) {
                if (one.matches.front().volunteer == volunteer.id) {
                    volunteer.matches.push_back(*one.support());
                }
            }
            all.volunteers.push_back(std::move(volunteer));
        }
        return all;
    }
};

// What is known of each number to who reads everything that is shown of all places.
std::vector<bool> not_shown(
    CountedPlaces const& places,
    std::map<std::string, Hidden> const& hidden_of_places,
    PeopleNumbers const& numbers
)
{
    auto not_shown = std::vector<bool>(numbers.published().counts.size(), true);
    auto const show = [&](std::string const& place, Figure const& figure, std::string const& part) {
        if (auto const number = numbers.find(place, figure.code, part)) {
            not_shown[*number] = false;
        }
    };
    for (auto const& [place, hidden] : hidden_of_places) {
        for (auto const& figure : all_figures()) {
            if (hidden.holds(figure.code)) {
                continue;
            }
            for (auto const* const part : {"value", "n", "part", "rest", "missing"}) {
                show(place, figure, part);
            }
            for (auto const& one : result_of(places.shown.at(place), figure).classes) {
                if (!hidden.holds(figure.code, one.code)) {
                    show(place, figure, "class " + one.code);
                }
            }
        }
    }
    return not_shown;
}

// Gives how many small numbers there were, and how many of them somebody computes.
struct Attacked {
    int small = 0;
    int computed = 0;
};

Attacked attack_all(CountedPlaces const& places, std::map<std::string, Hidden> const& hidden)
{
    auto attacked = Attacked{};
    auto const numbers = numbers_of(places);
    auto const& published = numbers.published();
    auto const attacker = attack::Attacker{published, not_shown(places, hidden, numbers), smallest_shown};
    auto const solved = attacker.solved_as_equations();
    auto const narrowed = attacker.narrowed();
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        auto const is_rest = std::ranges::find(published.rests, number) != published.rests.end();
        if (published.counts[number] > 0 && published.counts[number] < smallest_shown && !is_rest) {
            ++attacked.small;
            auto const is_solved = std::ranges::find(solved, number) != solved.end();
            attacked.computed += is_solved || narrowed[number].low == narrowed[number].high ? 1 : 0;
        }
    }
    return attacked;
}

Attacked attack_all(CountedPlaces const& places)
{
    return attack_all(places, protect(places));
}

} // namespace

TEST_CASE("a municipality of two locations, and locations of two municipalities, are counted on each level")
{
    auto nation = AnyNation{std::mt19937{1}};
    auto const places = count_levels(nation.facts(60), organisation_of, given::counting(year_of(2024)));
    auto const families = [&](std::string const& place) {
        return result_of(places.shown.at(place), *find_figure("families")).value.value_or(0);
    };
    CHECK(families("nation") == 60);
    CHECK(families("organisation/1") + families("organisation/2") == 60);
    CHECK(
        families("location/1") + families("location/2") + families("location/3") == families("organisation/1")
    );
    CHECK(
        families("municipality/GM0001") + families("municipality/GM0002") + families("municipality/GM0003")
            + families("municipality/GM0004")
        == 60
    );
    CHECK(places.unseen.contains("location/2 in municipality/GM0001"));
    CHECK(places.unseen.contains("location/2 in municipality/GM0002"));
    CHECK(!places.shown.at("municipality/GM0001").results.contains("volunteers_registered"));
}

TEST_CASE("40 nations: who reads all that is shown of all levels computes no small number of any place")
{
    auto small = 0;
    for (auto seed = 1U; seed <= 40U; ++seed) {
        CAPTURE(seed);
        auto nation = AnyNation{std::mt19937{seed}};
        auto const families = 20 + nation.below(120);
        auto const year = given::counting(year_of(2024));
        auto const attacked = attack_all(count_levels(nation.facts(families), organisation_of, year));
        CHECK(attacked.computed == 0);
        small += attacked.small;
    }
    CHECK(small > 1000);
}

TEST_CASE(
    "20 nations: who reads all, with the quarters of country and organisations, computes no small number"
)
{
    auto small = 0;
    for (auto seed = 1U; seed <= 20U; ++seed) {
        CAPTURE(seed);
        auto nation = AnyNation{.source = std::mt19937{seed}, .spread = true};
        auto const facts = nation.facts(20 + nation.below(120));
        auto const all = together(
            count_layers(facts, organisation_of, given::counting(year_of(2024), given::day("2024-12-31")))
        );
        auto const numbers = numbers_of(all);
        for (auto const* const place : {"nation", "organisation/1"}) {
            auto const year = numbers.find(place, "starts", "value");
            CHECK(std::ranges::any_of(numbers.published().sums, [&](Sum const& sum) {
                return sum.total == year && sum.parts.size() == 4;
            }));
        }
        auto const attacked = attack_all(all);
        CHECK(attacked.computed == 0);
        small += attacked.small;
    }
    CHECK(small > 500);
}

TEST_CASE(
    "10 large nations: decided in layers, the country stands fast, and hardly a small number is computed"
)
{
    auto all = Attacked{};
    for (auto seed = 1U; seed <= 10U; ++seed) {
        CAPTURE(seed);
        auto nation = AnyNation{.source = std::mt19937{seed}, .spread = true, .rare = 12};
        auto const facts = nation.facts(600 + nation.below(300));
        auto const layers =
            count_layers(facts, organisation_of, given::counting(year_of(2024), given::day("2024-12-31")));
        auto const hidden = protect_in_turn(layers);
        auto const country = protect(layers.front());
        for (auto const& [place, hidden_alone] : country) {
            CHECK(hidden.at(place).figures() == hidden_alone.figures());
            CHECK(hidden.at(place).classes() == hidden_alone.classes());
        }
        auto const attacked = attack_all(together(layers), hidden);
        all.small += attacked.small;
        all.computed += attacked.computed;
    }
    CHECK(all.small > 200);
    CHECK(all.computed == 0);
}

} // namespace reporting
