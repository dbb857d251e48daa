#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/pages/report_pages.hpp"
#include "reporting/pages/report_summary.hpp"
#include "reporting/pages/report_view.hpp"
#include "reporting/store/document_json.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace reporting {

namespace {

bool says(web::Response const& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

support::PathParameters about(ReportId id)
{
    return {{"report", std::to_string(id.value())}};
}

support::PathParameters file_of(ReportId id, std::string file)
{
    return {{"report", std::to_string(id.value())}, {"file", std::move(file)}};
}

ReportOccasion occasion_of(support::World const& world, accounts::Actor const& actor)
{
    return {.location = actor.location, .by = actor.account, .now = world.now};
}

ReportId begin_report_of_2025(support::World& world)
{
    return begin_report(
        world.database,
        occasion_of(world, world.wim),
        {.municipality = "GM0197", .period = year_of(2025), .submission_key = "report of 2025"}
    );
}

support::TypedFields texts_of(int version, std::string foreword, std::string signals)
{
    return {
        {"version", std::to_string(version)},
        {"foreword", std::move(foreword)},
        {"signals", std::move(signals)},
    };
}

support::TypedFields confirmed(support::TypedFields typed)
{
    typed.emplace_back("confirmed", "yes");
    return typed;
}

web::Response finish(support::World& world, ReportId id, int version)
{
    return world.open(
        create_final_report, world.wim, support::post(about(id), confirmed(texts_of(version, "", "")))
    );
}

// A document as a municipality with many families would get.
Document big_document()
{
    auto document = Document{
        .place = "Aalten",
        .location = "Home-Start Aalten",
        .organisation = "Yunio",
        .programme = "home-start-nl-2026",
        .period = year_of(2025),
        .counted_on = given::day("2026-02-03"),
        .texts = {.foreword = "Een goed jaar.", .signals = "=1+1"},
        .summary = {},
        .figures = {},
        .trends = {},
    };
    auto const add = [&](std::string_view code, double now, std::optional<double> before) {
        auto const& figure = *find_figure(code);
        document.figures.push_back(
            {.code = std::string{code},
             .version = 1,
             .group = "Gezinnen",
             .measure = figure.measure,
             .unit = figure.unit,
             .name = std::string{figure.name},
             .words =
                 {.counted = std::string{figure.counted},
                  .formula = "Optellen",
                  .unit = "aantal",
                  .population = "gezinnen",
                  .as_of = "Op een dag."},
             .now = {.value = now, .basis = Basis{.n = 30, .missing = 2}},
             .before = {.hidden = !before, .value = before},
             .nation = {.value = std::nullopt}}
        );
    };
    add("families", 31, 28);
    add("children", 59, 52);
    add("volunteers", 27, std::nullopt);
    add("mark", 8.875, 8.5);
    auto& mark = document.figures.back();
    mark.before.basis = {.n = 28, .missing = 1};
    mark.nation = {.value = 8.9, .basis = Basis{.n = 1364, .missing = 505}};
    mark.classes = {{.name = "heel goed", .now = {.hidden = true}}};
    document.trends = {{.code = "families", .years = {{2024, {.value = 28.0}}, {2025, {.value = 31.0}}}}};
    return document;
}

} // namespace

TEST_CASE("a report is begun once, however often it is asked for")
{
    auto world = support::World{};
    auto const first = begin_report_of_2025(world);
    CHECK(begin_report_of_2025(world) == first);
    auto const other_form = begin_report(
        world.database,
        occasion_of(world, world.ria),
        {.municipality = "GM0197", .period = year_of(2025), .submission_key = "another form"}
    );
    CHECK(other_form == first);
    CHECK(says(world.open(show_reports, world.ria, support::get()), "concept"));
}

TEST_CASE("a report is of a year or of one of its quarters")
{
    auto world = support::World{};
    auto const period_of = [&](std::string const& quarter) {
        auto const form = support::TypedFields{
            {"municipality", "GM0197"},
            {"year", "2026"},
            {"quarter", quarter},
            {"submission_key", "of " + quarter}
        };
        return world.open(create_report, world.wim, support::post({}, form)).status;
    };
    CHECK(period_of("") == 303);
    CHECK(period_of("3") == 303);
    CHECK(period_of("5") == 422);
    auto const reports = list_reports(world.database, world.aalten);
    REQUIRE(reports.size() == 2);
    CHECK(reports[0].period == quarter_of(2026, 3));
    CHECK(reports[1].period == year_of(2026));
    CHECK(says(world.open(show_reports, world.ria, support::get()), "kwartaal 3 van 2026"));
}

TEST_CASE("another location does not see a report, and cannot change it")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    CHECK_THROWS_AS(world.open(show_report, world.joke, support::get(about(id))), base::NotFound);
    CHECK(
        world.open(update_report, world.joke, support::post(about(id), texts_of(1, "x", "y"))).status == 404
    );
    CHECK(load_report(world.database, id, world.aalten).texts.is_empty());
    CHECK_THROWS_AS(
        world.open(show_report_file, world.joke, support::get(file_of(id, "report.csv"))), base::NotFound
    );
    CHECK_THROWS_AS(
        world.open(show_report_file, world.ria, support::get(file_of(id, "secret.txt"))), base::NotFound
    );
}

