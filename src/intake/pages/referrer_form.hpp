// The one form of a referrer: who may be called, and how she knows that it is allowed.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/actions/record_call_permission.hpp"
#include "intake/pages/apply_place.hpp"

#include <optional>

namespace intake {

struct PermissionInput {
    FamilyPlace place;
    RecordCallPermission permission;
};

// Nothing when something is wrong: the errors are in the form. A referrer who signed in is not asked who she
// is.
std::optional<PermissionInput> read_permission_form(web::Form& form, accounts::PageRequest const& request);

// Whether a referrer signed in.
bool is_referrer(accounts::PageRequest const& request);

} // namespace intake
