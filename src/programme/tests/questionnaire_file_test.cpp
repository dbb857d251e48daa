// What the national office may write about questionnaires, without any code.
#include "programme/store/programme_file.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace programme {

namespace {

constexpr auto all_kinds = std::string_view{R"toml(
[[questionnaires]]
code = "all-kinds"
version = 2
name = "Van alles"
valid_from = 2026-07-01
moments = ["first_check", "interim"]
asked_of = "coordinator"

[[questionnaires.questions]]
code = "rest"
kind = "scale"
words = "Hoeveel rust is er?"
explanation = "Thuis, overdag."
required = true
least = 1
most = 7
least_words = "geen rust"
most_words = "veel rust"

[[questionnaires.questions]]
code = "who"
kind = "choice_many"
words = "Wie helpt er?"
options = [
    { code = "family", name = "Familie" },
    { code = "neighbours", name = "Buren" },
]
when = { question = "rest", at_least = 2, at_most = 4 }

[[questionnaires.questions]]
code = "often"
kind = "choice_one"
words = "Hoe vaak?"
options = [{ code = "daily", name = "Elke dag" }, { code = "weekly", name = "Elke week" }]
when = { question = "who", is = "family" }

[[questionnaires.questions]]
code = "hours"
kind = "number"
words = "Hoeveel uur slaap?"
least = 0
most = 24

[[questionnaires.questions]]
code = "why"
kind = "text"
words = "Hoe komt dat?"
when = { question = "hours", at_most = 5 }
)toml"};

std::string shipped_text()
{
    auto file = std::ifstream{given::programme_path()};
    auto text = std::ostringstream{};
    text << file.rdbuf();
    return text.str();
}

ProgrammeVersion read_with(std::string_view more)
{
    return read_programme(shipped_text() + std::string{more}, "programme/test.toml");
}

Faults faults_with(std::string_view more)
{
    try {
        static_cast<void>(read_with(more));
    } catch (FaultyProgramme const& faulty) {
        return faulty.faults();
    }
    return {};
}

std::string changed(std::string_view from, std::string_view to)
{
    auto text = std::string{all_kinds};
    auto const place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

// The one fault of the questionnaire of all kinds with this change.
std::string fault_of(std::string_view from, std::string_view to)
{
    auto const faults = faults_with(changed(from, to));
    REQUIRE(faults.size() == 1);
    return faults.front().reason;
}

// Whether this is among the faults of the questionnaire of all kinds with this change.
bool is_told(std::string_view from, std::string_view to, std::string_view reason)
{
    auto const faults = faults_with(changed(from, to));
    return std::ranges::find(faults, reason, &Fault::reason) != faults.end();
}

} // namespace

TEST_CASE("the questionnaires that ship look back at closing, and ask how it goes three months later")
{
    auto const& version = given::dutch_programme();
    auto const at = [&](QuestionMoment moment) {
        return questionnaires_at(version.questionnaires, moment, given::day("2026-11-21"));
    };

    REQUIRE(at(QuestionMoment::closing).size() == 1);
    CHECK(at(QuestionMoment::closing).front().code == "look_back");
    CHECK(at(QuestionMoment::closing).front().asked_of == AskedOf::parent);
    REQUIRE(at(QuestionMoment::follow_up).size() == 1);
    CHECK(at(QuestionMoment::follow_up).front().code == "three_months_later");
    CHECK(at(QuestionMoment::first_check).empty());
    CHECK(at(QuestionMoment::interim).empty());
}

TEST_CASE("a questionnaire of the national office is read with questions of every kind")
{
    auto const version = read_with(all_kinds);
    auto const* const found = find_questionnaire(version.questionnaires, "all-kinds", 2);

    REQUIRE(found != nullptr);
    CHECK(found->name == "Van alles");
    CHECK(found->valid_from == given::day("2026-07-01"));
    CHECK(found->moments == std::vector{QuestionMoment::first_check, QuestionMoment::interim});
    CHECK(found->asked_of == AskedOf::coordinator);
    REQUIRE(found->questions.size() == 5);
    auto const& rest = found->questions[0];
    CHECK(rest.kind == QuestionKind::scale);
    CHECK(rest.required);
    CHECK(rest.explanation == "Thuis, overdag.");
    CHECK(rest.least == 1);
    CHECK(rest.most == 7);
    CHECK(rest.least_words == "geen rust");
    CHECK(rest.most_words == "veel rust");
    CHECK_FALSE(rest.when);
    auto const& who = found->questions[1];
    CHECK(who.kind == QuestionKind::choice_many);
    CHECK_FALSE(who.required);
    CHECK(who.options.size() == 2);
    CHECK(find_option(who, "neighbours")->name == "Buren");
    CHECK(who.when->question == "rest");
    CHECK(who.when->at_least == 2);
    CHECK(who.when->at_most == 4);
    CHECK(found->questions[2].kind == QuestionKind::choice_one);
    CHECK(found->questions[2].when->is == "family");
    CHECK(find_question(*found, "hours")->most == 24);
    CHECK(find_question(*found, "why")->kind == QuestionKind::text);
}

TEST_CASE("a programme may do without questionnaires")
{
    auto text = shipped_text();
    auto const begin = text.find("[[questionnaires]]");
    text.erase(begin, text.find("# ---- Public holidays") - begin);

    CHECK(read_programme(text, "programme/test.toml").questionnaires.empty());
}

TEST_CASE("each kind of mistake in a questionnaire has its own words")
{
    CHECK(
        fault_of("version = 2", "version = 0")
        == "questionnaire all-kinds: version is not between 1 and 1000000"
    );
    CHECK(
        fault_of("moments = [\"first_check\", \"interim\"]\n", "")
        == "questionnaire all-kinds: moments is missing"
    );
    CHECK(
        fault_of("\"interim\"", "\"sunday\"") == "questionnaire all-kinds: moments does not know \"sunday\""
    );
    CHECK(
        fault_of("asked_of = \"coordinator\"", "asked_of = \"volunteer\"")
        == "questionnaire all-kinds: asked_of does not know \"volunteer\""
    );
    CHECK(
        fault_of("name = \"Van alles\"", "nam = \"x\"\nname = \"y\"")
        == "questionnaire all-kinds: nam is not a known key"
    );
    CHECK(is_told("kind = \"text\"", "kind = \"song\"", "question why: kind does not know \"song\""));
    CHECK(fault_of("words = \"Hoe vaak?\"\n", "") == "question often: words is missing");
    CHECK(is_told("most = 24", "most = 0", "question hours: most is not between 1 and 1000000"));
    CHECK(is_told("least = 1\nmost = 7", "least = 7\nmost = 7", "question rest: most is not above least"));
    CHECK(fault_of("most = 7", "most = 12") == "question rest: most makes more than 11 steps");
    CHECK(fault_of("least_words = \"geen rust\"\n", "") == "question rest: least_words is missing");
    CHECK(
        fault_of("most = 24", "most = 24\nmost_words = \"veel\"")
        == "question hours: most_words is not a known key"
    );
    CHECK(fault_of("required = true", "required = 1") == "question rest: required is not true or false");
    CHECK(fault_of("code = \"neighbours\"", "code = \"family\"") == "option family: code is used twice");
    CHECK(
        fault_of("    { code = \"neighbours\", name = \"Buren\" },\n", "")
        == "question who: options are fewer than two"
    );
    CHECK(is_told("code = \"hours\"", "code = \"often\"", "question often: code is used twice"));
}

TEST_CASE("a condition is about an answer that an earlier question can have")
{
    CHECK(
        fault_of("question = \"who\", is", "question = \"why\", is")
        == "when: question is no earlier question"
    );
    CHECK(fault_of("is = \"family\"", "is = \"aunts\"") == "when: is does not know the option \"aunts\"");
    CHECK(
        fault_of("question = \"who\", is", "question = \"rest\", is")
        == "when: is needs a question with options"
    );
    CHECK(
        fault_of("question = \"hours\", at_most = 5", "question = \"who\", at_most = 5")
        == "when: at_most needs a question with a number"
    );
    CHECK(fault_of(", at_most = 5", "") == "when: is or at_least or at_most must be given");
    CHECK(
        fault_of("at_least = 2, at_most = 4", "at_least = 5, at_most = 4")
        == "when: at_least is never answered"
    );
    CHECK(fault_of("at_least = 2, at_most = 4", "at_least = 8") == "when: at_least is never answered");
    CHECK(
        fault_of("is = \"family\"", "is = \"family\", at_least = 1")
        == "when: is and at_least or at_most cannot be given together"
    );
}

TEST_CASE("a mistake in a questionnaire is told with its line")
{
    auto const text = changed("kind = \"number\"", "kind = \"digits\"");
    auto const before = shipped_text() + text.substr(0, text.find("kind = \"digits\""));

    auto const faults = faults_with(text);

    auto const found =
        std::ranges::find(faults, "question hours: kind does not know \"digits\"", &Fault::reason);
    REQUIRE(found != faults.end());
    CHECK(found->line == 1 + std::ranges::count(before, '\n'));
}

TEST_CASE("versions of a questionnaire follow each other in time")
{
    auto const other = [](std::string_view version, std::string_view day) {
        auto text = changed("version = 2", "version = " + std::string{version});
        return text.replace(text.find("2026-07-01"), 10, day);
    };
    auto const fault_with = [&](std::string_view version, std::string_view day) {
        auto const faults = faults_with(std::string{all_kinds} + other(version, day));
        return faults.empty() ? std::string{} : faults.front().reason;
    };

    CHECK(fault_with("3", "2027-01-01").empty());
    CHECK(fault_with("1", "2026-01-01").empty());
    CHECK(fault_with("2", "2027-01-01") == "questionnaire all-kinds: version is used twice");
    CHECK(
        fault_with("3", "2026-07-01")
        == "questionnaire all-kinds: valid_from does not follow the order of the versions"
    );
    CHECK(
        fault_with("1", "2026-08-01")
        == "questionnaire all-kinds: valid_from does not follow the order of the versions"
    );
}

} // namespace programme
