#include "matching/store/room_facts_store.hpp"

#include "intake/store/case_event_store.hpp"
#include "matching/store/match_store.hpp"
#include "programme/model/journey.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>

namespace matching {

namespace {

constexpr auto days_looked_back = 365;

bool may_be_proposed(
    volunteers::VolunteerHistory const& history,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto const standing = volunteers::standing(history, programme, today);
    return volunteers::pipeline_state(history) == volunteers::PipelineState::available && standing.certified
           && standing.vog_valid_until && *standing.vog_valid_until >= today;
}

// The room of each volunteer who may be proposed to somebody today.
int count_free_places(
    database::Connection& database,
    locations::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto open = std::map<volunteers::VolunteerId, int>{};
    for (auto const& load : list_match_loads(database, location)) {
        open[load.volunteer] = load.open;
    }
    auto most = std::map<volunteers::VolunteerId, int>{};
    for (auto const& volunteer : volunteers::list_volunteers(database, location)) {
        most[volunteer.id] = volunteer.profile.most_families;
    }
    auto free = 0;
    for (auto const& [id, whole] : volunteers::list_volunteer_histories(database, location)) {
        auto const history = volunteers::history_until(whole, today);
        if (!history.empty() && may_be_proposed(history, programme, today)) {
            free += std::max(0, most[id] - open[id]);
        }
    }
    return free;
}

int count_waiting(database::Connection& database, locations::LocationId location)
{
    auto const histories = intake::list_open_histories(database, location);
    return static_cast<int>(std::ranges::count_if(histories, [](intake::CaseWithHistory const& open) {
        return programme::case_state(open.history) == programme::CaseState::waiting;
    }));
}

// From the day on which the question fitted to the first day of support.
std::vector<int>
list_waits_in_days(database::Connection& database, locations::LocationId location, base::Date today)
{
    auto rows = database.query(
        R"sql(
            SELECT min(a.happened_on), min(s.happened_on)
            FROM case_events a JOIN case_events s ON s.family_case_id = a.family_case_id
            WHERE a.location_id = $1 AND a.kind = 'accepted' AND s.kind = 'support_started'
            GROUP BY a.family_case_id
            HAVING min(s.happened_on) > $2 AND min(s.happened_on) <= $3
        )sql",
        location,
        base::add_days(today, -days_looked_back),
        today
    );
    auto waits = std::vector<int>{};
    while (rows.next()) {
        waits.push_back(std::max(0, base::days_between(rows.date(0), rows.date(1))));
    }
    return waits;
}

} // namespace

locations::RoomFacts load_room_facts(
    database::Connection& database,
    locations::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    return {
        .free_places = count_free_places(database, location, programme, today),
        .waiting = count_waiting(database, location),
        .waits_in_days = list_waits_in_days(database, location, today),
    };
}

} // namespace matching
