// What the page shows on which a volunteer stops.
#pragma once

#include "matching/model/match.hpp"
#include "platform/web/form.hpp"
#include "programme/model/state.hpp"
#include "volunteers/model/volunteer.hpp"

#include <string>
#include <vector>

namespace closing {

// A family to which she comes, or is proposed.
struct FamilyOfVolunteer {
    matching::MatchId match;
    std::string family;
    std::string case_address; // empty for a family of another location
    std::string state;        // of the match, in words
    bool runs;                // support runs: a plan is needed
    bool winds_down;          // the case winds down already: that stays so

    // Whether her own location says how the family goes on.
    [[nodiscard]] bool is_planned_here() const { return runs && !case_address.empty(); }

    [[nodiscard]] std::string next_field() const { return "next_" + std::to_string(match.value()); }

    [[nodiscard]] std::string end_field() const { return "ends_" + std::to_string(match.value()); }
};

struct StopPage {
    volunteers::VolunteerId volunteer;
    std::string name;
    std::vector<FamilyOfVolunteer> families;
    web::Form form;
};

} // namespace closing
