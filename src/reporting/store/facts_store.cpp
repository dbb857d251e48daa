#include "reporting/store/facts_store.hpp"

#include "reporting/store/case_facts_store.hpp"
#include "reporting/store/volunteer_facts_store.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace reporting {

namespace {

void add_meetings(
    database::Connection& database, people::LocationId location, Scope const& scope, Facts& facts
)
{
    auto rows = database.query(
        R"sql(
            SELECT a.id, a.meeting_id, a.municipality_code, a.held_on, m.partner,
                a.parents + (SELECT count(*) FROM meeting_attendees w
                             WHERE w.attendance_id = a.id AND w.attends_as = 'parent'),
                a.children + (SELECT coalesce(sum(w.children), 0) FROM meeting_attendees w
                              WHERE w.attendance_id = a.id)
            FROM meeting_attendances a JOIN meetings m ON m.id = a.meeting_id
            WHERE a.location_id = $1 AND ($2 = '' OR a.municipality_code = $2) ORDER BY a.held_on, a.id
        )sql",
        location,
        scope.municipality.value_or(std::string{})
    );
    while (rows.next()) {
        facts.meetings.push_back(
            {.id = rows.integer(0),
             .meeting = meetings::MeetingId{rows.integer(1)},
             .location = location,
             .municipality = rows.text(2),
             .held_on = rows.date(3),
             .partner = rows.text(4),
             .parents = rows.small(5),
             .children = rows.small(6)}
        );
    }
}

// Municipalities by code, each once, whoever offers there.
void add_offers(
    database::Connection& database,
    people::LocationId location,
    Scope const& scope,
    std::map<std::string, MunicipalityFacts>& municipalities
)
{
    auto rows = database.query(
        "SELECT municipality_code, valid_from, valid_to FROM offers "
        "WHERE location_id = $1 AND ($2 = '' OR municipality_code = $2) ORDER BY id",
        location,
        scope.municipality.value_or(std::string{})
    );
    while (rows.next()) {
        auto& municipality = municipalities[rows.text(0)];
        municipality.code = rows.text(0);
        municipality.offers.push_back(
            {.location = location, .valid = {.from = rows.date(1), .to = rows.optional_date(2)}}
        );
    }
}

// A guest of one location may belong to another of the same report: then she is counted once, as who belongs.
void add_volunteer(VolunteerFacts facts, std::map<volunteers::VolunteerId, VolunteerFacts>& volunteers)
{
    auto const guest = facts.guest;
    auto const known = volunteers.try_emplace(facts.id, std::move(facts)).first;
    known->second.guest = known->second.guest && guest;
}

void fill_in_matches(Facts& facts, std::map<volunteers::VolunteerId, VolunteerFacts>& volunteers)
{
    for (auto const& family_case : facts.cases) {
        for (auto const& match : family_case.matches) {
            auto const volunteer = volunteers.find(match.volunteer);
            if (auto const support = match.support(); support && volunteer != volunteers.end()) {
                volunteer->second.matches.push_back(*support);
            }
        }
    }
    for (auto& [id, volunteer] : volunteers) {
        facts.volunteers.push_back(std::move(volunteer));
    }
}

} // namespace

Facts load_facts(
    database::Connection& database,
    Scope const& scope,
    Period const& period,
    programme::ProgrammeVersion const& programme
)
{
    return load_facts(database, scope, std::vector{period}, programme);
}

Facts load_facts(
    database::Connection& database,
    Scope const& scope,
    std::vector<Period> const& periods,
    programme::ProgrammeVersion const& programme
)
{
    auto const from = std::ranges::min(periods, {}, &Period::from).from;
    auto facts = Facts{};
    auto volunteers = std::map<volunteers::VolunteerId, VolunteerFacts>{};
    auto municipalities = std::map<std::string, MunicipalityFacts>{};
    for (auto const location : scope.locations) {
        auto cases = list_case_facts(
            database,
            {.location = location, .municipality = scope.municipality, .periods = periods},
            programme
        );
        std::ranges::move(cases, std::back_inserter(facts.cases));
        for (auto& volunteer : list_volunteer_facts(database, {location, from}, programme)) {
            add_volunteer(std::move(volunteer), volunteers);
        }
        add_meetings(database, location, scope, facts);
        add_offers(database, location, scope, municipalities);
    }
    fill_in_matches(facts, volunteers);
    for (auto& [code, municipality] : municipalities) {
        facts.municipalities.push_back(std::move(municipality));
    }
    return facts;
}

std::vector<std::string>
list_served_municipalities(database::Connection& database, people::LocationId location)
{
    auto codes = std::vector<std::string>{};
    auto rows = database.query(
        R"sql(
            SELECT municipality_code FROM offers WHERE location_id = $1
            UNION SELECT municipality_code FROM family_cases WHERE location_id = $1
            ORDER BY 1
        )sql",
        location
    );
    while (rows.next()) {
        codes.push_back(rows.text(0));
    }
    return codes;
}

std::vector<NamedMunicipality> list_municipalities_apart(database::Connection& database)
{
    auto all = std::vector<NamedMunicipality>{};
    auto rows = database.query(
        R"sql(
            WITH served AS (
                SELECT location_id, municipality_code FROM offers
                UNION SELECT location_id, municipality_code FROM family_cases
            ),
            narrow AS (SELECT location_id FROM served GROUP BY location_id HAVING count(*) = 1)
            SELECT m.code, m.name FROM served s JOIN municipalities m ON m.code = s.municipality_code
            GROUP BY m.code, m.name
            HAVING count(*) > 1 OR min(s.location_id) NOT IN (SELECT location_id FROM narrow)
            ORDER BY m.name, m.code
        )sql"
    );
    while (rows.next()) {
        all.push_back({.code = rows.text(0), .name = rows.text(1)});
    }
    return all;
}

} // namespace reporting
