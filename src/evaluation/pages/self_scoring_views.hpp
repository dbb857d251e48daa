// Tells a coordinator of each time that a parent was asked to score by herself, with what she sent.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "evaluation/pages/self_scoring_view.hpp"

namespace evaluation {

// Newest first.
std::vector<SelfScoringView>
list_self_scoring_views(accounts::PageRequest const& request, programme::FamilyCaseId family_case);

// Answers to questionnaires that a coordinator entered in the forms of talks, oldest first.
std::vector<TalkAnswersView>
list_talk_answers(accounts::PageRequest const& request, programme::FamilyCaseId family_case);

// Every score of which another has the place, oldest first.
std::vector<TalkAnswersView>
list_replaced_score_views(accounts::PageRequest const& request, programme::FamilyCaseId family_case);

} // namespace evaluation
