#include "matching/store/earlier_store.hpp"

#include "intake/store/case_event_store.hpp"
#include "matching/store/match_store.hpp"

#include <algorithm>
#include <map>

namespace matching {

namespace {

constexpr auto end_reason_no_klik = std::string_view{"no_klik"};

using EarlierByVolunteer = std::map<volunteers::VolunteerId, std::map<intake::FamilyCaseId, EarlierMatch>>;

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
void add_earlier_of(database::Connection& database, intake::FamilyCaseId family, EarlierByVolunteer& earlier)
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

} // namespace

void add_earlier(
    database::Connection& database, std::vector<PoolFamily> const& families, std::vector<PoolVolunteer>& pool
)
{
    auto earlier = EarlierByVolunteer{};
    for (auto const& family : families) {
        add_earlier_of(database, family.id, earlier);
    }
    for (auto& volunteer : pool) {
        volunteer.earlier = std::move(earlier[volunteer.id]);
    }
}

} // namespace matching
