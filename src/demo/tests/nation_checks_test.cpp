#include "demo/tests/nation_checks.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/offer_store.hpp"
#include "locations/store/postcode_store.hpp"
#include "matching/model/rules.hpp"
#include "matching/store/klik_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/pool_store.hpp"
#include "programme/model/progress.hpp"
#include "support/store/visit_answer_store.hpp"
#include "support/store/visit_store.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace demo {

namespace {

constexpr auto all_visits = 1000;

// One location with its volunteers, while its families are replayed.
class LocationReplay {
public:
    LocationReplay(
        database::Connection& database,
        programme::ProgrammeVersion const& programme,
        people::LocationId location,
        base::Date last_day
    )
        : database_{database}, programme_{programme}, location_{location}, last_day_{last_day},
          removed_{volunteers::list_removed_volunteers(database, location)}
    {
        for (auto& volunteer : volunteers::list_volunteers(database, location)) {
            volunteers_.emplace(volunteer.id, std::move(volunteer));
        }
        for (auto& [volunteer, history] : volunteers::list_volunteer_histories(database, location)) {
            histories_.emplace(volunteer, std::move(history));
        }
        auto rows = database.query("SELECT id FROM matches WHERE location_id = $1 ORDER BY id", location);
        while (rows.next()) {
            auto const match = matching::load_match(database, rows.id<matching::MatchId>(0), location);
            by_volunteer_[match.volunteer].push_back(match);
        }
    }

    std::vector<std::string> replay()
    {
        for (auto const& [volunteer, history] : histories_) {
            replay_volunteer(volunteer, history);
        }
        auto rows = database_.query(
            "SELECT id, over_on FROM family_cases WHERE location_id = $1 ORDER BY id", location_
        );
        while (rows.next()) {
            replay_case(rows.id<intake::FamilyCaseId>(0), rows.optional_date(1));
        }
        return std::move(faults_);
    }

private:
    void expect(bool is_so, std::string const& whose, std::string const& what)
    {
        if (!is_so) {
            faults_.push_back(whose + ": " + what);
        }
    }

    void replay_volunteer(volunteers::VolunteerId id, volunteers::VolunteerHistory const& history)
    {
        auto const whose = fmt::format("volunteer {}", id.value());
        auto so_far = volunteers::VolunteerHistory{};
        for (auto const& event : history) {
            auto const allowed =
                so_far.empty() ? event.kind == volunteers::VolunteerEventKind::registered
                               : volunteers::may_happen(programme_, so_far, event, event.on).has_value();
            expect(
                allowed, whose, fmt::format("{} on {}", base::to_code(event.kind), base::to_iso(event.on))
            );
            expect(event.on <= last_day_, whose, "knows the future");
            so_far.push_back(event);
        }
    }

    void replay_case(intake::FamilyCaseId id, std::optional<base::Date> over_on)
    {
        auto const whose = fmt::format("family {}", id.value());
        auto const family_case = intake::load_family_case(database_, id, location_);
        auto so_far = programme::CaseHistory{};
        for (auto const& event : intake::load_history(database_, id).events) {
            replay_event(family_case, so_far, event, whose);
            so_far.events.push_back(event);
        }
        auto const over = programme::is_over(programme::case_state(so_far));
        auto const ended = over ? std::optional{so_far.events.back().on} : std::nullopt;
        expect(over_on == ended, whose, "is over on another day than it says");
        expect(is_offered(family_case), whose, "applied where nothing is offered to it");
        for (auto const& match : matching::list_matches_of_case(database_, id)) {
            check_match(match, so_far, fmt::format("match {}", match.id.value()));
        }
    }

    void replay_event(
        intake::FamilyCase const& family_case,
        programme::CaseHistory const& so_far,
        programme::Event const& event,
        std::string const& whose
    )
    {
        auto const what = fmt::format("{} on {}", base::to_code(event.kind), base::to_iso(event.on));
        expect(programme::may_happen(programme_, so_far, event).has_value(), whose, what);
        expect(event.on <= last_day_, whose, "knows the future");
        if (event.kind == programme::EventKind::proposed) {
            check_proposal(family_case, event, whose);
        } else if (event.kind == programme::EventKind::support_started) {
            check_start(so_far, event, whose);
        }
    }

    matching::Match load(programme::Event const& event)
    {
        return matching::load_match(database_, event.match.value(), location_);
    }

    // A volunteer of whom nothing is known any more is not held beside the family.
    void check_proposal(
        intake::FamilyCase const& family_case, programme::Event const& event, std::string const& whose
    )
    {
        auto const match = load(event);
        auto const& volunteer = volunteers_.at(match.volunteer);
        auto const pooled = pooled_on(volunteer, match);
        auto const yardstick = matching::Yardstick{
            .rules = programme_.matching,
            .weights = programme_.matching.weights,
            .neighbours = matching::Neighbours::allowed,
            .today = event.on,
        };
        expect(pooled.open_matches < volunteer.profile.most_families, whose, "asks who has no room");
        expect(pooled.standing.available && pooled.standing.certified, whose, "asks who is not available");
        if (!removed_.contains(volunteer.id)) {
            auto const family = matching::load_pool_family(database_, family_case);
            expect(
                matching::obstacles(family, pooled, yardstick).empty(), whose, "asks who may not be asked"
            );
        }
    }

