#include "programme/store/questionnaire_reader.hpp"

#include <algorithm>

namespace programme {

namespace {

constexpr auto most_steps_of_scale = 11;
constexpr auto largest_number = 1'000'000;

Section section_of(TomlValue const& value, std::string const& kind, Faults& faults)
{
    auto const& table = std::get<TomlTable>(value.content);
    auto const* const code = table.find("code");
    auto const* const text = code == nullptr ? nullptr : std::get_if<std::string>(&code->content);
    return Section{table, value.line, text == nullptr ? kind : kind + " " + *text, faults};
}

std::vector<Option> read_options(Section& section, Faults& faults)
{
    auto options = std::vector<Option>{};
    for (auto const* const value : section.tables("options")) {
        auto option = section_of(*value, "option", faults);
        options.push_back({.code = option.code("code"), .name = option.text("name")});
        if (std::ranges::count(options, options.back().code, &Option::code) > 1) {
            option.fault("code", "is used twice");
        }
        option.refuse_other_keys();
    }
    if (options.size() == 1) {
        section.fault("options", "are fewer than two");
    }
    return options;
}

void read_range(Section& section, Question& question)
{
    question.least = section.number("least", 0, largest_number);
    question.most = section.number("most", 1, largest_number);
    if (question.most <= question.least) {
        section.fault("most", "is not above least");
    } else if (question.kind == QuestionKind::scale
               && question.most - question.least >= most_steps_of_scale) {
        section.fault("most", "makes more than " + std::to_string(most_steps_of_scale) + " steps");
    }
    if (question.kind == QuestionKind::scale) {
        question.least_words = section.text("least_words");
        question.most_words = section.text("most_words");
    }
}

void check_option_of(Section& when, Condition const& condition, Question const& about)
{
    if (when.has("at_least") || when.has("at_most")) {
        when.fault("is", "and at_least or at_most cannot be given together");
    }
    if (!is_chosen(about.kind)) {
        when.fault("is", "needs a question with options");
    } else if (find_option(about, condition.is) == nullptr) {
        when.fault("is", "does not know the option \"" + condition.is + "\"");
    }
}

void check_range_of(Section& when, Condition const& condition, Question const& about)
{
    if (!condition.at_least && !condition.at_most) {
        when.fault("is", "or at_least or at_most must be given");
        return;
    }
    auto const* const key = condition.at_least ? "at_least" : "at_most";
    if (!is_measured(about.kind)) {
        when.fault(key, "needs a question with a number");
        return;
    }
    auto const least = condition.at_least.value_or(about.least);
    auto const most = condition.at_most.value_or(about.most);
    if (most < least || least < about.least || about.most < most) {
        when.fault(key, "is never answered");
    }
}

Condition read_condition(Section when, std::vector<Question> const& earlier)
{
    auto condition = Condition{
        .question = when.code("question"),
        .is = when.optional_text("is"),
        .at_least = when.optional_number("at_least", 0, largest_number),
        .at_most = when.optional_number("at_most", 0, largest_number),
    };
    auto const about = std::ranges::find(earlier, condition.question, &Question::code);
    if (about == earlier.end()) {
        when.fault("question", "is no earlier question");
    } else if (when.has("is")) {
        check_option_of(when, condition, *about);
    } else {
        check_range_of(when, condition, *about);
    }
    when.refuse_other_keys();
    return condition;
}

Question read_question(Section section, std::vector<Question> const& earlier, Faults& faults)
{
    auto question = Question{.code = section.code("code"), .kind = section.word<QuestionKind>("kind")};
    question.words = section.text("words");
    question.explanation = section.optional_text("explanation");
    question.required = section.optional_truth("required");
    if (is_measured(question.kind)) {
        read_range(section, question);
    }
    if (is_chosen(question.kind)) {
        question.options = read_options(section, faults);
    }
    if (section.has("when")) {
        question.when = read_condition(section.section("when"), earlier);
    }
    if (std::ranges::find(earlier, question.code, &Question::code) != earlier.end()) {
        section.fault("code", "is used twice");
    }
    section.refuse_other_keys();
    return question;
}

Questionnaire read_questionnaire(Section& section, Faults& faults)
{
    auto questionnaire = Questionnaire{
        .code = section.code("code"),
        .version = section.number("version", 1, largest_number),
        .name = section.text("name"),
        .valid_from = section.date("valid_from"),
        .moments = section.optional_words<QuestionMoment>("moments"),
        .asked_of = section.word<AskedOf>("asked_of"),
        .questions = {},
    };
    if (!section.has("moments")) {
        section.fault("moments", "is missing");
    }
    for (auto const* const value : section.tables("questions")) {
        questionnaire.questions.push_back(
            read_question(section_of(*value, "question", faults), questionnaire.questions, faults)
        );
    }
    section.refuse_other_keys();
    return questionnaire;
}

// What was read before this one under the same code.
void check_versions(Section& section, Questionnaire const& one, std::vector<Questionnaire> const& before)
{
    for (auto const& other : before) {
        if (other.code != one.code) {
            continue;
        }
        if (other.version == one.version) {
            section.fault("version", "is used twice");
        } else if ((other.version < one.version) != (other.valid_from < one.valid_from)) {
            section.fault("valid_from", "does not follow the order of the versions");
        }
    }
}

} // namespace

std::vector<Questionnaire> read_questionnaires(Section& programme, Faults& faults)
{
    auto all = std::vector<Questionnaire>{};
    if (!programme.has("questionnaires")) {
        return all;
    }
    for (auto const* const value : programme.tables("questionnaires")) {
        auto section = section_of(*value, "questionnaire", faults);
        auto one = read_questionnaire(section, faults);
        check_versions(section, one, all);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace programme
