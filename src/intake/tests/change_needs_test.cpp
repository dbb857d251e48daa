#include "intake/actions/change_needs.hpp"
#include "intake/pages/needs_pages.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "needs/store/need_change_store.hpp"
#include "needs/store/need_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace intake {

namespace {

using given::day;
using support::says;
using support::TypedFields;

// Two questions since the acquaintance, one of them scored.
void tell_needs(support::World& world)
{
    given::tell_supported(world);
    auto const need = [&](std::string category, std::string words) {
        return needs::save_need(
            world.database,
            {.location = world.aalten,
             .family_case = world.sanne,
             .category = std::move(category),
             .words = std::move(words),
             .chosen_on = day("2026-11-18")}
        );
    };
    need("emotional", "Ik ben veel alleen.");
    auto const scored = need("practical", "Koken lukt niet.");
    needs::save_score(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .need = scored,
         .score =
             {.moment = needs::Moment::acquaintance,
              .scored_by = needs::ScoredBy::parent,
              .scored_on = day("2026-11-18"),
              .score = 1},
         .recorded_by = std::nullopt}
    );
}

ChangeNeeds change_to(support::World& world, std::vector<needs::WantedNeed> needs)
{
    return {
        .family_case = world.sanne,
        .version = load_family_case(world.database, world.sanne, world.aalten).version,
        .on = world.today,
        .needs = std::move(needs),
    };
}

ChangeNeeds dropping_practical(support::World& world)
{
    return change_to(
        world,
        {{.category = "emotional", .words = "Ik slaap slecht."}, {.category = "connection", .words = ""}}
    );
}

support::PathParameters of_sanne(support::World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

web::Response send(support::World& world, TypedFields form)
{
    return world.open(update_needs, world.ria, support::post(of_sanne(world), std::move(form)));
}

std::string current_needs(support::World& world)
{
    auto words = std::string{};
    for (auto const& need : needs::list_current_needs(world.database, world.sanne)) {
        words += (words.empty() ? "" : ", ") + need.category;
    }
    return words;
}

} // namespace

TEST_CASE("a question that no longer plays ends on its day, and keeps its words and scores")
{
    auto world = support::World{};
    tell_needs(world);
    REQUIRE(change_needs(world.database, world.occasion(), dropping_practical(world)));

    CHECK(current_needs(world) == "emotional, connection");
    auto const dropped = needs::list_needs(world.database, world.sanne).at(1);
    CHECK(dropped.category == "practical");
    CHECK(dropped.dropped_on == world.today);
    CHECK(dropped.words == "Koken lukt niet.");
    CHECK(dropped.scores.size() == 1);

    auto const history = needs::list_need_changes(world.database, world.sanne);
    REQUIRE(history.size() == 3);
    CHECK(history[0].change == needs::Change::dropped);
    CHECK(history[1].change == needs::Change::reworded);
    CHECK(history[1].words_before == "Ik ben veel alleen.");
    CHECK(history[2].category == "connection");
}

TEST_CASE("a question that comes back is the same question, with its scores")
{
    auto world = support::World{};
    tell_needs(world);
    REQUIRE(change_needs(world.database, world.occasion(), dropping_practical(world)));
    auto const again = change_to(world, {{.category = "practical", .words = "Koken lukt weer niet."}});
    REQUIRE(change_needs(world.database, world.occasion(), again));

    auto const needs = needs::list_current_needs(world.database, world.sanne);
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].words == "Koken lukt weer niet.");
    CHECK(needs[0].scores.size() == 1);
    CHECK(needs::list_need_changes(world.database, world.sanne).size() == 6);
}

TEST_CASE("the same questions sent twice are one change, and a colleague's are not overwritten")
{
    auto world = support::World{};
    tell_needs(world);
    auto const wish = dropping_practical(world);
    REQUIRE(change_needs(world.database, world.occasion(), wish));
    REQUIRE(change_needs(world.database, world.occasion(), wish));
    CHECK(needs::list_need_changes(world.database, world.sanne).size() == 3);

    auto other = wish;
    other.needs.pop_back();
    CHECK(std::holds_alternative<ChangedMeanwhile>(
        change_needs(world.database, world.occasion(), other).error()
    ));
}

TEST_CASE("questions do not change before they came, nor after the closing")
{
    auto world = support::World{};
    tell_needs(world);
    auto const refusal = [&](ChangeNeeds const& wish) {
        return std::get<programme::JourneyRefusal>(
            change_needs(world.database, world.occasion(), wish).error()
        );
    };
    auto too_early = dropping_practical(world);
    too_early.on = day("2026-11-17");
    CHECK(refusal(too_early) == programme::JourneyRefusal::before_earlier_event);

    given::tell(world, {{programme::EventKind::closed, "2026-11-21", "goal_reached"}});
    CHECK(refusal(dropping_practical(world)) == programme::JourneyRefusal::case_is_over);
}

TEST_CASE("questions are changed by the location of the family only")
{
    auto world = support::World{};
    tell_needs(world);
    CHECK_THROWS_AS(
        change_needs(world.database, world.occasion_of(world.joke), dropping_practical(world)), base::NotFound
    );
    CHECK_THROWS_AS(world.open(show_needs, world.joke, support::get(of_sanne(world))), base::NotFound);
    CHECK_THROWS_AS(world.open(update_needs, world.joke, support::post(of_sanne(world), {})), base::NotFound);
}

TEST_CASE("a change of questions is kept as a whole or not at all")
{
    auto world = support::World{};
    tell_needs(world);
    auto const wish = dropping_practical(world);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(change_needs(database, world.occasion(), wish));
    });
    CHECK(current_needs(world) == "emotional, connection");
}

TEST_CASE("the form of the questions opens with those of now; a box that is unchecked drops one")
{
    auto world = support::World{};
    tell_needs(world);
    auto const opened = world.open(show_needs, world.ria, support::get(of_sanne(world)));
    CHECK(says(opened, "Koken lukt niet."));
    CHECK(says(opened, "name=\"need_practical\" value=\"yes\" checked"));

    auto const sent = send(
        world,
        {{"need_emotional", "yes"},
         {"words_emotional", "Ik ben veel alleen."},
         {"words_practical", "Koken lukt niet."},
         {"words_connection", "Mensen leren kennen"}}
    );
    CHECK(sent.status == 303);
    CHECK(current_needs(world) == "emotional, connection");
}

TEST_CASE("a wrong day, or a colleague who was first, keeps what was typed")
{
    auto world = support::World{};
    tell_needs(world);
    auto const before = support::contents_of(world.database);
    auto const form =
        TypedFields{{"need_emotional", "yes"}, {"words_emotional", "Anders <gezegd>"}, {"on", "2027-01-01"}};
    auto const wrong = send(world, form);
    CHECK(wrong.status == 422);
    CHECK(says(wrong, "Deze dag is nog niet geweest."));
    CHECK(says(wrong, "Anders &lt;gezegd&gt;"));
    CHECK(support::contents_of(world.database) == before);

    auto const late =
        send(world, {{"need_emotional", "yes"}, {"words_emotional", "Anders"}, {"version", "0"}});
    CHECK(late.status == 422);
    CHECK(says(late, "Een collega heeft dit gezin intussen gewijzigd."));
    CHECK(says(late, "Ik ben veel alleen."));
    CHECK(says(late, "Koken lukt niet."));
    CHECK(support::contents_of(world.database) == before);
}

} // namespace intake
