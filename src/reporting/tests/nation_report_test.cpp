// The report on the whole country: whose it is, what it may tell, and that it stays what it was.
#include "accounts/store/account_store.hpp"
#include "locations/store/location_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/pdf/program.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/pages/report_pages.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/document_json.hpp"
#include "support/failing_connection.hpp"
#include "support/paper.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"
#include "support/world.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <algorithm>

namespace reporting {

namespace {

using support::says;

auto const of_2025 = support::TypedFields{{"year", "2025"}, {"quarter", ""}, {"submission_key", "of 2025"}};

// The country as it was counted lately: of the children and of one reason it may not be told.
struct CountryOf2025 {
    support::World world;
    locations::OrganisationId organisation =
        locations::load_location(world.database, world.aalten).organisation;

    CountryOf2025()
    {
        for (auto year = 2021; year <= 2025; ++year) {
            keep(year, 3200 + year - 2021);
        }
    }

    void keep(int year, int families)
    {
        auto const counts = [](int value) { return Result{.n = value, .value = value}; };
        auto shown = Shown{.counted = {.results = {}}, .hidden = {}};
        shown.counted.results = {{"families", counts(families)}, {"children", counts(6213)}};
        shown.counted.results.emplace(
            "end_reasons",
            Result{.n = 2571, .value = 2571, .classes = {{"goal_reached", 1678}, {"no_klik", 893}}}
        );
        shown.counted.results.emplace("klik_rate", Result{.n = 3320, .missing = 120, .value = 78.75});
        shown.hidden.hide("children");
        shown.hidden.hide("end_reasons", "no_klik");
        save_count(world.database, world.programme, place_nation, year_of(year), shown, world.now);
        shown.counted.results = {{"families", counts(1947)}, {"children", counts(3718)}};
        save_count(world.database, world.programme, place_of(organisation), year_of(year), shown, world.now);
    }

    ReportId begin(accounts::Actor const& who, support::TypedFields const& form = of_2025)
    {
        auto const answer = world.open(create_report, who, support::post({}, form));
        REQUIRE(answer.status == 303);
        return list_reports(world.database, std::nullopt).front().id;
    }

    web::Response page(ReportId id) { return world.open(show_report, world.noor, support::get(path(id))); }

    std::string file(ReportId id, std::string name)
    {
        auto parameters = path(id);
        parameters.emplace("file", std::move(name));
        return world.open(show_report_file, world.noor, support::get(parameters)).body;
    }

    web::Response write(accounts::Actor const& who, ReportId id, int version, std::string signals)
    {
        auto const form = support::TypedFields{
            {"version", std::to_string(version)}, {"foreword", ""}, {"signals", std::move(signals)}
        };
        return world.open(update_report, who, support::post(path(id), form));
    }

    web::Response finish(accounts::Actor const& who, ReportId id, int version, std::string signals = "")
    {
        auto const form = support::TypedFields{
            {"version", std::to_string(version)}, {"signals", std::move(signals)}, {"confirmed", "yes"}
        };
        return world.open(create_final_report, who, support::post(path(id), form));
    }

    // Somebody else of the national office.
    accounts::Actor colleague()
    {
        auto who = world.noor;
        who.person = world.sanne_person;
        who.account = accounts::insert_account(
            world.database, {.person = who.person, .role = who.role, .location = std::nullopt}, world.now
        );
        return who;
    }

