#include "programme/model/step_codes.hpp"
#include "programme/store/programme_file.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace programme {

namespace {

std::string shipped_text()
{
    auto file = std::ifstream{given::programme_path()};
    auto text = std::ostringstream{};
    text << file.rdbuf();
    return text.str();
}

// The shipped programme with one place changed, which must be there.
std::string changed(std::string_view from, std::string_view to)
{
    auto text = shipped_text();
    auto const place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

int line_of(std::string_view text, std::string_view found)
{
    auto const place = text.find(found);
    REQUIRE(place != std::string_view::npos);
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, place), '\n'));
}

Faults faults_of(std::string_view text)
{
    try {
        static_cast<void>(read_programme(text, "programme/test.toml"));
    } catch (FaultyProgramme const& faulty) {
        return faulty.faults();
    }
    return {};
}

// The one fault of the shipped programme with this change.
std::string fault_of(std::string_view from, std::string_view to)
{
    auto const faults = faults_of(changed(from, to));
    REQUIRE(faults.size() == 1);
    return faults.front().reason;
}

} // namespace

TEST_CASE("the programme that ships is read whole")
{
    auto const& version = given::dutch_programme();

    CHECK(version.code == "home-start-nl-2026");
    CHECK(version.valid_from == given::day("2026-01-01"));
    CHECK(version.time_zone == "Europe/Amsterdam");
    CHECK(version.steps.size() == step_codes::all.size());
    CHECK(version.start_conditions.size() == base::Codes<StartCondition>::table.size());
    CHECK(version.core_ages.from == 0);
    CHECK(version.core_ages.to_inclusive == 6);
    CHECK(version.core_ages.pregnancy_from_weeks == 28);
    CHECK(version.score_least == 0);
    CHECK(version.score_most == 5);
    CHECK(version.mark_least == 1);
    CHECK(version.mark_most == 10);
    CHECK(version.most_families_per_volunteer == 1);
    CHECK(version.training_dagdelen == 6);
    CHECK(version.vog_term == Duration{.count = 3, .unit = Duration::Unit::years});
    CHECK(version.keep_stopped_volunteer == Duration{.count = 2, .unit = Duration::Unit::years});
    CHECK(version.keep_not_suited_volunteer == Duration{.count = 3, .unit = Duration::Unit::months});
    CHECK(version.vog_warning == Duration{.count = 3, .unit = Duration::Unit::months});
    CHECK(version.silence_alarm == Duration{.count = 3, .unit = Duration::Unit::weeks});
    CHECK(version.usual_visit.minutes == 120);
    CHECK(version.usual_visit.starts_at(DayPart::morning) == "09:30");
    CHECK(version.usual_visit.starts_at(DayPart::afternoon) == "13:30");
    CHECK(version.usual_visit.starts_at(DayPart::evening) == "19:00");
    CHECK(version.visit_link_term == Duration{.count = 2, .unit = Duration::Unit::weeks});
}

TEST_CASE("a time of the day that is none is a fault")
{
    for (auto const* const wrong : {"24:00", "19:60", "9:30", "19.00", "evening"}) {
        CAPTURE(wrong);
        CHECK(
            fault_of("evening_starts_at = \"19:00\"", "evening_starts_at = \"" + std::string{wrong} + "\"")
            == "visits: evening_starts_at is not a time like \"09:30\""
        );
    }
    CHECK(fault_of("usual_minutes = 120", "usual_minutes = 0").starts_with("visits: usual_minutes is"));
}

TEST_CASE("the lists people choose from are those of the programme")
{
    auto const codes = [](std::vector<Choice> const& choices) {
        auto found = std::vector<std::string>{};
        for (auto const& choice : choices) {
            found.push_back(choice.code);
        }
        return found;
    };
    auto const& version = given::dutch_programme();

    CHECK(
        codes(version.need_categories)
        == std::vector<std::string>{"emotional", "informational", "practical", "connection"}
    );
    CHECK(codes(version.households) == std::vector<std::string>{"one_parent", "two_parents", "other"});
    CHECK(
        codes(version.end_reasons)
        == std::vector<std::string>{
            "goal_reached",
            "child_out_of_range",
            "family_stopped",
            "volunteer_stopped",
            "no_klik",
            "moved",
            "transferred_to_care",
            "unsafe",
            "unreachable",
            "max_duration",
            "other",
        }
    );
    CHECK(
        codes(version.closing_words)
        == std::vector<std::string>{"very_good", "good", "sufficient", "moderate", "poor"}
    );
    CHECK(version.fit_checklist.size() == 8);
    for (auto const* const code :
         {"nl", "en", "ar", "fa", "uk", "pl", "ti", "tr", "es", "fr", "de", "so", "zgh", "pap"}) {
        CAPTURE(code);
        CHECK(find_choice(version.languages, code) != nullptr);
    }
    CHECK(find_choice(version.languages, "xx") == nullptr);
}

