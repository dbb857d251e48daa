// The table of what coordinators decided about pairs before anybody was asked.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/pool_plan.hpp"
#include "platform/database/connection.hpp"

namespace matching {

std::vector<ChosenPair> list_pair_choices(database::Connection& database, people::LocationId location);

// What was decided about the pair before is replaced; so is another volunteer who was locked to the family.
void save_pair_choice(
    database::Connection& database, ChosenPair const& pair, accounts::Occasion const& occasion
);

void remove_pair_choice(
    database::Connection& database, intake::FamilyCaseId family, volunteers::VolunteerId volunteer
);

} // namespace matching
