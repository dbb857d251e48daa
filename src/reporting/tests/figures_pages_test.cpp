#include "locations/store/location_store.hpp"
#include "locations/store/offer_store.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/pages/counted_words.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/counted_json.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>

namespace reporting {

namespace {

auto const this_year = support::TypedFields{{"year", "2026"}};

bool says(web::Response const& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

void start_support_of_sanne(support::World& world)
{
    locations::insert_offer(
        world.database,
        {.location = world.aalten,
         .municipality = *locations::MunicipalityCode::parse("GM0197"),
         .valid_from = given::day("2020-01-01"),
         .valid_to = std::nullopt,
         .age_from = 0,
         .age_to_inclusive = 6,
         .from_28_weeks = true,
         .demo = false}
    );
    support::accept_sanne(world);
    support::start_with_anna(world);
}

support::PathParameters about(std::string figure)
{
    return {{"figure", std::move(figure)}};
}

} // namespace

TEST_CASE("a coordinator sees the year of her location at a glance, with a link to what is behind it")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const page = world.open(show_figures, world.ria, support::get({}, this_year));
    CHECK(page.status == 200);
    CHECK(says(page, "Steun in 2026: 1 gezin, 1 kind en 1 vrijwilliger."));
    CHECK(says(page, "href=\"/figures/families?year=2026\""));
    CHECK(says(page, "href=\"/figures/all?year=2026\""));
}

TEST_CASE("of a year that goes on is said until when it is counted, beside the whole year before")
{
    auto world = support::World{};
    CHECK(says(
        world.open(show_figures, world.ria, support::get({}, this_year)),
        "Deze cijfers gaan tot en met 21 november 2026; die van een jaar eerder over heel 2025."
    ));
    auto const last_year = support::TypedFields{{"year", "2025"}};
    CHECK(!says(world.open(show_figures, world.ria, support::get({}, last_year)), "Deze cijfers gaan"));
}

TEST_CASE("behind a figure stand the families of her own location, and for the national office none")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const of_ria = world.open(show_figure, world.ria, support::get(about("families"), this_year));
    CHECK(says(of_ria, "Sanne de Boer"));
    auto const of_joke = world.open(show_figure, world.joke, support::get(about("families"), this_year));
    CHECK(!says(of_joke, "Sanne de Boer"));
    auto const of_noor = world.open(show_figure, world.noor, support::get(about("families"), this_year));
    CHECK(!says(of_noor, "Sanne de Boer"));
    CHECK(says(of_noor, "niet getoond"));
}

TEST_CASE("behind a figure of volunteers stand her own, and behind one of meetings the days")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const of_volunteers =
        world.open(show_figure, world.ria, support::get(about("certified_before_match"), this_year));
    CHECK(says(of_volunteers, "Om welke vrijwilligers het gaat"));
    CHECK(says(of_volunteers, "Anna Wassink"));
    CHECK(!says(
        world.open(show_figure, world.joke, support::get(about("certified_before_match"), this_year)), "Anna"
    ));
    auto const of_meetings = world.open(show_figure, world.ria, support::get(about("meetings"), this_year));
    CHECK(says(of_meetings, "Om welke ontmoetingen het gaat"));
    auto const of_noor =
        world.open(show_figure, world.noor, support::get(about("certified_before_match"), this_year));
    CHECK(!says(of_noor, "Om welke"));
}

TEST_CASE("of a share those outside it stand apart")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    world.database.execute("UPDATE volunteer_events SET happened_on = '2026-12-31' WHERE kind = 'certified'");
    auto const page =
        world.open(show_figure, world.ria, support::get(about("certified_before_match"), this_year));
    auto const apart = page.body.find("<h3>Niet</h3>");
    REQUIRE(apart != std::string::npos);
    CHECK(page.body.find("Anna Wassink", apart) != std::string::npos);
    CHECK(page.body.find("Anna Wassink") > apart);
}

