#include "reporting/model/counted.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace reporting {

namespace {

bool says(web::Response const& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

CaseFacts closed_with(int number, std::optional<int> start, std::optional<int> end)
{
    auto one = given::supported(number, "2024-01-01", "2024-10-01");
    one.needs = {
        {.category = "emotional", .chosen_on = given::day("2024-01-01"), .at_start = start, .at_end = end}
    };
    return one;
}

} // namespace

TEST_CASE("scores at the beginning and the end are counted as pairs, and what is missing beside them")
{
    auto const facts = Facts{
        .cases =
            {closed_with(1, 2, 4),
             closed_with(2, 2, 4),
             closed_with(3, 3, 2),
             closed_with(4, 1, std::nullopt),
             closed_with(5, std::nullopt, 5),
             closed_with(6, std::nullopt, std::nullopt)},
        .volunteers = {},
        .meetings = {},
        .municipalities = {},
    };
    auto const all = count_transitions(facts, given::counting(year_of(2024)));
    REQUIRE(all.size() == 1);
    auto const& transitions = all.at("emotional");
    CHECK(transitions.pairs == std::map<std::pair<int, int>, int>{{{2, 4}, 2}, {{3, 2}, 1}});
    CHECK(transitions.without_end == 1);
    CHECK(transitions.without_start == 1);

    auto const outcome = evaluation::outcome_of(scored_needs(transitions, 5));
    CHECK(outcome.pairs == 3);
    CHECK(*outcome.mean_change == doctest::Approx(1.0));
    CHECK(outcome.of_all.share_improved().per_mille() == 667);
    CHECK(count_transitions(facts, given::counting(year_of(2023))).empty());
}

TEST_CASE("the page about outcome says that there is no control group, and what research did not find")
{
    auto world = support::World{};
    auto const page = world.open(show_outcome, world.ria, support::get());
    CHECK(page.status == 200);
    CHECK(says(page, "Er is geen vergelijkingsgroep."));
    CHECK(says(page, "Niet gevonden:"));
    CHECK(says(page, "te weinig"));
}

TEST_CASE("the quality pack names where something was not done, and on paper nobody")
{
    auto world = support::World{};
    support::accept_sanne(world);
    support::start_with_anna(world);
    auto const page = world.open(show_quality, world.ria, support::get());
    CHECK(says(page, "Bij intervisie geweest") == false);
    CHECK(says(page, "Vrijwilligers leren van elkaar in intervisie."));
    CHECK(says(page, "Anna"));
    auto const paper = world.open(show_quality_sheet, world.ria, support::get());
    CHECK(paper.content_type == "application/pdf");
    CHECK(paper.body.starts_with("%PDF"));
}

} // namespace reporting
