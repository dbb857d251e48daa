#include "demo/actions/play.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

constexpr auto scenes = std::to_array<std::pair<SceneKind, PlayScene>>({
    {SceneKind::permitted, play_permitted},
    {SceneKind::applied, play_applied},
    {SceneKind::contact_missed, play_contact_missed},
    {SceneKind::contacted, play_contacted},
    {SceneKind::acquaintance_planned, play_acquaintance_planned},
    {SceneKind::acquaintance_held, play_acquaintance_held},
    {SceneKind::accepted, play_accepted},
    {SceneKind::not_suitable, play_not_suitable},
    {SceneKind::withdrawn, play_withdrawn},
    {SceneKind::proposed, play_proposed},
    {SceneKind::volunteer_accepted, play_volunteer_accepted},
    {SceneKind::volunteer_declined, play_volunteer_declined},
    {SceneKind::introduction_planned, play_introduction_planned},
    {SceneKind::introduced, play_introduced},
    {SceneKind::parent_klik, play_parent_klik},
    {SceneKind::parent_no_klik, play_parent_no_klik},
    {SceneKind::volunteer_klik, play_volunteer_klik},
    {SceneKind::started, play_started},
    {SceneKind::visit, play_visit},
    {SceneKind::missed_visit, play_missed_visit},
    {SceneKind::first_check, play_first_check},
    {SceneKind::evaluation, play_evaluation},
    {SceneKind::coaching_talk, play_coaching_talk},
    {SceneKind::match_ended, play_match_ended},
    {SceneKind::paused, play_paused},
    {SceneKind::winding_down_agreed, play_winding_down_agreed},
    {SceneKind::closed, play_closed},
    {SceneKind::debriefed, play_debriefed},
    {SceneKind::followed_up, play_followed_up},
});

static_assert(scenes.size() == base::Codes<SceneKind>::table.size());

} // namespace

accounts::Occasion Play::by_coordinator(Scene const& scene) const
{
    return occasion_on(parts, {.location = casting.location, .by = casting.coordinator}, scene.on);
}

accounts::Occasion Play::by_link(Scene const& scene) const
{
    return occasion_on(parts, {.location = casting.location, .by = std::nullopt}, scene.on);
}

std::string Play::said(std::string const& about, Scene const& scene) const
{
    return words.about(about, number + scene.number);
}

intake::FamilyCaseId case_of(Play const& play)
{
    return demand(play.family_case, "the application of " + play.family.name.first);
}

base::Date planned_day(Scene const& scene)
{
    return demand(scene.planned_for, "the day planned in " + std::string{base::to_code(scene.kind)});
}

people::PhoneNumber phone_number(int number)
{
    auto const typed = fmt::format("06 00000{:03}", number);
    return demand(people::PhoneNumber::parse(typed), "the telephone number " + typed);
}

void play_scene(database::Connection& database, Play& play, Scene const& scene)
{
    for (auto const& [kind, play_it] : scenes) {
        if (kind == scene.kind) {
            play_it(database, play, scene);
        }
    }
}

} // namespace demo
