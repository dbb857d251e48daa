#include "needs/pages/need_words.hpp"
#include "reporting/pages/answers_view.hpp"

#include <cmath>

namespace reporting {

namespace {

using programme::QuestionKind;

std::string count_in_words(std::int64_t count, bool hides, text::Texts const& texts)
{
    return hides ? texts.translate("niet getoond") : texts.number(count);
}

std::string range_in_words(programme::Condition const& when, text::Texts const& texts)
{
    if (when.at_least && when.at_most) {
        return text::fill(
            texts.translate("{least} tot en met {most}"),
            {{"least", std::to_string(*when.at_least)}, {"most", std::to_string(*when.at_most)}}
        );
    }
    return when.at_least
               ? text::fill(texts.translate("{least} of hoger"), {{"least", std::to_string(*when.at_least)}})
               : text::fill(
                     texts.translate("{most} of lager"), {{"most", std::to_string(when.at_most.value_or(0))}}
                 );
}

std::string condition_in_words(
    programme::Question const& question,
    programme::Questionnaire const& questionnaire,
    text::Texts const& texts
)
{
    auto const* const earlier =
        question.when ? programme::find_question(questionnaire, question.when->question) : nullptr;
    if (earlier == nullptr) {
        return {};
    }
    auto const* const option = programme::find_option(*earlier, question.when->is);
    auto const answer =
        option == nullptr ? range_in_words(*question.when, texts) : texts.translate(option->name);
    return text::fill(
        texts.translate("Alleen gevraagd na het antwoord “{answer}” op “{question}”"),
        {{"answer", answer}, {"question", texts.translate(earlier->words)}}
    );
}

// Builds what is shown of one question.
class QuestionWriter {
public:
    QuestionWriter(
        SheetCounts const& sheet,
        QuestionCounts const& counts,
        HiddenAnswers const& hidden,
        Chosen const& chosen,
        text::Texts const& texts
    )
        : sheet_{sheet}, counts_{counts}, hidden_{hidden}, chosen_{chosen}, texts_{texts}
    {
    }

    [[nodiscard]] QuestionView view() const
    {
        auto const& question = counts_.question();
        return {
            .words = texts_.translate(question.words),
            .asked_when = condition_in_words(question, *sheet_.questionnaire, texts_),
            .asked = count_in_words(counts_.asked(), hidden_.asked, texts_),
            .answered = count_in_words(counts_.answered(), hidden_.answered, texts_),
            .answered_address = address(AnswerPart::answered, {}, counts_.answered()),
            .missing = count_in_words(counts_.missing(), hidden_.missing, texts_),
            .missing_address = address(AnswerPart::missing, {}, counts_.missing()),
            .average = average(),
            .is_text = question.kind == QuestionKind::text,
            .words_differ = counts_.words_differ(),
            .lines = question.kind == QuestionKind::number ? std::vector<AnswerLine>{} : lines(),
        };
    }

private:
    [[nodiscard]] std::string address(AnswerPart part, std::string const& given, std::int64_t count) const
    {
        if (!chosen_.sees_rows || count == 0) {
            return {};
        }
        return address_of(
            {.moment = sheet_.moment,
             .questionnaire = sheet_.questionnaire->code,
             .question = counts_.question().code,
             .kind = counts_.question().kind,
             .part = part,
             .given = given},
            chosen_
        );
    }

    [[nodiscard]] std::vector<AnswerLine> lines() const
    {
        auto all = std::vector<AnswerLine>{};
        for (auto const& given : counts_.given()) {
            auto const share = share_of(given);
            all.push_back(
                {.name = name_of_given(counts_, given, texts_),
                 .count = count_in_words(given.count, hidden_.given.contains(given.code), texts_),
                 .percent = share ? percent_in_words(*share, counts_.answered(), texts_) : std::string{},
                 .bar = share ? std::optional{static_cast<int>(std::lround(*share))} : std::nullopt,
                 .address = address(AnswerPart::given, given.code, given.count)}
            );
        }
        return all;
    }

    // In percents of who answered.
    [[nodiscard]] std::optional<double> share_of(GivenCount const& given) const
    {
        if (counts_.answered() == 0 || hidden_.hides_share_of(given.code)) {
            return std::nullopt;
        }
        return 100.0 * static_cast<double>(given.count) / static_cast<double>(counts_.answered());
    }

    [[nodiscard]] std::string average() const
    {
        auto const mean = counts_.mean();
        if (!mean) {
            return {};
        }
        if (hidden_.averages) {
            return texts_.translate("Gemiddelde en middelste antwoord: niet getoond");
        }
        return text::fill(
            texts_.translate("Gemiddeld {mean}. Het middelste antwoord is {median} (de mediaan). Van {count}."
            ),
            {{"mean", decimal(*mean, 1, texts_)},
             {"median", decimal(*counts_.median(), 1, texts_)},
             {"count", texts_.number(counts_.answered())}}
        );
    }

    SheetCounts const& sheet_;
    QuestionCounts const& counts_;
    HiddenAnswers const& hidden_;
    Chosen const& chosen_;
    text::Texts const& texts_;
};

} // namespace

std::string name_of_given(QuestionCounts const& question, GivenCount const& given, text::Texts const& texts)
{
    if (programme::is_chosen(question.question().kind)) {
        return texts.translate(given.name);
    }
    auto const& scale = question.question();
    auto const* words = given.code == std::to_string(scale.least)  ? &scale.least_words
                        : given.code == std::to_string(scale.most) ? &scale.most_words
                                                                   : nullptr;
    return words == nullptr || words->empty() ? given.code : given.code + ", " + texts.translate(*words);
}

std::string word_for(programme::QuestionMoment moment, text::Texts const& texts)
{
    return needs::word_for(base::from_code<needs::Moment>(base::to_code(moment)).value(), texts);
}

std::string address_of(ThoseWho const& wanted, Chosen const& chosen)
{
    auto address = "/figures/answers/" + std::string{base::to_code(wanted.moment)} + "/"
                   + wanted.questionnaire + "/" + wanted.question + chosen.query()
                   + "&kind=" + std::string{base::to_code(wanted.kind)}
                   + "&part=" + std::string{base::to_code(wanted.part)};
    return wanted.given.empty() ? address : address + "&given=" + wanted.given;
}

std::vector<SheetView> sheet_views(ReadAnswers const& read, Chosen const& chosen, text::Texts const& texts)
{
    auto views = std::vector<SheetView>{};
    for (auto place = std::size_t{0}; place < read.counts.size(); ++place) {
        auto const& sheet = read.counts[place];
        auto& view = views.emplace_back(SheetView{
            .code = std::string{base::to_code(sheet.moment)} + "-" + sheet.questionnaire->code,
            .name = texts.translate(sheet.questionnaire->name),
            .moment = word_for(sheet.moment, texts),
            .questions = {},
        });
        for (auto number = std::size_t{0}; number < sheet.questions.size(); ++number) {
            auto const& hidden = read.hidden[place][number];
            view.questions.push_back(
                QuestionWriter{sheet, sheet.questions[number], hidden, chosen, texts}.view()
            );
        }
    }
    return views;
}

} // namespace reporting
