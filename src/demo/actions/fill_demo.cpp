#include "demo/actions/fill_demo.hpp"

#include "demo/actions/crew.hpp"
#include "demo/actions/hold_demo_intervision.hpp"
#include "demo/actions/plan_demo_meetings.hpp"
#include "demo/actions/read_cast.hpp"
#include "locations/actions/fill_up_demo_offers.hpp"
#include "locations/actions/load_public_data.hpp"
#include "locations/actions/seed_known_offers.hpp"
#include "locations/store/municipality_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"

#include <algorithm>

namespace demo {

namespace {

// One scene of one family, which outlives it.
struct Moment {
    Scene scene;
    Play* play;
};

Circumstances circumstances_of(DemoFamily const& family)
{
    return {
        .by_permission =
            family.arrival == Arrival::permission || family.arrival == Arrival::permission_untold,
        .by_phone = family.arrival == Arrival::phone,
        .volunteers = static_cast<int>(family.volunteers.size()),
        .weekday = family.dagdelen.at(0).weekday,
    };
}

void fill_locations(database::Connection& database, DemoParts const& parts)
{
    auto const day = today(parts);
    locations::load_public_data(database, parts.data_folder / "public");
    locations::seed_known_offers(database, parts.data_folder / "home_start_locations.csv", day);
    locations::fill_up_demo_offers(database, {}, day);
}

std::vector<Play>
plays_of(database::Connection& database, DemoParts const& parts, Cast const& cast, Crew const& crew)
{
    auto plays = std::vector<Play>{};
    for (auto const& family : cast.families) {
        plays.push_back({
            .parts = parts,
            .family = family,
            .words = cast.words,
            .answers = cast.answers,
            .casting = crew.casting_of(database, family),
            .number = static_cast<int>(plays.size()),
        });
    }
    return plays;
}

Planners planners_of(std::vector<Play> const& plays)
{
    auto planners = Planners{};
    for (auto const& play : plays) {
        planners.insert_or_assign(
            play.family.municipality, Doer{.location = play.casting.location, .by = play.casting.coordinator}
        );
    }
    return planners;
}

std::map<people::LocationId, accounts::AccountId> coordinators_of(std::vector<Play> const& plays)
{
    auto coordinators = std::map<people::LocationId, accounts::AccountId>{};
    for (auto const& play : plays) {
        coordinators.emplace(play.casting.location, play.casting.coordinator);
    }
    return coordinators;
}

// All families at the same time, as in life: a volunteer who is with one family cannot be proposed to
// another.
void play_all(database::Connection& database, std::vector<Play>& plays, base::Date day)
{
    auto moments = std::vector<Moment>{};
    for (auto& play : plays) {
        auto const story =
            story_of(play.parts.programme, play.family.course, circumstances_of(play.family), day);
        for (auto const& scene : story) {
            moments.push_back({.scene = scene, .play = &play});
        }
    }
    std::ranges::stable_sort(moments, {}, [](Moment const& moment) { return moment.scene.on; });
    for (auto const& [scene, play] : moments) {
        play_scene(database, *play, scene);
    }
}

} // namespace

std::expected<DemoReport, DemoRefusal> fill_demo(database::Connection& database, DemoParts const& parts)
{
    if (people::has_people(database)) {
        return std::unexpected{DemoRefusal::people_there};
    }
    fill_locations(database, parts);
    auto const cast = read_cast(parts.data_folder / "demo");
    auto const crew = Crew{database, parts, cast};
    auto plays = plays_of(database, parts, cast, crew);
    play_all(database, plays, today(parts));
    plan_demo_meetings(database, parts, planners_of(plays));
    for (auto const& [location, coordinator] : coordinators_of(plays)) {
        hold_demo_intervision(database, parts, {.location = location, .by = coordinator});
    }
    mail::settle_waiting_mails(database);
    return DemoReport{
        .families = static_cast<int>(cast.families.size()),
        .volunteers = static_cast<int>(cast.volunteers.size()),
        .municipalities =
            static_cast<int>(locations::list_municipalities_with_offer(database, today(parts)).size()),
    };
}

} // namespace demo
