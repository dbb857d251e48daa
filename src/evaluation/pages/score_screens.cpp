#include "evaluation/pages/score_screens.hpp"

#include "evaluation/pages/give_back.hpp"
#include "evaluation/pages/question_field.hpp"
#include "evaluation/pages/score_judgement.html.hpp"
#include "evaluation/pages/score_need.html.hpp"
#include "evaluation/pages/score_question.html.hpp"
#include "evaluation/pages/score_words.hpp"
#include "intake/pages/case_form.hpp"
#include "intake/pages/intake_words.hpp"
#include "needs/pages/score_scale.hpp"
#include "platform/base/digits.hpp"

#include <algorithm>

namespace evaluation {

namespace {

std::vector<EarlierScore> earlier_scores(needs::Need const& need, accounts::PageRequest const& request)
{
    auto earlier = std::vector<EarlierScore>{};
    for (auto const& score : need.scores) {
        if (score.scored_by == needs::ScoredBy::parent) {
            earlier.push_back(
                {.day = request.texts.date(score.scored_on),
                 .score = score.score,
                 .word = word_of(score.score, request)}
            );
        }
    }
    return earlier;
}

ScoreFrame frame_of(
    accounts::PageRequest const& request,
    OpenScoring const& open,
    std::vector<Screen> const& screens,
    std::size_t place,
    bool to_check
)
{
    auto const number = [&](std::size_t count) {
        return request.texts.number(static_cast<std::int64_t>(count));
    };
    auto const step = text::fill(
        request.texts.translate("Vraag {number} van {count}"),
        {{"number", number(place + 1)}, {"count", number(screens.size())}}
    );
    auto const before = place == 0 ? std::string_view{} : std::string_view{screens[place - 1].code};
    return {
        .step = step,
        .back = address_of_screen(request, to_check ? check_screen : before),
        .form_id = "answers",
        .give_back = give_back_address(request, open.scoring),
    };
}

void read_need(web::Form& form, Screen const& screen, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const field = score_field(*screen.need);
    auto const score = needs::read_score(form, field, request.programme, texts);
    if (!score && form.error(field).empty()) {
        form.add_error(field, texts.translate("Kies hoe het gaat, of sla deze vraag over."));
    }
    auto const reached = reached_field(*screen.need);
    if (!form.value(reached).empty()) {
        intake::read_choice<Reached>(form, reached, texts.translate("Kies een van de antwoorden."));
    }
}

// An empty one is left out by another button.
void read_question(web::Form& form, Screen const& screen, text::Texts const& texts)
{
    auto const& field = screen.fields.front();
    auto const answer = programme::read_answer(*screen.question, form.values(field));
    if (!answer) {
        form.add_error(field, word_for(answer.error(), *screen.question, texts));
    } else if (!*answer) {
        form.add_error(field, texts.translate("Geef antwoord, of sla deze vraag over."));
    }
}

void read_own_judgement(web::Form& form, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const& programme = request.programme;
    form.number(
        mark_field,
        programme.mark_least,
        programme.mark_most,
        texts.translate("Kies een cijfer, of sla deze vraag over.")
    );
    if (programme::find_choice(programme.closing_words, form.value(word_field)) == nullptr) {
        form.add_error(word_field, texts.translate("Kies ook het woord dat bij het cijfer past."));
    }
}

// One value, but for a question of which several options may be chosen. Digits of scores and marks are plain.
std::vector<std::string> typed_in_field(ScoreScreenPage const& page, std::string const& field)
{
    auto typed = page.form.values(field);
    std::erase(typed, "");
    auto const& question = page.screen.question;
    if (!question) {
        std::ranges::transform(typed, typed.begin(), base::with_plain_digits);
    }
    if (typed.size() > 1 && !(question && question->kind == programme::QuestionKind::choice_many)) {
        typed.resize(1);
    }
    return typed;
}

} // namespace

std::optional<ScoreScreenPage>
screen_page(accounts::PageRequest const& request, OpenScoring const& open, std::string_view code)
{
    auto const screens = screens_of(open.sheet, open.draft);
    auto const found = std::ranges::find(screens, code, &Screen::code);
    if (found == screens.end()) {
        return std::nullopt;
    }
    auto const to_check =
        request.http.query.first("then") == check_screen || request.http.form.first("then") == check_screen;
    auto const place = static_cast<std::size_t>(found - screens.begin());
    auto const& need = found->need;
    auto page = ScoreScreenPage{
        .address = address_of_screen(request, code),
        .screen = *found,
        .title = title_of(*found, request),
        .about = need && !need->words.empty() ? name_of_need(*need, request) : std::string{},
        .asks_if_reached = open.sheet.moment == needs::Moment::closing,
        .earlier = need ? earlier_scores(*need, request) : std::vector<EarlierScore>{},
        .to_check = to_check,
        .may_skip = may_skip(open.sheet, open.draft, *found),
        .frame = frame_of(request, open, screens, place, to_check),
        .form = web::Form{request.http.form, request.texts},
    };
    for (auto const& field : found->fields) {
        auto const kept = open.draft.find(field);
        for (auto const& value : kept == open.draft.end() ? std::vector<std::string>{} : kept->second) {
            page.form.prefill(field, value);
        }
    }
    return page;
}

std::string render_screen(accounts::PageRequest const& request, ScoreScreenPage const& page)
{
    switch (page.screen.kind) {
    case ScreenKind::need:
        return render_score_need(request, page);
    case ScreenKind::judgement:
        return render_score_judgement(request, page);
    case ScreenKind::question:
        return render_score_question(request, page);
    }
    return {};
}

std::optional<ChosenFields> read_screen(ScoreScreenPage& page, accounts::PageRequest const& request)
{
    switch (page.screen.kind) {
    case ScreenKind::need:
        read_need(page.form, page.screen, request);
        break;
    case ScreenKind::judgement:
        read_own_judgement(page.form, request);
        break;
    case ScreenKind::question:
        read_question(page.form, page.screen, request.texts);
        break;
    }
    if (page.form.has_errors()) {
        return std::nullopt;
    }
    auto chosen = ChosenFields{};
    for (auto const& field : page.screen.fields) {
        chosen.emplace_back(field, typed_in_field(page, field));
    }
    return chosen;
}

ChosenFields skipped(Screen const& screen)
{
    auto chosen = ChosenFields{};
    for (auto const& field : screen.fields) {
        chosen.emplace_back(field, std::vector<std::string>{});
    }
    return chosen;
}

std::string screen_after(std::vector<Screen> const& screens, std::string_view code)
{
    auto const found = std::ranges::find(screens, code, &Screen::code);
    return found == screens.end() || std::next(found) == screens.end() ? std::string{check_screen}
                                                                       : std::next(found)->code;
}

} // namespace evaluation
