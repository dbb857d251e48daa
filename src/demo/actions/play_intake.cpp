#include "demo/actions/play.hpp"
#include "intake/actions/apply.hpp"
#include "intake/actions/decide_fit.hpp"
#include "intake/actions/enter_application.hpp"
#include "intake/actions/hold_acquaintance.hpp"
#include "intake/actions/leave_before_support.hpp"
#include "intake/actions/plan_acquaintance.hpp"
#include "intake/actions/record_call_permission.hpp"
#include "intake/actions/record_contact.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

// Who calls has no e-mail address; she is asked everything by telephone.
std::optional<people::EmailAddress> email(DemoFamily const& family)
{
    return family.arrival == Arrival::phone ? std::nullopt : std::optional{email_of(family.name)};
}

intake::Child child(int months, base::Date day)
{
    auto const then = base::add_months(day, -months);
    return months < 0 ? intake::Child{.born_in = std::nullopt, .due_on = then}
                      : intake::Child{.born_in = then.year() / then.month() / 1, .due_on = std::nullopt};
}

intake::Application application(Play const& play, Scene const& scene)
{
    auto const& family = play.family;
    auto application = intake::Application{
        .municipality_code = family.municipality.value(),
        .postcode = family.postcode,
        .first_name = family.name.first,
        .last_name = family.name.last,
        .email = email(family),
        .phone = phone_number(100 + play.number),
        .reach_by = family.reach_by,
        .reach_when = family.reach_when,
        .children = {},
        .home_language = family.language,
        .interpreter = family.interpreter,
        .question = family.question,
        .needs = {},
        .language = family.letters,
        .source = family.arrival == Arrival::web ? intake::ApplicationSource::parent
                                                 : intake::ApplicationSource::coordinator,
        .applied_on = scene.on,
        .permission = play.permission,
        .submission_key = fmt::format("demo-family-{}", play.number),
    };
    for (auto const months : family.children) {
        application.children.push_back(child(months, scene.on));
    }
    for (auto const& need : family.needs) {
        application.needs.push_back(need.category);
    }
    return application;
}

std::vector<intake::LearnedNeed> learned_needs(DemoFamily const& family)
{
    auto needs = std::vector<intake::LearnedNeed>{};
    for (auto const& [category, words, score] : family.needs) {
        needs.push_back({.category = category, .words = words, .score = score});
    }
    return needs;
}

std::vector<std::string> all_points(programme::ProgrammeVersion const& programme)
{
    auto points = std::vector<std::string>{};
    for (auto const& point : programme.fit_checklist) {
        points.push_back(point.code);
    }
    return points;
}

} // namespace

void play_permitted(database::Connection& database, Play& play, Scene const& scene)
{
    auto const& family = play.family;
    auto const recorded = intake::record_call_permission(
        database,
        play.by_link(scene),
        {.municipality_code = family.municipality.value(),
         .referrer = play.casting.referrer,
         .referrer_role = "jeugdverpleegkundige",
         .parent_first_name = family.name.first,
         .parent_phone = phone_number(100 + play.number),
         .permitted_on = scene.on,
         .how = intake::PermissionGiven::spoken,
         .line = family.question,
         .tell_start = family.arrival == Arrival::permission,
         .language = family.letters,
         .submission_key = fmt::format("demo-permission-{}", play.number)}
    );
    insist(play, scene, recorded);
    play.permission = *recorded;
}

void play_applied(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = application(play, scene);
    if (play.family.arrival == Arrival::web) {
        play.family_case = intake::apply(database, wish, play.by_link(scene));
        return;
    }
    auto const entered = intake::enter_application(database, play.by_coordinator(scene), wish);
    insist(play, scene, entered);
    play.family_case = *entered;
}

void play_contact_missed(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::RecordContact{
        .family_case = case_of(play),
        .result = intake::ContactResult::not_reached,
        .on = scene.on,
        .note = play.said("contact_missed", scene),
    };
    insist(play, scene, intake::record_contact(database, play.by_coordinator(scene), wish));
}

void play_contacted(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::RecordContact{
        .family_case = case_of(play),
        .result = intake::ContactResult::reached,
        .on = scene.on,
        .note = play.said("contact", scene),
    };
    insist(play, scene, intake::record_contact(database, play.by_coordinator(scene), wish));
}

void play_acquaintance_planned(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::PlanAcquaintance{
        .family_case = case_of(play),
        .planned_for = planned_day(scene),
        .time = play.number % 2 == 0 ? "13:30" : "10:00",
        .street = play.family.street,
    };
    insist(play, scene, intake::plan_acquaintance(database, play.by_coordinator(scene), wish));
}

void play_acquaintance_held(database::Connection& database, Play& play, Scene const& scene)
{
    auto const family_case = intake::load_family_case(database, case_of(play), play.casting.location);
    auto details = intake::details_of(family_case);
    details.street = play.family.street;
    details.dagdelen = play.family.dagdelen;
    details.household = play.family.household;
    details.wishes = play.family.wishes;
    auto const wish = intake::HoldAcquaintance{
        .family_case = family_case.id,
        .version = family_case.version,
        .on = scene.on,
        .details = details,
        .needs = learned_needs(play.family),
        .scored_by = needs::ScoredBy::parent,
        .consents = {},
        .note = play.said("acquaintance", scene),
    };
    insist(play, scene, intake::hold_acquaintance(database, play.by_coordinator(scene), wish));
}

void play_accepted(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::DecideFit{
        .family_case = case_of(play),
        .on = scene.on,
        .judgement =
            {.decision = intake::FitDecision::accepted,
             .confirmed = all_points(play.parts.programme),
             .reason = {},
             .note = {}},
    };
    insist(play, scene, intake::decide_fit(database, play.by_coordinator(scene), wish));
}

void play_not_suitable(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::DecideFit{
        .family_case = case_of(play),
        .on = scene.on,
        .judgement =
            {.decision = intake::FitDecision::not_suitable,
             .confirmed = {"offered_here", "in_range", "own_wish"},
             .reason = "neighbourhood_team",
             .note = play.said("not_suitable", scene)},
    };
    insist(play, scene, intake::decide_fit(database, play.by_coordinator(scene), wish));
}

void play_withdrawn(database::Connection& database, Play& play, Scene const& scene)
{
    auto const wish = intake::LeaveBeforeSupport{
        .family_case = case_of(play),
        .exit = intake::Exit::withdrawn,
        .on = scene.on,
        .reason = play.said("withdrawn", scene),
    };
    insist(play, scene, intake::leave_before_support(database, play.by_coordinator(scene), wish));
}

} // namespace demo
