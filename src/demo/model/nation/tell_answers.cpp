#include "demo/model/nation/case_story.hpp"
#include "evaluation/model/given_answer.hpp"

#include <algorithm>
#include <array>

namespace demo {

namespace {

constexpr auto best_score = 5;

// Drawn apart for each talk, so that all else is told as if nobody had asked.
Draw draw_for_talk(CaseStory const& story, Stream stream)
{
    constexpr auto most_talks = std::size_t{64};
    return story.telling.draw.of(stream, story.facts.number * most_talks + story.facts.evaluations.size());
}

bool has_need(CaseStory const& story, std::string_view category)
{
    return std::ranges::find(story.facts.needs, category, &NeedFact::category) != story.facts.needs.end();
}

void keep_score(CaseStory& story, NeedFact const& need, int score)
{
    auto const& talk = story.facts.evaluations.back().evaluation;
    story.facts.scores.push_back(
        {.need = need.id,
         .score =
             {.moment = evaluation::moment_of_scores(talk.moment),
              .scored_by = needs::ScoredBy::parent,
              .scored_on = talk.held_on,
              .score = score},
         .by = story.facts.coordinator}
    );
}

void score_new_needs(CaseStory& story, Draw& draw)
{
    constexpr auto weights_of_steps = std::to_array({12, 33, 38, 17}); // from one less to two more
    for (auto number = std::size_t{0}; number < story.new_scores.size(); ++number) {
        auto& score = story.new_scores[number];
        score = std::clamp(score + static_cast<int>(draw.weighted(weights_of_steps)) - 1, 0, best_score);
        keep_score(story, story.facts.needs[story.first_scores.size() + number], score);
    }
}

void choose_new_need(CaseStory& story, Draw& draw)
{
    constexpr auto weights_of_scores = std::to_array({6, 26, 40, 28});
    auto const& category = draw.pick(story.telling.programme.need_categories).code;
    if (has_need(story, category)) {
        return;
    }
    story.facts.needs.push_back(
        {.id = needs::NeedId{story.ids.need++},
         .category = category,
         .words = draw_words(story.telling, draw, category),
         .chosen_on = Day{story.facts.evaluations.back().evaluation.held_on}}
    );
    story.new_scores.push_back(static_cast<int>(draw.weighted(weights_of_scores)));
    keep_score(story, story.facts.needs.back(), story.new_scores.back());
}

} // namespace

void tell_answers(CaseStory& story)
{
    auto const& talk = story.facts.evaluations.back().evaluation;
    auto const moment = evaluation::moment_of_scores(talk.moment);
    auto draw = draw_for_talk(story, Stream::answers);
    for (auto const& questionnaire : programme::questionnaires_at(
             story.telling.programme.questionnaires, *evaluation::moment_of_questions(moment), talk.held_on
         )) {
        auto const answers = story.telling.answers.draw(draw, questionnaire);
        for (auto& given : evaluation::given_answers(questionnaire, answers)) {
            story.facts.answers.push_back(
                {.answer = std::move(given),
                 .moment = moment,
                 .scoring = std::nullopt,
                 .answered_by = questionnaire.asked_of == programme::AskedOf::parent
                                    ? needs::ScoredBy::parent
                                    : needs::ScoredBy::coordinator,
                 .answered_on = talk.held_on}
            );
        }
    }
}

void tell_new_needs(CaseStory& story)
{
    constexpr auto share_choosing = 0.3; // most of these categories were chosen already
    auto draw = draw_for_talk(story, Stream::new_needs);
    score_new_needs(story, draw);
    auto const moment = story.facts.evaluations.back().evaluation.moment;
    if (moment == evaluation::Moment::interim && draw.chance(share_choosing)) {
        choose_new_need(story, draw);
    }
}

void tell_results_of_new_needs(CaseStory& story)
{
    constexpr auto reached_from = 4;
    constexpr auto partly_from = 2;
    for (auto number = std::size_t{0}; number < story.new_scores.size(); ++number) {
        auto const score = story.new_scores[number];
        auto const& need = story.facts.needs[story.first_scores.size() + number];
        story.facts.closing->results.push_back(
            {.need = need.id,
             .reached = score >= reached_from  ? closing::Reached::reached
                        : score >= partly_from ? closing::Reached::partly
                                               : closing::Reached::not_reached}
        );
    }
}

} // namespace demo
