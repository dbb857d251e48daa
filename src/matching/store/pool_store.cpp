#include "matching/store/pool_store.hpp"

#include "intake/store/case_event_store.hpp"
#include "locations/model/postcode.hpp"
#include "locations/store/postcode_store.hpp"
#include "matching/store/match_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace matching {

namespace {

// From the family to the postcodes of volunteers; each is looked up once.
class Distances {
public:
    Distances(database::Connection& database, std::string const& postcode)
        : database_{database}, family_{find_point(postcode)}
    {
    }

    std::optional<double> kilometres_to(std::string const& postcode)
    {
        auto const point = find_point(postcode);
        return family_ && point ? std::optional{locations::kilometres_between(*family_, *point)}
                                : std::nullopt;
    }

private:
    std::optional<locations::Point> find_point(std::string const& postcode)
    {
        auto const parsed = locations::Postcode::parse(postcode);
        if (!parsed) {
            return std::nullopt;
        }
        auto const [entry, is_new] = points_.try_emplace(parsed->digits());
        if (is_new) {
            entry->second = locations::find_postcode_point(database_, *parsed);
        }
        return entry->second;
    }

    database::Connection& database_;
    std::map<std::string, std::optional<locations::Point>> points_;
    std::optional<locations::Point> family_;
};

bool was_refused(programme::MatchState state)
{
    return state == programme::MatchState::declined || state == programme::MatchState::no_klik;
}

// Whoever once said no is not asked again, even when she was proposed by mistake in between.
std::map<volunteers::VolunteerId, EarlierMatch>
earlier_matches(database::Connection& database, intake::FamilyCaseId family_case)
{
    auto const history = intake::load_history(database, family_case);
    auto earlier = std::map<volunteers::VolunteerId, EarlierMatch>{};
    for (auto const& match : list_matches_of_case(database, family_case)) {
        auto& with_family = earlier[match.volunteer];
        if (was_refused(programme::match_state(history, match.id))) {
            with_family = EarlierMatch::no;
        } else if (!match.over_on && with_family == EarlierMatch::none) {
            with_family = EarlierMatch::runs;
        }
    }
    return earlier;
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

} // namespace

FamilyWish wish_of(intake::FamilyCase const& family_case)
{
    return {
        .dagdelen = family_case.dagdelen,
        .home_language = family_case.home_language,
        .interpreter = family_case.interpreter,
    };
}

std::vector<PoolVolunteer> load_pool(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto distances = Distances{database, family_case.postcode};
    auto earlier = earlier_matches(database, family_case.id);
    auto const loads = loads_of(database, family_case.location);
    auto histories = std::map<volunteers::VolunteerId, volunteers::VolunteerHistory>{};
    for (auto& [volunteer, history] : volunteers::list_volunteer_histories(database, family_case.location)) {
        histories.emplace(volunteer, std::move(history));
    }

    auto pool = std::vector<PoolVolunteer>{};
    for (auto const& volunteer : volunteers::list_volunteers(database, family_case.location)) {
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
            .kilometres = distances.kilometres_to(volunteer.profile.postcode),
            .free_since = free_since(history, load),
            .with_family = earlier[volunteer.id],
        });
    }
    return pool;
}

} // namespace matching