TEST_CASE("a country that does not ask who takes care of the children leaves the list out")
{
    auto text = shipped_text();
    auto const from = text.find("[[households]]");
    text.erase(from, text.find("[[end_reasons]]") - from);

    CHECK(read_programme(text, "programme/test.toml").households.empty());
    CHECK(
        fault_of("code = \"two_parents\"", "code = \"one_parent\"")
        == "households: code \"one_parent\" is used twice"
    );
}

TEST_CASE("a step is found by its code")
{
    CHECK(step(given::dutch_programme(), "first_check").name == "Eerste check na vijf weken");
    CHECK(find_step(given::dutch_programme(), "cake") == nullptr);
    CHECK_THROWS_AS(step(given::dutch_programme(), "cake"), std::runtime_error);
}

TEST_CASE("a fault is told with file, line and reason")
{
    auto const text = changed("due = \"P5W\"", "due = \"5 weeks\"");

    CHECK_THROWS_WITH(
        read_programme(text, "programme/test.toml"),
        ("programme/test.toml:" + std::to_string(line_of(text, "5 weeks"))
         + ": step first_check: due is not a duration like \"P5W\"")
            .c_str()
    );
}

TEST_CASE("all faults are told together, in order of line")
{
    auto text = changed("due = \"P5W\"", "due = \"P-5W\"");
    text.replace(text.find("who = \"coordinator\""), 19, "who = \"somebody\"");
    text += "\n[cake]\n";

    auto const faults = faults_of(text);
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].reason == "step first_contact: who does not know \"somebody\"");
    CHECK(faults[1].reason == "step first_check: due is negative");
    CHECK(faults[2].reason == "programme: cake is not a known key");
    CHECK(faults[0].line < faults[1].line);
    CHECK(faults[1].line < faults[2].line);
    CHECK(faults[2].line == line_of(text, "[cake]"));
}

TEST_CASE("what is no TOML is refused with the line")
{
    auto const faults = faults_of("code = \"x\"\nname = \n");

    REQUIRE(faults.size() == 1);
    CHECK(faults.front().line == 2);
}

TEST_CASE("a file that is not there is refused by name")
{
    CHECK_THROWS_WITH_AS(
        load_programme("/no/such/programme.toml"),
        "/no/such/programme.toml:0: the file cannot be read",
        FaultyProgramme
    );
}

TEST_CASE("a step must be one the software knows, once, and none may lack")
{
    auto const faults = faults_of(changed("code = \"debrief\"", "code = \"goodbye\""));
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].reason == "programme: steps does not have \"debrief\"");
    CHECK(faults[1].reason == "step goodbye: code is not a step this software knows");

    auto const doubled = faults_of(changed("code = \"notice_of_end\"", "code = \"follow_up\""));
    REQUIRE(doubled.size() == 2);
    CHECK(doubled[1].reason == "step follow_up: code is used twice");
}

