#include "reporting/store/case_facts_store.hpp"

#include "reporting/model/gather_case.hpp"
#include "reporting/store/case_reader.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace reporting {

namespace {

std::vector<CaseFacts>
list_cases(database::Connection& database, CasesOf const& cases, programme::ReferrerKinds const& referrers)
{
    auto facts = std::vector<CaseFacts>{};
    auto const days = days_of(cases.periods);
    auto rows = database.query(
        with_cases(R"sql(
            SELECT c.id, c.location_id, c.municipality_code, c.referrer_id IS NOT NULL, c.referrer_role,
                c.home_language, c.interpreter, c.applied_on, c.household
            FROM that_case JOIN family_cases c ON c.id = that_case.id ORDER BY c.id
        )sql"),
        cases.location,
        days.from,
        days.to,
        cases.municipality.value_or(std::string{})
    );
    while (rows.next()) {
        facts.push_back(
            {.id = rows.id<programme::FamilyCaseId>(0),
             .location = rows.id<people::LocationId>(1),
             .municipality = rows.text(2),
             .referred = rows.boolean(3),
             .referrer_kind = std::string{programme::referrer_kind(referrers, rows.text(4))},
             .home_language = rows.text(5),
             .interpreter = rows.boolean(6),
             .household = rows.text(8),
             .applied_on = rows.date(7)}
        );
    }
    return facts;
}

void read_events(CaseReader& reader)
{
    auto volunteers = std::map<programme::MatchId, volunteers::VolunteerId>{};
    reader.each(
        "SELECT m.family_case_id, m.id, m.volunteer_id FROM that_case "
        "JOIN matches m ON m.family_case_id = that_case.id",
        [&](CaseFacts&, database::Rows const& rows) {
            volunteers.emplace(rows.id<programme::MatchId>(1), rows.id<volunteers::VolunteerId>(2));
        }
    );
    reader.each(
        R"sql(
            SELECT e.family_case_id, e.kind, e.happened_on, e.match_id, e.code
            FROM that_case JOIN case_events e ON e.family_case_id = that_case.id
            WHERE e.kind IN ('contacted', 'acquaintance_held', 'accepted', 'not_suitable', 'withdrawn',
                'no_capacity', 'unreachable', 'proposed', 'introduced', 'parent_klik', 'volunteer_klik',
                'support_started', 'first_check_held', 'evaluation_held', 'match_ended', 'closed', 'followed_up')
            ORDER BY e.family_case_id, e.happened_on, e.id
        )sql",
        [&](CaseFacts& facts, database::Rows const& rows) {
            auto const event = programme::Event{
                .kind = rows.coded<programme::EventKind>(1),
                .on = rows.date(2),
                .match = rows.optional_id<programme::MatchId>(3),
                .code = rows.text(4),
            };
            add_event(facts, event, volunteers);
        }
    );
}

void read_children(CaseReader& reader)
{
    reader.each(
        "SELECT k.family_case_id, k.born_in, k.due_on FROM that_case "
        "JOIN children k ON k.family_case_id = that_case.id ORDER BY k.family_case_id, k.id",
        [](CaseFacts& facts, database::Rows const& rows) {
            facts.children.push_back({.born_in = rows.optional_date(1), .due_on = rows.optional_date(2)});
        }
    );
}

void read_offers(CaseReader& reader)
{
    reader.each(
        R"sql(
            SELECT c.id, o.valid_from, o.valid_to, o.age_from, o.age_to_inclusive
            FROM that_case JOIN family_cases c ON c.id = that_case.id
            JOIN offers o ON o.location_id = c.location_id AND o.municipality_code = c.municipality_code
            ORDER BY c.id, o.valid_from
        )sql",
        [](CaseFacts& facts, database::Rows const& rows) {
            facts.offered.push_back(
                {.valid = {.from = rows.date(1), .to = rows.optional_date(2)},
                 .from = rows.small(3),
                 .to_inclusive = rows.small(4)}
            );
        }
    );
}

void add_score(NeedFacts& need, needs::Moment moment, int score)
{
    switch (moment) {
    case needs::Moment::acquaintance:
        need.at_start = need.at_start.value_or(score);
        break;
    case needs::Moment::closing:
        need.at_end = score;
        break;
    case needs::Moment::first_check:
    case needs::Moment::interim:
    case needs::Moment::follow_up:
        break;
    }
}

