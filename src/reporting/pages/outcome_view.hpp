// What the page about outcome shows, in words.
#pragma once

#include "reporting/pages/figures_view.hpp"

#include <string>
#include <vector>

namespace reporting {

// The mean change with its interval, as places on a drawing from -5 to 5, in tenths of a percent.
struct IntervalDrawing {
    int low;
    int mean;
    int high;

    [[nodiscard]] int width() const { return high - low; }
};

struct OutcomeLine {
    std::string question; // the category, or "alle vragen"
    std::string pairs;    // of questions, or "18 gezinnen"
    std::string missing;  // without end, without start
    std::string scores;   // "van 2,1 naar 3,4"
    std::string change;   // "+1,3 (1,1 tot 1,5)"
    std::optional<IntervalDrawing> drawing;
    std::string improved;           // of all
    std::string improved_below_top; // of who could improve
    std::string worse;
    std::string effect; // d_z and d_av
    std::string signed_ranks;
    bool too_few;              // too small a number of pairs for statistics
    bool hides_shares = false; // who improved is told of so few that it is not shown
};

struct StudyView {
    std::string who; // authors and year
    std::string where;
    std::string how;
    std::string found;
    std::string found_nothing;
    std::string caveat;
    std::string address;
};

struct OutcomePage {
    Chosen chosen;
    std::string lead;
    std::vector<OutcomeLine> lines;
    std::vector<OutcomeLine> few = {};   // of too few pairs to reckon with
    std::vector<FigureLine> dropped_out; // how many are not in those lines
    std::vector<StudyView> studies;      // of Home-Start
    std::vector<StudyView> similar_programmes;
};

} // namespace reporting
