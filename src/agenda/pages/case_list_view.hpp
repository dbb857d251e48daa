// What the list of families and the search show.
#pragma once

#include <string>
#include <vector>

namespace agenda {

struct CaseLine {
    std::string family;
    std::string address;
    std::string place;
    std::string state;
    bool is_paused;
    std::string stalled;   // "De klik ligt stil: Anna antwoordt niet sinds 9 dagen"; mostly empty
    std::string volunteer; // the first name of who is asked, or comes; may be empty
    std::string since;     // the day of application
};

struct StateFilter {
    std::string words;
    std::string address;
    bool is_chosen;
};

struct CaseListPage {
    std::vector<CaseLine> cases;
    std::vector<StateFilter> filters;
};

struct FoundLine {
    std::string name;
    std::string address;
    std::string about;
};

struct SearchPage {
    std::string words;
    std::vector<FoundLine> families;
    std::vector<FoundLine> volunteers;
};

} // namespace agenda
