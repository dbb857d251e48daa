#include "closing/actions/stop_volunteer.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/actions/record_match_event.hpp"
#include "matching/actions/region_letters.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/match_store.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>

namespace closing {

namespace {

using Done = std::expected<void, StopRefusal>;

// Why a match ends, and why a proposal is taken back, when the volunteer stops.
constexpr auto reason_of_end = "volunteer_stopped";
constexpr auto reason_of_withdrawal = "volunteer_unavailable";

// Of a match that only was proposed: the family waits again.
std::expected<void, programme::JourneyRefusal> take_back(
    database::Connection& database, matching::LockedMatch const& locked, accounts::Occasion const& occasion
)
{
    return record_match_event(
        database,
        locked.family_case,
        locked.match,
        {.event =
             {.kind = programme::EventKind::proposal_withdrawn,
              .on = occasion.today,
              .code = reason_of_withdrawal}},
        occasion
    );
}

// How the family goes on. Of one of another location, that location decides: it begins with seeking again.
std::optional<FamilyPlan>
plan_for(matching::Match const& match, StopVolunteer const& wish, accounts::Occasion const& occasion)
{
    if (match.location != occasion.location) {
        return FamilyPlan{.match = match.id, .next = support::AfterMatch::seek_another};
    }
    auto const plan = std::ranges::find(wish.plans, match.id, &FamilyPlan::match);
    return plan == wish.plans.end() ? std::nullopt : std::optional{*plan};
}

Done end_with_plan(
    database::Connection& database,
    accounts::Occasion const& occasion,
    StopVolunteer const& wish,
    FamilyPlan const& plan
)
{
    auto const ended = support::end_match_inside(
        database,
        occasion,
        {.match = plan.match,
         .on = wish.on,
         .reason = reason_of_end,
         .next = plan.next,
         .support_ends_on = plan.support_ends_on}
    );
    return ended ? Done{} : Done{std::unexpected{PlanRefused{.match = plan.match, .why = ended.error()}}};
}

void tell_other_location(
    database::Connection& database, intake::FamilyCase const& family_case, accounts::Occasion const& occasion
)
{
    auto const responsible =
        family_case.responsible ? accounts::find_account(database, *family_case.responsible) : std::nullopt;
    matching::mail_news(
        database,
        matching::RegionNews::volunteer_stops,
        responsible ? std::vector{*responsible} : accounts::list_staff(database, family_case.location),
        "/cases/" + std::to_string(family_case.id.value()),
        occasion
    );
}

// She may come to families of other locations: each match is settled at its own.
Done settle_match(
    database::Connection& database,
    accounts::Occasion const& occasion,
    StopVolunteer const& wish,
    matching::Match const& match
)
{
    auto const there = matching::occasion_at(match, occasion);
    auto const locked = matching::lock_match(database, match.id, there);
    auto const history = intake::load_history(database, locked.family_case.id);
    if (match.location != occasion.location) {
        tell_other_location(database, locked.family_case, occasion);
    }
    if (programme::match_state(history, match.id) == programme::MatchState::active) {
        auto const plan = plan_for(match, wish, occasion);
        return plan ? end_with_plan(database, there, wish, *plan)
                    : Done{std::unexpected{PlanMissing{.match = match.id}}};
    }
    auto const taken_back = take_back(database, locked, there);
    return taken_back ? Done{}
                      : Done{std::unexpected{PlanRefused{.match = match.id, .why = taken_back.error()}}};
}

bool has_stopped(database::Connection& database, volunteers::VolunteerId id)
{
    auto const history = volunteers::load_volunteer_history(database, id);
    return volunteers::pipeline_state(history) == volunteers::PipelineState::stopped;
}

Done record_stop(
    database::Connection& database, accounts::Occasion const& occasion, StopVolunteer const& wish
)
{
    auto const stopped = volunteers::add_volunteer_event(
        database,
        occasion,
        {.volunteer = wish.volunteer,
         .event =
             {.kind = volunteers::VolunteerEventKind::stopped,
              .on = wish.on,
              .planned_for = std::nullopt,
              .code = wish.reason},
         .note = wish.note}
    );
    if (!stopped) {
        return std::unexpected{StopRefusal{stopped.error()}};
    }
    matching::end_loans_of_volunteer(database, wish.volunteer, wish.on);
    auto const left = matching::list_open_matches_of(database, wish.volunteer);
    return left.empty() ? Done{} : Done{std::unexpected{PlanMissing{.match = left.front().id}}};
}

} // namespace

std::expected<void, StopRefusal>
stop_volunteer(database::Connection& database, accounts::Occasion const& occasion, StopVolunteer const& wish)
{
    auto transaction = database::Transaction{database};
    volunteers::load_volunteer(database, wish.volunteer, occasion.location);
    if (has_stopped(database, wish.volunteer)) {
        return {};
    }
    for (auto const& match : matching::list_open_matches_of(database, wish.volunteer)) {
        if (auto const settled = settle_match(database, occasion, wish, match); !settled) {
            return settled;
        }
    }
    auto const stopped = record_stop(database, occasion, wish);
    if (stopped) {
        transaction.commit();
    }
    return stopped;
}

} // namespace closing
