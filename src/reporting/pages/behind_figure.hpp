// Who and what is behind a figure, for who may see it: the families, volunteers or meetings that it counts.
#pragma once

#include "reporting/pages/chosen.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reporting {

struct BehindLine {
    std::string name;
    std::string address; // empty for a volunteer of another location: her own location has her page
    std::string dates;   // of support, the day of application, or of a meeting; may be empty
    std::string says;    // its class or value, such as the reason of an ending; may be empty
};

struct Behind {
    std::string title;
    std::vector<BehindLine> lines;
    std::vector<BehindLine> outside = {}; // of a share: those that are not in it
    std::vector<BehindLine> unknown = {}; // those of which it is not known
    std::size_t left_out = 0;             // lines beyond the most that are shown

    [[nodiscard]] std::size_t shown() const { return lines.size() + outside.size() + unknown.size(); }
};

BehindLine line_of(CaseFacts const& one, accounts::SignedInRequest& request);
BehindLine line_of(VolunteerFacts const& one, accounts::SignedInRequest& request);

// The families at these places, the first five hundred of them.
Behind families_behind(
    std::string title,
    std::vector<std::size_t> const& places,
    Facts const& facts,
    accounts::SignedInRequest& request
);

// Nothing when nobody is behind it, or who asks may not see them.
std::optional<Behind> behind(Figure const& figure, Chosen const& chosen, accounts::SignedInRequest& request);

} // namespace reporting