TEST_CASE("behind classes and marks stands with each family which it is, and apart where it is not known")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const languages =
        world.open(show_figure, world.ria, support::get(about("home_languages"), this_year));
    CHECK(says(languages, "<span>Nederlands</span>"));
    auto const days = world.open(show_figure, world.ria, support::get(about("days_to_start"), this_year));
    CHECK(says(days, "</span> <span>"));
}

TEST_CASE("each step of the way from application to call leads to the families of it")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const page = world.open(show_figures, world.ria, support::get({}, this_year));
    CHECK(says(
        page,
        "href=\"/figures/funnel/started?year=2026&amp;part=reached\">1<span class=\"visually-hidden\"> "
        "gezin: Gestart</span></a>"
    ));
    CHECK(says(
        page,
        "href=\"/figures/funnel/closed?year=2026&amp;part=under_way\">1<span class=\"visually-hidden\"> "
        "gezin: Nog niet afgesloten</span></a>"
    ));
    CHECK(!says(page, "part=left"));
    CHECK(says(
        page,
        "href=\"/figures/starts?year=2026&amp;quarter=4\">1<span class=\"visually-hidden\"> gezin: "
        "Gestart</span></a>"
    ));
    auto const families = [&](accounts::Actor const& actor, std::string step, std::string part) {
        return world.open(
            show_funnel_step,
            actor,
            support::get({{"step", std::move(step)}}, {{"year", "2026"}, {"part", std::move(part)}})
        );
    };
    CHECK(says(families(world.ria, "started", "reached"), "Sanne de Boer"));
    CHECK(says(families(world.ria, "closed", "under_way"), "Sanne de Boer"));
    CHECK(!says(families(world.ria, "closed", "reached"), "Sanne de Boer"));
    CHECK(!says(families(world.ria, "followed_up", "under_way"), "Sanne de Boer"));
    CHECK(!says(families(world.joke, "started", "reached"), "Sanne de Boer"));
    CHECK_THROWS_AS(families(world.ria, "married", "reached"), base::NotFound);
    CHECK_THROWS_AS(families(world.ria, "started", "all"), base::NotFound);
    CHECK(!says(world.open(show_figures, world.noor, support::get({}, this_year)), "/figures/funnel/"));
}

TEST_CASE("the families at the steps of the way are as many as are counted there")
{
    auto left = given::supported(3, "2024-05-17");
    left.support_began_on = std::nullopt;
    left.left_on = given::day("2024-06-01");
    auto const cases = std::vector<CaseFacts>{
        given::supported(1, "2024-02-01", "2024-11-01"), given::supported(2, "2024-05-17"), left
    };
    auto const lines = funnel_of(cases, year_of(2024));
    for (auto const& line : lines) {
        CAPTURE(base::to_code(line.step));
        auto const found = [&](FunnelPart part) {
            return static_cast<int>(families_at(cases, year_of(2024), line.step, part).size());
        };
        CHECK(found(FunnelPart::reached) == line.reached);
        CHECK(found(FunnelPart::left) == line.left);
        CHECK(found(FunnelPart::under_way) == line.under_way);
    }
    CHECK(lines.front().reached == 3);
}

TEST_CASE("beside a share, a mean or a median of a location stands that of the country, once it was counted")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const page = [&] { return world.open(show_all_figures, world.ria, support::get({}, this_year)); };
    CHECK(!says(page(), "data-label=\"Nederland\""));
    count_nation(
        world.database, world.programme, year_of(2026), {.now = world.now, .today = support::World::today}
    );
    CHECK(says(page(), "data-label=\"Nederland\"><span>niet getoond"));
    auto const mark = world.open(show_figure, world.ria, support::get(about("klik_rate"), this_year));
    CHECK(says(mark, "Nederland niet getoond"));
    auto const families = world.open(show_figure, world.ria, support::get(about("families"), this_year));
    CHECK(!says(families, "Nederland niet getoond"));
    auto const csv = world.open(show_figures_csv, world.ria, support::get({}, this_year)).body;
    CHECK(csv.find("\"Waarde, Nederland\";\"Stand, Nederland\";\"Geteld, Nederland\";") != std::string::npos);
}

