#include "evaluation/pages/score_chosen.hpp"

#include "evaluation/pages/question_field.hpp"
#include "evaluation/pages/score_words.hpp"
#include "intake/pages/intake_words.hpp"
#include "needs/pages/score_scale.hpp"

#include <algorithm>

namespace evaluation {

namespace {

// "4", or "5 (gaat heel goed)".
std::string with_word(std::string const& score, std::string const& word)
{
    return word.empty() ? score : score + " (" + word + ")";
}

std::vector<std::string>
chosen_of_need(needs::Need const& need, OwnAnswers const& answers, accounts::PageRequest const& request)
{
    auto chosen = std::vector<std::string>{};
    auto const score = std::ranges::find(answers.scores, need.id, &GivenScore::need);
    if (score != answers.scores.end()) {
        chosen.push_back(with_word(request.texts.number(score->score), word_of(score->score, request)));
    }
    auto const result = std::ranges::find(answers.results, need.id, &NeedResult::need);
    if (result != answers.results.end()) {
        chosen.push_back(
            request.texts.translate("Is deze vraag beantwoord?") + " "
            + word_for(result->reached, request.texts)
        );
    }
    return chosen;
}

std::vector<std::string>
chosen_of_question(Screen const& screen, OwnAnswers const& answers, text::Texts const& texts)
{
    auto const found = std::ranges::find_if(answers.answers, [&](GivenAnswer const& given) {
        return screen.fields.front() == "q." + given.questionnaire + "." + given.question;
    });
    return found == answers.answers.end() ? std::vector<std::string>{}
                                          : answer_lines(found->words, found->code, texts);
}

std::vector<std::string>
chosen_on(Screen const& screen, OwnAnswers const& answers, accounts::PageRequest const& request)
{
    switch (screen.kind) {
    case ScreenKind::need:
        return chosen_of_need(*screen.need, answers, request);
    case ScreenKind::question:
        return chosen_of_question(screen, answers, request.texts);
    case ScreenKind::judgement:
        break;
    }
    if (!answers.judgement) {
        return {};
    }
    auto const& [mark, word] = *answers.judgement;
    return {
        request.texts.number(mark), intake::name_of(request.programme.closing_words, word, request.texts)
    };
}

} // namespace

std::string name_of_need(needs::Need const& need, accounts::PageRequest const& request)
{
    return intake::name_of(request.programme.need_categories, need.category, request.texts);
}

std::string title_of(Screen const& screen, accounts::PageRequest const& request)
{
    switch (screen.kind) {
    case ScreenKind::need:
        return screen.need->words.empty() ? name_of_need(*screen.need, request) : screen.need->words;
    case ScreenKind::judgement:
        return request.texts.translate("Wat vind je van Home-Start?");
    case ScreenKind::question:
        return words_in(*screen.question, request.texts);
    }
    return {};
}

std::string word_of(int score, accounts::PageRequest const& request)
{
    auto const scale = needs::scale_of(request.programme, {}, {});
    return needs::word_for_score(scale, score, request.texts);
}

std::vector<ChosenLine> chosen_lines(accounts::PageRequest const& request, OpenScoring const& open)
{
    auto const answers = read_own_answers(open.sheet, open.draft, request.programme);
    auto lines = std::vector<ChosenLine>{};
    for (auto const& screen : screens_of(open.sheet, open.draft)) {
        lines.push_back(
            {.title = title_of(screen, request),
             .chosen = chosen_on(screen, answers, request),
             .change = address_of_screen(request, screen.code) + "?then=" + std::string{check_screen}}
        );
    }
    return lines;
}

std::string address_of_screen(accounts::PageRequest const& request, std::string_view code)
{
    auto const link = "/links/scores/" + request.http.path_parameters.find("token")->second;
    return code.empty() ? link : link + "/" + std::string{code};
}

} // namespace evaluation
