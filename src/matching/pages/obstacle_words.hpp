// The words for why a volunteer cannot be proposed to a family.
#pragma once

#include "matching/pages/viewpoint.hpp"

namespace matching {

// "VOG verlopen op 20 nov 2026", "te ver: 12 km, reist tot 10 km"
std::string word_for(ProposalObstacle obstacle, PoolVolunteer const& volunteer, Viewpoint const& from);

// All reasons, with commas between.
std::string words_for(LeftOut const& left_out, Viewpoint const& from);

} // namespace matching
