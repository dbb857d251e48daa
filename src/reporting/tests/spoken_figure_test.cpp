#include "reporting/pages/report_summary.hpp"
#include "reporting/pages/spoken_figure.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace reporting {

namespace {

Result result_with(int n, int missing, double value)
{
    return {.n = n, .missing = missing, .value = value};
}

DocumentFigure figure_of_document(std::string_view code, double value)
{
    auto const& figure = *find_figure(code);
    return {
        .code = std::string{code},
        .version = 1,
        .group = {},
        .measure = figure.measure,
        .unit = figure.unit,
        .name = std::string{figure.name},
        .words = {},
        .now = {.value = value},
        .before = {},
        .nation = {},
    };
}

Document document_with(std::vector<DocumentFigure> figures)
{
    return {
        .place = "Aalten",
        .location = "Home-Start Aalten",
        .organisation = "Yunio",
        .programme = "home-start-nl-2026",
        .period = year_of(2025),
        .counted_on = given::day("2026-02-03"),
        .texts = {},
        .summary = {},
        .figures = std::move(figures),
        .trends = {},
    };
}

} // namespace

TEST_CASE("a figure in a sentence says of what it is a number")
{
    auto world = support::World{};
    auto const spoken = [&](std::string_view code, Result const& result) {
        return spoken_value(*find_figure(code), result, world.texts);
    };
    CHECK(spoken("families", result_with(15, 0, 15)) == "15 gezinnen");
    CHECK(spoken("families", result_with(1, 0, 1)) == "1 gezin");
    CHECK(spoken("children", result_with(15, 2, 28)) == "28 kinderen");
    CHECK(spoken("volunteers", result_with(12, 0, 12)) == "12 vrijwilligers");
    CHECK(spoken("referrer_roles", result_with(17, 2, 15)) == "15 gezinnen, van 2 niet bekend");
    CHECK(spoken("child_ages", result_with(17, 2, 30)) == "30 kinderen, van 2 gezinnen niet bekend");
    CHECK(spoken("visits", result_with(9, 0, 120)) == "120 bezoeken");
    CHECK(spoken("hours", result_with(9, 0, 240)) == "240 uur");
    CHECK(spoken("mark", result_with(30, 2, 8.875)) == "gemiddeld 8,9, van 28 gezinnen, van 2 niet bekend");
    CHECK(
        spoken("days_to_start", result_with(30, 0, 41)) == "hoogstens 41 dagen bij de helft van 30 gezinnen"
    );
    CHECK(spoken("vog_valid", result_with(14, 0, 50)) == "50% van 14 vrijwilligers");
    CHECK(spoken("mark", {.n = 3, .missing = 3}) == "niet bekend");
}

TEST_CASE("what stands beside a value that stands alone says of what it is, and a sum needs nothing beside it"
)
{
    auto world = support::World{};
    auto const basis = [&](std::string_view code, Result const& result) {
        return spoken_basis(*find_figure(code), result, world.texts);
    };
    CHECK(basis("mark", result_with(30, 2, 8.9)) == "van 28 gezinnen, van 2 niet bekend");
    CHECK(basis("klik_rate", result_with(1, 0, 100)) == "van 1 koppeling");
    CHECK(basis("families", result_with(15, 0, 15)).empty());
    CHECK(basis("referrer_roles", result_with(17, 2, 15)) == "van 2 niet bekend");
}

TEST_CASE("the summary of a report says in full sentences how families came")
{
    auto world = support::World{};
    auto const told = [&](double applied, double started, double days) {
        return summary_of(
            document_with(
                {figure_of_document("applications", applied),
                 figure_of_document("starts", started),
                 figure_of_document("days_to_start", days)}
            ),
            world.texts
        );
    };
    CHECK(
        told(25, 18, 41)
        == std::vector<std::string>{"25 gezinnen meldden zich aan. Bij 18 gezinnen begon de steun; van "
                                    "aanmelding tot start duurde dat "
                                    "bij de helft van hen hoogstens 41 dagen."}
    );
    CHECK(
        told(1, 1, 30)
        == std::vector<std::string>{"1 gezin meldde zich aan. Bij 1 gezin begon de steun; van aanmelding tot "
                                    "start duurde dat 30 dagen."}
    );
}

} // namespace reporting
