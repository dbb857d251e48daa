#include "reporting/store/answer_facts_store.hpp"

namespace reporting {

namespace {

// $1 location or 0 for the country, $2 municipality or '', $3 and $4 the days between which the cases ran, $5
// and $6 the days of talks that come again.
std::string
of_cases(AnswersOf const& of, std::string_view select, std::string_view table, std::string_view day)
{
    auto sql = std::string{select} + " FROM family_cases c JOIN " + std::string{table}
               + " t ON t.family_case_id = c.id WHERE ";
    sql += of.location ? "c.location_id = $1" : "$1 = 0"; // so that the index on locations is used
    sql += " AND ($2 = '' OR c.municipality_code = $2) AND c.applied_on <= $4 "
           "AND (c.over_on IS NULL OR c.over_on >= $3) AND (t.moment IN ('closing', 'follow_up') OR t.";
    return sql + std::string{day} + " BETWEEN $5 AND $6) ORDER BY t.id";
}

base::Date day_earlier_by(base::Date day, programme::Duration duration)
{
    return base::add_days(day, -base::days_between(day, programme::after(day, duration)));
}

database::Rows ask_about(database::Connection& database, std::string const& sql, AnswersOf const& of)
{
    return database.query(
        sql,
        of.location ? of.location->value() : std::int64_t{0},
        of.municipality.value_or(std::string{}),
        of.period.from,
        of.period.to,
        day_earlier_by(of.period.from, of.fresh_for),
        programme::after(of.period.to, of.fresh_for)
    );
}

} // namespace

AnswerFacts load_answer_facts(database::Connection& database, AnswersOf const& of)
{
    auto facts = AnswerFacts{};
    auto talks = ask_about(
        database, of_cases(of, "SELECT t.family_case_id, t.moment, t.held_on", "evaluations", "held_on"), of
    );
    while (talks.next()) {
        facts.talks.push_back(
            {.family = talks.id<programme::FamilyCaseId>(0),
             .moment = talks.coded<programme::QuestionMoment>(1),
             .on = talks.date(2)}
        );
    }
    auto rows = ask_about(
        database,
        of_cases(
            of,
            "SELECT t.family_case_id, t.moment, t.answered_on, t.self_scoring_id IS NOT NULL, "
            "t.questionnaire, t.version, t.question, t.code",
            "answers",
            "answered_on"
        ),
        of
    );
    while (rows.next()) {
        facts.answers.push_back(
            {.family = rows.id<programme::FamilyCaseId>(0),
             .moment = rows.coded<programme::QuestionMoment>(1),
             .on = rows.date(2),
             .own = rows.boolean(3),
             .questionnaire = rows.text(4),
             .version = rows.small(5),
             .question = rows.text(6),
             .code = rows.text(7)}
        );
    }
    return facts;
}

} // namespace reporting
