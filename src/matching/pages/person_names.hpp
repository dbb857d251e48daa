// The names of everybody at a location, and of who is lent to it, looked up once for a page.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "matching/model/pool.hpp"

#include <map>
#include <string>

namespace matching {

using Names = std::map<people::PersonId, std::string>;

Names names_at(database::Connection& database, people::LocationId location);

// The name of her location, when it is another one than that of the page; empty otherwise.
std::string home_elsewhere(accounts::SignedInRequest& request, PoolVolunteer const& volunteer);

} // namespace matching
