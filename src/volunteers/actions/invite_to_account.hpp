// Invites a volunteer to choose a password, so that she can sign in to her own page. Who forgot her password
// is invited again; older links then stop to work.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <expected>

namespace volunteers {

enum class InvitationRefusal {
    no_email,
    address_in_use, // somebody else signs in with this e-mail address
    has_stopped,
};

// How many days the link works.
inline constexpr auto invitation_days = 14;

// Throws base::NotFound when the location has no such volunteer.
std::expected<void, InvitationRefusal>
invite_to_account(database::Connection& database, accounts::Occasion const& occasion, VolunteerId id);

} // namespace volunteers
