// A visit (bezoek) that was, or that did not go on: told by the volunteer about her own family, or by the
// coordinator.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit_answer.hpp"

#include <expected>

namespace support {

struct RecordVisit {
    matching::MatchId match;
    Visit visit;
    std::string device_key = {}; // of a form that a device may send again; may be empty
};

// A second answer about the same day takes the place of the first. Throws base::NotFound when the location
// has no such match.
std::expected<void, VisitRefusal>
record_visit(database::Connection& database, accounts::Occasion const& occasion, RecordVisit const& wish);

// The same for a volunteer: another volunteer's match, or one that has ended, is not there for her.
std::expected<void, VisitRefusal> record_own_visit(
    database::Connection& database,
    accounts::Occasion const& occasion,
    volunteers::VolunteerId volunteer,
    RecordVisit const& wish
);

} // namespace support
