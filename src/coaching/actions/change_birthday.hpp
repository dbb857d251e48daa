// The day and month on which a volunteer has her birthday, when she wants it known.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/talk.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <optional>

namespace coaching {

// Nothing: it is no longer kept. Throws base::NotFound when the location has no such volunteer.
void change_birthday(
    database::Connection& database,
    accounts::Occasion const& occasion,
    VolunteerId volunteer,
    std::optional<std::chrono::month_day> birthday
);

} // namespace coaching
