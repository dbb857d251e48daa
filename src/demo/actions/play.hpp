// A family of the demo while its story is played, and the scenes: each calls the action that a coordinator,
// parent or volunteer uses in real life. So nothing stands in the demo that the programme does not allow.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/model/cast.hpp"
#include "intake/model/call_permission.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace demo {

struct CastVolunteer {
    volunteers::VolunteerId id;
    std::optional<accounts::AccountId> account; // of who tells of her visits herself
};

// Who plays with the family.
struct Casting {
    people::LocationId location;
    accounts::AccountId coordinator;
    people::PersonId referrer;
    std::vector<CastVolunteer> volunteers; // in the order in which they are asked
};

struct Play {
    DemoParts const& parts;
    DemoFamily const& family;
    Words const& words;
    AnswerLists const& answers;
    Casting casting;
    int number; // of the family, from 0: no two say the same
    std::optional<intake::CallPermissionId> permission = {};
    std::optional<intake::FamilyCaseId> family_case = {};
    std::map<int, matching::MatchId> matches = {}; // by who was asked

    [[nodiscard]] accounts::Occasion by_coordinator(Scene const& scene) const;
    [[nodiscard]] accounts::Occasion by_link(Scene const& scene) const; // or a public form
    [[nodiscard]] std::string said(std::string const& about, Scene const& scene) const;
};

// What the demo cannot go on without, as when a scene is played before the family has applied.
template <typename Thing>
Thing const& demand(std::optional<Thing> const& thing, std::string const& what)
{
    return thing ? *thing : throw std::logic_error{"the demo misses " + what};
}

intake::FamilyCaseId case_of(Play const& play);
base::Date planned_day(Scene const& scene);

// A made-up number that no telephone has: none begins with 06 0.
people::PhoneNumber phone_number(int number);

// A scene that the programme refuses is a fault of the demo.
template <typename Result>
void insist(Play const& play, Scene const& scene, Result const& result)
{
    if (!result) {
        throw std::logic_error{
            "the demo is refused: " + play.family.name.first + " " + std::string{base::to_code(scene.kind)}
            + " on " + base::to_iso(scene.on)
        };
    }
}

using PlayScene = void (*)(database::Connection&, Play&, Scene const&);

void play_permitted(database::Connection& database, Play& play, Scene const& scene);
void play_applied(database::Connection& database, Play& play, Scene const& scene);
void play_contact_missed(database::Connection& database, Play& play, Scene const& scene);
void play_contacted(database::Connection& database, Play& play, Scene const& scene);
void play_acquaintance_planned(database::Connection& database, Play& play, Scene const& scene);
void play_acquaintance_held(database::Connection& database, Play& play, Scene const& scene);
void play_accepted(database::Connection& database, Play& play, Scene const& scene);
void play_not_suitable(database::Connection& database, Play& play, Scene const& scene);
void play_withdrawn(database::Connection& database, Play& play, Scene const& scene);

void play_proposed(database::Connection& database, Play& play, Scene const& scene);
void play_volunteer_accepted(database::Connection& database, Play& play, Scene const& scene);
void play_volunteer_declined(database::Connection& database, Play& play, Scene const& scene);
void play_introduction_planned(database::Connection& database, Play& play, Scene const& scene);
void play_introduced(database::Connection& database, Play& play, Scene const& scene);
void play_parent_klik(database::Connection& database, Play& play, Scene const& scene);
void play_parent_no_klik(database::Connection& database, Play& play, Scene const& scene);
void play_volunteer_klik(database::Connection& database, Play& play, Scene const& scene);

void play_started(database::Connection& database, Play& play, Scene const& scene);
void play_visit(database::Connection& database, Play& play, Scene const& scene);
void play_missed_visit(database::Connection& database, Play& play, Scene const& scene);
void play_first_check(database::Connection& database, Play& play, Scene const& scene);
void play_evaluation(database::Connection& database, Play& play, Scene const& scene);
void play_coaching_talk(database::Connection& database, Play& play, Scene const& scene);
void play_match_ended(database::Connection& database, Play& play, Scene const& scene);
void play_paused(database::Connection& database, Play& play, Scene const& scene);

void play_winding_down_agreed(database::Connection& database, Play& play, Scene const& scene);
void play_closed(database::Connection& database, Play& play, Scene const& scene);
void play_debriefed(database::Connection& database, Play& play, Scene const& scene);
void play_followed_up(database::Connection& database, Play& play, Scene const& scene);

// Plays one scene; the scenes of all families are played in order of day.
void play_scene(database::Connection& database, Play& play, Scene const& scene);

} // namespace demo
