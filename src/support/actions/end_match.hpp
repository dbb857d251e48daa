// A match ends (koppeling stopt): the family case goes on with another volunteer, or winds down.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/base/codes.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <array>
#include <expected>
#include <optional>
#include <string>

namespace support {

enum class AfterMatch {
    seek_another, // the family waits for another volunteer, or goes on with those it has
    wind_down,    // support ends on a day agreed with the parent
};

struct EndMatch {
    matching::MatchId match;
    base::Date on;
    std::string reason; // an end reason of the programme
    AfterMatch next;
    std::optional<base::Date> support_ends_on; // when winding down
    std::string note = {};
    std::string submission_key = {};
};

// In a case that winds down already, nothing changes about its end. Throws base::NotFound when the location
// has no such match.
std::expected<void, programme::JourneyRefusal>
end_match(database::Connection& database, accounts::Occasion const& occasion, EndMatch const& wish);

// The same as part of something bigger. Call inside a transaction.
std::expected<void, programme::JourneyRefusal>
end_match_inside(database::Connection& database, accounts::Occasion const& occasion, EndMatch const& wish);

} // namespace support

template <>
struct base::Codes<support::AfterMatch> {
    static constexpr auto table = std::to_array<std::pair<support::AfterMatch, std::string_view>>({
        {support::AfterMatch::seek_another, "seek_another"},
        {support::AfterMatch::wind_down, "wind_down"},
    });
};