TEST_CASE("what two people write at once is not lost")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    CHECK(
        world.open(update_report, world.ria, support::post(about(id), texts_of(1, "Van Ria", ""))).status
        == 303
    );
    auto const second =
        world.open(update_report, world.wim, support::post(about(id), texts_of(1, "Van Wim", "")));
    CHECK(second.status == 422);
    CHECK(says(second, "Van Wim"));
    CHECK(says(second, "Wat er nu staat"));
    CHECK(says(second, "<dd><p>Van Ria</p></dd>"));
    CHECK(load_report(world.database, id, world.aalten).texts.foreword == "Van Ria");
}

TEST_CASE("a number that may be a BSN does not come into a report")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    auto const answer =
        world.open(update_report, world.ria, support::post(about(id), texts_of(1, "", "Gezin 111222333")));
    CHECK(answer.status == 422);
    CHECK(says(answer, "Gezin 111222333"));
}

TEST_CASE("whoever read an older version does not finish a report, and loses nothing of what she typed")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    world.open(update_report, world.ria, support::post(about(id), texts_of(1, "Van Ria", "")));
    auto const answer = world.open(
        create_final_report, world.wim, support::post(about(id), confirmed(texts_of(1, "Van Wim", "")))
    );
    CHECK(answer.status == 422);
    CHECK(says(answer, "Wat er nu staat"));
    CHECK(says(answer, "<dd><p>Van Ria</p></dd>"));
    CHECK(says(answer, "Van Wim</textarea>"));
    CHECK(!load_report(world.database, id, world.aalten).is_finished());
}

TEST_CASE("finishing is asked once, and keeps the words that were not saved before")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    auto const typed = texts_of(1, "Net getypt", "Ook dit");
    auto const question = world.open(create_final_report, world.wim, support::post(about(id), typed));
    CHECK(question.status == 200);
    CHECK(says(question, "Wil je dit verslag vaststellen?"));
    CHECK(says(question, "name=\"foreword\" value=\"Net getypt\""));
    CHECK(!load_report(world.database, id, world.aalten).is_finished());
    auto const answer =
        world.open(create_final_report, world.wim, support::post(about(id), confirmed(typed)));
    CHECK(answer.status == 303);
    auto const report = load_report(world.database, id, world.aalten);
    CHECK(report.is_finished());
    CHECK(report.texts == ReportTexts{.foreword = "Net getypt", .signals = "Ook dit"});
    CHECK(document_from_json(report.document).texts == report.texts);
}

