// A referrer records that a parent may be called (toestemming om te bellen).
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <expected>
#include <optional>
#include <string>
#include <variant>

namespace intake {

// A referrer who did not sign in says who she is.
struct ReferrerContact {
    std::string name;
    people::EmailAddress email;
};

struct RecordCallPermission {
    std::string municipality_code;
    std::variant<people::PersonId, ReferrerContact> referrer; // who signed in, or what was typed
    std::string referrer_role;
    std::string parent_first_name;
    people::PhoneNumber parent_phone;
    base::Date permitted_on;
    PermissionGiven how;
    std::string line;
    bool tell_start;
    text::Language language; // of the page on which it was typed
    std::string submission_key;
    std::string network = {}; // from which it came, "203.0.113.7"; empty when it is not known
};

struct TooManyPermissions {
    std::chrono::seconds wait; // until the next one may come
};

// The location takes none of this address any more.
struct BlockedReferrer {};

using PermissionRefusal = std::variant<TooManyPermissions, BlockedReferrer>;

// Stores the parent at the location, and the referrer unless she is known by her e-mail address; what she
// typed then changes nothing. Who did not sign in is mailed a link to follow it. For a telephone number that
// waits for a call already the permission waits with the first one; nobody sees that in the answer or in the
// letter. The same form sent again gives the permission that is there already.
std::expected<CallPermissionId, PermissionRefusal> record_call_permission(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
);

} // namespace intake
