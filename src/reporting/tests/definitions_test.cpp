#include "platform/crypto/crypto.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/source_folder.hpp"
#include "support/world.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace reporting {

namespace {

std::string contents_of(std::filesystem::path const& file)
{
    auto stream = std::ifstream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

AsOf as_of(std::string_view code)
{
    return find_figure(code)->as_of;
}

} // namespace

TEST_CASE("docs/figures.md is what the program prints of its figures")
{
    auto world = support::World{};
    auto const printed = definitions_as_markdown(world.programme, world.texts);
    CHECK(printed.find("`running_over_18_months`") != std::string::npos);
    CHECK_MESSAGE(
        printed == contents_of(support::source_folder() / "docs" / "figures.md"),
        "write it anew: homestart figures > docs/figures.md"
    );
}

TEST_CASE("whoever changes what a figure says or reads raises its version")
{
    auto world = support::World{};
    auto list = std::string{};
    for (auto const& figure : all_figures()) {
        auto const words = definition_in_words(figure, world.programme, world.texts);
        auto const hash = crypto::hash_token(std::string{figure.counted} + "\n" + words.formula);
        list += fmt::format("{} {} {}\n", figure.code, figure.version, hash.substr(0, 16));
    }
    auto const golden = support::source_folder() / "tests" / "golden" / "figures.txt";
    if (std::getenv("HOMESTART_WRITE_GOLDEN") != nullptr) {
        std::ofstream{golden} << list;
    }
    CHECK_MESSAGE(
        list == contents_of(golden),
        "words or formula of a figure are no longer those of its version: raise the version of the figure, "
        "as "
        "for a change in what it reads, and write the list anew with HOMESTART_WRITE_GOLDEN=1"
    );
}

TEST_CASE("a figure says over what it is counted, how, in what and as of when")
{
    auto world = support::World{};
    auto const words = [&](std::string_view code) {
        return definition_in_words(*find_figure(code), world.programme, world.texts);
    };
    CHECK(words("families").population == "gezinnen, per aanmelding");
    CHECK(words("klik_rate").population == "koppelingen van een vrijwilliger aan een gezin");
    CHECK(words("vog_valid").population == "vrijwilligers");
    CHECK(words("meetings").population == "ontmoetingen, per keer");
    CHECK(words("municipalities").population == "gemeenten");
    CHECK(words("families").formula != words("children").formula);
    CHECK(words("mark").unit == "cijfer van 1 tot en met 10");
    for (auto const& figure : all_figures()) {
        CAPTURE(figure.code);
        CHECK((figure.measure == Measure::share) == (figure.unit == Unit::percent));
        CHECK((figure.added == Added::records || figure.measure == Measure::sum));
    }
}

TEST_CASE("as of when a figure is counted is as its words say")
{
    for (auto const& figure : all_figures()) {
        CAPTURE(figure.code);
        auto const tells = [&](std::string_view words) {
            return figure.counted.find(words) != std::string_view::npos;
        };
        if (figure.code.ends_with("_last_day") || figure.as_of == AsOf::last_day) {
            CHECK(figure.as_of == AsOf::last_day);
            CHECK(tells("laatste dag van de periode"));
        }
        CHECK((figure.as_of == AsOf::first_day) == tells("eerste dag van de periode"));
        CHECK((figure.as_of == AsOf::due_in_period) == tells("uiterlijk in de periode"));
        CHECK((figure.as_of == AsOf::day_of_counting) == tells("dag van tellen"));
    }
    CHECK(as_of("families") == AsOf::any_day);
    CHECK(as_of("applications") == AsOf::in_period);
}

TEST_CASE("a sum of records adds one for each, and only a sum of amounts more")
{
    auto const family = given::supported(1, "2024-02-01", "2024-11-01");
    auto const facts = Facts{.cases = {family}, .volunteers = {}, .meetings = {}, .municipalities = {}};
    for (auto const& figure : all_figures()) {
        if (figure.measure != Measure::sum || figure.added != Added::records) {
            continue;
        }
        CAPTURE(figure.code);
        for (auto const& record : records_behind(figure, facts, given::counting(year_of(2024)))) {
            for (auto const& reading : record.readings) {
                CHECK(reading.value == 1.0);
            }
        }
    }
}

TEST_CASE("the page of definitions and the files give the whole definition")
{
    auto world = support::World{};
    auto const page = world.open(show_definitions, world.ria, support::get()).body;
    CHECK(page.find("<dt>Berekening</dt><dd>Tellen: elk telt een keer.</dd>") != std::string::npos);
    CHECK(page.find("<dt>Peilmoment</dt>") != std::string::npos);
    auto const json = boost::json::parse(world.open(show_figures_json, world.ria, support::get()).body);
    auto const& first = json.at("figures").as_array().front().as_object();
    CHECK(first.at("population") == "families");
    CHECK(first.at("as_of") == "in_period");
    CHECK(first.at("formula") == "Tellen: elk telt een keer.");
    auto const csv = world.open(show_figures_csv, world.ria, support::get()).body;
    CHECK(csv.find(";\"Berekening\";\"Geteld over\";\"Peilmoment\"\r\n") != std::string::npos);
    CHECK(
        csv.find("\"Tellen: elk telt een keer.\";\"gezinnen, per aanmelding\";\"Wat in de periode gebeurde")
        != std::string::npos
    );
}

} // namespace reporting
