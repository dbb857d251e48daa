// What the screens show on which a parent scores by herself: hers, and nothing else of the family or the
// site.
#pragma once

#include "evaluation/model/scoring_sheet.hpp"
#include "evaluation/model/self_scoring.hpp"
#include "platform/web/form.hpp"

#include <string>
#include <vector>

namespace evaluation {

// What stands around every screen.
struct ScoreFrame {
    std::string step = {};    // "Vraag 2 van 5"; may be empty
    std::string back = {};    // address; may be empty
    std::string form_id = {}; // what was chosen in it stays when the language is changed; may be empty

    // On the tablet of the coordinator nothing leads anywhere else; this is where it is given back.
    std::string give_back = {};
    bool is_over = false; // there is nothing left to give back

    [[nodiscard]] bool on_tablet() const { return !give_back.empty(); }
};

// The end of her turn on the tablet.
struct GiveBackPage {
    std::string coordinator; // her first name
    std::string go_on;       // where the coordinator signs in and goes on
    bool is_sent;
};

struct ScoreStartPage {
    ScoreFrame frame;
    std::string first; // the screen with which she begins, or goes on
    bool goes_on;
};

// A score that she gave before.
struct EarlierScore {
    std::string day;
    int score;
    std::string word; // at the ends of the scale
};

struct ScoreScreenPage {
    std::string address; // to which the screen is sent
    Screen screen;
    std::string title;    // her own words, or the name of the need
    std::string about;    // the name of the need, beside her own words; may be empty
    bool asks_if_reached; // at closing
    std::vector<EarlierScore> earlier;
    bool to_check; // she changes this one, and goes back to the last screen
    bool may_skip;
    ScoreFrame frame;
    web::Form form;
};

// What she chose on one screen.
struct ChosenLine {
    std::string title;
    std::vector<std::string> chosen; // empty when she left it out
    std::string change;              // the address to change it
};

struct ScoreCheckPage {
    std::string address;
    std::vector<ChosenLine> lines;
    ScoreFrame frame;
    web::Form form;
};

} // namespace evaluation
