#include "reporting/model/count.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/impact_pages.hpp"
#include "reporting/pages/report_pages.hpp"
#include "reporting/store/facts_store.hpp"
#include "reporting/tests/busiest_location.hpp"
#include "support/paper.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

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
    CHECK(says(page, "€ 13.137.000"));
    CHECK(says(page, "38,2%"));
    CHECK(says(page, "€ 8.105.000"));
    CHECK(!says(page, ",00"));
    CHECK(says(page, "Bedragen zijn afgerond op € 1.000."));
    CHECK(says(page, "/impact?year=2025&amp;family_cases_low=3242&amp;family_cases_middle=3242"));
}

TEST_CASE("the results are named by how favourable they are, as the form names what is low and high")
{
    auto world = support::World{};
    auto const page = world.open(show_impact, world.ria, support::get({}, all_of("10", "100")));
    CHECK(says(page, "<th scope=\"col\" class=\"number-cell number\">Ongunstig</th>"));
    CHECK(says(page, "<th scope=\"col\" class=\"number-cell number\">Gunstig</th>"));
    CHECK(!says(page, "<th scope=\"col\" class=\"number-cell number\">Laag</th>"));
}

TEST_CASE("costs that even all families would not cover are said to be so")
{
    auto world = support::World{};
    auto const with_rate = [&](std::string const& rate) {
        auto fields = all_of("10", "100");
        for (auto& [name, value] : fields) {
            value = name.starts_with("hourly_rate") ? rate : value;
        }
        return world.open(show_impact, world.ria, support::get({}, fields));
    };
    for (auto const* const rate : {"0", "20"}) {
        auto const page = with_rate(rate);
        CHECK(says(page, "De kosten zijn niet te dekken, ook niet als"));
        CHECK(says(page, "niet te dekken: meer dan alle gezinnen"));
    }
    CHECK(says(with_rate("€ 63"), "38,2%"));
    CHECK(says(with_rate("63"), "38,2%"));
}

TEST_CASE("the ways to look at figures keep their year and place")
{
    auto world = support::World{};
    auto const figures =
        world.open(show_figures, world.ria, support::get({}, {{"year", "2024"}, {"place", "GM0197"}}));
    CHECK(says(figures, "/impact?year=2024&amp;place=GM0197"));
    CHECK(says(figures, "/reports?year=2024&amp;place=GM0197"));
    auto const impact =
        world.open(show_impact, world.ria, support::get({}, {{"year", "2024"}, {"place", "GM0197"}}));
    CHECK(says(impact, "/figures?year=2024&amp;place=GM0197"));
    auto const reports = world.open(
        show_reports, world.ria, support::get({}, {{"year", "2024"}, {"quarter", "2"}, {"place", "GM0197"}})
    );
    CHECK(says(reports, "<option value=\"2024\" selected>"));
    CHECK(says(reports, "<option value=\"2\" selected>"));
    CHECK(says(reports, "<option value=\"GM0197\" selected>"));
}

TEST_CASE("what the presentation says stays as it was said when the programme begins with other numbers")
{
    auto world = support::World{};
    world.programme.impact.case_cost.middle = 3000;
    world.programme.impact.hours.middle = 80;
    auto const page = world.open(show_impact, world.ria, support::get());
    CHECK(says(page, "value=\"3000\""));
    CHECK(says(page, "Met € 2.500 voor een traject en € 6.552 voor de hulp"));
    CHECK(says(page, "zijn de kosten gedekt vanaf 38,2% van de gezinnen"));
}

TEST_CASE("the calculator begins with the numbers of the programme, low and high beside them")
{
    auto world = support::World{};
    auto const page = world.open(show_impact, world.ria, support::get());
    CHECK(page.status == 200);
    CHECK(says(page, "name=\"case_cost_middle\" type=\"text\" inputmode=\"decimal\" value=\"2500\""));
    CHECK(says(page, "Eén traject is de steun aan één gezin"));
    CHECK(says(page, "afgesloten in 2025"));
    CHECK(says(page, "name=\"family_cases_middle\" type=\"text\" inputmode=\"numeric\" value=\"1\""));
    CHECK(says(page, "De berekening begint daarom met één traject."));
    CHECK(says(page, "zijn de kosten gedekt vanaf 38,2% van de gezinnen"));
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
        "Aantal trajecten: laag mag niet hoger zijn dan midden, en midden niet hoger dan hoog."
    ));
}

