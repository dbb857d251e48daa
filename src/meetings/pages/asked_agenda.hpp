// Of which municipality or location an agenda or a calendar is asked.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/model/location.hpp"
#include "locations/model/municipality.hpp"
#include "meetings/model/meeting.hpp"

#include <variant>

namespace meetings {

using AskedAgenda = std::variant<std::monostate, locations::Municipality, locations::Location>;

// From ?municipality=GM0197 or ?location=3; nothing when neither is there. Throws base::NotFound for one that
// does not exist.
AskedAgenda asked_agenda(accounts::PageRequest& request);

// A number in the query, such as the 3 of ?location=3; nothing when there is none.
std::optional<std::int64_t> number_in_query(web::Request const& request, std::string_view name);

} // namespace meetings
