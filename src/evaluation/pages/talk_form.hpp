// A talk with the parent in a form: how they spoke, what goes well and what can be better, and a score for
// each of her needs when she wants to give one.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "evaluation/model/evaluation.hpp"
#include "evaluation/model/self_scoring.hpp"
#include "needs/pages/score_picture.hpp"
#include "platform/web/form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace evaluation {

// The fields about one need.
struct ScoreField {
    needs::NeedId need;
    std::string name;  // of its category
    std::string words; // of the parent; may be empty
    std::string last;  // "Vorige keer: 2, op 18 november 2026."; empty when it was not scored before
    needs::ScorePicture picture;
    std::string field;                    // the name of the field
    std::optional<needs::Score> own = {}; // the parent gave it by herself: it is not asked again
    std::optional<Reached> own_reached = {};
};

// What the parent sent by herself for a talk of this moment, and is how it is now: the last first. Of what
// she sent twice the last counts.
std::vector<SelfScoring>
list_own_for_talk(accounts::PageRequest const& request, programme::FamilyCaseId family_case, Moment moment);

// A hidden field of the form tells which of it stood on the page when it was opened.
inline constexpr auto own_seen_field = std::string_view{"own_seen"};
std::string own_seen(std::vector<SelfScoring> const& own);

// An error when she sent it after the form was opened.
void check_own_seen(web::Form& form, std::vector<SelfScoring> const& own, text::Texts const& texts);

std::vector<ScoreField>
list_score_fields(accounts::PageRequest const& request, programme::FamilyCaseId family_case, Moment moment);

// Whether nothing is left to be scored.
bool are_all_own(std::vector<ScoreField> const& fields);

// A talk in a form that opens: the parent scores.
void prefill_talk(web::Form& form);

// How they spoke. An error at the field when nothing was chosen.
std::optional<TalkPlace> read_how(web::Form& form, text::Texts const& texts);

// The rest of the talk. Meant only when the form has no errors.
Talk read_talk(
    web::Form& form,
    TalkPlace how,
    std::vector<ScoreField> const& fields,
    accounts::PageRequest const& request
);

// Whether anything that is asked in a talk was filled in, right or wrong.
bool is_talk_typed(web::Form const& form, std::vector<ScoreField> const& fields);

} // namespace evaluation
