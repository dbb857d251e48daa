// Who recorded a permission to call, as the coordinator sees it.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/call_permission.hpp"
#include "people/model/person.hpp"

#include <optional>
#include <string>

namespace intake {

struct RecordedBy {
    std::string name;  // "Karin Vos, huisarts"
    std::string email; // may be empty
    std::string mark;  // when the address is none of work: "geen werkadres"
    bool is_blocked;   // the location takes no permission of this address any more
    base::Date on;     // the day on which the parent gave it
};

// Nobody when the parent asked for the call herself.
std::optional<RecordedBy>
recorded_by(accounts::SignedInRequest const& request, CallPermission const& permission);

std::string name_with_role(people::Person const& referrer, std::string_view role);

// Empty for an address of work, and for who has none.
std::string mark_of_address(accounts::PageRequest const& request, people::Person const& referrer);

} // namespace intake