TEST_CASE("who writes in a report that was finished or thrown away meanwhile gets her words back")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    auto const typed = texts_of(1, "Een uur werk", "");
    CHECK(finish(world, id, 1).status == 303);
    for (auto* const page : {update_report, create_final_report, create_report_removal}) {
        auto const late = world.open(page, world.wim, support::post(about(id), typed));
        CHECK(late.status == 422);
        CHECK(says(late, "Wat jij typte"));
        CHECK(says(late, "<dd><p>Een uur werk</p></dd>"));
    }
    world.database.execute("DELETE FROM reports");
    for (auto* const page : {update_report, create_final_report, create_report_removal}) {
        auto const gone = world.open(page, world.wim, support::post(about(id), typed));
        CHECK(gone.status == 404);
        CHECK(says(gone, "Dit concept is weggegooid"));
        CHECK(says(gone, "<dd><p>Een uur werk</p></dd>"));
    }
}

TEST_CASE("a report of a period under way is a draft, and of one that has not begun there is none")
{
    auto world = support::World{};
    auto const of = [](std::string quarter) {
        return support::TypedFields{
            {"municipality", "GM0197"},
            {"year", "2026"},
            {"quarter", quarter},
            {"submission_key", "q" + quarter}
        };
    };
    CHECK(world.open(create_report, world.wim, support::post({}, of("4"))).status == 303);
    auto const id = list_reports(world.database, world.aalten).front().id;
    auto const page = world.open(show_report, world.wim, support::get(about(id)));
    CHECK(says(page, "kwartaal 4 van 2026, tot en met 21 november 2026"));
    CHECK(says(page, "Vaststellen kan vanaf 1 januari 2027"));
    CHECK(!says(page, "Stel het verslag vast"));
    CHECK(finish(world, id, 1).status == 422);
    CHECK(!load_report(world.database, id, world.aalten).is_finished());

    world.now -= std::chrono::days{60};
    auto const early = world.open(create_report, world.ria, support::post({}, of("4")));
    CHECK(early.status == 422);
    CHECK(says(early, "Van kwartaal 4 van 2026 zijn er nog geen cijfers: het begint op 1 oktober 2026."));
}

TEST_CASE("what is finished stays as it was, although the data go on")
{
    auto world = support::World{};
    support::accept_sanne(world);
    auto const id = begin_report_of_2025(world);
    CHECK(finish(world, id, 1).status == 303);
    auto const document = load_report(world.database, id, world.aalten).document;
    auto const page = world.open(show_report, world.ria, support::get(about(id)));
    CHECK(says(page, "Niets is er sindsdien aan veranderd."));

    support::start_with_anna(world);
    CHECK(
        world.open(update_report, world.ria, support::post(about(id), texts_of(2, "later", ""))).status == 422
    );
    CHECK(finish(world, id, 2).status == 303);
    CHECK(world.open(create_report_removal, world.ria, support::post(about(id), {})).status == 422);
    CHECK(load_report(world.database, id, world.aalten).document == document);
}

TEST_CASE("a report that was changed behind its back says so")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    finish(world, id, 1);
    world.database.execute("UPDATE reports SET document = replace(document, 'GM', 'MG') || ' '");
    CHECK(says(
        world.open(show_report, world.ria, support::get(about(id))),
        "Dit verslag is niet meer zoals het werd vastgesteld."
    ));
    for (auto const* const file : {"report.pdf", "report.xlsx", "report.csv"}) {
        auto request = support::get(about(id));
        request.path_parameters["file"] = file;
        auto const answer = world.open(show_report_file, world.ria, request);
        CHECK(answer.status == 422);
        CHECK(says(answer, "Dit verslag is niet meer zoals het werd vastgesteld."));
    }
}

