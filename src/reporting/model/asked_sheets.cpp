#include "reporting/model/asked_sheets.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ranges>
#include <span>

namespace reporting {

namespace {

using programme::QuestionMoment;

using KeptInTalk = std::vector<AnswerKept const*>;
using Talks = std::map<base::Date, KeptInTalk>;

// Of a family, at one moment of the journey.
struct FamilyMoment {
    std::vector<base::Date> days = {}; // of talks
    KeptInTalk kept = {};
};

using Families = std::map<std::pair<programme::FamilyCaseId, QuestionMoment>, FamilyMoment>;

Families families_with_talks(AnswerFacts const& facts)
{
    auto families = Families{};
    for (auto const& talk : facts.talks) {
        families[{talk.family, talk.moment}].days.push_back(talk.on);
    }
    for (auto const& kept : facts.answers) {
        families[{kept.family, kept.moment}].kept.push_back(&kept);
    }
    return families;
}

bool comes_once(QuestionMoment moment)
{
    return moment == QuestionMoment::closing || moment == QuestionMoment::follow_up;
}

bool is_fresh(base::Date one, base::Date other, programme::Duration fresh_for)
{
    return one <= programme::after(other, fresh_for) && other <= programme::after(one, fresh_for);
}

// The later of two that are as near.
base::Date nearest(std::vector<base::Date> const& days, base::Date day)
{
    return *std::ranges::min_element(days, {}, [day](base::Date one) {
        auto const apart = (std::chrono::sys_days{one} - std::chrono::sys_days{day}).count();
        return std::pair{std::abs(apart), apart < 0};
    });
}

base::Date day_of_talk(
    AnswerKept const& kept, FamilyMoment const& family, QuestionMoment moment, programme::Duration fresh_for
)
{
    if (family.days.empty()) {
        auto const last = std::ranges::max_element(family.kept, {}, &AnswerKept::on);
        return comes_once(moment) ? (*last)->on : kept.on;
    }
    auto const near = nearest(family.days, kept.on);
    return comes_once(moment) || is_fresh(near, kept.on, fresh_for) ? near : kept.on;
}

Talks talks_of(FamilyMoment const& family, QuestionMoment moment, programme::Duration fresh_for)
{
    auto talks = Talks{};
    for (auto const day : family.days) {
        talks.try_emplace(day);
    }
    for (auto const* const kept : family.kept) {
        talks[day_of_talk(*kept, family, moment, fresh_for)].push_back(kept);
    }
    return talks;
}

// The last given comes last; on one day what the parent gave by herself does.
void put_in_order_given(KeptInTalk& kept)
{
    std::ranges::stable_sort(kept, {}, [](AnswerKept const* one) { return std::pair{one->on, one->own}; });
}

std::optional<int> number_in_code(std::string_view code)
{
    auto number = 0;
    auto const [end, error] = std::from_chars(code.data(), code.data() + code.size(), number);
    return error == std::errc{} && end == code.data() + code.size() ? std::optional{number} : std::nullopt;
}

std::optional<programme::AnswerValue> value_kept(programme::Question const& question, std::string_view code)
{
    if (programme::is_measured(question.kind)) {
        auto const number = number_in_code(code);
        return number ? std::optional{programme::AnswerValue{.number = number}} : std::nullopt;
    }
    auto value = programme::AnswerValue{};
    for (auto const option : std::views::split(code, ' ')) {
        if (!option.empty()) {
            value.options.emplace_back(option.begin(), option.end());
        }
    }
    auto const is_empty = programme::is_chosen(question.kind) && value.options.empty();
    return is_empty ? std::nullopt : std::optional{std::move(value)};
}

// Only what was asked, given the answers before it.
programme::Answers answers_that_count(programme::Questionnaire const& questionnaire, KeptInTalk const& kept)
{
    auto codes = std::map<std::string_view, std::string_view>{};
    for (auto const* const one : kept) {
        if (one->questionnaire == questionnaire.code && one->version == questionnaire.version) {
            codes[one->question] = one->code;
        }
    }
    auto answers = programme::Answers{};
    for (auto const& question : questionnaire.questions) {
        auto const given = codes.find(question.code);
        if (given == codes.end() || !programme::is_asked(question, answers)) {
            continue;
        }
        if (auto value = value_kept(question, given->second)) {
            answers.emplace(question.code, std::move(*value));
        }
    }
    return answers;
}

// Finds once what is asked at a moment on a day.
class AskedByDay {
public:
    explicit AskedByDay(std::vector<programme::Questionnaire> const& all) : all_{all} {}

    std::vector<programme::Questionnaire const*> const& at(QuestionMoment moment, base::Date day)
    {
        auto const [found, is_new] = asked_.try_emplace({moment, day});
        if (is_new) {
            for (auto const& one : programme::questionnaires_at(all_, moment, day)) {
                found->second.push_back(find(one.code, one.version));
            }
        }
        return found->second;
    }

    [[nodiscard]] programme::Questionnaire const* find(std::string_view code, int version) const
    {
        return programme::find_questionnaire(all_, code, version);
    }

private:
    std::vector<programme::Questionnaire> const& all_;
    std::map<std::pair<QuestionMoment, base::Date>, std::vector<programme::Questionnaire const*>> asked_ = {};
};

// The questionnaires of a talk: those of the day, and in place of a version the one that was answered.
std::vector<programme::Questionnaire const*>
asked_in(AskedByDay& programme, QuestionMoment moment, base::Date day, KeptInTalk const& kept, int& forgotten)
{
    auto asked = programme.at(moment, day);
    for (auto const* const one : kept) {
        auto const* const answered = programme.find(one->questionnaire, one->version);
        if (answered == nullptr || programme::find_question(*answered, one->question) == nullptr) {
            ++forgotten;
            continue;
        }
        auto const same =
            std::ranges::find_if(asked, [&](auto const* other) { return other->code == one->questionnaire; });
        if (same == asked.end()) {
            asked.push_back(answered);
        } else {
            *same = answered;
        }
    }
    return asked;
}

} // namespace

AskedSheets asked_sheets(AnswerFacts const& facts, Period const& period, Asking const& asking)
{
    auto asked = AskedSheets{};
    auto programme = AskedByDay{asking.questionnaires};
    for (auto const& [of, family] : families_with_talks(facts)) {
        auto const moment = of.second;
        for (auto& [day, kept] : talks_of(family, moment, asking.fresh_for)) {
            if (!holds(period, day)) {
                continue;
            }
            put_in_order_given(kept);
            for (auto const* const questionnaire : asked_in(programme, moment, day, kept, asked.forgotten)) {
                asked.sheets.push_back(
                    {.family = of.first,
                     .moment = moment,
                     .on = day,
                     .questionnaire = questionnaire,
                     .answers = answers_that_count(*questionnaire, kept)}
                );
            }
        }
    }
    return asked;
}

} // namespace reporting
