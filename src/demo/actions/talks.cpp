#include "demo/actions/talks.hpp"

#include "needs/store/need_store.hpp"

#include <algorithm>

namespace demo {

namespace {

int score_in(Play const& play, needs::Need const& need, Scene const& scene)
{
    auto const& needs = play.family.needs;
    auto const played = std::ranges::find(needs, need.category, &DemoNeed::category);
    if (played == needs.end()) {
        throw std::logic_error{play.family.name.first + " has a need that nobody played"};
    }
    return score_at(*played, scene.number, play.family.course.pace);
}

} // namespace

evaluation::Talk
talk(database::Connection& database, Play const& play, Scene const& scene, evaluation::TalkPlace how)
{
    auto talk = evaluation::Talk{
        .how = how,
        .goes_well = play.said("goes_well", scene),
        .can_be_better = play.said("can_be_better", scene),
    };
    for (auto const& need : needs::list_current_needs(database, case_of(play))) {
        talk.scores.push_back({.need = need.id, .score = score_in(play, need, scene)});
    }
    return talk;
}

std::vector<evaluation::AnsweredQuestionnaire>
answered(Play const& play, Scene const& scene, programme::QuestionMoment moment)
{
    constexpr auto most_scenes = 1000;
    auto draw = Draw{static_cast<std::uint64_t>(play.number * most_scenes + scene.number)};
    auto all = std::vector<evaluation::AnsweredQuestionnaire>{};
    for (auto const& questionnaire :
         programme::questionnaires_at(play.parts.programme.questionnaires, moment, scene.on)) {
        auto const answers = play.answers.draw(draw, questionnaire);
        all.push_back(
            {.asked_of = questionnaire.asked_of, .answers = evaluation::given_answers(questionnaire, answers)}
        );
    }
    return all;
}

} // namespace demo