TEST_CASE("of a quarter the national office sees the country and organisations, and of a smaller area the "
          "whole year")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const page = [&](accounts::Actor const& actor, std::string const& place) {
        auto const query = support::TypedFields{{"year", "2026"}, {"quarter", "4"}, {"place", place}};
        return world.open(show_figures, actor, support::get({}, query));
    };
    auto const of_location = page(world.noor, std::to_string(world.aalten.value()));
    CHECK(says(of_location, "Dit is het hele jaar."));
    CHECK(says(of_location, "Steun in 2026:"));
    auto const of_country = page(world.noor, "");
    CHECK(says(of_country, "Steun in kwartaal 4 van 2026:"));
    CHECK(!says(of_country, "Dit is het hele jaar."));
    CHECK(
        !find_count(world.database, world.programme, place_of(world.aalten), quarter_of(2026, 4)).has_value()
    );
    auto const organisation = locations::load_location(world.database, world.aalten).organisation;
    CHECK(find_count(world.database, world.programme, place_of(organisation), quarter_of(2026, 4)).has_value()
    );
    CHECK(says(page(world.ria, ""), "Steun in kwartaal 4 van 2026: 1 gezin"));
}

TEST_CASE("for who may not see families the way of few of them is not told")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const of_noor = world.open(show_figures, world.noor, support::get({}, this_year));
    CHECK(!says(of_noor, "Van aanmelding tot nabellen"));
    CHECK(!says(of_noor, "100%"));
    CHECK(!says(of_noor, "kwartaal 4 van 2026"));
    auto const of_ria = world.open(show_figures, world.ria, support::get({}, this_year));
    CHECK(says(of_ria, "kwartaal 4 van 2026"));
    auto const of_aalten =
        support::TypedFields{{"year", "2026"}, {"place", std::to_string(world.aalten.value())}};
    CHECK(!says(world.open(show_figures, world.noor, support::get({}, of_aalten)), "Van aanmelding"));
}

TEST_CASE("in a sentence nothing depends on a number that is not shown")
{
    auto world = support::World{};
    auto const sentence = [&] {
        auto const body = world.open(show_figures, world.noor, support::get({}, this_year)).body;
        auto const begin = body.find("Steun in 2026:");
        return body.substr(begin, body.find('<', begin) - begin);
    };
    CHECK(sentence() == "Steun in 2026: 0 gezinnen, 0 kinderen en 0 vrijwilligers.");
    start_support_of_sanne(world);
    world.now += count_serves_for;
    auto const of_one = sentence();
    CHECK(
        of_one
        == "Steun in 2026: aantal gezinnen niet getoond, aantal kinderen niet getoond, aantal vrijwilligers "
           "niet getoond."
    );
    auto const page = world.open(show_figures, world.noor, support::get({}, this_year));
    CHECK(!says(page, "niet getoond gezin"));
    CHECK(!says(page, "niet getoond vrijwilliger"));
}

TEST_CASE("the place of a class does not tell its size when it is not shown")
{
    auto const& figure = *find_figure("home_languages");
    auto shown = Shown{.counted = {.results = {}}, .hidden = {}};
    shown.counted.results["home_languages"] = {
        .n = 36, .classes = {{"tr", 20}, {"nl", 9}, {"ar", 4}, {"aa", 3}}
    };
    auto const codes = [&] {
        auto all = std::string{};
        for (auto const& one : shown_classes(figure, shown)) {
            all += one.code + (one.count ? std::to_string(*one.count) : "?") + " ";
        }
        return all;
    };
    CHECK(codes() == "tr20 nl9 ar4 aa3 ");
    shown.hidden.hide("home_languages", "tr");
    shown.hidden.hide("home_languages", "ar");
    CHECK(codes() == "nl9 aa3 ar? tr? ");
    shown.hidden.hide("home_languages");
    CHECK(codes().empty());
}

