#include "matching/store/pool_store.hpp"

#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "locations/model/postcode.hpp"
#include "locations/store/postcode_store.hpp"
#include "matching/model/match_questions.hpp"
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

constexpr auto end_reason_no_klik = std::string_view{"no_klik"};

using EarlierByVolunteer = std::map<volunteers::VolunteerId, std::map<intake::FamilyCaseId, EarlierMatch>>;

std::optional<locations::Point> point_of(database::Connection& database, std::string const& postcode)
{
    auto const parsed = locations::Postcode::parse(postcode);
    return parsed ? locations::find_postcode_point(database, *parsed) : std::nullopt;
}

// Where postcodes lie; each is looked up once.
class PostcodePoints {
public:
    explicit PostcodePoints(database::Connection& database) : database_{database} {}

    std::optional<locations::Point> find(std::string const& postcode)
    {
        auto const [entry, is_new] = points_.try_emplace(postcode.substr(0, 4));
        if (is_new) {
            entry->second = point_of(database_, postcode);
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

bool ended_without_klik(programme::CaseHistory const& history, MatchId match)
{
    return std::ranges::any_of(history.events, [&](programme::Event const& event) {
        return event.kind == programme::EventKind::match_ended && event.match == match
               && event.code == end_reason_no_klik;
    });
}

EarlierMatch seen_from_now(programme::CaseHistory const& history, Match const& match)
{
    switch (programme::match_state(history, match.id)) {
    case programme::MatchState::declined:
    case programme::MatchState::no_klik:
        return EarlierMatch::no;
    case programme::MatchState::ended:
        return ended_without_klik(history, match.id) ? EarlierMatch::no : EarlierMatch::helped;
    case programme::MatchState::proposed:
    case programme::MatchState::accepted_by_volunteer:
    case programme::MatchState::introduced:
    case programme::MatchState::klik_both:
    case programme::MatchState::active:
    case programme::MatchState::withdrawn:
        return match.over_on ? EarlierMatch::none : EarlierMatch::runs;
    }
    return EarlierMatch::none;
}

// A parent who comes back has more cases than one.
std::vector<intake::FamilyCaseId>
cases_of_same_parent(database::Connection& database, intake::FamilyCaseId id)
{
    auto cases = std::vector<intake::FamilyCaseId>{};
    auto rows = database.query(
        R"sql(
            SELECT other.id FROM family_cases this
            JOIN family_cases other ON other.parent_id = this.parent_id AND other.location_id = this.location_id
            WHERE this.id = $1 ORDER BY other.id
        )sql",
        id
    );
    while (rows.next()) {
        cases.push_back(rows.id<intake::FamilyCaseId>(0));
    }
    return cases;
}

// Whoever once said no is not asked again, even when she helped before or was proposed by mistake since.
void add_earlier(database::Connection& database, intake::FamilyCaseId family, EarlierByVolunteer& earlier)
{
    for (auto const one : cases_of_same_parent(database, family)) {
        auto const matches = list_matches_of_case(database, one);
        auto const history = matches.empty() ? programme::CaseHistory{} : intake::load_history(database, one);
        for (auto const& match : matches) {
            auto& between = earlier[match.volunteer][family];
            between = std::max(between, seen_from_now(history, match));
        }
    }
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
        .point = point_of(database, family_case.postcode),
        .waiting_since = waiting_since(history),
    };
}

} // namespace

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
        if (programme::case_state(history) == programme::CaseState::waiting
            && may_propose(programme, history, today)) {
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
    auto points = PostcodePoints{database};
    auto earlier = EarlierByVolunteer{};
    for (auto const& family : families) {
        add_earlier(database, family.id, earlier);
    }
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
            .earlier = std::move(earlier[volunteer.id]),
        });
    }
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
