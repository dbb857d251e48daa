// Agreements and visits of matches.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit.hpp"

#include <vector>

namespace support {

void save_agreement(database::Connection& database, matching::Match const& match, Agreement const& agreement);

// The agreement that counts on this day; nothing before the start.
std::optional<Agreement>
find_agreement(database::Connection& database, matching::MatchId match, base::Date on);

// By whom and when an answer was given.
struct Given {
    std::optional<accounts::AccountId> by;
    base::Instant at;
};

// An answer takes the place of one about the same day that was not given later.
void save_visit(
    database::Connection& database, matching::Match const& match, Visit const& visit, Given const& given
);

// Newest first, at most so many.
std::vector<Visit> list_visits(database::Connection& database, matching::MatchId match, int most);

std::optional<Visit> find_visit(database::Connection& database, matching::MatchId match, base::Date on);

// The last visit that happened in each match of a case that had one: for the clock.
std::vector<programme::MatchContact>
list_contacts_of_case(database::Connection& database, intake::FamilyCaseId family_case);

// The same for all open matches of a location.
std::vector<programme::MatchContact>
list_contacts_at(database::Connection& database, people::LocationId location);

struct VisitTotals {
    int happened;
    int missed;
    int minutes;
};

VisitTotals count_visits(database::Connection& database, matching::MatchId match);

} // namespace support