    static support::PathParameters path(ReportId id) { return {{"report", std::to_string(id.value())}}; }
};

ReportOccasion of_national_office(support::World const& world)
{
    return {.location = std::nullopt, .by = world.noor.account, .now = world.now};
}

std::string output_of(std::string const& program, std::vector<std::string> const& arguments)
{
    auto const result = pdf::run_program(
        {.program = program, .arguments = arguments, .input = {}, .time_limit = std::chrono::minutes{1}}
    );
    REQUIRE_MESSAGE(result.succeeded, result.problem);
    return result.output;
}

// As tables, by the reader of spreadsheets that the journeys have.
boost::json::value tables_of_workbook(std::string const& file)
{
    auto const folder = support::TemporaryFolder{};
    folder.write("report.xlsx", file);
    auto const reader = support::source_folder() / "tests" / "support" / "read_workbook.mjs";
    return boost::json::parse(
        output_of("/usr/bin/env", {"node", reader.string(), (folder.path() / "report.xlsx").string()})
    );
}

boost::json::array const& row_named(boost::json::value const& table, std::string_view name)
{
    for (auto const& row : table.as_array()) {
        if (!row.as_array().empty() && row.at(0).is_string() && std::string{row.at(0).as_string()} == name) {
            return row.as_array();
        }
    }
    throw std::runtime_error{"no row " + std::string{name}};
}

std::string words_of_workbook(std::string const& file)
{
    auto const folder = support::TemporaryFolder{};
    folder.write("report.xlsx", file);
    constexpr auto all_parts = "import sys, zipfile\n"
                               "book = zipfile.ZipFile(sys.argv[1])\n"
                               "for name in book.namelist(): print(book.read(name).decode())";
    return output_of("/usr/bin/python3", {"-c", all_parts, (folder.path() / "report.xlsx").string()});
}

void check_tells_no_hidden_number(std::string const& text)
{
    for (auto const* const number : {"6213", "6.213", "893", "3718", "3.718"}) {
        CAPTURE(number);
        CHECK(text.find(number) == std::string::npos);
    }
}

} // namespace

TEST_CASE("the report on the country is begun once, and a colleague goes on with it")
{
    auto country = CountryOf2025{};
    auto& world = country.world;
    auto const form = world.open(show_reports, world.noor, support::get());
    CHECK(says(form, "Verslagen van het land"));
    CHECK(says(form, "<option value=\"2025\" selected>"));
    CHECK(!says(form, "Gemeente"));
    auto const id = country.begin(world.noor);
    CHECK(country.begin(world.noor) == id);
    auto const colleague = country.colleague();
    auto other_form = of_2025;
    other_form.back().second = "another form";
    CHECK(country.begin(colleague, other_form) == id);
    CHECK(list_reports(world.database, std::nullopt).size() == 1);
    CHECK(says(world.open(show_reports, colleague, support::get()), "Nederland, 2025"));
    CHECK(country.write(colleague, id, 1, "Meer vragen over slapen.").status == 303);
    CHECK(country.finish(colleague, id, 2).status == 303);
}

TEST_CASE("the report on the country may be of a quarter")
{
    auto country = CountryOf2025{};
    auto& world = country.world;
    auto const id =
        country.begin(world.noor, {{"year", "2026"}, {"quarter", "3"}, {"submission_key", "of a quarter"}});
    CHECK(load_report(world.database, id, std::nullopt).period == quarter_of(2026, 3));
    CHECK(says(country.page(id), "kwartaal 3 van 2026"));
    CHECK(says(country.page(id), "Per organisatie"));
    auto const wrong = support::TypedFields{{"year", "2026"}, {"quarter", "5"}, {"submission_key", "wrong"}};
    CHECK(world.open(create_report, world.noor, support::post({}, wrong)).status == 422);
}

TEST_CASE("only the national office sees the report on the country, and of a location's it sees none")
{
    auto country = CountryOf2025{};
    auto& world = country.world;
    auto const id = country.begin(world.noor);
    auto const path = CountryOf2025::path(id);
    auto file = path;
    file.emplace("file", "report.csv");
    for (auto const& who : {world.ria, world.wim, world.joke}) {
        CHECK_THROWS_AS(world.open(show_report, who, support::get(path)), base::NotFound);
        CHECK_THROWS_AS(world.open(show_report_file, who, support::get(file)), base::NotFound);
        CHECK(country.write(who, id, 1, "x").status == 404);
        CHECK_THROWS_AS(country.finish(who, id, 1), base::NotFound);
        CHECK_THROWS_AS(world.open(create_report_removal, who, support::post(path, {})), base::NotFound);
        CHECK(!says(world.open(show_reports, who, support::get()), "Nederland, 2025"));
    }
    auto const of_aalten = begin_report(
        world.database,
        {.location = world.aalten, .by = world.wim.account, .now = world.now},
        {.municipality = "GM0197", .period = year_of(2025), .submission_key = "of Aalten"}
    );
    CHECK_THROWS_AS(country.page(of_aalten), base::NotFound);
    CHECK(!says(world.open(show_reports, world.noor, support::get()), "Aalten"));
    CHECK(says(world.open(show_reports, world.wim, support::get()), "Aalten, 2025"));
}

TEST_CASE("what two of the national office write at once is not lost")
{
    auto country = CountryOf2025{};
    auto const id = country.begin(country.world.noor);
    CHECK(country.write(country.world.noor, id, 1, "Van Noor").status == 303);
    auto const second = country.write(country.colleague(), id, 1, "Van een ander");
    CHECK(second.status == 422);
    CHECK(says(second, "Van een ander"));
    CHECK(load_report(country.world.database, id, std::nullopt).texts.signals == "Van Noor");
    CHECK(country.finish(country.world.noor, id, 1).status == 422);
}

TEST_CASE("the report on the country says what the national office reads, and in no form what is hidden")
{
    auto country = CountryOf2025{};
    auto const id = country.begin(country.world.noor);
    auto const page = country.page(id);
    CHECK(says(page, "Home-Start in Nederland"));
    CHECK(says(page, "3.204"));
    CHECK(says(page, "3.203"));
    CHECK(says(page, "niet getoond"));
    CHECK(
        says(page, "Welzijn Achterhoek</th><td class=\"number-cell\" data-label=\"Gezinnen met steun\">1.947")
    );
    CHECK(!says(page, "data-label=\"Nederland\""));
    check_tells_no_hidden_number(page.body);

    auto const csv = country.file(id, "report.csv");
    CHECK(csv.starts_with(
        "\xEF\xBB\xBF\"Plaats\";\"Van\";\"Tot en met\";\"Code\";\"Versie\";\"Naam\";\"Soort\";\"Eenheid\";"
        "\"Waarde\";\"Stand\";\"Geteld\";\"Niet bekend van\";\"Waarde, een jaar eerder\";"
        "\"Stand, een jaar eerder\";\"Geteld, een jaar eerder\";\"Niet bekend van, een jaar eerder\";"
        "\"Wat we tellen\";\"Berekening\";\"Geteld over\";\"Peilmoment\"\r\n"
    ));
    CHECK(
        csv.find(";families;1;\"Gezinnen met steun\";\"\";\"aantal\";3204;\"getoond\";;;3203;\"getoond\";;;")
        != std::string::npos
    );
    CHECK(csv.find("\"Toch geen klik\";\"aantal\";;\"niet getoond\";") != std::string::npos);
    CHECK(
        csv.find(";children;1;\"Kinderen\";\"\";\"aantal\";;\"niet getoond\";;;;\"niet getoond\";;;")
        != std::string::npos
    );
    CHECK(csv.find("\"Welzijn Achterhoek\";2025-01-01;2025-12-31;families;1;") != std::string::npos);
    check_tells_no_hidden_number(csv);
    auto const workbook = words_of_workbook(country.file(id, "report.xlsx"));
    CHECK(workbook.find("Welzijn Achterhoek") != std::string::npos);
    check_tells_no_hidden_number(workbook);
    auto const paper = support::words_on_paper(country.file(id, "report.pdf"));
    CHECK(paper.find("3.204") != std::string::npos);
    CHECK(paper.find("1.947") != std::string::npos);
    check_tells_no_hidden_number(paper);

    country.finish(country.world.noor, id, 1);
    auto const document = load_report(country.world.database, id, std::nullopt).document;
    check_tells_no_hidden_number(document);
    CHECK(document_from_json(document).is_nation);
    CHECK(document_from_json(document).organisations.size() == 1);
    CHECK(to_json(document_from_json(document)) == document);
}

TEST_CASE("a workbook of the country is read back with the numbers, percentages and formulas of the page")
{
    auto country = CountryOf2025{};
    auto const id = country.begin(country.world.noor);
    auto const page = country.page(id);
    auto const file = country.file(id, "report.xlsx");
    auto const tables = tables_of_workbook(file);
    auto const& figures = tables.at(0);
    auto const& families = row_named(figures, "Gezinnen met steun");
    CHECK(families.at(1).to_number<double>() == 3204);
    CHECK(families.at(2).to_number<double>() == 3203);
    CHECK(families.at(3).to_number<double>() == 1);
    CHECK(says(page, ">3.204<"));
    auto const& kliks = row_named(figures, "Klik na kennismaken");
    CHECK(kliks.at(1).to_number<double>() == doctest::Approx(0.7875));
    CHECK(kliks.at(4).to_number<double>() == 3320);
    CHECK(kliks.at(5).to_number<double>() == 120);
    CHECK(kliks.at(6).to_number<double>() == 3320);
    CHECK(says(page, "78,8%"));
    CHECK(says(page, "van 3.200, van 120 niet bekend"));
    CHECK(row_named(figures, "Kinderen").at(1) == "niet getoond");
    CHECK(tables.at(2).at(1).at(0).to_number<int>() == 2021);
    auto const& definition = row_named(tables.at(4), "Klik na kennismaken");
    CHECK(definition.at(1).to_number<int>() == find_figure("klik_rate")->version);
    CHECK(definition.at(3) == "koppelingen van een vrijwilliger aan een gezin");
    auto const parts = words_of_workbook(file);
    CHECK(parts.find("<f>B") != std::string::npos);
    CHECK(parts.find("0.##") == std::string::npos);
}

TEST_CASE("a drawing on paper is one figure, with its words, and each definition is whole")
{
    auto country = CountryOf2025{};
    auto const id = country.begin(country.world.noor);
    auto const file = country.file(id, "report.pdf");
    auto const folder = support::TemporaryFolder{};
    folder.write("report.pdf", file);
    auto const tree =
        output_of("/usr/bin/pdfinfo", {"-struct-text", (folder.path() / "report.pdf").string()});
    CHECK(tree.find("Figure\n            \"3.20020213.2012022") != std::string::npos);
    CHECK(file.find("/Alt (Gezinnen met steun: 2021: 3.200, 2022: 3.201") != std::string::npos);
    CHECK(support::words_on_paper(file).find("Peilmoment: ") != std::string::npos);
}

TEST_CASE("the finished report on the country stays, although the data go on and the definitions change")
{
    auto country = CountryOf2025{};
    auto& world = country.world;
    auto const id = country.begin(world.noor);
    country.write(world.noor, id, 1, "Meer vragen over slapen.");
    CHECK(country.finish(world.noor, id, 2, "Meer vragen over slapen.").status == 303);
    auto const page = country.page(id);
    auto const csv = country.file(id, "report.csv");
    CHECK(says(page, "Niets is er sindsdien aan veranderd."));

    world.now += std::chrono::hours{24 * 365};
    for (auto& step : world.programme.steps) {
        step.due.count += 7;
    }
    country.keep(2025, 4100);
    auto const draft =
        country.begin(world.noor, {{"year", "2025"}, {"quarter", ""}, {"submission_key", "again"}});
    CHECK(draft != id);
    CHECK(says(country.page(draft), "4.100"));
    CHECK(country.page(id).body == page.body);
    CHECK(country.file(id, "report.csv") == csv);
    CHECK(country.write(world.noor, id, 3, "Later").status == 422);
    CHECK(country.finish(world.noor, id, 3, "Meer vragen over slapen.").status == 303);
    CHECK(country.page(id).body == page.body);
    auto const removal = support::post(CountryOf2025::path(id), {});
    CHECK(world.open(create_report_removal, world.noor, removal).status == 422);

    world.database.execute("UPDATE reports SET document = document || ' ' WHERE id = $1", id);
    CHECK(says(country.page(id), "Dit verslag is niet meer zoals het werd vastgesteld."));
}

TEST_CASE("a report of before the country had its own is read as it was written")
{
    auto const document = document_from_json(
        R"({"form":1,"municipality":"Aalten","location":"Home-Start Aalten","organisation":"Yunio",)"
        R"("programme":"home-start-nl-2026","from":"2025-01-01","to":"2025-12-31","counted_on":"2026-02-03",)"
        R"("foreword":"","signals":"","summary":[],"figures":[],"trends":[]})"
    );
    CHECK(!document.is_nation);
    CHECK(document.place == "Aalten");
}

TEST_CASE("the national office comes from its figures to the report on the country")
{
    auto country = CountryOf2025{};
    auto const figures = support::get({}, {{"year", "2025"}});
    CHECK(says(
        country.world.open(show_figures, country.world.noor, figures),
        "href=\"/reports?year=2025\">Verslag van het land"
    ));
    CHECK(!says(country.world.open(show_figures, country.world.ria, figures), "Verslag van het land"));
}

TEST_CASE("nothing of the report on the country is half kept when the database fails")
{
    auto world = support::World{};
    auto const wish = NewReport{.municipality = "", .period = year_of(2025), .submission_key = "of 2025"};
    auto const begin_it = [&](database::Connection& connection) {
        begin_report(connection, of_national_office(world), wish);
    };
    support::check_all_or_nothing(world.database, begin_it);
    auto const id = begin_report(world.database, of_national_office(world), wish);
    auto const finish_it = [&](database::Connection& connection) {
        finish_report(
            connection,
            of_national_office(world),
            {.report = id,
             .version = 1,
             .today = support::World::today,
             .texts = {},
             .document = "{}",
             .key = "key"}
        );
    };
    support::check_all_or_nothing(world.database, finish_it);
}

} // namespace reporting
