#include "reporting/model/counted.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/outcome_lines.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"
#include "reporting/tests/busiest_location.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/match_story.hpp"
#include "support/paper.hpp"
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

// "(12 van 34)"
std::string percent_in_words(evaluation::Share const& share)
{
    return "% (" + std::to_string(share.count) + " van " + std::to_string(share.of) + ")";
}

bool says(std::string const& body, std::string_view words)
{
    return body.find(words) != std::string::npos;
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

// Worked by hand: three families of 4, 2 and 3 questions. Their means rise by 1, 2 and 3, so the mean change
// is 2 with a deviation of 1; the interval is 2 -/+ 4.3027 / sqrt(3) = 2 -/+ 2.4841. The nine questions as
// nine cases would have come to 1.89 -/+ 0.90, as if nine families had been asked.
TEST_CASE("all questions together count a family once, with the mean of its questions")
{
    auto facts = Facts{.cases = {}, .volunteers = {}, .meetings = {}, .municipalities = {}};
    auto const add = [&](std::vector<std::pair<std::optional<int>, std::optional<int>>> const& scores) {
        auto one = closed_with(static_cast<int>(facts.cases.size()) + 1, std::nullopt, std::nullopt);
        one.needs.clear();
        for (auto const& [start, end] : scores) {
            one.needs.push_back(
                {.category = "emotional",
                 .chosen_on = given::day("2024-01-01"),
                 .at_start = start,
                 .at_end = end}
            );
        }
        facts.cases.push_back(std::move(one));
    };
    add({{1, 2}, {2, 3}, {3, 3}, {1, 3}});
    add({{1, 3}, {2, 4}, {5, std::nullopt}});
    add({{0, 2}, {1, 5}, {2, 5}});
    add({{2, std::nullopt}, {std::nullopt, 4}}); // no question with both
    add({{std::nullopt, 4}});
    add({{std::nullopt, std::nullopt}});

    auto const families = count_family_transitions(facts, given::counting(year_of(2024)));
    CHECK(families.pairs == std::map<FamilyScores, int>{{{4, 7, 11}, 1}, {{2, 3, 7}, 1}, {{3, 3, 12}, 1}});
    CHECK(families.questions() == 9);
    CHECK(families.without_end == 1);
    CHECK(families.without_start == 1);

    auto const outcome = evaluation::outcome_of(scored_families(families, 5));
    CHECK(outcome.pairs == 3);
    CHECK(*outcome.mean_start == doctest::Approx((7.0 / 4 + 3.0 / 2 + 1.0) / 3));
    CHECK(*outcome.mean_change == doctest::Approx(2.0));
    CHECK(*outcome.deviation_of_change == doctest::Approx(1.0));
    CHECK(outcome.paired_t->interval.low == doctest::Approx(2.0 - 2.4841).epsilon(0.0001));
    CHECK(outcome.effect_by_change->d == doctest::Approx(2.0));
    CHECK(outcome.of_all == evaluation::Directions{.improved = 3, .same = 0, .worse = 0});
    auto const improved = count(*find_figure("improved"), facts, given::counting(year_of(2024)));
    CHECK(*improved.value == doctest::Approx(100.0));
    CHECK(improved.n - improved.missing == outcome.pairs);
}

TEST_CASE("where the country does not show who copes better, the outcome does not either")
{
    auto world = support::World{};
    auto facts = Facts{.cases = {}, .volunteers = {}, .meetings = {}, .municipalities = {}};
    for (auto number = 1; number <= 30; ++number) {
        facts.cases.push_back(closed_with(number, 2, number % 3 == 0 ? 2 : 4));
    }
    auto shown = Shown{.counted = count_all(facts, given::counting(year_of(2024))), .hidden = {}};
    auto const http = support::get();
    auto request = world.signed_in(world.noor, http);
    auto const chosen = read_choice(request);

    auto const open = outcome_lines(shown, chosen, request).front();
    CHECK(open.pairs == "30 gezinnen");
    CHECK(open.improved == "67% (20 van 30)");
    CHECK(!open.hides_shares);
    shown.hidden.hide("improved");
    auto const hidden = outcome_lines(shown, chosen, request).front();
    CHECK(hidden.pairs == "niet getoond");
    CHECK(hidden.missing.empty());
    CHECK(hidden.improved == "niet getoond");
    CHECK(hidden.worse == "niet getoond");
    CHECK(hidden.hides_shares);
    CHECK(hidden.change == open.change);
    shown.counted.family_transitions.reset(); // as in a count from before
    CHECK(outcome_lines(shown, chosen, request).front().question != open.question);
}

TEST_CASE("the page about outcome says that there is no control group, and what research did not find")
{
    auto world = support::World{};
    auto const page = world.open(show_outcome, world.ria, support::get());
    CHECK(page.status == 200);
    CHECK(says(page, "Er is geen vergelijkingsgroep."));
    CHECK(says(page, "Geen effect of geen bewijs:"));
    CHECK(says(page, "te weinig"));
    CHECK(says(page, "Wie er niet in zit"));
    CHECK(says(page, "Met een eindscore"));
}

TEST_CASE("the page about outcome tells of a location each category of which there are enough pairs")
{
    auto& nation = demo::twelfth();
    auto const coordinator = given::coordinator_of_busiest(nation.database);
    auto const page = given::open_in_nation(nation, show_outcome, coordinator).body;
    auto const facts =
        load_facts(nation.database, {{*coordinator.location}, {}}, year_of(2024), nation.world.programme);
    auto const transitions = count_transitions(
        facts, {.period = year_of(2024), .today = demo::end_of_2024, .programme = nation.world.programme}
    );
    auto enough = 0;
    for (auto const& [category, of_category] : transitions) {
        auto const outcome = evaluation::outcome_of(scored_needs(of_category, 5));
        enough += outcome.pairs >= 10 ? 1 : 0;
        if (outcome.pairs >= 10) {
            CHECK(says(page, percent_in_words(outcome.of_all.share_improved())));
            CHECK(says(page, percent_in_words(outcome.of_below_top.share_improved())));
            CHECK(says(page, std::to_string(outcome.without_end) + " zonder eindscore"));
        }
    }
    CHECK(enough > 0);
    auto const families = count_family_transitions(
        facts, {.period = year_of(2024), .today = demo::end_of_2024, .programme = nation.world.programme}
    );
    auto const all = evaluation::outcome_of(scored_families(families, 5));
    CHECK(says(page, "Alle vragen samen, per gezin"));
    CHECK(says(page, std::to_string(all.pairs) + " gezinnen"));
    CHECK(all.pairs < families.questions());
    CHECK(says(page, decimal(all.paired_t->interval.low, 1, nation.world.texts) + " tot +"));
    CHECK(says(page, percent_in_words(all.of_all.share_improved())));
}

TEST_CASE(
    "of one place the national office reads percentages with about how many they are of, and none of few"
)
{
    auto world = support::World{};
    auto const period = year_of(2026);
    auto const outcome_of_aalten = [&](FamilyTransitions const& families) {
        auto const shown = Shown{
            .counted = {.results = {}, .transitions = {}, .family_transitions = families}, .hidden = {}
        };
        save_count(world.database, world.programme, place_nation, period, shown, world.now);
        save_count(world.database, world.programme, place_of(world.aalten), period, shown, world.now);
        auto const query =
            support::TypedFields{{"year", "2026"}, {"place", std::to_string(world.aalten.value())}};
        return world.open(show_outcome, world.noor, support::get({}, query));
    };
    auto const page =
        outcome_of_aalten({.pairs = {{{1, 2, 4}, 30}, {{1, 3, 3}, 7}}, .without_end = 12, .without_start = 2}
        );
    CHECK(says(page, "Bij 81% (van ongeveer 40) van de gezinnen"));
    CHECK(says(page, "ongeveer 10 zonder eindscore, minder dan 5 zonder beginscore"));
    CHECK(!says(page, "van 37"));
    auto const of_few = outcome_of_aalten({.pairs = {{{1, 2, 4}, 30}, {{1, 3, 3}, 3}}});
    CHECK(!says(of_few, "Bij niet getoond"));
    CHECK(says(of_few, "wordt van deze plaats niet getoond."));
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
    auto const words = support::words_on_paper(paper.body);
    CAPTURE(words);
    CHECK(words.find("Vrijwilligers leren van elkaar in intervisie.") != std::string::npos);
    CHECK(words.find("Anna") == std::string::npos);
}

} // namespace reporting