    matching::PoolVolunteer pooled_on(volunteers::Volunteer const& volunteer, matching::Match const& match)
    {
        auto const day = match.proposed_on;
        auto const& history = histories_.at(volunteer.id);
        auto const open = std::ranges::count_if(by_volunteer_.at(volunteer.id), [&](auto const& other) {
            return other.id != match.id && other.proposed_on <= day
                   && (!other.over_on || day <= *other.over_on);
        });
        auto const postcode = locations::Postcode::parse(volunteer.profile.postcode);
        return {
            .id = volunteer.id,
            .person = volunteer.person,
            .profile = volunteer.profile,
            .state = volunteers::pipeline_state(volunteers::history_until(history, day)),
            .standing = volunteers::standing(history, programme_, day),
            .open_matches = static_cast<int>(open),
            .point = postcode ? locations::find_postcode_point(database_, *postcode) : std::nullopt,
        };
    }

    void
    check_start(programme::CaseHistory const& so_far, programme::Event const& event, std::string const& whose)
    {
        auto const volunteer = load(event).volunteer;
        auto const missing = programme::missing_for_start(
            programme_,
            so_far,
            {.match = event.match.value(),
             .volunteer = volunteers::standing(histories_.at(volunteer), programme_, event.on),
             .on = event.on,
             .second_match_has_reason = false}
        );
        expect(missing.empty(), whose, "starts without all that a start needs");
    }

    bool is_offered(intake::FamilyCase const& family_case)
    {
        auto children = locations::Children{};
        for (auto const& child : family_case.children) {
            if (child.born_in) {
                children.born.push_back(child.born_in->year() / child.born_in->month());
            } else {
                children.due = child.due_on;
            }
        }
        auto const municipality = locations::MunicipalityCode::parse(family_case.municipality_code).value();
        auto const offers = locations::list_offers_in(database_, municipality, family_case.applied_on);
        return std::ranges::any_of(offers, [&](locations::OfferHere const& here) {
            return here.offer.location == location_
                   && locations::fits(here.offer, children, family_case.applied_on);
        });
    }

    void
    check_match(matching::Match const& match, programme::CaseHistory const& history, std::string const& whose)
    {
        auto const progress = programme::replay(history);
        auto const* const found = programme::find_match(progress, match.id);
        expect(
            found != nullptr && !programme::is_open(found->state) == match.over_on.has_value(), whose, "over"
        );
        if (found == nullptr) {
            return;
        }
        expect(!found->ended_on || found->ended_on == match.over_on, whose, "ended on another day");
        for (auto const side : {matching::KlikSide::parent, matching::KlikSide::volunteer}) {
            auto const given = matching::find_klik(database_, match.id, side);
            auto const& told =
                side == matching::KlikSide::parent ? found->parent_klik : found->volunteer_klik;
            expect(given.has_value() == told.has_value() && (!given || given->answer == told), whose, "klik");
        }
        check_visits(match, *found, whose);
    }

    void check_visits(
        matching::Match const& match, programme::MatchProgress const& progress, std::string const& whose
    )
    {
        auto const visits = support::list_visits(database_, match.id, all_visits);
        auto const answers = support::list_visit_answers(database_, match.id, all_visits);
        expect(visits.size() == answers.size(), whose, "visits without an answer");
        expect(visits.empty() || progress.started_on, whose, "visits without support");
        for (auto const& visit : visits) {
            auto const period = support::SupportPeriod{
                .started_on = progress.started_on.value_or(last_day_), .ended_on = progress.ended_on
            };
            expect(
                support::may_record(programme_, period, visit, last_day_).has_value(),
                whose,
                "visited on " + base::to_iso(visit.visited_on)
            );
        }
    }

    database::Connection& database_;
    programme::ProgrammeVersion const& programme_;
    people::LocationId location_;
    base::Date last_day_;
    std::set<volunteers::VolunteerId> removed_;
    std::map<volunteers::VolunteerId, volunteers::Volunteer> volunteers_;
    std::map<volunteers::VolunteerId, volunteers::VolunteerHistory> histories_;
    std::map<volunteers::VolunteerId, std::vector<matching::Match>> by_volunteer_;
    std::vector<std::string> faults_;
};

} // namespace

std::vector<std::string> faults_of_nation(
    database::Connection& database, programme::ProgrammeVersion const& programme, base::Date last_day
)
{
    auto all = std::vector<std::string>{};
    for (auto const& location : locations::list_locations(database)) {
        auto faults = LocationReplay{database, programme, location.id, last_day}.replay();
        all.insert(all.end(), faults.begin(), faults.end());
    }
    return all;
}

} // namespace demo
