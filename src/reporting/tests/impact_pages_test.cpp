#include "reporting/pages/impact_pages.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace reporting {

namespace {

bool says(web::Response const& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

// As the presentation for municipalities reckons: every family would have had the other help.
support::TypedFields all_of(std::string families, std::string share)
{
    auto fields = support::TypedFields{};
    for (auto const* const which : {"_low", "_middle", "_high"}) {
        fields.emplace_back(std::string{"family_cases"} + which, families);
        fields.emplace_back(std::string{"case_cost"} + which, "2500");
        fields.emplace_back(std::string{"hours"} + which, "104");
        fields.emplace_back(std::string{"hourly_rate"} + which, "63");
        fields.emplace_back(std::string{"otherwise_helped"} + which, share);
        fields.emplace_back(std::string{"attribution"} + which, "100");
    }
    return fields;
}

} // namespace

TEST_CASE("the calculator reckons what the presentation says, and from which share on costs are covered")
{
    auto world = support::World{};
    auto const page = world.open(show_impact, world.ria, support::get({}, all_of("3242", "100")));
    CHECK(page.status == 200);
    CHECK(says(page, "€ 13.136.584,00"));
    CHECK(says(page, "38,2%"));
    CHECK(says(page, "/impact?family_cases_low=3242&amp;family_cases_middle=3242"));
}

TEST_CASE("the calculator begins with the numbers of the programme, low and high beside them")
{
    auto world = support::World{};
    auto const page = world.open(show_impact, world.ria, support::get());
    CHECK(page.status == 200);
    CHECK(says(page, "name=\"case_cost_middle\" type=\"text\" inputmode=\"numeric\" value=\"2500\""));
    CHECK(says(page, "Er wordt hier niet mee gerekend."));
    CHECK(world.open(show_impact, world.noor, support::get()).status == 200);
}

TEST_CASE("nonsense is told at its field, and what was typed stays")
{
    auto world = support::World{};
    for (auto const* const share : {"101", "veel", "-3"}) {
        auto const page = world.open(show_impact, world.ria, support::get({}, all_of("10", share)));
        CAPTURE(share);
        CHECK(page.status == 422);
        CHECK(says(page, std::string{"value=\""} + share + "\""));
    }
    auto turned = all_of("10", "50");
    turned.front().second = "20";
    CHECK(says(
        world.open(show_impact, world.ria, support::get({}, turned)),
        "Laag mag niet hoger zijn dan midden, en midden niet hoger dan hoog."
    ));
}

TEST_CASE("the calculation can be taken along on paper")
{
    auto world = support::World{};
    auto const paper = world.open(show_impact_sheet, world.ria, support::get({}, all_of("30", "50")));
    CHECK(paper.body.starts_with("%PDF"));
    CHECK(world.open(show_impact_sheet, world.ria, support::get({}, all_of("30", "500"))).status == 422);
}

} // namespace reporting