TEST_CASE("the seal of a report holds all that it says, and not its document alone")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    finish(world, id, 1);
    auto const report = load_report(world.database, id, world.aalten);
    auto const key = world.site.signing_key;
    REQUIRE(is_genuine(report, key));
    CHECK(!is_genuine(report, "another key"));
    auto const is_noticed = [&](auto const& change) {
        auto changed = report;
        change(changed);
        return !is_genuine(changed, key);
    };
    CHECK(is_noticed([](Report& one) { one.id = ReportId{one.id.value() + 1}; }));
    CHECK(is_noticed([](Report& one) { one.location = std::nullopt; }));
    CHECK(is_noticed([](Report& one) { one.municipality = "GM0001"; }));
    CHECK(is_noticed([](Report& one) { one.period.from = given::day("2024-01-01"); }));
    CHECK(is_noticed([](Report& one) { one.period.to = given::day("2025-12-30"); }));
    CHECK(is_noticed([](Report& one) { *one.finished_at += std::chrono::hours{1}; }));
    CHECK(is_noticed([](Report& one) { one.finished_by = std::nullopt; }));
    CHECK(is_noticed([](Report& one) { one.document += " "; }));
    CHECK(is_noticed([](Report& one) { one.signature.erase(0, 2); }));
}

TEST_CASE("who changes the day, the period or who finished a report in the database is found out")
{
    for (auto const* const change :
         {"first_day = '2024-01-01'",
          "last_day = '2025-12-30'",
          "finished_at = '2026-01-01T10:00:00Z'",
          "finished_by = NULL"}) {
        CAPTURE(change);
        auto world = support::World{};
        auto const id = begin_report_of_2025(world);
        finish(world, id, 1);
        world.database.execute("UPDATE reports SET " + std::string{change});
        CHECK(says(
            world.open(show_report, world.ria, support::get(about(id))),
            "Dit verslag is niet meer zoals het werd vastgesteld."
        ));
        CHECK(world.open(show_report_file, world.ria, support::get(file_of(id, "report.csv"))).status == 422);
    }
}

TEST_CASE("a report that was sealed when a seal held its document alone still fits its seal")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    finish(world, id, 1);
    auto report = load_report(world.database, id, world.aalten);
    report.signature = crypto::sign(report.document, world.site.signing_key);
    CHECK(is_genuine(report, world.site.signing_key));
    report.document += " ";
    CHECK(!is_genuine(report, world.site.signing_key));
}

TEST_CASE("a draft can be thrown away")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    auto const question =
        world.open(create_report_removal, world.ria, support::post(about(id), texts_of(1, "Half af", "")));
    CHECK(question.status == 200);
    CHECK(says(question, "De tekst gaat mee weg"));
    CHECK(says(question, "name=\"foreword\" value=\"Half af\""));
    CHECK(!load_report(world.database, id, world.aalten).is_finished());
    auto const removed = world.open(
        create_report_removal, world.ria, support::post(about(id), confirmed(texts_of(1, "", "")))
    );
    CHECK(removed.header("Location") == "/reports?removed=yes");
    CHECK(says(
        world.open(show_reports, world.ria, support::get({}, {{"removed", "yes"}})),
        "Het concept is weggegooid."
    ));
    CHECK_THROWS_AS(load_report(world.database, id, world.aalten), base::NotFound);
}

TEST_CASE("a document comes back as it was written")
{
    auto const document = big_document();
    auto const read = document_from_json(to_json(document));
    CHECK(read.figures == document.figures);
    CHECK(read.trends == document.trends);
    CHECK(to_json(read) == to_json(document));
}