TEST_CASE("a year, quarter, place or figure that is not there, or not hers, is not found")
{
    auto world = support::World{};
    for (auto const& query :
         {support::TypedFields{{"year", "2027"}},
          support::TypedFields{{"year", "1066"}},
          support::TypedFields{{"year", "x"}},
          support::TypedFields{{"quarter", "5"}},
          support::TypedFields{{"place", "GM0294"}}}) {
        CHECK_THROWS_AS(world.open(show_figures, world.ria, support::get({}, query)), base::NotFound);
    }
    auto const told = world.open(of_choice<show_figures>, world.ria, support::get({}, {{"year", "2027"}}));
    CHECK(told.status == 404);
    CHECK(says(told, "Van 2027 zijn er geen cijfers"));
    CHECK(says(told, "<a href=\"/figures\">Bekijk de cijfers van 2026</a>"));
    CHECK_THROWS_AS(world.open(show_figure, world.ria, support::get(about("secrets"))), base::NotFound);
}

TEST_CASE("all figures stand in their groups, in words and as files")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const page = world.open(show_all_figures, world.ria, support::get({}, this_year));
    for (auto const& figure : all_figures()) {
        CAPTURE(figure.code);
        CHECK(says(page, "/figures/" + std::string{figure.code} + "?year=2026"));
    }
    auto const csv = world.open(show_figures_csv, world.ria, support::get({}, this_year)).body;
    CHECK(
        csv.find(";families;1;\"Gezinnen met steun\";\"\";\"aantal\";1;\"getoond\";;;;;;;")
        != std::string::npos
    );
    auto const json =
        boost::json::parse(world.open(show_figures_json, world.ria, support::get({}, this_year)).body);
    CHECK(json.at("figures").as_array().size() == all_figures().size());
}

TEST_CASE("a figure by a list that a country does not have is nowhere")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const named = [&](web::Response const& page) { return says(page, "Samenstelling van het gezin"); };
    auto const figure = support::get(about("households"), this_year);
    CHECK(named(world.open(show_figure, world.ria, figure)));
    CHECK(named(world.open(show_definitions, world.ria, support::get())));

    world.programme.households.clear();
    CHECK_THROWS_AS(world.open(show_figure, world.ria, figure), base::NotFound);
    for (auto* const page :
         {show_all_figures, show_definitions, show_figures_csv, show_figures_json, show_figures}) {
        auto const shown = world.open(page, world.ria, support::get());
        CHECK(shown.status == 200);
        CHECK_FALSE(named(shown));
    }
    auto const counted = count_all({}, given::counting(year_of(2026)));
    CHECK(counted.results.contains("households"));
    auto const without = count_all(
        {}, {.period = year_of(2026), .today = given::day("2026-11-21"), .programme = world.programme}
    );
    CHECK_FALSE(without.results.contains("households"));
}

TEST_CASE("who may not see families gets no small number in a file either")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const of_aalten =
        support::TypedFields{{"year", "2026"}, {"place", std::to_string(world.aalten.value())}};
    auto const csv = world.open(show_figures_csv, world.noor, support::get({}, of_aalten)).body;
    CHECK(
        csv.find(";families;1;\"Gezinnen met steun\";\"\";\"aantal\";;\"niet getoond\";;;")
        != std::string::npos
    );
}

TEST_CASE("what is counted of the country is kept, and counted again when it is old")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const period = year_of(2026);
    auto const families = [&](base::Instant now) {
        count_nation(world.database, world.programme, period, {.now = now, .today = support::World::today});
        auto const stored = find_count(world.database, world.programme, place_nation, period);
        return result_of(stored.value().shown.counted, *find_figure("families")).value;
    };
    CHECK(families(world.now) == 1);
    world.database.execute("UPDATE case_events SET happened_on = '2027-01-01' WHERE kind = 'support_started'"
    );
    CHECK(families(world.now + std::chrono::minutes{59}) == 1);
    CHECK(families(world.now + std::chrono::minutes{60}) == 0);
    CHECK(find_count(world.database, world.programme, place_of(world.aalten), period).has_value());
}

