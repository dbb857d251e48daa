#include "reporting/model/answer_counts.hpp"

#include "reporting/model/count.hpp"

#include <algorithm>
#include <tuple>

namespace reporting {

namespace {

std::vector<std::string> codes_given(programme::AnswerValue const& value)
{
    return value.number ? std::vector{std::to_string(*value.number)} : value.options;
}

void add_sheet(QuestionCounts& counts, programme::Question const& question, AskedSheet const& sheet)
{
    auto& version =
        counts.versions.try_emplace(sheet.questionnaire->version, VersionCounts{.question = &question})
            .first->second;
    if (!programme::is_asked(question, sheet.answers)) {
        return;
    }
    ++version.asked;
    auto const answer = sheet.answers.find(question.code);
    if (answer == sheet.answers.end()) {
        return;
    }
    ++version.answered;
    for (auto const& code : codes_given(answer->second)) {
        ++version.given[code];
    }
}

// Counted by questionnaire and moment, until all sheets are read.
struct SheetParts {
    programme::Questionnaire const* newest;
    std::map<int, std::int64_t> talks = {};
    std::map<std::pair<std::string_view, programme::QuestionKind>, QuestionCounts> questions = {};
};

// First those of the newest version.
std::vector<QuestionCounts> in_order(SheetParts& parts)
{
    auto ordered = std::vector<QuestionCounts>{};
    for (auto const& question : parts.newest->questions) {
        ordered.push_back(std::move(parts.questions.extract({question.code, question.kind}).mapped()));
    }
    for (auto& [key, counts] : parts.questions) {
        ordered.push_back(std::move(counts));
    }
    return ordered;
}

bool same_words(programme::Question const& one, programme::Question const& other)
{
    auto const names = [](programme::Option const& option) { return std::tie(option.code, option.name); };
    return programme::words_of(one) == programme::words_of(other)
           && std::ranges::equal(one.options, other.options, {}, names, names);
}

// Each number as often as it was answered, from the least.
std::vector<double> each_number(QuestionCounts const& counts)
{
    auto numbers = std::vector<double>{};
    for (auto const& [code, name, count] : counts.given()) {
        numbers.insert(numbers.end(), static_cast<std::size_t>(count), std::stod(code));
    }
    return numbers;
}

std::vector<std::pair<std::string, std::string>> options_of(QuestionCounts const& counts)
{
    auto options = std::vector<std::pair<std::string, std::string>>{};
    auto const add_option = [&](std::string const& code, std::string const& name) {
        if (std::ranges::find(options, code, &std::pair<std::string, std::string>::first) == options.end()) {
            options.emplace_back(code, name);
        }
    };
    for (auto version = counts.versions.rbegin(); version != counts.versions.rend(); ++version) {
        for (auto const& option : version->second.question->options) {
            add_option(option.code, option.name);
        }
    }
    for (auto const& [number, version] : counts.versions) {
        for (auto const& [code, count] : version.given) {
            add_option(code, code);
        }
    }
    return options;
}

std::vector<std::pair<std::string, std::string>> numbers_to_choose(QuestionCounts const& counts)
{
    auto numbers = std::map<int, std::string>{};
    for (auto const& [version, of_version] : counts.versions) {
        auto const& question = *of_version.question;
        if (question.kind == programme::QuestionKind::scale) {
            for (auto step = question.least; step <= question.most; ++step) {
                numbers.try_emplace(step);
            }
        }
        for (auto const& [code, count] : of_version.given) {
            numbers.try_emplace(std::stoi(code));
        }
    }
    auto coded = std::vector<std::pair<std::string, std::string>>{};
    for (auto const& [number, name] : numbers) {
        coded.emplace_back(std::to_string(number), name);
    }
    return coded;
}

bool is_of(AskedSheet const& sheet, ThoseWho const& wanted)
{
    return sheet.moment == wanted.moment && sheet.questionnaire->code == wanted.questionnaire;
}

bool is_among(AskedSheet const& sheet, ThoseWho const& wanted)
{
    auto const* const question = programme::find_question(*sheet.questionnaire, wanted.question);
    auto const is_other = question == nullptr || question->kind != wanted.kind;
    if (is_other || !programme::is_asked(*question, sheet.answers)) {
        return false;
    }
    auto const answer = sheet.answers.find(wanted.question);
    auto const is_answered = answer != sheet.answers.end();
    if (wanted.part != AnswerPart::given) {
        return is_answered == (wanted.part == AnswerPart::answered);
    }
    auto const given = is_answered ? codes_given(answer->second) : std::vector<std::string>{};
    return std::ranges::find(given, wanted.given) != given.end();
}

} // namespace

programme::Question const& QuestionCounts::question() const
{
    return *versions.rbegin()->second.question;
}

bool QuestionCounts::words_differ() const
{
    return std::ranges::any_of(versions, [this](auto const& version) {
        return !same_words(*version.second.question, question());
    });
}

std::int64_t QuestionCounts::asked() const
{
    auto all = std::int64_t{0};
    for (auto const& [number, version] : versions) {
        all += version.asked;
    }
    return all;
}

std::int64_t QuestionCounts::answered() const
{
    auto all = std::int64_t{0};
    for (auto const& [number, version] : versions) {
        all += version.answered;
    }
    return all;
}

std::vector<GivenCount> QuestionCounts::given() const
{
    auto counts = std::vector<GivenCount>{};
    auto const is_number = programme::is_measured(question().kind);
    for (auto const& [code, name] : is_number ? numbers_to_choose(*this) : options_of(*this)) {
        auto count = std::int64_t{0};
        for (auto const& [number, version] : versions) {
            auto const found = version.given.find(code);
            count += found == version.given.end() ? 0 : found->second;
        }
        counts.push_back({.code = code, .name = name, .count = count});
    }
    return counts;
}

std::optional<double> QuestionCounts::mean() const
{
    if (!programme::is_measured(question().kind) || answered() == 0) {
        return std::nullopt;
    }
    auto sum = 0.0;
    for (auto const number : each_number(*this)) {
        sum += number;
    }
    return sum / static_cast<double>(answered());
}

std::optional<double> QuestionCounts::median() const
{
    constexpr auto half = 0.5;
    if (!programme::is_measured(question().kind) || answered() == 0) {
        return std::nullopt;
    }
    return quantile(each_number(*this), half);
}

std::vector<SheetCounts> count_answers(
    std::vector<AskedSheet> const& sheets, std::vector<programme::Questionnaire> const& questionnaires
)
{
    // By the moment, and by the place of the code in the programme.
    auto parts = std::map<std::pair<programme::QuestionMoment, std::ptrdiff_t>, SheetParts>{};
    for (auto const& sheet : sheets) {
        auto const place =
            std::ranges::find(questionnaires, sheet.questionnaire->code, &programme::Questionnaire::code);
        auto const key = std::pair{sheet.moment, place - questionnaires.begin()};
        auto& of_sheet = parts.try_emplace(key, SheetParts{.newest = sheet.questionnaire}).first->second;
        if (of_sheet.newest->version < sheet.questionnaire->version) {
            of_sheet.newest = sheet.questionnaire;
        }
        ++of_sheet.talks[sheet.questionnaire->version];
        for (auto const& question : sheet.questionnaire->questions) {
            add_sheet(of_sheet.questions[{question.code, question.kind}], question, sheet);
        }
    }
    auto counts = std::vector<SheetCounts>{};
    for (auto& [key, of_sheet] : parts) {
        counts.push_back(
            {.moment = key.first,
             .questionnaire = of_sheet.newest,
             .talks = of_sheet.talks,
             .questions = in_order(of_sheet)}
        );
    }
    return counts;
}

std::vector<AskedSheet const*> those_who(std::vector<AskedSheet> const& sheets, ThoseWho const& wanted)
{
    auto found = std::vector<AskedSheet const*>{};
    for (auto const& sheet : sheets) {
        if (is_of(sheet, wanted) && is_among(sheet, wanted)) {
            found.push_back(&sheet);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &AskedSheet::on);
    return found;
}

} // namespace reporting
