// What was counted by other definitions than those in force is not read.
#include "platform/database/migrations.hpp"
#include "programme/store/programme_file.hpp"
#include "reporting/actions/count_ahead.hpp"
#include "reporting/model/count_definitions.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/counted_json.hpp"
#include "reporting/tests/given_facts.hpp"
#include "support/database.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <future>

namespace reporting {

namespace {

using Programme = programme::ProgrammeVersion;

// The digest after a change of the programme as it ships.
template <typename Change>
std::string digest_after(Change const& change)
{
    auto changed = programme::given::dutch_programme();
    change(changed);
    return definitions_of(changed);
}

programme::Step& step_of(Programme& programme, std::string_view code)
{
    return *std::ranges::find(programme.steps, code, &programme::Step::code);
}

CountingMoment moment_of(support::World const& world)
{
    return {.now = world.now, .today = support::World::today, .wait = std::chrono::milliseconds{0}};
}

int rows_of(support::World& world, std::string_view definitions)
{
    auto rows = world.database.query("SELECT count(*) FROM counts WHERE definitions = $1", definitions);
    return rows.next() ? rows.small(0) : 0;
}

auto const year = year_of(2026);

web::Response show_what_is_counted(accounts::SignedInRequest&)
{
    throw BeingCounted{"for long"};
}

} // namespace

TEST_CASE("a figure in another version, or another form, is another definition")
{
    auto const& programme = programme::given::dutch_programme();
    auto figures = all_figures();
    auto const digest = digest_of_definitions(figures, programme, form_of_counts);
    CHECK(digest == definitions_of(programme));
    CHECK(digest.size() == 16);
    CHECK(digest != digest_of_definitions(figures, programme, form_of_counts + 1));
    ++figures.back().version;
    CHECK(digest != digest_of_definitions(figures, programme, form_of_counts));
    figures.pop_back();
    CHECK(digest != digest_of_definitions(figures, programme, form_of_counts));
}

TEST_CASE("what the programme says that changes a count is in its definitions, and its words are not")
{
    auto const digest = definitions_of(programme::given::dutch_programme());
    for (auto const code : {"acquaintance", "first_check", "interim_evaluation", "follow_up"}) {
        CAPTURE(code);
        CHECK(digest != digest_after([&](Programme& one) { ++step_of(one, code).due.count; }));
    }
    CHECK(digest != digest_after([](Programme& one) { step_of(one, "follow_up").tolerance.reset(); }));
    CHECK(digest != digest_after([](Programme& one) {
              ++step_of(one, "interim_evaluation").repeats.value().most.value().count;
          }));
    CHECK(digest != digest_after([](Programme& one) { ++one.vog_term.count; }));
    CHECK(digest != digest_after([](Programme& one) { ++one.usual_visit.minutes; }));
    CHECK(digest != digest_after([](Programme& one) { one.households.clear(); }));
    CHECK(digest != digest_after([](Programme& one) {
              one.referrers.signs.front().parts.emplace_back("buur");
          }));
    CHECK(digest != digest_after([](Programme& one) {
              std::swap(one.referrers.signs[0], one.referrers.signs[1]);
          }));
    CHECK(digest != digest_after([](Programme& one) { one.referrers = {}; }));

    CHECK(digest == digest_after([](Programme& one) { one.referrers.kinds.front().name = "JGZ"; }));
    CHECK(digest == digest_after([](Programme& one) { one.end_reasons.front().name = "Klaar"; }));
}

TEST_CASE("after a restart what was counted by the same programme is found, on either engine")
{
    auto const database = support::EmptyDatabase{};
    auto const load = [] { return programme::load_programme(programme::given::programme_path()); };
    auto const now = base::Instant{std::chrono::seconds{1'795'000'000}};
    {
        auto const connection = database.connect();
        database::migrate(*connection, support::migrations_folder());
        save_count(*connection, load(), place_nation, year, {.counted = {.results = {}}, .hidden = {}}, now);
    }
    auto const connection = database.connect();
    CHECK(find_count(*connection, load(), place_nation, year).has_value());
    CHECK(find_counted_at(*connection, load(), year) == now);
}

TEST_CASE("counts of other definitions are not read, and counting puts others in their place")
{
    auto world = support::World{};
    support::accept_sanne(world);
    auto const count = [&] { count_nation(world.database, world.programme, year, moment_of(world)); };
    auto const definitions = definitions_of(world.programme);
    count();
    auto const kept = rows_of(world, definitions);
    CHECK(kept > 1);

    world.database.execute("UPDATE counts SET definitions = 'others'");
    CHECK(!find_count(world.database, world.programme, place_nation, year).has_value());
    CHECK(!find_counted_at(world.database, world.programme, year).has_value());
    CHECK(!find_all_counted_at(world.database, world.programme, year).has_value());
    CHECK(list_counts(world.database, world.programme, "", year).empty());

    count();
    CHECK(rows_of(world, definitions) == kept);
    CHECK(rows_of(world, "others") == 0);
    CHECK(find_count(world.database, world.programme, place_of(world.aalten), year).has_value());
}

TEST_CASE("who reads figures after the programme changed reads them as it counts now")
{
    auto world = support::World{};
    support::accept_sanne(world);
    count_ahead(world.database, world.programme, moment_of(world));
    auto const before = definitions_of(world.programme);
    CHECK(rows_of(world, before) > 0);

    world.programme.usual_visit.minutes += 30;
    auto const page = world.open(show_figures, world.noor, support::get({}, {{"year", "2026"}}));
    CHECK(page.status == 200);
    CHECK(find_count(world.database, world.programme, place_nation, year).has_value());
    count_ahead(world.database, world.programme, moment_of(world));
    CHECK(rows_of(world, before) == 0);
    CHECK(find_all_counted_at(world.database, world.programme, year_of(2020)).has_value());
}

TEST_CASE("who stops the program does not wait until all years are counted")
{
    auto world = support::World{};
    auto stopping = std::stop_source{};
    stopping.request_stop();
    count_ahead(world.database, world.programme, moment_of(world), stopping.get_token());
    CHECK(!find_counted_at(world.database, world.programme, year).has_value());
}

TEST_CASE("who asks for figures while others are counted for long is told to come back")
{
    auto world = support::World{};
    {
        auto const other = std::scoped_lock{turn_to_count()};
        auto asked = std::async(std::launch::async, [&] {
            count_nation_at_need(world.database, world.programme, year, moment_of(world));
        });
        CHECK_THROWS_AS(asked.get(), BeingCounted);
    }
    CHECK(!find_counted_at(world.database, world.programme, year).has_value());
    count_nation_at_need(world.database, world.programme, year, moment_of(world));
    CHECK(find_counted_at(world.database, world.programme, year).has_value());

    auto const told = world.open(of_choice<show_what_is_counted>, world.noor, support::get());
    CHECK(told.status == 503);
    CHECK(support::says(told, "Deze cijfers worden net geteld"));
}

TEST_CASE("a figure of the country is shown while its places are counted, and says that they come")
{
    auto world = support::World{};
    count_ahead(world.database, world.programme, moment_of(world));
    world.database.execute("DELETE FROM counts WHERE place <> $1", place_nation);
    auto const request = support::get({{"figure", "families"}}, {{"year", "2026"}});
    auto const come = std::string{"Deze plaatsen worden net geteld"};
    {
        auto const other = std::scoped_lock{turn_to_count()};
        auto asked =
            std::async(std::launch::async, [&] { return world.open(show_figure, world.noor, request); });
        auto const page = asked.get();
        CHECK(page.status == 200);
        CHECK(support::says(page, come));
    }
    CHECK(!support::says(world.open(show_figure, world.noor, request), come));
}

TEST_CASE("who changes the form of what is kept raises its number")
{
    auto family = given::supported(1, "2024-02-01", "2024-11-01");
    family.needs = {
        {.category = "emotional", .chosen_on = given::day("2024-02-01"), .at_start = 2, .at_end = 3}
    };
    auto const facts = Facts{.cases = {family}, .volunteers = {}, .meetings = {}, .municipalities = {}};
    auto counted = count_all(facts, given::counting(year_of(2024)));
    counted.results = {
        {"days_to_start", {.n = 3, .missing = 1, .value = 9, .quartiles = Quartiles{8, 10, 11}}},
        {"routes", {.n = 1, .missing = 0, .value = 1, .classes = {{"self", 1}}}},
    };
    counted.funnel.resize(1);
    counted.cohorts.resize(1);
    CHECK(form_of_counts == 1);
    CHECK(
        to_json(counted)
        == R"({"results":{"days_to_start":{"n":3,"missing":1,"value":9E0,"quartiles":[8E0,1E1,1.1E1],"classes":[]},)"
           R"("routes":{"n":1,"missing":0,"value":1E0,"classes":[["self",1]]}},)"
           R"("funnel":[{"step":"applied","reached":1,"left":0,"under_way":0,"days":null}],)"
           R"("cohorts":[{"from":"2024-01-01","to":"2024-03-31","families":1,)"
           R"("after":[[1,1],[3,1],[6,1],[9,1],[12,0],[18,0]]}],)"
           R"("transitions":{"emotional":{"pairs":[[2,3,1]],"without_end":0,"without_start":0}},)"
           R"("family_transitions":{"pairs":[[1,2,3,1]],"without_end":0,"without_start":0}})"
    );
    auto hidden = Hidden{};
    hidden.hide("families");
    hidden.hide("routes", "self");
    CHECK(to_json(hidden) == R"({"figures":["families"],"classes":[["routes","self"]]})");
}

} // namespace reporting
