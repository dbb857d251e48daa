// What the page about answers shows, in words.
#pragma once

#include "reporting/model/protect_answers.hpp"
#include "reporting/pages/behind_figure.hpp"
#include "reporting/pages/chosen.hpp"
#include "reporting/pages/figure_words.hpp"

#include <string>
#include <vector>

namespace reporting {

struct AnswerLine {
    std::string name;       // of an option, or a step of a scale
    std::string count;      // "12"
    std::string percent;    // "43%"; may be empty
    std::optional<int> bar; // of 100; not drawn where the count is not shown
    std::string address;    // of the families that gave this answer; may be empty
};

// A number with a link to the families, for who sees them.
struct QuestionView {
    std::string words;
    std::string asked_when; // "Alleen gevraagd na ..."; may be empty
    std::string asked;      // "34"
    std::string answered;
    std::string answered_address = {};
    std::string missing;
    std::string missing_address = {};
    std::string average; // mean and median; may be empty
    bool is_text;
    bool words_differ;
    std::vector<AnswerLine> lines;
};

struct SheetView {
    std::string code; // of the moment and the questionnaire
    std::string name;
    std::string moment;
    std::vector<QuestionView> questions;
};

struct AnswersPage {
    Chosen chosen;
    std::vector<SheetView> sheets;
    int forgotten;         // answers that are not counted
    std::string fresh_for; // "4 weken"
};

struct FamiliesOfAnswerPage {
    Chosen chosen;
    std::string question;
    Behind behind;
};

// What was answered, and what of it may not be shown to who asks.
struct ReadAnswers {
    AskedSheets asked;
    std::vector<SheetCounts> counts;
    std::vector<std::vector<HiddenAnswers>> hidden;
};

ReadAnswers read_answers(accounts::SignedInRequest& request, Chosen const& chosen);

// "/figures/answers/closing/look_back/recommends?year=2026&kind=choice_one&part=given&given=yes"
std::string address_of(ThoseWho const& wanted, Chosen const& chosen);

// "0, gaat niet goed"; "Ja".
std::string name_of_given(QuestionCounts const& question, GivenCount const& given, text::Texts const& texts);

std::vector<SheetView> sheet_views(ReadAnswers const& read, Chosen const& chosen, text::Texts const& texts);

} // namespace reporting
