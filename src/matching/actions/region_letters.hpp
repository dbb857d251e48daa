// What locations that share volunteers tell each other by mail. No letter names a family or a volunteer: that
// stands behind its link, for who may see it.
#pragma once

#include "accounts/model/account.hpp"
#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace matching {

enum class RegionNews {
    wants_to_share,
    shares_now,
    shares_no_more,
    asks_for_volunteer,
    has_answered,
    volunteer_stops, // who comes to a family of the receiver
};

inline constexpr auto region_page = "/matching/region";

// From the location of the occasion, to each who has an e-mail address. `page` is where it stands.
void mail_news(
    database::Connection& database,
    RegionNews news,
    std::vector<accounts::Account> const& receivers,
    std::string const& page,
    accounts::Occasion const& occasion
);

// Those who decide with whom a location shares.
std::vector<accounts::Account> managers_of(database::Connection& database, people::LocationId location);

} // namespace matching
