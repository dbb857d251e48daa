#include "reporting/model/protect_answers.hpp"
#include "reporting/model/suppression.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/store/answer_facts_store.hpp"
#include "reporting/tests/busiest_location.hpp"
#include "reporting/tests/given_answers.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>

namespace reporting {

namespace {

std::vector<SheetCounts>
counted_in_2024(demo::NationInDatabase& nation, std::optional<people::LocationId> location)
{
    auto const& programme = nation.world.programme;
    auto const fresh_for = programme.self_scoring.fresh_for;
    auto const facts = load_answer_facts(
        nation.database,
        {.location = location, .municipality = {}, .period = year_of(2024), .fresh_for = fresh_for}
    );
    auto const asked = asked_sheets(
        facts, year_of(2024), {.questionnaires = programme.questionnaires, .fresh_for = fresh_for}
    );
    CHECK(asked.forgotten == 0);
    return count_answers(asked.sheets, programme.questionnaires);
}

// Counts with SQL of its own; $1 is the location, 0 for the country.
class SecondCount {
public:
    SecondCount(database::Connection& database, std::int64_t location)
        : database_{database}, location_{location}
    {
    }

    std::int64_t talks(std::string_view moment)
    {
        return ask(
            "SELECT count(*) FROM evaluations WHERE moment = '" + std::string{moment}
            + "' AND held_on >= '2024-01-01' AND held_on <= '2024-12-31' AND ($1 = 0 OR location_id = $1)"
        );
    }

    std::int64_t answers(std::string_view question, std::string_view also = "1 = 1")
    {
        return ask(
            "SELECT count(DISTINCT family_case_id) FROM answers WHERE question = '" + std::string{question}
            + "' AND answered_on >= '2024-01-01' AND answered_on <= '2024-12-31' "
              "AND ($1 = 0 OR location_id = $1) AND "
            + std::string{also}
        );
    }

private:
    std::int64_t ask(std::string const& sql)
    {
        auto rows = database_.query(sql, location_);
        rows.next();
        return rows.integer(0);
    }

    database::Connection& database_;
    std::int64_t location_;
};

void check_by_second_count(std::vector<SheetCounts> const& counts, SecondCount second)
{
    for (auto const& sheet : counts) {
        for (auto const& question : sheet.questions) {
            auto const& code = question.question().code;
            CAPTURE(code);
            CHECK(question.answered() == second.answers(code));
            if (!question.question().when) {
                CHECK(question.asked() == second.talks(base::to_code(sheet.moment)));
            }
            for (auto const& given : question.given()) {
                CHECK(
                    given.count == second.answers(code, "' ' || code || ' ' LIKE '% " + given.code + " %'")
                );
            }
        }
    }
    CHECK(
        given::counts_of(counts, "what_else").asked()
        == second.answers("helped_most", "code LIKE '%something_else'")
    );
    CHECK(given::counts_of(counts, "which_help").asked() == second.answers("other_help", "code = 'yes'"));
}

} // namespace

TEST_CASE("SQL of its own counts the same answers, of the country and of its busiest location")
{
    auto& nation = demo::twelfth();
    auto const coordinator = given::coordinator_of_busiest(nation.database);
    auto const of_country = counted_in_2024(nation, std::nullopt);
    REQUIRE(of_country.size() == 2);
    CHECK(given::counts_of(of_country, "recommends").answered() > 50);
    CHECK(given::counts_of(of_country, "recommends").missing() > 0);
    CHECK(given::counts_of(of_country, "remark").answered() > 0);
    check_by_second_count(of_country, {nation.database, 0});
    check_by_second_count(
        counted_in_2024(nation, coordinator.location), {nation.database, coordinator.location->value()}
    );
}

TEST_CASE("of the answers of the country no number from 1 to 4 is shown")
{
    auto const counts = counted_in_2024(demo::twelfth(), std::nullopt);
    auto const hidden = protect_answers(counts);
    auto const is_few = [](std::int64_t count) { return 0 < count && count < smallest_shown; };
    auto shown = 0;
    for (auto sheet = std::size_t{0}; sheet < counts.size(); ++sheet) {
        for (auto place = std::size_t{0}; place < counts[sheet].questions.size(); ++place) {
            auto const& question = counts[sheet].questions[place];
            auto const& hides = hidden[sheet][place];
            CHECK((hides.asked || !is_few(question.asked())));
            CHECK((hides.answered || !is_few(question.answered())));
            CHECK((hides.missing || !is_few(question.missing())));
            for (auto const& given : question.given()) {
                CHECK((hides.given.contains(given.code) || !is_few(given.count)));
                shown += hides.given.contains(given.code) ? 0 : 1;
            }
        }
    }
    CHECK(shown > 5);
}

TEST_CASE("a location reads its own answers exactly")
{
    auto& nation = demo::twelfth();
    auto const coordinator = given::coordinator_of_busiest(nation.database);
    auto const page = given::open_in_nation(nation, show_answers_json, coordinator).body;
    auto const counts = counted_in_2024(nation, coordinator.location);
    auto const document = boost::json::parse(page);
    auto number = std::size_t{0};
    for (auto const& sheet : counts) {
        for (auto const& question : sheet.questions) {
            auto const& told = document.at("questions").at(number++);
            CHECK(told.at("question").as_string() == question.question().code);
            CHECK(told.at("asked").as_int64() == question.asked());
            CHECK(told.at("missing").as_int64() == question.missing());
        }
    }
    CHECK(number == document.at("questions").as_array().size());
}

} // namespace reporting