// A need that is scored stands in as many rows as it has scores, oldest first.
void read_needs(CaseReader& reader)
{
    auto last = std::optional<needs::NeedId>{};
    reader.each(
        R"sql(
            SELECT n.family_case_id, n.id, n.category, n.chosen_on, n.dropped_on, r.reached, s.moment, s.score
            FROM that_case JOIN needs n ON n.family_case_id = that_case.id
            LEFT JOIN closing_results r ON r.family_case_id = n.family_case_id AND r.need_id = n.id
            LEFT JOIN scores s ON s.family_case_id = n.family_case_id AND s.need_id = n.id
            ORDER BY n.family_case_id, n.id, s.scored_on, s.id
        )sql",
        [&](CaseFacts& facts, database::Rows const& rows) {
            auto const id = rows.id<needs::NeedId>(1);
            if (last != id) {
                facts.needs.push_back(
                    {.category = rows.text(2),
                     .chosen_on = rows.date(3),
                     .dropped_on = rows.optional_date(4),
                     .reached = rows.optional_text(5).value_or(std::string{})}
                );
                last = id;
            }
            if (auto const moment = rows.optional_coded<needs::Moment>(6)) {
                add_score(facts.needs.back(), *moment, rows.small(7));
            }
        }
    );
}

void read_closings(CaseReader& reader)
{
    reader.each(
        "SELECT k.family_case_id, k.mark, k.words FROM that_case "
        "JOIN closings k ON k.family_case_id = that_case.id",
        [](CaseFacts& facts, database::Rows const& rows) {
            facts.mark = rows.optional_small(1);
            facts.closing_word = rows.text(2);
        }
    );
    reader.each(
        "SELECT e.family_case_id FROM that_case JOIN evaluations e ON e.family_case_id = that_case.id "
        "WHERE e.moment = 'closing' AND e.how = 'home'",
        [](CaseFacts& facts, database::Rows const&) { facts.closed_at_home = true; }
    );
}

void add_visits(MatchFacts& match, Period const& part, bool happened, int visits, int minutes)
{
    if (match.visits.empty() || match.visits.back().period != part) {
        match.visits.push_back({.period = part});
    }
    auto& counts = match.visits.back();
    if (happened) {
        counts.happened = visits;
        counts.minutes = minutes;
    } else {
        counts.missed = visits;
    }
}

// The day on which a part of the period begins, or the day after all of it when there are fewer parts.
base::Date begin_of(std::vector<Period> const& parts, std::size_t part)
{
    return part < parts.size() ? parts[part].from : base::add_days(parts.back().to, 1);
}

void read_visits(CaseReader& reader, Period const& period, int usual_minutes)
{
    auto const parts = parts_of(period);
    reader.each(
        R"sql(
            SELECT m.family_case_id, v.match_id,
                CASE WHEN v.visited_on < $8 THEN 0 WHEN v.visited_on < $9 THEN 1
                     WHEN v.visited_on < $10 THEN 2 ELSE 3 END AS part,
                v.happened, count(*), sum(coalesce(v.minutes, $7))
            FROM that_case JOIN matches m ON m.family_case_id = that_case.id JOIN visits v ON v.match_id = m.id
            WHERE v.visited_on BETWEEN $5 AND $6
            GROUP BY m.family_case_id, v.match_id, part, v.happened ORDER BY v.match_id, part
        )sql",
        [&](CaseFacts& facts, database::Rows const& rows) {
            auto const match =
                std::ranges::find(facts.matches, rows.id<programme::MatchId>(1), &MatchFacts::id);
            if (match != facts.matches.end()) {
                auto const& part = parts.at(static_cast<std::size_t>(rows.small(2)));
                add_visits(*match, part, rows.boolean(3), rows.small(4), rows.small(5));
            }
        },
        period.from,
        period.to,
        usual_minutes,
        begin_of(parts, 1),
        begin_of(parts, 2),
        begin_of(parts, 3)
    );
}

// No visit is to be read twice.
std::vector<Period> none_in_another(std::vector<Period> periods)
{
    std::ranges::sort(periods, [](Period const& one, Period const& other) {
        return std::tie(one.from, other.to) < std::tie(other.from, one.to);
    });
    auto apart = std::vector<Period>{};
    for (auto const& one : periods) {
        if (apart.empty() || one.from > apart.back().to) {
            apart.push_back(one);
        }
    }
    return apart;
}

} // namespace

std::vector<CaseFacts> list_case_facts(
    database::Connection& database, CasesOf const& cases, programme::ProgrammeVersion const& programme
)
{
    auto facts = list_cases(database, cases, programme.referrers);
    auto reader = CaseReader{database, cases, facts};
    read_events(reader);
    read_children(reader);
    read_offers(reader);
    read_needs(reader);
    read_closings(reader);
    for (auto const& period : none_in_another(cases.periods)) {
        read_visits(reader, period, programme.usual_visit.minutes);
    }
    return facts;
}

} // namespace reporting
