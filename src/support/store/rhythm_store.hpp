// The rhythm of a match as it was agreed, with what was changed for one week.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/rhythm.hpp"

#include <map>
#include <vector>

namespace support {

// Without the day on which it ended: that follows from the events of the case.
Rhythm load_rhythm(database::Connection& database, matching::MatchId match);

// Of all matches of a location that are not over.
std::map<matching::MatchId, Rhythm> list_rhythms(database::Connection& database, people::LocationId location);

// A second change of one visit takes the place of the first.
void save_rhythm_change(
    database::Connection& database,
    matching::Match const& match,
    RhythmChange const& change,
    accounts::Occasion const& occasion
);

// To be called with every change of the rhythm: its revision rises.
void count_rhythm_change(database::Connection& database, matching::Match const& match);

// As agreed again.
void delete_rhythm_change(database::Connection& database, matching::MatchId match, base::Date planned_on);

} // namespace support