TEST_CASE("counts come back from where they are kept as they were")
{
    auto family = given::supported(1, "2024-02-01", "2024-11-01");
    family.needs = {
        {.category = "emotional", .chosen_on = given::day("2024-02-01"), .at_start = 2, .at_end = 3}
    };
    family.mark = 9;
    auto const facts = Facts{
        .cases = {family, given::supported(2, "2024-05-17")},
        .volunteers = {},
        .meetings = {},
        .municipalities = {}
    };
    auto const counted = count_all(facts, given::counting(year_of(2024)));
    auto const read = counted_from_json(to_json(counted));
    CHECK(read.results == counted.results);
    CHECK(read.transitions == counted.transitions);
    CHECK(read.family_transitions == counted.family_transitions);
    CHECK(read.family_transitions.value().pairs == std::map<FamilyScores, int>{{{1, 2, 3}, 1}});
    CHECK(read.transitions.at("emotional").pairs.at({2, 3}) == 1);
    CHECK(to_json(read) == to_json(counted));
    auto before = counted;
    before.family_transitions.reset();
    CHECK(!counted_from_json(to_json(before)).family_transitions);
    CHECK(read.funnel.size() == 7);
    CHECK(read.cohorts.size() == 2);
}

TEST_CASE("what is counted is told with the terms of the programme")
{
    auto world = support::World{};
    auto const told = [&](std::string_view code) {
        return counted_in_words(*find_figure(code), world.programme, world.texts);
    };
    auto const says = [&](std::string_view code, std::string_view words) {
        return told(code).find(words) != std::string::npos;
    };
    CHECK(says("acquaintance_in_time", ", 21 dagen na de aanmelding:"));
    CHECK(says("first_checks_in_time", ", 42 dagen na de start:"));
    CHECK(says("follow_ups_in_time", ", 3 maanden en 14 dagen na de afsluiting:"));
    CHECK(says("evaluations_in_time", "in de 6 maanden ervoor."));
    CHECK(says("vog_valid", "Een VOG geldt 3 jaar vanaf"));
    CHECK(says("hours", "meestal duurt: 120 minuten."));
    for (auto const& figure : all_figures()) {
        CAPTURE(figure.code);
        CHECK(told(figure.code).find('{') == std::string::npos);
    }
}

TEST_CASE("numbers are written as the language does")
{
    auto world = support::World{};
    CHECK(decimal(8.94, 1, world.texts) == "8,9");
    CHECK(decimal(78.65, 1, world.texts) == "78,7");
    CHECK(decimal(-0.04, 1, world.texts) == "0,0");
    CHECK(decimal(-1.25, 1, world.texts) == "-1,3");
    CHECK(decimal(3242, 0, world.texts) == "3.242");
    CHECK(in_unit(1, Unit::days, world.texts) == "1 dag");
    CHECK(in_words(year_of(2024), world.texts) == "2024");
    CHECK(in_words(quarter_of(2024, 2), world.texts) == "kwartaal 2 van 2024");
    CHECK(title_of_years(quarter_of(2024, 2), world.texts) == "Kwartaal 2 door de jaren");
    CHECK(title_of_years(year_of(2024), world.texts) == "Door de jaren");
}

namespace {

void offer_in(support::World& world, people::LocationId location, std::string_view municipality)
{
    locations::insert_offer(
        world.database,
        {.location = location,
         .municipality = *locations::MunicipalityCode::parse(municipality),
         .valid_from = given::day("2020-01-01"),
         .valid_to = std::nullopt,
         .age_from = 0,
         .age_to_inclusive = 6,
         .from_28_weeks = true,
         .demo = false}
    );
}

} // namespace

