#include "matching/store/pool_store.hpp"

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/model/postcode.hpp"
#include "locations/store/postcode_store.hpp"
#include "matching/model/match_questions.hpp"
#include "matching/store/earlier_store.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_wish_store.hpp"
#include "needs/store/need_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace matching {

namespace {

// Where postcodes lie; each is looked up once.
class PostcodePoints {
public:
    explicit PostcodePoints(database::Connection& database) : database_{database} {}

    std::optional<locations::Point> find(std::string const& postcode)
    {
        auto const [entry, is_new] = points_.try_emplace(postcode.substr(0, 4));
        if (is_new) {
            entry->second = find_point_of(database_, postcode);
        }
        return entry->second;
    }

private:
    database::Connection& database_;
    std::map<std::string, std::optional<locations::Point>> points_;
};

// Counted from the day she was accepted, or from the end of the last match.
std::optional<base::Date> waiting_since(programme::CaseHistory const& history)
{
    auto since = std::optional<base::Date>{};
    for (auto const& event : history.events) {
        if (event.kind == programme::EventKind::accepted || event.kind == programme::EventKind::match_ended) {
            since = event.on;
        }
    }
    return since;
}

std::map<volunteers::VolunteerId, MatchLoad>
loads_of(database::Connection& database, people::LocationId location)
{
    auto loads = std::map<volunteers::VolunteerId, MatchLoad>{};
    for (auto const& load : list_match_loads(database, location)) {
        loads.emplace(load.volunteer, load);
    }
    return loads;
}

// The day since which she waits for a family: when she became available or came back, or her last match
// ended.
std::optional<base::Date> free_since(volunteers::VolunteerHistory const& history, MatchLoad const& load)
{
    if (load.open > 0 || volunteers::pipeline_state(history) != volunteers::PipelineState::available) {
        return std::nullopt;
    }
    auto since = load.last_over_on;
    for (auto const& event : history) {
        if (event.kind == volunteers::VolunteerEventKind::available
            || event.kind == volunteers::VolunteerEventKind::resumed) {
            since = since ? std::max(*since, event.on) : event.on;
        }
    }
    return since;
}

PoolFamily pool_family(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    programme::CaseHistory const& history
)
{
    auto categories = std::vector<std::string>{};
    for (auto const& need : needs::list_current_needs(database, family_case.id)) {
        categories.push_back(need.category);
    }
    auto wishes = load_match_wishes(database, family_case.id);
    return {
        .id = family_case.id,
        .dagdelen = family_case.dagdelen,
        .home_language = family_case.home_language,
        .interpreter = family_case.interpreter,
        .need_categories = std::move(categories),
        .experiences = std::move(wishes.experiences),
        .interests = std::move(wishes.interests),
        .at_home = std::move(wishes.at_home),
        .children = family_case.children,
        .postcode = family_case.postcode,
        .point = find_point_of(database, family_case.postcode),
        .waiting_since = waiting_since(history),
        .location = family_case.location,
    };
}

// Everybody of the location, without what there was between her and a family.
std::vector<PoolVolunteer> volunteers_at(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto points = PostcodePoints{database};
    auto const loads = loads_of(database, location);
    auto histories = std::map<volunteers::VolunteerId, volunteers::VolunteerHistory>{};
    for (auto& [volunteer, history] : volunteers::list_volunteer_histories(database, location)) {
        histories.emplace(volunteer, std::move(history));
    }
    auto pool = std::vector<PoolVolunteer>{};
    for (auto const& volunteer : volunteers::list_volunteers(database, location)) {
        auto const history = volunteers::history_until(histories.at(volunteer.id), today);
        if (history.empty()) {
            continue; // she signed up later than this day
        }
        auto const load =
            loads.contains(volunteer.id) ? loads.at(volunteer.id) : MatchLoad{.volunteer = volunteer.id};
        pool.push_back({
            .id = volunteer.id,
            .person = volunteer.person,
            .profile = volunteer.profile,
            .state = volunteers::pipeline_state(history),
            .standing = volunteers::standing(history, programme, today),
            .open_matches = load.open,
            .point = points.find(volunteer.profile.postcode),
            .free_since = free_since(history, load),
            .location = location,
        });
    }
    return pool;
}

bool is_among(std::vector<PoolFamily> const& families, Guest const& guest, people::LocationId location)
{
    return std::ranges::any_of(families, [&](PoolFamily const& family) {
        return family.id == guest.family_case && family.location == location;
    });
}

// Volunteers of other locations who were lent to one of these families of this location.
void add_guests(
    database::Connection& database,
    people::LocationId location,
    std::vector<PoolFamily> const& families,
    programme::ProgrammeVersion const& programme,
    base::Date today,
    std::vector<PoolVolunteer>& pool
)
{
    auto homes = std::map<people::LocationId, std::vector<PoolVolunteer>>{};
    for (auto const& guest : list_guests(database, location)) {
        if (!is_among(families, guest, location)) {
            continue;
        }
        auto const known = std::ranges::find(pool, guest.volunteer, &PoolVolunteer::id);
        if (known != pool.end()) {
            known->lent_to.insert(guest.family_case);
            continue;
        }
        auto const [home, is_new] = homes.try_emplace(guest.home);
        if (is_new) {
            home->second = volunteers_at(database, guest.home, programme, today);
        }
        auto const her = std::ranges::find(home->second, guest.volunteer, &PoolVolunteer::id);
        if (her != home->second.end()) {
            pool.push_back(*her);
            pool.back().lent_to.insert(guest.family_case);
        }
    }
}

bool is_waiting(
    programme::CaseHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
)
{
    return programme::case_state(history) == programme::CaseState::waiting
           && may_propose(programme, history, today);
}

} // namespace

std::optional<locations::Point> find_point_of(database::Connection& database, std::string const& postcode)
{
    auto const parsed = locations::Postcode::parse(postcode);
    return parsed ? locations::find_postcode_point(database, *parsed) : std::nullopt;
}

bool waits_for_volunteer(
    database::Connection& database,
    intake::FamilyCaseId family_case,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    return is_waiting(intake::load_history(database, family_case), programme, today);
}

PoolFamily load_pool_family(database::Connection& database, intake::FamilyCase const& family_case)
{
    return pool_family(database, family_case, intake::load_history(database, family_case.id));
}

std::vector<PoolFamily> load_waiting_families(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto families = std::vector<PoolFamily>{};
    for (auto const& [id, history] : intake::list_open_histories(database, location)) {
        if (is_waiting(history, programme, today)) {
            families.push_back(
                pool_family(database, intake::load_family_case(database, id, location), history)
            );
        }
    }
    std::ranges::sort(families, {}, [](PoolFamily const& family) {
        return std::pair{family.waiting_since, family.id};
    });
    return families;
}

std::vector<PoolVolunteer> load_pool(
    database::Connection& database,
    people::LocationId location,
    std::vector<PoolFamily> const& families,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto pool = volunteers_at(database, location, programme, today);
    add_guests(database, location, families, programme, today, pool);
    add_earlier(database, families, pool);
    return pool;
}

std::vector<PoolVolunteer> load_pool(
    database::Connection& database,
    people::LocationId location,
    PoolFamily const& family,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    return load_pool(database, location, std::vector{family}, programme, today);
}

} // namespace matching
