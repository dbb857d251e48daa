#include "demo/actions/read_answer_lists.hpp"
#include "demo/tests/demo_in_database.hpp"
#include "demo/tests/nation_in_database.hpp"
#include "evaluation/store/answer_store.hpp"

#include <doctest/doctest.h>

namespace demo {

namespace {

std::int64_t counted(database::Connection& database, std::string const& sql)
{
    auto rows = database.query(sql);
    rows.next();
    return rows.integer(0);
}

// Each as the programme allows it, and told with its words.
void check_answers_of(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    programme::FamilyCaseId family_case
)
{
    auto const kept = evaluation::list_answers(database, family_case);
    for (auto const& one : kept) {
        auto const& given = one.answer;
        auto const* const questionnaire =
            programme::find_questionnaire(programme.questionnaires, given.questionnaire, given.version);
        REQUIRE(questionnaire != nullptr);
        auto typed = programme::TypedAnswers{};
        for (auto const& other : kept) {
            if (other.moment == one.moment) {
                auto& values = typed[other.answer.question];
                auto const* const question = programme::find_question(*questionnaire, other.answer.question);
                REQUIRE(question != nullptr);
                auto codes = std::istringstream{other.answer.code};
                for (auto code = std::string{}; codes >> code;) {
                    values.push_back(code);
                }
                if (question->kind == programme::QuestionKind::text) {
                    values = {other.answer.words};
                }
            }
        }
        auto const answers = programme::read_answers(*questionnaire, typed);
        REQUIRE(answers);
        auto const* const question = programme::find_question(*questionnaire, given.question);
        CHECK(given.asked == programme::words_of(*question));
        CHECK(given.words == programme::words_of(*question, answers->at(given.question)));
        CHECK(one.answered_on >= questionnaire->valid_from);
    }
}

void check_all_answers(database::Connection& database, programme::ProgrammeVersion const& programme)
{
    auto families = std::vector<programme::FamilyCaseId>{};
    auto rows = database.query("SELECT DISTINCT family_case_id FROM answers ORDER BY family_case_id");
    while (rows.next()) {
        families.push_back(rows.id<programme::FamilyCaseId>(0));
    }
    REQUIRE(!families.empty());
    for (auto const family_case : families) {
        check_answers_of(database, programme, family_case);
    }
}

} // namespace

TEST_CASE("in the national demo most parents answer the questionnaires of their last talk and follow-up")
{
    auto& database = twelfth().database;
    check_all_answers(database, twelfth().world.programme);
    CHECK(
        counted(
            database,
            "SELECT count(*) FROM answers a WHERE NOT EXISTS (SELECT 1 FROM evaluations e WHERE "
            "e.family_case_id = a.family_case_id AND e.moment = a.moment AND e.held_on = a.answered_on)"
        )
        == 0
    );
    auto const talks =
        counted(database, "SELECT count(*) FROM evaluations WHERE moment IN ('closing', 'follow_up')");
    auto const answered = counted(
        database, "SELECT count(*) FROM (SELECT DISTINCT family_case_id, moment FROM answers) AS talks"
    );
    CHECK(answered > talks * 8 / 10);
    CHECK(answered < talks);
}

TEST_CASE("in the national demo new questions come up during support, of a kind the family had not chosen")
{
    auto& database = twelfth().database;
    constexpr auto during = "FROM needs n JOIN case_events e ON e.family_case_id = n.family_case_id "
                            "AND e.kind = 'evaluation_held' AND e.happened_on = n.chosen_on";
    CHECK(counted(database, std::string{"SELECT count(*) "} + during) > 20);
    CHECK(
        counted(
            database,
            "SELECT count(*) FROM (SELECT 1 AS double_one FROM needs GROUP BY family_case_id, category "
            "HAVING count(*) > 1) AS doubles"
        )
        == 0
    );
    CHECK(
        counted(
            database,
            "SELECT count(*) FROM scores s JOIN needs n ON n.id = s.need_id WHERE s.scored_on < n.chosen_on"
        )
        == 0
    );
    CHECK(
        counted(
            database,
            std::string{"SELECT count(*) "} + during
                + " JOIN closing_results r ON r.family_case_id = n.family_case_id AND r.need_id = n.id"
        )
        > 5
    );
}

TEST_CASE("the small demo has answers as well")
{
    auto& demo = wednesday();
    check_all_answers(demo.database, demo.world.programme);
}

TEST_CASE("what is drawn for a questionnaire is what the programme reads, and nothing for who leaves it out")
{
    auto const lists = read_answer_lists(support::source_folder() / "data" / "demo");
    auto const& programme = twelfth().world.programme;
    auto empty = 0;
    for (auto seed = std::uint64_t{0}; seed < 300; ++seed) {
        auto draw = Draw{seed};
        for (auto const& questionnaire : programme.questionnaires) {
            auto const answers = lists.draw(draw, questionnaire);
            empty += answers.empty() ? 1 : 0;
            for (auto const& [question, answer] : answers) {
                CHECK(programme::is_asked(*programme::find_question(questionnaire, question), answers));
            }
        }
    }
    CHECK(empty > 20);
    CHECK(empty < 120);
}

} // namespace demo
