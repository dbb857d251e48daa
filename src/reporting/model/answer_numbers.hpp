// The counts of answers as numbers that are shown together, with all that binds them.
#pragma once

#include "reporting/model/answer_counts.hpp"
#include "reporting/model/published_counts.hpp"

#include <map>
#include <string>
#include <vector>

namespace reporting {

// The numbers that are shown of a question, by their place among the counts.
struct QuestionNumbers {
    NumberIndex asked;
    NumberIndex answered;
    NumberIndex missing;
    std::map<std::string, NumberIndex, std::less<>> given = {};
};

// All numbers of the page with all that binds them. How many were asked is known already: other figures tell
// how many talks there were. How many were asked a question that depends on an answer is how many gave it. Of
// options of which more can be chosen, those who did not choose one count as well, unseen.
struct AnswerNumbers {
    PublishedCounts published;
    std::vector<std::vector<QuestionNumbers>> sheets; // by sheet, and by question
    std::vector<NumberIndex> ends;                    // by sheet, behind its last number
};

AnswerNumbers numbers_of(std::vector<SheetCounts> const& sheets);

} // namespace reporting
