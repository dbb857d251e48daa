// The last day on which we keep what we know of somebody who left has passed: her name, contact details,
// profile and notes go. What is counted stays: her dated steps, matches, visits and what she was paid.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <expected>

namespace closing {

enum class RemovalRefusal {
    still_kept, // she takes part, or that day has not come
};

// Sent twice counts once. A parent who was a volunteer too stays as a parent. Throws base::NotFound when the
// location has no such volunteer.
std::expected<void, RemovalRefusal> remove_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, volunteers::VolunteerId id
);

} // namespace closing
