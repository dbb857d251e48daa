// Stores an application: the parent, the case with its children and needs, and its first facts. Both ways of
// applying end here.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/application.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <initializer_list>

namespace intake {

enum class ApplicationRefusal {
    permission_settled, // the permission to call led to an application before, or a colleague was done with
                        // it
};

// The facts are of the day of the application, `applied` first. Whom the parent named becomes the referrer of
// the case. When it follows a permission to call, that is settled, the person it names becomes the parent,
// and who recorded it the referrer. What the parent said about telling the referrer is kept as her consent.
// The same form sent again, even at the same moment, gives the case that is there already. Throws
// base::NotFound for another location's permission.
std::expected<FamilyCaseId, ApplicationRefusal> store_application(
    database::Connection& database,
    Application const& application,
    accounts::Occasion const& occasion,
    std::initializer_list<programme::EventKind> facts
);

} // namespace intake