TEST_CASE("each kind of mistake in a step has its own words")
{
    CHECK(
        fault_of("tolerance = \"P2D\"", "tolerance = \"P-2D\"") == "step first_contact: tolerance is negative"
    );
    CHECK(
        fault_of("tolerance = \"P2D\"", "tolerance = 2")
        == "step first_contact: tolerance is not a duration like \"P5W\""
    );
    CHECK(
        fault_of("tolerance = \"P2D\"", "patience = \"P2D\"")
        == "step first_contact: patience is not a known key"
    );
    CHECK(fault_of("name = \"Eerste contact\"\n", "") == "step first_contact: name is missing");
    CHECK(fault_of("name = \"Eerste contact\"", "name = \"\"") == "step first_contact: name is empty");
    CHECK(
        fault_of("counted_from = [\"applied\"]", "counted_from = [\"aplied\"]")
        == "step first_contact: counted_from does not know \"aplied\""
    );
    CHECK(fault_of("counted_from = [\"applied\"]\n", "") == "step first_contact: counted_from is missing");
    CHECK(
        fault_of("due = \"P3Y\"", "due = \"P3Y\"\ncounted_from = [\"applied\"]")
        == "step vog_renewal: counted_from names events of a family case, to which this step does not belong"
    );
    CHECK(
        fault_of("open_while = [\"introduced\"]\n", "")
        == "step klik_answers: done_by is missing, and open_while too: nothing would end this step"
    );
    CHECK(
        fault_of("done_by = [\"contacted\", ", "done_by = [\"contacted\", \"contacted\", ")
        == "step first_contact: done_by names \"contacted\" twice"
    );
    CHECK(
        fault_of("open_while = [\"applied\"]", "open_while = []")
        == "step first_contact: open_while is an empty list"
    );
    CHECK(
        fault_of("open_while = [\"applied\"]", "open_while = [\"proposed\"]")
        == "step first_contact: open_while does not know \"proposed\""
    );
    CHECK(
        fault_of("due = \"P5D\"", "due = \"P5D\"\nfirst_moments = [\"P1W\"]\nrepeats_after = \"P1W\"")
        == "step first_contact: due or first_moments must be given, and not both"
    );
    CHECK(
        fault_of("due = \"P5D\"\n", "")
        == "step first_contact: due or first_moments must be given, and not both"
    );
    CHECK(
        fault_of("repeats_within = \"P6M\"", "repeats_within = \"P2M\"")
        == "step interim_evaluation: repeats_within is shorter than repeats_after"
    );
    CHECK(
        fault_of("repeats_after = \"P3M\"\n", "")
        == "step interim_evaluation: repeats_within needs repeats_after"
    );
    CHECK(fault_of("repeats_after = \"P6W\"\n", "") == "step coaching: first_moments needs repeats_after");
    CHECK(
        fault_of("counted_from_skip_of = [\"first_check\"]", "counted_from_skip_of = [\"cake\"]")
        == "step interim_evaluation: counted_from_skip_of does not know the step \"cake\""
    );
    CHECK(
        fault_of("only_once = true", "only_once = \"yes\"")
        == "step notice_of_start: only_once is not true or false"
    );
}

TEST_CASE("a step of a match cannot become one of the case")
{
    auto const faults = faults_of(changed("scope = \"match\"", "scope = \"family_case\""));

    REQUIRE(faults.size() == 2);
    CHECK(faults[0].reason == "step volunteer_answer: scope is not \"match\"");
    CHECK(faults[1].reason == "step volunteer_answer: open_while does not know \"proposed\"");
}

TEST_CASE("lists, numbers and holidays are checked too")
{
    CHECK(
        fault_of("code = \"unsafe\"\nname = \"Niet veilig\"", "code = \"moved\"\nname = \"Niet veilig\"")
        == "end_reasons: code \"moved\" is used twice"
    );
    CHECK(
        fault_of("code = \"goal_reached\"", "code = \"Goal reached\"")
        == "end_reasons: code has other characters than a-z, 0-9, _ and -"
    );
    CHECK(
        fault_of("\"vog_seen\",", "\"vog_smelled\",")
        == "programme: start_conditions does not know \"vog_smelled\""
    );
    CHECK(
        fault_of("to_inclusive = 6", "to_inclusive = 60") == "core_ages: to_inclusive is not between 0 and 17"
    );
    CHECK(fault_of("from = 0", "from = 7") == "core_ages: to_inclusive is below from");
    CHECK(fault_of("most = 5", "most = 0") == "scores: most is not between 1 and 100");
    CHECK(
        fault_of("valid_from = 2026-01-01", "valid_from = \"2026\"")
        == "programme: valid_from is not a date like 2026-01-01"
    );
    CHECK(
        fault_of("training_dagdelen = 6", "training_dagdelen = 6.5")
        == "volunteers: training_dagdelen is not a whole number"
    );
    CHECK(
        fault_of("training_dagdelen = 6 ", "training_dagdelen = 7 ")
        == "programme: training_topics are not as many as training_dagdelen"
    );
    CHECK(
        fault_of("on = \"04-27\"", "on = \"04-31\"")
        == "public_holidays: on is not a month and day like \"04-27\""
    );
    CHECK(
        fault_of("on = \"04-27\"", "on = \"04-27\"\ndays_after_easter = 3")
        == "public_holidays: on or days_after_easter must be given, and not both"
    );
}

TEST_CASE("a list that is empty or missing is refused")
{
    auto without = shipped_text();
    for (auto place = without.find("[[closing_words]]"); place != std::string::npos;
         place = without.find("[[closing_words]]")) {
        without.erase(place, without.find("\n\n", place) - place);
    }
    auto const missing = faults_of(without);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().reason == "programme: closing_words is missing");

    auto const empty = faults_of("closing_words = []\n" + without);
    REQUIRE(empty.size() == 1);
    CHECK(empty.front().reason == "programme: closing_words is an empty list");
    CHECK(empty.front().line == 1);
}

} // namespace programme
