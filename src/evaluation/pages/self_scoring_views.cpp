#include "evaluation/pages/self_scoring_views.hpp"

#include "evaluation/pages/question_field.hpp"
#include "evaluation/pages/score_words.hpp"
#include "evaluation/store/answer_store.hpp"
#include "evaluation/store/self_scoring_store.hpp"
#include "intake/pages/intake_words.hpp"
#include "needs/pages/need_words.hpp"
#include "needs/store/need_store.hpp"
#include "platform/base/local_time.hpp"

#include <algorithm>

namespace evaluation {

namespace {

// What is read once for all of a family.
struct ScoresOfFamily {
    std::vector<needs::Need> needs;
    std::vector<needs::ReplacedScore> replaced;
    std::vector<KeptAnswer> answers;
};

SentLine line_of(KeptAnswer const& kept, text::Texts const& texts)
{
    return {
        .title = texts.translate(kept.answer.asked),
        .said = answer_lines(kept.answer.words, kept.answer.code, texts),
    };
}

std::string words_of_way(SelfScoring const& scoring, text::Texts const& texts)
{
    switch (scoring.way) {
    case ScoringWay::link:
        return text::fill(
            texts.translate("Gevraagd op {day}, per mail."), {{"day", texts.date(scoring.asked_on)}}
        );
    case ScoringWay::tablet:
        return text::fill(
            texts.translate("Op de tablet, op {day}."), {{"day", texts.date(scoring.asked_on)}}
        );
    }
    return {};
}

std::string words_of_state(SelfScoring const& scoring, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const on = [&](std::string_view words, base::Date day) {
        return text::fill(texts.translate(words), {{"day", texts.date(day)}});
    };
    auto const last = base::local_date(scoring.expires_at, request.programme.time_zone);
    if (scoring.sent_on) {
        return on(text::mark("Verstuurd op {day}."), *scoring.sent_on);
    }
    if (scoring.withdrawn_on) {
        return on(text::mark("Ingetrokken op {day}."), *scoring.withdrawn_on);
    }
    return on(
        is_open(scoring, request.now) ? text::mark("Open tot {day}.")
                                      : text::mark("Niet ingevuld voor {day}."),
        last
    );
}

std::string before_words(
    SelfScoring const& scoring, needs::Need const& need, ScoresOfFamily const& known, text::Texts const& texts
)
{
    auto const found = std::ranges::find_if(known.replaced, [&](needs::ReplacedScore const& one) {
        return one.need == need.id && one.score.moment == scoring.moment
               && one.replaced_on == scoring.sent_on;
    });
    if (found == known.replaced.end()) {
        return {};
    }
    return text::fill(
        texts.translate("In de plaats van {score}, op {day} ({who})."),
        {{"score", std::to_string(found->score.score)},
         {"day", texts.date(found->score.scored_on)},
         {"who", needs::word_for(found->score.scored_by, texts)}}
    );
}

// What she scored then; also when another has its place since.
std::optional<needs::Score>
own_score_of(SelfScoring const& scoring, needs::Need const& need, ScoresOfFamily const& known)
{
    auto const is_hers = [&](needs::Score const& score) {
        return score.own && score.moment == scoring.moment && score.scored_on == scoring.sent_on;
    };
    if (auto const found = std::ranges::find_if(need.scores, is_hers); found != need.scores.end()) {
        return *found;
    }
    auto const replaced = std::ranges::find_if(known.replaced, [&](needs::ReplacedScore const& one) {
        return one.need == need.id && is_hers(one.score);
    });
    return replaced == known.replaced.end() ? std::nullopt : std::optional{replaced->score};
}

std::vector<SentLine>
lines_of_needs(SelfScoring const& scoring, ScoresOfFamily const& known, accounts::PageRequest const& request)
{
    auto const& texts = request.texts;
    auto const results = list_own_results(request.database, scoring.id);
    auto lines = std::vector<SentLine>{};
    for (auto const& need : known.needs) {
        auto line = SentLine{
            .title = intake::name_of(request.programme.need_categories, need.category, texts), .said = {}
        };
        if (auto const score = own_score_of(scoring, need, known)) {
            line.said.push_back(std::to_string(score->score));
            line.before = before_words(scoring, need, known, texts);
        }
        auto const result = std::ranges::find(results, need.id, &NeedResult::need);
        if (result != results.end()) {
            line.said.push_back(
                texts.translate("Is deze vraag beantwoord?") + " " + word_for(result->reached, texts)
            );
        }
        if (!line.said.empty()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::vector<SentLine>
sent_lines(SelfScoring const& scoring, ScoresOfFamily const& known, accounts::PageRequest const& request)
{
    if (!scoring.sent_on) {
        return {};
    }
    auto lines = lines_of_needs(scoring, known, request);
    if (scoring.judgement) {
        auto const& [mark, word] = *scoring.judgement;
        lines.push_back(
            {.title = request.texts.translate("Wat vindt de ouder van Home-Start?"),
             .said =
                 {std::to_string(mark), intake::name_of(request.programme.closing_words, word, request.texts)}
            }
        );
    }
    for (auto const& kept : known.answers) {
        if (kept.scoring == scoring.id) {
            lines.push_back(line_of(kept, request.texts));
        }
    }
    return lines;
}

// "Eindevaluatie, 3 mei 2027 (de ouder)"
std::string told_of(needs::Moment moment, base::Date on, needs::ScoredBy by, text::Texts const& texts)
{
    return text::fill(
        texts.translate("{moment}, {day} ({who})"),
        {{"moment", needs::word_for(moment, texts)},
         {"day", texts.date(on)},
         {"who", needs::word_for(by, texts)}}
    );
}

void add_line(std::vector<TalkAnswersView>& views, std::string const& told, SentLine line)
{
    if (views.empty() || views.back().told != told) {
        views.push_back({.told = told, .answers = {}});
    }
    views.back().answers.push_back(std::move(line));
}

} // namespace

std::vector<SelfScoringView>
list_self_scoring_views(accounts::PageRequest const& request, programme::FamilyCaseId family_case)
{
    auto const known = ScoresOfFamily{
        .needs = needs::list_needs(request.database, family_case),
        .replaced = needs::list_replaced_scores(request.database, family_case),
        .answers = list_answers(request.database, family_case),
    };
    auto views = std::vector<SelfScoringView>{};
    for (auto const& scoring : list_self_scorings(request.database, family_case)) {
        views.push_back(
            {.id = scoring.id,
             .moment = needs::word_for(scoring.moment, request.texts),
             .asked = words_of_way(scoring, request.texts),
             .state = words_of_state(scoring, request),
             .is_open = is_open(scoring, request.now),
             .is_to_see = scoring.sent_on && !scoring.seen_on,
             .sent = sent_lines(scoring, known, request)}
        );
    }
    return views;
}

std::vector<TalkAnswersView>
list_talk_answers(accounts::PageRequest const& request, programme::FamilyCaseId family_case)
{
    auto const& texts = request.texts;
    auto views = std::vector<TalkAnswersView>{};
    for (auto const& kept : list_answers(request.database, family_case)) {
        if (kept.scoring) {
            continue;
        }
        add_line(
            views, told_of(kept.moment, kept.answered_on, kept.answered_by, texts), line_of(kept, texts)
        );
    }
    return views;
}

std::vector<TalkAnswersView>
list_replaced_score_views(accounts::PageRequest const& request, programme::FamilyCaseId family_case)
{
    auto const known = needs::list_needs(request.database, family_case);
    auto views = std::vector<TalkAnswersView>{};
    for (auto const& [id, score, replaced_on] : needs::list_replaced_scores(request.database, family_case)) {
        auto const need = std::ranges::find(known, id, &needs::Need::id);
        add_line(
            views,
            told_of(score.moment, score.scored_on, score.scored_by, request.texts),
            {.title = intake::name_of(request.programme.need_categories, need->category, request.texts),
             .said = {std::to_string(score.score)}}
        );
    }
    return views;
}

} // namespace evaluation
