// Which counts of answers may not be shown to who does not see the families, so that nobody is recognised in
// a small one.
#pragma once

#include "reporting/model/answer_counts.hpp"

#include <set>

namespace reporting {

struct HiddenAnswers {
    bool asked = false;
    bool answered = false;
    bool missing = false;
    std::set<std::string, std::less<>> given = {};

    // What was answered, the mean and the median tell what is hidden.
    bool averages = false;

    // A percentage tells both numbers that it is made of.
    [[nodiscard]] bool hides_share_of(std::string_view code) const
    {
        return answered || given.contains(code);
    }
};

// By sheet, and by question.
std::vector<std::vector<HiddenAnswers>> protect_answers(std::vector<SheetCounts> const& sheets);

} // namespace reporting