TEST_CASE("the national office chooses a municipality, unless it is all that its only location serves")
{
    auto world = support::World{};
    offer_in(world, world.aalten, "GM0197");
    auto const alone = world.open(show_figures, world.noor, support::get({}, this_year));
    CHECK(!says(alone, "value=\"GM0197\""));
    offer_in(world, world.aalten, "GM0294");
    auto const page = world.open(show_figures, world.noor, support::get({}, this_year));
    CHECK(says(page, "<optgroup label=\"Locatie\">"));
    CHECK(says(page, "<optgroup label=\"Gemeente\">"));
    CHECK(says(page, "<option value=\"GM0197\">Aalten</option>"));
    auto const chosen = support::TypedFields{{"year", "2026"}, {"place", "GM0197"}};
    auto const all = world.open(show_all_figures, world.noor, support::get({}, chosen));
    CHECK(says(all, "Per gemeente zijn dit er te weinig om te laten zien."));
    CHECK(says(world.open(show_figures, world.noor, support::get({}, chosen)), "selected>Aalten</option>"));
    CHECK_THROWS_AS(
        world.open(show_figures, world.noor, support::get({}, {{"place", "GM0001"}})), base::NotFound
    );
    CHECK_THROWS_AS(
        world.open(show_figures, world.noor, support::get({}, {{"place", "O999"}})), base::NotFound
    );
}

TEST_CASE("a figure of the country stands per location or per municipality, a small one not shown")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    offer_in(world, world.aalten, "GM0294");
    auto const per_municipality = world.open(
        show_figure, world.noor, support::get(about("families"), {{"year", "2026"}, {"per", "municipality"}})
    );
    CHECK(says(per_municipality, "href=\"/figures/families?year=2026&amp;place=GM0197\""));
    CHECK(says(per_municipality, "href=\"/figures/families?year=2026&amp;per=location\""));
    auto const of_aalten = world.open(
        show_figure, world.noor, support::get(about("families"), {{"year", "2026"}, {"place", "GM0197"}})
    );
    CHECK(says(of_aalten, "niet getoond"));
    CHECK(!says(of_aalten, "Sanne"));
    CHECK(says(of_aalten, "<p class=\"lead\">Gezinnen met steun, Aalten, 2026: niet getoond.</p>"));
    auto const free = world.open(
        show_figure,
        world.noor,
        support::get(about("volunteers_free"), {{"year", "2026"}, {"place", "GM0197"}})
    );
    CHECK(says(free, "Dit cijfer is er niet per gemeente."));
}

TEST_CASE("figures that tell nothing stand together in a sentence, and costs lead to the calculator")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const query = "?year=2026&amp;place=" + std::to_string(world.aalten.value());
    auto const page = world.open(
        show_all_figures,
        world.noor,
        support::get({}, {{"year", "2026"}, {"place", std::to_string(world.aalten.value())}})
    );
    CHECK(says(page, "cijfers van deze groep worden niet getoond: ze gaan over minder dan vijf"));
    CHECK(says(page, "<a href=\"/figures/days_to_start" + query + "\">Dagen van aanmelding tot start</a>"));
    CHECK(!says(page, "<a class=\"name-link\" href=\"/figures/days_to_start"));
    CHECK(says(page, "Reken ermee bij <a href=\"/impact" + query));
    auto const of_ria = world.open(show_all_figures, world.ria, support::get({}, this_year));
    CHECK(!says(of_ria, "van deze groep worden niet getoond"));
}

TEST_CASE("per organisation stand all of them, also those with one location")
{
    auto world = support::World{};
    start_support_of_sanne(world);
    auto const alone =
        locations::insert_organisation(world.database, "Stichting Alleen", locations::Origin::real);
    world.database.execute(
        "UPDATE locations SET organisation_id = $1 WHERE id = $2", alone, world.winterswijk
    );
    auto const address = "year=2026&amp;place=" + std::to_string(world.winterswijk.value());
    auto const year = world.open(
        show_figure, world.noor, support::get(about("families"), {{"year", "2026"}, {"per", "organisation"}})
    );
    CHECK(says(year, address + "\">Stichting Alleen</a>"));
}

} // namespace reporting
