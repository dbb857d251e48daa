// What was learned from earlier no's for a family. It counts only once the coordinator has recorded it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/pool.hpp"
#include "matching/pages/person_names.hpp"

#include <string>
#include <vector>

namespace matching {

struct LearnedLine {
    std::string words;   // "Anna zei nee: allergie of huisdier."
    std::string action;  // what the coordinator may record; empty when there is nothing
    std::string address; // where
};

// Newest last.
std::vector<LearnedLine> learned_from(
    accounts::SignedInRequest& request,
    programme::CaseHistory const& history,
    PoolFamily const& family,
    std::vector<PoolVolunteer> const& pool,
    Names const& names
);

} // namespace matching
