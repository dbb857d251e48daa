// A referrer asks whether there is room where a family lives.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/model/finder.hpp"
#include "platform/web/form.hpp"

#include <optional>

namespace intake {

struct RoomQuestion {
    web::Form form;                                // its one field is q
    std::optional<locations::FinderAnswer> answer; // nothing before anybody asked
};

// From ?q= in the address.
RoomQuestion read_room_question(accounts::PageRequest const& request);

} // namespace intake
