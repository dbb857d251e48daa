// A referrer records that a parent may be called (toestemming om te bellen).
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <string>
#include <variant>

namespace intake {

// A referrer who did not sign in says who she is.
struct ReferrerContact {
    std::string first_name;
    std::string last_name;
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
};

// Stores the parent at the location, and the referrer unless she is known by her e-mail address; what she
// typed then changes nothing. The same form sent again gives the permission that is there already.
CallPermissionId record_call_permission(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
);

} // namespace intake
