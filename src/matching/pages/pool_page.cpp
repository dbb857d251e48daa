#include "matching/pages/pool_page.hpp"

#include "intake/pages/case_heading.hpp"
#include "matching/pages/candidates_page.hpp"
#include "matching/pages/person_names.hpp"
#include "matching/pages/region_page.hpp"
#include "matching/store/pair_choice_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/weights_store.hpp"

#include <algorithm>

namespace matching {

namespace {

struct PoolView {
    accounts::SignedInRequest& request;
    Waiting const& waiting;
    Names const& names;
};

PairCell cell_of(PoolView const& view, std::size_t family, PoolVolunteer const& volunteer, int points)
{
    return {
        .volunteer = volunteer.id,
        .name = view.names.at(volunteer.person),
        .home = home_elsewhere(view.request, volunteer),
        .points = points,
        .proposal = address_of_proposal(view.waiting.families[family].id, volunteer.id),
    };
}

std::optional<PairCell> cell_in(Plan const& plan, std::size_t family, PoolView const& view)
{
    auto const pair = std::ranges::find(plan.pairs, family, &PlannedPair::family);
    return pair == plan.pairs.end()
               ? std::nullopt
               : std::optional{cell_of(view, family, view.waiting.volunteers[pair->volunteer], pair->points)};
}

std::vector<RefusedCell> refused_for(std::size_t family, PoolView const& view)
{
    auto cells = std::vector<RefusedCell>{};
    for (auto const& pair : view.waiting.chosen) {
        auto const volunteer = std::ranges::find(view.waiting.volunteers, pair.volunteer, &PoolVolunteer::id);
        if (pair.family == view.waiting.families[family].id && pair.choice == PairChoice::refused
            && volunteer != view.waiting.volunteers.end()) {
            cells.push_back(
                {.volunteer = volunteer->id, .name = view.names.at(volunteer->person), .reason = pair.reason}
            );
        }
    }
    return cells;
}

PoolRow row_of(std::size_t index, PoolPlan const& plan, PoolView const& view)
{
    auto const& family = view.waiting.families[index];
    auto const heading = intake::load_case_heading(view.request.database, family.id, view.request.location());
    auto const locked = std::ranges::find(plan.assigned, index) == plan.assigned.end();
    return {
        .id = family.id,
        .family = heading.family,
        .address = address_of_proposals(family.id),
        .days_waiting =
            family.waiting_since ? std::optional{days_waiting(family, view.request.today)} : std::nullopt,
        .candidates = plan.possible[index].size(),
        .best = cell_in(plan.best, index, view),
        .one_by_one = cell_in(plan.one_by_one, index, view),
        .locked = locked,
        .refused = refused_for(index, view),
    };
}

PlanSums sums_of(Plan const& plan)
{
    return {.families = plan.pairs.size(), .weeks_waited = plan.weeks_waited, .points = plan.points};
}

} // namespace

std::string reason_field(intake::FamilyCaseId family)
{
    return "reason-" + std::to_string(family.value());
}

Waiting load_waiting(accounts::SignedInRequest& request)
{
    auto families =
        load_waiting_families(request.database, request.location(), request.programme, request.today);
    auto volunteers =
        load_pool(request.database, request.location(), families, request.programme, request.today);
    return {
        .families = std::move(families),
        .volunteers = std::move(volunteers),
        .chosen = list_pair_choices(request.database, request.location()),
    };
}

PoolPage load_pool_page(accounts::SignedInRequest& request)
{
    auto const waiting = load_waiting(request);
    auto const yardstick =
        load_yardstick(request.database, request.location(), request.programme, request.today);
    auto const plan = plan_pool(waiting, yardstick);
    auto const names = names_at(request.database, request.location());
    auto const view = PoolView{.request = request, .waiting = waiting, .names = names};
    auto page = PoolPage{
        .rows = {},
        .free_volunteers = static_cast<std::size_t>(std::ranges::count_if(
            waiting.volunteers,
            [&](PoolVolunteer const& one) { return one.location == request.location() && has_room(one); }
        )),
        .best = sums_of(plan.best),
        .one_by_one = sums_of(plan.one_by_one),
        .has_region = has_region(request),
        .form = web::Form{request.http.form, request.texts},
    };
    for (auto index = std::size_t{0}; index < waiting.families.size(); ++index) {
        page.rows.push_back(row_of(index, plan, view));
    }
    return page;
}

} // namespace matching