TEST_CASE("of how many it is stands beside every value of a report")
{
    auto world = support::World{};
    auto document = big_document();
    auto const line = view_of(document, world.texts).groups.front().lines.back();
    CHECK(line.now.basis == "van 28, van 2 niet bekend");
    CHECK(line.before.basis == "van 27, van 1 niet bekend");
    CHECK(line.nation.basis == "van 859, van 505 niet bekend");
    CHECK(
        to_csv(document, world.texts)
            .find(";8,875;\"getoond\";30;2;8,5;\"getoond\";28;1;8,9;\"getoond\";1364;505;\"")
        != std::string::npos
    );

    auto& mark = document.figures.back();
    for (auto* const value : {&mark.now, &mark.before, &mark.nation}) {
        value->hidden = true;
    }
    auto const hidden = view_of(document, world.texts).groups.front().lines.back();
    CHECK((hidden.now.basis + hidden.before.basis + hidden.nation.basis).empty());
    CHECK(
        to_csv(document, world.texts).find(";;\"niet getoond\";;;;\"niet getoond\";;;;\"niet getoond\";;;\"")
        != std::string::npos
    );
    for (auto const& text : {to_csv(document, world.texts), to_json(document)}) {
        CHECK(text.find("1364") == std::string::npos);
        CHECK(text.find("505") == std::string::npos);
    }
}

TEST_CASE("what is not known of a figure of children or questions is said in families")
{
    auto world = support::World{};
    auto const result = Result{.n = 28, .missing = 6, .value = 42};
    for (auto const* const code : {"child_ages", "needs_reached"}) {
        CHECK(basis_of(*find_figure(code), result, world.texts) == "van 6 gezinnen niet bekend");
        auto document = big_document();
        auto& figure = document.figures.back();
        figure.measure = Measure::classes;
        figure.several_of_family = find_figure(code)->counts_several_of_family();
        auto const line = view_of(document, world.texts).groups.front().lines.back();
        CHECK(line.now.basis == "van 2 gezinnen niet bekend");
        CHECK(line.before.basis == "van 1 gezin niet bekend");
    }
    CHECK(basis_of(*find_figure("households"), result, world.texts) == "van 22, van 6 niet bekend");
}

TEST_CASE("a value in a report has the same digits after it is read again")
{
    auto const world = support::World{};
    auto const& figure = *find_figure("needs_per_family");
    auto const shown = Shown{
        .counted = {.results = {{"needs_per_family", Result{.n = 11, .value = 13.0 / 11}}}}, .hidden = {}
    };
    auto document = big_document();
    document.figures.back().now = value_with_basis_in(shown, figure);
    auto const read = document_from_json(to_json(document));
    CHECK(read.figures == document.figures);
    CHECK(to_csv(read, world.texts) == to_csv(document, world.texts));
    CHECK(to_csv(read, world.texts).find(";1,18181818182;") != std::string::npos);
    for (auto whole = 1; whole < 2000; ++whole) {
        document.figures.back().now.value = as_kept(whole / 7.0);
        REQUIRE(document_from_json(to_json(document)).figures == document.figures);
    }
}

TEST_CASE("a report of before each value had its own n, and of before it kept its definitions, is still read")
{
    auto const world = support::World{};
    auto const document = document_from_json(
        R"({"form":2,"area":"municipality","place":"Aalten","location":"Home-Start Aalten","organisation":"Yunio",)"
        R"("programme":"home-start-nl-2026","from":"2025-01-01","to":"2025-12-31","counted_on":"2026-02-03",)"
        R"("foreword":"","signals":"","summary":[],"figures":[{"code":"child_ages","version":1,"group":"Gezinnen",)"
        R"("measure":"classes","unit":"number","name":"Leeftijd","definition":"De kinderen.","now":42,)"
        R"("year_before":"hidden","nation":null,"n":28,"missing":6,"classes":[["0 en 1 jaar",42]]}],"trends":[]})"
    );
    auto const& figure = document.figures.front();
    CHECK(figure.now == DocumentValue{.value = 42, .basis = Basis{.n = 28, .missing = 6}});
    CHECK(figure.before == DocumentValue{.hidden = true});
    CHECK(figure.words == DefinitionWords{.counted = "De kinderen."});
    CHECK(figure.several_of_family);
    CHECK(
        to_csv(document, world.texts)
            .find(
                ";\"0 en 1 jaar\";\"aantal\";42;\"getoond\";28;6;;;;;;;;;\"De kinderen.\";\"\";\"\";\"\"\r\n"
            )
        != std::string::npos
    );
}

