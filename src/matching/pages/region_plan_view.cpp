#include "matching/pages/region_plan_view.hpp"

#include "intake/pages/case_heading.hpp"
#include "locations/store/location_store.hpp"
#include "matching/pages/candidates_page.hpp"
#include "matching/pages/match_words.hpp"
#include "matching/pages/person_names.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/region_store.hpp"
#include "volunteers/pages/volunteer_words.hpp"

#include <algorithm>
#include <map>

namespace matching {

namespace {

constexpr auto most_dagdelen_told = std::size_t{3};

// What one location may know of the plan.
struct RegionView {
    accounts::SignedInRequest& request;
    Region const& region;
    std::vector<VolunteerLoan> const& loans; // that this location asked for
    Names const& names;                      // of its own people and guests
    std::map<people::LocationId, std::string> const& locations;

    [[nodiscard]] bool is_ours(people::LocationId location) const { return location == request.location(); }

    [[nodiscard]] std::string filled(std::string_view words, people::LocationId location) const
    {
        auto const name = locations.find(location);
        return text::fill(
            request.texts.translate(words),
            {{"location", name == locations.end() ? std::string{} : name->second}}
        );
    }
};

VolunteerLoan const* loan_of(RegionView const& view, PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const found = std::ranges::find_if(view.loans, [&](VolunteerLoan const& loan) {
        return loan.family_case == family.id && loan.volunteer == volunteer.id;
    });
    return found == view.loans.end() ? nullptr : &*found;
}

// "4 km, dinsdagmiddag"
std::string about_stranger(RegionView const& view, PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const& texts = view.request.texts;
    auto const shared = programme::shared_dagdelen(family.dagdelen, volunteer.profile.dagdelen);
    auto const distance = words_for_distance(kilometres_between(family, volunteer), texts);
    return shared.empty() ? distance
                          : distance + ", " + volunteers::words_for(shared, most_dagdelen_told, texts);
}

RegionCell
stranger_cell(RegionView const& view, PoolFamily const& family, PoolVolunteer const& volunteer, int points)
{
    auto const& texts = view.request.texts;
    auto const* const loan = loan_of(view, family, volunteer);
    auto cell = RegionCell{
        .volunteer = volunteer.id,
        .home = volunteer.location,
        .words = view.filled(text::mark("een vrijwilliger van {location}"), volunteer.location),
        .about = about_stranger(view, family, volunteer),
        .points = points,
        .proposal = {},
        .ask = {},
        .asked = {},
    };
    if (loan == nullptr) {
        cell.ask = view.filled(text::mark("Vraag {location}"), volunteer.location);
    } else {
        cell.asked =
            text::fill(texts.translate("gevraagd op {day}"), {{"day", texts.short_date(loan->asked_on)}});
    }
    return cell;
}

RegionCell
cell_of(RegionView const& view, PoolFamily const& family, PoolVolunteer const& volunteer, int points)
{
    if (!may_meet(family, volunteer)) {
        return stranger_cell(view, family, volunteer, points);
    }
    return {
        .volunteer = volunteer.id,
        .home = volunteer.location,
        .words = view.names.at(volunteer.person),
        .about = view.is_ours(volunteer.location)
                     ? std::string{}
                     : view.filled(text::mark("van {location}"), volunteer.location),
        .points = points,
        .proposal = address_of_proposal(family.id, volunteer.id),
        .ask = {},
        .asked = {},
    };
}

std::optional<RegionCell> cell_in(RegionView const& view, Plan const& plan, std::size_t family)
{
    auto const& waiting = view.region.waiting;
    auto const pair = std::ranges::find(plan.pairs, family, &PlannedPair::family);
    return pair == plan.pairs.end()
               ? std::nullopt
               : std::optional{cell_of(
                     view, waiting.families[family], waiting.volunteers[pair->volunteer], pair->points
                 )};
}

RegionRow row_of(RegionView const& view, RegionPlan const& plan, std::size_t index)
{
    auto& request = view.request;
    auto const& family = view.region.waiting.families[index];
    return {
        .id = family.id,
        .family = intake::load_case_heading(request.database, family.id, request.location()).family,
        .address = address_of_proposals(family.id),
        .days_waiting =
            family.waiting_since ? std::optional{days_waiting(family, request.today)} : std::nullopt,
        .together = cell_in(view, plan.together.best, index),
        .apart = cell_in(view, plan.apart.best, index),
    };
}

bool is_asked_for(
    std::vector<VolunteerLoan> const& loans, PoolFamily const& family, PoolVolunteer const& volunteer
)
{
    return std::ranges::any_of(loans, [&](VolunteerLoan const& loan) {
        return loan.family_case == family.id && loan.volunteer == volunteer.id;
    });
}

// Volunteers of this location whom the plan sends to families elsewhere, and who were not asked for yet;
// nothing is said of the families.
std::vector<std::string> could_lend(RegionView const& view, Plan const& plan)
{
    auto lines = std::vector<std::string>{};
    auto const asked = list_loans_of(view.request.database, view.request.location());
    for (auto const& pair : plan.pairs) {
        auto const& family = view.region.waiting.families[pair.family];
        auto const& volunteer = view.region.waiting.volunteers[pair.volunteer];
        if (view.is_ours(volunteer.location) && !may_meet(family, volunteer)
            && !is_asked_for(asked, family, volunteer)) {
            lines.push_back(text::fill(
                view.filled(text::mark("{location} zou {name} kunnen vragen."), family.location),
                {{"name", view.names.at(volunteer.person)}}
            ));
        }
    }
    std::ranges::sort(lines);
    return lines;
}

std::map<people::LocationId, std::string>
location_names(accounts::SignedInRequest& request, Region const& region)
{
    auto names = std::map<people::LocationId, std::string>{};
    for (auto const& [location, yardstick] : region.yardsticks) {
        names.emplace(location, locations::load_location(request.database, location).name);
    }
    for (auto const& volunteer : region.waiting.volunteers) {
        if (!names.contains(volunteer.location)) { // lent before the sharing ended
            names.emplace(
                volunteer.location, locations::load_location(request.database, volunteer.location).name
            );
        }
    }
    return names;
}

SumLine sum_line(std::string label, Plan const& plan)
{
    return {
        .label = std::move(label),
        .families = std::to_string(plan.pairs.size()),
        .weeks_waited = std::to_string(plan.weeks_waited),
        .points = std::to_string(plan.points),
    };
}

// "+3", "0", "-2"
std::string difference(int together, int apart)
{
    return (together > apart ? "+" : "") + std::to_string(together - apart);
}

std::vector<SumLine> sum_lines(Plan const& together, Plan const& apart, text::Texts const& texts)
{
    auto const families = [](Plan const& plan) { return static_cast<int>(plan.pairs.size()); };
    return {
        sum_line(texts.translate("Samen"), together),
        sum_line(texts.translate("Elke locatie alleen"), apart),
        {.label = texts.translate("Verschil"),
         .families = difference(families(together), families(apart)),
         .weeks_waited = difference(together.weeks_waited, apart.weeks_waited),
         .points = difference(together.points, apart.points)},
    };
}

} // namespace

RegionPlanView load_region_plan_view(accounts::SignedInRequest& request)
{
    auto const region = load_region(request.database, request.location(), request.programme, request.today);
    auto const plan = plan_region(region);
    auto const names = names_at(request.database, request.location());
    auto const locations = location_names(request, region);
    auto const loans = list_loans_for(request.database, request.location());
    auto const view = RegionView{
        .request = request, .region = region, .loans = loans, .names = names, .locations = locations
    };
    auto shown = RegionPlanView{
        .sums = sum_lines(plan.together.best, plan.apart.best, request.texts),
        .locations = {},
        .rows = {},
        .could_lend = could_lend(view, plan.together.best),
    };
    for (auto const& counts : counts_by_location(region, plan)) {
        shown.locations.push_back({.name = locations.at(counts.location), .counts = counts});
    }
    for (auto index = std::size_t{0}; index < region.waiting.families.size(); ++index) {
        if (view.is_ours(region.waiting.families[index].location)) {
            shown.rows.push_back(row_of(view, plan, index));
        }
    }
    return shown;
}

} // namespace matching
