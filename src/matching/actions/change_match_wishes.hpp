// What a family hopes for in a volunteer, and what there is at home.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "matching/model/match_wishes.hpp"
#include "platform/database/connection.hpp"

namespace matching {

// Throws base::NotFound when the location has no such case.
void change_match_wishes(
    database::Connection& database,
    accounts::Occasion const& occasion,
    intake::FamilyCaseId family_case,
    MatchWishes const& wishes
);

} // namespace matching