TEST_CASE("the summary says what the figures say, and leaves out what may not be shown")
{
    auto world = support::World{};
    auto document = big_document();
    auto const whole = summary_of(document, world.texts);
    REQUIRE(whole.size() == 3);
    CHECK(
        whole[0]
        == "Home-Start steunde in 2025 in Aalten 31 gezinnen met 59 kinderen. Dat zijn 3 gezinnen meer dan "
           "een "
           "jaar eerder."
    );
    CHECK(whole[1] == "Er kwamen 27 vrijwilligers bij gezinnen thuis.");
    CHECK(whole[2] == "Ouders gaven bij de afsluiting gemiddeld een 8,9 (van 28 ouders).");
    document.figures.front().now = {.hidden = true};
    CHECK(summary_of(document, world.texts).size() == 2);
}

TEST_CASE("the summary of a period under way says until when, and compares no part with a whole year")
{
    auto world = support::World{};
    auto document = big_document();
    document.counted_on = given::day("2025-11-23");
    CHECK(
        summary_of(document, world.texts).front()
        == "Home-Start steunde in 2025, tot en met 23 november 2025, in Aalten 31 gezinnen met 59 kinderen."
    );
}

TEST_CASE("where nobody waits, the summary says so in words")
{
    auto world = support::World{};
    auto document = big_document();
    document.figures.back().code = "waiting_last_day";
    document.figures.back().now = {.value = 0};
    CHECK(
        summary_of(document, world.texts).back()
        == "Op 31 december 2025 wachtte geen gezin op een vrijwilliger."
    );
}

TEST_CASE("a file for a spreadsheet holds numbers, and no hidden ones")
{
    auto world = support::World{};
    auto const document = big_document();
    auto const csv = to_csv(document, world.texts);
    CHECK(
        csv.find(";families;1;\"Gezinnen met "
                 "steun\";\"\";\"aantal\";31;\"getoond\";30;2;28;\"getoond\";;;;\"niet bekend\";;;\"")
        != std::string::npos
    );
    CHECK(
        csv.find(";volunteers;1;\"Vrijwilligers\";\"\";\"aantal\";27;\"getoond\";30;2;;\"niet getoond\";;;")
        != std::string::npos
    );
    CHECK(csv.find("\"heel goed\";\"aantal\";;\"niet getoond\";") != std::string::npos);
    CHECK(csv.find(";\"Optellen\";\"gezinnen\";\"Op een dag.\"\r\n") != std::string::npos);
    CHECK(to_xlsx(document, world.texts).starts_with("PK"));
}

TEST_CASE("nothing of a report is half kept when the database fails")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    auto const finish_it = [&](database::Connection& connection) {
        finish_report(
            connection,
            occasion_of(world, world.ria),
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

TEST_CASE("two presses that arrive at once finish a report once, and other words are refused")
{
    auto world = support::World{};
    auto const id = begin_report_of_2025(world);
    auto const finish = [&](std::string foreword, std::string document) {
        return finish_report(
            world.database,
            occasion_of(world, world.ria),
            {.report = id,
             .version = 1,
             .today = support::World::today,
             .texts = {.foreword = std::move(foreword), .signals = {}},
             .document = std::move(document),
             .key = "key"}
        );
    };
    CHECK(finish("Een mooi jaar.", "{}").has_value());
    CHECK(finish("Een mooi jaar.", "[]").has_value());
    CHECK(finish("Een ander jaar.", "[]") == std::unexpected{ReportRefusal::finished});
    CHECK(load_report(world.database, id, world.aalten).document == "{}");
}

} // namespace reporting
