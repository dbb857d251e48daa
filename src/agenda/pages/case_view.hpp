// What the page of a family shows: everything on one page, read once.
#pragma once

#include "agenda/model/phases.hpp"
#include "intake/pages/alike_view.hpp"
#include "needs/pages/score_picture.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agenda {

struct PhaseView {
    std::string name;
    std::string day; // "1 sep 2026"; may be empty
    PhaseState state;
};

struct LinkView {
    std::string words;
    std::string address;
};

// The one thing to do next, with what else is open under it.
struct NextStepView {
    std::string title;
    std::string badge; // "5 dagen te laat"; empty when it is not late
    std::string explanation;
    LinkView action;
    LinkView replan;
};

struct NeedView {
    std::string words;
    std::string scores; // "1 → 3"; empty when nothing was scored
    std::string scores_in_words;
    std::string
        own; // "Door de ouder zelf, op 23 november 2026"; empty when a coordinator entered the last score
    std::string line; // points of the little line: "3,19 50,15 97,10"; empty with fewer than two scores
    std::string last_x;
    std::string last_y;
    needs::ScorePicture picture;
    std::string ended; // "Speelt niet meer sinds 3 mei 2027"; empty for a question of now
};

struct FactView {
    std::string name;
    std::string value;
};

struct MomentView {
    std::string iso_day;
    std::string day;
    std::string title;
    std::string note;
};

struct PersonView {
    std::string role;
    std::string name;
    std::string address; // of her page; may be empty
    std::string phone;   // E.164; may be empty
    std::string phone_for_people;
    std::string email; // may be empty
    std::vector<std::string> lines;
    std::vector<LinkView> links;
    std::string warning = {}; // what must be seen at once; may be empty
};

struct CasePage {
    std::string family;
    people::PersonId parent;
    std::vector<intake::AlikeFamily> alike; // perhaps the same family
    std::string state;
    bool is_paused;
    std::vector<std::string> facts; // place, children, who cares for them, languages
    std::vector<PhaseView> phases;
    std::optional<NextStepView> next; // nothing when nothing is due
    std::vector<NextStepView> also_open;
    std::vector<NextStepView> later; // what is not near yet
    std::string question;
    std::vector<NeedView> needs;
    std::vector<FactView> agreements;
    std::vector<MomentView> moments; // newest first
    std::vector<PersonView> people;
    std::vector<LinkView> more; // what else can be done in this state
    std::string details_address;
    std::string change_address; // how it went over time; empty when nothing was scored twice
    std::string needs_address;  // empty when the questions change no more
};

} // namespace agenda