TEST_CASE("each error names its field and what is allowed there, and the share of break-even stays")
{
    auto world = support::World{};
    auto typed = all_of("12,5", "1000");
    for (auto& [field, value] : typed) {
        value = field == "case_cost_middle" ? "2500,125" : field == "hours_low" ? "veel" : value;
    }
    auto const page = world.open(show_impact, world.ria, support::get({}, typed));
    CHECK(page.status == 422);
    for (auto const* const words :
         {"Aantal trajecten, laag: vul een heel getal in van 0 tot en met 999.999.",
          "Aantal trajecten, hoog: vul een heel getal in van 0 tot en met 999.999.",
          "Kosten van een traject, midden: vul een bedrag in van 0 tot en met 100.000 euro, met hooguit twee "
          "cijfers achter de komma.",
          "Uren ambulante hulp in plaats van een traject, laag: vul een heel getal in van 0 tot en met "
          "10.000.",
          "Deel dat anders ambulante hulp kreeg, midden: vul een percentage in van 0 tot en met 100, met "
          "hooguit "
          "twee cijfers achter de komma.",
          "value=\"12,5\"",
          "value=\"2500,125\"",
          "value=\"veel\"",
          "zijn de kosten gedekt vanaf 38,2% van de gezinnen"}) {
        CAPTURE(words);
        CHECK(says(page, words));
    }
    CHECK(!says(page, "Wat eruit komt"));
}

TEST_CASE("a comma is read where decimals make sense, and is in the link")
{
    auto world = support::World{};
    auto typed = all_of("1.000", "12,5");
    for (auto& [field, value] : typed) {
        value = field.starts_with("hourly_rate") ? "62,50" : value;
    }
    auto const page = world.open(show_impact, world.ria, support::get({}, typed));
    CHECK(page.status == 200);
    CHECK(says(page, "€ 813.000")); // 1,000 times 12.5% of 104 hours of 62.50
    CHECK(says(page, "hourly_rate_low=62,50"));
    CHECK(says(page, "otherwise_helped_high=12,5"));
    CHECK(says(page, "(12,5%)"));
}

TEST_CASE("the tornado has an amount at both ends of a bar, an axis, and a line for all in the middle")
{
    auto world = support::World{};
    auto typed = all_of("10", "50");
    for (auto& [field, value] : typed) {
        value = field == "otherwise_helped_low" ? "20" : field == "otherwise_helped_high" ? "100" : value;
    }
    auto const page = world.open(show_impact, world.ria, support::get({}, typed));
    // 10 times 6,552 times 20, 50 and 100%, less 25,000.
    CHECK(says(page, "text-anchor=\"end\">-€ 11.900</text>"));
    CHECK(says(page, "dx=\"6\" y=\"54\">€ 40.500</text>"));
    CHECK(says(page, "Alles in het midden: € 7.800"));
    CHECK(says(page, "Verschil, in duizenden euro"));
    CHECK(says(page, "<span class=\"soft note\">(20%)</span>"));
}

TEST_CASE("the calculator counts the cases of the year and place that are asked for")
{
    auto& nation = demo::twelfth();
    auto const coordinator = given::coordinator_of_busiest(nation.database);
    auto const page = given::open_in_nation(nation, show_impact, coordinator);
    auto const& programme = nation.world.programme;
    auto const facts = load_facts(nation.database, {{*coordinator.location}, {}}, year_of(2024), programme);
    auto const counting =
        Counting{.period = year_of(2024), .today = demo::end_of_2024, .programme = programme};
    auto const number = [&](std::string_view code) {
        return std::llround(*count(*find_figure(code), facts, counting).value);
    };
    auto const closed = number("closed");
    auto const each = number("hours") / closed;
    REQUIRE(closed > 1);
    REQUIRE(closed < number("families"));
    CHECK(says(page, "2024: " + std::to_string(closed) + " trajecten afgesloten na steun."));
    CHECK(says(page, "inputmode=\"numeric\" value=\"" + std::to_string(closed) + "\""));
    CHECK(says(page, "inputmode=\"numeric\" value=\"" + std::to_string(std::min(104LL, each)) + "\""));
    CHECK(says(page, "name=\"year\" value=\"2024\""));
}

TEST_CASE("the calculation can be taken along on paper")
{
    auto world = support::World{};
    auto const paper = world.open(show_impact_sheet, world.ria, support::get({}, all_of("30", "50")));
    auto const words = support::words_on_paper(paper.body);
    CAPTURE(words);
    for (auto const* const said : {"38,2%", "Ongunstig", "Midden", "Gunstig", "1 : 127", "Heckman"}) {
        CAPTURE(said);
        CHECK(words.find(said) != std::string::npos);
    }
    CHECK(world.open(show_impact_sheet, world.ria, support::get({}, all_of("30", "500"))).status == 422);
}

} // namespace reporting
